import { registerEnumType } from 'type-graphql';
import { invariant } from '../shared/invariant.js';
import type { Text } from '../shared/text.js';

/** The values of a code list, each under its own name: what `@Field(() => …)` takes for an enum. */
export type Codes<Code extends string> = { readonly [Each in Code]: Each };

/**
 * Makes a GraphQL enum of a list of codes. Every value must be described in English and Chinese.
 * `export const CaseStatusCodes = registerCodes('CaseStatus', CASE_STATUSES, { text, values: { … } })`
 * @throws InvariantError when a description lacks one of the languages
 */
export function registerCodes<const Code extends string>(
  name: string,
  codes: readonly Code[],
  { text, values }: { readonly text: Text; readonly values: Readonly<Record<Code, Text>> },
): Codes<Code> {
  const object = Object.fromEntries(codes.map((code) => [code, code])) as Codes<Code>;
  registerEnumType(object, {
    name,
    description: description(text, name),
    valuesConfig: Object.fromEntries(
      codes.map((code) => [code, { description: description(values[code], `${name}.${code}`) }]),
    ) as Partial<Record<Code, { description: string }>>,
  });
  return object;
}

/**
 * A description in the style of the schema, `English (中文)`.
 * @param owner what is described, for the message
 * @throws InvariantError when one of the languages is missing
 */
export function description({ en, zh }: Text, owner: string): string {
  invariant(en.trim() !== '', `${owner} lacks a description in English.`);
  invariant(/\p{Script=Han}/u.test(zh), `${owner} lacks a description in Chinese.`);
  return `${en} (${zh})`;
}
