import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { decodeGlobalId, isUuid } from '../../shared/ids.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Actor } from '../actor.js';
import type { DelegationRow } from './delegation.entity.js';
import type { Duty } from './separation.js';

/** A delegation with the names of the two. */
export interface DelegationSummary extends DelegationRow {
  readonly fromName: string;
  readonly toName: string;
}

interface DelegationKey {
  readonly jurisdictionId: string;
  readonly id: string;
}

/** One delegation that this officer gave or holds, or undefined. */
export async function findDelegation(
  db: Db,
  { jurisdictionId, id }: DelegationKey,
  officerId: string,
): Promise<DelegationSummary | undefined> {
  return await summaries(db, jurisdictionId, officerId).where('d.id', '=', id).executeTakeFirst();
}

/** A delegation as signing in looks at it. */
export interface DelegationInPost
  extends Pick<
    DelegationRow,
    'id' | 'fromOfficerId' | 'toOfficerId' | 'activeFrom' | 'activeUntil' | 'endedAt'
  > {
  /** The sign-in of the officer whose post it is. */
  readonly fromSubject: string;
}

/** The delegation with this id as it was answered, or null; also for a text that is no such id. */
export async function findDelegationById(db: Db, globalId: string): Promise<DelegationInPost | null> {
  const decoded = decodeGlobalId(globalId);
  if (!decoded.ok || decoded.value.type !== 'Delegation') return null;
  const [jurisdictionId = '', id = ''] = decoded.value.parts;
  if (!isUuid(id)) return null;
  const row = await db
    .selectFrom('Delegation as d')
    .innerJoin('Officer as f', (join) =>
      join.onRef('f.jurisdictionId', '=', 'd.jurisdictionId').onRef('f.id', '=', 'd.fromOfficerId'),
    )
    .select([
      'd.id',
      'd.fromOfficerId',
      'd.toOfficerId',
      'd.activeFrom',
      'd.activeUntil',
      'd.endedAt',
      'f.subject as fromSubject',
    ])
    .where('d.jurisdictionId', '=', jurisdictionId)
    .where('d.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** What this officer gave and holds, the newest first: `first + 1` after the id. */
export async function listDelegations(
  db: Db,
  { jurisdictionId, officerId }: { readonly jurisdictionId: string; readonly officerId: string },
  { first, afterId }: { readonly first: number; readonly afterId: string | null },
): Promise<DelegationSummary[]> {
  return await summaries(db, jurisdictionId, officerId)
    .$if(afterId !== null, (query) => query.where('d.id', '<', afterId as string))
    .orderBy('d.id', 'desc')
    .limit(first + 1)
    .execute();
}

function summaries(db: Db, jurisdictionId: string, officerId: string) {
  return db
    .selectFrom('Delegation as d')
    .innerJoin('Officer as f', (join) =>
      join.onRef('f.jurisdictionId', '=', 'd.jurisdictionId').onRef('f.id', '=', 'd.fromOfficerId'),
    )
    .innerJoin('Officer as t', (join) =>
      join.onRef('t.jurisdictionId', '=', 'd.jurisdictionId').onRef('t.id', '=', 'd.toOfficerId'),
    )
    .selectAll('d')
    .select(['f.personName as fromName', 't.personName as toName'])
    .where('d.jurisdictionId', '=', jurisdictionId)
    .where((eb) => eb.or([eb('d.fromOfficerId', '=', officerId), eb('d.toOfficerId', '=', officerId)]));
}

/** Whether this officer is in post on both days, at this organisation, and nobody has ended the post. */
export async function isColleague(
  { db }: Pick<Tx, 'db'>,
  { jurisdictionId, id }: DelegationKey,
  { organisationId, from, until }: { organisationId: string; from: LocalDate; until: LocalDate },
): Promise<boolean> {
  const row = await db
    .selectFrom('Officer')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .where('activeFrom', '<=', from)
    .where((eb) => eb.or([eb('activeUntil', 'is', null), eb('activeUntil', '>=', until)]))
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertDelegation(tx: Tx, row: DelegationRow): Promise<void> {
  await tx.db.insertInto('Delegation').values(row).execute();
}

/** Ends it; false when it was ended before or is not this officer's to end. */
export async function endDelegation(
  tx: Tx,
  { jurisdictionId, id }: DelegationKey,
  { officerId, now }: Pick<Actor, 'officerId' | 'now'>,
): Promise<boolean> {
  const row = await tx.db
    .updateTable('Delegation')
    .set({ endedAt: now })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('fromOfficerId', '=', officerId)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that a duty is done for another, so that it counts for both; nothing when the officer acts for nobody. */
export async function noteDelegatedDuty(
  tx: Tx,
  { actingFor, officerId, reach, now }: Pick<Actor, 'actingFor' | 'officerId' | 'reach' | 'now'>,
  { duty, subject }: { readonly duty: Duty; readonly subject: string },
): Promise<void> {
  if (actingFor === undefined) return;
  await sql`
    insert into delegated_duty (jurisdiction_id, subject, officer_id, for_officer_id, duty, delegation_id, at)
    values (${reach.jurisdictionId}, ${subject}, ${officerId}::uuid, ${actingFor.officerId}::uuid, ${duty},
            ${actingFor.delegationId}::uuid, ${now})
    on conflict do nothing`.execute(tx.db);
}
