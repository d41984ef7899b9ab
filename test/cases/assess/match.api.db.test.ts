import { encodeGlobalId } from '../../../src/shared/ids.js';
import {
  type AssessHouseholdInput,
  MatchProgrammesDocument,
  type MatchProgrammesInput,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { ALLOWANCE, addCases, BEITANG, COUNTY, J, type WrittenCase, XIATANG } from '../read/rows.js';

/** A mother on the allowance; her child in compulsory schooling is severely disabled and needs care. */
const FAMILY: AssessHouseholdInput = {
  area: 'RURAL',
  registeredDivision: '340121',
  registeredHere: true,
  members: [
    {
      relation: 'HEAD',
      sex: 'FEMALE',
      birthDate: '1988-02-29',
      memberSince: '2010-01-01',
      circumstances: [{ kind: 'HARD_TO_EMPLOY', activeFrom: '2024-01-01' }],
    },
    {
      relation: 'CHILD',
      sex: 'FEMALE',
      birthDate: '2013-09-01',
      memberSince: '2013-09-01',
      circumstances: [
        { kind: 'STUDENT', grade: 'COMPULSORY', activeFrom: '2019-09-01' },
        { kind: 'DISABILITY_INTELLECTUAL', grade: '1', activeFrom: '2016-01-01' },
        { kind: 'NEEDS_LONG_TERM_CARE', activeFrom: '2016-01-01' },
      ],
    },
  ],
  help: [{ programme: ALLOWANCE, amount: '1434.00', period: 'MONTHLY', from: '2024-01-01' }],
};

let api: TestApi;
let clerk: Caller;
let stored: WrittenCase;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  [stored] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [{ members: 2 }])) as [
    WrittenCase,
  ];
}, 60_000);

afterAll(async () => await api.close());

async function match(input: MatchProgrammesInput) {
  return (await clerk.run(MatchProgrammesDocument, { input })).matchProgrammes;
}

