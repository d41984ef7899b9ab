import { type ConnectionArguments, pageOf } from '../api/connection.js';
import { idWithin } from '../read-plan/id-within.js';
import {
  column,
  count,
  expression,
  type FeatureReads,
  many,
  one,
  type PageShape,
} from '../read-plan/reads.js';
import { unplanned } from '../read-plan/unplanned.js';
import { type HouseholdFilterInput, householdFilter } from './household-filter.input.js';
import { householdsQuery } from './household-list.store.js';
import type { HouseholdSort } from './household-sort.js';
import { normalName } from './persons/person.js';

/** The sort key of each order: the column, then the id. */
export const HOUSEHOLD_PAGES: Readonly<Record<HouseholdSort, PageShape>> = {
  OPENED_NEWEST: {
    shape: { sort: 'households.openedNewest', parts: ['DATE', 'UUID'] },
    key: ['t.opened_on', 't.id'],
    order: 't.opened_on desc, t.id desc',
  },
  OPENED_OLDEST: {
    shape: { sort: 'households.openedOldest', parts: ['DATE', 'UUID'] },
    key: ['t.opened_on', 't.id'],
    order: 't.opened_on, t.id',
  },
  HEAD_NAME: {
    shape: { sort: 'households.headName', parts: ['TEXT', 'UUID'] },
    key: ['t.head_name', 't.id'],
    order: 't.head_name, t.id',
  },
};

/** What counts for a household on the day `$3`: what is its own, and what is its members' own wherever it was recorded. */
const CIRCUMSTANCES = `(
  select c.*, c.household_id as of_household_id from circumstance c
   where c.jurisdiction_id = $1 and c.household_id :in and c.person_id is null
  union all
  select c.*, m.household_id from membership m
    join circumstance c on c.jurisdiction_id = m.jurisdiction_id and c.person_id = m.person_id
   where m.jurisdiction_id = $1 and m.household_id :in
     and m.active_from <= $3::date and (m.active_until is null or m.active_until >= $3::date)) t`;
const IN_FORCE = 't.active_from <= $3::date and (t.active_until is null or t.active_until >= $3::date)';

/** How households are read, with the people in them. Persons are masked: nothing sealed is ever selected. */
export const householdReads: FeatureReads = {
  types: {
    Household: {
      entity: 'Household',
      reach: ['townshipId', 'villageId'],
      fields: {
        head: one('Person', 'headPersonId'),
        township: one('Organisation', 'townshipId'),
        village: one('Organisation', 'villageId'),
        members: many('Membership', {
          rows: 'membership t join person p on p.jurisdiction_id = t.jurisdiction_id and p.id = t.person_id',
          owner: 't.household_id',
          where: IN_FORCE,
          order: `(t.relation = 'HEAD') desc, p.birth_date, p.id`,
          values: ({ on }, { today }) => [on ?? today],
        }),
        memberCount: count('Membership', {
          owner: 't.household_id',
          where: IN_FORCE,
          values: ({ on }, { today }) => [on ?? today],
        }),
        circumstances: many('Circumstance', {
          rows: CIRCUMSTANCES,
          owner: 't.of_household_id',
          where: `${IN_FORCE} and t.withdrawn_at is null`,
          order: 't.active_from, t.id',
          values: ({ on }, { today }) => [on ?? today],
        }),
      },
    },
    Membership: { entity: 'Membership', fields: { person: one('Person', 'personId') } },
    Circumstance: { entity: 'Circumstance', fields: { person: one('Person', 'personId') } },
    Person: {
      entity: 'Person',
      fields: {
        residentId: column('residentIdMasked'),
        hasPhone: expression('t.phone_sealed is not null'),
        hasBankAccount: expression('t.bank_account_sealed is not null'),
      },
    },
  },
  roots: {
    household: {
      kind: 'FIND',
      type: 'Household',
      property: 'id',
      value: (args, officer) => idWithin(args, 'Household', officer),
    },
    households: {
      kind: 'LIST',
      type: 'Household',
      page: (args, { reach, jurisdictionId }) => {
        const pages = HOUSEHOLD_PAGES[args.sort as HouseholdSort];
        const page = pageOf(args as unknown as ConnectionArguments, pages.shape);
        const asked = householdFilter((args.filter ?? null) as HouseholdFilterInput | null, jurisdictionId);
        const { residentId, headName, ...filter } = asked;
        if (residentId !== undefined) return unplanned('The blind index is made by the service.');
        const name = headName === undefined ? undefined : normalName(headName);
        const sort = args.sort as HouseholdSort;
        return {
          ...pages,
          ...page,
          query: (db) => householdsQuery(db, reach, { ...filter, headName: name }, { ...page, sort }),
        };
      },
    },
  },
};
