import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { NEAR_RELATIONS, type NearRelation } from './near-relative.js';

/** The register of officers' near relatives (57号, 11), as blind indexes and sealed: it shows nobody. */
export const NearRelativeSchema = defineEntity({
  name: 'NearRelative',
  tableName: 'near_relative',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    officerId: p.uuid(),
    /** Blind index of the relative's resident id. */
    relativeIndex: p.text(),
    /** The same under the key before, while a rotation of the index runs. */
    relativeIndexBefore: p.text().strictNullable(),
    /** The resident id sealed, so that it can be indexed anew; it is never shown. */
    relativeSealed: p.text(),
    relation: p.text().$type<NearRelation>(),
    declaredAt: p.datetime(6),
    declaredBy: p.uuid(),
  },
  uniques: [{ name: 'near_relative_once_key', properties: ['jurisdictionId', 'officerId', 'relativeIndex'] }],
  checks: [codeCheck('near_relative', 'relation', NEAR_RELATIONS)],
});

export type NearRelativeRow = Row<typeof NearRelativeSchema>;

const KEY = ['jurisdiction_id', 'id'];

export const nearRelativeForeignKeys: readonly ForeignKey[] = [
  foreignKey('near_relative', ['jurisdiction_id', 'officer_id'], 'officer', KEY),
  foreignKey('near_relative', ['jurisdiction_id', 'declared_by'], 'officer', KEY),
];
