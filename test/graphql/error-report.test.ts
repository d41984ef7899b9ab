import type { RequestContext } from '../../src/api/context.js';
import { makeApollo } from '../../src/graphql/apollo.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { smallSchema, someContext } from './small-schema.js';

const logged: object[] = [];
const log = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: (record: unknown) => logged.push(record as object),
};

let apollo: ReturnType<typeof makeApollo>;

beforeAll(async () => {
  apollo = makeApollo({ schema: await makeSchema(smallSchema), introspection: false, log });
  await apollo.start();
});

beforeEach(() => {
  logged.length = 0;
});

afterAll(async () => await apollo.stop());

async function ask(
  query: string,
  variables?: Record<string, unknown>,
  context: Partial<RequestContext> = {},
) {
  const request = variables === undefined ? { query } : { query, variables };
  const response = await apollo.executeOperation(request, { contextValue: someContext(context) });
  if (response.body.kind !== 'single') throw new Error('The answer came in several parts.');
  const { data, errors = [] } = response.body.singleResult;
  return { data, errors, error: errors[0], status: response.http.status };
}

const ADD =
  'mutation ($input: AddBookInput!) { addBook(input: $input) { book { title } userErrors { message } } }';

describe('bad input', () => {
  it('in a variable names the field and changes nothing', async () => {
    const { data, error, status } = await ask(ADD, { input: { title: 'New', price: '1.234' } });
    expect(error).toMatchObject({
      message: 'input.price: The amount "1.234" has more than two decimals; give it in yuan and whole fen.',
      extensions: { code: 'BAD_USER_INPUT', field: 'input.price', problem: 'MONEY_TOO_PRECISE' },
    });
    expect(data).toBeUndefined();
    expect(status).toBe(400);
    expect(logged).toEqual([]);
  });

  it('in the query itself names the field as well', async () => {
    const { error } = await ask(
      'mutation { addBook(input: { title: "New", price: "-3" }) { book { title } } }',
    );
    expect(error).toMatchObject({
      message: 'input.price: The amount "-3" is negative; give an amount of zero or more.',
      extensions: { code: 'BAD_USER_INPUT', field: 'input.price' },
    });
  });

  it('is answered in the language of the request', async () => {
    const { error } = await ask(ADD, { input: { title: 'New', price: 3 } }, { locale: 'zh-CN' });
    expect(error?.message).toBe('input.price: Money类型的值必须以加引号的字符串填写。');
  });

  it.each([
    ['a missing field', { input: { title: 'New' } }, 'input'],
    ['a field that does not exist', { input: { title: 'New', price: '1', isbn: 'x' } }, 'input'],
    ['a field of another type', { input: { title: 3, price: '1' } }, 'input.title'],
    ['no variable at all', {}, 'input'],
  ])('with %s is named', async (_, variables, field) => {
    const { error, data } = await ask(ADD, variables);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(data).toBeUndefined();
  });

  it.each([
    ['a NUL character', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800'],
  ])('with %s is no fault of the database', async (_, title) => {
    const { error, data, status } = await ask(ADD, { input: { title, price: '1' } });
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'input.title' });
    expect([data, status]).toEqual([undefined, 400]);
    const literal = await ask('{ fail(how: "a\\u0000") }', undefined, { locale: 'zh-CN' });
    expect(literal.error?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'query' });
    expect(logged).toEqual([]);
  });

  it('nested without end is refused', async () => {
    const more = JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as object;
    const { error } = await ask(ADD, { input: { title: 'x', price: '1', more } });
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'input.more.a' });
  });

  it('of an unknown code is named', async () => {
    const query = 'query ($genre: Genre) { books(genre: $genre) { title } }';
    const { error } = await ask(query, { genre: 'POEM' });
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'genre' });
    expect(error?.message).toContain('POEM');
  });

  it('found by a resolver keeps path and place', async () => {
    const { error } = await ask('{ fail(how: "bad") }', undefined, { locale: 'zh-CN' });
    expect(error).toMatchObject({
      message: '方式有误。',
      path: ['fail'],
      extensions: { code: 'BAD_USER_INPUT', field: 'how' },
    });
  });

  it('of an id that was not issued here is named', async () => {
    const { error } = await ask('{ node(id: "x") { id } }');
    expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'id' });
    const forged = encodeGlobalId('Toaster', 'library', '1');
    expect((await ask(`{ node(id: "${forged}") { id } }`)).error?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('a refused call', () => {
  it('says that it is refused, in the language of the request', async () => {
    const { error } = await ask('{ fail(how: "denied") }', undefined, { locale: 'zh-CN' });
    expect(error).toMatchObject({ path: ['fail'], extensions: { code: 'FORBIDDEN' } });
    expect(error?.message).toBe('当前登录身份不能执行此操作，请联系管理员开通相应角色。');
    expect(logged).toEqual([]);
  });

  it('leaves the other fields alone', async () => {
    const { data, errors } = await ask('{ books { title review } }');
    expect(errors).toHaveLength(3);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect((data as { books: { review: string | null }[] }).books.map(({ review }) => review)).toEqual([
      'Good.',
      null,
      null,
      null,
    ]);
  });

  it('by node(id) does not depend on whether the object exists', async () => {
    const [known, unknown] = ['1', '9'].map((n) =>
      encodeGlobalId('Book', 'library', `0199c0de-7000-7000-8000-00000000000${n}`),
    );
    const answers = [
      await ask(`{ node(id: "${known}") { id } }`),
      await ask(`{ node(id: "${unknown}") { id } }`),
    ];
    expect(answers.map(({ error }) => error?.extensions?.code)).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ]);
  });
});

describe('a fault', () => {
  it('shows the request id and nothing of its cause', async () => {
    const { error, status } = await ask('{ fail(how: "database") }');
    expect(error).toEqual({
      message: 'The service failed to answer; report the request id request-1 to its operator.',
      locations: [{ line: 1, column: 3 }],
      path: ['fail'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    });
    expect(status).toBeUndefined();
  });

  it('is logged with what finds it, without what the database quotes', async () => {
    await ask('query CaseFile { fail(how: "caused") }');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({
      requestId: 'request-1',
      operationName: 'CaseFile',
      path: ['fail'],
      error: [
        { name: 'Error', message: 'The ledger failed.' },
        { name: 'Error', code: '23505', constraint: 'person_pk', table: 'person' },
      ],
    });
    expect(JSON.stringify(logged)).not.toContain('Wang Fang');
  });

  it('is logged without the names that the caller made up', async () => {
    await ask('query WangFang { ofWangFang: fail(how: "caused") }');
    expect(logged[0]).toMatchObject({ operationName: 'other', path: ['other'] });
    expect(JSON.stringify(logged)).not.toContain('WangFang');
  });

  it('of a value that cannot be written does not show the value', async () => {
    const { error } = await ask('{ shakyBooks { price } }');
    expect(error?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(logged)).not.toContain('12.5');
  });

  it('of the database as a whole asks to try again', async () => {
    const { error, status } = await ask('{ fail(how: "outage") }');
    expect(error?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: 'request-1' });
    expect(error?.message).not.toContain('10.0.0.1');
    expect(status).toBe(503);
  });

  it('that is no error at all is still a fault', async () => {
    const { error } = await ask('{ fail(how: "text") }');
    expect(error?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(error?.message).not.toContain('bare');
  });
});

describe('a query that cannot be read', () => {
  it.each([
    ['{ books { title', 'GRAPHQL_PARSE_FAILED'],
    ['{ films { title } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%p is %s', async (query, code) => {
    expect((await ask(query)).error?.extensions?.code).toBe(code);
  });
});

function nothing(): void {}
