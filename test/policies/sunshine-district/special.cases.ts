import { yuan } from '../../../src/shared/money.js';
import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable, Vignette } from '../vignette.js';

const POLICY = 'sunshine-district';
const ON_ALLOWANCE = [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '500', from: '2022-01-01' }];

function person(on: string, member: MemberSketch, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on, members: [member], ...more };
}

function line(req: string, title: string, facts: HouseholdSketch, is: Vignette['is']): Vignette {
  return { req, title, facts, is };
}

const oldAge: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'OLD_AGE_SUBSIDY',
    cases: [
      line('D3.6', 'sixty on the day, no pension', person('2023-05-05', { born: '1963-05-05' }), 'ELIGIBLE'),
      line('D3.6', 'the day before', person('2023-05-04', { born: '1963-05-05' }), 'NOT_ELIGIBLE'),
      line(
        'D3.6',
        'the basic pension of residents is no retirement pension',
        person('2023-05-05', { born: '1950-05-05', income: { BASIC_OLD_AGE_PENSION: '150' } }),
        'ELIGIBLE',
      ),
      line(
        'D3.6',
        'a retirement pension',
        person('2023-05-05', { born: '1950-05-05', income: { CONTRIBUTORY_PENSION: '150' } }),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.6',
        'registered elsewhere',
        person('2023-05-05', { born: '1950-05-05' }, { registeredHere: false }),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.6',
        'born on 29 February: not yet sixty on 28 February 2023',
        person('2024-02-28', { born: '1964-02-29' }),
        'NOT_ELIGIBLE',
      ),
      line('D3.6', 'sixty on 29 February 2024', person('2024-02-29', { born: '1964-02-29' }), 'ELIGIBLE'),
    ],
  },
  {
    policy: POLICY,
    programme: 'LONGEVITY_SUBSIDY',
    cases: [
      line(
        'D3.7',
        'ninety on the day, three years of residence to the day',
        person('2023-05-05', { born: '1933-05-05' }, { residentSince: '2020-05-05' }),
        'ELIGIBLE',
      ),
      line(
        'D3.7',
        'the day before the ninetieth birthday',
        person('2023-05-04', { born: '1933-05-05' }, { residentSince: '2020-01-01' }),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.7',
        'a day short of three years',
        person('2023-05-05', { born: '1930-05-05' }, { residentSince: '2020-05-06' }),
        'NOT_ELIGIBLE',
      ),
      {
        req: 'D3.7',
        title: 'the residence is not on record and is proven by a paper',
        facts: person('2023-05-05', { born: '1930-05-05' }),
        is: 'EVIDENCE_MISSING',
        evidence: ['RESIDENCE_PROOF'],
      },
      line(
        'D3.7',
        'the paper is in hand',
        person('2023-05-05', { born: '1930-05-05' }, { evidence: ['RESIDENCE_PROOF'] }),
        'ELIGIBLE',
      ),
      line(
        'D3.7',
        'a pensioner of 99',
        person(
          '2023-05-05',
          { born: '1923-05-06', is: { HAS_PENSION: true } },
          { residentSince: '2000-01-01' },
        ),
        'NOT_ELIGIBLE',
      ),
      {
        req: 'D3.7',
        title: 'a pensioner of one hundred: whether the conditions hold is not published and is named',
        facts: person(
          '2023-05-05',
          { born: '1923-05-05', is: { HAS_PENSION: true } },
          { residentSince: '2000-01-01' },
        ),
        is: 'PARAMETER_UNSET',
        unset: ['longevity.centenarian.conditions'],
      },
      line(
        'D3.7',
        'a centenarian who meets them anyway',
        person('2023-05-05', { born: '1923-05-05' }, { residentSince: '2000-01-01' }),
        'ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'LONGEVITY_SUBSIDY',
    sets: { 'longevity.centenarian.conditions': false },
    cases: [
      line(
        'D3.7',
        'a centenarian with a pension, where the place asks for neither',
        person(
          '2023-05-05',
          { born: '1923-05-05', is: { HAS_PENSION: true } },
          { residentSince: '2023-01-01' },
        ),
        'ELIGIBLE',
      ),
    ],
  },
];

function parents(
  on: string,
  record: string,
  husband: string,
  wife: string,
  area: 'URBAN' | 'RURAL' = 'RURAL',
): HouseholdSketch {
  return {
    on,
    area,
    members: [
      { sex: 'MALE', born: husband, is: { FAMILY_PLANNING: record } },
      { relation: 'SPOUSE', born: wife, is: { FAMILY_PLANNING: record } },
    ],
  };
}

const familyPlanning: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'FAMILY_PLANNING_REWARD',
    cases: [
      line(
        'D3.8',
        'one child, sixty on the day',
        parents('2023-05-05', 'ONE_CHILD', '1963-05-05', '1970-01-01'),
        'ELIGIBLE',
      ),
      line(
        'D3.8',
        'the day before',
        parents('2023-05-04', 'ONE_CHILD', '1963-05-05', '1970-01-01'),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.8',
        'born on 1 January 1933',
        parents('2023-05-05', 'TWO_DAUGHTERS', '1933-01-01', '1970-01-01'),
        'ELIGIBLE',
      ),
      line(
        'D3.8',
        'born on 31 December 1932',
        parents('2023-05-05', 'TWO_DAUGHTERS', '1932-12-31', '1970-01-01'),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.8',
        'in town without the certificate',
        parents('2023-05-05', 'ONE_CHILD', '1960-05-05', '1960-01-01', 'URBAN'),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.8',
        'two daughters and sterilised: from 1 January of the year of the 55th birthday',
        parents('2023-01-01', 'TWO_DAUGHTERS_STERILISED', '1975-01-01', '1968-12-31'),
        'ELIGIBLE',
      ),
      line(
        'D3.8',
        'the day before that year',
        parents('2022-12-31', 'TWO_DAUGHTERS_STERILISED', '1975-01-01', '1968-12-31'),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.8',
        'in town, certified and on the allowance',
        {
          ...parents('2023-05-05', 'ONE_CHILD_CERTIFIED', '1960-05-05', '1970-01-01', 'URBAN'),
          help: ON_ALLOWANCE,
        },
        'ELIGIBLE',
      ),
      line(
        'D3.8',
        'in town, certified, without the allowance',
        parents('2023-05-05', 'ONE_CHILD_CERTIFIED', '1960-05-05', '1970-01-01', 'URBAN'),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'FAMILY_PLANNING_SUPPORT',
    cases: [
      line(
        'D3.8',
        'an only child died; the wife is 49 on the day',
        parents('2023-05-05', 'ONLY_CHILD_DIED', '1960-01-01', '1974-05-05', 'URBAN'),
        'ELIGIBLE',
      ),
      line(
        'D3.8',
        'the day before',
        parents('2023-05-04', 'ONLY_CHILD_DIED', '1960-01-01', '1974-05-05', 'URBAN'),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.8',
        'an only child is disabled',
        parents('2023-05-05', 'ONLY_CHILD_DISABLED', '1960-01-01', '1974-05-05'),
        'ELIGIBLE',
      ),
      line(
        'D3.8',
        'one living child',
        parents('2023-05-05', 'ONE_CHILD', '1960-01-01', '1960-05-05'),
        'NOT_ELIGIBLE',
      ),
    ],
  },
];

const groups: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'PARTY_MEMBER_HELP',
    cases: [
      line(
        'D3.10',
        'joined the day before the founding',
        person('2023-05-05', { born: '1930-01-01', is: { PARTY_MEMBER: [null, '1949-09-30'] } }),
        'ELIGIBLE',
      ),
      line(
        'D3.10',
        'joined on the day of the founding',
        person('2023-05-05', { born: '1930-01-01', is: { PARTY_MEMBER: [null, '1949-10-01'] } }),
        'NOT_ELIGIBLE',
      ),
      line(
        'D3.10',
        'joined later and on the allowance',
        person('2023-05-05', { is: { PARTY_MEMBER: [null, '2005-10-01'] } }, { help: ON_ALLOWANCE }),
        'ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'RESERVOIR_MIGRANT_SUPPORT',
    cases: [
      line('D3.11', 'on the register', person('2023-05-05', { is: { RESERVOIR_MIGRANT: true } }), 'ELIGIBLE'),
      line('D3.11', 'not on it', person('2023-05-05', {}), 'NOT_ELIGIBLE'),
    ],
  },
  {
    policy: POLICY,
    programme: 'DEMOBILISED_OFFICER_HELP',
    cases: [
      line('D3.12', 'an officer', person('2023-05-05', { is: { DEMOBILISED_OFFICER: true } }), 'ELIGIBLE'),
      line('D3.12', 'a veteran who is none', person('2023-05-05', { is: { VETERAN: true } }), 'NOT_ELIGIBLE'),
    ],
  },
  {
    policy: POLICY,
    programme: 'LEGAL_AID',
    cases: [
      line(
        'D3.9',
        'on the allowance',
        person('2023-05-05', {}, { help: ON_ALLOWANCE, answers: { matter: 'wages' } }),
        'ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'VETERAN_MEDICAL_ASSISTANCE',
    cases: [
      {
        req: 'D2.1',
        title: 'a veteran without an employee’s insurance; the sum is unset and named',
        facts: person('2023-05-05', { is: { VETERAN: true } }),
        is: 'PARAMETER_UNSET',
        unset: ['veterans.medical.sum'],
      },
      line(
        'D2.1',
        'insured as an employee',
        person('2023-05-05', { is: { VETERAN: true, EMPLOYEE_INSURED: true } }),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'VETERAN_MEDICAL_ASSISTANCE',
    sets: { 'veterans.medical.sum': yuan('380') },
    cases: [
      {
        req: 'D2.1',
        title: 'the sum a person',
        facts: person('2023-05-05', { is: { VETERAN: true } }),
        is: 'ELIGIBLE',
        amount: '380.00',
      },
    ],
  },
];

const PUPIL: MemberSketch = { relation: 'CHILD', born: '2012-01-01', is: { STUDENT: 'COMPULSORY' } };

const educationAndWork: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'SCHOOL_FEE_WAIVER',
    cases: [
      {
        req: 'D4',
        title: 'a child of migrant workers in town: fees, not textbooks',
        facts: { on: '2023-09-01', area: 'URBAN', members: [{}, PUPIL], registeredHere: false },
        is: 'ELIGIBLE',
        says: { 'school-fees.textbooks': 'paid' },
      },
      {
        req: 'D4',
        title: 'in the country textbooks are free as well',
        facts: { on: '2023-09-01', members: [{}, PUPIL] },
        is: 'ELIGIBLE',
        says: { 'school-fees.textbooks': 'free' },
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'SCHOOL_LIVING_SUPPORT',
    cases: [
      line(
        'D4',
        'a poor day pupil is not named',
        { on: '2023-09-01', members: [{}, PUPIL], help: ON_ALLOWANCE },
        'NOT_ELIGIBLE',
      ),
      line(
        'D4',
        'a poor boarder',
        {
          on: '2023-09-01',
          members: [{}, { ...PUPIL, is: { STUDENT: 'COMPULSORY', BOARDS_AT_SCHOOL: true } }],
          help: ON_ALLOWANCE,
        },
        'ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'VOCATIONAL_GRANT',
    cases: [
      line(
        'D4',
        'the last day of the second year',
        person('2023-08-31', { born: '2005-01-01', is: { STUDENT: ['VOCATIONAL', '2021-09-01'] } }),
        'ELIGIBLE',
      ),
      line(
        'D4',
        'the first day of the third year',
        person('2023-09-01', { born: '2005-01-01', is: { STUDENT: ['VOCATIONAL', '2021-09-01'] } }),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'DISABLED_STUDENT_EDUCATION',
    cases: [
      line(
        'D4',
        'a disabled pupil',
        person('2023-09-01', { born: '2012-01-01', is: { STUDENT: 'COMPULSORY', DISABILITY_SENSORY: 3 } }),
        'ELIGIBLE',
      ),
      line(
        'D4',
        'any other pupil',
        person('2023-09-01', { born: '2012-01-01', is: { STUDENT: 'COMPULSORY' } }),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'VOCATIONAL_TRAINING_SUBSIDY',
    cases: [
      line(
        'D5',
        'a graduate without work who wishes it',
        person('2023-09-01', { is: { UNEMPLOYED_GRADUATE: true } }, { answers: { wantsTraining: true } }),
        'ELIGIBLE',
      ),
      line(
        'D5',
        'no wish',
        person('2023-09-01', { is: { UNEMPLOYED_GRADUATE: true } }, { answers: { wantsTraining: false } }),
        'NOT_ELIGIBLE',
      ),
      line(
        'D5',
        'registered elsewhere',
        person(
          '2023-09-01',
          { is: { SURPLUS_RURAL_LABOUR: true } },
          { answers: { wantsTraining: true }, registeredHere: false },
        ),
        'NOT_ELIGIBLE',
      ),
      line(
        'D5',
        'trained once already, however long ago',
        person(
          '2023-09-01',
          { is: { REGISTERED_UNEMPLOYED: true } },
          {
            answers: { wantsTraining: true },
            help: [
              {
                programme: 'VOCATIONAL_TRAINING_SUBSIDY',
                amount: '0',
                from: '2015-01-01',
                period: 'ONE_OFF',
              },
            ],
          },
        ),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'PUBLIC_POST',
    cases: [
      line(
        'D5',
        'posts go to the hard to place first',
        person('2023-09-01', { is: { HARD_TO_EMPLOY: true } }, { answers: { marketFailed: true } }),
        'ELIGIBLE',
      ),
    ],
  },
];

const ILL: MemberSketch = {
  is: { SERIOUS_ILLNESS: true },
  spends: [{ kind: 'MEDICAL', amount: '20000.05', from: '2023-03-03' }],
};

const illness: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'SERIOUS_ILLNESS_ASSISTANCE',
    cases: [
      {
        req: 'D6.5',
        title: 'neither share nor limit is published; the limit is named first',
        facts: person('2023-05-05', ILL, { help: ON_ALLOWANCE }),
        is: 'PARAMETER_UNSET',
        unset: ['serious-illness.cap'],
      },
      line('D6.5', 'a patient who is not in hardship', person('2023-05-05', ILL), 'NOT_ELIGIBLE'),
      line(
        'D6.5',
        'in hardship, without bills this year',
        person('2024-01-01', ILL, { help: ON_ALLOWANCE }),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'SERIOUS_ILLNESS_ASSISTANCE',
    sets: { 'serious-illness.cap': yuan('10000'), 'serious-illness.share': '0.3' },
    cases: [
      {
        req: 'D6.5',
        title: 'three tenths of 20,000.05 yuan, rounded down to the fen',
        facts: person('2023-05-05', ILL, { help: ON_ALLOWANCE }),
        is: 'ELIGIBLE',
        amount: '6000.01',
      },
      {
        req: 'D6.5',
        title: 'the limit',
        facts: person(
          '2023-05-05',
          { ...ILL, spends: [{ kind: 'MEDICAL', amount: '33333.34', from: '2023-03-03' }] },
          { help: ON_ALLOWANCE },
        ),
        is: 'ELIGIBLE',
        amount: '10000.00',
      },
      {
        req: 'D6.5',
        title: 'less what was granted in the year',
        facts: person('2023-05-05', ILL, {
          help: [
            ...ON_ALLOWANCE,
            {
              programme: 'SERIOUS_ILLNESS_ASSISTANCE',
              amount: '2000',
              from: '2023-02-01',
              period: 'ONE_OFF',
            },
          ],
        }),
        is: 'ELIGIBLE',
        amount: '4000.01',
      },
    ],
  },
];

const housing: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'RENTAL_HOUSING',
    cases: [
      line(
        'D7',
        'a town household on the allowance',
        person('2023-05-05', { is: { HOUSING_NEED: true } }, { area: 'URBAN', help: ON_ALLOWANCE }),
        'ELIGIBLE',
      ),
      {
        req: 'D7',
        title: 'any other in town: the income limit is unset and named',
        facts: person(
          '2023-05-05',
          { income: { WAGE: '2000' }, is: { HOUSING_NEED: true } },
          { area: 'URBAN' },
        ),
        is: 'PARAMETER_UNSET',
        unset: ['housing.income-limit'],
      },
      line('D7', 'not in the country', person('2023-05-05', { is: { HOUSING_NEED: true } }), 'NOT_ELIGIBLE'),
    ],
  },
  {
    policy: POLICY,
    programme: 'RENTAL_HOUSING',
    sets: { 'housing.income-limit': yuan('2000') },
    cases: [
      line(
        'D7',
        'an income at the limit',
        person('2023-05-05', { income: { WAGE: '2000' }, is: { HOUSING_NEED: true } }, { area: 'URBAN' }),
        'ELIGIBLE',
      ),
      line(
        'D7',
        'one fen above',
        person('2023-05-05', { income: { WAGE: '2000.01' }, is: { HOUSING_NEED: true } }, { area: 'URBAN' }),
        'NOT_ELIGIBLE',
      ),
    ],
  },
  {
    policy: POLICY,
    programme: 'UNSAFE_HOUSE_REBUILDING',
    cases: [
      line(
        'D7',
        'a veteran in the country',
        person('2023-05-05', { is: { VETERAN: true, UNSAFE_HOUSE: 'D' } }),
        'ELIGIBLE',
      ),
      line(
        'D7',
        'a disabled household',
        person('2023-05-05', { is: { DISABILITY_PHYSICAL: 4, UNSAFE_HOUSE: 'C' } }),
        'ELIGIBLE',
      ),
      line('D7', 'none of those named', person('2023-05-05', { is: { UNSAFE_HOUSE: 'D' } }), 'NOT_ELIGIBLE'),
    ],
  },
];

const relief: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'DISASTER_EMERGENCY_RELIEF',
    cases: [
      {
        req: 'D3.3',
        title: 'the centre pays itself; the sum is unset and named',
        facts: person(
          '2023-07-07',
          { is: { EVACUATED: true } },
          { situations: [{ kind: 'DISASTER', level: 'III' }] },
        ),
        is: 'PARAMETER_UNSET',
        unset: ['disaster.emergency.sum'],
        situations: ['S1'],
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'DISASTER_EMERGENCY_RELIEF',
    sets: { 'disaster.emergency.sum': yuan('300') },
    cases: [
      {
        req: 'D3.3',
        title: 'two evacuated persons, each counted once',
        facts: {
          on: '2023-07-07',
          members: [
            { is: { EVACUATED: true, HOME_LOST: 'DESTROYED' } },
            { relation: 'CHILD', born: '2014-01-01', is: { EVACUATED: true } },
          ],
          situations: [{ kind: 'DISASTER', level: 'III' }],
        },
        is: 'ELIGIBLE',
        amount: '600.00',
      },
    ],
  },
];

export const sunshineSpecial: readonly CaseTable[] = [
  ...oldAge,
  ...familyPlanning,
  ...groups,
  ...educationAndWork,
  ...illness,
  ...housing,
  ...relief,
];
