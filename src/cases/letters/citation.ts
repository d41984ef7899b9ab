import type { Instrument } from '../../policy/basis.js';

/** A citation as decisions keep it, taken apart: `MCA-2021-57 art. 13 [J1.1]`. */
export interface Citation {
  readonly instrument: string;
  readonly article: string;
}

const CITATION = /^(\S+) art\. (.+?)(?: \[[^\]]+\])?$/;
const NUMBERED = /^\d+(?:[–-]\d+)?$/;

/** The parts of a citation; null for a bare requirement id, which names no article. */
export function parseCitation(text: string): Citation | null {
  const [, instrument, article] = CITATION.exec(text) ?? [];
  return instrument === undefined || article === undefined ? null : { instrument, article };
}

/**
 * A citation as a citizen reads it: `《最低生活保障审核确认办法》（民发〔2021〕57号）第13条`. What the policy of the
 * decision does not know stands as it was kept, so that no article is ever lost from a letter.
 */
export function citationInWords(text: string, instruments: ReadonlyMap<string, Instrument>): string {
  const citation = parseCitation(text);
  const instrument = citation === null ? undefined : instruments.get(citation.instrument);
  if (citation === null || instrument === undefined) return text;
  const number = instrument.number === undefined ? '' : `（${instrument.number}）`;
  const article = NUMBERED.test(citation.article) ? `第${citation.article}条` : `“${citation.article}”部分`;
  return `《${instrument.titles.zh}》${number}${article}`;
}
