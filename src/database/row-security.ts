import { createHash } from 'node:crypto';
import type { EntityMetadata } from '@mikro-orm/postgresql';
import { InvariantError } from '../shared/invariant.js';
import { SCOPE_SETTING, SYSTEM_SETTING } from './scope.js';

/** Tables that belong to no jurisdiction, each with the reason why no row of it needs the second wall. */
export const WITHOUT_JURISDICTION: Readonly<Record<string, string>> = {
  idempotency_record:
    'belongs to a caller, who may act in several jurisdictions; it is only ever asked for by the caller’s own name and key',
};

/** Tables whose rows everyone may read, each with the reason; they are written like all others. */
export const OPEN_TO_READ: Readonly<Record<string, string>> = {
  jurisdiction: 'which places take part is public (C8)',
  organisation: 'offices, their addresses and hours are public (C8, D8)',
  public_notice:
    'holds nothing but what the law makes public: a masked name, a number of members, a sum (C8)',
};

/** A policy of a table. Its name carries what it says, so that an unchanged one is known without reading it. */
export interface RowPolicy {
  readonly name: string;
  /** What follows `create policy name on table`. */
  readonly definition: string;
}

/**
 * The policies of every table, from the entities: a row is seen and written by those in whose scope its jurisdiction
 * lies. PostgreSQL reads the setting once a statement, because it stands in a query of its own.
 * @throws InvariantError when a table has no jurisdiction and is not listed as such
 */
export function rowPolicies(tables: readonly EntityMetadata[]): ReadonlyMap<string, readonly RowPolicy[]> {
  const policies = tables.map((table) => [table.tableName, policiesOf(table)] as const);
  return new Map(policies.filter(([, own]) => own.length > 0));
}

/**
 * The statements that make the policies of a table the declared ones.
 * @param before names of the policies that it has and shall lose
 */
export function rowSecuritySql(
  table: string,
  policies: readonly RowPolicy[],
  before: readonly string[] = [],
): string[] {
  return [
    `alter table "${table}" enable row level security`,
    `alter table "${table}" force row level security`,
    ...before.map((name) => `drop policy "${name}" on "${table}"`),
    ...policies.map(({ name, definition }) => `create policy "${name}" on "${table}" ${definition}`),
  ];
}

const SETTING = `(select nullif(current_setting('${SCOPE_SETTING}', true), ''))`;
const IS_SYSTEM = `(select nullif(current_setting('${SCOPE_SETTING}', true), '') = '${SYSTEM_SETTING}')`;
const IDS = `(select string_to_array(nullif(current_setting('${SCOPE_SETTING}', true), ''), ','))::text[]`;

function policiesOf(entity: EntityMetadata): RowPolicy[] {
  const table = entity.tableName;
  const column = jurisdictionColumn(entity);
  if (column === null) {
    if (WITHOUT_JURISDICTION[table] !== undefined) return [];
    throw new InvariantError(
      `The table ${table} has no column jurisdiction_id; give it one, or list it in WITHOUT_JURISDICTION with the reason.`,
    );
  }
  const condition = `${IS_SYSTEM} or "${column}" = any (${IDS})`;
  const own = policy('scope', `for all using (${condition}) with check (${condition})`);
  if (OPEN_TO_READ[table] === undefined) return [own];
  return [own, policy('open', `for select using (${SETTING} is not null)`)];
}

function policy(kind: string, definition: string): RowPolicy {
  const mark = createHash('sha256').update(definition).digest('hex').slice(0, 12);
  return { name: `${kind}_${mark}`, definition };
}

function jurisdictionColumn({ tableName, properties }: EntityMetadata): string | null {
  if (tableName === 'jurisdiction') return 'id';
  const property = Object.values(properties).find(({ fieldNames }) => fieldNames?.[0] === 'jurisdiction_id');
  return property === undefined ? null : 'jurisdiction_id';
}
