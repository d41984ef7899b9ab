import { sql } from 'kysely';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Actor } from '../actor.js';
import { noteDelegatedDuty } from './delegation.store.js';
import { isOnePerson } from './same-person.store.js';
import { type Duty, type DutyHolder, type SeparationProblem, separationProblem } from './separation.js';

/** What an officer is about to do, as a service knows it: by ids. */
export interface DutyRequest {
  readonly duty: Duty;
  /** The household that it is about; null where it is about none, as with a payroll. */
  readonly householdId: string | null;
  /** Who did what in the same case or on the same payroll before. */
  readonly earlier: readonly { readonly duty: Duty; readonly officerId: string }[];
  /** A person whom it concerns though they belong to the household no more. */
  readonly personId?: string;
  /** What it is about where that is no household: the id of a payroll. */
  readonly subject?: string;
}

interface KnownPeople {
  readonly officers: readonly (DutyHolder & { readonly before: string | null })[];
  readonly household: readonly string[];
  readonly relatives: readonly { readonly index: string; readonly before: string | null }[];
  /** What these officers did for colleagues: it counts for both. */
  readonly delegated: readonly (DutyHolder & { readonly byOfficerId: string; readonly duty: Duty })[];
  /** Who changed what is known of the household since a case of it was last decided, and who registered it. */
  readonly editors: readonly (DutyHolder & { readonly duty: 'CIRCUMSTANCES' | 'INTAKE' })[];
}

/** Whoever acts, as far as duties ask. */
type Acting = Pick<Actor, 'officerId' | 'personIndex' | 'reach' | 'actingFor'>;

/**
 * Whether the officer may do it, as to the separation of duties by person: the problem, or null. One statement; call
 * it inside the transaction of the act. Whoever acts for a colleague may do what both of them may, and it is noted that
 * it counts for both. Where it is about a household, whoever changed its circumstances, members or place since the last
 * decision did a duty as well, which `earlier` need not name; so did whoever registered it.
 */
export async function checkSeparation(
  tx: Tx,
  actor: Acting & Pick<Actor, 'now'>,
  { duty, householdId, ...request }: DutyRequest,
): Promise<SeparationProblem | null> {
  const problems = await separationProblems(tx, actor, { duties: [duty], householdId, ...request });
  const fault = problems.get(duty) ?? null;
  if (fault === null)
    await noteDelegatedDuty(tx, actor, { duty, subject: request.subject ?? householdId ?? '' });
  return fault;
}

/**
 * What stands against each of these duties in one case, by duty, in one statement; a duty that is free is left out.
 */
export async function separationProblems(
  on: Pick<Tx, 'db'>,
  { officerId, personIndex, reach, actingFor }: Acting,
  request: Omit<DutyRequest, 'duty'> & { readonly duties: readonly Duty[] },
): Promise<ReadonlyMap<Duty, SeparationProblem>> {
  const own = await problemsOf(on, { officerId, personIndex, reach }, request);
  if (actingFor === undefined) return own;
  return new Map([...(await problemsOf(on, { ...actingFor, reach }, request)), ...own]);
}

async function problemsOf(
  on: Pick<Tx, 'db'>,
  actor: Omit<Acting, 'actingFor'>,
  {
    duties,
    householdId,
    earlier,
    personId,
    subject = householdId ?? '',
  }: Omit<DutyRequest, 'duty'> & { readonly duties: readonly Duty[] },
): Promise<ReadonlyMap<Duty, SeparationProblem>> {
  const people = await knownPeople(on, actor, {
    householdId,
    personId: personId ?? null,
    subject,
    officerIds: earlier.map(({ officerId }) => officerId),
  });
  const now = newestIndexes(people, actor);
  const holders = new Map(
    people.officers.map(({ officerId, personIndex }) => [
      officerId,
      { officerId, personIndex: now(personIndex) },
    ]),
  );
  const done = earlier.flatMap(({ duty, officerId }) => [
    { duty, officer: holders.get(officerId) ?? { officerId, personIndex: null } },
    ...people.delegated
      .filter((act) => act.byOfficerId === officerId && act.duty === duty)
      .map((act) => ({ duty, officer: { officerId: act.officerId, personIndex: now(act.personIndex) } })),
  ]);
  const edited = [
    ...people.editors,
    ...people.delegated.filter(({ duty }) => duty === 'CIRCUMSTANCES' || duty === 'INTAKE'),
  ].map(({ duty, officerId, personIndex }) => ({
    duty,
    officer: { officerId, personIndex: now(personIndex) },
  }));
  const problems = new Map<Duty, SeparationProblem>();
  for (const duty of duties) {
    const fault = separationProblem({
      officer: { officerId: actor.officerId, personIndex: now(actor.personIndex) },
      duty,
      earlier: [...done, ...edited],
      household: people.household.map(now),
      relatives: people.relatives.map(({ index }) => now(index)),
    });
    if (fault !== null) problems.set(duty, fault);
  }
  return problems;
}

/**
 * Whether a member of the household is an officer of the jurisdiction or a registered near relative of one: such
 * cases stand in a register of their own and are visited by the county (57号, 11, 20).
 */
export async function concernsStaff(
  { db }: Pick<Tx, 'db'>,
  household: { readonly jurisdictionId: string; readonly id: string },
): Promise<boolean> {
  const { rows } = await sql<{ concerned: boolean }>`
    select exists (
      select from membership m
        join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
       where m.jurisdiction_id = ${household.jurisdictionId} and m.household_id = ${household.id}::uuid
         and m.active_until is null
         and (exists (select from near_relative n where n.jurisdiction_id = m.jurisdiction_id
                         and p.resident_id_index in (n.relative_index, n.relative_index_before))
           or exists (select from officer o where o.jurisdiction_id = m.jurisdiction_id
                         and p.resident_id_index in (o.person_index, o.person_index_before)))
    ) as concerned`.execute(db);
  return rows[0]?.concerned === true;
}

