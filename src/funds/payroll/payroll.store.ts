import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { YearMonth } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { holdRuns } from './parts-of-run.store.js';
import type {
  PayrollDifferenceRow,
  PayrollExclusionRow,
  PayrollLineRow,
  PayrollRunRow,
} from './payroll.entity.js';
import type { DifferenceKind, ExclusionReason, PayrollKind, PayrollStatus } from './payroll.js';

/** Which runs; every part that is given must hold. */
export interface PayrollFilter {
  readonly programme?: string | undefined;
  readonly period?: YearMonth | undefined;
  readonly status?: PayrollStatus | undefined;
}

/** What a run takes from one fund. Sum in fen. */
export interface RunShare {
  readonly jurisdictionId: string;
  readonly runId: string;
  readonly fundId: string;
  readonly paymentCount: number;
  readonly total: Fen;
}

/** A run that is to be begun. */
export interface NewRun {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly programme: string;
  readonly period: YearMonth;
  readonly kind: PayrollKind;
  /** Of a SUPPLEMENT only. */
  readonly onTopOf: string | null;
  readonly perPerson: Fen | null;
  readonly fundId: string | null;
  readonly preparedBy: string;
  readonly preparedAt: Date;
}

/**
 * Begins a run, or answers null when the month already has one, or a list of single sums or rejected payments is open. A second caller at the same time waits for the first.
 */
