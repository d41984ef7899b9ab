import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { lockHousehold } from '../../households/household.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { endOf, Values } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { act } from '../case-machine.js';
import { type CaseParts, type CaseWork } from '../case-work.service.js';
import { deedOf, type OpenCase, type Outcome } from '../open-case.service.js';
import { textProblem } from '../written.js';
import type { OutsideGrant } from './outside-grant.js';
import { writeOutsideHelp } from './outside-help.service.js';
import type { ReferralRow } from './referral.entity.js';
import { feedbackDueProblem, type ReferralOutcome } from './referral.js';
import {
  answerReferral,
  findReferral,
  insertReferral,
  insertReminder,
  lockReferral,
  nextReferralDue,
} from './referral.store.js';

/** A matter for a department. */
export interface ReferCase {
  /** The programme that the department runs; null = that of the case. */
  readonly programme: string | null;
  readonly matter: string;
  /** By when it answers; null takes what the policy sets. */
  readonly dueOn: LocalDate | null;
}

/** What the department answered. */
export interface ReferralAnswer {
  readonly outcome: ReferralOutcome;
  readonly answer: string;
  /** What it grants; needed when it does. */
  readonly grant: Omit<OutsideGrant, 'programme'> | null;
}

/** How a department is chased. */
export interface Reminder {
  readonly message: string;
  /** By when the answer is wanted now. */
  readonly answerBy: LocalDate;
}

/** Cases for other departments: referred, with a day by which they answer, and their result fed back (J16.3, X11). */
export class ReferralService {
  readonly #parts: CaseParts;
  readonly #work: CaseWork;

  constructor(parts: CaseParts, work: CaseWork) {
    this.#parts = parts;
    this.#work = work;
  }

  /** Refers a matter of the case to the department that runs the programme. */
  async refer(actor: Actor, key: RowKey, input: ReferCase): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'referCase', { key, ...input }, async (tx, open) => {
      const file = act(open.file, deedOf(actor, 'REFER'));
      if (!file.ok) return file;
      const programme = input.programme ?? open.programme.code;
      const known = open.policy.programmes.get(programme);
      if (known === undefined) return err(unknownProgramme(programme, open));
      const latest = latestDue(open, actor.today);
      if (!latest.ok) return latest;
      const fault =
        textProblem(input.matter, 'matter') ??
        feedbackDueProblem(input.dueOn, { today: actor.today, latest: latest.value });
      if (fault !== null) return err(fault);
      const { jurisdictionId, householdId, townshipId, villageId } = open.row;
      const id = newId();
      const dueOn = (input.dueOn ?? latest.value) as LocalDate;
      await insertReferral(tx, {
        ...{ jurisdictionId, id, householdId, programme, townshipId, villageId, dueOn },
        caseId: key.id,
        department: known.department.zh,
        matter: input.matter.trim(),
        referredOn: actor.today,
        referredBy: actor.officerId,
        status: 'OPEN',
        ...{ answeredOn: null, answer: null, recordedBy: null },
      });
      return ok({
        file: file.value,
        change: { referralDueOn: await nextReferralDue(tx, key, null) },
        note: { kind: 'REFERRED', detail: { referralId: id, programme, dueOn } },
      });
    });
  }

  /** Chases the department for its answer (J16.3). The day of the referral stays, so that a late answer stays late. */
  async remind(actor: Actor, referral: RowKey, input: Reminder): Promise<Result<RowKey, Problem>> {
    const { message, answerBy } = input;
    return await this.#onReferral(actor, 'remindDepartment', referral, input, async (tx, open, row) => {
      const fault =
        textProblem(message, 'message') ??
        (answerBy < actor.today ? answerByPast(answerBy, actor.today) : null);
      if (fault !== null) return err(fault);
      await insertReminder(tx, {
        jurisdictionId: row.jurisdictionId,
        id: newId(),
        referralId: row.id,
        remindedOn: actor.today,
        remindedBy: actor.officerId,
        message: message.trim(),
        answerBy,
      });
      return ok({
        file: open.file,
        note: { kind: 'REFERRAL_CHASED', detail: { referralId: row.id, answerBy } },
      });
    });
  }

  /** Records what the department answered; what it grants is recorded with the household (X11). */
  async answer(actor: Actor, referral: RowKey, input: ReferralAnswer): Promise<Result<RowKey, Problem>> {
    return await this.#onReferral(actor, 'answerReferral', referral, input, async (tx, open, row) => {
      const file = act(open.file, deedOf(actor, 'ANSWER_REFERRAL'));
      if (!file.ok) return file;
      const { outcome, answer, grant } = input;
      const fault = textProblem(answer, 'answer') ?? grantFault(input);
      if (fault !== null) return err(fault);
      if (grant !== null) {
        const household = { jurisdictionId: row.jurisdictionId, id: row.householdId };
        await lockHousehold(tx, household);
        const written = await writeOutsideHelp(tx, actor, household, {
          grant: { ...grant, programme: row.programme },
          department: row.department,
          policy: open.policy,
          referralId: row.id,
        });
        if (!written.ok) return written;
      }
      await answerReferral(tx, referral, {
        status: outcome,
        answer: answer.trim(),
        answeredOn: actor.today,
        recordedBy: actor.officerId,
      });
      return ok({
        file: file.value,
        change: { referralDueOn: await nextReferralDue(tx, open.row, row.id) },
        note: { kind: 'REFERRAL_ANSWERED', detail: { referralId: row.id, outcome } },
      });
    });
  }

  /** Does an act on an open referral, in the way of its case. */
  async #onReferral(
    actor: Actor,
    operation: string,
    referral: RowKey,
    input: object,
    work: (tx: Tx, open: OpenCase, row: ReferralRow) => Promise<Result<Outcome, Problem>>,
  ): Promise<Result<RowKey, Problem>> {
    const isOwn = referral.jurisdictionId === actor.reach.jurisdictionId;
    const row = isOwn ? await findReferral(this.#parts.database.db, referral) : undefined;
    if (row === undefined) return err(unknownReferral());
    const key = { jurisdictionId: row.jurisdictionId, id: row.caseId };
    const done = await this.#work.on(actor, operation, { key, referral, ...input }, async (tx, open) => {
      const locked = await lockReferral(tx, referral);
      return locked?.status === 'OPEN' ? await work(tx, open, locked) : err(answeredBefore());
    });
    // Whether a referral out of reach exists is not told either.
    return !done.ok && done.error.code === 'NOT_FOUND' ? err(unknownReferral()) : done;
  }
}

