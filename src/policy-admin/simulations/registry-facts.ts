import {
  type HouseholdRows,
  type SnapshotCircumstance,
  snapshotOn,
} from '../../households/snapshots/snapshot.js';
import { deepFreeze } from '../../policy/deep-freeze.js';
import type { ApplicationFacts, Facts, HelpFacts, SituationFacts } from '../../policy/facts.js';
import { dateOfDayNumber, type LocalDate } from '../../shared/local-date.js';

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

/** The tables of a chunk as PostgreSQL writes them: days as numbers, amounts as texts of fen, `''` where there is none. */
type ChunkText = readonly [
  households: readonly HouseholdText[],
  members: readonly MemberText[],
  persons: readonly PersonText[],
  ofPersons: readonly CircumstanceText[],
  ofHouseholds: readonly CircumstanceText[],
  awards: readonly HelpText[],
  paid: readonly PaidText[],
  outside: readonly OutsideText[],
];
type Member = HouseholdRows['members'][number];
type HouseholdText = readonly [
  id: string,
  townshipId: string,
  villageId: string | null,
  area: 'URBAN' | 'RURAL',
  registeredDivision: string,
  residentSince: number | null,
  openedOn: number,
  closedOn: number | null,
];
type MemberText = readonly [
  householdId: string,
  personId: string,
  relation: Member['relation'],
  activeFrom: number,
  activeUntil: number | null,
];
type PersonText = readonly [id: string, sex: Member['sex'], birthDate: number, deathDate: number | null];
type CircumstanceText = readonly [
  ofId: string,
  id: string,
  category: SnapshotCircumstance['category'],
  kind: SnapshotCircumstance['kind'],
  grade: string | null,
  amount: string,
  period: NonNullable<SnapshotCircumstance['period']> | '',
  activeFrom: number,
  activeUntil: number | null,
];
type HelpText = readonly [
  householdId: string,
  programme: string,
  grade: string | null,
  amount: string,
  isMonthly: 0 | 1,
  from: number,
  until: number | null,
];
type OutsideText = readonly [
  householdId: string,
  programme: string,
  amount: string,
  isMonthly: 0 | 1,
  from: number,
  until: number | null,
];
/** Programme, amount and day of each payment, one after the other. */
type PaidText = readonly [householdId: string, payments: readonly (string | number)[]];

/** Makes the facts of the households of one chunk after the other; townships share their list of situations. */
export class RegistryFacts {
  readonly #parts: RegistryFactsParts;
  readonly #situations = new Map<string, readonly SituationFacts[]>();

  constructor(parts: RegistryFactsParts) {
    // Facts are frozen wherever they come from, and what comes from another thread is a copy that is not.
    this.#parts = { ...parts, application: deepFreeze(parts.application) };
  }

  /**
   * The facts of the households of a chunk in the order of their ids, each made when it is asked for; one that did not
   * exist on the day has none.
   * @param text as `readChunk` answers it
   */
  *of(text: string): Generator<Facts> {
    const tables = JSON.parse(text) as ChunkText;
    const chunk = new Chunk(tables);
    for (const household of tables[0]) {
      const facts = this.#factsOf(household, chunk);
      if (facts !== null) yield facts;
    }
  }

