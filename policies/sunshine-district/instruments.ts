import type { Basis, Instrument } from '../../src/policy/index.js';

export const sunshineInstruments: readonly Instrument[] = [
  {
    id: 'SUNSHINE-2023',
    titles: {
      zh: '区委民生救助工作意见(阳光民生救助体系)',
      en: 'Opinion on the “sunshine” assistance system',
    },
    issuer: { zh: '区委', en: 'District committee' },
  },
];

/** The opinion of 2023, by its sections. */
export function opinion(article: string, requirement: string): Basis {
  return { instrument: 'SUNSHINE-2023', article, requirement };
}
