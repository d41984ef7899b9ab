import type { Basis, Instrument } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';

const MCA = { zh: '民政部', en: 'Ministry of Civil Affairs' };
const STATE_COUNCIL = { zh: '国务院', en: 'State Council' };

/** The national instruments that this layer applies, oldest first. */
export const nationalInstruments: readonly Instrument[] = [
  {
    id: 'INTERIM-2014',
    titles: { zh: '社会救助暂行办法', en: 'Interim Measures for Social Assistance' },
    number: '国务院令第649号',
    issuer: STATE_COUNCIL,
    inForceFrom: localDate('2014-05-01'),
  },
  {
    id: 'SC-2014-47',
    titles: {
      zh: '国务院关于全面建立临时救助制度的通知',
      en: 'Notice on establishing temporary assistance throughout',
    },
    number: '国发〔2014〕47号',
    issuer: STATE_COUNCIL,
    inForceFrom: localDate('2014-10-03'),
  },
  {
    id: 'SC-2015-52',
    titles: {
      zh: '国务院关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见',
      en: 'Opinion on the living and care subsidies for the disabled',
    },
    number: '国发〔2015〕52号',
    issuer: STATE_COUNCIL,
    inForceFrom: localDate('2016-01-01'),
  },
  {
    id: 'CHILDREN-2019',
    titles: {
      zh: '关于进一步加强事实无人抚养儿童保障工作的意见',
      en: 'Opinion on the protection of children de facto without care',
    },
    issuer: MCA,
  },
  {
    id: 'MCA-2021-43',
    titles: { zh: '特困人员认定办法', en: 'Rules on recognising people in extreme poverty' },
    number: '民发〔2021〕43号',
    issuer: MCA,
    inForceFrom: localDate('2021-07-01'),
  },
  {
    id: 'MCA-2021-57',
    titles: {
      zh: '最低生活保障审核确认办法',
      en: 'Rules on reviewing and confirming the subsistence allowance',
    },
    number: '民发〔2021〕57号',
    issuer: MCA,
    inForceFrom: localDate('2021-07-01'),
  },
  {
    id: 'PRICE-LINK-2021',
    titles: {
      zh: '社会救助和保障标准与物价上涨挂钩联动机制',
      en: 'Mechanism that links assistance to rising prices',
    },
  },
  {
    id: 'NOTICE-2022-06',
    titles: {
      zh: '关于切实保障好困难群众基本生活的通知',
      en: 'Notice on securing the basic living of people in hardship',
    },
    issuer: { zh: '民政部、财政部', en: 'Ministries of Civil Affairs and of Finance' },
    issuedOn: localDate('2022-06-02'),
    inForceFrom: localDate('2022-06-02'),
  },
  {
    id: 'NOTICE-2022-10',
    titles: {
      zh: '关于进一步做好最低生活保障等社会救助兜底保障工作的通知',
      en: 'Notice on the reach of the allowance and other assistance of last resort',
    },
    issuer: MCA,
    issuedOn: localDate('2022-10-20'),
    inForceFrom: localDate('2022-10-20'),
  },
  {
    id: 'FAST-2026',
    titles: { zh: '小额快救有关规定', en: 'Rules on small-sum fast relief' },
    issuer: MCA,
  },
  {
    id: 'SAL-2026',
    titles: { zh: '中华人民共和国社会救助法', en: 'Social Assistance Law' },
    issuedOn: localDate('2026-04-30'),
    inForceFrom: localDate('2026-07-01'),
  },
  {
    id: 'REVIEW-LAW',
    titles: { zh: '中华人民共和国行政复议法', en: 'Administrative Review Law' },
  },
  {
    id: 'LITIGATION-LAW',
    titles: { zh: '中华人民共和国行政诉讼法', en: 'Administrative Litigation Law' },
  },
  {
    id: 'EMPLOYMENT-COST-ELSEWHERE',
    titles: {
      zh: '其他地方公布的就业成本扣减规定',
      en: 'Employment costs that other places have published',
    },
  },
  {
    id: 'REQUIREMENTS',
    titles: {
      zh: '本服务对各地文件的要求清单',
      en: 'The requirements that the five source documents put on this service',
    },
  },
];

/** Interim Measures for Social Assistance (社会救助暂行办法), 2014. */
export function interim(article: string, requirement?: string): Basis {
  return basis('INTERIM-2014', article, requirement);
}

/** Notice on temporary assistance (国发〔2014〕47号). */
export function temporaryNotice(article: string, requirement?: string): Basis {
  return basis('SC-2014-47', article, requirement);
}

/** Allowance review rules (民发〔2021〕57号). */
export function allowanceRules(article: string, requirement?: string): Basis {
  return basis('MCA-2021-57', article, requirement);
}

/** Extreme-poverty rules (民发〔2021〕43号). */
export function extremePovertyRules(article: string, requirement?: string): Basis {
  return basis('MCA-2021-43', article, requirement);
}

/** Notice of 2022-06-02. */
export function june2022(article: string, requirement?: string): Basis {
  return basis('NOTICE-2022-06', article, requirement);
}

/** Notice of 2022-10-20. */
export function october2022(article: string, requirement?: string): Basis {
  return basis('NOTICE-2022-10', article, requirement);
}

/** Small-sum fast relief (小额快救), January 2026. */
export function fastRelief(article: string, requirement?: string): Basis {
  return basis('FAST-2026', article, requirement);
}

/** Social Assistance Law (社会救助法), in force from 2026-07-01. */
export function assistanceLaw(article: string, requirement?: string): Basis {
  return basis('SAL-2026', article, requirement);
}

/** Opinion on children de facto without care, 2019. */
export function childrenOpinion(article: string, requirement?: string): Basis {
  return basis('CHILDREN-2019', article, requirement);
}

/** Opinion on the two subsidies for the disabled (国发〔2015〕52号); its sections carry no number that we could check. */
export function disabilityNotice(requirement: string): Basis {
  return basis('SC-2015-52', '补贴对象和标准', requirement);
}

/** The link of assistance to prices, 2021. */
export function priceLink(requirement: string): Basis {
  return basis('PRICE-LINK-2021', '启动条件和标准', requirement);
}

/** Administrative Review Law (行政复议法). */
export function reviewLaw(article: string): Basis {
  return basis('REVIEW-LAW', article, undefined);
}

/** Administrative Litigation Law (行政诉讼法). */
export function litigationLaw(article: string): Basis {
  return basis('LITIGATION-LAW', article, undefined);
}

/** A requirement of the source documents that no national article states. */
export function requirement(id: string): Basis {
  return basis('REQUIREMENTS', id, id);
}

function basis(instrument: string, article: string, requirement: string | undefined): Basis {
  return requirement === undefined ? { instrument, article } : { instrument, article, requirement };
}