describe('C1.1, C3: one household against every programme', () => {
  test('C1.1: all that the family may get, each with its conclusion, the certain first', async () => {
    const { policyId, on, matches } = await match({ household: FAMILY, policyId: 'changfeng-county' });
    expect({ policyId, on }).toEqual({ policyId: 'changfeng-county', on: '2026-08-20' });
    const eligible = matches.filter(({ assessment }) => assessment.conclusion === 'ELIGIBLE');
    expect(eligible.map(({ programme }) => programme)).toEqual(
      expect.arrayContaining([
        ALLOWANCE,
        'DISABILITY_LIVING_SUBSIDY',
        'DISABILITY_CARE_SUBSIDY',
        'SCHOOL_FEE_WAIVER',
        'SCHOOL_LIVING_SUPPORT',
        'EMPLOYMENT_SERVICE',
        'LEGAL_AID',
        'MEDICAL_PREMIUM',
      ]),
    );
    expect(matches.map(({ assessment }) => assessment.conclusion)).toEqual([
      ...eligible.map(() => 'ELIGIBLE'),
      ...matches.slice(eligible.length).map(({ assessment }) => assessment.conclusion),
    ]);
    expect(matches.every(({ mayGet }) => mayGet)).toBe(true);
  });

  test('C3: each with reasons and articles, and what is missing', async () => {
    const { matches } = await match({ household: FAMILY, policyId: 'changfeng-county' });
    const care = matches.find(({ programme }) => programme === 'DISABILITY_CARE_SUBSIDY');
    expect(care).toMatchObject({ kind: 'CASH', assessment: { amount: '277.00', period: 'MONTHLY' } });
    expect(care?.assessment.steps.flatMap(({ basis }) => basis).join()).toContain('[X6]');
    const aid = matches.find(({ programme }) => programme === 'LEGAL_AID');
    expect(aid).toMatchObject({ kind: 'REFERRAL', questions: [{ code: 'matter' }] });
  });

  test('C1.1: the refused are answered with their reasons when they are asked for', async () => {
    const { matches } = await match({
      household: FAMILY,
      policyId: 'changfeng-county',
      includeRefused: true,
    });
    const refused = matches.filter(({ mayGet }) => !mayGet);
    expect(refused.length).toBeGreaterThan(5);
    for (const { assessment } of refused) {
      expect(assessment.conclusion).toBe('NOT_ELIGIBLE');
      expect(assessment.steps.some(({ outcome }) => outcome === 'REFUSED')).toBe(true);
    }
  });

  test('J7: a declared disaster opens its programmes and stays on record', async () => {
    const household: AssessHouseholdInput = {
      ...FAMILY,
      members: [
        {
          relation: 'HEAD',
          sex: 'MALE',
          birthDate: '1970-01-01',
          memberSince: '2010-01-01',
          circumstances: [{ kind: 'EVACUATED', activeFrom: '2026-08-19' }],
        },
      ],
    };
    const calm = await match({ household, policyId: 'jiuhuashan-scenic-area' });
    const struck = await match({
      household,
      policyId: 'jiuhuashan-scenic-area',
      situations: [{ kind: 'DISASTER', level: 'II' }],
    });
    const relief = 'DISASTER_EMERGENCY_RELIEF';
    expect(calm.matches.map(({ programme }) => programme)).not.toContain(relief);
    expect(struck.matches.find(({ programme }) => programme === relief)).toMatchObject({
      department: expect.any(String),
      assessment: { conclusion: 'ELIGIBLE', situations: ['assumed-1'] },
    });
  });

  test('D1.1: need is measured, and names the weights that nobody has set', async () => {
    const { need } = await match({ household: FAMILY, policyId: 'changfeng-county' });
    expect(need?.coefficient).toBeNull();
    expect(need?.unset.map(({ code }) => code)).toContain('hardship.weight.disability');
    expect(need?.factors.find(({ code }) => code === 'DISABILITY')).toMatchObject({ count: 1, weight: null });
  });

  test('D3.7: another day gives another answer', async () => {
    const elder: AssessHouseholdInput = {
      area: 'URBAN',
      registeredDivision: '370000',
      registeredHere: true,
      residentSince: '2000-01-01',
      members: [
        {
          relation: 'HEAD',
          sex: 'FEMALE',
          birthDate: '1933-05-05',
          memberSince: '2000-01-01',
          circumstances: [],
        },
      ],
    };
    const on = async (date: string) =>
      (await match({ household: elder, policyId: 'sunshine-district', date })).matches.map(
        ({ programme }) => programme,
      );
    expect(await on('2023-05-04')).not.toContain('LONGEVITY_SUBSIDY');
    expect(await on('2023-05-05')).toContain('LONGEVITY_SUBSIDY');
  });

  test('a household on record is matched by those who reach it, and looks missing to others', async () => {
    const householdId = encodeGlobalId('Household', J, stored.householdId);
    const { matches } = await match({ householdId });
    expect(matches.length).toBeGreaterThan(0);
    const out = await api.as('TOWNSHIP_OFFICER', BEITANG).errors(MatchProgrammesDocument, {
      input: { householdId },
    });
    expect(out[0]?.extensions.code).toBe('NOT_FOUND');
    const operator = api.as('HOTLINE_OPERATOR', COUNTY);
    const denied = await operator.errors(MatchProgrammesDocument, { input: { householdId } });
    expect(denied[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test.each<[string, MatchProgrammesInput, string]>([
    ['a policy that is not there', { household: FAMILY, policyId: 'atlantis' }, 'input.policyId'],
    ['a day before the head was born', { household: FAMILY, date: '1980-01-01' }, 'input.date'],
    ['no household', {}, 'input.householdId'],
  ])('a question that cannot be asked names its field: %s', async (_, input, field) => {
    const [error] = await clerk.errors(MatchProgrammesDocument, { input });
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});
