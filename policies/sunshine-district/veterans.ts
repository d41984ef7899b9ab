import { declare, has, type ParameterDeclaration } from '../../src/policy/index.js';
import { grant } from '../national/kit/offer.js';
import { opinion } from './instruments.js';

const BASIS = [opinion('二(一)', 'D2.1'), opinion('三(四)4', 'D2.1')];

export const veteranDeclarations: readonly ParameterDeclaration[] = [
  declare.money('veterans.medical.sum', {
    zh: '优抚对象参保和医疗救助标准(每人每年)',
    en: 'Premium and medical assistance of veterans, a person a year',
  }),
];

/** Medical assistance of veterans, whose own premium the district pays; the centre reviews and approves (D2.1). */
export const veteranAssistance = grant(
  {
    code: 'VETERAN_MEDICAL_ASSISTANCE',
    titles: { zh: '抚恤定补优抚对象医疗救助', en: 'Medical assistance of veterans' },
    group: 'SPECIAL_ASSISTANCE',
    department: { zh: '区民政局、区卫生局', en: 'District civil affairs and health bureaus' },
    basis: BASIS,
    reviewedBy: 'COUNTY',
    who: {
      id: 'veterans.person',
      titles: { zh: '优抚对象', en: 'Veterans and their bereaved' },
      basis: BASIS,
      some: {
        zh: '{count}名优抚对象未参加职工医保,个人缴费由区财政解决。',
        en: '{count} veterans are not insured as employees; the district pays their own premium.',
      },
      none: {
        zh: '没有未参加职工医保的优抚对象。',
        en: 'No veteran is without an employee’s insurance.',
      },
      fits: (member) => has(member, 'VETERAN') && !has(member, 'EMPLOYEE_INSURED'),
    },
  },
  {
    period: 'ONE_OFF',
    basis: BASIS,
    messages: { sum: { zh: '每人{amount}元', en: '{amount} yuan a person' } },
    share: (_member, _facts, values) => {
      const amount = values.money('veterans.medical.sum');
      return { amount, message: 'sum', shown: { amount } };
    },
  },
);