/**
 * Tells one index for each person while the key of the index changes, when officers and relatives stand under both keys
 * and the members of a household under either.
 */
function newestIndexes(
  { officers, relatives }: KnownPeople,
  actor: Pick<Actor, 'officerId' | 'personIndex'>,
) {
  const newest = new Map<string, string>();
  // The account was read up to half a minute ago, perhaps before its index was made anew.
  const own = officers.find(({ officerId }) => officerId === actor.officerId)?.personIndex ?? null;
  if (own !== null && actor.personIndex !== null) newest.set(actor.personIndex, own);
  for (const { personIndex, before } of officers) {
    if (personIndex !== null && before !== null) newest.set(before, personIndex);
  }
  for (const { index, before } of relatives) if (before !== null) newest.set(before, index);
  return <Index extends string | null>(index: Index): Index | string =>
    index === null ? index : (newest.get(index) ?? index);
}

/** The register counts for the person: what was declared under another account of the same person holds as well. */
async function knownPeople(
  { db }: Pick<Tx, 'db'>,
  { officerId, personIndex, reach: { jurisdictionId } }: Pick<Actor, 'officerId' | 'personIndex' | 'reach'>,
  asked: Pick<PeopleAsked, 'householdId' | 'personId' | 'subject' | 'officerIds'>,
): Promise<KnownPeople> {
  return await peopleOf(db, { jurisdictionId, officerId, personIndex, ...asked });
}

interface PeopleAsked {
  readonly jurisdictionId: string;
  readonly officerId: string;
  readonly personIndex: string | null;
  readonly householdId: string | null;
  readonly personId: string | null;
  readonly subject: string;
  readonly officerIds: readonly string[];
}

/** What changes a household beside its circumstances, as the audit names it; registering it is its intake. */
const EDITS = sql.join(['registerHousehold', 'addMember', 'endMembership', 'recordDeath', 'moveHousehold']);

const ASKED = sql`n int, "jurisdictionId" text, "officerId" uuid, "personIndex" text, "householdId" uuid, "personId" uuid, "subject" text, "officerIds" uuid[]`;

const peopleOf = together<PeopleAsked, KnownPeople>(async (db, asked) => {
  const { rows } = await sql<KnownPeople>`
    select coalesce((select json_agg(json_build_object('officerId', o.id, 'personIndex', o.person_index,
                                                      'before', o.person_index_before))
                       from officer o
                      where o.jurisdiction_id = a."jurisdictionId"
                        and (o.id = a."officerId" or o.id = any(a."officerIds"))), '[]') as officers,
           coalesce((select json_agg(p.resident_id_index)
                       from membership m
                       join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
                      where m.jurisdiction_id = a."jurisdictionId" and m.household_id = a."householdId"
                        and (m.active_until is null or p.id = a."personId")), '[]') as household,
           coalesce((select json_agg(json_build_object('index', n.relative_index, 'before', n.relative_index_before))
                       from near_relative n
                       join officer o on o.jurisdiction_id = n.jurisdiction_id and o.id = n.officer_id
                       left join officer me on me.jurisdiction_id = o.jurisdiction_id and me.id = a."officerId"
                      where n.jurisdiction_id = a."jurisdictionId"
                        and (n.officer_id = a."officerId" or ${isOnePerson('o', 'me')}
                          or a."personIndex" in (o.person_index, o.person_index_before))), '[]') as relatives,
           coalesce((select json_agg(json_build_object('byOfficerId', d.officer_id, 'duty', d.duty, 'officerId', o.id,
                                                      'personIndex', o.person_index))
                       from delegated_duty d
                       join officer o on o.jurisdiction_id = d.jurisdiction_id and o.id = d.for_officer_id
                      where d.jurisdiction_id = a."jurisdictionId" and d.subject = a."subject"
                        and (d.duty in ('CIRCUMSTANCES', 'INTAKE') or d.officer_id = any(a."officerIds"))), '[]') as delegated,
           coalesce((select json_agg(distinct jsonb_build_object('officerId', o.id, 'personIndex', o.person_index,
                                     'duty', case e.operation when 'registerHousehold' then 'INTAKE' else 'CIRCUMSTANCES' end))
                       from (select e.operation, e.actor, e.at
                               from circumstance c
                               join audit_entry e on e.jurisdiction_id = c.jurisdiction_id
                                and e.object_type = 'Circumstance' and e.object_id = c.id::text
                              where c.jurisdiction_id = a."jurisdictionId" and c.household_id = a."householdId"
                             union all
                             select e.operation, e.actor, e.at
                               from outside_help x
                               join audit_entry e on e.jurisdiction_id = x.jurisdiction_id
                                and e.object_type = 'OutsideHelp' and e.object_id = x.id::text
                              where x.jurisdiction_id = a."jurisdictionId" and x.household_id = a."householdId"
                             union all
                             select e.operation, e.actor, e.at
                               from audit_entry e
                              where e.jurisdiction_id = a."jurisdictionId" and e.object_type = 'Household'
                                and e.object_id = a."householdId"::text and e.operation in (${EDITS})) e
                       join officer o on o.jurisdiction_id = a."jurisdictionId" and o.subject = e.actor
                      where not exists (select from welfare_case w
                                          join decision d on d.jurisdiction_id = w.jurisdiction_id and d.case_id = w.id
                                         where w.jurisdiction_id = a."jurisdictionId"
                                           and w.household_id = a."householdId" and d.decided_at >= e.at)),
                    '[]') as editors
    from ${askedRows(asked, ASKED)} a order by a.n`.execute(db);
  return rows;
});
