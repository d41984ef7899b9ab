import { sql } from 'kysely';
import { askedRows, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Actor } from '../actor.js';
import { type Duty, type DutyHolder, type SeparationProblem, separationProblem } from './separation.js';

/** What an officer is about to do, as a service knows it: by ids. */
export interface DutyRequest {
  readonly duty: Duty;
  /** The household that it is about; null where it is about none, as with a payroll. */
  readonly householdId: string | null;
  /** Who did what in the same case or on the same payroll before. */
  readonly earlier: readonly { readonly duty: Duty; readonly officerId: string }[];
}

interface KnownPeople {
  readonly officers: readonly DutyHolder[];
  readonly household: readonly string[];
  readonly relatives: readonly string[];
}

/**
 * Whether the officer may do it, as to the separation of duties by person: the problem, or null. One statement; call
 * it inside the transaction of the act.
 */
export async function checkSeparation(
  tx: Tx,
  actor: Pick<Actor, 'officerId' | 'personIndex' | 'reach'>,
  { duty, householdId, earlier }: DutyRequest,
): Promise<SeparationProblem | null> {
  const problems = await separationProblems(tx, actor, { duties: [duty], householdId, earlier });
  return problems.get(duty) ?? null;
}

/**
 * What stands against each of these duties in one case, by duty, in one statement; a duty that is free is left out.
 */
export async function separationProblems(
  on: Pick<Tx, 'db'>,
  actor: Pick<Actor, 'officerId' | 'personIndex' | 'reach'>,
  { duties, householdId, earlier }: Omit<DutyRequest, 'duty'> & { readonly duties: readonly Duty[] },
): Promise<ReadonlyMap<Duty, SeparationProblem>> {
  const people = await knownPeople(on, actor, {
    householdId,
    officerIds: earlier.map(({ officerId }) => officerId),
  });
  const holders = new Map(people.officers.map((officer) => [officer.officerId, officer]));
  const problems = new Map<Duty, SeparationProblem>();
  for (const duty of duties) {
    const fault = separationProblem({
      officer: { officerId: actor.officerId, personIndex: actor.personIndex },
      duty,
      earlier: earlier.map((act) => ({
        duty: act.duty,
        officer: holders.get(act.officerId) ?? { officerId: act.officerId, personIndex: null },
      })),
      household: people.household,
      relatives: people.relatives,
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
                         and n.relative_index = p.resident_id_index)
           or exists (select from officer o where o.jurisdiction_id = m.jurisdiction_id
                         and o.person_index = p.resident_id_index))
    ) as concerned`.execute(db);
  return rows[0]?.concerned === true;
}

/** The register counts for the person: what was declared under another account of the same person holds as well. */
async function knownPeople(
  { db }: Pick<Tx, 'db'>,
  { officerId, personIndex, reach: { jurisdictionId } }: Pick<Actor, 'officerId' | 'personIndex' | 'reach'>,
  {
    householdId,
    officerIds,
  }: { readonly householdId: string | null; readonly officerIds: readonly string[] },
): Promise<KnownPeople> {
  return await peopleOf(db, { jurisdictionId, officerId, personIndex, householdId, officerIds });
}

interface PeopleAsked {
  readonly jurisdictionId: string;
  readonly officerId: string;
  readonly personIndex: string | null;
  readonly householdId: string | null;
  readonly officerIds: readonly string[];
}

const ASKED = sql`n int, "jurisdictionId" text, "officerId" uuid, "personIndex" text, "householdId" uuid, "officerIds" uuid[]`;

const peopleOf = together<PeopleAsked, KnownPeople>(async (db, asked) => {
  const { rows } = await sql<KnownPeople>`
    select coalesce((select json_agg(json_build_object('officerId', o.id, 'personIndex', o.person_index))
                       from officer o
                      where o.jurisdiction_id = a."jurisdictionId" and o.id = any(a."officerIds")), '[]') as officers,
           coalesce((select json_agg(p.resident_id_index)
                       from membership m
                       join person p on p.jurisdiction_id = m.jurisdiction_id and p.id = m.person_id
                      where m.jurisdiction_id = a."jurisdictionId" and m.household_id = a."householdId"
                        and m.active_until is null), '[]') as household,
           coalesce((select json_agg(distinct n.relative_index)
                       from near_relative n
                       join officer o on o.jurisdiction_id = n.jurisdiction_id and o.id = n.officer_id
                      where n.jurisdiction_id = a."jurisdictionId"
                        and (n.officer_id = a."officerId" or o.person_index = a."personIndex")), '[]') as relatives
    from ${askedRows(asked, ASKED)} a order by a.n`.execute(db);
  return rows;
});
