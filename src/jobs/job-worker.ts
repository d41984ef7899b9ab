import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import type { Pool } from 'pg';
import { purgeAnswers } from '../access/once/idempotency-purge.store.js';
import type { Database } from '../database/database.js';
import { createJobPool } from '../database/job-pool.js';
import { asSystem, withinScope } from '../database/scope.js';
import { EventRelay } from '../events/event-relay.service.js';
import { type LocalDate, localDate, localDateAt } from '../shared/local-date.js';
import { CHORES, type ChoreCode } from '../supervision/schedule/schedule.js';
import type { ScheduleService } from '../supervision/schedule/schedule.service.js';
import { JobStats } from './job-stats.js';

export interface JobWorkerParts {
  /** Of the database, with the login of the service. */
  readonly url: string;
  readonly database: Database;
  readonly schedule: Pick<ScheduleService, 'jurisdictions' | 'pending' | 'run'>;
  /** The clock of the house: it says which day it is. */
  readonly clock: () => Date;
  /** Told of what fails; the job is tried again later. */
  readonly onError: (error: Error, text: string) => void;
}

/** When what is put in; all times are UTC. Every instance names the same list, and each time is put in once. */
const CRONTAB = ['*/5 * * * * plan', '17 * * * * forget-answers', '37 * * * * forget-events'].join('\n');

/** Jobs at once in one process: they share the machine with requests. */
const CONCURRENCY = 2;

interface ChorePayload {
  readonly jurisdictionId: string;
  readonly chore: ChoreCode;
  readonly day: LocalDate;
}

/**
 * Works the jobs of all instances off, over a queue in the same database. A job that fails is tried again, ever later;
 * one whose process died is taken over. The jobs of a jurisdiction run one after the other, and what was finished for
 * a day is kept, so that several instances do everything once.
 */
export class JobWorker {
  readonly stats = new JobStats();
  readonly #parts: JobWorkerParts;
  #pool: Pool | null = null;
  #runner: Runner | null = null;

  constructor(parts: JobWorkerParts) {
    this.#parts = parts;
  }

  /** Begins to take jobs, and plans what was left undone while no service ran. */
  async start(): Promise<void> {
    const { url, onError } = this.#parts;
    this.#pool = createJobPool(url, (error) => onError(error, 'A connection of the job queue failed.'));
    this.#runner = await run({
      pgPool: this.#pool,
      taskList: this.#tasks(),
      crontab: CRONTAB,
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      // Batched, even without a delay, ends of jobs are waited for when the worker stops; otherwise they are not.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      logger: this.#logger(),
    });
    this.#runner.promise.catch((error: unknown) => onError(asError(error), 'The job queue stopped.'));
    await this.plan();
  }

  /** Puts in that the work of the day is planned now. */
  async plan(): Promise<void> {
    await this.#runner?.addJob('plan', {}, { jobKey: 'plan', maxAttempts: 5 });
  }

  /** Takes no more jobs, and waits for those under way. */
  async close(): Promise<void> {
    await this.#runner?.stop();
    await this.#runner?.promise.catch(() => undefined);
    await this.#pool?.end();
    this.#runner = null;
    this.#pool = null;
  }

  #tasks(): TaskList {
    const { database, schedule, clock } = this.#parts;
    const counted =
      (task: string, work: (payload: unknown, put: Put) => Promise<void>): TaskList[string] =>
      async (payload, { addJob }) =>
        await this.stats.count(task, () => asSystem(`the job ${task}`, () => work(payload, addJob)));
    return {
      plan: counted('plan', async (_, put) => {
        const now = clock();
        const today = localDateAt(now);
        for (const jurisdictionId of await schedule.jurisdictions()) {
          const scope = { kind: 'JURISDICTIONS', ids: [jurisdictionId] } as const;
          const pending = await withinScope(scope, () => schedule.pending(jurisdictionId, today, now));
          for (const { chore, day } of pending) {
            await put(
              'chore',
              { jurisdictionId, chore, day },
              {
                jobKey: `chore:${jurisdictionId}:${chore}:${day}`,
                jobKeyMode: 'preserve_run_at',
                queueName: `chores:${jurisdictionId}`,
              },
            );
          }
        }
      }),
      chore: counted('chore', async (payload) => {
        const { jurisdictionId, chore, day } = chorePayload(payload);
        const scope = { kind: 'JURISDICTIONS', ids: [jurisdictionId] } as const;
        await withinScope(scope, () => schedule.run(jurisdictionId, { chore, day }, clock));
      }),
      'forget-answers': counted('forget-answers', async () => {
        await purgeAnswers(database.db, clock());
      }),
      'forget-events': counted('forget-events', async () => {
        await new EventRelay(database).forget(clock());
      }),
    };
  }

  #logger(): Logger {
    const { onError } = this.#parts;
    return new Logger(() => (level, message, meta) => {
      if (level !== 'error') return;
      onError(asError(meta?.error ?? message), 'A job failed.');
    });
  }
}

type Put = Parameters<NonNullable<TaskList[string]>>[1]['addJob'];

/** @throws RangeError for a payload that no plan of ours put in */
function chorePayload(payload: unknown): ChorePayload {
  const { jurisdictionId, chore, day } = Object(payload) as Record<string, unknown>;
  if (typeof jurisdictionId !== 'string' || typeof day !== 'string' || !isChore(chore)) {
    throw new RangeError('The payload of a chore names a jurisdiction, a chore and a day; remove the job.');
  }
  return { jurisdictionId, chore, day: localDate(day) };
}

function isChore(text: unknown): text is ChoreCode {
  return CHORES.includes(text as ChoreCode);
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
