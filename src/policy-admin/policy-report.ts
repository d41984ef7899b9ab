import {
  assessForDecision,
  checkConformance,
  conclusionWording,
  explain,
  type Facts,
  type LinkedPolicy,
} from '../policy/index.js';
import { localDate } from '../shared/local-date.js';
import { formatMoney } from '../shared/money.js';
import { type Locale, textIn } from '../shared/text.js';
import { valueText } from './parameter-timeline.js';
import { type PolicyOnDay, policyDifferences } from './policy-differences.js';
import { probeHouseholds } from './simulations/probe-households.js';

/** What `npm run policy` prints, as lines. */

/** What is wrong with a policy, a sentence a line; nothing when it conforms. */
export function checkReport(policy: LinkedPolicy): readonly string[] {
  const on = policy.changeDays.at(-1) ?? localDate('2026-01-01');
  const { problems } = checkConformance(policy, probeHouseholds(policy, on));
  return problems.map(({ code, message }) => `${code}: ${message}`);
}

/** What a policy says of a household, programme by programme, each line with its articles. */
export function explainReport(
  policy: LinkedPolicy,
  facts: Facts,
  { programme, locale }: { readonly programme: string | null; readonly locale: Locale },
): readonly string[] {
  const programmes = [...policy.programmes.values()].filter(
    ({ code }) => programme === null || code === programme,
  );
  return programmes.flatMap(({ code, titles }) => {
    const assessment = assessForDecision(policy, code, facts);
    const { amount, period, class: grade, fault } = assessment;
    const sum =
      amount === null ? '' : ` ${formatMoney(amount)} ${period}${grade === null ? '' : ` ${grade}`}`;
    const lines = explain(policy, assessment, locale).map(
      ({ outcome, wording, basis }) => `  ${outcome}  ${wording}  [${basis.join('; ')}]`,
    );
    const readings = assessment.readings.map(
      ({ key, value, from, basis }) => `  ${key} = ${valueText(value)} (${from}, ${basis})`,
    );
    return [
      `${code} ${textIn(titles, locale)}: ${conclusionWording(assessment.conclusion, locale)}${sum}${fault === null ? '' : ` ${fault}`}`,
      ...lines,
      ...readings,
      '',
    ];
  });
}

/** Every parameter that differs, with both values and both articles. */
export function diffReport(left: PolicyOnDay, right: PolicyOnDay, locale: Locale): readonly string[] {
  return policyDifferences(left, right).flatMap(({ declaration, ...sides }) => [
    `${declaration.key} ${textIn(declaration.titles, locale)}`,
    ...(['left', 'right'] as const).map((name) => {
      const side = sides[name];
      const sign = name === 'left' ? '-' : '+';
      if (side === null || side.value === null) return `  ${sign} unset`;
      const { value, from, policy, basis } = side;
      const article = basis === null ? '' : `${basis.instrument} art. ${basis.article}, `;
      return `  ${sign} ${valueText(value)} (${article}${policy}, from ${from})`;
    }),
  ]);
}
