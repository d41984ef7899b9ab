import { sql } from 'kysely';
import type { Actor } from '../../access/actor.js';
import { isOnePerson } from '../../access/duties/same-person.store.js';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { OfficerRow } from '../../jurisdictions/officers/officer.entity.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { RecusalRow } from './recusal.entity.js';

/** The officer with everything that duties are separated by, or undefined. */
export async function findOfficerRow(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<OfficerRow | undefined> {
  return await db
    .selectFrom('Officer')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Records that an officer stands back; once is enough. */
export async function insertRecusal(tx: Tx, row: RecusalRow): Promise<void> {
  await tx.db
    .insertInto('Recusal')
    .values(row)
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'caseId', 'officerId']).doNothing())
    .execute();
}

/** Whether the person behind this officer stood back from the case, under whatever account. */
export async function isRecused(
  db: Db,
  { jurisdictionId, id: caseId }: RowKey,
  { officerId, personIndex }: { readonly officerId: string; readonly personIndex: string | null },
): Promise<boolean> {
  return await recusedIn(db, { jurisdictionId, caseId, officerId, personIndex });
}

/** Whether whoever acts, or the colleague for whom they act, stood back from the case. */
export async function isActorRecused(
  db: Db,
  row: RowKey,
  actor: Pick<Actor, 'officerId' | 'personIndex' | 'actingFor'>,
): Promise<boolean> {
  const { actingFor } = actor;
  return (
    (await isRecused(db, row, actor)) || (actingFor !== undefined && (await isRecused(db, row, actingFor)))
  );
}

interface CaseOfOfficer {
  readonly jurisdictionId: string;
  readonly caseId: string;
  readonly officerId: string;
  readonly personIndex: string | null;
}

const recusedIn = together<CaseOfOfficer, boolean>(async (db, asked) => {
  const { rows } = await sql<{ n: number }>`
    select a.n from ${askedRows(asked, sql`n int, "jurisdictionId" text, "caseId" uuid, "officerId" uuid, "personIndex" text`)} a
    where exists (
      select from recusal r join officer o on o.jurisdiction_id = r.jurisdiction_id and o.id = r.officer_id
        left join officer me on me.jurisdiction_id = o.jurisdiction_id and me.id = a."officerId"
      where r.jurisdiction_id = a."jurisdictionId" and r.case_id = a."caseId"
        and (r.officer_id = a."officerId" or ${isOnePerson('o', 'me')}
          or a."personIndex" in (o.person_index, o.person_index_before)))`.execute(db);
  const found = new Set(rows.map(({ n }) => n));
  return asked.map((_, n) => found.has(n));
});
