import type { ConditionFacts, MemberFacts } from '../../../src/policy/index.js';
import { addMonths, type LocalDate } from '../../../src/shared/local-date.js';

/** What of a member's conditions the definitions of national law turn on, gathered in one pass. */
export interface Traits {
  /** In prison, in compulsory detoxification, missing, or religious staff away for three years (57号, 7). */
  readonly isOut: boolean;
  readonly isDependentAdult: boolean;
  /** Has a legal duty of support and lives together for long (57号, 7). */
  readonly sharesHome: boolean;
  /** In full-time education up to a first degree. */
  readonly studiesFullTime: boolean;
  /** Disability of grade 1–2, or of grade 3 when intellectual or mental, or seriously ill (57号, 8). */
  readonly mayStandAlone: boolean;
  readonly isFoundUnableToWork: boolean;
  /** Refusals of suitable work in a row. */
  readonly refusals: number;
}

const RELIGIOUS_AWAY_MONTHS = 36;
const FULL_TIME_STUDIES = ['PRESCHOOL', 'COMPULSORY', 'SENIOR_SECONDARY', 'VOCATIONAL', 'UNDERGRADUATE'];
const NONE: Traits = Object.freeze({
  isOut: false,
  isDependentAdult: false,
  sharesHome: false,
  studiesFullTime: false,
  mayStandAlone: false,
  isFoundUnableToWork: false,
  refusals: 0,
});

export function traitsOf({ conditions }: MemberFacts, on: LocalDate): Traits {
  if (conditions.length === 0) return NONE;
  const traits = { ...NONE };
  for (const condition of conditions) {
    switch (condition.kind) {
      case 'IN_PRISON':
      case 'IN_COMPULSORY_DETOXIFICATION':
      case 'MISSING':
        traits.isOut = true;
        break;
      case 'RELIGIOUS_AWAY':
        traits.isOut ||= addMonths(condition.from, RELIGIOUS_AWAY_MONTHS) <= on;
        break;
      case 'DEPENDENT_ADULT_CHILD':
        traits.isDependentAdult = true;
        break;
      case 'SUPPORT_DUTY_LIVES_TOGETHER':
        traits.sharesHome = true;
        break;
      case 'STUDENT':
        traits.studiesFullTime ||= FULL_TIME_STUDIES.includes(condition.grade ?? '');
        break;
      case 'UNABLE_TO_WORK':
        traits.isFoundUnableToWork = true;
        break;
      case 'WORK_REFUSED':
        traits.refusals = gradeOf(condition) ?? 0;
        break;
      default:
        traits.mayStandAlone ||= isGrave(condition);
    }
  }
  return traits;
}

function isGrave(condition: ConditionFacts): boolean {
  switch (condition.kind) {
    case 'SERIOUS_ILLNESS':
      return true;
    case 'DISABILITY_PHYSICAL':
    case 'DISABILITY_SENSORY':
    case 'DISABILITY_MULTIPLE':
      return (gradeOf(condition) ?? Number.POSITIVE_INFINITY) <= 2;
    case 'DISABILITY_INTELLECTUAL':
    case 'DISABILITY_MENTAL':
      return (gradeOf(condition) ?? Number.POSITIVE_INFINITY) <= 3;
    default:
      return false;
  }
}

/** A condition without a grade is of no grade: it is never taken for the gravest. */
function gradeOf({ grade }: ConditionFacts): number | null {
  return grade !== null && /^\d+$/.test(grade) ? Number(grade) : null;
}