export async function beginRun(tx: Tx, run: NewRun): Promise<PayrollRunRow | null> {
  const row = await tx.db
    .insertInto('PayrollRun')
    .values({
      ...run,
      status: 'FROZEN',
      paymentCount: 0,
      total: 0n,
      excludedCount: 0,
      paidCount: 0,
      comparedWith: null,
      approvedBy: null,
      approvedAt: null,
      paidOn: null,
      closedOn: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** The run of the month that is not withdrawn, or null. */
export async function findRunOfPeriod(
  db: Db,
  { jurisdictionId, programme, period }: Pick<NewRun, 'jurisdictionId' | 'programme' | 'period'>,
): Promise<PayrollRunRow | null> {
  const row = await db
    .selectFrom('PayrollRun')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('programme', '=', programme)
    .where('period', '=', period)
    .where('status', '<>', 'WITHDRAWN')
    .where('kind', 'in', ['MONTHLY', 'SUPPLEMENT'])
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Keeps the runs of a programme that are not paid from paying until the transaction ends, and waits for the parts that are being paid:
 * whoever then reads payments and changes an award does not miss or overtake one.
 */
export async function holdOpenRuns(tx: Tx, jurisdictionId: string, programme: string): Promise<void> {
  const open = tx.db
    .selectFrom('PayrollRun')
    .select(['jurisdictionId', 'id'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('programme', '=', programme)
    .where('status', 'in', ['FROZEN', 'APPROVED'])
    .orderBy('id');
  await holdRuns(tx, await open.execute());
  await open.forUpdate().execute();
}

/** The run, locked until the transaction ends; null when the jurisdiction has none of this id. */
export async function lockRun(tx: Tx, { jurisdictionId, id }: RowKey): Promise<PayrollRunRow | null> {
  const row = await tx.db
    .selectFrom('PayrollRun')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Changes how a run stands, and answers it. */
export async function updateRun(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<Pick<PayrollRunRow, 'status' | 'approvedBy' | 'approvedAt' | 'paidOn' | 'closedOn'>>,
): Promise<PayrollRunRow> {
  return await tx.db
    .updateTable('PayrollRun')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What each of these runs takes from each fund, in the order of the funds' ids, by its frozen list. */
export async function sharesOfRuns(db: Db, runs: readonly RowKey[]): Promise<RunShare[]> {
  if (runs.length === 0) return [];
  const { rows } = await sql<RunShare>`
    select jurisdiction_id, run_id, fund_id, count(*)::int as payment_count, sum(amount)::bigint as total
    from payroll_line line
    where ${hasOneOf('line', runs, 'run_id')}
    group by jurisdiction_id, run_id, fund_id
    order by fund_id`.execute(db);
  return rows;
}

/** A page of the runs of a jurisdiction, newest month first, one more than asked for when there are more. */
export async function listRuns(
  db: Db,
  jurisdictionId: string,
  { programme, period, status }: PayrollFilter,
  { first, after }: Page,
): Promise<PayrollRunRow[]> {
  let query = db
    .selectFrom('PayrollRun')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('period', 'desc')
    .orderBy('id', 'desc')
    .limit(first + 1);
  if (programme !== undefined) query = query.where('programme', '=', programme);
  if (period !== undefined) query = query.where('period', '=', period);
  if (status !== undefined) query = query.where('status', '=', status);
  const [month, id] = after ?? [];
  if (month != null && id != null) {
    query = query.where(sql<boolean>`(period, id) < (${month}, ${id}::uuid)`);
  }
  return await query.execute();
}

/** The run of this key; null when there is none. */
export async function findRun(db: Db, { jurisdictionId, id }: RowKey): Promise<PayrollRunRow | null> {
  const row = await db
    .selectFrom('PayrollRun')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** A page of what each of the runs leaves out, by award, one more than asked for when there are more. */
export async function listExclusions(
  db: Db,
  runs: readonly RowKey[],
  reason: ExclusionReason | undefined,
  { first, after }: Page,
): Promise<PayrollExclusionRow[]> {
  const awardId = after?.[0] ?? null;
  const { rows } = await sql<PayrollExclusionRow>`
    select exclusion.*
    from unnest(${runs.map(({ jurisdictionId }) => jurisdictionId)}::text[], ${runs.map(({ id }) => id)}::uuid[])
      as run (jurisdiction_id, id)
    cross join lateral (
      select * from payroll_exclusion e
      where e.jurisdiction_id = run.jurisdiction_id and e.run_id = run.id
        ${reason === undefined ? sql`` : sql`and e.reason = ${reason}`}
        ${awardId === null ? sql`` : sql`and e.award_id > ${awardId}::uuid`}
      order by e.award_id limit ${first + 1}
    ) exclusion
    order by exclusion.award_id`.execute(db);
  return rows;
}

/** A page of the lines of each of the runs, by payment, one more than asked for when there are more. */
export async function listLines(
  db: Db,
  runs: readonly RowKey[],
  { first, after }: Page,
): Promise<PayrollLineRow[]> {
  const paymentId = after?.[0] ?? null;
  const { rows } = await sql<PayrollLineRow>`
    select line.*
    from unnest(${runs.map(({ jurisdictionId }) => jurisdictionId)}::text[], ${runs.map(({ id }) => id)}::uuid[])
      as run (jurisdiction_id, id)
    cross join lateral (
      select * from payroll_line l
      where l.jurisdiction_id = run.jurisdiction_id and l.run_id = run.id
        ${paymentId === null ? sql`` : sql`and l.payment_id > ${paymentId}::uuid`}
      order by l.payment_id limit ${first + 1}
    ) line
    order by line.payment_id`.execute(db);
  return rows;
}

/** A page of how each of the runs differs from the month before, by payee, one more than asked for when there are more. */
export async function listDifferences(
  db: Db,
  runs: readonly RowKey[],
  kind: DifferenceKind | undefined,
  { first, after }: Page,
): Promise<PayrollDifferenceRow[]> {
  const payeeId = after?.[0] ?? null;
  const { rows } = await sql<PayrollDifferenceRow>`
    select difference.*
    from unnest(${runs.map(({ jurisdictionId }) => jurisdictionId)}::text[], ${runs.map(({ id }) => id)}::uuid[])
      as run (jurisdiction_id, id)
    cross join lateral (
      select * from payroll_difference d
      where d.jurisdiction_id = run.jurisdiction_id and d.run_id = run.id
        ${kind === undefined ? sql`` : sql`and d.kind = ${kind}`}
        ${payeeId === null ? sql`` : sql`and d.payee_person_id > ${payeeId}::uuid`}
      order by d.payee_person_id limit ${first + 1}
    ) difference
    order by difference.payee_person_id`.execute(db);
  return rows;
}

/** How many payees differ in which way, and by how much in fen. */
export interface DifferenceTotal {
  readonly jurisdictionId: string;
  readonly runId: string;
  readonly kind: DifferenceKind;
  readonly count: number;
  readonly difference: Fen;
}

export async function differenceTotals(db: Db, runs: readonly RowKey[]): Promise<DifferenceTotal[]> {
  if (runs.length === 0) return [];
  const { rows } = await sql<DifferenceTotal>`
    select jurisdiction_id as "jurisdictionId", run_id as "runId", kind, count(*)::int as count,
      sum(coalesce(amount, 0) - coalesce(amount_before, 0))::bigint as difference
    from payroll_difference d where ${hasOneOf('d', runs, 'run_id')}
    group by jurisdiction_id, run_id, kind order by kind`.execute(db);
  return rows;
}

/** The run of this key, which must exist. */
export async function readRun(db: Db, key: RowKey): Promise<PayrollRunRow> {
  return await db
    .selectFrom('PayrollRun')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirstOrThrow();
}
