import { yuan } from '../../../src/shared/money.js';
import type { CaseTable } from '../vignette.js';
import { inPoverty, ON_ALLOWANCE, onAllowance, POLICY } from './sketches.js';

export const batchTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'LIVING_SUBSIDY',
    cases: [
      {
        req: 'N1.1',
        title: 'the day before the batch',
        facts: onAllowance('2022-06-01'),
        is: 'NOT_ELIGIBLE',
        says: { 'living-subsidy.open': 'closed' },
      },
      {
        req: 'N1.1',
        title: 'two persons in the country at 200 yuan each',
        facts: onAllowance('2022-06-02'),
        is: 'ELIGIBLE',
        amount: '400.00',
      },
      {
        req: 'N1.1',
        title: 'two persons in town at 300 yuan each',
        facts: { ...onAllowance('2022-07-31'), area: 'URBAN' },
        is: 'ELIGIBLE',
        amount: '600.00',
      },
      {
        req: 'N1.1',
        title: 'after 31 July the batch is closed',
        facts: onAllowance('2022-08-01'),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'N1.1',
        title: 'in extreme poverty 400 yuan',
        facts: inPoverty('2022-06-02'),
        is: 'ELIGIBLE',
        amount: '400.00',
      },
      {
        req: 'N1.1',
        title: 'paid once to each',
        facts: {
          ...onAllowance('2022-07-01'),
          help: [
            ...ON_ALLOWANCE,
            { programme: 'LIVING_SUBSIDY', amount: '400', from: '2022-06-10', period: 'ONE_OFF' },
          ],
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'living-subsidy.once': 'REFUSED' },
      },
      {
        req: 'N1.1',
        title: 'nobody on support',
        facts: { on: '2022-06-02', members: [{}] },
        is: 'NOT_ELIGIBLE',
        steps: { 'living-subsidy.recipient': 'REFUSED' },
      },
      {
        req: 'N1.1',
        title: 'a one-person household: the granted member alone',
        facts: {
          on: '2022-07-01',
          members: [{ income: { PROPERTY: '2000' } }, { relation: 'SPOUSE', is: { SERIOUS_ILLNESS: true } }],
          help: ON_ALLOWANCE,
        },
        is: 'ELIGIBLE',
        amount: '200.00',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'EPIDEMIC_GRANT',
    cases: [
      {
        req: 'N1.2',
        title: 'the day before the notice',
        facts: { on: '2022-06-01', members: [{}], situations: [{ level: 'SEVERE' }] },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'N1.2',
        title: 'in a badly hit area; the sum is unset and named',
        facts: { on: '2022-06-02', members: [{}], situations: [{ level: 'SEVERE' }] },
        is: 'PARAMETER_UNSET',
        unset: ['epidemic-grant.sum'],
        situations: ['S1'],
      },
      {
        req: 'N1.2',
        title: 'not in an area of high risk only',
        facts: { on: '2022-06-02', members: [{}], situations: [{ level: 'HIGH' }] },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'N1.2',
        title: 'recipients get the living subsidy instead',
        facts: { ...onAllowance('2022-06-02'), situations: [{ level: 'SEVERE' }] },
        is: 'NOT_ELIGIBLE',
        steps: { 'epidemic-grant.others': 'REFUSED' },
      },
      {
        req: 'N1.2',
        title: 'with an income at the standard of 728 yuan there is no hardship',
        facts: {
          on: '2022-07-01',
          members: [{ income: { PROPERTY: '728' } }],
          situations: [{ level: 'SEVERE' }],
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'EPIDEMIC_GRANT',
    sets: { 'epidemic-grant.sum': yuan('500') },
    cases: [
      {
        req: 'N1.2',
        title: 'one fen below the standard',
        facts: {
          on: '2022-07-01',
          members: [{ income: { PROPERTY: '727.99' } }],
          situations: [{ level: 'SEVERE' }],
        },
        is: 'ELIGIBLE',
        amount: '500.00',
      },
      {
        req: 'N1.2',
        title: 'once',
        facts: {
          on: '2022-07-01',
          members: [{}],
          situations: [{ level: 'SEVERE' }],
          help: [{ programme: 'EPIDEMIC_GRANT', amount: '500', from: '2022-06-05', period: 'ONE_OFF' }],
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'epidemic-grant.once': 'REFUSED' },
      },
    ],
  },
];
