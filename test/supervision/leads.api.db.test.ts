import { decodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';
import { codes, done, office } from '../cases/walks/walk.js';
import {
  AttendLeadDocument,
  CloseLeadDocument,
  DeadlinesDocument,
  EscalateLeadDocument,
  LeadsDocument,
  RecordLeadDocument,
  RunScheduledWorkDocument,
} from '../generated/operations.js';
import { type TestApi, testApi } from '../support/api.js';
import { setFigures } from './figures.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const XIATANG = '340121106';
const VILLAGE = 'FCFT1V1';
const BEITANG = 'FCFT2';

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
}, 60_000);

afterAll(async () => await api.close());

async function record(more: { readonly villageId?: string } = {}): Promise<string> {
  const { recordLead } = await api.as('HOTLINE_OPERATOR', COUNTY).run(RecordLeadDocument, {
    input: {
      source: 'HOTLINE',
      townshipId: office(J, XIATANG),
      description: '独居老人三天未出门',
      ...(more.villageId === undefined ? {} : { villageId: office(J, more.villageId) }),
    },
  });
  return done(recordLead, 'lead').id;
}

describe('a county that has set no time limit for leads', () => {
  test('J15 N3.1 invents no day, says which figure is missing, and lets a lead rise by hand with the reason', async () => {
    const leadId = await record({ villageId: VILLAGE });
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const escalate = async (reason: string) =>
      (await clerk.run(EscalateLeadDocument, { input: { leadId, reason } })).escalateLead;
    expect(codes(await escalate(' '))).toEqual(['TEXT_LENGTH']);
    expect(done(await escalate('村里无人可去'), 'lead')).toMatchObject({
      level: 'TOWNSHIP',
      dueOn: null,
      dueUnknown: 'PARAMETER_UNSET',
      rises: [{ fromLevel: 'VILLAGE', toLevel: 'TOWNSHIP', risenOn: '2026-08-20', reason: '村里无人可去' }],
    });
    expect(done(await escalate('需县级协调'), 'lead')).toMatchObject({ level: 'COUNTY' });
    expect(codes(await escalate('再上报'))).toEqual(['LEAD_AT_TOP']);
    const { runScheduledWork } = await api
      .as('COUNTY_OFFICER', COUNTY)
      .run(RunScheduledWorkDocument, { input: {} }, { on: '2027-01-05' });
    expect(runScheduledWork.userErrors).toEqual([]);
    const { leads } = await clerk.run(LeadsDocument, { filter: { level: 'COUNTY' } });
    expect(leads.nodes).toMatchObject([{ id: leadId, status: 'OPEN' }]);
  });

  test('J15 a lead of another township looks missing', async () => {
    const leadId = await record();
    const neighbour = api.as('TOWNSHIP_OFFICER', BEITANG);
    const input = { leadId };
    expect(codes((await neighbour.run(AttendLeadDocument, { input })).attendLead)).toEqual(['NOT_FOUND']);
    expect(
      codes(
        (await neighbour.run(EscalateLeadDocument, { input: { ...input, reason: '上报' } })).escalateLead,
      ),
    ).toEqual(['NOT_FOUND']);
  });
});

