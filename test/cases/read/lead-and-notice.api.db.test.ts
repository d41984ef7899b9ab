import { newId } from '../../../src/database/new-id.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { LeadsDocument, PublicNoticesDocument } from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { nodeDocument } from './node-document.js';
import { addCases, BEITANG, COUNTY, J, type WrittenCase, XIATANG } from './rows.js';

const DAY = localDate('2026-08-20');
const NOW = new Date('2026-08-20T01:00:00Z');

let api: TestApi;
let clerk: Caller;
let neighbour: Caller;
let county: Caller;
let officerId: string;
let own: WrittenCase;

beforeAll(async () => {
  api = await testApi({ today: DAY });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  neighbour = api.as('TOWNSHIP_OFFICER', BEITANG);
  county = api.as('COUNTY_OFFICER', COUNTY);
  ({ officerId } = await api.actor('TOWNSHIP_OFFICER', XIATANG));
  const parts = { database: api.clone.database, sealer: api.sealer };
  [own] = (await addCases(parts, [{ headName: '王小明' }])) as [WrittenCase];
}, 60_000);

afterAll(async () => await api.close());

describe('Leads', () => {
  test('are listed by place, the latest first, page by page', async () => {
    const lead = (townshipId: string, reportedOn: string, status: 'OPEN' | 'CLOSED' = 'OPEN') => ({
      jurisdictionId: J,
      id: newId(),
      source: 'HOTLINE' as const,
      reportedOn: localDate(reportedOn),
      townshipId,
      villageId: null,
      personName: '求助人',
      contactSealed: null,
      description: '独居老人三天未出门',
      status,
      applicationId: null,
      closedReason: status === 'OPEN' ? null : '已核实，不需要救助',
      closedOn: status === 'OPEN' ? null : DAY,
      closedBy: status === 'OPEN' ? null : officerId,
      dueOn: localDate('2026-08-19'),
      dueUnknown: null,
      level: 'TOWNSHIP' as const,
      attendedBy: null,
      attendedOn: null,
      householdId: null,
      personId: null,
      createdBy: officerId,
      createdByPersonId: null,
      createdAt: NOW,
    });
    await api.clone.database.db
      .insertInto('Lead')
      .values([
        lead(XIATANG, '2026-08-17'),
        lead(XIATANG, '2026-08-18', 'CLOSED'),
        lead(BEITANG, '2026-08-18'),
      ])
      .execute();
    const first = await clerk.run(LeadsDocument, { first: 1 });
    expect(first.leads.nodes).toMatchObject([{ reportedOn: '2026-08-18', status: 'CLOSED', overdue: false }]);
    const { endCursor: after, hasNextPage } = first.leads.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await clerk.run(LeadsDocument, { first: 5, after: after ?? null });
    expect(second.leads.nodes).toMatchObject([{ reportedOn: '2026-08-17', overdue: true }]);
    const count = async (caller: Caller, filter: object) =>
      (await caller.run(LeadsDocument, { filter })).leads.nodes.length;
    expect(await count(clerk, { overdue: true })).toBe(1);
    expect(await count(clerk, { statuses: ['CLOSED'], source: 'HOTLINE' })).toBe(1);
    expect(await count(clerk, { reportedFrom: '2026-08-18', reportedUntil: '2026-08-18' })).toBe(1);
    expect(await count(county, {})).toBe(3);
    const theirLead = (await neighbour.run(LeadsDocument, {})).leads.nodes[0]?.id ?? '';
    expect(await clerk.run(nodeDocument, { id: theirLead })).toEqual({ node: null });
    expect(await neighbour.run(nodeDocument, { id: theirLead })).toMatchObject({
      node: { __typename: 'Lead' },
    });
  });
});

describe('Public notices', () => {
  const jurisdictionId = encodeGlobalId('Jurisdiction', J);

  test('show everyone what runs today, masked, and nothing of other days', async () => {
    const notice = (activeFrom: string, activeUntil: string | null) => ({
      jurisdictionId: J,
      id: newId(),
      caseId: own.id,
      level: 'TOWNSHIP' as const,
      organisationId: XIATANG,
      townshipId: XIATANG,
      activeFrom: localDate(activeFrom),
      activeUntil: activeUntil === null ? null : localDate(activeUntil),
      headMasked: '王**',
      memberCount: 3,
      amount: yuan('745'),
      programme: 'SUBSISTENCE_ALLOWANCE',
      publishedAt: NOW,
      publishedBy: officerId,
    });
    await api.clone.database.db
      .insertInto('PublicNotice')
      .values([
        notice('2026-08-13', '2026-08-19'),
        notice('2026-08-14', '2026-08-20'),
        notice('2026-08-20', '2026-08-26'),
        notice('2026-08-21', '2026-08-27'),
      ])
      .execute();
    const seen = await api.anonymous().run(PublicNoticesDocument, { jurisdictionId });
    expect(seen.publicNotices.nodes).toMatchObject([
      { activeFrom: '2026-08-20', headMasked: '王**', memberCount: 3, amount: '745.00' },
      { activeFrom: '2026-08-14', activeUntil: '2026-08-20' },
    ]);
    expect(JSON.stringify(seen)).not.toContain('小明');
    const [refused] = await api
      .anonymous()
      .errors(PublicNoticesDocument, { jurisdictionId, on: '2026-08-19' });
    expect(refused?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'on' });
    const [foreign] = await api
      .as('COUNTY_OFFICER', 'FSUN')
      .errors(PublicNoticesDocument, { jurisdictionId, on: '2026-08-19' });
    expect(foreign?.extensions.code).toBe('BAD_USER_INPUT');
    const earlier = await clerk.run(PublicNoticesDocument, { jurisdictionId, on: '2026-08-19' });
    expect(earlier.publicNotices.nodes.map(({ activeFrom }) => activeFrom)).toEqual([
      '2026-08-14',
      '2026-08-13',
    ]);
    const elsewhere = encodeGlobalId('Jurisdiction', 'template');
    expect(
      (await api.anonymous().run(PublicNoticesDocument, { jurisdictionId: elsewhere })).publicNotices.nodes,
    ).toEqual([]);
  });
});
