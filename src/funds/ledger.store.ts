import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { AccountKind, Movement, TransferKind } from './ledger.js';

/** What a transfer records besides its entries. */
export interface TransferNote {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly programme: string | null;
  readonly reservationId: string | null;
  readonly reversesId: string | null;
  readonly caseId: string | null;
  readonly decisionId: string | null;
  readonly runId: string | null;
  readonly onceKey: string | null;
  readonly memo: string;
  readonly businessDate: LocalDate;
  readonly madeAt: Date;
  readonly madeBy: string;
}

/** The account that has too little for a movement; its balance before it, in fen. */
export interface Shortage {
  readonly fundId: string;
  readonly kind: AccountKind;
  readonly balance: Fen;
}

/** How a movement went: made, or nothing was changed because an account is missing or has too little. */
export type MoveOutcome =
  | { readonly moved: true }
  | { readonly moved: false; readonly shortage: Shortage | null };

/**
 * Carries out a movement in one statement: locks its accounts in the order of their ids, and only when all of them
 * allow it changes the balances and appends transfer and entries. Make it the last statement of a transaction, since
 * the accounts of a busy fund stay locked until the commit.
 * @throws unique violations `transfer_reservation_key`, `transfer_once_key`; foreign key violations
 */
export async function move(tx: Tx, movement: Movement, note: TransferNote): Promise<MoveOutcome> {
  const { jurisdictionId, id } = note;
  const lines = sql.join(
    movement.lines.map(
      ({ fundId, account, amount }) => sql`(${fundId}::uuid, ${account}::text, ${amount}::bigint)`,
    ),
  );
  const { rows } = await sql<{ covered: boolean; found: number } & Partial<Shortage>>`
    with line (fund_id, kind, amount) as (values ${lines}),
    locked as materialized (
      select a.id, a.fund_id, a.kind, a.balance, line.amount,
        (a.kind = 'SOURCE' or a.balance + line.amount >= 0) as allowed
      from account a join line on line.fund_id = a.fund_id and line.kind = a.kind
      where a.jurisdiction_id = ${jurisdictionId}
      order by a.id
      for update of a
    ),
    verdict as materialized (
      select count(*)::int as found, count(*) = ${movement.lines.length} and bool_and(allowed) as covered from locked
    ),
    moved as (
      update account a set balance = a.balance + locked.amount
      from locked
      where a.jurisdiction_id = ${jurisdictionId} and a.id = locked.id
        and (select covered from verdict)
        and (a.kind = 'SOURCE' or a.balance + locked.amount >= 0)
      returning a.id, a.balance, locked.amount
    ),
    made as (
      ${insertTransfer(movement, note)} where (select covered from verdict)
    ),
    written as (
      insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
      select ${jurisdictionId}, ${id}::uuid, moved.id, moved.amount, moved.balance from moved order by moved.id
    )
    select verdict.covered, verdict.found, short.fund_id, short.kind, short.balance
    from verdict left join lateral (
      select fund_id, kind, balance from locked where not allowed order by kind <> 'AVAILABLE', id limit 1
    ) short on true`.execute(tx.db);
  const [row] = rows;
  if (row?.covered === true) return { moved: true };
  const { fundId, kind, balance } = row ?? {};
  return fundId == null || kind == null || balance == null
    ? { moved: false, shortage: null }
    : { moved: false, shortage: { fundId, kind, balance } };
}

/** A reservation, and how it was closed. */
export interface Reservation {
  readonly id: string;
  readonly fundId: string;
  readonly amount: Fen;
  readonly programme: string | null;
  readonly caseId: string | null;
  readonly decisionId: string | null;
  readonly runId: string | null;
  readonly closedBy: TransferKind | null;
}

/** The reservation with this id, or null when the jurisdiction has none. */
export async function findReservation(
  db: Db,
  jurisdictionId: string,
  reservationId: string,
): Promise<Reservation | null> {
  const row = await db
    .selectFrom('Transfer as r')
    .leftJoin('Transfer as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'r.jurisdictionId').onRef('c.reservationId', '=', 'r.id'),
    )
    .select(['r.id', 'r.fundId', 'r.amount', 'r.programme', 'r.caseId', 'r.decisionId', 'r.runId'])
    .select('c.kind as closedBy')
    .where('r.jurisdictionId', '=', jurisdictionId)
    .where('r.id', '=', reservationId)
    .where('r.kind', '=', 'RESERVE')
    .executeTakeFirst();
  return row ?? null;
}

function insertTransfer(movement: Movement, note: TransferNote): RawBuilder<unknown> {
  return sql`
    insert into transfer (jurisdiction_id, id, kind, fund_id, counter_fund_id, amount, programme, reservation_id, reverses_id,
      case_id, decision_id, run_id, once_key, memo, business_date, made_at, made_by)
    select ${note.jurisdictionId}, ${note.id}::uuid, ${movement.kind}, ${movement.fundId}::uuid,
      ${movement.counterFundId}::uuid,
      ${movement.amount}::bigint, ${note.programme}, ${note.reservationId}::uuid, ${note.reversesId}::uuid,
      ${note.caseId}::uuid, ${note.decisionId}::uuid, ${note.runId}::uuid, ${note.onceKey}, ${note.memo},
      ${note.businessDate}::date, ${note.madeAt}::timestamptz, ${note.madeBy}`;
}
