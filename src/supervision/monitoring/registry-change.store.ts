import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { RegistryChangeRow } from './registry-change.entity.js';

/** A person of the registry with the household that they live in, or lived in last. */
export interface RegisteredPerson {
  readonly residentIdIndex: string;
  readonly personId: string;
  readonly name: string;
  readonly householdId: string;
  readonly jurisdictionId: string;
  readonly townshipId: string;
  readonly villageId: string | null;
}

/** The persons of a jurisdiction with these blind indexes. */
export async function registeredPersons(
  db: Db,
  jurisdictionId: string,
  indexes: readonly string[],
): Promise<readonly RegisteredPerson[]> {
  const { rows } = await sql<RegisteredPerson>`
    select distinct on (p.id) p.resident_id_index, p.id as person_id, p.name, h.id as household_id,
           h.jurisdiction_id, h.township_id, h.village_id
      from person p
      join membership m on m.jurisdiction_id = p.jurisdiction_id and m.person_id = p.id
      join household h on h.jurisdiction_id = m.jurisdiction_id and h.id = m.household_id
     where p.jurisdiction_id = ${jurisdictionId} and ${isOneOf(sql.ref('p.resident_id_index'), indexes)}
     order by p.id, m.active_until desc nulls first`.execute(db);
  return rows;
}

/** Which of these fingerprints are known. */
export async function knownChanges(
  db: Db,
  jurisdictionId: string,
  fingerprints: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('RegistryChange as g')
    .select('g.fingerprint')
    .where('g.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('g.fingerprint'), fingerprints))
    .execute();
  return new Set(rows.map(({ fingerprint }) => fingerprint));
}

/** Keeps a change unless it is known; answers whether it was new. */
export async function insertChange(tx: Tx, row: RegistryChangeRow): Promise<boolean> {
  const inserted = await tx.db
    .insertInto('RegistryChange')
    .values(row)
    .onConflict((conflict) => conflict.columns(['jurisdictionId', 'fingerprint']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function setMatch(
  tx: Tx,
  { jurisdictionId, id }: Pick<RegistryChangeRow, 'jurisdictionId' | 'id'>,
  match: Pick<RegistryChangeRow, 'state' | 'missing' | 'leadId'>,
): Promise<void> {
  await tx.db
    .updateTable('RegistryChange')
    .set(match)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** Changes that wait for a figure, locked, with the person's name and place: `limit` after this id. */
export async function waitingChanges(
  tx: Tx,
  jurisdictionId: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly (RegistryChangeRow & Pick<RegisteredPerson, 'name' | 'townshipId' | 'villageId'>)[]> {
  return await tx.db
    .selectFrom('RegistryChange as g')
    .innerJoin('Person as p', (join) =>
      join.onRef('p.jurisdictionId', '=', 'g.jurisdictionId').onRef('p.id', '=', 'g.personId'),
    )
    .innerJoin('Household as h', (join) =>
      join.onRef('h.jurisdictionId', '=', 'g.jurisdictionId').onRef('h.id', '=', 'g.householdId'),
    )
    .selectAll('g')
    .select(['p.name', 'h.townshipId', 'h.villageId'])
    .where('g.jurisdictionId', '=', jurisdictionId)
    .where('g.state', '=', 'RULE_INCOMPLETE')
    .$if(after !== null, (query) => query.where('g.id', '>', after as string))
    .orderBy('g.id')
    .limit(limit)
    .forUpdate('g')
    .execute();
}
