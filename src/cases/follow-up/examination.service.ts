import type { Db } from '../../database/entities.js';
import type { AwardRow } from '../../funds/awards/award.entity.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import { findHouseholds } from '../../households/household.store.js';
import { type Assessment, assessForDecision, type Facts, keptUntil, Values } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { ok, type Result } from '../../shared/result.js';
import { factsOfCaseOn } from '../facts/case-facts.store.js';
import type { OpenCase } from '../open-case.service.js';
import { hasMovedAway } from '../relocation/relocation.store.js';
import { type FollowUpCause, isAdverse, type Proposed, proposalOf } from './follow-up.js';

/** What a running award comes to when it is reckoned again on a day. */
export interface Examination {
  readonly facts: Facts;
  readonly assessment: Assessment;
  /** The award that runs; null when it has ended meanwhile. */
  readonly award: AwardRow | null;
  /** null when the policy cannot conclude. */
  readonly proposed: Proposed | null;
  /** The household is heard before it is decided. */
  readonly hearingDue: boolean;
  readonly dissolved: boolean;
  /** Another jurisdiction has received the household. */
  readonly movedAway: boolean;
}

/** Reckons the running award again, on the facts and by the law of the day (J1.4). */
export async function examine(
  db: Db,
  open: OpenCase,
  { cause, today }: { readonly cause: FollowUpCause; readonly today: LocalDate },
): Promise<Result<Examination, Problem>> {
  const { jurisdictionId, householdId, id } = open.row;
  const [household] = await findHouseholds(db, [{ jurisdictionId, id: householdId }]);
  invariant(household !== undefined, `The household ${householdId} of a case must exist.`);
  const dissolved = household.closedOn !== null && household.closedOn <= today;
  // The day before the last member died or left is the last on which the household can be reckoned.
  const on = dissolved && household.closedOn !== null ? addDays(household.closedOn, -1) : today;
  const facts = await factsOfCaseOn(db, open, on < household.openedOn ? household.openedOn : on);
  const assessment = assessForDecision(open.policy, open.programme.code, facts);
  const until = keptUntil(open.policy, open.programme.code, facts);
  if (!until.ok) return until;
  const award = (await awardsOf(db, 'caseId', [{ jurisdictionId, id }])).find(
    ({ status, activeUntil }) => status !== 'ENDED' && (activeUntil === null || activeUntil >= today),
  );
  const movedAway = await hasMovedAway(db, { jurisdictionId, id: householdId });
  const proposed = proposalOf({
    cause,
    kind: award?.kind ?? 'ONE_OFF',
    amount: award?.amount ?? 0n,
    class: award?.class ?? null,
    assessment,
    keptUntil: until.value,
    dissolved,
    movedAway,
  });
  const hearingDue =
    proposed !== null &&
    hearingIsLaw(open, today) &&
    isAdverse(proposed.proposal, { cause, dissolved, movedAway });
  return ok({ facts, assessment, award: award ?? null, proposed, hearingDue, dissolved, movedAway });
}

/** From which day the household is heard first is a matter of the policy (SAL-2026, 48). */
function hearingIsLaw({ policy }: OpenCase, today: LocalDate): boolean {
  const values = new Values(policy.valuesOn(today, []), today);
  return values.isSet('follow-up.hearing') && values.flag('follow-up.hearing');
}
