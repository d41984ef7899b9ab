import { sql } from 'kysely';
import type { Actor } from '../access/actor.js';
import { byKey, together } from '../database/batch.js';
import type { Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import type { NewRow, RowChange } from '../database/row.js';
import { ActsAlone, claim, isShared } from '../database/shared-transactions.js';
import { insertRows, updateRow } from '../database/write-rows.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { hasOneOf } from '../jurisdictions/within-reach.store.js';
import type { CaseRow, CaseSchema } from './case.entity.js';
import type { CaseEventRow } from './events/case-event.entity.js';
import type { CaseEventKind } from './events/case-event.js';

export type NewCase = NewRow<typeof CaseSchema>;
export type CaseChange = Omit<
  RowChange<typeof CaseSchema>,
  'jurisdictionId' | 'id' | 'version' | 'updatedAt'
>;

/** The case, locked until the transaction ends: one act on a case at a time. */
export async function lockCase(tx: Tx, key: RowKey): Promise<CaseRow | undefined> {
  claim(tx, [`case ${key.id}`]);
  if (!isShared(tx)) {
    return await tx.db
      .selectFrom('Case')
      .selectAll()
      .where('jurisdictionId', '=', key.jurisdictionId)
      .where('id', '=', key.id)
      .forNoKeyUpdate()
      .executeTakeFirst();
  }
  const row = await lockIfFree(tx.db, key);
  // It is locked elsewhere, and nobody is to wait for another's case; or there is none, which one alone finds out.
  if (row === undefined) throw new ActsAlone();
  return row;
}

const lockIfFree = together<RowKey, CaseRow | undefined>(async (db, keys) => {
  const rows = await db
    .selectFrom('Case as c')
    .selectAll()
    .where(hasOneOf('c', keys))
    .forNoKeyUpdate()
    .skipLocked()
    .execute();
  return byKey(keys, rows, { key: ({ id }) => id, row: ({ id }) => id });
});

/** The cases with these keys, in no order. */
export async function findCases(db: Db, keys: readonly RowKey[]): Promise<CaseRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Case as c').selectAll().where(hasOneOf('c', keys)).execute();
}

/** So many serial numbers that no other case has. */
export async function nextSerials(tx: Tx, count: number): Promise<readonly bigint[]> {
  const { rows } = await sql<{ serial: bigint | string }>`
    select nextval(pg_get_serial_sequence('welfare_case', 'serial')) as serial
    from generate_series(1, ${count}::int)`.execute(tx.db);
  return rows.map(({ serial }) => BigInt(serial));
}

/** Inserts cases, and answers them as they are then, in the same order. */
export async function insertCases(tx: Tx, rows: readonly NewCase[]): Promise<CaseRow[]> {
  return await tx.db
    .insertInto('Case')
    .values([...rows])
    .returningAll()
    .execute();
}

/** Changes the case, counts its version up, and answers it as it is then. */
export async function updateCase(
  tx: Tx,
  key: RowKey,
  change: CaseChange,
  now: Date,
): Promise<CaseRow | undefined> {
  const { jurisdictionId, id } = key;
  return await updateRow(tx, 'Case', { ...change, updatedAt: now, jurisdictionId, id }, 'version');
}

/** One thing that happened to a case, as it is written down. */
export interface CaseNote {
  readonly kind: CaseEventKind;
  /** Codes, ids, amounts as text and dates; no personal data. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export async function insertEvents(
  tx: Tx,
  { officerId, name, now }: Pick<Actor, 'officerId' | 'name' | 'now'>,
  { jurisdictionId, id: caseId }: RowKey,
  notes: readonly CaseNote[],
): Promise<void> {
  await insertRows(
    tx,
    'CaseEvent',
    notes.map(({ kind, detail }) => ({
      jurisdictionId,
      caseId,
      at: now,
      kind,
      actorId: officerId,
      actorName: name,
      detail,
    })),
  );
}

/** What happened to these cases, in order. */
export async function eventsOfCases(db: Db, keys: readonly RowKey[]): Promise<CaseEventRow[]> {
  return await db
    .selectFrom('CaseEvent as e')
    .selectAll()
    .where(hasOneOf('e', keys, 'case_id'))
    .orderBy('e.id')
    .execute();
}
