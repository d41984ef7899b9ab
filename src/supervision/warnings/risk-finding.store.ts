import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { RiskWarningRow } from './risk-warning.entity.js';

/** What a rule found. */
export type RiskFinding = Pick<
  RiskWarningRow,
  'rule' | 'fingerprint' | 'townshipId' | 'householdId' | 'officerId' | 'caseId' | 'detail'
>;

/** Many payments just under the limit in one township, told once a month. */
export async function nearLimit(
  db: Db,
  jurisdictionId: string,
  {
    since,
    day,
    share,
    count,
  }: {
    readonly since: LocalDate;
    readonly day: LocalDate;
    readonly share: { readonly numerator: string; readonly denominator: string };
    readonly count: number;
  },
): Promise<RiskFinding[]> {
  return await found(
    db,
    sql`select 'NEAR_LIMIT' as rule, g.township_id || ' ' || to_char(${day}::date, 'YYYY-MM') as fingerprint, g.township_id,
        null::uuid as household_id, null::uuid as officer_id, null::uuid as case_id,
        jsonb_build_object('grants', count(*), 'since', ${since}::text, 'caseIds', jsonb_agg(g.case_id order by g.paid_on, g.id)) as detail
      from pay_first_grant g
     where g.jurisdiction_id = ${jurisdictionId} and g.paid_on between ${since}::date and ${day}::date
       and g.amount * ${share.denominator}::numeric >= g.limit_amount * ${share.numerator}::numeric
     group by g.township_id having count(*) >= ${count}`,
  );
}

/** One officer granted to one household again and again, told once a month. */
export async function sameOfficer(
  db: Db,
  jurisdictionId: string,
  { since, day, count }: { readonly since: LocalDate; readonly day: LocalDate; readonly count: number },
): Promise<RiskFinding[]> {
  return await found(
    db,
    sql`select 'SAME_OFFICER' as rule,
        g.officer_id || ' ' || g.household_id || ' ' || to_char(${day}::date, 'YYYY-MM') as fingerprint,
        min(g.township_id) as township_id, g.household_id, g.officer_id, null::uuid as case_id,
        jsonb_build_object('grants', count(*), 'since', ${since}::text, 'caseIds', jsonb_agg(distinct g.case_id)) as detail
      from (
        select c.household_id, c.township_id, d.decided_by as officer_id, d.case_id
          from decision d join welfare_case c on c.jurisdiction_id = d.jurisdiction_id and c.id = d.case_id
         where d.jurisdiction_id = ${jurisdictionId} and d.kind = 'APPROVAL' and d.decided_on between ${since}::date and ${day}::date
        union all
        select household_id, township_id, paid_by, case_id from pay_first_grant
         where jurisdiction_id = ${jurisdictionId} and paid_on between ${since}::date and ${day}::date) g
     group by g.officer_id, g.household_id having count(*) >= ${count}`,
  );
}

/** Money that was paid for a time after the payee's death. */
export async function deadRecipients(db: Db, jurisdictionId: string): Promise<RiskFinding[]> {
  return await found(
    db,
    sql`select 'DEAD_RECIPIENT' as rule, y.id::text as fingerprint, y.township_id, y.household_id, null::uuid as officer_id,
        y.case_id, jsonb_build_object('paymentId', y.id, 'deathDate', p.death_date, 'period', y.period, 'paidOn', y.paid_on) as detail
      from payment y join person p on p.jurisdiction_id = y.jurisdiction_id and p.id = y.payee_person_id
     where y.jurisdiction_id = ${jurisdictionId} and y.status = 'PAID' and p.death_date is not null
       and case when y.period is null then y.paid_on > p.death_date
                else (y.period || '-01')::date > p.death_date end`,
  );
}

/** A monthly benefit that the same person also has in another jurisdiction; the other place is named, and no more of it. */
export async function doubleBenefits(db: Db, jurisdictionId: string): Promise<RiskFinding[]> {
  return await found(
    db,
    sql`select 'DOUBLE_BENEFIT' as rule, a.id || ' ' || b.id as fingerprint, a.township_id, a.household_id,
        null::uuid as officer_id, a.case_id,
        jsonb_build_object('programme', a.programme, 'otherJurisdiction', b.jurisdiction_id, 'otherSince', b.active_from) as detail
      from award a
      join person p on p.jurisdiction_id = a.jurisdiction_id and p.id = a.payee_person_id
      join person q on q.resident_id_index = p.resident_id_index and q.jurisdiction_id <> p.jurisdiction_id
      join award b on b.jurisdiction_id = q.jurisdiction_id and b.payee_person_id = q.id and b.programme = a.programme
     where a.jurisdiction_id = ${jurisdictionId} and a.kind = 'RECURRING' and a.status = 'ACTIVE'
       and b.kind = 'RECURRING' and b.status = 'ACTIVE' and p.resident_id_index <> ''
       and a.active_from <= coalesce(b.active_until, 'infinity') and b.active_from <= coalesce(a.active_until, 'infinity')`,
  );
}

/** Households that monitoring found, whose lead was closed, and that get and ask for nothing (漏保, X12). */
export async function leftOut(db: Db, jurisdictionId: string): Promise<RiskFinding[]> {
  return await found(
    db,
    sql`select 'LEFT_OUT' as rule, l.id::text as fingerprint, l.township_id, l.household_id, null::uuid as officer_id,
        null::uuid as case_id, jsonb_build_object('leadId', l.id, 'closedOn', l.closed_on) as detail
      from lead l
     where l.jurisdiction_id = ${jurisdictionId} and l.household_id is not null and l.status = 'CLOSED'
       and not exists (select from welfare_case c where c.jurisdiction_id = l.jurisdiction_id
             and c.household_id = l.household_id and c.status not in ('REFUSED', 'CLOSED', 'WITHDRAWN'))`,
  );
}

async function found(db: Db, query: RawBuilder<unknown>): Promise<RiskFinding[]> {
  const { rows } = await (query as RawBuilder<RiskFinding>).execute(db);
  return rows;
}
