import type { CaseTable } from '../vignette.js';
import { inPoverty, onAllowance, POLICY } from './sketches.js';

export const housingTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'RENTAL_HOUSING',
    cases: [
      {
        req: 'J5',
        title: 'a town household on the allowance that lacks housing',
        facts: { ...onAllowance('2022-08-01', [{ is: { HOUSING_NEED: true } }]), area: 'URBAN' },
        is: 'ELIGIBLE',
      },
      {
        req: 'J5',
        title: 'in the country the allowance does not open it',
        facts: onAllowance('2022-08-01', [{ is: { HOUSING_NEED: true } }]),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J5',
        title: 'supported at home in extreme poverty',
        facts: inPoverty('2022-08-01', { is: { HOUSING_NEED: true } }),
        is: 'ELIGIBLE',
        says: { 'rental.household': 'supported' },
      },
      {
        req: 'J5',
        title: 'not in an institution',
        facts: inPoverty('2022-08-01', { is: { HOUSING_NEED: true, CARE: 'INSTITUTION' } }),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J5',
        title: 'no housing need',
        facts: { ...onAllowance('2022-08-01', [{}]), area: 'URBAN' },
        is: 'NOT_ELIGIBLE',
        steps: { 'rental.need': 'REFUSED' },
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'UNSAFE_HOUSE_REBUILDING',
    cases: [
      {
        req: 'J5',
        title: 'an unsafe house of a household on the allowance stays open',
        facts: onAllowance('2022-08-01', [{ is: { UNSAFE_HOUSE: 'D' } }]),
        is: 'ELIGIBLE',
      },
      {
        req: 'J5',
        title: 'and is closed once it is rebuilt',
        facts: onAllowance('2022-08-01', [{}]),
        is: 'NOT_ELIGIBLE',
        steps: { 'unsafe-house.house': 'REFUSED' },
      },
      {
        req: 'J5',
        title: 'a borderline household, before the plan',
        facts: { on: '2021-12-21', members: [{ income: { PROPERTY: '900' }, is: { UNSAFE_HOUSE: 'C' } }] },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J5',
        title: 'a borderline household, with the plan',
        facts: { on: '2021-12-22', members: [{ income: { PROPERTY: '900' }, is: { UNSAFE_HOUSE: 'C' } }] },
        is: 'ELIGIBLE',
        says: { 'unsafe-house.household': 'group' },
      },
      {
        req: 'J5',
        title: 'a household that illness has brought into serious difficulty',
        facts: {
          on: '2022-08-01',
          members: [{ income: { PROPERTY: '3000' }, is: { UNSAFE_HOUSE: 'C' } }],
          spends: [{ kind: 'MEDICAL', amount: '35000', from: '2022-02-02' }],
        },
        is: 'ELIGIBLE',
        says: { 'unsafe-house.household': 'hardship' },
      },
      {
        req: 'J5',
        title: 'not in town',
        facts: { ...onAllowance('2022-08-01', [{ is: { UNSAFE_HOUSE: 'D' } }]), area: 'URBAN' },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];
