import { unwrap } from '../../src/shared/result.js';
import { deskOf, JIUHUA_TOWN, JIUHUA_TOWNSHIP } from '../cases/desk.js';
import { accept, deskAt, open } from '../cases/walks/short-ways.js';
import { caseOf, codes, neighbour, top } from '../cases/walks/walk.js';
import {
  AnswerReferralDocument,
  DeadlinesDocument,
  OpenFollowUpDocument,
  ReferCaseDocument,
  RemindDepartmentDocument,
  RunScheduledWorkDocument,
} from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

const AREA = 'jiuhuashan-scenic-area';
const START = '2026-07-06';

/** Clocks beside the procedure: departments that owe an answer, examinations, decisions to be handed over. */
describe('Clocks beside the procedure', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  async function due(caller: Caller, kind: 'REFERRAL' | 'FOLLOW_UP' | 'LETTER', more: object, on: string) {
    const filter = { kinds: [kind], ...more };
    const { deadlines } = await caller.run(DeadlinesDocument, { filter, first: 50 }, { on });
    return deadlines.nodes.map(({ dueOn, state, case: file }) => ({ dueOn, state, case: file?.id }));
  }

  test('J16.3 X11 the answer that a department owes is soon due, due and breached on the worklist, and is chased', async () => {
    const { clerk } = deskAt(api, JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, 1);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    const programme =
      [...(api.policies.policy(AREA)?.programmes.keys() ?? [])].find((code) => code.startsWith('MEDICAL')) ??
      '';
    const matter = { caseId, programme, matter: '请医保部门核定参保资助。', dueOn: '2026-07-20' };
    const referred = caseOf((await clerk.run(ReferCaseDocument, { input: matter })).referCase);
    const referralId = referred.referrals[0]?.id ?? '';
    const soon = { state: 'SOON', soonWorkingDays: 2 };
    const one = { dueOn: '2026-07-20', case: caseId };
    // 20 July 2026 is a Monday, so that two working days before it is Thursday the 16th.
    expect(await due(clerk, 'REFERRAL', soon, '2026-07-15')).toEqual([]);
    expect(await due(clerk, 'REFERRAL', soon, '2026-07-16')).toMatchObject([one]);
    expect(await due(clerk, 'REFERRAL', { state: 'BREACHED' }, '2026-07-20')).toEqual([]);
    expect(await due(clerk, 'REFERRAL', {}, '2026-07-20')).toMatchObject([{ ...one, state: 'DUE' }]);
    expect(await due(clerk, 'REFERRAL', { state: 'BREACHED' }, '2026-07-21')).toMatchObject([one]);
    expect(await due(api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP), 'REFERRAL', {}, '2026-07-21')).toEqual([]);
    const remind = async (answerBy: string, caller = clerk) =>
      (
        await caller.run(
          RemindDepartmentDocument,
          { input: { referralId, message: '已超过反馈期限,请尽快答复。', answerBy } },
          { on: '2026-07-21' },
        )
      ).remindDepartment;
    expect(codes(await remind('2026-07-20'))).toEqual(['DUE_DAY_IMPOSSIBLE']);
    expect(codes(await remind('2026-07-24', api.as('TOWNSHIP_OFFICER', JIUHUA_TOWNSHIP)))).toEqual([
      'NOT_FOUND',
    ]);
    expect(caseOf(await remind('2026-07-24')).referrals[0]).toMatchObject({
      dueOn: '2026-07-20',
      status: 'OPEN',
      reminders: [{ remindedOn: '2026-07-21', answerBy: '2026-07-24' }],
    });
    expect(await due(clerk, 'REFERRAL', { state: 'BREACHED' }, '2026-07-22')).toMatchObject([one]);
    api.setToday('2026-07-21');
    await api.as('COUNTY_OFFICER', await top(api, AREA)).run(RunScheduledWorkDocument, { input: {} });
    const noted = async () =>
      await api.clone.database.db
        .selectFrom('DeadlineBreach')
        .select(['kind', 'dueOn'])
        .where('kind', '=', 'REFERRAL')
        .execute();
    expect(await noted()).toEqual([{ kind: 'REFERRAL', dueOn: '2026-07-20' }]);
    const input = { referralId, outcome: 'REFUSED' as const, answer: '不符合参保资助条件。' };
    caseOf((await clerk.run(AnswerReferralDocument, { input })).answerReferral);
    expect(await due(clerk, 'REFERRAL', {}, '2026-07-22')).toEqual([]);
    expect(codes(await remind('2026-07-24'))).toEqual(['REFERRAL_ANSWERED']);
  });

  test('J1.4 an examination with a day of its own stands on the worklist beside the periodic review', async () => {
    api.setToday(START);
    const desk = deskOf(api);
    const household = await desk.household(JIUHUA_TOWN, 3);
    const key = await desk.allowanceToDecision(household);
    const approver = await desk.officer('TOWNSHIP_APPROVER', JIUHUA_TOWN);
    unwrap(await desk.decisions.decide(approver, key, { fundId: null }));
    const { clerk } = deskAt(api, JIUHUA_TOWN);
    const { number } = await desk.case(key);
    const { deadlines } = await clerk.run(DeadlinesDocument, { filter: { kinds: ['REVIEW'] }, first: 50 });
    const caseId = deadlines.nodes.find((node) => node.case?.number === number)?.case?.id ?? '';
    expect(caseId).not.toBe('');
    const input = { caseId, cause: 'CHANGE_REPORTED' as const, note: '家庭报告变化。', dueOn: '2026-08-07' };
    caseOf((await clerk.run(OpenFollowUpDocument, { input })).openFollowUp);
    const one = { dueOn: '2026-08-07', case: caseId };
    expect(await due(clerk, 'FOLLOW_UP', { state: 'DUE' }, '2026-08-07')).toMatchObject([one]);
    expect(await due(clerk, 'FOLLOW_UP', { state: 'BREACHED' }, '2026-08-07')).toEqual([]);
    expect(await due(clerk, 'FOLLOW_UP', { state: 'BREACHED' }, '2026-08-08')).toMatchObject([one]);
  });
});
