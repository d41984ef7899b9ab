import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { OBJECTION_STATUSES, type ObjectionStatus } from './objection.js';

/** What somebody brought forward against a notice, and what was found (C8). */
export const ObjectionSchema = defineEntity({
  name: 'Objection',
  tableName: 'objection',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    noticeId: p.uuid(),
    raisedOn: p.date().$type<LocalDate>(),
    /** Who raised it, as they named themselves; sealed, and shown to the officers of the case only. */
    raisedBySealed: p.text(),
    grounds: p.text(),
    status: p.text().$type<ObjectionStatus>(),
    settledOn: p.date().$type<LocalDate>().strictNullable(),
    settledBy: p.uuid().strictNullable(),
    finding: p.text().strictNullable(),
    recordedBy: p.uuid(),
  },
  indexes: [
    { name: 'objection_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
    {
      name: 'objection_open_idx',
      properties: ['jurisdictionId', 'caseId'],
      where: `status = 'OPEN'`,
    },
  ],
  checks: [
    codeCheck('objection', 'status', OBJECTION_STATUSES),
    { name: 'objection_grounds_check', expression: `grounds <> ''` },
    {
      name: 'objection_settled_check',
      expression: `(status = 'OPEN') = (settled_on is null) and (status = 'OPEN') = (settled_by is null) and (status = 'OPEN') = (finding is null)`,
    },
  ],
});

export type ObjectionRow = Row<typeof ObjectionSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const objectionForeignKeys: readonly ForeignKey[] = [
  foreignKey('objection', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('objection', ['jurisdiction_id', 'notice_id'], 'public_notice', KEY),
  foreignKey('objection', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
  foreignKey('objection', ['jurisdiction_id', 'settled_by'], 'officer', KEY),
];
