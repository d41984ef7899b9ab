import {
  ageOf,
  conditionOf,
  type Facts,
  gradeOf,
  has,
  type MemberFacts,
  runningHelp,
  type Values,
} from '../../../src/policy/index.js';
import { ageOn } from '../../../src/shared/local-date.js';
import type { Fen } from '../../../src/shared/money.js';
import type { CareLevel } from '../parameters/extreme-poverty.js';

export const PROGRAMME = 'EXTREME_POVERTY';

/** A member as the rules of extreme poverty see it; each condition is looked at once. */
export interface Candidate {
  readonly member: MemberFacts;
  /** Old, a minor, or disabled (43号, 4). */
  readonly group: 'OLD' | 'MINOR' | 'DISABLED' | null;
  readonly unable: boolean;
  readonly unsupported: boolean;
  /** Fen a month that count as a source of living. */
  readonly income: Fen;
}

const DISABILITIES = [
  'DISABILITY_PHYSICAL',
  'DISABILITY_SENSORY',
  'DISABILITY_INTELLECTUAL',
  'DISABILITY_MENTAL',
  'DISABILITY_MULTIPLE',
] as const;
const SECONDARY_STUDIES = ['COMPULSORY', 'SENIOR_SECONDARY', 'VOCATIONAL'];

/** Every member with what the three conditions need; reads ages and exempt incomes only. */
export class ExtremePovertyHousehold {
  readonly candidates: readonly Candidate[];
  /** Those of a group who are unable to work and whom nobody supports. */
  readonly unprovided: readonly Candidate[];

  /** The household of an assessment of another programme, made once. */
  static of(facts: Facts, values: Values): ExtremePovertyHousehold {
    return values.once(makeHousehold, facts);
  }

  constructor(
    readonly facts: Facts,
    values: Values,
  ) {
    const exempt = values.codes('extreme-poverty.income.exempt');
    this.candidates = facts.household.members.map((member) => ({
      member,
      group: groupOf(member, facts, values),
      unable: isUnable(member, facts, values),
      unsupported: has(member, 'NO_SUPPORTER'),
      income: incomeOf(member, exempt),
    }));
    this.unprovided = this.candidates.filter((c) => c.group !== null && c.unable && c.unsupported);
  }

  /** Those of them without a source of living: no income, or less than the support standard (43号, 6). */
  withoutMeans(standard: () => Fen): readonly Candidate[] {
    return this.unprovided.filter(({ income }) => income === 0n || income < standard());
  }
}

function makeHousehold(facts: Facts, values: Values): ExtremePovertyHousehold {
  return new ExtremePovertyHousehold(facts, values);
}

function groupOf(member: MemberFacts, facts: Facts, values: Values): Candidate['group'] {
  const age = ageOf(member, facts);
  if (age >= values.integer('extreme-poverty.elder.age')) return 'OLD';
  if (isCoveredMinor(member, age, facts, values)) return 'MINOR';
  return DISABILITIES.some((kind) => has(member, kind)) ? 'DISABLED' : null;
}

/**
 * Below the age limit (16; 18 where J2.1 raised it). Whoever is already supported stays until 18, and beyond while in
 * secondary education (43号, 24).
 */
function isCoveredMinor(member: MemberFacts, age: number, facts: Facts, values: Values): boolean {
  if (age < values.integer('extreme-poverty.minor.age')) return true;
  if (!values.isSet('extreme-poverty.minor.keeps-until')) return false;
  const support = runningHelp(facts, PROGRAMME);
  if (support === undefined) return false;
  if (age < values.integer('extreme-poverty.minor.keeps-until')) return true;
  const studies = conditionOf(member, 'STUDENT')?.grade ?? '';
  return (
    support.from >= member.birthDate &&
    ageOn(member.birthDate, support.from) < values.integer('extreme-poverty.minor.keeps-until') &&
    SECONDARY_STUDIES.includes(studies)
  );
}

/**
 * Unable to work (43号, 5): the old, covered minors, intellectual or mental disability of grade 1–3, physical of grade
 * 1–2, sensory of grade 1; or found unable to work.
 */
function isUnable(member: MemberFacts, facts: Facts, values: Values): boolean {
  const group = groupOf(member, facts, values);
  if (group === 'OLD' || group === 'MINOR') return true;
  return (
    has(member, 'UNABLE_TO_WORK') ||
    within(member, 'DISABILITY_INTELLECTUAL', 3) ||
    within(member, 'DISABILITY_MENTAL', 3) ||
    within(member, 'DISABILITY_PHYSICAL', 2) ||
    within(member, 'DISABILITY_SENSORY', 1)
  );
}

function within(member: MemberFacts, kind: Parameters<typeof gradeOf>[1], worst: number): boolean {
  const grade = gradeOf(member, kind);
  return grade !== null && grade <= worst;
}

function incomeOf(member: MemberFacts, exempt: readonly string[]): Fen {
  let income = 0n;
  for (const { kind, amount } of member.incomes) if (!exempt.includes(kind)) income += amount;
  return income;
}

/** The care level from the number of self-care items failed; null before an assessment (43号, 21–22; J2.3). */
export function careLevelOf(member: MemberFacts): CareLevel | null {
  const failed = gradeOf(member, 'SELF_CARE');
  if (failed === null) return null;
  if (failed === 0) return 'ABLE';
  return failed <= 3 ? 'PARTIAL' : 'FULL';
}

/** Supported in an institution or at home; null before that is settled. */
export function carePlaceOf(member: MemberFacts): 'institution' | 'home' | null {
  const grade = conditionOf(member, 'CARE')?.grade;
  if (grade === 'INSTITUTION') return 'institution';
  return grade === 'HOME' ? 'home' : null;
}
