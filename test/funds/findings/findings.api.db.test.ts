import { newId } from '../../../src/database/new-id.js';
import { payFirst, receivePapers, settlePayFirst } from '../../../src/funds/pay-first/pay-first.service.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  ApprovePayrollDocument,
  FundFindingsDocument,
  OpenReserveFundDocument,
  PayPaymentDocument,
  PayPayrollDocument,
  PreparePayrollDocument,
  ReturnPaymentDocument,
  WithdrawPayrollDocument,
} from '../../generated/operations.js';
import { ALLOWANCE, COUNTY, EMERGENCY, innerId, type MoneyDesk, moneyDesk, XIATANG } from '../desk.js';
import { asOwner } from '../owner.js';

let desk: MoneyDesk;
beforeAll(async () => {
  desk = await moneyDesk();
}, 60_000);
afterAll(async () => await desk.api.close());

/** What the books show of one fund; the demonstration has findings of its own. */
async function findings(code: string) {
  const { fundFindings } = await desk.api.as('INSPECTOR', COUNTY).run(FundFindingsDocument, { months: 3 });
  return fundFindings
    .filter(({ fund }) => fund?.code === code)
    .map(({ kind, programme, period, count, amount, since, examples }) => ({
      ...{ kind, programme, period, count, amount, since, examples },
    }));
}
const global = (type: string, id: string | undefined) => encodeGlobalId(type, desk.jurisdictionId, id ?? '');
const prepare = async (period: string) =>
  (await desk.manager.run(PreparePayrollDocument, { input: { programme: ALLOWANCE, period } })).preparePayroll
    .payrollRun;

describe('N6.1 money that is held back is found in the books', () => {
  it('a month for which a running award got nothing, until it is paid or a list says why not', async () => {
    const fund = await desk.fund();
    // The demonstration has lists of its own; here the allowance begins with the month of this test.
    await asOwner(
      desk.api.clone.ownerUrl,
      `update payroll_run set status = 'FROZEN', approved_by = null,
      approved_at = null, programme = 'EARLIER' where programme = '${ALLOWANCE}'`,
    );
    const decidedOn = localDate('2026-05-20');
    const [one, two] = [
      await desk.grant(fund.id, { decidedOn, amount: yuan('500') }),
      await desk.grant(fund.id, { decidedOn, amount: yuan('600') }),
    ];
    const awards = [one, two].map(({ award }) => global('Award', award.id));
    const june = await prepare('2026-06');
    // A list that is made and not paid holds the money of all who stand on it.
    const both = { kind: 'AWARD_NOT_PAID', programme: ALLOWANCE, count: 2, amount: '1100.00' };
    expect(await findings(fund.code)).toEqual([
      { ...both, period: '2026-06', since: '2026-07-01', examples: [...awards].sort() },
      { ...both, period: '2026-07', since: '2026-08-01', examples: [...awards].sort() },
    ]);
    const { fundFindings } = await desk.manager.run(FundFindingsDocument, {});
    expect(fundFindings).toContainEqual(
      expect.objectContaining({ kind: 'PAYROLL_NOT_PAID', period: '2026-06', examples: [june?.id] }),
    );
    const input = { payrollRunId: june?.id ?? '' };
    await desk.second.run(ApprovePayrollDocument, { input });
    expect((await desk.manager.run(PayPayrollDocument, { input })).payPayroll.userErrors).toEqual([]);
    expect(await findings(fund.code)).toMatchObject([{ ...both, period: '2026-07' }]);
    await desk.api.clone.database.db
      .updateTable('Person')
      .set({ deathDate: localDate('2026-07-10') })
      .where('id', '=', two.award.payeePersonId)
      .execute();
    const july = await prepare('2026-07');
    expect(await findings(fund.code)).toMatchObject([{ kind: 'AWARD_NOT_PAID', count: 1, amount: '500.00' }]);
    await desk.manager.run(WithdrawPayrollDocument, { input: { payrollRunId: july?.id ?? '' } });
    expect(await findings(fund.code)).toMatchObject([{ kind: 'AWARD_NOT_PAID', count: 2 }]);
  });

  it('a single sum past its day, and one that came back and was not paid again', async () => {
    const fund = await desk.fund({ programmes: [EMERGENCY] });
    const single = { programme: EMERGENCY, kind: 'ONE_OFF', class: null } as const;
    const late = await desk.grant(fund.id, { ...single, amount: yuan('80'), dueOn: localDate('2026-08-19') });
    await desk.grant(fund.id, { ...single, amount: yuan('90'), dueOn: localDate('2026-08-20') });
    const back = await desk.grant(fund.id, { ...single, amount: yuan('70') });
    const paymentId = global('Payment', back.payments[0]?.id);
    expect(await findings(fund.code)).toEqual([
      {
        ...{ kind: 'SUM_OVERDUE', programme: EMERGENCY, period: null, count: 1, amount: '80.00' },
        ...{ since: '2026-08-19', examples: [global('Payment', late.payments[0]?.id)] },
      },
    ]);
    await desk.manager.run(PayPaymentDocument, { input: { paymentId } });
    await desk.manager.run(ReturnPaymentDocument, { input: { paymentId, reason: '退票' } });
    expect(await findings(fund.code)).toMatchObject([
      { kind: 'SUM_OVERDUE' },
      { kind: 'RETURN_NOT_PAID', count: 1, amount: '70.00', since: '2026-08-20', examples: [paymentId] },
    ]);
  });

  it('what a township settled and did not get back, and what a fund still has after its end', async () => {
    const parent = await desk.fund({ programmes: [EMERGENCY] }, '5000.00');
    await asOwner(
      desk.api.clone.ownerUrl,
      `update fund set valid_until = '2026-08-19' where kind = 'RESERVE'`,
    );
    const { openReserveFund } = await desk.manager.run(OpenReserveFundDocument, {
      input: {
        ...{ code: 'HELD', nameZh: '备用金', nameEn: 'Reserve', programmes: [EMERGENCY] },
        ...{ validFrom: '2026-08-20', parentFundId: parent.id, openingAmount: '5000.00' },
        townshipId: desk.township(XIATANG),
      },
    });
    expect(openReserveFund.userErrors).toEqual([]);
    const { database } = desk.api.clone;
    const household = await desk.household();
    const actor = await desk.api.actor('COUNTY_APPROVER', COUNTY);
    const caseId = newId();
    const order = {
      ...{ caseId, householdId: household.id, townshipId: XIATANG, programme: EMERGENCY, memo: '' },
      ...{ payeePersonId: household.headPersonId, amount: yuan('300'), papersDueOn: null },
      limit: { amount: yuan('2000'), basis: ['X3.2'] },
    };
    unwrap(await database.transaction((tx) => payFirst(tx, actor, order)));
    unwrap(await database.transaction((tx) => receivePapers(tx, actor, { caseId, receivedOn: actor.today })));
    unwrap(await database.transaction((tx) => settlePayFirst(tx, actor, { caseId })));
    expect(await findings('HELD')).toEqual([
      {
        ...{ kind: 'NOT_REIMBURSED', programme: EMERGENCY, period: null, count: 1, amount: '300.00' },
        ...{ since: '2026-08-20', examples: [global('Case', caseId)] },
      },
    ]);
    const ended = await desk.fund();
    await asOwner(
      desk.api.clone.ownerUrl,
      `update fund set valid_until = '2026-08-19' where id = '${innerId(ended.id)}'`,
    );
    expect(await findings(ended.code)).toMatchObject([
      { kind: 'LEFT_AFTER_END', amount: '10000.00', since: '2026-08-19', examples: [ended.id] },
    ]);
  });
});

