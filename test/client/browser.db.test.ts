import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { promisify } from 'node:util';
import { hasChromium, inaccessible, launchChromium, watchedPage } from '../support/chromium.js';
import { GRAPHQL_LINE, launchService, type ServiceProcess, tokenFor } from '../support/process.js';

const run = promisify(execFile);
const HOOKS = './test/support/typescript-hooks.mjs';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** A portal of somebody else: one page, written with the package alone. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>门户</title></head>
  <body>
    <main>
      <h1>社会救助门户</h1>
      <button type="button">提交申请</button>
      <p role="status"></p>
      <ul aria-label="进度"></ul>
    </main>
    <script type="module" src="./portal.ts"></script>
  </body>
</html>`;
const SCRIPT = `
import { CasesChanged, createClient, DoudiError, Households, labels, newKey, SubmitApplication, Worklist } from 'doudi-client';

const { url, token } = JSON.parse(decodeURIComponent(location.hash.slice(1))) as { url: string; token: string };
const client = createClient({ url, token, locale: 'zh-CN' });
const status = document.querySelector('[role=status]')!;
const list = document.querySelector('ul')!;

document.querySelector('button')!.addEventListener('click', async () => {
  const { households } = await client.run(Households, { first: 1 });
  const householdId = households.edges[0]!.node.id;
  const { submitApplication } = await client.run(SubmitApplication, {
    input: { channel: 'WEB', household: { householdId }, urgent: true,
      emergency: { kind: 'FIRE', occurredOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) },
      programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '800.00' }] },
  }, { idempotencyKey: newKey() });
  const opened = submitApplication.cases[0];
  status.textContent = opened === undefined
    ? submitApplication.userErrors.map(({ message }) => message).join()
    : opened.number + ' ' + labels.CaseStatus[opened.status]['zh-CN'];
});

async function follow(): Promise<void> {
  for await (const { casesChanged } of client.follow(CasesChanged, {})) {
    const item = document.createElement('li');
    item.textContent = labels.CaseEventKind[casesChanged.kind]['zh-CN'] + ' ' + (casesChanged.case?.number ?? '');
    list.append(item);
  }
}

const refusal = await createClient({ url }).run(Worklist, {}).catch((error: unknown) => error);
document.body.dataset.code = refusal instanceof DoudiError ? refusal.code : 'none';
void follow();
`;

const inBrowser = hasChromium ? describe : describe.skip;

inBrowser('The client package in a bundled page (skipped where /usr/bin/chromium is missing)', () => {
  let folder: string;
  let site: Server;
  let origin: string;
  let service: ServiceProcess;
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doudi-portal-'));
    const out = join(folder, 'node_modules', 'doudi-client');
    await run(process.execPath, ['--import', HOOKS, 'test/support/build-client.ts', '--out', out]);
    await writeFile(join(folder, 'package.json'), '{"type": "module"}');
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'portal.ts'), SCRIPT);
    const vite = resolve('node_modules/vite/bin/vite.js');
    const options = ['build', '--outDir', 'site', '--target', 'es2023', '--logLevel', 'error'];
    await run(process.execPath, [vite, ...options], { cwd: folder, env: { PATH: process.env.PATH ?? '' } });
    site = serve(join(folder, 'site'));
    await once(site, 'listening');
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    await mkdir(join(folder, 'data'));
    service = launchService({ DATA_DIR: join(folder, 'data'), DEMO: 'on', CORS_ORIGINS: origin });
    const [, graphql = ''] = await service.printed(GRAPHQL_LINE);
    await service.printed(/CITIZEN at .*\n.*\n/);
    url = graphql.replace('/graphql', '');
  }, 180_000);
  afterAll(async () => {
    service.child.kill('SIGTERM');
    await service.ended;
    site.close();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('applies, follows the case and reads labels and codes, from an origin of its own', async () => {
    const browser = await launchChromium();
    const { page, troubles } = await watchedPage(browser, 'zh-CN');
    try {
      const settings = { url, token: tokenFor(service.out(), 'TOWNSHIP_OFFICER') };
      await page.goto(`${origin}/#${encodeURIComponent(JSON.stringify(settings))}`);
      await page.locator('body[data-code="UNAUTHENTICATED"]').waitFor();
      await page.getByRole('button', { name: '提交申请' }).press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: /^CF-\d{4}-\d{6}-\d{2} \p{Script=Han}+$/u })
        .waitFor();
      const [number = ''] = (await page.getByRole('status').innerText()).split(' ');
      await page.getByRole('listitem').filter({ hasText: number }).waitFor();
      expect(await inaccessible(page)).toEqual([]);
      // The refusal for want of a token is one that the page asked for.
      expect(troubles.filter((trouble) => !trouble.includes('401'))).toEqual([]);
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('brings no library along: the page with the whole package stays small', async () => {
    const html = await readFile(join(folder, 'site', 'index.html'), 'utf8');
    const [, asset = ''] = /src="\/(assets\/[\w-]+\.js)"/.exec(html) ?? [];
    const text = await readFile(join(folder, 'site', asset), 'utf8');
    expect(text).not.toMatch(/\brequire\(|graphql-js|GraphQLError/);
    expect(text.length).toBeLessThan(400_000);
  });
});

function serve(folder: string): Server {
  return createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (bytes) => {
        response
          .writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? 'text/plain' })
          .end(bytes);
      },
      // A browser asks for an icon of its own accord.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  }).listen(0, '127.0.0.1');
}
