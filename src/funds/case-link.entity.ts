import { type ForeignKey, foreignKey } from '../database/foreign-key.js';

/** What money refers to in the tables of `src/cases/`, the feature above. A payment has the case of its award or grant. */
export const fundsToCasesForeignKeys: readonly ForeignKey[] = [
  toCase('transfer'),
  toCase('award'),
  toCase('pay_first_grant'),
  toDecision('transfer'),
  toDecision('award'),
];

function toCase(table: string): ForeignKey {
  return foreignKey(table, ['jurisdiction_id', 'case_id'], 'welfare_case', ['jurisdiction_id', 'id']);
}

function toDecision(table: string): ForeignKey {
  return foreignKey(table, ['jurisdiction_id', 'decision_id'], 'decision', ['jurisdiction_id', 'id']);
}
