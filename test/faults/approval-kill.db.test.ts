import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { print } from 'graphql';
import { SignJWT } from 'jose';
import { migrations } from '../../migrations/index.js';
import { MIGRATION_TABLE } from '../../src/database/catalog.js';
import { migrate } from '../../src/database/migrate.js';
import { verifyLedger } from '../../src/funds/ledger/ledger-verify.service.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { makeResidentId } from '../../src/shared/resident-id.js';
import {
  AcceptCaseDocument,
  AppropriateDocument,
  CreateFundDocument,
  OpenReserveFundDocument,
  PayFirstDocument,
  ReplenishReserveFundDocument,
  SubmitApplicationDocument,
} from '../generated/operations.js';
import { type TestApi, testApi } from '../support/api.js';
import { runAt } from '../support/database.js';
import { testKeyring } from '../support/keyring.js';
import { GRAPHQL_LINE, launchService, type ServiceProcess } from '../support/process.js';
import { report } from './report.js';

jest.setTimeout(1_800_000);

/** How many approvals; every other one draws on one hot fund, the rest on so many others. */
const SIZE = Number(process.env.DOUDI_APPROVALS ?? 36);
const FUNDS = Number(process.env.DOUDI_FUNDS ?? 6);
const KILLS = Number(process.env.DOUDI_KILLS ?? 4);
const CALLERS = FUNDS < 50 ? 6 : 16;
const COUNTY = 'changfeng-county';
const COUNTY_SEAT = '340121';
const HOT = '340121106';
const AMOUNT = '300.00';
const ISSUER = 'https://id.test';
const AUDIENCE = 'doudi';

interface Approval {
  readonly caseId: string;
  readonly township: string;
  readonly key: string;
}

