import type { Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';

/** Writes the day on which the commitment of an application was signed; whether none stood there yet. */
export async function signCommitment(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  integritySignedOn: LocalDate,
): Promise<boolean> {
  const signed = await tx.db
    .updateTable('Application')
    .set({ integritySignedOn })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('integritySignedOn', 'is', null)
    .executeTakeFirst();
  return signed.numUpdatedRows === 1n;
}
