import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { grantAward } from '../../funds/awards/award.service.js';
import type { Assessment, Facts } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import type { OpenCase } from '../open-case.service.js';
import { type AwardPlan, payeeOf } from './award-plan.js';
import type { DecisionRow } from './decision.entity.js';

/** What a decision gives, and what it rests on. */
export interface Granting {
  readonly open: OpenCase;
  readonly facts: Facts;
  readonly assessment: Assessment;
  readonly decision: DecisionRow;
  readonly plan: AwardPlan;
  readonly fundId: string | null;
  readonly reviewDueOn: LocalDate | null;
  /** The running award whose place it takes; null for a first one. */
  readonly replacesAwardId: string | null;
  /** The first day on which no other place helps any more; null when none did. */
  readonly notBefore: LocalDate | null;
}

/** Turns a decision into an award and reserves what is paid outside the payroll; last, because funds are hot. */
export async function grantByDecision(
  tx: Tx,
  actor: Actor,
  { open, facts, assessment, decision, plan, fundId, reviewDueOn, replacesAwardId, notBefore }: Granting,
): Promise<Result<unknown, Problem>> {
  const { row, programme } = open;
  const head = facts.household.members.find(({ relation }) => relation === 'HEAD')?.personId;
  invariant(head !== undefined, `The household ${row.householdId} must have a head on ${facts.on}.`);
  return await grantAward(tx, actor, {
    caseId: row.id,
    decisionId: decision.id,
    decidedOn: actor.today,
    householdId: row.householdId,
    townshipId: row.townshipId,
    payeePersonId: payeeOf(assessment, head),
    programme: programme.code,
    kind: plan.kind,
    amount: plan.amount,
    class: assessment.class,
    ...{ fundId, reviewDueOn, replacesAwardId, notBefore },
    ...(plan.kind === 'STAGED' && { stages: plan.stages }),
    memo: row.number,
  });
}
