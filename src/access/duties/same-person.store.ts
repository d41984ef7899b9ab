import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { Actor } from '../actor.js';

/** An officer by the key of the row. */
interface OfficerKey {
  readonly jurisdictionId: string;
  readonly id: string;
}

/**
 * The condition that two rows of officers of one jurisdiction are one person, by aliases: the same account, or the same
 * resident id as far as it is on record. While the key of the index changes a row stands under both keys.
 */
export function isOnePerson(one: string, other: string): RawBuilder<boolean> {
  const column = (alias: string, name: string) => sql.ref(`${alias}.${name}`);
  return sql<boolean>`(${column(one, 'id')} = ${column(other, 'id')}
    or ${column(one, 'person_index')} in (${column(other, 'person_index')}, ${column(other, 'person_index_before')})
    or ${column(one, 'person_index_before')} = ${column(other, 'person_index')})`;
}

/**
 * Whether the person who acts, or the colleague for whom they act, is the person behind another account: duties are
 * separated by person (C6). Somebody to whom they ever delegated counts as well, who may have acted for them.
 */
export async function isActorsPerson(
  db: Db,
  other: OfficerKey,
  { officerId, personIndex, actingFor }: Pick<Actor, 'officerId' | 'personIndex' | 'actingFor'>,
): Promise<boolean> {
  const persons = [{ officerId, personIndex }, ...(actingFor === undefined ? [] : [actingFor])];
  for (const person of persons) {
    if ((await isPerson(db, other, person)) || (await hasDelegated(db, other, person))) return true;
  }
  return false;
}

/** Whether the officer is the person behind another account. */
export async function isPerson(
  db: Db,
  { jurisdictionId, id }: OfficerKey,
  { officerId, personIndex }: Pick<Actor, 'officerId' | 'personIndex'>,
): Promise<boolean> {
  if (id === officerId) return true;
  const { rows } = await sql`
    select from officer o
      left join officer a on a.jurisdiction_id = o.jurisdiction_id and a.id = ${officerId}::uuid
     where o.jurisdiction_id = ${jurisdictionId} and o.id = ${id}::uuid
       and (${personIndex}::text in (o.person_index, o.person_index_before) or ${isOnePerson('o', 'a')})`.execute(
    db,
  );
  return rows.length > 0;
}

async function hasDelegated(
  db: Db,
  { jurisdictionId, id }: OfficerKey,
  { officerId }: Pick<Actor, 'officerId'>,
): Promise<boolean> {
  const row = await db
    .selectFrom('Delegation')
    .select('id')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('fromOfficerId', '=', officerId)
    .where('toOfficerId', '=', id)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
