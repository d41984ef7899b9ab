import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Report } from './bench/report.js';
import { scansDuring } from './bench/scans.js';
import { runAt, testDatabase } from './support/database.js';

const LONG_MS = 600_000;
const READS = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'];
const WRITES = ['W1', 'W2a', 'W2b'];

/** Whether it runs, never how fast: the service as it is shipped, put together by the build, under load. */
describe('The bench', () => {
  it(
    'gets an answer without errors to each operation, at one and at 32 connections',
    async () => {
      await run('npm', ['run', '--silent', 'build']);
      const settings = ['--size', '200', '--rounds', '1', '--seconds', '1', '--no-peers', '--json'];
      const out = await run('node', ['dist/test/bench/main.js', 'pages', ...READS, ...WRITES, ...settings]);
      const report = JSON.parse(out.trim().split('\n').at(-1) ?? '') as Report;
      expect(report.rows.map(({ name, connections }) => `${name} ${connections}`)).toEqual(
        [...READS, ...WRITES].flatMap((name) => [`${name} 1`, `${name} 32`]),
      );
      for (const { runs } of report.rows) {
        for (const { throughput, errors } of runs.service ?? []) {
          expect(throughput).toBeGreaterThan(0);
          expect(errors).toBe(0);
        }
      }
      expect(report.pages).not.toBeNull();
      expect(report.heldMegabytes.service).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});

describe('The scans of the bench', () => {
  it('name a grown table that was read whole, and no other', async () => {
    const clone = await testDatabase();
    try {
      await runAt(
        clone.ownerUrl,
        'create table grown as select n as id, n % 7 as day from generate_series(1, 20000) n',
        'create unique index on grown (id)',
        'create table slight as select 1 as id',
        'analyze grown, slight',
      );
      const told = 'select pg_stat_force_next_flush()';
      const by = async (...statements: readonly string[]) =>
        await scansDuring(
          clone.ownerUrl,
          async () => void (await runAt(clone.ownerUrl, ...statements, told)),
          0,
        );
      expect(await by('select * from grown where id = 5', 'select * from slight')).toEqual([]);
      expect(await by('select count(*) from grown where day = 5')).toEqual([
        { table: 'grown', rows: 20_000, scans: 1 },
      ]);
    } finally {
      await clone.drop();
    }
  });
});

/** What a command prints on standard output; when it fails, the error says what it wrote. */
async function run(program: string, args: readonly string[]): Promise<string> {
  const { PATH = '', HOME = '' } = process.env;
  const { stdout } = await promisify(execFile)(program, args, {
    env: { PATH: `node_modules/.bin:${PATH}`, HOME },
  });
  return stdout;
}
