import cluster, { type Worker } from 'node:cluster';

/** A worker that ends while it serves is started again after this. */
const RESTART_AFTER_MS = 1_000;

/** Tells a worker which one it is: the first speaks for all, and makes the database ready before the others come. */
const WORKER_NUMBER = 'DOUDI_WORKER';

/** Whether this process is the one that a person reads: the only one, or the first of several. */
export function speaksForAll(): boolean {
  return !cluster.isWorker || process.env[WORKER_NUMBER] === '1';
}

/** Whether this process was started by `superviseWorkers`. */
export function isWorker(): boolean {
  return cluster.isWorker;
}

/** Ends a worker that has nothing left to do, with its exit code: the line to its supervisor would keep it alive. */
export function leaveSupervisor(): void {
  if (cluster.isWorker) process.exit();
}

/**
 * Runs `count` processes of the service on one port until it is told to stop; each has connections of its own. The
 * others are started when the first serves, so that only one migrates and fills an empty database. One that ends while it
 * serves is started again; when one cannot start, all are stopped.
 * @returns 0 when it was told to stop and every process ended well, else 1
 */
export async function superviseWorkers(count: number): Promise<number> {
  let end: (code: number) => void = () => undefined;
  const over = new Promise<number>((resolve) => {
    end = resolve;
  });
  const known = new Set<number>();
  let isStopping = false;
  let failed = false;
  const finish = () => {
    if (isStopping && Object.keys(cluster.workers ?? {}).length === 0) end(failed ? 1 : 0);
  };
  const stop = () => {
    isStopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill('SIGTERM');
    finish();
  };
  const launch = (number: number): void => {
    let serves = false;
    const worker: Worker = cluster.fork({ [WORKER_NUMBER]: String(number) });
    worker.once('listening', () => {
      serves = true;
      for (let other = 2; other <= count; other += 1) if (!known.has(other)) launch(other);
    });
    worker.once('exit', (code, signal) => {
      // One that is told to stop before it hears signals ends by the signal itself, and has nothing to finish.
      const isWell = code === 0 || (isStopping && signal === 'SIGTERM');
      if (!isWell && (isStopping || !serves)) failed = true;
      if (isStopping) finish();
      else if (serves) setTimeout(() => (isStopping ? finish() : launch(number)), RESTART_AFTER_MS);
      else stop();
    });
    known.add(number);
  };
  let signals = 0;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      signals += 1;
      if (signals > 1) process.exit(1);
      stop();
    });
  }
  launch(1);
  return await over;
}
