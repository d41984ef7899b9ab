import { readdir, readFile, readlink, stat } from 'node:fs/promises';

/** Begins the cluster name of every embedded server. */
export const CLUSTER_NAME_PREFIX = 'doudi-';

/** A process as /proc shows it to everybody. */
export interface ProcessInfo {
  readonly command: string;
  /** Clock ticks from boot to its start: with the pid, it tells a process from a later one with that pid. */
  readonly startTicks: string;
}

/** Where a pid means something: this boot of the machine and this pid namespace. */
export interface PidScope {
  readonly bootId: string;
  readonly pidNamespace: string;
}

/** The process with this pid; undefined when there is none or only its exit status is left (a zombie). */
export async function processInfo(pid: number): Promise<ProcessInfo | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const end = text.lastIndexOf(')');
  if (end < 0) return undefined;
  const fields = text.slice(end + 2).split(' ');
  const [state] = fields;
  const startTicks = fields[19];
  if (!startTicks || state === 'Z' || state === 'X') return undefined;
  return { command: text.slice(text.indexOf('(') + 1, end), startTicks };
}

/** The scope in which this process's pids are valid. */
export async function currentPidScope(): Promise<PidScope> {
  const bootId = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const pidNamespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return { bootId: bootId.trim(), pidNamespace };
}

/**
 * Whether this process is a PostgreSQL process of the cluster in `folder`: its command line carries the
 * cluster's name, or its working folder is the cluster's. `unknown` when it is a PostgreSQL whose working
 * folder we may not read (another user's).
 */
export async function belongsToCluster(
  pid: number,
  cluster: { readonly folder: string; readonly name: string },
): Promise<'yes' | 'no' | 'unknown'> {
  const info = await processInfo(pid);
  if (info?.command !== 'postgres') return 'no';
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (commandLine.split(/[\0 =]/).some((word) => word === cluster.name || word === `${cluster.name}:`)) {
    return 'yes';
  }
  if (commandLine.includes(`cluster_name=${CLUSTER_NAME_PREFIX}`)) return 'no';
  try {
    const [theirs, ours] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(cluster.folder)]);
    return theirs.dev === ours.dev && theirs.ino === ours.ino ? 'yes' : 'no';
  } catch {
    return (await processInfo(pid)) ? 'unknown' : 'no';
  }
}

/** Pids of every PostgreSQL process of the cluster that is still there, the children of a killed server too. */
export async function clusterProcesses(cluster: { folder: string; name: string }): Promise<number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => ((await belongsToCluster(pid, cluster)) === 'yes' ? [pid] : [])),
  );
  return found.flat();
}

/** Asks `condition` every few milliseconds until it holds; false when it did not within the time. */
export async function waitFor(
  condition: () => boolean | Promise<boolean>,
  timeoutMilliseconds: number,
): Promise<boolean> {
  const deadline = performance.now() + timeoutMilliseconds;
  for (let pause = 2; ; pause = Math.min(pause + 1, 25)) {
    if (await condition()) return true;
    if (performance.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
