import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows } from '../../database/write-rows.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { PayFirstGrantRow } from './pay-first.entity.js';

/** Which pay-first grants; every part that is given must hold. */
export interface PayFirstFilter {
  readonly townshipId?: string | undefined;
  readonly fundId?: string | undefined;
  /** Papers that had not come when the deadline had passed before this day. */
  readonly overdueOn?: LocalDate | undefined;
  /** Whether the sum was neither settled nor disallowed yet. */
  readonly open?: boolean | undefined;
}

/** What a reserve fund has paid first and where that stands. Sums in fen. */
export interface ReserveStanding {
  readonly jurisdictionId: string;
  readonly fundId: string;
  readonly openCount: number;
  readonly openTotal: Fen;
  readonly overdueCount: number;
  /** Settled, and not yet reimbursed by the parent fund. */
  readonly reimbursementDue: Fen;
}

/** The grant of a case, locked until the transaction ends; null when nothing was paid first. */
export async function lockGrantOfCase(
  tx: Tx,
  { jurisdictionId, id: caseId }: RowKey,
): Promise<PayFirstGrantRow | null> {
  const row = await tx.db
    .selectFrom('PayFirstGrant')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('caseId', '=', caseId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** The grants of these cases, in any order. */
export async function grantsOfCases(db: Db, cases: readonly RowKey[]): Promise<PayFirstGrantRow[]> {
  if (cases.length === 0) return [];
  return await db
    .selectFrom('PayFirstGrant')
    .selectAll()
    .where(hasOneOf('pay_first_grant', cases, 'case_id'))
    .execute();
}

/** A page of the grants within reach, those whose papers are due first in front. */
export async function listGrants(
  db: Db,
  { jurisdictionId, townshipIds }: Reach,
  { townshipId, fundId, overdueOn, open }: PayFirstFilter,
  { first, after }: Page,
): Promise<PayFirstGrantRow[]> {
  let query = db
    .selectFrom('PayFirstGrant')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('papersDueOn')
    .orderBy('id')
    .limit(first + 1);
  if (townshipIds !== null) query = query.where(isOneOf(sql.ref('township_id'), townshipIds));
  if (townshipId !== undefined) query = query.where('townshipId', '=', townshipId);
  if (fundId !== undefined) query = query.where('fundId', '=', fundId);
  if (open !== undefined) query = query.where('outcome', open ? 'is' : 'is not', null);
  if (overdueOn !== undefined) {
    query = query
      .where('papersReceivedOn', 'is', null)
      .where('outcome', 'is', null)
      .where('papersDueOn', '<', overdueOn);
  }
  const [dueOn, id] = after ?? [];
  if (id != null) {
    // Papers without a known day come last.
    query = query.where(
      dueOn == null
        ? sql<boolean>`papers_due_on is null and id > ${id}::uuid`
        : sql<boolean>`((papers_due_on, id) > (${dueOn}::date, ${id}::uuid) or papers_due_on is null)`,
    );
  }
  return await query.execute();
}

/** Where the grants of these reserve funds stand on a day; a fund that paid nothing first is left out. */
export async function standingOfFunds(
  db: Db,
  funds: readonly RowKey[],
  today: LocalDate,
): Promise<ReserveStanding[]> {
  if (funds.length === 0) return [];
  const { rows } = await sql<ReserveStanding>`
    select jurisdiction_id, fund_id,
      (count(*) filter (where outcome is null))::int as "openCount",
      coalesce(sum(amount) filter (where outcome is null), 0)::bigint as "openTotal",
      (count(*) filter (where outcome is null and papers_received_on is null
        and papers_due_on < ${today}::date))::int as "overdueCount",
      coalesce(sum(amount) filter (where outcome = 'SETTLED' and replenish_transfer_id is null), 0)::bigint
        as "reimbursementDue"
    from pay_first_grant
    where ${hasOneOf('pay_first_grant', funds, 'fund_id')} and (outcome is null or replenish_transfer_id is null)
    group by jurisdiction_id, fund_id`.execute(db);
  return rows;
}

/** @throws unique violation `pay_first_grant_case_key` */
export async function insertGrant(tx: Tx, grant: PayFirstGrantRow): Promise<void> {
  await insertRows(tx, 'PayFirstGrant', [grant]);
}

/** Changes what may change in a grant, and answers it. */
export async function updateGrant(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<
    Pick<PayFirstGrantRow, 'papersReceivedOn' | 'settledOn' | 'settledBy' | 'outcome' | 'finding'>
  >,
): Promise<PayFirstGrantRow> {
  return await tx.db
    .updateTable('PayFirstGrant')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Marks the settled grants of a fund as reimbursed by a transfer, and answers their sum in fen. Two settlements at
 * the same time never count the same grant: the second waits for the first and finds it marked.
 */
export async function markReimbursed(
  tx: Tx,
  { jurisdictionId, id: fundId }: RowKey,
  transferId: string,
): Promise<Fen> {
  const rows = await tx.db
    .updateTable('PayFirstGrant')
    .set({ replenishTransferId: transferId })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fundId', '=', fundId)
    .where('outcome', '=', 'SETTLED')
    .where('replenishTransferId', 'is', null)
    .returning('amount')
    .execute();
  return rows.reduce((sum, { amount }) => sum + amount, 0n);
}

/** Takes the mark of a transfer back that was not made. */
export async function unmarkReimbursed(
  tx: Tx,
  jurisdictionId: string,
  fundId: string,
  transferId: string,
): Promise<void> {
  await tx.db
    .updateTable('PayFirstGrant')
    .set({ replenishTransferId: null })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fundId', '=', fundId)
    .where('replenishTransferId', '=', transferId)
    .execute();
}
