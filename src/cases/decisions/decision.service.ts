import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { stopAward } from '../../funds/awards/award.service.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import { grantsOfCases } from '../../funds/pay-first/pay-first.store.js';
import { paymentsOf } from '../../funds/payments/payment.store.js';
import { lockHousehold } from '../../households/household.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import {
  type Approval,
  type Assessment,
  approvalFor,
  assessForDecision,
  type Facts,
} from '../../policy/index.js';
import { type Fen, sumFen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { levelProblem } from '../case-guards.js';
import { act, refusalOf } from '../case-machine.js';
import { CASE_PATH } from '../case-path.js';
import { type CaseWork } from '../case-work.service.js';
import type { LetterService } from '../letters/letter.service.js';
import { deedOf, type OpenCase, type Outcome } from '../open-case.service.js';
import { stepOf } from '../procedure/steps.js';
import { besideEarlierPlace, type CameFrom, endEarlierHelp } from '../relocation/earlier-help.service.js';
import { textProblem } from '../written.js';
import { grantByDecision } from './award-grant.service.js';
import { awardPlan, reviewDay } from './award-plan.js';
import { cumulativeApproval, type JudgedApproval } from './cumulative-approval.service.js';
import type { DecisionRow } from './decision.entity.js';
import {
  approvalProblem,
  approvalWording,
  awardKindOf,
  conclusionProblem,
  deciderProblem,
  refusalWording,
  situationWording,
} from './decision.js';
import { insertDecision } from './decision.store.js';
import { decisionHeader } from './decision-header.service.js';
import { decisionRecord } from './decision-record.js';
import { yearCeiling } from './year-ceiling.service.js';

/** A case has a handful of payments outside the payroll. */
const MOST_PAYMENTS = 1_000;

/** What a decision is made of, before it is written. */
interface Judged {
  readonly facts: Facts;
  readonly assessment: Assessment;
}

/** Grants and refuses: the facts are assessed, the level is checked, the money reserved, the record kept (J20.3). */
export class DecisionService {
  readonly #work: CaseWork;
  readonly #letters: LetterService;

  constructor(work: CaseWork, letters: LetterService) {
    this.#work = work;
    this.#letters = letters;
  }

  /**
   * Grants what the policy finds the household entitled to. Refused when the procedure is not there yet, the policy
   * finds it not eligible, the level is too low (with the article), the officer reviewed the case or belongs to the
   * household, or the money is not there; then nothing is changed.
   * @param fundId the fund that pays; null lets the ledger choose
   */
  async decide(
    actor: Actor,
    key: RowKey,
    { fundId }: { readonly fundId: string | null },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#decideOn(actor, 'decideCase', { key, fundId }, async (tx, open, cameFrom) => {
      const early = refusalOf(open.file, { action: 'GRANT_ONCE', today: actor.today, level: 'CITY' });
      if (early !== null) return err(early);
      const { facts, assessment } = await this.#judge(tx, open);
      const fault = conclusionProblem(open.policy, assessment) ?? nothingToGrant(open, assessment);
      if (fault !== null) return err(fault);
      const own = approvalOf(open, facts, assessment);
      if (!own.ok) return own;
      const judged = await cumulativeApproval(tx, actor, open, { facts, assessment, own: own.value });
      const { approval, reason } = judged;
      const meetingHeld = stepOf(open.file.steps, 'MEETING')?.status === 'DONE';
      const refusal =
        deciderProblem(actor, approval.level) ??
        approvalProblem(approval, reason, { level: actor.level, meetingHeld }) ??
        (await yearCeiling(tx, actor, open, { facts, assessment, meetingHeld }));
      if (refusal !== null) return err(refusal);
      const decision = await this.#approval(tx, actor, open, { facts, assessment }, judged);
      const paid = (await paidFirstIn(tx, open)) + (await paidInEarlierRounds(tx, open));
      const plan = awardPlan(assessment, paid);
      const reviewDueOn = reviewDay(open.policy, facts, assessment, actor.today);
      if (!reviewDueOn.ok) return reviewDueOn;
      const isOnce = awardKindOf(assessment) === 'ONE_OFF';
      const file = act(
        open.file,
        deedOf(actor, isOnce ? 'GRANT_ONCE' : 'GRANT_RUNNING', {
          outcome: 'APPROVAL',
          record: { decisionId: decision.id },
        }),
      );
      if (!file.ok) return file;
      await insertDecision(tx, decision);
      await this.#letters.issue(tx, open, decision);
      const { amount, period, class: grade, level } = decision;
      return ok({
        file: file.value,
        change: { decidedOn: actor.today, reviewDueOn: isOnce ? null : reviewDueOn.value },
        note: { kind: 'APPROVED', detail: { decisionId: decision.id, amount, period, class: grade, level } },
        last: async (last) => {
          const withdrawn = await withdrawEarlierAwards(last, actor, open);
          if (!withdrawn.ok || plan === null) return withdrawn;
          const elsewhere = await endEarlierHelp(last, actor, open, { grants: true, cameFrom });
          if (!elsewhere.ok) return elsewhere;
          return await grantByDecision(last, actor, {
            ...{ open, facts, assessment, decision, plan, fundId },
            reviewDueOn: reviewDueOn.value,
            replacesAwardId: null,
            notBefore: elsewhere.value,
          });
        },
      });
    });
  }

  /** Refuses a case in writing, with its reasons (57号, 21). The assessment is kept with the refusal. */
  async refuse(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#decideOn(actor, 'refuseCase', { key, reason }, async (tx, open, cameFrom) => {
      const fault =
        textProblem(reason, 'reason') ??
        refusalOf(open.file, deedOf(actor, 'REFUSE')) ??
        levelProblem(stepOf(open.file.steps, 'DECISION'), actor.level);
      if (fault !== null) return err(fault);
      const { facts, assessment } = await this.#judge(tx, open);
      const refusal = deciderProblem(actor, stepOf(open.file.steps, 'DECISION')?.level ?? actor.level);
      if (refusal !== null) return err(refusal);
      const wording = refusalWording(open.programme.titles, reason.trim());
      const under = situationWording(facts.situations);
      const decision: DecisionRow = {
        ...(await decisionHeader(tx, actor, open)),
        ...decisionRecord(open.policy, facts, assessment, null),
        kind: 'REFUSAL',
        amount: null,
        period: null,
        class: null,
        meeting: false,
        wordingZh: `${wording.zh}${under.zh}`,
        wordingEn: `${wording.en} ${under.en}`.trim(),
        reason: reason.trim(),
      };
      const file = act(open.file, deedOf(actor, 'REFUSE', { record: { decisionId: decision.id } }));
      if (!file.ok) return file;
      await insertDecision(tx, decision);
      await this.#letters.issue(tx, open, decision);
      const { conclusion } = assessment;
      return ok({
        file: file.value,
        change: { decidedOn: actor.today },
        note: { kind: 'REFUSED', detail: { decisionId: decision.id, conclusion } },
        last: async (last) => {
          const withdrawn = await withdrawEarlierAwards(last, actor, open);
          if (!withdrawn.ok) return withdrawn;
          return await endEarlierHelp(last, actor, open, { grants: false, cameFrom });
        },
      });
    });
  }

  /** An act that decides also ends the help that the household still has where it came from. */
  async #decideOn(
    actor: Actor,
    operation: string,
    input: Parameters<CaseWork['on']>[2],
    work: (tx: Tx, open: OpenCase, cameFrom: CameFrom) => Promise<Result<Outcome, Problem>>,
  ): ReturnType<CaseWork['on']> {
    return await besideEarlierPlace(this.#work.db, input.key, (cameFrom) =>
      this.#work.on(actor, operation, input, (tx, open) => work(tx, open, cameFrom)),
    );
  }

  /** Assesses the case on facts that cannot change meanwhile: the household is locked. */
  async #judge(tx: Tx, open: OpenCase): Promise<Judged> {
    const { jurisdictionId, householdId } = open.row;
    await lockHousehold(tx, { jurisdictionId, id: householdId });
    const facts = await this.#work.factsOf(tx.db, open, null);
    return { facts, assessment: assessForDecision(open.policy, open.programme.code, facts) };
  }

  async #approval(
    tx: Tx,
    actor: Actor,
    open: OpenCase,
    { facts, assessment }: Judged,
    { approval, reason }: JudgedApproval,
  ): Promise<DecisionRow> {
    const { amount, period, class: grade } = assessment;
    const wording = approvalWording(open.programme.titles, assessment);
    const under = situationWording(facts.situations);
    const isMoney = amount !== null && amount > 0n;
    return {
      ...(await decisionHeader(tx, actor, open)),
      ...decisionRecord(open.policy, facts, assessment, approval),
      kind: 'APPROVAL',
      amount: isMoney ? amount : null,
      period: isMoney ? period : null,
      class: grade,
      meeting: approval.meeting,
      wordingZh: `${wording.zh}${reason.zh}${under.zh}`,
      wordingEn: [wording.en, reason.en, under.en].filter((part) => part !== '').join(' '),
      reason: null,
    };
  }
}

