import { invariant } from '../../shared/invariant.js';
import { addDays, firstOfNextMonth, type LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney, sumFen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** RECURRING is paid every month, ONE_OFF once, STAGED in planned stages under one approval (J9.4). */
export const AWARD_KINDS = ['RECURRING', 'ONE_OFF', 'STAGED'] as const;
export type AwardKind = (typeof AWARD_KINDS)[number];

/** ACTIVE is also an award whose last day is set but has not passed. */
export const AWARD_STATUSES = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const;
export type AwardStatus = (typeof AWARD_STATUSES)[number];

/** In which order awards are listed. */
export const AWARD_ORDERS = ['NEWEST', 'REVIEW_DUE'] as const;
export type AwardOrder = (typeof AWARD_ORDERS)[number];

/** Why an award ended that nobody ended: everything was paid. */
export const PAID_IN_FULL = 'PAID_IN_FULL';
/** Why an award ended when another one took its place. */
export const REPLACED = 'REPLACED';
/** Why an award counts as ended once its last day has passed and no other reason was given. */
export const RAN_OUT = 'RAN_OUT';

/** One stage of a staged award: its sum in fen, and the day by which it is due, if one is set. */
export interface Stage {
  readonly amount: Fen;
  readonly dueOn: LocalDate | null;
}

/** A payment that an award makes on the day it is granted; a recurring one makes none, the payroll does. */
export interface PlannedPayment extends Stage {
  /** From 1; null for a single sum. */
  readonly stage: number | null;
}

/** The first day of an award: monthly payment starts in the month after the decision (57号, 21, 25). */
export function firstDayOf(kind: AwardKind, decidedOn: LocalDate): LocalDate {
  return kind === 'RECURRING' ? firstOfNextMonth(decidedOn) : decidedOn;
}

/** The last day of the award that another one replaces. */
export function lastDayBefore(activeFrom: LocalDate): LocalDate {
  return addDays(activeFrom, -1);
}

/**
 * What is paid for an award outside the payroll (J9.4: one approval, several stages).
 * @throws InvariantError when stages are missing or given where there are none
 */
export function plannedPayments(
  kind: AwardKind,
  { amount, dueOn, stages }: Stage & { readonly stages: readonly Stage[] },
): readonly PlannedPayment[] {
  invariant(
    (kind === 'STAGED') === stages.length > 0,
    `An award of the kind ${kind} was given ${stages.length} stages.`,
  );
  if (kind === 'RECURRING') return [];
  if (kind === 'ONE_OFF') return [{ amount, dueOn, stage: null }];
  return stages.map((stage, index) => ({ ...stage, stage: index + 1 }));
}

/** J9.4: the stages of one approval add up to what was approved, and each pays something. */
export function faultInStages(amount: Fen, stages: readonly Stage[]): Problem<'STAGES_DO_NOT_ADD_UP'> | null {
  const total = sumFen(stages.map((stage) => stage.amount));
  if (total === amount && stages.every((stage) => stage.amount > 0n)) return null;
  return problem({
    code: 'STAGES_DO_NOT_ADD_UP',
    message: `The stages add up to ${formatMoney(total)} yuan, but ${formatMoney(amount)} yuan were approved; give stages above zero that add up to it.`,
    messageZh: `各阶段合计${formatMoney(total)}元，与批准金额${formatMoney(amount)}元不符，请使各阶段金额均大于零且合计一致。`,
    path: ['input', 'stages'],
    basis: ['J9.4'],
  });
}

export function unknownAward(awardId: string): Problem<'UNKNOWN_AWARD'> {
  return problem({
    code: 'UNKNOWN_AWARD',
    message: `There is no award ${awardId} in your place; use the id that it was answered with.`,
    messageZh: `您的管辖范围内没有救助待遇${awardId}，请使用系统返回的标识。`,
  });
}

/** Nobody has the same benefit twice at the same time. */
export function alreadyAwarded(programme: string): Problem<'ALREADY_AWARDED'> {
  return problem({
    code: 'ALREADY_AWARDED',
    message: `The payee already has a running award of ${programme}, or this decision has granted one; end it or let the new one replace it.`,
    messageZh: `领取人已享受${programme}待遇，或本决定已发放待遇，请先终止原待遇或以新待遇替代。`,
  });
}

export function awardNotIn(
  status: AwardStatus,
  needed: readonly AwardStatus[],
): Problem<'AWARD_IN_WRONG_STATUS'> {
  return problem({
    code: 'AWARD_IN_WRONG_STATUS',
    message: `The award is ${status}, but this needs ${needed.join(' or ')}; look at the award again.`,
    messageZh: `待遇当前状态为${status}，此操作要求状态为${needed.join('或')}，请重新查看该待遇。`,
  });
}

export function lastDayImpossible(lastDay: LocalDate, activeFrom: LocalDate): Problem<'LAST_DAY_IMPOSSIBLE'> {
  return problem({
    code: 'LAST_DAY_IMPOSSIBLE',
    message: `The award begins on ${activeFrom}, so it cannot end on ${lastDay}; give a day from the day before its beginning on.`,
    messageZh: `待遇自${activeFrom}起享受，不能于${lastDay}终止，请填写不早于起始日前一日的日期。`,
    path: ['input', 'lastDay'],
  });
}

export function reasonExpected(): Problem<'REASON_EXPECTED'> {
  return problem({
    code: 'REASON_EXPECTED',
    message: 'Help is stopped or withheld only with a reason; write why.',
    messageZh: '终止或暂停待遇须说明理由，请填写理由。',
    path: ['input', 'reason'],
  });
}

/** No budget fund pays the programme on the day. */
export function noFund(programme: string, on: LocalDate): Problem<'NO_FUND'> {
  return problem({
    code: 'NO_FUND',
    message: `No budget fund of the jurisdiction pays ${programme} on ${on}; create one whose purposes and period include it.`,
    messageZh: `本地没有在${on}可用于${programme}的资金，请设立用途和期限相符的资金。`,
    basis: ['C7.1'],
  });
}
