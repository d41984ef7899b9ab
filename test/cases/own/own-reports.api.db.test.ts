import type { ResidentId } from '../../../src/shared/resident-id.js';
import {
  CloseLeadDocument,
  LeadsDocument,
  MyReportsDocument,
  ReportNeedDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { codes, done, neighbour, office } from '../walks/walk.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const ELSEWHERE = 'FCFT2';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
}, 60_000);
afterAll(async () => await api.close());

const citizen = async (nth: number) =>
  api.citizen((await neighbour(api, XIATANG, nth)).residentId as ResidentId);
const need = (more: object = {}) => ({
  townshipId: office(COUNTY, ELSEWHERE),
  personName: '隔壁老人',
  contact: '19900000001',
  description: '邻居独居老人久病无人照料。',
  ...more,
});

test('J15 N3.1 a citizen reports a need; it is a lead of the place, and its end comes back to the citizen alone', async () => {
  const caller = await citizen(0);
  const report = async (input: object, idempotencyKey?: string) =>
    (
      await caller.run(
        ReportNeedDocument,
        { input: input as never },
        idempotencyKey === undefined ? {} : { idempotencyKey },
      )
    ).reportNeed;
  const told = done(await report(need(), 'report-need-1'), 'report');
  expect(told).toMatchObject({ status: 'OPEN', reportedOn: '2026-08-20', closedOn: null });
  expect(done(await report(need(), 'report-need-1'), 'report')).toEqual(told);
  const clerk = api.as('TOWNSHIP_OFFICER', ELSEWHERE);
  const { leads } = await clerk.run(LeadsDocument, { filter: { source: 'CITIZEN' } });
  expect(leads.nodes).toMatchObject([{ status: 'OPEN', source: 'CITIZEN' }]);
  expect((await clerk.run(LeadsDocument, {})).leads.nodes).toHaveLength(1);
  const leadId = leads.nodes[0]?.id ?? '';
  const closing = { leadId, ending: 'CLOSED', reason: '已入户,家人已接走照料。' } as const;
  done((await clerk.run(CloseLeadDocument, { input: closing })).closeLead, 'lead');
  expect((await caller.run(MyReportsDocument, {})).myReports).toMatchObject([
    { status: 'CLOSED', closedOn: '2026-08-20', description: '邻居独居老人久病无人照料。' },
  ]);
  expect((await (await citizen(1)).run(MyReportsDocument, {})).myReports).toEqual([]);
});

test('J15 a report needs words and a place whose register knows the citizen, and five are open at a time', async () => {
  const caller = await citizen(2);
  const report = async (input: object) =>
    (await caller.run(ReportNeedDocument, { input: input as never })).reportNeed;
  expect(codes(await report(need({ description: ' ' })))).toHaveLength(1);
  expect(codes(await report(need({ townshipId: office('jiuhuashan-scenic-area', '341723108') })))).toEqual([
    'NOT_FOUND',
  ]);
  expect((await caller.run(MyReportsDocument, {})).myReports).toEqual([]);
  for (let nth = 0; nth < 5; nth += 1) done(await report(need({ description: `第${nth}户` })), 'report');
  expect(codes(await report(need()))).toEqual(['TOO_MANY_REPORTS']);
  const officer = api.as('TOWNSHIP_OFFICER', XIATANG);
  const [refused] = await officer.errors(ReportNeedDocument, { input: need() as never });
  expect(refused?.extensions.code).toBe('FORBIDDEN');
});
