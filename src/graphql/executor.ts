import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, getVariableValues, OperationTypeNode } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { withinScope } from '../database/scope.js';
import type { KnownReads } from './known-reads.js';
import { LruCache } from './lru-cache.js';
import { type Plan, type PreparerParts, preparer } from './prepare.js';
import { variableRefusal } from './storable-input.js';
import { scopeOf } from './viewer-scope.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Prepared operations that are kept; a portal has some hundred. */
export const MOST_PLANS = 500;
const MOST_VARIABLE_ERRORS = 10;

/** The code of an operation that costs too much. */
export const TOO_COSTLY = 'QUERY_TOO_COSTLY';

export interface GatewayParts extends PreparerParts {
  /** Told of operations that were answered by their plan. */
  readonly known?: KnownReads;
}

/**
 * Executes operations compiled to JavaScript, behind the one hook through which Apollo hands execution over. Each
 * document is checked, measured and compiled once and kept as long as it is used; every answer says what it cost.
 */
export function compiledGateway(parts: GatewayParts): Gateway {
  const { schema, known } = parts;
  const limit = parts.limits.cost;
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      announce = callback;
      return () => undefined;
    },
    load: async () => {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      const plans = new LruCache<string, Plan>(MOST_PLANS);
      const prepare = preparer(parts);
      return {
        executor: async ({ queryHash, document, operation, operationName, request, context, source }) => {
          if (!operation) return { errors: [unresolved(request.operationName)] };
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [elsewhere()] };
          const key = `${queryHash}:${operationName ?? ''}`;
          let plan = plans.get(key);
          if (plan === undefined) {
            const prepared = prepare({ document, operation, operationName });
            if (!('run' in prepared)) return { errors: prepared };
            plan = prepared;
            plans.set(key, plan);
          }
          const coerced = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            { maxErrors: MOST_VARIABLE_ERRORS },
          );
          if (coerced.errors !== undefined) return { errors: coerced.errors.map(asBadInput) };
          const refusal = variableRefusal(coerced.coerced);
          if (refusal !== null) return { errors: [refusal] };
          const requested = plan.cost(coerced.coerced);
          const extensions = { cost: { requested, limit } };
          if (requested > limit) return { errors: [tooCostly(requested, limit)], extensions };
          const asked = context as RequestContext;
          return await withinScope(scopeOf(asked.viewer), async () => {
            const read = (await plan.read?.(asked, coerced.coerced)) ?? null;
            if (read !== null) {
              known?.remember(source, request.operationName ?? null, { operation, plan });
              return { data: read as never, extensions };
            }
            return { ...(await plan.run(asked, coerced.coerced)), extensions };
          });
        },
      };
    },
    stop: async () => undefined,
  };
}

/** graphql-js names the variable in each of its errors but the last, which says that there were too many. */
function asBadInput(error: GraphQLError): GraphQLError {
  if (error.nodes !== undefined) return error;
  return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function tooCostly(requested: number, limit: number): GraphQLError {
  return new GraphQLError(
    `The operation costs ${requested}, and at most ${limit} is answered; ask for fewer objects at once, by a smaller \`first\` for instance.`,
    { extensions: { code: TOO_COSTLY } },
  );
}

/** Answers that come one after another have a way of their own. */
function elsewhere(): GraphQLError {
  return new GraphQLError(
    'Subscriptions are followed at /graphql/stream, over WebSocket or as server-sent events.',
    { extensions: { code: 'BAD_REQUEST' } },
  );
}

/** The document has several operations and none was chosen, or not one of them. */
function unresolved(operationName: string | undefined): GraphQLError {
  return new GraphQLError(
    operationName === undefined
      ? 'The document does not hold exactly one operation; say in operationName which one is meant.'
      : `The document holds no operation named ${JSON.stringify(operationName)}; correct operationName.`,
  );
}
