import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { DishonestyRow, DishonestyStepRow } from './dishonesty.entity.js';
import type { DishonestyStatus } from './dishonesty.js';

export async function insertDishonesty(tx: Tx, row: DishonestyRow): Promise<void> {
  await tx.db.insertInto('Dishonesty').values(row).execute();
}

/** The record, locked until the transaction ends. */
export async function lockDishonesty(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<DishonestyRow | undefined> {
  return await tx.db
    .selectFrom('Dishonesty')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Moves the record on and keeps the step beside it. */
export async function addStep(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Pick<DishonestyRow, 'status' | 'lastBy' | 'passedOn'>,
  step: Omit<DishonestyStepRow, 'jurisdictionId' | 'dishonestyId' | 'sequence'>,
): Promise<void> {
  await tx.db
    .updateTable('Dishonesty')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
  const steps = await stepsOfRecords(tx.db, [{ jurisdictionId, id }]);
  await tx.db
    .insertInto('DishonestyStep')
    .values({ jurisdictionId, dishonestyId: id, sequence: steps.length + 1, ...step })
    .execute();
}

/** The day on which the integrity commitment of the case's application was signed, and by whom. */
export async function commitmentOf(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<{ readonly signedOn: LocalDate | null; readonly personId: string } | undefined> {
  return await db
    .selectFrom('Case as c')
    .innerJoin('Application as a', (join) =>
      join.onRef('a.jurisdictionId', '=', 'c.jurisdictionId').onRef('a.id', '=', 'c.applicationId'),
    )
    .select(['a.integritySignedOn as signedOn', 'c.applicantPersonId as personId'])
    .where('c.jurisdictionId', '=', jurisdictionId)
    .where('c.id', '=', id)
    .executeTakeFirst();
}

export async function findDishonesties(
  db: Db,
  reach: Reach,
  keys: readonly RowKey[],
): Promise<DishonestyRow[]> {
  return await db
    .selectFrom('Dishonesty as d')
    .selectAll()
    .where(hasOneOf('d', keys))
    .where(withinReach(reach, 'd'))
    .execute();
}

/** What was done about these records, each record's in order. */
export async function stepsOfRecords(db: Db, keys: readonly RowKey[]): Promise<DishonestyStepRow[]> {
  return await db
    .selectFrom('DishonestyStep as s')
    .selectAll()
    .where(hasOneOf('s', keys, 'dishonesty_id'))
    .orderBy('s.sequence')
    .execute();
}

/** A page of the records within reach, the latest first, `first + 1` after the cursor's key. */
export async function listDishonesties(
  db: Db,
  reach: Reach,
  { status }: { readonly status: DishonestyStatus | null },
  { first, after }: Page,
): Promise<DishonestyRow[]> {
  let query = db
    .selectFrom('Dishonesty as d')
    .selectAll()
    .where(withinReach(reach, 'd'))
    .orderBy('d.recordedOn', 'desc')
    .orderBy('d.id', 'desc')
    .limit(first + 1);
  if (status !== null) query = query.where('d.status', '=', status);
  if (after !== null) {
    const [recordedOn, id] = after;
    query = query.where(sql<boolean>`(d.recorded_on, d.id) < (${recordedOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}
