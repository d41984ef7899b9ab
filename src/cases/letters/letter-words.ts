import type { ParameterDeclaration, ParameterUnit } from '../../policy/parameter.js';
import type { Reading } from '../../policy/values.js';
import { formatMoney } from '../../shared/money.js';
import type { DecisionKind } from '../decisions/decision.js';

/** What the letter of each decision is called; a new kind of decision needs a line here. */
export const LETTER_TITLES: Readonly<Record<DecisionKind, (programme: string) => string>> = {
  APPROVAL: (programme) => `${programme}审核确认通知书`,
  REFUSAL: (programme) => `${programme}不予确认告知书`,
  CONTINUATION: (programme) => `${programme}复核结果通知书`,
  CHANGE: (programme) => `${programme}待遇调整决定书`,
  SUSPENSION: (programme) => `${programme}暂停发放决定书`,
  ENDING: (programme) => `${programme}停止救助决定书`,
};

/** What was found by a rule, or made of a figure. */
const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  SATISFIED: '符合',
  REFUSED: '不符合',
  ENTITLED: '可享受',
  EVIDENCE_MISSING: '材料不齐',
  UNSET: '标准未定',
  CURED: '例外准予',
  BENEFIT: '待遇计算',
};

const UNIT_WORDS: Readonly<Record<ParameterUnit, string>> = {
  FEN: '元',
  FEN_PER_PERSON_MONTH: '元/人·月',
  FEN_PER_MONTH: '元/月',
  FEN_PER_YEAR: '元/年',
  RATIO: '',
  MONTHS: '个月',
  YEARS: '年',
  WORKING_DAYS: '个工作日',
  CALENDAR_DAYS: '日',
  HOURS: '小时',
  PERSONS: '人',
  COUNT: '',
  NONE: '',
};

export function outcomeInWords(outcome: string): string {
  return OUTCOME_WORDS[outcome] ?? outcome;
}

/** A figure as decisions keep it: fen as decimal text. */
export type KeptReading = Omit<Reading, 'value'> & {
  readonly value: string | number | boolean | readonly string[];
};

/** A figure with its unit, by the declaration of the policy; as it was kept where the policy has none. */
export function figureInWords(
  { value }: Pick<KeptReading, 'value'>,
  declaration: Pick<ParameterDeclaration, 'type' | 'unit'> | undefined,
): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.length === 0 ? '无' : value.join('、');
  if (declaration?.type === 'money')
    return `${formatMoney(BigInt(String(value)))}${UNIT_WORDS[declaration.unit]}`;
  return `${String(value)}${declaration === undefined ? '' : UNIT_WORDS[declaration.unit]}`;
}

/** `2026年8月20日`. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
