import type { JsonValue } from './once/stored-answer.js';

/** Something that happened and that other systems are told of after the commit. */
export interface OutboxNote {
  /** For instance `CASE_DECIDED`. */
  readonly type: string;
  readonly objectId: string;
  /** Codes, ids, amounts as text and dates; never personal data. */
  readonly payload?: Readonly<Record<string, JsonValue>>;
}
