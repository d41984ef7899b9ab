import { sql } from 'kysely';
import {
  CaseFileDocument,
  DeadlinesDocument,
  ExtendCaseDocument,
  PayFirstDocument,
  RunScheduledWorkDocument,
  WorklistDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { JIUHUA_TOWN, JIUHUA_TOWNSHIP, XIATANG } from '../desk.js';
import { accept, open } from '../walks/short-ways.js';
import { caseOf, codes, neighbour, top } from '../walks/walk.js';

const AREA = 'jiuhuashan-scenic-area';
const COUNTY = 'changfeng-county';
const REASON = '户主外出务工,异地核对须待回函。';

let api: TestApi;
let clerk: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
}, 60_000);
afterAll(async () => await api.close());
afterEach(() => api.setToday('2026-08-20'));

async function allowance(caller: Caller, township: string, nth: number): Promise<string> {
  const household = await neighbour(api, township, nth);
  const caseId = await open(caller, {
    channel: 'WINDOW',
    household: { householdId: household.id },
    programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE', papers: ['CHECK_AUTHORISATION'] }],
  });
  await accept(caller, caseId);
  return caseId;
}

async function emergency(township: string, nth: number): Promise<string> {
  const caller = api.as('TOWNSHIP_OFFICER', township);
  const household = await neighbour(api, township, nth);
  const caseId = await open(caller, {
    channel: 'WINDOW',
    urgent: true,
    household: { householdId: household.id },
    emergency: { kind: 'FIRE', occurredOn: api.today },
    programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '1500.00' }],
  });
  await accept(caller, caseId);
  return caseId;
}

const extend = async (caller: Caller, caseId: string, on?: string, reason = REASON) =>
  (await caller.run(ExtendCaseDocument, { input: { caseId, reason } }, on === undefined ? {} : { on }))
    .extendCase;

