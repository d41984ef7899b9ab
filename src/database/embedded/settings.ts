/**
 * How safe a commit is. `FULL`: on the disk before it is acknowledged. `NONE`, for throw-away test data only: when
 * the server is killed the commits of the last second may be gone, when the machine fails all data may be.
 */
export type Durability = 'FULL' | 'NONE';

export interface SettingsInput {
  readonly port: number;
  readonly durability: Durability;
  /** Memory this process may use, in bytes. */
  readonly memoryBytes: number;
  /** Marks every process of the server on its command line; ASCII, at most 63 characters. */
  readonly clusterName: string;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The settings the embedded server is started with, as name and value. They are passed on the command
 * line, so that a release can change them for folders that exist already.
 */
export function serverSettings(input: SettingsInput): ReadonlyArray<readonly [name: string, value: string]> {
  const most = input.durability === 'FULL' ? 512 : 128;
  const sharedBuffers = clamp(Math.floor(input.memoryBytes / MEBIBYTE / 8), 128, most);
  const effectiveCache = Math.max(sharedBuffers * 2, Math.floor(input.memoryBytes / MEBIBYTE / 2));
  return [
    ['cluster_name', input.clusterName],
    ['listen_addresses', '127.0.0.1'],
    ['port', String(input.port)],
    ['unix_socket_directories', ''],
    ['max_connections', '100'],
    ['password_encryption', 'scram-sha-256'],
    ['shared_buffers', `${sharedBuffers}MB`],
    ['effective_cache_size', `${effectiveCache}MB`],
    ['work_mem', '8MB'],
    ['maintenance_work_mem', '64MB'],
    ['max_wal_size', '2GB'],
    ['checkpoint_timeout', '15min'],
    ['random_page_cost', '1.1'],
    ['jit', 'off'],
    ['TimeZone', 'UTC'],
    ['log_timezone', 'UTC'],
    ['log_checkpoints', 'off'],
    ['wal_level', 'replica'],
    ...durabilitySettings(input.durability),
  ];
}

function durabilitySettings(durability: Durability): ReadonlyArray<readonly [string, string]> {
  const value = durability === 'FULL' ? 'on' : 'off';
  return [
    ['fsync', value],
    ['synchronous_commit', value],
    ['full_page_writes', value],
  ];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
