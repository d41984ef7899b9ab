import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable } from '../vignette.js';

const POLICY = 'changfeng-county';

function orphan(on: string, more: Partial<HouseholdSketch> = {}, born = '2012-01-01'): HouseholdSketch {
  return { on, members: [{ born, is: { ORPHAN: true } }], ...more };
}

/** A grandmother and a child whom nobody else cares for, on an allowance of 1,434.01 yuan for the two. */
const family: HouseholdSketch = {
  on: '2026-02-01',
  members: [
    { born: '1970-01-01' },
    {
      relation: 'GRANDCHILD',
      born: '2014-04-04',
      is: { WITHOUT_DE_FACTO_CARE: true, SUPPORT_DUTY_LIVES_TOGETHER: true },
    },
  ],
  help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '1434.01', from: '2024-01-01' }],
};

function disabled(
  on: string,
  is: NonNullable<MemberSketch['is']>,
  more: Partial<HouseholdSketch> = {},
): HouseholdSketch {
  return {
    on,
    members: [{ is }],
    help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '717', from: '2024-01-01' }],
    ...more,
  };
}

const children: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'CHILD_BASIC_LIVING',
    cases: [
      {
        req: 'X5',
        title: 'the standard of Hefei has no earlier day',
        facts: orphan('2025-12-31'),
        is: 'PARAMETER_UNSET',
        unset: ['child.standard'],
      },
      {
        req: 'X5',
        title: 'an orphan: 2,420 yuan',
        facts: orphan('2026-01-01'),
        is: 'ELIGIBLE',
        amount: '2420.00',
      },
      {
        req: 'X5',
        title: 'a child without care is topped up by what an equal share of 717.00 yuan leaves',
        facts: family,
        is: 'ELIGIBLE',
        amount: '1703.00',
      },
      {
        req: 'X5',
        title: 'support in extreme poverty counts whole',
        facts: orphan('2026-02-01', {
          help: [{ programme: 'EXTREME_POVERTY', amount: '932.09', from: '2024-01-01' }],
        }),
        is: 'ELIGIBLE',
        amount: '1487.91',
      },
      {
        req: 'X5',
        title: 'never less than nothing',
        facts: orphan('2026-02-01', {
          help: [{ programme: 'EXTREME_POVERTY', amount: '3000', from: '2024-01-01' }],
        }),
        is: 'ELIGIBLE',
        amount: '0.00',
      },
      {
        req: 'X5',
        title: 'the last day as a minor',
        facts: orphan('2026-08-01', {}, '2008-08-02'),
        is: 'ELIGIBLE',
        amount: '2420.00',
      },
      {
        req: 'X5',
        title: 'of age on the birthday',
        facts: orphan('2026-08-02', {}, '2008-08-02'),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'X5',
        title: 'born on 29 February: a minor on 28 February of a common year',
        facts: orphan('2026-02-28', {}, '2008-02-29'),
        is: 'ELIGIBLE',
        amount: '2420.00',
      },
      {
        req: 'X5',
        title: 'of age on 1 March',
        facts: orphan('2026-03-01', {}, '2008-02-29'),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'X5',
        title: 'on the day of birth',
        facts: orphan('2026-08-02', {}, '2026-08-02'),
        is: 'ELIGIBLE',
        amount: '2420.00',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'CHILD_EPIDEMIC_CARE',
    cases: [
      {
        req: 'X4.1',
        title: 'the only adult is quarantined in a declared area',
        facts: {
          on: '2022-04-01',
          members: [{ is: { QUARANTINED: true } }, { relation: 'CHILD', born: '2014-04-04' }],
          situations: [{ level: 'MEDIUM' }],
        },
        is: 'ELIGIBLE',
        situations: ['S1'],
      },
      {
        req: 'X4.1',
        title: 'another adult is left to care',
        facts: {
          on: '2022-04-01',
          members: [
            { is: { QUARANTINED: true } },
            { relation: 'SPOUSE' },
            { relation: 'CHILD', born: '2014-04-04' },
          ],
          situations: [{ level: 'MEDIUM' }],
        },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'X4.1',
        title: 'nothing is declared',
        facts: {
          on: '2022-04-01',
          members: [{ is: { QUARANTINED: true } }, { relation: 'CHILD', born: '2014-04-04' }],
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];

const disability: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'DISABILITY_LIVING_SUBSIDY',
    cases: [
      {
        req: 'X6',
        title: 'the sums of Hefei have no earlier day',
        facts: disabled('2025-12-31', { DISABILITY_PHYSICAL: 2 }),
        is: 'PARAMETER_UNSET',
        unset: ['disability.living.severe'],
      },
      {
        req: 'X6',
        title: 'grade 2 on the allowance: 277 yuan',
        facts: disabled('2026-01-01', { DISABILITY_PHYSICAL: 2 }),
        is: 'ELIGIBLE',
        amount: '277.00',
      },
      {
        req: 'X6',
        title: 'grade 3: 185 yuan',
        facts: disabled('2026-01-01', { DISABILITY_PHYSICAL: 3 }),
        is: 'ELIGIBLE',
        amount: '185.00',
      },
      {
        req: 'X6',
        title: 'two disabilities count once, by the graver',
        facts: disabled('2026-01-01', { DISABILITY_PHYSICAL: 4, DISABILITY_SENSORY: 1 }),
        is: 'ELIGIBLE',
        amount: '277.00',
      },
      {
        req: 'X6',
        title: 'without the allowance there is none',
        facts: disabled('2026-01-01', { DISABILITY_PHYSICAL: 1 }, { help: [] }),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'X6',
        title: 'nor beside support in extreme poverty',
        facts: disabled(
          '2026-01-01',
          { DISABILITY_PHYSICAL: 1 },
          { help: [{ programme: 'EXTREME_POVERTY', amount: '932.09', from: '2024-01-01' }] },
        ),
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'DISABILITY_CARE_SUBSIDY',
    cases: [
      {
        req: 'X6',
        title: 'grade 1 in need of long-term care, whatever the means: 277 yuan',
        facts: disabled('2026-01-01', { DISABILITY_MENTAL: 1, NEEDS_LONG_TERM_CARE: true }, { help: [] }),
        is: 'ELIGIBLE',
        amount: '277.00',
      },
      {
        req: 'X6',
        title: 'grade 3 is not severe',
        facts: disabled('2026-01-01', { DISABILITY_MENTAL: 3, NEEDS_LONG_TERM_CARE: true }),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'X6',
        title: 'no need of care',
        facts: disabled('2026-01-01', { DISABILITY_MENTAL: 1 }),
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];

const leftBehind: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'LEFT_BEHIND_ELDERLY_CARE',
    cases: [
      {
        req: 'X7',
        title: 'sixty on the day; contact and agreement are asked for',
        facts: { on: '2022-05-05', members: [{ born: '1962-05-05', is: { LEFT_BEHIND: true } }] },
        is: 'EVIDENCE_MISSING',
        evidence: ['CONTACT_PERSON', 'SUPPORT_AGREEMENT'],
      },
      {
        req: 'X7',
        title: 'both are on record',
        facts: {
          on: '2022-05-05',
          members: [{ born: '1962-05-05', is: { LEFT_BEHIND: true } }],
          evidence: ['CONTACT_PERSON', 'SUPPORT_AGREEMENT'],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'X7',
        title: 'the day before the sixtieth birthday',
        facts: { on: '2022-05-04', members: [{ born: '1962-05-05', is: { LEFT_BEHIND: true } }] },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'LEFT_BEHIND_CHILDREN_CARE',
    cases: [
      {
        req: 'X7',
        title: 'a child with a contact person',
        facts: {
          on: '2022-05-05',
          members: [{ born: '2012-05-05', is: { LEFT_BEHIND: true } }],
          evidence: ['CONTACT_PERSON'],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'X7',
        title: 'of age on the birthday',
        facts: { on: '2022-05-05', members: [{ born: '2004-05-05', is: { LEFT_BEHIND: true } }] },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'LEFT_BEHIND_WOMEN_CARE',
    cases: [
      {
        req: 'X7',
        title: 'a woman of eighteen',
        facts: {
          on: '2022-05-05',
          members: [{ born: '2004-05-05', is: { LEFT_BEHIND: true } }],
          evidence: ['CONTACT_PERSON'],
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'X7',
        title: 'no man',
        facts: {
          on: '2022-05-05',
          members: [{ sex: 'MALE', born: '1990-05-05', is: { LEFT_BEHIND: true } }],
          evidence: ['CONTACT_PERSON'],
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];

function afterGrant(on: string): HouseholdSketch {
  return {
    on,
    members: [{ born: '1960-01-01' }],
    help: [{ programme: 'TEMPORARY_EMERGENCY', amount: '2000', from: '2022-01-31', period: 'ONE_OFF' }],
  };
}

const money: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'SUBSISTENCE_ALLOWANCE',
    cases: [
      {
        req: 'X3.3',
        title: 'while the county states no period nothing is noted',
        facts: afterGrant('2022-07-31'),
        is: 'ELIGIBLE',
        amount: '717.00',
        steps: { 'allowance.carried-over': null },
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'SUBSISTENCE_ALLOWANCE',
    sets: { 'carry-over.months': 1 },
    cases: [
      {
        req: 'X3.3',
        title: 'less than a month after the grant: an ordinary application',
        facts: afterGrant('2022-02-27'),
        is: 'ELIGIBLE',
        amount: '717.00',
        says: { 'allowance.carried-over': 'early' },
      },
      {
        req: 'X3.3',
        title: 'a month after 31 January is 28 February: carried over on the papers in hand',
        facts: afterGrant('2022-02-28'),
        is: 'ELIGIBLE',
        amount: '717.00',
        says: { 'allowance.carried-over': 'due' },
      },
      {
        req: 'X3.3',
        title: 'whoever is no longer in hardship is not granted by it',
        facts: { ...afterGrant('2022-02-28'), members: [{ income: { PROPERTY: '5000' } }] },
        is: 'NOT_ELIGIBLE',
        says: { 'allowance.carried-over': 'due' },
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'LIVING_SUBSIDY',
    cases: [
      {
        req: 'N1.1',
        title: 'the batch of Anhui reaches the county',
        facts: disabled(
          '2022-06-02',
          {},
          {
            help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '717', from: '2022-01-01' }],
          },
        ),
        is: 'ELIGIBLE',
        amount: '200.00',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'PRICE_SUBSIDY',
    cases: [
      {
        req: 'X4.3',
        title: '717 × 4.2% = 30.114 yuan, to 30 yuan',
        facts: disabled(
          '2022-08-01',
          {},
          {
            help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '717', from: '2022-01-01' }],
            situations: [{ kind: 'PRICE_TRIGGER', level: 'CPI 4.2 FOOD 1' }],
          },
        ),
        is: 'ELIGIBLE',
        amount: '30.00',
        situations: ['S1'],
      },
    ],
  },
];

const exitOnDeath: CaseTable = {
  policy: POLICY,
  programme: 'SUBSISTENCE_ALLOWANCE',
  cases: [
    {
      req: 'X1.2',
      title: 'the head died during the gradual exit; whoever is left and works keeps it',
      facts: {
        on: '2021-12-01',
        members: [{ relation: 'HEAD', income: { BUSINESS: ['2000', '2021-06-10'] } }],
        help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2020-08-01' }],
      },
      is: 'ELIGIBLE',
      amount: '600.00',
      steps: { 'allowance.gradual-exit': 'ENTITLED' },
    },
    {
      req: 'X1.2',
      title:
        'the worker who had lifted the household died; the rest is below the line again and gets the gap',
      facts: {
        on: '2021-12-01',
        members: [{ born: '1960-01-01' }, { relation: 'CHILD', born: '2014-04-04' }],
        help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2020-08-01' }],
      },
      is: 'ELIGIBLE',
      amount: '1434.00',
      steps: { 'allowance.gradual-exit': null },
    },
  ],
};

function frail(failed: number, care: 'HOME' | 'INSTITUTION'): HouseholdSketch {
  return {
    on: '2021-08-01',
    members: [
      { born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: failed, CARE: care, CARE_AGREEMENT: true } },
    ],
  };
}

const places: CaseTable = {
  policy: POLICY,
  programme: 'EXTREME_POVERTY',
  cases: [
    {
      req: 'X2.1',
      title: 'who cannot care for himself and wishes for an institution comes first',
      facts: frail(4, 'INSTITUTION'),
      is: 'PARAMETER_UNSET',
      unset: ['extreme-poverty.care.method'],
      says: { 'extreme-poverty.institution-first': 'first' },
    },
    {
      req: 'X2.1',
      title: 'who can comes after',
      facts: frail(0, 'INSTITUTION'),
      is: 'PARAMETER_UNSET',
      unset: ['extreme-poverty.care.method'],
      says: { 'extreme-poverty.institution-first': 'after' },
    },
    {
      req: 'X2.1',
      title: 'supported at home there is no order',
      facts: frail(4, 'HOME'),
      is: 'PARAMETER_UNSET',
      unset: ['extreme-poverty.care.method'],
      steps: { 'extreme-poverty.institution-first': null },
    },
  ],
};

const strangers: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'VAGRANT_RELIEF',
    cases: [
      {
        req: 'X11.2',
        title: 'a vagrant from anywhere is taken in',
        facts: { on: '2020-08-01', members: [{ is: { VAGRANT: true } }], registeredHere: false },
        is: 'ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'TEMPORARY_EMERGENCY',
    cases: ['2022-06-01', '2022-06-02'].map((on) => ({
      req: 'N4.4',
      title: 'a stranger whom an epidemic brings into need where it happens',
      facts: {
        on,
        members: [{}],
        emergency: { kind: 'EPIDEMIC' as const },
        urgent: true,
        asks: '700',
        registeredHere: false,
      },
      ...(on === '2022-06-01'
        ? { is: 'NOT_ELIGIBLE' as const }
        : { is: 'ELIGIBLE' as const, amount: '700.00' }),
    })),
  },
];

export const changfengSpecial: readonly CaseTable[] = [
  ...children,
  ...disability,
  ...leftBehind,
  ...money,
  exitOnDeath,
  places,
  ...strangers,
];
