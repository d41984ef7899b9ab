import { defineEntity, p } from '@mikro-orm/core';
import { CONSEQUENCES, type Consequence } from '../../cases/complaints/consequence.js';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import type { LocalDate } from '../../shared/local-date.js';
import { CHECK_RESULTS, CHECK_STATUSES, type CheckResult, type CheckStatus } from './random-check.js';

/** A random check with both draws (双随机): a stated population, a published seed, and what was drawn (J20.1, C11.1). */
export const RandomCheckSchema = defineEntity({
  name: 'RandomCheck',
  tableName: 'random_check',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    title: p.text(),
    programme: p.text().strictNullable(),
    /** Cases decided from this day until that one. */
    decidedFrom: p.date().$type<LocalDate>(),
    decidedUntil: p.date().$type<LocalDate>(),
    sampleSize: p.integer(),
    inspectorsEach: p.integer(),
    /** Numbers of the cases and ids of the inspectors, sorted. */
    cases: p.array().$type<string[]>(),
    officers: p.array().$type<string[]>(),
    /** SHA-256 of the population, see `draw.ts`. */
    digest: p.text(),
    status: p.text().$type<CheckStatus>(),
    statedOn: p.date().$type<LocalDate>(),
    statedBy: p.uuid(),
    seed: p.text().strictNullable(),
    /** Where the seed was published, such as a lottery draw. */
    seedSource: p.text().strictNullable(),
    drawnOn: p.date().$type<LocalDate>().strictNullable(),
    drawnBy: p.uuid().strictNullable(),
  },
  indexes: [{ name: 'random_check_stated_idx', properties: ['jurisdictionId', 'statedOn', 'id'] }],
  checks: [
    codeCheck('random_check', 'status', CHECK_STATUSES),
    { name: 'random_check_sample_check', expression: 'sample_size > 0 and inspectors_each > 0' },
    {
      name: 'random_check_drawn_check',
      expression: `(status = 'DRAWN') = (num_nonnulls(seed, seed_source, drawn_on, drawn_by) = 4) and num_nonnulls(seed, seed_source, drawn_on, drawn_by) in (0, 4)`,
    },
  ],
});

export type RandomCheckRow = Row<typeof RandomCheckSchema>;

/** A case that was drawn, who inspects it, and what was found. */
export const RandomCheckItemSchema = defineEntity({
  name: 'RandomCheckItem',
  tableName: 'random_check_item',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    checkId: p.uuid(),
    /** From 1, by rank. */
    position: p.integer(),
    caseId: p.uuid(),
    caseNumber: p.text(),
    officers: p.array().$type<string[]>(),
    excluded: p.array().$type<string[]>(),
    result: p.text().$type<CheckResult>().strictNullable(),
    finding: p.text().strictNullable(),
    recordedOn: p.date().$type<LocalDate>().strictNullable(),
    recordedBy: p.uuid().strictNullable(),
    /** What became of a case with a wrong decision; null while that is owed, and where nothing is wrong. */
    consequence: p.text().$type<Consequence>().strictNullable(),
    /** The examination that looks into it. */
    followUpId: p.uuid().strictNullable(),
    /** The newest decision of the case when the result was recorded, so that a later one is told apart. */
    decisionsBefore: p.integer().strictNullable(),
  },
  uniques: [
    { name: 'random_check_item_position_key', properties: ['jurisdictionId', 'checkId', 'position'] },
    { name: 'random_check_item_case_key', properties: ['jurisdictionId', 'checkId', 'caseId'] },
  ],
  checks: [
    codeCheck('random_check_item', 'result', CHECK_RESULTS),
    codeCheck('random_check_item', 'consequence', CONSEQUENCES),
    {
      name: 'random_check_item_recorded_check',
      expression: 'num_nonnulls(result, finding, recorded_on, recorded_by, decisions_before) in (0, 5)',
    },
    {
      name: 'random_check_item_wrong_check',
      expression: `consequence is null or coalesce(result = 'WRONG', false)`,
    },
  ],
});

export type RandomCheckItemRow = Row<typeof RandomCheckItemSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const randomCheckForeignKeys: readonly ForeignKey[] = [
  foreignKey('random_check', ['jurisdiction_id', 'stated_by'], 'officer', KEY),
  foreignKey('random_check', ['jurisdiction_id', 'drawn_by'], 'officer', KEY),
  foreignKey('random_check_item', ['jurisdiction_id', 'check_id'], 'random_check', KEY),
  foreignKey('random_check_item', ['jurisdiction_id', 'case_id'], 'welfare_case', KEY),
  foreignKey('random_check_item', ['jurisdiction_id', 'recorded_by'], 'officer', KEY),
  foreignKey('random_check_item', ['jurisdiction_id', 'follow_up_id'], 'follow_up', KEY),
];
