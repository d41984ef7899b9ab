import {
  type Assessment,
  conclusionWording,
  explain,
  type LinkedPolicy,
  type ParameterValue,
  type Programme,
} from '../../policy/index.js';
import { formatMoney } from '../../shared/money.js';
import { type Locale, textIn } from '../../shared/text.js';

/** An assessment as it is answered: wording in the language of the request and in both. */
export function assessmentView(
  {
    policy,
    programme,
    assessment,
  }: { readonly policy: LinkedPolicy; readonly programme: Programme; readonly assessment: Assessment },
  locale: Locale,
) {
  const { conclusion, amount, period, class: grade, stages, readings, evidence, unset } = assessment;
  const worded = wordings(policy, assessment, locale);
  return {
    policyId: policy.id,
    policyTitle: textIn(policy.definition.titles, locale),
    policyVersion: policy.version,
    policyHash: policy.hash,
    programme: programme.code,
    programmeTitle: textIn(programme.titles, locale),
    on: assessment.on,
    conclusion,
    conclusionText: conclusionWording(conclusion, locale),
    ...{ amount, period, class: grade, stages, situations: assessment.situations, fault: assessment.fault },
    steps: assessment.steps.map(({ rule, outcome, basis }, index) => ({
      ...{ rule, outcome, basis },
      ...(worded[index] as Worded),
    })),
    lines: assessment.lines.map((line, index) => ({
      ...{ amount: line.amount, basis: line.basis },
      ...(worded[assessment.steps.length + index] as Worded),
    })),
    readings: readings.map(({ key, value, from, policy: source, basis, confidence, situation }) => ({
      ...{ key, from, basis, confidence, situation, policyId: source },
      title: titleOf(policy, key, locale),
      value: valueText(value),
    })),
    evidence: evidence.map((code) => {
      const titles = programme.evidence.find((demand) => demand.code === code)?.titles;
      return { code, title: titles === undefined ? code : textIn(titles, locale) };
    }),
    unset: unset.map((key) => ({ code: key, title: titleOf(policy, key, locale) })),
  };
}

interface Worded {
  readonly title: string;
  readonly wording: string;
  readonly wordingZh: string;
  readonly wordingEn: string;
}

/** The steps, then the lines, as people read them. */
function wordings(policy: LinkedPolicy, assessment: Assessment, locale: Locale): readonly Worded[] {
  const zh = explain(policy, assessment, 'zh-CN');
  const en = explain(policy, assessment, 'en');
  return (locale === 'en' ? en : zh).map(({ title, wording }, index) => ({
    ...{ title, wording },
    wordingZh: zh[index]?.wording ?? wording,
    wordingEn: en[index]?.wording ?? wording,
  }));
}

function titleOf(policy: LinkedPolicy, key: string, locale: Locale): string {
  const titles = policy.declarations.get(key)?.titles;
  return titles === undefined ? key : textIn(titles, locale);
}

function valueText(value: ParameterValue): string {
  if (typeof value === 'bigint') return formatMoney(value);
  return Array.isArray(value) ? value.join(', ') : String(value);
}
