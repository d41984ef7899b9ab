import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type DataSetCode, headingsOf } from './catalogue.js';
import type { PushPeriod } from './push.js';

/** Which rows: those of a jurisdiction and a period, and the first day that was ever shared. */
export interface RowsWanted extends PushPeriod {
  readonly jurisdictionId: string;
  readonly startsOn: LocalDate;
}

/** A query whose columns are the fields of the catalogue; what else it answers is refused. */
type RowsQuery = (wanted: RowsWanted) => RawBuilder<unknown>;

/** Fen as yuan with two places. */
const yuan = (column: string) => sql.raw(`(${column}::numeric / 100)::numeric(20, 2)::text`);

const QUERIES: Readonly<Record<DataSetCode, RowsQuery>> = {
  PERSONS: ({ jurisdictionId, from, until }) => sql`
    select p.id::text as person_id, m.household_id::text as household_id, p.name as name,
        p.resident_id_masked as resident_id, p.sex as sex, p.birth_date::text as birth_date,
        p.death_date::text as death_date, m.relation as relation, m.active_from::text as member_from,
        m.active_until::text as member_until
    from membership m
    join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
    where m.jurisdiction_id = ${jurisdictionId} and m.active_from <= ${until}::date
      and (m.active_until is null or m.active_until >= ${from}::date)
      and exists (select from award a where a.jurisdiction_id = m.jurisdiction_id
          and a.household_id = m.household_id and a.active_from <= ${until}::date
          and (a.active_until is null or a.active_until >= ${from}::date))
    order by m.household_id, p.id, m.active_from`,
  HOUSEHOLDS: ({ jurisdictionId, from, until }) => sql`
    select h.id::text as household_id, h.head_person_id::text as head_person_id, h.township_id as township,
        h.village_id as village, h.registered_division as registered_division, h.area as area,
        (select count(*) from membership m where m.jurisdiction_id = h.jurisdiction_id
            and m.household_id = h.id and m.active_from <= ${until}::date
            and (m.active_until is null or m.active_until >= ${until}::date))::text as members,
        h.opened_on::text as opened_on, h.closed_on::text as closed_on
    from household h
    where h.jurisdiction_id = ${jurisdictionId} and h.opened_on <= ${until}::date
      and (h.closed_on is null or h.closed_on >= ${from}::date)
    order by h.opened_on, h.id`,
  CASES: ({ jurisdictionId, from, until }) => sql`
    select c.number as case_number, c.household_id::text as household_id, c.programme as programme,
        c.status as status, c.township_id as township, c.village_id as village, c.applied_on::text as applied_on,
        c.accepted_on::text as accepted_on, c.due_on::text as due_on, c.decided_on::text as decided_on,
        c.closed_on::text as closed_on
    from welfare_case c
    where c.jurisdiction_id = ${jurisdictionId} and c.applied_on <= ${until}::date
      and (c.closed_on is null or c.closed_on >= ${from}::date)
      and (c.status <> 'REFUSED' or c.decided_on >= ${from}::date)
    order by c.applied_on, c.id`,
  DECISIONS: ({ jurisdictionId, from, until }) => sql`
    select c.number as case_number, d.sequence::text as sequence, d.kind as kind, d.programme as programme,
        ${yuan('d.amount')} as amount, d.period as amount_period, d.class as class, d.level as level,
        d.decided_on::text as decided_on, array_to_string(d.basis, '; ') as basis
    from decision d
    join welfare_case c on c.jurisdiction_id = d.jurisdiction_id and c.id = d.case_id
    where d.jurisdiction_id = ${jurisdictionId} and d.decided_on between ${from}::date and ${until}::date
    order by d.decided_on, d.id`,
  AWARDS: ({ jurisdictionId, from, until }) => sql`
    select a.id::text as award_id, c.number as case_number, a.household_id::text as household_id,
        a.payee_person_id::text as payee_person_id, a.programme as programme, a.kind as kind,
        ${yuan('a.amount')} as amount, a.class as class, a.status as status,
        a.active_from::text as active_from, a.active_until::text as active_until
    from award a
    join welfare_case c on c.jurisdiction_id = a.jurisdiction_id and c.id = a.case_id
    where a.jurisdiction_id = ${jurisdictionId} and a.active_from <= ${until}::date
      and (a.active_until is null or a.active_until >= ${from}::date)
    order by a.active_from, a.id`,
  PAYMENTS: ({ jurisdictionId, from, until, startsOn }) => sql`
    select y.id::text as payment_id, c.number as case_number, y.household_id::text as household_id,
        y.payee_person_id::text as payee_person_id, y.programme as programme, y.period as month,
        y.stage::text as stage, ${yuan('y.amount')} as amount, ${yuan('y.withheld')} as withheld,
        y.status as status, y.paid_on::text as paid_on
    from payment y
    join welfare_case c on c.jurisdiction_id = y.jurisdiction_id and c.id = y.case_id
    where y.jurisdiction_id = ${jurisdictionId} and y.paid_on <= ${until}::date
      and (y.paid_on >= ${from}::date or (y.status = 'RETURNED' and y.paid_on >= ${startsOn}::date))
    order by y.paid_on, y.id`,
};

/**
 * The rows of a data set as texts, column by column as the catalogue declares them.
 * @throws InvariantError when the query and the catalogue differ
 */
export async function dataSetRows(
  db: Db,
  dataSet: DataSetCode,
  wanted: RowsWanted,
): Promise<readonly (readonly string[])[]> {
  // As JSON the fields keep the names that the catalogue gives them.
  const { rows } = await sql<{ readonly item: Readonly<Record<string, string | null>> }>`
    select to_jsonb(listed) as item from (${QUERIES[dataSet](wanted)}) listed`.execute(db);
  const headings = headingsOf(dataSet);
  return rows.map(({ item }) => {
    invariant(
      Object.keys(item).length === headings.length && headings.every((heading) => heading in item),
      `The data set ${dataSet} answers ${Object.keys(item).join(', ')}, but its catalogue declares ${headings.join(', ')}.`,
    );
    return headings.map((heading) => item[heading] ?? '');
  });
}
