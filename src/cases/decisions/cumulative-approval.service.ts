import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { lockHelpBefore } from '../../funds/splitting/help-before.store.js';
import { cumulationReason, SPLITTING_WINDOW, windowStart } from '../../funds/splitting/splitting.js';
import {
  type Approval,
  type Assessment,
  approvalFor,
  type Facts,
  LEVELS,
  type LinkedPolicy,
} from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Text } from '../../shared/text.js';
import type { OpenCase } from '../open-case.service.js';
import { approvalReason } from './decision-record.js';

/** Who decides, and why, with what the household has had before. */
export interface JudgedApproval {
  readonly approval: Approval;
  readonly reason: Text;
}

/**
 * X3.2, J9.6: a need is not cut into grants that each stay below a limit (化整为零). A single sum of temporary
 * assistance counts together with those of other cases, townships and kinds of it, to the household or to one that
 * shares a member with it; where the sum is for a higher level, that level decides and the reason says so. The others
 * who would grant to the same people wait until this transaction ends. How far back it counts is a parameter of the
 * policy; while that is unset, only what is still open counts.
 * @param own who decides the grant by itself
 */
export async function cumulativeApproval(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  {
    facts,
    assessment,
    own,
  }: { readonly facts: Facts; readonly assessment: Assessment; readonly own: Approval },
): Promise<JudgedApproval> {
  const { policy, programme, row } = open;
  const alone = { approval: own, reason: approvalReason(programme, own) };
  const { amount, period } = assessment;
  if (programme.group !== 'TEMPORARY_ASSISTANCE' || period !== 'ONE_OFF' || amount === null) return alone;
  const since = splittingSince(policy, facts, actor.today);
  const { jurisdictionId, id: caseId, householdId, applicantPersonId: payeePersonId } = row;
  const before = await lockHelpBefore(
    tx,
    { jurisdictionId, caseId, householdId, payeePersonId },
    { today: actor.today, since, programmes: temporaryProgrammes(policy) },
  );
  if (before.total === 0n) return alone;
  const together = approvalFor(policy, programme.code, facts, { amount: amount + before.total, period });
  if (!together.ok || LEVELS.indexOf(together.value.level) <= LEVELS.indexOf(own.level)) return alone;
  const cumulation = cumulationReason({ grants: before.grants, before: before.total, amount, since });
  // The ceiling of one grant, above which a meeting decides, is not for the sum of several.
  const level = together.value.meeting ? { zh: '', en: '' } : approvalReason(programme, together.value);
  return {
    approval: { ...together.value, meeting: own.meeting },
    reason: { zh: `${cumulation.zh}${level.zh}`, en: `${cumulation.en} ${level.en}`.trim() },
  };
}

/** The first day that counts by the policy; null while it states no window. */
export function splittingSince(policy: LinkedPolicy, facts: Facts, today: LocalDate): LocalDate | null {
  const days = policy.valuesOn(facts.on, facts.situations).get(SPLITTING_WINDOW)?.value;
  return typeof days === 'number' ? windowStart(today, days) : null;
}

/** The programmes whose single sums count together. */
export function temporaryProgrammes(policy: LinkedPolicy): readonly string[] {
  return [...policy.programmes.values()]
    .filter(({ group }) => group === 'TEMPORARY_ASSISTANCE')
    .map(({ code }) => code);
}