describe('a county that has set three working days', () => {
  beforeAll(async () => {
    await setFigures(api, COUNTY, { 'lead.attend.days': '3' }, '2026-09-01');
  });

  test('J15 N3.1 an unattended lead rises a level after the last day, step by step to the top, and is then overdue there', async () => {
    api.setToday('2026-09-25');
    const leadId = await record({ villageId: VILLAGE });
    const untouched = await record();
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const inspector = api.as('INSPECTOR', COUNTY);
    done((await clerk.run(AttendLeadDocument, { input: { leadId: untouched } })).attendLead, 'lead');
    expect(codes((await clerk.run(AttendLeadDocument, { input: { leadId: untouched } })).attendLead)).toEqual(
      ['LEAD_ATTENDED'],
    );
    const work = async (on: string) =>
      await api.as('COUNTY_OFFICER', COUNTY).run(RunScheduledWorkDocument, { input: {} }, { on });
    const levels = async (filter: object = {}) => {
      const { leads } = await inspector.run(LeadsDocument, {
        filter: { reportedFrom: '2026-09-25', ...filter },
      });
      return Object.fromEntries(leads.nodes.map((lead) => [lead.id, [lead.level, lead.dueOn]]));
    };
    // 25 September 2026 is a Friday and the holiday of Mid-Autumn; the calendar decides what the third working day is.
    const due = String((await levels())[leadId]?.[1]);
    await work(due);
    expect((await levels())[leadId]).toEqual(['VILLAGE', due]);
    const dayAfter = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
    await work(dayAfter);
    const [level, nextDue] = (await levels())[leadId] ?? [];
    expect(level).toBe('TOWNSHIP');
    expect(String(nextDue) > dayAfter).toBe(true);
    await work('2026-11-02');
    expect((await levels())[leadId]?.[0]).toBe('COUNTY');
    await work('2026-12-01');
    expect((await levels({ unattended: true }))[leadId]?.[0]).toBe('COUNTY');
    expect((await levels())[untouched]?.[0]).toBe('TOWNSHIP');
    const { deadlines } = await inspector.run(
      DeadlinesDocument,
      { filter: { state: 'BREACHED', kinds: ['LEAD'] } },
      { on: '2026-12-01' },
    );
    expect(deadlines.nodes.map(({ lead }) => lead?.id)).toEqual(expect.arrayContaining([leadId, untouched]));
  });

  test('J15 a lead that ended does not rise, and none can end without a reason', async () => {
    api.setToday('2026-10-12');
    const leadId = await record({ villageId: VILLAGE });
    const clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    const close = async (reason: string) =>
      (await clerk.run(CloseLeadDocument, { input: { leadId, ending: 'REFERRED', reason } })).closeLead;
    expect(codes(await close(''))).toEqual(['TEXT_LENGTH']);
    expect(done(await close('转县教育局'), 'lead')).toMatchObject({ status: 'REFERRED' });
    await api.as('COUNTY_OFFICER', COUNTY).run(RunScheduledWorkDocument, { input: {} }, { on: '2026-10-30' });
    const { leads } = await clerk.run(LeadsDocument, { filter: { statuses: ['REFERRED'] } });
    expect(leads.nodes).toMatchObject([{ id: leadId, level: 'VILLAGE' }]);
  });

  test('a year that the calendar does not know leaves the day open and says so', async () => {
    api.setToday('2027-03-01');
    const leadId = await record();
    const { leads } = await api.as('TOWNSHIP_OFFICER', XIATANG).run(LeadsDocument, { first: 1 });
    expect(leads.nodes).toMatchObject([{ id: leadId, dueOn: null, dueUnknown: 'CALENDAR_YEAR_UNKNOWN' }]);
    const { deadlines } = await api
      .as('TOWNSHIP_OFFICER', XIATANG)
      .run(DeadlinesDocument, { filter: { state: 'UNKNOWN' } });
    expect(deadlines.nodes.map(({ lead }) => lead?.id)).toContain(leadId);
    const [refused] = await api
      .as('TOWNSHIP_OFFICER', XIATANG)
      .errors(DeadlinesDocument, { filter: { state: 'SOON', soonWorkingDays: 5 } });
    expect(refused?.message).toMatch(/public holidays of 2027 are not known/);

    // As if the calendar had learned the year: the same limit, from a day that it knows. Then the lead rises again.
    const { parts } = unwrap(decodeGlobalId(leadId));
    const id = parts.at(-1) ?? '';
    await api.clone.database.db
      .updateTable('Lead')
      .set({ reportedOn: localDate('2026-12-01') })
      .where('id', '=', id)
      .execute();
    const levelOf = async () =>
      await api.clone.database.db
        .selectFrom('Lead')
        .select(['level', 'dueUnknown'])
        .where('id', '=', id)
        .executeTakeFirst();
    expect(await levelOf()).toEqual({ level: 'TOWNSHIP', dueUnknown: 'CALENDAR_YEAR_UNKNOWN' });
    await api.as('COUNTY_OFFICER', COUNTY).run(RunScheduledWorkDocument, { input: {} }, { on: '2027-03-02' });
    expect(await levelOf()).toMatchObject({ level: 'COUNTY' });
  });
});
