import type { Db } from '../../database/entities.js';
import { entryText } from '../audit/audit-chain.js';
import { anEntry } from '../audit/audit-chain.store.js';
import type { AuditProver } from '../audit/audit-prover.js';
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.js';
import { outermostTexts, type SealedText } from './sealed-text.store.js';
import { SealBroken, type Sealer } from './sealing.js';

/**
 * Tries the keys on what the database holds: the outermost texts of every sealed column, their blind indexes, and the
 * newest entry of the audit. A handful of rows, so that a start stays fast; `npm run keys -- check` opens them all.
 * @returns why the service must not start with these keys, in one sentence; null when they fit
 */
export async function keyRefusal(
  db: Db,
  { sealer, prover }: { readonly sealer: Sealer; readonly prover: AuditProver },
): Promise<string | null> {
  for (const column of SEALED_COLUMNS) {
    for (const text of await outermostTexts(db, column)) {
      const refusal = refusalOf(sealer, column, text);
      if (refusal !== null) return refusal;
    }
  }
  const entry = await anEntry(db);
  if (entry === null || prover.check(entryText(entry), entry.mac) !== 'KEY_MISSING') return null;
  return 'The audit in the database was proven under a key that AUDIT_KEY does not name; add the older key behind the current one.';
}

function refusalOf(
  sealer: Sealer,
  column: SealedColumn,
  { jurisdictionId, sealed, index }: SealedText,
): string | null {
  let plain: string;
  try {
    plain = sealer.open(jurisdictionId, column.field, sealed);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    return sealer.hasKeyOf(sealed)
      ? `The database holds personal data that the keys of SEALING_KEYS do not open (${column.table}.${column.column}); use the keys under which it was written, or another database.`
      : `The database cannot be read with these keys: ${error.message}`;
  }
  if (index === null || plain === '' || sealer.blindIndexes(column.field, plain).includes(index)) return null;
  return 'BLIND_INDEX_KEY does not name the key under which people in the database are found; add the older key behind the current one, or use another database.';
}
