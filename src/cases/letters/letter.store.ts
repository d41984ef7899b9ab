import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LetterDeliveryRow, LetterRow } from './letter.entity.js';

/** Who a letter goes to and which office signs it, by the names of the day. */
export interface LetterNames {
  readonly addressee: string;
  readonly office: string;
  readonly hotline: string | null;
  readonly openingHours: string | null;
}

export async function letterNames(
  db: Db,
  of: { readonly jurisdictionId: string; readonly personId: string; readonly organisationId: string },
): Promise<LetterNames> {
  return await db
    .selectFrom('Person as person')
    .innerJoin('Organisation as office', 'office.jurisdictionId', 'person.jurisdictionId')
    .select(['person.name as addressee', 'office.nameZh as office', 'office.hotline', 'office.openingHours'])
    .where('person.jurisdictionId', '=', of.jurisdictionId)
    .where('person.id', '=', of.personId)
    .where('office.id', '=', of.organisationId)
    .executeTakeFirstOrThrow();
}

/** @throws unique violation `letter_decision_key` when the decision has a letter already */
export async function insertLetter(tx: Tx, row: LetterRow, contentSealed: string): Promise<void> {
  const { jurisdictionId, id } = row;
  await tx.db.insertInto('Letter').values(row).execute();
  await tx.db.insertInto('LetterText').values({ jurisdictionId, id, contentSealed }).execute();
}

/** The letters of these decisions, in no order. */
export async function lettersOfDecisions(db: Db, keys: readonly RowKey[]): Promise<LetterRow[]> {
  if (keys.length === 0) return [];
  return await db
    .selectFrom('Letter as l')
    .selectAll()
    .where(hasOneOf('l', keys, 'decision_id'))
    .execute();
}

/** The letter, when its case lies within reach. */
export async function findLetterWithin(db: Db, reach: Reach, key: RowKey): Promise<LetterRow | undefined> {
  return await db
    .selectFrom('Letter as l')
    .innerJoin('Case as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'l.jurisdictionId').onRef('c.id', '=', 'l.caseId'),
    )
    .selectAll('l')
    .where('l.jurisdictionId', '=', key.jurisdictionId)
    .where('l.id', '=', key.id)
    .where(withinReach(reach, 'c'))
    .executeTakeFirst();
}

/** The sealed texts of these letters; those that were erased are missing. */
export async function letterTexts(
  db: Db,
  keys: readonly RowKey[],
): Promise<{ jurisdictionId: string; id: string; contentSealed: string }[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('LetterText as t').selectAll().where(hasOneOf('t', keys)).execute();
}

export async function deliveriesOf(db: Db, keys: readonly RowKey[]): Promise<LetterDeliveryRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('LetterDelivery as d').selectAll().where(hasOneOf('d', keys)).execute();
}

/** Whether the delivery was written; false when the letter has one already. */
export async function insertDelivery(tx: Tx, row: LetterDeliveryRow): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('LetterDelivery')
    .values(row)
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}
