import { sql } from 'kysely';
import type { RowKey } from '../../src/jurisdictions/row-key.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { unwrap } from '../../src/shared/result.js';
import {
  APPROVE,
  checkClear,
  type Desk,
  deskOf,
  JIUHUA_TOWN,
  JIUHUA_TOWNSHIP,
  soundVisit,
} from '../cases/desk.js';
import { codes, done, office, top } from '../cases/walks/walk.js';
import {
  AnswerChasingDocument,
  ChasingsDocument,
  ChasingsOfCaseDocument,
  CloseChasingDocument,
  DeadlinesDocument,
  OpenChasingDocument,
  RunScheduledWorkDocument,
  ScheduledRunsDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const J = 'jiuhuashan-scenic-area';

let api: TestApi;
let desk: Desk;
let bureau: string;
let county: Caller;
let clerk: Caller;
let neighbour: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  desk = deskOf(api);
  bureau = await top(api, J);
  county = api.as('COUNTY_OFFICER', bureau);
  clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  neighbour = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
}, 60_000);

afterAll(async () => await api.close());

const caseId = ({ jurisdictionId, id }: RowKey) => encodeGlobalId('Case', jurisdictionId, id);

test('J18.3 clocks run in working days: due, soon, breached and later are told apart on the day before and the day of', async () => {
  const officer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  const household = await desk.household(JIUHUA_TOWN, 0);
  const key = await desk.applyForAllowance(officer, household);
  unwrap(await desk.acceptance.accept(officer, key));
  const found = async (filter: object, on: string, caller = clerk) => {
    const { deadlines } = await caller.run(DeadlinesDocument, { filter, first: 100 }, { on });
    return deadlines.nodes
      .filter((node) => node.case?.id === caseId(key))
      .map(({ kind, stepCode, dueOn, state }) => ({ kind, stepCode, dueOn, state }));
  };
  // Accepted on Thursday 20 August 2026: the economic check is due within 3 working days, on Tuesday the 25th.
  const check = { kind: 'STEP', stepCode: 'ECONOMIC_CHECK', dueOn: '2026-08-25' };
  const whole = { kind: 'CASE', dueOn: '2026-09-17' };
  expect(await found({ kinds: ['STEP', 'CASE'] }, '2026-08-20')).toEqual(
    expect.arrayContaining([expect.objectContaining(check), expect.objectContaining(whole)]),
  );
  const soon = { state: 'SOON', soonWorkingDays: 2, step: 'ECONOMIC_CHECK', kinds: ['STEP'] };
  expect(await found(soon, '2026-08-20')).toEqual([]);
  expect(await found(soon, '2026-08-21')).toMatchObject([check]);
  expect(await found({ ...soon, state: 'LATER' }, '2026-08-20')).toMatchObject([check]);
  expect(await found({ state: 'DUE', kinds: ['STEP'], step: 'ECONOMIC_CHECK' }, '2026-08-25')).toMatchObject([
    { ...check, state: 'DUE' },
  ]);
  expect(await found({ state: 'BREACHED', step: 'ECONOMIC_CHECK' }, '2026-08-25')).toEqual([]);
  expect(await found({ state: 'BREACHED', step: 'ECONOMIC_CHECK' }, '2026-08-26')).toMatchObject([
    { ...check, state: 'BREACHED' },
  ]);
  expect(
    await found({ role: 'TOWNSHIP_OFFICER', kinds: ['STEP'], step: 'ECONOMIC_CHECK' }, '2026-08-20'),
  ).toHaveLength(1);
  expect(await found({ role: 'TOWNSHIP_APPROVER', kinds: ['STEP'] }, '2026-08-20')).toEqual([]);
  expect(await found({ townshipId: office(J, JIUHUA_TOWNSHIP) }, '2026-08-20', county)).toEqual([]);
  expect(await found({}, '2026-08-20', neighbour)).toEqual([]);
  const [missing] = await clerk.errors(DeadlinesDocument, { filter: { state: 'SOON' } });
  expect(missing?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'filter.soonWorkingDays' });
});

