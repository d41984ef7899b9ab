import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { RegistryFactsParts } from './registry-facts.js';

/** One chunk of the registry in the order of ids. */
export interface RegistryChunk {
  /** What `RegistryFacts` reads: the households with all that a policy is told of them, as one text. */
  readonly text: string;
  /** Id of its last household; null when it has none. */
  readonly last: string | null;
  /** Whether the registry is at its end. */
  readonly isLast: boolean;
}

/** Whose households are read, as of which day. */
export type RegistryDay = Pick<RegistryFactsParts, 'jurisdictionId' | 'on'>;

/** Comes before every id of a household. */
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** How many households the jurisdiction has on the day. */
export async function countHouseholds(db: Db, { jurisdictionId, on }: RegistryDay): Promise<number> {
  const row = await db
    .selectFrom('Household')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('openedOn', '<=', on)
    .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', on)]))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** One household with all that a policy is told of it; a chunk of none when there was none of this id on the day. */
export async function readHousehold(db: Db, day: RegistryDay, householdId: string): Promise<RegistryChunk> {
  return await read(db, day, sql`id = ${householdId}`, 1);
}

/** The next households behind `after`, null = from the first, with all that a policy is told of them. */
export async function readChunk(
  db: Db,
  day: RegistryDay,
  { after, size }: { readonly after: string | null; readonly size: number },
): Promise<RegistryChunk> {
  return await read(db, day, sql`id > ${after ?? BEFORE_ALL}`, size);
}

async function read(
  db: Db,
  day: RegistryDay,
  which: RawBuilder<unknown>,
  size: number,
): Promise<RegistryChunk> {
  const { rows } = await chunkQuery(day, which, size).execute(db);
  const [chunk] = rows;
  if (chunk === undefined) throw new TypeError('A chunk of the registry is one row.');
  return chunk;
}

/**
 * The rows that `readHouseholdRows` and the help of a case read for one household, for many in one statement. Each
 * table is read once, by a list of keys, which PostgreSQL walks through its index in order where it would descend from
 * the root for every household of a join; and nothing is joined, since it knows nothing of how few they are. Rows leave
 * it as one text put together by `concat`, a fifth of what `json_build_array` costs, and are put together where they are
 * read. Columns that no check holds to a list of codes are written by `to_json`; days are numbers, which are shorter and
 * cheaper than dates on both sides.
 */
function chunkQuery({ jurisdictionId: j, on }: RegistryDay, which: RawBuilder<unknown>, size: number) {
  const ofHouseholds = sql`jurisdiction_id = ${j} and household_id = any(array(select id from h))`;
  const inForce = sql`active_from <= ${on} and (active_until is null or active_until >= ${on})`;
  return sql<RegistryChunk>`
    with h as materialized (
      select id, township_id, village_id, area, registered_division, resident_since, opened_on, closed_on
        from household
       where jurisdiction_id = ${j} and ${which}
         and opened_on <= ${on} and (closed_on is null or closed_on >= ${on})
       order by id limit ${sql.lit(size)}),
    m as materialized (
      select household_id, person_id, relation, active_from, active_until
        from membership where ${ofHouseholds})
    select (select count(*) from h) < ${sql.lit(size)} as "isLast",
           (select id from h order by id desc limit 1) as last,
           concat('[[',
      (select string_agg(concat('["', id, '",', to_json(township_id), ',', ${textOrNull('village_id')}, ',"', area, '",',
                to_json(registered_division), ',', ${dayOrNull('resident_since')}, ',', ${dayOf('opened_on')}, ',',
                ${dayOrNull('closed_on')}, ']'), ',' order by id) from h),
      '],[',
      (select string_agg(concat('["', household_id, '","', person_id, '","', relation, '",', ${dayOf('active_from')}, ',',
                ${dayOrNull('active_until')}, ']'), ',') from m),
      '],[',
      (select string_agg(concat('["', id, '","', sex, '",', ${dayOf('birth_date')}, ',', ${dayOrNull('death_date')}, ']'), ',')
         from person where jurisdiction_id = ${j} and id = any(array(select person_id from m))),
      '],[',
      (select string_agg(concat('["', person_id, ${circumstance()}), ',')
         from circumstance
        where jurisdiction_id = ${j} and person_id = any(array(select person_id from m where ${inForce}))
          and ${inForce} and withdrawn_at is null),
      '],[',
      -- Written so that PostgreSQL goes by household: an index by person would show it those of every household.
      (select string_agg(concat('["', household_id, ${circumstance()}), ',')
         from circumstance
        where ${ofHouseholds} and coalesce(person_id, id) = id and ${inForce} and withdrawn_at is null),
      '],[',
      (select string_agg(concat('["', household_id, '",', to_json(programme), ',', ${textOrNull('class')}, ',"', amount, '",',
                case kind when 'RECURRING' then 1 else 0 end, ',', ${dayOf('active_from')}, ',',
                ${dayOrNull('active_until')}, ']'), ',')
         from award where ${ofHouseholds} and active_from <= ${on}),
      '],[',
      (select string_agg(concat('["', household_id, '",[', list, ']]'), ',')
         from (select household_id,
                      string_agg(concat(to_json(programme), ',"', amount, '",', ${dayOf('paid_on')}), ',') as list
                 from payment
                where ${ofHouseholds} and award_id is null and status = 'PAID' and paid_on <= ${on}
                group by household_id) paid),
      '],[',
      (select string_agg(concat('["', household_id, '",', to_json(programme), ',"', coalesce(amount, 0), '",',
                case period when 'MONTHLY' then 1 else 0 end, ',', ${dayOf('active_from')}, ',',
                ${dayOrNull('active_until')}, ']'), ',')
         from outside_help where ${ofHouseholds} and active_from <= ${on}),
      ']]') as text`;
}

/** What follows the id of whom a circumstance belongs to. */
function circumstance() {
  return sql`'","', id, '","', category, '","', kind, '",', ${textOrNull('grade')}, ',"', amount, '","', period, '",',
    ${dayOf('active_from')}, ',', ${dayOrNull('active_until')}, ']'`;
}

/** The day as a number, counted from 1970-01-01 = 0. */
function dayOf(column: string) {
  return sql`${sql.ref(column)} - date '1970-01-01'`;
}

function dayOrNull(column: string) {
  return sql`coalesce((${dayOf(column)})::text, 'null')`;
}

function textOrNull(column: string) {
  return sql`coalesce(to_json(${sql.ref(column)})::text, 'null')`;
}
