import {
  CaseActionsDocument,
  DecideCaseDocument,
  DecideFollowUpDocument,
  OpenFollowUpDocument,
  RecordCircumstanceDocument,
  RecordFollowUpDocument,
  RecordHearingDocument,
  ResumeCaseDocument,
  SuspendCaseDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, codes, neighbour } from './walk.js';

const JIUHUA_TOWN = '341723108';
const START = '2026-07-06';
const DECIDED = '2026-07-20';

/** Walk: what becomes of an allowance after it was granted, under the law of 2026. */
describe('Scenic area, an allowance after its decision', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  /** A granted allowance of the nth household of Jiuhua town. */
  async function granted(nth: number) {
    api.setToday(START);
    const desk = deskAt(api, JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, nth);
    const caseId = await open(desk.clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(desk.clerk, caseId);
    await investigate(desk.clerk, caseId, household.headPersonId, START);
    await review(desk.reviewer, caseId);
    await notice(desk.clerk, caseId, DECIDED);
    api.setToday(DECIDED);
    const { decideCase } = await desk.approver.run(DecideCaseDocument, { input: { caseId } });
    const file = caseOf(decideCase);
    expect(file.status).toBe('ACTIVE');
    return { desk, household, caseId, amount: file.awards?.[0]?.amount ?? '' };
  }

  const income = (household: Awaited<ReturnType<typeof neighbour>>, amount: string, from: string) => ({
    input: {
      householdId: household.id,
      personId: household.headPersonId,
      circumstance: {
        kind: 'PROPERTY' as const,
        amount,
        period: 'MONTHLY' as const,
        activeFrom: from,
        source: 'DECLARATION' as const,
      },
    },
  });

  test('J1.4: a review that finds nothing new goes on, and the next one is due by class', async () => {
    const { desk, caseId, amount } = await granted(1);
    const { clerk, approver } = desk;
    const before = await clerk.run(CaseActionsDocument, { id: caseId });
    const review = before.case?.actions.find(({ action }) => action === 'OPEN_FOLLOW_UP');
    expect(review).toMatchObject({ possible: true, mutation: 'openFollowUp', reason: null });
    const decide = before.case?.actions.find(({ action }) => action === 'KEEP_AWARD');
    expect(decide).toMatchObject({ possible: false, code: 'NO_FOLLOW_UP' });

    api.setToday('2027-01-15');
    const opened = caseOf(
      (
        await clerk.run(OpenFollowUpDocument, {
          input: { caseId, cause: 'PERIODIC', note: '年度核查。' },
        })
      ).openFollowUp,
    );
    expect(opened).toMatchObject({ followUp: 'OPEN', status: 'ACTIVE' });
    const twice = await clerk.run(OpenFollowUpDocument, {
      input: { caseId, cause: 'PERIODIC', note: '再次核查。' },
    });
    expect(codes(twice.openFollowUp)).toEqual(['FOLLOW_UP_RUNS']);
    const early = await approver.run(DecideFollowUpDocument, { input: { caseId } });
    expect(codes(early.decideFollowUp)).toEqual(['NOT_EXAMINED']);
    const examined = caseOf(
      (await clerk.run(RecordFollowUpDocument, { input: { caseId, findings: '入户核查,情况无变化。' } }))
        .recordFollowUp,
    );
    expect(examined.followUps).toMatchObject([{ proposal: 'KEEP', hearingDue: false, status: 'PROPOSED' }]);
    const kept = caseOf((await approver.run(DecideFollowUpDocument, { input: { caseId } })).decideFollowUp);
    expect(kept).toMatchObject({ followUp: null, status: 'ACTIVE' });
    expect(kept.decisions.map(({ kind }) => kind)).toEqual(['APPROVAL', 'CONTINUATION']);
    expect(kept.awards).toMatchObject([{ amount, status: 'ACTIVE' }]);
    expect(kept.reviewDueOn).toBe(kept.awards?.[0]?.reviewDueOn);
    expect(kept.reviewDueOn === '2027-07-15' || kept.reviewDueOn === '2028-01-15').toBe(true);
  });

  test('SAL-2026 48, J20.3: a change that reduces the sum waits for the hearing and leaves both decisions', async () => {
    const { desk, household, caseId, amount } = await granted(2);
    const { clerk, approver } = desk;
    api.setToday('2026-09-10');
    const recorded = await clerk.run(RecordCircumstanceDocument, income(household, '100.00', '2026-09-01'));
    expect(recorded.recordCircumstance.userErrors).toEqual([]);
    caseOf(
      (
        await clerk.run(OpenFollowUpDocument, {
          input: {
            caseId,
            cause: 'CHANGE_REPORTED',
            note: '家庭报告出租收入。',
            occurredOn: '2026-09-01',
          },
        })
      ).openFollowUp,
    );
    const examined = caseOf(
      (await clerk.run(RecordFollowUpDocument, { input: { caseId, findings: '租金每月100元。' } }))
        .recordFollowUp,
    );
    const less = `${Number(amount) - 100}.00`;
    expect(examined.followUp).toBe('TO_BE_HEARD');
    expect(examined.followUps).toMatchObject([
      { proposal: 'REDUCE', proposedAmount: less, hearingDue: true },
    ]);
    const unheard = await approver.run(DecideFollowUpDocument, { input: { caseId, reason: '收入增加。' } });
    expect(codes(unheard.decideFollowUp)).toEqual(['NOT_HEARD']);
    expect(unheard.decideFollowUp.userErrors[0]?.basis).toEqual(['SAL-2026 art. 48']);
    caseOf(
      (
        await clerk.run(RecordHearingDocument, {
          input: { caseId, heardOn: '2026-09-10', attended: true, statement: '无异议。' },
        })
      ).recordHearing,
    );
    const unwritten = await approver.run(DecideFollowUpDocument, { input: { caseId } });
    expect(codes(unwritten.decideFollowUp)).toEqual(['TEXT_LENGTH']);
    const changed = caseOf(
      (await approver.run(DecideFollowUpDocument, { input: { caseId, reason: '家庭月收入增加100元。' } }))
        .decideFollowUp,
    );
    expect(changed.decisions).toMatchObject([
      { kind: 'APPROVAL', amount },
      { kind: 'CHANGE', amount: less },
    ]);
    expect(changed.awards?.[0]).toMatchObject({ amount: less, status: 'ACTIVE', activeFrom: '2026-10-01' });
    expect(changed.awards?.[1]).toMatchObject({ amount, status: 'ENDED', activeUntil: '2026-09-30' });
  });

  test('N6.3: what is withheld is under examination, is paid again, and ends with reasons', async () => {
    const { desk, household, caseId } = await granted(3);
    const { clerk, approver } = desk;
    api.setToday('2026-10-12');
    const blind = await approver.run(SuspendCaseDocument, { input: { caseId, reason: '待核实。' } });
    expect(codes(blind.suspendCase)).toEqual(['NO_FOLLOW_UP']);
    caseOf(
      (
        await clerk.run(OpenFollowUpDocument, {
          input: { caseId, cause: 'CHANGE_FOUND', note: '发现大额存款。' },
        })
      ).openFollowUp,
    );
    const suspended = caseOf(
      (await approver.run(SuspendCaseDocument, { input: { caseId, reason: '待核实。' } })).suspendCase,
    );
    expect(suspended).toMatchObject({ status: 'SUSPENDED', awards: [{ status: 'SUSPENDED' }] });
    const resumed = caseOf((await approver.run(ResumeCaseDocument, { input: { caseId } })).resumeCase);
    expect(resumed).toMatchObject({ status: 'ACTIVE', awards: [{ status: 'ACTIVE' }] });
    const recorded = await clerk.run(RecordCircumstanceDocument, income(household, '9000.00', '2026-10-01'));
    expect(recorded.recordCircumstance.userErrors).toEqual([]);
    const examined = caseOf(
      (await clerk.run(RecordFollowUpDocument, { input: { caseId, findings: '月收入远超标准。' } }))
        .recordFollowUp,
    );
    expect(examined.followUps).toMatchObject([{ proposal: 'END', hearingDue: true }]);
    caseOf(
      (
        await clerk.run(RecordHearingDocument, {
          input: { caseId, heardOn: '2026-10-12', attended: false, statement: '两次书面通知,未到场。' },
        })
      ).recordHearing,
    );
    const past = await approver.run(DecideFollowUpDocument, {
      input: { caseId, reason: '超出标准。', lastDay: '2026-08-31' },
    });
    expect(codes(past.decideFollowUp)).toEqual(['LAST_DAY_PAST']);
    const ended = caseOf(
      (await approver.run(DecideFollowUpDocument, { input: { caseId, reason: '家庭收入超出低保标准。' } }))
        .decideFollowUp,
    );
    expect(ended).toMatchObject({ endsOn: '2026-10-31', followUp: null });
    expect(ended.decisions.at(-1)).toMatchObject({ kind: 'ENDING', amount: null });
    expect(ended.awards).toMatchObject([{ activeUntil: '2026-10-31' }]);
  });

  test('X1.3: a household that gives the allowance up is not asked to be heard', async () => {
    const { desk, caseId } = await granted(5);
    const { clerk, approver } = desk;
    caseOf(
      (
        await clerk.run(OpenFollowUpDocument, {
          input: { caseId, cause: 'VOLUNTARY_EXIT', note: '本人书面声明主动退出。' },
        })
      ).openFollowUp,
    );
    const examined = caseOf(
      (await clerk.run(RecordFollowUpDocument, { input: { caseId, findings: '声明属实。' } })).recordFollowUp,
    );
    expect(examined.followUps).toMatchObject([{ proposal: 'END', hearingDue: false }]);
    const ended = caseOf(
      (await approver.run(DecideFollowUpDocument, { input: { caseId, reason: '主动退出。' } }))
        .decideFollowUp,
    );
    expect(ended.endsOn).toBe('2026-07-31');
  });
});
