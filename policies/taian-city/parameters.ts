import { at, INHERIT, type ParameterTable } from '../../src/policy/index.js';
import { yuan } from '../../src/shared/money.js';

const STANDARDS_2020 = '2020-07-01';
const standards = (requirement: string) => ({ instrument: 'TA-STANDARDS', article: '2020', requirement });
const borderline = { instrument: 'SD-2022', article: '低保边缘家庭', requirement: 'J1.2' };
const payFirst = { instrument: 'SD-PAY-FIRST', article: '先行救助', requirement: 'J9.1' };
const OPINION = '2022-03-11';
const opinion = { instrument: 'TA-2022', article: '二(四)1', requirement: 'C6' };
const confirms = {
  zh: '意见规定乡镇(街道)综合服务平台负责审核确认;下放的具体批次未见公布。',
  en: 'The opinion gives confirmation to the service platform of township and street; how far it has been carried out is not published.',
};
const comparable = {
  zh: '取自山东省内济宁市、邹平市公布的规定,本市未另行公布。',
  en: 'From the published rules of Jining and Zouping in the same province; the city has published none of its own.',
};

/** What the prefecture city sets: its standards of 2020, the provincial option for borderline households, pay first. */
export const taianParameters: ParameterTable = {
  'allowance.standard.urban': [at(STANDARDS_2020, yuan('630'), standards('J1.3'), 'B')],
  'allowance.standard.rural': [at(STANDARDS_2020, yuan('475'), standards('J1.3'), 'B')],
  'extreme-poverty.standard.urban': [at(STANDARDS_2020, yuan('875'), standards('J2.2'), 'B')],
  'extreme-poverty.standard.rural': [at(STANDARDS_2020, yuan('620'), standards('J2.2'), 'B')],
  'extreme-poverty.care.method': [at(STANDARDS_2020, 'SUM', standards('J2.3'), 'B')],
  'extreme-poverty.care.able.sum': [at(STANDARDS_2020, yuan('165'), standards('J2.3'), 'B')],
  'allowance.approval.level': [at(OPINION, 'TOWNSHIP', opinion, 'B', { note: confirms })],
  'extreme-poverty.approval.level': [at(OPINION, 'TOWNSHIP', opinion, 'B', { note: confirms })],
  'training.year.least': [
    at(OPINION, 2, { instrument: 'TA-2022', article: '二(二)1', requirement: 'C2.1' }, 'A'),
  ],
  'borderline.option.multiple': [
    at('2022-11-01', '2', borderline, 'B'),
    at('2027-11-01', INHERIT, borderline, 'B', {
      note: { zh: '省级规定有效期至2027年10月31日。', en: 'The provincial rules end on 2027-10-31.' },
    }),
  ],
  'temporary.pay-first.hours': [at('2018-01-01', 24, payFirst, 'B', { note: comparable })],
  'temporary.papers.days': [at('2018-01-01', 5, payFirst, 'B', { note: comparable })],
};
