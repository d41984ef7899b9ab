import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { reaches } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { endOf, type LinkedPolicy, Values } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { insertEvents } from '../case.store.js';
import { type CaseParts, type CaseWork } from '../case-work.service.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import { decisionsOfCases } from '../decisions/decision.store.js';
import { type OpenCase, type Outcome, unknownCase } from '../open-case.service.js';
import { findCaseByNumber } from '../read/case-list.store.js';
import { feedbackDueProblem } from '../referrals/referral.js';
import { textProblem } from '../written.js';
import type { ComplaintRow } from './complaint.entity.js';
import {
  answeringLevelProblem,
  applicationTimeProblem,
  COMPLAINANT_FIELD,
  COMPLAINT_CONTACT_FIELD,
  type ComplaintAnswer,
  type ComplaintReport,
} from './complaint.js';
import { answerOpenComplaint, findComplaint, insertComplaint } from './complaint.store.js';
import { lookAgain } from './look-again.service.js';

const LONGEST_NAME = 200;

/** Complaints, objections to decisions, administrative review: recorded, answered within a time (X12). */
export class ComplaintService {
  readonly #parts: CaseParts;
  readonly #work: CaseWork;

  constructor(parts: CaseParts, work: CaseWork) {
    this.#parts = parts;
    this.#work = work;
  }

  /** Takes a complaint about any case or township of the jurisdiction, whoever hears of it; it is answered by a day. */
  async record(actor: Actor, report: ComplaintReport): Promise<Result<RowKey, Problem>> {
    const { database, policies, places, sealer } = this.#parts;
    const { jurisdictionId } = actor.reach;
    const { policy } = await policies.of(database.db, jurisdictionId, actor.now);
    const tree = await places.tree(database.db, jurisdictionId, actor.now);
    return await database.transaction((tx) =>
      idempotently(tx, actor, 'recordComplaint', report, async (): Promise<Result<RowKey, Problem>> => {
        const { kind, raisedBy, contact, grounds } = report;
        const written =
          textProblem(raisedBy, 'raisedBy', LONGEST_NAME) ??
          (contact === null ? null : textProblem(contact, 'contact', LONGEST_NAME)) ??
          textProblem(grounds, 'grounds');
        if (written !== null) return err(written);
        const subject = await subjectOf(tx.db, actor, report, (id) => tree.isAt('TOWNSHIP', id));
        if (!subject.ok) return subject;
        const due = dueOf(policy, report, { decision: subject.value.decision, today: actor.today });
        if (!due.ok) return due;
        const { caseId, decision, townshipId, villageId } = subject.value;
        const id = newId();
        await insertComplaint(tx, {
          ...{ jurisdictionId, id, kind, caseId, townshipId, villageId },
          decisionId: decision?.id ?? null,
          receivedOn: actor.today,
          raisedBySealed: sealer.seal(jurisdictionId, COMPLAINANT_FIELD, raisedBy.trim()),
          contactSealed:
            contact === null ? null : sealer.seal(jurisdictionId, COMPLAINT_CONTACT_FIELD, contact.trim()),
          grounds: grounds.trim(),
          dueOn: due.value,
          status: 'OPEN',
          ...{ answeredOn: null, answeredBy: null, finding: null },
          recordedBy: actor.officerId,
        });
        const detail = { complaintId: id, complaintKind: kind, dueOn: due.value };
        if (caseId !== null)
          await insertEvents(tx, actor, { jurisdictionId, id: caseId }, [
            { kind: 'COMPLAINT_RECORDED', detail },
          ]);
        await audit(tx, actor, {
          operation: 'recordComplaint',
          objectType: 'Complaint',
          objectId: id,
          detail: { ...detail, caseId, townshipId },
        });
        await emit(tx, actor, { type: 'COMPLAINT_RECORDED', objectId: id, payload: detail });
        return ok({ jurisdictionId, id });
      }),
    );
  }

