import { buildSchema, parse } from 'graphql';
import {
  checkFieldCosts,
  MUTATION_COST,
  SCHEMA_COST,
  USUAL_LIST_SIZE,
} from '../../src/graphql/field-costs.js';
import { costing } from '../../src/graphql/query-cost.js';

const schema = buildSchema(`
  type Query { count: Int! book: Book books(first: Int! = 20): BookConnection! shelf: [Book!]! any: Thing }
  type Mutation { add: Book }
  type Book { title: String tags: [String!]! author: Book parts(first: Int! = 20): BookConnection! }
  type BookConnection { nodes: [Book!]! edges: [BookEdge!]! pageInfo: PageInfo! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { hasNextPage: Boolean! }
  union Thing = Book | BookEdge
`);

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const [operation] = document.definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('The operation comes first.');
  return costing(schema, document, operation)(variables);
}

describe('the cost of an operation', () => {
  it.each([
    ['{ count }', 1],
    ['{ __typename }', 0],
    ['{ book { title tags } }', 1],
    ['{ book { author { author { title } } } }', 3],
    ['{ any { ... on Book { author { title } } ... on BookEdge { node { title } } } }', 3],
    ['mutation { add { title author { title } } }', MUTATION_COST + 1],
    ['{ __schema { types { name } } }', SCHEMA_COST],
  ])('of %p is %p', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('multiplies what is asked of each object of a page', () => {
    expect(costOf('{ books(first: 7) { nodes { title } } }')).toBe(1 + 7);
    expect(costOf('{ books(first: 7) { nodes { author { title } } pageInfo { hasNextPage } } }')).toBe(
      1 + 7 * 2 + 1,
    );
    expect(costOf('{ books(first: 7) { edges { node { title } } } }')).toBe(1 + 7 * 2);
    expect(costOf('{ books(first: 10) { nodes { parts(first: 10) { nodes { title } } } } }')).toBe(
      1 + 10 * (1 + 1 + 10),
    );
  });

  it('takes what a page or list usually holds when nothing is said', () => {
    expect(costOf('{ books { nodes { title } } }')).toBe(1 + 20);
    expect(costOf('{ shelf { title author { title } } }')).toBe(1 + USUAL_LIST_SIZE * 2);
  });

  it('follows the variables, their defaults coerced, and takes none that is left out', () => {
    const query =
      'query ($n: Int!, $m: Int) { books(first: $n) { nodes { parts(first: $m) { nodes { title } } } } }';
    expect(costOf(query, { n: 3, m: 5 })).toBe(1 + 3 * (1 + 1 + 5));
    expect(costOf(query, { n: 100, m: 100 })).toBe(1 + 100 * 102);
    expect(costOf(query, { n: 2 })).toBe(1 + 2 * 22);
    expect(costOf(query, { n: -1_000, m: 5 })).toBe(1);
  });

  it('counts a fragment wherever it is spread', () => {
    const query =
      '{ a: books(first: 2) { ...F } b: books(first: 3) { ...F } } fragment F on BookConnection { nodes { title } }';
    expect(costOf(query)).toBe(1 + 2 + 1 + 3);
  });

  it('is found at once however often fragments double one another', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) =>
        `fragment F${n} on Book { a: parts(first: $n) { nodes { ...F${n + 1} } } b: parts(first: $n) { nodes { ...F${n + 1} } } }`,
    );
    const query = `query ($n: Int!) { book { ...F0 } } ${fragments.join(' ')} fragment F60 on Book { title }`;
    const start = performance.now();
    expect(costOf(query, { n: 2 })).toBeGreaterThan(1e30);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the table of costs', () => {
  it.each(['Book.pages', 'Nothing.title', 'title'])('may not list %p, which is no field', (name) => {
    expect(() => checkFieldCosts(schema, { [name]: { own: 2 } })).toThrow(
      `FIELD_COSTS lists ${name}, which the schema does not have so; correct or remove it.`,
    );
  });

  it('may not give a size to what holds no objects, nor name an argument that is not there', () => {
    expect(() => checkFieldCosts(schema, { 'Book.tags': { size: 3 } })).toThrow('Book.tags');
    expect(() => checkFieldCosts(schema, { 'Query.shelf': { sizedBy: 'ids' } })).toThrow('Query.shelf');
    expect(() =>
      checkFieldCosts(schema, { 'Query.shelf': { size: 3 }, 'Query.books': { own: 2 } }),
    ).not.toThrow();
  });
});
