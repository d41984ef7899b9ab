import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { NOTICE_LEVELS, type NoticeLevel } from './notice.js';

/** What was made public, where and until when: never more than the law allows (57号, 24; C8). Append-only. */
export const PublicNoticeSchema = defineEntity({
  name: 'PublicNotice',
  tableName: 'public_notice',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    level: p.text().$type<NoticeLevel>(),
    /** The office that publishes it. */
    organisationId: p.text(),
    townshipId: p.text(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day; null while the calendar does not know the year it falls in. */
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
    headMasked: p.text(),
    memberCount: p.integer(),
    /** Fen; what is proposed, a month for a monthly benefit; null where the programme pays nothing itself. */
    amount: p.bigint().$type<Fen>().strictNullable(),
    programme: p.text(),
    publishedAt: p.datetime(6),
    publishedBy: p.uuid(),
  },
  uniques: [
    { name: 'public_notice_once_key', properties: ['jurisdictionId', 'caseId', 'level', 'activeFrom'] },
  ],
  indexes: [
    { name: 'public_notice_active_idx', properties: ['jurisdictionId', 'activeFrom', 'id'] },
    {
      name: 'public_notice_township_idx',
      properties: ['jurisdictionId', 'townshipId', 'activeFrom', 'id'],
    },
  ],
  checks: [
    codeCheck('public_notice', 'level', NOTICE_LEVELS),
    { name: 'public_notice_period_check', expression: 'active_until >= active_from' },
    { name: 'public_notice_member_count_check', expression: 'member_count > 0' },
    { name: 'public_notice_amount_check', expression: 'amount > 0' },
  ],
  triggers: appendOnly('public_notice'),
});

export type PublicNoticeRow = Row<typeof PublicNoticeSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const publicNoticeForeignKeys: readonly ForeignKey[] = [
  foreignKey('public_notice', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('public_notice', ['jurisdiction_id', 'organisation_id'], 'organisation', KEY),
  foreignKey('public_notice', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('public_notice', ['jurisdiction_id', 'published_by'], 'officer', KEY),
];
