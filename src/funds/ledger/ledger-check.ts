import { type Fen, formatMoney } from '../../shared/money.js';

/** What is recomputed from the entries, in this order. */
export const LEDGER_CHECKS = [
  'TRANSFER_BALANCED',
  'TRANSFER_SHAPE',
  'RUNNING_BALANCE',
  'ACCOUNT_BALANCE',
  'BALANCE_SIGN',
  'RESERVATION_CLOSED',
  'COMMITTED_COVERED',
  'PAYMENTS_POSTED',
  'PURPOSE_KEPT',
  'EARMARK_KEPT',
  'STOCK_COVERED',
] as const;
export type LedgerCheck = (typeof LEDGER_CHECKS)[number];

/** The first row that breaks a check. Sums in fen; null where there is no sum to compare. */
export interface WrongRow {
  readonly check: LedgerCheck;
  readonly jurisdictionId: string;
  readonly rowId: string;
  readonly expected: Fen | null;
  readonly found: Fen | null;
}

/** What is wrong with a row, in one sentence that names it. */
export function wrongRowSentence({ check, jurisdictionId, rowId, expected, found }: WrongRow): string {
  const [should, is] = [expected, found].map((sum) =>
    sum === null ? 'nothing that balances' : `${formatMoney(sum)} yuan`,
  );
  const row = `${rowId} of ${jurisdictionId}`;
  switch (check) {
    case 'TRANSFER_BALANCED':
      return `The transfer ${row} states ${should}, but its entries move ${is}.`;
    case 'TRANSFER_SHAPE':
      return `The entry ${row} over ${is} stands in an account that transfers of its kind do not touch that way.`;
    case 'RUNNING_BALANCE':
      return `The entry ${row} states a balance of ${is}, but the entries of its account up to it sum to ${should}.`;
    case 'ACCOUNT_BALANCE':
      return `The account ${row} has a balance of ${is}, but its entries sum to ${should}.`;
    case 'BALANCE_SIGN':
      return `The entry ${row} leaves its account at ${is}, on the wrong side of zero.`;
    case 'RESERVATION_CLOSED':
      return `The transfer ${row} over ${is} does not close its reservation, which is over ${should} in the same fund.`;
    case 'COMMITTED_COVERED':
      return `The account ${row} has ${is} committed, but the open reservations of its fund sum to ${should}.`;
    case 'PAYMENTS_POSTED':
      return `The payments of the transfer ${row} sum to ${is}, but it spent ${should}.`;
    case 'PURPOSE_KEPT':
      return `The transfer ${row} over ${is} was for a programme that is no purpose of its fund, or on a day on which it did not pay.`;
    case 'EARMARK_KEPT':
      return `The transfer ${row} over ${is} took money into a fund of another source, or with purposes or places that the giving fund lacks.`;
    case 'STOCK_COVERED':
      return `The account ${row} holds goods worth ${is}, but what is left in store cost ${should}.`;
  }
}

const USAGE =
  'Use `npm run ledger -- verify`, which recomputes every balance from the entries, or `npm run ledger -- export JURISDICTION FOLDER`, which writes the books for an audit into an empty folder.';

/** What `npm run ledger` was asked for. */
export type LedgerCommand =
  | { readonly kind: 'VERIFY' }
  | { readonly kind: 'EXPORT'; readonly jurisdictionId: string; readonly folder: string }
  | { readonly kind: 'USAGE'; readonly usage: string };

/** Reads the words after `npm run ledger --`; anything that is no command is answered by a sentence of usage. */
export function ledgerCommand([verb, jurisdictionId, folder, ...rest]: readonly string[]): LedgerCommand {
  if (verb === 'verify' && jurisdictionId === undefined) return { kind: 'VERIFY' };
  if (verb === 'export' && jurisdictionId !== undefined && folder !== undefined && rest.length === 0)
    return { kind: 'EXPORT', jurisdictionId, folder };
  return { kind: 'USAGE', usage: USAGE };
}
