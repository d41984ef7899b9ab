import {
  AppropriateDocument,
  CreateFundDocument,
  DecideCaseDocument,
  RecordCircumstanceDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { accept, open, review } from './short-ways.js';
import { caseOf, codes, done, neighbour, top } from './walk.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';

/** What other departments run, and what the county pays itself, from the application to the decision. */
describe('County, special assistance', () => {
  let api: TestApi;
  let clerk: Caller;
  let reviewer: Caller;
  let approver: Caller;
  let county: Caller;
  let household: Awaited<ReturnType<typeof neighbour>>;

  beforeAll(async () => {
    api = await testApi({ today: '2026-08-20' });
    clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
    reviewer = api.as('TOWNSHIP_OFFICER', XIATANG, 2);
    approver = api.as('TOWNSHIP_APPROVER', XIATANG);
    county = api.as('COUNTY_APPROVER', await top(api, COUNTY));
    household = await neighbour(api, XIATANG, 0);
  }, 60_000);
  afterAll(async () => await api.close());

  async function record(
    kind: 'UNSAFE_HOUSE' | 'DISABILITY_MENTAL' | 'NEEDS_LONG_TERM_CARE' | 'HARD_TO_EMPLOY',
    grade: string | null,
  ) {
    const { recordCircumstance } = await clerk.run(RecordCircumstanceDocument, {
      input: {
        householdId: household.id,
        personId: household.headPersonId,
        circumstance: { kind, grade, activeFrom: '2026-01-01', source: 'DOCUMENT' },
      },
    });
    expect(recordCircumstance.userErrors).toEqual([]);
  }

  async function apply(programme: string, answers?: Record<string, unknown>): Promise<string> {
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { residentId: household.residentId },
      programmes: [{ programme, ...(answers === undefined ? {} : { answers }) }],
    });
    await accept(clerk, caseId);
    await review(reviewer, caseId);
    return caseId;
  }

  test('J6: a public-interest post is handed on to the department without money', async () => {
    await record('HARD_TO_EMPLOY', null);
    const caseId = await apply('PUBLIC_POST', { marketFailed: true });
    const decided = caseOf((await approver.run(DecideCaseDocument, { input: { caseId } })).decideCase);
    expect(decided.decisions).toMatchObject([{ kind: 'APPROVAL', amount: null, level: 'TOWNSHIP' }]);
    expect(decided.awards).toEqual([]);
    expect(decided.decisions[0]?.explanation.flatMap(({ basis }) => basis).join()).toContain('[J6]');
  });

  test('X6: the care subsidy of the severely disabled is decided by the county, to the fen', async () => {
    await record('DISABILITY_MENTAL', '1');
    await record('NEEDS_LONG_TERM_CARE', null);
    const caseId = await apply('DISABILITY_CARE_SUBSIDY');
    const early = await approver.run(DecideCaseDocument, { input: { caseId } });
    expect(codes(early.decideCase)).not.toEqual([]);
    const broke = await county.run(DecideCaseDocument, { input: { caseId } });
    expect(codes(broke.decideCase)).toHaveLength(1);
    await fund('DISABILITY_CARE_SUBSIDY');
    const decided = caseOf((await county.run(DecideCaseDocument, { input: { caseId } })).decideCase);
    expect(decided.decisions).toMatchObject([
      { kind: 'APPROVAL', amount: '277.00', period: 'MONTHLY', level: 'COUNTY' },
    ]);
    expect(decided.awards).toMatchObject([{ kind: 'RECURRING', amount: '277.00' }]);
  });

  /** A budget for the programme, with money in it. */
  async function fund(programme: string) {
    const manager = api.as('FUND_MANAGER', await top(api, COUNTY));
    const { createFund } = await manager.run(CreateFundDocument, {
      input: {
        code: 'DISABLED-2026',
        nameZh: '残疾人补贴资金',
        nameEn: 'Subsidies for the disabled',
        source: 'COUNTY',
        programmes: [programme],
        validFrom: '2026-01-01',
      },
    });
    const fundId = done(createFund, 'fund').id;
    const { appropriate } = await manager.run(AppropriateDocument, {
      input: { fundId, amount: '50000.00', memo: '预算' },
    });
    expect(appropriate.userErrors).toEqual([]);
  }
});
