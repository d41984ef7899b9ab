import { createHash } from 'node:crypto';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { unwrap } from '../../src/shared/result.js';
import { allowance, deskOf, form, JIUHUA_TOWN, JIUHUA_TOWNSHIP } from '../cases/desk.js';
import { codes, done, top } from '../cases/walks/walk.js';
import {
  DrawRandomCheckDocument,
  RandomChecksDocument,
  RecordCheckResultDocument,
  StateRandomCheckDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const J = 'jiuhuashan-scenic-area';
const SEED = 'lottery-2026100:03-11-17-22-25-31+09';

let api: TestApi;
let bureau: string;
let inspector: Caller;

/** Six cases that were refused, which is a decision too. */
beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  bureau = await top(api, J);
  inspector = api.as('INSPECTOR', bureau);
  const desk = deskOf(api);
  const approver = await desk.officer('COUNTY_APPROVER', bureau);
  for (let nth = 0; nth < 6; nth += 1) {
    const township = nth % 2 === 0 ? JIUHUA_TOWN : JIUHUA_TOWNSHIP;
    const clerk = await desk.officer('TOWNSHIP_OFFICER', township);
    const household = await desk.household(township, Math.floor(nth / 2));
    const submitted = unwrap(
      await desk.applications.submit(clerk, form(household, { programmes: [allowance()] })),
    );
    const key = submitted.cases[0] as { jurisdictionId: string; id: string };
    await refuseDirectly(key.id, approver.officerId);
  }
}, 90_000);

afterAll(async () => await api.close());

