import { connectDatabase, type Database, type TransactionOptions } from '../../src/database/database.js';
import type { PlainRow } from '../../src/database/plain-rows.js';
import { asSystem, withinScope } from '../../src/database/scope.js';
import { DatabaseUnavailableError } from '../../src/database/unavailable.js';
import { runAt, TESTS, type TestDatabase, testDatabase } from '../support/database.js';

let clone: TestDatabase;
/** One connection, so that what one test leaves behind on it the next one meets. */
let single: Database;

beforeAll(async () => {
  clone = await testDatabase();
  await runAt(
    clone.ownerUrl,
    'create table note (id int primary key, body text not null)',
    'grant select, insert, update, delete on note to doudi_app',
  );
  single = await connectDatabase({ scope: TESTS, url: clone.url, poolSize: 1 });
});

afterAll(async () => {
  await single.close();
  await clone.drop();
});

beforeEach(async () => {
  await single.execute('delete from note where id <> $1', [0]);
});

const idsOf = async () =>
  (await single.execute<{ id: number }>('select id from note where id > $1 order by id', [0])).map(
    ({ id }) => id,
  );

describe('What is asked at the same time in a transaction', () => {
  test('runs in the order in which it was asked', async () => {
    const seen = await single.transaction(async ({ execute }) => {
      const answers = await Promise.all([
        execute('insert into note values ($1, $2)', [1, 'first']),
        execute<{ id: number }>('select id from note where id > $1', [0]),
        execute('insert into note values ($1, $2)', [2, 'second']),
        execute<{ id: number }>('select id from note where id > $1 order by id', [0]),
      ]);
      return answers.map((rows) => rows.length);
    });
    expect(seen).toEqual([0, 1, 0, 2]);
    expect(await idsOf()).toEqual([1, 2]);
  });

  test('fails from the first fault on, with that fault, and the transaction with it', async () => {
    const ends = await single
      .transaction(async ({ execute }) => {
        const asked = await Promise.allSettled([
          execute('insert into note values ($1, $2)', [1, 'kept until the fault']),
          execute('insert into note values ($1, $2)', [1, 'twice']),
          execute('insert into note values ($1, $2)', [3, 'behind the fault']),
        ]);
        throw Object.assign(new Error('ended'), { asked });
      })
      .catch(({ asked }: { readonly asked: readonly PromiseSettledResult<unknown>[] }) => asked);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    for (const end of ends.slice(1)) expect(end).toMatchObject({ reason: { constraint: 'note_pkey' } });
    expect(await idsOf()).toEqual([]);
  });

  test('leaves the connection as good as before when nothing was asked at all', async () => {
    expect(await single.transaction(async () => 'done')).toBe('done');
    expect(await single.transaction(async () => ({ ok: false }))).toEqual({ ok: false });
    expect(await idsOf()).toEqual([]);
  });
});

describe('Statements for plain rows', () => {
  test('are answered each by its own rows, as PostgreSQL writes them', async () => {
    const instant = `select $1::int, null, true, timestamptz '2026-08-31 23:30:00+08'`;
    const twice = [
      { text: instant, values: [7] },
      { text: 'select n::text from generate_series(1, $1::int) n', values: [3] },
    ];
    const moment = ['7', null, 't', '2026-08-31 15:30:00+00'];
    for (let time = 1; time <= 4; time += 1) {
      const answers = await single.rowsOf([...twice, ...twice]);
      expect(answers.map((rows, n) => textsOf(rows, n % 2 === 0 ? 4 : 1))).toEqual([
        [moment],
        [['1'], ['2'], ['3']],
        [moment],
        [['1'], ['2'], ['3']],
      ]);
    }
    expect(await single.execute('select n::text from generate_series(1, $1::int) n', [1])).toEqual([
      { n: '1' },
    ]);
  });
});

describe('Rows of more than one piece of the network', () => {
  test('are whole, whatever comes between and behind them', async () => {
    const text = `select n::text, null, repeat($1, n * 100), '' from generate_series(0, 400) n`;
    const sent = ['汉', 'é', '"'].map((unit) => ({ text, values: [unit] }));
    const wanted = (unit: string) =>
      Array.from({ length: 401 }, (_, n) => [String(n), null, unit.repeat(n * 100), '']);
    const answers = await single.rowsOf(sent);
    expect(answers.map((rows) => textsOf(rows, 4))).toEqual(['汉', 'é', '"'].map(wanted));
    const objects = await single.execute<{ n: string; long: string }>(
      `select n::text, repeat('汉', n * 100) long from generate_series(0, $1::int) n`,
      [400],
    );
    expect(objects.map(({ n, long }) => [n, long])).toEqual(wanted('汉').map(([n, , long]) => [n, long]));
  });
});

