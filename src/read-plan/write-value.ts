import {
  type GraphQLLeafType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import pg from 'pg';
import type { Text } from './reads.js';
import { unplanned } from './unplanned.js';

/** Writes a value as JSON. */
export type WriteText = (text: Text) => string;

const NULL = 'null';
const DAY = /^(19|20|21)\d\d-\d\d-\d\d$/;
const MONTH = /^(19|20|21)\d\d-\d\d$/;
/** As PostgreSQL writes an instant in a session whose time zone is UTC. */
const INSTANT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;
const SMALL_INTEGER = /^-?\d{1,9}$/;
const FEN = /^-?\d{1,18}$/;
const OID = { timestamptz: 1184, textArray: 1009 } as const;

const instantOf = pg.types.getTypeParser(OID.timestamptz as number) as unknown as (text: string) => Date;
const listOf = pg.types.getTypeParser(OID.textArray as number) as unknown as (text: string) => Text[];

/**
 * How a value of this type is written from what PostgreSQL writes: the same bytes as by the scalar. Null for a type that
 * cannot be written so.
 */
export function textWriter(type: GraphQLOutputType): WriteText | null {
  const bare = isNonNullType(type) ? type.ofType : type;
  const write = isListType(bare) ? listWriter(bare.ofType) : isLeafType(bare) ? leafWriter(bare) : null;
  if (write === null) return null;
  if (isNonNullType(type)) {
    return (text) => (text === null ? unplanned('A value is missing that must not be.') : write(text));
  }
  return (text) => (text === null ? NULL : write(text));
}

/** How a value that a function of the house made is written: by its scalar. */
export function valueWriter(type: GraphQLOutputType): ((value: unknown) => string) | null {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (!isLeafType(bare)) return null;
  const absent = () => (isNonNullType(type) ? unplanned('A value is missing that must not be.') : NULL);
  return (value) => (value == null ? absent() : JSON.stringify(bare.serialize(value)));
}

function listWriter(itemType: GraphQLOutputType): ((text: string) => string) | null {
  const item = textWriter(itemType);
  return item && ((text) => `[${listOf(text).map(item).join(',')}]`);
}

function leafWriter(type: GraphQLLeafType): ((text: string) => string) | null {
  if (isEnumType(type)) {
    const names = new Map(type.getValues().map(({ value, name }) => [value, `"${name}"`]));
    return (text) => names.get(text) ?? unplanned(`${type.name} has no such value.`);
  }
  const known = LEAVES[type.name];
  if (known !== undefined) return known;
  // A scalar that nobody has named here, but that takes a text as it is.
  return TEXTS.has(type.name) ? (text) => JSON.stringify(type.serialize(text)) : null;
}

const TEXTS = new Set(['ResidentId']);

const LEAVES: Readonly<Record<string, (text: string) => string>> = {
  String: (text) => JSON.stringify(text),
  ID: (text) => JSON.stringify(text),
  Boolean: (text) => (text === 't' ? 'true' : 'false'),
  Int: (text) => (SMALL_INTEGER.test(text) ? text : unplanned('A number is larger than an Int.')),
  LocalDate: (text) => (DAY.test(text) ? `"${text}"` : unplanned('A day is out of range.')),
  YearMonth: (text) => (MONTH.test(text) ? `"${text}"` : unplanned('A month is out of range.')),
  DateTime: instant,
  Money: money,
  JSONObject: (text) => JSON.stringify(JSON.parse(text)),
};

function instant(text: string): string {
  const match = INSTANT.exec(text);
  if (match === null) return `"${instantOf(text).toISOString()}"`;
  const [, day, time, fraction = ''] = match;
  return `"${day}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z"`;
}

function money(text: string): string {
  if (!FEN.test(text)) unplanned('An amount is no whole number of fen.');
  const sign = text.startsWith('-') ? '-' : '';
  const fen = text.slice(sign.length).padStart(3, '0');
  return `"${sign}${fen.slice(0, -2)}.${fen.slice(-2)}"`;
}
