import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import { type HouseholdRows, snapshotOn } from '../../households/snapshots/snapshot.js';
import type { ApplicationFacts, Facts, HelpFacts, SituationFacts } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';

/** What the facts of every household of a jurisdiction on a day have in common. */
export interface RegistryFactsParts {
  readonly jurisdictionId: string;
  readonly on: LocalDate;
  readonly divisionCodes: readonly string[];
  /** What would be said on the form: the same for all, since nobody applies in a simulation. */
  readonly application: ApplicationFacts;
  /** The situations of the day with their townships; null = the whole jurisdiction. */
  readonly situations: readonly (SituationFacts & { readonly townshipIds: readonly string[] | null })[];
}

/** One chunk of the registry in the order of ids. */
export interface RegistryChunk {
  readonly households: readonly HouseholdText[];
  /** The id to go on behind; null when the registry is at its end. */
  readonly last: string | null;
}

/** A household as PostgreSQL writes it: lists in the order of the statement, amounts as texts of fen. */
type HouseholdText = readonly [
  id: string,
  townshipId: string,
  villageId: string | null,
  area: 'URBAN' | 'RURAL',
  registeredDivision: string,
  residentSince: LocalDate | null,
  openedOn: LocalDate,
  closedOn: LocalDate | null,
  members: readonly MemberText[] | null,
  circumstances: readonly CircumstanceText[] | null,
  help: readonly HelpText[] | null,
];
type MemberText = readonly [
  personId: string,
  relation: HouseholdRows['members'][number]['relation'],
  sex: 'MALE' | 'FEMALE',
  birthDate: LocalDate,
  deathDate: LocalDate | null,
  activeFrom: LocalDate,
  activeUntil: LocalDate | null,
];
type Circumstance = HouseholdRows['circumstances'][number];
type CircumstanceText = readonly [
  id: string,
  householdId: string,
  personId: string | null,
  category: Circumstance['category'],
  kind: Circumstance['kind'],
  grade: string | null,
  amount: string | null,
  period: Circumstance['period'],
  activeFrom: LocalDate,
  activeUntil: LocalDate | null,
];
type HelpText = readonly [
  programme: string,
  grade: string | null,
  amount: string,
  period: 'MONTHLY' | 'ONE_OFF',
  from: LocalDate,
  until: LocalDate | null,
];

