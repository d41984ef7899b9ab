import { defineEntity, p } from '@mikro-orm/core';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';

/**
 * In which order a jurisdiction draws on several funds for a programme (C7.2). The money of each stays in its own
 * fund; only who pays from which is chosen, and only among funds whose purposes include the programme.
 */
export const FundingOrderSchema = defineEntity({
  name: 'FundingOrder',
  tableName: 'funding_order',
  properties: {
    jurisdictionId: p.text().primary(),
    programme: p.text().primary(),
    /** From 1. */
    position: p.integer().primary(),
    fundId: p.uuid(),
  },
  uniques: [{ name: 'funding_order_fund_key', properties: ['jurisdictionId', 'programme', 'fundId'] }],
  checks: [{ name: 'funding_order_position_check', expression: 'position > 0' }],
});

export type FundingOrderRow = Row<typeof FundingOrderSchema>;

export const fundingOrderForeignKeys: readonly ForeignKey[] = [
  foreignKey('funding_order', ['jurisdiction_id', 'fund_id', 'programme'], 'fund_purpose', [
    'jurisdiction_id',
    'fund_id',
    'programme',
  ]),
];
