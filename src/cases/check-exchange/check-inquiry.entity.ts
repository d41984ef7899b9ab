import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHECK_SOURCES, type CheckSource } from '../procedure/economic-check.js';
import { INQUIRY_STATUSES, type InquiryStatus } from './check-inquiry.js';

/** One question of an economic status check to one source, and its answer (C5). */
export const CheckInquirySchema = defineEntity({
  name: 'CheckInquiry',
  tableName: 'check_inquiry',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    checkId: p.uuid(),
    caseId: p.uuid(),
    source: p.text().$type<CheckSource>(),
    /** What the source answers by. */
    reference: p.text(),
    status: p.text().$type<InquiryStatus>(),
    /** When it was last handed out in a file. */
    sentOn: p.date().$type<LocalDate>().strictNullable(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    /** The source knows something else than was declared. */
    differs: p.boolean().strictNullable(),
    note: p.text().strictNullable(),
    /** What the household says to a difference, and whether it clears it up. */
    explanation: p.text().strictNullable(),
    explained: p.boolean().strictNullable(),
    explainedBy: p.uuid().strictNullable(),
  },
  uniques: [
    { name: 'check_inquiry_reference_key', properties: ['jurisdictionId', 'reference'] },
    { name: 'check_inquiry_source_key', properties: ['jurisdictionId', 'checkId', 'source'] },
  ],
  indexes: [
    {
      name: 'check_inquiry_open_idx',
      properties: ['jurisdictionId', 'source', 'id'],
      where: `status <> 'ANSWERED'`,
    },
    { name: 'check_inquiry_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
  ],
  checks: [
    codeCheck('check_inquiry', 'source', CHECK_SOURCES),
    codeCheck('check_inquiry', 'status', INQUIRY_STATUSES),
    {
      name: 'check_inquiry_answered_check',
      expression: `(status = 'ANSWERED') = (answered_on is not null) and (answered_on is null) = (differs is null)`,
    },
    {
      name: 'check_inquiry_explained_check',
      expression:
        '(explanation is null) = (explained is null) and (explanation is null) = (explained_by is null) and (explanation is null or differs)',
    },
  ],
});

export type CheckInquiryRow = Row<typeof CheckInquirySchema>;

const KEY = ['jurisdiction_id', 'id'];

export const checkInquiryForeignKeys: readonly ForeignKey[] = [
  foreignKey('check_inquiry', ['jurisdiction_id', 'check_id'], 'economic_check', KEY),
  foreignKey('check_inquiry', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('check_inquiry', ['jurisdiction_id', 'explained_by'], 'officer', KEY),
];