/** Writes the decision itself: what this file is about begins after it. */
async function refuseDirectly(caseId: string, decidedBy: string): Promise<void> {
  const { db } = api.clone.database;
  const at = new Date('2026-08-20T02:00:00Z');
  await db
    .insertInto('CaseEvent')
    .values({
      jurisdictionId: J,
      caseId,
      at,
      kind: 'REFUSED',
      actorId: decidedBy,
      actorName: '测试',
      detail: {},
    })
    .execute();
  await db
    .insertInto('Decision')
    .values({
      jurisdictionId: J,
      id: caseId,
      caseId,
      sequence: 1,
      kind: 'REFUSAL',
      programme: 'SUBSISTENCE_ALLOWANCE',
      amount: null,
      period: null,
      class: null,
      decidedOn: '2026-08-20' as never,
      decidedAt: at,
      decidedBy,
      deciderName: '测试',
      level: 'COUNTY',
      organisationId: bureau,
      meeting: false,
      policyId: J,
      policyVersion: '1',
      policyHash: '0'.repeat(64),
      knownAt: at,
      facts: '{}',
      assessment: '{}',
      assessmentHash: '0'.repeat(64),
      basis: [],
      wordingZh: '不予确认',
      wordingEn: 'Refused',
      explanationZh: [],
      explanationEn: [],
      reason: '测试',
    } as never)
    .execute();
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** The draw as a citizen would do it again: with the published lists and SHA-256, and no code of the service. */
function again(check: {
  readonly cases: readonly string[];
  readonly officers: readonly string[];
  readonly sampleSize: number;
  readonly inspectorsEach: number;
  readonly items: readonly { readonly caseNumber: string; readonly excluded: readonly string[] }[];
}) {
  const byRank = (list: readonly string[], words: (item: string) => string) =>
    [...list].sort((a, b) => (sha256(words(a)) < sha256(words(b)) ? -1 : 1));
  const cases = byRank(check.cases, (number) => `${SEED}\nCASE\n${number}`).slice(0, check.sampleSize);
  return cases.map((caseNumber, index) => {
    const excluded = check.items[index]?.excluded ?? [];
    const free = check.officers.filter((id) => !excluded.includes(id));
    const officers = byRank(free, (id) => `${SEED}\nOFFICER\n${caseNumber}\n${id}`).slice(
      0,
      check.inspectorsEach,
    );
    return { position: index + 1, caseNumber, officers };
  });
}

const POPULATION = {
  title: '2026年三季度低保抽查',
  decidedFrom: '2026-07-01',
  decidedUntil: '2026-09-30',
  programme: 'SUBSISTENCE_ALLOWANCE',
  roles: ['COUNTY_OFFICER', 'COUNTY_APPROVER', 'INSPECTOR'] as const,
  sampleSize: 3,
  inspectorsEach: 2,
};

async function state(more: object = {}) {
  const input = { ...POPULATION, roles: [...POPULATION.roles], ...more };
  return (await inspector.run(StateRandomCheckDocument, { input })).stateRandomCheck;
}

test('J20.1 C11.1 both draws can be done again by anyone from the stated population and the published seed', async () => {
  expect(codes(await state({ decidedUntil: '2026-08-19' }))).toEqual(['EMPTY_POPULATION']);
  expect(codes(await state({ sampleSize: null }))).toEqual(['SAMPLE_MISSING']);
  const stated = done(await state(), 'check');
  expect(stated).toMatchObject({ status: 'STATED', sampleSize: 3, seed: null, items: [] });
  expect(stated.cases).toHaveLength(6);
  expect(stated.officers).toHaveLength(5);
  const lines = [
    ...[...stated.cases].sort().map((number) => `CASE ${number}\n`),
    ...[...stated.officers].sort().map((id) => `OFFICER ${id}\n`),
  ];
  expect(stated.digest).toBe(sha256(lines.join('')));
  const draw = async (seed: string, caller = inspector) =>
    (
      await caller.run(DrawRandomCheckDocument, {
        input: { checkId: stated.id, seed, seedSource: '双色球第2026100期' },
      })
    ).drawRandomCheck;
  expect(codes(await draw('short'))).toEqual(['SEED']);
  const drawn = done(await draw(SEED), 'check');
  expect(drawn.items).toMatchObject(again(drawn));
  expect(drawn.items).toHaveLength(3);
  const approver = (await api.actor('COUNTY_APPROVER', bureau)).officerId;
  for (const { officers, excluded } of drawn.items) {
    expect(excluded).toEqual([approver]);
    expect(officers).not.toContain(approver);
    expect(new Set(officers).size).toBe(2);
  }
  expect(codes(await draw('another-seed-2'))).toEqual(['ALREADY_DRAWN']);
  const [denied] = await api
    .as('TOWNSHIP_OFFICER', JIUHUA_TOWN)
    .errors(StateRandomCheckDocument, { input: { ...POPULATION, roles: ['INSPECTOR'] } });
  expect(denied?.extensions.code).toBe('FORBIDDEN');
});

test('J20.1 C11.1 only drawn inspectors record what they found, once, and results are open to everyone', async () => {
  const jurisdictionId = encodeGlobalId('Jurisdiction', J);
  const seen = async (caller: Caller) =>
    (await caller.run(RandomChecksDocument, { jurisdictionId })).randomChecks.nodes;
  const [check] = await seen(api.anonymous());
  const item = (await api.clone.database.db.selectFrom('RandomCheckItem').selectAll().execute()).find(
    ({ position }) => position === 1,
  );
  const itemId = encodeGlobalId('RandomCheckItem', J, item?.id ?? '');
  const officers = await api.clone.database.db
    .selectFrom('Officer')
    .selectAll()
    .where('jurisdictionId', '=', J)
    .execute();
  const callerOf = (id: string) => {
    const { role, organisationId, subject } = officers.find(
      (officer) => officer.id === id,
    ) as (typeof officers)[number];
    return api.as(role, organisationId, Number(subject.split(':').at(-1)));
  };
  const pool = officers
    .filter(({ role }) => POPULATION.roles.some((each) => each === role))
    .map(({ id }) => id);
  const other = pool.find((id) => !item?.officers.includes(id)) ?? '';
  const input = { itemId, result: 'WRONG' as const, finding: '家庭成员车辆未核实。' };
  const record = async (caller: Caller) =>
    (await caller.run(RecordCheckResultDocument, { input })).recordCheckResult;
  expect(codes(await record(callerOf(other)))).toEqual(['NOT_INSPECTOR']);
  const first = callerOf(item?.officers[0] ?? '');
  expect(done(await record(first), 'check').items[0]).toMatchObject({ position: 1, result: 'WRONG' });
  expect(codes(await record(callerOf(item?.officers[1] ?? '')))).toEqual(['RESULT_ON_RECORD']);
  const [published] = await seen(api.anonymous());
  expect(published).toMatchObject({ id: check?.id, seed: SEED, seedSource: '双色球第2026100期' });
  expect(published?.items[0]).toMatchObject({ position: 1, result: 'WRONG' });
  expect(JSON.stringify(published)).not.toContain('车辆');
});
