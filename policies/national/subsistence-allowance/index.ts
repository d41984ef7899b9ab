import type { Programme } from '../../../src/policy/index.js';
import { allowanceRules, interim } from '../instruments.js';
import { AllowanceHousehold, PROGRAMME } from './allowance-household.js';
import { allowanceBenefit, allowanceBenefitMessages } from './benefit.js';
import { allowanceEvidence } from './evidence.js';
import {
  allowanceApproval,
  allowanceApprovalMessages,
  allowanceCaseDeadline,
  allowanceProcedure,
  allowanceSpecialDeadline,
} from './procedure.js';
import { assets } from './rules/assets.js';
import { gradualExit, gradualExitUntil, stableExit } from './rules/gradual-exit.js';
import { composition, noDoubleSupport, registration } from './rules/household.js';
import { income } from './rules/income.js';
import { onePerson } from './rules/one-person.js';
import { reach, workRefused } from './rules/reach.js';

/** Subsistence allowance (最低生活保障): the gap to the local standard, a month, for those who live together. */
export const subsistenceAllowance: Programme<AllowanceHousehold> = {
  code: PROGRAMME,
  titles: { zh: '最低生活保障', en: 'Subsistence allowance' },
  group: 'BASIC_LIVING',
  kind: 'CASH',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: [interim('9', 'J1.1'), allowanceRules('13', 'J1.1')],
  questions: [],
  evidence: allowanceEvidence,
  derive: (facts, values) => new AllowanceHousehold(facts, values),
  rules: [
    registration,
    composition,
    noDoubleSupport,
    assets,
    income,
    gradualExit,
    onePerson,
    stableExit,
    reach,
    workRefused,
  ],
  benefit: allowanceBenefit,
  benefitMessages: allowanceBenefitMessages,
  procedure: allowanceProcedure,
  caseDeadline: allowanceCaseDeadline,
  specialCaseDeadline: allowanceSpecialDeadline,
  refusalNotice: { parameter: 'allowance.refusal.days', unit: 'WORKING_DAYS' },
  approval: allowanceApproval,
  payFirst: null,
  approvalMessages: allowanceApprovalMessages,
  payment: { starts: 'MONTH_AFTER_DECISION', basis: [allowanceRules('21'), allowanceRules('25')] },
  reviewMonths: (values, benefitClass) =>
    values.integer(`allowance.review.${(benefitClass ?? 'C').toLowerCase()}.months`),
  keepsUntil: (_facts, _values, household) => gradualExitUntil(household),
};