interface Answer {
  readonly case: { readonly payFirst: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

let api: TestApi;
let folder: string;
let settings: Record<string, string>;
let token: (role: 'TOWNSHIP_APPROVER' | 'COUNTY_APPROVER', place: string) => Promise<string>;
const started: ServiceProcess[] = [];

beforeAll(async () => {
  api = await testApi({ today: '2026-11-21' });
  await asMigrated(api.clone.ownerUrl);
  folder = await mkdtemp(join(tmpdir(), 'doudi-approvals-'));
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const jwks = join(folder, 'jwks.json');
  const key = { ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'EdDSA', use: 'sig' };
  await writeFile(jwks, JSON.stringify({ keys: [key] }));
  const keys = testKeyring();
  const base64 = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('base64');
  settings = {
    DEMO: 'off',
    DATABASE_URL: api.clone.url,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    RATE_PER_CALLER: 'off',
    RATE_PER_ADDRESS: 'off',
    SEALING_KEYS: `test:${base64(keys.sealing[0]?.key)}`,
    BLIND_INDEX_KEY: base64(keys.blindIndex[0]),
    AUDIT_KEY: base64(keys.audit[0]),
    OIDC_ISSUER: ISSUER,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_JWKS: jwks,
    OIDC_ALGORITHMS: 'EdDSA',
  };
  token = async (role, place) => {
    const { subject } = await api.clone.database.db
      .selectFrom('Officer')
      .select('subject')
      .where('role', '=', role)
      .where('organisationId', '=', place)
      .orderBy('subject')
      .executeTakeFirstOrThrow();
    return await new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test' })
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  };
}, 120_000);

afterAll(async () => {
  for (const { child } of started) child.kill('SIGKILL');
  await Promise.all(started.map(({ ended }) => ended));
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Tests make their tables from the entities; a service asks which migrations made them, and for its queue. */
async function asMigrated(ownerUrl: string): Promise<void> {
  await runAt(
    ownerUrl,
    `create table ${MIGRATION_TABLE} (id serial primary key, name varchar(255), executed_at timestamptz default now())`,
  );
  for (const { name } of migrations)
    await runAt(ownerUrl, `insert into ${MIGRATION_TABLE} (name) values ('${name}')`);
  await migrate(ownerUrl);
}

/** Townships of their own, each with a reserve fund. */
async function fundedTownships(): Promise<readonly string[]> {
  const codes = Array.from({ length: FUNDS }, (_, n) => `FKILL${String(n).padStart(4, '0')}`);
  await api.clone.database.db
    .insertInto('Organisation')
    .values(
      codes.map((id) => ({
        ...{ jurisdictionId: COUNTY, id, parentId: COUNTY_SEAT, level: 'TOWNSHIP' as const, fictional: true },
        ...{ nameZh: '试镇', nameEn: 'Town', divisionCode: null, hotline: null, openingHours: null },
      })),
    )
    .execute();
  const manager = api.as('FUND_MANAGER', COUNTY_SEAT);
  const programmes = ['TEMPORARY_EMERGENCY'];
  const terms = { nameZh: '资金', nameEn: 'Fund', programmes, validFrom: '2026-01-01' };
  const { createFund } = await manager.run(CreateFundDocument, {
    input: { ...terms, code: 'KILL', source: 'COUNTY', validUntil: '2026-12-31' },
  });
  const parentFundId = createFund.fund?.id ?? '';
  const money = { fundId: parentFundId, amount: `${FUNDS * 5000}.00`, memo: 'Budget' };
  await manager.run(AppropriateDocument, { input: money });
  for (const code of codes) {
    const { openReserveFund } = await manager.run(OpenReserveFundDocument, {
      input: {
        ...{ ...terms, code, parentFundId, openingAmount: '5000.00' },
        townshipId: encodeGlobalId('Organisation', COUNTY, code),
      },
    });
    expect(openReserveFund.userErrors).toEqual([]);
  }
  return codes;
}

/** Cases of new households, accepted and ready to be paid first. */
async function prepared(): Promise<readonly Approval[]> {
  const others = await fundedTownships();
  await enoughInTheHotFund();
  const approvals: Approval[] = [];
  const clerk = api.as('COUNTY_OFFICER', COUNTY_SEAT);
  for (let n = 0; n < SIZE; n += 1) {
    const township = n % 2 === 0 ? HOT : (others[((n - 1) / 2) % others.length] ?? HOT);
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: application(n, township),
    });
    const caseId = submitApplication.cases[0]?.id;
    if (caseId === undefined) throw new Error(JSON.stringify(submitApplication.userErrors));
    await clerk.run(AcceptCaseDocument, { input: { caseId } });
    approvals.push({ caseId, township, key: `approval-${n}-of-the-test` });
  }
  return approvals;
}

/** Its township has a reserve fund of the demonstration; what the approvals draw on it has to be in it. */
async function enoughInTheHotFund(): Promise<void> {
  const manager = api.as('FUND_MANAGER', COUNTY_SEAT);
  const [hot] = await api.clone.database.execute<{ id: string; parentFundId: string }>(
    `select id, parent_fund_id from fund where jurisdiction_id = $1 and kind = 'RESERVE' and township_id = $2`,
    [COUNTY, HOT],
  );
  if (hot === undefined) throw new Error('The hot township has no reserve fund.');
  const amount = `${SIZE * 300}.00`;
  const of = (id: string) => encodeGlobalId('Fund', COUNTY, id);
  await manager.run(AppropriateDocument, { input: { fundId: of(hot.parentFundId), amount, memo: 'Budget' } });
  const { replenishReserveFund } = await manager.run(ReplenishReserveFundDocument, {
    input: { fundId: of(hot.id), amount, memo: 'More' },
  });
  expect(replenishReserveFund.userErrors).toEqual([]);
}

function application(n: number, township: string) {
  const townshipId = encodeGlobalId('Organisation', COUNTY, township);
  return {
    channel: 'WINDOW',
    urgent: true,
    integritySignedOn: '2026-11-21',
    emergency: { kind: 'FIRE', occurredOn: '2026-11-20', townshipId },
    programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: AMOUNT }],
    household: {
      registration: {
        ...{ townshipId, registeredDivision: '340121', area: 'RURAL', openedOn: '2022-01-01' },
        members: [
          {
            name: '测试人',
            residentId: makeResidentId(String(990_000 + n), localDate('1980-05-01'), 1),
            relation: 'HEAD',
          },
        ],
      },
    },
  } as never;
}

/** The service as an operator runs it, killed without warning and started again. */
class Mortal {
  #process: ServiceProcess | null = null;
  #url = '';

  get url(): string {
    return this.#url;
  }

  async start(): Promise<void> {
    const service = launchService(settings);
    started.push(service);
    this.#process = service;
    const [, url = ''] = await service.printed(GRAPHQL_LINE);
    this.#url = url;
  }

  async kill(): Promise<void> {
    this.#process?.child.kill('SIGKILL');
    await this.#process?.ended;
  }
}

