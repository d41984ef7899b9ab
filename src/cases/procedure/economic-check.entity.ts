import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHECK_RESULTS, type CheckFinding, type CheckResult, type CheckSource } from './economic-check.js';

/** An economic status check: no authorisation, no check (C5). Authorisation and answers stay with the case. */
export const EconomicCheckSchema = defineEntity({
  name: 'EconomicCheck',
  tableName: 'economic_check',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    /** The round of the case; one that is reopened from the check on asks anew. */
    round: p.integer().default(1),
    /** From 1; answers that held no more were asked for again. */
    attempt: p.integer().default(1),
    authorisedByPersonId: p.uuid(),
    authorisedOn: p.date().$type<LocalDate>(),
    requestedOn: p.date().$type<LocalDate>(),
    requestedBy: p.uuid(),
    dueOn: p.date().$type<LocalDate>().strictNullable(),
    completedOn: p.date().$type<LocalDate>().strictNullable(),
    completedBy: p.uuid().strictNullable(),
    result: p.text().$type<CheckResult>().strictNullable(),
    /** The last day on which the answers count; null while there are none, or where the place sets no end. */
    validUntil: p.date().$type<LocalDate>().strictNullable(),
    sources: p.array().$type<CheckSource[]>(),
    findings: p.json<readonly CheckFinding[]>(),
  },
  uniques: [
    { name: 'economic_check_case_key', properties: ['jurisdictionId', 'caseId', 'round', 'attempt'] },
  ],
  checks: [
    codeCheck('economic_check', 'result', CHECK_RESULTS),
    { name: 'economic_check_sources_check', expression: 'cardinality(sources) > 0' },
    { name: 'economic_check_authorised_check', expression: 'authorised_on <= requested_on' },
    {
      name: 'economic_check_completed_check',
      expression:
        '(result is null) = (completed_on is null) and (result is null) = (completed_by is null) and completed_on >= requested_on',
    },
  ],
});

export type EconomicCheckRow = Row<typeof EconomicCheckSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const economicCheckForeignKeys: readonly ForeignKey[] = [
  foreignKey('economic_check', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('economic_check', ['jurisdiction_id', 'authorised_by_person_id'], 'person', KEY),
  foreignKey('economic_check', ['jurisdiction_id', 'requested_by'], 'officer', KEY),
  foreignKey('economic_check', ['jurisdiction_id', 'completed_by'], 'officer', KEY),
];
