import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { ChunkResult, SimulationSetup } from './simulation-run.js';

export interface SimulationThreadsParts {
  /** The file that a thread loads: it exports `compareChunk`. */
  readonly file: URL;
  /** The modules of `POLICIES`, which a thread loads beside those of the program. */
  readonly modules: readonly string[];
  /** Told of a thread that dies while it has nothing to do. */
  readonly onError: (error: Error) => void;
  /** How many threads; by default one less than there are cores, at least one and at most four. */
  readonly count?: number;
  /** Options of Node for the threads. */
  readonly execArgv?: readonly string[];
}

/** What a thread is asked: it keeps what it made of the setup for the next chunk of the same simulation. */
export interface ChunkTask {
  readonly setup: SimulationSetup;
  readonly modules: readonly string[];
  /** As `readChunk` answers it. */
  readonly text: string;
}

/** More than this no single simulation is given, so that requests and other work keep their share of a large machine. */
const MOST_THREADS = 4;
/** Threads end when they have had nothing to do for so long, and give their memory back. */
const IDLE_MS = 2_000;
/**
 * A chunk takes some ten megabytes and the policies as many; what needs more is a fault of a policy. Most of what is made
 * is garbage at once, so the more room for what is young, the less is copied.
 */
const LIMITS = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 96 };
/** Threads stand back behind whoever answers requests, where the system lets them. */
const NICE = 10;

/** Threads that compare the chunks of simulations, so that whoever answers requests never waits for policies. */
export class SimulationThreads {
  /** How many chunks are compared at the same time. */
  readonly count: number;
  readonly #pool: Piscina<ChunkTask, ChunkResult>;
  readonly #modules: readonly string[];

  constructor({ file, modules, onError, count, execArgv }: SimulationThreadsParts) {
    this.count = count ?? Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
    this.#modules = modules;
    this.#pool = new Piscina({
      minThreads: 0,
      maxThreads: this.count,
      idleTimeout: IDLE_MS,
      resourceLimits: LIMITS,
      niceIncrement: NICE,
      // Between two chunks a thread waits as any other does, so that what its policies load asynchronously gets on.
      atomics: 'disabled',
      ...(execArgv !== undefined && { execArgv: [...execArgv] }),
    });
    this.#pool.on('error', onError);
    this.#file = file.href;
  }

  readonly #file: string;

  /**
   * Compares one chunk in a thread; null when a policy did not come to an end in time.
   * @throws Error when the thread dies of it, which another one replaces, or its policies cannot be loaded
   */
  async compare(setup: SimulationSetup, text: string): Promise<ChunkResult> {
    const task: ChunkTask = { setup, modules: this.#modules, text };
    return await this.#pool.run(task, { filename: this.#file, name: 'compareChunk' });
  }

  /** Ends the threads, whatever they are at; who waits for a chunk is told by an error. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
