import { TimedCache } from '../access/sign-in/timed-cache.js';
import type { Db } from '../database/entities.js';
import type { JurisdictionRow } from '../jurisdictions/jurisdiction.entity.js';
import { findJurisdictions } from '../jurisdictions/jurisdiction.store.js';
import type { LinkedPolicy, PolicyRegistry } from '../policy/index.js';
import { invariant } from '../shared/invariant.js';

/** A jurisdiction that is added or renamed is noticed after at most this time. */
const LIFETIME_MS = 30_000;
const MOST_JURISDICTIONS = 4_000;

/** The policies of the service, which agencies may amend while it runs. */
export interface KnownPolicies extends PolicyRegistry {
  /** The instant as of which `policy` answers. */
  knownAt(now: Date): Date;
}

/** A jurisdiction with the policy that it works by. */
export interface PolicyPlace {
  readonly jurisdiction: JurisdictionRow;
  readonly policy: LinkedPolicy;
  /** The instant as of which the policy was known. */
  readonly knownAt: Date;
}

/** The policies of jurisdictions; the rows are remembered for half a minute, since every act on a case asks. */
export class JurisdictionPolicies {
  readonly #registry: KnownPolicies;
  readonly #rows = new TimedCache<JurisdictionRow | null>({
    lifetimeMs: LIFETIME_MS,
    capacity: MOST_JURISDICTIONS,
  });

  constructor(registry: KnownPolicies) {
    this.#registry = registry;
  }

  /**
   * The jurisdiction and its policy.
   * @throws InvariantError when there is no such jurisdiction, or the service was started without its policy
   */
  async of(db: Db, jurisdictionId: string, now: Date): Promise<PolicyPlace> {
    const jurisdiction = await this.#rows.get(jurisdictionId, now.getTime(), async () => {
      const [row] = await findJurisdictions(db, [{ jurisdictionId, id: jurisdictionId }]);
      return row ?? null;
    });
    invariant(jurisdiction !== null, `There is no jurisdiction ${jurisdictionId}.`);
    const knownAt = this.#registry.knownAt(now);
    return { jurisdiction, policy: this.byId(jurisdiction.policyId), knownAt };
  }

  /** @throws InvariantError when the service was started without this policy */
  byId(policyId: string): LinkedPolicy {
    const policy = this.#registry.policy(policyId);
    invariant(policy !== undefined, `The policy ${policyId} of a jurisdiction must be loaded.`);
    return policy;
  }
}
