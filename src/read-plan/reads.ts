import type { Compilable } from 'kysely';
import type { OfficerViewer } from '../access/viewer.js';
import type { RequestContext } from '../api/context.js';
import type { CursorShape } from '../api/cursor.js';
import type { Db } from '../database/entities.js';

/** The arguments of a field as graphql-js read them, defaults filled in. */
export type Arguments = Readonly<Record<string, unknown>>;
/** A value as PostgreSQL writes it. */
export type Text = string | null;

/**
 * How the objects of one GraphQL type are read. A field that is not mentioned and has no resolver is the column of its
 * name; one that has a resolver and is not mentioned cannot be planned, and operations that ask for it are resolved.
 */
export interface TypeReads {
  /** The entity whose rows the objects are; in SQL its table is `t`. */
  readonly entity: string;
  /** The columns, by property, in which reach is walled: `townshipId`, and `villageId` where rows have one. */
  readonly reach?: readonly ('townshipId' | 'villageId')[];
  readonly fields?: Readonly<Record<string, FieldReads>>;
}

export type FieldReads =
  | ColumnReads
  | IdReads
  | ExpressionReads
  | DerivedReads
  | LoadedReads
  | OneReads
  | ManyReads;

export interface ColumnReads {
  readonly kind: 'COLUMN';
  readonly property: string;
}

/** The global id of an object of another type, by the id in a column. */
export interface IdReads {
  readonly kind: 'ID';
  readonly type: string;
  readonly property: string;
}

export interface ExpressionReads {
  readonly kind: 'EXPRESSION';
  readonly sql: string;
}

export interface DerivedReads {
  readonly kind: 'DERIVED';
  readonly from: readonly string[];
  readonly value: (values: readonly Text[], context: RequestContext) => unknown;
}

/** A value that a service knows, asked once for each combination of the columns. */
export interface LoadedReads {
  readonly kind: 'LOADED';
  readonly from: readonly string[];
  readonly value: (values: readonly Text[], context: RequestContext) => Promise<unknown>;
}

/** An object of another type, by the id in a column. */
export interface OneReads {
  readonly kind: 'ONE';
  readonly type: string;
  readonly property: string;
  /** Null outside the officer's reach. */
  readonly withinReach?: boolean;
  /** The column may hold something else than an id; then there is no such object. */
  readonly loose?: boolean;
}

/** Objects of another type that belong to this one. The SQL is constant text; what varies is bound. */
export interface ManyReads {
  readonly kind: 'MANY';
  readonly type: string;
  /** What is read: tables and joins in which `t` has the columns of the type; its own table unless given. */
  readonly rows?: string;
  /** The column that holds the id of the object they belong to: `t.case_id`. */
  readonly owner: string;
  /**
   * A further condition. `$1` is the jurisdiction, `$2` the ids of the owners, `$3` and on are `values`;
   * `:in` stands for the test that a column is one of the owners; where there is a limit, `:limit` is it and `o.id` the owner.
   */
  readonly where?: string;
  readonly order: string;
  /** At most so many of each owner, of a list that may be long. */
  readonly limit?: (args: Arguments) => number;
  readonly values?: (args: Arguments, context: RequestContext) => readonly unknown[];
  /** Only the first is answered, or null. */
  readonly single?: boolean;
  /** Only their number is answered. */
  readonly counted?: boolean;
  /** A page of a connection, with the key of its cursors. */
  readonly page?: PageShape & { readonly of: (args: Arguments) => PageAsked };
}

export interface PageShape {
  readonly shape: CursorShape;
  /** The SQL of the sort key, over `t`. */
  readonly key: readonly string[];
  /** The order of the rows, which is that of the statement. */
  readonly order: string;
}

export interface PageAsked {
  readonly first: number;
  readonly after: readonly Text[] | null;
}

/** How a field of `Query` finds its object or page. Whatever it throws, the operation is resolved instead. */
export type RootReads = FindReads | ListReads;

/** One object within the officer's reach, by a column. */
export interface FindReads {
  readonly kind: 'FIND';
  readonly type: string;
  readonly property: string;
  /** The value to look for; null when there can be no such object for this officer. */
  readonly value: (args: Arguments, officer: OfficerViewer) => Text;
}

/** A page of a connection: the statement of its store, of which only the asked columns are fetched. */
export interface ListReads {
  readonly kind: 'LIST';
  readonly type: string;
  readonly page: (args: Arguments, officer: OfficerViewer, context: RequestContext) => ListedPage;
}

export interface ListedPage extends PageAsked, PageShape {
  /** `first + 1` rows in order. */
  readonly query: (db: Db) => Compilable;
}

/** What a feature declares: its types, and its fields of `Query`. */
export interface FeatureReads {
  readonly types: Readonly<Record<string, TypeReads>>;
  readonly roots?: Readonly<Record<string, RootReads>>;
}

/** The field is a column, perhaps under another name. */
export function column(property: string): ColumnReads {
  return { kind: 'COLUMN', property };
}

/** The field is the global id of an object of this type, whose id a column holds. */
export function idOf(type: string, property: string): IdReads {
  return { kind: 'ID', type, property };
}

/** The field is an expression over the row `t`. */
export function expression(sql: string): ExpressionReads {
  return { kind: 'EXPRESSION', sql };
}

/** The field is a pure function of columns, given as PostgreSQL writes them, and of the request. */
export function derived<const Properties extends readonly string[]>(
  from: Properties,
  value: (values: { readonly [At in keyof Properties]: Text }, context: RequestContext) => unknown,
): DerivedReads {
  return { kind: 'DERIVED', from, value: value as DerivedReads['value'] };
}

/** The field is what a service answers for columns, given as PostgreSQL writes them. */
export function loaded<const Properties extends readonly string[]>(
  from: Properties,
  value: (values: { readonly [At in keyof Properties]: Text }, context: RequestContext) => Promise<unknown>,
): LoadedReads {
  return { kind: 'LOADED', from, value: value as LoadedReads['value'] };
}

/** The field is the object whose id a column holds. */
export function one(
  type: string,
  property: string,
  more: Pick<OneReads, 'withinReach' | 'loose'> = {},
): OneReads {
  return { kind: 'ONE', type, property, ...more };
}

/** The field is how many objects belong to this one. */
export function count(type: string, more: Pick<ManyReads, 'owner' | 'where' | 'values'>): ManyReads {
  return { kind: 'MANY', type, counted: true, order: 't.id', ...more };
}

/** The field is the list of objects that belong to this one. */
export function many(type: string, more: Omit<ManyReads, 'kind' | 'type'>): ManyReads {
  return { kind: 'MANY', type, ...more };
}
