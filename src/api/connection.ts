import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { invariant } from '../shared/invariant.js';
import { type CursorShape, decodeCursor } from './cursor.js';
import { badUserInput } from './request-error.js';

const DEFAULT_FIRST = 20;
const MAX_FIRST = 100;

/** The arguments that every connection takes. Features add filters beside them. */
@ArgsType()
export class ConnectionArguments {
  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many objects to answer, from 1 to ${MAX_FIRST}. (返回条数)`,
  })
  first: number = DEFAULT_FIRST;

  @Field(() => String, {
    nullable: true,
    description: 'Answer what follows this cursor, with the same filter and order. (起始游标)',
  })
  after?: string | null;
}

/** A page that a store can fetch: `first + 1` rows after the key `after` in the order that the key belongs to. */
export interface PageRequest {
  readonly first: number;
  readonly after: readonly (string | null)[] | null;
}

/**
 * The page that the arguments ask for.
 * @throws RequestError BAD_USER_INPUT for a `first` outside 1–100 or a cursor of another connection or order
 */
export function pageOf({ first, after }: ConnectionArguments, shape: CursorShape): PageRequest {
  return {
    first: firstOf(first),
    after: after == null ? null : decodeCursor(after, shape, ['after']),
  };
}

/**
 * How many objects of a list are asked for, where there is no cursor to follow.
 * @throws RequestError BAD_USER_INPUT outside 1–100
 */
export function firstOf(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_FIRST) return first;
  throw badUserInput(
    {
      message: `A page holds 1 to ${MAX_FIRST} objects, but first is ${first}; ask for less and follow the cursor.`,
      messageZh: `每页可返回1至${MAX_FIRST}条，但first为${first}，请减少条数并按游标翻页。`,
    },
    ['first'],
  );
}

/** Where a page stands in its connection (Relay cursor connections). */
@ObjectType('PageInfo', { description: 'Where a page stands in its connection. (分页信息)' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more objects follow. (是否有下一页)' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether the page was asked for after a cursor. (是否有上一页)' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first object. (首条游标)' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last object. (末条游标)' })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/**
 * The connection of rows fetched for a page: at most `first + 1` of them, the last one only showing that there
 * are more. Edges and cursors are made when they are asked for.
 */
export function toConnection<Row>(
  rows: readonly Row[],
  page: {
    readonly first: number;
    readonly after?: unknown;
    readonly cursorOf: (row: Row) => string;
  },
): Connection<Row> {
  const { first, after = null, cursorOf } = page;
  invariant(rows.length <= first + 1, `A page of ${first} was given ${rows.length} rows.`);
  const nodes = rows.length > first ? rows.slice(0, first) : rows;
  return {
    nodes,
    get edges() {
      return nodes.map((node) => ({ cursor: cursorOf(node), node }));
    },
    get pageInfo() {
      const last = nodes.at(-1);
      return {
        hasNextPage: rows.length > first,
        hasPreviousPage: after !== null,
        startCursor: nodes[0] === undefined ? null : cursorOf(nodes[0]),
        endCursor: last === undefined ? null : cursorOf(last),
      };
    },
  };
}

const connectionTypes = new Map<string, ClassType<Connection<object>>>();

/**
 * The GraphQL type of a connection to objects of this class: `connectionType(CaseType, 'Case')` is
 * `CaseConnection` of `CaseEdge`s. The same name answers the same class.
 * @param name the GraphQL name of the nodes; unless given, the class's name without `Type` at its end
 */
export function connectionType<Node extends object>(
  nodeClass: ClassType<Node>,
  name: string = nodeClass.name.replace(/Type$/, ''),
): ClassType<Connection<Node>> {
  const known = connectionTypes.get(name);
  if (known !== undefined) return known as ClassType<Connection<Node>>;

  @ObjectType(`${name}Edge`, { description: `One ${name} in a connection, with its cursor. (连接中的一项)` })
  class EdgeClass implements Edge<Node> {
    @Field(() => String, { description: 'Cursor of this place in the connection. (游标)' })
    cursor!: string;

    @Field(() => nodeClass, { description: 'The object at this place. (对象)' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} objects in order. (分页列表)` })
  class ConnectionClass implements Connection<Node> {
    @Field(() => [EdgeClass], { description: 'The objects with their cursors. (带游标的各项)' })
    edges!: EdgeClass[];

    @Field(() => [nodeClass], { description: 'The objects without their cursors. (各对象)' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where the page stands. (分页信息)' })
    pageInfo!: PageInfo;
  }

  connectionTypes.set(name, ConnectionClass);
  return ConnectionClass;
}
