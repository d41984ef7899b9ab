import { type DocumentNode, visit } from 'graphql';
import { badUserInput, type RequestError } from '../api/request-error.js';

/** Deeper than any form; recursion below this floor may rely on it. */
const MOST_LEVELS = 32;

/**
 * Refuses variables that no column can hold, so that they are bad input and never a fault of the database: a NUL
 * character or half a surrogate pair in a text or key, or JSON nested beyond all use.
 * @param variables as graphql-js coerced them
 */
export function variableRefusal(variables: Readonly<Record<string, unknown>>): RequestError | null {
  return refusalOf(variables, []);
}

/** The same for the texts that stand in the query itself. */
export function literalRefusal(document: DocumentNode): RequestError | null {
  let refusal: RequestError | null = null;
  visit(document, {
    StringValue: ({ value }) => {
      if (!isStorable(value)) refusal ??= unstorable(['query']);
    },
  });
  return refusal;
}

/** @param path where the value stands; the same after the call as before */
function refusalOf(value: unknown, path: string[]): RequestError | null {
  if (typeof value === 'string') return isStorable(value) ? null : unstorable(path);
  if (typeof value !== 'object' || value === null || value instanceof Date) return null;
  if (path.length > MOST_LEVELS) return tooDeep(path.slice(0, 3));
  for (const [key, item] of Object.entries(value)) {
    if (!isStorable(key)) return unstorable(path);
    path.push(key);
    const refusal = refusalOf(item, path);
    if (refusal !== null) return refusal;
    path.pop();
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !HALF_A_PAIR.test(text);
}

/** With the flag `u` a whole pair is one character and no surrogate. */
const HALF_A_PAIR = /\p{Surrogate}/u;

function unstorable(field: readonly string[]): RequestError {
  return badUserInput(
    {
      message: `The text in ${field.join('.')} contains a NUL character or half a character pair; remove it.`,
      messageZh: `字段${field.join('.')}的文字含有空字符或不完整的字符，请删除后重试。`,
    },
    field,
  );
}

function tooDeep(field: readonly string[]): RequestError {
  return badUserInput(
    {
      message: `The value in ${field.join('.')} is nested more than ${MOST_LEVELS} levels deep; flatten it.`,
      messageZh: `字段${field.join('.')}的嵌套超过${MOST_LEVELS}层，请减少层级。`,
    },
    field,
  );
}
