import { createHash } from 'node:crypto';
import { invariant } from './invariant.js';

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
      return JSON.stringify(value);
    case 'number':
      invariant(Number.isFinite(value), `The number ${value} has no JSON text.`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'bigint':
      return `"${value}"`;
    case 'object':
      if (value === null) return 'null';
      invariant(depth < DEEPEST, `The value is cyclic or nested deeper than ${DEEPEST} levels.`);
      return Array.isArray(value) ? writeList(value, depth + 1) : writeRecord(value, depth + 1);
    default:
      invariant(false, `A value of type ${typeof value} has no JSON text.`);
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
  invariant(
    isPlain(record),
    `An object of class ${record.constructor?.name ?? 'unknown'} has no canonical JSON text; give a plain object.`,
  );
  let text = '{';
  for (const key of Object.keys(record).sort()) {
    const value = (record as Record<string, unknown>)[key];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${JSON.stringify(key)}:${write(value, depth)}`;
  }
  return `${text}}`;
}

/** Plain objects of any realm: their prototype is absent or the end of the chain. */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
