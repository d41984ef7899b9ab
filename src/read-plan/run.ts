import { type GraphQLField, getArgumentValues } from 'graphql';
import type { OfficerViewer } from '../access/viewer.js';
import type { RequestContext } from '../api/context.js';
import type { Database } from '../database/database.js';
import { isUuid } from '../shared/ids.js';
import type { Arguments, ManyReads, OneReads, Text } from './reads.js';
import {
  type FetchedPage,
  type LoadPlan,
  loadKey,
  type RelationPlan,
  type Row,
  type RowPlan,
  type Run,
} from './row-plan.js';
import { type ReachSource, type Statement, statementOfMany, statementOfOne } from './statement.js';
import { unplanned } from './unplanned.js';

/**
 * Reads what a plan asks for, level by level: one statement for each relation, whatever the number of rows, and one round
 * trip for each level.
 */
export class PlanRun implements Run {
  readonly context: RequestContext;
  readonly officer: OfficerViewer;
  readonly database: Pick<Database, 'rowsOf'>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #source: ReachSource;
  readonly #one: (ReadonlyMap<string, Row> | undefined)[] = [];
  readonly #many: (ReadonlyMap<string, readonly Row[]> | undefined)[] = [];
  readonly #pages: (FetchedPage | undefined)[] = [];
  readonly #loaded: (ReadonlyMap<string, unknown> | undefined)[] = [];

  constructor(parts: {
    readonly context: RequestContext;
    readonly officer: OfficerViewer;
    readonly database: Pick<Database, 'rowsOf'>;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly source: ReachSource;
  }) {
    this.context = parts.context;
    this.officer = parts.officer;
    this.database = parts.database;
    this.#variables = parts.variables;
    this.#source = parts.source;
  }

  get jurisdictionId(): string {
    return this.officer.reach.jurisdictionId;
  }

  rowOf(relation: number, id: Text): Row | undefined {
    return id === null ? undefined : this.#one[relation]?.get(id);
  }

  rowsOf(relation: number, owner: string): readonly Row[] {
    return this.#many[relation]?.get(owner) ?? NONE;
  }

  pageOf(relation: number): FetchedPage {
    return this.#pages[relation] ?? unplanned('A page was not read.');
  }

  loadedOf(load: number, key: string): unknown {
    return this.#loaded[load]?.get(key);
  }

  argumentsOf({ field, node }: Pick<RelationPlan, 'field' | 'node'>): Arguments {
    return field.args.length === 0
      ? NO_ARGUMENTS
      : getArgumentValues(field as GraphQLField<unknown, unknown>, node, this.#variables);
  }

  /**
   * Reads a row of its plan by a statement, and all that belongs to it.
   * @param id the row's own id where that is known beforehand; what belongs to it is then asked for at the same time
   */
  async root(plan: RowPlan, statement: Statement, id: string | null): Promise<Row | undefined> {
    const asked = id === null ? [] : plan.relations.flatMap((relation) => this.#ofOwner(plan, relation, id));
    const [rows = [], ...found] = await this.database.rowsOf([
      statement,
      ...asked.map((one) => one.statement),
    ]);
    if (rows[0] === undefined) return undefined;
    const known = new Set(asked.map(({ relation }) => relation));
    const below = asked.map((one, n) => one.keep(found[n] ?? NONE));
    await this.#read([{ plan, rows, known }, ...below]);
    return rows[0];
  }

  /** Reads everything that belongs to these rows. */
  async follow(plan: RowPlan, rows: readonly Row[]): Promise<void> {
    await this.#read([{ plan, rows }]);
  }

  async #read(first: readonly Level[]): Promise<void> {
    let levels = first.filter(({ rows }) => rows.length > 0);
    while (levels.length > 0) {
      for (const { plan, rows } of levels) for (const load of plan.loads) await this.#load(load, rows);
      const asked = levels.flatMap(({ plan, rows, known }) =>
        plan.relations
          .filter((relation) => known?.has(relation) !== true)
          .flatMap((relation) => this.#asked(relation, rows)),
      );
      if (asked.length === 0) return;
      const found = await this.database.rowsOf(asked.map(({ statement }) => statement));
      levels = asked.map(({ keep }, n) => keep(found[n] ?? NONE)).filter(({ rows }) => rows.length > 0);
    }
  }

  async #load({ index, places, reads }: LoadPlan, rows: readonly Row[]): Promise<void> {
    const asked = new Map<string, readonly Text[]>();
    for (const row of rows) {
      const values = places.map((at) => row.text(at));
      asked.set(loadKey(values), values);
    }
    const loaded = [...asked].map(
      async ([key, values]) => [key, await reads.value(values, this.context)] as const,
    );
    this.#loaded[index] = new Map(await Promise.all(loaded));
  }

  #ofOwner({ columns }: RowPlan, relation: RelationPlan, id: string): readonly Asked[] {
    const isByOwnId = columns[relation.keyAt - 1] === 't.id';
    return isByOwnId && relation.reads.kind === 'MANY' ? this.#askMany(relation.reads, relation, [id]) : [];
  }

