import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import pg from 'pg';
import { PlainRow } from '../database/plain-rows.js';
import type { JsonOutput } from './json-output.js';
import type { Text } from './reads.js';
import { unplanned } from './unplanned.js';

/** Writes the value in a place of a row. */
export type WriteColumn = (out: JsonOutput, row: PlainRow, at: number) => void;
/** Writes a value that a function of the house made. */
export type WriteValue = (out: JsonOutput, value: unknown) => void;

/** Writes a value that is there, from the bytes that PostgreSQL wrote. */
type WriteBytes = (out: JsonOutput, bytes: Buffer, start: number, end: number) => void;

const OID = { timestamptz: 1184, textArray: 1009 } as const;
const instantOf = pg.types.getTypeParser(OID.timestamptz as number) as unknown as (text: string) => Date;
const listOf = pg.types.getTypeParser(OID.textArray as number) as unknown as (text: string) => Text[];

/**
 * How a value of this type is written from what PostgreSQL writes: the same bytes as by the scalar. Null for a type that
 * cannot be written so.
 */
export function columnWriter(type: GraphQLOutputType): WriteColumn | null {
  const bare = isNonNullType(type) ? type.ofType : type;
  const write = isListType(bare) ? listWriter(bare.ofType) : isLeafType(bare) ? leafWriter(bare) : null;
  if (write === null) return null;
  const absent = absenceOf(type);
  return (out, row, at) => {
    const start = row.start(at);
    if (start === -1) absent(out);
    else write(out, row.bytes, start, row.end(at));
  };
}

/** How a value that a function of the house made is written: by its scalar. */
export function valueWriter(type: GraphQLOutputType): WriteValue | null {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isLeafType(bare)) return null;
  const absent = absenceOf(type);
  return (out, value) => (value == null ? absent(out) : out.text(JSON.stringify(bare.serialize(value))));
}

/** Writes that there is nothing, where that may be. */
export function absenceOf(type: GraphQLOutputType): (out: JsonOutput) => void {
  if (isNonNullType(type)) return () => unplanned('A value is missing that must not be.');
  return (out) => out.null();
}

function listWriter(itemType: GraphQLOutputType): WriteBytes | null {
  const write = columnWriter(itemType);
  if (write === null) return null;
  return (out, bytes, start, end) => {
    const texts = listOf(bytes.toString('utf8', start, end));
    const items = PlainRow.of(texts);
    out.text('[');
    for (const at of texts.keys()) {
      if (at > 0) out.text(',');
      write(out, items, at);
    }
    out.text(']');
  };
}

function leafWriter(type: GraphQLLeafType): WriteBytes | null {
  if (isEnumType(type)) {
    const values = type.getValues().map(({ value, name }) => [Buffer.from(value), quoted(name)] as const);
    return (out, bytes, start, end) => {
      const known = values.find(([value]) => isSame(value, bytes, start, end));
      out.raw(known?.[1] ?? unplanned(`${type.name} has no such value.`));
    };
  }
  const known = LEAVES[type.name];
  if (known !== undefined) return known;
  // A scalar that nobody has named here, but that takes a text as it is.
  return TEXTS.has(type.name) ? byText((text) => type.serialize(text)) : null;
}

const TEXTS = new Set(['ResidentId']);
const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');

const LEAVES: Readonly<Record<string, WriteBytes>> = {
  String: (out, bytes, start, end) => out.string(bytes, start, end),
  ID: (out, bytes, start, end) => out.string(bytes, start, end),
  Boolean: (out, bytes, start) => out.raw(bytes[start] === SIGN.t ? TRUE : FALSE),
  Int: smallInteger,
  LocalDate: (out, bytes, start, end) => calendar(out, '0000-00-00', bytes, start, end),
  YearMonth: (out, bytes, start, end) => calendar(out, '0000-00', bytes, start, end),
  DateTime: instant,
  Money: money,
  JSONObject: byText(JSON.parse),
};

const SIGN = {
  minus: 0x2d,
  plus: 0x2b,
  point: 0x2e,
  quote: 0x22,
  zero: 0x30,
  one: 0x31,
  two: 0x32,
  nine: 0x39,
  T: 0x54,
  Z: 0x5a,
  t: 0x74,
} as const;
const MOST_DIGITS_OF_INT = 9;
const MOST_DIGITS_OF_FEN = 18;

