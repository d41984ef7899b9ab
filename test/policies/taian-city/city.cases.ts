import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable, Vignette } from '../vignette.js';

function single(on: string, pension: string, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on, members: [{ born: '1980-01-01', income: { CONTRIBUTORY_PENSION: pension } }], ...more };
}

/** A borderline household of two in town at 630 yuan: the line is 1,260, 1.5 times it 1,890, twice it 2,520. */
function borderline(on: string, pension: string): HouseholdSketch {
  return {
    on,
    area: 'URBAN',
    members: [
      { born: '1970-01-01', income: { CONTRIBUTORY_PENSION: pension } },
      { relation: 'SPOUSE', born: '1971-01-01', is: { SERIOUS_ILLNESS: true } },
    ],
  };
}

const allowance: readonly Vignette[] = [
  {
    req: 'J1.3',
    title: 'no standard is known yet',
    facts: single('2020-06-30', '100'),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.standard.rural'],
  },
  {
    req: 'J1.3',
    title: 'rural: 475 yuan, less 100',
    facts: single('2020-07-01', '100'),
    is: 'ELIGIBLE',
    amount: '375.00',
  },
  {
    req: 'J1.3',
    title: 'urban: 630 yuan, less 100',
    facts: single('2020-07-01', '100', { area: 'URBAN' }),
    is: 'ELIGIBLE',
    amount: '530.00',
  },
  {
    req: 'J1.2',
    title: 'below 1.5 times the line the household is borderline by national law',
    facts: borderline('2022-10-31', '1889.99'),
    is: 'ELIGIBLE',
    amount: '630.00',
  },
  {
    req: 'J1.2',
    title: 'between 1.5 times and twice the line it is not, before the provincial option',
    facts: borderline('2022-10-31', '1890'),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'under the provincial option the minimum wage decides and is asked for by name',
    facts: borderline('2022-11-01', '1890'),
    is: 'PARAMETER_UNSET',
    unset: ['minimum-wage.month'],
  },
  {
    req: 'J1.2',
    title: 'under the option national law still suffices below 1.5 times the line',
    facts: borderline('2022-11-01', '1889.99'),
    is: 'ELIGIBLE',
    amount: '630.00',
  },
  {
    req: 'J1.2',
    title: 'at twice the line the option ends too',
    facts: borderline('2022-11-01', '2520'),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'the last day of the provincial option',
    facts: borderline('2027-10-31', '1890'),
    is: 'PARAMETER_UNSET',
    unset: ['minimum-wage.month'],
  },
  {
    req: 'J1.2',
    title: 'the provincial option is over',
    facts: borderline('2027-11-01', '1890'),
    is: 'NOT_ELIGIBLE',
  },
];

/** One person as described, supported at home with an agreement, unless said otherwise. */
function person(on: string, more: MemberSketch, area: 'URBAN' | 'RURAL' = 'RURAL'): HouseholdSketch {
  return {
    on,
    area,
    members: [
      {
        born: '1945-01-01',
        ...more,
        is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'HOME', CARE_AGREEMENT: true, ...more.is },
      },
    ],
  };
}

