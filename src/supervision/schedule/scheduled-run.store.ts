import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ScheduledRunRow } from './scheduled-run.entity.js';

/** The first day on which anything was done for the jurisdiction, or null. */
export async function firstRunDay(db: Db, jurisdictionId: string): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('ScheduledRun')
    .select('day')
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('day')
    .limit(1)
    .executeTakeFirst();
  return row?.day ?? null;
}

/** What was finished from this day on, until today. */
export async function runsSince(
  db: Db,
  jurisdictionId: string,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<Pick<ScheduledRunRow, 'day' | 'chore'>[]> {
  return await db
    .selectFrom('ScheduledRun')
    .select(['day', 'chore'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('day', '>=', from)
    .where('day', '<=', until)
    .execute();
}

/** Keeps that a chore was finished; whoever comes second changes nothing. Answers whether it was the first. */
export async function insertRun(db: Db, row: ScheduledRunRow): Promise<boolean> {
  const inserted = await db
    .insertInto('ScheduledRun')
    .values(row)
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'day', 'chore']).doNothing())
    .returning('chore')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** A page of what the clock did in a jurisdiction, the latest day first, `first + 1` runs after the cursor's key. */
export async function listRuns(
  db: Db,
  jurisdictionId: string,
  { first, after }: { readonly first: number; readonly after: readonly (string | null)[] | null },
): Promise<ScheduledRunRow[]> {
  let query = db
    .selectFrom('ScheduledRun')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('day', 'desc')
    .orderBy('chore')
    .limit(first + 1);
  if (after !== null) {
    const [day, chore] = after as [LocalDate, never];
    query = query.where((where) =>
      where.or([where('day', '<', day), where.and([where('day', '=', day), where('chore', '>', chore)])]),
    );
  }
  return await query.execute();
}
