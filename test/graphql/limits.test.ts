import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { limitRule, QUERY_LIMITS, type QueryLimits } from '../../src/graphql/limits.js';

const schema = buildSchema('type Query { a: Query b: Query n: Int }');

function refusals(query: string, limits: Partial<QueryLimits> = {}): readonly string[] {
  return validate(schema, parse(query), [limitRule({ ...QUERY_LIMITS, ...limits })]).map(
    ({ message }) => message,
  );
}

describe('the limits of a query', () => {
  it.each([
    ['{ a { a { n } } }', 3, true],
    ['{ a { a { n } } }', 2, false],
    ['{ a { ...F } } fragment F on Query { a { n } }', 3, true],
    ['{ a { ...F } } fragment F on Query { a { n } }', 2, false],
    ['{ a { ... on Query { a { n } } } }', 2, false],
  ])('count the depth of %p against %p', (query, depth, fits) => {
    expect(refusals(query, { depth }).length === 0).toBe(fits);
  });

  it('say what is too much and what to do', () => {
    expect(refusals('{ a { n } }', { depth: 1 })).toEqual([
      'The operation has a depth of 2, and at most 1 is answered; ask in several requests.',
    ]);
  });

  it('count aliases wherever a fragment is spread', () => {
    const query = '{ x: a { ...F } y: b { ...F } } fragment F on Query { z: n }';
    expect(refusals(query, { aliases: 4 })).toEqual([]);
    expect(refusals(query, { aliases: 3 })).toHaveLength(1);
  });

  it('count the fields at the root', () => {
    expect(refusals('{ a { n } b { n } n }', { rootFields: 3 })).toEqual([]);
    expect(refusals('{ a { n } ...F } fragment F on Query { b { n } n }', { rootFields: 2 })).toHaveLength(1);
  });

  it('measure fragments that double one another without doubling the work', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { x${n}: a { ...F${n + 1} } y${n}: b { ...F${n + 1} } }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F60 on Query { n }`;
    expect(refusals(query)).toHaveLength(2);
  });

  it('do not fall for a fragment that spreads itself', () => {
    expect(refusals('{ ...F } fragment F on Query { a { ...F } }')).toEqual([]);
  });

  it('let the explorer ask for the schema', () => {
    expect(refusals(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))).toEqual([]);
  });
});
