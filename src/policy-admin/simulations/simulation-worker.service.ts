import { setImmediate } from 'node:timers/promises';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { asSystem } from '../../database/scope.js';
import { isDatabaseOutage } from '../../database/unavailable.js';
import type { Facts, LinkedPolicy } from '../../policy/index.js';
import type { LivePolicies } from '../live-policies.service.js';
import type { RegistryFacts } from './registry-facts.js';
import { countHouseholds, type RegistryChunk, readChunk } from './registry-facts.store.js';
import type { SimulationRecord } from './simulation.entity.js';
import { noTotals, PolicyComparison, type SimulationTotals } from './simulation.js';
import {
  checkpoint,
  claimSimulation,
  finishSimulation,
  type Progress,
  releaseSimulation,
  setTotal,
} from './simulation.store.js';
import { policyPair, registryFacts } from './simulation-setup.service.js';

export interface SimulationWorkerParts {
  readonly database: Database;
  readonly policies: LivePolicies;
  /** Told of what fails; the worker goes on. */
  readonly onError: (error: Error) => void;
  /** Households a statement. */
  readonly chunkSize?: number;
  /** How often an idle worker looks for work, in milliseconds. */
  readonly pollMs?: number;
  /** How long it works between two checkpoints, in milliseconds. */
  readonly checkpointMs?: number;
}

const CHUNK_SIZE = 1_000;
/** Households assessed before others get their turn: a few milliseconds. */
const SLICE_SIZE = 100;
const POLL_MS = 1_000;
const CHECKPOINT_MS = 1_000;

/**
 * Works simulations off, one at a time, in the background of an instance. The registry is read in chunks while the
 * one before is being assessed, so that PostgreSQL and this process work side by side, and memory holds two chunks
 * whatever the size of the registry. Every second it keeps its results together with how far it got; a worker that
 * dies is replaced by that of another instance, which goes on behind the last household that was kept.
 */
export class SimulationWorker {
  readonly #parts: SimulationWorkerParts;
  readonly #id = newId();
  #timer: NodeJS.Timeout | undefined;
  #working: Promise<void> | null = null;
  #closed = false;

  constructor(parts: SimulationWorkerParts) {
    this.#parts = parts;
  }

  /** Begins to look for work. */
  start(): void {
    this.#timer = setInterval(() => this.wake(), this.#parts.pollMs ?? POLL_MS);
    this.#timer.unref();
    this.wake();
  }

  /** Looks for work now. */
  wake(): void {
    if (this.#closed || this.#working !== null) return;
    this.#working = asSystem('simulating a whole registry', () => this.#workOff()).finally(() => {
      this.#working = null;
    });
  }

  /** Stops at the next slice; what is unfinished waits for another instance. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#working;
  }

  async #workOff(): Promise<void> {
    try {
      while (!this.#closed) {
        const simulation = await claimSimulation(this.#parts.database.db, this.#id);
        if (simulation === undefined) return;
        await this.#workOn(simulation);
      }
    } catch (error) {
      this.#parts.onError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async #workOn(simulation: SimulationRecord): Promise<void> {
    const { db } = this.#parts.database;
    let failure: string | null;
    try {
      const outcome = await this.#simulate(simulation);
      if (outcome === 'STOPPED') {
        await releaseSimulation(db, simulation, this.#id);
        return;
      }
      failure = outcome === 'DONE' ? null : outcome;
    } catch (error) {
      // An outage passes; the simulation stays claimed until then and is taken up again.
      if (isDatabaseOutage(error)) throw error;
      this.#parts.onError(error instanceof Error ? error : new Error(String(error)));
      failure = 'SIMULATION_FAILED';
    }
    await finishSimulation(db, simulation, this.#id, failure);
  }

  /** DONE, STOPPED when it is no longer this worker's to do, or the code of a failure. */
  async #simulate(simulation: SimulationRecord): Promise<string> {
    const { database, policies, chunkSize = CHUNK_SIZE, checkpointMs = CHECKPOINT_MS } = this.#parts;
    const { db } = database;
    const { jurisdictionId, assessedOn: on, programmes } = simulation;
    await policies.refresh();
    const pair = await policyPair(db, policies, simulation);
    if (pair === null) return 'POLICIES_CHANGED';
    if (simulation.total === null) {
      await setTotal(db, simulation, await countHouseholds(db, { jurisdictionId, on }));
    }
    const facts = await registryFacts(db, simulation, pair);
    const comparison = new PolicyComparison(pair.baseline, pair.variant, programmes);
    const read = (after: string | null) =>
      quietly(
        database.transaction((tx) => readChunk(tx.db, { jurisdictionId, on }, { after, size: chunkSize }), {
          keptPlans: true,
        }),
      );
    let next: Promise<RegistryChunk> | null = read(simulation.lastHouseholdId);
    let results = new Results();
    let keptAt = performance.now();
    while (next !== null) {
      const chunk: RegistryChunk = await next;
      next = chunk.count < chunkSize ? null : read(chunk.last);
      const all = [...facts.of(chunk.text)];
      for (let from = 0; from < all.length; from += SLICE_SIZE) {
        if (this.#closed) return 'STOPPED';
        const slice = all.slice(from, from + SLICE_SIZE);
        if (!compareSlice(slice, { facts, comparison, results, policy: pair.variant })) {
          return 'POLICY_TIMED_OUT';
        }
        await setImmediate();
      }
      const isDue = next === null || performance.now() - keptAt >= checkpointMs;
      if (!isDue || results.isEmpty) continue;
      const progress = results.progress();
      const isKept = await database.transaction((tx) => checkpoint(tx, simulation, this.#id, progress));
      if (!isKept) return 'STOPPED';
      results = new Results();
      keptAt = performance.now();
    }
    return 'DONE';
  }
}

interface SliceParts {
  readonly facts: RegistryFacts;
  readonly comparison: PolicyComparison;
  readonly results: Results;
  /** Whose guard watches over the slice. */
  readonly policy: LinkedPolicy;
}

/** Whether the slice came to its end in time. */
function compareSlice(slice: readonly Facts[], parts: SliceParts): boolean {
  const { comparison, results, policy } = parts;
  const work = () => {
    for (const household of slice) results.add(household, comparison);
  };
  if (policy.guard !== undefined) return policy.guard(work).finished;
  work();
  return true;
}

/** What was worked out since the last checkpoint. */
class Results {
  readonly #changes: Progress['changes'][number][] = [];
  readonly #totals = new Map<string, Map<string, SimulationTotals>>();
  #processed = 0;
  #last = '';

  get isEmpty(): boolean {
    return this.#processed === 0;
  }

  add(household: Parameters<PolicyComparison['compare']>[0], comparison: PolicyComparison): void {
    const { townshipId } = household.place;
    const { id: householdId } = household.household;
    const totals = this.#totals.get(townshipId) ?? new Map<string, SimulationTotals>();
    this.#totals.set(townshipId, totals);
    const changes = comparison.compare(household, (programme) => {
      const known = totals.get(programme) ?? noTotals();
      totals.set(programme, known);
      return known;
    });
    for (const change of changes) this.#changes.push({ ...change, householdId, townshipId });
    this.#processed += 1;
    this.#last = householdId;
  }

  progress(): Progress {
    return {
      processed: this.#processed,
      lastHouseholdId: this.#last,
      changes: this.#changes,
      totals: this.#totals,
    };
  }
}

/** A chunk that is read ahead may fail before anybody waits for it; whoever waits is told all the same. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
