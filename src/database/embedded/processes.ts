import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';

// Reads of /proc are synchronous: they touch no disk, and a thousand of them take a few milliseconds.

/** Begins the cluster name of every embedded server. */
export const CLUSTER_NAME_PREFIX = 'doudi-';

/** A process as /proc shows it to everybody. */
export interface ProcessInfo {
  readonly command: string;
  /** Clock ticks from boot to its start: with the pid, it tells a process from a later one with that pid. */
  readonly startTicks: string;
}

/** A cluster's folder and the name on its processes' command lines. */
export interface ClusterIdentity {
  readonly folder: string;
  readonly name: string;
}

/** Where a pid means something: this boot of the machine and this pid namespace. */
export interface PidScope {
  readonly bootId: string;
  readonly pidNamespace: string;
}

/** The process with this pid; undefined when there is none or only its exit status is left (a zombie). */
export function processInfo(pid: number): ProcessInfo | undefined {
  const text = readProc(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const end = text.lastIndexOf(')');
  if (end < 0) return undefined;
  const fields = text.slice(end + 2).split(' ');
  const [state] = fields;
  const startTicks = fields[19];
  if (!startTicks || state === 'Z' || state === 'X') return undefined;
  return { command: text.slice(text.indexOf('(') + 1, end), startTicks };
}

/** The scope in which this process's pids are valid. */
export function currentPidScope(): PidScope {
  const bootId = readProc(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
  const pidNamespace = readProc(() => readlinkSync('/proc/self/ns/pid'));
  return { bootId, pidNamespace };
}

/**
 * Whether this process is a PostgreSQL process of the cluster: its command line carries the cluster's
 * name, or its working folder is the cluster's. `unknown` when it is a PostgreSQL that we did not start
 * and whose working folder we may not read (another user's).
 */
export function belongsToCluster(pid: number, cluster: ClusterIdentity): 'yes' | 'no' | 'unknown' {
  if (processInfo(pid)?.command !== 'postgres') return 'no';
  const commandLine = readProc(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  if (commandLine.split(/[\0 =]/).some((word) => word === cluster.name || word === `${cluster.name}:`)) {
    return 'yes';
  }
  if (commandLine.includes(`cluster_name=${CLUSTER_NAME_PREFIX}`)) return 'no';
  try {
    const theirs = statSync(`/proc/${pid}/cwd`);
    const ours = statSync(cluster.folder);
    return theirs.dev === ours.dev && theirs.ino === ours.ino ? 'yes' : 'no';
  } catch {
    return processInfo(pid) ? 'unknown' : 'no';
  }
}

/** Pids of every PostgreSQL process of the cluster that is still there, the children of a killed server too. */
export function clusterProcesses(cluster: ClusterIdentity): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => belongsToCluster(pid, cluster) === 'yes');
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

/** Text of a file of /proc; empty when its process is gone or hidden. */
function readProc(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
