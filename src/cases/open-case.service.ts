import type { Actor } from '../access/actor.js';
import type { Tx } from '../database/database.js';
import type { Facts, Programme } from '../policy/index.js';
import { planProcedure } from '../policy/index.js';
import type { LocalDate } from '../shared/local-date.js';
import { type Problem, problem } from '../shared/problem.js';
import { ok, type Result } from '../shared/result.js';
import type { CaseRow } from './case.entity.js';
import type { CaseChange, CaseNote } from './case.store.js';
import type { Act, CaseFile } from './case-file.js';
import { CASE_PATH } from './case-path.js';
import type { PolicyPlace } from './jurisdiction-policy.store.js';
import { replan } from './procedure/steps.js';

/** A case at work: its row locked, its steps, and the policy that it goes by. */
export interface OpenCase extends PolicyPlace {
  readonly row: CaseRow;
  readonly file: CaseFile;
  readonly programme: Programme;
}

/** What an act leads to: the case afterwards, and what is written down of it. */
export interface Outcome {
  readonly file: CaseFile;
  /** Columns that change beside those that follow from the file. */
  readonly change?: CaseChange;
  readonly note: CaseNote;
  /**
   * Asked last, behind everything of the case: what locks rows that many wait for, such as a fund. It begins before what
   * is written of the case was answered, so it asks PostgreSQL for what it needs to know of that.
   */
  readonly last?: (tx: Tx) => Promise<Result<unknown, Problem>>;
}

/** The case with its steps planned again on these facts. */
export function replannedOn(
  { row, policy, programme }: Pick<OpenCase, 'row' | 'policy' | 'programme'>,
  file: CaseFile,
  today: LocalDate,
  { facts, payFirst }: { readonly facts: Facts; readonly payFirst: boolean },
): Result<CaseFile, Problem> {
  const { disputed, urgent, nearRelative, proposedAmount } = file;
  const planned = planProcedure(policy, programme.code, facts, {
    disputed,
    urgent,
    payFirst,
    nearRelative,
    proposedAmount: proposedAmount ?? row.requestedAmount,
  });
  return planned.ok ? ok({ ...file, steps: replan(file.steps, planned.value, today) }) : planned;
}

/** A case's row and steps as the rules of the procedure look at them. */
export function fileOf(row: CaseRow, steps: CaseFile['steps']): CaseFile {
  const { status, payFirst, urgent, disputed, nearRelative, openObjections, proposedAmount } = row;
  const { followUp, endsOn, openReferrals, round } = row;
  return {
    ...{ status, payFirst, urgent, disputed, nearRelative, openObjections, proposedAmount, steps },
    ...{ followUp, endsOn, openReferrals, round },
    papersAsked: row.papersAsked !== null,
    clock: row.dueDays === null ? 'NONE' : row.extendedOn === null ? 'ORDINARY' : 'EXTENDED',
  };
}

/** The act of this officer now. */
export function deedOf(
  { today, now, officerId, level }: Pick<Actor, 'today' | 'now' | 'officerId' | 'level'>,
  action: Act['action'],
  more: Omit<Partial<Act>, 'action' | 'today' | 'at' | 'by' | 'level'> = {},
): Act {
  return { ...more, action, today, at: now, by: officerId, level };
}

/** The refusal of a case that does not exist or lies out of reach; which of the two is never told. */
export function unknownCase(path: readonly string[] = CASE_PATH): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The case does not exist or lies outside your place; check its id.',
    messageZh: '该案件不存在或不在您的管辖范围内,请核对其标识。',
    path,
  });
}

/** Only a demonstration can be asked on an earlier day. */
export function beforeApplication(appliedOn: LocalDate, today: LocalDate): Problem<'DAY_BEFORE_APPLICATION'> {
  return problem({
    code: 'DAY_BEFORE_APPLICATION',
    message: `The case was applied for on ${appliedOn}, and nothing is done with it on ${today}, before that day.`,
    messageZh: `本案申请日期为${appliedOn},不能在此之前(${today})办理。`,
    path: CASE_PATH,
  });
}

/** Whether an act changed what the procedure depends on. */
export function bearsOnProcedure(before: CaseFile, after: CaseFile): boolean {
  return (
    after.status === 'ACCEPTED' &&
    (before.disputed !== after.disputed ||
      before.proposedAmount !== after.proposedAmount ||
      before.urgent !== after.urgent ||
      before.nearRelative !== after.nearRelative)
  );
}