  /**
   * Answers a complaint with a finding. One that is upheld reopens a decided case, or has a running award examined; the
   * decision that stood stays on record, and the new one beside it.
   */
  async answer(actor: Actor, key: RowKey, input: ComplaintAnswer): Promise<Result<RowKey, Problem>> {
    const fault = textProblem(input.finding, 'finding');
    if (fault !== null) return err(fault);
    const isOwn = key.jurisdictionId === actor.reach.jurisdictionId;
    const row = isOwn ? await findComplaint(this.#parts.database.db, key) : undefined;
    if (row === undefined || !reaches(actor.reach, row)) return err(unknownComplaint());
    const answered = row.caseId === null ? this.#plain(actor, row, input) : this.#inCase(actor, row, input);
    const result = await answered;
    if (result.ok) return ok(key);
    return result.error.code === 'NOT_FOUND' ? err(unknownComplaint()) : result;
  }

  /** The complaint after an act that has just been done. */
  async read(key: RowKey): Promise<ComplaintRow> {
    const row = await findComplaint(this.#parts.database.db, key);
    invariant(row !== undefined, `The complaint ${key.id} was committed and must be found.`);
    return row;
  }

  async #plain(actor: Actor, row: ComplaintRow, input: ComplaintAnswer): Promise<Result<unknown, Problem>> {
    const { database } = this.#parts;
    const key = { jurisdictionId: row.jurisdictionId, id: row.id };
    return await database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'answerComplaint',
        { key, ...input },
        async (): Promise<Result<RowKey, Problem>> => {
          if (!(await writeAnswer(tx, actor, key, input))) return err(answeredBefore());
          const detail = { outcome: input.outcome };
          await audit(tx, actor, {
            operation: 'answerComplaint',
            objectType: 'Complaint',
            objectId: row.id,
            detail,
          });
          await emit(tx, actor, { type: 'COMPLAINT_ANSWERED', objectId: row.id, payload: detail });
          return ok(key);
        },
      ),
    );
  }

  async #inCase(actor: Actor, row: ComplaintRow, input: ComplaintAnswer): Promise<Result<unknown, Problem>> {
    const { jurisdictionId, caseId, id: complaintId } = row;
    const key = { jurisdictionId, id: caseId as string };
    return await this.#work.on(actor, 'answerComplaint', { key, complaintId, ...input }, async (tx, open) => {
      const decisions = await decisionsOfCases(tx.db, [key]);
      const decision = decisions.find(({ id }) => id === row.decisionId);
      const level = answeringLevelProblem(row.kind, {
        level: actor.level,
        decided: decision?.level ?? null,
      });
      if (level !== null) return err(level);
      const separation = await checkSeparation(tx, actor, {
        duty: 'COMPLAINT_ANSWER',
        householdId: open.row.householdId,
        earlier: decisions.map(({ decidedBy }) => ({ duty: 'DECISION', officerId: decidedBy })),
      });
      if (separation !== null) return err(separation);
      if (!(await writeAnswer(tx, actor, { jurisdictionId, id: complaintId }, input)))
        return err(answeredBefore());
      return await consequenceOf(tx, actor, open, { complaintId, answer: input });
    });
  }
}

/** What an answered complaint does to its case: one that is upheld has it looked at again, others leave it as it is. */
async function consequenceOf(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  { complaintId, answer }: { readonly complaintId: string; readonly answer: ComplaintAnswer },
): Promise<Result<Outcome, Problem>> {
  const detail = { complaintId, outcome: answer.outcome };
  if (answer.outcome !== 'UPHELD')
    return ok({ file: open.file, note: { kind: 'COMPLAINT_ANSWERED', detail } });
  const again = await lookAgain(tx, actor, open, {
    cause: 'COMPLAINT',
    finding: answer.finding.trim(),
    reopenFrom: answer.reopenFrom,
    path: ['input', 'complaintId'],
  });
  if (!again.ok) return again;
  const { consequence, file, change, detail: more } = again.value;
  const kind = consequence === 'REOPENED' ? 'REOPENED' : 'COMPLAINT_ANSWERED';
  return ok({ file, change, note: { kind, detail: { ...detail, ...more } } });
}

async function writeAnswer(
  tx: Tx,
  { today, officerId }: Actor,
  key: RowKey,
  { outcome, finding }: ComplaintAnswer,
): Promise<boolean> {
  return await answerOpenComplaint(tx, key, {
    status: outcome,
    finding: finding.trim(),
    answeredOn: today,
    answeredBy: officerId,
  });
}

