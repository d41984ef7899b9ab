import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { asSystem } from '../../database/scope.js';
import { isDatabaseOutage } from '../../database/unavailable.js';
import type { LivePolicies } from '../live-policies.service.js';
import { countHouseholds, type RegistryChunk, readChunk } from './registry-facts.store.js';
import type { SimulationRecord } from './simulation.entity.js';
import type { SimulationTotals } from './simulation.js';
import {
  checkpoint,
  claimSimulation,
  finishSimulation,
  type Progress,
  releaseSimulation,
  setTotal,
} from './simulation.store.js';
import { addTotals, type ChunkResult, type ComparedChunk, type SimulationSetup } from './simulation-run.js';
import { policyPair, simulationSetup } from './simulation-setup.service.js';
import type { SimulationThreads } from './simulation-threads.service.js';

export interface SimulationWorkerParts {
  readonly database: Database;
  readonly policies: LivePolicies;
  readonly threads: Pick<SimulationThreads, 'compare' | 'count'>;
  /** Told of what fails; the worker goes on. */
  readonly onError: (error: Error) => void;
  /** Households a statement. */
  readonly chunkSize?: number;
  /** How often an idle worker looks for work, in milliseconds. */
  readonly pollMs?: number;
  /** How long it works between two checkpoints, in milliseconds. */
  readonly checkpointMs?: number;
  /** How long the policies may think about one chunk, in milliseconds. */
  readonly chunkTimeoutMs?: number;
}

const CHUNK_SIZE = 1_000;
/** Ten milliseconds for a household, which takes less than a tenth of one; and well within the lease of a worker. */
const CHUNK_TIMEOUT_MS = 10_000;
const POLL_MS = 1_000;
const CHECKPOINT_MS = 1_000;

/**
 * Works simulations off, one at a time, in the background of an instance. It reads the registry in chunks, has threads
 * compare them, and keeps their results in the order of the registry, so that the answer is the same with any number of
 * threads. PostgreSQL, the threads and this one work side by side; memory holds a few chunks whatever the size of the
 * registry. Every second it keeps its results together with how far it got; a worker that
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

  /** Stops at the next chunk; what is unfinished waits for another instance. */
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
    const { database, policies, chunkTimeoutMs = CHUNK_TIMEOUT_MS } = this.#parts;
    const { db } = database;
    await policies.refresh();
    const tried = await policyPair(db, policies, simulation);
    if (tried === null) return 'POLICIES_CHANGED';
    if (simulation.total === null) {
      const { jurisdictionId, assessedOn: on } = simulation;
      await setTotal(db, simulation, await countHouseholds(db, { jurisdictionId, on }));
    }
    const setup = { ...(await simulationSetup(db, policies, simulation, tried)), chunkTimeoutMs };
    const checkpoints = new Checkpoints(
      async (progress) => await database.transaction((tx) => checkpoint(tx, simulation, this.#id, progress)),
      this.#parts.checkpointMs ?? CHECKPOINT_MS,
    );
    for await (const { chunk, result } of this.#compared(simulation, setup)) {
      if (result === null) return 'POLICY_TIMED_OUT';
      if (this.#closed || !(await checkpoints.add(chunk, result))) return 'STOPPED';
    }
    return (await checkpoints.end()) ? 'DONE' : 'STOPPED';
  }

  /**
   * The chunks behind the last that was kept with their results, in the order of the registry. While one is waited for,
   * every thread has the next to do and another one waiting.
   */
  async *#compared(simulation: SimulationRecord, setup: SimulationSetup): AsyncGenerator<Compared> {
    const { threads } = this.#parts;
    const underWay: { readonly chunk: RegistryChunk; readonly result: Promise<ChunkResult> }[] = [];
    let next: Promise<RegistryChunk> | null = this.#read(simulation, simulation.lastHouseholdId);
    while (next !== null || underWay.length > 0) {
      while (next !== null && underWay.length < 2 * threads.count) {
        const chunk: RegistryChunk = await next;
        next = chunk.isLast ? null : this.#read(simulation, chunk.last);
        underWay.push({ chunk, result: quietly(threads.compare(setup, chunk.text)) });
      }
      const first = underWay.shift();
      if (first !== undefined) yield { chunk: first.chunk, result: await first.result };
    }
  }

  #read({ jurisdictionId, assessedOn: on }: SimulationRecord, after: string | null): Promise<RegistryChunk> {
    const { database, chunkSize: size = CHUNK_SIZE } = this.#parts;
    // In a transaction, so that no small read of a request shares its connection; by the plan that PostgreSQL keeps.
    return quietly(
      database.transaction(async (tx) => await readChunk(tx.db, { jurisdictionId, on }, { after, size }), {
        keptPlans: true,
      }),
    );
  }
}

interface Compared {
  readonly chunk: RegistryChunk;
  readonly result: ChunkResult;
}

/** Keeps results now and then, one transaction after the other, while the next are worked out. */
class Checkpoints {
  readonly #keep: (progress: Progress) => Promise<boolean>;
  readonly #everyMs: number;
  #keeping: Promise<boolean> = Promise.resolve(true);
  #results = new Results();
  #keptAt = performance.now();

  constructor(keep: (progress: Progress) => Promise<boolean>, everyMs: number) {
    this.#keep = keep;
    this.#everyMs = everyMs;
  }

  /** Whether the simulation is still this worker's, as far as it has heard. */
  async add(chunk: RegistryChunk, result: ComparedChunk): Promise<boolean> {
    this.#results.add(chunk, result);
    if (performance.now() - this.#keptAt < this.#everyMs) return true;
    return await this.#begin();
  }

  /** Keeps the rest; answers whether all was kept. */
  async end(): Promise<boolean> {
    return (await this.#begin()) && (await this.#keeping);
  }

  /** Waits for the checkpoint before, and begins the next. */
  async #begin(): Promise<boolean> {
    if (!(await this.#keeping)) return false;
    const progress = this.#results.progress();
    this.#results = new Results();
    this.#keptAt = performance.now();
    if (progress !== null) this.#keeping = quietly(this.#keep(progress));
    return true;
  }
}

/** What was worked out since the last checkpoint. */
class Results {
  readonly #changes: (readonly string[])[] = [];
  readonly #totals = new Map<string, Map<string, SimulationTotals>>();
  #processed = 0;
  #last: string | null = null;

  add({ last }: RegistryChunk, { processed, changes, totals }: ComparedChunk): void {
    if (changes.length > 0) this.#changes.push(changes);
    addTotals(this.#totals, totals);
    this.#processed += processed;
    this.#last = last ?? this.#last;
  }

  /** null without any household. */
  progress(): Progress | null {
    if (this.#last === null) return null;
    return {
      processed: this.#processed,
      lastHouseholdId: this.#last,
      changes: this.#changes,
      totals: this.#totals,
    };
  }
}

/** What is under way may fail before anybody waits for it; whoever waits is told all the same. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