describe('N6.1 money that is diverted is found in the books', () => {
  it('even where the owner of the tables took the wall away first', async () => {
    const fund = await desk.fund();
    expect(await findings(fund.code)).toEqual([]);
    const transferId = newId();
    const values = `'${desk.jurisdictionId}', '${transferId}'`;
    await asOwner(
      desk.api.clone.ownerUrl,
      'alter table transfer drop constraint transfer_fund_id_programme_fkey',
      `begin`,
      `insert into transfer (jurisdiction_id, id, kind, fund_id, programme, amount, memo, business_date, made_at, made_by)
       values (${values}, 'RESERVE', '${innerId(fund.id)}', 'OFFICE_CARS', 250000, '', '2026-08-20', now(), 'by hand')`,
      `insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
       select ${values}, id, case kind when 'AVAILABLE' then -250000 else 250000 end, 0
       from account where fund_id = '${innerId(fund.id)}' and kind in ('AVAILABLE', 'COMMITTED')`,
      `commit`,
    );
    expect(await findings(fund.code)).toEqual([
      {
        ...{ kind: 'OUTSIDE_PURPOSE', programme: 'OFFICE_CARS', period: null, count: 1, amount: '2500.00' },
        ...{ since: '2026-08-20', examples: [global('Transfer', transferId)] },
      },
    ]);
  });

  it('is asked for by whoever answers for the whole jurisdiction', async () => {
    const township = desk.api.as('TOWNSHIP_APPROVER', XIATANG);
    expect(await township.errors(FundFindingsDocument, {})).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(await desk.manager.errors(FundFindingsDocument, { months: 13 })).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