interface Subject {
  readonly caseId: string | null;
  readonly decision: DecisionRow | null;
  readonly townshipId: string;
  readonly villageId: string | null;
}

async function subjectOf(
  db: Db,
  { reach }: Actor,
  { kind, caseNumber, townshipId }: ComplaintReport,
  isTownship: (id: string) => boolean,
): Promise<Result<Subject, Problem>> {
  if (caseNumber === null) {
    if (kind !== 'COMPLAINT') return err(caseMissing());
    if (townshipId === null || !isTownship(townshipId)) return err(placeMissing());
    return ok({ caseId: null, decision: null, townshipId, villageId: null });
  }
  const row = await findCaseByNumber(db, reach, caseNumber);
  if (row === undefined) return err(unknownCase(['input', 'caseNumber']));
  const decision = (await decisionsOfCases(db, [row])).at(-1) ?? null;
  if (kind !== 'COMPLAINT' && decision === null) return err(nothingDecided());
  return ok({ caseId: row.id, decision, townshipId: row.townshipId, villageId: row.villageId });
}

/** By when it is answered: by the law for a review, by the policy for a complaint, else by the day that is stated. */
function dueOf(
  policy: LinkedPolicy,
  { kind, knownOn, dueOn }: ComplaintReport,
  { decision, today }: { readonly decision: DecisionRow | null; readonly today: LocalDate },
): Result<LocalDate, Problem> {
  const values = new Values(policy.valuesOn(today, []), today);
  const end = (key: string, unit: 'WORKING_DAYS' | 'CALENDAR_DAYS', from: LocalDate) =>
    values.isSet(key) ? endOf({ days: values.integer(key), unit }, from) : ok(null);
  if (kind === 'ADMINISTRATIVE_REVIEW' && decision !== null) {
    const known = knownOn ?? decision.decidedOn;
    const lastDay = end('remedy.review.days', 'CALENDAR_DAYS', known);
    if (!lastDay.ok) return lastDay;
    const late = applicationTimeProblem(lastDay.value, { today, knownOn: known });
    if (late !== null) return err(late);
  }
  const latest =
    kind === 'ADMINISTRATIVE_REVIEW'
      ? end('review.decide.days', 'CALENDAR_DAYS', today)
      : end('complaint.answer.days', 'WORKING_DAYS', today);
  if (!latest.ok) return latest;
  const fault = feedbackDueProblem(dueOn, { today, latest: latest.value });
  return fault === null ? ok((dueOn ?? latest.value) as LocalDate) : err({ ...fault, basis: ['X12'] });
}

function caseMissing(): Problem<'CASE_MISSING'> {
  return problem({
    code: 'CASE_MISSING',
    message: 'A decision is reviewed in its case; give the number of the case.',
    messageZh: '对决定的复核或复议须填写案件编号。',
    path: ['input', 'caseNumber'],
    basis: ['X12'],
  });
}

function placeMissing(): Problem<'PLACE_MISSING'> {
  return problem({
    code: 'PLACE_MISSING',
    message: 'A complaint is about a case or a township; give the number of the case, or the township.',
    messageZh: '投诉须涉及案件或乡镇,请填写案件编号或乡镇。',
    path: ['input', 'townshipId'],
    basis: ['X12'],
  });
}

function nothingDecided(): Problem<'NOTHING_DECIDED'> {
  return problem({
    code: 'NOTHING_DECIDED',
    message:
      'Nothing was decided in the case yet, so there is nothing to review; record a complaint or an objection.',
    messageZh: '本案尚未作出决定,不能申请复核或复议,请登记投诉或异议。',
    path: ['input', 'kind'],
  });
}

function answeredBefore(): Problem<'COMPLAINT_ANSWERED'> {
  return problem({
    code: 'COMPLAINT_ANSWERED',
    message: 'The complaint was answered before; it is answered once.',
    messageZh: '该投诉已答复,不能重复答复。',
    path: ['input', 'complaintId'],
  });
}

function unknownComplaint(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The complaint does not exist or lies outside your place; check its id.',
    messageZh: '该投诉不存在或不在您的管辖范围内,请核对其标识。',
    path: ['input', 'complaintId'],
  });
}
