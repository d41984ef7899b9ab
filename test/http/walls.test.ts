import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUERY_LIMITS } from '../../src/graphql/limits.js';
import { PersistedOperations, readPersistedOperations } from '../../src/graphql/persisted-operations.js';
import type { Server } from '../../src/server.js';
import { plainServer } from '../support/plain-server.js';

const servers: Server[] = [];

async function serve(...parts: Parameters<typeof plainServer>): Promise<Server> {
  const server = await plainServer(...parts);
  servers.push(server);
  return server;
}

afterAll(async () => {
  for (const server of servers) await server.close();
});

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

async function post(server: Server, payload: object, headers: Record<string, string> = {}) {
  const response = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const body = response.body === '' ? {} : response.json<Answer>();
  return { status: response.statusCode, headers: response.headers, ...body };
}

const TODAY = { query: '{ today }' };

describe('the cost of an operation', () => {
  it('is told in the answer', async () => {
    const { extensions } = await post(await serve(), { query: '{ today now }' });
    expect(extensions).toEqual({ cost: { requested: 2, limit: QUERY_LIMITS.cost } });
  });

  it('above the limit refuses it, and says both', async () => {
    const server = await serve({ limits: { ...QUERY_LIMITS, cost: 1 } });
    const { status, data, errors, extensions } = await post(server, { query: '{ today now }' });
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions: { code } }) => [code, message])).toEqual([
      [
        'QUERY_TOO_COSTLY',
        'The operation costs 2, and at most 1 is answered; ask for fewer objects at once, by a smaller `first` for instance.',
      ],
    ]);
    expect(extensions).toEqual({ cost: { requested: 2, limit: 1 } });
  });
});

describe('requests of one caller', () => {
  it('above the rate are asked to wait, and others are not', async () => {
    const server = await serve({ rates: { perCaller: 2, perAddress: null } });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await post(server, TODAY, { authorization: 'a' })).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await post(server, TODAY, { authorization: 'a', 'accept-language': 'en' });
    expect(refused.headers['retry-after']).toBe('30');
    expect(refused.errors).toEqual([
      { message: 'Too many requests; ask again in 30 seconds.', extensions: { code: 'RATE_LIMITED' } },
    ]);
    expect((await post(server, TODAY, { authorization: 'b' })).status).toBe(200);
    expect((await post(server, TODAY)).status).toBe(200);
  });
});

describe('requests from one address', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('above the rate are refused before anybody is signed in', async () => {
    let signedIn = 0;
    const signIn = {
      viewerFrom: async () => {
        signedIn += 1;
        return { ok: true, value: { kind: 'ANONYMOUS' } } as const;
      },
    };
    const server = await serve({ rates: { perCaller: null, perAddress: 1 } }, { signIn });
    await post(server, TODAY);
    const { status, headers, errors } = await post(server, TODAY);
    expect([status, headers['retry-after'], signedIn]).toEqual([429, '60', 1]);
    expect(errors?.[0]).toEqual({
      message: '请求过于频繁，请在60秒后重试。',
      extensions: { code: 'RATE_LIMITED' },
    });
    expect((await server.app.inject({ url: '/health/live' })).statusCode).toBe(200);
  });

  it('are told apart by a proxy only when it is trusted', async () => {
    const rates = { perCaller: null, perAddress: 1 };
    const open = await serve({ rates, trustedProxies: ['127.0.0.1'] });
    expect((await post(open, TODAY, from('192.0.2.1'))).status).toBe(200);
    expect((await post(open, TODAY, from('192.0.2.2'))).status).toBe(200);
    const closed = await serve({ rates });
    expect((await post(closed, TODAY, from('192.0.2.1'))).status).toBe(200);
    expect((await post(closed, TODAY, from('192.0.2.2'))).status).toBe(429);
  });
});

