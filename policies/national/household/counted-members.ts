import {
  ageOf,
  conditionOf,
  type Facts,
  gradeOf,
  has,
  lasts,
  type MemberFacts,
} from '../../../src/policy/index.js';
import { localDate } from '../../../src/shared/local-date.js';

/** From this day the composition rules of 57号 apply; before, everyone registered as living together counts. */
export const COMPOSITION_FROM = localDate('2021-07-01');

export const ADULT_AGE = 18;
const RELIGIOUS_AWAY_MONTHS = 36;
const FULL_TIME_STUDIES = ['PRESCHOOL', 'COMPULSORY', 'SENIOR_SECONDARY', 'VOCATIONAL', 'UNDERGRADUATE'];

/**
 * Whether the person counts as a member living together (57号, 7): the spouse; minor children; dependent adult
 * children, full-time undergraduates included; others with a legal duty of support who live together for long.
 * Out: religious staff away for three years or more, prisoners, those in compulsory detoxification, the missing.
 * The head is the applicant's own place in the household and counts unless out.
 */
export function isCounted(member: MemberFacts, facts: Facts): boolean {
  if (facts.on < COMPOSITION_FROM) return true;
  if (isOut(member, facts)) return false;
  switch (member.relation) {
    case 'HEAD':
    case 'SPOUSE':
      return true;
    case 'CHILD':
      return ageOf(member, facts) < ADULT_AGE || isDependentAdult(member) || sharesHome(member);
    default:
      return sharesHome(member);
  }
}

function isOut(member: MemberFacts, facts: Facts): boolean {
  if (member.conditions.length === 0) return false;
  return (
    has(member, 'IN_PRISON') ||
    has(member, 'IN_COMPULSORY_DETOXIFICATION') ||
    has(member, 'MISSING') ||
    lasts(conditionOf(member, 'RELIGIOUS_AWAY'), RELIGIOUS_AWAY_MONTHS, facts.on)
  );
}

function isDependentAdult(member: MemberFacts): boolean {
  return has(member, 'DEPENDENT_ADULT_CHILD') || studiesFullTime(member);
}

function sharesHome(member: MemberFacts): boolean {
  return has(member, 'SUPPORT_DUTY_LIVES_TOGETHER');
}

/** In full-time education up to a first degree. */
export function studiesFullTime(member: MemberFacts): boolean {
  const grade = conditionOf(member, 'STUDENT')?.grade;
  return grade !== undefined && grade !== null && FULL_TIME_STUDIES.includes(grade);
}

/** Disability of grade 1 or 2, or of grade 3 when intellectual or mental (57号, 8). */
export function isSeverelyDisabled(member: MemberFacts): boolean {
  for (const kind of SEVERE_TO_GRADE_2) if (gradeWithin(member, kind, 2)) return true;
  for (const kind of SEVERE_TO_GRADE_3) if (gradeWithin(member, kind, 3)) return true;
  return false;
}

const SEVERE_TO_GRADE_2 = ['DISABILITY_PHYSICAL', 'DISABILITY_SENSORY', 'DISABILITY_MULTIPLE'] as const;
const SEVERE_TO_GRADE_3 = ['DISABILITY_INTELLECTUAL', 'DISABILITY_MENTAL'] as const;

function gradeWithin(member: MemberFacts, kind: Parameters<typeof gradeOf>[1], worst: number): boolean {
  const grade = gradeOf(member, kind);
  return grade !== null && grade <= worst;
}
