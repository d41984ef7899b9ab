import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { StepCode } from '../../policy/index.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { CaseChange } from '../case.store.js';
import type { CaseFile } from '../case-file.js';
import { act } from '../case-machine.js';
import { factsOfCase } from '../facts/case-facts.store.js';
import type { FollowUpCause } from '../follow-up/follow-up.js';
import { openedRow } from '../follow-up/follow-up.service.js';
import { insertFollowUp, liveFollowUp } from '../follow-up/follow-up.store.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { clockOf, ordinaryClock } from '../procedure/case-clock.js';
import { keepRound } from './complaint.store.js';
import type { Consequence } from './consequence.js';

/** A new round has the ordinary time limit again. */
const NOT_EXTENDED = {
  extendedOn: null,
  extensionReason: null,
  extensionBasis: null,
  dueBefore: null,
} as const;

/** Why a case is looked at again. */
export interface Ground {
  readonly cause: Extract<FollowUpCause, 'COMPLAINT' | 'RANDOM_CHECK'>;
  /** What was found, as the officer wrote it. */
  readonly finding: string;
  /** The first step that a reopened case does again; null = the review. */
  readonly reopenFrom: StepCode | null;
  /** The field that a refusal names. */
  readonly path: readonly string[];
}

/** The case as it is looked at again, and what is to be told of it. */
export interface LookedAgain {
  readonly consequence: Consequence;
  readonly file: CaseFile;
  readonly change: CaseChange;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly followUpId: string | null;
}

/**
 * Has a case looked at again (X12, J20.1, J20.3): what was refused or granted once is reopened, an award that runs is
 * examined. A refusal has written nothing.
 */
export async function lookAgain(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  ground: Ground,
): Promise<Result<LookedAgain, Problem>> {
  const { status, followUp } = open.file;
  if (status === 'REFUSED' || status === 'APPROVED') return await reopened(tx, actor, open, ground);
  if (status !== 'ACTIVE' && status !== 'SUSPENDED') return ok(nothing(open, null));
  const key = { jurisdictionId: open.row.jurisdictionId, id: open.row.id };
  if (followUp !== null) {
    const live = await liveFollowUp(tx.db, key);
    return ok({ ...nothing(open, live?.id ?? null), consequence: 'EXAMINED' });
  }
  const file = act(open.file, deedOf(actor, 'OPEN_FOLLOW_UP'));
  if (!file.ok) return file;
  const row = openedRow(actor, key, {
    id: newId(),
    cause: ground.cause,
    note: ground.finding,
    occurredOn: null,
    dueOn: null,
  });
  await insertFollowUp(tx, row);
  const followUpId = row.id;
  return ok({ consequence: 'EXAMINED', file: file.value, change: {}, detail: { followUpId }, followUpId });
}

function nothing({ file }: OpenCase, followUpId: string | null): LookedAgain {
  return {
    consequence: 'NOTHING',
    file,
    change: {},
    detail: followUpId === null ? {} : { followUpId },
    followUpId,
  };
}

async function reopened(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  { reopenFrom, path }: Ground,
): Promise<Result<LookedAgain, Problem>> {
  const { row, file: before, policy, programme } = open;
  const reopens = reopenFrom ?? 'REVIEW';
  const file = act(before, deedOf(actor, 'REOPEN', { reopens }));
  if (!file.ok) return file;
  const taken = await takenUpElsewhere(tx, open, path);
  if (taken !== null) return err(taken);
  const kept = new Set(file.value.steps.filter(({ status }) => status === 'DONE').map(({ code }) => code));
  await keepRound(
    tx,
    row,
    before.round,
    before.steps.filter(({ status, code }) => status === 'DONE' && !kept.has(code)),
  );
  const facts = await factsOfCase(tx.db, open, null);
  const limit = ordinaryClock(policy, programme.code, facts, actor.today);
  const clock = limit.ok ? limit.value : clockOf(null, actor.today);
  return ok({
    consequence: 'REOPENED',
    file: file.value,
    change: { decidedOn: null, ...clock, ...NOT_EXTENDED, handlerId: null },
    detail: { from: reopens, round: file.value.round, dueOn: clock.dueOn },
    followUpId: null,
  });
}

/** One undecided case a household and programme: a new application that runs already takes the matter up. */
async function takenUpElsewhere(
  tx: Tx,
  { row }: OpenCase,
  path: readonly string[],
): Promise<Problem<'ALREADY_APPLIED'> | null> {
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
    path,
  });
}
