import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable, Vignette } from '../vignette.js';

type Family = Omit<HouseholdSketch, 'on' | 'members'>;

const SPOUSE: MemberSketch = { relation: 'SPOUSE', born: '1986-02-02' };
const SCHOOLCHILD: MemberSketch = { relation: 'CHILD', born: '2015-06-01', is: { STUDENT: 'COMPULSORY' } };

/** A couple with a schoolchild on one wage. */
function family(on: string, wage: string, more: Family = {}): HouseholdSketch {
  return { on, members: [{ income: { WAGE: wage } }, SPOUSE, SCHOOLCHILD], ...more };
}

/** The same on a contributory pension, which knows no employment cost. */
function pensioners(on: string, pension: string, more: Family = {}): HouseholdSketch {
  return { on, members: [{ income: { CONTRIBUTORY_PENSION: pension } }, SPOUSE, SCHOOLCHILD], ...more };
}

/** A couple of whom the spouse is as described; the pension is the head's. */
function couple(on: string, pension: string, spouse: Partial<MemberSketch>): HouseholdSketch {
  return {
    on,
    members: [
      { born: '1970-01-01', income: { CONTRIBUTORY_PENSION: pension } },
      { relation: 'SPOUSE', born: '1972-02-02', ...spouse },
    ],
  };
}

function alone(on: string, member: MemberSketch, more: Family = {}): HouseholdSketch {
  return { on, members: [member], ...more };
}

const standards: readonly Vignette[] = [
  {
    req: 'J1.3',
    title: 'the day before the first published standard no sum can be named',
    facts: family('2018-06-30', '900'),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.standard.rural'],
  },
  {
    req: 'J1.3',
    title: 'three persons at 597 yuan each, less 900',
    facts: family('2018-07-01', '900'),
    is: 'ELIGIBLE',
    amount: '891.00',
  },
  {
    req: 'J1.3',
    title: 'still 597 yuan each',
    facts: family('2021-06-30', '900'),
    is: 'ELIGIBLE',
    amount: '891.00',
  },
  {
    req: 'J1.3',
    title: 'three persons at 680 yuan each, less 900',
    facts: family('2021-07-01', '900'),
    is: 'ELIGIBLE',
    amount: '1140.00',
    says: { 'allowance.income': 'belowWithoutCost' },
  },
  {
    req: 'J1.3',
    title: 'still 680 yuan each',
    facts: family('2022-06-30', '900'),
    is: 'ELIGIBLE',
    amount: '1140.00',
  },
  {
    req: 'J1.3',
    title: 'rural: three persons at 728 yuan each, less 900',
    facts: family('2022-07-01', '900'),
    is: 'ELIGIBLE',
    amount: '1284.00',
    class: 'C',
  },
  {
    req: 'J1.3',
    title: 'urban: still 680 yuan each',
    facts: family('2022-06-30', '900', { area: 'URBAN' }),
    is: 'ELIGIBLE',
    amount: '1140.00',
  },
  {
    req: 'J1.3',
    title: 'urban: three persons at 745 yuan each, less 900',
    facts: family('2022-07-01', '900', { area: 'URBAN' }),
    is: 'ELIGIBLE',
    amount: '1335.00',
  },
  {
    req: 'J1.3',
    title: 'rural: still 728 yuan each',
    facts: family('2023-06-30', '900'),
    is: 'ELIGIBLE',
    amount: '1284.00',
  },
  {
    req: 'J1.3',
    title: 'rural: three persons at 772 yuan each, less 900',
    facts: family('2023-07-01', '900'),
    is: 'ELIGIBLE',
    amount: '1416.00',
  },
  {
    req: 'J1.3',
    title: 'urban: still 745 yuan each',
    facts: family('2023-06-30', '900', { area: 'URBAN' }),
    is: 'ELIGIBLE',
    amount: '1335.00',
  },
  {
    req: 'J1.3',
    title: 'urban: three persons at 808 yuan each, less 900',
    facts: family('2023-07-01', '900', { area: 'URBAN' }),
    is: 'ELIGIBLE',
    amount: '1524.00',
  },
];

