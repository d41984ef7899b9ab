import type { Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { AwardRow } from '../awards/award.entity.js';

/** Whether the person belongs to the household of the award and lives. */
export async function isLivingMember(tx: Tx, award: AwardRow, personId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('Membership as m')
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'm.jurisdictionId').onRef('p.id', '=', 'm.personId'),
    )
    .select('p.id')
    .where('m.jurisdictionId', '=', award.jurisdictionId)
    .where('m.householdId', '=', award.householdId)
    .where('m.personId', '=', personId)
    .where('m.activeUntil', 'is', null)
    .where('p.deathDate', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The sums of an award that are reserved and not paid go to another member. */
export async function redirectReserved(
  tx: Tx,
  payments: readonly RowKey[],
  payeePersonId: string,
): Promise<void> {
  for (const { jurisdictionId, id } of payments) {
    await tx.db
      .updateTable('Payment')
      .set({ payeePersonId })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
  }
}
