import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolState } from '../database/connection-pool.js';
import type { JobStat } from '../jobs/job-stats.js';

/** One operation that was answered. */
export interface AnsweredOperation {
  /** That of a documented operation, or `other`; `null` = it has no name. */
  readonly name: string | null;
  readonly seconds: number;
  /** `extensions.code` of each error. */
  readonly codes: readonly string[];
}

/** What is measured of the service, for Prometheus. */
export interface Metrics {
  answeredOperation(operation: AnsweredOperation): void;
  answeredRequest(route: string, status: number): void;
  /** The text that Prometheus reads, and its type. */
  text(): Promise<string>;
  readonly contentType: string;
}

const CODE = /^[A-Z_]{1,40}$/;
const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * @param pool what the connections to the database are doing; unset where there is none
 * @param jobs what the jobs of this process came to; unset where it does none
 */
export function makeMetrics(pool?: () => PoolState, jobs?: () => readonly JobStat[]): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'doudi_operation_seconds',
    help: 'Time from the reading of an operation to its answer, by its name where it is a documented one.',
    labelNames: ['operation'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const errors = new Counter({
    name: 'doudi_operation_errors_total',
    help: 'Errors in answers, by extensions.code.',
    labelNames: ['code'],
    registers,
  });
  const requests = new Counter({
    name: 'doudi_http_requests_total',
    help: 'HTTP requests that were answered, by route and status.',
    labelNames: ['route', 'status'],
    registers,
  });
  if (pool !== undefined) measurePool(pool, registers);
  if (jobs !== undefined) measureJobs(jobs, registers);
  return {
    answeredOperation: ({ name, seconds, codes }) => {
      duration.observe({ operation: name ?? 'unnamed' }, seconds);
      for (const code of codes) errors.inc({ code: CODE.test(code) ? code : 'OTHER' });
    },
    answeredRequest: (route, status) => requests.inc({ route, status: String(status) }),
    text: async () => await registry.metrics(),
    contentType: registry.contentType,
  };
}

function measurePool(pool: () => PoolState, registers: Registry[]): void {
  const gauge = new Gauge({
    name: 'doudi_database_connections',
    help: 'Connections to the database: busy and idle ones, and requests that wait for one.',
    labelNames: ['state'],
    registers,
    collect: () => {
      const { open, idle, waiting } = pool();
      gauge.set({ state: 'busy' }, open - idle);
      gauge.set({ state: 'idle' }, idle);
      gauge.set({ state: 'waiting' }, waiting);
    },
  });
}

function measureJobs(jobs: () => readonly JobStat[], registers: Registry[]): void {
  const count = new Counter({
    name: 'doudi_jobs_total',
    help: 'Jobs of this process that ended, by task and how.',
    labelNames: ['task', 'outcome'],
    registers,
    collect: () => {
      count.reset();
      for (const { task, done, failed } of jobs()) {
        count.inc({ task, outcome: 'done' }, done);
        count.inc({ task, outcome: 'failed' }, failed);
      }
    },
  });
  const seconds = new Counter({
    name: 'doudi_job_seconds_total',
    help: 'Time that the jobs of this process took, by task.',
    labelNames: ['task'],
    registers,
    collect: () => {
      seconds.reset();
      for (const { task, seconds: taken } of jobs()) seconds.inc({ task }, taken);
    },
  });
}
