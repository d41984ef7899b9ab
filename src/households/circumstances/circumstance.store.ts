import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CircumstanceRow } from './circumstance.entity.js';

/** What was not withdrawn of these persons' circumstances, the earliest begun first. */
export async function circumstancesOfPersons(
  db: Db,
  jurisdictionId: string,
  personIds: readonly string[],
): Promise<CircumstanceRow[]> {
  return await db
    .selectFrom('Circumstance as c')
    .selectAll()
    .where('c.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('c.person_id'), personIds))
    .where('c.withdrawnAt', 'is', null)
    .orderBy('c.activeFrom')
    .execute();
}

/** The circumstance, locked until the transaction ends. */
export async function lockCircumstance(tx: Tx, key: RowKey): Promise<CircumstanceRow | undefined> {
  return await tx.db
    .selectFrom('Circumstance')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function insertCircumstances(tx: Tx, rows: readonly CircumstanceRow[]): Promise<void> {
  if (rows.length > 0)
    await tx.db
      .insertInto('Circumstance')
      .values([...rows])
      .execute();
}

/** Sets the last day, or marks the record as withdrawn; answers it as it is then. */
export async function changeCircumstance(
  tx: Tx,
  key: RowKey,
  change:
    | Pick<CircumstanceRow, 'activeUntil'>
    | Pick<CircumstanceRow, 'withdrawnAt' | 'withdrawnBy' | 'withdrawnReason'>,
): Promise<CircumstanceRow> {
  return await tx.db
    .updateTable('Circumstance')
    .set(change)
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The circumstances with these keys, in no order. */
export async function findCircumstances(db: Db, keys: readonly RowKey[]): Promise<CircumstanceRow[]> {
  return await db.selectFrom('Circumstance as c').selectAll().where(hasOneOf('c', keys)).execute();
}

/** A circumstance under the household whose members or whole it concerns on the day. */
export type CircumstanceOfHousehold = CircumstanceRow & { readonly ofHouseholdId: string };

/**
 * What concerns these households on a day: what was recorded for each as a whole, and what is its members' own
 * wherever it was recorded. The earliest begun first.
 */
export async function findCircumstancesOn(
  db: Db,
  households: readonly RowKey[],
  on: LocalDate,
): Promise<CircumstanceOfHousehold[]> {
  const whole = db
    .selectFrom('Circumstance as c')
    .selectAll('c')
    .select('c.householdId as ofHouseholdId')
    .where(hasOneOf('c', households, 'household_id'))
    .where('c.personId', 'is', null)
    .where(isInForce('c', on));
  const members = db
    .selectFrom('Membership as m')
    .innerJoin('Circumstance as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 'm.jurisdictionId').onRef('c.personId', '=', 'm.personId'),
    )
    .selectAll('c')
    .select('m.householdId as ofHouseholdId')
    .where(hasOneOf('m', households, 'household_id'))
    .where(sql<boolean>`m.active_from <= ${on} and (m.active_until is null or m.active_until >= ${on})`)
    .where(isInForce('c', on));
  return await whole.unionAll(members).orderBy('activeFrom').orderBy('id').execute();
}

/** The condition that a circumstance counts on a day: in force, and not withdrawn. */
export function isInForce(alias: string, on: LocalDate) {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`(${column('active_from')} <= ${on} and (${column('active_until')} is null or ${column('active_until')} >= ${on}) and ${column('withdrawn_at')} is null)`;
}
