import { isUuid } from '../shared/ids.js';
import { invariant } from '../shared/invariant.js';
import { isLocalDate } from '../shared/local-date.js';
import { badUserInput, type RequestError } from './request-error.js';

/** What a part of a sort key may hold; a `?` at the end allows null. */
export type CursorPart = CursorPartKind | `${CursorPartKind}?`;
type CursorPartKind = 'TEXT' | 'DATE' | 'INSTANT' | 'INTEGER' | 'UUID';

/** The sort key that a cursor of one order carries: the columns of the order, the unique one last. */
export interface CursorShape {
  /** Name of connection and order, so that a cursor of another one is refused: `cases.dueOn`. */
  readonly sort: string;
  readonly parts: readonly CursorPart[];
}

type CursorValue = string | number | bigint | Date | null;

const LONGEST_CURSOR = 1_024;
const CHECKS: Record<CursorPartKind, (text: string) => boolean> = {
  TEXT: (text) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text),
  DATE: isLocalDate,
  // Microseconds come from PostgreSQL as text; a `Date` writes milliseconds.
  INSTANT: (text) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/.test(text) && !Number.isNaN(Date.parse(text)),
  INTEGER: (text) => /^-?\d{1,18}$/.test(text),
  UUID: isUuid,
};

/** An opaque cursor: base64url of the order's name and the key's values. */
export function encodeCursor({ sort, parts }: CursorShape, values: readonly CursorValue[]): string {
  invariant(
    values.length === parts.length,
    `A cursor of ${sort} holds ${parts.length} values, but ${values.length} were given.`,
  );
  const texts = values.map((value) =>
    value === null ? null : value instanceof Date ? value.toISOString() : String(value),
  );
  return Buffer.from(JSON.stringify([sort, ...texts]), 'utf8').toString('base64url');
}

/**
 * The key's values of a cursor from outside, as texts, each checked so that the database can read it.
 * @param field the argument the cursor was given for
 * @throws RequestError BAD_USER_INPUT when the cursor is broken or belongs to another connection or order
 */
export function decodeCursor(
  text: string,
  { sort, parts }: CursorShape,
  field: readonly string[],
): readonly (string | null)[] {
  const decoded =
    text.length <= LONGEST_CURSOR ? parseJson(Buffer.from(text, 'base64url').toString('utf8')) : null;
  if (!Array.isArray(decoded) || decoded[0] !== sort || decoded.length !== parts.length + 1) {
    throw foreignCursor(field);
  }
  const values: unknown[] = decoded.slice(1);
  return values.map((value, index) => {
    const part = parts[index] as CursorPart;
    if (value === null && part.endsWith('?')) return null;
    const kind = part.replace('?', '') as CursorPartKind;
    if (typeof value !== 'string' || !CHECKS[kind](value)) throw foreignCursor(field);
    return value;
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function foreignCursor(field: readonly string[]): RequestError {
  return badUserInput(
    {
      message:
        'The cursor does not belong to this list in this order; use a cursor exactly as the same list answered it.',
      messageZh: '该游标不属于此列表的当前排序，请原样使用同一列表返回的游标。',
    },
    field,
  );
}
