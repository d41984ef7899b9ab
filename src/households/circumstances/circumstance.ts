import { isOneLine } from '../../access/one-line.js';
import { overlap, type Period } from '../../jurisdictions/period.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import type { Result } from '../../shared/result.js';
import { type Path, Problems } from '../problems.js';
import {
  type CircumstanceCategory,
  type CircumstanceKind,
  type CircumstancePeriod,
  type CircumstanceSource,
  categoryOf,
  GRADES_OF_KIND,
} from './circumstance-kinds.js';

/** An income, asset, expenditure or condition as a form states it; its category follows from its kind. */
export interface CircumstanceInput {
  readonly kind: CircumstanceKind;
  readonly grade: string | null;
  readonly amount: Fen | null;
  readonly period: CircumstancePeriod | null;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
  readonly source: CircumstanceSource;
  readonly evidence: string | null;
}

/** As checked: fit for the table. */
export interface CircumstanceDraft extends CircumstanceInput {
  readonly category: CircumstanceCategory;
}

export interface CircumstanceCheck {
  readonly today: LocalDate;
  readonly owner: 'PERSON' | 'HOUSEHOLD';
  readonly path: Path;
}

const LONGEST_EVIDENCE = 500;

/**
 * Checks a circumstance by what its category needs and answers everything that is wrong with it. Incomes are
 * sums a month and, like conditions, belong to a person; spending is a sum a month or once; assets are sums.
 */
export function checkCircumstance(
  input: CircumstanceInput,
  check: CircumstanceCheck,
): Result<CircumstanceDraft, readonly Problem[]> {
  const problems = new Problems();
  const category = categoryOf(input.kind);
  const { path } = check;
  if (check.owner === 'HOUSEHOLD' && (category === 'INCOME' || category === 'CONDITION')) {
    problems.add(personMissing(input.kind, path));
  }
  const faults = [
    amountFault(input, category, [...path, 'amount']),
    periodFault(input, category, [...path, 'period']),
    gradeFault(input, category, [...path, 'grade']),
    evidenceFault(input, [...path, 'evidence']),
  ];
  for (const fault of faults) if (fault !== null) problems.add(fault);
  problems.add(dateFaults(input, check));
  return problems.close({ ...input, category });
}

/** What tells two circumstances of one person apart. */
export type CircumstanceSpan = Period & {
  readonly kind: CircumstanceKind;
  readonly period: CircumstancePeriod | null;
};

/**
 * Whether the two contradict each other: one person cannot be in two grades of one condition on the same day.
 * Incomes, assets and spending of one kind may stand side by side.
 */
export function contradicts(a: CircumstanceSpan, b: CircumstanceSpan): boolean {
  return categoryOf(a.kind) === 'CONDITION' && repeats(a, b);
}

/** Whether the two may state the same thing: one kind on common days, or a single spending on the same day. */
export function repeats(a: CircumstanceSpan, b: CircumstanceSpan): boolean {
  if (a.kind !== b.kind) return false;
  if (a.period === 'ONE_OFF' || b.period === 'ONE_OFF') {
    return a.period === b.period && a.activeFrom === b.activeFrom;
  }
  return overlap(a, b);
}

/** The refusal of a condition that the person already has on record for some of the same days. */
export function conditionOverlaps(kind: CircumstanceKind, since: LocalDate, path: Path): Problem {
  return problem({
    code: 'CONDITION_OVERLAPS',
    message: `The condition ${kind} is already on record for this person from ${since} on; end or withdraw that record first.`,
    messageZh: `该人员自${since}起已有${kind}情况记录，请先终止或撤回原记录。`,
    path,
  });
}

/** The refusal of a form that states of a known person what is on record already and would count twice. */
export function circumstanceOnRecord(kind: CircumstanceKind, since: LocalDate, path: Path): Problem {
  return problem({
    code: 'CIRCUMSTANCE_ON_RECORD',
    message: `This person is known, and ${kind} is on record from ${since} on and counts already; leave it out here, and record a change afterwards.`,
    messageZh: `该人员已在库，自${since}起已有${kind}记录并将直接计入；请勿重复填写，如有变化请随后登记。`,
    path,
  });
}

function amountFault(
  { kind, amount }: CircumstanceInput,
  category: CircumstanceCategory,
  path: Path,
): Problem | null {
  if (category === 'CONDITION') {
    if (amount === null) return null;
    return problem({
      code: 'AMOUNT_NOT_TAKEN',
      message: `The condition ${kind} takes no amount; leave it out or record an income or spending instead.`,
      messageZh: `${kind}属于个人情况，不填写金额；请留空，或另行登记收入、支出。`,
      path,
    });
  }
  if (amount === null) {
    return problem({
      code: 'AMOUNT_MISSING',
      message: `The ${category} ${kind} needs an amount in yuan; give it, zero if there is none.`,
      messageZh: `${kind}须填写金额（元），没有金额的填零。`,
      path,
    });
  }
  if (amount >= 0n) return null;
  return problem({
    code: 'MONEY_NEGATIVE',
    message: `The amount of ${kind} is negative; give an amount of zero or more.`,
    messageZh: `${kind}的金额为负数，请填写零或正数。`,
    path,
  });
}

