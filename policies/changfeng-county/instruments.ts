import type { Basis, Instrument } from '../../src/policy/index.js';

export const changfengInstruments: readonly Instrument[] = [
  {
    id: 'CF-2020',
    titles: {
      zh: '进一步加强我县社会救助兜底脱贫行动的实施意见',
      en: 'Opinion of the county on assistance of last resort in lifting people out of poverty',
    },
    issuer: { zh: '长丰县', en: 'Changfeng county' },
  },
  {
    id: 'HF-STANDARDS',
    titles: { zh: '合肥市公布的救助标准', en: 'Published assistance standards of Hefei' },
    issuer: { zh: '合肥市', en: 'Hefei city' },
  },
  {
    id: 'AH-CARE-2022',
    titles: {
      zh: '安徽省特困人员照料护理标准',
      en: 'Care rates of Anhui for people in extreme poverty',
    },
    issuer: { zh: '安徽省', en: 'Anhui province' },
  },
  {
    id: 'AH-SUPPLEMENT-2022',
    titles: {
      zh: '安徽省2022年困难群众一次性生活补贴',
      en: 'One-off living subsidy of Anhui in 2022',
    },
    issuer: { zh: '安徽省', en: 'Anhui province' },
  },
  {
    id: 'NINGGUO-2021',
    titles: { zh: '宁国市临时救助备用金规定', en: 'Reserve-fund rules of Ningguo, Anhui' },
    issuer: { zh: '安徽省宁国市', en: 'Ningguo, Anhui' },
  },
];

/** The county's opinion of 2020, by its sections. */
export function opinion(article: string, requirement: string): Basis {
  return { instrument: 'CF-2020', article, requirement };
}

/** A published standard of Hefei, by year. */
export function hefei(year: string, requirement: string): Basis {
  return { instrument: 'HF-STANDARDS', article: year, requirement };
}
