import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { createSchema } from './create-schema.js';

/** What test processes need to know of the server, passed to them as JSON. */
export interface TestServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly template: string;
}

/** Followed by the process that made the folder. */
const PREFIX = 'doudi-test-';
const TEMPLATE = 'doudi_template';

/** Starts an embedded PostgreSQL of its own that forgets everything when it stops, with a template database. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  await removeLeftovers();
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const remove = async () => await rm(dataDir, { recursive: true, force: true });
  let stop = remove;
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, durability: 'NONE' });
    stop = async () => {
      await postgres.stop();
      await remove();
    };
    await makeTemplate(postgres.ownerUrl);
    const { ownerUrl, appUrl, superuserUrl } = postgres;
    return { server: { ownerUrl, appUrl, superuserUrl, template: TEMPLATE }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Ends the servers of test runs that were killed, which nobody else would, and removes their folders. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!Number.isInteger(pid) || isRunning(pid)) continue;
    const dataDir = join(tmpdir(), name);
    try {
      if (existsSync(join(dataDir, 'postgres', 'postmaster.pid'))) {
        const left = await startEmbeddedPostgres({ dataDir, durability: 'NONE' });
        await left.stop();
      }
      await rm(dataDir, { recursive: true, force: true });
    } catch {
      // Another run may be removing the same folder, or it belongs to another user; it harms nobody.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function makeTemplate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create database ${TEMPLATE}`);
    await createSchema(withDatabase(ownerUrl, TEMPLATE));
  } finally {
    await client.end();
  }
}

/** The same login to another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
