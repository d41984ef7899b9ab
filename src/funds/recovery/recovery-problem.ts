import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { RecoveryStatus } from './recovery.js';

const PATH = ['input', 'recoveryId'];

/** No such recovery within reach; whether it lies elsewhere is not told. */
export function unknownRecovery(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The recovery does not exist or lies outside your place; check its id.',
    messageZh: '该追缴事项不存在或不在您的管辖范围内，请核对其标识。',
    path: PATH,
  });
}

export function unknownHousehold(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The household does not exist or lies outside your place; check its id.',
    messageZh: '该家庭不存在或不在您的管辖范围内，请核对其标识。',
    path: ['input', 'householdId'],
  });
}

export function recoveryNotIn(
  status: RecoveryStatus,
  needed: readonly RecoveryStatus[],
): Problem<'RECOVERY_IN_WRONG_STATUS'> {
  return problem({
    code: 'RECOVERY_IN_WRONG_STATUS',
    message: `The recovery is ${status}, but this needs ${needed.join(' or ')}; look at it again.`,
    messageZh: `追缴事项状态为${status}，此操作要求状态为${needed.join('或')}，请重新查看。`,
    path: PATH,
  });
}

export function periodImpossible(): Problem<'PERIOD_IMPOSSIBLE'> {
  return problem({
    code: 'PERIOD_IMPOSSIBLE',
    message: 'The last day of the period lies before its first or after today; correct the days.',
    messageZh: '追缴期间的截止日早于起始日或晚于今日，请更正。',
    path: ['input', 'until'],
  });
}

/** Nothing was paid in the period above what the household was entitled to. */
export function nothingToClaim(): Problem<'NOTHING_TO_CLAIM'> {
  return problem({
    code: 'NOTHING_TO_CLAIM',
    message:
      'No payment of the household in that period is above what it was entitled to; check programme, period and entitled sum.',
    messageZh: '该家庭在该期间没有高于应享受金额的已支付款项，请核对项目、期间和应享受金额。',
    path: ['input'],
    basis: ['J20.2'],
  });
}

/** Nobody owes the same sum twice. */
export function alreadyClaimed(): Problem<'ALREADY_CLAIMED'> {
  return problem({
    code: 'ALREADY_CLAIMED',
    message:
      'A payment of the period is claimed back already in another recovery; look at the recoveries of the household.',
    messageZh: '该期间内有款项已在另一追缴事项中，请查看该家庭的追缴事项。',
    path: ['input'],
  });
}

/** Who is to pay back is heard first (SAL-2026, 48): a statement, or its day gone by. */
export function notHeard(answerBy: LocalDate): Problem<'HEARING_OPEN'> {
  return problem({
    code: 'HEARING_OPEN',
    message: `The household may state its view until ${answerBy} and has not been heard; hear it, or decide after that day.`,
    messageZh: `当事人可在${answerBy}前陈述申辩，尚未听取意见；请先听取意见，或于该日之后作出决定。`,
    path: PATH,
    basis: ['SAL-2026 art. 48'],
  });
}

export function dayImpossible(day: LocalDate, field: string): Problem<'DAY_IMPOSSIBLE'> {
  return problem({
    code: 'DAY_IMPOSSIBLE',
    message: `The day ${day} in ${field} cannot be; an answer is due after today, and what was said or obtained lies on or before today.`,
    messageZh: `字段${field}的日期${day}不合理：答复期限应晚于今日，陈述或骗取行为的日期不得晚于今日。`,
    path: ['input', field],
  });
}

export function aboveOwed(amount: Fen, owed: Fen): Problem<'ABOVE_OWED'> {
  return problem({
    code: 'ABOVE_OWED',
    message: `${formatMoney(amount)} yuan are above the ${formatMoney(owed)} yuan still owed; book what is owed and give back the rest.`,
    messageZh: `填写金额${formatMoney(amount)}元高于尚欠金额${formatMoney(owed)}元，请按尚欠金额登记，余款退还当事人。`,
    path: ['input', 'amount'],
  });
}

/** Only what was obtained by fraud is fined, once, and a fine is no part of the claim. */
export function noFineHere(): Problem<'NO_FINE_HERE'> {
  return problem({
    code: 'NO_FINE_HERE',
    message:
      'Only a decided recovery for fraud that has no fine yet can be fined; look at its cause and its fine.',
    messageZh: '只有已决定、因骗取而追缴且尚未处罚的事项可以罚款，请核对其原因和罚款情况。',
    path: PATH,
    basis: ['J20.2'],
  });
}

/** More of a later payment than the law or the agency lets be withheld. */
export function offsetAbove(most: string, basis: readonly string[]): Problem<'OFFSET_ABOVE_LAW'> {
  return problem({
    code: 'OFFSET_ABOVE_LAW',
    message: `At most the share ${most} of a later payment may be withheld, and more than nothing; give a share up to it.`,
    messageZh: `从后续待遇中抵扣的比例应大于零且不得高于${most}，请更正。`,
    path: ['input', 'share'],
    basis,
  });
}

export function noWriteOffProposed(): Problem<'NO_WRITE_OFF_PROPOSED'> {
  return problem({
    code: 'NO_WRITE_OFF_PROPOSED',
    message: 'Nobody has proposed to write this claim off; propose it with its reason first.',
    messageZh: '该追缴款尚未提出核销申请，请先提出并说明理由。',
    path: PATH,
  });
}

export function wordsExpected(field: string): Problem<'TEXT_EXPECTED'> {
  return problem({
    code: 'TEXT_EXPECTED',
    message: `The text in ${field} is empty; write what was found or why.`,
    messageZh: `字段${field}为空，请填写查明的情况或理由。`,
    path: ['input', field],
  });
}
