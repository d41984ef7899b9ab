import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { GRAPHQL_LINE, launchService, type ServiceProcess, tokenFor } from '../support/process.js';

jest.setTimeout(180_000);

const HOOKS = './test/support/typescript-hooks.mjs';
const folders: string[] = [];
const children: ChildProcess[] = [];

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'doudi-backup-'));
  folders.push(folder);
  return folder;
}

async function launch(dataDir: string): Promise<ServiceProcess & { readonly url: string }> {
  const service = launchService({ DATA_DIR: dataDir });
  children.push(service.child);
  const [, url = ''] = await service.printed(GRAPHQL_LINE);
  await service.printed(/HOTLINE_OPERATOR at .*\n {4}\S+\n/);
  return { ...service, url };
}

async function stop({ child, ended }: ServiceProcess): Promise<void> {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

async function ask(url: string, token: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

/** Runs a command of the operator; answers its exit code and all it said. */
function command(
  dataDir: string,
  file: string,
  ...args: readonly string[]
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', HOOKS, file, ...args], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: dataDir },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
}

const DECLARE = `mutation { declareSituation(input: {
  kind: MAJOR_EVENT, level: "before the copy", activeFrom: "2026-08-20", activeUntil: "2026-08-20", basis: "Notice 1"
}) { situation { id } userErrors { code } } }`;
const STATE = `{
  situations(first: 20) { nodes { id level } }
  households(first: 20) { nodes { id headName version members { person { id name } } } }
}`;

describe('a copy of the data folder, taken while the service is stopped', () => {
  it('serves the same in another place, with ledger and audit whole', async () => {
    const original = await newFolder();
    const first = await launch(original);
    const token = tokenFor(first.out(), 'COUNTY_APPROVER');
    expect(await ask(first.url, token, DECLARE)).toMatchObject({ declareSituation: { userErrors: [] } });
    const before = await ask(first.url, token, STATE);
    await stop(first);

    const copy = join(await newFolder(), 'restored');
    // With owners and modes: the server's files may belong to another account than the service's.
    await promisify(execFile)('cp', ['-a', original, copy]);
    await rm(original, { recursive: true, force: true });

    const second = await launch(copy);
    expect(await ask(second.url, tokenFor(second.out(), 'COUNTY_APPROVER'), STATE)).toEqual(before);
    const audit = await command(copy, 'src/audit.ts', 'verify', '--head', join(copy, 'audit-heads.jsonl'));
    expect(audit).toEqual({ code: 0, said: expect.stringMatching(/^[1-9]\d* entries verified, 0 wait/) });
    const ledger = await command(copy, 'src/ledger.ts', 'verify');
    expect(ledger.code).toBe(0);
    await stop(second);
  });
});
