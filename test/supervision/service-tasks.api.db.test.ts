import { ApiKeyService } from '../../src/access/api-keys/api-key.service.js';
import type { PartnerScope } from '../../src/access/viewer.js';
import { service } from '../../src/api/context.js';
import { maskName } from '../../src/cases/notices/masking.js';
import { GRAPHQL_PATH } from '../../src/server.js';
import { decodeGlobalId, encodeGlobalId } from '../../src/shared/ids.js';
import type { LocalDate } from '../../src/shared/local-date.js';
import type { ResidentId } from '../../src/shared/resident-id.js';
import { unwrap } from '../../src/shared/result.js';
import { codes, done, neighbour, office } from '../cases/walks/walk.js';
import {
  AssignServiceTaskDocument,
  type AssignServiceTaskInput,
  ChasingsDocument,
  DeadlinesDocument,
  EndServiceContractDocument,
  OpenChasingDocument,
  PartnerServiceTasksDocument,
  RecordServiceContractDocument,
  type RecordServiceContractInput,
  ReportServiceTaskDocument,
  type ReportServiceTaskInput,
  ReviewServiceReportDocument,
  RunScheduledWorkDocument,
  ServiceTasksDocument,
  WithdrawServiceTaskDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const XIATANG = '340121106';
const ELSEWHERE = 'FCFT2';
const TODAY = '2026-08-20';

let api: TestApi;
let county: Caller;
let window: Caller;
let home: Awaited<ReturnType<typeof neighbour>>;
let serial = 0;

beforeAll(async () => {
  api = await testApi({ today: TODAY });
  county = api.as('COUNTY_OFFICER', COUNTY);
  window = api.as('TOWNSHIP_OFFICER', XIATANG);
  home = await neighbour(api, XIATANG, 0);
}, 60_000);

afterAll(async () => await api.close());

async function newKey(scopes: readonly PartnerScope[] = ['SERVICE_TASKS']) {
  const { apiKey, plainKey } = unwrap(
    await service(api, ApiKeyService).issue(await api.actor('POLICY_ADMIN', COUNTY), {
      name: 'Social work station',
      scopes,
      expiresAt: new Date('2027-08-20T00:00:00Z'),
    }),
  );
  return { id: encodeGlobalId('ApiKey', J, apiKey.id), caller: api.withApiKey(plainKey ?? '') };
}

async function record(apiKeyId: string, terms: Partial<RecordServiceContractInput> = {}) {
  serial += 1;
  const input: RecordServiceContractInput = {
    organisation: '长丰县晨光社工服务中心',
    contractNumber: `CFSG-2026-${serial}`,
    kinds: ['VISIT', 'COUNSELLING'],
    townshipIds: [office(J, XIATANG)],
    activeFrom: '2026-07-01' as LocalDate,
    activeUntil: '2026-12-31' as LocalDate,
    apiKeyId,
    ...terms,
  };
  return (await county.run(RecordServiceContractDocument, { input })).recordServiceContract;
}

/** A provider with a key of its own and a contract in force. */
async function provider(terms: Partial<RecordServiceContractInput> = {}) {
  const key = await newKey();
  return { ...key, contract: done(await record(key.id, terms), 'contract') };
}

async function assign(contractId: string, more: Partial<AssignServiceTaskInput> = {}, caller = window) {
  const input: AssignServiceTaskInput = {
    contractId,
    householdId: home.id,
    kind: 'VISIT',
    asked: '入户了解老人生活自理情况。',
    dueOn: '2026-09-10' as LocalDate,
    ...more,
  };
  return (await caller.run(AssignServiceTaskDocument, { input })).assignServiceTask;
}

async function seenBy(caller: Caller, on = TODAY) {
  return (await caller.run(PartnerServiceTasksDocument, {}, { on })).partnerServiceTasks.nodes;
}

async function report(
  caller: Caller,
  taskId: string,
  more: Partial<ReportServiceTaskInput> = {},
  options: { readonly on?: string; readonly idempotencyKey?: string } = {},
) {
  const input: ReportServiceTaskInput = {
    taskId,
    findings: '老人可自行起居,建议每周探访一次。',
    visitedOn: TODAY as LocalDate,
    worker: '社工小林',
    ...more,
  };
  return (await caller.run(ReportServiceTaskDocument, { input }, options)).reportServiceTask;
}

const review = async (taskId: string, outcome: 'ACCEPTED' | 'RETURNED', note?: string, caller = window) =>
  (await caller.run(ReviewServiceReportDocument, { input: { taskId, outcome, note: note ?? null } }))
    .reviewServiceReport;

test('J14 a task goes to the organisation, is reported, returned, reported again and accepted; then the view ends', async () => {
  const { caller, contract } = await provider();
  const task = done(await assign(contract.id), 'task');
  const [seen, ...others] = await seenBy(caller);
  expect(others).toEqual([]);
  expect(seen).toMatchObject({
    id: task.id,
    kind: 'VISIT',
    asked: task.asked,
    dueOn: '2026-09-10',
    headMasked: maskName(home.headName),
    returnNote: null,
  });
  expect(JSON.stringify(seen)).not.toContain(home.headName);
  expect(codes(await report(caller, task.id, { visitedOn: null }))).toEqual(['VISIT_DAY_NEEDED']);
  expect(codes(await report(caller, task.id, { visitedOn: '2026-08-19' as LocalDate }))).toEqual([
    'DAY_OUT_OF_TASK',
  ]);
  const idempotencyKey = 'report-of-a-visit';
  const first = await report(caller, task.id, {}, { idempotencyKey });
  expect(first).toMatchObject({ reportedTaskId: task.id, userErrors: [] });
  expect(await report(caller, task.id, {}, { idempotencyKey })).toEqual(first);
  expect(codes(await report(caller, task.id))).toEqual(['NOT_FOUND']);
  expect(await seenBy(caller)).toEqual([]);
  expect(codes(await review(task.id, 'RETURNED'))).toEqual(['TEXT_LENGTH']);
  expect(done(await review(task.id, 'RETURNED', '请补充用药情况。'), 'task').status).toBe('OPEN');
  expect(await seenBy(caller)).toMatchObject([{ id: task.id, returnNote: '请补充用药情况。' }]);
  done(await report(caller, task.id, { findings: '补充:长期服用降压药。' }), 'reportedTaskId');
  const { serviceTasks } = await window.run(ServiceTasksDocument, { status: 'REPORTED' });
  expect(serviceTasks.nodes).toMatchObject([
    { id: task.id, findings: '补充:长期服用降压药。', worker: '社工小林', household: { id: home.id } },
  ]);
  expect(codes(await review(task.id, 'ACCEPTED', undefined, api.as('TOWNSHIP_OFFICER', ELSEWHERE)))).toEqual([
    'NOT_FOUND',
  ]);
  expect(done(await review(task.id, 'ACCEPTED'), 'task')).toMatchObject({
    status: 'ACCEPTED',
    visitedOn: TODAY,
  });
  expect(codes(await review(task.id, 'ACCEPTED'))).toEqual(['TASK_STATUS']);
  expect(await seenBy(caller)).toEqual([]);
  expect(codes(await report(caller, task.id))).toEqual(['NOT_FOUND']);
});

test('J14 a task is refused when the contract is not in force, or does not cover kind, place or day', async () => {
  const { contract, id: apiKeyId } = await provider();
  const past = { activeFrom: '2026-01-01' as LocalDate, activeUntil: '2026-06-30' as LocalDate };
  const expired = done(await record(apiKeyId, past), 'contract');
  const elsewhere = done(await record(apiKeyId, { townshipIds: [office(J, ELSEWHERE)] }), 'contract');
  expect(expired.inForce).toBe(false);
  expect(codes(await assign(expired.id))).toEqual(['CONTRACT_NOT_IN_FORCE']);
  expect(codes(await assign(contract.id, { kind: 'RECORDS' }))).toEqual(['KIND_NOT_COVERED']);
  expect(codes(await assign(elsewhere.id))).toEqual(['PLACE_NOT_COVERED']);
  expect(codes(await assign(contract.id, { dueOn: '2027-01-01' as LocalDate }))).toEqual([
    'DUE_DAY_IMPOSSIBLE',
  ]);
  expect(codes(await assign(contract.id, {}, api.as('TOWNSHIP_OFFICER', ELSEWHERE)))).toEqual(['NOT_FOUND']);
});

test('J14 a contract needs a key that is good for service tasks and nothing else, and an own number', async () => {
  const wide = await newKey(['SERVICE_TASKS', 'CASE_STATUS']);
  expect(codes(await record(wide.id))).toEqual(['KEY_NOT_FOR_TASKS']);
  const { id, contract } = await provider();
  expect(codes(await record(id, { contractNumber: contract.contractNumber }))).toEqual([
    'CONTRACT_NUMBER_TAKEN',
  ]);
  expect(codes(await record(id, { kinds: [] }))).toEqual(['NOTHING_COVERED']);
  expect(codes(await record(id, { townshipIds: [office(J, COUNTY)] }))).toEqual(['NOT_FOUND']);
  const early = { activeFrom: '2026-08-01' as LocalDate, activeUntil: '2026-07-31' as LocalDate };
  expect(codes(await record(id, early))).toEqual(['PERIOD_REVERSED']);
});

test('J14 the organisation reads nothing else: no household, no case, no node, no task of another', async () => {
  const [one, other] = [await provider(), await provider()];
  const task = done(await assign(one.contract.id), 'task');
  expect(await seenBy(other.caller)).toEqual([]);
  const missing = encodeGlobalId('ServiceTask', J, '00000000-0000-7000-8000-000000000000');
  const refused = await report(other.caller, task.id);
  expect(codes(refused)).toEqual(['NOT_FOUND']);
  expect(refused).toEqual(await report(other.caller, missing));
  const ask = async (query: string) => {
    const { bytes } = await one.caller.fetch(GRAPHQL_PATH, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      payload: Buffer.from(JSON.stringify({ query })),
    });
    return JSON.parse(bytes.toString('utf8')) as {
      data?: Record<string, unknown> | null;
      errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
  };
  const caseId = encodeGlobalId('Case', J, '00000000-0000-7000-8000-000000000000');
  for (const query of [
    `{ household(id: "${home.id}") { id } }`,
    `{ case(id: "${caseId}") { id } }`,
    '{ households { nodes { id } } }',
    '{ cases { nodes { id } } }',
    '{ payments { nodes { id } } }',
    '{ serviceTasks { nodes { id } } }',
    '{ serviceContracts { nodes { id } } }',
    '{ officers { nodes { id } } }',
  ]) {
    const { errors } = await ask(query);
    expect([query, errors?.map(({ extensions }) => extensions.code)]).toEqual([query, ['FORBIDDEN']]);
  }
  for (const id of [home.id, home.headPersonId, task.id, one.contract.id]) {
    const { data } = await ask(`{ node(id: "${id}") { id } }`);
    expect(data?.node ?? null).toBeNull();
  }
  expect((await window.errors(PartnerServiceTasksDocument, {}))[0]?.extensions.code).toBe('FORBIDDEN');
});

test('J14 the view ends with the contract, on its last day or earlier, and with a task that is taken back', async () => {
  const { caller, contract } = await provider();
  const [first, second] = [done(await assign(contract.id), 'task'), done(await assign(contract.id), 'task')];
  expect((await seenBy(caller, '2026-12-31')).length).toBe(2);
  expect(await seenBy(caller, '2027-01-01')).toEqual([]);
  const withdrawn = { taskId: first.id, reason: '家庭已自行办理。' };
  const { withdrawServiceTask } = await window.run(WithdrawServiceTaskDocument, { input: withdrawn });
  expect(done(withdrawServiceTask, 'task').status).toBe('WITHDRAWN');
  expect((await seenBy(caller)).map(({ id }) => id)).toEqual([second.id]);
  const end = { input: { contractId: contract.id, reason: '服务质量不达标。' } };
  const ended = done((await county.run(EndServiceContractDocument, end)).endServiceContract, 'contract');
  expect(ended).toMatchObject({ endedOn: TODAY, inForce: false });
  expect(await seenBy(caller)).toEqual([]);
  expect(codes(await report(caller, second.id))).toEqual(['NOT_FOUND']);
  expect(codes((await county.run(EndServiceContractDocument, end)).endServiceContract)).toEqual([
    'CONTRACT_ENDED',
  ]);
});

test('J14 every look of the organisation stands in the access report of the person', async () => {
  const { caller, contract } = await provider();
  done(await assign(contract.id), 'task');
  await seenBy(caller);
  const citizen = api.citizen(home.residentId as ResidentId);
  const { bytes } = await citizen.fetch(GRAPHQL_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    payload: Buffer.from(
      JSON.stringify({ query: '{ myAccessReport(first: 2) { nodes { actorName role operation } } }' }),
    ),
  });
  const { data } = JSON.parse(bytes.toString('utf8')) as {
    data: { myAccessReport: { nodes: readonly Record<string, unknown>[] } };
  };
  expect(data.myAccessReport.nodes).toMatchObject([
    { actorName: 'Social work station', role: 'PARTNER:SERVICE_TASKS', operation: 'partnerServiceTasks' },
    { operation: 'assignServiceTask' },
  ]);
});

