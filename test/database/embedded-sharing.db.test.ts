import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDataFolder } from '../../src/database/embedded/data-folder.js';
import { endAbandonedServer } from '../../src/database/embedded/embedded-postgres.js';
import { withFolderLock } from '../../src/database/embedded/folder-lock.js';
import { takeServerLock } from '../../src/database/embedded/server-lock.js';
import { countServiceUsers } from '../../src/database/embedded/service-users.js';
import { embeddedBench, query } from './embedded/bench.js';

const { start, run, newFolder, stoppedFolder, clusterPids } = embeddedBench();

describe('After a crash', () => {
  it('a server that a killed service left can be ended without joining it', async () => {
    const dataDir = stoppedFolder();
    const service = run({ dataDir, durability: 'NONE' });
    await service.ready;
    await service.kill();
    expect(await endAbandonedServer(dataDir)).toBe(true);
    expect(clusterPids(dataDir)).toEqual([]);
    expect(await endAbandonedServer(dataDir)).toBe(false);
    expect(await endAbandonedServer(newFolder())).toBe(false);
  }, 60_000);

  it('a killed service leaves its server, which the next start joins and then ends', async () => {
    const dataDir = stoppedFolder();
    const service = run({ dataDir, durability: 'FULL' });
    const { ownerUrl, pid } = await service.ready;
    await query(ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS n');
    await service.kill();
    const next = await start({ dataDir, durability: 'FULL' });
    expect({ shared: next.shared, pid: next.pid }).toEqual({ shared: true, pid });
    expect(await query(next.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    await next.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);

  it('a killed server is recovered with every committed row', async () => {
    const dataDir = stoppedFolder();
    const service = run({ dataDir, durability: 'FULL' });
    const { ownerUrl, pid } = await service.ready;
    await query(ownerUrl, 'CREATE TABLE kept (n integer)');
    const commits = 'INSERT INTO kept VALUES (1); COMMIT; '.repeat(20);
    await query(ownerUrl, commits);
    process.kill(pid, 'SIGKILL');
    await service.kill();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
    const next = await start({ dataDir, durability: 'FULL' });
    expect(next.shared).toBe(false);
    expect(await query(next.ownerUrl, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 20 }]);
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).toMatch('automatic recovery in progress');
  }, 60_000);

  it('a pid file whose number another program has by now does not stop the start', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    const lines = (await readFile(file, 'utf8')).split('\n');
    await first.stop();
    await writeFile(file, [String(process.pid), ...lines.slice(1)].join('\n'));
    const next = await start({ dataDir, durability: 'NONE' });
    expect(next.shared).toBe(false);
  }, 60_000);

  it('a service killed while the database is being made leaves nothing in the way', async () => {
    const dataDir = newFolder();
    const service = run({ dataDir, durability: 'FULL' });
    await until(() => readdirSync(dataDir).some((name) => name.startsWith('postgres.new-')));
    await service.kill();
    const next = await start({ dataDir, durability: 'FULL' });
    expect(await query(next.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
  }, 60_000);

  it('a killed holder of the folder lock does not hold it', async () => {
    const dataDir = newFolder();
    const service = run({ dataDir, durability: 'NONE' });
    await until(() => existsSync(join(dataDir, 'credentials.json')));
    await expect(withFolderLock(dataDir, 20, async () => 'held')).rejects.toThrow(
      'Another process has been starting or stopping the database',
    );
    await service.kill();
    expect(await withFolderLock(dataDir, 20, async () => 'free')).toBe('free');
  }, 60_000);
});

describe('Two services on one folder', () => {
  it('that start at the same instant make one database and share one server', async () => {
    const dataDir = newFolder();
    const both = [run({ dataDir, durability: 'NONE' }), run({ dataDir, durability: 'NONE' })];
    const ready = await Promise.all(both.map((service) => service.ready));
    expect(new Set(ready.map(({ pid }) => pid)).size).toBe(1);
    expect(ready.map(({ shared }) => shared).sort()).toEqual([false, true]);
    const created = both.flatMap(({ log }) => log).filter((line) => line.startsWith('Created'));
    expect(created).toHaveLength(1);
  }, 60_000);

  it('keep the server until the last of them stops', async () => {
    const dataDir = stoppedFolder();
    const first = run({ dataDir, durability: 'NONE' });
    const { pid } = await first.ready;
    const second = await start({ dataDir, durability: 'NONE' });
    expect({ shared: second.shared, pid: second.pid }).toEqual({ shared: true, pid });
    await first.stop();
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    await second.stop();
    expect(clusterPids(dataDir)).toEqual([]);
    expect(await readdir(join(dataDir, 'users'))).toEqual([]);
  }, 60_000);

  it('do not take each other down when one is killed', async () => {
    const dataDir = stoppedFolder();
    const first = run({ dataDir, durability: 'NONE' });
    await first.ready;
    const second = await start({ dataDir, durability: 'NONE' });
    await first.kill();
    expect(await endAbandonedServer(dataDir)).toBe(false);
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await second.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);

  it('do not share a server without fsync when one of them needs it; a left-over one is replaced', async () => {
    const dataDir = stoppedFolder();
    const unsafe = run({ dataDir, durability: 'NONE' });
    const { pid } = await unsafe.ready;
    await expect(start({ dataDir, durability: 'FULL' })).rejects.toThrow(
      'is in use by another service and cannot be shared: it runs without fsync.',
    );
    await unsafe.kill();
    const safe = await start({ dataDir, durability: 'FULL' });
    expect(safe.pid).not.toBe(pid);
    expect(await query(safe.appUrl, `SELECT current_setting('fsync') AS fsync`)).toEqual([{ fsync: 'on' }]);
  }, 60_000);

  it('that cannot see each other, as in two containers, are kept apart for as long as the server runs', async () => {
    const dataDir = stoppedFolder();
    const hidden = run({ dataDir, durability: 'NONE' });
    const { pid } = await hidden.ready;
    const [record] = await readdir(join(dataDir, 'users'));
    const file = join(dataDir, 'users', record ?? '');
    await writeFile(
      file,
      JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), pidNamespace: 'other' }),
    );
    const folder = await openDataFolder(dataDir);
    await expect(takeServerLock(folder, () => undefined, 200)).rejects.toThrow(
      `A PostgreSQL server that cannot be reached from here, of another container or machine, is using ${dataDir}.`,
    );
    expect(await countServiceUsers(folder.users)).toBe(0);
    expect(await readdir(folder.users)).toEqual([record]);
    process.kill(pid, 'SIGKILL');
    await hidden.kill();
    await (await takeServerLock(folder, () => undefined)).close();
    await start({ dataDir, durability: 'NONE' });
    expect(await readdir(folder.users)).not.toContain(record);
  }, 60_000);
});

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('What the test waits for did not happen.');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
