import { setTimeout as pause } from 'node:timers/promises';
import { SimulationWorker } from '../../src/policy-admin/simulations/simulation-worker.service.js';
import {
  AmendmentsDocument,
  CancelSimulationDocument,
  PolicyDifferencesDocument,
  PolicyParametersDocument,
  ProposeAmendmentDocument,
  PublishAmendmentDocument,
  RequestSimulationDocument,
  SimulatedExplanationDocument,
  SimulationDocument,
  SimulationsDocument,
  WithdrawAmendmentDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { simulationThreads } from '../support/simulation-threads.js';

const COUNTY = '340121';
const POLICY = 'changfeng-county';
const KEY = 'temporary.village-limit';
const CHANGE = {
  key: KEY,
  value: '800.00',
  inForceFrom: '2026-10-01',
  basis: { instrument: 'CF-2026-3', article: '2', requirement: 'N4.2' },
};
const DRAFT = {
  noteZh: '提高村级先行救助限额',
  noteEn: 'Raises the limit of the villages',
  instruments: [{ code: 'CF-2026-3', titleZh: '长民〔2026〕3号(测试)', titleEn: 'Notice 3 of 2026 (test)' }],
  changes: [CHANGE],
};

let api: TestApi;
let first: Caller;
let second: Caller;
let inspector: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  first = api.as('POLICY_ADMIN', COUNTY, 1);
  second = api.as('POLICY_ADMIN', COUNTY, 2);
  inspector = api.as('INSPECTOR', COUNTY);
}, 60_000);

afterAll(async () => await api.close());

test('an amendment goes from proposal to publication over the API, and both time axes show it', async () => {
  const { proposeAmendment } = await first.run(ProposeAmendmentDocument, { input: DRAFT });
  expect(proposeAmendment.userErrors).toEqual([]);
  const amendment = proposeAmendment.amendment;
  expect(amendment).toMatchObject({
    status: 'PROPOSED',
    findings: [],
    changes: [{ key: KEY, value: '800.00', basis: 'CF-2026-3 art. 2 [N4.2]', inForceFrom: '2026-10-01' }],
  });
  const valueBefore = amendment?.changes[0]?.valueBefore ?? null;
  const input = { amendmentId: amendment?.id ?? '' };
  expect((await first.run(PublishAmendmentDocument, { input })).publishAmendment.userErrors).toMatchObject([
    { code: 'SECOND_OFFICER', path: ['input', 'amendmentId'] },
  ]);
  const { publishAmendment } = await second.run(PublishAmendmentDocument, { input });
  expect(publishAmendment).toMatchObject({ amendment: { status: 'PUBLISHED' }, userErrors: [] });
  const publishedAt = publishAmendment.amendment?.publishedAt ?? '';

  const left = { policyId: POLICY, date: '2026-09-30' };
  const right = { policyId: POLICY, date: '2026-10-01' };
  const { policyDifferences } = await api.anonymous().run(PolicyDifferencesDocument, { left, right });
  expect(policyDifferences).toMatchObject([
    { key: KEY, left: { value: valueBefore }, right: { value: '800.00', basis: 'CF-2026-3 art. 2 [N4.2]' } },
  ]);
  const before = new Date(new Date(publishedAt).getTime() - 1).toISOString();
  const states = await api
    .anonymous()
    .run(PolicyDifferencesDocument, { left: { ...right, knownAt: before }, right });
  expect(states.policyDifferences.map(({ key }) => key)).toEqual([KEY]);
  const known = await api
    .anonymous()
    .run(PolicyParametersDocument, { policyId: POLICY, keys: [KEY], knownAt: before });
  expect(known.policy?.parameters[0]?.values.map(({ value }) => value)).not.toContain('800.00');
  const now = await api.anonymous().run(PolicyParametersDocument, { policyId: POLICY, keys: [KEY] });
  expect(now.policy?.parameters[0]?.values.at(-1)).toMatchObject({ value: '800.00', note: DRAFT.noteEn });
  expect(now.policy?.hash).not.toBe(known.policy?.hash);

  const { amendments } = await inspector.run(AmendmentsDocument, { filter: { status: 'PUBLISHED' } });
  expect(amendments.nodes).toMatchObject([{ note: DRAFT.noteEn, changes: [{ valueBefore }] }]);
  const { withdrawAmendment } = await first.run(WithdrawAmendmentDocument, {
    input: { ...input, reason: '测试' },
  });
  expect(withdrawAmendment.amendment).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: '测试' });
});

