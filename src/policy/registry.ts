import { problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { checkPolicy } from './check-policy.js';
import { type LinkedPolicy, linkPolicy } from './linked-policy.js';
import type { PolicyDefinition } from './policy.js';
import { policyHash } from './policy-hash.js';
import type { PolicyProblem } from './policy-problem.js';

/** All policies of the service, linked with their parents and checked. */
export interface PolicyRegistry {
  readonly policies: ReadonlyMap<string, LinkedPolicy>;
  /** The policy of this id, or undefined. */
  policy(id: string): LinkedPolicy | undefined;
}

/** Links and checks the policies; every fault of every policy is reported at once. */
export function createPolicyRegistry(
  definitions: readonly PolicyDefinition[],
): Result<PolicyRegistry, readonly PolicyProblem[]> {
  const problems: PolicyProblem[] = [];
  const byId = new Map<string, PolicyDefinition>();
  for (const definition of definitions) {
    if (byId.has(definition.id)) problems.push(duplicate(definition));
    byId.set(definition.id, definition);
  }
  const policies = new Map<string, LinkedPolicy>();
  for (const definition of byId.values()) {
    const chain = chainOf(definition, byId);
    if (!chain.ok) {
      problems.push(chain.error);
      continue;
    }
    const policy = linkPolicy(chain.value, policyHash(chain.value));
    problems.push(...checkPolicy(policy));
    policies.set(policy.id, policy);
  }
  if (problems.length > 0) return err(problems);
  return ok({ policies, policy: (id) => policies.get(id) });
}

function chainOf(
  definition: PolicyDefinition,
  byId: ReadonlyMap<string, PolicyDefinition>,
): Result<readonly PolicyDefinition[], PolicyProblem> {
  const chain: PolicyDefinition[] = [];
  let next: PolicyDefinition | undefined = definition;
  while (next !== undefined) {
    if (chain.includes(next)) return err(circle(definition));
    chain.push(next);
    if (next.extends === undefined) return ok(chain);
    const parent: PolicyDefinition | undefined = byId.get(next.extends);
    if (parent === undefined) return err(parentUnknown(next));
    next = parent;
  }
  return ok(chain);
}

function duplicate(definition: PolicyDefinition): PolicyProblem {
  return problem({
    code: 'POLICY_DUPLICATE',
    message: `Two policies have the id ${definition.id}; give one of them another id.`,
    messageZh: `有两个政策模块使用同一编号 ${definition.id},请修改其中一个。`,
  });
}

function parentUnknown(definition: PolicyDefinition): PolicyProblem {
  return problem({
    code: 'POLICY_PARENT_UNKNOWN',
    message: `Policy ${definition.id} extends ${definition.extends}, which is not loaded; load it or name another parent.`,
    messageZh: `政策 ${definition.id} 的上级政策 ${definition.extends} 没有载入,请载入或改用其他上级。`,
  });
}

function circle(definition: PolicyDefinition): PolicyProblem {
  return problem({
    code: 'POLICY_PARENT_CIRCLE',
    message: `Policy ${definition.id} inherits from itself through its parents; break the circle.`,
    messageZh: `政策 ${definition.id} 通过上级继承了自身,请解除循环。`,
  });
}