function byText(made: (text: string) => unknown): WriteBytes {
  return (out, bytes, start, end) => out.text(JSON.stringify(made(bytes.toString('utf8', start, end))));
}

function smallInteger(out: JsonOutput, bytes: Buffer, start: number, end: number): void {
  const first = bytes[start] === SIGN.minus ? start + 1 : start;
  if (end - first > MOST_DIGITS_OF_INT || !areDigits(bytes, first, end))
    unplanned('A number is larger than an Int.');
  out.raw(bytes, start, end);
}

/** A day or a month from 1900 to 2199. */
function calendar(out: JsonOutput, form: string, bytes: Buffer, start: number, end: number): void {
  const [thousands, hundreds] = [bytes[start], bytes[start + 1]];
  const isInRange =
    thousands === SIGN.one
      ? hundreds === SIGN.nine
      : thousands === SIGN.two && (hundreds === SIGN.zero || hundreds === SIGN.one);
  if (!isInRange || end - start !== form.length || !hasForm(form, bytes, start))
    unplanned('A day or month is out of range.');
  out.byte(SIGN.quote);
  out.raw(bytes, start, end);
  out.byte(SIGN.quote);
}

const SECONDS = '0000-00-00 00:00:00';
const PLACE_OF_T = 10;
const MOST_DIGITS_OF_SECOND = 6;

/** As PostgreSQL writes an instant in a session whose time zone is UTC: 2026-08-31 15:30:00.123456+00 */
function instant(out: JsonOutput, bytes: Buffer, start: number, end: number): void {
  const point = start + SECONDS.length;
  const zone = end - 3;
  const digits = zone - point - 1;
  const isUsual =
    bytes[zone] === SIGN.plus &&
    bytes[zone + 1] === SIGN.zero &&
    bytes[zone + 2] === SIGN.zero &&
    hasForm(SECONDS, bytes, start) &&
    (zone === point ||
      (bytes[point] === SIGN.point && digits <= MOST_DIGITS_OF_SECOND && areDigits(bytes, point + 1, zone)));
  if (!isUsual) {
    out.text(`"${instantOf(bytes.toString('utf8', start, end)).toISOString()}"`);
    return;
  }
  out.byte(SIGN.quote);
  out.raw(bytes, start, point);
  out.bytes[out.at - SECONDS.length + PLACE_OF_T] = SIGN.T;
  out.byte(SIGN.point);
  for (let n = point + 1; n <= point + 3; n += 1) out.byte(n < zone ? (bytes[n] as number) : SIGN.zero);
  out.byte(SIGN.Z);
  out.byte(SIGN.quote);
}

/** Fen as yuan with two places. */
function money(out: JsonOutput, bytes: Buffer, start: number, end: number): void {
  const first = bytes[start] === SIGN.minus ? start + 1 : start;
  if (end - first > MOST_DIGITS_OF_FEN || !areDigits(bytes, first, end))
    unplanned('An amount is no whole number of fen.');
  const places = end - 2;
  out.byte(SIGN.quote);
  if (first > start) out.byte(SIGN.minus);
  if (places > first) out.raw(bytes, first, places);
  else out.byte(SIGN.zero);
  out.byte(SIGN.point);
  out.byte(places < first ? SIGN.zero : (bytes[places] as number));
  out.byte(bytes[end - 1] as number);
  out.byte(SIGN.quote);
}

/** Whether there are digits, and nothing else. */
function areDigits(bytes: Buffer, start: number, end: number): boolean {
  for (let n = start; n < end; n += 1) if (!isDigit(bytes[n] as number)) return false;
  return end > start;
}

function isDigit(byte: number): boolean {
  return byte >= SIGN.zero && byte <= SIGN.nine;
}

/** Whether bytes have this form, in which 0 is any digit. */
function hasForm(form: string, bytes: Buffer, start: number): boolean {
  for (let n = 0; n < form.length; n += 1) {
    const wanted = form.charCodeAt(n);
    const byte = bytes[start + n] as number;
    if (wanted === SIGN.zero ? !isDigit(byte) : byte !== wanted) return false;
  }
  return true;
}

function isSame(wanted: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (wanted.length !== end - start) return false;
  for (let n = 0; n < wanted.length; n += 1) if (wanted[n] !== bytes[start + n]) return false;
  return true;
}

function quoted(name: string): Buffer {
  return Buffer.from(`"${name}"`);
}