describe('J18.3 the longer time limit of special cases', () => {
  test('57号 22: an officer records the circumstances; the case is due after 45 working days instead of 20, with the article', async () => {
    const caseId = await allowance(clerk, JIUHUA_TOWN, 0);
    expect(codes(await extend(clerk, caseId, undefined, ' '))).toEqual(['TEXT_LENGTH']);
    const extended = caseOf(await extend(clerk, caseId, '2026-09-17'));
    // 20 August 2026 is a Thursday; the holidays of autumn are not counted.
    expect(extended).toMatchObject({
      dueBefore: '2026-09-17',
      dueOn: '2026-10-28',
      dueDays: 45,
      dueUnit: 'WORKING_DAYS',
      extendedOn: '2026-09-17',
      extensionReason: REASON,
    });
    expect(extended.extensionBasis?.join()).toMatch(/2022.*J18\.3/);
    expect(extended.possibleActions).not.toContain('EXTEND');
    expect(codes(await extend(clerk, caseId, '2026-09-17'))).toEqual(['ALREADY_EXTENDED']);

    const breached = async (on: string) => {
      const filter = { state: 'BREACHED', kinds: ['CASE'] } as const;
      const { deadlines } = await clerk.run(DeadlinesDocument, { filter }, { on });
      return deadlines.nodes.filter((node) => node.case?.id === caseId);
    };
    expect(await breached('2026-10-28')).toEqual([]);
    expect(await breached('2026-10-29')).toMatchObject([{ dueOn: '2026-10-28' }]);
    const listed = async (isExtended: boolean) =>
      (await clerk.run(WorklistDocument, { filter: { extended: isExtended } })).cases.nodes;
    expect(await listed(true)).toMatchObject([{ id: caseId, extendedOn: '2026-09-17' }]);
    expect((await listed(false)).map(({ id }) => id)).not.toContain(caseId);
  });

  test('on the last day it can be lengthened, on the day after its breach stands', async () => {
    const caseId = await allowance(clerk, JIUHUA_TOWN, 1);
    expect(codes(await extend(clerk, caseId, '2026-09-18'))).toEqual(['TIME_LIMIT_OVER']);
    caseOf(await extend(clerk, caseId, '2026-09-17'));
  });

  test('where the county decides, 30 working days become 45 by 57号 22; so they do where townships decided before 2022-10-20', async () => {
    const own = api.as('TOWNSHIP_OFFICER', XIATANG);
    const caseId = await allowance(own, XIATANG, 0);
    const extended = caseOf(await extend(own, caseId));
    expect(extended).toMatchObject({ dueDays: 45, dueBefore: '2026-10-08' });
    expect(extended.extensionBasis?.join()).toMatch(/57.* art\. 22/);
    api.setToday('2022-10-19');
    const before = await allowance(clerk, JIUHUA_TOWN, 2);
    expect(caseOf(await extend(clerk, before)).extensionBasis?.join()).toMatch(/57.* art\. 22/);
    api.setToday('2022-10-20');
    const after = await allowance(clerk, JIUHUA_TOWN, 3);
    expect(caseOf(await extend(clerk, after)).extensionBasis?.join()).not.toMatch(/art\. 22/);
  });

  test('nothing is lengthened that has no longer limit, is not accepted, or lies elsewhere', async () => {
    const urgent = await emergency(XIATANG, 1);
    const refused = await extend(api.as('TOWNSHIP_OFFICER', XIATANG), urgent);
    expect(['NO_TIME_LIMIT', 'NO_LONGER_LIMIT']).toContain(codes(refused)[0]);
    const household = await neighbour(api, JIUHUA_TOWN, 4);
    const submitted = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    });
    expect(codes(await extend(clerk, submitted))).toEqual(['WRONG_STATUS']);
    const stranger = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    expect(codes(await extend(stranger, submitted))).toEqual(['NOT_FOUND']);
    const village = await api.as('FUND_MANAGER', await top(api, AREA)).errors(ExtendCaseDocument, {
      input: { caseId: submitted, reason: REASON },
    });
    expect(village.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

describe('days of a year that the calendar does not know', () => {
  test('J18.3 J9.1: case, steps and papers get their day from the clock as soon as the calendar knows the year', async () => {
    api.setToday('2026-12-21');
    const { db } = api.clone.database;
    const caseId = await allowance(clerk, JIUHUA_TOWN, 5);
    const urgent = await emergency(XIATANG, 2);
    const paid = await api
      .as('TOWNSHIP_APPROVER', XIATANG)
      .run(PayFirstDocument, { input: { caseId: urgent, amount: '1500.00' } });
    expect(caseOf(paid.payFirst)).toMatchObject({ payFirst: 'PAPERS_OWED', papersDueOn: null });
    const file = async () => (await clerk.run(CaseFileDocument, { id: caseId })).case;
    expect(await file()).toMatchObject({ dueOn: null });
    const work = async (jurisdiction: string, on: string) => {
      const county = api.as('COUNTY_OFFICER', await top(api, jurisdiction));
      return await county.run(RunScheduledWorkDocument, { input: {} }, { on });
    };
    await work(AREA, '2026-12-21');
    expect(await file()).toMatchObject({ dueOn: null });

    // As if the calendar had learned the year: the same limits, from days that it knows.
    await sql`update welfare_case set due_from = '2026-08-20' where due_unknown is not null`.execute(db);
    await sql`update case_step set opened_on = '2026-08-20' where due_unknown is not null`.execute(db);
    await sql`update pay_first_grant set paid_on = '2026-08-20' where papers_due_on is null and papers_days is not null`.execute(
      db,
    );
    await work(AREA, '2026-12-22');
    await work(COUNTY, '2026-12-22');
    expect(await file()).toMatchObject({ dueOn: '2026-09-17' });
    const cases = await db
      .selectFrom('Case')
      .select(['payFirst', 'papersDueOn', 'papersDueUnknown', 'nextDueOn'])
      .where('jurisdictionId', '=', COUNTY)
      .where('payFirst', '=', 'PAPERS_OWED')
      .where('papersDueOn', '=', '2026-09-17' as never)
      .execute();
    expect(cases).toMatchObject([{ papersDueUnknown: null }]);
    const grants = await db
      .selectFrom('PayFirstGrant')
      .select('papersDueOn')
      .where('papersDueOn', '=', '2026-09-17' as never)
      .execute();
    expect(grants).toHaveLength(1);
    const left = await db
      .selectFrom('CaseStep')
      .select('code')
      .where('dueUnknown', 'is not', null)
      .where('status', '=', 'OPEN')
      .execute();
    expect(left).toEqual([]);
  });
});