  #factsOf(text: HouseholdText, chunk: Chunk): Facts | null {
    const { jurisdictionId, on, divisionCodes, application } = this.#parts;
    const [id, townshipId, villageId, area, registeredDivision, residentSince, openedOn, closedOn] = text;
    const household = snapshotOn(
      {
        household: {
          id,
          area,
          registeredDivision,
          residentSince: dayOrNull(residentSince),
          openedOn: dayOf(openedOn),
          closedOn: dayOrNull(closedOn),
        },
        divisionCodes,
        ...chunk.rowsOf(id),
      },
      on,
    );
    if (household === null) return null;
    return Object.freeze({
      on,
      place: Object.freeze({ jurisdictionId, townshipId, villageId }),
      household: Object.freeze({ ...household, help: chunk.helpOf(id).sort(newestFirst) }),
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

const NO_ROWS: readonly never[] = Object.freeze([]);

/** The rows of a chunk by the household or person that they belong to. */
class Chunk {
  readonly #persons = new Map<string, PersonText>();
  readonly #members: ReadonlyMap<string, readonly MemberText[]>;
  readonly #ofPersons: ReadonlyMap<string, readonly CircumstanceText[]>;
  readonly #ofHouseholds: ReadonlyMap<string, readonly CircumstanceText[]>;
  readonly #awards: ReadonlyMap<string, readonly HelpText[]>;
  readonly #outside: ReadonlyMap<string, readonly OutsideText[]>;
  readonly #paid: ReadonlyMap<string, PaidText[1]>;

  constructor([, members, persons, ofPersons, ofHouseholds, awards, paid, outside]: ChunkText) {
    for (const person of persons) this.#persons.set(person[0], person);
    this.#members = byFirst(members);
    this.#ofPersons = byFirst(ofPersons);
    this.#ofHouseholds = byFirst(ofHouseholds);
    this.#awards = byFirst(awards);
    this.#outside = byFirst(outside);
    this.#paid = new Map(paid);
  }

  rowsOf(householdId: string): Pick<HouseholdRows, 'members' | 'circumstances'> {
    const members: Member[] = [];
    const circumstances: SnapshotCircumstance[] = [];
    for (const [, personId, relation, from, until] of this.#members.get(householdId) ?? NO_ROWS) {
      const person = this.#persons.get(personId);
      if (person === undefined) continue;
      const [, sex, birthDate, deathDate] = person;
      members.push({
        personId,
        relation,
        sex,
        birthDate: dayOf(birthDate),
        deathDate: dayOrNull(deathDate),
        activeFrom: dayOf(from),
        activeUntil: dayOrNull(until),
      });
    }
    const present = new Set(members.map(({ personId }) => personId));
    for (const personId of present) {
      for (const text of this.#ofPersons.get(personId) ?? NO_ROWS)
        circumstances.push(circumstanceOf(text, householdId, personId));
    }
    for (const text of this.#ofHouseholds.get(householdId) ?? NO_ROWS)
      circumstances.push(circumstanceOf(text, householdId, null));
    return { members, circumstances };
  }

  /** Awards, what was paid first, and what other departments grant. */
  helpOf(householdId: string): HelpFacts[] {
    const help: HelpFacts[] = [];
    for (const [, programme, grade, amount, isMonthly, from, until] of this.#awards.get(householdId) ??
      NO_ROWS)
      help.push(helpFacts(programme, grade, amount, isMonthly, dayOf(from), dayOrNull(until)));
    const paid = this.#paid.get(householdId) ?? NO_ROWS;
    for (let at = 0; at < paid.length; at += 3) {
      const day = dayOf(paid[at + 2] as number);
      help.push(helpFacts(paid[at] as string, null, paid[at + 1] as string, 0, day, day));
    }
    for (const [, programme, amount, isMonthly, from, until] of this.#outside.get(householdId) ?? NO_ROWS)
      help.push(helpFacts(programme, null, amount, isMonthly, dayOf(from), dayOrNull(until)));
    return help;
  }
}

function byFirst<Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[0]);
    if (group === undefined) groups.set(row[0], [row]);
    else group.push(row);
  }
  return groups;
}

function circumstanceOf(
  text: CircumstanceText,
  householdId: string,
  personId: string | null,
): SnapshotCircumstance {
  const [, id, category, kind, grade, amount, period, from, until] = text;
  return {
    id,
    householdId,
    personId,
    category,
    kind,
    grade,
    amount: amount === '' ? null : BigInt(amount),
    period: period === '' ? null : period,
    activeFrom: dayOf(from),
    activeUntil: dayOrNull(until),
  };
}

function helpFacts(
  programme: string,
  grade: string | null,
  amount: string,
  isMonthly: 0 | 1,
  from: LocalDate,
  until: LocalDate | null,
): HelpFacts {
  const period = isMonthly === 1 ? 'MONTHLY' : 'ONE_OFF';
  return Object.freeze({ programme, class: grade, amount: BigInt(amount), period, from, until });
}

/** The order in which decisions are told of help. */
function newestFirst(a: HelpFacts, b: HelpFacts): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  if (a.programme !== b.programme) return a.programme < b.programme ? -1 : 1;
  return a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0;
}

const days = new Map<number, LocalDate>();

/** The texts of days are made once: a registry has the same few thousand again and again. */
function dayOf(number: number): LocalDate {
  let day = days.get(number);
  if (day === undefined) {
    day = dateOfDayNumber(number);
    days.set(number, day);
  }
  return day;
}

function dayOrNull(number: number | null): LocalDate | null {
  return number === null ? null : dayOf(number);
}
