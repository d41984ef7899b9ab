import { dropForeignKeySql } from '../../src/database/foreign-key.js';
import { newId } from '../../src/database/new-id.js';
import type { AwardRow } from '../../src/funds/awards/award.entity.js';
import { type GrantAward, grantAward, stopAward } from '../../src/funds/awards/award.service.js';
import { fundsToCasesForeignKeys } from '../../src/funds/case-link.entity.js';
import { payFirst } from '../../src/funds/pay-first/pay-first.service.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import {
  AppropriateDocument,
  ApprovePayrollDocument,
  AwardsDocument,
  ClosePayrollDocument,
  CreateFundDocument,
  type CreateFundInput,
  FundStatementDocument,
  FundsDocument,
  OpenReserveFundDocument,
  PayFirstGrantsDocument,
  PaymentsDocument,
  PayPaymentDocument,
  PayPayrollDocument,
  PayrollRunsDocument,
  PreparePayrollDocument,
  ReplenishReserveFundDocument,
  ReserveFundsDocument,
  ReturnPaymentDocument,
  SurrenderFundsDocument,
  WithdrawPayrollDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { asOwner } from './owner.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const XIATANG = '340121106';
const ALLOWANCE = 'SUBSISTENCE_ALLOWANCE';
const EMERGENCY = 'TEMPORARY_EMERGENCY';

let api: TestApi;
let manager: Caller;
let second: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  // What a case is does not matter to its money; cases have tests of their own.
  await asOwner(api.clone.ownerUrl, ...fundsToCasesForeignKeys.map(dropForeignKeySql));
  manager = api.as('FUND_MANAGER', COUNTY, 1);
  second = api.as('FUND_MANAGER', COUNTY, 2);
}, 60_000);
afterAll(async () => await api.close());

const townshipId = encodeGlobalId('Organisation', J, XIATANG);

let serial = 0;
function aFund(options: Partial<CreateFundInput> = {}): CreateFundInput {
  serial += 1;
  return {
    code: `TEST-${serial}`,
    nameZh: '测试资金',
    nameEn: 'Test fund',
    source: 'PROVINCIAL',
    programmes: [ALLOWANCE],
    validFrom: '2026-01-01',
    validUntil: '2026-12-31',
    ...options,
  };
}

async function created(options: Partial<CreateFundInput> = {}, amount: string | null = '10000.00') {
  const { createFund } = await manager.run(CreateFundDocument, { input: aFund(options) });
  expect(createFund.userErrors).toEqual([]);
  const fund = createFund.fund;
  if (fund === null) throw new Error('The fund was refused.');
  if (amount !== null) {
    const { appropriate } = await manager.run(AppropriateDocument, {
      input: { fundId: fund.id, amount, memo: '皖财社〔2026〕1号' },
    });
    expect(appropriate.fund?.available).toBe(amount);
  }
  return fund;
}

let awarded = 0;

/** An award of a demonstration household of its own, as a decision grants it. */
async function granted(fundId: string, options: Partial<GrantAward> = {}): Promise<AwardRow> {
  const { database } = api.clone;
  const actor = await api.actor('COUNTY_APPROVER', COUNTY);
  const households = await database.db
    .selectFrom('Household')
    .select(['id', 'headPersonId', 'townshipId'])
    .where('jurisdictionId', '=', J)
    .orderBy('id')
    .execute();
  awarded += 1;
  const household = households[awarded];
  if (household === undefined) throw new Error('The demonstration has too few households for this test.');
  const order: GrantAward = {
    caseId: newId(),
    decisionId: newId(),
    decidedOn: localDate('2026-07-20'),
    householdId: household.id,
    townshipId: household.townshipId,
    payeePersonId: household.headPersonId,
    programme: ALLOWANCE,
    kind: 'RECURRING',
    amount: yuan('717'),
    class: 'A',
    fundId: Buffer.from(fundId, 'base64url').toString().split(':')[2] ?? null,
    reviewDueOn: localDate('2027-07-20'),
    memo: '',
    ...options,
  };
  return unwrap(await database.transaction((tx) => grantAward(tx, actor, order))).award;
}

const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);

