import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { faultOf } from './fault.js';
import type { LinkedPolicy } from './linked-policy.js';
import { UnsetParameter } from './values.js';

/** POLICY_FAILED: the policy threw or did not come to an end, as a code; officers go on by hand until it is mended. */
export type PolicyRefusal = Problem<'PARAMETER_UNSET' | 'PAY_FIRST_NOT_FORESEEN' | 'POLICY_FAILED'>;

/** Asks a policy under its guard: one that throws or loops refuses this question and holds up no other. */
export function guarded<T>(policy: LinkedPolicy, work: () => T): Result<T, PolicyRefusal> {
  const [answer] = guardedAll(policy, [() => ok(work())]);
  return answer as Result<T, PolicyRefusal>;
}

/**
 * Asks a policy several questions under one guard, since setting it up costs more than most of them. What throws refuses
 * its own question alone; when the time is over, each is asked again under a guard of its own.
 * @param questions put to the policy without its guard, which is there already
 * @returns the answers in the order of the questions
 */
export function guardedAll<T, E extends Problem>(
  policy: LinkedPolicy,
  questions: readonly ((policy: LinkedPolicy) => Result<T, E>)[],
): readonly Result<T, E | PolicyRefusal>[] {
  const bare = withoutGuard(policy);
  const all = () => questions.map((question) => answerOf(policy, () => question(bare)));
  if (policy.guard === undefined) return all();
  const run = policy.guard(all);
  if (run.finished) return run.value;
  if (questions.length === 1) return [err(policyFailed(policy, 'POLICY_TIMED_OUT'))];
  return questions.flatMap((question) => guardedAll(policy, [question]));
}

const bares = new WeakMap<LinkedPolicy, LinkedPolicy>();

function withoutGuard(policy: LinkedPolicy): LinkedPolicy {
  const known = bares.get(policy);
  if (known !== undefined) return known;
  const { guard: _, ...bare } = policy;
  bares.set(policy, bare);
  return bare;
}

function answerOf<T, E extends Problem>(
  policy: LinkedPolicy,
  question: () => Result<T, E>,
): Result<T, E | PolicyRefusal> {
  try {
    return question();
  } catch (thrown) {
    if (thrown instanceof UnsetParameter) return err(parameterUnset(policy, thrown.key));
    return err(policyFailed(policy, faultOf(thrown)));
  }
}

export function policyFailed(policy: LinkedPolicy, fault: string): Problem<'POLICY_FAILED'> {
  const { titles } = policy.definition;
  return problem({
    code: 'POLICY_FAILED',
    message: `The procedure of ${titles.en} failed with ${fault}; have the policy mended by its agency, and handle the case by hand until then.`,
    messageZh: `${titles.zh}的程序规则运行出错(${fault}),请通知政策维护单位修正,在此之前人工办理。`,
    path: ['policy', fault],
  });
}

/** The refusal that names a figure which nobody has set. */
export function parameterUnset(policy: LinkedPolicy, key: string): Problem<'PARAMETER_UNSET'> {
  const titles = policy.declarations.get(key)?.titles;
  return problem({
    code: 'PARAMETER_UNSET',
    message: `The parameter ${key} (${titles?.en ?? 'undeclared'}) is not set in ${policy.definition.titles.en} on this day; the authority has to set it first.`,
    messageZh: `${policy.definition.titles.zh}在该日没有规定参数“${titles?.zh ?? key}”(${key}),须先由主管部门设定。`,
    path: ['policy', key],
  });
}
