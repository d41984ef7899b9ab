import { sql } from 'kysely';
import type { Tx } from '../database/database.js';

/** The channel over which every instance hears that posts of officers have changed. */
export const OFFICER_CHANNEL = 'doudi_officers';

/** Tells every running service, with the commit, to look officers up anew. */
export async function tellOfficersChanged(tx: Tx): Promise<void> {
  await sql`select pg_notify(${OFFICER_CHANNEL}, '')`.execute(tx.db);
}
