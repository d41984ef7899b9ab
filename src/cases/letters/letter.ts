import { citation } from '../../policy/basis.js';
import type { ExplanationLine } from '../../policy/explain.js';
import type { LinkedPolicy } from '../../policy/linked-policy.js';
import { canonicalJson, sha256Hex } from '../../shared/canonical-json.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { DecisionKind, DecisionPeriod } from '../decisions/decision.js';
import { citationInWords } from './citation.js';
import {
  dayInWords,
  figureInWords,
  type KeptReading,
  LETTER_TITLES,
  outcomeInWords,
} from './letter-words.js';

/** How the content is laid out; grows when a letter issued from then on says other things. */
export const LETTER_LAYOUT = 1;

/** Where letters are fetched as files: `/letters/<id>.pdf` and `.html`. */
export const LETTERS_PATH = '/letters';

/** The parameters of the remedies against a decision; the policy states them or the letter names none. */
export const REVIEW_DAYS = 'remedy.review.days';
export const LAWSUIT_MONTHS = 'remedy.lawsuit.months';

/** All that a letter says, in Chinese, once and for all: both its forms are made of this and of nothing else. */
export interface LetterContent {
  readonly layout: number;
  readonly office: string;
  readonly title: string;
  readonly number: string;
  readonly addressee: string;
  readonly opening: string;
  /** The decision, its reason and how it is paid. */
  readonly decision: readonly Paragraph[];
  readonly findings: readonly Finding[];
  readonly figures: readonly Figure[];
  readonly remedies: readonly Paragraph[];
  /** Every article that is cited, by the number that the text refers to. */
  readonly articles: readonly Article[];
  readonly signedBy: string;
  readonly signedOn: string;
  readonly policy: string;
}

export interface Paragraph {
  readonly text: string;
  /** Numbers of the articles. */
  readonly cites: readonly number[];
}

export interface Finding extends Paragraph {
  readonly title: string;
  readonly outcome: string;
}

export interface Figure {
  readonly title: string;
  readonly value: string;
  readonly since: string;
  readonly cites: readonly number[];
}

export interface Article {
  readonly number: number;
  readonly words: string;
  /** As the decision keeps it: `MCA-2021-57 art. 13 [J1.1]`. */
  readonly citation: string;
}

/** What a letter is made of: the decision as it is kept, and the names of the day. */
export interface LetterParts {
  readonly decision: KeptDecision;
  readonly caseNumber: string;
  readonly appliedOn: LocalDate;
  readonly addressee: string;
  readonly office: string;
  readonly hotline: string | null;
  readonly openingHours: string | null;
  /** The policy as it was when the decision was made. */
  readonly policy: LinkedPolicy;
}

export interface KeptDecision {
  readonly sequence: number;
  readonly kind: DecisionKind;
  readonly programme: string;
  readonly period: DecisionPeriod | null;
  readonly decidedOn: LocalDate;
  readonly deciderName: string;
  readonly meeting: boolean;
  readonly policyId: string;
  readonly policyVersion: string;
  readonly policyHash: string;
  readonly assessment: string;
  readonly basis: readonly string[];
  readonly wordingZh: string;
  readonly reason: string | null;
  readonly explanationZh: readonly ExplanationLine[];
}

/** The letter of a decision: what was decided, why, by which article and figure, and what can be done against it. */
export function letterOf(parts: LetterParts): LetterContent {
  const { decision, policy, caseNumber, addressee, office } = parts;
  const programme = policy.programmes.get(decision.programme)?.titles.zh ?? decision.programme;
  const cited = new Cited(policy);
  return {
    layout: LETTER_LAYOUT,
    office,
    title: LETTER_TITLES[decision.kind](programme),
    number: `${caseNumber}-${decision.sequence}`,
    addressee,
    opening: openingOf(parts, programme),
    decision: decisionParagraphs(parts, cited),
    findings: decision.explanationZh.map(({ title, outcome, wording, basis }) => ({
      title,
      outcome: outcomeInWords(outcome),
      text: wording,
      cites: cited.all(basis),
    })),
    figures: figuresOf(parts, cited),
    remedies: remediesOf(parts, cited),
    articles: cited.articles,
    signedBy: `${office}（经办决定人：${decision.deciderName}）`,
    signedOn: dayInWords(decision.decidedOn),
    policy: `${policy.definition.titles.zh}（${decision.policyId} ${decision.policyVersion}，${decision.policyHash.slice(0, 16)}）`,
  };
}

