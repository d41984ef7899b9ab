import type { Server } from '../../src/server.js';
import { plainServer } from '../support/plain-server.js';

let server: Server;

beforeAll(async () => {
  server = await plainServer({ introspection: false });
  await ask('{ today }');
});

afterAll(async () => await server.close());

async function ask(query: unknown, more: object = {}) {
  const start = performance.now();
  const payload = { query, ...more };
  const response = await server.app.inject({ method: 'POST', url: '/graphql', payload });
  const { data, errors = [] } = response.json<{
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  }>();
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
  return { status: response.statusCode, data, codes, ms: performance.now() - start };
}

/** Documents that would be costly to check or to run, with the code they are refused with. */
const HOSTILE: readonly (readonly [title: string, query: string, code: string])[] = [
  ['one field a thousand times', `{ ${'today '.repeat(3_000)} }`, 'QUERY_TOO_LARGE'],
  ['more words than are read', `{ ${'today '.repeat(100_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['aliases', `{ ${Array.from({ length: 900 }, (_, n) => `a${n}: today`).join(' ')} }`, 'QUERY_TOO_LARGE'],
  ['directives', `{ today ${'@skip(if: false) '.repeat(500)} }`, 'QUERY_TOO_LARGE'],
  ['unknown directives', `{ today ${'@x '.repeat(1_500)} }`, 'QUERY_TOO_LARGE'],
  ['depth', `{ a${'{ a'.repeat(1_200)}${'}'.repeat(1_200)} }`, 'QUERY_TOO_LARGE'],
  [
    'a value nested without end',
    `{ a(x: ${'['.repeat(1_500)}${']'.repeat(1_500)}) }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a fragment that spreads itself',
    '{ ...F } fragment F on Query { today ...F }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that spread one another in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'fragments that double one another',
    `{ ...F0 } ${Array.from({ length: 200 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F200 on Query { today }`,
    'QUERY_TOO_LARGE',
  ],
  [
    'many fragments in one place',
    `{ ${Array.from({ length: 300 }, (_, n) => `...F${n}`).join(' ')} } ${Array.from({ length: 300 }, (_, n) => `fragment F${n} on Query { today }`).join(' ')}`,
    'QUERY_TOO_LARGE',
  ],
  [
    'the schema',
    '{ __schema { types { fields { type { fields { name } } } } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
];

describe('a hostile document', () => {
  it.each(HOSTILE)('with %s is refused at once, before anything runs', async (_, query, code) => {
    const { status, data, codes } = await ask(query);
    expect([status, data, codes]).toEqual([400, undefined, [code]]);
    // Again, so that only the work is measured and not the first use of the code.
    const times = [await ask(query), await ask(query)].map(({ ms }) => ms);
    expect(Math.min(...times)).toBeLessThan(1_000);
  });

  it.each([
    ['no text', 17],
    ['a list', ['{ today }']],
    ['an object', { today: true }],
    ['nothing', null],
    ['an empty text', ''],
    ['control characters', '\u0000\u0001'],
    ['half a pair', '{ today(x: "\ud800") }'],
  ])('that is %s is bad, not a fault', async (_, query) => {
    const { status, codes } = await ask(query);
    expect(status).toBe(400);
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  });

  it.each([
    ['variables', 'text'],
    ['variables', [1]],
    ['operationName', { a: 1 }],
    ['operationName', 'Nobody'],
    ['extensions', 'text'],
  ])('with %s that are %p is bad, not a fault', async (name, value) => {
    const { status, codes } = await ask('query Today { today }', { [name]: value });
    expect([status, codes.includes('INTERNAL_SERVER_ERROR')]).toEqual([400, false]);
  });

  it('of several operations says which one it means', async () => {
    const query = 'query A { today } query B { now }';
    expect((await ask(query)).codes).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect((await ask(query, { operationName: 'C' })).codes).toEqual(['OPERATION_RESOLUTION_FAILURE']);
    expect((await ask(query, { operationName: 'A' })).data).toEqual({ today: '2026-08-21' });
  });

  it('does not push out what others use', async () => {
    for (let n = 0; n < 600; n += 1) await ask(`{ nothing${n} }`);
    expect((await ask('{ today }')).data).toEqual({ today: '2026-08-21' });
  });
});
