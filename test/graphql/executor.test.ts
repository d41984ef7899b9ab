import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { makeApollo } from '../../src/graphql/apollo.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { BOOKS, fetched, smallSchema, someContext } from './small-schema.js';

const quiet = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const officer = { viewer: { kind: 'CITIZEN', subject: 'x', personRefs: [] } } as const;

let schema: GraphQLSchema;
let apollo: ReturnType<typeof makeApollo>;

beforeAll(async () => {
  schema = await makeSchema(smallSchema);
  apollo = makeApollo({ schema, introspection: true, log: quiet });
  await apollo.start();
});

afterAll(async () => await apollo.stop());

async function compiled(query: string, variables: object = {}) {
  const contextValue = someContext(officer);
  const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in several parts.');
  return JSON.parse(JSON.stringify(body.singleResult)) as { data?: unknown; errors?: { path?: unknown }[] };
}

async function interpreted(query: string, variables: object = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const result = await execute({
    schema,
    document,
    variableValues: { ...variables },
    contextValue: someContext(officer),
  });
  return JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: { path?: unknown }[] };
}

const id = encodeGlobalId('Book', 'library', BOOKS[1]?.id ?? '');

const OPERATIONS: readonly (readonly [title: string, query: string, variables: object])[] = (
  [
    ['scalars and codes', '{ books { id title genre price publishedOn } }'],
    ['aliases and arguments', '{ a: books(genre: LAW, most: 1) { t: title } b: books { genre } }'],
    [
      'variables with defaults',
      'query ($g: Genre = LAW, $m: Int) { books(genre: $g, most: $m) { title } }',
      { m: 1 },
    ],
    ['a null variable', 'query ($g: Genre) { books(genre: $g) { title } }', { g: null }],
    [
      'skip and include',
      'query ($yes: Boolean!) { books { title @skip(if: $yes) price @include(if: $yes) } }',
      { yes: true },
    ],
    [
      'fragments that overlap',
      '{ books { ...A ...B ... on Book { title } } } fragment A on Book { author { name } } fragment B on Book { author { name __typename } }',
    ],
    ['a union', '{ things { __typename ... on Book { id price } ... on Author { name } } }'],
    ['an interface', `{ node(id: "${id}") { __typename id ... on Book { title author { name } } } }`],
    [
      'a page',
      '{ bookPage(first: 2) { nodes { title } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    ],
    ['an error in a nullable field', '{ books { title review } }'],
    ['an error in a required field', '{ shakyBooks { title price } books { title } }'],
    ['a fault in a root field', '{ fail(how: "database") books(most: 1) { title } }'],
    ['a text that is thrown', '{ fail(how: "text") }'],
    [
      'a mutation with defaults in its input',
      'mutation ($i: AddBookInput!) { addBook(input: $i) { book { title price } userErrors { code message } } }',
      { i: { title: 'New', price: '12.30', more: { deep: { list: [1, 'x', null] } } } },
    ],
    [
      'a refused mutation',
      'mutation { addBook(input: { title: "Book 1", price: "1" }) { book { id } userErrors { code message path basis } } }',
    ],
    [
      'two mutations in order',
      'mutation { a: addBook(input: { title: "A", price: "1" }) { book { title } } b: addBook(input: { title: "B", price: "2" }) { book { title } } }',
    ],
    [
      'introspection',
      '{ __schema { queryType { name } } __type(name: "Genre") { enumValues { name description } } }',
    ],
  ] as [string, string, object?][]
).map(([title, query, variables = {}]) => [title, query, variables]);

describe('a compiled operation answers as an interpreted one', () => {
  it.each(OPERATIONS)('with %s', async (_, query, variables) => {
    const expected = await interpreted(query, variables);
    for (const _again of [1, 2]) {
      const actual = await compiled(query, variables);
      expect(actual.data).toEqual(expected.data);
      expect(pathsIn(actual)).toEqual(pathsIn(expected));
    }
  });

  it('whichever of several operations is asked for', async () => {
    const query = 'query A { books(most: 1) { title } } query B { books(most: 2) { title } }';
    for (const [operationName, count] of [
      ['A', 1],
      ['B', 2],
      ['A', 1],
    ] as const) {
      const { body } = await apollo.executeOperation(
        { query, operationName },
        { contextValue: someContext() },
      );
      const { data } = (body as { singleResult: { data?: unknown } }).singleResult;
      expect((data as { books: unknown[] }).books).toHaveLength(count);
    }
  });

  it('and takes no literal for code, even one that graphql-jit marks dates with', async () => {
    const marked = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0,globalThis.intruder=1';
    for (const query of [
      `{ fail(how: "${marked}") }`,
      `query ($how: String = "${marked}") { fail(how: $how) }`,
    ]) {
      expect((await compiled(query)).data).toEqual({ fail: null });
    }
    expect('intruder' in globalThis).toBe(false);
  });

  it('and takes more bad values than it lists for bad input', async () => {
    const list = Array.from({ length: 30 }, () => ({}));
    const { errors } = await compiled('query ($g: Genre, $m: Int) { books(genre: $g, most: $m) { title } }', {
      g: list,
      m: list,
    });
    expect(errors?.length).toBeGreaterThan(1);
    const many = await compiled('mutation ($i: AddBookInput!) { addBook(input: $i) { book { title } } }', {
      i: Object.fromEntries(list.map((_, n) => [`unknown${n}`, 1])),
    });
    const codes = (many.errors as { extensions: { code: string } }[]).map(
      ({ extensions }) => extensions.code,
    );
    expect(codes).toHaveLength(11);
    expect(new Set(codes)).toEqual(new Set(['BAD_USER_INPUT']));
  });

  it('and fetches each level once', async () => {
    fetched.authors = 0;
    await compiled('{ books { author { name } } bookPage { nodes { author { name } } } }');
    expect(fetched.authors).toBe(1);
  });
});

function pathsIn({ errors = [] }: { errors?: { path?: unknown }[] }): unknown[] {
  return errors.map(({ path }) => path).sort();
}

function nothing(): void {}
