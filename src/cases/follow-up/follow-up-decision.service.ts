import type { Actor } from '../../access/actor.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { Tx } from '../../database/database.js';
import { resumeAward, scheduleReview, stopAward } from '../../funds/awards/award.service.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import { lockHousehold } from '../../households/household.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { approvalFor } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { type LocalDate, maxDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { levelProblem } from '../case-guards.js';
import { act, refusalOf } from '../case-machine.js';
import { CASE_PATH } from '../case-path.js';
import { type CaseWork } from '../case-work.service.js';
import { grantByDecision } from '../decisions/award-grant.service.js';
import { reviewDay } from '../decisions/award-plan.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import { approvalProblem, deciderProblem } from '../decisions/decision.js';
import { insertDecision } from '../decisions/decision.store.js';
import { decisionHeader } from '../decisions/decision-header.service.js';
import { approvalReason, decisionRecord } from '../decisions/decision-record.js';
import type { LetterService } from '../letters/letter.service.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { stepOf } from '../procedure/steps.js';
import { closeLeftHousehold } from '../relocation/leave-cases.service.js';
import { textProblem } from '../written.js';
import { type Examination, examine } from './examination.service.js';
import type { FollowUpRow } from './follow-up.entity.js';
import { isAdverse, lastDayMissing, lastDayProblem, type Proposal, usualLastDay } from './follow-up.js';
import { runningFollowUp } from './follow-up.service.js';
import { changeFollowUp } from './follow-up.store.js';
import { followUpWording } from './follow-up-wording.js';

/** What an approver decides on an examined award. */
export interface FollowUpDecision {
  /** In writing; needed when help is reduced or ended. */
  readonly reason: string | null;
  /** The last day of help when it ends; null = the end of the month. */
  readonly lastDay: LocalDate | null;
  readonly fundId: string | null;
}

const ACTION_OF = {
  KEEP: 'KEEP_AWARD',
  GRADUAL_EXIT: 'KEEP_AWARD',
  RAISE: 'CHANGE_AWARD',
  REDUCE: 'CHANGE_AWARD',
  END: 'END_AWARD',
} as const satisfies Readonly<Record<Proposal, string>>;

/** Decides what becomes of a running award: it goes on, changes, or ends; each is a decision of its own (J1.4, J20.3). */
export class FollowUpDecisionService {
  readonly #work: CaseWork;
  readonly #letters: LetterService;

  constructor(work: CaseWork, letters: LetterService) {
    this.#work = work;
    this.#letters = letters;
  }

  /**
   * Decides what the examination proposed. Refused when the household was not heard though it had to be, the facts have
   * changed since, the level is too low, or the officer examined it.
   */
  async decide(actor: Actor, key: RowKey, input: FollowUpDecision): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'decideFollowUp', { key, ...input }, async (tx, open) => {
      const early = refusalOf(open.file, deedOf(actor, 'KEEP_AWARD'));
      if (early !== null) return err(early);
      const live = await runningFollowUp(tx, key);
      const { jurisdictionId, householdId } = open.row;
      await lockHousehold(tx, { jurisdictionId, id: householdId });
      const examined = await examine(tx.db, open, { cause: live.cause, today: actor.today });
      if (!examined.ok) return examined;
      const ruling = rulingOf(actor, live, examined.value, input);
      if (!ruling.ok) return ruling;
      const fault =
        (await examinerFault(tx, actor, open, live)) ?? mayDecide(actor, open, examined.value, ruling.value);
      if (fault !== null) return err(fault);
      const decision = await decisionOf(tx, actor, open, examined.value, ruling.value);
      await insertDecision(tx, decision);
      await this.#letters.issue(tx, open, decision);
      await changeFollowUp(tx, live, {
        status: 'DECIDED',
        decidedOn: actor.today,
        decisionId: decision.id,
      });
      const { proposal, lastDay } = ruling.value;
      const file = act(open.file, deedOf(actor, ACTION_OF[proposal], { ends: lastDay }));
      if (!file.ok) return file;
      const kind =
        proposal === 'END' ? 'AWARD_ENDED' : decision.kind === 'CHANGE' ? 'AWARD_CHANGED' : 'AWARD_KEPT';
      const { amount } = decision;
      const next = reviewDay(open.policy, examined.value.facts, examined.value.assessment, actor.today);
      if (!next.ok) return next;
      const review = lastDay ?? next.value;
      return ok({
        file: file.value,
        change: { reviewDueOn: review },
        note: { kind, detail: { decisionId: decision.id, followUpId: live.id, proposal, amount, lastDay } },
        last: async (last) =>
          await settle(last, actor, {
            open,
            examined: examined.value,
            ruling: ruling.value,
            decision,
            review,
          }),
      });
    });
  }
}

