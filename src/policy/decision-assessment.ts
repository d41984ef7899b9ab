import { canonicalJson } from '../shared/canonical-json.js';
import { assess } from './assess.js';
import type { Assessment } from './assessment.js';
import { withoutClock } from './clock-trap.js';
import { deepFreeze } from './deep-freeze.js';
import type { Facts } from './facts.js';
import { faultOf } from './fault.js';
import type { Guarded, LinkedPolicy } from './linked-policy.js';

/**
 * Assesses what a decision will rest on, and trusts the policy with nothing: it runs twice, on frozen facts and on a
 * copy of them, under the guard that the policy was loaded with. A policy that changes its input, reads a clock or
 * chance, answers differently twice, answers what cannot be kept, or does not come to an end leads to MANUAL_REVIEW
 * with a code and nothing else, so that a replay gives the same bytes; other policies go on. Costs about twice
 * `assess`.
 *
 * POLICY_MUTATES_INPUT, POLICY_USES_CLOCK, POLICY_NOT_DETERMINISTIC, POLICY_ANSWER_NOT_PLAIN, POLICY_TIMED_OUT, and
 * the codes of `assess`.
 * @throws RangeError when the policy has no such programme
 */
export function assessForDecision(policy: LinkedPolicy, programmeCode: string, facts: Facts): Assessment {
  const frozen = deepFreeze(facts);
  const copy = structuredClone(facts) as Facts;
  let fault: string | null;
  try {
    const watched = guarded(policy, () =>
      withoutClock(
        () => [assess(policy, programmeCode, frozen), assess(policy, programmeCode, copy)] as const,
      ),
    );
    if (!watched.finished) return faulty(policy, programmeCode, facts, 'POLICY_TIMED_OUT');
    const { value, used } = watched.value;
    const [first, second] = value;
    fault = faultOfRuns({ first, second, used, isChanged: textOf(copy) !== textOf(frozen) });
    if (fault === null) return first;
  } catch (thrown) {
    if (!policy.programmes.has(programmeCode)) throw thrown;
    fault = faultOf(thrown);
  }
  return faulty(policy, programmeCode, facts, fault);
}

interface Runs {
  readonly first: Assessment;
  readonly second: Assessment;
  readonly used: string | null;
  readonly isChanged: boolean;
}

function faultOfRuns({ first, second, used, isChanged }: Runs): string | null {
  if (isChanged) return 'POLICY_MUTATES_INPUT';
  if (used !== null) return 'POLICY_USES_CLOCK';
  const text = textOf(first);
  if (text === null) return 'POLICY_ANSWER_NOT_PLAIN';
  return text === textOf(second) ? null : 'POLICY_NOT_DETERMINISTIC';
}

/** null for what has no text: NaN, functions, promises, circles. */
function textOf(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

function guarded<T>(policy: LinkedPolicy, work: () => T): Guarded<T> {
  return policy.guard === undefined ? { finished: true, value: work() } : policy.guard(work);
}

/** Says that the policy failed, and nothing that a failed policy said. */
function faulty(policy: LinkedPolicy, programme: string, facts: Facts, fault: string): Assessment {
  return {
    policy: policy.identity,
    programme,
    on: facts.on,
    conclusion: 'MANUAL_REVIEW',
    amount: null,
    period: null,
    class: null,
    stages: [],
    steps: [],
    lines: [],
    readings: [],
    evidence: [],
    unset: [],
    situations: [],
    fault,
  };
}
