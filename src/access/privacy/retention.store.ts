import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import { ERASED, type Erasure } from './erasing.js';
import type { TextKey } from './sealed-text.store.js';

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

/**
 * Nothing about the person lives or happened after the day: no household, no case, no award, no payment, no claim, no
 * mark, no warning, no report. A household counts for everybody who ever belonged to it, because its cases tell of them
 * all.
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
      select from complaint c
        join welfare_case w on w.jurisdiction_id = c.jurisdiction_id and w.id = c.case_id
       where c.jurisdiction_id = p.jurisdiction_id
         and (w.applicant_person_id = p.id or w.household_id in (${homes}))
         and coalesce(c.answered_on, 'infinity') > ${until})
    and not exists (
      select from application_draft d
       where d.jurisdiction_id = p.jurisdiction_id and d.person_id = p.id
         and (d.updated_at at time zone 'Asia/Shanghai')::date > ${until})
    and not exists (
      select from recovery c
       where c.jurisdiction_id = p.jurisdiction_id and c.household_id in (${homes})
         and coalesce(c.closed_on, 'infinity') > ${until})
    and not exists (
      select from dishonesty d
       where d.jurisdiction_id = p.jurisdiction_id and d.person_id = p.id
         and (d.status in ('PROPOSED', 'UNDER_REVIEW') or coalesce(d.passed_on, d.recorded_on) > ${until}))
    and not exists (
      select from risk_warning r
       where r.jurisdiction_id = p.jurisdiction_id and r.household_id in (${homes})
         and coalesce(r.closed_on, 'infinity') > ${until})
    and not exists (
      select from lead l
       where l.jurisdiction_id = p.jurisdiction_id and l.person_id = p.id
         and coalesce(l.closed_on, case when l.status = 'OPEN' then 'infinity' else l.reported_on end) > ${until})
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
