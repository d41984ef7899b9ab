import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { type OfficerViewer, reachesAll } from '../../access/viewer.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { findJurisdictions } from '../../jurisdictions/jurisdiction.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { type Assessment, assessForDecision, type Facts, type LinkedPolicy } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { changeOf, changesOf, findAmendments } from '../amendments/amendment.store.js';
import type { LivePolicies } from '../live-policies.service.js';
import { readHousehold } from './registry-facts.store.js';
import type { SimulatedHouseholdRow, SimulationRecord, SimulationTotalRow } from './simulation.entity.js';
import {
  cancelSimulation,
  countOpen,
  findSimulations,
  insertSimulation,
  listSimulated,
  listSimulations,
  type SimulatedFilter,
  totalsOf,
} from './simulation.store.js';
import {
  amendmentNotOpen,
  nothingToTry,
  policyUnknown,
  programmeUnknown,
  simulationOver,
  tooManyOpen,
  unknownSimulation,
} from './simulation-problem.js';
import {
  comparableProgrammes,
  type PolicyPair,
  policyPair,
  registryFacts,
} from './simulation-setup.service.js';

/** What a simulation tries, on whom and when. */
export interface SimulationRequest {
  readonly amendment: RowKey | null;
  readonly policyId: string | null;
  /** null = the last day on which a value of the amendment comes into force, else today. */
  readonly assessedOn: LocalDate | null;
  /** null = every programme with a benefit. */
  readonly programmes: readonly string[] | null;
}

/** One household under both policies. */
export interface SimulatedAssessments {
  readonly facts: Facts;
  readonly policies: PolicyPair;
  readonly before: Assessment | null;
  readonly after: Assessment | null;
}

const MOST_OPEN = 3;

/** Tries policies on the live registry. Nothing is written to cases or money. */
export class SimulationService {
  readonly #database: Database;
  readonly #policies: LivePolicies;
  readonly #onRequest: () => void;

  /** @param onRequest called after a request was committed, so that a worker need not wait for its next look */
  constructor(database: Database, policies: LivePolicies, onRequest?: () => void) {
    this.#database = database;
    this.#policies = policies;
    this.#onRequest = onRequest ?? (() => undefined);
  }