function textsOf(rows: readonly PlainRow[], width: number): (string | null)[][] {
  return rows.map((row) => Array.from({ length: width }, (_, at) => row.text(at)));
}

describe('A transaction that may take longer', () => {
  test('is waited for, and the next one on its connection as long as all', async () => {
    const hasty = await connectDatabase({
      ...{ scope: TESTS, url: clone.url, poolSize: 1 },
      ...{ statementTimeoutMs: 100, answerTimeoutMs: 100 },
    });
    try {
      const sleep = async (options: TransactionOptions) =>
        await hasty.transaction((tx) => tx.execute('select pg_sleep($1)', [0.5]), options);
      await sleep({ statementTimeoutMs: 60_000 });
      await expect(sleep({})).rejects.toThrow(/timeout/);
      await sleep({ statementTimeoutMs: 60_000 });
    } finally {
      await hasty.close();
    }
  });
});

describe('After a fault', () => {
  test('a statement that could not be parsed is parsed again', async () => {
    const find = async () => await single.execute('select late from note_to_come where late = $1', [1]);
    for (let time = 1; time <= 5; time += 1) await expect(find()).rejects.toMatchObject({ code: '42P01' });
    await runAt(
      clone.ownerUrl,
      'create table note_to_come as select 1 as late',
      'grant select on note_to_come to doudi_app',
    );
    for (let time = 1; time <= 5; time += 1) expect(await find()).toEqual([{ late: 1 }]);
  });

  test('a statement that was parsed and failed is found prepared', async () => {
    const part = async (of: number) => await single.execute('select 12 / $1::int as part', [of]);
    for (let time = 1; time <= 5; time += 1) await expect(part(0)).rejects.toMatchObject({ code: '22012' });
    for (let time = 1; time <= 5; time += 1) expect(await part(4)).toEqual([{ part: 3 }]);
  });

  test('the scope that went over with the statement is told again', async () => {
    const scope = async () =>
      await single.execute(`select current_setting('doudi.scope') as scope where $1`, [true]);
    const county = { kind: 'JURISDICTIONS', ids: ['changfeng-county'] } as const;
    await asSystem('the test begins beyond the wall', async () => expect(await scope()).toHaveLength(1));
    await withinScope(county, async () => {
      await expect(single.execute('select 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' });
      expect(await scope()).toEqual([{ scope: 'changfeng-county' }]);
    });
    await asSystem('the test goes back', async () => expect(await scope()).toEqual([{ scope: '*' }]));
  });

  test('of a table that changed, the statement runs again in the scope of whoever asks', async () => {
    const seen = async () =>
      await single.execute(
        `select note.*, current_setting('doudi.scope') as scope from note where id = $1`,
        [1],
      );
    await single.execute('insert into note values ($1, $2)', [1, 'one']);
    await asSystem('the test prepares it beyond the wall', async () => {
      for (let time = 1; time <= 4; time += 1) expect(await seen()).toMatchObject([{ scope: '*' }]);
    });
    await runAt(clone.ownerUrl, 'alter table note add column mark int');
    try {
      await withinScope({ kind: 'JURISDICTIONS', ids: ['changfeng-county'] }, async () =>
        expect(await seen()).toMatchObject([{ mark: null, scope: 'changfeng-county' }]),
      );
    } finally {
      await runAt(clone.ownerUrl, 'alter table note drop column mark');
    }
  });

  test('one of the commit is that of the statement', async () => {
    await runAt(
      clone.ownerUrl,
      'create table late_key (id int unique deferrable initially deferred)',
      'grant insert on late_key to doudi_app',
    );
    const twice = single.execute('insert into late_key select 1 from generate_series(1, $1::int)', [2]);
    await expect(twice).rejects.toMatchObject({ code: '23505' });
  });

  test('a value that cannot be written refuses its own statement and nothing behind it', async () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    await expect(single.execute('select $1::jsonb', [circle])).rejects.toThrow(/circular/);
    expect(await single.execute('select $1::int as one', [1])).toEqual([{ one: 1 }]);
  });

  test('nothing runs outside the transaction that was meant to hold it', async () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    const unbegun = single.transaction(async ({ execute }) => {
      await expect(execute('select $1::jsonb', [circle])).rejects.toThrow(/circular/);
      await execute('insert into note values ($1, $2)', [1, 'outside']);
    });
    await expect(unbegun).rejects.toThrow(DatabaseUnavailableError);
    expect(await idsOf()).toEqual([]);
  });
});
