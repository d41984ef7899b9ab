import {
  extendSchema,
  type GraphQLSchema,
  type GraphQLUnionType,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql';
import type { RequestContext } from '../api/context.js';
import { badUserInput } from '../api/request-error.js';
import { decodeGlobalId } from '../shared/ids.js';
import { invariant } from '../shared/invariant.js';
import { fetchNode } from './fetch-node.js';
import { admitTo } from './node.resolver.js';
import { nodes } from './nodes.js';

/** The objects that other subgraphs may refer to, each by its global id. */
export const ENTITIES = ['Case', 'Fund', 'Household'] as const;

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';
/** Types that other subgraphs have as well. */
const SHARED = ['PageInfo'];

const FIELDS = `
  scalar _Any
  union _Entity = ${ENTITIES.join(' | ')}
  type _Service { sdl: String! }
  extend type Query {
    _service: _Service!
    _entities(representations: [_Any!]!): [_Entity]!
  }
`;
const MOST_ENTITIES = 1_000;

/** The schema as a router composes it: Federation 2, with a key on every entity. */
export function subgraphText(schema: GraphQLSchema): string {
  const text = printSchema(lexicographicSortSchema(schema));
  const keyed = text.replace(/^type (\w+)(.*?) \{$/gm, (line, name: string, more: string) => {
    const directives = [
      ...((ENTITIES as readonly string[]).includes(name) ? ['@key(fields: "id")'] : []),
      ...(SHARED.includes(name) ? ['@shareable'] : []),
    ];
    return directives.length === 0 ? line : `type ${name}${more} ${directives.join(' ')} {`;
  });
  return `${LINK}\n\n${keyed}\n`;
}

/**
 * The schema as a subgraph of a federation. A router asks for entities by their ids; they are found, guarded and kept
 * within reach as by `node(id)`, for the caller whose credentials the router passes on.
 */
export function asSubgraph(schema: GraphQLSchema): GraphQLSchema {
  const sdl = subgraphText(schema);
  const extended = extendSchema(schema, parse(FIELDS));
  const query = extended.getQueryType()?.getFields();
  const [service, entities] = [query?._service, query?._entities];
  invariant(service !== undefined && entities !== undefined, 'A schema that was extended has the fields.');
  service.resolve = () => ({ sdl });
  entities.resolve = async (_root, args, context: RequestContext) =>
    await entitiesOf(args.representations as readonly unknown[], context);
  const union = extended.getType('_Entity') as GraphQLUnionType;
  union.resolveType = (value: { __typename?: string }) => value.__typename;
  return extended;
}

async function entitiesOf(
  representations: readonly unknown[],
  context: RequestContext,
): Promise<readonly (object | null)[]> {
  if (representations.length > MOST_ENTITIES) throw tooMany(representations.length);
  return await Promise.all(
    representations.map(async (representation) => {
      const { __typename: type, id } = Object(representation) as { __typename?: unknown; id?: unknown };
      if (typeof id !== 'string' || !isEntityId(type, id)) throw unreadable();
      return await fetchNode(context, { fetchers: nodes, admitTo }, id);
    }),
  );
}

function isEntityId(type: unknown, id: string): boolean {
  const decoded = decodeGlobalId(id);
  return decoded.ok && decoded.value.type === type && (ENTITIES as readonly unknown[]).includes(type);
}

function unreadable() {
  return badUserInput(
    {
      message: `A representation must hold __typename, one of ${ENTITIES.join(', ')}, and an id of that type as this service answered it.`,
      messageZh: `实体表示须包含__typename（${ENTITIES.join('、')}之一）和本服务返回的同类标识。`,
    },
    ['representations'],
  );
}

function tooMany(count: number) {
  return badUserInput(
    {
      message: `${count} entities were asked for at once, and at most ${MOST_ENTITIES} are answered; ask in parts.`,
      messageZh: `一次请求了${count}个实体，超过上限${MOST_ENTITIES}个，请分批请求。`,
    },
    ['representations'],
  );
}
