import type {
  Approval,
  Basis,
  Benefit,
  BenefitLine,
  Deadline,
  EvidenceDemand,
  Facts,
  Level,
  MemberFacts,
  ProcedureStep,
  Programme,
  Question,
  Rule,
  Shown,
  Text,
  Values,
} from '../../../src/policy/index.js';
import { refused, satisfied } from '../../../src/policy/index.js';
import type { Fen } from '../../../src/shared/money.js';
import { requirement } from '../instruments.js';

/** Working days within which another department reports what became of a referral (J16.3). */
export const FEEDBACK = 'referral.feedback.days';
const ONE_WINDOW = [requirement('J16.1')];
const FEEDBACK_WITHIN: Deadline = { parameter: FEEDBACK, unit: 'WORKING_DAYS' };

/** Chooses the members that a programme is for; looked at when a rule first asks, so that figures are read only then. */
export class Chosen {
  #members: readonly MemberFacts[] | null = null;

  constructor(
    readonly facts: Facts,
    readonly values: Values,
    readonly fits: Fits,
  ) {}

  get members(): readonly MemberFacts[] {
    this.#members ??= this.facts.household.members.filter((member) =>
      this.fits(member, this.facts, this.values),
    );
    return this.#members;
  }
}

export type Fits = (member: MemberFacts, facts: Facts, values: Values) => boolean;

/** Whom a programme is for, member by member. The messages may show `{count}`. */
export interface Who {
  readonly id: string;
  readonly titles: Text;
  readonly basis: readonly Basis[];
  readonly some: Text;
  readonly none: Text;
  readonly fits: Fits;
}

/** What a programme of few words states; everything else follows from its kind. */
export interface Offer {
  readonly code: string;
  readonly titles: Text;
  readonly group: Programme['group'];
  readonly department: Text;
  readonly basis: readonly Basis[];
  readonly who: Who;
  /** Asked before and after the choice of members. */
  readonly before?: readonly Rule<Chosen>[];
  readonly after?: readonly Rule<Chosen>[];
  readonly questions?: readonly Question[];
  readonly evidence?: readonly EvidenceDemand[];
  /** Who decides, or hands the case on; the township where nothing is said. */
  readonly level?: Level;
  /** Who looks at the case before; the township where nothing is said. */
  readonly reviewedBy?: Level;
}

/**
 * A programme that another department runs: the window checks what the documents state of it and hands the case on;
 * the department reports back within the feedback deadline (J16.3, X11). It pays nothing itself.
 */
export function referral(offer: Offer): Programme<Chosen> {
  return {
    ...common(offer),
    kind: 'REFERRAL',
    benefit: null,
    benefitMessages: {},
    caseDeadline: FEEDBACK_WITHIN,
    approval: () => decidedBy(offer.level ?? 'TOWNSHIP', 'refers', offer.basis),
    approvalMessages: {
      refers: {
        zh: '由受理窗口转办主管部门,跟踪并反馈结果。',
        en: 'The window hands the case on to the department in charge and follows what becomes of it.',
      },
    },
  };
}

/** A programme that the service itself provides in kind. */
export function service(offer: Offer): Programme<Chosen> {
  return {
    ...common(offer),
    kind: 'SERVICE',
    benefit: null,
    benefitMessages: {},
    caseDeadline: null,
    approval: () => decidedBy(offer.level ?? 'TOWNSHIP', 'provides', offer.basis),
    approvalMessages: {
      provides: { zh: '由受理单位安排服务。', en: 'The office that accepted the case arranges the service.' },
    },
  };
}

/** What one member gets. */
export interface Share {
  /** Fen. */
  readonly amount: Fen;
  readonly message: string;
  readonly shown: Shown;
  /** Takes off or adds to the line, each with its own wording. */
  readonly further?: readonly { readonly message: string; readonly shown: Shown; readonly amount: Fen }[];
}

export interface Pays {
  readonly period: Benefit['period'];
  readonly messages: Readonly<Record<string, Text>>;
  readonly basis: readonly Basis[];
  readonly share: (member: MemberFacts, facts: Facts, values: Values) => Share;
}