  /**
   * Asks for a simulation over the whole registry of the officer's jurisdiction.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async request(actor: Actor, request: SimulationRequest): Promise<Result<SimulationRecord, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const subject = await this.#subject(jurisdictionId, actor.now, request);
    if (!subject.ok) return subject;
    const { pair, knownAt, policyId, lastDay } = subject.value;
    const paying = comparableProgrammes(pair);
    const unknown = request.programmes?.find((code) => !paying.includes(code));
    if (unknown !== undefined) return err(programmeUnknown(unknown));
    const programmes = request.programmes === null ? paying : [...new Set(request.programmes)].sort();
    if (programmes.length === 0) return err(programmeUnknown(''));
    const requested = await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'requestSimulation',
        request,
        async (): Promise<Result<SimulationRecord, Problem>> => {
          if ((await countOpen(tx.db, jurisdictionId)) >= MOST_OPEN) return err(tooManyOpen(MOST_OPEN));
          const row: SimulationRecord = {
            jurisdictionId,
            id: newId(),
            amendmentId: request.amendment?.id ?? null,
            policyId,
            baselineHash: pair.baseline.hash,
            variantHash: pair.variant.hash,
            knownAt,
            assessedOn: request.assessedOn ?? lastDay ?? actor.today,
            programmes: [...programmes],
            status: 'QUEUED',
            requestedBy: actor.officerId,
            requestedAt: actor.now,
            startedAt: null,
            finishedAt: null,
            total: null,
            processed: 0,
            lastHouseholdId: null,
            worker: null,
            heartbeatAt: null,
            failure: null,
          };
          await insertSimulation(tx, row);
          await audit(tx, actor, {
            operation: 'requestSimulation',
            objectType: 'Simulation',
            objectId: row.id,
            detail: { policy: policyId, amendment: row.amendmentId, assessedOn: row.assessedOn, programmes },
          });
          return ok(row);
        },
      ),
    );
    if (requested.ok) this.#onRequest();
    return requested;
  }

  /**
   * Ends a simulation that waits or runs; what it has worked out stays readable.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async cancel(actor: Actor, { jurisdictionId, id }: RowKey): Promise<Result<SimulationRecord, Problem>> {
    const isOwn = wholeJurisdictionOf(actor) === jurisdictionId;
    const key = { jurisdictionId, id };
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'cancelSimulation',
        key,
        async (): Promise<Result<SimulationRecord, Problem>> => {
          const [row] = isOwn ? await findSimulations(tx.db, [key]) : [];
          if (row === undefined) return err(unknownSimulation());
          const cancelled = await cancelSimulation(tx, key);
          if (cancelled === undefined) return err(simulationOver());
          await audit(tx, actor, { operation: 'cancelSimulation', objectType: 'Simulation', objectId: id });
          return ok(cancelled);
        },
      ),
    );
  }

  /** A page of the simulations of the officer's jurisdiction, newest first, one more when there are more. */
  async list(
    viewer: OfficerViewer,
    amendmentId: string | undefined,
    page: Page,
  ): Promise<SimulationRecord[]> {
    if (!reachesAll(viewer.reach)) return [];
    return await listSimulations(this.#database.db, viewer.jurisdictionId, amendmentId, page);
  }

  /** One simulation of the officer's jurisdiction, or null. */
  async find(viewer: OfficerViewer, key: RowKey): Promise<SimulationRecord | null> {
    if (key.jurisdictionId !== viewer.jurisdictionId || !reachesAll(viewer.reach)) return null;
    const [found] = await findSimulations(this.#database.db, [key]);
    return found ?? null;
  }

  /** The totals of these simulations as far as they have come. */
  async totals(keys: readonly RowKey[]): Promise<SimulationTotalRow[]> {
    return await totalsOf(this.#database.db, keys);
  }

  /** A page of the households whose answer changes, one more when there are more. */
  async households(key: RowKey, filter: SimulatedFilter, page: Page): Promise<SimulatedHouseholdRow[]> {
    return await listSimulated(this.#database.db, key, filter, page);
  }

  /**
   * A household of the simulation assessed by both policies, with all steps, on the registry as it is now; null when
   * the household is gone or the policies are those of another release.
   */
  async assessments(
    simulation: SimulationRecord,
    householdId: string,
    programme: string,
  ): Promise<SimulatedAssessments | null> {
    const { db } = this.#database;
    const policies = await policyPair(db, this.#policies, simulation);
    const chunk = await readHousehold(
      db,
      { jurisdictionId: simulation.jurisdictionId, on: simulation.assessedOn },
      householdId,
    );
    if (policies === null) return null;
    const [facts] = (await registryFacts(db, simulation, policies)).of(chunk.text);
    if (facts === undefined) return null;
    const of = (policy: LinkedPolicy) =>
      policy.programmes.has(programme) ? assessForDecision(policy, programme, facts) : null;
    return { facts, policies, before: of(policies.baseline), after: of(policies.variant) };
  }

  async #subject(jurisdictionId: string, now: Date, request: SimulationRequest) {
    const { amendment, policyId } = request;
    if ((amendment === null) === (policyId === null)) return err(nothingToTry());
    const { db } = this.#database;
    const [place] = await findJurisdictions(db, [{ jurisdictionId, id: jurisdictionId }]);
    const baseline = place === undefined ? undefined : this.#policies.policy(place.policyId);
    invariant(baseline !== undefined, `The policy of ${jurisdictionId} must be loaded.`);
    const knownAt = this.#policies.knownAt(now);
    if (policyId !== null) {
      const variant = this.#policies.policy(policyId);
      if (variant === undefined) return err(policyUnknown(policyId));
      return ok({ pair: { baseline, variant }, knownAt, policyId, lastDay: null });
    }
    const isOwn = amendment?.jurisdictionId === jurisdictionId;
    const [row] = isOwn && amendment !== null ? await findAmendments(db, [amendment]) : [];
    if (row === undefined || row.status !== 'PROPOSED') return err(amendmentNotOpen());
    const changes = (await changesOf(db, [row])).map(changeOf);
    const amended = this.#policies.withProposal(row, changes);
    if (!amended.ok) return err(amended.error);
    const days = changes.map(({ inForceFrom }) => inForceFrom).sort();
    const pair = { baseline, variant: amended.value };
    return ok({ pair, knownAt, policyId: row.policyId, lastDay: days.at(-1) ?? null });
  }
}
