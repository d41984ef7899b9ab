import { type IdentifierNode, PostgresQueryCompiler } from 'kysely';
import type { TableNaming } from './naming.js';

/**
 * Writes queries over entities and properties in the words of PostgreSQL: each name becomes its table or column where it is
 * written. A property has the same column in every table, so a name needs no context but the place where it stands.
 */
export class NamingCompiler extends PostgresQueryCompiler {
  readonly #tables: Names;
  readonly #columns: Names;
  readonly #aliases = new Names(new Map());

  constructor({ tables, columns }: Pick<TableNaming, 'tables' | 'columns'>) {
    super();
    this.#tables = new Names(tables);
    this.#columns = new Names(columns);
  }

  protected override visitIdentifier({ name }: IdentifierNode): void {
    this.append(this.#namesHere().written(name));
  }

  /** Tables are told by where a name stands; so is the alias of a table, which is nobody else's name. */
  #namesHere(): Names {
    const parent = this.nodeStack.at(-2)?.kind;
    if (parent === 'SchemableIdentifierNode') return this.#tables;
    if (parent === 'AliasNode' && this.nodeStack.at(-3)?.kind !== 'SelectionNode') return this.#aliases;
    return this.#columns;
  }
}

/** Names as PostgreSQL reads them, each worked out once. */
class Names {
  readonly #known: ReadonlyMap<string, string>;
  readonly #written = new Map<string, string>();

  constructor(known: ReadonlyMap<string, string>) {
    this.#known = known;
  }

  written(name: string): string {
    let written = this.#written.get(name);
    if (written === undefined) {
      written = `"${(this.#known.get(name) ?? name).replaceAll('"', '""')}"`;
      this.#written.set(name, written);
    }
    return written;
  }
}
