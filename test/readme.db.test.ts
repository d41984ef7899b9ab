import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GRAPHQL_LINE, launchService, type ServiceProcess } from './support/process.js';

const LONG_MS = 240_000;
const CHAPTER = /^## Four walks$[\s\S]*?(?=^## )/m;
const WALK = /^### (.*)$/gm;
const BLOCK = /^```sh\n([\s\S]*?)^```$/gm;

interface Walk {
  readonly title: string;
  readonly blocks: readonly string[];
}

/** What the README promises: its own blocks, one after the other in one shell, against a service that was just started. */
describe('The walks of the README', () => {
  let folder: string;
  let service: ServiceProcess;
  let said: ReadonlyMap<string, string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doudi-readme-'));
    const settings = { DATA_DIR: join(folder, 'data'), DEMO: 'on', WEBHOOK_NETWORKS: '127.0.0.0/8' };
    service = launchService(settings);
    const [, url = ''] = await service.printed(GRAPHQL_LINE);
    await service.printed(/CITIZEN at/);
    said = await spoken(walksOf(await readFile('README.md', 'utf8')), {
      DOUDI_URL: url.replace('/graphql', ''),
      HOOK_URL: `http://127.0.0.1:${await freePort()}`,
      DATA_DIR: settings.DATA_DIR,
      TMPDIR: folder,
    });
  }, LONG_MS);
  afterAll(async () => {
    service.child.kill('SIGTERM');
    await service.ended;
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** What the blocks of a walk printed; the walk must have come to its end. */
  function printed(title: string): string {
    const text = said.get(title);
    if (text === undefined) throw new Error(`The README has no walk ${title}.`);
    expect(text).not.toContain('"errors":');
    return text;
  }

  it('J9.1 pay first within the limit, and refuse one fen more with the article', () => {
    const text = printed('A fire, and help the same day');
    expect(text).toContain('"code":"PAY_FIRST","level":"TOWNSHIP","status":"OPEN"');
    expect(text).toContain('"code":"ABOVE_PAY_FIRST_LIMIT","message":"2000.01 yuan are above');
    expect(text).toContain('"payFirst":"PAPERS_OWED","papersDueOn":"2026-12-21"');
  });

  it('C8 take a portal from the form over the notice to the decision, followed all the way', () => {
    const text = printed('A portal: apply, follow, notice');
    for (const kind of ['SUBMITTED', 'NOTICE_PUBLISHED', 'NOTICE_ENDED']) {
      expect(text).toMatch(new RegExp(`^data: .*"casesChanged":.*"kind":"${kind}"`, 'm'));
    }
    const notice =
      '{"headMasked":"何**","memberCount":2,"programmeTitle":"Subsistence allowance","amount":"1014.00","activeFrom":"2026-11-23","activeUntil":"2026-11-30"}';
    expect(text).toContain(notice);
    expect(text).toContain(
      '"amount":"1014.00","period":"MONTHLY","wording":"Subsistence allowance is granted:',
    );
    const own = text.split('\n').filter((line) => line.includes('myCases'));
    expect(own[0]).toContain('{"title":"public notice","status":"OPEN"');
    expect(own[1]).toContain('"statusText":"approved and being paid"');
  });

  it('J2.2 have an agency change its standards, tried on every household, published by a second officer', () => {
    const text = printed('An agency: change a standard');
    expect(text).toContain('extreme-poverty.standard.rural.year is 11185.00 on 2027-01-01, below 15.6 ×');
    expect(text).toContain('"status":"DONE","processed":12,"total":12');
    expect(text).toContain('"programme":"SUBSISTENCE_ALLOWANCE","enters":0');
    expect(text.indexOf('SECOND_OFFICER')).toBeLessThan(text.indexOf('"status":"PUBLISHED"'));
    const [before = '', after = ''] = text.split('\n').filter((line) => line.includes('{"policy":'));
    expect(before).not.toContain('760.00');
    expect(after).toContain('{"from":"2027-01-01","value":"760.00","basis":"DEMO-2026-9 art. 1"');
  });

  it('tell a partner the status, and every change by a signed webhook', () => {
    const text = printed('A partner: status and webhook');
    expect(text).toContain('"number":"CF-2026-000002-82","status":"ACTIVE"');
    expect(text).toMatch(/^told: \{"type":"case\.papers\w*".*"caseNumber":"CF-2026-000001-85"/m);
    expect(text).not.toContain('not signed by the service');
    expect(text).toContain('"status":"DELIVERED","attempts":1,"lastStatus":204');
  });

  it('show answers that the service really gives', async () => {
    const readme = await readFile('README.md', 'utf8');
    const [chapter = ''] = CHAPTER.exec(readme) ?? [];
    const all = [...said.values()].join('\n');
    const answers = [...chapter.matchAll(/^```json\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
      text.trim().split('\n'),
    );
    expect(answers.length).toBeGreaterThan(5);
    for (const answer of answers) expect(all).toContain(answer);
  });
});

function walksOf(readme: string): readonly Walk[] {
  const [chapter = ''] = CHAPTER.exec(readme) ?? [];
  const titles = [...chapter.matchAll(WALK)];
  const starts = titles.map(({ index }) => index);
  const parts = ['', ...titles.map(([, title = '']) => title)].map((title, part) => ({
    title,
    text: chapter.slice(part === 0 ? 0 : starts[part - 1], starts[part]),
  }));
  return parts.map(({ title, text }) => ({
    title,
    blocks: [...text.matchAll(BLOCK)].map(([, block = '']) => block),
  }));
}

/** Runs all walks in one shell, which stops at the first failure; answers what each that came to its end printed. */
async function spoken(
  walks: readonly Walk[],
  variables: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const script = walks.flatMap(({ title, blocks }) => [...blocks, `echo '=== ${title}'`]).join('\n');
  const shell = spawn('bash', ['-e', '-c', script], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise((resolve) => shell.on('close', resolve));
  if (code !== 0) throw new Error(`The walks broke off (${String(code)}): ${err}\n${out}`);
  const parts = out.split(/^=== (.*)\n/m);
  return new Map(walks.map(({ title }, nth) => [title, parts[nth * 2] ?? '']));
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
