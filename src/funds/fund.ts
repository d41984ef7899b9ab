import type { LocalDate } from '../shared/local-date.js';
import { type Fen, formatMoney } from '../shared/money.js';
import { type Problem, problem } from '../shared/problem.js';

/** Where the money of a fund comes from; each source is kept apart (C7.1, N7.1). */
export const FUND_SOURCES = ['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY', 'DONATION'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

/** BUDGET pays decisions of the county; RESERVE is held by a township and pays first (J9.6, X3.2). */
export const FUND_KINDS = ['BUDGET', 'RESERVE'] as const;
export type FundKind = (typeof FUND_KINDS)[number];

/** What a refusal says about a fund. */
export interface NamedFund {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What decides whether a fund may pay. */
export interface UsableFund extends NamedFund {
  readonly validFrom: LocalDate;
  /** The last day on which it pays; null while no end is known. */
  readonly validUntil: LocalDate | null;
  readonly programmes: readonly string[];
}

/** Of a fund that is bound to townships: which ones; empty = it may help in all. */
export interface PlacedFund extends NamedFund {
  readonly townshipIds: readonly string[];
}

export type PlaceProblem = Problem<'PLACE_NOT_ALLOWED'>;
export type UseProblem = Problem<'PURPOSE_NOT_ALLOWED' | 'FUND_NOT_VALID_ON'>;

/**
 * Money is spent on the fund's own purposes only, while it may be spent (C7.1).
 * @returns why the fund may not pay this programme on this day, or null when it may
 */
export function refusalToUse(
  fund: UsableFund,
  { programme, on }: { readonly programme: string; readonly on: LocalDate },
): UseProblem | null {
  if (!fund.programmes.includes(programme)) return purposeNotAllowed(fund, programme);
  return isValidOn(fund, on) ? null : fundNotValidOn(fund, on);
}

/** Money that its giver bound to places helps there only (J13, C7.2); the refusal, or null. */
export function refusalOfPlace(fund: PlacedFund, townshipId: string): PlaceProblem | null {
  if (fund.townshipIds.length === 0 || fund.townshipIds.includes(townshipId)) return null;
  const places = fund.townshipIds.join(', ');
  return problem({
    code: 'PLACE_NOT_ALLOWED',
    message: `The fund ${fund.code} (${fund.nameEn}) is bound to the townships ${places}, but the help goes to ${townshipId}; choose a fund that may help there.`,
    messageZh: `资金${fund.code}（${fund.nameZh}）限定用于${places}，而本次救助对象在${townshipId}，请选择可用于该地的资金。`,
    basis: ['C7.2', 'J13'],
  });
}

/** Whether the fund pays on this day; both ends are included. */
export function isValidOn(
  { validFrom, validUntil }: Pick<UsableFund, 'validFrom' | 'validUntil'>,
  on: LocalDate,
): boolean {
  return validFrom <= on && (validUntil === null || on <= validUntil);
}

/** C7.1: a fund pays nothing but its purpose. */
export function purposeNotAllowed(fund: UsableFund, programme: string): Problem<'PURPOSE_NOT_ALLOWED'> {
  const programmes = fund.programmes.join(', ');
  return problem({
    code: 'PURPOSE_NOT_ALLOWED',
    message: `The fund ${fund.code} (${fund.nameEn}) may pay ${programmes}, but not ${programme}; choose a fund whose purposes include it.`,
    messageZh: `资金${fund.code}（${fund.nameZh}）只能用于${programmes}，不能用于${programme}，请选择用途包含该项目的资金。`,
    basis: ['C7.1'],
  });
}

/** The fund pays from one day to another, and this day is outside. */
export function fundNotValidOn(fund: UsableFund, on: LocalDate): Problem<'FUND_NOT_VALID_ON'> {
  const { code, nameEn, nameZh, validFrom, validUntil } = fund;
  const [until, untilZh] = validUntil === null ? ['on', '起'] : [`to ${validUntil}`, `至${validUntil}`];
  return problem({
    code: 'FUND_NOT_VALID_ON',
    message: `The fund ${code} (${nameEn}) pays from ${validFrom} ${until}, not on ${on}; choose a fund that is valid on that day.`,
    messageZh: `资金${code}（${nameZh}）的使用期限为${validFrom}${untilZh}，${on}不能使用，请选择当日有效的资金。`,
    basis: ['C7.1'],
  });
}

/** The fund has less than is asked. Names both sums and what is missing. */
export function insufficientFunds(
  fund: NamedFund,
  { available, asked }: { readonly available: Fen; readonly asked: Fen },
): Problem<'INSUFFICIENT_FUNDS'> {
  const [has, wants, lacks] = [available, asked, asked - available].map(formatMoney);
  return problem({
    code: 'INSUFFICIENT_FUNDS',
    message: `The fund ${fund.code} (${fund.nameEn}) has ${has} yuan available, but ${wants} yuan are asked; put at least ${lacks} yuan more into it or choose another fund.`,
    messageZh: `资金${fund.code}（${fund.nameZh}）可用余额为${has}元，申请金额为${wants}元，请至少补充${lacks}元或选择其他资金。`,
    basis: ['C7.1', 'J9.6b'],
  });
}

/** No such fund in the jurisdiction, or it lies outside the officer's place. */
export function unknownFund(id: string, path?: readonly string[]): Problem<'UNKNOWN_FUND'> {
  return problem({
    code: 'UNKNOWN_FUND',
    message: `There is no fund ${id} in your place; choose one of the listed funds.`,
    messageZh: `您的管辖范围内没有资金${id}，请从资金列表中选择。`,
    ...(path !== undefined && { path }),
  });
}
