import type { Basis, Instrument } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';

const AREA = { zh: '九华山风景区', en: 'Jiuhuashan scenic area' };

export const jiuhuashanInstruments: readonly Instrument[] = [
  {
    id: 'JHS-2021',
    titles: {
      zh: '九华山风景区关于改革完善社会救助制度的实施方案',
      en: 'Plan of Jiuhuashan scenic area on reforming social assistance',
    },
    issuer: { zh: '九华山风景区社会保障局', en: 'Social Security Bureau of Jiuhuashan scenic area' },
    issuedOn: localDate('2021-12-22'),
    inForceFrom: localDate('2021-12-22'),
  },
  {
    id: 'JHS-STANDARDS',
    titles: { zh: '九华山风景区公布的救助标准', en: 'Published assistance standards of the scenic area' },
    issuer: AREA,
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
    id: 'QINGYANG-2023',
    titles: { zh: '青阳县临时救助有关规定', en: 'Rules of Qingyang county on temporary assistance' },
    issuer: { zh: '池州市青阳县', en: 'Qingyang county, Chizhou' },
  },
];

/** The plan of 2021-12-22, by its sections. */
export function plan(article: string, requirement: string): Basis {
  return { instrument: 'JHS-2021', article, requirement };
}

/** A published standard, by the year of its announcement. */
export function announced(year: string, requirement: string): Basis {
  return { instrument: 'JHS-STANDARDS', article: year, requirement };
}
