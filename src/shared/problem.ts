import { invariant } from './invariant.js';

/**
 * The shape of every expected refusal. `message` and `messageZh` are sentences that name the thing, the value
 * and the remedy; they never carry personal data. `Code` narrows the codes that one operation can answer.
 */
export interface Problem<Code extends string = string> {
  /** SCREAMING_SNAKE_CASE, stable: front ends branch on it. */
  readonly code: Code;
  readonly message: string;
  readonly messageZh: string;
  /** Where in the input the fault lies, outermost first. */
  readonly path?: readonly string[];
  /** The articles or requirement ids that the refusal rests on. */
  readonly basis?: readonly string[];
}

const CODE = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/**
 * Builds a problem, frozen so that it can be shared and stored.
 * @throws InvariantError when the code is not SCREAMING_SNAKE_CASE or a message is empty
 */
export function problem<const Code extends string>(fields: Problem<Code>): Problem<Code> {
  invariant(
    CODE.test(fields.code),
    () => `The problem code ${quoted(fields.code)} must be SCREAMING_SNAKE_CASE.`,
  );
  invariant(
    fields.message !== '' && fields.messageZh !== '',
    () => `The problem ${fields.code} must have a message in both languages.`,
  );
  return Object.freeze({ ...fields });
}

const LONGEST_QUOTE = 40;

/**
 * A value from outside as it may stand in a message: in quotes, control characters escaped, cut after 40
 * characters so that a hostile input cannot fill a log. Not for personal data.
 */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}
