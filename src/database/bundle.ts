import type { CustomTypesConfig } from 'pg';
// @ts-expect-error The driver's types leave this module out.
import utils from 'pg/lib/utils.js';
import { serialize } from 'pg-protocol';
import { type DataRow, PlainRows } from './plain-rows.js';

/** The driver's own way to turn a value into a parameter. */
const { prepareValue } = utils as { prepareValue(value: unknown): Parameter };

type Parameter = string | Buffer | null;

/** A statement with `$1, $2 …` on its way. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
  /** The name that it is prepared under; without one it is parsed for this time alone. */
  readonly name: string | undefined;
  /** Whether rows come as PostgreSQL writes them (`PlainRow`), or as objects with values. */
  readonly plain: boolean;
  readonly resolve: (answer: Answered) => void;
  readonly reject: (error: unknown) => void;
}

/** What a statement came to, in the driver's words. */
export interface Answered {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
}

/** How the rows of a statement become objects. */
interface Shape {
  readonly names: readonly string[];
  readonly parsers: readonly ((text: string) => unknown)[];
}

/** What a connection keeps prepared, and how rows of it look. */
export class Prepared {
  /** The shape is null as long as only plain rows were asked for. */
  readonly shapes = new Map<string, Shape | null>();
  /** A statement failed with which it was parsed as well; whether it is there is not known. */
  readonly unsure = new Set<string>();
  readonly types: CustomTypesConfig;
  readonly nameOf: (column: string) => string;

  /** @param nameOf the property of a column */
  constructor(types: CustomTypesConfig, nameOf: (column: string) => string) {
    this.types = types;
    this.nameOf = nameOf;
  }
}

export interface BundleParts {
  readonly sent: readonly Sent[];
  readonly prepared: Prepared;
  /** How long the answer is waited for, in milliseconds; undefined = as long as always. */
  readonly patienceMs: number | undefined;
}

interface Connection {
  readonly stream: { write(bytes: Buffer): boolean };
}

const NO_ROWS: Shape = { names: [], parsers: [] };
/** `INSERT 0 5`, `UPDATE 5`, `SELECT 5`, `SET` */
const COMMAND = /^([A-Za-z]+)(?: (?:\d+ )?(\d+))?/;

/**
 * Statements that go over in one message and are answered in one. They run one after another; when one fails, those
 * behind it fail with it, as they would in a transaction. What is known of a prepared statement is not asked for again.
 */
export class Bundle {
  /** The driver's: told at the end, for its own clock. */
  callback: ((error: unknown, answer?: unknown) => void) | undefined;
  /** The driver's: how long it waits for the answer, in milliseconds, when not as long as always. */
  readonly query_timeout: number | undefined;
  readonly #sent: readonly Sent[];
  readonly #prepared: Prepared;
  #at = 0;
  #shape: Shape | null = null;
  #rows: unknown[] = [];
  #plainRows: PlainRows | null = null;
  readonly #answers: Answered[] = [];
  /** Why rows of a statement could not be made values of. */
  readonly #faults = new Map<number, unknown>();
  readonly #parsed = new Set<string>();
  #isOver = false;

  readonly #ended: (fault: unknown) => void;

  /** @param ended told when everybody has an answer, with the fault that ended it before its time, if there was one */
  constructor({ sent, prepared, patienceMs }: BundleParts, ended: (fault: unknown) => void) {
    this.#sent = sent;
    this.#prepared = prepared;
    this.query_timeout = patienceMs;
    this.#ended = ended;
  }

  submit({ stream }: Connection): unknown {
    let parameters: Parameter[][];
    try {
      parameters = this.#sent.map(({ values }) => values.map(prepareValue));
    } catch (error) {
      return error;
    }
    const messages = this.#sent.flatMap((one, n) => this.#messagesOf(one, parameters[n] ?? []));
    stream.write(Buffer.concat([...messages, serialize.sync()]));
    this.#begin();
    return null;
  }

