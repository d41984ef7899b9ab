import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import type { Credentials } from '../src/access/sign-in/sign-in.service.js';
import { signInProblem } from '../src/access/sign-in/sign-in-problem.js';
import { KeySetUnavailable } from '../src/access/sign-in/tokens.js';
import { ANONYMOUS } from '../src/access/viewer.js';
import { makeSchema } from '../src/graphql/schema.js';
import { createServer, type Server, type ServerParts } from '../src/server.js';
import { err, ok } from '../src/shared/result.js';
import { clockSchema } from './graphql/clock-schema.js';

const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
const database = {
  up: true,
  execute: async () => (database.up ? [] : await Promise.reject(new Error('down'))),
};

const signIn = {
  viewerFrom: async ({ authorization, apiKey }: Credentials) => {
    if (apiKey !== undefined)
      throw new KeySetUnavailable('The keys cannot be read from https://issuer.internal.');
    return authorization === undefined ? ok(ANONYMOUS) : err(signInProblem('TOKEN_EXPIRED'));
  },
};

const servers: Server[] = [];

async function serve(changes: Partial<ServerParts['config']> = {}): Promise<Server> {
  const server = await createServer({
    config: { demo: true, explorer: true, introspection: true, ...changes },
    schema: await makeSchema(clockSchema),
    services: { get: () => undefined },
    signIn,
    database,
    clock: () => new Date('2026-08-20T16:30:00Z'),
    log,
  });
  servers.push(server);
  return server;
}

let server: Server;

beforeAll(async () => {
  server = await serve();
});

beforeEach(() => {
  lines.length = 0;
  database.up = true;
});

afterAll(async () => {
  for (const each of servers) await each.close();
});

async function ask(query: string, headers: Record<string, string> = {}, to: Server = server) {
  const response = await to.app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
  return { status: response.statusCode, headers: response.headers, ...response.json<Answer>() };
}

interface Answer {
  readonly data?: Record<string, unknown>;
  readonly errors?: { message: string; extensions: Record<string, unknown> }[];
}

describe('GraphQL over HTTP', () => {
  it('answers by the day in Asia/Shanghai', async () => {
    expect((await ask('{ today now }')).data).toEqual({
      today: '2026-08-21',
      now: '2026-08-20T16:30:00.000Z',
    });
  });

  it('answers a query in the address', async () => {
    const url = `/graphql?query=${encodeURIComponent('{ today }')}`;
    const headers = { 'apollo-require-preflight': '1' };
    const response = await server.app.inject({ method: 'GET', url, headers });
    expect(response.json<Answer>().data).toEqual({ today: '2026-08-21' });
  });

  it.each([
    ['GET', {}, 400],
    ['POST', { 'content-type': 'text/plain' }, 400],
    ['POST', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ] as const)('refuses what a foreign page could send unasked: %s %p', async (method, headers, status) => {
    const url = method === 'GET' ? '/graphql?query=%7Btoday%7D' : '/graphql';
    const payload = method === 'GET' ? undefined : '{"query":"{today}"}';
    const response = await server.app.inject({ method, url, headers, ...(payload && { payload }) });
    expect(response.statusCode).toBe(status);
  });

  it('refuses several operations in one body', async () => {
    const payload = [{ query: '{ today }' }, { query: '{ today }' }];
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload });
    expect(response.statusCode).toBe(400);
  });

  it.each([
    ['{"query": ', 400, 'The request cannot be read; send a JSON body as application/json.'],
    [
      `{"query":"${'x'.repeat(1_100_000)}"}`,
      413,
      'The body is larger than 1048576 bytes; send less in one request.',
    ],
  ])('refuses a body that cannot be read', async (payload, status, message) => {
    const headers = { 'content-type': 'application/json' };
    const response = await server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
    expect(response.statusCode).toBe(status);
    expect(response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('refuses a query beyond the limits as a query, not as a fault', async () => {
    const { errors, status } = await ask(`{ ${'today '.repeat(5_000)} }`);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(status).toBe(400);
    const aliases = Array.from({ length: 60 }, (_, n) => `t${n}: today`).join(' ');
    const limited = await ask(`{ ${aliases} }`);
    expect(limited.errors?.map(({ extensions }) => extensions.code)).toEqual([
      'QUERY_TOO_LARGE',
      'QUERY_TOO_LARGE',
    ]);
    expect(limited.status).toBe(400);
  });

  it('says what is served where when asked for something else', async () => {
    const response = await server.app.inject({ url: '/grapqhl' });
    expect(response.statusCode).toBe(404);
    expect(response.json<Answer>().errors?.[0]?.message).toContain('/graphql');
  });

  it('carries the headers that keep browsers careful', async () => {
    const { headers } = await ask('{ today }');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
    });
  });

  it('names every request, by the id it came with when that is harmless', async () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const known = await ask('{ today }', { 'x-request-id': trace });
    expect(known.headers['x-request-id']).toBe(trace);
    for (const hostile of ['a b{}', 'gateway-0001', '110101196103070118']) {
      const { headers } = await ask('{ today }', { 'x-request-id': hostile });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe('who is asking', () => {
  it('is told in their language that credentials do not hold', async () => {
    const { status, errors, data } = await ask('{ today }', {
      authorization: 'Bearer x',
      'accept-language': 'en',
    });
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      {
        message: 'The token in the Authorization header has expired; sign in again.',
        extensions: { code: 'UNAUTHENTICATED' },
      },
    ]);
    const chinese = await ask('{ today }', { authorization: 'Bearer x' });
    expect(chinese.errors?.[0]?.message).toBe('Authorization请求头中的令牌已过期，请重新登录。');
  });

  it('is asked to come back when the issuer cannot be reached, and learns no address', async () => {
    const { status, errors } = await ask('{ today }', { 'x-api-key': 'x' });
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) });
    expect(errors?.[0]?.message).not.toContain('internal');
    expect(lines.join()).toContain('Signing in failed.');
  });
});