describe('C7.1 funds are kept apart by source and purpose', () => {
  it('are created, filled and shown with their statement', async () => {
    const fund = await created({ code: 'PROVINCE-2026' });
    const shown = await manager.run(FundsDocument, {
      filter: { programme: ALLOWANCE, source: 'PROVINCIAL' },
    });
    expect(shown.funds.nodes).toContainEqual(
      expect.objectContaining({ code: 'PROVINCE-2026', programmes: [ALLOWANCE], available: '10000.00' }),
    );
    const { surrenderFunds } = await manager.run(SurrenderFundsDocument, {
      input: { fundId: fund.id, amount: '0.01', memo: '上缴' },
    });
    expect(surrenderFunds.fund?.available).toBe('9999.99');
    const { fund: statement } = await manager.run(FundStatementDocument, {
      id: fund.id,
      filter: { account: 'AVAILABLE' },
    });
    expect(
      statement?.entries.nodes.map(({ amount, balanceAfter, transfer }) => [
        amount,
        balanceAfter,
        transfer?.kind,
        transfer?.memo,
      ]),
    ).toEqual([
      ['-0.01', '9999.99', 'SURRENDER', '上缴'],
      ['10000.00', '10000.00', 'APPROPRIATION', '皖财社〔2026〕1号'],
    ]);
    expect(statement?.balances).toContainEqual({ kind: 'SOURCE', balance: '-9999.99' });
    const page = await manager.run(FundStatementDocument, { id: fund.id, first: 3 });
    const after = page.fund?.entries.pageInfo.endCursor ?? null;
    const rest = await manager.run(FundStatementDocument, { id: fund.id, first: 3, after });
    expect(page.fund?.entries.pageInfo.hasNextPage).toBe(true);
    expect(rest.fund?.entries.nodes).toHaveLength(1);
  });

  it('J13 a donation names its donor and can be followed', async () => {
    const without = aFund({ source: 'DONATION' });
    const { createFund } = await manager.run(CreateFundDocument, { input: without });
    expect(codes(createFund.userErrors)).toEqual(['DONOR_EXPECTED']);
    await created({ source: 'DONATION', donor: '演示慈善会', earmark: '下塘镇困难家庭' });
  });

  it('are refused with every fault at its place', async () => {
    const { createFund } = await manager.run(CreateFundDocument, {
      input: aFund({
        code: 'no',
        nameEn: ' ',
        programmes: ['NOTHING'],
        validUntil: '2025-12-31',
        budgetLine: 'x',
      }),
    });
    expect(createFund.fund).toBeNull();
    expect(createFund.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['INVALID_FUND_CODE', 'input.code'],
      ['INVALID_NAME', 'input.nameEn'],
      ['INVALID_BUDGET_LINE', 'input.budgetLine'],
      ['UNKNOWN_PROGRAMME', 'input.programmes'],
      ['PERIOD_BACKWARDS', 'input.validUntil'],
    ]);
    const fund = await created();
    const twice = await manager.run(CreateFundDocument, { input: aFund({ code: fund.code }) });
    expect(codes(twice.createFund.userErrors)).toEqual(['FUND_CODE_TAKEN']);
    const zero = { fundId: fund.id, amount: '0.00', memo: '' };
    const { appropriate } = await manager.run(AppropriateDocument, { input: zero });
    expect(codes(appropriate.userErrors)).toEqual(['AMOUNT_NOT_POSITIVE']);
    const wordy = { ...zero, amount: '1.00', memo: '长'.repeat(501) };
    const long = await manager.run(AppropriateDocument, { input: wordy });
    expect(codes(long.appropriate.userErrors)).toEqual(['TEXT_TOO_LONG']);
    const { surrenderFunds } = await manager.run(SurrenderFundsDocument, {
      input: { ...zero, amount: '10000.01' },
    });
    expect(codes(surrenderFunds.userErrors)).toEqual(['INSUFFICIENT_FUNDS']);
  });

  it.each([
    ['-1.00', 'a negative amount'],
    ['1.001', 'more than two decimals'],
    ['1e3', 'an exponent'],
  ])('bad input %s (%s) is BAD_USER_INPUT and changes nothing', async (amount) => {
    const fund = await created();
    const input = { fundId: fund.id, amount, memo: '' };
    const [error] = await manager.errors(AppropriateDocument, { input });
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    const { fund: same } = await manager.run(FundStatementDocument, { id: fund.id });
    expect(same?.balances).toContainEqual({ kind: 'AVAILABLE', balance: '10000.00' });
  });

  it('a repeated call with the same key moves the money once; another input is refused', async () => {
    const fund = await created();
    const input = { fundId: fund.id, amount: '5.00', memo: 'once' };
    const key = { idempotencyKey: `appropriate-${fund.code}` };
    await manager.run(AppropriateDocument, { input }, key);
    const again = await manager.run(AppropriateDocument, { input }, key);
    expect(again.appropriate.fund?.available).toBe('10005.00');
    const other = await manager.run(AppropriateDocument, { input: { ...input, amount: '6.00' } }, key);
    expect(codes(other.appropriate.userErrors)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('J9.6b reserve funds of townships', () => {
  it('are opened from a parent, for a part of its purposes, and replenished', async () => {
    const parent = await created({ programmes: [ALLOWANCE, EMERGENCY] });
    const input = {
      code: 'RESERVE-TEST',
      nameZh: '下塘镇备用金',
      nameEn: 'Reserve fund of Xiatang',
      programmes: [EMERGENCY],
      validFrom: '2026-01-01',
      townshipId,
      parentFundId: parent.id,
      openingAmount: '6000.00',
      replenishBelow: '3000.00',
    };
    const { openReserveFund } = await manager.run(OpenReserveFundDocument, { input });
    expect(openReserveFund).toMatchObject({
      userErrors: [],
      fund: { available: '6000.00', township: { code: XIATANG }, parent: { available: '4000.00' } },
    });
    const fundId = openReserveFund.fund?.id ?? '';
    const nothing = await manager.run(ReplenishReserveFundDocument, { input: { fundId, memo: '' } });
    expect(codes(nothing.replenishReserveFund.userErrors)).toEqual(['NOTHING_TO_REPLENISH']);
    const raised = await manager.run(ReplenishReserveFundDocument, {
      input: { fundId, amount: '1000.00', memo: '中风险地区追加' },
    });
    expect(raised.replenishReserveFund.fund?.available).toBe('7000.00');
    const direct = await manager.run(AppropriateDocument, { input: { fundId, amount: '1.00', memo: '' } });
    expect(codes(direct.appropriate.userErrors)).toEqual(['FUND_HAS_PARENT']);
    const wrong = await manager.run(OpenReserveFundDocument, {
      input: {
        ...input,
        code: 'RESERVE-2',
        parentFundId: fundId,
        programmes: [EMERGENCY, ALLOWANCE],
        replenishBelow: '6000.01',
      },
    });
    expect(codes(wrong.openReserveFund.userErrors)).toEqual([
      'PARENT_IS_RESERVE',
      'PURPOSE_NOT_ALLOWED',
      'THRESHOLD_ABOVE_OPENING',
    ]);
    const nowhere = { ...input, code: 'RESERVE-3', townshipId: encodeGlobalId('Organisation', J, COUNTY) };
    const refused = await manager.run(OpenReserveFundDocument, { input: nowhere });
    expect(codes(refused.openReserveFund.userErrors)).toEqual(['UNKNOWN_TOWNSHIP']);
  });

  it('show what was paid before the papers and what is overdue', async () => {
    const actor = await api.actor('TOWNSHIP_APPROVER', XIATANG);
    const { database } = api.clone;
    const household = await database.db
      .selectFrom('Household')
      .select(['id', 'headPersonId'])
      .where('jurisdictionId', '=', J)
      .where('townshipId', '=', XIATANG)
      .executeTakeFirstOrThrow();
    const caseId = newId();
    unwrap(
      await database.transaction((tx) =>
        payFirst(tx, actor, {
          caseId,
          householdId: household.id,
          townshipId: XIATANG,
          payeePersonId: household.headPersonId,
          programme: EMERGENCY,
          amount: yuan('1500'),
          limit: { amount: yuan('2000'), basis: ['X3.2'] },
          papersDueOn: localDate('2026-08-25'),
          memo: '',
        }),
      ),
    );
    const township = api.as('TOWNSHIP_OFFICER', XIATANG);
    const overdueOn = async (on: string) =>
      (await township.run(PayFirstGrantsDocument, { filter: { overdue: true } }, { on })).payFirstGrants
        .nodes;
    expect(await overdueOn('2026-08-25')).toEqual([]);
    expect(await overdueOn('2026-08-26')).toMatchObject([
      { caseId: encodeGlobalId('Case', J, caseId), amount: '1500.00', limitAmount: '2000.00', overdue: true },
    ]);
    const { reserveFunds } = await township.run(ReserveFundsDocument, {}, { on: '2026-08-26' });
    expect(reserveFunds.nodes.every(({ township: place }) => place?.code === XIATANG)).toBe(true);
    const paid = reserveFunds.nodes.find(({ standing }) => standing?.openCount === 1);
    expect(paid?.standing).toMatchObject({ openTotal: '1500.00', overdueCount: 1, reimbursementDue: '0.00' });
    // The parent belongs to the county and is not shown to a township.
    expect(paid?.parent).toBeNull();
  });
});

describe('a monthly payroll', () => {
  it('goes from the frozen list to the closed run with two officers', async () => {
    const fund = await created({ programmes: ['EXTREME_POVERTY'] });
    const options = { programme: 'EXTREME_POVERTY', class: null };
    const kept = await granted(fund.id, options);
    const stopped = await granted(fund.id, { ...options, amount: yuan('1061') });
    const actor = await api.actor('COUNTY_APPROVER', COUNTY);
    unwrap(
      await api.clone.database.transaction((tx) =>
        stopAward(tx, actor, {
          awardId: stopped.id,
          lastDay: localDate('2026-07-31'),
          reason: '收入超过标准',
        }),
      ),
    );
    const input = { programme: 'EXTREME_POVERTY', period: '2026-08' };
    const { preparePayroll } = await manager.run(PreparePayrollDocument, { input });
    expect(preparePayroll).toMatchObject({
      userErrors: [],
      payrollRun: {
        status: 'FROZEN',
        paymentCount: 1,
        total: '717.00',
        shares: [{ fund: { code: fund.code }, total: '717.00' }],
        exclusions: { nodes: [{ reason: 'AWARD_ENDED', since: '2026-07-31', amount: '1061.00' }] },
      },
    });
    const payrollRunId = preparePayroll.payrollRun?.id ?? '';
    const step = { input: { payrollRunId } };
    const alone = await manager.run(ApprovePayrollDocument, step);
    expect(codes(alone.approvePayroll.userErrors)).toEqual(['SAME_PERSON']);
    const early = await manager.run(PayPayrollDocument, step);
    expect(codes(early.payPayroll.userErrors)).toEqual(['PAYROLL_IN_WRONG_STATUS']);
    const { approvePayroll } = await second.run(ApprovePayrollDocument, step);
    expect(approvePayroll.payrollRun?.status).toBe('APPROVED');
    const { payPayroll } = await manager.run(PayPayrollDocument, step);
    expect(payPayroll.payrollRun).toMatchObject({ status: 'PAID', paidOn: '2026-08-20' });
    const { closePayroll } = await manager.run(ClosePayrollDocument, step);
    expect(closePayroll.payrollRun?.status).toBe('CLOSED');

    const { payments } = await manager.run(PaymentsDocument, { filter: { payrollRunId } });
    expect(payments.nodes).toMatchObject([
      {
        status: 'PAID',
        period: '2026-08',
        amount: '717.00',
        award: { id: encodeGlobalId('Award', J, kept.id) },
      },
    ]);
    const { fund: statement } = await manager.run(FundStatementDocument, {
      id: fund.id,
      filter: { account: 'SPENT', transferKind: 'POST' },
    });
    expect(statement?.entries.nodes).toMatchObject([
      { amount: '717.00', transfer: { payrollRunId, programme: 'EXTREME_POVERTY' } },
    ]);
    const { payrollRuns } = await manager.run(PayrollRunsDocument, { filter: { status: 'CLOSED' } });
    expect(payrollRuns.nodes).toMatchObject([{ id: payrollRunId, shares: [{ paymentCount: 1 }] }]);
    expect(payrollRuns.nodes[0]?.preparedBy?.name).not.toBe(payrollRuns.nodes[0]?.approvedBy?.name);
  });

  it('is withdrawn before approval, and refused for an unknown programme or a far month', async () => {
    const fund = await created();
    await granted(fund.id);
    const input = { programme: ALLOWANCE, period: '2026-08' };
    const { preparePayroll } = await manager.run(PreparePayrollDocument, { input });
    const step = { input: { payrollRunId: preparePayroll.payrollRun?.id ?? '' } };
    const { withdrawPayroll } = await manager.run(WithdrawPayrollDocument, step);
    expect(withdrawPayroll.payrollRun?.status).toBe('WITHDRAWN');
    for (const [wrong, code] of [
      [{ ...input, programme: 'NOTHING' }, 'UNKNOWN_PROGRAMME'],
      [{ ...input, period: '2026-10' }, 'PERIOD_TOO_FAR_AHEAD'],
    ] as const) {
      const answer = await manager.run(PreparePayrollDocument, { input: wrong });
      expect(codes(answer.preparePayroll.userErrors)).toEqual([code]);
    }
    const bad = { input: { programme: ALLOWANCE, period: '2026-13' } };
    const [error] = await manager.errors(PreparePayrollDocument, bad);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('awards and single payments', () => {
  it('are listed with their payments; a single sum is paid and may come back', async () => {
    const fund = await created({ programmes: [EMERGENCY] });
    const award = await granted(fund.id, {
      programme: EMERGENCY,
      kind: 'ONE_OFF',
      amount: yuan('3000'),
      dueOn: localDate('2026-08-21'),
    });
    const caseId = encodeGlobalId('Case', J, award.caseId);
    const { awards } = await manager.run(AwardsDocument, { filter: { caseId } });
    expect(awards.nodes).toMatchObject([
      { amount: '3000.00', fund: { code: fund.code }, payments: [{ status: 'RESERVED', amount: '3000.00' }] },
    ]);
    const due = await manager.run(PaymentsDocument, { filter: { caseId, dueBy: '2026-08-21' } });
    const paymentId = due.payments.nodes[0]?.id ?? '';
    const { payPayment } = await manager.run(PayPaymentDocument, { input: { paymentId } });
    expect(payPayment.payment).toMatchObject({
      status: 'PAID',
      posting: { kind: 'POST', amount: '3000.00' },
    });
    const twice = await manager.run(PayPaymentDocument, { input: { paymentId } });
    expect(codes(twice.payPayment.userErrors)).toEqual(['PAYMENT_IN_WRONG_STATUS']);
    const back = { input: { paymentId, reason: '账户已注销' } };
    const { returnPayment } = await manager.run(ReturnPaymentDocument, back);
    expect(returnPayment.payment).toMatchObject({ status: 'RETURNED', statusReason: '账户已注销' });
    const { fund: statement } = await manager.run(FundStatementDocument, { id: fund.id });
    expect(statement?.balances).toContainEqual({ kind: 'AVAILABLE', balance: '10000.00' });
  });

  it('J1.4 reviews that are due show on a worklist, the earliest first', async () => {
    const fund = await created({ programmes: [ALLOWANCE] });
    const late = await granted(fund.id, { reviewDueOn: localDate('2026-08-10') });
    const later = await granted(fund.id, { reviewDueOn: localDate('2026-08-19') });
    const { awards } = await manager.run(AwardsDocument, {
      filter: { reviewDueBy: '2026-08-20' },
      order: 'REVIEW_DUE',
      first: 1,
    });
    expect(awards.nodes.map(({ id }) => id)).toEqual([encodeGlobalId('Award', J, late.id)]);
    const next = await manager.run(AwardsDocument, {
      filter: { reviewDueBy: '2026-08-20' },
      order: 'REVIEW_DUE',
      after: awards.pageInfo.endCursor ?? null,
    });
    expect(next.awards.nodes.map(({ id }) => id)).toEqual([encodeGlobalId('Award', J, later.id)]);
  });

  it('cost the same number of statements for few and for many', async () => {
    const cost = async (first: number) => {
      api.clone.statements.length = 0;
      await manager.run(AwardsDocument, { first });
      return api.clone.statements.length;
    };
    await cost(3);
    expect(await cost(3)).toBe(await cost(1));
  });
});

describe('who may see and move money', () => {
  it('a township sees its own reserve funds only, and no fund of the county', async () => {
    const county = await created();
    const township = api.as('TOWNSHIP_APPROVER', XIATANG);
    const { funds } = await township.run(FundsDocument, {});
    expect(funds.nodes.length).toBeGreaterThan(0);
    expect(funds.nodes.every(({ kind }) => kind === 'RESERVE')).toBe(true);
    const { fund } = await township.run(FundStatementDocument, { id: county.id });
    expect(fund).toBeNull();
  });

  it('another jurisdiction sees nothing', async () => {
    const fund = await created();
    const elsewhere = api.as('FUND_MANAGER', 'FJHS');
    expect((await elsewhere.run(FundStatementDocument, { id: fund.id })).fund).toBeNull();
    const sum = { input: { fundId: fund.id, amount: '1.00', memo: '' } };
    const { appropriate } = await elsewhere.run(AppropriateDocument, sum);
    expect(codes(appropriate.userErrors)).toEqual(['UNKNOWN_FUND']);
  });

  it('a village sees no money, an inspector moves none, and nobody does without a sign-in', async () => {
    const [village] = await api.as('VILLAGE_OFFICER', 'FCFT1V1').errors(FundsDocument, {});
    expect(village?.extensions.code).toBe('FORBIDDEN');
    const inspector = api.as('INSPECTOR', COUNTY);
    await inspector.run(FundsDocument, {});
    const [refused] = await inspector.errors(CreateFundDocument, { input: aFund() });
    expect(refused?.extensions.code).toBe('FORBIDDEN');
    const [anonymous] = await api.anonymous().errors(FundsDocument, {});
    expect(anonymous?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