/** What is decided, once it is sure that it is what was examined. */
interface Ruling {
  readonly proposal: Proposal;
  readonly reason: string | null;
  readonly fundId: string | null;
  /** The last day of help, where it ends. */
  readonly lastDay: LocalDate | null;
}

function rulingOf(
  { today }: Actor,
  live: FollowUpRow,
  { proposed, dissolved, movedAway }: Examination,
  input: FollowUpDecision,
): Result<Ruling, Problem> {
  const isSame =
    proposed !== null &&
    proposed.proposal === live.proposal &&
    proposed.amount === live.proposedAmount &&
    proposed.until === live.proposedUntil;
  if (!isSame) return err(factsChanged());
  const { proposal, until } = proposed;
  const reason = input.reason?.trim() ?? '';
  const needsReason = proposal === 'END' || isAdverse(proposal, { cause: live.cause, dissolved, movedAway });
  const unwritten = needsReason || reason !== '' ? textProblem(reason, 'reason') : null;
  if (unwritten !== null) return err(unwritten);
  if (movedAway && input.lastDay === null) return err(lastDayMissing());
  const lastDay = proposal === 'END' ? (input.lastDay ?? usualLastDay(today)) : until;
  const { cause, occurredOn } = live;
  const past =
    proposal === 'END' && lastDay !== null ? lastDayProblem(lastDay, { today, occurredOn, cause }) : null;
  if (past !== null) return err(past);
  return ok({
    proposal,
    reason: reason === '' ? null : reason,
    fundId: input.fundId,
    lastDay,
  });
}

/** Whoever examined an award does not decide on it, and nobody decides on the own household (C6). */
async function examinerFault(
  tx: Tx,
  actor: Actor,
  { row }: OpenCase,
  { examinedBy }: FollowUpRow,
): Promise<Problem | null> {
  invariant(examinedBy !== null, 'An examined award must know who examined it.');
  const earlier = [{ duty: 'INVESTIGATION' as const, officerId: examinedBy }];
  return await checkSeparation(tx, actor, { duty: 'DECISION', householdId: row.householdId, earlier });
}

/** J17, X3.2: a new sum is decided by the level that the policy names, everything else by the level of the decision. */
function mayDecide(
  actor: Actor,
  { file, policy, programme }: OpenCase,
  { facts, assessment }: Examination,
  { proposal }: Ruling,
): Problem | null {
  const step = stepOf(file.steps, 'DECISION');
  const needed = deciderProblem(actor, step?.level ?? actor.level) ?? levelProblem(step, actor.level);
  if (needed !== null || (proposal !== 'RAISE' && proposal !== 'REDUCE')) return needed;
  const { amount, period } = assessment;
  const approval = approvalFor(policy, programme.code, facts, {
    amount: amount ?? 0n,
    period: period ?? 'MONTHLY',
  });
  if (!approval.ok) return approval.error;
  return approvalProblem(approval.value, approvalReason(programme, approval.value), {
    level: actor.level,
    meetingHeld: stepOf(file.steps, 'MEETING')?.status === 'DONE',
  });
}

