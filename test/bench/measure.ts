import autocannon from 'autocannon';
import { Pool } from 'pg';

/** What one run of one operation gave. */
export interface Measurement {
  /** Requests a second. */
  readonly throughput: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
}

export interface ServiceRun {
  readonly url: string;
  readonly token: string;
  readonly document: string;
  /** The variables of the n-th request. */
  readonly variables: (n: number) => Readonly<Record<string, unknown>>;
  readonly connections: number;
  /** How long, or else how many requests. */
  readonly seconds?: number;
  readonly amount?: number;
}

/** Loads the service over HTTP; every answer must be one without errors. */
export async function measureService(run: ServiceRun): Promise<Measurement> {
  let n = 0;
  const result = await autocannon({
    url: run.url,
    connections: run.connections,
    ...(run.amount === undefined ? { duration: run.seconds ?? 1 } : { amount: run.amount }),
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${run.token}` },
    verifyBody: (body) => !/"errors":|"userErrors":\[\{/.test(String(body)),
    requests: [
      {
        setupRequest: (request: autocannon.Request) => {
          n += 1;
          return { ...request, body: JSON.stringify({ query: run.document, variables: run.variables(n) }) };
        },
      },
    ],
  });
  return {
    throughput: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result.non2xx + result.mismatches,
  };
}

export interface RawRun {
  readonly databaseUrl: string;
  readonly statement: string;
  readonly parameters: (n: number) => readonly unknown[];
  readonly connections: number;
  readonly seconds: number;
}

/** The limit: the same data by one prepared statement, JSON made of the rows in Node, nothing in between. */
export async function measureRaw(run: RawRun): Promise<Measurement> {
  const pool = new Pool({ connectionString: run.databaseUrl, max: run.connections });
  const times: number[] = [];
  let n = 0;
  const end = performance.now() + run.seconds * 1000;
  const worker = async () => {
    const client = await pool.connect();
    try {
      while (performance.now() < end) {
        n += 1;
        const start = performance.now();
        const { rows } = await client.query({
          name: 'raw',
          text: run.statement,
          values: [...run.parameters(n)],
        });
        JSON.stringify(rows);
        times.push(performance.now() - start);
      }
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: run.connections }, worker));
  await pool.end();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { throughput: times.length / run.seconds, p50: at(0.5), p99: at(0.99), errors: 0 };
}
