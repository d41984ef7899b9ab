import { coversDivision } from '../../jurisdictions/division.js';
import { isActiveOn, type Period } from '../../jurisdictions/period.js';
import type {
  Area,
  AssetFacts,
  AssetKind,
  ConditionFacts,
  ConditionKind,
  ExpenditureFacts,
  ExpenditureKind,
  HouseholdFacts,
  IncomeFacts,
  IncomeKind,
  MemberFacts,
  Relation,
} from '../../policy/facts.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Sex } from '../../shared/resident-id.js';
import type {
  CircumstanceCategory,
  CircumstanceKind,
  CircumstancePeriod,
} from '../circumstances/circumstance-kinds.js';
import { memberSince } from '../membership/membership.js';

/** What the rows of a household tell about it on any day. */
export interface HouseholdRows {
  readonly household: {
    readonly id: string;
    readonly area: Area;
    readonly registeredDivision: string;
    readonly residentSince: LocalDate | null;
    readonly openedOn: LocalDate;
    readonly closedOn: LocalDate | null;
  };
  /** The division codes that the jurisdiction covers. */
  readonly divisionCodes: readonly string[];
  /** Every stretch of everybody who ever belonged to it. */
  readonly members: readonly MemberStretch[];
  /** Those of the household as a whole, and those of its members wherever they were recorded. */
  readonly circumstances: readonly SnapshotCircumstance[];
}

/** One stretch of a membership with what the facts need to know of the person. */
export interface MemberStretch extends Period {
  readonly personId: string;
  readonly relation: Relation;
  readonly sex: Sex;
  readonly birthDate: LocalDate;
  readonly deathDate: LocalDate | null;
}

export interface SnapshotCircumstance extends Period {
  readonly id: string;
  readonly householdId: string;
  readonly personId: string | null;
  readonly category: CircumstanceCategory;
  readonly kind: CircumstanceKind;
  readonly grade: string | null;
  readonly amount: Fen | null;
  readonly period: CircumstancePeriod | null;
}

/** What a policy is told of a household by this feature; the help it has had is told by the cases. */
export type SnapshotFacts = Omit<HouseholdFacts, 'help'>;

/**
 * The household as it was on a day: the living members of that day, the head first, then by birth date and id,
 * each with what was theirs on that day, wherever it was recorded. The order of everything is fixed by the rows,
 * so that the same rows give the same bytes. `null` when the household did not exist on the day.
 */
export function snapshotOn(rows: HouseholdRows, on: LocalDate): SnapshotFacts | null {
  const { household } = rows;
  if (!isActiveOn({ activeFrom: household.openedOn, activeUntil: household.closedOn }, on)) return null;
  const active = rows.circumstances.filter((row) => isActiveOn(row, on)).sort(byStart);
  const members = rows.members
    .filter((member) => isActiveOn(member, on) && isLivingOn(member, on))
    .sort(headFirst);
  const present = new Set(members.map(({ personId }) => personId));
  const ofHousehold = active.filter((row) => row.personId === null && row.householdId === household.id);
  const ofMembers = active.filter((row) => row.personId !== null && present.has(row.personId));
  return freeze({
    id: household.id,
    area: household.area,
    registeredDivision: household.registeredDivision,
    registeredHere: coversDivision(rows.divisionCodes, household.registeredDivision),
    residentSince: household.residentSince,
    members: members.map((member) => memberFacts(member, rows.members, ofMembers, on)),
    assets: [...ofHousehold, ...ofMembers].filter(isOf('ASSET')).sort(byStart).map(assetFacts),
    expenditures: ofHousehold.filter(isOf('EXPENDITURE')).map(expenditureFacts),
  });
}

/** Whether the person lives on the day; on the day of death they no longer do. */
export function isLivingOn(
  { birthDate, deathDate }: Pick<MemberStretch, 'birthDate' | 'deathDate'>,
  on: LocalDate,
): boolean {
  return birthDate <= on && (deathDate === null || on < deathDate);
}

function memberFacts(
  member: MemberStretch,
  stretches: readonly MemberStretch[],
  circumstances: readonly SnapshotCircumstance[],
  on: LocalDate,
): MemberFacts {
  const own = circumstances.filter((row) => row.personId === member.personId);
  const since = memberSince(
    stretches.filter((stretch) => stretch.personId === member.personId),
    on,
  );
  return {
    personId: member.personId,
    relation: member.relation,
    sex: member.sex,
    birthDate: member.birthDate,
    memberSince: since ?? member.activeFrom,
    incomes: own.filter(isOf('INCOME')).map(incomeFacts),
    conditions: own.filter(isOf('CONDITION')).map(conditionFacts),
    expenditures: own.filter(isOf('EXPENDITURE')).map(expenditureFacts),
  };
}

function incomeFacts(row: SnapshotCircumstance): IncomeFacts {
  return { kind: row.kind as IncomeKind, amount: amountOf(row), from: row.activeFrom };
}

function assetFacts(row: SnapshotCircumstance): AssetFacts {
  return { kind: row.kind as AssetKind, amount: amountOf(row), grade: row.grade };
}

function expenditureFacts(row: SnapshotCircumstance): ExpenditureFacts {
  invariant(row.period !== null, `The spending ${row.id} must have a period.`);
  return {
    kind: row.kind as ExpenditureKind,
    amount: amountOf(row),
    period: row.period,
    from: row.activeFrom,
    until: row.activeUntil,
  };
}

function conditionFacts(row: SnapshotCircumstance): ConditionFacts {
  return { kind: row.kind as ConditionKind, grade: row.grade, from: row.activeFrom };
}

function amountOf(row: SnapshotCircumstance): Fen {
  invariant(row.amount !== null, `The ${row.category} ${row.id} must have an amount.`);
  return row.amount;
}

function isOf(category: CircumstanceCategory) {
  return (row: SnapshotCircumstance): boolean => row.category === category;
}

function byStart(a: SnapshotCircumstance, b: SnapshotCircumstance): number {
  return order(a.activeFrom, b.activeFrom) || order(a.id, b.id);
}

function headFirst(a: MemberStretch, b: MemberStretch): number {
  const rank = (member: MemberStretch) => (member.relation === 'HEAD' ? 0 : 1);
  return rank(a) - rank(b) || order(a.birthDate, b.birthDate) || order(a.personId, b.personId);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
