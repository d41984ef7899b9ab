import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../api/context.js';
import { argumentFreeSchema, Execution } from './argument-free-schema.js';
import { LruCache } from './lru-cache.js';
import { literalRefusal, variableRefusal } from './storable-input.js';

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Variables = Readonly<Record<string, unknown>>;

/** Executes one operation for coerced variables. */
type Plan = (context: RequestContext, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
}

/** Compiled operations that are kept; a portal has some hundred. */
const MOST_PLANS = 500;
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
      const plans = new LruCache<string, Plan>(MOST_PLANS);
      const compile = compiler(schema);
      return {
        executor: async ({ queryHash, document, operation, operationName, request, context }) => {
          const coerced = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            request.variables ?? {},
            { maxErrors: MOST_VARIABLE_ERRORS },
          );
          if (coerced.errors !== undefined) return { errors: coerced.errors };
          const refusal = variableRefusal(coerced.coerced);
          if (refusal !== null) return { errors: [refusal] };
          const key = `${queryHash}:${operationName ?? ''}`;
          let plan = plans.get(key);
          if (plan === undefined) {
            plan = compile({ document, operation, operationName });
            plans.set(key, plan);
          }
          return await plan(context as RequestContext, coerced.coerced);
        },
      };
    },
    stop: async () => undefined,
  };
}

/** Makes the plan of an operation. Questions about the schema itself are left to graphql-js. */
function compiler(schema: GraphQLSchema): (operation: Operation) => Plan {
  const argumentFree = argumentFreeSchema(schema);
  return ({ document, operation, operationName }) => {
    const refusal = literalRefusal(document);
    if (refusal !== null) return () => ({ errors: [refusal] });
    if (asksForSchema(document)) {
      return (contextValue, variableValues) =>
        execute({ schema, document, operationName, contextValue, variableValues: { ...variableValues } });
    }
    const compiled = compileQuery(
      argumentFree,
      withConditionsOnly(document, operation, schema),
      operationName ?? undefined,
    );
    if (!isCompiledQuery(compiled)) return () => located(compiled);
    return async (context, variables) =>
      located(await compiled.query(undefined, new Execution(context, variables), { ...variables }));
  };
}

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}

/** The document with only the variables that `@skip` and `@include` may ask: the compiled code reads no others. */
function withConditionsOnly(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): DocumentNode {
  const variableDefinitions = (operation.variableDefinitions ?? []).filter(({ type }) => {
    const isList = type.kind === Kind.LIST_TYPE;
    return !isList && getNamedType(typeFromAST(schema, type as never))?.name === 'Boolean';
  });
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition === operation ? { ...definition, variableDefinitions } : definition,
    ),
  };
}

/** The errors of compiled code look like those of graphql-js, but are not; Apollo needs the real thing. */
function located(result: ExecutionResult): ExecutionResult {
  if (result.errors === undefined) return result;
  return { ...result, errors: result.errors.map(realError) };
}

function realError({ message, path, originalError, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  return Object.assign(error, { locations });
}
