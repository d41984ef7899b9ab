import type { Database } from '../database/database.js';
import type { Db } from '../database/entities.js';
import { asSystem } from '../database/scope.js';
import type {
  Guard,
  LinkedPolicy,
  PolicyAmendment,
  PolicyDefinition,
  PolicyProblem,
  PolicyRegistry,
} from '../policy/index.js';
import { InvariantError, invariant } from '../shared/invariant.js';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { AmendmentRow } from './amendments/amendment.entity.js';
import { type AmendmentChange, toPolicyAmendment } from './amendments/amendment.js';
import { changeOf, changesOf, publicationState, publishedAmendments } from './amendments/amendment.store.js';
import { type DecidingPolicy, type KnownAmendment, NOW, PolicyEditions } from './policy-editions.js';

const EVERY_POLICY = 'the policies of every jurisdiction are held in memory';

/** What `publicationState` answers for an empty database. */
const NOTHING_PUBLISHED = '0:0';

export interface LivePoliciesParts {
  readonly database: Pick<Database, 'db'>;
  /** The modules of the program, checked already. */
  readonly definitions: readonly PolicyDefinition[];
  /** Watches over policies where decisions are made. */
  readonly guard?: Guard;
}

/** Amendments were published that the modules of this program cannot hold. */
export class UnfitAmendments extends Error {
  override readonly name = 'UnfitAmendments';
}

/**
 * The policies of the service: the modules of the program with what agencies have published over them. `policy(id)`
 * is the policy as it is now, for everyone who holds the registry; `policyAsKnown` is the policy as it was known at
 * an instant, so that old decisions replay by the rules of their day.
 */
export class LivePolicies implements PolicyRegistry {
  readonly #parts: LivePoliciesParts;
  /** The modules alone: what amendments are read by, since an amendment declares nothing. */
  readonly #modules: PolicyRegistry;
  #editions: PolicyEditions;
  #current: PolicyRegistry;
  #state = NOTHING_PUBLISHED;
  #refreshing: Promise<boolean> | null = null;
  #again = false;

  private constructor(parts: LivePoliciesParts) {
    this.#parts = parts;
    this.#editions = new PolicyEditions(parts.definitions, [], parts.guard);
    this.#modules = registryOf(this.#editions.asKnown(NOW));
    this.#current = this.#modules;
  }

  /**
   * Opens the policies with all that is published.
   * @throws UnfitAmendments when a published amendment does not fit the modules of this program
   */
  static async open(parts: LivePoliciesParts): Promise<LivePolicies> {
    const live = new LivePolicies(parts);
    await live.refresh();
    return live;
  }

  get policies(): ReadonlyMap<string, LinkedPolicy> {
    return this.#current.policies;
  }

  policy(id: string): LinkedPolicy | undefined {
    return this.#current.policy(id);
  }

  /** The policy as it was known at the instant: with what had been published, and not withdrawn, by then. */
  policyAsKnown(id: string, instant: Date): LinkedPolicy | undefined {
    const registry = this.#editions.asKnown(instant);
    return registry.ok ? registry.value.policy(id) : undefined;
  }

  /**
   * The policy that a decision was made by. Publication and decision may cross within the seconds that instances need
   * to take an amendment up, so the hash that the decision keeps has the last word. undefined when no edition of this
   * program has it: the module itself has changed since.
   */
  policyOfDecision(decision: DecidingPolicy): LinkedPolicy | undefined {
    return this.#editions.ofDecision(decision);
  }

  /** What was published over these policies: plain data, of which another thread makes the same editions. */
  knownOf(policyIds: ReadonlySet<string>): readonly KnownAmendment[] {
    return this.#editions.knownOf(policyIds);
  }

