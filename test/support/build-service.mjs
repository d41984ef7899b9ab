// Puts the modules of the service in `dist/src/` together in a few files in `dist/service/`: finding, reading and linking
// a thousand files takes longer than everything else of a start. So do the packages that consist of many files, and all
// that share `graphql` with them, of which there must be one; the others stay where they are installed.
// Skips what did not change since.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

const OUT = resolve('dist/service');
const PROGRAM = resolve(OUT, 'main.js');
const MADE_FROM = ['dist/.tsbuildinfo', 'package-lock.json', 'test/support/build-service.mjs'];

const TAKEN_IN = [
  'graphql',
  'type-graphql',
  'graphql-jit',
  'graphql-scalars',
  'graphql-sse',
  'graphql-ws',
  '@apollo',
  '@as-integrations',
  '@graphql-tools',
  '@graphql-yoga',
  '@mikro-orm',
  '@opentelemetry/api',
  'jose',
  'kysely',
  'prom-client',
  'reflect-metadata',
  'zod',
];
const isTakenIn = (id) => TAKEN_IN.some((name) => id === name || id.startsWith(`${name}/`));

const isFresh =
  existsSync(PROGRAM) && MADE_FROM.every((file) => statSync(file).mtimeMs < statSync(PROGRAM).mtimeMs);
if (!isFresh) {
  const { build } = await import('rolldown');
  await build({
    // The service, and what it starts as a thread.
    input: ['dist/src/main.js', 'dist/src/simulation-thread.js'],
    platform: 'node',
    external: (id) => /^[@\w]/.test(id) && !isTakenIn(id),
    logLevel: 'warn',
    output: {
      dir: OUT,
      cleanDir: true,
      format: 'esm',
      // The schema knows types by the names of their classes.
      keepNames: true,
      sourcemap: true,
      sourcemapExcludeSources: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
  });
  process.stderr.write('Put the service together in dist/service.\n');
}