const support: readonly Vignette[] = [
  {
    req: 'J2.2',
    title: 'no standard is known yet',
    facts: person('2020-06-30', {}),
    is: 'PARAMETER_UNSET',
    unset: ['extreme-poverty.standard.rural'],
  },
  {
    req: 'J2.2',
    title: 'rural: 620 yuan and 165 yuan of care',
    facts: person('2020-07-01', {}),
    is: 'ELIGIBLE',
    amount: '785.00',
    class: 'ABLE',
  },
  {
    req: 'J2.2',
    title: 'urban: 875 yuan and 165 yuan of care',
    facts: person('2020-07-01', {}, 'URBAN'),
    is: 'ELIGIBLE',
    amount: '1040.00',
    class: 'ABLE',
  },
  {
    req: 'J2.3',
    title: 'one item failed is partial loss, whose care money is not published',
    facts: person('2022-08-01', { is: { SELF_CARE: 1 } }),
    is: 'PARAMETER_UNSET',
    unset: ['extreme-poverty.care.partial.sum'],
    steps: { 'extreme-poverty.self-care': 'SATISFIED' },
  },
  {
    req: 'J2.3',
    title: 'three items failed are still partial loss',
    facts: person('2022-08-01', { is: { SELF_CARE: 3 } }),
    is: 'PARAMETER_UNSET',
    unset: ['extreme-poverty.care.partial.sum'],
  },
  {
    req: 'J2.3',
    title: 'four items failed are full loss',
    facts: person('2022-08-01', { is: { SELF_CARE: 4 } }),
    is: 'PARAMETER_UNSET',
    unset: ['extreme-poverty.care.full.sum'],
  },
  {
    req: 'J2.3',
    title: 'before an assessment no care level is known',
    facts: {
      on: '2022-08-01',
      members: [{ born: '1945-01-01', is: { NO_SUPPORTER: true, CARE: 'INSTITUTION' } }],
    },
    is: 'EVIDENCE_MISSING',
    evidence: ['SELF_CARE_ASSESSMENT'],
  },
  {
    req: 'J2.3',
    title: 'home or institution has to be settled',
    facts: {
      on: '2022-08-01',
      members: [{ born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0 } }],
    },
    is: 'EVIDENCE_MISSING',
    evidence: ['CARE_PLACE'],
  },
  {
    req: 'N5.2',
    title: 'no care agreement is asked for yet',
    facts: {
      on: '2022-06-01',
      members: [{ born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'HOME' } }],
    },
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'N5.2',
    title: 'support at home needs a signed care agreement',
    facts: {
      on: '2022-06-02',
      members: [{ born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'HOME' } }],
    },
    is: 'EVIDENCE_MISSING',
    evidence: ['CARE_AGREEMENT'],
  },
  {
    req: 'J2.3',
    title: 'in an institution no care agreement is needed',
    facts: {
      on: '2022-08-01',
      members: [{ born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' } }],
    },
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'the day before the 60th birthday a healthy man is in no group',
    facts: person('2021-08-14', { born: '1961-08-15' }),
    is: 'NOT_ELIGIBLE',
    steps: { 'extreme-poverty.group': 'REFUSED' },
  },
  {
    req: 'J2.1',
    title: 'on the 60th birthday he is old by law',
    facts: person('2021-08-15', { born: '1961-08-15' }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'a child on the day before its 16th birthday',
    facts: person('2022-03-09', { born: '2006-03-10' }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'a child that is 16 can no longer be taken in',
    facts: person('2022-03-10', { born: '2006-03-10' }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J2.1',
    title: 'before 43号 even a supported child leaves at 16',
    facts: {
      ...person('2021-06-30', { born: '2005-03-10' }),
      help: [{ programme: 'EXTREME_POVERTY', amount: '700', from: '2019-01-01' }],
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J2.1',
    title: 'from 43号 on a supported child stays until 18',
    facts: {
      ...person('2021-07-01', { born: '2005-03-10' }),
      help: [{ programme: 'EXTREME_POVERTY', amount: '700', from: '2019-01-01' }],
    },
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'a supported child on the day before its 18th birthday',
    facts: {
      ...person('2023-03-09', { born: '2005-03-10' }),
      help: [{ programme: 'EXTREME_POVERTY', amount: '700', from: '2019-01-01' }],
    },
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'a supported child leaves on its 18th birthday',
    facts: {
      ...person('2023-03-10', { born: '2005-03-10' }),
      help: [{ programme: 'EXTREME_POVERTY', amount: '700', from: '2019-01-01' }],
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J2.1',
    title: 'while in secondary school it stays; it is unable to work as a covered minor',
    facts: {
      ...person('2023-03-10', { born: '2005-03-10', is: { STUDENT: 'SENIOR_SECONDARY' } }),
      help: [{ programme: 'EXTREME_POVERTY', amount: '700', from: '2019-01-01' }],
    },
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'physical disability of grade 2 takes the ability to work',
    facts: person('2022-08-01', { born: '1980-01-01', is: { DISABILITY_PHYSICAL: 2 } }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'physical disability of grade 3 does not',
    facts: person('2022-08-01', { born: '1980-01-01', is: { DISABILITY_PHYSICAL: 3 } }),
    is: 'NOT_ELIGIBLE',
    steps: { 'extreme-poverty.group': 'SATISFIED', 'extreme-poverty.ability': 'REFUSED' },
  },
  {
    req: 'J2.1',
    title: 'mental disability of grade 3 takes the ability to work',
    facts: person('2022-08-01', { born: '1980-01-01', is: { DISABILITY_MENTAL: 3 } }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'sensory disability of grade 2 does not, unless found so',
    facts: person('2022-08-01', { born: '1980-01-01', is: { DISABILITY_SENSORY: 2 } }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J2.1',
    title: 'sensory disability of grade 2, found unable to work',
    facts: person('2022-08-01', { born: '1980-01-01', is: { DISABILITY_SENSORY: 2, UNABLE_TO_WORK: true } }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'whoever has somebody to support them is not covered',
    facts: {
      on: '2022-08-01',
      members: [{ born: '1945-01-01', is: { SELF_CARE: 0, CARE: 'INSTITUTION' } }],
    },
    is: 'NOT_ELIGIBLE',
    steps: { 'extreme-poverty.support': 'REFUSED' },
  },
  {
    req: 'J2.1',
    title: 'an income one fen below the standard is no source of living',
    facts: person('2022-08-01', { income: { CONTRIBUTORY_PENSION: '619.99' } }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'an income at the standard is',
    facts: person('2022-08-01', { income: { CONTRIBUTORY_PENSION: '620' } }),
    is: 'NOT_ELIGIBLE',
    steps: { 'extreme-poverty.means': 'REFUSED' },
  },
  {
    req: 'J2.1',
    title: 'the basic old-age pension counts until 43号',
    facts: person('2021-06-30', { income: { BASIC_OLD_AGE_PENSION: '620' } }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J2.1',
    title: 'the basic old-age pension does not count',
    facts: person('2021-07-01', { income: { BASIC_OLD_AGE_PENSION: '620' } }),
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.1',
    title: 'savings ask for the limit, which the place has not set',
    facts: { ...person('2022-08-01', {}), assets: [{ kind: 'DEPOSIT', amount: '100' }] },
    is: 'PARAMETER_UNSET',
    unset: ['extreme-poverty.assets.limit'],
  },
  {
    req: 'J16.2',
    title: 'whoever is registered elsewhere is passed on',
    facts: { ...person('2022-08-01', {}), registeredHere: false },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J2.3',
    title: 'two brothers, one with a pension above the standard: the other alone is supported',
    facts: {
      on: '2022-08-01',
      members: [
        { born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' } },
        {
          relation: 'SIBLING',
          born: '1948-01-01',
          income: { CONTRIBUTORY_PENSION: '900' },
          is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' },
        },
      ],
    },
    is: 'ELIGIBLE',
    amount: '785.00',
  },
  {
    req: 'J2.3',
    title: 'two brothers without anything are both supported',
    facts: {
      on: '2022-08-01',
      members: [
        { born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' } },
        {
          relation: 'SIBLING',
          born: '1948-01-01',
          is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' },
        },
      ],
    },
    is: 'ELIGIBLE',
    amount: '1570.00',
  },
];

const emergency: readonly Vignette[] = [
  {
    req: 'J9.1',
    title: 'a burnt home',
    facts: { on: '2022-08-01', members: [{}], emergency: {}, urgent: true, asks: '1000' },
    is: 'ELIGIBLE',
    amount: '1000.00',
  },
  {
    req: 'J9.5',
    title: 'a stranger is not helped by the place of the emergency yet',
    facts: {
      on: '2026-06-30',
      members: [{}],
      emergency: {},
      urgent: true,
      asks: '400',
      registeredHere: false,
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J9.5',
    title: 'the Social Assistance Law: the place of the emergency acts',
    facts: {
      on: '2026-07-01',
      members: [{}],
      emergency: {},
      urgent: true,
      asks: '400',
      registeredHere: false,
    },
    is: 'ELIGIBLE',
    amount: '400.00',
  },
];

export const taianTables: readonly CaseTable[] = [
  { policy: 'taian-city', programme: 'SUBSISTENCE_ALLOWANCE', cases: allowance },
  { policy: 'taian-city', programme: 'EXTREME_POVERTY', cases: support },
  { policy: 'taian-city', programme: 'TEMPORARY_EMERGENCY', cases: emergency },
];
