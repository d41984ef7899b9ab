import { invariant } from '../../shared/invariant.js';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Marks a value that JSON lacks: `{"$": "bigint", "v": "597"}`. A record with a property `$` is marked itself. */
const MARK = '$';

/**
 * A mutation's answer as JSON that loses nothing: amounts (`bigint`), instants (`Date`) and `undefined` are marked
 * and come back as they were from `decodeAnswer`. Properties that are `undefined` are left out.
 * @throws InvariantError for what an answer cannot be: class instances, functions, symbols, NaN, invalid dates
 */
export function encodeAnswer(value: unknown): JsonValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      invariant(Number.isFinite(value), `The number ${value} cannot be part of a stored answer.`);
      return value;
    case 'bigint':
      return { [MARK]: 'bigint', v: value.toString() };
    case 'undefined':
      return { [MARK]: 'undefined' };
    case 'object':
      return value === null ? null : encodeObject(value);
    default:
      invariant(false, `A value of type ${typeof value} cannot be part of a stored answer.`);
  }
}

/**
 * The answer that `encodeAnswer` was given.
 * @throws InvariantError when the JSON carries an unknown mark
 */
export function decodeAnswer(json: JsonValue): unknown {
  if (typeof json !== 'object' || json === null) return json;
  if (isList(json)) return json.map(decodeAnswer);
  if (!Object.hasOwn(json, MARK)) return decodeRecord(json);
  switch (json[MARK]) {
    case 'bigint':
      return BigInt(String(json.v));
    case 'date':
      return new Date(String(json.v));
    case 'undefined':
      return undefined;
    case 'record':
      return decodeRecord(json.v as { readonly [key: string]: JsonValue });
    default:
      invariant(false, `The mark ${JSON.stringify(json[MARK])} of a stored answer is not known.`);
  }
}

function encodeObject(value: object): JsonValue {
  if (Array.isArray(value)) return value.map(encodeAnswer);
  if (value instanceof Date) {
    invariant(!Number.isNaN(value.getTime()), 'An invalid date cannot be part of a stored answer.');
    return { [MARK]: 'date', v: value.toISOString() };
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  invariant(
    prototype === null || Object.getPrototypeOf(prototype) === null,
    `An object of class ${value.constructor?.name ?? 'unknown'} cannot be part of a stored answer; answer a plain object.`,
  );
  const record: [string, JsonValue][] = [];
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined) record.push([key, encodeAnswer(part)]);
  }
  const json = Object.fromEntries(record);
  return Object.hasOwn(json, MARK) ? { [MARK]: 'record', v: json } : json;
}

function decodeRecord(json: { readonly [key: string]: JsonValue }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, decodeAnswer(part)]));
}

function isList(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json);
}
