import type { Actor } from '../../access/actor.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { resumeAward, suspendAward } from '../../funds/awards/award.service.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import { lockHousehold } from '../../households/household.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { Values } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { addMonths, type LocalDate, minDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { act, refusalOf } from '../case-machine.js';
import { type CaseWork } from '../case-work.service.js';
import { conclusionProblem } from '../decisions/decision.js';
import { insertDecision } from '../decisions/decision.store.js';
import type { LetterService } from '../letters/letter.service.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { dayProblem, textProblem } from '../written.js';
import { examine } from './examination.service.js';
import type { FollowUpRow } from './follow-up.entity.js';
import type { FollowUpCause } from './follow-up.js';
import { changeFollowUp, insertFollowUp, liveFollowUp } from './follow-up.store.js';
import { suspensionOf } from './suspension.service.js';

/** Why an award is examined again. */
export interface OpenFollowUp {
  readonly cause: FollowUpCause;
  /** What was reported, or what is to be looked at. */
  readonly note: string;
  /** The day of the death, the move or the change. */
  readonly occurredOn: LocalDate | null;
  /** By when; null takes what the policy sets, which may be nothing. */
  readonly dueOn: LocalDate | null;
}

/** What the household said before it loses help. */
export interface Hearing {
  readonly heardOn: LocalDate;
  /** It came or answered; otherwise the statement says how it was invited. */
  readonly attended: boolean;
  readonly statement: string;
}

/** A running award examined again: periodic review, changes, hearing, suspension (J1.4; SAL-2026, 48). */
export class FollowUpService {
  readonly #work: CaseWork;
  readonly #letters: LetterService;

  constructor(work: CaseWork, letters: LetterService) {
    this.#work = work;
    this.#letters = letters;
  }

  /** Begins an examination: the review is due, or something has changed. */
  async open(actor: Actor, key: RowKey, input: OpenFollowUp): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'openFollowUp', { key, ...input }, async (tx, open) => {
      const { cause, note, occurredOn } = input;
      const file = act(open.file, deedOf(actor, 'OPEN_FOLLOW_UP'));
      if (!file.ok) return file;
      const fault = textProblem(note, 'note') ?? openingProblem(input, actor.today);
      if (fault !== null) return err(fault);
      const dueOn = input.dueOn ?? dueBy(open, input, actor.today);
      const id = newId();
      await insertFollowUp(tx, openedRow(actor, key, { id, cause, note: note.trim(), occurredOn, dueOn }));
      return ok({
        file: file.value,
        change: { reviewDueOn: earlier(open.row.reviewDueOn, dueOn) },
        note: { kind: 'FOLLOW_UP_OPENED', detail: { followUpId: id, cause, occurredOn, dueOn } },
      });
    });
  }

  /**
   * Records what was found out and has the policy reckon the award again; it may be done anew while nothing is decided,
   * and then the household is heard on what is proposed now.
   */
  async record(
    actor: Actor,
    key: RowKey,
    { findings }: { readonly findings: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordFollowUp', { key, findings }, async (tx, open) => {
      const fault = textProblem(findings, 'findings') ?? refusalOf(open.file, deedOf(actor, 'EXAMINE'));
      if (fault !== null) return err(fault);
      const separated = await ownOrRelative(tx, actor, open);
      if (separated !== null) return err(separated);
      const live = await runningFollowUp(tx, key);
      const { jurisdictionId, householdId } = open.row;
      await lockHousehold(tx, { jurisdictionId, id: householdId });
      const examined = await examine(tx.db, open, { cause: live.cause, today: actor.today });
      if (!examined.ok) return examined;
      const { assessment, proposed, hearingDue } = examined.value;
      if (proposed === null) return err(noProposal(open, assessment));
      const { proposal, amount, until } = proposed;
      await changeFollowUp(tx, live, {
        status: 'PROPOSED',
        examinedOn: actor.today,
        examinedBy: actor.officerId,
        findings: findings.trim(),
        proposal,
        proposedAmount: amount,
        proposedUntil: until,
        hearingDue,
        ...{ heardOn: null, attended: null, statement: null, heardBy: null },
      });
      const finds = hearingDue ? 'TO_BE_HEARD' : 'PROPOSED';
      const file = act(open.file, deedOf(actor, 'EXAMINE', { finds }));
      if (!file.ok) return file;
      const detail = { followUpId: live.id, proposal, amount, until, hearingDue };
      return ok({ file: file.value, note: { kind: 'EXAMINED', detail } });
    });
  }

  /** Records what the household said before its help is reduced or ended, or that it did not come (SAL-2026, 48). */
  async hear(actor: Actor, key: RowKey, hearing: Hearing): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordHearing', { key, ...hearing }, async (tx, open) => {
      const file = act(open.file, deedOf(actor, 'HEAR'));
      if (!file.ok) return file;
      const live = await runningFollowUp(tx, key);
      const { heardOn, attended, statement } = hearing;
      const from = live.examinedOn ?? live.openedOn;
      const fault =
        textProblem(statement, 'statement') ?? dayProblem(heardOn, { from, today: actor.today }, 'heardOn');
      if (fault !== null) return err(fault);
      await changeFollowUp(tx, live, {
        heardOn,
        attended,
        statement: statement.trim(),
        heardBy: actor.officerId,
      });
      return ok({
        file: file.value,
        note: { kind: 'HEARD', detail: { followUpId: live.id, heardOn, attended } },
      });
    });
  }

  /**
   * Withholds the award while it is examined; nothing is withheld that nobody looks into. It is a decision of its own, in
   * writing, on what is known on its day.
   */
  async suspend(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'suspendCase', { key, reason }, async (tx, open) => {
      const file = act(open.file, deedOf(actor, 'SUSPEND'));
      if (!file.ok) return file;
      const fault = textProblem(reason, 'reason') ?? (await ownOrRelative(tx, actor, open));
      if (fault !== null) return err(fault);
      const live = await runningFollowUp(tx, key);
      const { jurisdictionId, householdId } = open.row;
      await lockHousehold(tx, { jurisdictionId, id: householdId });
      const examined = await examine(tx.db, open, { cause: live.cause, today: actor.today });
      if (!examined.ok) return examined;
      const decision = await suspensionOf(tx, actor, open, {
        examined: examined.value,
        reason: reason.trim(),
      });
      await insertDecision(tx, decision);
      await this.#letters.issue(tx, open, decision);
      return ok({
        file: file.value,
        note: { kind: 'SUSPENDED', detail: { decisionId: decision.id, followUpId: live.id } },
        last: async (last) =>
          await everyAward(last, key, 'ACTIVE', (awardId) =>
            suspendAward(last, actor, { awardId, reason: reason.trim() }),
          ),
      });
    });
  }

  /** Pays a withheld award again; the months it was withheld stay unpaid until a decision says otherwise. */
  async resume(actor: Actor, key: RowKey): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'resumeCase', { key }, async (tx, open) => {
      const file = act(open.file, deedOf(actor, 'RESUME'));
      if (!file.ok) return file;
      const fault = await ownOrRelative(tx, actor, open);
      if (fault !== null) return err(fault);
      return ok({
        file: file.value,
        note: { kind: 'RESUMED', detail: {} },
        last: async (last) =>
          await everyAward(last, key, 'SUSPENDED', (awardId) => resumeAward(last, actor, { awardId })),
      });
    });
  }
}

