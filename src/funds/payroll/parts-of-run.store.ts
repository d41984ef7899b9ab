import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { idInOrder } from '../../database/id-in-order.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { PayrollPartRow, PayrollRunRow } from './payroll.entity.js';

/** Lines of a run that are paid in one transaction. */
export interface PartOfRun {
  readonly run: PayrollRunRow;
  readonly part: PayrollPartRow;
}

/** How the lines of a part went: paid, or found to be paid no more. Sums in fen. */
export interface PartOutcome {
  readonly paid: number;
  readonly spent: Fen;
  readonly lapsed: number;
  readonly givenBack: Fen;
}

/**
 * Cuts a frozen list into parts of at most `size` lines, in the order of the lines, which is that of their funds: so each
 * part is of one fund. The parts of a list of single sums have none.
 */
export async function cutParts(tx: Tx, run: PayrollRunRow, size: number): Promise<PayrollPartRow[]> {
  const { jurisdictionId, id: runId } = run;
  const fundId = run.kind === 'ONE_OFF' ? sql`null::uuid` : sql`fund_id`;
  const { rows } = await sql<PayrollPartRow>`
    with line as (
      select payment_id, amount, fund_id, row_number() over lines as place, sum(amount) over lines as so_far,
        lag(fund_id) over lines as fund_before, lead(payment_id) over lines as next, lead(fund_id) over lines as fund_next
      from (
        select payment_id, amount, ${fundId} as fund_id from payroll_line
        where jurisdiction_id = ${jurisdictionId} and run_id = ${runId}::uuid
      ) line
      window lines as (order by payment_id rows unbounded preceding)
    ),
    edge as (
      select *, (place - 1) % ${size}::int = 0 or fund_before is distinct from fund_id as is_first,
        place % ${size}::int = 0 or next is null or fund_next is distinct from fund_id as is_last
      from line
      where (place - 1) % ${size}::int = 0 or place % ${size}::int = 0 or next is null
        or fund_before is distinct from fund_id or fund_next is distinct from fund_id
    ),
    start as (select *, row_number() over (order by place)::int as n from edge where is_first),
    finish as (select *, row_number() over (order by place)::int as n from edge where is_last)
    insert into payroll_part (jurisdiction_id, run_id, number, fund_id, reservation_id, first_payment_id, last_payment_id,
      payment_count, total)
    select ${jurisdictionId}, ${runId}::uuid, n, start.fund_id, case when start.fund_id is not null then ${idInOrder()} end,
      start.payment_id, finish.payment_id, finish.place - start.place + 1, finish.so_far - start.so_far + start.amount
    from start join finish using (n)
    order by n
    returning *`.execute(tx.db);
  return rows;
}

/**
 * Keeps a run from being held back (`holdRuns`) until the transaction ends; others may pay parts of it meanwhile. The first
 * statement of a part, so that it sees what a transaction that was waited for has changed.
 */
export async function shareRun(tx: Tx, run: RowKey): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(sql`${nameOf(run)}::text`)})`.execute(tx.db);
}

/** Waits for the parts of these runs that are being paid, and keeps others from beginning until the transaction ends. */
export async function holdRuns(tx: Tx, runs: readonly RowKey[]): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(${lockOf(sql`name`)})
    from (select name from unnest(${runs.map(nameOf)}::text[]) as run (name) order by name offset 0) names`.execute(
    tx.db,
  );
}

function nameOf({ jurisdictionId, id }: RowKey): string {
  return `payroll_run ${jurisdictionId} ${id}`;
}

function lockOf(name: RawBuilder<unknown>): RawBuilder<bigint> {
  return sql<bigint>`hashtextextended(${name}, 0)`;
}

/**
 * The next part that nobody pays, locked until the transaction ends. Where others are at work on all that are left, it
 * waits for them: what they broke off is then the answer. Null when every part is paid.
 */
export async function claimPart(tx: Tx, run: RowKey): Promise<PayrollPartRow | null> {
  const unpaid = tx.db
    .selectFrom('PayrollPart')
    .selectAll()
    .where('jurisdictionId', '=', run.jurisdictionId)
    .where('runId', '=', run.id)
    .where('paidCount', 'is', null)
    .orderBy('number')
    .limit(1)
    .forUpdate();
  return (await unpaid.skipLocked().executeTakeFirst()) ?? (await unpaid.executeTakeFirst()) ?? null;
}

/** How many parts of a run are not paid. */
export async function countUnpaidParts(db: Db, { jurisdictionId, id }: RowKey): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from payroll_part
    where jurisdiction_id = ${jurisdictionId} and run_id = ${id}::uuid and paid_count is null`.execute(db);
  return rows[0]?.n ?? 0;
}

/** Counts a part into its run, which stays locked until the transaction ends: from here on the others wait. */
export async function countPart(
  tx: Tx,
  { run, part }: PartOfRun,
  { paid, lapsed, givenBack }: PartOutcome,
): Promise<void> {
  const { jurisdictionId, id: runId } = run;
  await sql`
    with done as (
      update payroll_part set paid_count = ${paid}::int
      where jurisdiction_id = ${jurisdictionId} and run_id = ${runId}::uuid and number = ${part.number}::int
    )
    update payroll_run set paid_count = paid_count + ${paid}::int, payment_count = payment_count - ${lapsed}::int,
      total = total - ${givenBack}::bigint, excluded_count = excluded_count + ${lapsed}::int
    where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid`.execute(tx.db);
}

/** Ends a run whose parts are all paid; the run must be locked. @returns whether they are */
export async function endIfPaid(
  tx: Tx,
  { jurisdictionId, id: runId }: RowKey,
  today: LocalDate,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update payroll_run set status = 'PAID', paid_on = ${today}::date
    where jurisdiction_id = ${jurisdictionId} and id = ${runId}::uuid and status = 'APPROVED'
      and not exists (select from payroll_part part where part.jurisdiction_id = payroll_run.jurisdiction_id
        and part.run_id = payroll_run.id and part.paid_count is null)`.execute(tx.db);
  return numAffectedRows === 1n;
}

/** Whether a line, called by this name, belongs to the part. */
export function lineOfPart(line: string, { run, part }: PartOfRun): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${line}.${name}`);
  return sql<boolean>`${column('jurisdiction_id')} = ${run.jurisdictionId} and ${column('run_id')} = ${run.id}::uuid
    and ${column('payment_id')} between ${part.firstPaymentId}::uuid and ${part.lastPaymentId}::uuid
    ${part.fundId === null ? sql`` : sql`and ${column('fund_id')} = ${part.fundId}::uuid`}`;
}

/** Whether a row of `payment` was paid by the part. */
export function paidByPart({ run, part }: PartOfRun): RawBuilder<boolean> {
  return sql<boolean>`payment.jurisdiction_id = ${run.jurisdictionId} and payment.run_id = ${run.id}::uuid
    and payment.id between ${part.firstPaymentId}::uuid and ${part.lastPaymentId}::uuid
    ${part.fundId === null ? sql`` : sql`and payment.fund_id = ${part.fundId}::uuid`}`;
}
