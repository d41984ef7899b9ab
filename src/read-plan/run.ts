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
import { type ReachSource, statementOfMany, statementOfOne } from './statement.js';
import { unplanned } from './unplanned.js';

/** Reads what a plan asks for, level by level: one statement for each relation, whatever the number of rows. */
export class PlanRun implements Run {
  readonly context: RequestContext;
  readonly officer: OfficerViewer;
  readonly database: Pick<Database, 'rows'>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #source: ReachSource;
  readonly #one: (ReadonlyMap<string, Row> | undefined)[] = [];
  readonly #many: (ReadonlyMap<string, readonly Row[]> | undefined)[] = [];
  readonly #pages: (FetchedPage | undefined)[] = [];
  readonly #loaded: (ReadonlyMap<string, unknown> | undefined)[] = [];

  constructor(parts: {
    readonly context: RequestContext;
    readonly officer: OfficerViewer;
    readonly database: Pick<Database, 'rows'>;
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

  /** Reads everything that belongs to these rows. */
  async follow(plan: RowPlan, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    for (const load of plan.loads) await this.#load(load, rows);
    for (const relation of plan.relations) {
      const { reads } = relation;
      if (reads.kind === 'ONE') await this.#readOne(reads, relation, rows);
      else await this.#readMany(reads, relation, rows);
    }
  }

  async #load({ index, places, reads }: LoadPlan, rows: readonly Row[]): Promise<void> {
    const asked = new Map<string, readonly Text[]>();
    for (const row of rows) {
      const values = places.map((at) => row[at] ?? null);
      asked.set(loadKey(values), values);
    }
    const loaded = [...asked].map(
      async ([key, values]) => [key, await reads.value(values, this.context)] as const,
    );
    this.#loaded[index] = new Map(await Promise.all(loaded));
  }

  async #readOne(
    reads: OneReads,
    { index, keyAt, target }: RelationPlan,
    rows: readonly Row[],
  ): Promise<void> {
    // A column that may hold something else than a key holds none then.
    const keys = keysOf(rows, keyAt);
    const ids = this.#source.idForms[reads.type] === 'UUID' ? keys.filter(isUuid) : keys;
    if (ids.length === 0) return;
    const reach = reads.withinReach === true ? this.officer.reach : null;
    const { text, values } = statementOfOne(this.#source, target, {
      jurisdictionId: this.jurisdictionId,
      reach,
      ids,
    });
    const found = await this.database.rows(text, values);
    this.#one[index] = new Map(found.map((row) => [row[0] as string, row]));
    await this.follow(target, found);
  }

  async #readMany(reads: ManyReads, relation: RelationPlan, rows: readonly Row[]): Promise<void> {
    const { index, keyAt, target } = relation;
    const args = this.argumentsOf(relation);
    const page = reads.page?.of(args);
    if (page !== undefined && reads.page !== undefined)
      this.#pages[index] = { ...page, shape: reads.page.shape };
    const limit = page === undefined ? reads.limit?.(args) : page.first + 1;
    const owners = keysOf(rows, keyAt);
    if (owners.length === 0) return;
    const { text, values } = statementOfMany(this.#source, target, {
      reads,
      jurisdictionId: this.jurisdictionId,
      owners,
      limit,
      values: reads.values?.(args, this.context) ?? [],
    });
    const found = await this.database.rows(text, values);
    const groups = new Map<string, Row[]>();
    for (const row of found) {
      const group = groups.get(row[0] as string);
      if (group === undefined) groups.set(row[0] as string, [row]);
      else group.push(row);
    }
    this.#many[index] = groups;
    await this.follow(target, found);
  }
}

const NONE: readonly Row[] = [];
const NO_ARGUMENTS: Arguments = {};

/** The keys in a column, each once. */
function keysOf(rows: readonly Row[], at: number): readonly string[] {
  const [only] = rows;
  if (rows.length === 1) return only?.[at] == null ? [] : [only[at] as string];
  const keys = new Set<string>();
  for (const row of rows) if (row[at] != null) keys.add(row[at] as string);
  return [...keys];
}
