import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable, Vignette } from '../vignette.js';

const CHILD: MemberSketch = { relation: 'CHILD', born: '2014-04-04' };

/** A parent with a child on a pension that knows no employment cost. */
function pair(on: string, pension: string, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on, members: [{ income: { CONTRIBUTORY_PENSION: pension } }, CHILD], ...more };
}

/** On the allowance of 600 yuan since the day; a shop opened since then lifts the household. */
function recipient(on: string, since: string, shopFrom: string): HouseholdSketch {
  return {
    on,
    members: [{ income: { BUSINESS: ['2000', shopFrom] } }, CHILD],
    help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: since }],
  };
}

const standards: readonly Vignette[] = [
  {
    req: 'J1.3',
    title: 'no standard is known yet',
    facts: pair('2019-06-30', '400'),
    is: 'PARAMETER_UNSET',
    unset: ['allowance.standard.rural'],
  },
  {
    req: 'J1.3',
    title: 'two persons at 602 yuan, less 400',
    facts: pair('2019-07-01', '400'),
    is: 'ELIGIBLE',
    amount: '804.00',
  },
  {
    req: 'J1.3',
    title: 'still 602 yuan',
    facts: pair('2020-06-30', '400'),
    is: 'ELIGIBLE',
    amount: '804.00',
  },
  {
    req: 'J1.3',
    title: 'two persons at 646 yuan, less 400',
    facts: pair('2020-07-01', '400'),
    is: 'ELIGIBLE',
    amount: '892.00',
  },
  {
    req: 'J1.3',
    title: 'still 646 yuan',
    facts: pair('2021-06-30', '400'),
    is: 'ELIGIBLE',
    amount: '892.00',
  },
  {
    req: 'J1.3',
    title: 'two persons at 717 yuan, less 400',
    facts: pair('2021-07-01', '400'),
    is: 'ELIGIBLE',
    amount: '1034.00',
  },
  {
    req: 'J1.3',
    title: 'the same in town: 717 yuan for all',
    facts: pair('2021-07-01', '400', { area: 'URBAN' }),
    is: 'ELIGIBLE',
    amount: '1034.00',
  },
];