const income: readonly Vignette[] = [
  {
    req: 'J1.1',
    title: 'an income one fen below the line leaves one fen',
    facts: pensioners('2022-08-01', '2183.99'),
    is: 'ELIGIBLE',
    amount: '0.01',
  },
  {
    req: 'J1.1',
    title: 'an income equal to the line is not below it',
    facts: pensioners('2022-08-01', '2184'),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.income': 'REFUSED' },
  },
  {
    req: 'J6.1',
    title: 'a wage that an employment cost could bring below the line asks for that figure by name',
    facts: family('2022-08-01', '2184'),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.employment-cost.share'],
    steps: { 'allowance.income': 'UNSET' },
  },
  {
    req: 'J6.1',
    title: 'where no published employment cost would bring it below the line, the refusal stands',
    facts: {
      on: '2022-08-01',
      members: [{ income: { WAGE: '3120' } }, SPOUSE, SCHOOLCHILD],
    },
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.income': 'REFUSED' },
  },
  {
    req: 'J6.1',
    title: 'one fen less, and thirty percent of the wage could decide',
    facts: family('2022-08-01', '3119.99'),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.employment-cost.share'],
  },
  {
    req: 'J6.1',
    title: 'before 57号 no employment cost is deducted, so a wage at the line is refused outright',
    facts: family('2021-06-30', '1791'),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.1',
    title: 'the basic old-age pension still counts',
    facts: alone('2021-06-30', { born: '1950-03-03', income: { BASIC_OLD_AGE_PENSION: '170' } }),
    is: 'ELIGIBLE',
    amount: '427.00',
    class: 'B',
  },
  {
    req: 'J1.1',
    title: 'the basic old-age pension no longer counts (57号, 13)',
    facts: alone('2021-07-01', { born: '1950-03-03', income: { BASIC_OLD_AGE_PENSION: '170' } }),
    is: 'ELIGIBLE',
    amount: '680.00',
    class: 'A',
  },
  {
    req: 'J1.1',
    title: 'special care of veterans, awards and assistance itself do not count',
    facts: alone('2022-08-01', {
      born: '1950-03-03',
      income: { VETERAN_CARE: '900', AWARD: '500', ASSISTANCE: '300' },
    }),
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.1',
    title: 'rent, transfers and support from relatives count',
    facts: alone('2022-08-01', {
      born: '1950-03-03',
      income: { PROPERTY: '100', TRANSFER: '50.50', SUPPORT_PAYMENT: '200' },
    }),
    is: 'ELIGIBLE',
    amount: '377.50',
    class: 'B',
  },
];

