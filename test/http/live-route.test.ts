import { pino } from 'pino';
import type { Server } from '../../src/server.js';
import { plainServer } from '../support/plain-server.js';

/** What a stream of events does when something goes wrong in the middle of it. */
describe('A stream of events', () => {
  const said: string[] = [];
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = await plainServer({}, { log: pino({ level: 'error' }, { write: (line) => said.push(line) }) });
    url = await server.app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => await server.close());

  const ask = async (query: string, at = url) =>
    await fetch(`${at}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    });

  it('that fails after it began is broken off, told to the log, and costs nobody else an answer', async () => {
    const response = await ask('subscription { ticks }');
    expect(response.status).toBe(200);
    const heard: string[] = [];
    const listening = async () => {
      const text = new TextDecoder();
      for await (const chunk of response.body ?? []) heard.push(text.decode(chunk));
    };
    await expect(listening()).rejects.toMatchObject({ message: 'terminated' });
    expect(heard.join('')).toContain('{"data":{"ticks":1}}');
    expect(heard.join('')).not.toContain('The clock broke.');
    expect(said).toHaveLength(1);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({
      msg: 'A stream failed.',
      requestId: response.headers.get('x-request-id'),
      error: [{ message: 'The clock broke.' }],
    });
    const { statusCode } = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ today }' },
    });
    expect(statusCode).toBe(200);
  });

  it('that waits for its next event ends with the service, which does not wait for it', async () => {
    const ending = await plainServer();
    const at = await ending.app.listen({ port: 0, host: '127.0.0.1' });
    const response = await ask('subscription { waits }', at);
    const reader = response.body?.getReader();
    let heard = '';
    while (!heard.includes('"waits":1')) heard += new TextDecoder().decode((await reader?.read())?.value);
    await ending.close();
    const rest = await reader?.read();
    expect(rest?.done).toBe(true);
  });
});
