import { defineEntity, p } from '@mikro-orm/core';
import { identity } from '../../database/identity.js';
import type { LocalDate } from '../../shared/local-date.js';

/**
 * How many cases were applied for in a month, by township, programme and status, without what `case_count_change` still
 * holds: both together are always exactly what counting the cases gives. `townshipId` is `''` for the whole jurisdiction.
 */
export const CaseCountSchema = defineEntity({
  name: 'CaseCount',
  tableName: 'case_count',
  properties: {
    jurisdictionId: p.text().primary(),
    townshipId: p.text().primary(),
    /** The first day of the month. */
    month: p.date().$type<LocalDate>().primary(),
    programme: p.text().primary(),
    status: p.text().primary(),
    count: p.bigint(),
  },
});

/**
 * What a statement changed in the numbers of cases. Statements only add rows, so that no two of them wait for each other;
 * the upkeep moves them into `case_count`.
 */
export const CaseCountChangeSchema = defineEntity({
  name: 'CaseCountChange',
  tableName: 'case_count_change',
  properties: {
    jurisdictionId: p.text().primary(),
    id: identity().primary(),
    townshipId: p.text(),
    /** The first day of the month. */
    month: p.date().$type<LocalDate>(),
    programme: p.text(),
    status: p.text(),
    /** Above zero there are more, below zero fewer. */
    change: p.bigint(),
  },
});
