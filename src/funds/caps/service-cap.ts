import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';

/** The purpose under which a fund may buy services for the assistance work; no programme of a policy. */
export const SERVICE_PURCHASE = 'SERVICE_PURCHASE';
/** The share of the assistance funds that may buy services. */
export const SERVICE_SHARE = 'service-purchase.share';

/** How much of a year's assistance funds bought services, against what may (J12). Sums in fen. */
export interface ServiceCap {
  readonly year: number;
  /** What the budgets appropriated in the year and did not take back; donations are not counted. */
  readonly assistanceFunds: Fen;
  /** The part of one that may buy services, such as 0.01; null while the policy states none. */
  readonly share: string | null;
  /** null while the policy states no share. */
  readonly most: Fen | null;
  readonly used: Fen;
  readonly basis: readonly string[];
}

/** J12: service purchase stays within its share of the assistance funds of the year; the sum itself is still within. */
export function aboveServiceCap(
  amount: Fen,
  { year, assistanceFunds, most, used, basis }: ServiceCap & { readonly most: Fen },
): Problem<'ABOVE_SERVICE_CAP'> {
  const [asked, limit, spent, base] = [amount, most, used, assistanceFunds].map(formatMoney);
  return problem({
    code: 'ABOVE_SERVICE_CAP',
    message: `${asked} yuan on top of the ${spent} yuan spent on services in ${year} are above the ${limit} yuan that may be, out of ${base} yuan of assistance funds; buy for less or wait for more funds.`,
    messageZh: `${year}年度救助资金${base}元，购买服务最多可用${limit}元，已用${spent}元，本次${asked}元将超出上限，请减少金额或待资金增加后办理。`,
    path: ['input', 'amount'],
    basis: [...basis, 'J12'],
  });
}

/** Provider, subject and number are one line each. */
export function faultInServiceWords(
  field: 'provider' | 'subject' | 'documentNumber',
  text: string,
): Problem<'INVALID_NAME'> | null {
  if (/^[^\p{C}\p{Z}](?:[^\p{C}]{0,98}[^\p{C}\p{Z}])?$/u.test(text)) return null;
  return problem({
    code: 'INVALID_NAME',
    message: `The field ${field} is ${quoted(text)}, but must be one line of 1 to 100 visible characters without spaces around it.`,
    messageZh: `字段${field}须为1至100个可见字符的单行文字，首尾不得有空格。`,
    path: ['input', field],
  });
}
