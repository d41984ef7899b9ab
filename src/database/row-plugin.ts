import { MikroKyselyPlugin, type MikroORM } from '@mikro-orm/postgresql';
import type {
  KyselyPlugin,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely';
import { invariant } from '../shared/invariant.js';

/**
 * Lets queries speak of entities and properties while PostgreSQL sees tables and columns.
 *
 * On the way in MikroORM's own plugin does the work. On the way out it would look up every column of every table of
 * the query for every row; here the names of a result are looked up once, and its values were already made by the
 * connection's type parsers.
 */
export class RowPlugin implements KyselyPlugin {
  readonly #names: MikroKyselyPlugin;
  readonly #propertyOf: ReadonlyMap<string, string>;

  constructor(orm: MikroORM) {
    this.#names = new MikroKyselyPlugin(orm.em, {
      tableNamingStrategy: 'entity',
      columnNamingStrategy: 'property',
      convertValues: true,
    });
    this.#propertyOf = propertiesByColumn(orm);
  }

  transformQuery(args: PluginTransformQueryArgs): RootOperationNode {
    return this.#names.transformQuery(args);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const first = result.rows[0];
    if (first === undefined) return result;
    const columns = Object.keys(first);
    const properties = columns.map((column) => this.#propertyOf.get(column) ?? column);
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

/** One property name for each column name, whatever the table: the naming strategy is the same for all. */
function propertiesByColumn(orm: MikroORM): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const table of orm.getMetadata()) {
    for (const { fieldNames, name } of table.props) {
      const column = fieldNames?.[0];
      if (column === undefined) continue;
      const other = properties.get(column) ?? name;
      invariant(
        other === name,
        `The column ${column} is called both ${other} and ${name} in code; use one name.`,
      );
      properties.set(column, name);
    }
  }
  return properties;
}