test('J14 J16.3 a task stands on the worklist until it is reported: due, breached and noted, and the office that gave it is chased', async () => {
  const { caller, contract } = await provider();
  const task = done(await assign(contract.id, { dueOn: '2026-09-10' as LocalDate }), 'task');
  const mine = async (filter: object, on: string, by = window) =>
    (
      await by.run(DeadlinesDocument, { filter: { kinds: ['SERVICE_TASK'], ...filter }, first: 100 }, { on })
    ).deadlines.nodes.filter(({ serviceTask }) => serviceTask?.id === task.id);
  expect(await mine({ state: 'SOON', soonWorkingDays: 2 }, '2026-09-07')).toEqual([]);
  expect(await mine({ state: 'SOON', soonWorkingDays: 2 }, '2026-09-08')).toMatchObject([
    { kind: 'SERVICE_TASK', dueOn: '2026-09-10', serviceTask: { kind: 'VISIT' } },
  ]);
  expect(await mine({ state: 'DUE' }, '2026-09-10')).toHaveLength(1);
  expect(await mine({ state: 'BREACHED' }, '2026-09-10')).toEqual([]);
  expect(await mine({ state: 'BREACHED' }, '2026-09-11')).toHaveLength(1);
  expect(await mine({}, '2026-09-11', api.as('TOWNSHIP_OFFICER', ELSEWHERE))).toEqual([]);
  await county.run(RunScheduledWorkDocument, { input: {} }, { on: '2026-09-11' });
  const breaches = await api.clone.database.db
    .selectFrom('DeadlineBreach')
    .select(['dueOn', 'townshipId'])
    .where('kind', '=', 'SERVICE_TASK')
    .where('subject', '=', unwrap(decodeGlobalId(task.id)).parts.at(-1) ?? '')
    .execute();
  expect(breaches).toEqual([{ dueOn: '2026-09-10', townshipId: XIATANG }]);

  const chase = {
    serviceTaskId: task.id,
    officeId: office(J, XIATANG),
    dueOn: '2026-09-14' as LocalDate,
    reason: '社工逾期未反馈,请督促。',
  };
  const open = async (by: Caller, input: object = chase) =>
    (await by.run(OpenChasingDocument, { input: input as never }, { on: '2026-09-11' })).openChasing;
  expect(codes(await open(window))).toEqual(['NOT_ABOVE']);
  expect(codes(await open(api.as('TOWNSHIP_OFFICER', ELSEWHERE)))).toEqual(['NOT_FOUND']);
  const chasing = done(await open(county), 'chasing');
  const { chasings } = await window.run(ChasingsDocument, { filter: { mine: true } }, { on: '2026-09-15' });
  expect(chasings.nodes).toMatchObject([
    { id: chasing.id, overdue: true, serviceTask: { id: task.id }, case: null, lead: null },
  ]);
  done(await report(caller, task.id, {}, { on: '2026-09-15' }), 'reportedTaskId');
  expect(await mine({}, '2026-09-15')).toEqual([]);
});
