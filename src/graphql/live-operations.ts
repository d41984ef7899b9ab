import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  OperationTypeNode,
  parse,
} from 'graphql';
import type { RequestContext } from '../api/context.js';
import { withinScope } from '../database/scope.js';
import { presentError } from './error-report.js';
import type { FaultLog } from './fault-record.js';
import type { QueryLimits } from './limits.js';
import { preparer } from './prepare.js';
import { variableRefusal } from './storable-input.js';
import { scopeOf } from './viewer-scope.js';
import { withoutValues } from './without-values.js';

/** A subscription as it was asked for; nothing in it is believed. */
export interface LiveRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What goes out: data, or errors with codes. */
export interface LiveAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface LiveParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly limits: QueryLimits;
  readonly log: FaultLog;
}

/** Makes the context of a stream anew: who is asking, by the credentials they came with. */
export type FreshContext = () => Promise<RequestContext>;

/** Starts a subscription: its answers as they come, or the one answer that refuses it. */
export type LiveOperations = (
  request: LiveRequest,
  context: FreshContext,
) => Promise<AsyncIterableIterator<LiveAnswer> | LiveAnswer>;

/**
 * Runs subscriptions. They pass the same checks of size, validity and cost as other operations. Before every answer the
 * caller is signed in anew, so whoever has left, or whose key was revoked, hears nothing more: the stream ends.
 */
export function liveOperations({ schema, introspection, limits, log }: LiveParts): LiveOperations {
  const prepare = preparer({ schema, introspection, limits });

  return async ({ query, operationName = null, variables }, freshContext) => {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: limits.tokens });
    } catch (error) {
      return refused(error);
    }
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return { errors: [NOT_A_SUBSCRIPTION] };
    const plan = prepare({ document, operation, operationName });
    if (!('run' in plan)) return { errors: plan.map((error) => error.toJSON()) };
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (coerced.errors !== undefined) {
      const badInput = (error: GraphQLError) => ({
        ...error.toJSON(),
        message: withoutValues(error.message),
        extensions: BAD_INPUT,
      });
      return { errors: coerced.errors.map(badInput) };
    }
    const refusal = variableRefusal(coerced.coerced);
    if (refusal !== null) return { errors: [refusal.toJSON()] };
    const cost = plan.cost(coerced.coerced);
    if (cost > limits.cost) return { errors: [tooCostly(cost, limits.cost)] };

    const show = (result: ExecutionResult, context: RequestContext): LiveAnswer =>
      shown(result, { context, document, operationName, log });
    const asked = { schema, document, operationName, variableValues: variables ?? {} };
    let context: RequestContext;
    try {
      context = await freshContext();
    } catch (error) {
      return refused(error);
    }
    const scope = scopeOf(context.viewer);
    const source = await withinScope(scope, () =>
      createSourceEventStream({ ...asked, contextValue: context }),
    );
    if (!(Symbol.asyncIterator in source)) return show(source, context);
    const events = source[Symbol.asyncIterator]();
    const scoped: AsyncIterator<unknown> = {
      next: () => withinScope(scope, () => events.next()),
      return: async () => (await events.return?.()) ?? { value: undefined, done: true },
    };
    return mapped(scoped, async (rootValue) => {
      const contextValue = await freshContext();
      const result = await withinScope(scopeOf(contextValue.viewer), () =>
        execute({ ...asked, rootValue, contextValue }),
      );
      return show(result, contextValue);
    });
  };
}

/** Answers of the events, until one cannot be signed in for any more: then the refusal comes last. */
function mapped(
  source: AsyncIterator<unknown>,
  answer: (event: unknown) => Promise<LiveAnswer>,
): AsyncIterableIterator<LiveAnswer> {
  const over = { value: undefined, done: true } as const;
  let isOver = false;
  const leave = async () => {
    isOver = true;
    await source.return?.();
    return over;
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    return: leave,
    throw: async (error) => {
      await leave();
      throw error;
    },
    next: async () => {
      if (isOver) return over;
      const event = await source.next();
      if (event.done === true) return await leave();
      try {
        return { value: await answer(event.value), done: false };
      } catch (error) {
        await leave();
        return { value: refused(error), done: false };
      }
    },
  };
}

interface Surroundings {
  readonly context: RequestContext;
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly log: FaultLog;
}

function shown({ data, errors }: ExecutionResult, surroundings: Surroundings): LiveAnswer {
  if (errors === undefined) return { data: data ?? null };
  const presented = errors.map((error) => presentError(error, withCode(error), surroundings));
  return data === undefined ? { errors: presented } : { data, errors: presented };
}

/** What Apollo does for the other operations: an error without a code is a fault of ours. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const shown = error.toJSON();
  return { ...shown, extensions: { code: 'INTERNAL_SERVER_ERROR', ...shown.extensions } };
}

/** An error that is thrown before or between executions: a syntax error, or bad credentials. */
function refused(error: unknown): LiveAnswer {
  if (!(error instanceof GraphQLError)) throw error;
  const { http: _http, ...extensions }: Record<string, unknown> = {
    code: 'GRAPHQL_PARSE_FAILED',
    ...error.extensions,
  };
  return { errors: [{ ...error.toJSON(), extensions }] };
}

const BAD_INPUT = { code: 'BAD_USER_INPUT' };
const NOT_A_SUBSCRIPTION: GraphQLFormattedError = {
  message:
    'Only one subscription is answered here; send queries and mutations to /graphql, and name the operation when there are several.',
  extensions: { code: 'BAD_REQUEST' },
};

function tooCostly(cost: number, limit: number): GraphQLFormattedError {
  return {
    message: `An answer costs ${cost}, and at most ${limit} is answered; ask for fewer objects at once, by a smaller \`first\` for instance.`,
    extensions: { code: 'QUERY_TOO_COSTLY' },
  };
}
