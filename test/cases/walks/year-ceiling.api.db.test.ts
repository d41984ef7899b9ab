import {
  DecideCaseDocument,
  HouseholdDocument,
  PaymentsDocument,
  PayPaymentDocument,
  ProposeAmendmentDocument,
  PublishAmendmentDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { accept, type Desk, deskAt, investigate, notice, open, review } from './short-ways.js';
import { codes, neighbour, top } from './walk.js';

const XIATANG = '340121106';
const TODAY = '2025-03-03';
const LATER = { on: '2025-03-20' };

/** Ceilings of a year for single sums, as a county may set them; none of the documents does. */
describe('J9.3: a ceiling of the calendar year', () => {
  let api: TestApi;
  let desk: Desk;
  let manager: Caller;
  let bureau: string;

  beforeAll(async () => {
    api = await testApi({ today: TODAY });
    desk = deskAt(api, XIATANG);
    bureau = await top(api, 'changfeng-county');
    manager = api.as('FUND_MANAGER', bureau);
    await publish({ key: 'temporary.year.household', value: '1000.00', inForceFrom: '2025-03-04' });
    api.setToday('2025-03-05');
  }, 60_000);
  afterAll(async () => await api.close());

  /** Lets the county set one figure of its policy. */
  async function publish(change: {
    readonly key: string;
    readonly value: string;
    readonly inForceFrom: string;
  }): Promise<void> {
    const code = `CF-2025-${change.inForceFrom}`;
    const basis = { instrument: code, article: '1', requirement: 'J9.3' };
    const { proposeAmendment } = await api.as('POLICY_ADMIN', bureau, 1).run(ProposeAmendmentDocument, {
      input: {
        ...{ noteZh: '年度上限', noteEn: 'Ceiling of the year' },
        instruments: [{ code, titleZh: '测试文件', titleEn: 'Test notice' }],
        changes: [{ ...change, basis }],
      },
    });
    expect(proposeAmendment.userErrors).toEqual([]);
    const amendmentId = proposeAmendment.amendment?.id ?? '';
    const second = api.as('POLICY_ADMIN', bureau, 2);
    const { publishAmendment } = await second.run(PublishAmendmentDocument, { input: { amendmentId } });
    expect(publishAmendment.userErrors).toEqual([]);
  }

  async function examined(nth: number, requestedAmount: string): Promise<string> {
    const household = await neighbour(api, XIATANG, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount }],
      emergency: { kind: 'FIRE', occurredOn: '2025-03-01' },
    });
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, household.headPersonId, api.today);
    await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, LATER.on);
    return caseId;
  }

  async function membersOf(nth: number): Promise<number> {
    const { id } = await neighbour(api, XIATANG, nth);
    return (await desk.clerk.run(HouseholdDocument, { id })).household?.members.length ?? 0;
  }

  const decided = async (caseId: string) =>
    (await desk.approver.run(DecideCaseDocument, { input: { caseId } }, LATER)).decideCase;

  it('counts what was paid earlier in the year, and names the figure, its article and what is left', async () => {
    const first = await examined(1, '900.00');
    expect(codes(await decided(first))).toEqual([]);
    const { payments } = await manager.run(PaymentsDocument, { filter: { caseId: first } }, LATER);
    await manager.run(PayPaymentDocument, { input: { paymentId: payments.nodes[0]?.id ?? '' } }, LATER);
    const second = await examined(1, '150.00');
    expect((await decided(second)).userErrors).toMatchObject([
      {
        code: 'ABOVE_YEAR_CEILING',
        message: expect.stringContaining('grant at most 100.00 yuan'),
        basis: [expect.stringContaining('CF-2025-2025-03-04 art. 1')],
      },
    ]);
  });

  it('leaves another household alone', async () => {
    expect(codes(await decided(await examined(2, '1000.00')))).toEqual([]);
  });

  it('allows a sum for each member where the policy sets one, to the fen', async () => {
    await publish({ key: 'temporary.year.person', value: '100.00', inForceFrom: '2025-03-06' });
    api.setToday('2025-03-06');
    const above = await decided(await examined(3, `${await membersOf(3)}00.01`));
    expect(above.userErrors).toMatchObject([
      { code: 'ABOVE_YEAR_CEILING', message: expect.stringContaining('temporary.year.person') },
    ]);
    expect(codes(await decided(await examined(0, `${await membersOf(0)}00.00`)))).toEqual([]);
  });
});
