import { defineEntity, p } from '@mikro-orm/core';
import { neverRemoved } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { awardWithinPlace } from '../budgets/earmark.trigger.js';
import { AWARD_KINDS, AWARD_STATUSES, type AwardKind, type AwardStatus } from './award.js';

/** What a decision grants, until it is paid or ends. */
export const AwardSchema = defineEntity({
  name: 'Award',
  tableName: 'award',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    decisionId: p.uuid(),
    householdId: p.uuid(),
    townshipId: p.text(),
    programme: p.text(),
    kind: p.text().$type<AwardKind>(),
    /** In fen: a month for RECURRING, the whole for the others. */
    amount: p.bigint().$type<Fen>(),
    /** A, B or C for the allowance, a care level for extreme poverty. */
    class: p.text().strictNullable(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day; null while no end is known. */
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
    status: p.text().$type<AwardStatus>(),
    /** Why it was suspended or ended; null while it runs as granted. */
    statusReason: p.text().strictNullable(),
    payeePersonId: p.uuid(),
    fundId: p.uuid(),
    reviewDueOn: p.date().$type<LocalDate>().strictNullable(),
  },
  uniques: [
    { name: 'award_decision_key', properties: ['jurisdictionId', 'decisionId', 'payeePersonId'] },
    {
      name: 'award_live_key',
      properties: ['jurisdictionId', 'payeePersonId', 'programme'],
      where: `kind = 'RECURRING' and status <> 'ENDED'`,
    },
  ],
  indexes: [
    { name: 'award_case_idx', properties: ['jurisdictionId', 'caseId'] },
    { name: 'award_household_idx', properties: ['jurisdictionId', 'householdId', 'activeFrom'] },
    { name: 'award_payroll_idx', properties: ['jurisdictionId', 'programme', 'kind', 'id'] },
    { name: 'award_township_idx', properties: ['jurisdictionId', 'townshipId', 'id'] },
    {
      name: 'award_review_idx',
      properties: ['jurisdictionId', 'reviewDueOn', 'id'],
      where: `status <> 'ENDED' and review_due_on is not null`,
    },
  ],
  triggers: [awardWithinPlace, neverRemoved('award')],
  checks: [
    codeCheck('award', 'kind', AWARD_KINDS),
    codeCheck('award', 'status', AWARD_STATUSES),
    { name: 'award_amount_check', expression: 'amount > 0' },
    { name: 'award_period_check', expression: 'active_until >= active_from - 1' },
    { name: 'award_first_day_check', expression: `kind <> 'RECURRING' or extract(day from active_from) = 1` },
    { name: 'award_ended_check', expression: `status <> 'ENDED' or active_until is not null` },
    { name: 'award_reason_check', expression: `status = 'ACTIVE' or status_reason is not null` },
  ],
});

export type AwardRow = Row<typeof AwardSchema>;

export const awardForeignKeys: readonly ForeignKey[] = [
  foreignKey('award', ['jurisdiction_id', 'household_id'], 'household', ['jurisdiction_id', 'id']),
  foreignKey('award', ['jurisdiction_id', 'township_id'], 'organisation', ['jurisdiction_id', 'id']),
  foreignKey('award', ['jurisdiction_id', 'payee_person_id'], 'person', ['jurisdiction_id', 'id']),
  foreignKey('award', ['jurisdiction_id', 'fund_id', 'programme'], 'fund_purpose', [
    'jurisdiction_id',
    'fund_id',
    'programme',
  ]),
];