/** How many households the jurisdiction has on the day. */
export async function countHouseholds(db: Db, jurisdictionId: string, on: LocalDate): Promise<number> {
  const row = await db
    .selectFrom('Household')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('openedOn', '<=', on)
    .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', on)]))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** One household with all that a policy is told of it, or null when there was none of this id on the day. */
export async function readHousehold(
  db: Db,
  { jurisdictionId, on }: Pick<RegistryFactsParts, 'jurisdictionId' | 'on'>,
  householdId: string,
): Promise<HouseholdText | null> {
  const only = sql`id = ${householdId}`;
  const { rows } = await chunkQuery(jurisdictionId, on, only, 1).execute(db);
  const [household] = JSON.parse(rows[0]?.chunk ?? '[]') as readonly HouseholdText[];
  return household ?? null;
}

/*
 * Each lateral subquery has an `offset 0`, so that PostgreSQL goes by index from the households of the chunk: it knows
 * nothing of how few they are and would read whole tables for every chunk.
 */

/**
 * The next households behind `after` with all that a policy is told of them, in one statement: the same rows that
 * `readHouseholdRows` and the help of a case read for one. PostgreSQL writes them as one text, because reading that
 * is cheaper here than some ten thousand rows, and the work is the server's, beside our own.
 */
export async function readChunk(
  db: Db,
  { jurisdictionId, on }: Pick<RegistryFactsParts, 'jurisdictionId' | 'on'>,
  { after, size }: { readonly after: string | null; readonly size: number },
): Promise<RegistryChunk> {
  const behind = after === null ? sql`true` : sql`id > ${after}`;
  const { rows } = await chunkQuery(jurisdictionId, on, behind, size).execute(db);
  const households = JSON.parse(rows[0]?.chunk ?? '[]') as readonly HouseholdText[];
  return { households, last: households.length < size ? null : (households.at(-1)?.[0] ?? null) };
}

function chunkQuery(j: string, on: LocalDate, which: RawBuilder<unknown>, size: number) {
  return sql<{ chunk: string | null }>`
    with h as materialized (
      select id, township_id, village_id, area, registered_division, resident_since, opened_on, closed_on
        from household
       where jurisdiction_id = ${j} and ${which}
         and opened_on <= ${on} and (closed_on is null or closed_on >= ${on})
       order by id limit ${size}),
    m as materialized (
      select h.id as household_id, m.person_id, m.active_from, m.active_until,
             json_build_array(m.person_id, m.relation, p.sex, p.birth_date, p.death_date, m.active_from, m.active_until) as t
        from h
       cross join lateral (select * from membership m
              where m.jurisdiction_id = ${j} and m.household_id = h.id offset 0) m
       cross join lateral (select p.sex, p.birth_date, p.death_date from person p
              where p.jurisdiction_id = ${j} and p.id = m.person_id offset 0) p),
    c as (
      select h.id as of_id, c.t
        from h
       cross join lateral (select ${circumstanceText()} as t from circumstance c
              where c.jurisdiction_id = ${j} and c.household_id = h.id and c.person_id is null
                and ${inForce('c', on)} and c.withdrawn_at is null offset 0) c
      union all
      select m.household_id, c.t
        from m
       cross join lateral (select ${circumstanceText()} as t from circumstance c
              where c.jurisdiction_id = ${j} and c.person_id = m.person_id
                and ${inForce('c', on)} and c.withdrawn_at is null offset 0) c
       where ${inForce('m', on)}),
    a as (
      select h.id as of_id, a.t
        from h
       cross join lateral (select json_build_array(a.programme, a.class, a.amount::text,
                case a.kind when 'RECURRING' then 'MONTHLY' else 'ONE_OFF' end, a.active_from, a.active_until) as t
               from award a
              where a.jurisdiction_id = ${j} and a.household_id = h.id and a.active_from <= ${on} offset 0) a
      union all
      select h.id, p.t
        from h
       cross join lateral (select json_build_array(p.programme, null, p.amount::text, 'ONE_OFF', p.paid_on, p.paid_on) as t
               from payment p
              where p.jurisdiction_id = ${j} and p.household_id = h.id and p.award_id is null and p.status = 'PAID'
                and p.paid_on <= ${on} offset 0) p)
    select json_agg(json_build_array(h.id, h.township_id, h.village_id, h.area, h.registered_division,
             h.resident_since, h.opened_on, h.closed_on, ms.list, cs.list, hs.list) order by h.id)::text as chunk
      from h
      left join (select household_id, json_agg(t) as list from m group by 1) ms on ms.household_id = h.id
      left join (select of_id, json_agg(t) as list from c group by 1) cs on cs.of_id = h.id
      left join (select of_id, json_agg(t) as list from a group by 1) hs on hs.of_id = h.id`;
}

function circumstanceText() {
  return sql`json_build_array(c.id, c.household_id, c.person_id, c.category, c.kind, c.grade, c.amount::text, c.period, c.active_from, c.active_until)`;
}

function inForce(alias: 'm' | 'c', on: LocalDate) {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql`${column('active_from')} <= ${on} and (${column('active_until')} is null or ${column('active_until')} >= ${on})`;
}

/** Makes the facts of households of one chunk after the other; townships share their list of situations. */
export class RegistryFacts {
  readonly #parts: RegistryFactsParts;
  readonly #situations = new Map<string, readonly SituationFacts[]>();

  constructor(parts: RegistryFactsParts) {
    this.#parts = parts;
  }

  /** The facts of a household, or null when it did not exist on the day. */
  factsOf(text: HouseholdText): Facts | null {
    const { jurisdictionId, on, divisionCodes, application } = this.#parts;
    const [id, townshipId, villageId, area, registeredDivision, residentSince, openedOn, closedOn] = text;
    const [members, circumstances, help] = [text[8] ?? [], text[9] ?? [], text[10] ?? []];
    const household = snapshotOn(
      {
        household: { id, area, registeredDivision, residentSince, openedOn, closedOn },
        divisionCodes,
        members: members.map(memberOf),
        circumstances: circumstances.map(circumstanceOf),
      },
      on,
    );
    if (household === null) return null;
    return Object.freeze({
      on,
      place: Object.freeze({ jurisdictionId, townshipId, villageId }),
      household: Object.freeze({ ...household, help: help.map(helpOf).sort(newestFirst) }),
      application,
      situations: this.#situationsOf(townshipId),
    });
  }

  #situationsOf(townshipId: string): readonly SituationFacts[] {
    const known = this.#situations.get(townshipId);
    if (known !== undefined) return known;
    const covering = this.#parts.situations.filter(
      ({ townshipIds }) => townshipIds === null || townshipIds.includes(townshipId),
    );
    const key = `=${covering.map(({ id }) => id).join()}`;
    const same = this.#situations.get(key);
    const list = same ?? Object.freeze(covering.map(({ townshipIds: _, ...facts }) => Object.freeze(facts)));
    this.#situations.set(key, list);
    this.#situations.set(townshipId, list);
    return list;
  }
}

function memberOf(text: MemberText): HouseholdRows['members'][number] {
  const [personId, relation, sex, birthDate, deathDate, activeFrom, activeUntil] = text;
  return { personId, relation, sex, birthDate, deathDate, activeFrom, activeUntil };
}

function circumstanceOf(text: CircumstanceText): Circumstance {
  const [id, householdId, personId, category, kind, grade, amount, period, activeFrom, activeUntil] = text;
  return {
    id,
    householdId,
    personId,
    category,
    kind,
    grade,
    amount: amount === null ? null : BigInt(amount),
    period,
    activeFrom,
    activeUntil,
  };
}

function helpOf([programme, grade, amount, period, from, until]: HelpText): HelpFacts {
  return Object.freeze({ programme, class: grade, amount: BigInt(amount), period, from, until });
}

/** The order in which decisions are told of help. */
function newestFirst(a: HelpFacts, b: HelpFacts): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  if (a.programme !== b.programme) return a.programme < b.programme ? -1 : 1;
  return a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0;
}
