import { at, declare, type ParameterDeclaration, type ParameterTable } from '../../../src/policy/index.js';
import { assistanceLaw, october2022, reviewLaw } from '../instruments.js';

/** What every case goes by after its decision and beside its steps, whatever the programme. */
export const caseWorkDeclarations: readonly ParameterDeclaration[] = [
  declare.flag('follow-up.hearing', {
    zh: '减发或停发前是否须听取当事人意见',
    en: 'Whether the household is heard before help is reduced or ended',
  }),
  declare.integer(
    'follow-up.death.months',
    { zh: '救助对象死亡后复核期限(月)', en: 'Months after a death within which the case is examined again' },
    'MONTHS',
  ),
  declare.integer(
    'referral.feedback.days',
    { zh: '转办反馈时限', en: 'Time for a department to answer a referral' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'complaint.answer.days',
    { zh: '投诉答复时限', en: 'Time to answer a complaint' },
    'WORKING_DAYS',
  ),
  declare.integer(
    'review.decide.days',
    { zh: '行政复议审理期限', en: 'Time to decide an administrative review' },
    'CALENDAR_DAYS',
  ),
  declare.integer(
    'check.valid.days',
    { zh: '核对结果有效期', en: 'How long the answers of an economic status check hold' },
    'CALENDAR_DAYS',
  ),
];

/** The law as it was before 2024 stated the same time in another article. */
const SAME_BEFORE = {
  note: {
    zh: '2024年修订前的行政复议法规定的审理期限相同；取最早一层规定的施行日。',
    en: 'The law before its revision of 2024 stated the same time; the first day is that of the oldest layer.',
  },
};

/**
 * What national law states. No text that we have sets a time for referrals, complaints or the answers of a check: each
 * place sets its own, and until then the officer who refers a case states the day.
 */
export const caseWorkValues: ParameterTable = {
  'follow-up.hearing': [at('2026-07-01', true, assistanceLaw('48'), 'A')],
  'follow-up.death.months': [at('2022-10-20', 3, october2022('动态管理'), 'A')],
  'review.decide.days': [at('2014-05-01', 60, reviewLaw('62'), 'B', SAME_BEFORE)],
};
