import { writeBase64Url } from '../shared/base64url.js';
import { invariant } from '../shared/invariant.js';

const FIRST_SIZE = 65_536;
/** What is larger is not kept for the next answer. */
const MOST_KEPT = 1_048_576;
/** Above it copying is cheaper done by the system than byte by byte. */
const FEW = 64;
const MOST_BYTES_OF_A_UNIT = 3;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const LONGEST_ID = 512;
const ID = Buffer.alloc(LONGEST_ID);
const NULL = Buffer.from('null');

/** JSON on its way, in UTF-8. There is one for the process: whoever writes does so without waiting for anything. */
export class JsonOutput {
  /** What was written stands before `at`; a writer may set bytes from there on that it has reserved, and move it. */
  bytes = Buffer.allocUnsafe(FIRST_SIZE);
  at = 0;

  /** What `write` writes. */
  static of(write: (out: JsonOutput) => void): Buffer {
    try {
      write(OUTPUT);
      return Buffer.from(OUTPUT.bytes.subarray(0, OUTPUT.at));
    } finally {
      OUTPUT.at = 0;
      if (OUTPUT.bytes.length > MOST_KEPT) OUTPUT.bytes = Buffer.allocUnsafe(FIRST_SIZE);
    }
  }

  /** Makes room for so many bytes. */
  reserve(count: number): void {
    if (this.at + count <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.at + count));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }

  byte(byte: number): void {
    this.reserve(1);
    this.bytes[this.at] = byte;
    this.at += 1;
  }

  /** JSON as it is. */
  raw(from: Uint8Array, start = 0, end = from.length): void {
    const size = end - start;
    this.reserve(size);
    const { bytes } = this;
    let { at } = this;
    if (size > FEW) bytes.set(from.subarray(start, end), at);
    else for (let n = start; n < end; n += 1, at += 1) bytes[at] = from[n] as number;
    this.at += size;
  }

  null(): void {
    this.raw(NULL);
  }

  /** Global ids as `encodeGlobalId` makes them, of what stands before the last part and of the bytes of that. */
  globalId(before: Uint8Array, from: Uint8Array, start: number, end: number): void {
    const size = before.length + end - start;
    invariant(end > start && size <= LONGEST_ID, 'An id has a part that is empty or too long.');
    for (let n = 0; n < before.length; n += 1) ID[n] = before[n] as number;
    for (let n = start, at = before.length; n < end; n += 1, at += 1) {
      invariant(from[n] !== COLON, 'An id has a part with a colon.');
      ID[at] = from[n] as number;
    }
    this.reserve(2 * size + 2);
    this.bytes[this.at] = QUOTE;
    this.at = writeBase64Url(ID, size, this.bytes, this.at + 1);
    this.byte(QUOTE);
  }

  /** JSON as it is. */
  text(json: string): void {
    this.reserve(json.length * MOST_BYTES_OF_A_UNIT);
    this.at += this.bytes.write(json, this.at, 'utf8');
  }

  /** A string of these bytes of UTF-8, which need no escape in most cases. */
  string(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start + 2);
    const { bytes } = this;
    let { at } = this;
    bytes[at] = QUOTE;
    at += 1;
    for (let n = start; n < end; n += 1, at += 1) {
      const byte = from[n] as number;
      if (byte < SPACE || byte === QUOTE || byte === BACKSLASH) {
        this.text(JSON.stringify(Buffer.from(from.subarray(start, end)).toString('utf8')));
        return;
      }
      bytes[at] = byte;
    }
    bytes[at] = QUOTE;
    this.at = at + 1;
  }
}

const OUTPUT = new JsonOutput();