  /** The instant as of which `policy` answers: this one, or the last publication where a clock is ahead of ours. */
  knownAt(now: Date): Date {
    return new Date(Math.max(now.getTime(), this.#editions.lastChange()));
  }

  /** The policy as it is, or was at an instant, with a proposed amendment; or the first thing wrong with it. */
  withProposal(
    row: AmendmentRow,
    changes: readonly AmendmentChange[],
    instant: Date | typeof NOW = NOW,
  ): Result<LinkedPolicy, Problem> {
    const amendment = this.proposal(row, changes);
    if (!amendment.ok) return amendment;
    const registry = this.#editions.withDraft(row.policyId, amendment.value, instant);
    const policy = registry.ok ? registry.value.policy(row.policyId) : undefined;
    if (policy !== undefined) return ok(policy);
    return err(registry.ok ? unfit(row.id, 'its policy is gone') : (registry.error[0] as Problem));
  }

  /** A proposed amendment as the engine applies it; or why it does not fit the module. */
  proposal(row: AmendmentRow, changes: readonly AmendmentChange[]): Result<PolicyAmendment, Problem> {
    const module = this.module(row.policyId);
    invariant(module !== undefined, `The policy ${row.policyId} of an amendment must be loaded.`);
    const amendment = toPolicyAmendment({ ...row, changes }, module);
    return amendment.ok ? amendment : err(unfit(row.id, amendment.error));
  }

  /** The module of this id without any amendment: what amendments are read by. */
  module(id: string): LinkedPolicy | undefined {
    return this.#modules.policy(id);
  }

  /**
   * Takes up what was published or withdrawn since the last time; answers whether there was anything. Calls that come
   * while one runs share the next run.
   * @throws UnfitAmendments, and then keeps what it had
   */
  async refresh(): Promise<boolean> {
    if (this.#refreshing !== null) {
      this.#again = true;
      return await this.#refreshing;
    }
    this.#refreshing = this.#refreshUntilQuiet();
    try {
      return await this.#refreshing;
    } finally {
      this.#refreshing = null;
    }
  }

  /** The editions as a transaction sees them, for a check under its locks. */
  async editionsIn(db: Db): Promise<PolicyEditions> {
    const published = await asSystem(EVERY_POLICY, () => this.#read(db));
    return new PolicyEditions(this.#parts.definitions, published, this.#parts.guard);
  }

  async #refreshUntilQuiet(): Promise<boolean> {
    let changed = false;
    do {
      this.#again = false;
      changed = (await this.#refreshOnce()) || changed;
    } while (this.#again);
    return changed;
  }

  async #refreshOnce(): Promise<boolean> {
    const { db } = this.#parts.database;
    const state = await asSystem(EVERY_POLICY, () => publicationState(db));
    if (state === this.#state) return false;
    const editions = await this.editionsIn(db);
    const current = registryOf(editions.asKnown(NOW));
    this.#editions = editions;
    this.#current = current;
    this.#state = state;
    return true;
  }

  async #read(db: Db): Promise<readonly KnownAmendment[]> {
    const rows = (await publishedAmendments(db)).filter(({ policyId }) => this.module(policyId));
    const changes = rows.length === 0 ? [] : await changesOf(db, rows);
    return rows.map((row) => {
      const { id, jurisdictionId, policyId, publishedAt, withdrawnAt } = row;
      const module = this.module(policyId);
      if (module === undefined || publishedAt === null) throw new InvariantError('Unpublished amendment.');
      const own = changes.filter((c) => c.amendmentId === id && c.jurisdictionId === jurisdictionId);
      const amendment = toPolicyAmendment({ ...row, changes: own.map(changeOf) }, module);
      if (!amendment.ok) {
        throw new UnfitAmendments(
          `The amendment ${id} of ${jurisdictionId} cannot be applied: ${amendment.error}; run the release of the policy that it was published for.`,
        );
      }
      return { policyId, amendment: amendment.value, publishedAt, withdrawnAt };
    });
  }
}

function registryOf(registry: Result<PolicyRegistry, readonly PolicyProblem[]>): PolicyRegistry {
  if (registry.ok) return registry.value;
  throw new UnfitAmendments(
    `The policies cannot be used with what was published: ${registry.error.map(({ message }) => message).join(' ')}`,
  );
}

function unfit(id: string, reason: string): Problem<'AMENDMENT_UNFIT'> {
  return problem({
    code: 'AMENDMENT_UNFIT',
    message: `The amendment ${id} cannot be applied: ${reason}; propose it anew.`,
    messageZh: `修订${id}无法适用于现行政策(${reason}),请重新提出。`,
  });
}
