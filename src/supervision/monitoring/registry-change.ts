import { type LinkedPolicy, Values } from '../../policy/index.js';
import { sha256Hex } from '../../shared/canonical-json.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';
import type { Text } from '../../shared/text.js';

/** What other registries report of a person (N3.2, X10). */
export const CHANGE_KINDS = ['JOB_LOST', 'MEDICAL_BILL', 'DISABILITY', 'DEATH', 'INCOME_DROP'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_WORDS: Readonly<Record<ChangeKind, Text>> = {
  JOB_LOST: { zh: '失业', en: 'lost job' },
  MEDICAL_BILL: { zh: '医疗费用支出', en: 'medical bill' },
  DISABILITY: { zh: '新增残疾', en: 'new disability' },
  DEATH: { zh: '死亡', en: 'death' },
  INCOME_DROP: { zh: '收入下降', en: 'drop of income' },
};

/**
 * What became of a change. ALERTED: it raised an alert, which is a lead. BELOW_LINE: too small for the place's figure.
 * NOT_WATCHED: the policy does not watch this kind. RULE_INCOMPLETE: the policy watches it but has not set the figure;
 * the change waits until it has.
 */
export const MATCH_STATES = ['ALERTED', 'BELOW_LINE', 'NOT_WATCHED', 'RULE_INCOMPLETE'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** A change as a register tells it. */
export interface RegistryChange {
  readonly kind: ChangeKind;
  readonly occurredOn: LocalDate;
  /** Fen: the bill, or the income a month after the drop. */
  readonly amount: Fen | null;
  /** Fen: the income a month before the drop. */
  readonly amountBefore: Fen | null;
}

/** A change with the number of the person it is about. */
export interface ChangeRow extends RegistryChange {
  readonly residentId: string;
}

/**
 * What can become of a row that is handed in. KNOWN: the same change was handed in before. UNKNOWN_PERSON: nobody of
 * your place.
 */
export const ROW_OUTCOMES = [...MATCH_STATES, 'KNOWN', 'UNKNOWN_PERSON', 'INVALID'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export interface Match {
  readonly state: MatchState;
  /** The parameter that the policy has not set. */
  readonly missing: string | null;
}

/** The parameters of monitoring: what is watched, and from which size on. */
export const MONITORED_EVENTS = 'monitoring.events';
export const LEAST_BILL = 'monitoring.medical-bill.least';
export const DROP_SHARE = 'monitoring.income-drop.share';

/** Matches a change with the rules of the policy on a day (N3.2, X10). Pure. */
export function matchChange(policy: LinkedPolicy, change: RegistryChange, on: LocalDate): Match {
  const values = new Values(policy.valuesOn(on, []), on);
  if (!values.isSet(MONITORED_EVENTS) || !values.codes(MONITORED_EVENTS).includes(change.kind)) {
    return { state: 'NOT_WATCHED', missing: null };
  }
  const { kind, amount, amountBefore } = change;
  if (kind === 'MEDICAL_BILL') {
    if (!values.isSet(LEAST_BILL)) return { state: 'RULE_INCOMPLETE', missing: LEAST_BILL };
    return matched(amount !== null && amount >= values.money(LEAST_BILL));
  }
  if (kind === 'INCOME_DROP') {
    if (!values.isSet(DROP_SHARE)) return { state: 'RULE_INCOMPLETE', missing: DROP_SHARE };
    const { numerator, denominator } = values.ratio(DROP_SHARE);
    if (amount === null || amountBefore === null) return matched(false);
    return matched((amountBefore - amount) * denominator >= amountBefore * numerator);
  }
  return matched(true);
}

/** What is wrong with a change as it was handed in, or null. */
export function changeProblem(
  change: RegistryChange,
  today: LocalDate,
  path: readonly string[],
): Problem | null {
  const { kind, occurredOn, amount, amountBefore } = change;
  if (occurredOn > today) {
    return problem({
      code: 'DATE_IN_FUTURE',
      message: `The change would have happened on ${occurredOn}, after today, ${today}; correct the date.`,
      messageZh: `变动日期${occurredOn}晚于今天(${today}),请更正。`,
      path: [...path, 'occurredOn'],
    });
  }
  const needs = kind === 'MEDICAL_BILL' || kind === 'INCOME_DROP';
  if (needs && (amount === null || amount < 0n)) return amountMissing(kind, [...path, 'amount']);
  const hasBefore = amountBefore !== null && amountBefore > 0n && amount !== null && amountBefore > amount;
  if (kind === 'INCOME_DROP' && !hasBefore) return amountMissing(kind, [...path, 'amountBefore']);
  return null;
}

/** The same change of the same person gives the same text, however often and by whomever it is handed in. */
export function changeFingerprint(personId: string, { kind, occurredOn, amount }: RegistryChange): string {
  return sha256Hex([personId, kind, occurredOn, kind === 'MEDICAL_BILL' ? `${amount}` : ''].join('\n'));
}

function matched(isMatched: boolean): Match {
  return { state: isMatched ? 'ALERTED' : 'BELOW_LINE', missing: null };
}

function amountMissing(kind: ChangeKind, path: readonly string[]): Problem<'AMOUNT_MISSING'> {
  return problem({
    code: 'AMOUNT_MISSING',
    message:
      kind === 'MEDICAL_BILL'
        ? 'A medical bill needs its amount in yuan, zero or more; give it.'
        : 'A drop of income needs the income a month before and after it in yuan, the first being higher; give both.',
    messageZh:
      kind === 'MEDICAL_BILL'
        ? '医疗费用须填写金额(元)。'
        : '收入下降须填写下降前后的月收入(元),且下降前须高于下降后。',
    path,
    basis: ['N3.2'],
  });
}
