import type { LinkedPolicy, PolicyRegistry } from '../policy/index.js';

/** The policies that the process runs with, for readers. Decisions take them from the same registry. */
export class PolicyCatalogue {
  readonly #registry: PolicyRegistry;

  constructor(registry: PolicyRegistry) {
    this.#registry = registry;
  }

  /** All policies, parents before children, then by id. */
  policies(): readonly LinkedPolicy[] {
    return [...this.#registry.policies.values()].sort(
      (a, b) => a.chain.length - b.chain.length || (a.id < b.id ? -1 : 1),
    );
  }

  /** The policy of this id, or null. */
  policy(id: string): LinkedPolicy | null {
    return this.#registry.policy(id) ?? null;
  }
}
