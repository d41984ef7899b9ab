import { type GraphQLObjectType, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import { buildSchema, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import type { IdForm } from '../api/id-argument.js';
import type { NodeFetcher } from '../api/node.js';
import { DateTimeScalar } from '../api/scalars.js';
import { encodeGlobalId } from '../shared/ids.js';
import { InvariantError, invariant } from '../shared/invariant.js';

/** A resolver holds no state, so type-graphql makes the one instance it needs. */
export type ResolverClass = new () => object;

export interface SchemaParts {
  /** Every resolver class, listed by name. */
  readonly resolvers: NonEmptyArray<ResolverClass>;
  /** How the objects of each type that implements `Node` are fetched, by the type's GraphQL name. */
  readonly nodes: Readonly<Record<string, NodeFetcher>>;
}

/**
 * The executable schema, without authorization; `guardRootFields` adds that.
 * @throws InvariantError when a type implements `Node` but cannot be fetched, or the other way round
 */
export async function makeSchema({ resolvers, nodes }: SchemaParts): Promise<GraphQLSchema> {
  readPlainFieldsDirectly();
  const schema = await buildSchema({
    resolvers,
    validate: false,
    pubSub: NO_PUB_SUB,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  tellAbstractTypesByName(schema);
  makeGlobalIds(schema, nodes);
  return schema;
}

/** Every subscription follows the stream of events by itself; type-graphql wants one of these all the same. */
const NO_PUB_SUB = {
  publish: () => undefined,
  subscribe: () => {
    throw new InvariantError('A subscription lacks its own source of events.');
  },
};

/**
 * Without this, type-graphql gives every field a function that only reads a property; executors are several times
 * faster when they read it themselves.
 */
function readPlainFieldsDirectly(): void {
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
}

/** Rows are plain objects, so a value of an interface or union says in `__typename` what it is. */
function tellAbstractTypesByName(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename;
  }
}

/** Makes the global id of every `Node` from the key of its row, once for all features. */
function makeGlobalIds(schema: GraphQLSchema, nodes: Readonly<Record<string, NodeFetcher>>): void {
  const nodeTypes = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );
  for (const type of nodeTypes) {
    const fetcher = nodes[type.name];
    invariant(
      fetcher !== undefined,
      `The type ${type.name} implements Node but has no fetcher; list one in src/graphql/nodes.ts.`,
    );
    const id = type.getFields().id;
    invariant(id !== undefined, `The type ${type.name} implements Node but has no field id.`);
    id.resolve = (row: KeyedRow) => globalIdOf(type.name, row, fetcher.form);
  }
  const names = new Set(nodeTypes.map(({ name }) => name));
  for (const name of Object.keys(nodes)) {
    invariant(names.has(name), `A fetcher is listed for ${name}, which is no type that implements Node.`);
  }
}

interface KeyedRow {
  readonly jurisdictionId?: string;
  readonly id: string | bigint;
}

function globalIdOf(type: string, row: KeyedRow, form: IdForm): string {
  if (form === 'JURISDICTION') return encodeGlobalId(type, String(row.id));
  invariant(row.jurisdictionId !== undefined, `A row of ${type} was answered without its jurisdiction.`);
  return encodeGlobalId(type, row.jurisdictionId, String(row.id));
}
