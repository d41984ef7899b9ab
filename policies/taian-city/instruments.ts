import type { Instrument } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';

export const taianInstruments: readonly Instrument[] = [
  {
    id: 'TA-2022',
    titles: { zh: '统筹完善社会救助体系工作意见', en: 'Opinion on an integrated social assistance system' },
    issuedOn: localDate('2022-03-11'),
    inForceFrom: localDate('2022-03-11'),
  },
  {
    id: 'TA-STANDARDS',
    titles: { zh: '泰安市公布的救助标准', en: "Published assistance standards of Tai'an" },
    issuer: { zh: '泰安市', en: "Tai'an city" },
  },
  {
    id: 'SD-2022',
    titles: {
      zh: '山东省低保边缘家庭有关规定',
      en: 'Provincial rules of Shandong on borderline households',
    },
    issuer: { zh: '山东省', en: 'Shandong province' },
    inForceFrom: localDate('2022-11-01'),
  },
  {
    id: 'SD-PAY-FIRST',
    titles: {
      zh: '济宁市、邹平市临时救助先行救助规定(2018—2020年)',
      en: 'Pay-first rules of Jining and Zouping, Shandong (2018–2020)',
    },
  },
];
