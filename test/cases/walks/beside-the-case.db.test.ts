import { encodeGlobalId } from '../../../src/shared/ids.js';
import {
  AnswerComplaintDocument,
  AnswerReferralDocument,
  CaseActionsDocument,
  CaseFileDocument,
  CloseCaseDocument,
  ComplaintsDocument,
  DecideCaseDocument,
  HouseholdHelpDocument,
  MoveHouseholdDocument,
  ReassignCaseDocument,
  RecordComplaintDocument,
  RecordHomeVisitDocument,
  RecordOutsideHelpDocument,
  ReferCaseDocument,
  ReferralsDocument,
  RefuseCaseDocument,
  TransferCaseDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, open, review } from './short-ways.js';
import { caseOf, codes, done, neighbour, office, stepsOf, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const TOWN = '341723108';
const TOWNSHIP = '341723203';
const START = '2026-07-06';

/** Walk: what happens beside the procedure of a case: departments, complaints, colleagues, moves. */
describe('Scenic area, beside the procedure', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  async function accepted(nth: number, township = TOWN) {
    api.setToday(START);
    const desk = deskAt(api, township);
    const household = await neighbour(api, township, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(desk.clerk, caseId);
    return { desk, household, caseId };
  }

  async function refuse(walk: Awaited<ReturnType<typeof accepted>>) {
    const { desk, household, caseId } = walk;
    await investigate(desk.clerk, caseId, household.headPersonId, START);
    await review(desk.reviewer, caseId, { recommendation: 'REFUSE', opinion: '不符合。' });
    const input = { caseId, reason: '家庭收入超过标准。' };
    caseOf((await desk.approver.run(RefuseCaseDocument, { input })).refuseCase);
    const { case: file } = await desk.clerk.run(CaseFileDocument, { id: caseId });
    return { ...walk, number: file?.number ?? '' };
  }

  const refused = async (nth: number, township = TOWN) => await refuse(await accepted(nth, township));

  test('J16.3, X11: a department answers by a day that everyone sees, and its grant joins the whole help', async () => {
    const { desk, household, caseId } = await accepted(1);
    const { clerk } = desk;
    const matter = { caseId, programme: 'MEDICAL_PREMIUM', matter: '请医保部门核定参保资助。' };
    const catalogue = [...(api.policies.policy(AREA)?.programmes.keys() ?? [])];
    const programme = catalogue.find((code) => code.startsWith('MEDICAL')) ?? '';
    expect(programme).not.toBe('');
    const dayless = await clerk.run(ReferCaseDocument, { input: { ...matter, programme } });
    expect(codes(dayless.referCase)).toEqual(['DUE_DAY_MISSING']);
    const referred = caseOf(
      (await clerk.run(ReferCaseDocument, { input: { ...matter, programme, dueOn: '2026-07-20' } }))
        .referCase,
    );
    expect(referred).toMatchObject({
      openReferrals: 1,
      referralDueOn: '2026-07-20',
      referrals: [{ status: 'OPEN', dueOn: '2026-07-20', overdue: false }],
    });
    const late = await clerk.run(ReferralsDocument, { filter: { overdue: true } }, { on: '2026-07-21' });
    expect(late.referrals.nodes).toMatchObject([{ status: 'OPEN', overdue: true }]);
    const on = { on: '2026-07-22' };
    const referralId = referred.referrals[0]?.id ?? '';
    const bare = await clerk.run(
      AnswerReferralDocument,
      { input: { referralId, outcome: 'GRANTED', answer: '已资助。' } },
      on,
    );
    expect(codes(bare.answerReferral)).toEqual(['GRANT_EXPECTED']);
    const answered = caseOf(
      (
        await clerk.run(
          AnswerReferralDocument,
          {
            input: {
              referralId,
              outcome: 'GRANTED',
              answer: '已资助参保。',
              grant: {
                kind: 'CASH',
                amount: '380.00',
                period: 'ONE_OFF',
                activeFrom: '2026-07-21',
                reference: '医保资助2026-118',
              },
            },
          },
          on,
        )
      ).answerReferral,
    );
    expect(answered).toMatchObject({ openReferrals: 0, referralDueOn: null });
    const again = await clerk.run(
      AnswerReferralDocument,
      { input: { referralId, outcome: 'REFUSED', answer: '重复。' } },
      on,
    );
    expect(codes(again.answerReferral)).toEqual(['REFERRAL_ANSWERED']);
    const help = await clerk.run(HouseholdHelpDocument, { id: household.id }, on);
    expect(help.household?.help.items).toMatchObject([
      { programme, own: false, kind: 'CASH', amount: '380.00', period: 'ONE_OFF' },
    ]);
  });

  test('D2.3, X11: grants of other departments count once and together with the own', async () => {
    const clerk = api.as('TOWNSHIP_OFFICER', TOWN);
    const household = await neighbour(api, TOWN, 2);
    const grant = {
      kind: 'CASH',
      amount: '120.00',
      period: 'MONTHLY',
      activeFrom: '2026-01-01',
      reference: '残联2026-7',
    } as const;
    const programme = [...(api.policies.policy(AREA)?.programmes.keys() ?? [])].find((code) =>
      code.startsWith('DISAB'),
    ) as string;
    const input = { householdId: household.id, programme, department: '残联', grant };
    const first = await clerk.run(RecordOutsideHelpDocument, { input });
    expect(done(first.recordOutsideHelp, 'household').help).toMatchObject({ monthlyTotal: '120.00' });
    const second = await clerk.run(RecordOutsideHelpDocument, { input });
    expect(codes(second.recordOutsideHelp)).toEqual(['HELP_ON_RECORD']);
    const stranger = await api.as('TOWNSHIP_OFFICER', TOWNSHIP).run(RecordOutsideHelpDocument, { input });
    expect(codes(stranger.recordOutsideHelp)).toEqual(['NOT_FOUND']);
  });

  test('X12, J20.3: a review that is upheld reopens the refused case and keeps both decisions', async () => {
    const { desk, caseId, number } = await refused(3);
    const hotline = { kind: 'ADMINISTRATIVE_REVIEW', raisedBy: '申请人', grounds: '收入计算有误。' } as const;
    const late = await desk.clerk.run(
      RecordComplaintDocument,
      { input: { ...hotline, caseNumber: number } },
      { on: '2026-09-05' },
    );
    expect(codes(late.recordComplaint)).toEqual(['REVIEW_TOO_LATE']);
    const lastDay = await desk.clerk.run(
      RecordComplaintDocument,
      { input: { ...hotline, caseNumber: number } },
      { on: '2026-09-04' },
    );
    const complaint = done(lastDay.recordComplaint, 'complaint');
    expect(complaint).toMatchObject({ status: 'OPEN', dueOn: '2026-11-03' });
    const on = { on: '2026-09-14' };
    const answer = {
      complaintId: complaint.id,
      outcome: 'UPHELD',
      finding: '收入重复计算,撤销原决定。',
    } as const;
    const below = await desk.reviewer.run(AnswerComplaintDocument, { input: answer }, on);
    expect(codes(below.answerComplaint)).toEqual(['WRONG_LEVEL']);
    const county = api.as('COUNTY_APPROVER', await top(api, AREA));
    const upheld = done(
      (await county.run(AnswerComplaintDocument, { input: answer }, on)).answerComplaint,
      'complaint',
    );
    expect(upheld).toMatchObject({ status: 'UPHELD', case: { status: 'ACCEPTED', round: 2 } });
    expect(stepsOf(upheld.case?.steps ?? [])).toMatchObject({
      ECONOMIC_CHECK: 'DONE',
      HOME_VISIT: 'DONE',
      REVIEW: 'OPEN',
      DECISION: 'PLANNED',
    });
    const twice = await county.run(AnswerComplaintDocument, { input: answer }, on);
    expect(codes(twice.answerComplaint)).toEqual(['COMPLAINT_ANSWERED']);
    api.setToday('2026-09-15');
    await review(desk.reviewer, caseId, { recommendation: 'REFUSE', opinion: '重新核算后仍不符合。' });
    const input = { caseId, reason: '重新核算,仍超过标准。' };
    const again = caseOf((await desk.approver.run(RefuseCaseDocument, { input })).refuseCase);
    expect(again.decisions.map(({ kind }) => kind)).toEqual(['REFUSAL', 'REFUSAL']);
    const kept = await api.clone.database.db.selectFrom('EarlierStep').select(['code', 'round']).execute();
    expect(kept).toContainEqual({ code: 'REVIEW', round: 1 });
  });

  test('X12: a complaint has a day, is answered once by somebody else, and shows when it is overdue', async () => {
    const { desk, number } = await refused(4);
    const told = {
      kind: 'COMPLAINT',
      raisedBy: '邻居',
      contact: '13900000000',
      grounds: '办理拖延。',
    } as const;
    const dayless = await desk.clerk.run(RecordComplaintDocument, { input: { ...told, caseNumber: number } });
    expect(codes(dayless.recordComplaint)).toEqual(['DUE_DAY_MISSING']);
    const input = { ...told, caseNumber: number, dueOn: '2026-07-15' };
    const complaint = done(
      (await desk.clerk.run(RecordComplaintDocument, { input })).recordComplaint,
      'complaint',
    );
    const late = await desk.clerk.run(
      ComplaintsDocument,
      { filter: { overdue: true } },
      { on: '2026-07-16' },
    );
    expect(late.complaints.nodes.map(({ id }) => id)).toContain(complaint.id);
    const answer = { complaintId: complaint.id, outcome: 'DISMISSED', finding: '按期办结,不成立。' } as const;
    const own = await desk.approver.run(AnswerComplaintDocument, { input: answer });
    expect(codes(own.answerComplaint)).toEqual(['SAME_PERSON']);
    const county = api.as('COUNTY_OFFICER', await top(api, AREA));
    const dismissed = done(
      (await county.run(AnswerComplaintDocument, { input: answer })).answerComplaint,
      'complaint',
    );
    expect(dismissed).toMatchObject({ status: 'DISMISSED', case: { status: 'REFUSED', round: 1 } });
    const place = { ...told, townshipId: office(AREA, TOWN), dueOn: '2026-07-15' };
    const general = done(
      (await desk.clerk.run(RecordComplaintDocument, { input: place })).recordComplaint,
      'complaint',
    );
    expect(general.case).toBeNull();
    const other = { complaintId: general.id, outcome: 'UPHELD', finding: '已整改窗口时间。' } as const;
    done((await desk.reviewer.run(AnswerComplaintDocument, { input: other })).answerComplaint, 'complaint');
  });

  test('C6, 57号 11: an officer who stands back does nothing more in the case', async () => {
    const { desk, caseId } = await accepted(5);
    const { db } = api.clone.database;
    const second = await db
      .selectFrom('Officer')
      .select(['id', 'jurisdictionId'])
      .where('role', '=', 'TOWNSHIP_OFFICER')
      .where('organisationId', '=', TOWN)
      .orderBy('subject')
      .offset(1)
      .limit(1)
      .executeTakeFirstOrThrow();
    const officerId = encodeGlobalId('Officer', second.jurisdictionId, second.id);
    const given = await desk.clerk.run(ReassignCaseDocument, {
      input: { caseId, officerId, reason: '与申请人有利害关系。', recusal: true },
    });
    expect(caseOf(given.reassignCase).handler?.id).toBe(officerId);
    const visit = {
      caseId,
      visitedOn: START,
      investigators: ['陈三', '沈四'],
      signedByInvestigators: true,
      signedByHousehold: true,
      findings: '属实。',
      doubts: false,
    };
    const back = await desk.clerk.run(RecordHomeVisitDocument, { input: visit });
    expect(codes(back.recordHomeVisit)).toEqual(['RECUSED']);
    const { case: file } = await desk.clerk.run(CaseActionsDocument, { id: caseId });
    expect(file?.actions.find(({ action }) => action === 'RECORD_VISIT')).toMatchObject({
      possible: false,
      code: 'RECUSED',
    });
    caseOf((await desk.reviewer.run(RecordHomeVisitDocument, { input: visit })).recordHomeVisit);
    const foreign = await db
      .selectFrom('Officer')
      .select(['id', 'jurisdictionId'])
      .where('role', '=', 'TOWNSHIP_OFFICER')
      .where('organisationId', '=', TOWNSHIP)
      .limit(1)
      .executeTakeFirstOrThrow();
    const away = encodeGlobalId('Officer', foreign.jurisdictionId, foreign.id);
    const unfit = await desk.reviewer.run(ReassignCaseDocument, {
      input: { caseId, officerId: away, reason: '调整。', recusal: false },
    });
    expect(codes(unfit.reassignCase)).toEqual(['OFFICER_UNFIT']);
  });

  test('J16.2: a household that moves takes its case and file to the new township', async () => {
    const { desk, household, caseId } = await accepted(0);
    const still = await desk.clerk.run(TransferCaseDocument, { input: { caseId, reason: '迁居。' } });
    expect(codes(still.transferCase)).toEqual(['NOT_MOVED']);
    const moved = await desk.clerk.run(MoveHouseholdDocument, {
      input: {
        householdId: household.id,
        townshipId: office(AREA, TOWNSHIP),
        area: 'RURAL',
        address: '新居1号',
      },
    } as never);
    expect(moved.moveHousehold.userErrors).toEqual([]);
    const handed = await desk.clerk.run(TransferCaseDocument, { input: { caseId, reason: '迁居。' } });
    expect(handed.transferCase.userErrors).toEqual([]);
    expect((await desk.clerk.run(CaseFileDocument, { id: caseId })).case).toBeNull();
    const there = api.as('TOWNSHIP_OFFICER', TOWNSHIP);
    const { case: file } = await there.run(CaseFileDocument, { id: caseId });
    expect(stepsOf(file?.steps ?? [])).toMatchObject({ ECONOMIC_CHECK: 'OPEN', HOME_VISIT: 'OPEN' });
  });

  test('J16.3: a case does not end while a department has not answered', async () => {
    const walk = await accepted(2, TOWNSHIP);
    const { desk, caseId } = walk;
    const matter = { caseId, matter: '请核定。', dueOn: '2026-08-01' };
    const referred = caseOf((await desk.clerk.run(ReferCaseDocument, { input: matter })).referCase);
    await refuse(walk);
    const closing = { input: { caseId, reason: '办结。' } };
    expect(codes((await desk.approver.run(CloseCaseDocument, closing)).closeCase)).toEqual(['REFERRAL_OPEN']);
    const referralId = referred.referrals[0]?.id ?? '';
    const returned = { referralId, outcome: 'RETURNED', answer: '不属本部门职责。' } as const;
    caseOf((await desk.clerk.run(AnswerReferralDocument, { input: returned })).answerReferral);
    caseOf((await desk.approver.run(CloseCaseDocument, closing)).closeCase);
  });

  test('C8, N6.3: every action that is not possible says why, in the words of the officer', async () => {
    const { desk, caseId } = await accepted(3, TOWNSHIP);
    const { case: file } = await desk.approver.run(CaseActionsDocument, { id: caseId }, { locale: 'zh-CN' });
    for (const { action, possible, reason, code } of file?.actions ?? []) {
      expect({
        action,
        said: possible ? reason === null : (reason ?? '').length > 5 && code !== null,
      }).toEqual({
        action,
        said: true,
      });
    }
    expect(file?.actions.find(({ action }) => action === 'RECORD_VISIT')).toMatchObject({
      possible: false,
      code: 'ROLE_MISSING',
    });
    const early = await desk.approver.run(DecideCaseDocument, { input: { caseId } });
    expect(codes(early.decideCase)).toEqual(['STEP_NOT_OPEN']);
  });
});
