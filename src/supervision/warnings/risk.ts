import { type LinkedPolicy, Values } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/**
 * What looks wrong in the data (C9.1, X12). NEAR_LIMIT: many grants just under a limit in one township. SAME_OFFICER: one
 * officer granted to one household again and again. DEAD_RECIPIENT: money for a time after the payee's death.
 * DOUBLE_BENEFIT: the same benefit runs in another jurisdiction. LEFT_OUT: a household that a comparison of data found,
 * whose lead was closed, gets no help.
 */
export const RISK_RULES = [
  'NEAR_LIMIT',
  'SAME_OFFICER',
  'DEAD_RECIPIENT',
  'DOUBLE_BENEFIT',
  'LEFT_OUT',
] as const;
export type RiskRule = (typeof RISK_RULES)[number];

export const WARNING_STATUSES = ['OPEN', 'EXAMINED', 'CLOSED'] as const;
export type WarningStatus = (typeof WARNING_STATUSES)[number];

/** How a warning ends: something was wrong, or there is a good reason. */
export const WARNING_OUTCOMES = ['CONFIRMED', 'UNFOUNDED'] as const;
export type WarningOutcome = (typeof WARNING_OUTCOMES)[number];

/** The figures that a rule needs; no text gives them, so each place sets its own. */
export const FIGURES_OF_RULE: Readonly<Record<RiskRule, readonly string[]>> = {
  NEAR_LIMIT: ['warning.window.months', 'warning.near-limit.share', 'warning.near-limit.count'],
  SAME_OFFICER: ['warning.window.months', 'warning.same-officer.count'],
  DEAD_RECIPIENT: [],
  DOUBLE_BENEFIT: [],
  LEFT_OUT: [],
};

/** The figures of a rule that the policy has not set on a day; such a rule raises nothing. */
export function missingFigures(policy: LinkedPolicy, rule: RiskRule, on: LocalDate): readonly string[] {
  const values = new Values(policy.valuesOn(on, []), on);
  return FIGURES_OF_RULE[rule].filter((key) => !values.isSet(key));
}

/** A warning is examined and then closed by somebody whom it is not about; what is wrong, or null. */
export function warningProblem(
  action: 'EXAMINE' | 'CLOSE',
  { status, isOwn }: { readonly status: WarningStatus; readonly isOwn: boolean },
): Problem<'WARNING_STATUS' | 'OWN_WARNING'> | null {
  const needed = action === 'EXAMINE' ? 'OPEN' : 'EXAMINED';
  if (status !== needed) {
    return problem({
      code: 'WARNING_STATUS',
      message: `The warning is ${status}, and ${action === 'EXAMINE' ? 'examining' : 'closing'} takes one that is ${needed}; look at it again.`,
      messageZh: `该预警状态为${status},不能${action === 'EXAMINE' ? '登记核查' : '办结'},请核对。`,
      path: ['input', 'warningId'],
      basis: ['C9.1'],
    });
  }
  if (!isOwn) return null;
  return problem({
    code: 'OWN_WARNING',
    message: 'The warning is about your own grants; let another officer look into it.',
    messageZh: '该预警涉及您本人经办的救助,请由其他人员核查。',
    path: ['input', 'warningId'],
    basis: ['C9.1'],
  });
}

export function unknownWarning(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The warning does not exist or lies outside your place; check its id.',
    messageZh: '该预警不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', 'warningId'],
  });
}
