import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TokenVerifier } from '../../../src/access/sign-in/tokens.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import type { ResidentId } from '../../../src/shared/resident-id.js';
import { neighbour } from '../../cases/walks/walk.js';
import {
  IssueSignInCodeDocument,
  LinkSignInDocument,
  MyCasesDocument,
  WithdrawConsentDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const J = 'changfeng-county';
const TOWN = '340121106';
const TODAY = '2026-11-21';
const NOW = new Date('2026-11-21T02:00:00Z');
const ISSUER = 'https://portal.test';

let api: TestApi;
let window: Caller;
let citizen: (subject: string) => Promise<Caller>;

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] });
  const rules = {
    ...({ issuer: ISSUER, audience: 'doudi', algorithms: ['ES256'], type: 'at+jwt' } as const),
    ...{ maxAgeSeconds: 86_400, clockToleranceSeconds: 5 },
  };
  api = await testApi({ today: TODAY, citizens: new TokenVerifier(rules, keys) });
  window = api.as('COUNTY_OFFICER', '340121');
  citizen = async (subject) =>
    api.withToken(
      await new SignJWT({})
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' })
        .setIssuer(ISSUER)
        .setAudience('doudi')
        .setSubject(subject)
        .setIssuedAt(NOW.getTime() / 1000)
        .setExpirationTime(NOW.getTime() / 1000 + 3_600)
        .sign(privateKey),
    );
}, 60_000);

afterAll(async () => await api.close());

const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }) =>
  userErrors.map(({ code }) => code);

/** The head of a household of the county, in the order of registration. */
async function headOf(nth: number) {
  const { headPersonId: row, townshipId } = await api.clone.database.db
    .selectFrom('Household')
    .select(['headPersonId', 'townshipId'])
    .where('jurisdictionId', '=', J)
    .orderBy('id')
    .offset(nth)
    .limit(1)
    .executeTakeFirstOrThrow();
  return { personId: encodeGlobalId('Person', J, row), row, townshipId };
}

const issue = async (caller: Caller, personId: string, more: { idempotencyKey?: string } = {}) =>
  (await caller.run(IssueSignInCodeDocument, { input: { personId, form: 'SIGNED_PAPER' } }, more))
    .issueSignInCode;
const link = async (caller: Caller, code: string) =>
  (await caller.run(LinkSignInDocument, { input: { code } })).linkSignIn;
const households = async (caller: Caller) => (await caller.run(MyCasesDocument, {})).myHouseholds.length;

async function codeFor(personId: string): Promise<string> {
  const { signInCode, userErrors } = await issue(window, personId);
  expect(userErrors).toEqual([]);
  return signInCode?.code ?? '';
}

