import type { HouseholdSketch } from '../../support/facts.js';
import type { CaseTable, Vignette } from '../vignette.js';

/** A fire in the acting township; the household asks for the sum and the proof is in hand. */
function fire(on: string, asks: string, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on, members: [{}], emergency: { kind: 'FIRE' }, asks, evidence: ['EMERGENCY_PROOF'], ...more };
}

const emergency: readonly Vignette[] = [
  {
    req: 'J9.5',
    title: 'a stranger whose home burnt here is sent to where they are registered or live',
    facts: fire('2021-12-21', '1000', { registeredHere: false }),
    is: 'NOT_ELIGIBLE',
    steps: { 'emergency.place': 'REFUSED' },
  },
  {
    req: 'J9.5',
    title: 'a stranger whose home burnt here is helped here',
    facts: fire('2021-12-22', '1000', { registeredHere: false }),
    is: 'ELIGIBLE',
    amount: '1000.00',
    says: { 'emergency.place': 'happenedHere' },
  },
  {
    req: 'J9.5',
    title: 'a stranger whose home burnt elsewhere is not',
    facts: fire('2022-08-01', '1000', { registeredHere: false, emergency: { happenedHere: false } }),
    is: 'NOT_ELIGIBLE',
    says: { 'emergency.place': 'elsewhere' },
  },
  {
    req: 'J9.5',
    title: 'whoever is registered here may be helped wherever it happened',
    facts: fire('2022-08-01', '1000', { emergency: { happenedHere: false } }),
    is: 'ELIGIBLE',
    amount: '1000.00',
    says: { 'emergency.place': 'registered' },
  },
  {
    req: 'J9.1',
    title: 'what cannot wait needs no papers beforehand',
    facts: fire('2022-08-01', '1000', { urgent: true, evidence: [] }),
    is: 'ELIGIBLE',
    amount: '1000.00',
    says: { 'emergency.papers': 'follow' },
  },
  {
    req: 'J9.1',
    title: 'what can wait needs the proof first',
    facts: fire('2022-08-01', '1000', { evidence: [] }),
    is: 'EVIDENCE_MISSING',
    evidence: ['EMERGENCY_PROOF'],
  },
  {
    req: 'J9.1',
    title: 'without a proposed sum nothing can be granted',
    facts: { on: '2022-08-01', members: [{}], emergency: {}, urgent: true },
    is: 'EVIDENCE_MISSING',
    evidence: ['PROPOSED_AMOUNT'],
  },
  {
    req: 'J9.1',
    title: 'without an event it is not the emergency type',
    facts: { on: '2022-08-01', members: [{}], asks: '1000', evidence: [] },
    is: 'NOT_ELIGIBLE',
    steps: { 'emergency.event': 'REFUSED' },
  },
  {
    req: 'J9.1',
    title: 'an event after the application is none',
    facts: fire('2022-08-01', '1000', { emergency: { on: '2022-08-02' } }),
    is: 'NOT_ELIGIBLE',
    says: { 'emergency.event': 'later' },
  },
  {
    req: 'J9.3',
    title: 'no ceiling is published yet',
    facts: fire('2023-05-31', '7280.01'),
    is: 'ELIGIBLE',
    amount: '7280.01',
    says: { 'emergency.amount': 'noCeiling' },
  },
  {
    req: 'J9.3',
    title: 'ten times 728 yuan is within the ceiling',
    facts: fire('2023-06-01', '7280'),
    is: 'ELIGIBLE',
    amount: '7280.00',
    says: { 'emergency.amount': 'within' },
  },
  {
    req: 'J9.3',
    title: 'one fen above the ceiling is for the single-case meeting',
    facts: fire('2023-06-01', '7280.01'),
    is: 'ELIGIBLE',
    amount: '7280.01',
    says: { 'emergency.amount': 'meeting' },
  },
  {
    req: 'J9.3',
    title: 'the ceiling rises with the standard of 772 yuan',
    facts: fire('2023-07-01', '7720'),
    is: 'ELIGIBLE',
    amount: '7720.00',
    says: { 'emergency.amount': 'within' },
  },
  {
    req: 'J9.3',
    title: 'no least sum is published yet',
    facts: fire('2023-05-31', '1000'),
    is: 'ELIGIBLE',
    amount: '1000.00',
  },
  {
    req: 'J9.3',
    title: 'an emergency grant is at least twice the standard',
    facts: fire('2023-06-01', '1000'),
    is: 'ELIGIBLE',
    amount: '1456.00',
  },
  {
    req: 'J9.4',
    title: 'not yet paid in stages',
    facts: fire('2021-12-21', '5000', { answers: { stages: 3 } }),
    is: 'ELIGIBLE',
    amount: '5000.00',
    stages: [],
  },
  {
    req: 'J9.4',
    title: 'one approval of 5,000 yuan in three stages of whole yuan, the rest with the first',
    facts: fire('2021-12-22', '5000', { answers: { stages: 3 } }),
    is: 'ELIGIBLE',
    amount: '5000.00',
    stages: ['1668.00', '1666.00', '1666.00'],
  },
  {
    req: 'N2.1',
    title: 'the day before the notice a jobless worker without an event is refused',
    facts: {
      on: '2022-06-01',
      members: [{ is: { UNEMPLOYED: [null, '2022-02-01'], UNABLE_TO_RETURN_TO_WORK: true } }],
      asks: '1500',
      registeredHere: false,
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'N2.1',
    title: 'a worker without insurance and three months without income is helped where they are',
    facts: {
      on: '2022-06-02',
      members: [{ is: { UNEMPLOYED: [null, '2022-02-01'], UNABLE_TO_RETURN_TO_WORK: true } }],
      asks: '1500',
      registeredHere: false,
    },
    is: 'ELIGIBLE',
    amount: '1500.00',
    steps: {
      'emergency.event': 'CURED',
      'emergency.place': 'CURED',
      'emergency.stranded-worker': 'ENTITLED',
    },
  },
  {
    req: 'N2.1',
    title: 'the day before three months without income are over is too early',
    facts: {
      on: '2022-09-14',
      members: [{ is: { UNEMPLOYED: [null, '2022-06-15'], UNABLE_TO_RETURN_TO_WORK: true } }],
      asks: '1500',
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'N2.1',
    title: 'on the day three months are over the worker is helped',
    facts: {
      on: '2022-09-15',
      members: [{ is: { UNEMPLOYED: [null, '2022-06-15'], UNABLE_TO_RETURN_TO_WORK: true } }],
      asks: '1500',
    },
    is: 'ELIGIBLE',
    amount: '1500.00',
  },
  {
    req: 'N2.1',
    title: 'whoever is on the allowance is not helped by this rule',
    facts: {
      on: '2022-09-15',
      members: [{ is: { UNEMPLOYED: [null, '2022-01-15'], UNABLE_TO_RETURN_TO_WORK: true } }],
      asks: '1500',
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '500', from: '2022-01-01' }],
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'N2.2',
    title: 'an allowance household with an infected member is helped straight away',
    facts: {
      on: '2022-06-02',
      members: [{ is: { INFECTED: true } }],
      asks: '1500',
      urgent: true,
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '500', from: '2022-01-01' }],
    },
    is: 'ELIGIBLE',
    amount: '1500.00',
    steps: { 'emergency.event': 'CURED', 'emergency.infected-household': 'ENTITLED' },
  },
  {
    req: 'N2.2',
    title: 'the day before the notice it is not',
    facts: {
      on: '2022-06-01',
      members: [{ is: { INFECTED: true } }],
      asks: '1500',
      urgent: true,
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '500', from: '2022-01-01' }],
    },
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'N2.2',
    title: 'a household lifted out of poverty with a quarantined member is helped straight away',
    facts: {
      on: '2022-08-01',
      members: [{ is: { LIFTED_OUT_OF_POVERTY: true } }, { is: { QUARANTINED: true } }],
      asks: '800',
      urgent: true,
    },
    is: 'ELIGIBLE',
    amount: '800.00',
  },
  {
    req: 'N2.2',
    title: 'any other household with an infected member needs an event',
    facts: { on: '2022-08-01', members: [{ is: { INFECTED: true } }], asks: '800', urgent: true },
    is: 'NOT_ELIGIBLE',
  },
];

