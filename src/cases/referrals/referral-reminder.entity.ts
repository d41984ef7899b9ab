import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';

/** That a department was chased for the answer to a referral (J16.3). Append-only; the day of the referral stays. */
export const ReferralReminderSchema = defineEntity({
  name: 'ReferralReminder',
  tableName: 'referral_reminder',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    referralId: p.uuid(),
    remindedOn: p.date().$type<LocalDate>(),
    remindedBy: p.uuid(),
    message: p.text(),
    /** By when the office wants the answer now. */
    answerBy: p.date().$type<LocalDate>(),
  },
  indexes: [{ name: 'referral_reminder_referral_idx', properties: ['jurisdictionId', 'referralId', 'id'] }],
  checks: [{ name: 'referral_reminder_days_check', expression: 'answer_by >= reminded_on' }],
  triggers: appendOnly('referral_reminder'),
});

export type ReferralReminderRow = Row<typeof ReferralReminderSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const referralReminderForeignKeys: readonly ForeignKey[] = [
  foreignKey('referral_reminder', ['jurisdiction_id', 'referral_id'], 'referral', KEY),
  foreignKey('referral_reminder', ['jurisdiction_id', 'reminded_by'], 'officer', KEY),
];