const composition: readonly Vignette[] = [
  {
    req: 'J1.1',
    title: 'a prisoner still counts before 57号',
    facts: { on: '2021-06-30', members: [{}, { ...SPOUSE, is: { IN_PRISON: true } }] },
    is: 'ELIGIBLE',
    amount: '1194.00',
    steps: { 'allowance.household': null },
  },
  {
    req: 'J1.1',
    title: 'a prisoner does not count (57号, 7)',
    facts: { on: '2021-07-01', members: [{}, { ...SPOUSE, is: { IN_PRISON: true } }] },
    is: 'ELIGIBLE',
    amount: '680.00',
    steps: { 'allowance.household': 'SATISFIED' },
  },
  {
    req: 'J1.1',
    title: 'whoever is in compulsory detoxification does not count, nor does the wage',
    facts: {
      on: '2022-08-01',
      members: [{}, { ...SPOUSE, income: { WAGE: '3000' }, is: { IN_COMPULSORY_DETOXIFICATION: true } }],
    },
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.1',
    title: 'the missing do not count',
    facts: { on: '2022-08-01', members: [{}, { ...SPOUSE, is: { MISSING: true } }] },
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.1',
    title: 'religious staff still count the day before three years away',
    facts: {
      on: '2022-08-14',
      members: [
        {},
        {
          relation: 'SIBLING',
          is: { RELIGIOUS_AWAY: [null, '2019-08-15'], SUPPORT_DUTY_LIVES_TOGETHER: true },
        },
      ],
    },
    is: 'ELIGIBLE',
    amount: '1456.00',
  },
  {
    req: 'J1.1',
    title: 'religious staff do not count after three years away',
    facts: {
      on: '2022-08-15',
      members: [
        {},
        {
          relation: 'SIBLING',
          is: { RELIGIOUS_AWAY: [null, '2019-08-15'], SUPPORT_DUTY_LIVES_TOGETHER: true },
        },
      ],
    },
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.1',
    title: 'a working child still counts with its wage the day before it is 18',
    facts: {
      on: '2022-09-09',
      members: [{}, SPOUSE, { relation: 'CHILD', born: '2004-09-10', income: { WAGE: '800' } }],
    },
    is: 'ELIGIBLE',
    amount: '1384.00',
  },
  {
    req: 'J1.1',
    title: 'a child with work of its own no longer counts from its 18th birthday on',
    facts: {
      on: '2022-09-10',
      members: [{}, SPOUSE, { relation: 'CHILD', born: '2004-09-10', income: { WAGE: '800' } }],
    },
    is: 'ELIGIBLE',
    amount: '1456.00',
  },
  {
    req: 'J1.1',
    title: 'born on 29 February: still a minor on 28 February of a common year',
    facts: { on: '2022-02-28', members: [{}, SPOUSE, { relation: 'CHILD', born: '2004-02-29' }] },
    is: 'ELIGIBLE',
    amount: '2040.00',
  },
  {
    req: 'J1.1',
    title: 'born on 29 February: of age on 1 March of a common year',
    facts: { on: '2022-03-01', members: [{}, SPOUSE, { relation: 'CHILD', born: '2004-02-29' }] },
    is: 'ELIGIBLE',
    amount: '1360.00',
  },
  {
    req: 'J1.1',
    title: 'a full-time undergraduate counts with the parents',
    facts: {
      on: '2022-08-01',
      members: [{}, SPOUSE, { relation: 'CHILD', born: '2002-02-14', is: { STUDENT: 'UNDERGRADUATE' } }],
    },
    is: 'ELIGIBLE',
    amount: '2184.00',
  },
  {
    req: 'J1.1',
    title: 'a postgraduate does not count with the parents',
    facts: {
      on: '2022-08-01',
      members: [{}, SPOUSE, { relation: 'CHILD', born: '1999-02-14', is: { STUDENT: 'POSTGRADUATE' } }],
    },
    is: 'ELIGIBLE',
    amount: '1456.00',
  },
  {
    req: 'J1.1',
    title: 'a dependent adult child counts',
    facts: {
      on: '2022-08-01',
      members: [{}, SPOUSE, { relation: 'CHILD', born: '1999-02-14', is: { DEPENDENT_ADULT_CHILD: true } }],
    },
    is: 'ELIGIBLE',
    amount: '2184.00',
  },
  {
    req: 'J1.1',
    title: 'a grandmother who is owed support and lives with the family counts',
    facts: {
      on: '2022-08-01',
      members: [{}, { relation: 'PARENT', born: '1950-01-01', is: { SUPPORT_DUTY_LIVES_TOGETHER: true } }],
    },
    is: 'ELIGIBLE',
    amount: '1456.00',
  },
  {
    req: 'J1.1',
    title: 'a lodger does not count',
    facts: { on: '2022-08-01', members: [{}, { relation: 'OTHER', income: { WAGE: '4000' } }] },
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.1',
    title: 'where nobody counts, nobody is granted',
    facts: alone('2022-08-01', { is: { MISSING: true } }),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.household': 'REFUSED' },
  },
  {
    req: 'J16.2',
    title: 'a household registered elsewhere is passed on',
    facts: family('2022-08-01', '900', { registeredHere: false }),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.registration': 'REFUSED' },
  },
  {
    req: 'D2.3',
    title: 'whoever lives alone on extreme-poverty support gets no allowance beside it',
    facts: alone(
      '2022-08-01',
      { born: '1950-01-01' },
      { help: [{ programme: 'EXTREME_POVERTY', amount: '900', from: '2021-09-01' }] },
    ),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.no-double-support': 'REFUSED' },
  },
];

