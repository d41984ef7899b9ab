// @ts-expect-error The driver's types leave this module out.
import utils from 'pg/lib/utils.js';

/** The driver's own way to turn a value into a parameter. */
const { prepareValue } = utils as { prepareValue(value: unknown): string | Buffer | null };

const CODE = { parse: 0x50, bind: 0x42, describe: 0x44, execute: 0x45, close: 0x43, sync: 0x53 } as const;
const PORTAL = 0x50;
const STATEMENT = 0x53;
const [TEXT, BINARY] = [0, 1];
const NULL_LENGTH = -1;
const FIRST_BYTES = 16 * 1024;
/** A text in UTF-8 takes at most so many bytes for each unit of UTF-16. */
const MOST_BYTES_A_UNIT = 3;

/**
 * Writes messages of PostgreSQL's extended query protocol one after another into one piece, so that however many
 * statements go over, they go in one call of the system.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export class Messages {
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #at = 0;

  /** Has a statement parsed; under a name it stays prepared. */
  parse(name: string, statement: string): void {
    const start = this.#open(CODE.parse);
    this.#text(name);
    this.#text(statement);
    this.#int16(0);
    this.#end(start);
  }

  /** Gives a prepared statement its parameters; its rows come as texts. */
  bind(name: string, values: readonly unknown[]): void {
    const parameters = values.map((value) => prepareValue(value));
    const start = this.#open(CODE.bind);
    this.#text('');
    this.#text(name);
    this.#int16(parameters.length);
    for (const parameter of parameters) this.#int16(parameter instanceof Buffer ? BINARY : TEXT);
    this.#int16(parameters.length);
    for (const parameter of parameters) this.#parameter(parameter);
    this.#int16(0);
    this.#end(start);
  }

  /** Asks what the rows of the statement just bound are made of. */
  describe(): void {
    const start = this.#open(CODE.describe);
    this.#byte(PORTAL);
    this.#text('');
    this.#end(start);
  }

  execute(): void {
    const start = this.#open(CODE.execute);
    this.#text('');
    this.#int32(0);
    this.#end(start);
  }

  /** Forgets a prepared statement, whether there is one or not. */
  close(name: string): void {
    const start = this.#open(CODE.close);
    this.#byte(STATEMENT);
    this.#text(name);
    this.#end(start);
  }

  sync(): void {
    this.#end(this.#open(CODE.sync));
  }

  /** What was written since the last time; the caller's own. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#at));
    this.#at = 0;
    return taken;
  }

  /** Forgets what was written since the last time. */
  clear(): void {
    this.#at = 0;
  }

  #open(code: number): number {
    this.#byte(code);
    const start = this.#at;
    this.#int32(0);
    return start;
  }

  /** The length of a message counts itself, but not its code. */
  #end(start: number): void {
    this.#bytes.writeInt32BE(this.#at - start, start);
  }

  #parameter(parameter: string | Buffer | null): void {
    if (parameter === null) {
      this.#int32(NULL_LENGTH);
      return;
    }
    if (typeof parameter !== 'string') {
      this.#int32(parameter.length);
      this.#room(parameter.length);
      this.#at += parameter.copy(this.#bytes, this.#at);
      return;
    }
    const start = this.#at;
    this.#int32(0);
    this.#utf8(parameter);
    this.#bytes.writeInt32BE(this.#at - start - 4, start);
  }

  #text(text: string): void {
    this.#utf8(text);
    this.#byte(0);
  }

  #utf8(text: string): void {
    this.#room(text.length * MOST_BYTES_A_UNIT);
    this.#at += this.#bytes.write(text, this.#at);
  }

  #byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#at] = value;
    this.#at += 1;
  }

  #int16(value: number): void {
    this.#room(2);
    this.#at = this.#bytes.writeUInt16BE(value, this.#at);
  }

  #int32(value: number): void {
    this.#room(4);
    this.#at = this.#bytes.writeInt32BE(value, this.#at);
  }

  #room(bytes: number): void {
    const needed = this.#at + bytes;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
