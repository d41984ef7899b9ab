import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { Text } from '../shared/text.js';
import type { Basis } from './basis.js';
import type { Facts } from './facts.js';
import type { Rule, Shown } from './rule.js';
import type { Values } from './values.js';

export const LEVELS = ['VILLAGE', 'TOWNSHIP', 'COUNTY', 'CITY'] as const;
/** Who acts: village or community, township or street, county, city. */
export type Level = (typeof LEVELS)[number];

export const PROGRAMME_GROUPS = [
  'BASIC_LIVING',
  'SPECIAL_ASSISTANCE',
  'TEMPORARY_ASSISTANCE',
  'CARE',
  'SERVICE',
] as const;
export type ProgrammeGroup = (typeof PROGRAMME_GROUPS)[number];

export const PROGRAMME_KINDS = ['CASH', 'GOODS', 'SERVICE', 'REFERRAL'] as const;
export type ProgrammeKind = (typeof PROGRAMME_KINDS)[number];

/** A programme of assistance: who may get it, how much, by which procedure, decided by whom, paid from what. */
export interface Programme<D = unknown> {
  /** SCREAMING_SNAKE_CASE, the same in every jurisdiction, e.g. `SUBSISTENCE_ALLOWANCE`. */
  readonly code: string;
  readonly titles: Text;
  readonly group: ProgrammeGroup;
  readonly kind: ProgrammeKind;
  /** The department responsible. */
  readonly department: Text;
  readonly basis: readonly Basis[];
  readonly questions: readonly Question[];
  readonly evidence: readonly EvidenceDemand[];
  /** Computes once what several rules and the benefit need, e.g. countable income. */
  readonly derive: (facts: Facts, values: Values) => D;
  readonly rules: readonly Rule<D>[];
  /** Called only for an eligible household. null for a programme that pays nothing itself (a referral). */
  readonly benefit: ((facts: Facts, values: Values, derived: D) => Benefit) | null;
  /** Templates for the lines of the benefit. */
  readonly benefitMessages: Readonly<Record<string, Text>>;
  readonly procedure: readonly ProcedureStep[];
  /** Parameter with the days for the whole case, counted from acceptance; a function where the parameter varies. */
  readonly caseDeadline: Deadline | null | ((facts: Facts, values: Values) => Deadline | null);
  /** The longer time limit of special cases, counted from acceptance too; absent where the law knows none (57号, 22). */
  readonly specialCaseDeadline?: (facts: Facts, values: Values) => Deadline;
  readonly approval: (facts: Facts, values: Values, proposed: ProposedGrant) => Approval;
  /** By when a refusal is told in writing, with its reasons; absent where no limit is stated (57号, 21). */
  readonly refusalNotice?: Deadline;
  /** null where nothing can be paid before the papers. */
  readonly payFirst: ((facts: Facts, values: Values) => PayFirstTerms) | null;
  readonly approvalMessages: Readonly<Record<string, Text>>;
  readonly payment: PaymentTerms;
  /** Months until the next review, by class; null where nothing is reviewed. */
  readonly reviewMonths: ((values: Values, benefitClass: string | null) => number) | null;
  /**
   * The last day until which a household that no longer meets the test keeps what it has (gradual exit); null when it
   * is in no such period. Asked only of what is reckoned eligible. Absent: the programme knows none.
   */
  readonly keepsUntil?: (facts: Facts, values: Values, derived: D) => LocalDate | null;
}

/** A question that this programme asks beyond the common form; front ends draw their form from it. */
export interface Question {
  readonly code: string;
  readonly titles: Text;
  readonly type: 'TEXT' | 'NUMBER' | 'MONEY' | 'DATE' | 'FLAG' | 'CHOICE';
  readonly choices?: readonly { readonly code: string; readonly titles: Text }[];
  readonly required: boolean;
}

/** A paper that is asked for. Papers that a platform can look up are never asked for (J18.2). */
export interface EvidenceDemand {
  readonly code: string;
  readonly titles: Text;
  readonly lookup: boolean;
  /** The office itself supplies it in the course of the case (an assessment, a proposal); no applicant is asked. */
  readonly byOffice?: boolean;
  readonly when?: (facts: Facts) => boolean;
  readonly basis: readonly Basis[];
}