test('what an amendment may not say is refused where it stands', async () => {
  const changes = [{ ...CHANGE, key: 'allowance.gradual-exit.months', value: '24' }];
  const { proposeAmendment } = await first.run(ProposeAmendmentDocument, { input: { ...DRAFT, changes } });
  expect(proposeAmendment.amendment?.findings).toMatchObject([{ code: 'POLICY_UNSOUND' }]);
  const input = { amendmentId: proposeAmendment.amendment?.id ?? '' };
  expect((await second.run(PublishAmendmentDocument, { input })).publishAmendment.userErrors).toMatchObject([
    { code: 'POLICY_UNSOUND', message: expect.stringContaining('allowance.gradual-exit.months is 24') },
  ]);
  const unknown = { ...DRAFT, changes: [{ ...CHANGE, key: 'no.such' }] };
  expect(
    (await first.run(ProposeAmendmentDocument, { input: unknown })).proposeAmendment.userErrors,
  ).toMatchObject([{ code: 'PARAMETER_UNKNOWN', path: ['input', 'changes', '0', 'key'] }]);
  expect(
    await first.errors(PolicyDifferencesDocument, {
      left: { policyId: 'atlantis', date: '2026-01-01' },
      right: { policyId: POLICY, date: '2026-01-01' },
    }),
  ).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'left.policyId' } }]);
});

test('a policy of another place is tried on the registry, followed and read household by household', async () => {
  const { requestSimulation } = await first.run(RequestSimulationDocument, {
    input: { policyId: 'template', programmes: ['SUBSISTENCE_ALLOWANCE'] },
  });
  expect(requestSimulation).toMatchObject({
    userErrors: [],
    simulation: { status: 'QUEUED', assessedOn: '2026-08-20' },
  });
  const id = requestSimulation.simulation?.id ?? '';
  await workOff(id);
  const { node } = await inspector.run(SimulationDocument, { id, by: 'PROGRAMME' });
  const simulation = node as Extract<typeof node, { readonly totals: unknown }>;
  expect(simulation).toMatchObject({
    status: 'DONE',
    failure: null,
    totals: [{ programme: 'SUBSISTENCE_ALLOWANCE', townshipCode: null }],
  });
  const [total] = simulation.totals;
  const counted = [
    total?.enters,
    total?.leaves,
    total?.rises,
    total?.falls,
    total?.unchanged,
    total?.neither,
    total?.undecided,
  ];
  expect(counted.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(simulation.processed);
  expect(simulation.processed).toBe(simulation.total);
  const fen = (text: string | undefined) => Math.round(Number(text) * 100);
  expect(fen(total?.yearDifference)).toBe(12 * (fen(total?.monthAfter) - fen(total?.monthBefore)));
  const effect = simulation.households.nodes[0]?.effect ?? 'RISES';
  const explained = await first.run(SimulatedExplanationDocument, { id, filter: { effect } });
  expect(JSON.stringify(explained)).toMatch(/717\.00.*650\.00/);
  const { simulations } = await first.run(SimulationsDocument, {});
  expect(simulations.nodes[0]).toMatchObject({ id, policyId: 'template', amendment: null });
  const { cancelSimulation } = await first.run(CancelSimulationDocument, { input: { simulationId: id } });
  expect(cancelSimulation.userErrors).toMatchObject([{ code: 'SIMULATION_OVER' }]);
}, 30_000);

test('amendments and simulations are the business of policy administrators and inspectors of the place', async () => {
  const clerk = api.as('COUNTY_OFFICER', COUNTY);
  const codes = async (errors: ReturnType<Caller['errors']>) =>
    (await errors).map(({ extensions }) => extensions.code);
  expect(await codes(clerk.errors(AmendmentsDocument, {}))).toEqual(['FORBIDDEN']);
  expect(await codes(inspector.errors(ProposeAmendmentDocument, { input: DRAFT }))).toEqual(['FORBIDDEN']);
  expect(await codes(api.anonymous().errors(SimulationsDocument, {}))).toEqual(['UNAUTHENTICATED']);
  const { simulations } = await first.run(SimulationsDocument, {});
  const id = simulations.nodes[0]?.id ?? '';
  const stranger = api.as('POLICY_ADMIN', await topOf('template'));
  expect(await stranger.run(SimulationDocument, { id })).toEqual({ node: null });
  const cancelled = await stranger.run(CancelSimulationDocument, { input: { simulationId: id } });
  expect(cancelled.cancelSimulation.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

/** The service in tests runs no background worker. */
async function workOff(id: string): Promise<void> {
  const { database } = api.clone;
  const threads = simulationThreads();
  const worker = new SimulationWorker({
    threads,
    database,
    policies: api.policies,
    onError: (error) => expect(error).toBeNull(),
  });
  worker.wake();
  for (let waited = 0; waited < 3_000; waited += 1) {
    const { node } = await first.run(SimulationDocument, { id });
    if ((node as { readonly status: string } | null)?.status === 'DONE') break;
    await pause(20);
  }
  await worker.close();
  await threads.close();
}

async function topOf(jurisdictionId: string): Promise<string> {
  const { id } = await api.clone.database.db
    .selectFrom('Organisation')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('parentId', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}
