import type { JsonValue } from '../access/once/stored-answer.js';
import type { Place } from '../access/viewer.js';

/** Something that happened, at its place in the stream. */
export interface StreamEvent extends Place {
  readonly position: bigint;
  readonly at: Date;
  /** For instance `CASE_APPROVED`. */
  readonly type: string;
  readonly objectId: string;
  /** Codes, ids, amounts as text and dates; never personal data. */
  readonly payload: Readonly<Record<string, JsonValue>>;
}
