import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  specifiedRules,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../api/context.js';
import type { PlannedRead } from '../read-plan/planner.js';
import { argumentFreeSchema, Execution } from './argument-free-schema.js';
import { limitRule, type QueryLimits } from './limits.js';
import { type Costing, costing } from './query-cost.js';
import { literalRefusal } from './storable-input.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
}

/** An operation that may run: what it costs, and how it runs for coerced variables. */
export interface Plan {
  readonly cost: Costing;
  /** Answers it by a read plan, where there is one. */
  readonly read: PlannedRead | null;
  readonly run: Run;
}

type Run = (context: RequestContext, variables: Variables) => ExecutionResult | Promise<ExecutionResult>;

export interface PreparerParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly limits: QueryLimits;
  /** Makes read plans; without it every operation is resolved. */
  readonly reads?: ReadPlanner | null;
}

type ReadPlanner = (operation: Operation) => PlannedRead | null;

/** More errors than this say nothing new about a document. */
const MOST_ERRORS = 20;

/**
 * Checks and measures a document, all before anything of it runs: first how large it is, which takes time in
 * proportion to it, then whether it fits the schema, which may take more. Compiles it when it runs for the first time.
 */
export function preparer({
  schema,
  introspection,
  limits,
  reads = null,
}: PreparerParts): (operation: Operation) => Plan | readonly GraphQLError[] {
  const argumentFree = argumentFreeSchema(schema);
  const size = [limitRule(limits)];
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  return (asked) => {
    const { document } = asked;
    const tooLarge = validate(schema, document, size);
    if (tooLarge.length > 0) return tooLarge;
    const invalid = validate(schema, document, rules, { maxErrors: MOST_ERRORS });
    if (invalid.length > 0) return invalid.map(validationError);
    const refusal = literalRefusal(document);
    if (refusal !== null) return [refusal];
    let run: Run | undefined;
    return {
      cost: costing(schema, document, asked.operation),
      read: reads === null ? null : reads(asked),
      run: (context, variables) => {
        run ??= asksForSchema(document) ? interpreted(schema, asked) : compiled(schema, argumentFree, asked);
        return run(context, variables);
      },
    };
  };
}

function validationError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    originalError: error.originalError ?? error,
    extensions: { ...error.extensions, code: 'GRAPHQL_VALIDATION_FAILED' },
  });
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

/** Questions about the schema itself are left to graphql-js. */
function interpreted(schema: GraphQLSchema, { document, operationName }: Operation): Run {
  return (contextValue, variables) =>
    execute({ schema, document, operationName, contextValue, variableValues: { ...variables } });
}

function compiled(schema: GraphQLSchema, argumentFree: GraphQLSchema, asked: Operation): Run {
  const query = compileQuery(
    argumentFree,
    withConditionsOnly(asked, schema),
    asked.operationName ?? undefined,
  );
  if (!isCompiledQuery(query)) return () => located(query);
  return async (context, variables) =>
    located(await query.query(undefined, new Execution(context, variables), { ...variables }));
}

/** The document with only the variables that `@skip` and `@include` may ask: the compiled code reads no others. */
function withConditionsOnly({ document, operation }: Operation, schema: GraphQLSchema): DocumentNode {
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
