import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { DECISION_PERIODS, type DecisionPeriod } from '../decisions/decision.js';
import { HELP_KINDS, type HelpKind } from './referral.js';

/** What another department grants a household, so that its whole help is seen in one place (X11, D2.3). */
export const OutsideHelpSchema = defineEntity({
  name: 'OutsideHelp',
  tableName: 'outside_help',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    /** The member it is for; null = the household as a whole. */
    personId: p.uuid().strictNullable(),
    /** The code of the programme in the policy's catalogue. */
    programme: p.text(),
    department: p.text(),
    kind: p.text().$type<HelpKind>(),
    /** Fen; a month for MONTHLY; null for goods and services without a price. */
    amount: p.bigint().$type<Fen>().strictNullable(),
    period: p.text().$type<DecisionPeriod>(),
    activeFrom: p.date().$type<LocalDate>(),
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
    /** The referral that it answers, if one led to it. */
    referralId: p.uuid().strictNullable(),
    /** The reference of the department, so that the same grant is not recorded twice. */
    reference: p.text().strictNullable(),
    recordedOn: p.date().$type<LocalDate>(),
    recordedBy: p.uuid(),
  },
  uniques: [
    {
      name: 'outside_help_reference_key',
      properties: ['jurisdictionId', 'department', 'reference'],
      where: 'reference is not null',
    },
  ],
  indexes: [
    { name: 'outside_help_household_idx', properties: ['jurisdictionId', 'householdId', 'activeFrom'] },
  ],
  checks: [
    codeCheck('outside_help', 'kind', HELP_KINDS),
    codeCheck('outside_help', 'period', DECISION_PERIODS),
    { name: 'outside_help_amount_check', expression: 'amount > 0' },
    { name: 'outside_help_cash_check', expression: `kind <> 'CASH' or amount is not null` },
    { name: 'outside_help_days_check', expression: 'active_until >= active_from' },
  ],
});

export type OutsideHelpRow = Row<typeof OutsideHelpSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const outsideHelpForeignKeys: readonly ForeignKey[] = [
  foreignKey('outside_help', ['jurisdiction_id', 'household_id'], 'household', KEY),
  foreignKey('outside_help', ['jurisdiction_id', 'person_id'], 'person', KEY),
  foreignKey('outside_help', ['jurisdiction_id', 'referral_id'], 'referral', KEY),
  foreignKey('outside_help', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
];
