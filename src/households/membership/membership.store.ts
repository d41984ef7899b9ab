import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import { insertRows } from '../../database/write-rows.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { MembershipRow } from './membership.entity.js';
import type { Leaving } from './membership.js';

/** The memberships of a household without a last day, the head first. */
export async function liveMembers(db: Db, household: RowKey): Promise<MembershipRow[]> {
  return await db
    .selectFrom('Membership')
    .selectAll()
    .where('jurisdictionId', '=', household.jurisdictionId)
    .where('householdId', '=', household.id)
    .where('activeUntil', 'is', null)
    .orderBy((eb) => eb('relation', '=', 'HEAD'), 'desc')
    .orderBy('id')
    .execute();
}

/** Every membership that these persons ever had. */
export async function membershipsOf(
  db: Db,
  jurisdictionId: string,
  personIds: readonly string[],
): Promise<MembershipRow[]> {
  return await db
    .selectFrom('Membership as m')
    .selectAll()
    .where('m.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('m.person_id'), personIds))
    .orderBy('m.activeFrom')
    .execute();
}

export async function insertMemberships(tx: Tx, rows: readonly MembershipRow[]): Promise<void> {
  await insertRows(tx, 'Membership', rows);
}

/** Writes what a leaving does: last days first, so that no person has two live memberships in between. */
export async function applyLeaving(
  tx: Tx,
  household: RowKey,
  { ended, restated, started }: Pick<Leaving, 'ended' | 'restated' | 'started'>,
): Promise<void> {
  const { jurisdictionId } = household;
  const [last] = ended;
  if (last !== undefined) {
    await tx.db
      .updateTable('Membership')
      .set({ activeUntil: last.activeUntil })
      .where('jurisdictionId', '=', jurisdictionId)
      .where(
        'id',
        'in',
        ended.map(({ id }) => id),
      )
      .execute();
  }
  for (const { id, relation } of restated) {
    await tx.db
      .updateTable('Membership')
      .set({ relation })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
  }
  await insertMemberships(
    tx,
    started.map((stretch) => ({
      ...stretch,
      jurisdictionId,
      id: newId(),
      householdId: household.id,
      activeUntil: null,
    })),
  );
}

/** The memberships of these households on a day, the head first, then by birth date and id. */
export async function findMembersOn(
  db: Db,
  households: readonly RowKey[],
  on: LocalDate,
): Promise<MembershipRow[]> {
  return await db
    .selectFrom('Membership as m')
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'm.jurisdictionId').onRef('p.id', '=', 'm.personId'),
    )
    .selectAll('m')
    .where(hasOneOf('m', households, 'household_id'))
    .where('m.activeFrom', '<=', on)
    .where((eb) => eb.or([eb('m.activeUntil', 'is', null), eb('m.activeUntil', '>=', on)]))
    .orderBy((eb) => eb('m.relation', '=', 'HEAD'), 'desc')
    .orderBy('p.birthDate')
    .orderBy('p.id')
    .execute();
}
