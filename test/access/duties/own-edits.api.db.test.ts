import { accept, deskAt, investigate, notice, open, review } from '../../cases/walks/short-ways.js';
import { codes, done, neighbour, stepsOf, top } from '../../cases/walks/walk.js';
import {
  CaseFileDocument,
  DecideCaseDocument,
  EndCircumstanceDocument,
  RecordCircumstanceDocument,
  RecordReviewDocument,
  WithdrawCircumstanceDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const XIATANG = '340121106';
const TODAY = '2026-08-20';

type Household = Awaited<ReturnType<typeof neighbour>>;

/** C6: whoever says what a household has does not check it. */
describe('Officers who change what is known of a household', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi({ today: TODAY });
  }, 60_000);
  afterAll(async () => await api.close());

  const record = async (caller: Caller, { id, headPersonId }: Household) =>
    (
      await caller.run(RecordCircumstanceDocument, {
        input: {
          householdId: id,
          personId: headPersonId,
          circumstance: {
            kind: 'WAGE',
            amount: '80.00',
            period: 'MONTHLY',
            activeFrom: '2026-07-01',
            source: 'DOCUMENT',
          },
        },
      })
    ).recordCircumstance;

  /** A case of the household up to its review, worked on by others than the reviewer. */
  async function toReview({ id, headPersonId }: Household): Promise<string> {
    const { clerk } = deskAt(api, XIATANG);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: id },
      integritySignedOn: TODAY,
      programmes: [
        {
          programme: 'SUBSISTENCE_ALLOWANCE',
          papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
        },
      ],
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, headPersonId, TODAY);
    return caseId;
  }

  const reviewBy = async (caller: Caller, caseId: string) => {
    const input = { caseId, recommendation: 'APPROVE', opinion: '情况属实。' } as const;
    return (await caller.run(RecordReviewDocument, { input })).recordReview;
  };

  test.each([
    ['recorded', 3, async () => undefined],
    [
      'ended',
      1,
      async (reviewer: Caller, circumstanceId: string) => {
        const { endCircumstance } = await reviewer.run(EndCircumstanceDocument, {
          input: { circumstanceId, lastDay: '2026-08-01' },
        });
        expect(endCircumstance.userErrors).toEqual([]);
      },
    ],
    [
      'withdrew',
      2,
      async (reviewer: Caller, circumstanceId: string) => {
        const { withdrawCircumstance } = await reviewer.run(WithdrawCircumstanceDocument, {
          input: { circumstanceId, reason: '录入有误' },
        });
        expect(withdrawCircumstance.userErrors).toEqual([]);
      },
    ],
  ])('do not review the case that rests on it: who %s an income', async (what, nth, change) => {
    const { clerk, reviewer } = deskAt(api, XIATANG);
    const household = await neighbour(api, XIATANG, nth);
    const recorded = done(await record(what === 'recorded' ? reviewer : clerk, household), 'circumstance');
    const caseId = await toReview(household);
    await change(reviewer, recorded.id);
    const refused = await reviewBy(reviewer, caseId);
    expect(codes(refused)).toEqual(['SAME_PERSON']);
    expect(refused.userErrors[0]?.message).toContain('record of circumstances');
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    expect(stepsOf(file?.steps ?? []).REVIEW).toBe('OPEN');
  });

  test('do not decide the case that rests on it, under whatever account', async () => {
    const { clerk, reviewer } = deskAt(api, XIATANG);
    const county = await top(api, 'changfeng-county');
    const household = await neighbour(api, XIATANG, 0);
    const caseId = await toReview(household);
    await review(reviewer, caseId);
    await notice(clerk, caseId, '2026-08-28');
    // The county's approver and its officer, who records the income, are one person with two accounts.
    const { officerId: approverId } = await api.actor('COUNTY_APPROVER', county);
    const { officerId: editorId } = await api.actor('COUNTY_OFFICER', county);
    await api.clone.database.execute(
      'update officer set person_index = (select person_index from officer where id = $1) where id = $2',
      [editorId, approverId],
    );
    expect((await record(api.as('COUNTY_OFFICER', county), household)).userErrors).toEqual([]);
    const decider = api.as('COUNTY_APPROVER', county);
    const { decideCase } = await decider.run(DecideCaseDocument, { input: { caseId } }, { on: '2026-08-28' });
    expect(codes(decideCase)).toEqual(['SAME_PERSON']);
    expect(decideCase.userErrors[0]?.message).toContain('record of circumstances');
  });

  test('change nothing of their own household', async () => {
    const { reviewer } = deskAt(api, XIATANG);
    const household = await neighbour(api, XIATANG, 0);
    const { officerId } = await api.actor('TOWNSHIP_OFFICER', XIATANG, 2);
    const count = async () => await api.clone.database.execute('select count(*)::int as n from circumstance');
    const before = await count();
    await api.clone.database.execute(
      `update officer set person_index = (select resident_id_index from person where name = $2 limit 1) where id = $1`,
      [officerId, household.headName],
    );
    expect(codes(await record(reviewer, household))).toEqual(['OWN_HOUSEHOLD']);
    expect(await count()).toEqual(before);
  });
});
