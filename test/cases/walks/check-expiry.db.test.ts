import {
  CaseFileDocument,
  DecideCaseDocument,
  RecordEconomicCheckResultDocument,
  RequestEconomicCheckDocument,
} from '../../generated/operations.js';
import { setFigures } from '../../supervision/figures.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, codes, neighbour, stepsOf, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const TOWN = '341723108';
const START = '2026-07-06';
const LAST = '2026-08-05';
const AFTER = '2026-08-06';

/** Walk: answers of an economic status check that are too old by the day of the decision. */
describe('Scenic area, answers of a check that count thirty days', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
    await setFigures(api, await top(api, AREA), { 'check.valid.days': '30' }, START);
  }, 60_000);
  afterAll(async () => await api.close());

  /** An allowance case whose check was answered on the first day and that waits for its decision. */
  async function beforeDecision(nth: number) {
    const { clerk, reviewer, approver } = deskAt(api, TOWN);
    const household = await neighbour(api, TOWN, nth);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, household.headPersonId, START);
    await review(reviewer, caseId);
    await notice(clerk, caseId, '2026-07-20');
    return { clerk, approver, caseId, authorisation: { personId: household.headPersonId, signedOn: START } };
  }

  test('C5: they carry a decision on the last day, not on the day after; asked again, they do', async () => {
    const { clerk, approver, caseId, authorisation } = await beforeDecision(1);
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    expect(file?.economicCheck).toMatchObject({ result: 'CLEAR', validUntil: LAST });
    const step = file?.steps.find(({ code }) => code === 'ECONOMIC_CHECK');
    expect(step?.status).toBe('DONE');
    const { record } = await api.clone.database.db
      .selectFrom('CaseStep')
      .select('record')
      .where('code', '=', 'ECONOMIC_CHECK')
      .where('status', '=', 'DONE')
      .executeTakeFirstOrThrow();
    expect(record).toMatchObject({ result: 'CLEAR', validUntil: LAST });
    const again = { caseId, authorisation, sources: ['BANKS', 'TAX'] } as const;
    const early = await clerk.run(RequestEconomicCheckDocument, { input: again }, { on: LAST });
    expect(codes(early.requestEconomicCheck)).toEqual(['STEP_DONE']);

    const late = await approver.run(DecideCaseDocument, { input: { caseId } }, { on: AFTER });
    expect(codes(late.decideCase)).toEqual(['CHECK_EXPIRED']);
    expect(late.decideCase.userErrors[0]?.message).toContain(LAST);
    const requested = caseOf(
      (await clerk.run(RequestEconomicCheckDocument, { input: again }, { on: AFTER })).requestEconomicCheck,
    );
    const steps = stepsOf(requested.steps);
    expect(steps).toMatchObject({
      ECONOMIC_CHECK: 'OPEN',
      DECISION: 'PLANNED',
      REVIEW: 'DONE',
      PUBLIC_NOTICE: 'DONE',
    });
    const blocked = await approver.run(DecideCaseDocument, { input: { caseId } }, { on: AFTER });
    expect(codes(blocked.decideCase)).toEqual(['STEP_NOT_OPEN']);
    const findings = ['BANKS', 'TAX'].map((source) => ({ source: source as 'BANKS', differs: false }));
    const answer = { input: { caseId, findings } };
    caseOf(
      (await clerk.run(RecordEconomicCheckResultDocument, answer, { on: AFTER })).recordEconomicCheckResult,
    );
    const { case: fresh } = await clerk.run(CaseFileDocument, { id: caseId }, { on: AFTER });
    expect(fresh?.economicCheck).toMatchObject({ requestedOn: AFTER, validUntil: '2026-09-05' });
    const decided = await approver.run(DecideCaseDocument, { input: { caseId } }, { on: AFTER });
    expect(caseOf(decided.decideCase).status).toBe('ACTIVE');
    const kept = await api.clone.database.db
      .selectFrom('EconomicCheck')
      .select(['attempt', 'completedOn', 'result'])
      .orderBy('attempt')
      .execute();
    expect(kept).toMatchObject([
      { attempt: 1, completedOn: START, result: 'CLEAR' },
      { attempt: 2, completedOn: AFTER, result: 'CLEAR' },
    ]);
  });

  test('C5, J18.1: new answers that differ are a dispute, which the procedure takes up', async () => {
    const { clerk, approver, caseId, authorisation } = await beforeDecision(2);
    const again = { caseId, authorisation, sources: ['BANKS'] } as const;
    caseOf(
      (await clerk.run(RequestEconomicCheckDocument, { input: again }, { on: AFTER })).requestEconomicCheck,
    );
    const findings = [{ source: 'BANKS', differs: true, note: '存款' }] as const;
    const told = await clerk.run(
      RecordEconomicCheckResultDocument,
      { input: { caseId, findings } },
      { on: AFTER },
    );
    const steps = stepsOf(caseOf(told.recordEconomicCheckResult).steps);
    expect(steps.APPRAISAL).toBe('OPEN');
    const blocked = await approver.run(DecideCaseDocument, { input: { caseId } }, { on: AFTER });
    expect(codes(blocked.decideCase)).toEqual(['STEP_NOT_OPEN']);
  });

  test('the last day itself still carries the decision', async () => {
    const { approver, caseId } = await beforeDecision(3);
    const decided = await approver.run(DecideCaseDocument, { input: { caseId } }, { on: LAST });
    expect(caseOf(decided.decideCase).status).toBe('ACTIVE');
  });
});
