import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { AuditEntrySummary } from './audit.entity.js';

/** An act on a person's data as the report tells it. */
export type ReportedAct = Pick<
  AuditEntrySummary,
  'id' | 'at' | 'actorName' | 'role' | 'operation' | 'objectType' | 'detail'
>;

/**
 * The acts on a person's data, newest first, one more than asked for when there are more: on the person, on the
 * households while the person belonged to them, on their circumstances, cases and service tasks in that time.
 */
export async function actsOnPerson(
  db: Db,
  person: { readonly jurisdictionId: string; readonly id: string },
  page: { readonly first: number; readonly afterId: string | null },
): Promise<ReportedAct[]> {
  const { jurisdictionId, id } = person;
  const after = page.afterId === null ? sql`` : sql`and e.id < ${page.afterId}::bigint`;
  const { rows } = await sql<ReportedAct>`
    with home as (
      select m.household_id as id, min(m.active_from) as since,
             case when bool_or(m.active_until is null) then null else max(m.active_until) end as until
        from membership m
       where m.jurisdiction_id = ${jurisdictionId} and m.person_id = ${id}
       group by m.household_id
    ), object(type, id, since, until) as (
      select 'Person', ${id}::text, null::date, null::date
      union all select 'Household', home.id::text, home.since, home.until from home
      union all select 'Circumstance', c.id::text, home.since, home.until
        from home join circumstance c on c.jurisdiction_id = ${jurisdictionId} and c.household_id = home.id
       where c.person_id is null or c.person_id = ${id}
      union all select 'Case', w.id::text, home.since, home.until
        from home join welfare_case w on w.jurisdiction_id = ${jurisdictionId} and w.household_id = home.id
      union all select 'ServiceTask', t.id::text, home.since, home.until
        from home join service_task t on t.jurisdiction_id = ${jurisdictionId} and t.household_id = home.id
    )
    select e.id, e.at, e.actor_name as "actorName", e.role, e.operation, e.object_type as "objectType", e.detail
      from object
      join audit_entry e on e.jurisdiction_id = ${jurisdictionId}
       and e.object_type = object.type and e.object_id = object.id
     where (object.until is null or (e.at at time zone 'Asia/Shanghai')::date <= object.until) ${after}
     order by e.id desc
     limit ${page.first + 1}`.execute(db);
  return rows;
}
