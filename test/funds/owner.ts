import pg from 'pg';
import { OWNER_OPTIONS } from '../../src/database/scope.js';

/** Runs statements as the owner of the tables, which the service never is. */
export async function asOwner(ownerUrl: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, options: OWNER_OPTIONS });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
