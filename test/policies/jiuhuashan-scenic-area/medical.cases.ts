import { yuan } from '../../../src/shared/money.js';
import type { CaseTable } from '../vignette.js';
import { IN_POVERTY, inPoverty, ON_ALLOWANCE, onAllowance, POLICY } from './sketches.js';

export const medicalTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'MEDICAL_PREMIUM',
    cases: [
      {
        req: 'J3',
        title: 'the class is covered; its share of the premium is unset and named',
        facts: onAllowance('2022-08-01', [{}]),
        is: 'PARAMETER_UNSET',
        unset: ['medical.premium.share.allowance'],
      },
      {
        req: 'J3',
        title: 'whoever is insured as an employee needs no support',
        facts: onAllowance('2022-08-01', [{ is: { EMPLOYEE_INSURED: true } }]),
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J3',
        title: 'nobody of the classes',
        facts: { on: '2022-08-01', members: [{}] },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'MEDICAL_PREMIUM',
    sets: {
      'medical.premium': yuan('350'),
      'medical.premium.share.allowance': '0.75',
      'medical.premium.share.extreme-poverty': '1',
    },
    cases: [
      {
        req: 'J3',
        title: 'three quarters of 350 yuan for each of two on the allowance',
        facts: onAllowance('2022-08-01'),
        is: 'ELIGIBLE',
        amount: '525.00',
      },
      {
        req: 'J3',
        title: 'the whole premium in extreme poverty',
        facts: inPoverty('2022-08-01'),
        is: 'ELIGIBLE',
        amount: '350.00',
      },
      {
        req: 'J3',
        title: 'a member in extreme poverty of a household on the allowance counts once, by the nearer class',
        facts: {
          on: '2022-08-01',
          members: [
            {},
            {
              relation: 'PARENT',
              born: '1945-01-01',
              is: { NO_SUPPORTER: true, SUPPORT_DUTY_LIVES_TOGETHER: true },
            },
          ],
          help: [...ON_ALLOWANCE, ...IN_POVERTY],
        },
        is: 'ELIGIBLE',
        amount: '612.50',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'MEDICAL_DIRECT',
    cases: [
      {
        req: 'J3',
        title: 'bills of the year; the share is unset and named',
        facts: onAllowance('2022-08-01', [
          { spends: [{ kind: 'MEDICAL', amount: '9000', from: '2022-03-03' }] },
        ]),
        is: 'PARAMETER_UNSET',
        unset: ['medical.direct.share.allowance'],
      },
      {
        req: 'J3',
        title: 'no bills this year',
        facts: onAllowance('2022-08-01', [
          { spends: [{ kind: 'MEDICAL', amount: '9000', from: '2021-12-31' }] },
        ]),
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'MEDICAL_DIRECT',
    sets: {
      'medical.direct.cap': yuan('6000'),
      'medical.direct.share.allowance': '0.7',
      'medical.direct.threshold.allowance': yuan('1000'),
    },
    cases: [
      {
        req: 'J3',
        title: 'seven tenths of what lies above 1,000 yuan, a fraction of a fen dropped',
        facts: onAllowance('2022-08-01', [
          { spends: [{ kind: 'MEDICAL', amount: '3000.03', from: '2022-01-01' }] },
        ]),
        is: 'ELIGIBLE',
        amount: '1400.02',
      },
      {
        req: 'J3',
        title: 'the yearly cap',
        facts: onAllowance('2022-08-01', [
          { spends: [{ kind: 'MEDICAL', amount: '90000', from: '2022-03-03' }] },
        ]),
        is: 'ELIGIBLE',
        amount: '6000.00',
      },
      {
        req: 'J3',
        title: 'less what was paid this year, never below nothing',
        facts: {
          ...onAllowance('2022-08-01', [
            { spends: [{ kind: 'MEDICAL', amount: '3000', from: '2022-03-03' }] },
          ]),
          help: [
            ...ON_ALLOWANCE,
            { programme: 'MEDICAL_DIRECT', amount: '500', from: '2022-05-05', period: 'ONE_OFF' },
            { programme: 'MEDICAL_DIRECT', amount: '5000', from: '2021-05-05', period: 'ONE_OFF' },
          ],
        },
        is: 'ELIGIBLE',
        amount: '900.00',
      },
    ],
  },
  {
    policy: POLICY,
    programme: 'EMERGENCY_TREATMENT',
    cases: [
      {
        req: 'J3',
        title: 'a stranger with a sudden illness is treated first and asked for nothing',
        facts: {
          on: '2022-08-01',
          members: [{}],
          registeredHere: false,
          emergency: { kind: 'SUDDEN_ILLNESS' },
          urgent: true,
        },
        is: 'ELIGIBLE',
      },
      {
        req: 'J3',
        title: 'a patient of unknown identity',
        facts: { on: '2022-08-01', members: [{ is: { UNIDENTIFIED_PATIENT: true } }] },
        is: 'ELIGIBLE',
      },
      {
        req: 'J3',
        title: 'an illness that bears delay takes the ordinary way',
        facts: { on: '2022-08-01', members: [{}], emergency: { kind: 'SUDDEN_ILLNESS' } },
        is: 'NOT_ELIGIBLE',
      },
    ],
  },
];
