import { ageOf, type Facts, has, type IncomeKind, type MemberFacts } from '../../../src/policy/index.js';
import { isSeverelyDisabled, studiesFullTime } from './counted-members.js';

/** Ages from which and below which a person counts as of working age (43号, 5 and the general labour law). */
const WORKING_FROM = 16;
const WORKING_BELOW = 60;

/**
 * Able to work: of working age, not found unable to work, neither severely disabled nor seriously ill, and not in
 * full-time education.
 */
export function isAbleToWork(member: MemberFacts, facts: Facts): boolean {
  const age = ageOf(member, facts);
  if (age < WORKING_FROM || age >= WORKING_BELOW) return false;
  if (member.conditions.length === 0) return true;
  return !(
    has(member, 'UNABLE_TO_WORK') ||
    has(member, 'SERIOUS_ILLNESS') ||
    studiesFullTime(member) ||
    isSeverelyDisabled(member)
  );
}

/** Incomes that come and go with work and season (57号, 31: unstable income). */
export function isUnstable(kind: IncomeKind): boolean {
  return kind === 'WAGE' || kind === 'BUSINESS' || kind === 'FARMING' || kind === 'OTHER_INCOME';
}

/** Incomes from taking up work, which open the gradual exit (X1.2, J6.1). */
export function isFromWork(kind: IncomeKind): boolean {
  return kind === 'WAGE' || kind === 'BUSINESS';
}