describe('A citizen whose token names no resident id', () => {
  test('sees nothing until a code of the window is taken up, and the own household from then on', async () => {
    const { personId, row } = await headOf(0);
    const account = await citizen('account-0');
    expect(await households(account)).toBe(0);
    const { signInCode } = await issue(window, personId);
    expect(signInCode).toEqual({
      code: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/),
      expiresAt: '2026-11-22T02:00:00.000Z',
    });
    const { linkedSignIn } = await link(account, ` ${signInCode?.code?.toLowerCase()} `);
    expect(linkedSignIn).toEqual({ linkedAt: expect.any(String) });
    expect(await households(account)).toBe(1);
    expect(await households(await citizen('account-other'))).toBe(0);

    const entries = await rows<{ operation: string; actor: string }>(
      `select operation, actor from audit_entry where object_type = 'Person' and object_id = $1 order by id`,
      [row],
    );
    expect(entries).toMatchObject([
      { operation: 'issueSignInCode', actor: expect.stringContaining('COUNTY_OFFICER') },
      { operation: 'linkSignIn', actor: 'citizen:account-0' },
    ]);
    expect(
      await rows(`select kind, form from consent where person_id = $1 and withdrawn_at is null`, [row]),
    ).toEqual([{ kind: 'ONLINE_ACCESS', form: 'SIGNED_PAPER' }]);
    expect(await rows(`select type from outbox_event where type = 'SIGN_IN_LINKED'`)).toHaveLength(1);
    // Neither the code nor anything that it could be told from is kept.
    const [kept] = await rows<{ text: string }>(
      `select l::text as text from citizen_link l where person_id = $1`,
      [row],
    );
    expect(kept?.text).not.toContain(signInCode?.code?.replaceAll('-', ''));
    expect(
      await rows(`select from citizen_link where person_id = $1 and code_index is null`, [row]),
    ).toHaveLength(1);
  });

  test('takes up a code once, also of two at the same moment; a used one, a wrong one and an old one look alike', async () => {
    const { personId, row } = await headOf(1);
    const code = await codeFor(personId);
    const accounts = [await citizen('account-1a'), await citizen('account-1b')] as const;
    const both = await Promise.all(accounts.map((account) => link(account, code)));
    expect(both.flatMap(codes)).toEqual(['UNKNOWN_CODE']);
    for (const wrong of [code, 'ABCD-EFGH-JKMN', 'x', '', "' or 1=1 --"]) {
      expect(codes(await link(await citizen('account-1c'), wrong))).toEqual(['UNKNOWN_CODE']);
    }
    const other = await headOf(2);
    const late = await codeFor(other.personId);
    await api.clone.database.execute('update citizen_link set code_expires_at = $1 where person_id = $2', [
      NOW,
      other.row,
    ]);
    expect(codes(await link(await citizen('account-1c'), late))).toEqual(['UNKNOWN_CODE']);
    expect(
      await rows(`select from citizen_link where person_id = any($1) and linked_at is not null`, [
        [row, other.row],
      ]),
    ).toHaveLength(1);
  });

  test('is refused with a code that was replaced; a repeated call does not show the code again', async () => {
    const { personId } = await headOf(3);
    const idempotencyKey = randomUUID();
    const first = await issue(window, personId, { idempotencyKey });
    expect(first.signInCode?.code).toEqual(expect.any(String));
    expect((await issue(window, personId, { idempotencyKey })).signInCode?.code).toBeNull();
    const second = await codeFor(personId);
    const account = await citizen('account-3');
    expect(codes(await link(account, first.signInCode?.code ?? ''))).toEqual(['UNKNOWN_CODE']);
    expect(codes(await link(account, second))).toEqual([]);
  });

  test('loses it at once with the consent, and another account may follow; one account is one person', async () => {
    const { personId } = await headOf(4);
    const account = await citizen('account-4');
    await link(account, await codeFor(personId));
    expect(await households(account)).toBe(1);
    expect(codes(await issue(window, personId))).toEqual(['ALREADY_LINKED']);
    const neighbourCode = await codeFor((await headOf(5)).personId);
    expect(codes(await link(account, neighbourCode))).toEqual(['LINKED_ELSEWHERE']);
    const { withdrawConsent } = await window.run(WithdrawConsentDocument, {
      input: { personId, kind: 'ONLINE_ACCESS' },
    });
    expect(withdrawConsent.userErrors).toEqual([]);
    expect(await households(account)).toBe(0);
    const next = await citizen('account-4-new');
    expect(codes(await link(next, await codeFor(personId)))).toEqual([]);
    expect(await households(next)).toBe(1);
    expect(await households(account)).toBe(0);
  });

  test('is not the same subject of another issuer', async () => {
    const { personId, row } = await headOf(6);
    const account = await citizen('account-6');
    await link(account, await codeFor(personId));
    await api.clone.database.execute(
      `update citizen_link set issuer = 'https://other.test' where person_id = $1`,
      [row],
    );
    // Another token of the same account, which is not remembered yet.
    expect(await households(await citizen('account-6'))).toBe(0);
  });

  test('gets a code only at a window that the person is in reach of', async () => {
    const { personId, row, townshipId } = await headOf(7);
    const [next] = await rows<{ id: string }>(
      `select id from organisation where jurisdiction_id = $1 and level = 'TOWNSHIP' and id <> $2 order by id limit 1`,
      [J, townshipId],
    );
    for (const place of [next?.id ?? '', '341723108']) {
      expect(codes(await issue(api.as('TOWNSHIP_OFFICER', place), personId))).toEqual(['NOT_FOUND']);
    }
    expect(codes(await issue(api.as('TOWNSHIP_OFFICER', townshipId), personId))).toEqual([]);
    expect(codes(await issue(window, encodeGlobalId('Person', J, randomUUID())))).toEqual(['NOT_FOUND']);
    // Nobody sees the own identity card.
    await api.clone.database.execute(
      `update officer set person_index = (select resident_id_index from person where id = $1) where id = $2`,
      [row, (await api.actor('TOWNSHIP_OFFICER', townshipId, 2)).officerId],
    );
    const own = await issue(api.as('TOWNSHIP_OFFICER', townshipId, 2), personId);
    expect(codes(own)).toEqual(['OWN_HOUSEHOLD']);
    const [error] = await api
      .as('TOWNSHIP_APPROVER', TOWN)
      .errors(IssueSignInCodeDocument, { input: { personId, form: 'SIGNED_PAPER' } });
    expect(error?.extensions.code).toBe('FORBIDDEN');
    const [refused] = await window.errors(LinkSignInDocument, { input: { code: 'ABCD-EFGH-JKMN' } });
    expect(refused?.extensions.code).toBe('FORBIDDEN');
  });
});

test('A citizen whose token names the resident id needs no code', async () => {
  const named = await testApi({ today: TODAY });
  try {
    const { residentId } = await neighbour(named, TOWN, 0);
    const answer = await link(named.citizen(residentId as ResidentId), 'ABCD-EFGH-JKMN');
    expect(codes(answer)).toEqual(['NAMED_BY_TOKEN']);
  } finally {
    await named.close();
  }
}, 60_000);

async function rows<Row extends object>(
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  return await api.clone.database.execute<Row>(statement, [...parameters]);
}
