import { ageOf, type Facts, type IncomeKind, type MemberFacts } from '../../../src/policy/index.js';
import type { Traits } from './traits.js';

/** Ages from which and below which a person counts as of working age (43号, 5 and the general labour law). */
const WORKING_FROM = 16;
const WORKING_BELOW = 60;

/**
 * Able to work: of working age, not found unable to work, neither severely disabled nor seriously ill, and not in
 * full-time education.
 */
export function isAbleToWork(member: MemberFacts, facts: Facts, traits: Traits): boolean {
  if (traits.isFoundUnableToWork || traits.mayStandAlone || traits.studiesFullTime) return false;
  const age = ageOf(member, facts);
  return age >= WORKING_FROM && age < WORKING_BELOW;
}

/** Incomes that come and go with work and season (57号, 31: unstable income). */
export function isUnstable(kind: IncomeKind): boolean {
  return kind === 'WAGE' || kind === 'BUSINESS' || kind === 'FARMING' || kind === 'OTHER_INCOME';
}

/** Incomes from taking up work, which open the gradual exit (X1.2, J6.1). */
export function isFromWork(kind: IncomeKind): boolean {
  return kind === 'WAGE' || kind === 'BUSINESS';
}
