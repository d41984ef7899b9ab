import { encodeGlobalId } from '../../src/shared/ids.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';

/** Townships of two jurisdictions of the demonstration; the first has households. */
const TOWN = '341723108';
const ELSEWHERE = '340121106';

let api: TestApi;
beforeAll(async () => {
  api = await testApi({ today: '2026-11-21' });
}, 120_000);
afterAll(async () => await api.close());

const HOUSEHOLDS = `query Known($first: Int!, $filter: HouseholdFilter) {
  households(first: $first, filter: $filter) { nodes { id area registeredDivision } pageInfo { hasNextPage } } }`;

interface Sent {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
  readonly extensions?: unknown;
}

async function ask(caller: Caller, body: Sent, headers: Readonly<Record<string, string>> = {}) {
  const answer = await caller.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    payload: Buffer.from(JSON.stringify(body)),
  });
  const { 'x-request-id': _, date: __, ...rest } = answer.headers as Record<string, unknown>;
  return { status: answer.status, headers: rest, text: answer.bytes.toString() };
}

/** The same request by the short way and, with an Accept that only Apollo knows to read, by the long one. */
async function bothWays(caller: Caller, body: Sent) {
  await ask(caller, body);
  const short = await ask(caller, body);
  const long = await ask(caller, body, { accept: 'application/json, text/plain' });
  return { short, long };
}

it('a read that came before is answered with the same bytes and headers as by Apollo', async () => {
  const officer = api.as('TOWNSHIP_OFFICER', TOWN);
  for (const variables of [{ first: 5 }, { first: 1 }]) {
    const { short, long } = await bothWays(officer, { query: HOUSEHOLDS, variables });
    expect(short).toEqual(long);
    expect(JSON.parse(short.text).data.households.nodes.length).toBeGreaterThan(0);
  }
});

it('what is wrong with a request is said as ever: variables, cost, credentials, scripts in forms', async () => {
  const officer = api.as('TOWNSHIP_OFFICER', TOWN);
  await ask(officer, { query: HOUSEHOLDS, variables: { first: 5 } });
  await ask(officer, { query: HOUSEHOLDS, variables: { first: 5 } });
  for (const variables of [
    {},
    { first: 'many' },
    { first: 101 },
    { first: -1 },
    { first: 5, filter: 3 },
    null,
  ]) {
    const { short, long } = await bothWays(officer, { query: HOUSEHOLDS, variables });
    expect(short).toEqual(long);
    expect(JSON.parse(short.text).errors[0].message).not.toBe('');
  }
  const nobody = await bothWays(api.anonymous(), { query: HOUSEHOLDS, variables: { first: 5 } });
  expect(nobody.short).toEqual(nobody.long);
  expect(nobody.short.text).toContain('UNAUTHENTICATED');
  const broken = await bothWays(api.withApiKey('not-a-key'), { query: HOUSEHOLDS, variables: { first: 5 } });
  expect([broken.short.status, broken.short.text]).toEqual([broken.long.status, broken.long.text]);
  expect(broken.short.status).toBe(401);
  const form = await ask(
    officer,
    { query: HOUSEHOLDS, variables: { first: 5 } },
    { 'content-type': 'text/plain' },
  );
  expect(form.status).toBe(400);
});

it('who asks is found out each time: another officer sees what is theirs, by the same document', async () => {
  const query = `query Home($id: ID!) { node(id: $id) { ... on Household { id area } } }`;
  const [row] = await api.clone.database.execute<{ jurisdictionId: string; id: string }>(
    'select jurisdiction_id, id from household where township_id = $1 limit 1',
    [TOWN],
  );
  const { jurisdictionId, id } = row as { jurisdictionId: string; id: string };
  const body = { query, variables: { id: encodeGlobalId('Household', jurisdictionId, id) } };
  const own = await bothWays(api.as('TOWNSHIP_OFFICER', TOWN), body);
  const elsewhere = await bothWays(api.as('TOWNSHIP_OFFICER', ELSEWHERE), body);
  expect(own.short).toEqual(own.long);
  expect(elsewhere.short).toEqual(elsewhere.long);
  expect(own.short.text).toContain('"area":"');
  expect(JSON.parse(elsewhere.short.text).data.node).toBeNull();
});

it('operations of one document and parts that only Apollo reads keep their meaning', async () => {
  const officer = api.as('TOWNSHIP_OFFICER', TOWN);
  const query = `query A { households(first: 1) { nodes { id } } } query B { households(first: 2) { nodes { area } } }`;
  for (const [operationName, field] of [
    ['A', 'id'],
    ['B', 'area'],
  ] as const) {
    const { short, long } = await bothWays(officer, { query, operationName });
    expect(short).toEqual(long);
    expect(Object.keys(JSON.parse(short.text).data.households.nodes[0])).toEqual([field]);
  }
  const unnamed = await bothWays(officer, { query });
  expect(unnamed.short).toEqual(unnamed.long);
  const extended = {
    query,
    operationName: 'A',
    extensions: { persistedQuery: { version: 1, sha256Hash: 'no' } },
  };
  const persisted = await bothWays(officer, extended);
  expect(persisted.short).toEqual(persisted.long);
});
