import type { CaseTable } from '../vignette.js';
import { onAllowance, POLICY, prices } from './sketches.js';

export const priceTables: readonly CaseTable[] = [
  {
    policy: POLICY,
    programme: 'PRICE_SUBSIDY',
    cases: [
      {
        req: 'N1.4',
        title: 'no index is declared',
        facts: onAllowance('2022-08-01'),
        is: 'NOT_ELIGIBLE',
        says: { 'price-link.trigger': 'none' },
      },
      {
        req: 'N1.4',
        title: 'an index that cannot be read is asked for again',
        facts: { ...onAllowance('2022-08-01'), situations: prices('high') },
        is: 'EVIDENCE_MISSING',
        evidence: ['PRICE_INDEX'],
      },
      {
        req: 'J1.3',
        title: 'below both triggers',
        facts: { ...onAllowance('2022-08-01'), situations: prices('CPI 3.4 FOOD 5.9') },
        is: 'NOT_ELIGIBLE',
        says: { 'price-link.trigger': 'notReached' },
      },
      {
        req: 'J1.3',
        title: '3.5% triggers: 728 × 3.5% = 25.48, to 25 yuan for each of two',
        facts: { ...onAllowance('2022-08-01'), situations: prices('CPI 3.5 FOOD 5.9') },
        is: 'ELIGIBLE',
        amount: '50.00',
        situations: ['S1'],
      },
      {
        req: 'J1.3',
        title: 'food triggers and is the higher: 728 × 7.1% = 51.688, to 52 yuan',
        facts: { ...onAllowance('2022-08-01', [{}]), situations: prices('CPI 3.6 FOOD 7.1') },
        is: 'ELIGIBLE',
        amount: '52.00',
      },
      {
        req: 'J1.3',
        title: 'an index that is higher and does not trigger does not count',
        facts: { ...onAllowance('2022-08-01', [{}]), situations: prices('CPI 3.5 FOOD 5.5') },
        is: 'ELIGIBLE',
        amount: '25.00',
      },
      {
        req: 'J1.3',
        title: '3.0% on 31 August 2022',
        facts: { ...onAllowance('2022-08-31'), situations: prices('CPI 3.0 FOOD 0') },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'J1.3',
        title: '3.0% from September 2022 on',
        facts: { ...onAllowance('2022-09-01', [{}]), situations: prices('CPI 3.0 FOOD 0') },
        is: 'ELIGIBLE',
        amount: '22.00',
      },
      {
        req: 'J1.3',
        title: '3.0% until 31 March 2023',
        facts: { ...onAllowance('2023-03-31', [{}]), situations: prices('CPI 3.0 FOOD 0') },
        is: 'ELIGIBLE',
        amount: '22.00',
      },
      {
        req: 'J1.3',
        title: '3.0% on 1 April 2023',
        facts: { ...onAllowance('2023-04-01', [{}]), situations: prices('CPI 3.0 FOOD 0') },
        is: 'NOT_ELIGIBLE',
      },
      {
        req: 'N1.4',
        title: 'a borderline household, outside of the wider months',
        facts: {
          on: '2022-08-31',
          members: [{ income: { PROPERTY: '900' } }],
          situations: prices('CPI 3.5 FOOD 0'),
        },
        is: 'NOT_ELIGIBLE',
        steps: { 'price-link.person': 'REFUSED' },
      },
      {
        req: 'N1.4',
        title: 'a borderline household, in the wider months',
        facts: {
          on: '2022-09-01',
          members: [{ income: { PROPERTY: '900' } }],
          situations: prices('CPI 3.5 FOOD 0'),
        },
        is: 'ELIGIBLE',
        amount: '25.00',
      },
      {
        req: 'J1.3',
        title: 'two standards in one month: the day decides, 680 yuan on 30 June',
        facts: { ...onAllowance('2022-06-30', [{}]), situations: prices('CPI 10 FOOD 0') },
        is: 'ELIGIBLE',
        amount: '68.00',
      },
      {
        req: 'J1.3',
        title: 'two standards in one month: 728 yuan on 1 July',
        facts: { ...onAllowance('2022-07-01', [{}]), situations: prices('CPI 10 FOOD 0') },
        is: 'ELIGIBLE',
        amount: '73.00',
      },
    ],
  },
];
