import type { CaseTable } from '../vignette.js';
import { onAllowance, POLICY } from './sketches.js';

export const employmentTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'EMPLOYMENT_SERVICE',
    cases: [
      {
        req: 'J6',
        title: 'a registered jobless member on the allowance',
        facts: onAllowance('2022-08-01', [{ is: { REGISTERED_UNEMPLOYED: true } }]),
        is: 'ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'somebody hard to place, without the allowance',
        facts: { on: '2022-08-01', members: [{ is: { HARD_TO_EMPLOY: true } }] },
        is: 'ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'jobless, but neither',
        facts: { on: '2022-08-01', members: [{ is: { REGISTERED_UNEMPLOYED: true } }] },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'already in work',
        facts: onAllowance('2022-08-01', [{ income: { WAGE: '500' }, is: { HARD_TO_EMPLOY: true } }]),
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'PUBLIC_POST',
    cases: [
      {
        req: 'J6',
        title: 'the market has failed to place somebody hard to place',
        facts: {
          on: '2022-08-01',
          members: [{ is: { HARD_TO_EMPLOY: true } }],
          answers: { marketFailed: true },
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'the market comes first',
        facts: {
          on: '2022-08-01',
          members: [{ is: { HARD_TO_EMPLOY: true } }],
          answers: { marketFailed: false },
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'SOCIAL_INSURANCE_SUBSIDY',
    cases: [
      {
        req: 'J6',
        title: 'hard to place, in flexible work, paying insurance',
        facts: { on: '2022-08-01', members: [{ is: { HARD_TO_EMPLOY: true, FLEXIBLE_WORK_INSURED: true } }] },
        is: 'ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'in flexible work, but not hard to place',
        facts: { on: '2022-08-01', members: [{ is: { FLEXIBLE_WORK_INSURED: true } }] },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'ZERO_EMPLOYMENT_HOUSEHOLD',
    cases: [
      {
        req: 'J6',
        title: 'able to work and nobody in work',
        facts: { on: '2022-08-01', members: [{}, { relation: 'SPOUSE' }] },
        is: 'ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'one of two in work',
        facts: { on: '2022-08-01', members: [{}, { relation: 'SPOUSE', income: { WAGE: '1' } }] },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J6',
        title: 'nobody able: fifteen and sixty years old',
        facts: {
          on: '2022-08-01',
          members: [{ born: '1962-08-01' }, { relation: 'CHILD', born: '2006-08-02' }],
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'zero-employment.able': 'REFUSED' },
      },
      {
        req: 'J6',
        title: 'sixteen on the day counts as able',
        facts: {
          on: '2022-08-02',
          members: [{ born: '1962-08-01' }, { relation: 'CHILD', born: '2006-08-02' }],
        },
        is: 'ELIGIBLE',
      },
    ],
  },
];
