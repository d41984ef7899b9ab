import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { TimeLimit } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { PAY_FIRST_OUTCOMES, type PayFirstOutcome } from './pay-first.js';

const JURISDICTION_AND_ID = ['jurisdiction_id', 'id'];

/** A small sum that a township paid from its reserve fund before the papers, and what became of the papers (J9.1). */
export const PayFirstGrantSchema = defineEntity({
  name: 'PayFirstGrant',
  tableName: 'pay_first_grant',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    householdId: p.uuid(),
    townshipId: p.text(),
    fundId: p.uuid(),
    programme: p.text(),
    /** In fen; `limitAmount` is what the policy allowed on that day, and `limitBasis` where it says so. */
    amount: p.bigint().$type<Fen>(),
    limitAmount: p.bigint().$type<Fen>(),
    limitBasis: p.array<string>(),
    paidOn: p.date().$type<LocalDate>(),
    paidBy: p.uuid(),
    /** null while the calendar does not know the year that the day falls in. */
    papersDueOn: p.date().$type<LocalDate>().strictNullable(),
    /** The time limit of the papers from `paidOn`; null where none was stated. */
    papersDays: p.integer().strictNullable(),
    papersUnit: p.text().$type<TimeLimit['unit']>().strictNullable(),
    papersReceivedOn: p.date().$type<LocalDate>().strictNullable(),
    settledOn: p.date().$type<LocalDate>().strictNullable(),
    settledBy: p.uuid().strictNullable(),
    outcome: p.text().$type<PayFirstOutcome>().strictNullable(),
    /** Why it was disallowed. */
    finding: p.text().strictNullable(),
    paymentId: p.uuid(),
    /** The POST that spent the money. */
    transferId: p.uuid(),
    /** The REPLENISH that reimbursed the fund; null while it has not. */
    replenishTransferId: p.uuid().strictNullable(),
  },
  uniques: [{ name: 'pay_first_grant_case_key', properties: ['jurisdictionId', 'caseId'] }],
  indexes: [
    { name: 'pay_first_grant_household_idx', properties: ['jurisdictionId', 'householdId', 'paidOn'] },
    { name: 'pay_first_grant_fund_idx', properties: ['jurisdictionId', 'fundId', 'paidOn', 'id'] },
    {
      name: 'pay_first_grant_owed_idx',
      properties: ['jurisdictionId', 'papersDueOn', 'id'],
      where: 'papers_received_on is null and outcome is null',
    },
    {
      name: 'pay_first_grant_unreimbursed_idx',
      properties: ['jurisdictionId', 'fundId', 'id'],
      where: `outcome = 'SETTLED' and replenish_transfer_id is null`,
    },
  ],
  checks: [
    codeCheck('pay_first_grant', 'outcome', PAY_FIRST_OUTCOMES),
    codeCheck('pay_first_grant', 'papers_unit', ['WORKING_DAYS', 'CALENDAR_DAYS']),
    {
      name: 'pay_first_grant_papers_limit_check',
      expression: '(papers_days is null) = (papers_unit is null)',
    },
    { name: 'pay_first_grant_amount_check', expression: 'amount > 0 and amount <= limit_amount' },
    { name: 'pay_first_grant_papers_check', expression: 'papers_due_on >= paid_on' },
    {
      name: 'pay_first_grant_settled_check',
      expression: '(outcome is null) = (settled_on is null) and (outcome is null) = (settled_by is null)',
    },
    {
      name: 'pay_first_grant_papers_or_finding_check',
      expression: `(outcome <> 'SETTLED' or papers_received_on is not null) and (outcome <> 'DISALLOWED' or finding is not null)`,
    },
  ],
});

export type PayFirstGrantRow = Row<typeof PayFirstGrantSchema>;

/** The transfers are written last in a transaction, see the payments; hence the two deferred keys. */
export const payFirstForeignKeys: readonly ForeignKey[] = [
  foreignKey('pay_first_grant', ['jurisdiction_id', 'household_id'], 'household', JURISDICTION_AND_ID),
  foreignKey('pay_first_grant', ['jurisdiction_id', 'fund_id', 'programme'], 'fund_purpose', [
    'jurisdiction_id',
    'fund_id',
    'programme',
  ]),
  foreignKey('pay_first_grant', ['jurisdiction_id', 'paid_by'], 'officer', JURISDICTION_AND_ID),
  foreignKey('pay_first_grant', ['jurisdiction_id', 'settled_by'], 'officer', JURISDICTION_AND_ID),
  foreignKey('pay_first_grant', ['jurisdiction_id', 'payment_id'], 'payment', JURISDICTION_AND_ID),
  toTransfer('transfer_id'),
  toTransfer('replenish_transfer_id'),
];

function toTransfer(column: string): ForeignKey {
  return foreignKey('pay_first_grant', ['jurisdiction_id', column], 'transfer', JURISDICTION_AND_ID, {
    deferred: true,
  });
}