/** One attempt; null when the service died before it answered. */
async function attempt(url: string, approval: Approval, bearer: string): Promise<Answer | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${bearer}`,
        'idempotency-key': approval.key,
      },
      body: JSON.stringify({
        query: print(PayFirstDocument as never),
        variables: { input: { caseId: approval.caseId, amount: AMOUNT } },
      }),
    });
    const { data, errors } = (await response.json()) as { data?: { payFirst: Answer }; errors?: unknown };
    if (response.status === 503) return null;
    if (data?.payFirst == null) throw new Error(`The approval failed: ${JSON.stringify(errors)}`);
    return data.payFirst;
  } catch (error) {
    // The tests' realm has a TypeError of its own.
    if ((error as Error).name === 'TypeError') return null;
    throw error;
  }
}

it(`N6.1 approvals on a hot fund and ${FUNDS} others lose nothing while the service is killed ${KILLS} times`, async () => {
  const approvals = await prepared();
  const [township, county] = [
    await token('TOWNSHIP_APPROVER', HOT),
    await token('COUNTY_APPROVER', COUNTY_SEAT),
  ];
  const bearer = (approval: Approval) => (approval.township === HOT ? township : county);
  const service = new Mortal();
  await service.start();
  const started = performance.now();
  const answers = new Map<string, Answer>();
  const waiting = [...approvals];
  let unanswered = 0;
  const caller = async () => {
    for (let approval = waiting.shift(); approval !== undefined; approval = waiting.shift()) {
      for (;;) {
        const answer = await attempt(service.url, approval, bearer(approval));
        if (answer !== null) {
          answers.set(approval.key, answer);
          break;
        }
        unanswered += 1;
        await pause(100);
      }
    }
  };
  const callers = Promise.all(Array.from({ length: CALLERS }, caller));
  let failed: unknown = null;
  callers.catch((error: unknown) => {
    failed = error;
  });
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Into the middle of what is under way: some answers are there, some are not.
    const soFar = answers.size;
    while (answers.size < Math.min(SIZE, soFar + Math.ceil(SIZE / (KILLS + 2)))) {
      if (failed !== null) throw failed;
      await pause(1);
    }
    await service.kill();
    await service.start();
  }
  await callers;
  await report('approvals', {
    ...{ approvals: SIZE, funds: FUNDS + 1, kills: KILLS, callers: CALLERS, unanswered },
    seconds: Math.round((performance.now() - started) / 100) / 10,
  });

  expect(answers.size).toBe(SIZE);
  const paid = approvals.filter(({ key }) => answers.get(key)?.userErrors.length === 0);
  expect(paid.length).toBe(SIZE);
  expect(unanswered).toBeGreaterThan(0);
  // No acknowledged approval is lost, and no case is paid twice.
  const grants = await api.clone.database.execute<{ caseId: string; count: number; amount: bigint }>(
    'select case_id, count(*)::int as count, sum(amount)::bigint as amount from pay_first_grant group by case_id',
  );
  const ids = paid.map(({ caseId }) => Buffer.from(caseId, 'base64url').toString().slice(-36));
  expect(grants.filter(({ caseId }) => ids.includes(caseId))).toHaveLength(SIZE);
  for (const { count, amount } of grants) expect([count, amount]).toEqual([1, 30_000n]);
  // Entries sum to zero, balances follow from them, and none is negative.
  expect((await verifyLedger(api.clone.database)).wrong).toEqual([]);
  const [sums] = await api.clone.database.execute<{ sum: bigint; least: bigint; funds: number }>(
    `select (select sum(amount)::bigint from entry) as sum,
            (select min(balance) from account where kind <> 'SOURCE') as least,
            (select count(distinct fund_id)::int from pay_first_grant where case_id = any($1::uuid[])) as funds`,
    [ids],
  );
  expect(sums?.funds).toBe(Math.min(FUNDS, Math.floor(SIZE / 2)) + 1);
  expect(sums?.sum).toBe(0n);
  expect(sums?.least ?? 0n).toBeGreaterThanOrEqual(0n);
  // The same key answers the same, and pays nothing more.
  for (const approval of approvals.filter((_, n) => n % 5 === 0)) {
    const again = await attempt(service.url, approval, bearer(approval));
    expect(again).toEqual(answers.get(approval.key));
  }
  const [after] = await api.clone.database.execute<{ count: number }>(
    'select count(*)::int as count from pay_first_grant',
  );
  expect(after?.count).toBe(grants.length);
});