  #asked(relation: RelationPlan, rows: readonly Row[]): readonly Asked[] {
    const { reads, keyAt } = relation;
    const keys = keysOf(rows, keyAt);
    if (reads.kind === 'MANY') return this.#askMany(reads, relation, keys);
    // A column that may hold something else than a key holds none then.
    return this.#askOne(
      reads,
      relation,
      this.#source.idForms[reads.type] === 'UUID' ? keys.filter(isUuid) : keys,
    );
  }

  #askOne(reads: OneReads, relation: RelationPlan, ids: readonly string[]): readonly Asked[] {
    if (ids.length === 0) return [];
    const { index, target } = relation;
    const reach = reads.withinReach === true ? this.officer.reach : null;
    const { jurisdictionId } = this;
    const statement = statementOfOne(this.#source, target, { jurisdictionId, reach, ids });
    const keep = (rows: readonly Row[]) => {
      this.#one[index] = new Map(rows.map((row) => [row.text(0) as string, row]));
      return { plan: target, rows };
    };
    return [{ relation, statement, keep }];
  }

  #askMany(reads: ManyReads, relation: RelationPlan, owners: readonly string[]): readonly Asked[] {
    const { index, target } = relation;
    const args = this.argumentsOf(relation);
    const page = reads.page?.of(args);
    if (page !== undefined && reads.page !== undefined)
      this.#pages[index] = { ...page, shape: reads.page.shape };
    if (owners.length === 0) return [];
    const statement = statementOfMany(this.#source, target, {
      reads,
      jurisdictionId: this.jurisdictionId,
      owners,
      limit: page === undefined ? reads.limit?.(args) : page.first + 1,
      values: reads.values?.(args, this.context) ?? [],
    });
    const keep = (rows: readonly Row[]) => {
      this.#many[index] = byOwner(rows);
      return { plan: target, rows };
    };
    return [{ relation, statement, keep }];
  }
}

/** Rows of one plan, and those of its relations that were read already. */
interface Level {
  readonly plan: RowPlan;
  readonly rows: readonly Row[];
  readonly known?: ReadonlySet<RelationPlan>;
}

/** A statement of the next level, and what becomes of its rows. */
interface Asked {
  readonly relation: RelationPlan;
  readonly statement: Statement;
  readonly keep: (rows: readonly Row[]) => Level;
}

const NONE: readonly Row[] = [];
const NO_ARGUMENTS: Arguments = {};

/** The rows of each owner, whose id comes first. */
function byOwner(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const owner = row.text(0) as string;
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [row]);
    else group.push(row);
  }
  return groups;
}

/** The keys in a column, each once. */
function keysOf(rows: readonly Row[], at: number): readonly string[] {
  const keys = new Set<string>();
  for (const row of rows) {
    const key = row.text(at);
    if (key !== null) keys.add(key);
  }
  return [...keys];
}
