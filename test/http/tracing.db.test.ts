import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTracing } from '../../src/http/start-tracing.js';
import { GRAPHQL_LINE, launchService } from '../support/process.js';

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Received {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: OtlpSpan['attributes'] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

const CALLER = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' };
const PRIVATE = '340121199901011234';

/** Takes spans as an OpenTelemetry collector does, as JSON over HTTP. */
async function collector() {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    if (request.url === '/v1/traces') received.push(JSON.parse(body) as Received);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const spans = () =>
    received.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, received, spans };
}

describe('Traces', () => {
  it('show request, operation and statements in the trace of the caller, and nothing of people', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'doudi-traces-'));
    const { url: endpoint, server, received, spans } = await collector();
    const service = launchService({
      DATA_DIR: folder,
      DEMO: 'on',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test',
    });
    try {
      const [, url = ''] = await service.printed(GRAPHQL_LINE);
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          traceparent: `00-${CALLER.trace}-${CALLER.span}-01`,
        },
        body: JSON.stringify({
          query:
            'query Jurisdictions($after: String) { jurisdictions(first: 3, after: $after) { nodes { id } } }',
          variables: {},
        }),
      });
      expect(((await answer.json()) as { data: unknown }).data).toBeTruthy();
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'query PartnerCaseStatus($n: String!) { partnerCaseStatus(number: "CF-1", residentId: $n) { number } }',
          variables: { n: PRIVATE },
        }),
      });
      service.child.kill('SIGTERM');
      expect(await service.ended).toBe(0);
    } finally {
      service.child.kill('SIGKILL');
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
    const own = spans().filter(({ traceId }) => traceId === CALLER.trace);
    const request = own.find(({ name }) => name === 'POST /graphql');
    const operation = own.find(({ name }) => name === 'query Jurisdictions');
    const statement = own.find(({ name }) => name === 'SELECT');
    expect(request?.parentSpanId).toBe(CALLER.span);
    expect(operation?.parentSpanId).toBe(request?.spanId);
    expect(statement?.parentSpanId).toBe(operation?.spanId);
    expect(request?.attributes).toContainEqual({
      key: 'http.response.status_code',
      value: { intValue: 200 },
    });
    const refused = spans().find(({ name }) => name === 'query PartnerCaseStatus');
    expect(refused?.attributes).toContainEqual({
      key: 'error.type',
      value: { stringValue: 'UNAUTHENTICATED' },
    });
    const text = JSON.stringify(received);
    expect(text).toContain('"stringValue":"doudi"');
    expect(text).toContain('deployment.environment.name');
    expect(text).not.toContain(PRIVATE);
    expect(text).not.toMatch(/select .* from/i);
  }, 120_000);

  it('are off unless somewhere to send them to is named', async () => {
    for (const env of [
      {},
      { OTEL_EXPORTER_OTLP_ENDPOINT: '' },
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_SDK_DISABLED: 'true' },
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_TRACES_EXPORTER: 'none' },
    ]) {
      expect(await startTracing(env)).toEqual({ ok: true, value: null });
    }
  });

  it.each([
    [{ OTEL_TRACES_SAMPLER: 'sometimes' }, /^OTEL_TRACES_SAMPLER is sometimes; set it to one of always_on/],
    [{ OTEL_TRACES_SAMPLER_ARG: '2' }, /^OTEL_TRACES_SAMPLER_ARG is 2; set it to a share from 0 to 1\.$/],
    [{ OTEL_TRACES_EXPORTER: 'zipkin' }, /^OTEL_TRACES_EXPORTER is zipkin; set it to otlp or none\.$/],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /^The traces are asked for as grpc; set/],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' }, /^OTEL_EXPORTER_OTLP_ENDPOINT is no address/],
  ])('refuse %o in a sentence', async (env, sentence) => {
    const refusal = await startTracing({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318', ...env });
    expect(refusal).toEqual({ ok: false, error: expect.stringMatching(sentence) });
  });
});
