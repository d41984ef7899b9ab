import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { REFERRAL_STATUSES, type ReferralStatus } from './referral.js';

/** A matter handed to a department, and its answer (J16.3, X11). */
export const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    householdId: p.uuid(),
    /** The programme that the department runs; that of the case unless another one was named. */
    programme: p.text(),
    /** The department, as the programme or the officer names it. */
    department: p.text(),
    townshipId: p.text(),
    villageId: p.text().strictNullable(),
    matter: p.text(),
    referredOn: p.date().$type<LocalDate>(),
    referredBy: p.uuid(),
    /** By when it answers; everyone sees it. */
    dueOn: p.date().$type<LocalDate>(),
    status: p.text().$type<ReferralStatus>(),
    answeredOn: p.date().$type<LocalDate>().strictNullable(),
    answer: p.text().strictNullable(),
    recordedBy: p.uuid().strictNullable(),
  },
  indexes: [
    { name: 'referral_case_idx', properties: ['jurisdictionId', 'caseId', 'id'] },
    {
      name: 'referral_due_idx',
      properties: ['jurisdictionId', 'dueOn', 'id'],
      where: `status = 'OPEN'`,
    },
    { name: 'referral_township_idx', properties: ['jurisdictionId', 'townshipId', 'dueOn', 'id'] },
  ],
  checks: [
    codeCheck('referral', 'status', REFERRAL_STATUSES),
    { name: 'referral_due_check', expression: 'due_on >= referred_on' },
    {
      name: 'referral_answered_check',
      expression: `(status = 'OPEN') = (answered_on is null) and (answered_on is null) = (answer is null) and (answered_on is null) = (recorded_by is null)`,
    },
  ],
});

export type ReferralRow = Row<typeof ReferralSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const referralForeignKeys: readonly ForeignKey[] = [
  foreignKey('referral', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('referral', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('referral', ['jurisdiction_id', 'township_id'], 'organisation', KEY),
  foreignKey('referral', ['jurisdiction_id', 'village_id'], 'organisation', KEY),
  foreignKey('referral', ['jurisdiction_id', 'referred_by'], 'officer', KEY),
  foreignKey('referral', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
