import {
  AcceptCaseDocument,
  CaseFileDocument,
  DecideCaseDocument,
  EndNoticeDocument,
  LeadsDocument,
  PayFirstDocument,
  PublishNoticeDocument,
  RecordEconomicCheckResultDocument,
  RecordHomeVisitDocument,
  RecordLeadDocument,
  RecordPapersDocument,
  RecordReviewDocument,
  ReplenishReserveFundDocument,
  RequestEconomicCheckDocument,
  ReserveFundsDocument,
  SettlePayFirstDocument,
  SubmitApplicationDocument,
  WorklistDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { caseOf, codes, done, neighbour, office, stepsOf, top, townships } from './walk.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';

/** Walk 1: a sudden emergency in a county, helped first and accounted for later. */
describe('County, emergency', () => {
  let api: TestApi;
  let hotline: Caller;
  let clerk: Caller;
  let colleague: Caller;
  let approver: Caller;
  let county: Caller;
  let manager: Caller;
  let elsewhere: string;
  let caseId: string;

  beforeAll(async () => {
    api = await testApi({ today: '2026-08-20' });
    const bureau = await top(api, COUNTY);
    elsewhere = (await townships(api, COUNTY)).find((code) => code !== XIATANG) as string;
    hotline = api.as('HOTLINE_OPERATOR', bureau);
    county = api.as('COUNTY_APPROVER', bureau);
    manager = api.as('FUND_MANAGER', bureau);
    clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    colleague = api.as('TOWNSHIP_OFFICER', XIATANG, 2);
    approver = api.as('TOWNSHIP_APPROVER', XIATANG);
  }, 60_000);
  afterAll(async () => await api.close());

  async function reserveFund() {
    const { reserveFunds } = await manager.run(ReserveFundsDocument, { townshipId: office(COUNTY, XIATANG) });
    const [fund] = reserveFunds.nodes;
    if (fund === undefined) throw new Error('The township has no reserve fund.');
    return fund;
  }

  test('J15, J9.5, N4.4: a call to the hotline becomes an application where the emergency happened', async () => {
    const { recordLead } = await hotline.run(RecordLeadDocument, {
      input: {
        source: 'HOTLINE',
        townshipId: office(COUNTY, XIATANG),
        personName: '求助人',
        contact: '19900000000',
        description: '路过下塘镇时住所起火,财物烧毁。',
      },
    });
    const lead = done(recordLead, 'lead');
    expect(lead).toMatchObject({ status: 'OPEN', source: 'HOTLINE' });

    const household = await neighbour(api, elsewhere, 0);
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'WINDOW',
        household: { residentId: household.residentId },
        programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '1800.00' }],
        emergency: { kind: 'FIRE', occurredOn: '2026-08-19' },
        urgent: true,
        leadId: lead.id,
      },
    });
    expect(submitApplication.userErrors).toEqual([]);
    const [opened] = submitApplication.cases;
    expect(opened).toMatchObject({ status: 'SUBMITTED', township: { code: XIATANG } });
    caseId = opened?.id ?? '';

    const { leads } = await clerk.run(LeadsDocument, {});
    expect(leads.nodes).toMatchObject([
      { id: lead.id, status: 'APPLICATION', application: { cases: [{ number: opened?.number }] } },
    ]);
  });

  test('J9.1: is accepted without its papers, because it bears no delay, and has to be paid first', async () => {
    const { acceptCase } = await clerk.run(AcceptCaseDocument, { input: { caseId } });
    expect(stepsOf(caseOf(acceptCase).steps)).toMatchObject({
      ACCEPTANCE: 'DONE',
      PAY_FIRST: 'OPEN',
      PAPERS: 'PLANNED',
      ECONOMIC_CHECK: 'SKIPPED',
      PUBLIC_NOTICE: 'SKIPPED',
    });
  });

  test('X3.2: one fen above the limit the township is refused with the article, and nothing is paid', async () => {
    const before = await reserveFund();
    const { payFirst } = await clerk.run(PayFirstDocument, { input: { caseId, amount: '2000.01' } });
    expect(codes(payFirst)).toEqual(['ABOVE_PAY_FIRST_LIMIT']);
    expect(payFirst.userErrors[0]?.basis.join()).toMatch(/J9\.1/);
    expect(payFirst.userErrors[0]?.message).toContain('2000.00');
    expect(await reserveFund()).toEqual(before);
  });

  test('J9.1, J9.6: within the limit the township pays from its reserve fund at once, and once', async () => {
    const before = await reserveFund();
    const call = { input: { caseId, amount: '1800.00' } };
    const first = await clerk.run(PayFirstDocument, call, { idempotencyKey: 'pay-first-1' });
    expect(caseOf(first.payFirst)).toMatchObject({ payFirst: 'PAPERS_OWED', papersDueOn: '2026-09-17' });
    const again = await clerk.run(PayFirstDocument, call, { idempotencyKey: 'pay-first-1' });
    expect(again).toEqual(first);
    const another = await clerk.run(PayFirstDocument, call);
    expect(codes(another.payFirst)).toEqual(['STEP_DONE']);
    const after = await reserveFund();
    expect(Number(before.available) - Number(after.available)).toBe(1800);
    expect(after.standing).toMatchObject({ openCount: 1, openTotal: '1800.00', overdueCount: 0 });
  });

  test('J9.1: while papers are owed after their day the case shows as overdue, and on that day not yet', async () => {
    const overdue = async (on: string) => {
      const { cases } = await clerk.run(WorklistDocument, { filter: { overdue: true } }, { on });
      return cases.nodes.map(({ id }) => id);
    };
    expect(await overdue('2026-09-17')).not.toContain(caseId);
    expect(await overdue('2026-09-18')).toContain(caseId);
  });

  test('J9.1: the papers follow, then visit, review and decision by another person', async () => {
    const settled = await colleague.run(SettlePayFirstDocument, { input: { caseId } });
    expect(codes(settled.settlePayFirst)).toEqual(['STEP_NOT_OPEN']);
    const papers = await clerk.run(RecordPapersDocument, { input: { caseId, papers: ['EMERGENCY_PROOF'] } });
    expect(caseOf(papers.recordPapers)).toMatchObject({ payFirst: 'PAPERS_RECEIVED' });
    const visit = await clerk.run(RecordHomeVisitDocument, {
      input: {
        caseId,
        visitedOn: '2026-08-20',
        investigators: ['褚一', '卫二'],
        signedByInvestigators: true,
        signedByHousehold: true,
        findings: '住所过火,生活用品全部烧毁。',
        doubts: false,
      },
    });
    caseOf(visit.recordHomeVisit);
    const review = await colleague.run(RecordReviewDocument, {
      input: { caseId, recommendation: 'APPROVE', opinion: '情况属实,建议救助。' },
    });
    caseOf(review.recordReview);
    const refused = await clerk.errors(DecideCaseDocument, { input: { caseId } });
    expect(refused.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const decided = await approver.run(DecideCaseDocument, { input: { caseId } });
    const granted = caseOf(decided.decideCase);
    expect(granted).toMatchObject({
      status: 'APPROVED',
      decisions: [{ kind: 'APPROVAL', amount: '1800.00', period: 'ONE_OFF', level: 'TOWNSHIP' }],
      // All of it was paid first, so nothing is left to pay.
      awards: [],
    });
    expect(granted.decisions[0]?.basis.join()).toMatch(/X3\.2/);
  });

  test('J9.6b: it is settled against the papers, and the reserve fund is filled up again', async () => {
    const own = await clerk.run(SettlePayFirstDocument, { input: { caseId } });
    expect(codes(own.settlePayFirst)).toEqual(['SAME_PERSON']);
    const settled = await colleague.run(SettlePayFirstDocument, { input: { caseId } });
    expect(caseOf(settled.settlePayFirst)).toMatchObject({ payFirst: 'SETTLED' });
    const due = await reserveFund();
    expect(due.standing).toMatchObject({ openCount: 0, reimbursementDue: '1800.00' });
    const filled = await manager.run(ReplenishReserveFundDocument, {
      input: { fundId: due.id, memo: '八月核销拨补' },
    });
    expect(filled.replenishReserveFund.userErrors).toEqual([]);
    const after = await reserveFund();
    expect(after).toMatchObject({ available: after.openingAmount, standing: { reimbursementDue: '0.00' } });
  });

  test('C7.1: the way of the money can be followed to the case', async () => {
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    expect(file).toMatchObject({
      applicant: { residentId: expect.stringMatching(/^\d{3}\*+\w{2}$/) },
      payFirstGrant: { amount: '1800.00', papersDueOn: '2026-09-17' },
    });
  });

  test('X3.2: above the limit the county decides, and the township is refused with the article', async () => {
    const household = await neighbour(api, XIATANG, 0);
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'VILLAGE',
        household: { householdId: household.id },
        programmes: [
          { programme: 'TEMPORARY_EMERGENCY', requestedAmount: '2000.01', papers: ['EMERGENCY_PROOF'] },
        ],
        emergency: { kind: 'SUDDEN_ILLNESS', occurredOn: '2026-08-18' },
      },
    });
    const id = submitApplication.cases[0]?.id ?? '';
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId: id } })).acceptCase);
    const authorisation = { personId: household.headPersonId, signedOn: '2026-08-20' };
    caseOf(
      (
        await clerk.run(RequestEconomicCheckDocument, {
          input: { caseId: id, authorisation, sources: ['BANKS', 'SOCIAL_INSURANCE'] },
        })
      ).requestEconomicCheck,
    );
    caseOf(
      (
        await clerk.run(RecordEconomicCheckResultDocument, {
          input: {
            caseId: id,
            findings: [
              { source: 'BANKS', differs: false },
              { source: 'SOCIAL_INSURANCE', differs: false },
            ],
          },
        })
      ).recordEconomicCheckResult,
    );
    caseOf(
      (
        await clerk.run(RecordHomeVisitDocument, {
          input: {
            caseId: id,
            visitedOn: '2026-08-20',
            investigators: ['褚一', '卫二'],
            signedByInvestigators: true,
            signedByHousehold: true,
            findings: '住院治疗,自付费用高。',
            doubts: false,
          },
        })
      ).recordHomeVisit,
    );
    const reviewed = await colleague.run(RecordReviewDocument, {
      input: { caseId: id, recommendation: 'APPROVE', opinion: '建议救助。', proposedAmount: '2000.01' },
    });
    const open = caseOf(reviewed.recordReview);
    let today = '2026-08-20';
    if (stepsOf(open.steps).PUBLIC_NOTICE === 'OPEN') {
      caseOf((await clerk.run(PublishNoticeDocument, { input: { caseId: id } })).publishNotice);
      today = '2026-08-31';
      caseOf((await clerk.run(EndNoticeDocument, { input: { caseId: id } }, { on: today })).endNotice);
    }
    const { decideCase: refused } = await approver.run(
      DecideCaseDocument,
      { input: { caseId: id } },
      { on: today },
    );
    expect(codes(refused)).toEqual(['LEVEL_TOO_LOW']);
    expect(refused.userErrors[0]?.basis.join()).toMatch(/X3\.2/);
    expect(refused.userErrors[0]?.message).toContain('2000.00');
    const { decideCase: decided } = await county.run(
      DecideCaseDocument,
      { input: { caseId: id } },
      { on: today },
    );
    expect(caseOf(decided)).toMatchObject({
      status: 'APPROVED',
      decisions: [{ amount: '2000.01', level: 'COUNTY' }],
      awards: [{ kind: 'ONE_OFF', amount: '2000.01' }],
    });
  });
});
