import type { HouseholdSketch, MemberSketch } from '../../support/facts.js';
import type { CaseTable } from '../vignette.js';

const CHILD: MemberSketch = { relation: 'CHILD', born: '2014-04-04' };

function worker(on: string, wage: string, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on, members: [{ income: { WAGE: wage } }, { relation: 'SPOUSE' }], ...more };
}

function frail(on: string, failed: number, care: 'HOME' | 'INSTITUTION'): HouseholdSketch {
  return {
    on,
    members: [
      {
        born: '1945-01-01',
        is: { NO_SUPPORTER: true, SELF_CARE: failed, CARE: care, CARE_AGREEMENT: true },
      },
    ],
  };
}

/** The fictional county sets what the real ones leave open, so that every figure is seen at work. */
export const templateTables: readonly CaseTable[] = [
  {
    policy: 'template',
    programme: 'SUBSISTENCE_ALLOWANCE',
    cases: [
      {
        req: 'J6.1',
        title: 'thirty percent of the wage is deducted before the line of 1,300 yuan',
        facts: worker('2025-01-01', '1500'),
        is: 'ELIGIBLE',
        amount: '250.00',
        says: { 'allowance.income': 'belowAfterCost' },
      },
      {
        req: 'J6.1',
        title: 'the deduction is at most one standard of 650 yuan a worker',
        facts: worker('2025-01-01', '1949.99'),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J6.1',
        title: 'the last wage that is below the line after the deduction of 557.15 yuan, rounded up',
        facts: worker('2025-01-01', '1857.14'),
        is: 'ELIGIBLE',
        amount: '0.01',
      },
      {
        req: 'J6.1',
        title: 'one fen more is not below the line',
        facts: worker('2025-01-01', '1857.15'),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J1.1',
        title: 'savings at the limit of 14,400 yuan a person',
        facts: worker('2025-01-01', '1000', { assets: [{ kind: 'DEPOSIT', amount: '28800' }] }),
        is: 'ELIGIBLE',
        amount: '600.00',
      },
      {
        req: 'J1.1',
        title: 'savings one fen above the limit',
        facts: worker('2025-01-01', '1000', { assets: [{ kind: 'DEPOSIT', amount: '28800.01' }] }),
        is: 'NOT_ELIGIBLE',
        steps: { 'allowance.assets': 'REFUSED' },
      },
      {
        req: 'J1.1',
        title: 'a car is not allowed',
        facts: worker('2025-01-01', '1000', { assets: [{ kind: 'VEHICLE', amount: '1' }] }),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J1.1',
        title: 'nor is a second home',
        facts: worker('2025-01-01', '1000', { assets: [{ kind: 'HOUSING', amount: '1' }] }),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J1.1',
        title: 'during the trial a child adds a tenth of the standard of 650 yuan',
        facts: { on: '2024-12-31', members: [{}, CHILD] },
        is: 'ELIGIBLE',
        amount: '1365.00',
      },
      {
        req: 'J1.1',
        title: 'after the trial it no longer does',
        facts: { on: '2025-01-01', members: [{}, CHILD] },
        is: 'ELIGIBLE',
        amount: '1300.00',
      },
      {
        req: 'J1.1',
        title: 'a seriously ill child is counted once in the surcharge',
        facts: { on: '2024-12-31', members: [{}, { ...CHILD, is: { SERIOUS_ILLNESS: true } }] },
        is: 'ELIGIBLE',
        amount: '1365.00',
      },
      {
        req: 'X1.2',
        title: 'the gradual exit of six months, last day',
        facts: {
          on: '2025-07-31',
          members: [{ income: { WAGE: ['5000', '2025-02-01'] } }],
          help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '650', from: '2024-08-01' }],
        },
        is: 'ELIGIBLE',
        amount: '650.00',
      },
      {
        req: 'X1.2',
        title: 'the gradual exit of six months, over',
        facts: {
          on: '2025-08-01',
          members: [{ income: { WAGE: ['5000', '2025-02-01'] } }],
          help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '650', from: '2024-08-01' }],
        },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J1.1',
        title: 'a rule of its own notes registered jobless members',
        facts: { on: '2025-08-01', members: [{ is: { REGISTERED_UNEMPLOYED: true } }] },
        is: 'ELIGIBLE',
        amount: '650.00',
        steps: { 'yunxi.help-to-work': 'SATISFIED' },
      },
    ],
  },
  {
    policy: 'template',
    programme: 'EXTREME_POVERTY',
    cases: [
      {
        req: 'J2.3',
        title: 'able, at home: 845 yuan and 3% of 1,700',
        facts: frail('2025-01-01', 0, 'HOME'),
        is: 'ELIGIBLE',
        amount: '896.00',
        class: 'ABLE',
      },
      {
        req: 'J2.3',
        title: 'partial loss, at home: 845 yuan and 20% of 1,700',
        facts: frail('2025-01-01', 1, 'HOME'),
        is: 'ELIGIBLE',
        amount: '1185.00',
        class: 'PARTIAL',
      },
      {
        req: 'J2.3',
        title: 'three items failed, at home',
        facts: frail('2025-01-01', 3, 'HOME'),
        is: 'ELIGIBLE',
        amount: '1185.00',
        class: 'PARTIAL',
      },
      {
        req: 'J2.3',
        title: 'four items failed, at home: 845 yuan and 35% of 1,700',
        facts: frail('2025-01-01', 4, 'HOME'),
        is: 'ELIGIBLE',
        amount: '1440.00',
        class: 'FULL',
      },
      {
        req: 'J2.3',
        title: 'able, in an institution: 845 yuan and 4% of 1,700',
        facts: frail('2025-01-01', 0, 'INSTITUTION'),
        is: 'ELIGIBLE',
        amount: '913.00',
      },
      {
        req: 'J2.3',
        title: 'partial loss, in an institution: 845 yuan and 30% of 1,700',
        facts: frail('2025-01-01', 2, 'INSTITUTION'),
        is: 'ELIGIBLE',
        amount: '1355.00',
      },
      {
        req: 'J2.3',
        title: 'all six items failed, in an institution: 845 yuan and half of 1,700',
        facts: frail('2025-01-01', 6, 'INSTITUTION'),
        is: 'ELIGIBLE',
        amount: '1695.00',
        class: 'FULL',
      },
      {
        req: 'J2.2',
        title: 'two standards around a change: 780 yuan still, care from the minimum wage of the year before',
        facts: frail('2024-06-30', 0, 'HOME'),
        is: 'ELIGIBLE',
        amount: '831.00',
      },
      {
        req: 'J2.1',
        title: 'savings above the limit',
        facts: { ...frail('2025-01-01', 0, 'HOME'), assets: [{ kind: 'DEPOSIT', amount: '14400.01' }] },
        is: 'NOT_ELIGIBLE',
        steps: { 'extreme-poverty.assets': 'REFUSED' },
      },
      {
        req: 'J2.1',
        title: 'savings at the limit',
        facts: { ...frail('2025-01-01', 0, 'HOME'), assets: [{ kind: 'DEPOSIT', amount: '14400' }] },
        is: 'ELIGIBLE',
        amount: '896.00',
      },
    ],
  },
  {
    policy: 'template',
    programme: 'TEMPORARY_EMERGENCY',
    cases: [
      {
        req: 'J9.4',
        title: 'two stages of an odd sum',
        facts: {
          on: '2025-01-01',
          members: [{}],
          emergency: {},
          urgent: true,
          asks: '2001.50',
          answers: { stages: 2 },
        },
        is: 'ELIGIBLE',
        amount: '2001.50',
        stages: ['1001.50', '1000.00'],
      },
      {
        req: 'J9.3',
        title: 'before the notice of June 2022 nobody may grant above a ceiling; none is set then',
        facts: { on: '2022-06-01', members: [{}], emergency: {}, urgent: true, asks: '99999' },
        is: 'ELIGIBLE',
        amount: '99999.00',
      },
    ],
  },
  {
    policy: 'template',
    programme: 'WINTER_FUEL',
    cases: [
      {
        req: 'N5.1',
        title: 'a household on the allowance gets the sum of the county',
        facts: {
          on: '2025-01-01',
          members: [{}],
          help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '650', from: '2024-08-01' }],
        },
        is: 'ELIGIBLE',
        amount: '400.00',
      },
      {
        req: 'N5.1',
        title: 'any other household does not',
        facts: { on: '2025-01-01', members: [{}] },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];
