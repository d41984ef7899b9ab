import {
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLUnionType,
  getArgumentValues,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { RequestContext } from '../api/context.js';

/** What the resolvers of an argument-free schema are called with instead of the context itself. */
export class Execution {
  readonly context: RequestContext;
  readonly #variables: Readonly<Record<string, unknown>>;
  /** Fields below a list are resolved once for each item, with the same arguments. */
  readonly #arguments = new Map<FieldNode, Record<string, unknown>>();

  /** @param variables as graphql-js coerced them */
  constructor(context: RequestContext, variables: Readonly<Record<string, unknown>>) {
    this.context = context;
    this.#variables = variables;
  }

  /** The arguments of a field as graphql-js reads them. */
  argumentsOf(field: GraphQLField<unknown, RequestContext>, node: FieldNode): Record<string, unknown> {
    let values = this.#arguments.get(node);
    if (values === undefined) {
      values = getArgumentValues(field as GraphQLField<unknown, unknown>, node, this.#variables);
      this.#arguments.set(node, values);
    }
    return values;
  }
}

/**
 * The same schema with fields that take no arguments: each resolver reads its own from the field's node by graphql-js.
 *
 * It is what graphql-jit compiles. graphql-jit 0.8 writes the literals of a query into the code it compiles by means of
 * JSON: amounts (`bigint`) fail there, and a text that looks like its marker for dates becomes code. It also coerces
 * variables in its own way. With this schema it sees neither literals nor variables.
 */
export function argumentFreeSchema(schema: GraphQLSchema): GraphQLSchema {
  const types = new Map<string, GraphQLNamedType>();
  const renewed = <Type extends GraphQLNamedType>({ name }: Type) => types.get(name) as Type;
  const typeOf = (type: GraphQLOutputType): GraphQLOutputType => {
    if (isNonNullType(type)) return new GraphQLNonNull(typeOf(type.ofType) as never);
    if (isListType(type)) return new GraphQLList(typeOf(type.ofType));
    return renewed(type);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!type.name.startsWith('__') && !isInputObjectType(type)) types.set(type.name, renew(type));
  }
  const root = (type: GraphQLObjectType | null | undefined) => (type == null ? null : renewed(type));
  return new GraphQLSchema({
    query: root(schema.getQueryType()),
    mutation: root(schema.getMutationType()),
    types: [...types.values()],
    assumeValid: true,
  });

  function renew(type: GraphQLNamedType): GraphQLNamedType {
    if (isObjectType(type) || isInterfaceType(type)) {
      const config = {
        ...type.toConfig(),
        interfaces: () => type.getInterfaces().map(renewed),
        fields: () => fieldsOf(type),
      };
      return isObjectType(type)
        ? new GraphQLObjectType(config as ConstructorParameters<typeof GraphQLObjectType>[0])
        : new GraphQLInterfaceType(config as ConstructorParameters<typeof GraphQLInterfaceType>[0]);
    }
    if (!isUnionType(type)) return type;
    return new GraphQLUnionType({ ...type.toConfig(), types: () => type.getTypes().map(renewed) });
  }

  function fieldsOf(
    type: GraphQLObjectType | GraphQLInterfaceType,
  ): GraphQLFieldConfigMap<unknown, Execution> {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        { type: typeOf(field.type), args: {}, ...resolverOf(field) },
      ]),
    );
  }
}

/** Fields without a resolver keep none, so that they are read directly. */
function resolverOf(
  field: GraphQLField<unknown, RequestContext>,
): Pick<GraphQLFieldConfig<unknown, Execution>, 'resolve'> {
  const { resolve } = field;
  if (resolve === undefined) return {};
  if (field.args.length === 0) {
    return { resolve: (source, none, { context }, info) => resolve(source, none, context, info) };
  }
  return {
    resolve: (source, _, execution, info) => {
      const [node] = info.fieldNodes;
      return resolve(source, execution.argumentsOf(field, node as FieldNode), execution.context, info);
    },
  };
}
