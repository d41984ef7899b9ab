import { createHash } from 'node:crypto';
import { InvariantError } from './invariant.js';

const DEEPEST = 500;

/**
 * The one JSON text of a value, so that equal values have equal bytes and hashes: no spaces, properties sorted by
 * UTF-16 code unit and numbers and strings written as in RFC 8785. A `bigint` is written as a decimal string (an
 * amount and its text are the same); properties that are `undefined` are left out.
 * @throws InvariantError for what has no such text: NaN, infinities, functions, symbols, `undefined` in a list or
 * alone, dates, maps and other class instances, and cycles
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** The SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value);
    case 'number':
      if (!Number.isFinite(value)) throw noText(`The number ${value}`);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'bigint':
      return `"${value}"`;
    case 'object':
      if (value === null) return 'null';
      if (depth === DEEPEST) throw noText(`A value that is cyclic or nested deeper than ${DEEPEST} levels`);
      return Array.isArray(value) ? writeList(value, depth + 1) : writeRecord(value, depth + 1);
    default:
      throw noText(`A value of type ${typeof value}`);
  }
}

function writeList(list: readonly unknown[], depth: number): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) text += ',';
    text += write(list[index], depth);
  }
  return `${text}]`;
}

function writeRecord(record: object, depth: number): string {
  if (!isPlain(record)) throw noText(`An object of class ${record.constructor?.name ?? 'unknown'}`);
  let text = '{';
  for (const key of sortedKeysOf(record)) {
    const value = (record as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${writeString(key)}:${write(value, depth)}`;
  }
  return `${text}}`;
}

/** Keys are mostly written in order already, and seeing that is cheaper than sorting. */
function sortedKeysOf(record: object): string[] {
  const keys = Object.keys(record);
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] as string) > (keys[index] as string)) return keys.sort();
  }
  return keys;
}

/** Most texts need no escape, and looking is cheaper than escaping; the rest takes the platform's way. */
function writeString(text: string): string {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff)) {
      return JSON.stringify(text);
    }
  }
  return `"${text}"`;
}

/** Plain objects of any realm: their prototype is absent or the end of the chain. */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function noText(what: string): InvariantError {
  return new InvariantError(
    `${what} has no canonical JSON text; give plain objects, lists, texts and numbers.`,
  );
}
