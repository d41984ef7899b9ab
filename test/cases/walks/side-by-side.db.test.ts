import { sql } from 'kysely';
import {
  AcceptCaseDocument,
  AssessDocument,
  type AssessHouseholdInput,
  DecideCaseDocument,
  DecisionDocument,
  EndNoticeDocument,
  PublishNoticeDocument,
  RecordCircumstanceDocument,
  RecordEconomicCheckResultDocument,
  RecordHomeVisitDocument,
  RecordReviewDocument,
  ReplayDecisionDocument,
  RequestEconomicCheckDocument,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { caseOf, neighbour } from './walk.js';

const JIUHUA_TOWN = '341723108';

/** A widow and her schoolboy in the country on a wage of 900 yuan. */
const HOUSEHOLD: AssessHouseholdInput = {
  area: 'RURAL',
  registeredDivision: '341723108',
  registeredHere: true,
  residentSince: '2015-01-01',
  members: [
    {
      relation: 'HEAD',
      sex: 'FEMALE',
      birthDate: '1985-04-04',
      memberSince: '2015-01-01',
      circumstances: [
        { kind: 'WAGE', amount: '900.00', period: 'MONTHLY', activeFrom: '2020-01-01' },
        { kind: 'EMPLOYED', activeFrom: '2020-01-01' },
      ],
    },
    {
      relation: 'CHILD',
      sex: 'MALE',
      birthDate: '2012-09-09',
      memberSince: '2015-01-01',
      circumstances: [{ kind: 'STUDENT', grade: 'COMPULSORY', activeFrom: '2018-09-01' }],
    },
  ],
};

/** Walk 4: the same household under several policies and on several days, and a decision recomputed. */
describe('Side by side', () => {
  let api: TestApi;
  let clerk: Caller;
  let approver: Caller;

  beforeAll(async () => {
    api = await testApi({ today: '2022-08-01' });
    clerk = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN);
    approver = api.as('TOWNSHIP_APPROVER', JIUHUA_TOWN);
  }, 60_000);
  afterAll(async () => await api.close());

  /** Everything that is stored, table by table. */
  async function rows(): Promise<Record<string, unknown>> {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(api.clone.database.db);
    const counts: Record<string, unknown> = {};
    for (const { name } of tables) {
      const { rows: found } = await sql<{ n: unknown }>`select count(*) as n from ${sql.table(name)}`.execute(
        api.clone.database.db,
      );
      counts[name] = found[0]?.n;
    }
    return counts;
  }

  test('J1.3: one household, three policies, five dates: other figures, each with its article, in both languages', async () => {
    const before = await rows();
    const { assess } = await clerk.run(AssessDocument, {
      input: {
        household: HOUSEHOLD,
        policies: ['jiuhuashan-scenic-area', 'changfeng-county', 'taian-city'],
        programmes: ['SUBSISTENCE_ALLOWANCE'],
        dates: ['2021-07-01', '2022-06-30', '2022-07-01', '2023-07-01', '2026-08-20'],
      },
    });
    const amounts = Object.fromEntries(
      assess.map(({ policyId, on, amount, conclusion }) => [`${policyId} ${on}`, amount ?? conclusion]),
    );
    // The gap of two people to the standard of the day: 680, then 728, then 772 in the scenic area; 717 in the county;
    // 475 in the city, where 900 yuan for two leave 50.
    expect(amounts).toMatchObject({
      'jiuhuashan-scenic-area 2021-07-01': '460.00',
      'jiuhuashan-scenic-area 2022-06-30': '460.00',
      'jiuhuashan-scenic-area 2022-07-01': '556.00',
      'jiuhuashan-scenic-area 2023-07-01': '644.00',
      'changfeng-county 2022-07-01': '534.00',
      'taian-city 2022-07-01': '50.00',
    });
    for (const { conclusion, steps, lines, readings, policyHash } of assess) {
      expect(policyHash).toMatch(/^[0-9a-f]{64}$/);
      if (conclusion !== 'ELIGIBLE') continue;
      expect(steps.length).toBeGreaterThan(3);
      for (const { basis, wordingZh, wordingEn } of steps) {
        expect(basis.length).toBeGreaterThan(0);
        expect(wordingZh).toMatch(/\p{Script=Han}/u);
        expect(wordingEn).toMatch(/[a-z]/);
      }
      for (const { basis } of lines) expect(basis.length).toBeGreaterThan(0);
      expect(readings.find(({ key }) => key === 'allowance.standard.rural')).toMatchObject({
        basis: expect.stringContaining('art.'),
      });
    }
    expect(await rows()).toEqual(before);
  });

  test('C1.1: without naming programmes, one question matches a household to every programme it may get', async () => {
    const { assess } = await clerk.run(AssessDocument, {
      input: { household: HOUSEHOLD, policies: ['jiuhuashan-scenic-area'], dates: ['2022-08-01'] },
    });
    const programmes = api.policies.policy('jiuhuashan-scenic-area')?.programmes;
    expect(assess.map(({ programme }) => programme).sort()).toEqual([...(programmes?.keys() ?? [])].sort());
  });

  test('J20.3: a decision keeps its facts, and recomputing it gives the same bytes, whatever changed since', async () => {
    const household = await neighbour(api, JIUHUA_TOWN, 1);
    const caseId = await decided(household);
    const { decideCase } = await approver.run(
      DecideCaseDocument,
      { input: { caseId } },
      { on: '2022-08-09' },
    );
    const decision = caseOf(decideCase).decisions[0];
    const { decision: kept } = await approver.run(DecisionDocument, { id: decision?.id ?? '' });
    expect(JSON.parse(kept?.facts ?? '')).toMatchObject({ on: '2022-08-01', household: { area: 'RURAL' } });

    // The household earns much more a month later; the decision rests on what was known of its day.
    const { recordCircumstance } = await clerk.run(
      RecordCircumstanceDocument,
      {
        input: {
          householdId: household.id,
          personId: household.headPersonId,
          circumstance: {
            kind: 'WAGE',
            amount: '9000.00',
            period: 'MONTHLY',
            activeFrom: '2022-08-01',
            source: 'DECLARATION',
          },
        },
      },
      { on: '2022-09-01' },
    );
    expect(recordCircumstance.userErrors).toEqual([]);
    const { replayDecision } = await approver.run(ReplayDecisionDocument, { id: decision?.id ?? '' });
    expect(replayDecision).toMatchObject({ same: true, intact: true, samePolicy: true, differences: [] });
    expect(replayDecision?.recomputedHash).toBe(kept?.assessmentHash);
  });

  /** An allowance case on the day on which it can be decided. */
  async function decided(household: Awaited<ReturnType<typeof neighbour>>): Promise<string> {
    const { submitApplication } = await clerk.run(SubmitApplicationDocument, {
      input: {
        channel: 'WEB',
        household: { householdId: household.id },
        programmes: [
          { programme: 'SUBSISTENCE_ALLOWANCE', papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT'] },
        ],
      },
    });
    const caseId = submitApplication.cases[0]?.id ?? '';
    caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase);
    const authorisation = { personId: household.headPersonId, signedOn: '2022-08-01' };
    const sources = ['TAX'] as const;
    caseOf(
      (await clerk.run(RequestEconomicCheckDocument, { input: { caseId, authorisation, sources } }))
        .requestEconomicCheck,
    );
    const findings = [{ source: 'TAX', differs: false }] as const;
    caseOf(
      (await clerk.run(RecordEconomicCheckResultDocument, { input: { caseId, findings } }))
        .recordEconomicCheckResult,
    );
    const visit = {
      caseId,
      visitedOn: '2022-08-01',
      investigators: ['陈三', '沈四'],
      signedByInvestigators: true,
      signedByHousehold: true,
      findings: '属实。',
      doubts: false,
    };
    caseOf((await clerk.run(RecordHomeVisitDocument, { input: visit })).recordHomeVisit);
    const review = { caseId, recommendation: 'APPROVE', opinion: '建议纳入。' } as const;
    const reviewer = api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN, 2);
    caseOf((await reviewer.run(RecordReviewDocument, { input: review })).recordReview);
    caseOf((await clerk.run(PublishNoticeDocument, { input: { caseId } })).publishNotice);
    caseOf((await clerk.run(EndNoticeDocument, { input: { caseId } }, { on: '2022-08-09' })).endNotice);
    return caseId;
  }
});
