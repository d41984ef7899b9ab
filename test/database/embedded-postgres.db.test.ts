import { existsSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { embeddedBench, query } from './embedded/bench.js';

const { start, newFolder, stoppedFolder, clusterPids } = embeddedBench();

describe('A first start on an empty folder', () => {
  it('makes a durable database in UTF-8, sorted by code point, with checksums, on loopback only', async () => {
    const server = await start({ dataDir: newFolder(), durability: 'FULL' });
    const [row] = await query(
      server.superuserUrl,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
              current_setting('synchronous_commit') AS commit, current_setting('data_checksums') AS checksums,
              current_setting('TimeZone') AS zone, current_setting('listen_addresses') AS address,
              current_setting('unix_socket_directories') AS sockets, current_setting('jit') AS jit,
              pg_encoding_to_char(encoding) AS encoding, datlocale AS locale, datctype AS ctype
         FROM pg_database WHERE datname = 'doudi'`,
    );
    expect(row).toEqual({
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      checksums: 'on',
      zone: 'UTC',
      address: '127.0.0.1',
      sockets: '',
      jit: 'off',
      encoding: 'UTF8',
      locale: 'C.UTF-8',
      ctype: 'C.UTF-8',
    });
    expect(server.shared).toBe(false);
  }, 60_000);

  it('makes an owner who may create databases and an application login bound by row-level security', async () => {
    const dataDir = newFolder();
    const server = await start({ dataDir, durability: 'NONE' });
    const roles = await query(
      server.superuserUrl,
      `SELECT rolname AS name, rolsuper AS super, rolcreatedb AS createdb, rolcreaterole AS createrole,
              rolbypassrls AS bypass, rolcanlogin AS login, rolpassword LIKE 'SCRAM-SHA-256%' AS scram
         FROM pg_authid WHERE rolname LIKE 'doudi%' ORDER BY rolname`,
    );
    const none = { super: false, createrole: false, bypass: false, login: true, scram: true };
    expect(roles).toEqual([
      { name: 'doudi_app', createdb: false, ...none },
      { name: 'doudi_owner', createdb: true, ...none },
    ]);
    await query(server.ownerUrl, 'CREATE DATABASE a_test TEMPLATE doudi STRATEGY file_copy');
    await query(server.ownerUrl, 'CREATE EXTENSION ltree; CREATE EXTENSION pg_trgm');
    await expect(query(server.appUrl, 'CREATE TABLE forbidden ()')).rejects.toThrow('permission denied');
    await expect(query(server.appUrl, 'CREATE DATABASE forbidden')).rejects.toThrow('permission denied');
    expect((await stat(join(dataDir, 'credentials.json'))).mode & 0o777).toBe(0o600);
    const wrong = server.appUrl.replace(/:[^:@]+@/, ':wrong@');
    await expect(query(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
  }, 60_000);
});

describe('A folder that has data', () => {
  it('keeps its data and its port from one start to the next', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    await query(first.ownerUrl, `CREATE TABLE kept AS SELECT '兜底' AS word`);
    await first.stop();
    expect(clusterPids(dataDir)).toEqual([]);
    const second = await start({ dataDir, durability: 'NONE' });
    expect(await query(second.appUrl, 'SELECT current_user AS me')).toEqual([{ me: 'doudi_app' }]);
    expect(await query(second.ownerUrl, 'SELECT word FROM kept')).toEqual([{ word: '兜底' }]);
    expect({ port: second.port, shared: second.shared }).toEqual({ port: first.port, shared: false });
  }, 60_000);

  it('is brought to the disk before the first durable start after one without fsync', async () => {
    const dataDir = stoppedFolder();
    const unsafe = await start({ dataDir, durability: 'NONE' });
    expect(await query(unsafe.appUrl, `SELECT current_setting('fsync') AS fsync`)).toEqual([
      { fsync: 'off' },
    ]);
    await unsafe.stop();
    expect(existsSync(join(dataDir, 'unsynced'))).toBe(true);
    const safe = await start({ dataDir, durability: 'FULL' });
    expect(await query(safe.appUrl, `SELECT current_setting('fsync') AS fsync`)).toEqual([{ fsync: 'on' }]);
    expect(existsSync(join(dataDir, 'unsynced'))).toBe(false);
  }, 60_000);

  it('of another major version is refused with the way to move it', async () => {
    const dataDir = stoppedFolder();
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start({ dataDir, durability: 'NONE' })).rejects.toThrow(
      /was made by PostgreSQL 17, and the installed embedded server is PostgreSQL 18\. .*pg_dump/,
    );
  }, 60_000);

  it('whose credentials file is lost gives its logins new passwords', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    await query(first.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    await rm(join(dataDir, 'credentials.json'));
    const second = await start({ dataDir, durability: 'NONE' });
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
    expect(await query(second.ownerUrl, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    expect(await query(second.appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  }, 60_000);

  it('whose credentials file is damaged is refused, naming the file', async () => {
    const dataDir = stoppedFolder();
    await writeFile(join(dataDir, 'credentials.json'), '{"owner":');
    await expect(start({ dataDir, durability: 'NONE' })).rejects.toThrow(/credentials\.json does not hold/);
  }, 60_000);
});

describe('The port', () => {
  it('moves when another program has taken the remembered one', async () => {
    const dataDir = stoppedFolder();
    const first = await start({ dataDir, durability: 'NONE' });
    await first.stop();
    const other = await listenOn(first.port);
    try {
      const second = await start({ dataDir, durability: 'NONE' });
      expect(second.port).not.toBe(first.port);
      expect((await readFile(join(dataDir, 'port'), 'utf8')).trim()).toBe(String(second.port));
    } finally {
      other.close();
    }
  }, 60_000);

  it('that was asked for and is taken is refused by its number', async () => {
    const other = await listenOn(0);
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      await expect(start({ dataDir: stoppedFolder(), durability: 'NONE', port })).rejects.toThrow(
        `Port ${port} of 127.0.0.1, asked for the embedded PostgreSQL, is in use by another program.`,
      );
    } finally {
      other.close();
    }
  }, 60_000);
});

describe('Stopping', () => {
  it('does not wait for open transactions', async () => {
    const server = await start({ dataDir: stoppedFolder(), durability: 'FULL' });
    const client = new pg.Client({ connectionString: server.ownerUrl });
    const cut = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await client.query('BEGIN; CREATE TABLE unfinished ()');
    const begun = performance.now();
    await server.stop();
    expect(performance.now() - begun).toBeLessThan(5_000);
    await cut;
  }, 60_000);
});

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
