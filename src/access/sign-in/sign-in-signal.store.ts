import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';

/** The channel over which every instance hears that posts of officers or sign-ins of citizens have changed. */
export const SIGN_IN_CHANNEL = 'doudi_sign_ins';

/** Tells every running service, with the commit, to look up anew who signs in. */
export async function tellSignInsChanged(tx: Tx): Promise<void> {
  await sql`select pg_notify(${SIGN_IN_CHANNEL}, '')`.execute(tx.db);
}
