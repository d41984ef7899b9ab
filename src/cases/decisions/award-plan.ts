import type { AwardKind, Stage } from '../../funds/awards/award.js';
import { type Assessment, type Facts, type LinkedPolicy, reviewIntervalOf } from '../../policy/index.js';
import { addMonths, type LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { ok, type Result } from '../../shared/result.js';
import { awardKindOf } from './decision.js';

/** What of a decision is still to be paid, and how. */
export interface AwardPlan {
  readonly kind: AwardKind;
  /** Fen; a month for RECURRING, the whole that is left for the others. */
  readonly amount: Fen;
  readonly stages: readonly Stage[];
}

/**
 * What is left to pay of a grant after what was paid before the papers; null when nothing is. A single sum that was
 * paid first is part of the grant, not on top of it (J9.1); a monthly benefit is not touched by it.
 * @param paidFirst fen
 */
export function awardPlan(assessment: Assessment, paidFirst: Fen): AwardPlan | null {
  const { amount } = assessment;
  if (amount === null || amount === 0n) return null;
  const kind = awardKindOf(assessment);
  if (kind === 'RECURRING') return { kind, amount, stages: [] };
  const left = amount - paidFirst;
  if (left <= 0n) return null;
  if (kind === 'ONE_OFF') return { kind, amount: left, stages: [] };
  const stages = stagesAfter(assessment.stages, paidFirst);
  const [only] = stages;
  return stages.length === 1 && only !== undefined
    ? { kind: 'ONE_OFF', amount: only, stages: [] }
    : { kind, amount: left, stages: stages.map((sum) => ({ amount: sum, dueOn: null })) };
}

/** What was paid first comes off the first stages. */
function stagesAfter(stages: readonly Fen[], paidFirst: Fen): readonly Fen[] {
  let covered = paidFirst;
  const left: Fen[] = [];
  for (const stage of stages) {
    const taken = covered < stage ? covered : stage;
    covered -= taken;
    if (stage > taken) left.push(stage - taken);
  }
  return left;
}

/**
 * By when the award has to be verified again (J1.4); null where nothing is reviewed, or the place has not set the
 * interval: then the award stands on no review list, which is better than a made-up date. A policy that fails here is a
 * refusal, since an award without its review would never be looked at again.
 */
export function reviewDay(
  policy: LinkedPolicy,
  facts: Facts,
  { programme, class: grade }: Pick<Assessment, 'programme' | 'class'>,
  decidedOn: LocalDate,
): Result<LocalDate | null, Problem> {
  const months = reviewIntervalOf(policy, programme, facts, grade);
  if (!months.ok) return months.error.code === 'PARAMETER_UNSET' ? ok(null) : months;
  return ok(months.value === null ? null : addMonths(decidedOn, months.value));
}

/** Who receives the money: the one person whom every line names (J1.2: a one-person household), else the head. */
export function payeeOf({ lines }: Pick<Assessment, 'lines'>, headPersonId: string): string {
  const paid = lines.filter(({ amount }) => amount !== null && amount > 0n);
  const [first] = paid;
  if (first === undefined || first.personId === null) return headPersonId;
  return paid.every(({ personId }) => personId === first.personId) ? first.personId : headPersonId;
}
