import type { LocalDate } from '../shared/local-date.js';
import type { Text } from '../shared/text.js';

/** A legal instrument that a policy rests on: a law, a notice, a plan, a published standard. */
export interface Instrument {
  /** Short id, unique over all policies, e.g. `MCA-2021-57`. */
  readonly id: string;
  readonly titles: Text;
  /** Document number such as `民发〔2021〕57号`, where it has one. */
  readonly number?: string;
  readonly issuer?: Text;
  readonly issuedOn?: LocalDate;
  readonly inForceFrom?: LocalDate;
  readonly url?: string;
}

/** Where in an instrument a value, a rule or a step stands. Mandatory wherever a policy states anything. */
export interface Basis {
  readonly instrument: string;
  /** Article, section or table, e.g. `13` or `二(三)9`. */
  readonly article: string;
  /** The requirement id that it fulfils, e.g. `J9.1`. */
  readonly requirement?: string;
}

/** How sure a published figure is: A official full text, B press or mirror copy, C derived or inferred. */
export type Confidence = 'A' | 'B' | 'C';

/** One line that cites a basis: `MCA-2021-57 art. 13 [J9.1]`. It is what decisions keep and answers show. */
export function citation(basis: Basis): string {
  const article = `${basis.instrument} art. ${basis.article}`;
  return basis.requirement === undefined ? article : `${article} [${basis.requirement}]`;
}
