import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { RevealField } from './reveal.js';
import { PERSON_COLUMNS } from './sealed-columns.js';

/** A sealed text of a person, and where the person lives or last lived; no place = never in a household. */
export interface SealedOfPerson {
  readonly sealed: string | null;
  readonly townshipId: string | null;
  readonly villageId: string | null;
}

/** The sealed field of a person, or null when there is no such person. */
export async function sealedOfPerson(
  { db }: Pick<Tx, 'db'>,
  person: { readonly jurisdictionId: string; readonly id: string },
  field: RevealField,
): Promise<SealedOfPerson | null> {
  const { rows } = await sql<SealedOfPerson>`
    select ${sql.ref(`p.${PERSON_COLUMNS[field].column}`)} as sealed,
           h.township_id as "townshipId", h.village_id as "villageId"
      from person p
      left join lateral (
        select home.township_id, home.village_id
          from membership m
          join household home on home.jurisdiction_id = m.jurisdiction_id and home.id = m.household_id
         where m.jurisdiction_id = p.jurisdiction_id and m.person_id = p.id
         order by (m.active_until is null) desc, m.active_from desc, m.id desc
         limit 1
      ) h on true
     where p.jurisdiction_id = ${person.jurisdictionId} and p.id = ${person.id}`.execute(db);
  return rows[0] ?? null;
}
