import { yuan } from '../../../src/shared/money.js';
import type { CaseTable } from '../vignette.js';
import { CHILD, onAllowance, POLICY } from './sketches.js';

export const eventTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'EMERGENCY_RELIEF_FUND',
    cases: [
      {
        req: 'J9.7',
        title: 'the fund comes after temporary assistance',
        facts: { on: '2022-08-01', members: [{}], asks: '3000' },
        is: 'NOT_ELIGIBLE',
        steps: { 'relief-fund.helped': 'REFUSED' },
      },
      {
        req: 'J9.7',
        title: 'the most of one case is unset and named',
        facts: {
          on: '2022-08-01',
          members: [{}],
          asks: '3000',
          help: [{ programme: 'TEMPORARY_EMERGENCY', amount: '2000', from: '2022-07-01', period: 'ONE_OFF' }],
        },
        is: 'PARAMETER_UNSET',
        unset: ['relief-fund.most'],
      },
      {
        req: 'J9.7',
        title: 'without a proposed sum it is asked for',
        facts: {
          on: '2022-08-01',
          members: [{}],
          help: [{ programme: 'TEMPORARY_EMERGENCY', amount: '2000', from: '2022-07-01', period: 'ONE_OFF' }],
        },
        is: 'EVIDENCE_MISSING',
        evidence: ['PROPOSED_AMOUNT'],
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'EMERGENCY_RELIEF_FUND',
    sets: { 'relief-fund.most': yuan('3000') },
    cases: ['3000', '3000.01'].map((asks) => ({
      req: 'J9.7',
      title: `a top-up of ${asks} yuan against a most of 3,000`,
      facts: {
        on: '2022-08-01',
        members: [{}],
        asks,
        help: [
          {
            programme: 'TEMPORARY_EMERGENCY',
            amount: '2000',
            from: '2022-07-01',
            period: 'ONE_OFF' as const,
          },
        ],
      },
      ...(asks === '3000' ? { is: 'ELIGIBLE' as const, amount: '3000.00' } : { is: 'NOT_ELIGIBLE' as const }),
    })),
  },
  {
    policy: POLICY,
    programme: 'EVENT_LIVING_SUBSIDY',
    cases: [
      {
        req: 'J11',
        title: 'not while no event is declared',
        facts: onAllowance('2022-08-01'),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J11',
        title: 'the day before the plan nothing is opened by an event',
        facts: { ...onAllowance('2021-12-21'), situations: [{ kind: 'MAJOR_EVENT', level: 'FLOOD' }] },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J11',
        title: 'a declared event opens it; the sum is unset and named',
        facts: { ...onAllowance('2021-12-22'), situations: [{ kind: 'MAJOR_EVENT', level: 'FLOOD' }] },
        is: 'PARAMETER_UNSET',
        unset: ['event-subsidy.sum'],
        situations: ['S1'],
      },
      {
        req: 'J11',
        title: 'not for a household that is not hit hard',
        facts: { on: '2022-08-01', members: [{}], situations: [{ kind: 'MAJOR_EVENT', level: 'FLOOD' }] },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'EVENT_LIVING_SUBSIDY',
    sets: { 'event-subsidy.sum': yuan('150') },
    cases: [
      {
        req: 'J11',
        title: 'every member of a household with a quarantined one',
        facts: {
          on: '2022-08-01',
          members: [{ is: { QUARANTINED: true } }, CHILD],
          situations: [{ level: 'HIGH' }],
        },
        is: 'ELIGIBLE',
        amount: '300.00',
      },
    ],
  },
];
