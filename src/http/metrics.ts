import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolState } from '../database/connection-pool.js';
import type { JobStat } from '../jobs/job-stats.js';

/** One operation that was answered. */
export interface AnsweredOperation {
  /** `null` = it has no name. */
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

/** Names come from the callers, so only so many get a series of their own; the others are counted together. */
const MOST_NAMES = 200;
const NAME = /^\w{1,60}$/;
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
    help: 'Time from the reading of an operation to its answer, by the name that the caller gave it.',
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
  const labelOf = boundedNames();
  return {
    answeredOperation: ({ name, seconds, codes }) => {
      duration.observe({ operation: labelOf(name) }, seconds);
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

/** Labels of operations: their own names until there are too many of them. */
function boundedNames(): (name: string | null) => string {
  const known = new Set<string>();
  return (name) => {
    if (name === null) return 'unnamed';
    if (known.has(name)) return name;
    if (known.size >= MOST_NAMES || !NAME.test(name)) return 'other';
    known.add(name);
    return name;
  };
}
