import {
  Arg,
  Args,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { AccessDenied } from '../../src/access/access-denied.js';
import { ANONYMOUS } from '../../src/access/viewer.js';
import { registerCodes } from '../../src/api/codes.js';
import {
  type Connection,
  ConnectionArguments,
  connectionType,
  pageOf,
  toConnection,
} from '../../src/api/connection.js';
import type { RequestContext } from '../../src/api/context.js';
import { encodeCursor } from '../../src/api/cursor.js';
import { loader } from '../../src/api/loader.js';
import { Node, type NodeFetcher } from '../../src/api/node.js';
import { badUserInput, notFound } from '../../src/api/request-error.js';
import { JsonObjectScalar, LocalDateScalar, MoneyScalar } from '../../src/api/scalars.js';
import { Payload, toPayload } from '../../src/api/user-error.js';
import { DatabaseUnavailableError } from '../../src/database/unavailable.js';
import { fetchNode } from '../../src/graphql/fetch-node.js';
import type { SchemaParts } from '../../src/graphql/schema.js';
import { localDate } from '../../src/shared/local-date.js';
import { type Problem, problem } from '../../src/shared/problem.js';
import { err, ok, type Result } from '../../src/shared/result.js';

/** A little library, to try the floor of GraphQL without any feature of the service. */

export interface BookRow {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly title: string;
  readonly genre: 'LAW' | 'TALE';
  readonly price: bigint;
  readonly publishedOn: string;
}

export const BOOKS: readonly BookRow[] = [1, 2, 3, 4].map((n) => ({
  jurisdictionId: 'library',
  id: `0199c0de-7000-7000-8000-00000000000${n}`,
  title: `Book ${n}`,
  genre: n % 2 === 0 ? 'LAW' : 'TALE',
  price: BigInt(n) * 1050n,
  publishedOn: localDate(`202${n}-02-28`),
}));

const GenreCodes = registerCodes('Genre', ['LAW', 'TALE'], {
  text: { en: 'Genre of a book', zh: '体裁' },
  values: { LAW: { en: 'Law', zh: '法律' }, TALE: { en: 'Tale', zh: '故事' } },
});

@ObjectType('Author', { description: 'Author. (作者)' })
class AuthorType {
  @Field(() => String, { description: 'Name. (姓名)' })
  name!: string;
}

@ObjectType('Book', { implements: Node, description: 'Book. (书)' })
class BookType {
  id!: string;

  @Field(() => String, { description: 'Title. (书名)' })
  title!: string;

  @Field(() => GenreCodes, { description: 'Genre. (体裁)' })
  genre!: 'LAW' | 'TALE';

  @Field(() => MoneyScalar, { description: 'Price. (价格)' })
  price!: bigint;

  @Field(() => LocalDateScalar, { description: 'Published on. (出版日期)' })
  publishedOn!: string;
}

const BookConnection = connectionType(BookType);

const Thing = createUnionType({
  name: 'Thing',
  description: 'A book or an author. (书或作者)',
  types: () => [BookType, AuthorType] as const,
});

@InputType({ description: 'A book to add. (待入库的书)' })
class AddBookInput {
  @Field(() => String, { description: 'Title. (书名)' })
  title!: string;

  @Field(() => MoneyScalar, { description: 'Price. (价格)' })
  price!: bigint;

  @Field(() => [String], { description: 'Tags. (标签)', defaultValue: ['new'] })
  tags!: string[];

  @Field(() => JsonObjectScalar, { nullable: true, description: 'More. (其他)' })
  more?: Record<string, unknown> | null;
}

@ObjectType({ description: 'The book added. (入库结果)' })
class AddBookPayload extends Payload {
  @Field(() => BookType, { nullable: true, description: 'The book. (书)' })
  book!: BookRow | null;
}

const byId = { sort: 'books.id', parts: ['UUID'] } as const;

/** Counts how often authors were fetched. */
export const fetched = { authors: 0 };

@Resolver(() => BookType)
class BookResolver {
  @Query(() => [BookType], { description: 'All books. (所有书)' })
  async books(
    @Arg('genre', () => GenreCodes, { nullable: true, description: 'Genre. (体裁)' }) genre: string | null,
    @Arg('most', () => Int, { defaultValue: 10, description: 'At most. (条数)' }) most: number,
  ): Promise<readonly BookRow[]> {
    return BOOKS.filter((book) => genre == null || book.genre === genre).slice(0, most);
  }

  @Query(() => BookConnection, { description: 'Books by page. (分页)' })
  bookPage(@Args(() => ConnectionArguments) page: ConnectionArguments): Connection<BookRow> {
    const { first, after } = pageOf(page, byId);
    const rows = BOOKS.filter(({ id }) => after === null || id > String(after[0])).slice(0, first + 1);
    return toConnection(rows, { first, after, cursorOf: ({ id }) => encodeCursor(byId, [id]) });
  }

  @Query(() => [Thing], { description: 'Things. (物)' })
  things(): readonly object[] {
    return [
      { __typename: 'Author', name: 'Li' },
      { __typename: 'Book', ...BOOKS[0] },
    ];
  }

  @Query(() => Node, { nullable: true, description: 'Object by id. (对象)' })
  async node(
    @Arg('id', () => ID, { description: 'Id. (标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const admitTo = (viewer: { kind: string }) => {
      if (viewer.kind === 'ANONYMOUS') throw AccessDenied.unauthenticated();
    };
    return await fetchNode(context, { fetchers: nodes, admitTo }, id);
  }

  @Query(() => String, { nullable: true, description: 'Fails in some way. (故障)' })
  async fail(@Arg('how', () => String, { description: 'How. (方式)' }) how: string): Promise<string | null> {
    return failAs(how);
  }

  @Query(() => [BookType], { description: 'Books one of which fails. (部分故障)' })
  shakyBooks(): readonly object[] {
    return [BOOKS[0] as BookRow, { ...BOOKS[1], price: 12.5 }];
  }

  @FieldResolver(() => AuthorType, { description: 'The author. (作者)' })
  async author(@Root() book: BookRow, @Ctx() context: RequestContext): Promise<object> {
    const authors = loader(context, 'authors', async (ids: readonly string[]) => {
      fetched.authors += 1;
      return ids.map((id) => ({ name: `Author of ${id.at(-1)}` }));
    });
    return await authors.load(book.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Review, of the first book only. (书评)' })
  review(@Root() book: BookRow): string | null {
    if (book.id.endsWith('1')) return 'Good.';
    throw notFound();
  }

  @Mutation(() => AddBookPayload, { description: 'Adds a book. (入库)' })
  async addBook(
    @Arg('input', () => AddBookInput, { description: 'The book. (书)' }) input: AddBookInput,
  ): Promise<AddBookPayload> {
    const { title, price, tags } = input;
    const refusal = problem({
      code: 'TITLE_TAKEN',
      message: `There is a book ${title}.`,
      messageZh: `已有书名${title}。`,
      path: ['input', 'title'],
    });
    const added: Result<BookRow, Problem> =
      title === 'Book 1'
        ? err(refusal)
        : ok({ ...(BOOKS[0] as BookRow), title: `${title} [${tags.join()}]`, price });
    return toPayload(added, 'book');
  }
}

export const bookNode: NodeFetcher = {
  form: 'UUID',
  fetch: async (_, key) => BOOKS.find(({ id }) => id === key.id) ?? null,
};

const nodes = { Book: bookNode };

export const smallSchema: SchemaParts = { resolvers: [BookResolver], nodes };

/** A context of nobody in particular. */
export function someContext(changes: Partial<RequestContext> = {}): RequestContext {
  return {
    viewer: ANONYMOUS,
    today: localDate('2026-08-20'),
    now: new Date('2026-08-20T01:00:00Z'),
    locale: 'en',
    requestId: 'request-1',
    idempotencyKey: null,
    services: { get: () => undefined },
    loaders: new Map(),
    ...changes,
  };
}

function failAs(how: string): string | null {
  const database = Object.assign(new Error('Key (name)=(Wang Fang) exists.'), {
    code: '23505',
    constraint: 'person_pk',
    table: 'person',
  });
  switch (how) {
    case 'bad':
      throw badUserInput({ message: 'How is bad.', messageZh: '方式有误。' }, ['how']);
    case 'denied':
      throw AccessDenied.forbidden();
    case 'database':
      throw database;
    case 'caused':
      throw new Error('The ledger failed.', { cause: database });
    case 'outage':
      throw new DatabaseUnavailableError('The database doudi at 10.0.0.1:5432 cannot be used.');
    case 'text':
      throw 'a bare text';
    default:
      return null;
  }
}
