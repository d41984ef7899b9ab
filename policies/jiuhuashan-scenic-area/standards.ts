import { at, type DatedValue, type ParameterTable } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { announced, plan } from './instruments.js';

/** What the scenic area pays: standards by date, and the multiples of temporary assistance. */
export const standards: ParameterTable = {
  'allowance.standard.urban': [
    at('2018-07-01', yuan('597'), announced('2018', 'J1.3'), 'B'),
    at('2021-07-01', yuan('680'), announced('2021', 'J1.3'), 'C', {
      note: { zh: '由全市平均标准推算。', en: 'Inferred from city averages.' },
    }),
    at('2022-07-01', yuan('745'), announced('2022', 'J1.3'), 'A'),
    at('2023-07-01', yuan('808'), announced('2023', 'J1.3'), 'B'),
  ],
  'allowance.standard.rural': [
    at('2018-07-01', yuan('597'), announced('2018', 'J1.3'), 'B'),
    at('2021-07-01', yuan('680'), announced('2021', 'J1.3'), 'C', {
      note: { zh: '由全市平均标准推算。', en: 'Inferred from city averages.' },
    }),
    at('2022-07-01', yuan('728'), announced('2022', 'J1.3'), 'A'),
    at('2023-07-01', yuan('772'), announced('2023', 'J1.3'), 'B'),
  ],
  'extreme-poverty.standard.urban': [
    at('2023-07-01', yuan('1061'), announced('2023', 'J2.2'), 'B', {
      note: {
        zh: '公布时只写明2023年,与同年7月的低保标准一并执行。',
        en: 'Published for the year 2023; taken from July on, with the allowance standard of that year.',
      },
    }),
  ],
  ...careOfAnhui(),
  'temporary.ceiling.multiple': [at('2023-06-01', 10, qingyang(), 'C', { note: scope() })],
  'temporary.ceiling.illness': [at('2023-06-01', 10, qingyang(), 'C', { note: scope() })],
  'temporary.ceiling.education': [at('2023-06-01', 6, qingyang(), 'C', { note: scope() })],
  'temporary.emergency.least': [at('2023-06-01', 2, qingyang(), 'C', { note: scope() })],
  'service-purchase.share': [at('2021-12-22', '0.01', plan('二(四)12', 'J12'), 'A')],
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

function qingyang() {
  return { instrument: 'QINGYANG-2023', article: '2023-06', requirement: 'J9.3' };
}

function scope() {
  return {
    zh: '青阳县公布的倍数(可信度B);景区两个乡镇的区划代码属青阳县,景区自身未公布,故推定适用,待确认。',
    en: 'The multiples of Qingyang county (confidence B). The divisions of the two townships lie under Qingyang and the scenic area has published none of its own, so they are inferred to apply; to be confirmed.',
  };
}
