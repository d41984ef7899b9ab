import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { deskOf, firstCase, form, JIUHUA_TOWN, JIUHUA_TOWNSHIP } from '../cases/desk.js';
import { codes, done, top } from '../cases/walks/walk.js';
import {
  AdvanceDishonestyDocument,
  DishonestiesDocument,
  RecordCommitmentDocument,
  RecordDishonestyDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const J = 'jiuhuashan-scenic-area';

let api: TestApi;
let first: Caller;
let second: Caller;
let caseId: string;
let without: string;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  const bureau = await top(api, J);
  first = api.as('COUNTY_OFFICER', bureau, 1);
  second = api.as('COUNTY_OFFICER', bureau, 2);
  const desk = deskOf(api);
  const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  const apply = async (nth: number, integritySignedOn: string | null) => {
    const signed = integritySignedOn === null ? null : localDate(integritySignedOn);
    const household = await desk.household(JIUHUA_TOWN, nth);
    const submitted = await desk.applications.submit(clerk, form(household, { integritySignedOn: signed }));
    return encodeGlobalId('Case', J, firstCase(submitted).id);
  };
  caseId = await apply(0, '2026-08-20');
  without = await apply(1, null);
}, 60_000);

afterAll(async () => await api.close());

const record = async (id: string, caller = first) =>
  (await caller.run(RecordDishonestyDocument, { input: { caseId: id, facts: '隐瞒名下轿车一辆。' } }))
    .recordDishonesty;
const advance = async (recordId: string, action: string, caller: Caller) =>
  (
    await caller.run(AdvanceDishonestyDocument, {
      input: { recordId, action: action as never, statement: '经核实。' },
    })
  ).advanceDishonesty;

test('C10.1 a false statement is recorded, confirmed by a second officer, passed on, reviewed and repaired', async () => {
  expect(codes(await record(without))).toEqual(['NO_COMMITMENT']);
  expect(codes(await record(caseId, api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP)))).toEqual(['NOT_FOUND']);
  const { id, status, committedOn } = done(await record(caseId), 'record');
  expect({ status, committedOn }).toEqual({ status: 'PROPOSED', committedOn: '2026-08-20' });
  expect(codes(await advance(id, 'CONFIRM', first))).toEqual(['SAME_PERSON']);
  expect(codes(await advance(id, 'REPAIR', second))).toEqual(['DISHONESTY_STATUS']);
  expect(done(await advance(id, 'CONFIRM', second), 'record')).toMatchObject({
    status: 'CONFIRMED',
    passedOn: '2026-08-20',
  });
  expect(done(await advance(id, 'ASK_REVIEW', second), 'record').status).toBe('UNDER_REVIEW');
  expect(codes(await advance(id, 'DISMISS_REVIEW', second))).toEqual(['SAME_PERSON']);
  expect(done(await advance(id, 'DISMISS_REVIEW', first), 'record').status).toBe('CONFIRMED');
  const repaired = done(await advance(id, 'REPAIR', second), 'record');
  expect(repaired.status).toBe('REPAIRED');
  expect(repaired.steps.map(({ action }) => action)).toEqual([
    'CONFIRM',
    'ASK_REVIEW',
    'DISMISS_REVIEW',
    'REPAIR',
  ]);
  expect(codes(await advance(id, 'CONFIRM', first))).toEqual(['DISHONESTY_STATUS']);
  const told = await api.clone.database.db
    .selectFrom('OutboxEvent')
    .select(['type', 'payload'])
    .where('objectId', '=', (await rows())[0]?.id ?? '')
    .execute();
  expect(told.map(({ type }) => type)).toEqual([
    'DISHONESTY_RECORDED',
    'DISHONESTY_CONFIRMED',
    'DISHONESTY_UNDER_REVIEW',
    'DISHONESTY_CONFIRMED',
    'DISHONESTY_REPAIRED',
  ]);
  expect(JSON.stringify(told)).not.toContain('轿车');
});

const rows = async () => await api.clone.database.db.selectFrom('Dishonesty').selectAll().execute();

test('C10.1 an upheld review lifts the record, and lists show it to the place alone', async () => {
  const { id } = done(await record(caseId), 'record');
  await advance(id, 'CONFIRM', second);
  await advance(id, 'ASK_REVIEW', second);
  expect(done(await advance(id, 'UPHOLD_REVIEW', first), 'record').status).toBe('LIFTED');
  const listed = async (caller: Caller) =>
    (await caller.run(DishonestiesDocument, { status: 'LIFTED' })).dishonesties.nodes;
  expect(await listed(first)).toMatchObject([{ id, status: 'LIFTED' }]);
  expect(await listed(api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN))).toHaveLength(1);
  expect(await listed(api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP))).toEqual([]);
});

test('C10.1 a commitment that was not signed with the form is signed once before the decision, and binds from then on', async () => {
  const clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  const sign = async (signedOn: string, caller = clerk) =>
    (await caller.run(RecordCommitmentDocument, { input: { caseId: without, signedOn } })).recordCommitment;
  expect(codes(await sign('2026-08-19'))).toEqual(['COMMITMENT_DAY']);
  expect(codes(await sign('2026-08-21'))).toEqual(['COMMITMENT_DAY']);
  expect(codes(await sign('2026-08-20', api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP)))).toEqual(['NOT_FOUND']);
  const signed = done(await sign('2026-08-20'), 'case');
  expect(signed.application?.integritySignedOn).toBe('2026-08-20');
  expect(codes(await sign('2026-08-20'))).toEqual(['COMMITMENT_SIGNED']);
  expect(done(await record(without), 'record')).toMatchObject({
    status: 'PROPOSED',
    committedOn: '2026-08-20',
  });
});
