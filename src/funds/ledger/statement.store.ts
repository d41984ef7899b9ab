import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { EntryRow, TransferRow } from './ledger.entity.js';
import type { AccountKind, TransferKind } from './ledger.js';

/** An entry with the account that it stands in. */
export interface EntryRead extends EntryRow {
  readonly account: AccountKind;
  readonly fundId: string;
}

/** Which entries of a statement; every part that is given must hold. */
export interface EntryFilter {
  readonly account?: AccountKind | undefined;
  readonly transferKind?: TransferKind | undefined;
  /** First and last day of the books. */
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}

/**
 * A page of the entries of each of the funds, newest first, one more than asked for when there are more. Each account
 * gives its own newest entries from its index, so a page costs the same in a fund of millions of entries.
 */
export async function listEntries(
  db: Db,
  funds: readonly RowKey[],
  { account, transferKind, from, until }: EntryFilter,
  { first, after }: Page,
): Promise<EntryRead[]> {
  if (funds.length === 0) return [];
  const before = after?.[0] ?? null;
  const limit = first + 1;
  const ofTransfer = sql`and exists (select from transfer t
    where t.jurisdiction_id = e.jurisdiction_id and t.id = e.transfer_id
    ${transferKind ? sql`and t.kind = ${transferKind}` : sql``}
    ${from ? sql`and t.business_date >= ${from}::date` : sql``}
    ${until ? sql`and t.business_date <= ${until}::date` : sql``})`;
  const { rows } = await sql<EntryRead>`
    select jurisdiction_id, id, transfer_id, account_id, amount, balance_after, payment_id, account, fund_id
    from (
      select entry.*, account.kind as account, account.fund_id,
        row_number() over (partition by account.fund_id order by entry.id desc) as place
      from account cross join lateral (
        select e.jurisdiction_id, e.id, e.transfer_id, e.account_id, e.amount, e.balance_after, e.payment_id
        from entry e
        where e.jurisdiction_id = account.jurisdiction_id and e.account_id = account.id
          ${before === null ? sql`` : sql`and e.id < ${before}::bigint`}
          ${transferKind || from || until ? ofTransfer : sql``}
        order by e.id desc limit ${limit}
      ) entry
      where ${hasOneOf('account', funds, 'fund_id')} ${account ? sql`and account.kind = ${account}` : sql``}
    ) ranked
    where place <= ${limit}
    order by id desc`.execute(db);
  return rows;
}

/** The transfers with these ids, in any order. */
export async function findTransfers(db: Db, keys: readonly RowKey[]): Promise<TransferRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Transfer').selectAll().where(hasOneOf('transfer', keys)).execute();
}

/** The entries of these transfers, in the order they were written. */
export async function entriesOfTransfers(db: Db, transfers: readonly RowKey[]): Promise<EntryRead[]> {
  if (transfers.length === 0) return [];
  return await db
    .selectFrom('Entry')
    .innerJoin('Account', (join) =>
      join
        .onRef('Account.jurisdictionId', '=', 'Entry.jurisdictionId')
        .onRef('Account.id', '=', 'Entry.accountId'),
    )
    .selectAll('Entry')
    .select(['Account.kind as account', 'Account.fundId'])
    .where(hasOneOf('entry', transfers, 'transfer_id'))
    .orderBy('Entry.id')
    .execute();
}
