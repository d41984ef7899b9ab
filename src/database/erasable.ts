import { TOMBSTONE_SQL } from '../shared/tombstone.js';

/** The setting of a transaction that erases personal data; without it no row of an append-only table changes at all. */
export const ERASING_SETTING = 'doudi.erasing';

const NOTHING = 'null';
const NO_BYTES = `''::bytea`;

/**
 * The columns of append-only tables in which people are told of in words, and what each may become when the person is
 * erased; what the row proves, who did it and when, stays as it was. By table and column, in SQL.
 */
export const ERASABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  decision: { reason: TOMBSTONE_SQL, wording_zh: TOMBSTONE_SQL, wording_en: TOMBSTONE_SQL },
  earlier_step: { record: NOTHING },
  dishonesty_step: { statement: TOMBSTONE_SQL },
  lead_rise: { reason: TOMBSTONE_SQL },
  referral_reminder: { message: TOMBSTONE_SQL },
  recovery_receipt: { note: TOMBSTONE_SQL },
  receipt: { received_by: TOMBSTONE_SQL },
  bank_answer: { reason: TOMBSTONE_SQL },
  data_push: { bytes: NO_BYTES },
  push_answer: { note: TOMBSTONE_SQL },
};
