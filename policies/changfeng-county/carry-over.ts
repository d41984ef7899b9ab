import {
  declare,
  type Facts,
  type HelpFacts,
  NOT_APPLICABLE,
  type ParameterDeclaration,
  type ProgrammeAdaptation,
  runningHelp,
  satisfied,
} from '../../src/policy/index.js';
import { addMonths } from '../../src/shared/local-date.js';
import { opinion } from './instruments.js';

const MONTHS = 'carry-over.months';
const TEMPORARY = ['TEMPORARY_EMERGENCY', 'TEMPORARY_EXPENDITURE'];

/** The opinion says “after a period” and states none (X3.3). */
export const carryOverDeclarations: readonly ParameterDeclaration[] = [
  declare.integer(
    MONTHS,
    {
      zh: '临时救助后仍困难的转入低保期限(月)',
      en: 'Months after temporary assistance from which a household still in hardship is carried over',
    },
    'MONTHS',
  ),
];

/** The newest temporary grant, from which the period runs. */
function lastGrant({ household: { help } }: Facts): HelpFacts | undefined {
  return help
    .filter(({ programme }) => TEMPORARY.includes(programme))
    .reduce<HelpFacts | undefined>(
      (newest, one) => (newest === undefined || one.from > newest.from ? one : newest),
      undefined,
    );
}

/**
 * A household helped by temporary assistance and still in hardship after the period is carried into an allowance
 * case on what is already known of it (X3.3). The rule notes it; whether the household is still in hardship is what
 * the other rules of the allowance find.
 */
export const carryOver: ProgrammeAdaptation = {
  code: 'SUBSISTENCE_ALLOWANCE',
  rules: [
    {
      id: 'allowance.carried-over',
      titles: { zh: '临时救助转入', en: 'Carried over from temporary assistance' },
      basis: [opinion('一(三)', 'X3.3')],
      messages: {
        due: {
          zh: '{since}获临时救助,已满{months}个月仍申请低保,沿用已有材料,不再重复收取。',
          en: 'Temporary assistance was given on {since}; after {months} months the case is carried over on the papers already in hand.',
        },
        early: {
          zh: '{since}获临时救助,未满{months}个月,按一般申请办理。',
          en: 'Temporary assistance was given on {since}, less than {months} months ago: an ordinary application.',
        },
      },
      apply: (facts, values) => {
        const last = lastGrant(facts);
        const running = runningHelp(facts, 'SUBSISTENCE_ALLOWANCE');
        if (last === undefined || running !== undefined || !values.isSet(MONTHS)) return NOT_APPLICABLE;
        const months = values.integer(MONTHS);
        const shown = { since: last.from, months };
        return satisfied(addMonths(last.from, months) <= facts.on ? 'due' : 'early', shown);
      },
    },
  ],
};
