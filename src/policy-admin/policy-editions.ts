import {
  amendPolicy,
  createPolicyRegistry,
  type Guard,
  type LinkedPolicy,
  type PolicyAmendment,
  type PolicyDefinition,
  type PolicyProblem,
  type PolicyRegistry,
} from '../policy/index.js';
import { mapResult, type Result } from '../shared/result.js';

/** An amendment with the instants between which it is known. */
export interface KnownAmendment {
  readonly policyId: string;
  readonly amendment: PolicyAmendment;
  readonly publishedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** What a decision keeps of the policy that it was made by. */
export interface DecidingPolicy {
  readonly policyId: string;
  readonly policyHash: string;
  /** The instant as of which the policy was known. */
  readonly knownAt: Date;
}

/** The instant after which nothing more becomes known: the policies as they are now. */
export const NOW = 'NOW' as const;

const MOST_REGISTRIES = 64;

/**
 * The policies of the program with what was published over them, as known at any instant: the modules never change
 * while the process runs, so an edition is known by the amendments that it holds. Registries are made when they are
 * asked for and the last ones kept.
 */
export class PolicyEditions {
  readonly #definitions: readonly PolicyDefinition[];
  readonly #known: readonly KnownAmendment[];
  readonly #guard: Guard | undefined;
  readonly #made = new Map<string, Result<PolicyRegistry, readonly PolicyProblem[]>>();

  /** @param known ascending by `publishedAt`, then id */
  constructor(
    definitions: readonly PolicyDefinition[],
    known: readonly KnownAmendment[],
    guard: Guard | undefined,
  ) {
    this.#definitions = definitions;
    this.#known = known;
    this.#guard = guard;
  }

  /** All policies as known at the instant, or what keeps them from being used together. */
  asKnown(instant: Date | typeof NOW): Result<PolicyRegistry, readonly PolicyProblem[]> {
    return this.#registry(this.#known.filter((amendment) => isKnownAt(amendment, instant)));
  }

  /** All policies as they are now with one amendment more. */
  withDraft(
    policyId: string,
    amendment: PolicyAmendment,
    instant: Date | typeof NOW = NOW,
  ): Result<PolicyRegistry, readonly PolicyProblem[]> {
    const active = this.#known.filter((known) => isKnownAt(known, instant));
    const draft = { policyId, amendment, publishedAt: new Date(0), withdrawnAt: null };
    return this.#link([...active, draft]);
  }

  /** All policies as they would be without one of the amendments. */
  without(amendmentId: string): Result<PolicyRegistry, readonly PolicyProblem[]> {
    return this.#registry(
      this.#known.filter((known) => isKnownAt(known, NOW) && known.amendment.id !== amendmentId),
    );
  }

  /** The instant of the last publication or withdrawal, in milliseconds; 0 without any. */
  lastChange(): number {
    return Math.max(0, ...this.#known.map((known) => (known.withdrawnAt ?? known.publishedAt).getTime()));
  }

  /** The policy that a decision of the instant was made by; its hash has the last word. undefined without any such edition. */
  ofDecision({ policyId, policyHash, knownAt }: DecidingPolicy): LinkedPolicy | undefined {
    const registry = this.asKnown(knownAt);
    const known = registry.ok ? registry.value.policy(policyId) : undefined;
    return known?.hash === policyHash ? known : this.withHash(policyId, policyHash);
  }

  /** What was published over these policies, ascending by `publishedAt`. */
  knownOf(policyIds: ReadonlySet<string>): readonly KnownAmendment[] {
    return this.#known.filter(({ policyId }) => policyIds.has(policyId));
  }

  /** The policy whose content has this hash, among all editions that there ever were; the newest first. */
  withHash(policyId: string, hash: string): LinkedPolicy | undefined {
    const instants = this.#known.flatMap(({ publishedAt, withdrawnAt }) => [
      publishedAt,
      ...(withdrawnAt === null ? [] : [withdrawnAt]),
    ]);
    const newestFirst = [...instants, new Date(-8.64e15)].sort((a, b) => b.getTime() - a.getTime());
    for (const instant of newestFirst) {
      const registry = this.asKnown(instant);
      const policy = registry.ok ? registry.value.policy(policyId) : undefined;
      if (policy?.hash === hash) return policy;
    }
    return undefined;
  }

  #registry(active: readonly KnownAmendment[]): Result<PolicyRegistry, readonly PolicyProblem[]> {
    const key = active.map(({ amendment }) => amendment.id).join();
    const made = this.#made.get(key) ?? this.#link(active);
    this.#made.delete(key);
    this.#made.set(key, made);
    if (this.#made.size > MOST_REGISTRIES) {
      for (const oldest of this.#made.keys()) {
        this.#made.delete(oldest);
        break;
      }
    }
    return made;
  }

  #link(active: readonly KnownAmendment[]): Result<PolicyRegistry, readonly PolicyProblem[]> {
    const amended = this.#definitions.map((definition) =>
      amendPolicy(
        definition,
        active.filter(({ policyId }) => policyId === definition.id).map(({ amendment }) => amendment),
      ),
    );
    return mapResult(createPolicyRegistry(amended), (registry) => withGuard(registry, this.#guard));
  }
}

/** Known from the instant of publication on, until the instant of withdrawal. */
function isKnownAt({ publishedAt, withdrawnAt }: KnownAmendment, instant: Date | typeof NOW): boolean {
  if (instant === NOW) return withdrawnAt === null;
  return publishedAt <= instant && (withdrawnAt === null || instant < withdrawnAt);
}

function withGuard(registry: PolicyRegistry, guard: Guard | undefined): PolicyRegistry {
  if (guard === undefined) return registry;
  const policies = new Map(
    [...registry.policies].map(([id, policy]) => [id, Object.freeze({ ...policy, guard })]),
  );
  return { policies, policy: (id) => policies.get(id) };
}
