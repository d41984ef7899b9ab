import { addMonths, ageOn, type LocalDate } from '../shared/local-date.js';
import type { ConditionFacts, ConditionKind, Facts, HelpFacts, MemberFacts } from './facts.js';

/** The member's age in full years on the day of application. */
export function ageOf(member: MemberFacts, facts: Facts): number {
  return ageOn(member.birthDate, facts.on);
}

/** The member's condition of this kind, or undefined. */
export function conditionOf(member: MemberFacts, kind: ConditionKind): ConditionFacts | undefined {
  for (const condition of member.conditions) if (condition.kind === kind) return condition;
  return undefined;
}

/** Whether the member has a condition of this kind. */
export function has(member: MemberFacts, kind: ConditionKind): boolean {
  return conditionOf(member, kind) !== undefined;
}

/** Whether a condition has lasted for so many months on the day: it has from the day of the same number on. */
export function lasts(condition: ConditionFacts | undefined, months: number, on: LocalDate): boolean {
  return condition !== undefined && addMonths(condition.from, months) <= on;
}

/** The grade of a condition as a whole number; null when there is no such condition or its grade is no number. */
export function gradeOf(member: MemberFacts, kind: ConditionKind): number | null {
  const grade = conditionOf(member, kind)?.grade;
  return grade !== null && grade !== undefined && /^\d+$/.test(grade) ? Number(grade) : null;
}

/** The award of a programme that runs on the day of application, or undefined. */
export function runningHelp(facts: Facts, programme: string): HelpFacts | undefined {
  for (const help of facts.household.help) {
    if (
      help.programme === programme &&
      help.from <= facts.on &&
      (help.until === null || help.until >= facts.on)
    )
      return help;
  }
  return undefined;
}
