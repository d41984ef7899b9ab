import type { CaseTable } from '../vignette.js';

export const sunshineTables: readonly CaseTable[] = [
  {
    policy: 'sunshine-district',
    programme: 'SUBSISTENCE_ALLOWANCE',
    cases: [
      {
        req: 'D2.1',
        title: 'the district has published no standard, and the answer says so by name',
        facts: { on: '2023-06-01', area: 'URBAN', members: [{}] },
        is: 'PARAMETER_UNSET',
        unset: ['allowance.standard.urban'],
      },
      {
        req: 'D2.1',
        title: 'a refusal that needs no figure stands all the same',
        facts: { on: '2023-06-01', area: 'URBAN', members: [{}], registeredHere: false },
        is: 'NOT_ELIGIBLE',
        unset: ['allowance.standard.urban'],
      },
    ],
  },
  {
    policy: 'sunshine-district',
    programme: 'EXTREME_POVERTY',
    cases: [
      {
        req: 'D2.1',
        title: 'whoever has nothing meets every test; the sum is not published',
        facts: {
          on: '2023-06-01',
          area: 'URBAN',
          members: [{ born: '1945-01-01', is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' } }],
        },
        is: 'PARAMETER_UNSET',
        unset: ['extreme-poverty.standard.urban'],
        steps: { 'extreme-poverty.support': 'SATISFIED', 'extreme-poverty.means': 'SATISFIED' },
      },
    ],
  },
  {
    policy: 'sunshine-district',
    programme: 'TEMPORARY_EMERGENCY',
    cases: [
      {
        req: 'D2.2',
        title: 'the day before the opinion whoever lives here is helped',
        facts: {
          on: '2022-12-31',
          members: [{}],
          emergency: {},
          urgent: true,
          asks: '3000',
          registeredHere: false,
          residentSince: '2020-01-01',
        },
        is: 'ELIGIBLE',
        amount: '3000.00',
      },
      {
        req: 'D2.2',
        title: 'the district helps those with a registered home in the district',
        facts: {
          on: '2023-01-01',
          members: [{}],
          emergency: {},
          urgent: true,
          asks: '3000',
          registeredHere: false,
          residentSince: '2020-01-01',
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'emergency.place': 'REFUSED' },
      },
      {
        req: 'D2.2',
        title: 'a resident with a registered home is helped',
        facts: { on: '2023-01-01', members: [{}], emergency: {}, urgent: true, asks: '3000' },
        is: 'ELIGIBLE',
        amount: '3000.00',
      },
      {
        req: 'J9.5',
        title: 'the day before the Social Assistance Law a stranger is refused',
        facts: {
          on: '2026-06-30',
          members: [{}],
          emergency: {},
          urgent: true,
          asks: '300',
          registeredHere: false,
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'emergency.place': 'REFUSED' },
      },
      {
        req: 'J9.5',
        title: 'the Social Assistance Law: the place of the emergency acts',
        facts: {
          on: '2026-07-01',
          members: [{}],
          emergency: {},
          urgent: true,
          asks: '300',
          registeredHere: false,
        },
        is: 'ELIGIBLE',
        amount: '300.00',
        says: { 'emergency.place': 'happenedHere' },
      },
    ],
  },
  {
    policy: 'sunshine-district',
    programme: 'TEMPORARY_EXPENDITURE',
    cases: [
      {
        req: 'J9.2',
        title: 'whether spending outgrows the means needs the standard',
        facts: {
          on: '2023-06-01',
          area: 'URBAN',
          members: [{ spends: [{ kind: 'MEDICAL', amount: '5000', from: '2023-03-01' }] }],
          evidence: ['EXPENDITURE_BILLS'],
          asks: '1000',
        },
        is: 'PARAMETER_UNSET',
        unset: ['allowance.standard.urban'],
      },
      {
        req: 'D2.2',
        title: 'whoever lives here without a registered home is refused',
        facts: {
          on: '2023-06-01',
          area: 'URBAN',
          members: [{}],
          registeredHere: false,
          residentSince: '2020-01-01',
          asks: '1000',
          evidence: ['EXPENDITURE_BILLS'],
        },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];