/** What the letter answers: an application, or the examination of help that runs. */
function openingOf({ decision, caseNumber, appliedOn }: LetterParts, programme: string): string {
  return decision.kind === 'APPROVAL' || decision.kind === 'REFUSAL'
    ? `您于${dayInWords(appliedOn)}提出的${programme}申请（案件编号${caseNumber}），经依法审核，现将决定告知如下：`
    : `您正在享受的${programme}（案件编号${caseNumber}），经依法复核，现将决定告知如下：`;
}

/** The hash that stands on both forms of a letter and in its record. */
export function letterHash(content: LetterContent): string {
  return sha256Hex(canonicalJson(content));
}

function decisionParagraphs({ decision, policy }: LetterParts, cited: Cited): readonly Paragraph[] {
  const said: Paragraph[] = [{ text: decision.wordingZh, cites: cited.all(decision.basis) }];
  if (decision.reason !== null && !decision.wordingZh.includes(decision.reason)) {
    said.push({ text: `理由：${decision.reason}`, cites: [] });
  }
  if (decision.meeting) said.push({ text: '本决定经“一事一议”会议研究。', cites: [] });
  const payment = policy.programmes.get(decision.programme)?.payment;
  if (decision.period === 'MONTHLY' && payment?.starts === 'MONTH_AFTER_DECISION') {
    said.push({
      text: '救助金自作出决定之日的次月起按月发放。',
      cites: cited.all(payment.basis.map(citation)),
    });
  }
  return said;
}

function figuresOf({ decision, policy }: LetterParts, cited: Cited): readonly Figure[] {
  const { readings } = JSON.parse(decision.assessment) as { readonly readings: readonly KeptReading[] };
  return readings.map((reading) => {
    const declaration = policy.declarations.get(reading.key);
    return {
      title: declaration?.titles.zh ?? reading.key,
      value: figureInWords(reading, declaration),
      since: dayInWords(reading.from),
      cites: cited.all([reading.basis]),
    };
  });
}

/** The ways against a decision, as far as the policy states them, and where to ask (X12, D8). */
function remediesOf(
  { decision, policy, hotline, openingHours }: LetterParts,
  cited: Cited,
): readonly Paragraph[] {
  const values = policy.valuesOn(decision.decidedOn, []);
  const said: Paragraph[] = [];
  const review = values.get(REVIEW_DAYS);
  if (review?.reading != null) {
    said.push({
      text: `如不服本决定，可以自收到本文书之日起${String(review.value)}日内依法申请行政复议。`,
      cites: cited.all([review.reading.basis]),
    });
  }
  const lawsuit = values.get(LAWSUIT_MONTHS);
  if (lawsuit?.reading != null) {
    said.push({
      text: `也可以自收到本文书之日起${String(lawsuit.value)}个月内依法向人民法院提起行政诉讼。`,
      cites: cited.all([lawsuit.reading.basis]),
    });
  }
  if (hotline !== null) {
    const hours = openingHours === null ? '' : `（${openingHours}）`;
    said.push({ text: `咨询、投诉电话：${hotline}${hours}。`, cites: [] });
  }
  return said;
}

/** Numbers the citations in the order in which the letter comes to them, each once. */
class Cited {
  readonly #policy: LinkedPolicy;
  readonly #numbers = new Map<string, number>();

  constructor(policy: LinkedPolicy) {
    this.#policy = policy;
  }

  all(citations: readonly string[]): readonly number[] {
    return [...new Set(citations)].map((text) => {
      const number = this.#numbers.get(text) ?? this.#numbers.size + 1;
      this.#numbers.set(text, number);
      return number;
    });
  }

  get articles(): readonly Article[] {
    return [...this.#numbers].map(([text, number]) => ({
      number,
      words: citationInWords(text, this.#policy.instruments),
      citation: text,
    }));
  }
}
