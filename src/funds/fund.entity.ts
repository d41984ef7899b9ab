import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../database/append-only.js';
import { codeCheck } from '../database/code-check.js';
import { type ForeignKey, foreignKey } from '../database/foreign-key.js';
import type { Row } from '../database/row.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import { beforeMoney, fundTermsKept } from './budgets/earmark.trigger.js';
import { FUND_KINDS, FUND_SOURCES, type FundKind, type FundSource } from './fund.js';

/** Money of one source, kept apart and spent on its purposes only (C7.1); a township's reserve fund too (J9.6). */
export const FundSchema = defineEntity({
  name: 'Fund',
  tableName: 'fund',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    /** Readable name of the fund within the jurisdiction, such as `2022-ALLOWANCE-PROVINCIAL`. */
    code: p.text(),
    nameZh: p.text(),
    nameEn: p.text(),
    kind: p.text().$type<FundKind>(),
    source: p.text().$type<FundSource>(),
    /** Line of the government budget such as 2081901; null for donations. */
    budgetLine: p.text().strictNullable(),
    /** The township that holds a reserve fund; null for a budget fund. */
    townshipId: p.text().strictNullable(),
    donor: p.text().strictNullable(),
    /** What the giver bound the money to, in words; the programmes are the part that is enforced. */
    earmark: p.text().strictNullable(),
    validFrom: p.date().$type<LocalDate>(),
    /** The last day on which the fund pays; null while no end is known. */
    validUntil: p.date().$type<LocalDate>().strictNullable(),
    /** The fund of the level above that its money is passed down from; null when it comes from outside. */
    parentFundId: p.uuid().strictNullable(),
    /** In fen: settled grants are reimbursed once less than this is available; null = at every settlement. */
    replenishBelow: p.bigint().$type<Fen>().strictNullable(),
    /** In fen: what a reserve fund was opened with and is brought back to. */
    openingAmount: p.bigint().$type<Fen>().strictNullable(),
  },
  uniques: [{ name: 'fund_code_key', properties: ['jurisdictionId', 'code'] }],
  indexes: [{ name: 'fund_township_idx', properties: ['jurisdictionId', 'townshipId', 'code'] }],
  checks: [
    codeCheck('fund', 'kind', FUND_KINDS),
    codeCheck('fund', 'source', FUND_SOURCES),
    { name: 'fund_code_check', expression: `code <> ''` },
    { name: 'fund_period_check', expression: 'valid_until >= valid_from' },
    { name: 'fund_parent_check', expression: 'parent_fund_id <> id' },
    { name: 'fund_reserve_check', expression: `(kind = 'RESERVE') = (township_id is not null)` },
    { name: 'fund_opening_amount_check', expression: 'opening_amount > 0' },
    { name: 'fund_replenish_below_check', expression: 'replenish_below > 0' },
  ],
  triggers: [fundTermsKept],
});

export type FundRow = Row<typeof FundSchema>;

/**
 * A programme that a fund may pay. Reservations, awards and payments refer to this row, so that spending outside
 * the purpose cannot be written at all (C7.1, N6.1).
 */
export const FundPurposeSchema = defineEntity({
  name: 'FundPurpose',
  tableName: 'fund_purpose',
  properties: {
    jurisdictionId: p.text().primary(),
    fundId: p.uuid().primary(),
    programme: p.text().primary(),
  },
  checks: [{ name: 'fund_purpose_programme_check', expression: `programme ~ '^[A-Z][A-Z0-9_]*$'` }],
  triggers: [...appendOnly('fund_purpose'), beforeMoney('fund_purpose')],
});

export type FundPurposeRow = Row<typeof FundPurposeSchema>;

/** A township that the money of a fund is bound to. A fund without any may help in every township (C7.2, J13). */
export const FundPlaceSchema = defineEntity({
  name: 'FundPlace',
  tableName: 'fund_place',
  properties: {
    jurisdictionId: p.text().primary(),
    fundId: p.uuid().primary(),
    townshipId: p.text().primary(),
  },
  triggers: [...appendOnly('fund_place'), beforeMoney('fund_place')],
});

export type FundPlaceRow = Row<typeof FundPlaceSchema>;

export const fundForeignKeys: readonly ForeignKey[] = [
  foreignKey('fund', ['jurisdiction_id'], 'jurisdiction', ['id']),
  foreignKey('fund', ['jurisdiction_id', 'township_id'], 'organisation', ['jurisdiction_id', 'id']),
  foreignKey('fund', ['jurisdiction_id', 'parent_fund_id'], 'fund', ['jurisdiction_id', 'id']),
  foreignKey('fund_purpose', ['jurisdiction_id', 'fund_id'], 'fund', ['jurisdiction_id', 'id']),
  foreignKey('fund_place', ['jurisdiction_id', 'fund_id'], 'fund', ['jurisdiction_id', 'id']),
  foreignKey('fund_place', ['jurisdiction_id', 'township_id'], 'organisation', ['jurisdiction_id', 'id']),
];
