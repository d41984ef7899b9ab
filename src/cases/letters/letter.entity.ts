import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DELIVERY_METHODS, type DeliveryMethod } from './delivery.js';

/**
 * That a decision was put in writing, and the hash of what the letter says. Append-only and without personal data; the
 * text itself stands in `letter_text`.
 */
export const LetterSchema = defineEntity({
  name: 'Letter',
  tableName: 'letter',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    decisionId: p.uuid(),
    layout: p.integer(),
    sha256: p.text(),
    issuedOn: p.date().$type<LocalDate>(),
    /** The last day on which it may be delivered; null where no limit is stated or the calendar does not know the year. */
    deliverBy: p.date().$type<LocalDate>().strictNullable(),
    /** Why `deliverBy` is null though there is a limit: `CALENDAR_YEAR_UNKNOWN`. */
    deliverUnknown: p.text().strictNullable(),
    issuedAt: p.datetime(6),
  },
  uniques: [{ name: 'letter_decision_key', properties: ['jurisdictionId', 'decisionId'] }],
  indexes: [
    { name: 'letter_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
    {
      name: 'letter_deliver_idx',
      properties: ['jurisdictionId', 'deliverBy', 'id'],
      where: 'deliver_by is not null',
    },
  ],
  checks: [
    { name: 'letter_hash_check', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
    { name: 'letter_layout_check', expression: 'layout > 0' },
  ],
  triggers: appendOnly('letter'),
});

/** What a letter says, sealed: it names people and their circumstances, and is erased with their data. */
export const LetterTextSchema = defineEntity({
  name: 'LetterText',
  tableName: 'letter_text',
  properties: {
    jurisdictionId: p.text().primary(),
    /** The letter's. */
    id: p.uuid().primary(),
    contentSealed: p.text(),
  },
});

/** That a letter reached the person: how and when (57号, 21). Once a letter; append-only. */
export const LetterDeliverySchema = defineEntity({
  name: 'LetterDelivery',
  tableName: 'letter_delivery',
  properties: {
    jurisdictionId: p.text().primary(),
    /** The letter's. */
    id: p.uuid().primary(),
    method: p.text().$type<DeliveryMethod>(),
    deliveredOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
    recordedAt: p.datetime(6),
  },
  checks: [codeCheck('letter_delivery', 'method', DELIVERY_METHODS)],
  triggers: appendOnly('letter_delivery'),
});

export type LetterRow = Row<typeof LetterSchema>;
export type LetterDeliveryRow = Row<typeof LetterDeliverySchema>;

const KEY = ['jurisdiction_id', 'id'];

export const letterForeignKeys: readonly ForeignKey[] = [
  foreignKey('letter', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('letter', ['jurisdiction_id', 'decision_id'], 'decision', KEY),
  foreignKey('letter_text', ['jurisdiction_id', 'id'], 'letter', KEY),
  foreignKey('letter_delivery', ['jurisdiction_id', 'id'], 'letter', KEY),
  foreignKey('letter_delivery', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
