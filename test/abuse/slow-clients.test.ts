import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import type { Server } from '../../src/server.js';
import { plainServer } from '../support/plain-server.js';

/** A tenth of the real ones and less, so that the test is quick. */
const TIMEOUTS = { headers: 400, request: 900, silence: 1_500, check: 100 };
const SLACK_MS = 1_000;

let server: Server;
let port: number;
const sockets: Socket[] = [];

beforeAll(async () => {
  server = await plainServer({}, { timeouts: TIMEOUTS });
  port = Number(new URL(await server.app.listen({ host: '127.0.0.1', port: 0 })).port);
});

afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await server.close();
});

/** Sends a piece of text every so often; answers after how long the server closed, and what it said. */
function drip(pieces: readonly string[], everyMs: number): Promise<{ ms: number; said: string }> {
  return new Promise((resolve) => {
    const start = performance.now();
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    let said = '';
    let sent = 0;
    const timer = setInterval(() => {
      const piece = pieces[Math.min(sent, pieces.length - 1)] ?? '';
      sent += 1;
      if (piece !== '') socket.write(piece);
    }, everyMs);
    socket.on('data', (data) => {
      said += data.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      resolve({ ms: performance.now() - start, said });
    });
  });
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

describe('a client that takes its time', () => {
  it('with the headers is answered 408 and closed', async () => {
    const { ms, said } = await drip([HEAD, 'x-a: b\r\n'], 50);
    expect(said).toContain('408 Request Timeout');
    expect(ms).toBeLessThan(TIMEOUTS.headers + SLACK_MS);
  });

  it('with the body is answered 408 and closed', async () => {
    const { ms, said } = await drip([`${HEAD}content-length: 100000\r\n\r\n`, ' '], 50);
    expect(said).toContain('408 Request Timeout');
    expect(ms).toBeLessThan(TIMEOUTS.request + SLACK_MS);
  });

  it('and says nothing at all is closed', async () => {
    const { ms } = await drip([''], 50);
    expect(ms).toBeLessThan(TIMEOUTS.silence + SLACK_MS);
  });

  it('does not keep others from being answered', async () => {
    const slow = Array.from({ length: 200 }, () => drip([HEAD, 'x-a: b\r\n'], 100));
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ today }"}',
    });
    expect(response.status).toBe(200);
    for (const { said } of await Promise.all(slow)) expect(said).toContain('408');
  });
});
