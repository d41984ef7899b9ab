import { encodeGlobalId } from '../../../src/shared/ids.js';
import {
  AcceptCaseDocument,
  ApprovePayrollDocument,
  CaseFileDocument,
  DecideCaseDocument,
  EndNoticeDocument,
  PaymentsDocument,
  PayPayrollDocument,
  PreparePayrollDocument,
  PublicNoticesDocument,
  PublishNoticeDocument,
  RaiseObjectionDocument,
  RecordAppraisalDocument,
  RecordEconomicCheckResultDocument,
  RecordHomeVisitDocument,
  RecordReviewDocument,
  RequestEconomicCheckDocument,
  SettleObjectionDocument,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { caseOf, codes, done, neighbour, office, stepsOf, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';
const JIUHUA_TOWNSHIP = '341723203';

/** Walk 2: an allowance in the scenic area, from the form to the monthly payment. */
describe('Scenic area, allowance', () => {
  let api: TestApi;
  let clerk: Caller;
  let approver: Caller;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    approver = api.as('TOWNSHIP_APPROVER', JIUHUA_TOWN);
  }, 60_000);
  afterAll(async () => await api.close());

  const visit = (caseId: string) => ({
    caseId,
    visitedOn: api.today as string,
    investigators: ['陈三', '沈四'],
    signedByInvestigators: true,
    signedByHousehold: true,
    findings: '家庭情况与申报一致。',
    doubts: false,
  });

  /** Takes an allowance case to its notice: one officer investigates, another reviews. */
  async function toNotice(
    township: string,
    household: Awaited<ReturnType<typeof neighbour>>,
    levels: readonly ('VILLAGE' | 'TOWNSHIP' | 'COUNTY')[] | null = null,
  ): Promise<string> {
    const caller = api.as('TOWNSHIP_OFFICER', township);
    const reviewer = api.as('TOWNSHIP_OFFICER', township, 2);
    const { submitApplication } = await caller.run(SubmitApplicationDocument, {
      input: {
        channel: 'WINDOW',
        household: { householdId: household.id },
        programmes: [
          {
            programme: 'SUBSISTENCE_ALLOWANCE',
            papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
          },
        ],
        integritySignedOn: api.today,
      },
    });
    expect(submitApplication.userErrors).toEqual([]);
    const caseId = submitApplication.cases[0]?.id ?? '';
    const { acceptCase } = await caller.run(AcceptCaseDocument, { input: { caseId } });
    expect(stepsOf(caseOf(acceptCase).steps)).toMatchObject({
      ECONOMIC_CHECK: 'OPEN',
      HOME_VISIT: 'OPEN',
      APPRAISAL: 'SKIPPED',
      COUNTY_VISIT: 'SKIPPED',
    });
    const sources = ['BANKS', 'REAL_ESTATE_REGISTER', 'VEHICLE_REGISTER'] as const;
    const { requestEconomicCheck: refused } = await caller.run(RequestEconomicCheckDocument, {
      input: { caseId, sources },
    });
    expect(codes(refused)).toEqual(['NO_AUTHORISATION']);
    expect(refused.userErrors[0]?.basis).toEqual(['C5']);
    const authorisation = { personId: household.headPersonId, signedOn: api.today as string };
    caseOf(
      (await caller.run(RequestEconomicCheckDocument, { input: { caseId, sources, authorisation } }))
        .requestEconomicCheck,
    );
    const findings = sources.map((source) => ({ source, differs: false }));
    caseOf(
      (await caller.run(RecordEconomicCheckResultDocument, { input: { caseId, findings } }))
        .recordEconomicCheckResult,
    );
    const alone = await caller.run(RecordHomeVisitDocument, {
      input: { ...visit(caseId), investigators: ['陈三'] },
    });
    expect(codes(alone.recordHomeVisit)).toEqual(['TOO_FEW_PEOPLE']);
    const { recordHomeVisit } = await caller.run(RecordHomeVisitDocument, { input: visit(caseId) });
    expect(stepsOf(caseOf(recordHomeVisit).steps)).toMatchObject({ APPRAISAL: 'SKIPPED', REVIEW: 'OPEN' });
    caseOf(
      (
        await reviewer.run(RecordReviewDocument, {
          input: { caseId, recommendation: 'APPROVE', opinion: '符合条件,建议纳入低保。' },
        })
      ).recordReview,
    );
    caseOf(
      (
        await caller.run(PublishNoticeDocument, {
          input: { caseId, levels: levels === null ? null : [...levels] },
        })
      ).publishNotice,
    );
    return caseId;
  }

  test('J18.1, C8, J17: without dispute no appraisal, seven days of notice, then the township decides', async () => {
    const household = await neighbour(api, JIUHUA_TOWN, 1);
    const caseId = await toNotice(JIUHUA_TOWN, household);

    const { publicNotices } = await api
      .anonymous()
      .run(PublicNoticesDocument, { jurisdictionId: encodeGlobalId('Jurisdiction', AREA) });
    const [notice] = publicNotices.nodes;
    expect(notice).toMatchObject({
      memberCount: 2,
      programme: 'SUBSISTENCE_ALLOWANCE',
      activeFrom: '2022-08-01',
      activeUntil: '2022-08-08',
    });
    expect(notice?.headMasked).toBe(
      `${household.headName[0]}${'*'.repeat(Math.min(household.headName.length - 1, 2))}`,
    );
    expect(JSON.stringify(publicNotices)).not.toContain(household.headName);

    const actions = async (caller: Caller, on: string) =>
      (await caller.run(CaseFileDocument, { id: caseId }, { on })).case?.possibleActions;
    expect(await actions(clerk, '2022-08-08')).toEqual([
      'HAND_IN_PAPERS',
      'EXTEND',
      'RAISE_OBJECTION',
      'REFUSE',
      'REFER',
      'TRANSFER',
      'REASSIGN',
      'WITHDRAW',
    ]);
    expect(await actions(clerk, '2022-08-09')).toContain('END_NOTICE');

    const early = await clerk.run(EndNoticeDocument, { input: { caseId } }, { on: '2022-08-08' });
    expect(codes(early.endNotice)).toEqual(['NOTICE_RUNS']);
    const tooSoon = await approver.run(DecideCaseDocument, { input: { caseId } }, { on: '2022-08-08' });
    expect(codes(tooSoon.decideCase)).toEqual(['STEP_NOT_OPEN']);
    caseOf((await clerk.run(EndNoticeDocument, { input: { caseId } }, { on: '2022-08-09' })).endNotice);

    const { decideCase } = await approver.run(
      DecideCaseDocument,
      { input: { caseId } },
      { on: '2022-08-09', locale: 'zh-CN' },
    );
    const granted = caseOf(decideCase);
    // Two people, 728 yuan each in the country, less the 420 yuan of the field; the basic pension does not count.
    expect(granted).toMatchObject({
      status: 'ACTIVE',
      decidedOn: '2022-08-09',
      decisions: [{ kind: 'APPROVAL', amount: '1036.00', period: 'MONTHLY', level: 'TOWNSHIP' }],
      awards: [{ kind: 'RECURRING', amount: '1036.00', activeFrom: '2022-09-01' }],
    });
    const [decision] = granted.decisions;
    expect(decision?.basis.join()).toMatch(/J17/);
    expect(decision?.explanation.length).toBeGreaterThan(3);
    for (const line of decision?.explanation ?? []) expect(line.basis.length).toBeGreaterThan(0);
    expect(decision?.wordingZh).toContain('1036.00');
  });

  test('57号 21, 25: it is paid monthly, from the month after the decision', async () => {
    const manager = api.as('FUND_MANAGER', await top(api, AREA));
    const second = api.as('FUND_MANAGER', await top(api, AREA), 2);
    const prepare = async (period: string, on: string) => {
      const input = { programme: 'SUBSISTENCE_ALLOWANCE', period };
      const { preparePayroll } = await manager.run(PreparePayrollDocument, { input }, { on });
      return preparePayroll;
    };
    const august = await prepare('2022-08', '2022-08-20');
    expect(august.payrollRun?.paymentCount ?? 0).toBe(0);
    const september = done(await prepare('2022-09', '2022-09-02'), 'payrollRun');
    expect(september).toMatchObject({ paymentCount: 1, total: '1036.00' });
    const input = { payrollRunId: september.id };
    const on = { on: '2022-09-05' };
    expect((await second.run(ApprovePayrollDocument, { input }, on)).approvePayroll.userErrors).toEqual([]);
    expect((await manager.run(PayPayrollDocument, { input }, on)).payPayroll.userErrors).toEqual([]);
    const { payments } = await manager.run(PaymentsDocument, {}, on);
    expect(payments.nodes).toMatchObject([{ amount: '1036.00', status: 'PAID', period: '2022-09' }]);
  });

  test('C8: an objection during the notice stops confirmation until it is settled', async () => {
    const caseId = await toNotice(JIUHUA_TOWN, await neighbour(api, JIUHUA_TOWN, 2));
    const { raiseObjection } = await clerk.run(
      RaiseObjectionDocument,
      { input: { caseId, raisedBy: '邻居', grounds: '另有住房出租。' } },
      { on: '2022-08-05' },
    );
    const objected = caseOf(raiseObjection);
    expect(objected).toMatchObject({ openObjections: 1, objections: [{ status: 'OPEN' }] });
    const on = '2022-08-09';
    expect(codes((await clerk.run(EndNoticeDocument, { input: { caseId } }, { on })).endNotice)).toEqual([
      'OBJECTION_OPEN',
    ]);
    const objectionId = objected.objections[0]?.id ?? '';
    const { settleObjection: own } = await clerk.run(
      SettleObjectionDocument,
      { input: { objectionId, upheld: false, finding: '不成立。' } },
      { on },
    );
    expect(codes(own)).toEqual(['SAME_PERSON']);
    const { settleObjection } = await api
      .as('TOWNSHIP_OFFICER', JIUHUA_TOWN, 2)
      .run(
        SettleObjectionDocument,
        { input: { objectionId, upheld: false, finding: '经核实,出租住房属他人。' } },
        { on },
      );
    expect(caseOf(settleObjection)).toMatchObject({ openObjections: 0, disputed: false });
    caseOf((await clerk.run(EndNoticeDocument, { input: { caseId } }, { on })).endNotice);
    caseOf((await approver.run(DecideCaseDocument, { input: { caseId } }, { on })).decideCase);
  });

  test('J18.1: an objection that is upheld opens the appraisal, and the decision waits for it', async () => {
    const other = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    const confirms = api.as('TOWNSHIP_APPROVER', JIUHUA_TOWNSHIP);
    const caseId = await toNotice(JIUHUA_TOWNSHIP, await neighbour(api, JIUHUA_TOWNSHIP, 0));
    const raised = await other.run(RaiseObjectionDocument, {
      input: { caseId, raisedBy: '村民代表', grounds: '共同生活人员有误。' },
    });
    const objectionId = caseOf(raised.raiseObjection).objections[0]?.id ?? '';
    const settled = await api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP, 2).run(SettleObjectionDocument, {
      input: { objectionId, upheld: true, finding: '须经评议。' },
    });
    const disputed = caseOf(settled.settleObjection);
    expect(disputed).toMatchObject({ disputed: true });
    expect(stepsOf(disputed.steps)).toMatchObject({ APPRAISAL: 'OPEN', DECISION: 'PLANNED' });
    const on = '2022-08-09';
    expect(codes((await other.run(EndNoticeDocument, { input: { caseId } }, { on })).endNotice)).toEqual([
      'STEP_NOT_OPEN',
    ]);
    const appraisal = {
      caseId,
      heldOn: on,
      attendance: 9,
      votesFor: 8,
      votesAgainst: 1,
      opinion: '同意纳入。',
    };
    const crowded = await other.run(
      RecordAppraisalDocument,
      { input: { ...appraisal, votesFor: 9 } },
      { on },
    );
    expect(codes(crowded.recordAppraisal)).toEqual(['VOTES']);
    caseOf((await other.run(RecordAppraisalDocument, { input: appraisal }, { on })).recordAppraisal);
    caseOf((await other.run(EndNoticeDocument, { input: { caseId } }, { on })).endNotice);
    caseOf((await confirms.run(DecideCaseDocument, { input: { caseId } }, { on })).decideCase);
    const { case: file } = await confirms.run(CaseFileDocument, { id: caseId });
    expect(file?.steps.find(({ code }) => code === 'APPRAISAL')).toMatchObject({ outcome: 'SUPPORTED' });
  });

  test('C8: the same notice runs at village, township and county, with the lawful fields only, until its last day', async () => {
    const household = await neighbour(api, JIUHUA_TOWN, 5);
    const caseId = await toNotice(JIUHUA_TOWN, household, ['VILLAGE', 'TOWNSHIP', 'COUNTY']);
    const jurisdictionId = encodeGlobalId('Jurisdiction', AREA);
    const listed = async (on: string) =>
      (await api.anonymous().run(PublicNoticesDocument, { jurisdictionId, first: 100 }, { on }))
        .publicNotices;
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    expect(file?.status).toBe('ACCEPTED');
    const running = await listed('2022-08-08');
    const levels = running.nodes
      .filter(({ headMasked }) => headMasked.startsWith(household.headName[0] ?? ''))
      .map(({ level }) => level);
    expect([...new Set(levels)].sort()).toEqual(['COUNTY', 'TOWNSHIP', 'VILLAGE']);
    expect(JSON.stringify(running)).not.toContain(household.headName);
    expect(JSON.stringify(running)).not.toContain(household.residentId);
    const over = await listed('2022-08-09');
    expect(over.nodes.filter(({ activeFrom }) => activeFrom === '2022-08-01')).toEqual([]);
  });

  test('C6: an officer sees and moves only cases of the own place', async () => {
    const caseId = await toNotice(JIUHUA_TOWN, await neighbour(api, JIUHUA_TOWN, 3));
    const stranger = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP);
    expect((await stranger.run(CaseFileDocument, { id: caseId })).case).toBeNull();
    const refused = await stranger.run(EndNoticeDocument, { input: { caseId } });
    expect(codes(refused.endNotice)).toEqual(['NOT_FOUND']);
    const nobody = await api.anonymous().errors(CaseFileDocument, { id: caseId });
    expect(nobody.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    const garbage = await clerk.errors(EndNoticeDocument, { input: { caseId: office(AREA, JIUHUA_TOWN) } });
    expect(garbage.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.caseId' },
    ]);
  });
});
