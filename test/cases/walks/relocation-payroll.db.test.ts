import { encodeGlobalId } from '../../../src/shared/ids.js';
import {
  AcceptHouseholdDocument,
  ApprovePayrollDocument,
  ArrivalsDocument,
  DecideCaseDocument,
  DecideFollowUpDocument,
  PayPayrollDocument,
  PreparePayrollDocument,
  RecordFollowUpDocument,
  SendHouseholdDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, done, neighbour, office, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';
const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const PROGRAMME = 'SUBSISTENCE_ALLOWANCE';
const START = '2026-07-06';
const DECIDED = '2026-07-20';
const MOVED = '2026-08-10';

/** Walk: a household leaves while the month that follows stands in the payroll of the place that it left. */
describe('From one jurisdiction to another, beside the payroll', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  /** A household with an allowance of the scenic area that the county received; its new case can be decided. */
  async function arrived(nth: number) {
    api.setToday(START);
    const desk = deskAt(api, JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, nth);
    const old = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: PROGRAMME }],
      integritySignedOn: START,
    });
    await accept(desk.clerk, old);
    await investigate(desk.clerk, old, household.headPersonId, START);
    await review(desk.reviewer, old);
    await notice(desk.clerk, old, DECIDED);
    api.setToday(DECIDED);
    caseOf((await desk.approver.run(DecideCaseDocument, { input: { caseId: old } })).decideCase);
    api.setToday(MOVED);
    const sending = {
      ...{ householdId: household.id, townshipId: office(COUNTY, XIATANG) },
      ...{ movedOn: '2026-08-01', dueOn: '2026-08-14', note: '随子女迁居。' },
    };
    done((await desk.clerk.run(SendHouseholdDocument, { input: sending })).sendHousehold, 'departure');
    const there = deskAt(api, XIATANG);
    const { arrivals } = await there.clerk.run(ArrivalsDocument, { status: 'OPEN', first: 100 });
    const arrivalId = arrivals.nodes.find(({ headName }) => headName === household.headName)?.id ?? '';
    const taken = await there.clerk.run(AcceptHouseholdDocument, {
      input: { arrivalId, registeredDivision: XIATANG },
    });
    const fresh = done(taken.acceptHousehold, 'arrival').cases[0]?.id ?? '';
    const persons = await api.clone.database.db
      .selectFrom('Person as here')
      .innerJoin('Person as there', 'there.residentIdIndex', 'here.residentIdIndex')
      .select(['there.id', 'here.residentIdIndex'])
      .where('here.name', '=', household.headName)
      .where('here.jurisdictionId', '=', AREA)
      .where('there.jurisdictionId', '=', COUNTY)
      .execute();
    const head = persons[0];
    await accept(there.clerk, fresh);
    await investigate(there.clerk, fresh, encodeGlobalId('Person', COUNTY, head?.id ?? ''), MOVED);
    await review(there.reviewer, fresh);
    await notice(there.clerk, fresh, '2026-09-01');
    api.setToday('2026-09-01');
    const findings = '家庭已迁往长丰县下塘镇。';
    caseOf(
      (await desk.clerk.run(RecordFollowUpDocument, { input: { caseId: old, findings } })).recordFollowUp,
    );
    const ending = { caseId: old, reason: '家庭迁出本辖区。', lastDay: '2026-12-31' };
    caseOf((await desk.approver.run(DecideFollowUpDocument, { input: ending })).decideFollowUp);
    return { fresh, index: head?.residentIdIndex ?? '' };
  }

  async function decide(caseId: string, on: string) {
    api.setToday(on);
    const approver = api.as('COUNTY_APPROVER', await top(api, COUNTY));
    return caseOf((await approver.run(DecideCaseDocument, { input: { caseId } })).decideCase);
  }

  async function payroll(jurisdiction: string) {
    const place = await top(api, jurisdiction);
    const manager = api.as('FUND_MANAGER', place);
    const second = api.as('FUND_MANAGER', place, 2);
    return {
      prepare: async (period: string) => {
        const { preparePayroll } = await manager.run(PreparePayrollDocument, {
          input: { programme: PROGRAMME, period },
        });
        return done(preparePayroll, 'payrollRun');
      },
      approve: async (payrollRunId: string) =>
        done(
          (await second.run(ApprovePayrollDocument, { input: { payrollRunId } })).approvePayroll,
          'payrollRun',
        ),
      pay: async (payrollRunId: string) =>
        done((await manager.run(PayPayrollDocument, { input: { payrollRunId } })).payPayroll, 'payrollRun'),
    };
  }

  /** Where a head was paid for which month. */
  async function paidTo(index: string): Promise<readonly string[]> {
    const rows = await api.clone.database.db
      .selectFrom('Payment as y')
      .innerJoin('Person as p', (join) =>
        join.onRef('p.jurisdictionId', '=', 'y.jurisdictionId').onRef('p.id', '=', 'y.payeePersonId'),
      )
      .select(['y.jurisdictionId', 'y.period', 'y.status'])
      .where('p.residentIdIndex', '=', index)
      .orderBy('y.period')
      .orderBy('y.jurisdictionId')
      .execute();
    return rows.map(({ jurisdictionId, period, status }) => `${period} ${jurisdictionId} ${status}`);
  }

  test('C9.1 X9: whether the next month is frozen, approved or paid there, no month is paid twice and none is lost', async () => {
    const frozen = await arrived(1);
    const approved = await arrived(3);
    const paid = await arrived(5);
    const area = await payroll(AREA);
    const county = await payroll(COUNTY);

    api.setToday('2026-09-02');
    const september = await area.prepare('2026-09');
    await area.approve(september.id);
    await area.pay(september.id);

    api.setToday('2026-09-20');
    const october = await area.prepare('2026-10');
    const listed = october.paymentCount ?? 0;
    expect(listed).toBeGreaterThanOrEqual(3);
    expect((await decide(frozen.fresh, '2026-09-21')).awards).toMatchObject([{ activeFrom: '2026-10-01' }]);

    api.setToday('2026-09-22');
    await area.approve(october.id);
    expect((await decide(approved.fresh, '2026-09-23')).awards).toMatchObject([{ activeFrom: '2026-10-01' }]);

    api.setToday('2026-09-24');
    expect(await area.pay(october.id)).toMatchObject({ status: 'PAID', paymentCount: listed - 2 });
    expect((await decide(paid.fresh, '2026-09-25')).awards).toMatchObject([{ activeFrom: '2026-11-01' }]);
    const left = await api.clone.database.db
      .selectFrom('PayrollExclusion as e')
      .innerJoin('PayrollRun as r', (join) =>
        join.onRef('r.jurisdictionId', '=', 'e.jurisdictionId').onRef('r.id', '=', 'e.runId'),
      )
      .select(['e.reason'])
      .where('r.jurisdictionId', '=', AREA)
      .where('r.period', '=', '2026-10' as never)
      .where('e.since', '=', '2026-09-30' as never)
      .execute();
    expect(left).toEqual([{ reason: 'AWARD_ENDED' }, { reason: 'AWARD_ENDED' }]);

    for (const [period, day] of [
      ['2026-10', '2026-10-08'],
      ['2026-11', '2026-11-02'],
    ] as const) {
      api.setToday(day);
      for (const place of [county, area]) {
        const run = await place.prepare(period);
        if (run.status !== 'FROZEN') continue;
        await place.approve(run.id);
        await place.pay(run.id);
      }
    }
    const inTime = [`2026-09 ${AREA} PAID`, `2026-10 ${COUNTY} PAID`, `2026-11 ${COUNTY} PAID`];
    expect(await paidTo(frozen.index)).toEqual(inTime);
    expect(await paidTo(approved.index)).toEqual(inTime);
    expect(await paidTo(paid.index)).toEqual([
      `2026-09 ${AREA} PAID`,
      `2026-10 ${AREA} PAID`,
      `2026-11 ${COUNTY} PAID`,
    ]);
  }, 60_000);
});
