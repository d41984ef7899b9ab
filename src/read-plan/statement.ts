import type { Reach } from '../access/viewer.js';
import { invariant } from '../shared/invariant.js';
import type { ManyReads, PageShape, TypeReads } from './reads.js';
import type { RowPlan } from './row-plan.js';

/** A statement with `$1, $2 …`; nothing of a caller stands in its text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What statements need to know of the types. */
export interface ReachSource {
  readonly types: Readonly<Record<string, TypeReads>>;
  readonly idForms: Readonly<Record<string, string>>;
  readonly tableOf: (entity: string) => string;
  readonly columnOf: (entity: string, property: string) => string | undefined;
}

/** The rows with these ids, as far as they lie within reach when one is given. */
export function statementOfOne(
  source: ReachSource,
  plan: RowPlan,
  asked: { readonly jurisdictionId: string; readonly reach: Reach | null; readonly ids: readonly string[] },
): Statement {
  const { jurisdictionId, reach, ids } = asked;
  const { bound, test } = keysOf(ids);
  const values: unknown[] = [jurisdictionId, bound];
  const walls = reach === null ? '' : wallsOf(source, plan.type, reach, values);
  return {
    text: `select ${plan.list('t.id')} from ${tableOf(source, plan.type)} t${joinsOf(plan)} where t.jurisdiction_id = $1 and t.id ${test}${walls}`,
    values,
  };
}

/** The one row with this value in a column, within reach. */
export function statementOfRoot(
  source: ReachSource,
  plan: RowPlan,
  asked: { readonly reach: Reach; readonly property: string; readonly value: string },
): Statement {
  const { reach, property, value } = asked;
  const values: unknown[] = [reach.jurisdictionId, value];
  const column = source.columnOf(source.types[plan.type]?.entity ?? '', property) ?? property;
  const walls = wallsOf(source, plan.type, reach, values);
  return {
    text: `select ${plan.list('t.id')} from ${tableOf(source, plan.type)} t${joinsOf(plan)} where t.jurisdiction_id = $1 and t.${column} = $2${walls}`,
    values,
  };
}

/** The rows that belong to these owners, each owner's in order. */
export function statementOfMany(
  source: ReachSource,
  plan: RowPlan,
  asked: {
    readonly reads: ManyReads;
    readonly jurisdictionId: string;
    readonly owners: readonly string[];
    readonly limit: number | undefined;
    readonly values: readonly unknown[];
  },
): Statement {
  const { reads, jurisdictionId, owners, limit } = asked;
  const { bound, test } = keysOf(owners);
  const values = [jurisdictionId, bound, ...asked.values];
  const { owner, order } = reads;
  const alias = owner.slice(0, owner.indexOf('.'));
  const from = reads.rows ?? `${tableOf(source, plan.type)} t`;
  const more = reads.where === undefined ? '' : ` and (${reads.where})`;
  const written = (text: string) => text.replaceAll(':in', test).replaceAll(':limit', String(limit));
  if (limit === undefined) {
    const where = `where ${alias}.jurisdiction_id = $1 and ${owner} :in${more}`;
    const text = `select ${plan.list(owner)} from ${from}${joinsOf(plan)} ${where} order by ${order}`;
    return { text: written(text), values };
  }
  invariant(Number.isSafeInteger(limit) && limit > 0, `A list cannot be limited to ${limit}.`);
  // Each owner's newest rows come from the index, so that an owner of many rows costs no more than one of few; only then
  // is anything joined. The limit is a number: one that PostgreSQL does not know it takes for a tenth of the table.
  const rows = `(select t.* from ${from} where ${alias}.jurisdiction_id = $1 and ${owner} = o.id${more} order by ${order} limit :limit) t`;
  const keys = owners.length === 1 ? '(select $2::uuid as id) o' : 'unnest($2::uuid[]) o (id)';
  const text = `select ${plan.list('o.id', reads.page?.key)} from ${keys} cross join lateral ${rows}${joinsOf(plan)} order by ${order}`;
  return { text: written(text), values };
}

/** The rows of a store's own statement, of which only the asked columns are fetched. */
export function statementOfPage(
  plan: RowPlan,
  { sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] },
  { key, order }: Pick<PageShape, 'key' | 'order'>,
): Statement {
  // Joins need not keep the order of what they join.
  const text = `select ${plan.list('t.id', key)} from (${sql}) t${joinsOf(plan)} order by ${order}`;
  return { text, values: parameters };
}

/**
 * One key is looked for by `=`: PostgreSQL plans `= any` of a list whose length it does not know anew each time, which
 * costs more than finding a row.
 */
function keysOf(keys: readonly string[]): { readonly bound: unknown; readonly test: string } {
  return keys.length === 1 ? { bound: keys[0], test: '= $2' } : { bound: keys, test: '= any($2)' };
}

function joinsOf({ joins }: RowPlan): string {
  return joins.join('');
}

/** The SQL twin of `reaches`, for the columns that the type says it is walled by. */
function wallsOf(source: ReachSource, type: string, reach: Reach, values: unknown[]): string {
  const reads = source.types[type];
  const lists = { townshipId: reach.townshipIds, villageId: reach.villageIds };
  return (reads?.reach ?? [])
    .map((property) => {
      const list = lists[property];
      return list === null
        ? ''
        : ` and t.${source.columnOf(reads?.entity ?? '', property)} = any($${values.push(list)})`;
    })
    .join('');
}

function tableOf({ types, tableOf: table }: ReachSource, type: string): string {
  return table(types[type]?.entity ?? type);
}
