/** Bytes of the number of values of a row, and of the size before each. */
const WIDTH = 2;
const SIZE = 4;
const NULL = -1;
const NOTHING = Buffer.alloc(0);
const SMALLEST = 4_096;

/** A message of PostgreSQL's that is a row, as the driver has it; its bytes stand no longer than until the next message. */
export class DataRow {
  readonly name = 'dataRow';
  length = 0;
  readonly bytes: Buffer;
  /** Where the row begins, behind the header of the message. */
  readonly at: number;

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The values as texts. */
  get fields(): (string | null)[] {
    const { bytes } = this;
    const fields: (string | null)[] = [];
    this.each((start, end) => fields.push(start === -1 ? null : bytes.toString('utf8', start, end)));
    return fields;
  }

  /** Tells where each value begins and ends; null begins at -1. */
  each(told: (start: number, end: number) => void): void {
    const { bytes } = this;
    const width = bytes.readInt16BE(this.at);
    let at = this.at + WIDTH;
    for (let n = 0; n < width; n += 1) {
      const size = bytes.readInt32BE(at);
      at += SIZE;
      if (size === NULL) told(-1, -1);
      else told(at, at + size);
      at += Math.max(0, size);
    }
  }
}

/** The rows of a statement as PostgreSQL wrote them, in one piece of memory: nothing is parsed and no text is made. */
export class PlainRows {
  readonly list: PlainRow[] = [];
  bytes = NOTHING;
  #used = 0;
  /** Where each value begins and ends; null begins at -1. */
  readonly bounds: number[] = [];

  add(row: DataRow): void {
    const { bounds } = this;
    const first = bounds.length;
    const moved = this.#take(row.bytes, row.at, row.at + row.length - SIZE) - row.at;
    row.each((start, end) => {
      if (start === -1) bounds.push(-1, -1);
      else bounds.push(start + moved, end + moved);
    });
    this.list.push(new PlainRow(this, first));
  }

  /** Keeps these bytes; answers where. */
  #take(bytes: Buffer, from: number, to: number): number {
    const at = this.#used;
    this.#used += to - from;
    if (this.#used > this.bytes.length) {
      const size = at === 0 ? this.#used : Math.max(SMALLEST, 2 * this.#used);
      const larger = Buffer.allocUnsafe(size);
      this.bytes.copy(larger, 0, 0, at);
      this.bytes = larger;
    }
    bytes.copy(this.bytes, at, from, to);
    return at;
  }
}

/** A row as PostgreSQL wrote it. */
export class PlainRow {
  readonly #rows: PlainRows;
  readonly #first: number;

  constructor(rows: PlainRows, first: number) {
    this.#rows = rows;
    this.#first = first;
  }

  /** A row of texts that did not come from PostgreSQL. */
  static of(texts: readonly (string | null)[]): PlainRow {
    const rows = new PlainRows();
    const parts = texts.map((text) => (text === null ? null : Buffer.from(text, 'utf8')));
    rows.bytes = Buffer.concat(parts.filter((part) => part !== null));
    let at = 0;
    for (const part of parts) {
      rows.bounds.push(part === null ? -1 : at, part === null ? -1 : at + part.length);
      at += part?.length ?? 0;
    }
    return new PlainRow(rows, 0);
  }

  /** The memory in which the values of this row and of others stand, in UTF-8. */
  get bytes(): Buffer {
    return this.#rows.bytes;
  }

  /** Where the value in this place begins in `bytes`, or -1 when it is null. */
  start(at: number): number {
    return this.#rows.bounds[this.#first + 2 * at] ?? -1;
  }

  /** Where the value in this place ends in `bytes`. */
  end(at: number): number {
    return this.#rows.bounds[this.#first + 2 * at + 1] ?? -1;
  }

  /** The value in this place; null also where there is none. */
  text(at: number): string | null {
    const start = this.start(at);
    return start === -1 ? null : this.bytes.toString('utf8', start, this.end(at));
  }
}
