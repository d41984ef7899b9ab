import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { ORGANISATION_LEVELS, type OrganisationLevel } from './organisation.js';

/** An office of the network of a jurisdiction; the tree hangs together by `parentId` (C6, D8). */
export const OrganisationSchema = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: {
    jurisdictionId: p.text().primary(),
    /** The division code, or a code that opens with `F` when the place is fictional. */
    id: p.text().primary(),
    parentId: p.text().strictNullable(),
    level: p.text().$type<OrganisationLevel>(),
    nameZh: p.text(),
    nameEn: p.text(),
    divisionCode: p.text().strictNullable(),
    fictional: p.boolean(),
    hotline: p.text().strictNullable(),
    openingHours: p.text().strictNullable(),
  },
  indexes: [{ name: 'organisation_parent_idx', properties: ['jurisdictionId', 'parentId', 'id'] }],
  checks: [
    codeCheck('organisation', 'level', ORGANISATION_LEVELS),
    { name: 'organisation_division_code_check', expression: `division_code ~ '^[0-9]{6,12}$'` },
    { name: 'organisation_parent_check', expression: 'parent_id <> id' },
  ],
});

export type OrganisationRow = Row<typeof OrganisationSchema>;

export const organisationForeignKeys: readonly ForeignKey[] = [
  foreignKey('organisation', ['jurisdiction_id'], 'jurisdiction', ['id']),
  foreignKey('organisation', ['jurisdiction_id', 'parent_id'], 'organisation', ['jurisdiction_id', 'id']),
];
