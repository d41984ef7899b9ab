import { defineEntity, p } from '@mikro-orm/core';
import { appendOnly } from '../../database/append-only.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { ExplanationLine } from '../../policy/explain.js';
import { LEVELS, type Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { DECISION_KINDS, DECISION_PERIODS, type DecisionKind, type DecisionPeriod } from './decision.js';

/**
 * What was decided, by whom, when, on which facts and which rules (J20.3). Append-only; `facts` and `assessment`
 * are the canonical texts, so that a replay can be compared byte by byte.
 */
export const DecisionSchema = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    caseId: p.uuid(),
    /** From 1 within the case. */
    sequence: p.integer(),
    kind: p.text().$type<DecisionKind>(),
    programme: p.text(),
    /** Fen; a month for MONTHLY; null for a refusal or a programme that pays nothing itself. */
    amount: p.bigint().$type<Fen>().strictNullable(),
    period: p.text().$type<DecisionPeriod>().strictNullable(),
    class: p.text().strictNullable(),
    decidedOn: p.date().$type<LocalDate>(),
    decidedAt: p.datetime(6),
    /** Officer id. */
    decidedBy: p.uuid(),
    deciderName: p.text(),
    level: p.text().$type<Level>(),
    organisationId: p.text(),
    /** The meeting on the single case decided (J9.3). */
    meeting: p.boolean(),
    policyId: p.text(),
    policyVersion: p.text(),
    policyHash: p.text(),
    /** The instant as of which the rules were known. */
    knownAt: p.datetime(6),
    facts: p.text(),
    assessment: p.text(),
    assessmentHash: p.text(),
    /** Articles and requirement ids that the decision and the level that took it rest on. */
    basis: p.array().$type<string[]>(),
    /** The decision in a sentence or two, and who decides why. */
    wordingZh: p.text(),
    wordingEn: p.text(),
    /** How it was reached, rule by rule and line by line, each with its articles. */
    explanationZh: p.json<readonly ExplanationLine[]>(),
    explanationEn: p.json<readonly ExplanationLine[]>(),
    /** In writing; always there for a refusal (57号, 21). */
    reason: p.text().strictNullable(),
  },
  uniques: [{ name: 'decision_case_sequence_key', properties: ['jurisdictionId', 'caseId', 'sequence'] }],
  indexes: [{ name: 'decision_officer_idx', properties: ['jurisdictionId', 'decidedBy', 'decidedOn', 'id'] }],
  checks: [
    codeCheck('decision', 'kind', DECISION_KINDS),
    codeCheck('decision', 'period', DECISION_PERIODS),
    codeCheck('decision', 'level', LEVELS),
    { name: 'decision_amount_check', expression: 'amount > 0' },
    { name: 'decision_money_check', expression: '(amount is null) = (period is null)' },
    {
      name: 'decision_refusal_check',
      expression: `kind <> 'REFUSAL' or (amount is null and reason is not null)`,
    },
    { name: 'decision_hash_check', expression: `assessment_hash ~ '^[0-9a-f]{64}$'` },
    { name: 'decision_sequence_check', expression: 'sequence > 0' },
  ],
  triggers: appendOnly('decision'),
});

export type DecisionRow = Row<typeof DecisionSchema>;

export const decisionForeignKeys: readonly ForeignKey[] = [
  foreignKey('decision', ['jurisdiction_id', 'case_id'], 'welfare_case', ['jurisdiction_id', 'id']),
  foreignKey('decision', ['jurisdiction_id', 'decided_by'], 'officer', ['jurisdiction_id', 'id']),
  foreignKey('decision', ['jurisdiction_id', 'organisation_id'], 'organisation', ['jurisdiction_id', 'id']),
];