function approvalOf(
  { policy, programme }: OpenCase,
  facts: Facts,
  { amount, period }: Assessment,
): Result<Approval, Problem> {
  return approvalFor(policy, programme.code, facts, { amount: amount ?? 0n, period: period ?? 'ONE_OFF' });
}

/** Fen; what was paid before the papers and not disallowed. */
async function paidFirstIn(tx: Tx, { row }: OpenCase): Promise<Fen> {
  const grants = await grantsOfCases(tx.db, [row]);
  return sumFen(grants.filter(({ outcome }) => outcome !== 'DISALLOWED').map(({ amount }) => amount));
}

/** Fen; what was paid under earlier decisions of a case that was reopened. */
async function paidInEarlierRounds(tx: Tx, { row, file }: OpenCase): Promise<Fen> {
  if (file.round === 1) return 0n;
  const payments = await paymentsOf(tx.db, 'caseId', [row], MOST_PAYMENTS);
  return sumFen(
    payments
      .filter(({ awardId, status }) => awardId !== null && status === 'PAID')
      .map(({ amount }) => amount),
  );
}

/** What an earlier decision granted and was not paid yet gives way to the new decision. */
async function withdrawEarlierAwards(
  tx: Tx,
  actor: Actor,
  { row, file }: OpenCase,
): Promise<Result<unknown, Problem>> {
  if (file.round === 1) return ok(null);
  for (const award of await awardsOf(tx.db, 'caseId', [row])) {
    if (award.status === 'ENDED') continue;
    const reason = '案件重新办理，以新决定为准 / The case was reopened; the new decision counts.';
    const stopped = await stopAward(tx, actor, { awardId: award.id, lastDay: actor.today, reason });
    if (!stopped.ok) return stopped;
  }
  return ok(null);
}

/** An eligible household whose benefit comes to nothing is not granted nothing. */
function nothingToGrant({ programme }: OpenCase, { amount }: Assessment): Problem | null {
  if (amount !== 0n) return null;
  return problem({
    code: 'NOTHING_TO_GRANT',
    message: `By the rules ${programme.titles.en} comes to 0.00 yuan for this household; refuse the case in writing, or correct the facts if they are wrong.`,
    messageZh: `按规定计算,该家庭${programme.titles.zh}金额为0.00元;请书面作出不予确认决定,或更正有误的情况。`,
    path: CASE_PATH,
  });
}
