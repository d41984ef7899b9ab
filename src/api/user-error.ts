import { Ctx, Field, ObjectType } from 'type-graphql';
import type { Problem } from '../shared/problem.js';
import type { Result } from '../shared/result.js';
import { textIn } from '../shared/text.js';
import type { RequestContext } from './context.js';

/** A refusal that the user can do something about. It is written in the language of the request. */
@ObjectType('UserError', {
  description: 'Why the operation was refused and what to do; nothing was changed. (办理未通过的原因)',
})
export class UserError {
  @Field(() => String, { description: 'Stable code for programs, such as INSUFFICIENT_FUNDS. (错误代码)' })
  readonly code: string;

  @Field(() => [String], {
    description: 'Where in the input the fault lies, outermost first; empty when it lies nowhere. (字段位置)',
  })
  readonly path: readonly string[];

  @Field(() => [String], {
    description: 'The articles or requirement ids that the refusal rests on. (依据)',
  })
  readonly basis: readonly string[];

  readonly #problem: Problem;

  constructor(problem: Problem) {
    this.#problem = problem;
    this.code = problem.code;
    this.path = problem.path ?? [];
    this.basis = problem.basis ?? [];
  }

  @Field(() => String, {
    description: 'A sentence that names the thing, the value and the remedy, by Accept-Language. (说明)',
  })
  message(@Ctx() { locale }: RequestContext): string {
    return textIn({ en: this.#problem.message, zh: this.#problem.messageZh }, locale);
  }
}

/** What every mutation answers: the object or null, and why not. */
@ObjectType({ description: 'What every mutation answers. (办理结果)' })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Empty when the operation was carried out. (未通过原因)' })
  userErrors!: readonly UserError[];
}

/** The refusal as it is shown to the user. */
export function problemToUserError(problem: Problem): UserError {
  return new UserError(problem);
}

/** What `toPayload` answers: the object under its name, and the user errors. */
export type PayloadOf<Value, Name extends string> = { readonly [Key in Name]: Value | null } & {
  readonly userErrors: readonly UserError[];
};

/**
 * The payload of a mutation: `toPayload(result, 'case')` is `{ case, userErrors: [] }` or
 * `{ case: null, userErrors: [...] }`.
 */
export function toPayload<Value, const Name extends string>(
  result: Result<Value, Problem | readonly Problem[]>,
  name: Name,
): PayloadOf<NoInfer<Value>, NoInfer<Name>> {
  const value = result.ok ? result.value : null;
  const problems = result.ok ? [] : Array.isArray(result.error) ? result.error : [result.error];
  return { [name]: value, userErrors: problems.map(problemToUserError) } as never;
}
