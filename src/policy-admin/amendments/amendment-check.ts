import {
  checkConformance,
  type LinkedPolicy,
  type PolicyProblem,
  type PolicyRegistry,
} from '../../policy/index.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { probeHouseholds } from '../simulations/probe-households.js';

/** What the check of an amended policy finds; nothing when it may be published. */
export type AmendmentFinding = Problem;

/**
 * The pieces of work that the check of an amendment consists of, so that a service can let others in between: each
 * tries one policy (the amended one, or a child of it) on one household, on the days before and of every change.
 * A registry that cannot be linked is all there is to find: types, bounds of parents and children, order, bases.
 */
export function* checkSteps(
  amended: Result<PolicyRegistry, readonly PolicyProblem[]>,
  policyId: string,
  days: readonly LocalDate[],
): Generator<readonly AmendmentFinding[]> {
  if (!amended.ok) {
    yield amended.error;
    return;
  }
  for (const policy of amended.value.policies.values()) {
    if (!policy.chain.some(({ id }) => id === policyId)) continue;
    yield* conformanceSteps(policy, days);
  }
}

function* conformanceSteps(
  policy: LinkedPolicy,
  days: readonly LocalDate[],
): Generator<readonly AmendmentFinding[]> {
  const changed = [...new Set(days)].sort();
  const [first] = changed;
  if (first === undefined) return;
  const sides = [...new Set(changed.flatMap((day) => [addDays(day, -1), day]))];
  for (const facts of probeHouseholds(policy, first)) {
    const run = () => checkConformance(policy, [facts], sides).problems;
    const guarded =
      policy.guard === undefined ? { finished: true as const, value: run() } : policy.guard(run);
    yield guarded.finished ? guarded.value : [timedOut(policy)];
  }
}

/** All findings of the steps, each sentence once. */
export function distinctFindings(findings: Iterable<AmendmentFinding>): readonly AmendmentFinding[] {
  const seen = new Map<string, AmendmentFinding>();
  for (const finding of findings) {
    if (!seen.has(finding.message)) seen.set(finding.message, finding);
  }
  return [...seen.values()];
}

function timedOut({ id }: LinkedPolicy): AmendmentFinding {
  return {
    code: 'POLICY_TIMED_OUT',
    message: `Policy ${id} did not come to an end on a made-up household; find the loop in its rules.`,
    messageZh: `政策 ${id} 在测试家庭上未能在限定时间内算完,请检查规则中的循环。`,
  };
}