function periodFault(
  { kind, period }: CircumstanceInput,
  category: CircumstanceCategory,
  path: Path,
): Problem | null {
  switch (category) {
    case 'INCOME':
      if (period === 'MONTHLY') return null;
      return problem({
        code: 'INCOME_NOT_MONTHLY',
        message: `The income ${kind} must be a sum a month (period MONTHLY), but its period is ${period ?? 'missing'}; divide a yearly or single sum over the months it is for.`,
        messageZh: `收入${kind}应按月填写（周期MONTHLY），所填周期为${period ?? '空'}；按年或一次性取得的收入请按所属月份分摊。`,
        path,
        basis: ['57号 13'],
      });
    case 'EXPENDITURE':
      if (period !== null) return null;
      return problem({
        code: 'PERIOD_MISSING',
        message: `The spending ${kind} needs a period: MONTHLY for a sum every month, ONE_OFF for a single one.`,
        messageZh: `支出${kind}须注明周期：每月支出填MONTHLY，一次性支出填ONE_OFF。`,
        path,
      });
    default:
      if (period === null) return null;
      return problem({
        code: 'PERIOD_NOT_TAKEN',
        message: `The ${category} ${kind} takes no period, but it is ${period}; leave it out.`,
        messageZh: `${kind}不填写周期，所填为${period}，请留空。`,
        path,
      });
  }
}

function gradeFault(
  { kind, grade }: CircumstanceInput,
  category: CircumstanceCategory,
  path: Path,
): Problem | null {
  const known = GRADES_OF_KIND[kind];
  const required = category === 'CONDITION' && known.length > 0;
  if (grade === null) {
    if (!required) return null;
    return problem({
      code: 'GRADE_MISSING',
      message: `The condition ${kind} needs a grade, one of ${known.join(', ')}.`,
      messageZh: `${kind}须填写等级，可选：${known.join('、')}。`,
      path,
    });
  }
  if (known.includes(grade)) return null;
  return problem({
    code: 'GRADE_UNKNOWN',
    message:
      known.length === 0
        ? `The ${category} ${kind} has no grades, but ${quoted(grade)} was given; leave it out.`
        : `The ${category} ${kind} has no grade ${quoted(grade)}; give one of ${known.join(', ')}.`,
    messageZh:
      known.length === 0
        ? `${kind}不分等级，所填为${quoted(grade)}，请留空。`
        : `${kind}没有等级${quoted(grade)}，可选：${known.join('、')}。`,
    path,
  });
}

function evidenceFault({ evidence }: CircumstanceInput, path: Path): Problem | null {
  if (evidence === null || isOneLine(evidence, LONGEST_EVIDENCE)) return null;
  return problem({
    code: 'EVIDENCE_LENGTH',
    message: `A note on evidence is one line of 1 to ${LONGEST_EVIDENCE} visible characters, but this one has ${evidence.length} characters or other ones; correct it or leave it out.`,
    messageZh: `证明材料说明应为单行1至${LONGEST_EVIDENCE}个可见字符，所填为${evidence.length}个字符或含其他字符，请更正或留空。`,
    path,
  });
}

function dateFaults(input: CircumstanceInput, { today, path }: CircumstanceCheck): Problem[] {
  const { kind, activeFrom, activeUntil } = input;
  const faults: Problem[] = [];
  if (activeFrom > today) {
    faults.push(
      problem({
        code: 'DATE_IN_FUTURE',
        message: `${kind} would begin on ${activeFrom}, after today, ${today}; record it when it has begun.`,
        messageZh: `${kind}的起始日期${activeFrom}晚于今天（${today}），请在发生后登记。`,
        path: [...path, 'activeFrom'],
      }),
    );
  }
  if (activeUntil !== null) {
    const fault = endFault(input, activeUntil, [...path, 'activeUntil']);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

/** What is wrong with this last day of a circumstance, or `null`. */
export function endFault(
  circumstance: Pick<CircumstanceInput, 'kind' | 'period' | 'activeFrom'>,
  activeUntil: LocalDate,
  path: Path,
): Problem | null {
  const { kind, period, activeFrom } = circumstance;
  if (period === 'ONE_OFF') {
    return problem({
      code: 'ONE_OFF_HAS_NO_END',
      message: `The single spending ${kind} of ${activeFrom} has a day and no end; leave the last day out, or withdraw the record if it is wrong.`,
      messageZh: `${activeFrom}的一次性支出${kind}只有发生日期，没有终止日期；请留空，记录有误的请撤回。`,
      path,
    });
  }
  if (activeUntil >= activeFrom) return null;
  return problem({
    code: 'PERIOD_REVERSED',
    message: `${kind} would end on ${activeUntil}, before it begins on ${activeFrom}; give a last day from ${activeFrom} on.`,
    messageZh: `${kind}的终止日期${activeUntil}早于起始日期${activeFrom}，请填写不早于${activeFrom}的日期。`,
    path,
  });
}

/** What is wrong with a circumstance of a person born on this day: it cannot begin before. Else `null`. */
export function beforeBirth(
  { kind, activeFrom }: Pick<CircumstanceInput, 'kind' | 'activeFrom'>,
  birthDate: LocalDate,
  path: Path,
): Problem | null {
  if (activeFrom >= birthDate) return null;
  return problem({
    code: 'DATE_BEFORE_BIRTH',
    message: `${kind} would begin on ${activeFrom}, before the person was born; correct the date.`,
    messageZh: `${kind}的起始日期${activeFrom}早于本人出生日期，请更正。`,
    path: [...path, 'activeFrom'],
  });
}

function personMissing(kind: CircumstanceKind, path: Path): Problem {
  return problem({
    code: 'PERSON_MISSING',
    message: `${kind} belongs to a person, not to the household as a whole; record it with a member.`,
    messageZh: `${kind}应登记在具体成员名下，不能登记为全户情况。`,
    path: [...path, 'kind'],
  });
}
