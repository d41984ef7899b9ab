import { connectDatabase, type Database } from '../../src/database/database.js';
import { withinScope } from '../../src/database/scope.js';
import { DatabaseUnavailableError } from '../../src/database/unavailable.js';
import { TESTS, type TestDatabase, testDatabase } from '../support/database.js';

let clone: TestDatabase;
/** Three connections, of which readers usually take one. */
let database: Database;

beforeAll(async () => {
  clone = await testDatabase();
  database = await connectDatabase({ scope: TESTS, url: clone.url, poolSize: 3, statementTimeoutMs: 600 });
});

afterAll(async () => {
  await database.close();
  await clone.drop();
});

/** The first row of an answer of two columns. */
const read = async (text: string, ...values: readonly unknown[]) => {
  const [rows] = await database.rowsOf([{ text, values }]);
  return [0, 1].map((at) => rows?.[0]?.text(at));
};
/** Statements of one message have the same start of their transaction. */
const MESSAGE = `select pg_backend_pid() || ' ' || extract(epoch from now()), $1::text`;
const numbers = (count: number) => Array.from({ length: count }, (_, n) => String(n));

describe('Reads that come at the same time', () => {
  test('go over in few messages, and each has the answer to its own', async () => {
    const rows = await Promise.all(numbers(40).map((n) => read(MESSAGE, n)));
    expect(rows.map((row) => row?.[1])).toEqual(numbers(40));
    expect(new Set(rows.map((row) => row?.[0])).size).toBeLessThan(10);
  });

  test('run each in the scope of its own reader', async () => {
    const scopes = ['changfeng-county', 'xishan-district', 'changfeng-county', 'tai-an-city'];
    const seen = await Promise.all(
      [...scopes, ...scopes].map((id) =>
        withinScope({ kind: 'JURISDICTIONS', ids: [id] }, () =>
          read(`select current_setting('doudi.scope'), $1`, 'asked'),
        ),
      ),
    );
    expect(seen.map(([scope]) => scope)).toEqual([...scopes, ...scopes]);
  });

  test('fail alone: those that stood with one that failed have their answers', async () => {
    const ends = await Promise.allSettled(
      numbers(12).map((n) => read('select 12 / ($1::int - 5), $2::text', n, n)),
    );
    for (const [n, end] of ends.entries()) {
      if (n === 5) expect(end).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
      else expect(end).toMatchObject({ status: 'fulfilled', value: [expect.anything(), String(n)] });
    }
    expect(await read(MESSAGE, 'after')).toEqual([expect.anything(), 'after']);
  });

  test('are not held up by slow ones, and survive their end', async () => {
    const slow = [read('select pg_sleep($1)', 30), read('select pg_sleep($1)', 30)];
    const ended = Promise.allSettled(slow);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const started = performance.now();
    expect(await read(MESSAGE, 'quick')).toEqual([expect.anything(), 'quick']);
    expect(performance.now() - started).toBeLessThan(400);
    for (const end of await ended) expect(end).toMatchObject({ reason: { code: '57014' } });
    expect(await Promise.all(numbers(9).map((n) => read(MESSAGE, n)))).toHaveLength(9);
  });

  test('are all told when no connection can be had, and served again when one can', async () => {
    const single = await connectDatabase({
      scope: TESTS,
      url: clone.url,
      poolSize: 1,
      acquireTimeoutMs: 100,
    });
    const ask = async () => {
      const [rows] = await single.rowsOf([{ text: 'select 1', values: [] }]);
      return rows?.[0]?.text(0);
    };
    try {
      await single.transaction(async (tx) => {
        await tx.execute('select 1');
        for (const end of await Promise.allSettled([ask(), ask(), ask()]))
          expect(end).toMatchObject({ reason: expect.any(DatabaseUnavailableError) });
      });
      expect(await Promise.all([ask(), ask(), ask()])).toEqual(['1', '1', '1']);
    } finally {
      await single.close();
    }
  });

  test('are read anew when their connection was cut', async () => {
    const ends = await Promise.all([
      ...numbers(5).map((n) => read(MESSAGE, n)),
      read('select pg_terminate_backend(pg_backend_pid()) from pg_sleep($1)', 0).catch(() => null),
      ...numbers(5).map((n) => read(MESSAGE, n)),
    ]);
    expect(ends.filter((end) => end !== null).map((row) => row?.[1])).toEqual([...numbers(5), ...numbers(5)]);
  });
});
