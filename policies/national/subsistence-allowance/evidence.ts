import type { EvidenceDemand, Facts } from '../../../src/policy/index.js';
import { allowanceRules, interim, requirement } from '../instruments.js';

/**
 * The papers of an allowance case. What a government platform can look up is marked `lookup` and never asked for
 * (J18.2; from 2026-07-01 SAL-2026, 62).
 */
export const allowanceEvidence: readonly EvidenceDemand[] = [
  {
    code: 'IDENTITY',
    titles: { zh: '居民身份证', en: 'Identity cards' },
    lookup: true,
    basis: [interim('11', 'J18.2')],
  },
  {
    code: 'HOUSEHOLD_REGISTER',
    titles: { zh: '居民户口簿', en: 'Household register' },
    lookup: true,
    basis: [interim('11', 'J18.2')],
  },
  {
    code: 'CHECK_AUTHORISATION',
    titles: { zh: '家庭经济状况核对授权书', en: 'Authorisation of the economic status check' },
    lookup: false,
    basis: [allowanceRules('17', 'C5')],
  },
  {
    code: 'INTEGRITY_COMMITMENT',
    titles: { zh: '诚信承诺书', en: 'Integrity commitment' },
    lookup: false,
    basis: [requirement('C10.1')],
  },
  {
    code: 'DISABILITY_CERTIFICATE',
    titles: { zh: '残疾人证', en: 'Disability certificate' },
    lookup: true,
    when: (facts) => anyCondition(facts, (kind) => kind.startsWith('DISABILITY_')),
    basis: [allowanceRules('8', 'J18.2')],
  },
  {
    code: 'DIAGNOSIS',
    titles: { zh: '重病诊断证明', en: 'Diagnosis of the serious illness' },
    lookup: false,
    when: (facts) => anyCondition(facts, (kind) => kind === 'SERIOUS_ILLNESS'),
    basis: [allowanceRules('8', 'J1.2')],
  },
];

function anyCondition(facts: Facts, fits: (kind: string) => boolean): boolean {
  return facts.household.members.some(({ conditions }) => conditions.some(({ kind }) => fits(kind)));
}
