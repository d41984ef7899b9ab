import { national } from '../../../policies/national/index.js';
import { taianCity } from '../../../policies/taian-city/index.js';
import { at, createPolicyRegistry, type PolicyDefinition } from '../../../src/policy/index.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import {
  AcceptCaseDocument,
  CaseFileDocument,
  DecideCaseDocument,
  EndNoticeDocument,
  PublishNoticeDocument,
  RecordEconomicCheckResultDocument,
  RecordHomeVisitDocument,
  RecordPapersDocument,
  RecordReviewDocument,
  RecordSelfCareAssessmentDocument,
  RequestEconomicCheckDocument,
  ReturnForPapersDocument,
  type SelfCareItem,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { caseOf, codes, stepsOf, top } from './walk.js';

const CITY = 'taian-city';

/** Walk 3: extreme poverty, where self-care sets the care level. */
describe('Extreme poverty', () => {
  let api: TestApi;
  let county: Caller;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    county = api.as('COUNTY_OFFICER', await top(api, CITY));
  }, 60_000);
  afterAll(async () => await api.close());

  test('43号 21, J2.3: nobody who fails none of the six items needs care, and that sets the sum', async () => {
    const { caseId, clerk, approver } = await assessed('0', []);
    const granted = caseOf((await approver.run(DecideCaseDocument, { input: { caseId } }, LATER)).decideCase);
    // Basic living of 620 yuan in the country and care of 165 yuan for those who can care for themselves.
    expect(granted).toMatchObject({
      status: 'ACTIVE',
      decisions: [{ amount: '785.00', period: 'MONTHLY', class: 'ABLE', level: 'TOWNSHIP' }],
      awards: [{ kind: 'RECURRING', amount: '785.00', activeFrom: '2022-09-01' }],
    });
    const lines = granted.decisions[0]?.explanation.filter(({ outcome }) => outcome === 'BENEFIT') ?? [];
    expect(lines.map(({ basis }) => basis.join())).toEqual([
      expect.stringContaining('J2.2'),
      expect.stringContaining('J2.3'),
    ]);
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    expect(file?.steps.find(({ code }) => code === 'SELF_CARE_ASSESSMENT')).toMatchObject({
      status: 'DONE',
      level: 'COUNTY',
    });
  });

  test('J2.3: a partial loss means another sum; while the place has not set it, it is named and nothing granted', async () => {
    const { caseId, clerk, approver } = await assessed('2', ['WALKING', 'WASHING'], 'UNSET');
    const input = { caseId };
    const { decideCase } = await approver.run(DecideCaseDocument, { input }, LATER);
    expect(codes(decideCase).at(0)).toMatch(/PARAMETER_UNSET|STEP_NOT_OPEN/);
    const published = await clerk.run(PublishNoticeDocument, { input });
    expect(published.publishNotice.userErrors).toMatchObject([
      { code: 'PARAMETER_UNSET', message: expect.stringContaining('extreme-poverty.care.partial.sum') },
    ]);
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    expect(file).toMatchObject({ status: 'ACCEPTED', decisions: [] });
  });

  test('J2.2: the standard is at least 1.3 times the allowance, compared after rounding to a yuan', () => {
    const on = localDate('2023-08-01');
    const value = (policy: string, key: string) =>
      api.policies.policy(policy)?.valuesOn(on, []).get(key)?.value as bigint;
    // 717 x 12 x 1.3 = 11,185.2, published as 11,185; 808 x 1.3 = 1,050.4.
    expect(value('changfeng-county', 'extreme-poverty.standard.rural.year')).toBe(1_118_500n);
    expect(value('changfeng-county', 'allowance.standard.rural')).toBe(71_700n);
    expect(value('jiuhuashan-scenic-area', 'extreme-poverty.standard.urban')).toBeGreaterThanOrEqual(
      105_000n,
    );
    const low = { ...taianCity, parameters: { ...taianCity.parameters, ...tooLow() } };
    const refused = createPolicyRegistry([national, low]);
    expect(refused.ok ? [] : refused.error.map(({ message }) => message)).toEqual([
      expect.stringMatching(/extreme-poverty\.standard\.rural is 616\.00 .* below 1\.3/),
    ]);
  });

  /** 475 x 1.3 = 617.5, published as 617; a yuan less is below the floor. */
  function tooLow(): PolicyDefinition['parameters'] {
    const basis = { instrument: 'TA-STANDARDS', article: '2020' };
    return { 'extreme-poverty.standard.rural': [at('2020-07-01', yuan('616'), basis)] };
  }

  const LATER = { on: '2022-08-09' };

  /** A case of somebody with this self-care on record, taken to the day on which it can be decided. */
  async function assessed(
    grade: string,
    failed: readonly SelfCareItem[],
    end: 'NOTICE' | 'UNSET' = 'NOTICE',
  ) {
    const person = await withSelfCare(grade);
    const clerk = api.as('TOWNSHIP_OFFICER', person.townshipId);
    const approver = api.as('TOWNSHIP_APPROVER', person.townshipId);
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'VILLAGE',
        household: { householdId: person.householdId },
        programmes: [{ programme: 'EXTREME_POVERTY' }],
      },
    });
    const caseId = submitApplication.cases[0]?.id ?? '';
    const first = await clerk.run(AcceptCaseDocument, { input: { caseId } });
    expect(codes(first.acceptCase)).toEqual(['PAPERS_MISSING']);
    const asked = caseOf((await clerk.run(ReturnForPapersDocument, { input: { caseId } })).returnForPapers);
    const papers = [...(asked.papersAsked ?? [])];
    caseOf((await clerk.run(RecordPapersDocument, { input: { caseId, papers } })).recordPapers);
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase);
    await investigate(clerk, caseId, person.personId);
    const assessment = {
      caseId,
      assessedOn: '2022-08-01',
      assessors: ['评估员'],
      persons: [{ personId: person.personId, failed: [...failed] }],
    };
    const below = await clerk.run(RecordSelfCareAssessmentDocument, { input: assessment });
    expect(codes(below.recordSelfCareAssessment)).toEqual(['WRONG_LEVEL']);
    const recorded = await county.run(RecordSelfCareAssessmentDocument, { input: assessment });
    const open = caseOf(recorded.recordSelfCareAssessment);
    expect(stepsOf(open.steps)).toMatchObject({ SELF_CARE_ASSESSMENT: 'DONE', REVIEW: 'OPEN' });
    const review = { caseId, recommendation: 'APPROVE', opinion: '符合特困条件。' } as const;
    const reviewer = api.as('TOWNSHIP_OFFICER', person.townshipId, 2);
    caseOf((await reviewer.run(RecordReviewDocument, { input: review })).recordReview);
    if (end === 'NOTICE') {
      caseOf((await clerk.run(PublishNoticeDocument, { input: { caseId } })).publishNotice);
      caseOf((await clerk.run(EndNoticeDocument, { input: { caseId } }, LATER)).endNotice);
    }
    return { caseId, clerk, approver };
  }

  async function withSelfCare(grade: string) {
    const row = await api.clone.database.db
      .selectFrom('Circumstance')
      .innerJoin('Household', (join) =>
        join
          .onRef('Household.jurisdictionId', '=', 'Circumstance.jurisdictionId')
          .onRef('Household.id', '=', 'Circumstance.householdId'),
      )
      .select(['Circumstance.personId', 'Household.id', 'Household.townshipId'])
      .where('Circumstance.jurisdictionId', '=', CITY)
      .where('Circumstance.kind', '=', 'SELF_CARE')
      .where('Circumstance.grade', '=', grade)
      .executeTakeFirstOrThrow();
    return {
      townshipId: row.townshipId,
      householdId: encodeGlobalId('Household', CITY, row.id),
      personId: encodeGlobalId('Person', CITY, row.personId ?? ''),
    };
  }

  async function investigate(clerk: Caller, caseId: string, personId: string): Promise<void> {
    const sources = ['BANKS'] as const;
    const authorisation = { personId, signedOn: '2022-08-01' };
    caseOf(
      (await clerk.run(RequestEconomicCheckDocument, { input: { caseId, sources, authorisation } }))
        .requestEconomicCheck,
    );
    caseOf(
      (
        await clerk.run(RecordEconomicCheckResultDocument, {
          input: { caseId, findings: [{ source: 'BANKS', differs: false }] },
        })
      ).recordEconomicCheckResult,
    );
    caseOf(
      (
        await clerk.run(RecordHomeVisitDocument, {
          input: {
            caseId,
            visitedOn: '2022-08-01',
            investigators: ['陈三', '沈四'],
            signedByInvestigators: true,
            signedByHousehold: true,
            findings: '独居,无人赡养。',
            doubts: false,
          },
        })
      ).recordHomeVisit,
    );
  }
});
