import { sql } from 'kysely';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { ActsAlone, isShared, StartsAgain } from '../../database/shared-transactions.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
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

/** A movement with what its transfer records. */
export interface MoveOrder {
  readonly movement: Movement;
  readonly note: TransferNote;
}

/**
 * Carries out movements, one after the other, in one statement: locks their accounts in the order of their ids, and only
 * when all of them allow it changes the balances and appends transfers and entries. Make it the last statement of a
 * transaction, since the accounts of a busy fund stay locked until the commit. Acts that share a transaction move their
 * money in the same statement; one that would overdraw an account then acts alone, where it learns whether it does.
 * @throws unique violations `transfer_reservation_key`, `transfer_once_key`; foreign key violations
 */
export async function move(tx: Tx, orders: readonly MoveOrder[]): Promise<MoveOutcome> {
  const { outcome, doneByAll } = await moveAll(tx.db, orders);
  if (isShared(tx)) {
    if (!outcome.moved) throw new ActsAlone();
    if (!doneByAll) throw new StartsAgain();
  }
  return outcome;
}

interface Moved {
  readonly outcome: MoveOutcome;
  /** Whether the movements of all acts were carried out; none is otherwise. */
  readonly doneByAll: boolean;
}

interface Answer extends Partial<Shortage> {
  readonly act: number;
  readonly covered: boolean;
  readonly missing: boolean;
}

const MOVES = sql`n int, "jurisdictionId" text, id uuid, kind text, "fundId" uuid, "counterFundId" uuid, amount bigint,
  programme text, "reservationId" uuid, "reversesId" uuid, "caseId" uuid, "decisionId" uuid, "runId" uuid, "onceKey" text,
  memo text, "businessDate" date, "madeAt" timestamptz, "madeBy" text`;
const LINES = sql`n int, act int, "jurisdictionId" text, "transferId" uuid, "fundId" uuid, account text, amount bigint`;

const moveAll = together<readonly MoveOrder[], Moved>(async (db, acts) => {
  const moves = acts.flat().map(({ movement: { lines: _, ...rest }, note }) => ({ ...note, ...rest }));
  const lines = acts.flatMap((orders, act) =>
    orders.flatMap(({ movement, note: { jurisdictionId, id: transferId } }) =>
      movement.lines.map((line) => ({ ...line, act, jurisdictionId, transferId })),
    ),
  );
  const { rows } = await sql<Answer>`
    with line as materialized ${askedRows(lines, LINES)},
    locked as materialized (
      select a.jurisdiction_id, a.id, a.fund_id, a.kind, a.balance
      from account a
      join (select distinct "jurisdictionId", "fundId", account from line) touched
        on touched."jurisdictionId" = a.jurisdiction_id and touched."fundId" = a.fund_id and touched.account = a.kind
      order by a.id
      for update of a
    ),
    step as materialized (
      select line.*, locked.id as account_id,
        locked.balance + sum(line.amount) over (partition by locked.id order by line.n) as balance_after
      from line left join locked on locked.jurisdiction_id = line."jurisdictionId" and locked.fund_id = line."fundId"
        and locked.kind = line.account
    ),
    verdict as materialized (
      select act, bool_or(account_id is null) as missing,
        bool_and(account_id is not null and (account = 'SOURCE' or balance_after >= 0)) as covered
      from step group by act
    ),
    moved as (
      update account a set balance = locked.balance + changed.amount
      from locked, (select account_id, sum(amount) as amount from step group by account_id) changed
      where a.jurisdiction_id = locked.jurisdiction_id and a.id = locked.id and changed.account_id = locked.id
        and (select bool_and(covered) from verdict)
    ),
    made as (
      insert into transfer (jurisdiction_id, id, kind, fund_id, counter_fund_id, amount, programme, reservation_id,
        reverses_id, case_id, decision_id, run_id, once_key, memo, business_date, made_at, made_by)
      select m."jurisdictionId", m.id, m.kind, m."fundId", m."counterFundId", m.amount, m.programme, m."reservationId",
        m."reversesId", m."caseId", m."decisionId", m."runId", m."onceKey", m.memo, m."businessDate", m."madeAt", m."madeBy"
      from ${askedRows(moves, MOVES)} m where (select bool_and(covered) from verdict)
    ),
    written as (
      insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
      select "jurisdictionId", "transferId", account_id, amount, balance_after::bigint
      from step where (select bool_and(covered) from verdict) order by n
    )
    select verdict.act, verdict.covered, verdict.missing, short."fundId", short.account as kind, short.balance
    from verdict left join lateral (
      select "fundId", account, (balance_after - amount)::bigint as balance
      from step where step.act = verdict.act and account <> 'SOURCE' and balance_after < 0
      order by account <> 'AVAILABLE', n limit 1
    ) short on true`.execute(db);
  const doneByAll = rows.every(({ covered }) => covered);
  const answers = new Map(rows.map((row) => [row.act, row]));
  return acts.map((_, act) => ({ doneByAll, outcome: outcomeOf(answers.get(act)) }));
});

function outcomeOf(answer: Answer | undefined): MoveOutcome {
  if (answer?.covered === true) return { moved: true };
  const { fundId, kind, balance, missing } = answer ?? {};
  return missing === true || fundId == null || kind == null || balance == null
    ? { moved: false, shortage: null }
    : { moved: false, shortage: { fundId, kind, balance: BigInt(balance) } };
}

/** What a fund that exists has available, in fen. */
export async function availableIn(db: Db, jurisdictionId: string, fundId: string): Promise<Fen> {
  const { balance } = await db
    .selectFrom('Account')
    .select('balance')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fundId', '=', fundId)
    .where('kind', '=', 'AVAILABLE')
    .executeTakeFirstOrThrow();
  return balance;
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
