import { encodeGlobalId } from '../../src/shared/ids.js';
import { deskOf, JIUHUA_TOWN } from '../cases/desk.js';
import { deskAt } from '../cases/walks/short-ways.js';
import { caseOf, codes, done, top } from '../cases/walks/walk.js';
import {
  CaseFileDocument,
  DecideCaseDocument,
  DrawRandomCheckDocument,
  FollowCheckResultDocument,
  RandomChecksDocument,
  RecordCheckResultDocument,
  RecordReviewDocument,
  RefuseCaseDocument,
  StateRandomCheckDocument,
  SubmitApplicationDocument,
  WithdrawCaseDocument,
} from '../generated/operations.js';
import { type TestApi, testApi } from '../support/api.js';

const J = 'jiuhuashan-scenic-area';
const START = '2026-07-06';
const DECIDED = '2026-07-20';

/** What becomes of the cases in which a random check finds a wrong decision. */
describe('Findings of a random check', () => {
  let api: TestApi;
  let bureau: string;

  beforeAll(async () => {
    api = await testApi({ today: START });
    bureau = await top(api, J);
  }, 60_000);
  afterAll(async () => await api.close());

  /** A case of the nth household that is ready for its decision. */
  async function ready(nth: number): Promise<string> {
    api.setToday(START);
    const desk = deskOf(api);
    const household = await desk.household(JIUHUA_TOWN, nth);
    const key = await desk.allowanceToDecision(household);
    api.setToday(DECIDED);
    return encodeGlobalId('Case', J, key.id);
  }

  async function drawn(decided: readonly string[]) {
    const inspector = api.as('INSPECTOR', bureau);
    const input = {
      title: '低保抽查',
      decidedFrom: '2026-07-01',
      decidedUntil: '2026-07-31',
      roles: ['INSPECTOR' as const],
      sampleSize: 50,
      inspectorsEach: 1,
    };
    const stated = done((await inspector.run(StateRandomCheckDocument, { input })).stateRandomCheck, 'check');
    const seed = 'lottery-2026084:02-08-15-19-27-33+04';
    const drawing = { checkId: stated.id, seed, seedSource: '双色球第2026084期' };
    const check = done(
      (await inspector.run(DrawRandomCheckDocument, { input: drawing })).drawRandomCheck,
      'check',
    );
    return decided.map((number) => check.items.find(({ caseNumber }) => caseNumber === number)?.itemId ?? '');
  }

  const fileOf = async (id: string) => {
    const { case: file } = await api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN).run(CaseFileDocument, { id });
    if (file == null) throw new Error(`The case ${id} must be found.`);
    return file;
  };

  const followUpOf = async (number: string | undefined) => {
    const cases = api.clone.database.db.selectFrom('Case').select(['number', 'followUp']);
    return (await cases.execute()).find((row) => row.number === number)?.followUp;
  };

  const record = async (itemId: string, result: 'SOUND' | 'WRONG') =>
    (
      await api.as('INSPECTOR', bureau).run(RecordCheckResultDocument, {
        input: { itemId, result, finding: '入户核实与档案不一致。' },
      })
    ).recordCheckResult;

  const itemsOf = async () => {
    const jurisdictionId = encodeGlobalId('Jurisdiction', J);
    const { randomChecks } = await api.anonymous().run(RandomChecksDocument, { jurisdictionId });
    return randomChecks.nodes.flatMap(({ items }) => items);
  };

  test('J20.1 J20.3 a wrong decision reopens its case or has its award examined, and the check tells what followed', async () => {
    const { approver, reviewer } = deskAt(api, JIUHUA_TOWN);
    const refusedId = await ready(1);
    const refusal = { caseId: refusedId, reason: '家庭收入超过标准。' };
    caseOf((await approver.run(RefuseCaseDocument, { input: refusal })).refuseCase);
    const runningId = await ready(2);
    caseOf((await approver.run(DecideCaseDocument, { input: { caseId: runningId } })).decideCase);
    const soundId = await ready(3);
    caseOf((await approver.run(DecideCaseDocument, { input: { caseId: soundId } })).decideCase);
    const files = await Promise.all([refusedId, runningId, soundId].map(fileOf));
    const numbers = files.map(({ number }) => number);
    const [ofRefused = '', ofRunning = '', ofSound = ''] = await drawn(numbers);

    const of = (number: string | undefined) => async () =>
      (await itemsOf()).find(({ caseNumber }) => caseNumber === number);
    const [refused, running, sound] = numbers.map(of);
    done(await record(ofSound, 'SOUND'), 'check');
    expect(await sound?.()).toMatchObject({ result: 'SOUND', consequence: null, owed: false });
    expect(await followUpOf(numbers[2])).toBeNull();

    done(await record(ofRunning, 'WRONG'), 'check');
    expect(await running?.()).toMatchObject({ consequence: 'EXAMINED', owed: false, laterDecision: null });
    expect(await fileOf(runningId)).toMatchObject({ status: 'ACTIVE' });
    expect(await followUpOf(numbers[1])).toBe('OPEN');

    done(await record(ofRefused, 'WRONG'), 'check');
    expect(await refused?.()).toMatchObject({ consequence: 'REOPENED', laterDecision: null });
    expect(await fileOf(refusedId)).toMatchObject({ status: 'ACCEPTED', decidedOn: null });
    const again = { caseId: refusedId, recommendation: 'REFUSE' as const, opinion: '复查后仍不符合。' };
    caseOf((await reviewer.run(RecordReviewDocument, { input: again })).recordReview);
    caseOf((await approver.run(RefuseCaseDocument, { input: refusal })).refuseCase);
    const decisions = (await fileOf(refusedId)).decisions.map(({ kind }) => kind);
    expect(decisions).toEqual(['REFUSAL', 'REFUSAL']);
    expect(await refused?.()).toMatchObject({ laterDecision: 'REFUSAL', laterDecidedOn: DECIDED });
    const steps = await api.clone.database.db.selectFrom('EarlierStep').select('round').execute();
    expect(steps.length).toBeGreaterThan(0);
    expect(codes(await record(ofRefused, 'WRONG'))).toEqual(['RESULT_ON_RECORD']);
  });

  test('J20.1 a finding is kept when its case cannot be reopened yet, and is followed once it can', async () => {
    const { approver, clerk } = deskAt(api, JIUHUA_TOWN);
    const caseId = await ready(5);
    const refusal = { caseId, reason: '家庭收入超过标准。' };
    caseOf((await approver.run(RefuseCaseDocument, { input: refusal })).refuseCase);
    const file = await fileOf(caseId);
    const household = await deskOf(api).household(JIUHUA_TOWN, 5);
    const application = {
      channel: 'WINDOW' as const,
      household: { householdId: encodeGlobalId('Household', J, household.id) },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    };
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, { input: application });
    expect(submitApplication.userErrors).toEqual([]);
    const [itemId = ''] = await drawn([file.number]);
    const item = async () =>
      (await itemsOf()).find(({ caseNumber, result }) => caseNumber === file.number && result !== null);
    done(await record(itemId, 'WRONG'), 'check');
    expect(await item()).toMatchObject({ result: 'WRONG', consequence: null, owed: true });
    const follow = async () =>
      (await api.as('INSPECTOR', bureau).run(FollowCheckResultDocument, { input: { itemId } }))
        .followCheckResult;
    expect(codes(await follow())).toEqual(['ALREADY_APPLIED']);
    const newer = submitApplication.cases[0]?.id ?? '';
    const input = { caseId: newer, reason: '撤回，以复查案件为准。' };
    caseOf((await clerk.run(WithdrawCaseDocument, { input })).withdrawCase);
    done(await follow(), 'check');
    expect(await item()).toMatchObject({ consequence: 'REOPENED', owed: false });
    expect(codes(await follow())).toEqual(['NOTHING_OWED']);
    expect(await fileOf(caseId)).toMatchObject({ status: 'ACCEPTED' });
  });
});
