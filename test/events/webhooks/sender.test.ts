import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from '../../../src/events/webhooks/sender.store.js';

const LOOPBACK = ['127.0.0.0/8'];
const servers: Server[] = [];

async function listening(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

const outgoing = (url: string) => ({
  url,
  headers: { 'content-type': 'application/json' },
  body: '{"a":"中"}',
});

describe('Sending', () => {
  test('tells what was taken and what was not', async () => {
    const bodies: string[] = [];
    const port = await listening((request, response) => {
      request.on('data', (chunk) => bodies.push(String(chunk)));
      request.on('end', () => response.writeHead(request.url === '/bad' ? 500 : 204).end());
    });
    expect(await send(outgoing(`http://127.0.0.1:${port}/`), { open: LOOPBACK })).toEqual({
      status: 204,
      fault: null,
    });
    expect(await send(outgoing(`http://127.0.0.1:${port}/bad`), { open: LOOPBACK })).toEqual({
      status: 500,
      fault: 'STATUS',
    });
    expect(bodies).toEqual(['{"a":"中"}', '{"a":"中"}']);
  });

  test('follows no redirect', async () => {
    let reached = false;
    const inner = await listening((_request, response) => {
      reached = true;
      response.end();
    });
    const port = await listening((_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${inner}/` }).end(),
    );
    expect(await send(outgoing(`http://127.0.0.1:${port}/`), { open: LOOPBACK })).toEqual({
      status: 307,
      fault: 'STATUS',
    });
    expect(reached).toBe(false);
  });

  test('calls no internal address, under whatever name, and not one address among others', async () => {
    const port = await listening((_request, response) => response.end());
    expect(await send(outgoing(`http://127.0.0.1:${port}/`), { open: [] })).toEqual({
      status: null,
      fault: 'ADDRESS_NOT_ALLOWED',
    });
    const resolve = async () => [
      { address: '203.119.0.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    expect(await send(outgoing(`http://partner.example:${port}/`), { open: [], resolve })).toEqual({
      status: null,
      fault: 'ADDRESS_NOT_ALLOWED',
    });
  });

  test('connects to the address that was looked at, and looks once', async () => {
    let looked = 0;
    const port = await listening((_request, response) => response.end());
    const resolve = async () => {
      looked += 1;
      return [{ address: looked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    };
    const answer = await send(outgoing(`http://partner.example:${port}/`), {
      open: ['127.0.0.1/32'],
      resolve,
    });
    expect(answer).toEqual({ status: 200, fault: null });
    expect(looked).toBe(1);
  });

  test('waits only so long', async () => {
    const port = await listening(() => undefined);
    const answer = await send(outgoing(`http://127.0.0.1:${port}/`), { open: LOOPBACK, timeoutMs: 100 });
    expect(answer).toEqual({ status: null, fault: 'TIMED_OUT' });
  });

  test('knows nobody at home, and no such name', async () => {
    const resolve = async () => {
      throw new Error('ENOTFOUND');
    };
    expect(await send(outgoing('http://127.0.0.1:1/'), { open: LOOPBACK })).toEqual({
      status: null,
      fault: 'NO_CONNECTION',
    });
    expect(await send(outgoing('https://nowhere.example/'), { open: [], resolve })).toEqual({
      status: null,
      fault: 'NAME_UNKNOWN',
    });
  });
});