export interface Benefit {
  /** Fen; never negative. */
  readonly amount: Fen;
  readonly period: 'MONTHLY' | 'ONE_OFF';
  /** A, B or C for the allowance; a care level for extreme poverty; null elsewhere. */
  readonly class: string | null;
  /** How the sum came about; the amounts of lines that have one add up to `amount`. */
  readonly lines: readonly BenefitLine[];
  /** Stages in which one approval is paid (J9.4); empty when it is paid at once or monthly. */
  readonly stages?: readonly Fen[];
}

export interface BenefitLine {
  readonly message: string;
  readonly shown: Shown;
  readonly amount: Fen | null;
  readonly personId?: string;
  readonly basis: readonly Basis[];
}

/** A time limit whose number of days is a parameter. */
export interface Deadline {
  readonly parameter: string;
  readonly unit: 'WORKING_DAYS' | 'CALENDAR_DAYS';
}

/** Where a case stands, as far as the procedure depends on it. */
export interface ProcedureState {
  /** The economic check, the home visit or an objection raised a dispute. */
  readonly disputed: boolean;
  readonly urgent: boolean;
  readonly payFirst: boolean;
  /** The applicant is a near relative of staff (57号, 11, 20). */
  readonly nearRelative: boolean;
  /** Fen; null before anything is proposed. */
  readonly proposedAmount: Fen | null;
}

export const STEP_CODES = [
  'ACCEPTANCE',
  'PAY_FIRST',
  'ECONOMIC_CHECK',
  'HOME_VISIT',
  'SELF_CARE_ASSESSMENT',
  'APPRAISAL',
  'REVIEW',
  'PUBLIC_NOTICE',
  'COUNTY_VISIT',
  'MEETING',
  'DECISION',
  'PAPERS',
  'SETTLEMENT',
] as const;
export type StepCode = (typeof STEP_CODES)[number];

export interface ProcedureStep {
  readonly code: StepCode;
  /** The level that acts; a function where it depends on dated values or the case. */
  readonly level: Level | ((facts: Facts, values: Values, state: ProcedureState) => Level);
  /** Steps that must be done or skipped before this one opens; a function where the order depends on the law. */
  readonly after:
    | readonly StepCode[]
    | ((facts: Facts, values: Values, state: ProcedureState) => readonly StepCode[]);
  /** Time limit, counted from the day on which the step opens. While its figure is unset, none is stated. */
  readonly deadline?: Deadline;
  /**
   * The step lasts this long and cannot be completed earlier (public notice). While its figure is unset the
   * procedure is refused by name, unless `optional` says that none need be stated.
   */
  readonly duration?: Deadline & { readonly optional?: boolean };
  /** Absent: always needed. Otherwise why it is needed or skipped. */
  readonly when?: (facts: Facts, values: Values, state: ProcedureState) => StepNeed;
  readonly basis: readonly Basis[];
}

export interface StepNeed {
  readonly needed: boolean;
  readonly reason: Text;
  readonly basis: readonly Basis[];
}

export interface ProposedGrant {
  /** Fen; a month for MONTHLY. */
  readonly amount: Fen;
  readonly period: 'MONTHLY' | 'ONE_OFF';
}

/** Who decides a grant of this size on this day. */
export interface Approval {
  readonly level: Level;
  /** Fen; up to and including which the level below may decide by itself; null when no sum limits it. */
  readonly limit: Fen | null;
  /** The meeting on the single case decides (J9.3). */
  readonly meeting: boolean;
  readonly message: string;
  readonly shown: Shown;
  readonly basis: readonly Basis[];
}

/** What may be paid before the papers (J9.1). */
export interface PayFirstTerms {
  readonly allowed: boolean;
  /** Fen; up to and including. */
  readonly limit: Fen;
  readonly level: Level;
  readonly papersWithin: Deadline;
  readonly message: string;
  readonly shown: Shown;
  readonly basis: readonly Basis[];
}

export interface PaymentTerms {
  /** MONTH_AFTER_DECISION: monthly, through a bank, from the month after the decision (57号, 21, 25). */
  readonly starts: 'MONTH_AFTER_DECISION' | 'AT_ONCE';
  readonly basis: readonly Basis[];
}
