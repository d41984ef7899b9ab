import type { Basis, Instrument } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';

/** Every document that your policy rests on. Ids must not clash with those of the national layer. */
export const templateInstruments: readonly Instrument[] = [
  {
    id: 'YUNXI-MEASURES',
    titles: { zh: '云溪县社会救助实施办法(虚构)', en: 'Assistance measures of Yunxi county (fictional)' },
    number: '云政〔2022〕0号',
    issuer: { zh: '云溪县人民政府(虚构)', en: 'Yunxi county (fictional)' },
    issuedOn: localDate('2022-12-20'),
    inForceFrom: localDate('2023-01-01'),
  },
  {
    id: 'YUNXI-STANDARDS',
    titles: { zh: '云溪县公布的救助标准(虚构)', en: 'Published standards of Yunxi county (fictional)' },
  },
];

/** The measures, by article. */
export function measures(article: string, requirement?: string): Basis {
  return requirement === undefined
    ? { instrument: 'YUNXI-MEASURES', article }
    : { instrument: 'YUNXI-MEASURES', article, requirement };
}

/** A published standard, by year. */
export function announced(year: string): Basis {
  return { instrument: 'YUNXI-STANDARDS', article: year };
}
