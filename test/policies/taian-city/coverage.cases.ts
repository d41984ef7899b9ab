import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable, Vignette } from '../vignette.js';

const POLICY = 'taian-city';
const ON_ALLOWANCE = [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '475', from: '2022-01-01' }];

function line(
  title: string,
  member: MemberSketch,
  is: Vignette['is'],
  more: Partial<HouseholdSketch> = {},
): Vignette {
  return { req: 'C1.1', title, facts: { on: '2022-08-01', members: [member], ...more }, is };
}

function table(programme: string, cases: readonly Vignette[]): CaseTable {
  return { policy: POLICY, programme, cases };
}

/** On the allowance of 475 yuan; a shop opened since then lifts the household. */
function lifted(on: string): HouseholdSketch {
  return { on, members: [{ income: { BUSINESS: ['2000', '2022-03-01'] } }], help: ON_ALLOWANCE };
}

/** The groups of the city's list that no other programme is for. */
export const taianCoverage: readonly CaseTable[] = [
  table('CHILD_REHABILITATION', [
    line('a child with a cleft', { born: '2019-01-01', is: { CLEFT: true } }, 'ELIGIBLE'),
    line(
      'a child with cerebral palsy, the last day as a minor',
      { born: '2004-08-02', is: { CEREBRAL_PALSY: true } },
      'ELIGIBLE',
    ),
    line('of age', { born: '2004-08-01', is: { CEREBRAL_PALSY: true } }, 'NOT_ELIGIBLE'),
  ]),
  table('SEVERE_MENTAL_ILLNESS_CARE', [
    line('a patient', { is: { SEVERE_MENTAL_ILLNESS: true } }, 'ELIGIBLE'),
    line('nobody ill', {}, 'NOT_ELIGIBLE'),
  ]),
  table('DISABLED_IN_NEED_REHABILITATION', [
    line('disabled and on the allowance', { is: { DISABILITY_SENSORY: 3 } }, 'ELIGIBLE', {
      help: ON_ALLOWANCE,
    }),
    line(
      'disabled and registered poor',
      { income: { PROPERTY: '5000' }, is: { DISABILITY_SENSORY: 3, REGISTERED_POOR: true } },
      'ELIGIBLE',
    ),
    line(
      'disabled with means',
      { income: { PROPERTY: '5000' }, is: { DISABILITY_SENSORY: 3 } },
      'NOT_ELIGIBLE',
    ),
  ]),
  table('TWO_CANCERS_HELP', [
    line('a poor woman', { is: { TWO_CANCERS: 'CERVICAL' } }, 'ELIGIBLE', { help: ON_ALLOWANCE }),
    line(
      'a woman whom her bills have made poor',
      {
        income: { PROPERTY: '1000' },
        is: { TWO_CANCERS: 'BREAST' },
        spends: [{ kind: 'MEDICAL', amount: '40000', from: '2022-03-03' }],
      },
      'ELIGIBLE',
    ),
    line(
      'a woman with means',
      { income: { PROPERTY: '9000' }, is: { TWO_CANCERS: 'BREAST' } },
      'NOT_ELIGIBLE',
    ),
  ]),
  table('WORKER_IN_NEED_HELP', [
    line('on file with the trade union', { is: { WORKER_IN_NEED: true } }, 'ELIGIBLE'),
    line('employed only', { is: { EMPLOYED: true } }, 'NOT_ELIGIBLE'),
  ]),
  table('BRAVE_ACTION_HELP', [
    line('disabled by acting bravely', { is: { HARMED_ACTING_BRAVELY: 'DISABLED' } }, 'ELIGIBLE'),
    line('bereaved of somebody who did', { is: { HARMED_ACTING_BRAVELY: 'BEREAVED' } }, 'ELIGIBLE'),
    line('neither', {}, 'NOT_ELIGIBLE'),
  ]),
  table('EMERGENCY_TREATMENT', [
    line('a patient of unknown identity', { is: { UNIDENTIFIED_PATIENT: true } }, 'ELIGIBLE'),
  ]),
  table('SUBSISTENCE_ALLOWANCE', [
    {
      req: 'N1.3',
      title: 'the day before the notice no gradual exit is given',
      facts: lifted('2022-06-01'),
      is: 'NOT_ELIGIBLE',
      steps: { 'allowance.gradual-exit': null },
    },
    {
      req: 'N1.3',
      title: 'with the notice “a certain period” is given, whose length the city has not set',
      facts: lifted('2022-06-02'),
      is: 'PARAMETER_UNSET',
      unset: ['allowance.gradual-exit.months'],
    },
  ]),
];
