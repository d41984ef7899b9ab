import { at, type DatedValue, INHERIT, type ParameterTable } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { hefei, opinion } from './instruments.js';

/** The opinion names April 2020 as its first month and no day. */
const OPINION = '2020-04-01';

/** What the county sets: Hefei's standards, gradual and voluntary exit, and what its townships decide. */
export const changfengParameters: ParameterTable = {
  'allowance.standard.urban': [
    at('2019-07-01', yuan('602'), hefei('2019', 'J1.3'), 'B'),
    at('2020-07-01', yuan('646'), hefei('2020', 'J1.3'), 'B'),
    at('2021-07-01', yuan('717'), hefei('2021', 'J1.3'), 'B'),
  ],
  'allowance.standard.rural': [
    at('2019-07-01', yuan('602'), hefei('2019', 'J1.3'), 'B'),
    at('2020-07-01', yuan('646'), hefei('2020', 'J1.3'), 'B'),
    at('2021-07-01', yuan('717'), hefei('2021', 'J1.3'), 'B'),
  ],
  'extreme-poverty.standard.urban.year': [at('2021-07-01', yuan('16801'), hefei('2021', 'J2.2'), 'B')],
  'extreme-poverty.standard.rural.year': [at('2021-07-01', yuan('11185'), hefei('2021', 'J2.2'), 'B')],
  ...careOfAnhui(),
  'extreme-poverty.care-agreement': [at(OPINION, true, opinion('一(二)', 'X2.2'), 'A')],
  'allowance.employment-cost.for': [
    at(OPINION, 'RECIPIENTS', opinion('一(一)', 'X1.2'), 'A'),
    at('2021-07-01', INHERIT, { instrument: 'MCA-2021-57', article: '13', requirement: 'X1.2' }, 'A'),
  ],
  'allowance.gradual-exit': [at(OPINION, true, opinion('一(一)', 'X1.2'), 'A')],
  'allowance.gradual-exit.months': [
    at(OPINION, 12, opinion('一(一)', 'X1.2'), 'A'),
    at('2022-10-20', 6, { instrument: 'NOTICE-2022-10', article: '渐退期', requirement: 'X1.2' }, 'C', {
      note: {
        zh: '国家规定渐退期最长6个月,县原定12个月按上限执行。',
        en: 'National law allows at most 6 months; the 12 months of the county come down to that limit.',
      },
    }),
  ],
  'allowance.stable-exit.months': [at(OPINION, 12, opinion('一(一)', 'X1.4'), 'A')],
  'supervision.report.dates': [at(OPINION, ['06-05', '09-05', '12-05'], opinion('五(四)', 'X10.3'), 'A')],
  'voluntary-exit.least': [at(OPINION, 1, opinion('一(一)', 'X1.3'), 'A')],
  'voluntary-exit.most': [at(OPINION, 3, opinion('一(一)', 'X1.3'), 'A')],
  'allowance.reach': [
    at(
      OPINION,
      ['FALLEN_BACK_INTO_POVERTY', 'MONITORED_AGAINST_POVERTY', 'LIFTED_OUT_OF_POVERTY'],
      opinion('一(一)', 'X1.1'),
      'A',
    ),
  ],
  'temporary.township-limit': [
    at(OPINION, yuan('2000'), opinion('一(三)', 'X3.2'), 'C', {
      note: {
        zh: '文本印作2024元;该文本把所有20开头的四位数都改成了2024,原文几乎可以肯定是2000元。',
        en: 'The text prints 2,024 yuan; the copy replaced every number 20xx by 2024, so it is almost certainly 2,000.',
      },
    }),
  ],
  'temporary.papers.days': [
    at('2021-01-01', 20, { instrument: 'NINGGUO-2021', article: '备用金', requirement: 'J9.1' }, 'C', {
      note: {
        zh: '县备用金办法未公布;取安徽省内唯一公布的宁国市20个工作日,公布后更换。',
        en: "The county's own reserve-fund rules are not published; 20 working days are those of Ningguo, the only published ones in the province. Replace when known.",
      },
    }),
  ],
};

/** At least so much of last year's monthly minimum wage; the minimum wage itself is unset. */
function careOfAnhui(): ParameterTable {
  const basis = { instrument: 'AH-CARE-2022', article: '2022', requirement: 'J2.3' };
  const value = (share: string): readonly DatedValue[] => [at('2022-01-01', share, basis, 'B')];
  return {
    'extreme-poverty.care.method': [at('2022-01-01', 'SHARE', basis, 'B')],
    'extreme-poverty.care.institution.full.share': value('0.50'),
    'extreme-poverty.care.institution.partial.share': value('0.30'),
    'extreme-poverty.care.institution.able.share': value('0.04'),
    'extreme-poverty.care.home.full.share': value('0.35'),
    'extreme-poverty.care.home.partial.share': value('0.20'),
    'extreme-poverty.care.home.able.share': value('0.03'),
  };
}
