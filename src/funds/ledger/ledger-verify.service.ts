import type { Database } from '../../database/database.js';
import { LEDGER_CHECKS, type WrongRow } from './ledger-check.js';
import { firstWrongRow, type LedgerSize, ledgerSize } from './ledger-check.store.js';

/** What a verification found: how much was looked at, and of each check that failed the first wrong row. */
export interface LedgerReport extends LedgerSize {
  readonly wrong: readonly WrongRow[];
}

/**
 * Recomputes the ledger from its entries, as of one moment: zero sums, shapes, running and final balances, closed
 * reservations, payments. It changes nothing and does not hold up the service.
 */
export async function verifyLedger(database: Database): Promise<LedgerReport> {
  return await database.transaction(
    async ({ db }) => {
      const size = await ledgerSize(db);
      const wrong: WrongRow[] = [];
      for (const check of LEDGER_CHECKS) {
        const row = await firstWrongRow(db, check);
        if (row !== null) wrong.push(row);
      }
      return { ...size, wrong };
    },
    { isolation: 'repeatable read' },
  );
}
