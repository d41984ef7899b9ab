import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Indicators } from './indicator.js';

/** What a report says: figures of places and programmes, and nothing of any person. */
export interface ReportContent {
  readonly townships: readonly Indicators[];
  readonly programmes: readonly {
    readonly programme: string;
    readonly payments: number;
    readonly households: number;
    /** Yuan with two places. */
    readonly paid: string;
  }[];
}

/** A periodic report as it was on its date (X10.3). Append-only: later corrections go into later reports. */
export const PeriodicReportSchema = defineEntity({
  name: 'PeriodicReport',
  tableName: 'periodic_report',
  properties: {
    jurisdictionId: p.text().primary(),
    dueOn: p.date().$type<LocalDate>().primary(),
    periodFrom: p.date().$type<LocalDate>(),
    periodUntil: p.date().$type<LocalDate>(),
    content: p.json<ReportContent>(),
    /** SHA-256 of the canonical text of the content. */
    digest: p.text(),
    frozenAt: p.datetime(6),
  },
  triggers: appendOnly('periodic_report'),
});

export type PeriodicReportRow = Row<typeof PeriodicReportSchema>;

export const periodicReportForeignKeys: readonly ForeignKey[] = [
  foreignKey('periodic_report', ['jurisdiction_id'], 'jurisdiction', ['id']),
];
