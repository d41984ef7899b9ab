import type { LocalDate } from '../shared/local-date.js';
import { type Problem, problem, quoted } from '../shared/problem.js';
import type { FundSource } from './fund.js';

/** A budget fund or a donation as it is asked for. */
export interface FundDraft {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly source: FundSource;
  readonly budgetLine: string | null;
  /** The programmes that it may pay; at least one. */
  readonly programmes: readonly string[];
  readonly donor: string | null;
  readonly earmark: string | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  /** The townships that the giver bound it to; empty = it may help in all. */
  readonly townshipIds: readonly string[];
}

export type FundDraftProblem = Problem<
  | 'INVALID_FUND_CODE'
  | 'INVALID_NAME'
  | 'INVALID_BUDGET_LINE'
  | 'NO_PROGRAMME'
  | 'UNKNOWN_PROGRAMME'
  | 'DONOR_EXPECTED'
  | 'DONOR_UNEXPECTED'
  | 'PERIOD_BACKWARDS'
>;

const CODE = /^[A-Z0-9][A-Z0-9-]{1,39}$/;
const BUDGET_LINE = /^\d{3,9}$/;
const LINE_OF_TEXT = /^[^\p{C}\p{Z}](?:[^\p{C}]{0,98}[^\p{C}\p{Z}])?$/u;

/**
 * Every fault of a fund that is to be created, in the order of the fields.
 * @param knows whether the policy of the jurisdiction has a programme of this code
 */
export function faultsInFund(
  draft: FundDraft,
  knows: (programme: string) => boolean,
): readonly FundDraftProblem[] {
  const faults: FundDraftProblem[] = [];
  if (!CODE.test(draft.code)) faults.push(invalidCode(draft.code));
  for (const field of ['nameZh', 'nameEn'] as const) {
    if (!LINE_OF_TEXT.test(draft[field])) faults.push(invalidName(field));
  }
  for (const field of ['donor', 'earmark'] as const) {
    const text = draft[field];
    if (text !== null && !LINE_OF_TEXT.test(text)) faults.push(invalidName(field));
  }
  if (draft.budgetLine !== null && !BUDGET_LINE.test(draft.budgetLine))
    faults.push(invalidBudgetLine(draft.budgetLine));
  const isDonation = draft.source === 'DONATION';
  if (isDonation && draft.donor === null) faults.push(donorExpected());
  if (!isDonation && draft.donor !== null) faults.push(donorUnexpected());
  faults.push(...programmeFaults(draft.programmes, knows));
  if (draft.validUntil !== null && draft.validUntil < draft.validFrom) faults.push(periodBackwards(draft));
  return faults;
}

/** The faults of a list of programmes: none named, or one that the policy does not have. */
export function programmeFaults(
  programmes: readonly string[],
  knows: (programme: string) => boolean,
): readonly Problem<'NO_PROGRAMME' | 'UNKNOWN_PROGRAMME'>[] {
  if (programmes.length === 0) return [noProgramme()];
  return programmes
    .filter((programme) => !knows(programme))
    .map((programme) => unknownProgramme(programme, 'programmes'));
}

function invalidCode(code: string): Problem<'INVALID_FUND_CODE'> {
  return problem({
    code: 'INVALID_FUND_CODE',
    message: `The fund code ${quoted(code)} must have 2 to 40 capital letters, digits and hyphens, such as "2026-ALLOWANCE".`,
    messageZh: `资金编码${quoted(code)}须为2至40位大写字母、数字或连字符，例如“2026-ALLOWANCE”。`,
    path: ['input', 'code'],
  });
}

function invalidName(field: string): Problem<'INVALID_NAME'> {
  return problem({
    code: 'INVALID_NAME',
    message: `The field ${field} must be one line of 1 to 100 visible characters without spaces around it.`,
    messageZh: `字段${field}须为1至100个可见字符的单行文字，首尾不得有空格。`,
    path: ['input', field],
  });
}

function invalidBudgetLine(line: string): Problem<'INVALID_BUDGET_LINE'> {
  return problem({
    code: 'INVALID_BUDGET_LINE',
    message: `The budget line ${quoted(line)} must be the 3 to 9 digits of the budget's classification, such as "2081901".`,
    messageZh: `预算科目${quoted(line)}须为3至9位数字的科目编码，例如“2081901”。`,
    path: ['input', 'budgetLine'],
  });
}

function donorExpected(): Problem<'DONOR_EXPECTED'> {
  return problem({
    code: 'DONOR_EXPECTED',
    message: 'A donation must name its donor, so that it can be followed from the donor to the case.',
    messageZh: '捐赠资金须填写捐赠人，以便从捐赠人追踪到受助对象。',
    path: ['input', 'donor'],
    basis: ['J13', 'N5.3'],
  });
}

function donorUnexpected(): Problem<'DONOR_UNEXPECTED'> {
  return problem({
    code: 'DONOR_UNEXPECTED',
    message:
      'Money of a budget has no donor; leave the donor out or choose DONATION, since each source is kept apart.',
    messageZh: '财政资金没有捐赠人，请删除捐赠人或将来源改为捐赠；各类资金应分账核算。',
    path: ['input', 'donor'],
    basis: ['C7.1'],
  });
}

function noProgramme(): Problem<'NO_PROGRAMME'> {
  return problem({
    code: 'NO_PROGRAMME',
    message: 'A fund without a purpose could pay nothing; name at least one programme.',
    messageZh: '资金必须专款专用，请至少填写一个项目。',
    path: ['input', 'programmes'],
    basis: ['C7.1'],
  });
}

/** The policy of the jurisdiction has no such programme. */
export function unknownProgramme(programme: string, field: string): Problem<'UNKNOWN_PROGRAMME'> {
  return problem({
    code: 'UNKNOWN_PROGRAMME',
    message: `The policy of the jurisdiction has no programme ${quoted(programme)}; choose one of its programmes.`,
    messageZh: `本地政策中没有项目${quoted(programme)}，请从政策项目中选择。`,
    path: ['input', field],
  });
}

function periodBackwards({ validFrom, validUntil }: FundDraft): Problem<'PERIOD_BACKWARDS'> {
  return problem({
    code: 'PERIOD_BACKWARDS',
    message: `The last day ${validUntil} lies before the first day ${validFrom}; correct one of them.`,
    messageZh: `截止日期${validUntil}早于起始日期${validFrom}，请更正其中一个。`,
    path: ['input', 'validUntil'],
  });
}