const onePerson: readonly Vignette[] = [
  {
    req: 'J1.2',
    title: 'the day before 57号 a severely disabled spouse above the line is refused',
    facts: couple('2021-06-30', '1500', { is: { DISABILITY_PHYSICAL: 1 } }),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.one-person': null },
  },
  {
    req: 'J1.2',
    title: 'a severely disabled spouse is granted alone',
    facts: couple('2021-07-01', '1500', { is: { DISABILITY_PHYSICAL: 1 } }),
    is: 'ELIGIBLE',
    amount: '680.00',
    steps: { 'allowance.income': 'CURED', 'allowance.one-person': 'ENTITLED' },
  },
  {
    req: 'J1.2',
    title: 'a household whose wage alone lifts it is still borderline; no employment cost is asked for',
    facts: {
      on: '2022-08-01',
      members: [{ income: { WAGE: '1900' } }, { ...SPOUSE, is: { DISABILITY_PHYSICAL: 1 } }],
    },
    is: 'ELIGIBLE',
    amount: '728.00',
    steps: { 'allowance.income': 'CURED' },
  },
  {
    req: 'J1.2',
    title: 'an unset employment cost that could make the household borderline is asked for by name',
    facts: {
      on: '2022-08-01',
      members: [{ income: { WAGE: '3000' } }, { ...SPOUSE, is: { DISABILITY_PHYSICAL: 1 } }],
    },
    is: 'PARAMETER_UNSET',
    unset: ['allowance.employment-cost.share'],
    steps: { 'allowance.income': 'REFUSED', 'allowance.one-person': 'UNSET' },
  },
  {
    req: 'J1.2',
    title: 'one that could not is not',
    facts: {
      on: '2022-08-01',
      members: [{ income: { WAGE: '3120' } }, { ...SPOUSE, is: { DISABILITY_PHYSICAL: 1 } }],
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'one fen below 1.5 times the line is borderline',
    facts: couple('2022-08-01', '2183.99', { is: { SERIOUS_ILLNESS: true } }),
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.2',
    title: '1.5 times the line is no longer borderline',
    facts: couple('2022-08-01', '2184', { is: { SERIOUS_ILLNESS: true } }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'physical disability of grade 2 suffices',
    facts: couple('2022-08-01', '1900', { is: { DISABILITY_PHYSICAL: 2 } }),
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.2',
    title: 'physical disability of grade 3 does not',
    facts: couple('2022-08-01', '1900', { is: { DISABILITY_PHYSICAL: 3 } }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'intellectual disability of grade 3 suffices',
    facts: couple('2022-08-01', '1900', { is: { DISABILITY_INTELLECTUAL: 3 } }),
    is: 'ELIGIBLE',
    amount: '728.00',
  },
  {
    req: 'J1.2',
    title: 'mental disability of grade 4 does not',
    facts: couple('2022-08-01', '1900', { is: { DISABILITY_MENTAL: 4 } }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'the own income of the one person is deducted',
    facts: couple('2022-08-01', '1700', {
      is: { SERIOUS_ILLNESS: true },
      income: { CONTRIBUTORY_PENSION: '200.10' },
    }),
    is: 'ELIGIBLE',
    amount: '527.90',
  },
  {
    req: 'J1.2',
    title: 'an own income at the standard leaves nothing to grant',
    facts: couple('2022-08-01', '1200', {
      is: { SERIOUS_ILLNESS: true },
      income: { CONTRIBUTORY_PENSION: '728' },
    }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J1.2',
    title: 'two such members are two one-person households',
    facts: {
      on: '2022-08-01',
      members: [
        { born: '1970-01-01', income: { CONTRIBUTORY_PENSION: '2500' } },
        { relation: 'SPOUSE', born: '1972-02-02', is: { SERIOUS_ILLNESS: true } },
        { relation: 'CHILD', born: '2012-02-02', is: { DISABILITY_MENTAL: 2 } },
      ],
    },
    is: 'ELIGIBLE',
    amount: '1456.00',
  },
];

const rest: readonly Vignette[] = [
  {
    req: 'J1.1',
    title: 'countable savings ask for the limit, which the place has not set',
    facts: family('2022-08-01', '900', { assets: [{ kind: 'DEPOSIT', amount: '0.01' }] }),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.assets.limit'],
  },
  {
    req: 'J1.1',
    title: 'necessities are exempt',
    facts: family('2022-08-01', '900', {
      assets: [
        { kind: 'HOUSING', amount: '120000', necessity: true },
        { kind: 'VEHICLE', amount: '3000', necessity: true },
      ],
    }),
    is: 'ELIGIBLE',
    amount: '1284.00',
  },
  {
    req: 'J1.1',
    title: 'a car that is no necessity asks whether one is allowed',
    facts: family('2022-08-01', '900', { assets: [{ kind: 'VEHICLE', amount: '60000' }] }),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.assets.vehicle'],
  },
  {
    req: 'J1.1',
    title: 'a second home asks whether one is allowed',
    facts: family('2022-08-01', '900', { assets: [{ kind: 'HOUSING', amount: '90000' }] }),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.assets.housing'],
  },
  {
    req: 'J1.1',
    title: 'a refusal by income needs no asset limit',
    facts: pensioners('2022-08-01', '2184', { assets: [{ kind: 'DEPOSIT', amount: '90000' }] }),
    is: 'NOT_ELIGIBLE',
    unset: ['allowance.assets.limit'],
  },
  {
    req: 'J1.1',
    title: 'registered jobless are not yet named as within reach',
    facts: alone('2021-12-21', { is: { REGISTERED_UNEMPLOYED: true } }),
    is: 'ELIGIBLE',
    amount: '680.00',
    steps: { 'allowance.reach': null },
  },
  {
    req: 'J1.1',
    title: 'registered jobless are named as within reach',
    facts: alone('2021-12-22', { is: { REGISTERED_UNEMPLOYED: true } }),
    is: 'ELIGIBLE',
    amount: '680.00',
    steps: { 'allowance.reach': 'SATISFIED' },
  },
  {
    req: 'J1.1',
    title: 'returnees are named as within reach, and the test decides',
    facts: alone('2022-08-01', { income: { CONTRIBUTORY_PENSION: '728' }, is: { RETURNEE: true } }),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.reach': 'SATISFIED', 'allowance.income': 'REFUSED' },
  },
  {
    req: 'J1.1',
    title: 'work refused twice changes nothing',
    facts: { on: '2022-08-01', members: [{ is: { WORK_REFUSED: 2 } }, SPOUSE] },
    is: 'ELIGIBLE',
    amount: '1456.00',
    steps: { 'allowance.work-refused': null },
  },
  {
    req: 'J1.1',
    title: 'work refused three times cuts the own share',
    facts: { on: '2022-08-01', members: [{ is: { WORK_REFUSED: 3 } }, SPOUSE] },
    is: 'ELIGIBLE',
    amount: '728.00',
    steps: { 'allowance.work-refused': 'SATISFIED' },
  },
  {
    req: 'J1.1',
    title: 'the cut share of 2,084 yuan among three is rounded down to 694.66',
    facts: {
      on: '2022-08-01',
      members: [{ is: { WORK_REFUSED: 4 }, income: { TRANSFER: '100' } }, SPOUSE, SCHOOLCHILD],
    },
    is: 'ELIGIBLE',
    amount: '1389.34',
  },
  {
    req: 'J1.1',
    title: 'whoever lives alone and refuses work three times gets nothing, never less',
    facts: alone('2022-08-01', { is: { WORK_REFUSED: 3 } }),
    is: 'ELIGIBLE',
    amount: '0.00',
  },
  {
    req: 'J6.1',
    title: 'a recipient whom a new wage lifts asks for both figures that the place leaves open',
    facts: alone(
      '2022-08-01',
      { income: { WAGE: ['1400', '2022-05-01'] } },
      { help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '728', from: '2021-09-01' }] },
    ),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.employment-cost.share', 'allowance.gradual-exit.months'],
  },
  {
    req: 'J6.1',
    title: 'no gradual exit is given yet, so a shop that lifts a recipient ends the allowance',
    facts: alone(
      '2021-12-21',
      { income: { BUSINESS: ['1500', '2021-11-01'] } },
      { help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '680', from: '2021-09-01' }] },
    ),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J6.1',
    title: 'a gradual exit is given, but its length is not set and is asked for by name',
    facts: alone(
      '2021-12-22',
      { income: { BUSINESS: ['1500', '2021-11-01'] } },
      { help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '680', from: '2021-09-01' }] },
    ),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.gradual-exit.months'],
    steps: { 'allowance.income': 'REFUSED', 'allowance.gradual-exit': 'UNSET' },
  },
  {
    req: 'J6.1',
    title: 'a recipient whom a pension lifts has no gradual exit',
    facts: alone(
      '2022-08-01',
      { income: { CONTRIBUTORY_PENSION: ['1500', '2022-05-01'] } },
      { help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '728', from: '2021-09-01' }] },
    ),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.gradual-exit': null },
  },
  {
    req: 'J1.4',
    title: 'class A: nobody able to work and nothing that counts as income',
    facts: alone('2022-08-01', { born: '1950-01-01' }),
    is: 'ELIGIBLE',
    amount: '728.00',
    class: 'A',
  },
  {
    req: 'J1.4',
    title: 'class B: nobody able to work and a steady income',
    facts: alone('2022-08-01', { born: '1950-01-01', income: { CONTRIBUTORY_PENSION: '300' } }),
    is: 'ELIGIBLE',
    amount: '428.00',
    class: 'B',
  },
  {
    req: 'J1.4',
    title: 'class C: a field is an income that comes and goes',
    facts: alone('2022-08-01', { born: '1950-01-01', income: { FARMING: '300' } }),
    is: 'ELIGIBLE',
    amount: '428.00',
    class: 'C',
  },
  {
    req: 'J1.4',
    title: 'class C: able to work the day before the 60th birthday',
    facts: alone('2022-08-01', { born: '1962-08-02' }),
    is: 'ELIGIBLE',
    amount: '728.00',
    class: 'C',
  },
  {
    req: 'J1.4',
    title: 'class A: no longer of working age on the 60th birthday',
    facts: alone('2022-08-02', { born: '1962-08-02' }),
    is: 'ELIGIBLE',
    amount: '728.00',
    class: 'A',
  },
  {
    req: 'J1.4',
    title: 'class A: of working age, but found unable to work',
    facts: alone('2022-08-01', { is: { UNABLE_TO_WORK: true } }),
    is: 'ELIGIBLE',
    amount: '728.00',
    class: 'A',
  },
];

export const jiuhuashanAllowance: CaseTable = {
  policy: 'jiuhuashan-scenic-area',
  programme: 'SUBSISTENCE_ALLOWANCE',
  cases: [...standards, ...income, ...composition, ...onePerson, ...rest],
};
