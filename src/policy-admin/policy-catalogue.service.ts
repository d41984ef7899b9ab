import type { LinkedPolicy } from '../policy/index.js';
import type { LivePolicies } from './live-policies.service.js';

/** The policies that the process runs with, for readers. Decisions take them from the same registry. */
export class PolicyCatalogue {
  readonly #policies: LivePolicies;

  constructor(policies: LivePolicies) {
    this.#policies = policies;
  }

  /** All policies, parents before children, then by id. */
  policies(): readonly LinkedPolicy[] {
    return [...this.#policies.policies.values()].sort(
      (a, b) => a.chain.length - b.chain.length || (a.id < b.id ? -1 : 1),
    );
  }

  /** The policy of this id, as it is or as it was known at an instant; or null. */
  policy(id: string, knownAt: Date | null = null): LinkedPolicy | null {
    return (knownAt === null ? this.#policies.policy(id) : this.#policies.policyAsKnown(id, knownAt)) ?? null;
  }
}
