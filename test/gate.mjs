// The one gate: everything a pull request needs, in order. Its last line is always `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OLDEST_NODE = 24;

/** What is checked before the tests: a name and the command that fails when it is not so. */
const CHECKS = [
  ['format and lint', 'biome', 'ci', '--error-on-warnings', '.'],
  ['types', 'tsc', '--noEmit', '--incremental', 'false', '-p', '.'],
  ['types of the pages', 'node', 'test/support/build-workbench.mjs', '--types'],
  ['floors', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'policies', 'migrations', 'test'],
  [
    'emitted schema',
    'node',
    '--import',
    './test/support/typescript-hooks.mjs',
    'src/graphql/emit-schema.ts',
    '--check',
  ],
  [
    'released schema',
    'node',
    '--import',
    './test/support/typescript-hooks.mjs',
    'test/support/release-schema.ts',
    '--check',
  ],
  ['generated operations', 'graphql-codegen', '--check', '--errors-only'],
];

const write = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

process.exitCode = await main();

async function main() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    write(
      `The tests need Node ${OLDEST_NODE}, but this is ${process.version}: run them by \`npm test\`, after \`npm ci\` without --omit=optional.`,
    );
    return close({ passed: 0, failed: 1 });
  }
  let passed = 0;
  let failed = 0;
  for (const [name, program, ...args] of CHECKS) {
    const ok = await check(name, program, args);
    if (ok) passed += 1;
    else failed += 1;
  }
  const tests = await runTests();
  return close({ passed: passed + tests.passed, failed: failed + tests.failed });
}

/** Runs one check; shows what it printed only when it failed. */
async function check(name, program, args) {
  const started = performance.now();
  const { code, output } = await run(program, args, 'pipe');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (code !== 0) write(output.trimEnd());
  write(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return code === 0;
}

/** Runs every test; one that could not start, or a file that could not be read, counts as failed. */
async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'doudi-gate-'));
  try {
    const report = join(folder, 'report.json');
    const { code } = await run(
      'jest',
      ['--json', '--outputFile', report, ...process.argv.slice(2)],
      'inherit',
      {
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
    );
    return counts(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function counts(report, code) {
  let results;
  try {
    results = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    write('FAILED tests: they ended without a report.');
    return { passed: 0, failed: 1 };
  }
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return { passed: results.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function run(program, args, output, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      // Jest's report goes to the file; what it prints for people goes to stderr.
      stdio: ['ignore', output === 'pipe' ? 'pipe' : 'ignore', output],
      env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}`, ...env },
    });
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      text += chunk;
    });
    child.on('error', (error) =>
      resolve({ code: 1, output: `${program} cannot be started: ${error.message}` }),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}

function close({ passed, failed }) {
  write(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