test('the worklist is read page by page without a gap or a repeat', async () => {
  const officer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  for (const nth of [1, 2]) {
    const key = await desk.applyForAllowance(officer, await desk.household(JIUHUA_TOWN, nth));
    unwrap(await desk.acceptance.accept(officer, key));
  }
  const everything = (await clerk.run(DeadlinesDocument, { first: 100 })).deadlines.nodes;
  expect(everything.length).toBeGreaterThan(6);
  const paged: unknown[] = [];
  let after: string | null = null;
  do {
    const {
      deadlines,
    }: {
      deadlines: { nodes: readonly unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    } = await clerk.run(DeadlinesDocument, { first: 2, after });
    paged.push(...deadlines.nodes);
    after = deadlines.pageInfo.hasNextPage ? deadlines.pageInfo.endCursor : null;
  } while (after !== null);
  expect(paged).toEqual(everything);
});

test('no deadline passes unseen: the clock notes each breach once, however often it runs, and skips no day that was down', async () => {
  const noted = async () =>
    await api.clone.database.db
      .selectFrom('DeadlineBreach')
      .selectAll()
      .where('jurisdictionId', '=', J)
      .execute();
  const work = async (on: string) =>
    (await county.run(RunScheduledWorkDocument, { input: {} }, { on })).runScheduledWork.done;
  expect(await noted()).toEqual([]);
  expect(await work('2026-08-25')).toContainEqual({ chore: 'CLOCKS', day: '2026-08-25' });
  expect((await noted()).filter(({ subject }) => subject.endsWith('ECONOMIC_CHECK'))).toEqual([]);
  await work('2026-09-10');
  const first = await noted();
  expect(first.filter(({ subject }) => subject.endsWith('ECONOMIC_CHECK'))).toHaveLength(3);
  expect(await work('2026-09-10')).toEqual([]);
  await work('2026-09-11');
  expect(await noted()).toEqual(first);
  const { scheduledRuns } = await county.run(ScheduledRunsDocument, { first: 3 });
  expect(scheduledRuns.nodes[0]).toMatchObject({ day: '2026-09-11', changed: 0 });
  const told = await api.clone.database.db
    .selectFrom('OutboxEvent')
    .select('objectId')
    .where('type', '=', 'DEADLINE_BREACHED')
    .execute();
  expect(told).toHaveLength(first.length);
  const [denied] = await clerk.errors(ScheduledRunsDocument, {});
  expect(denied?.extensions.code).toBe('FORBIDDEN');
});

/** Households of the township, by their place in its order, whose case needs no figure that the place has not set. */
async function withoutWages(): Promise<readonly number[]> {
  const { rows } = await sql<{ nth: number }>`
    select nth::int - 1 as nth from (
      select h.id, row_number() over (order by h.id) as nth,
             exists (select from circumstance c where c.jurisdiction_id = h.jurisdiction_id
                        and c.household_id = h.id and c.category = 'INCOME' and c.kind = 'WAGE') as has_wage
        from household h where h.township_id = ${JIUHUA_TOWNSHIP}) numbered
     where not has_wage order by nth`.execute(api.clone.database.db);
  return rows.map(({ nth }) => nth);
}

test('C8 the clock ends a public notice after its last day, and none that an objection holds up', async () => {
  api.setToday('2026-10-12');
  const prepare = async (nth: number) => {
    const officer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    const key = await desk.applyForAllowance(officer, await desk.household(JIUHUA_TOWNSHIP, nth));
    unwrap(await desk.acceptance.accept(officer, key));
    await checkClear(desk, officer, key);
    unwrap(await desk.visits.recordVisit(officer, key, soundVisit(api.today)));
    const reviewer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP, 2);
    unwrap(await desk.reviews.recordReview(reviewer, key, APPROVE));
    unwrap(await desk.notices.publish(officer, key, { levels: [] }));
    return key;
  };
  const [first = 0, second = 0] = await withoutWages();
  const quiet = await prepare(first);
  const disputed = await prepare(second);
  const officer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
  unwrap(await desk.notices.object(officer, disputed, { raisedBy: '邻居', grounds: '有轿车' }));
  const work = async (on: string) => await county.run(RunScheduledWorkDocument, { input: {} }, { on });
  await work('2026-10-19');
  expect((await desk.steps(quiet)).PUBLIC_NOTICE).toBe('OPEN');
  await work('2026-10-20');
  expect((await desk.steps(quiet)).PUBLIC_NOTICE).toBe('DONE');
  expect((await desk.steps(disputed)).PUBLIC_NOTICE).toBe('OPEN');
  const entries = await api.clone.database.db
    .selectFrom('AuditEntry')
    .select(['actor', 'operation'])
    .where('objectId', '=', quiet.id)
    .where('operation', '=', 'endNotice')
    .execute();
  expect(entries).toEqual([{ actor: 'system:clock', operation: 'endNotice' }]);
});

