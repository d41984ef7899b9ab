import { at, type DatedValue, type ParameterTable } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';
import { hefei } from './instruments.js';

const BATCH = { instrument: 'AH-SUPPLEMENT-2022', article: '一次性生活补贴', requirement: 'N1.1' };
/** Hefei's sums are published without a first day. */
const FIRST_DAY = '2026-01-01';

function undated(sum: string, requirement: string): readonly DatedValue[] {
  return [
    at(FIRST_DAY, yuan(sum), hefei('现行', requirement), 'C', {
      note: {
        zh: '公布的标准(可信度A)没有起始日期,取收录之年的第一日;以前的日期不作推定。',
        en: 'The sum is published (confidence A) without a first day; that of the year in which it was recorded is taken, and nothing is inferred for earlier days.',
      },
    }),
  ];
}

/** What the county pays under Hefei to children without care and the disabled, and the batch of Anhui in 2022. */
export const subsidies: ParameterTable = {
  'child.standard': undated('2420', 'X5'),
  'disability.living.severe': undated('277', 'X6'),
  'disability.living.slight': undated('185', 'X6'),
  'disability.care': undated('277', 'X6'),
  'living-subsidy.open': [
    at('2022-06-02', true, BATCH, 'B', {
      note: {
        zh: '安徽省2022年6月部署,7月31日前发放;未写明起始日,取国家通知之日。',
        en: 'Ordered in June 2022, paid by 31 July; the first day is not stated, that of the national notice is taken.',
      },
    }),
    at('2022-08-01', false, BATCH, 'B'),
  ],
  'living-subsidy.allowance.urban': [at('2022-06-02', yuan('300'), BATCH, 'B')],
  'living-subsidy.allowance.rural': [at('2022-06-02', yuan('200'), BATCH, 'B')],
  'living-subsidy.extreme-poverty': [at('2022-06-02', yuan('400'), BATCH, 'B')],
};