describe('the date of a request', () => {
  it('is set by a header in the demonstration, which keeps the time of day', async () => {
    const { data } = await ask('{ today now }', { 'x-demo-date': '2022-12-01' });
    expect(data).toEqual({ today: '2022-12-01', now: '2022-11-30T16:30:00.000Z' });
  });

  it('must exist', async () => {
    const { status, errors } = await ask('{ today }', {
      'x-demo-date': '2022-02-30',
      'accept-language': 'en',
    });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'X-Demo-Date' });
  });

  it('is nobody’s to set otherwise', async () => {
    const real = await serve({ demo: false });
    expect((await ask('{ today }', { 'x-demo-date': '2022-12-01' }, real)).data).toEqual({
      today: '2026-08-21',
    });
  });
});

describe('the schema', () => {
  it('answers questions about itself only where that is on', async () => {
    expect((await ask('{ __schema { queryType { name } } }')).errors).toBeUndefined();
    const closed = await serve({ introspection: false });
    const { errors } = await ask('{ __schema { queryType { name } } }', {}, closed);
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('health', () => {
  it('is live whatever the database does, and ready only with it', async () => {
    database.up = false;
    expect((await server.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    const down = await server.app.inject({ url: '/health/ready' });
    expect([down.statusCode, down.json()]).toEqual([503, { status: 'database unavailable' }]);
    database.up = true;
    expect((await server.app.inject({ url: '/health/ready' })).json()).toEqual({ status: 'ready' });
  });
});

describe('the explorer', () => {
  it('is one page that may run its own script and nothing else', async () => {
    const response = await server.app.inject({ url: '/explorer' });
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.body).toContain('doudi 兜底');
    expect(response.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; worker-src blob:; /,
    );
    expect(response.body).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="https?:/);
  });

  it('comes compressed to whoever can read that', async () => {
    const response = await server.app.inject({ url: '/explorer', headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(response.rawPayload).toString()).toContain('doudi 兜底');
    expect(response.rawPayload.length).toBeLessThan(4_000_000);
  });

  it('is where the root leads', async () => {
    expect((await server.app.inject({ url: '/' })).headers.location).toBe('/explorer');
  });

  it('is not there when it is off', async () => {
    const plain = await serve({ explorer: false });
    expect((await plain.app.inject({ url: '/explorer' })).statusCode).toBe(404);
    expect((await plain.app.inject({ url: '/' })).statusCode).toBe(404);
  });
});

describe('stopping', () => {
  it('lets a request finish that is under way, and takes no other', async () => {
    const stopping = await serve();
    const url = new URL(await stopping.app.listen({ host: '127.0.0.1', port: 0 }));
    const slow = post(url, '{ slow }');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = stopping.close();
    expect(JSON.parse(await slow)).toMatchObject({ data: { slow: 'done' } });
    await closed;
    await expect(post(url, '{ today }')).rejects.toThrow(/ECONNREFUSED/);
  });
});

function post(url: URL, query: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const sent = httpRequest(new URL('/graphql', url), { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(text.trim()));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });
}