test('J16.3 the level above chases an office: it opens with a day, is answered by that office alone, and closed with a reason', async () => {
  api.setToday('2026-08-20');
  const officer = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  const key = await desk.applyForAllowance(officer, await desk.household(JIUHUA_TOWN, 3));
  const ask = {
    caseId: caseId(key),
    officeId: office(J, JIUHUA_TOWN),
    dueOn: '2026-08-24',
    reason: '受理后五日未入户,请说明原因并抓紧办理。',
  };
  const open = async (caller: Caller, more: object = {}) =>
    (await caller.run(OpenChasingDocument, { input: { ...ask, ...more } })).openChasing;
  expect(codes(await open(clerk))).toEqual(['NOT_ABOVE']);
  expect(codes(await open(neighbour))).toEqual(['NOT_FOUND']);
  expect(codes(await open(county, { dueOn: '2026-08-19' }))).toEqual(['DUE_IN_PAST']);
  expect(codes(await open(county, { officeId: office(J, JIUHUA_TOWNSHIP) }))).toEqual([
    'OFFICE_NOT_RESPONSIBLE',
  ]);
  const [both] = await county.errors(OpenChasingDocument, { input: { ...ask, caseId: null } });
  expect(both?.extensions.code).toBe('BAD_USER_INPUT');
  const chasing = done(await open(county), 'chasing');
  expect(chasing).toMatchObject({ status: 'OPEN', overdue: false });
  const mine = async (on: string, filter: object = {}) =>
    (await clerk.run(ChasingsDocument, { filter: { mine: true, ...filter } }, { on })).chasings.nodes;
  expect(await mine('2026-08-24', { overdue: true })).toEqual([]);
  expect(await mine('2026-08-25', { overdue: true })).toMatchObject([{ id: chasing.id, overdue: true }]);
  const { deadlines } = await clerk.run(
    DeadlinesDocument,
    { filter: { kinds: ['CHASING'], state: 'BREACHED' } },
    { on: '2026-08-25' },
  );
  expect(deadlines.nodes).toMatchObject([{ kind: 'CHASING', dueOn: '2026-08-24' }]);
  const input = { chasingId: chasing.id, answer: '人手不足,明日入户。' };
  const answer = async (caller: Caller) => (await caller.run(AnswerChasingDocument, { input })).answerChasing;
  expect(codes(await answer(county))).toEqual(['NOT_CHASED']);
  expect(codes(await answer(neighbour))).toEqual(['NOT_FOUND']);
  expect(done(await answer(clerk), 'chasing')).toMatchObject({ status: 'ANSWERED' });
  expect(codes(await answer(clerk))).toEqual(['CHASING_STATUS']);
  const closing = { input: { chasingId: chasing.id, conclusion: '已按时入户,销号。' } };
  const close = async (caller: Caller) => (await caller.run(CloseChasingDocument, closing)).closeChasing;
  expect(codes(await close(clerk))).toEqual(['NOT_ABOVE']);
  expect(done(await close(county), 'chasing')).toMatchObject({
    status: 'CLOSED',
    conclusion: '已按时入户,销号。',
  });
  expect(codes(await close(county))).toEqual(['CHASING_STATUS']);
  const shown = await clerk.run(ChasingsOfCaseDocument, { id: caseId(key) });
  expect(shown.case?.chasings).toMatchObject([{ status: 'CLOSED', answer: '人手不足,明日入户。' }]);
});
