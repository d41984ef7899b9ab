import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '../access/viewer.js';
import { invariant } from '../shared/invariant.js';

/**
 * The condition that a row lies within reach: the SQL twin of `reaches`, for the table or alias that carries
 * `jurisdiction_id`, `township_id` and `village_id`. A list is a wall: an empty one lets nothing through.
 */
export function withinReach(reach: Reach, alias: string): RawBuilder<boolean> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  const walls = [sql<boolean>`${column('jurisdiction_id')} = ${reach.jurisdictionId}`];
  if (reach.townshipIds !== null) walls.push(isOneOf(column('township_id'), reach.townshipIds));
  if (reach.villageIds !== null) walls.push(isOneOf(column('village_id'), reach.villageIds));
  return sql<boolean>`(${sql.join(walls, sql` and `)})`;
}

/** The condition that a column holds one of the values: the same statement whatever their number. */
export function isOneOf(column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${column} = any(${[...values]})`;
}

/**
 * The condition that a row has one of the keys, as far as `jurisdiction_id` and `id` taken apart can tell. One key alone is
 * compared with `=`: of a list PostgreSQL expects ten, and plans the statement anew each time it is asked for one.
 */
export function hasOneOf(
  alias: string,
  keys: readonly { readonly jurisdictionId: string; readonly id: string }[],
  idColumn = 'id',
): RawBuilder<boolean> {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) {
    const [jurisdiction, id] = [sql.ref(`${alias}.jurisdiction_id`), sql.ref(`${alias}.${idColumn}`)];
    return sql<boolean>`(${jurisdiction} = ${only.jurisdictionId} and ${id} = ${only.id})`;
  }
  const jurisdictionIds = [...new Set(keys.map(({ jurisdictionId }) => jurisdictionId))];
  const ids = keys.map(({ id }) => id);
  const first = isOneOf(sql.ref(`${alias}.jurisdiction_id`), jurisdictionIds);
  return sql<boolean>`(${first} and ${isOneOf(sql.ref(`${alias}.${idColumn}`), ids)})`;
}

/**
 * A number that stands in the statement itself: a limit that PostgreSQL does not know when it plans it takes for a tenth
 * of the table.
 * @throws InvariantError when it is no whole number
 */
export function known(limit: number): RawBuilder<number> {
  invariant(Number.isSafeInteger(limit) && limit >= 0, `A list cannot be limited to ${limit}.`);
  return sql.lit(limit);
}
