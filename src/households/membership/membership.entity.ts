import { defineEntity, p } from '@mikro-orm/core';
import { codeCheck } from '../../database/code-check.js';
import { type ForeignKey, foreignKey } from '../../database/foreign-key.js';
import type { Row } from '../../database/row.js';
import { RELATIONS, type Relation } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';

/** A person's belonging to a household, with the relation to its head, from–until. One live membership a person. */
export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    jurisdictionId: p.text().primary(),
    id: p.uuid().primary(),
    householdId: p.uuid(),
    personId: p.uuid(),
    relation: p.text().$type<Relation>(),
    activeFrom: p.date().$type<LocalDate>(),
    /** The last day; null while the membership lives. */
    activeUntil: p.date().$type<LocalDate>().strictNullable(),
  },
  uniques: [
    {
      name: 'membership_one_live_household_key',
      properties: ['jurisdictionId', 'personId'],
      where: 'active_until is null',
    },
    {
      name: 'membership_one_live_head_key',
      properties: ['jurisdictionId', 'householdId'],
      where: `relation = 'HEAD' and active_until is null`,
    },
  ],
  indexes: [
    { name: 'membership_household_idx', properties: ['jurisdictionId', 'householdId'] },
    { name: 'membership_person_idx', properties: ['jurisdictionId', 'personId'] },
  ],
  checks: [
    codeCheck('membership', 'relation', RELATIONS),
    { name: 'membership_period_check', expression: 'active_until >= active_from' },
  ],
});

export type MembershipRow = Row<typeof MembershipSchema>;

export const membershipForeignKeys: readonly ForeignKey[] = [
  foreignKey('membership', ['jurisdiction_id', 'household_id'], 'household', ['jurisdiction_id', 'id']),
  foreignKey('membership', ['jurisdiction_id', 'person_id'], 'person', ['jurisdiction_id', 'id']),
];
