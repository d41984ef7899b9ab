import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded/embedded-postgres.js';
import { createSchema } from '../../src/database/schema.js';

/** What test processes need to know of the server, passed to them as JSON. */
export interface TestServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly template: string;
}

const TEMPLATE = 'doudi_template';

/** Starts an embedded PostgreSQL of its own that forgets everything when it stops, with a template database. */
export async function startTestServer(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'doudi-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, durability: 'NONE' });
  const stop = async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await makeTemplate(postgres.ownerUrl);
    const { ownerUrl, appUrl, superuserUrl } = postgres;
    return { server: { ownerUrl, appUrl, superuserUrl, template: TEMPLATE }, stop };
  } catch (error) {
    await stop();
    throw error;
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