describe('a page from elsewhere', () => {
  const portal = 'https://portal.example';
  const preflight = {
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };

  it('may ask nothing unless its origin is listed', async () => {
    const server = await serve();
    const answer = await post(server, TODAY, { origin: portal });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    const headers = { origin: portal, ...preflight };
    const asked = await server.app.inject({ method: 'OPTIONS', url: '/graphql', headers });
    expect(asked.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('of a listed origin may ask, and of no other', async () => {
    const server = await serve({ corsOrigins: [portal, 'https://second.example'] });
    const answer = await post(server, TODAY, { origin: portal });
    expect(answer.headers).toMatchObject({ 'access-control-allow-origin': portal, vary: 'Origin' });
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    const ask = async (origin: string) =>
      await server.app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin, ...preflight } });
    const allowed = await ask(portal);
    expect(allowed.statusCode).toBe(204);
    expect(allowed.headers['access-control-allow-headers']).toContain('idempotency-key');
    for (const origin of ['https://evil.example', 'https://portal.example.evil.example', 'null']) {
      expect((await ask(origin)).headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('a list of operations', () => {
  const text = 'query Today { today }';
  const hash = createHash('sha256').update(text).digest('hex');
  const operations = new PersistedOperations(new Map([[hash, text]]));

  it.each([
    { documentId: hash },
    { documentId: `sha256:${hash}` },
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    { query: text },
    { query: text, extensions: { persistedQuery: { version: 1, sha256Hash: 'other' } } },
  ])('answers what stands on it: %p', async (payload) => {
    const { data } = await post(await serve({}, { operations }), payload);
    expect(data).toEqual({ today: '2026-08-21' });
  });

  it.each([
    { query: '{ now }' },
    { query: `${text} ` },
    { documentId: 'x' },
    { documentId: hash.toUpperCase() },
    { documentId: { toString: 1 } },
    { query: '{ now }', documentId: hash },
    { extensions: { persistedQuery: { version: 1 } } },
    {},
    [{ documentId: hash }],
  ])('refuses everything else: %p', async (payload) => {
    const { status, errors, data } = await post(await serve({}, { operations }), payload, {
      'accept-language': 'en',
    });
    expect([status, data]).toEqual([400, undefined]);
    expect(errors).toEqual([
      {
        message:
          'This service answers only the operations on its list; ask by the id of one of them, or have the operation added.',
        extensions: { code: 'PERSISTED_OPERATION_REQUIRED' },
      },
    ]);
  });

  it('is asked by POST only', async () => {
    const server = await serve({}, { operations });
    const url = `/graphql?query=${encodeURIComponent(text)}`;
    const response = await server.app.inject({ url, headers: { 'apollo-require-preflight': '1' } });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST']);
  });

  it('is read from a file whose hashes are those of its texts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doudi-operations-'));
    try {
      const path = join(folder, 'operations.json');
      await writeFile(path, JSON.stringify({ [hash]: text }));
      expect((await readPersistedOperations(path)).resolve({ documentId: hash })).toMatchObject({ ok: true });
      await writeFile(path, JSON.stringify({ [hash]: `${text} ` }));
      await expect(readPersistedOperations(path)).rejects.toThrow(
        `In the file ${path} of PERSISTED_OPERATIONS, "${hash}" is not the SHA-256 of its text; write the file anew from the operations.`,
      );
      await writeFile(path, '{');
      await expect(readPersistedOperations(path)).rejects.toThrow('cannot be read as JSON');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('and without one, nobody adds to it', async () => {
    const { errors } = await post(await serve(), {
      query: text,
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    });
    expect(errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('names in the schema', () => {
  const typo = { query: '{ toda }' };

  it('are suggested where the schema is shown', async () => {
    const { errors } = await post(await serve({ introspection: true }), typo);
    expect(errors?.[0]?.message).toBe('Cannot query field "toda" on type "Query". Did you mean "today"?');
  });

  it('are not where it is not', async () => {
    const server = await serve({ introspection: false });
    const { errors } = await post(server, typo);
    expect(errors?.[0]?.message).toBe('Cannot query field "toda" on type "Query".');
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      const refused = await post(server, { query });
      expect(refused.data).toBeUndefined();
      expect(refused.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
    expect((await post(server, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });
});

describe('metrics', () => {
  it('count operations by name, errors by code and requests by status', async () => {
    const poolState = () => ({ open: 3, idle: 1, waiting: 2 });
    const server = await serve({ metrics: true }, { database: { execute: async () => [], poolState } });
    await post(server, { query: 'query CaseFile { today }' });
    await post(server, { query: 'query Secret { nothing }' });
    await server.app.inject({ url: '/health/live' });
    const response = await server.app.inject({ url: '/metrics' });
    expect(response.headers['content-type']).toContain('text/plain');
    const lines = response.body.split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'doudi_operation_seconds_count{operation="CaseFile"} 1',
        'doudi_operation_seconds_count{operation="unnamed"} 1',
        'doudi_operation_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
        'doudi_http_requests_total{route="/graphql",status="200"} 1',
        'doudi_http_requests_total{route="/graphql",status="400"} 1',
        'doudi_http_requests_total{route="/health/live",status="200"} 1',
        'doudi_database_connections{state="busy"} 2',
        'doudi_database_connections{state="waiting"} 2',
      ]),
    );
    expect(response.body).toMatch(/^process_resident_memory_bytes \d+/m);
    expect(response.body).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
    expect(response.body).not.toContain('Secret');
  });

  it('do not grow with the names that callers make up', async () => {
    const server = await serve({ metrics: true });
    for (let n = 0; n < 30; n += 1) await post(server, { query: `query Q${n} { today }` });
    await post(server, { query: 'query CaseFile { today }' });
    const { body } = await server.app.inject({ url: '/metrics' });
    expect(body.match(/^doudi_operation_seconds_count\{/gm)).toHaveLength(2);
    expect(body).toContain('doudi_operation_seconds_count{operation="other"} 30');
    expect(body).toContain('doudi_operation_seconds_count{operation="CaseFile"} 1');
  });

  it('are not there when they are off', async () => {
    expect((await (await serve()).app.inject({ url: '/metrics' })).statusCode).toBe(404);
  });
});
