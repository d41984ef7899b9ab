import {
  type Benefit,
  type BenefitLine,
  evidenceMissing,
  type Facts,
  type Rule,
  refused,
  satisfied,
  type Text,
  type Values,
} from '../../../src/policy/index.js';
import { divide, type Fen } from '../../../src/shared/money.js';
import { interim, june2022 } from '../instruments.js';
import { ceilingOf, multipleOf } from './common.js';

/** The sum is not reckoned but proposed by those who decide; without a proposal the assessment asks for it. */
export const PROPOSED_AMOUNT = 'PROPOSED_AMOUNT';
/** Answer to the question in how many stages one approval is paid (J9.4). */
export const STAGES = 'stages';

/**
 * The sum is proposed within the ceiling of the place; above it, only a meeting on the single case may grant
 * (INTERIM-2014, 49; J9.3). Where no ceiling is set, those who decide answer for the sum.
 */
export function amountRule(id: string): Rule<unknown> {
  return {
    id,
    titles: { zh: '救助金额', en: 'Sum of the grant' },
    basis: [interim('49', 'J9.3'), june2022('四', 'J9.3')],
    messages: {
      within: {
        zh: '拟救助{amount}元,不超过最高额{ceiling}元。',
        en: 'The proposed {amount} yuan do not exceed the ceiling of {ceiling} yuan.',
      },
      noCeiling: {
        zh: '拟救助{amount}元;当地未规定最高额({parameter})。',
        en: 'The proposed sum is {amount} yuan; the place has set no ceiling ({parameter}).',
      },
      meeting: {
        zh: '拟救助{amount}元,超过最高额{ceiling}元,须经“一事一议”决定。',
        en: 'The proposed {amount} yuan exceed the ceiling of {ceiling} yuan; a meeting on the single case has to decide.',
      },
      noMeeting: {
        zh: '拟救助{amount}元,超过最高额{ceiling}元。',
        en: 'The proposed {amount} yuan exceed the ceiling of {ceiling} yuan.',
      },
      missing: { zh: '尚未提出救助金额。', en: 'No sum has been proposed yet.' },
    },
    apply: (facts, values) => {
      const amount = facts.application.requestedAmount;
      if (amount === null) return evidenceMissing([PROPOSED_AMOUNT], 'missing');
      const ceiling = ceilingOf(facts, values);
      if (ceiling === null)
        return satisfied('noCeiling', { amount, parameter: 'temporary.ceiling.multiple' });
      if (amount <= ceiling) return satisfied('within', { amount, ceiling });
      const meets = values.isSet('temporary.meeting') && values.flag('temporary.meeting');
      return meets ? satisfied('meeting', { amount, ceiling }) : refused('noMeeting', { amount, ceiling });
    },
  };
}

export const grantMessages: Readonly<Record<string, Text>> = {
  proposed: { zh: '拟救助金额{amount}元', en: 'Proposed sum of {amount} yuan' },
  raised: {
    zh: '提高到最低救助额{least}元',
    en: 'Raised to the least sum of {least} yuan',
  },
};

/** The proposed sum, raised to the least sum where the place sets one; paid in stages where it allows them (J9.4). */
export function grantBenefit(facts: Facts, values: Values, leastKey: string | null): Benefit {
  const proposed = facts.application.requestedAmount as Fen;
  const lines: BenefitLine[] = [
    { message: 'proposed', shown: { amount: proposed }, amount: proposed, basis: [interim('49')] },
  ];
  const least = leastKey === null ? null : multipleOf(facts, values, leastKey);
  let amount = proposed;
  if (least !== null && proposed < least) {
    lines.push({ message: 'raised', shown: { least }, amount: least - proposed, basis: [interim('49')] });
    amount = least;
  }
  const stages = stagesOf(facts, values, amount);
  return {
    amount,
    period: 'ONE_OFF',
    class: null,
    lines,
    ...(stages === null ? {} : { stages }),
  };
}

/** Equal stages in whole yuan, rounded down; what is left over comes with the first (J9.4). */
function stagesOf(facts: Facts, values: Values, amount: Fen): readonly Fen[] | null {
  const count = facts.application.answers[STAGES];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 2) return null;
  if (!values.isSet('temporary.stages') || !values.flag('temporary.stages')) return null;
  const stage = divide(amount, BigInt(count), 'DOWN_TO_YUAN');
  const first = amount - stage * BigInt(count - 1);
  return [first, ...Array.from({ length: count - 1 }, () => stage)];
}
