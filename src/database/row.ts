import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { Insertable, Selectable, Updateable } from 'kysely';

/** How tables and columns are named in code: entity names and property names. */
export type Naming = { tableNamingStrategy: 'entity'; columnNamingStrategy: 'property' };

/** What `defineEntity` answers, as far as row types need to know it. */
type Schema = { name: string };

type TableOf<S extends Schema> = InferKyselyDB<S, Naming> extends infer Tables ? Tables[keyof Tables] : never;

/** A row as it is read: `type FundRow = Row<typeof FundSchema>`. An empty column is `null`, never `undefined`. */
export type Row<S extends Schema> = Selectable<TableOf<S>>;

/** A row as it is inserted: columns with a default, an identity or that may be empty can be left out. */
export type NewRow<S extends Schema> = Insertable<TableOf<S>>;

/** The columns an update sets. */
export type RowChange<S extends Schema> = Updateable<TableOf<S>>;