/** The last day for the answer as the policy sets it; null where it sets none. */
function latestDue({ policy }: OpenCase, today: LocalDate): Result<LocalDate | null, Problem> {
  const values = new Values(policy.valuesOn(today, []), today);
  if (!values.isSet('referral.feedback.days')) return ok(null);
  return endOf({ days: values.integer('referral.feedback.days'), unit: 'WORKING_DAYS' }, today);
}

function grantFault({ outcome, grant }: ReferralAnswer): Problem | null {
  if ((outcome === 'GRANTED') === (grant !== null)) return null;
  return problem({
    code: 'GRANT_EXPECTED',
    message:
      outcome === 'GRANTED'
        ? 'The department grants help, but what it grants is missing; state it.'
        : 'The department grants nothing, but a grant is stated; leave it out.',
    messageZh:
      outcome === 'GRANTED' ? '部门已给予救助,请填写救助内容。' : '部门未给予救助,请勿填写救助内容。',
    path: ['input', 'grant'],
    basis: ['X11'],
  });
}

function unknownProgramme(code: string, { policy }: OpenCase): Problem {
  return problem({
    code: 'PROGRAMME_UNKNOWN',
    message: `${policy.definition.titles.en} has no programme ${quoted(code)}; take a code from its catalogue.`,
    messageZh: `${policy.definition.titles.zh}没有救助项目${quoted(code)},请使用目录中的代码。`,
    path: ['input', 'programme'],
  });
}

function answeredBefore(): Problem<'REFERRAL_ANSWERED'> {
  return problem({
    code: 'REFERRAL_ANSWERED',
    message: 'The referral was answered before; refer the case again if something is left open.',
    messageZh: '该转办已反馈,如仍有事项请重新转办。',
    path: ['input', 'referralId'],
  });
}

function answerByPast(answerBy: LocalDate, today: LocalDate): Problem {
  return problem({
    code: 'DUE_DAY_IMPOSSIBLE',
    message: `The answer cannot be wanted by ${answerBy}, before today, ${today}; give a day from today on.`,
    messageZh: `要求反馈的日期${answerBy}早于今天(${today}),请填写今天或以后的日期。`,
    path: ['input', 'answerBy'],
    basis: ['J16.3'],
  });
}

function unknownReferral(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The referral does not exist or lies outside your place; check its id.',
    messageZh: '该转办不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', 'referralId'],
  });
}
