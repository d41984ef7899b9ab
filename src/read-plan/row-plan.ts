import type { FieldNode, GraphQLField } from 'graphql';
import type { OfficerViewer } from '../access/viewer.js';
import type { RequestContext } from '../api/context.js';
import type { PlainRow } from '../database/plain-rows.js';
import type { JsonOutput } from './json-output.js';
import type { LoadedReads, ManyReads, OneReads, PageAsked, PageShape, Text } from './reads.js';

/** A row as it was read: its key first, that is the id of its owner or its own, then the columns of its plan. */
export type Row = PlainRow;

/** Writes an object from its row and from what was read for it. */
export type WriteRow = Write<Row, Run>;

/** A field of an object in the schema. */
export type ObjectField = GraphQLField<unknown, RequestContext>;
/** The nodes that ask for one field, at least one. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** The page that was fetched. */
export type FetchedPage = PageAsked & Pick<PageShape, 'shape'>;

/** What was read for one answer. */
export interface Run {
  readonly context: RequestContext;
  readonly officer: OfficerViewer;
  readonly jurisdictionId: string;
  /** The row of this id that a relation led to. */
  rowOf(relation: number, id: Text): Row | undefined;
  /** The rows of this owner that a relation led to, none perhaps. */
  rowsOf(relation: number, owner: string): readonly Row[];
  pageOf(relation: number): FetchedPage;
  /** What was loaded for columns with these values, see `loadKey`. */
  loadedOf(load: number, key: string): unknown;
}

/** Values that a function of the house fetches for the columns of rows, once for each combination. */
export interface LoadPlan {
  readonly index: number;
  readonly places: readonly number[];
  readonly reads: LoadedReads;
}

/** The values of columns as one key. */
export function loadKey(values: readonly Text[]): string {
  return values.length === 1 ? String(values[0]) : JSON.stringify(values);
}

/** One step to the next level: the rows of another type for rows of this one. */
export interface RelationPlan {
  /** The place of its answer in the run, which no other has. */
  readonly index: number;
  readonly reads: OneReads | ManyReads;
  /** Where a row has the key that it is looked for by. */
  readonly keyAt: number;
  readonly target: RowPlan;
  readonly field: ObjectField;
  readonly node: FieldNode;
}

/** Which columns of a row are read, and what is read for it at the next level. */
export class RowPlan {
  /** The type whose rows these are. */
  readonly type: string;
  /** SQL over `t` and the joins; a row has them from its second place on. */
  readonly columns: string[] = [];
  /** Objects to which a row leads by an id, read in the same statement. */
  readonly joins: string[] = [];
  readonly relations: RelationPlan[] = [];
  readonly loads: LoadPlan[] = [];
  /** Whether the key of the cursors is read behind the columns. */
  cursors = false;
  readonly #texts = new Map<string, string>();

  constructor(type: string) {
    this.type = type;
  }

  /** The place of a column in the row. */
  column(sql: string): number {
    const known = this.columns.indexOf(sql);
    return known === -1 ? this.columns.push(sql) : known + 1;
  }

  /**
   * The text of the statement of this shape. Once the plan is whole it is made once: the same string is found again at
   * once among the prepared ones, an equal one has to be read to its end.
   */
  text(shape: string, make: () => string): string {
    let text = this.#texts.get(shape);
    if (text === undefined) {
      text = make();
      this.#texts.set(shape, text);
    }
    return text;
  }

  /** The list of a SELECT. */
  list(key: string, cursorKey: readonly string[] = []): string {
    return [key, ...this.columns, ...(this.cursors ? cursorKey : [])].join(', ');
  }

  /** The key of a row's cursor, of so many parts. */
  cursorKey(row: Row, parts: number): readonly Text[] {
    return Array.from({ length: parts }, (_, n) => row.text(this.columns.length + 1 + n));
  }
}

/** Writes a list of objects. */
export function writeList<Within>(
  out: JsonOutput,
  rows: readonly Row[],
  write: Write<Row, Within>,
  within: Within,
): void {
  out.byte(SIGN.open);
  let isFirst = true;
  for (const row of rows) {
    if (!isFirst) out.byte(SIGN.comma);
    isFirst = false;
    write(out, row, within);
  }
  out.byte(SIGN.close);
}

/** Writes an object, or a part of one, of two things that it is written from. */
export type Write<Of, Within> = (out: JsonOutput, of: Of, within: Within) => void;

/** Puts the parts of an object together, each with the name it has in the answer. */
export function objectWriter<Of, Within>(
  parts: readonly { readonly name: string; readonly write: Write<Of, Within> }[],
): Write<Of, Within> {
  if (parts.length === 0) return (out) => out.text('{}');
  const written = parts.map(({ name, write }, at) => ({
    open: Buffer.from(`${at === 0 ? '{' : ','}"${name}":`),
    write,
  }));
  return (out, of, within) => {
    for (const { open, write } of written) {
      out.raw(open);
      write(out, of, within);
    }
    out.byte(SIGN.end);
  };
}

const SIGN = { open: 0x5b, comma: 0x2c, close: 0x5d, end: 0x7d } as const;
