import { at, declare, type ParameterDeclaration, type ParameterTable } from '../../../src/policy/index.js';
import { litigationLaw, reviewLaw } from '../instruments.js';

/** What can be done against a decision; letters name these and nothing else. */
export const remedyDeclarations: readonly ParameterDeclaration[] = [
  declare.integer(
    'remedy.review.days',
    { zh: '申请行政复议期限', en: 'Time to ask for administrative review' },
    'CALENDAR_DAYS',
  ),
  declare.integer('remedy.lawsuit.months', { zh: '提起行政诉讼期限', en: 'Time to go to court' }, 'MONTHS'),
];

/** The source states no first day; both hold over all layers built here, so that of the oldest is taken. */
const NO_FIRST_DAY = {
  note: {
    zh: '出处未载起始日期，取最早一层规定的施行日。',
    en: 'The source states no first day; that of the oldest layer is taken.',
  },
};

export const remedyValues: ParameterTable = {
  'remedy.review.days': [at('2014-05-01', 60, reviewLaw('20'), 'A', NO_FIRST_DAY)],
  'remedy.lawsuit.months': [at('2014-05-01', 6, litigationLaw('起诉期限'), 'A', NO_FIRST_DAY)],
};
