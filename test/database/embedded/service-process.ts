import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Options, transformSync } from '@swc/core';

/** What a service process says of the server it started or joined. */
export interface ServiceReady {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number;
  readonly shared: boolean;
  readonly uid: number;
}

export interface ServiceProcess {
  readonly child: ChildProcess;
  /** Sentences it logged so far. */
  readonly log: string[];
  /** Resolves when the server answers; rejects with the service's own message. */
  readonly ready: Promise<ServiceReady>;
  stop(): Promise<void>;
  /** Ends the process as a crash would and waits until it is gone. */
  kill(): Promise<void>;
}

/** The program of `service.ts` with all it needs in a folder that every user of the machine can read. */
export interface ServiceProgram {
  run(options: object, account?: { uid: number; gid: number }): ServiceProcess;
}

const HERE = dirname(fileURLToPath(import.meta.url));
const SOURCE = join(HERE, '../../../src/database/embedded');
const PACKAGES = join(HERE, '../../../node_modules');
const SWC: Options = {
  swcrc: false,
  configFile: false,
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
};

export async function buildServiceProgram(folder: string): Promise<ServiceProgram> {
  const source = join(folder, 'src/database/embedded');
  const service = join(folder, 'test/database/embedded/service.js');
  await Promise.all([source, dirname(service)].map((path) => mkdir(path, { recursive: true })));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await compile(join(HERE, 'service.ts'), service);
  for (const file of await readdir(SOURCE)) {
    if (file.endsWith('.ts')) await compile(join(SOURCE, file), join(source, file.replace(/ts$/, 'js')));
  }
  await copyPackages(['pg', 'zod'], join(folder, 'node_modules'));
  const node = join(folder, 'node');
  await linkOrCopy(process.execPath, node);
  return { run: (options, account) => runService(node, service, options, account) };
}

function runService(
  node: string,
  program: string,
  options: object,
  account: { uid: number; gid: number } | undefined,
): ServiceProcess {
  const child = spawn(node, [program, JSON.stringify(options)], {
    ...account,
    cwd: '/',
    env: { PATH: process.env.PATH, CACHE_DIRECTORY: process.env.CACHE_DIRECTORY },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const log: string[] = [];
  let stopped = false;
  let faults = '';
  child.stderr.on('data', (chunk: Buffer) => {
    faults += chunk.toString();
  });
  const ready = new Promise<ServiceReady>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      reject(new Error(`The service ended with ${signal ?? code}. ${faults}`));
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = JSON.parse(line);
      if (message.log) log.push(message.log);
      if (message.ready) resolve(message.ready);
      if (message.failed) reject(new Error(message.failed));
      if (message.stopped) stopped = true;
    });
  });
  ready.catch(() => undefined);
  return {
    child,
    log,
    ready,
    stop: async () => {
      child.stdin.write('stop\n');
      await exited;
      if (!stopped) throw new Error('The service ended without having stopped its server.');
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/** A second name for the file where the file system allows it, else a copy. */
export async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}

async function compile(from: string, to: string): Promise<void> {
  const { code } = transformSync(await readFile(from, 'utf8'), { ...SWC, filename: from });
  await writeFile(to, code);
}

/** Copies packages and all they depend on, each to where npm put it. */
async function copyPackages(names: readonly string[], to: string): Promise<void> {
  const waiting = names.map((name) => join(PACKAGES, name));
  const done = new Set<string>();
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (done.has(folder)) continue;
    done.add(folder);
    await cp(folder, join(to, relative(PACKAGES, folder)), { recursive: true });
    const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    for (const name of Object.keys(dependencies ?? {})) {
      const nested = join(folder, 'node_modules', name);
      waiting.push(existsSync(nested) ? nested : join(PACKAGES, name));
    }
  }
}