/** A programme of money, reckoned member by member. */
export function grant(offer: Offer, pays: Pays): Programme<Chosen> {
  const level = offer.level ?? 'COUNTY';
  return { ...common({ ...offer, level }), ...paying(pays, offer.basis, level) };
}

/** What turns a referral into money that the jurisdiction's own office reckons and pays. */
export function paying(
  pays: Pays,
  basis: readonly Basis[],
  level: Level,
): Pick<
  Programme<Chosen>,
  'kind' | 'benefit' | 'benefitMessages' | 'caseDeadline' | 'approval' | 'approvalMessages' | 'payment'
> {
  return {
    kind: 'CASH',
    benefit: (facts, values, chosen) => benefitOf(pays, facts, values, chosen),
    benefitMessages: pays.messages,
    caseDeadline: null,
    approval: () => decidedBy(level, 'decides', basis),
    approvalMessages: {
      decides: {
        zh: '由负责审批的机关决定。',
        en: 'The office in charge decides.',
      },
    },
    payment: { starts: pays.period === 'MONTHLY' ? 'MONTH_AFTER_DECISION' : 'AT_ONCE', basis },
  };
}

function benefitOf(pays: Pays, facts: Facts, values: Values, chosen: Chosen): Benefit {
  const lines: BenefitLine[] = [];
  let amount = 0n;
  for (const member of chosen.members) {
    const share = pays.share(member, facts, values);
    for (const line of [share, ...(share.further ?? [])]) {
      lines.push({
        message: line.message,
        shown: line.shown,
        amount: line.amount,
        personId: member.personId,
        basis: pays.basis,
      });
      amount += line.amount;
    }
  }
  return { amount, period: pays.period, class: null, lines };
}

function common(
  offer: Offer,
): Omit<
  Programme<Chosen>,
  'kind' | 'benefit' | 'benefitMessages' | 'caseDeadline' | 'approval' | 'approvalMessages'
> {
  const { code, titles, group, department, basis, who } = offer;
  return {
    code,
    titles,
    group,
    department,
    basis,
    questions: offer.questions ?? [],
    evidence: offer.evidence ?? [],
    derive: (facts, values) => new Chosen(facts, values, who.fits),
    rules: [...(offer.before ?? []), whoRule(who), ...(offer.after ?? [])],
    procedure: stepsOf(offer),
    payFirst: null,
    payment: { starts: 'AT_ONCE', basis },
    reviewMonths: null,
  };
}

/** The window accepts, the township looks at it, whoever is in charge decides. */
function stepsOf({ level, reviewedBy }: Offer): readonly ProcedureStep[] {
  const basis = ONE_WINDOW;
  return [
    { code: 'ACCEPTANCE', level: 'TOWNSHIP', after: [], basis },
    reviewedAt(reviewedBy ?? 'TOWNSHIP', basis),
    decidedAt(level ?? 'TOWNSHIP'),
  ];
}

/** The decision of a simple procedure; `paying` needs it beside, where a referral was decided by another level. */
export function decidedAt(level: Level): ProcedureStep {
  return { code: 'DECISION', level, after: ['REVIEW'], basis: ONE_WINDOW };
}

/** The review of a simple procedure, at the level that does it. */
export function reviewedAt(level: Level, basis: readonly Basis[]): ProcedureStep {
  return { code: 'REVIEW', level, after: ['ACCEPTANCE'], basis };
}

function decidedBy(level: Level, message: string, basis: readonly Basis[]): Approval {
  return { level, limit: null, meeting: false, message, shown: {}, basis };
}

/** The rule that finds at least one member whom the programme is for. */
export function whoRule({ id, titles, basis, some, none, fits }: Who): Rule<Chosen> {
  return {
    id,
    titles,
    basis,
    messages: { some, none },
    apply: (facts, values, chosen) => {
      const members =
        chosen.fits === fits
          ? chosen.members
          : facts.household.members.filter((member) => fits(member, facts, values));
      return members.length > 0 ? satisfied('some', { count: members.length }) : refused('none');
    },
  };
}