const exit: readonly Vignette[] = [
  {
    req: 'X1.2',
    title: 'before the opinion there is no gradual exit',
    facts: recipient('2020-03-31', '2019-08-01', '2020-02-10'),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.gradual-exit': null },
  },
  {
    req: 'X1.2',
    title: 'the former allowance goes on during the gradual exit of twelve months',
    facts: recipient('2020-04-01', '2019-08-01', '2020-02-10'),
    is: 'ELIGIBLE',
    amount: '600.00',
    steps: { 'allowance.income': 'CURED', 'allowance.gradual-exit': 'ENTITLED' },
  },
  {
    req: 'X1.2',
    title: 'the last day of the gradual exit',
    facts: recipient('2021-02-09', '2019-08-01', '2020-02-10'),
    is: 'ELIGIBLE',
    amount: '600.00',
  },
  {
    req: 'X1.4',
    title: 'twelve months later the household leaves the allowance',
    facts: recipient('2021-02-10', '2019-08-01', '2020-02-10'),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.gradual-exit': null, 'allowance.stable-exit': 'REFUSED' },
  },
  {
    req: 'X1.2',
    title: 'the day before the national limit the county still gives twelve months',
    facts: recipient('2022-10-19', '2021-08-01', '2022-04-10'),
    is: 'ELIGIBLE',
    amount: '600.00',
  },
  {
    req: 'X1.2',
    title: 'from the national limit on six months are over on 10 October',
    facts: recipient('2022-10-20', '2021-08-01', '2022-04-10'),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'X1.2',
    title: 'a gradual exit of six months, the last day',
    facts: recipient('2022-10-31', '2021-08-01', '2022-05-01'),
    is: 'ELIGIBLE',
    amount: '600.00',
  },
  {
    req: 'X1.2',
    title: 'a gradual exit of six months, over',
    facts: recipient('2022-11-01', '2021-08-01', '2022-05-01'),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'X1.4',
    title: 'less than twelve months on the allowance and above the line: refused by income alone',
    facts: {
      on: '2022-08-01',
      members: [{ income: { CONTRIBUTORY_PENSION: ['2000', '2022-05-01'] } }, CHILD],
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2021-08-02' }],
    },
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.stable-exit': null, 'allowance.income': 'REFUSED' },
  },
  {
    req: 'X1.4',
    title: 'twelve months on the allowance and above the line: the household leaves',
    facts: {
      on: '2022-08-02',
      members: [{ income: { CONTRIBUTORY_PENSION: ['2000', '2022-05-01'] } }, CHILD],
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2021-08-02' }],
    },
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.stable-exit': 'REFUSED', 'allowance.income': 'REFUSED' },
  },
  {
    req: 'X1.2',
    title: 'a wage within the gradual exit needs no employment cost',
    facts: {
      on: '2020-08-01',
      members: [{ income: { WAGE: ['2000', '2020-05-01'] } }, CHILD],
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2019-08-01' }],
    },
    is: 'ELIGIBLE',
    amount: '600.00',
  },
  {
    req: 'X1.2',
    title: 'after the gradual exit the unset employment cost decides and is named',
    facts: {
      on: '2021-05-01',
      members: [{ income: { WAGE: ['1900', '2020-05-01'] } }, CHILD],
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2019-08-01' }],
    },
    is: 'PARAMETER_UNSET',
    unset: ['allowance.employment-cost.share'],
    steps: { 'allowance.stable-exit': null },
  },
  {
    req: 'X1.2',
    title: 'before 57号 the cost is deducted for recipients only, so a newcomer is refused',
    facts: {
      on: '2020-08-01',
      members: [{ income: { WAGE: ['2000', '2020-05-01'] } }, CHILD],
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'X1.2',
    title: 'work begun before the allowance opens no gradual exit',
    facts: recipient('2020-08-01', '2020-06-01', '2020-05-01'),
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.gradual-exit': null },
  },
  {
    req: 'X1.2',
    title: 'an allowance that has ended opens no gradual exit',
    facts: {
      on: '2020-08-01',
      members: [{ income: { BUSINESS: ['2000', '2020-05-01'] } }, CHILD],
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '600', from: '2019-08-01', until: '2020-07-31' }],
    },
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.gradual-exit': null },
  },
  {
    req: 'X1.1',
    title: 'the groups are not yet named',
    facts: { on: '2020-03-31', members: [{ is: { FALLEN_BACK_INTO_POVERTY: true } }] },
    is: 'ELIGIBLE',
    amount: '602.00',
    steps: { 'allowance.reach': null },
  },
  {
    req: 'X1.1',
    title: 'whoever has fallen back into poverty and meets the test is taken in',
    facts: { on: '2020-04-01', members: [{ is: { FALLEN_BACK_INTO_POVERTY: true } }] },
    is: 'ELIGIBLE',
    amount: '602.00',
    steps: { 'allowance.reach': 'SATISFIED' },
  },
  {
    req: 'X1.1',
    title: 'whoever is monitored and fails the test is not',
    facts: {
      on: '2020-08-01',
      members: [{ income: { CONTRIBUTORY_PENSION: '646' }, is: { MONITORED_AGAINST_POVERTY: true } }],
    },
    is: 'NOT_ELIGIBLE',
    steps: { 'allowance.reach': 'SATISFIED' },
  },
];

const voluntary: readonly Vignette[] = [
  {
    req: 'X1.3',
    title: 'before the opinion no further months are known',
    facts: { ...recipient('2020-03-31', '2019-08-01', '2019-08-01'), answers: { months: 2 } },
    is: 'PARAMETER_UNSET',
    unset: ['voluntary-exit.least'],
  },
  {
    req: 'X1.3',
    title: 'one further month',
    facts: { ...recipient('2020-04-01', '2019-08-01', '2019-08-01'), answers: { months: 1 } },
    is: 'ELIGIBLE',
    amount: '600.00',
  },
  {
    req: 'X1.3',
    title: 'three further months',
    facts: { ...recipient('2020-04-01', '2019-08-01', '2019-08-01'), answers: { months: 3 } },
    is: 'ELIGIBLE',
    amount: '1800.00',
  },
  {
    req: 'X1.3',
    title: 'four are too many',
    facts: { ...recipient('2020-04-01', '2019-08-01', '2019-08-01'), answers: { months: 4 } },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'X1.3',
    title: 'none is too few',
    facts: recipient('2020-04-01', '2019-08-01', '2019-08-01'),
    is: 'NOT_ELIGIBLE',
    steps: { 'voluntary-exit.months': 'REFUSED' },
  },
  {
    req: 'X1.3',
    title: 'without an allowance there is nothing to give up',
    facts: { on: '2020-04-01', members: [{}], answers: { months: 2 } },
    is: 'NOT_ELIGIBLE',
    steps: { 'voluntary-exit.recipient': 'REFUSED' },
  },
];

export const changfengAllowance: CaseTable = {
  policy: 'changfeng-county',
  programme: 'SUBSISTENCE_ALLOWANCE',
  cases: [...standards, ...exit],
};

export const changfengVoluntaryExit: CaseTable = {
  policy: 'changfeng-county',
  programme: 'ALLOWANCE_VOLUNTARY_EXIT',
  cases: voluntary,
};
