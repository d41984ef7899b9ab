import type { HouseholdSketch } from '../../support/facts.js';
import type { CaseTable } from '../vignette.js';

/** Old, without income or anybody, able to care for himself, supported at home. */
function oldMan(on: string, more: Partial<HouseholdSketch> = {}, agreement = true): HouseholdSketch {
  return {
    on,
    members: [
      {
        born: '1945-01-01',
        is: {
          NO_SUPPORTER: true,
          SELF_CARE: 0,
          CARE: 'HOME',
          ...(agreement ? { CARE_AGREEMENT: true as const } : {}),
        },
      },
    ],
    ...more,
  };
}

export const changfengExtremePoverty: CaseTable = {
  policy: 'changfeng-county',
  programme: 'EXTREME_POVERTY',
  cases: [
    {
      req: 'J2.2',
      title: 'before July 2021 no standard is known',
      facts: oldMan('2021-06-30'),
      is: 'PARAMETER_UNSET',
      unset: ['extreme-poverty.standard.rural'],
    },
    {
      req: 'J2.3',
      title: 'the yearly standard is known, how care money is set is not',
      facts: oldMan('2021-07-01'),
      is: 'PARAMETER_UNSET',
      unset: ['extreme-poverty.care.method'],
    },
    {
      req: 'J2.3',
      title: 'from 2022 on care is a share of the minimum wage, which is asked for by name',
      facts: oldMan('2022-01-01'),
      is: 'PARAMETER_UNSET',
      unset: ['minimum-wage.month.last-year'],
    },
    {
      req: 'X2.2',
      title: 'before the opinion no care agreement is asked for',
      facts: oldMan('2020-03-31', {}, false),
      is: 'PARAMETER_UNSET',
      unset: ['extreme-poverty.standard.rural'],
      steps: { 'extreme-poverty.care-agreement': null },
    },
    {
      req: 'X2.2',
      title: 'support at home needs a care agreement',
      facts: oldMan('2020-04-01', {}, false),
      is: 'EVIDENCE_MISSING',
      evidence: ['CARE_AGREEMENT'],
    },
    {
      req: 'J2.1',
      title: 'an income of a twelfth of 11,185 yuan, rounded up, is a source of living',
      facts: {
        on: '2021-07-01',
        members: [
          {
            born: '1945-01-01',
            income: { CONTRIBUTORY_PENSION: '932.09' },
            is: { NO_SUPPORTER: true, SELF_CARE: 0, CARE: 'INSTITUTION' },
          },
        ],
      },
      is: 'NOT_ELIGIBLE',
      steps: { 'extreme-poverty.means': 'REFUSED' },
    },
  ],
};

/** A sudden illness in Xiatang; the household is registered in the county. */
function illness(on: string, asks: string, more: Partial<HouseholdSketch> = {}): HouseholdSketch {
  return { on, members: [{}], emergency: { kind: 'SUDDEN_ILLNESS' }, urgent: true, asks, ...more };
}

export const changfengEmergency: CaseTable = {
  policy: 'changfeng-county',
  programme: 'TEMPORARY_EMERGENCY',
  cases: [
    {
      req: 'X3.2',
      title: 'a sum at the township limit',
      facts: illness('2020-04-01', '2000'),
      is: 'ELIGIBLE',
      amount: '2000.00',
      says: { 'emergency.amount': 'noCeiling' },
    },
    {
      req: 'J9.5',
      title: 'a stranger is not helped by the place of the emergency yet',
      facts: illness('2026-06-30', '700', { registeredHere: false }),
      is: 'NOT_ELIGIBLE',
    },
    {
      req: 'J9.5',
      title: 'the Social Assistance Law: the place of the emergency acts',
      facts: illness('2026-07-01', '700', { registeredHere: false }),
      is: 'ELIGIBLE',
      amount: '700.00',
      says: { 'emergency.place': 'happenedHere' },
    },
    {
      req: 'N2.1',
      title: 'a stranger stranded by an epidemic is not helped yet',
      facts: illness('2022-06-01', '700', { registeredHere: false, emergency: { kind: 'EPIDEMIC' } }),
      is: 'NOT_ELIGIBLE',
    },
    {
      req: 'J9.5',
      title: 'a stranger stranded by an epidemic is helped where it happens (N4.4)',
      facts: illness('2022-06-02', '700', { registeredHere: false, emergency: { kind: 'EPIDEMIC' } }),
      is: 'ELIGIBLE',
      amount: '700.00',
      says: { 'emergency.place': 'happenedHere' },
    },
    {
      req: 'J9.5',
      title: 'a stranger who lives here is helped',
      facts: illness('2021-08-01', '700', { registeredHere: false, residentSince: '2021-01-01' }),
      is: 'ELIGIBLE',
      amount: '700.00',
      says: { 'emergency.place': 'resident' },
    },
    {
      req: 'J9.4',
      title: 'the county has no payment in stages',
      facts: illness('2022-08-01', '1500', { answers: { stages: 2 } }),
      is: 'ELIGIBLE',
      amount: '1500.00',
      stages: [],
    },
  ],
};
