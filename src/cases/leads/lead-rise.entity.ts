import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { LEVELS, type Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A lead that nobody took up went to the level above (J15, N3.1). Append-only. */
export const LeadRiseSchema = defineEntity({
  name: 'LeadRise',
  tableName: 'lead_rise',
  properties: {
    jurisdictionId: p.text().primary(),
    leadId: p.uuid().primary(),
    fromLevel: p.text().$type<Level>().primary(),
    toLevel: p.text().$type<Level>(),
    risenOn: p.date().$type<LocalDate>(),
    /** The officer who handed it up; null = the time limit passed. */
    officerId: p.uuid().strictNullable(),
    /** As the officer wrote it; null = the time limit passed. */
    reason: p.text().strictNullable(),
  },
  checks: [
    codeCheck('lead_rise', 'from_level', LEVELS),
    codeCheck('lead_rise', 'to_level', LEVELS),
    { name: 'lead_rise_reason_check', expression: '(officer_id is null) = (reason is null)' },
  ],
  triggers: appendOnly('lead_rise'),
});

export type LeadRiseRow = Row<typeof LeadRiseSchema>;

export const leadRiseForeignKeys: readonly ForeignKey[] = [
  foreignKey('lead_rise', ['jurisdiction_id', 'lead_id'], 'lead', ['jurisdiction_id', 'id']),
  foreignKey('lead_rise', ['jurisdiction_id', 'officer_id'], 'officer', ['jurisdiction_id', 'id']),
];
