import {
  CaseFileDocument,
  CloseCaseDocument,
  DecideCaseDocument,
  PaymentsDocument,
  PayPaymentDocument,
  RecordCircumstanceDocument,
  RecordMeetingDocument,
  RefuseCaseDocument,
  WithdrawCaseDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { accept, type Desk, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, codes, neighbour, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';
const TODAY = '2023-08-01';
const LATER = { on: '2023-08-15' };

describe('Temporary assistance', () => {
  let api: TestApi;
  let desk: Desk;
  let county: Caller;
  let manager: Caller;

  beforeAll(async () => {
    api = await testApi({ today: TODAY });
    desk = deskAt(api, JIUHUA_TOWN);
    const bureau = await top(api, AREA);
    county = api.as('COUNTY_APPROVER', bureau);
    manager = api.as('FUND_MANAGER', bureau);
  }, 60_000);
  afterAll(async () => await api.close());

  /** A reviewed case of this programme and sum, whose notice is over. */
  async function examined(
    nth: number,
    request: { programme: string; requestedAmount: string; answers?: object },
  ) {
    const household = await neighbour(api, JIUHUA_TOWN, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ ...request, answers: { ...request.answers } }],
      ...(request.programme === 'TEMPORARY_EMERGENCY' && {
        emergency: { kind: 'SUDDEN_ILLNESS', occurredOn: '2023-07-30' },
      }),
    });
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, household.headPersonId, TODAY);
    const steps = await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, LATER.on);
    return { caseId, steps };
  }

  /** The household has paid a large medical bill out of its own pocket. */
  async function spent(nth: number, amount: string): Promise<void> {
    const household = await neighbour(api, JIUHUA_TOWN, nth);
    const { recordCircumstance } = await desk.clerk.run(RecordCircumstanceDocument, {
      input: {
        householdId: household.id,
        circumstance: {
          kind: 'MEDICAL',
          amount,
          period: 'ONE_OFF',
          activeFrom: '2023-05-10',
          source: 'DOCUMENT',
        },
      },
    });
    expect(recordCircumstance.userErrors).toEqual([]);
  }

  test('J9.2, J9.4: the ordinary procedure, one approval, paid in three stages', async () => {
    await spent(1, '26000.00');
    const { caseId } = await examined(1, {
      programme: 'TEMPORARY_EXPENDITURE',
      requestedAmount: '3000.00',
      answers: { stages: 3 },
    });
    const below = await desk.approver.run(DecideCaseDocument, { input: { caseId } }, LATER);
    expect(codes(below.decideCase)).toEqual(['LEVEL_TOO_LOW']);
    const { decideCase } = await county.run(DecideCaseDocument, { input: { caseId } }, LATER);
    const granted = caseOf(decideCase);
    expect(granted).toMatchObject({
      status: 'ACTIVE',
      decisions: [{ amount: '3000.00', period: 'ONE_OFF', level: 'COUNTY' }],
      awards: [{ kind: 'STAGED', amount: '3000.00' }],
    });
    const { payments } = await manager.run(PaymentsDocument, {});
    const stages = payments.nodes.filter(({ status }) => status === 'RESERVED');
    expect(stages.map(({ amount }) => amount)).toEqual(['1000.00', '1000.00', '1000.00']);
    const early = await desk.clerk.run(CloseCaseDocument, { input: { caseId, reason: '已决定。' } }, LATER);
    expect(codes(early.closeCase)).toEqual(['AWARDS_RUNNING']);
    for (const { id } of stages) {
      const { payPayment } = await manager.run(PayPaymentDocument, { input: { paymentId: id } }, LATER);
      expect(payPayment.userErrors).toEqual([]);
    }
    const closed = await desk.clerk.run(
      CloseCaseDocument,
      { input: { caseId, reason: '已发放完毕。' } },
      LATER,
    );
    expect(caseOf(closed.closeCase).status).toBe('CLOSED');
  });

  test('J9.3, N4.5: above the ceiling a meeting on the single case decides, and its record says who met', async () => {
    const { caseId, steps } = await examined(2, {
      programme: 'TEMPORARY_EMERGENCY',
      requestedAmount: '9000.00',
    });
    expect(steps.MEETING).not.toBe('SKIPPED');
    const early = await county.run(DecideCaseDocument, { input: { caseId } }, LATER);
    expect(codes(early.decideCase)).toEqual(['STEP_NOT_OPEN']);
    const meeting = {
      caseId,
      heldOn: LATER.on,
      participants: ['局长', '分管副局长', '镇长'],
      resolution: '同意一次性救助九千元。',
      amount: '9000.00',
    };
    const alone = await county.run(
      RecordMeetingDocument,
      { input: { ...meeting, participants: ['局长'] } },
      LATER,
    );
    expect(codes(alone.recordMeeting)).toEqual(['TOO_FEW_PEOPLE']);
    const below = await desk.approver.run(RecordMeetingDocument, { input: meeting }, LATER);
    expect(codes(below.recordMeeting)).toEqual(['WRONG_LEVEL']);
    caseOf((await county.run(RecordMeetingDocument, { input: meeting }, LATER)).recordMeeting);
    const { decideCase } = await county.run(DecideCaseDocument, { input: { caseId } }, LATER);
    const granted = caseOf(decideCase);
    expect(granted.decisions).toMatchObject([{ amount: '9000.00', level: 'COUNTY' }]);
    expect(granted.decisions[0]?.basis.join()).toMatch(/J9\.3/);
    const { case: file } = await county.run(CaseFileDocument, { id: caseId });
    expect(file?.steps.find(({ code }) => code === 'MEETING')).toMatchObject({
      status: 'DONE',
      outcome: 'HELD',
    });
  });

  test('57号 21: what the rules do not allow is refused in writing, and the refusal says why', async () => {
    const household = await neighbour(api, JIUHUA_TOWN, 4);
    const caseId = await open(desk.clerk, {
      channel: 'WEB',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    });
    await accept(desk.clerk, caseId);
    const soon = { input: { caseId, reason: '收入超标。' } };
    expect(codes((await desk.approver.run(RefuseCaseDocument, soon)).refuseCase)).toEqual(['NOT_EXAMINED']);
    await investigate(desk.clerk, caseId, household.headPersonId, TODAY);
    await review(desk.reviewer, caseId, { recommendation: 'REFUSE', opinion: '人均收入超过标准。' });
    const reason = '共同生活家庭成员月人均收入超过当地最低生活保障标准。';
    const { refuseCase } = await desk.approver.run(RefuseCaseDocument, { input: { caseId, reason } }, LATER);
    const refused = caseOf(refuseCase);
    expect(refused).toMatchObject({
      status: 'REFUSED',
      decisions: [{ kind: 'REFUSAL', amount: null, reason }],
    });
    expect(refused.decisions[0]?.explanation.some(({ outcome }) => outcome === 'REFUSED')).toBe(true);
    expect(refused.decisions[0]?.wordingZh).toContain(reason);
    const twice = await desk.approver.run(RefuseCaseDocument, { input: { caseId, reason } }, LATER);
    expect(codes(twice.refuseCase)).toEqual(['WRONG_STATUS']);
  });

  test('an application is taken back, and then it is over', async () => {
    const household = await neighbour(api, JIUHUA_TOWN, 3);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'TEMPORARY_EXPENDITURE', requestedAmount: '800.00' }],
    });
    const input = { caseId, reason: '家庭情况好转。' };
    expect(caseOf((await desk.clerk.run(WithdrawCaseDocument, { input })).withdrawCase).status).toBe(
      'WITHDRAWN',
    );
    expect(codes((await desk.clerk.run(WithdrawCaseDocument, { input })).withdrawCase)).toEqual([
      'WRONG_STATUS',
    ]);
  });
});
