import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { TextKey } from './sealed-text.store.js';

/** What stands where a name was. */
export const TOMBSTONE = '（已删除）';
const MASKED = '******************';
/** How the index of a person without data begins: no blind index does. */
const ERASED = 'erased:';

/** What the service seals in the place of a number, and until when things must have been over. */
export interface Erasure {
  readonly person: TextKey;
  /** Nothing may have happened after this day. */
  readonly until: LocalDate;
  /** A sealed empty text. */
  readonly emptySealed: string;
}

/** Persons behind a place in the order of keys whose data is due to be erased. */
export async function personsDue(
  db: Db,
  { after, until, limit }: { readonly after: TextKey; readonly until: LocalDate; readonly limit: number },
): Promise<TextKey[]> {
  const { rows } = await sql<TextKey>`
    select p.jurisdiction_id as "jurisdictionId", p.id from person p
     where (p.jurisdiction_id, p.id) > (${after.jurisdictionId}, ${after.id}::uuid) and ${isDue(until)}
     order by p.jurisdiction_id, p.id
     limit ${limit}`.execute(db);
  return rows;
}

/**
 * Locks the person if the data is still due to be erased; else null. Also null for a person whose data is gone.
 * @returns the blind index that the person had
 */
export async function lockDuePerson(tx: Tx, { person, until }: Erasure): Promise<{ index: string } | null> {
  const { rows } = await sql<{ index: string }>`
    select p.resident_id_index as index from person p
     where p.jurisdiction_id = ${person.jurisdictionId} and p.id = ${person.id}::uuid and ${isDue(until)}
       for update`.execute(tx.db);
  return rows[0] ?? null;
}

/** Overwrites what tells who the person was, wherever it stands in a table that is no law and no money. */
export async function overwritePerson(
  tx: Tx,
  { person, emptySealed }: Erasure,
  index: string,
): Promise<void> {
  const { jurisdictionId: j, id } = person;
  const statements: readonly [string, readonly unknown[]][] = [
    [
      `update person set name = $3, birth_date = make_date(extract(year from birth_date)::int, 1, 1),
              resident_id_sealed = $4, resident_id_index = $5, resident_id_masked = $6,
              phone_sealed = null, bank_account_sealed = null
        where jurisdiction_id = $1 and id = $2`,
      [j, id, TOMBSTONE, emptySealed, `${ERASED}${id}`, MASKED],
    ],
    ['update circumstance set evidence = null where jurisdiction_id = $1 and person_id = $2', [j, id]],
    [
      'update household set head_name = $3 where jurisdiction_id = $1 and head_person_id = $2',
      [j, id, TOMBSTONE],
    ],
    [
      `update household h set address = null
        where h.jurisdiction_id = $1
          and h.id in (select m.household_id from membership m where m.jurisdiction_id = $1 and m.person_id = $2)
          and not exists (select from membership m
                            join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
                           where m.jurisdiction_id = $1 and m.household_id = h.id
                             and not starts_with(p.resident_id_index, $3))`,
      [j, id, ERASED],
    ],
    [
      `update welfare_case w set head_name = $3
        where w.jurisdiction_id = $1
          and (w.applicant_person_id = $2
            or w.household_id in (select h.id from household h where h.jurisdiction_id = $1 and h.head_person_id = $2))`,
      [j, id, TOMBSTONE],
    ],
    [
      `update lead l set person_name = null, contact_sealed = null, description = $3
        where l.jurisdiction_id = $1
          and l.application_id in (select a.id from application a
                                    where a.jurisdiction_id = $1 and a.applicant_person_id = $2)`,
      [j, id, TOMBSTONE],
    ],
    [
      `update service_task t set asked = $3, findings = case when findings is null then null else $3 end,
              review_note = case when review_note is null then null else $3 end
        where t.jurisdiction_id = $1
          and t.household_id in (select m.household_id from membership m where m.jurisdiction_id = $1 and m.person_id = $2)`,
      [j, id, TOMBSTONE],
    ],
    [
      `update application set answers = '{}' where jurisdiction_id = $1 and applicant_person_id = $2`,
      [j, id],
    ],
    [
      `delete from letter_text t using letter l, welfare_case w
        where l.jurisdiction_id = $1 and t.jurisdiction_id = $1 and w.jurisdiction_id = $1
          and t.id = l.id and w.id = l.case_id
          and (w.applicant_person_id = $2
            or w.household_id in (select m.household_id from membership m where m.jurisdiction_id = $1 and m.person_id = $2))`,
      [j, id],
    ],
    [
      `update attachment set content_id = null, file_name = $3
        where jurisdiction_id = $1
          and application_id in (
            select a.id from application a
             where a.jurisdiction_id = $1
               and (a.applicant_person_id = $2
                 or a.household_id in (select m.household_id from membership m where m.jurisdiction_id = $1 and m.person_id = $2)))`,
      [j, id, TOMBSTONE],
    ],
    ...['content_bytes', 'stored_content'].map((table): [string, readonly unknown[]] => [
      `delete from ${table} s
        where s.jurisdiction_id = $1
          and not exists (select from attachment a where a.jurisdiction_id = $1 and a.content_id = s.id)`,
      [j],
    ]),
    [
      'delete from near_relative where jurisdiction_id = $1 and $2 in (relative_index, relative_index_before)',
      [j, index],
    ],
  ];
  for (const [statement, parameters] of statements) await tx.execute(statement, parameters);
}

/**
 * Nothing about the person lives or happened after the day: no household, no case, no award, no payment. A household
 * counts for everybody who ever belonged to it, because its cases tell of them all.
 */
function isDue(until: LocalDate): RawBuilder<boolean> {
  const homes = sql`select m.household_id from membership m where m.jurisdiction_id = p.jurisdiction_id and m.person_id = p.id`;
  return sql<boolean>`(
    not starts_with(p.resident_id_index, ${ERASED})
    and p.created_at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai'
    and (p.death_date is null or p.death_date <= ${until})
    and not exists (
      select from membership m
        join household h on h.jurisdiction_id = m.jurisdiction_id and h.id = m.household_id
       where m.jurisdiction_id = p.jurisdiction_id and m.person_id = p.id
         and coalesce(least(m.active_until, h.closed_on), 'infinity') > ${until})
    and not exists (
      select from application a
       where a.jurisdiction_id = p.jurisdiction_id and a.received_on > ${until}
         and (a.applicant_person_id = p.id or a.household_id in (${homes})))
    and not exists (
      select from welfare_case w
       where w.jurisdiction_id = p.jurisdiction_id
         and (w.applicant_person_id = p.id or w.household_id in (${homes}))
         and (w.status not in ('REFUSED', 'CLOSED', 'WITHDRAWN')
           or w.pay_first in ('PAPERS_OWED', 'PAPERS_RECEIVED')
           or (w.updated_at at time zone 'Asia/Shanghai')::date > ${until}))
    and not exists (
      select from award a
       where a.jurisdiction_id = p.jurisdiction_id
         and (a.payee_person_id = p.id or a.household_id in (${homes}))
         and (a.status <> 'ENDED' or a.active_until > ${until}))
    and not exists (
      select from payment b
       where b.jurisdiction_id = p.jurisdiction_id
         and (b.payee_person_id = p.id or b.household_id in (${homes}))
         and (b.status = 'RESERVED' or b.paid_on > ${until})))`;
}
