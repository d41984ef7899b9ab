import { invariant } from '../shared/invariant.js';

const CODE = /^[A-Z][A-Z0-9_]*$/;

/**
 * The CHECK that keeps a text column to the codes of a list, so that no other code reaches the table by any way.
 * A null passes, as in every CHECK.
 * @throws InvariantError when a code is not SCREAMING_SNAKE_CASE or the list is empty
 */
export function codeCheck(
  table: string,
  column: string,
  codes: readonly string[],
): { readonly name: string; readonly expression: string } {
  invariant(codes.length > 0, `The check of ${table}.${column} needs at least one code.`);
  for (const code of codes) {
    invariant(CODE.test(code), `The code ${code} of ${table}.${column} must be SCREAMING_SNAKE_CASE.`);
  }
  return {
    name: `${table}_${column}_check`,
    expression: `${column} in (${codes.map((code) => `'${code}'`).join(', ')})`,
  };
}