/** A patient with bills in hand; a year at the standard of 728 yuan is 8,736 yuan. */
function bills(
  on: string,
  spent: string,
  asks: string,
  more: Partial<HouseholdSketch> = {},
): HouseholdSketch {
  return {
    on,
    members: [
      {
        income: { CONTRIBUTORY_PENSION: '1000' },
        spends: [{ kind: 'MEDICAL', amount: spent, from: '2023-03-01' }],
      },
    ],
    asks,
    evidence: ['EXPENDITURE_BILLS'],
    ...more,
  };
}

const expenditure: readonly Vignette[] = [
  {
    req: 'J9.2',
    title: 'spending that leaves exactly a year at the standard is within the means',
    facts: bills('2023-06-01', '3264', '2000'),
    is: 'NOT_ELIGIBLE',
    says: { 'expenditure.need': 'bears' },
  },
  {
    req: 'J9.2',
    title: 'one fen more and basic living is in difficulty',
    facts: bills('2023-06-01', '3264.01', '2000'),
    is: 'ELIGIBLE',
    amount: '2000.00',
    says: { 'expenditure.need': 'inNeed' },
  },
  {
    req: 'J9.2',
    title: 'savings are means',
    facts: bills('2023-06-01', '3264.01', '2000', { assets: [{ kind: 'DEPOSIT', amount: '0.01' }] }),
    is: 'NOT_ELIGIBLE',
  },
  {
    req: 'J9.2',
    title: 'without bills in hand it waits for them',
    facts: bills('2023-06-01', '9000', '2000', { evidence: [] }),
    is: 'EVIDENCE_MISSING',
    evidence: ['EXPENDITURE_BILLS'],
  },
  {
    req: 'J9.2',
    title: 'spending a year ago still counts on the last day',
    facts: bills('2024-02-29', '12000', '2000'),
    is: 'ELIGIBLE',
    amount: '2000.00',
  },
  {
    req: 'J9.2',
    title: 'spending twelve months ago no longer counts',
    facts: bills('2024-03-01', '12000', '2000'),
    is: 'NOT_ELIGIBLE',
    says: { 'expenditure.need': 'noSpending' },
  },
  {
    req: 'J9.2',
    title: 'a year of monthly care costs counts twelve times',
    facts: {
      on: '2023-06-01',
      members: [
        {
          income: { CONTRIBUTORY_PENSION: '1000' },
          spends: [{ kind: 'DISABILITY_CARE', amount: '272.01', from: '2022-01-01', period: 'MONTHLY' }],
        },
      ],
      asks: '500',
      evidence: ['EXPENDITURE_BILLS'],
    },
    is: 'ELIGIBLE',
    amount: '500.00',
  },
  {
    req: 'J9.3',
    title: 'education: six times the standard is within the ceiling',
    facts: {
      on: '2023-06-01',
      members: [{}],
      spends: [{ kind: 'EDUCATION', amount: '9000', from: '2023-02-01' }],
      asks: '4368',
      evidence: ['EXPENDITURE_BILLS'],
    },
    is: 'ELIGIBLE',
    amount: '4368.00',
    says: { 'expenditure.amount': 'within' },
  },
  {
    req: 'J9.3',
    title: 'education: one fen more is for the single-case meeting',
    facts: {
      on: '2023-06-01',
      members: [{}],
      spends: [{ kind: 'EDUCATION', amount: '9000', from: '2023-02-01' }],
      asks: '4368.01',
      evidence: ['EXPENDITURE_BILLS'],
    },
    is: 'ELIGIBLE',
    amount: '4368.01',
    says: { 'expenditure.amount': 'meeting' },
  },
  {
    req: 'J9.3',
    title: 'illness: ten times the standard is within the ceiling',
    facts: bills('2023-06-01', '60000', '7280'),
    is: 'ELIGIBLE',
    amount: '7280.00',
    says: { 'expenditure.amount': 'within' },
  },
  {
    req: 'J16.2',
    title: 'whoever lives here may apply here',
    facts: bills('2023-06-01', '60000', '1000', { registeredHere: false, residentSince: '2020-01-01' }),
    is: 'ELIGIBLE',
    amount: '1000.00',
  },
  {
    req: 'J16.2',
    title: 'whoever neither lives nor is registered here may not',
    facts: bills('2023-06-01', '60000', '1000', { registeredHere: false }),
    is: 'NOT_ELIGIBLE',
  },
];

export const jiuhuashanEmergency: CaseTable = {
  policy: 'jiuhuashan-scenic-area',
  programme: 'TEMPORARY_EMERGENCY',
  cases: emergency,
};

export const jiuhuashanExpenditure: CaseTable = {
  policy: 'jiuhuashan-scenic-area',
  programme: 'TEMPORARY_EXPENDITURE',
  cases: expenditure,
};
