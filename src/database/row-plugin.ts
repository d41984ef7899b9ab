import {
  type ColumnUpdateNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
} from 'kysely';
import type { TableNaming } from './naming.js';

/**
 * Rows come back by property, and JSON goes to its columns as JSON; how names are written is the compiler's, see
 * `NamingCompiler`. Values need no change on the way out, because the connection's type parsers made them.
 */
export class RowPlugin implements KyselyPlugin {
  readonly #json: JsonTransformer;
  readonly #properties: ReadonlyMap<string, string>;

  constructor(naming: TableNaming) {
    this.#json = new JsonTransformer(naming);
    this.#properties = naming.properties;
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    // Only what writes has values for JSON columns; a `with` may write.
    if (node.kind === 'SelectQueryNode' && node.with === undefined) return node;
    return this.#json.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const first = result.rows[0];
    if (first === undefined) return result;
    const columns = Object.keys(first);
    const properties = columns.map((column) => this.#properties.get(column) ?? column);
    if (columns.every((column, index) => column === properties[index])) return result;
    return { ...result, rows: result.rows.map((row) => renamed(row, columns, properties)) };
  }
}

function renamed(row: UnknownRow, columns: readonly string[], properties: readonly string[]): UnknownRow {
  const out: UnknownRow = {};
  for (let index = 0; index < columns.length; index += 1) {
    out[properties[index] as string] = row[columns[index] as string];
  }
  return out;
}

class JsonTransformer extends OperationNodeTransformer {
  readonly #naming: TableNaming;

  constructor(naming: TableNaming) {
    super();
    this.#naming = naming;
  }

  protected override transformInsertQuery(node: InsertQueryNode, queryId?: QueryId): InsertQueryNode {
    const json = this.#jsonOf(node.into);
    return super.transformInsertQuery(json === undefined ? node : withJsonValues(node, json), queryId);
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, queryId?: QueryId): UpdateQueryNode {
    const json = this.#jsonOf(node.table);
    const updates =
      json === undefined ? node.updates : node.updates?.map((update) => withJsonValue(update, json));
    return super.transformUpdateQuery(updates === undefined ? node : { ...node, updates }, queryId);
  }

  #jsonOf(table: OperationNode | undefined): ReadonlySet<string> | undefined {
    const { table: name } = Object(table) as { table?: { identifier?: { name?: string } } };
    return this.#naming.json.get(name?.identifier?.name ?? '');
  }
}

/** The driver would send a list to a JSON column as a PostgreSQL array, and a text as it is. */
function withJsonValues(node: InsertQueryNode, json: ReadonlySet<string>): InsertQueryNode {
  const onConflict = node.onConflict && withJsonUpdates(node.onConflict, json);
  const rows = (node.values as { values?: readonly ValueRow[] } | undefined)?.values;
  const at = node.columns?.flatMap(({ column }, index) => (json.has(column.name) ? [index] : [])) ?? [];
  if (node.values?.kind !== 'ValuesNode' || rows === undefined || at.length === 0) {
    return onConflict ? { ...node, onConflict } : node;
  }
  const values = rows.map((row) =>
    ValueListNode.create(
      valueNodesOf(row).map((valueNode, index) => (at.includes(index) ? asJson(valueNode) : valueNode)),
    ),
  );
  return { ...node, values: { ...node.values, values } as OperationNode, ...(onConflict && { onConflict }) };
}

function withJsonUpdates(node: OnConflictNode, json: ReadonlySet<string>): OnConflictNode {
  return node.updates === undefined
    ? node
    : { ...node, updates: node.updates.map((update) => withJsonValue(update, json)) };
}

function withJsonValue(update: ColumnUpdateNode, json: ReadonlySet<string>): ColumnUpdateNode {
  const { column } = update.column as { column?: { name?: string } };
  return json.has(column?.name ?? '') ? { ...update, value: asJson(update.value) } : update;
}

function asJson(node: OperationNode): OperationNode {
  if (!ValueNode.is(node) || node.value === null || node.value === undefined) return node;
  return { ...node, value: JSON.stringify(node.value) } as OperationNode;
}

/** A row of nodes, or of plain values when no expression is among them. */
type ValueRow =
  | { readonly kind: 'ValueListNode'; readonly values: readonly OperationNode[] }
  | { readonly kind: 'PrimitiveValueListNode'; readonly values: readonly unknown[] };

/** A plain value stays one whatever it looks like: an object with a property `kind` is no node. */
function valueNodesOf(row: ValueRow): readonly OperationNode[] {
  return row.kind === 'ValueListNode' ? row.values : row.values.map((value) => ValueNode.create(value));
}
