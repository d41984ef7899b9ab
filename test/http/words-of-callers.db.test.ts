import { connect } from 'node:net';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import fc from 'fast-check';
import { pino } from 'pino';
import { makeTracing } from '../../src/http/tracing.js';
import { localDate } from '../../src/shared/local-date.js';
import { makeResidentId } from '../../src/shared/resident-id.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { runAt } from '../support/database.js';

const XIATANG = '340121106';

/** Numbers of people who are on no record, made up by serial. */
const number = fc
  .integer({ min: 1, max: 999 })
  .map((serial): string => makeResidentId('990000', localDate('1961-03-07'), serial));

const HEADERS = [
  'x-request-id',
  'idempotency-key',
  'x-acting-for',
  'x-demo-date',
  'accept-language',
  'user-agent',
  'traceparent',
  'tracestate',
  'baggage',
  'cookie',
  'referer',
  'x-forwarded-for',
  'x-api-key',
  'authorization',
  'content-type',
  'accept',
  'apollo-require-preflight',
  'x-anything',
] as const;

interface Request {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const asked = (query: string, variables: object = {}, more: object = {}): Request => ({
  url: '/graphql',
  headers: JSON_TYPE,
  body: JSON.stringify({ query, variables, ...more }),
});

/** Every place of a request into which a caller may write what they like, with a number in it. */
const PLACES: readonly ((n: string) => Request)[] = [
  ...HEADERS.flatMap((name) =>
    [(n: string) => n, (n: string) => `00-${n.padEnd(32, 'a').toLowerCase()}-${n.slice(0, 16)}-01`].map(
      (value) =>
        (n: string): Request => ({
          ...asked('{ broken: household(id: "nobody") { id } }'),
          headers: { ...JSON_TYPE, [name]: value(n) },
        }),
    ),
  ),
  (n) => ({
    ...asked('{ today }'),
    headers: { ...JSON_TYPE, 'x-request-id': n.padEnd(32, '0').toLowerCase() },
  }),
  (n) => ({
    ...asked('{ today }'),
    headers: {
      ...JSON_TYPE,
      'x-request-id': `${n.slice(0, 8)}-${n.slice(8, 12)}-4${n.slice(12, 15)}-8000-000000000000`,
    },
  }),
  (n) => asked(`query Q${n} { today }`),
  (n) => asked(`query Q${n} { cases(first: 1) { totalCount nodes { id } } }`),
  (n) => asked(`{ a${n}: today }`),
  (n) => asked(`{ a${n}: households(first: 1) { b${n}: nodes { c${n}: headName } } }`),
  (n) => asked(`query Q($v${n}: ID!) { household(id: $v${n}) { id } }`, { [`v${n}`]: n }),
  (n) => asked(`query Q($v${n}: ID!) { household(id: $v${n}) { id } }`, {}),
  (n) => asked(`{ today @d${n} }`),
  (n) => asked(`fragment F${n} on Query { today } { ...F${n} }`),
  (n) => asked(`{ households(filter: { residentId: "${n}" }) { nodes { id } } }`),
  (n) => asked('query A { today } query B { today }', {}, { operationName: `Q${n}` }),
  (n) => asked('{ today }', {}, { extensions: { persistedQuery: { sha256Hash: n } } }),
  (n) => asked(`{ field${n} }`),
  (n) => asked(`# ${n}\n{ today`),
  (n) => ({ url: '/graphql', headers: JSON_TYPE, body: `{"query": "${n}` }),
  (n) => ({ url: '/graphql', headers: { 'content-type': `text/${n}` }, body: n }),
  (n) => ({ url: `/graphql?query={a${n}:today}&operationName=${n}`, headers: JSON_TYPE, body: '{}' }),
  (n) => ({ url: `/nothing/${n}?n=${n}#${n}`, headers: JSON_TYPE, body: '{}' }),
  (n) => ({ url: `/letters/${n}.pdf`, headers: JSON_TYPE, body: '{}' }),
  (n) => ({ url: `/imports/${n}`, headers: { 'content-type': 'text/csv', 'x-file-name': n }, body: n }),
  (n) => ({
    url: '/imports/households?dryRun=true',
    headers: { 'content-type': 'text/csv', 'x-file-name': `${n}.csv` },
    body: `${n},${n}\n${n}`,
  }),
];

/** What callers write goes to no log, no label of a metric and no trace (issue 6). */
describe('The words of a caller', () => {
  const logged: string[] = [];
  const spans = new InMemorySpanExporter();
  const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter: spans })] });
  let api: TestApi;
  let callers: readonly Caller[];

  beforeAll(async () => {
    const log = pino({ level: 'trace' }, { write: (line: string) => logged.push(line) });
    const tracing = makeTracing({ tracer: provider.getTracer('words'), close: async () => undefined });
    api = await testApi({ today: '2026-08-20', log, tracing, metrics: true });
    callers = [api.as('TOWNSHIP_OFFICER', XIATANG), api.anonymous()];
  }, 60_000);
  afterAll(async () => {
    await provider.shutdown();
    await api.close();
  });

  const told = async (): Promise<string> => {
    const { bytes } = await api.anonymous().fetch('/metrics');
    const traces = spans.getFinishedSpans().map((span) => {
      const { name, attributes, events, status, links } = span;
      return JSON.stringify({ name, attributes, events, status, links, context: span.spanContext() });
    });
    return [...logged, bytes.toString('utf8'), ...traces].join('\n');
  };
  const holds = (text: string, n: string) => {
    const bare = text.replaceAll('-', '').toLowerCase();
    return bare.includes(n.toLowerCase()) || bare.includes(n.slice(0, 17));
  };

  test('reach neither logs nor metrics nor traces, wherever a number is put, whether it is answered or refused', async () => {
    await fc.assert(
      fc.asyncProperty(number, fc.constantFrom(...PLACES), fc.constantFrom(0, 1), async (n, place, who) => {
        logged.length = 0;
        spans.reset();
        const { url, headers, body } = place(n);
        const caller = callers[who] as Caller;
        const payload = Buffer.from(body, 'utf8');
        await caller.fetch(url, { method: 'POST', headers, payload });
        await caller.fetch(url, { headers });
        expect(logged.length).toBeGreaterThan(0);
        return !holds(await told(), n);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test('that are credentials reach them neither, good ones nor bad ones, on any route', async () => {
    logged.length = 0;
    spans.reset();
    const good = (await api.credentials('TOWNSHIP_OFFICER', XIATANG)).authorization ?? '';
    const forged = `${good.slice(0, -6)}AAAAAA`;
    const key = `dk_${'s3cr3t'.repeat(8)}`;
    const tried = [
      { authorization: good },
      { authorization: forged },
      { authorization: 'Basic c2VjcmV0OnBhc3N3b3Jk' },
      { 'x-api-key': key },
      { authorization: good, 'x-api-key': key },
      { cookie: `session=${key}` },
    ];
    for (const headers of tried) {
      for (const url of ['/graphql', '/exports/households.csv', '/nothing']) {
        const payload = Buffer.from('{"query":"{ viewer { name } }"}');
        await api.anonymous().fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, payload });
        await api.anonymous().fetch(url, { headers });
      }
    }
    const text = await told();
    expect(logged.length).toBeGreaterThan(20);
    for (const secret of [good.slice(-40), forged.slice(-40), 'c2VjcmV0', 's3cr3t'])
      expect(text).not.toContain(secret);
  });

  test('reach them not even when the service fails at the operation', async () => {
    await runAt(api.clone.superuserUrl, 'revoke select on household from doudi_app');
    try {
      logged.length = 0;
      spans.reset();
      const n = makeResidentId('990000', localDate('1961-03-07'), 77);
      const query = `query Q${n} { a${n}: households(first: 1) { b${n}: nodes { c${n}: headName } } }`;
      const { bytes } = await (callers[0] as Caller).fetch('/graphql', {
        method: 'POST',
        headers: { ...JSON_TYPE, 'x-request-id': n },
        payload: Buffer.from(JSON.stringify({ query })),
      });
      expect(bytes.toString('utf8')).toContain('INTERNAL_SERVER_ERROR');
      expect(logged.join('')).toContain('"operationName":"other"');
      expect(holds(await told(), n)).toBe(false);
    } finally {
      await runAt(api.clone.superuserUrl, 'grant select on household to doudi_app');
    }
  });

  test('reach them not even from a connection that speaks no HTTP', async () => {
    const { port, hostname } = new URL(await api.listen());
    const n = makeResidentId('990000', localDate('1961-03-07'), 78);
    for (const text of [
      `GET /${n} HTTP/1.1\r\nhost: a\r\n${n} ${n}\r\n\r\n`,
      `${n}\r\n\r\n`,
      `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: x${n}\r\n\r\n`,
      `GET /graphql HTTP/1.1\r\nhost: a\r\nx-long: ${n.repeat(2_000)}\r\n\r\n`,
    ]) {
      logged.length = 0;
      let answer = '';
      await new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => socket.write(text));
        socket.on('error', reject).on('close', () => resolve());
        socket.on('data', (data) => (answer += data.toString('utf8'))).on('end', () => socket.end());
      });
      expect(answer).toMatch(/^HTTP\/1\.1 4(?:00|31) /);
      expect(answer).not.toContain(n);
      expect(holds(await told(), n)).toBe(false);
      expect(logged.join('')).not.toContain([...Buffer.from(n.slice(0, 8))].join(','));
    }
  });
});
