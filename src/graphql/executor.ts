import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type ExecutionResult,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../api/context.js';
import { LruCache } from './lru-cache.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;
type Compiled = CompiledQuery | ExecutionResult;

/** Compiled operations that are kept; a portal has some hundred. */
const MOST_COMPILED = 500;
const MOST_VARIABLE_ERRORS = 10;

/**
 * Executes operations compiled to JavaScript, behind the one hook through which Apollo hands execution over. Each
 * document is compiled once and kept as long as it is used.
 */
export function compiledGateway(schema: GraphQLSchema): Gateway {
  let announce: Parameters<Gateway['onSchemaLoadOrUpdate']>[0] = () => undefined;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      announce = callback;
      return () => undefined;
    },
    load: async () => {
      announce({ apiSchema: schema, coreSupergraphSdl: '' });
      return { executor: compiledExecutor(schema) };
    },
    stop: async () => undefined,
  };
}

function compiledExecutor(schema: GraphQLSchema): Executor {
  const cache = new LruCache<string, Compiled>(MOST_COMPILED);
  return async ({ queryHash, document, operationName, operation, request, context }) => {
    const key = `${queryHash}:${operationName ?? ''}`;
    let compiled = cache.get(key);
    if (compiled === undefined) {
      compiled = compileQuery(schema, document, operationName ?? undefined);
      cache.set(key, compiled);
    }
    if (!isCompiledQuery(compiled)) return { errors: compiled.errors ?? [] };
    // graphql-jit reports a bad variable without saying where; graphql-js names variable and path.
    const errors = variableErrors(schema, operation, request.variables ?? {});
    if (errors !== undefined) return { errors };
    return await compiled.query(undefined, context, request.variables ?? {});
  };
}

function variableErrors(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
) {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return undefined;
  return getVariableValues(schema, definitions, variables, { maxErrors: MOST_VARIABLE_ERRORS }).errors;
}
