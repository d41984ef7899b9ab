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
  const walls = reach === null ? NO_WALLS : wallsOf(source, plan.type, reach);
  const text = plan.text(
    `${test}${walls.shape}`,
    () =>
      `select ${plan.list('t.id')} from ${tableOf(source, plan.type)} t${joinsOf(plan)} where t.jurisdiction_id = $1 and t.id ${test}${walls.text()}`,
  );
  return { text, values: [jurisdictionId, bound, ...walls.lists] };
}

/** The one row with this value in a column, within reach. */
export function statementOfRoot(
  source: ReachSource,
  plan: RowPlan,
  asked: { readonly reach: Reach; readonly property: string; readonly value: string },
): Statement {
  const { reach, property, value } = asked;
  const walls = wallsOf(source, plan.type, reach);
  const text = plan.text(`${property}${walls.shape}`, () => {
    const column = source.columnOf(source.types[plan.type]?.entity ?? '', property) ?? property;
    return `select ${plan.list('t.id')} from ${tableOf(source, plan.type)} t${joinsOf(plan)} where t.jurisdiction_id = $1 and t.${column} = $2${walls.text()}`;
  });
  return { text, values: [reach.jurisdictionId, value, ...walls.lists] };
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
  const text = plan.text(`${test} ${limit}`, () => textOfMany(source, plan, { reads, test, limit }));
  return { text, values: [jurisdictionId, bound, ...asked.values] };
}

function textOfMany(
  source: ReachSource,
  plan: RowPlan,
  asked: { readonly reads: ManyReads; readonly test: string; readonly limit: number | undefined },
): string {
  const { reads, test, limit } = asked;
  const { owner, order } = reads;
  const alias = owner.slice(0, owner.indexOf('.'));
  const from = reads.rows ?? `${tableOf(source, plan.type)} t`;
  const more = reads.where === undefined ? '' : ` and (${reads.where})`;
  const written = (text: string) => text.replaceAll(':in', test).replaceAll(':limit', String(limit));
  if (reads.counted === true) {
    return written(
      `select ${owner}, count(*) from ${from} where ${alias}.jurisdiction_id = $1 and ${owner} :in${more} group by 1`,
    );
  }
  if (limit === undefined) {
    const where = `where ${alias}.jurisdiction_id = $1 and ${owner} :in${more}`;
    return written(`select ${plan.list(owner)} from ${from}${joinsOf(plan)} ${where} order by ${order}`);
  }
  invariant(Number.isSafeInteger(limit) && limit > 0, `A list cannot be limited to ${limit}.`);
  // Each owner's newest rows come from the index, so that an owner of many rows costs no more than one of few; only then
  // is anything joined. The limit is a number: one that PostgreSQL does not know it takes for a tenth of the table.
  const rows = `(select t.* from ${from} where ${alias}.jurisdiction_id = $1 and ${owner} = o.id${more} order by ${order} limit :limit) t`;
  const keys = test === ONE_KEY ? '(select $2::uuid as id) o' : 'unnest($2::uuid[]) o (id)';
  return written(
    `select ${plan.list('o.id', reads.page?.key)} from ${keys} cross join lateral ${rows}${joinsOf(plan)} order by ${order}`,
  );
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
  return keys.length === 1 ? { bound: keys[0], test: ONE_KEY } : { bound: keys, test: '= any($2)' };
}

const ONE_KEY = '= $2';

function joinsOf({ joins }: RowPlan): string {
  return joins.join('');
}

interface Walls {
  /** Which walls there are, not where they stand. */
  readonly shape: string;
  readonly lists: readonly (readonly string[])[];
  /** The conditions; the lists are parameters behind the jurisdiction and the key. */
  text(): string;
}

const NO_WALLS: Walls = { shape: '', lists: [], text: () => '' };
/** The number of the first list among the parameters. */
const FIRST_LIST = 3;

/** The SQL twin of `reaches`, for the columns that the type says it is walled by. */
function wallsOf(source: ReachSource, type: string, { townshipIds, villageIds }: Reach): Walls {
  const reads = source.types[type];
  const known = { townshipId: townshipIds, villageId: villageIds };
  const walls = (reads?.reach ?? []).flatMap((property) => {
    const list = known[property];
    return list === null ? [] : [{ property, list }];
  });
  return {
    shape: walls.map(({ property }) => ` ${property}`).join(''),
    lists: walls.map(({ list }) => list),
    text: () =>
      walls
        .map(
          ({ property }, n) =>
            ` and t.${source.columnOf(reads?.entity ?? '', property)} = any($${FIRST_LIST + n})`,
        )
        .join(''),
  };
}

function tableOf({ types, tableOf: table }: ReachSource, type: string): string {
  return table(types[type]?.entity ?? type);
}
