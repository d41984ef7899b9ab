import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { caseTimeLimit, endOf } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { factsOfCase } from '../case-facts.store.js';
import { act } from '../case-machine.js';
import { deedOf, type OpenCase, type Outcome } from '../case-work.service.js';
import { openedRow } from '../follow-up/follow-up.service.js';
import { insertFollowUp } from '../follow-up/follow-up.store.js';
import type { ComplaintRow } from './complaint.entity.js';
import type { ComplaintAnswer } from './complaint.js';
import { keepRound } from './complaint.store.js';

/**
 * What an answered complaint does to its case: upheld, it reopens what was refused or granted once, and has an award that
 * runs examined; otherwise the case stays as it is.
 */
export async function consequenceOf(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  { complaint, answer }: { readonly complaint: ComplaintRow; readonly answer: ComplaintAnswer },
): Promise<Result<Outcome, Problem>> {
  const { status, followUp } = open.file;
  const detail = { complaintId: complaint.id, outcome: answer.outcome };
  const told: Outcome = { file: open.file, note: { kind: 'COMPLAINT_ANSWERED', detail } };
  if (answer.outcome !== 'UPHELD') return ok(told);
  if (status === 'REFUSED' || status === 'APPROVED')
    return await reopened(tx, actor, open, { complaint, answer });
  if ((status === 'ACTIVE' || status === 'SUSPENDED') && followUp === null) {
    const file = act(open.file, deedOf(actor, 'OPEN_FOLLOW_UP'));
    if (!file.ok) return file;
    const key = { jurisdictionId: open.row.jurisdictionId, id: open.row.id };
    const row = openedRow(actor, key, {
      id: newId(),
      cause: 'COMPLAINT',
      note: answer.finding.trim(),
      occurredOn: null,
      dueOn: null,
    });
    await insertFollowUp(tx, row);
    return ok({
      ...told,
      file: file.value,
      note: { kind: 'COMPLAINT_ANSWERED', detail: { ...detail, followUpId: row.id } },
    });
  }
  return ok(told);
}

async function reopened(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  { complaint, answer }: { readonly complaint: ComplaintRow; readonly answer: ComplaintAnswer },
): Promise<Result<Outcome, Problem>> {
  const { row, file: before, policy, programme } = open;
  const reopens = answer.reopenFrom ?? 'REVIEW';
  const file = act(before, deedOf(actor, 'REOPEN', { reopens }));
  if (!file.ok) return file;
  const kept = new Set(file.value.steps.filter(({ status }) => status === 'DONE').map(({ code }) => code));
  await keepRound(
    tx,
    row,
    before.round,
    before.steps.filter(({ status, code }) => status === 'DONE' && !kept.has(code)),
  );
  const facts = await factsOfCase(tx.db, open, null);
  const limit = caseTimeLimit(policy, programme.code, facts);
  const end = limit.ok && limit.value !== null ? endOf(limit.value, actor.today) : null;
  const dueOn: LocalDate | null = end?.ok === true ? end.value : null;
  const free = await freeToReopen(tx, open);
  if (free !== null) return err(free);
  const detail = {
    complaintId: complaint.id,
    outcome: answer.outcome,
    from: reopens,
    round: file.value.round,
    dueOn,
  };
  return ok({
    file: file.value,
    change: {
      decidedOn: null,
      dueOn,
      dueUnknown: end?.ok === false ? end.error.code : null,
      handlerId: null,
    },
    note: { kind: 'REOPENED', detail },
  });
}

/** One undecided case a household and programme: a new application that runs already takes the matter up. */
async function freeToReopen(tx: Tx, { row }: OpenCase): Promise<Problem | null> {
  const other = await tx.db
    .selectFrom('Case')
    .select('number')
    .where('jurisdictionId', '=', row.jurisdictionId)
    .where('householdId', '=', row.householdId)
    .where('programme', '=', row.programme)
    .where('status', 'in', ['SUBMITTED', 'ACCEPTED'])
    .where('id', '<>', row.id)
    .executeTakeFirst();
  if (other === undefined) return null;
  return problem({
    code: 'ALREADY_APPLIED',
    message: `The household has the undecided case ${other.number} of the same programme; take the matter up there, or withdraw it first.`,
    messageZh: `该家庭已有同一项目的在办案件${other.number},请在该案中处理或先撤回。`,
    path: ['input', 'complaintId'],
  });
}