  handleRowDescription({
    fields,
  }: {
    readonly fields: readonly { name: string; dataTypeID: number }[];
  }): void {
    const { types, nameOf } = this.#prepared;
    this.#shape = {
      names: fields.map(({ name }) => nameOf(name)),
      parsers: fields.map(({ dataTypeID }) => types.getTypeParser(dataTypeID, 'text')),
    };
  }

  handleDataRow(row: DataRow): void {
    try {
      if (this.#plainRows !== null) this.#plainRows.add(row);
      else this.#rows.push(objectOf(row.fields, this.#shape ?? NO_ROWS));
    } catch (error) {
      // The server is not to be left in the middle of its answer for a value that nobody can read.
      this.#faults.set(this.#at, error);
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const [, command = '', count] = COMMAND.exec(text) ?? [];
    const rows = this.#plainRows?.list ?? this.#rows;
    this.#done({ command, rowCount: count === undefined ? null : Number(count), rows });
  }

  handleEmptyQuery(): void {
    this.#done({ command: '', rowCount: null, rows: [] });
  }

  handleReadyForQuery(): void {
    this.#end(null);
  }

  handleError(error: unknown): void {
    const name = this.#sent[this.#at]?.name;
    if (name !== undefined && this.#parsed.has(name)) this.#prepared.unsure.add(name);
    this.#end(error);
  }

  #messagesOf({ text, name = '', plain }: Sent, values: Parameter[]): Buffer[] {
    const { shapes, unsure } = this.#prepared;
    const messages: Buffer[] = [];
    if (name === '' || !(shapes.has(name) || this.#parsed.has(name))) {
      if (unsure.delete(name)) messages.push(serialize.close({ type: 'S', name }));
      if (name !== '') this.#parsed.add(name);
      messages.push(serialize.parse({ name, text }));
    }
    messages.push(serialize.bind({ statement: name, values }));
    if (!plain && shapes.get(name) == null) messages.push(serialize.describe({ type: 'P' }));
    messages.push(serialize.execute());
    return messages;
  }

  /** Looks at the statement whose turn it is. */
  #begin(): void {
    const { name, plain } = this.#sent[this.#at] ?? {};
    this.#shape = name === undefined ? null : (this.#prepared.shapes.get(name) ?? null);
    this.#rows = [];
    this.#plainRows = plain === true ? new PlainRows() : null;
  }

  #done(answer: Answered): void {
    const { name, plain, resolve } = this.#sent[this.#at] as Sent;
    if (name !== undefined) {
      const { shapes } = this.#prepared;
      if (!plain) shapes.set(name, this.#shape ?? NO_ROWS);
      else if (!shapes.has(name)) shapes.set(name, null);
    }
    this.#answers.push(answer);
    // Who only reads need not wait for those behind; what was written stands no earlier than at the end.
    if (plain) resolve(answer);
    this.#at += 1;
    this.#begin();
  }

  /** @param fault what ended it, or null */
  #end(fault: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const isWhole = this.#answers.length === this.#sent.length;
    const error = fault ?? (isWhole ? null : new Error('PostgreSQL left statements without an answer.'));
    // A fault behind the last answer is that of the commit, which takes all of it back.
    const answers = isWhole && error !== null ? [] : this.#answers;
    for (const [n, { resolve, reject }] of this.#sent.entries()) {
      const answer = answers[n];
      if (answer === undefined) reject(error);
      else if (this.#faults.has(n)) reject(this.#faults.get(n));
      else resolve(answer);
    }
    this.callback?.(null);
    this.#ended(error);
  }
}

function objectOf(fields: readonly (string | null)[], { names, parsers }: Shape): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) {
    const text = fields[at] as string | null;
    row[names[at] as string] = text === null ? null : (parsers[at] as (text: string) => unknown)(text);
  }
  return row;
}