async function decisionOf(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  { facts, assessment, award, movedAway }: Examination,
  { proposal, reason, lastDay }: Ruling,
): Promise<DecisionRow> {
  const isChange = proposal === 'RAISE' || proposal === 'REDUCE';
  const amount = isChange ? assessment.amount : (award?.amount ?? null);
  const wording = followUpWording(open.programme.titles, {
    proposal,
    before: award?.amount ?? null,
    amount,
    lastDay,
    reason,
    movedAway,
  });
  const isMoney = proposal !== 'END' && amount !== null && amount > 0n;
  return {
    ...(await decisionHeader(tx, actor, open)),
    ...decisionRecord(open.policy, facts, assessment, null),
    kind: isChange ? 'CHANGE' : proposal === 'END' ? 'ENDING' : 'CONTINUATION',
    amount: isMoney ? amount : null,
    period: isMoney ? (award?.kind === 'RECURRING' ? 'MONTHLY' : 'ONE_OFF') : null,
    class: isChange ? assessment.class : (award?.class ?? null),
    meeting: false,
    wordingZh: wording.zh,
    wordingEn: wording.en,
    reason,
  };
}

interface Settling {
  readonly open: OpenCase;
  readonly examined: Examination;
  readonly ruling: Ruling;
  readonly decision: DecisionRow;
  readonly review: LocalDate | null;
}

/** The money follows the decision, last in its transaction. */
async function settle(
  tx: Tx,
  actor: Actor,
  { open, examined, ruling, decision, review }: Settling,
): Promise<Result<unknown, Problem>> {
  const { award } = examined;
  const { proposal, lastDay } = ruling;
  if (award === null) return ok(null);
  const awardId = award.id;
  if (proposal === 'END') {
    invariant(lastDay !== null, 'An end must have its last day.');
    const stopped = await stopAward(tx, actor, { awardId, lastDay, reason: decision.wordingZh });
    if (stopped.ok && examined.movedAway) await endMovedHousehold(tx, open, lastDay);
    return stopped;
  }
  const isNew =
    proposal === 'RAISE' || proposal === 'REDUCE' || (proposal === 'KEEP' && award.activeUntil !== null);
  if (isNew && award.kind === 'RECURRING')
    return await replace(tx, actor, { open, examined, ruling, decision, review });
  if (award.status === 'SUSPENDED') {
    const resumed = await resumeAward(tx, actor, { awardId });
    if (!resumed.ok) return resumed;
  }
  if (proposal === 'GRADUAL_EXIT' && lastDay !== null)
    return await stopAward(tx, actor, { awardId, lastDay, reason: decision.wordingZh });
  return await scheduleReview(tx, actor, { awardId, reviewDueOn: review });
}

/** A household that another jurisdiction has received ends here with the last of its help. */
async function endMovedHousehold(tx: Tx, { row }: OpenCase, lastDay: LocalDate): Promise<void> {
  const household = { jurisdictionId: row.jurisdictionId, id: row.householdId };
  const running = (await awardsOf(tx.db, 'householdId', [household])).filter(
    ({ status }) => status !== 'ENDED',
  );
  if (running.some(({ activeUntil }) => activeUntil === null)) return;
  const days = running.flatMap(({ activeUntil }) => (activeUntil === null ? [] : [activeUntil]));
  await closeLeftHousehold(tx, household, maxDate(lastDay, ...days));
}

/** A new award takes the place of the running one from the month after the decision. */
async function replace(
  tx: Tx,
  actor: Actor,
  { open, examined, ruling, decision, review }: Settling,
): Promise<Result<unknown, Problem>> {
  const { award, assessment, facts } = examined;
  invariant(award !== null, 'Only an award that runs is replaced.');
  return await grantByDecision(tx, actor, {
    ...{ open, facts, assessment, decision, fundId: ruling.fundId },
    plan: { kind: 'RECURRING', amount: assessment.amount ?? award.amount, stages: [] },
    reviewDueOn: review,
    replacesAwardId: award.id,
    notBefore: null,
  });
}

function factsChanged(): Problem<'FACTS_CHANGED'> {
  return problem({
    code: 'FACTS_CHANGED',
    message:
      'What is known of the household, or the rules, have changed since the examination; record the examination anew.',
    messageZh: '复核后家庭情况或规定已发生变化,请重新登记复核结果。',
    path: CASE_PATH,
    basis: ['J1.4'],
  });
}
