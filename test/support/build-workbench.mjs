// Says what it did on standard error, since commands that print a token build first.
// Builds the pages of `src/workbench/` into `dist/workbench/`, and the client package that they use into `dist/client/`.
// Skips what did not change since. With `--types` it only checks the types of the pages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CLIENT_SOURCES = [
  'schema/**/*.graphql',
  'src/client/client.ts',
  'src/api/request-error.ts',
  'codegen.yml',
  'test/support/build-client.ts',
];
const PAGE_SOURCES = ['src/workbench/**/*', 'package-lock.json', 'test/support/build-workbench.mjs'];
const SOURCES = resolve('src/workbench');
const OUT = resolve('dist/workbench');
const CLIENT = resolve('dist/client');
/** The pages, each an HTML file with a script of its own. */
const PAGES = ['workbench', 'notices'];

await main();

async function main() {
  const clientDigest = digestOf(CLIENT_SOURCES);
  const pagesDigest = `${clientDigest} ${digestOf(PAGE_SOURCES)}`;
  const typesOnly = process.argv.includes('--types');
  if (!typesOnly && isFresh('workbench', pagesDigest)) return;
  if (!isFresh('client', clientDigest)) {
    run(process.execPath, '--import', './test/support/typescript-hooks.mjs', 'test/support/build-client.ts');
    stamp('client', clientDigest);
  }
  if (typesOnly) {
    run(join('node_modules', '.bin', 'tsc'), '--noEmit', '-p', 'src/workbench');
    return;
  }
  await buildPages();
  stamp('workbench', pagesDigest);
}

async function buildPages() {
  // Whatever is set around it, a test run for instance: people get the build for use.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  rmSync(OUT, { recursive: true, force: true });
  await build({
    configFile: false,
    root: SOURCES,
    base: '/workbench/',
    logLevel: 'warn',
    resolve: { alias: { 'doudi-client': join(CLIENT, 'index.js') } },
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'es2023',
      // The policy of the pages allows no data addresses but those of images.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: { input: PAGES.map((page) => join(SOURCES, `${page}.html`)) },
    },
  });
  process.stderr.write('Built the pages of the workbench in dist/workbench.\n');
}

/** Over the names and contents of all files. */
function digestOf(patterns) {
  const hash = createHash('sha256');
  const files = globSync(patterns)
    .filter((file) => statSync(file).isFile())
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function isFresh(name, digest) {
  const file = stampOf(name);
  return existsSync(join('dist', name)) && existsSync(file) && readFileSync(file, 'utf8') === digest;
}

function stamp(name, digest) {
  mkdirSync('dist', { recursive: true });
  writeFileSync(stampOf(name), digest);
}

function stampOf(name) {
  return join('dist', `.${name}.stamp`);
}

function run(program, ...args) {
  const { status } = spawnSync(program, args, {
    // Standard output is for those who ran this.
    stdio: ['ignore', process.stderr, 'inherit'],
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}` },
  });
  if (status !== 0) process.exit(status ?? 1);
}
