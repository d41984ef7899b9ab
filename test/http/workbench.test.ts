import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbenchPages } from '../../src/http/workbench.js';
import { plainServer } from '../support/plain-server.js';

describe('The pages of the workbench', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doudi-pages-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'workbench.html'), '<meta nonce="%NONCE%" /><p>workbench</p>');
    await writeFile(join(folder, 'notices.html'), '<meta nonce="%NONCE%" /><p>notices</p>');
    await writeFile(join(folder, 'assets', 'a-1.css'), 'p { color: red }');
  });
  afterAll(async () => await rm(folder, { recursive: true }));

  test('are nobody’s when they were not built, and the rest of the service is served', async () => {
    expect(await readWorkbenchPages(join(folder, 'nowhere'))).toBeNull();
    const { app, close } = await plainServer();
    expect((await app.inject('/workbench')).statusCode).toBe(404);
    expect((await app.inject('/health/live')).statusCode).toBe(200);
    await close();
  });

  test('are served with a nonce for each answer, and assets compressed or plain as the browser can read them', async () => {
    const pages = await readWorkbenchPages(folder);
    if (pages === null) throw new Error('The pages were not read.');
    const { app, close } = await plainServer({}, { workbench: { pages, signIns: async () => [] } });
    const [first, second] = [await app.inject('/notices/anywhere'), await app.inject('/notices')];
    const nonceOf = (body: string) => /nonce="([\w+/]{24})"/.exec(body)?.[1];
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonceOf(first.body)}'`);
    expect(nonceOf(first.body)).not.toBe(nonceOf(second.body));
    const plain = await app.inject('/workbench/assets/a-1.css');
    expect([plain.body, plain.headers['content-encoding']]).toEqual(['p { color: red }', undefined]);
    const packed = await app.inject({
      url: '/workbench/assets/a-1.css',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect((await app.inject('/workbench/assets/b-2.css')).statusCode).toBe(404);
    expect((await app.inject('/workbench/demonstration')).json()).toEqual([]);
    await close();
  });
});
