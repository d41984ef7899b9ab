import type { JsonValue } from './once/stored-answer.js';
import type { Place } from './viewer.js';

/** Something that happened and that other systems are told of after the commit. */
export interface OutboxNote {
  /** For instance `CASE_DECIDED`. */
  readonly type: string;
  readonly objectId: string;
  /** Where it happened: officers in reach of it are told. Left out, only those of the whole jurisdiction are. */
  readonly place?: Pick<Place, 'townshipId' | 'villageId'>;
  /** Codes, ids, amounts as text and dates; never personal data. */
  readonly payload?: Readonly<Record<string, JsonValue>>;
}
