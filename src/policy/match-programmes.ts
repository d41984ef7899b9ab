import type { Assessment, Conclusion } from './assessment.js';
import { assessForDecision } from './decision-assessment.js';
import type { Facts } from './facts.js';
import type { LinkedPolicy } from './linked-policy.js';
import type { Programme } from './programme.js';

/** What one programme says of a household (C1.1, C3). */
export interface ProgrammeMatch {
  readonly programme: Programme;
  readonly assessment: Assessment;
  /** What would have to be brought or set before the programme could decide. */
  readonly missing: {
    /** Codes of papers that the rules wait for. */
    readonly evidence: readonly string[];
    /** Codes of the programme's own questions that have to be answered. */
    readonly questions: readonly string[];
    /** Keys of figures that the authority has not set. */
    readonly parameters: readonly string[];
  };
}

/** The nearest to help first. */
const ORDER: readonly Conclusion[] = [
  'ELIGIBLE',
  'EVIDENCE_MISSING',
  'PARAMETER_UNSET',
  'MANUAL_REVIEW',
  'NOT_ELIGIBLE',
];

/**
 * Holds one household against every programme of the policy on the day of `facts.on`, in one question (C1.1, C3):
 * each with its conclusion, its reasons rule by rule and what is missing, the nearest to help first and otherwise in
 * the policy's order. Pure; a programme that fails is MANUAL_REVIEW and the others go on.
 * @param facts the same for all, or for each programme what was answered to its own questions
 */
export function matchProgrammes(
  policy: LinkedPolicy,
  facts: Facts | ((programme: Programme) => Facts),
): readonly ProgrammeMatch[] {
  return [...policy.programmes.values()]
    .map((programme) => matchOne(policy, programme, typeof facts === 'function' ? facts(programme) : facts))
    .sort((a, b) => ORDER.indexOf(a.assessment.conclusion) - ORDER.indexOf(b.assessment.conclusion));
}

/** Whether the household may get the programme: nothing of the law refuses it. */
export function mayGet({ assessment }: ProgrammeMatch): boolean {
  return assessment.conclusion !== 'NOT_ELIGIBLE';
}

function matchOne(policy: LinkedPolicy, programme: Programme, facts: Facts): ProgrammeMatch {
  const assessment = assessForDecision(policy, programme.code, facts);
  const { answers } = facts.application;
  return {
    programme,
    assessment,
    missing: {
      evidence: assessment.evidence,
      questions: programme.questions
        .filter(({ required, code }) => required && answers[code] === undefined)
        .map(({ code }) => code),
      parameters: assessment.unset,
    },
  };
}
