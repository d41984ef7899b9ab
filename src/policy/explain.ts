import { formatMoney } from '../shared/money.js';
import { type Locale, type Text, textIn } from '../shared/text.js';
import type { Assessment } from './assessment.js';
import type { LinkedPolicy } from './linked-policy.js';
import type { Shown } from './rule.js';

/** One line of an explanation as people read it. */
export interface ExplanationLine {
  readonly rule: string | null;
  readonly title: string;
  readonly outcome: string;
  readonly wording: string;
  readonly basis: readonly string[];
}

const CONCLUSION_WORDING: Readonly<Record<Assessment['conclusion'], Text>> = {
  ELIGIBLE: { zh: '符合条件', en: 'Eligible' },
  NOT_ELIGIBLE: { zh: '不符合条件', en: 'Not eligible' },
  EVIDENCE_MISSING: { zh: '材料不齐', en: 'Papers are missing' },
  PARAMETER_UNSET: { zh: '缺少必要的标准或参数', en: 'A needed figure is not set' },
  MANUAL_REVIEW: { zh: '须人工复核', en: 'To be reviewed by an officer' },
};

const UNSET_WORDING: Text = {
  zh: '参数“{parameter}”在该日没有规定,须由主管部门设定后再作决定。',
  en: 'The parameter {parameter} is not set on this day; the authority has to set it before a decision.',
};

/** The wording of a conclusion. */
export function conclusionWording(conclusion: Assessment['conclusion'], locale: Locale): string {
  return textIn(CONCLUSION_WORDING[conclusion], locale);
}

/**
 * Renders an assessment, rule by rule and line by line, in one language. Wording is made only when it is asked
 * for: the assessment itself carries rule ids and values.
 */
export function explain(
  policy: LinkedPolicy,
  assessment: Assessment,
  locale: Locale,
): readonly ExplanationLine[] {
  const programme = policy.programmes.get(assessment.programme);
  const steps = assessment.steps.map((step): ExplanationLine => {
    const rule = programme?.rules.find((r) => r.id === step.rule);
    const template = step.outcome === 'UNSET' ? UNSET_WORDING : rule?.messages[step.message ?? ''];
    return {
      rule: step.rule,
      title: rule === undefined ? step.rule : textIn(rule.titles, locale),
      outcome: step.outcome,
      wording:
        template === undefined ? fallback(step.message, step.shown) : render(template, step.shown, locale),
      basis: step.basis,
    };
  });
  const lines = assessment.lines.map((line): ExplanationLine => {
    const template = programme?.benefitMessages[line.message];
    return {
      rule: null,
      title: programme === undefined ? assessment.programme : textIn(programme.titles, locale),
      outcome: 'BENEFIT',
      wording:
        template === undefined ? fallback(line.message, line.shown) : render(template, line.shown, locale),
      basis: line.basis,
    };
  });
  return [...steps, ...lines];
}

/** Fills the `{name}` places of a template. Money shows as yuan with two places. */
export function render(template: Text, shown: Shown, locale: Locale): string {
  return textIn(template, locale).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = shown[name];
    return value === undefined ? place : wordOf(value, locale);
  });
}

function wordOf(value: Shown[string], locale: Locale): string {
  if (typeof value === 'bigint') return formatMoney(value);
  if (typeof value === 'boolean') return locale === 'zh-CN' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  return String(value);
}

function fallback(message: string | null, shown: Shown): string {
  const pairs = Object.entries(shown).map(([name, value]) => `${name} ${wordOf(value, 'en')}`);
  return [message ?? '', ...pairs].filter((part) => part !== '').join(', ');
}