/** The examination that the machine says is under way. */
export async function runningFollowUp(tx: Tx, key: RowKey): Promise<FollowUpRow> {
  const live = await liveFollowUp(tx.db, key);
  invariant(live !== undefined, `The case ${key.id} is under examination, so there must be one.`);
  return live;
}

/** Nobody acts on the own household or on that of a near relative (C6). */
async function ownOrRelative(tx: Tx, actor: Actor, { row }: OpenCase): Promise<Problem | null> {
  const { householdId } = row;
  return await checkSeparation(tx, actor, { duty: 'INVESTIGATION', householdId, earlier: [] });
}

async function everyAward(
  tx: Tx,
  key: RowKey,
  status: 'ACTIVE' | 'SUSPENDED',
  change: (awardId: string) => Promise<Result<unknown, Problem>>,
): Promise<Result<unknown, Problem>> {
  for (const award of await awardsOf(tx.db, 'caseId', [key])) {
    if (award.status !== status) continue;
    const changed = await change(award.id);
    if (!changed.ok) return changed;
  }
  return ok(null);
}

/** After a death the case is examined within the months that the policy sets (2022-10-20); null where none are. */
function dueBy(
  { policy }: OpenCase,
  { cause, occurredOn }: OpenFollowUp,
  today: LocalDate,
): LocalDate | null {
  if (cause !== 'DEATH') return null;
  const values = new Values(policy.valuesOn(today, []), today);
  if (!values.isSet('follow-up.death.months')) return null;
  return addMonths(occurredOn ?? today, values.integer('follow-up.death.months'));
}

function earlier(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return minDate(one, other);
}

/** A new examination, nothing of which is done yet. */
export function openedRow(
  { today, officerId }: Actor,
  { jurisdictionId, id: caseId }: RowKey,
  told: Pick<FollowUpRow, 'id' | 'cause' | 'note' | 'occurredOn' | 'dueOn'>,
): FollowUpRow {
  return {
    ...told,
    ...{ jurisdictionId, caseId, status: 'OPEN', openedOn: today, openedBy: officerId },
    ...{ examinedOn: null, examinedBy: null, findings: null },
    ...{ proposal: null, proposedAmount: null, proposedUntil: null, hearingDue: false },
    ...{ heardOn: null, attended: null, statement: null, heardBy: null },
    ...{ decidedOn: null, decisionId: null },
  };
}

function openingProblem({ cause, occurredOn, dueOn }: OpenFollowUp, today: LocalDate): Problem | null {
  if (occurredOn !== null && occurredOn > today) {
    return problem({
      code: 'DATE_IN_FUTURE',
      message: `The change would have happened on ${occurredOn}, after today, ${today}; correct the date.`,
      messageZh: `发生日期${occurredOn}晚于今天(${today}),请更正。`,
      path: ['input', 'occurredOn'],
    });
  }
  if (cause === 'DEATH' && occurredOn === null) {
    return problem({
      code: 'DATE_MISSING',
      message: 'The day of the death is missing; state it, since the time to examine the case runs from it.',
      messageZh: '请填写死亡日期,复核期限自该日起算。',
      path: ['input', 'occurredOn'],
    });
  }
  if (dueOn === null || dueOn >= today) return null;
  return problem({
    code: 'DATE_PAST',
    message: `The examination cannot be due on ${dueOn}, before today, ${today}; give a later day.`,
    messageZh: `复核期限${dueOn}早于今天(${today}),请更正。`,
    path: ['input', 'dueOn'],
  });
}

function noProposal({ policy }: OpenCase, assessment: Parameters<typeof conclusionProblem>[1]): Problem {
  const fault = conclusionProblem(policy, assessment);
  invariant(fault !== null, 'An award without a proposal must have a reason for it.');
  return fault;
}
