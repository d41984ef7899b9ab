import { connectDatabase, type Database, type Tx } from '../../src/database/database.js';
import { DatabaseUnavailableError } from '../../src/database/unavailable.js';
import { runAt, TESTS, type TestDatabase, testDatabase } from '../support/database.js';

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await testDatabase();
  database = clone.database;
  await runAt(
    clone.ownerUrl,
    'create table note (id int primary key, body text not null check (body <> $$$$))',
    'grant select, insert, update, delete on note to doudi_app',
  );
});

afterAll(async () => await clone.drop());

beforeEach(async () => {
  await database.execute('delete from note');
});

describe('A transaction', () => {
  test('is committed when the work answers', async () => {
    expect(await database.transaction(async (tx) => await write(tx, 1, 'kept'))).toBe('kept');
    expect(await notes()).toEqual(['1 kept']);
  });

  test('is committed when the work answers a success', async () => {
    const answer = await database.transaction(async (tx) => {
      await write(tx, 1, 'kept');
      return { ok: true, value: 1 };
    });
    expect(answer).toEqual({ ok: true, value: 1 });
    expect(await notes()).toEqual(['1 kept']);
  });

  test('leaves nothing behind when the work throws, and throws the same', async () => {
    const bug = new Error('a bug');
    await expect(
      database.transaction(async (tx) => {
        await write(tx, 1, 'lost');
        throw bug;
      }),
    ).rejects.toBe(bug);
    expect(await notes()).toEqual([]);
  });

  test('leaves nothing behind when the work answers a refusal, and answers the same', async () => {
    const refusal = { ok: false, error: { code: 'INSUFFICIENT_FUNDS' } };
    const answer = await database.transaction(async (tx) => {
      await write(tx, 1, 'lost');
      return refusal;
    });
    expect(answer).toBe(refusal);
    expect(await notes()).toEqual([]);
  });

  test('reads what others committed while it runs', async () => {
    await database.transaction(async (tx) => {
      expect(await tx.execute('select id from note')).toEqual([]);
      await database.execute('insert into note values ($1, $2)', [1, 'by another']);
      expect(await tx.execute('select id from note')).toEqual([{ id: 1 }]);
    });
  });

  test('may ask for one snapshot of everything it reads', async () => {
    await database.transaction(
      async (tx) => {
        await tx.execute('select id from note');
        await database.execute('insert into note values ($1, $2)', [1, 'by another']);
        expect(await tx.execute('select id from note')).toEqual([]);
      },
      { isolation: 'repeatable read' },
    );
  });

  test('names the constraint that a row broke, and is not tried again', async () => {
    let runs = 0;
    const twice = database.transaction(async (tx) => {
      runs += 1;
      await write(tx, 1, 'one');
      await write(tx, 1, 'one again');
    });
    await expect(twice).rejects.toMatchObject({ constraint: 'note_pkey' });
    const empty = database.transaction(async (tx) => await write(tx, 2, ''));
    await expect(empty).rejects.toMatchObject({ constraint: 'note_body_check' });
    expect(runs).toBe(1);
  });
});

describe('After a conflict with another transaction', () => {
  test.each(['40001', '40P01'])('the work runs again from the start (SQLSTATE %s)', async (state) => {
    let runs = 0;
    await database.transaction(async (tx) => {
      runs += 1;
      await write(tx, runs, `run ${runs}`);
      if (runs < 3) await fail(tx, state);
    });
    expect(await notes()).toEqual(['3 run 3']);
  });

  test('the work runs four times at most', async () => {
    let runs = 0;
    const hopeless = database.transaction(async (tx) => {
      runs += 1;
      await fail(tx, '40001');
    });
    await expect(hopeless).rejects.toMatchObject({ code: '40001' });
    expect(runs).toBe(4);
  });

  test('two that wait for each other both get through', async () => {
    await database.execute(`insert into note values (1, '-'), (2, '-')`);
    const bothHoldOne = barrier(2);
    let runs = 0;
    const update = async (name: string, first: number, second: number) =>
      await database.transaction(async (tx) => {
        runs += 1;
        await tx.execute(`update note set body = body || $1 where id = $2`, [name, first]);
        await bothHoldOne();
        await tx.execute(`update note set body = body || $1 where id = $2`, [name, second]);
      });
    await Promise.all([update('a', 1, 2), update('b', 2, 1)]);
    expect(runs).toBe(3);
    expect((await notes()).map((note) => [...note].sort().join(''))).toEqual([' -1ab', ' -2ab']);
  });

  test('two serializable ones that would each have refused the other do not both pass', async () => {
    const bothHaveRead = barrier(2);
    const addIfEmpty = async (id: number) =>
      await database.transaction(
        async (tx) => {
          const [row] = await tx.execute<{ n: bigint }>('select count(*) as n from note');
          await bothHaveRead();
          if (row?.n === 0n) await write(tx, id, 'first');
        },
        { isolation: 'serializable' },
      );
    await Promise.all([addIfEmpty(1), addIfEmpty(2)]);
    expect(await notes()).toHaveLength(1);
  });
});

describe('An action for after the commit', () => {
  test('runs when others can see the rows', async () => {
    const seen: string[][] = [];
    await database.transaction(async (tx) => {
      tx.afterCommit(async () => void seen.push(await notes()));
      await write(tx, 1, 'kept');
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual([['1 kept']]);
  });

  test('does not run when the transaction is rolled back', async () => {
    const ran: string[] = [];
    await database.transaction(async (tx) => {
      tx.afterCommit(() => void ran.push('refused'));
      return { ok: false };
    });
    await expect(
      database.transaction(async (tx) => {
        tx.afterCommit(() => void ran.push('thrown'));
        throw new Error('a bug');
      }),
    ).rejects.toThrow('a bug');
    expect(ran).toEqual([]);
  });

  test('runs once though the work ran twice', async () => {
    const ran: number[] = [];
    let runs = 0;
    await database.transaction(async (tx) => {
      runs += 1;
      const run = runs;
      tx.afterCommit(() => void ran.push(run));
      if (run === 1) await fail(tx, '40001');
    });
    expect(ran).toEqual([2]);
  });

  test('is reported and not thrown when it fails, because the commit stands', async () => {
    const reported: Error[] = [];
    const other = await connectDatabase({
      scope: TESTS,
      url: clone.url,
      onError: (error) => reported.push(error),
    });
    try {
      const answer = await other.transaction(async (tx) => {
        tx.afterCommit(() => {
          throw new Error('the notification failed');
        });
        return await write(tx, 1, 'kept');
      });
      expect(answer).toBe('kept');
      expect(reported.map(({ message }) => message)).toEqual(['the notification failed']);
      expect(await notes()).toEqual(['1 kept']);
    } finally {
      await other.close();
    }
  });
});

describe('Under load and in an outage', () => {
  test('a transaction that finds every connection taken fails within the time allowed', async () => {
    const small = await connectDatabase({ scope: TESTS, url: clone.url, poolSize: 1, acquireTimeoutMs: 150 });
    try {
      const held = barrier(2);
      const holding = small.transaction(async (tx) => {
        await held();
        return await write(tx, 1, 'the one that got it');
      });
      const started = performance.now();
      const second = small.transaction(async (tx) => await write(tx, 2, 'too late'));
      await expect(second).rejects.toThrow(DatabaseUnavailableError);
      await expect(small.execute('select 1')).rejects.toThrow(
        'No database connection became free within 150 ms because all 1 are in use; try again later or raise the pool size.',
      );
      expect(performance.now() - started).toBeLessThan(2_000);
      await held();
      expect(await holding).toBe('the one that got it');
      expect(await small.transaction(async (tx) => await write(tx, 3, 'next'))).toBe('next');
    } finally {
      await small.close();
    }
  });

  test('a statement waits for a lock no longer than allowed', async () => {
    await database.execute(`insert into note values (1, '-')`);
    const impatient = await connectDatabase({ scope: TESTS, url: clone.url, lockTimeoutMs: 100 });
    try {
      await database.transaction(async (tx) => {
        await tx.execute('update note set body = $1', ['locked']);
        await expect(impatient.execute('update note set body = $1', ['mine'])).rejects.toMatchObject({
          code: '55P03',
        });
      });
    } finally {
      await impatient.close();
    }
  });

  test('a statement runs no longer than allowed', async () => {
    const strict = await connectDatabase({ scope: TESTS, url: clone.url, statementTimeoutMs: 100 });
    try {
      await expect(strict.execute('select pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
    } finally {
      await strict.close();
    }
  });

  test('a connection that was cut is replaced by a new one', async () => {
    const reported: Error[] = [];
    const other = await connectDatabase({
      scope: TESTS,
      url: clone.url,
      onError: (error) => reported.push(error),
    });
    try {
      const [row] = await other.execute<{ pid: number }>('select pg_backend_pid() as pid');
      await database.execute('select pg_terminate_backend($1)', [row?.pid]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await other.execute('select 1 as one')).toEqual([{ one: 1 }]);
      expect(reported).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  test('a database that does not answer is named without the password', async () => {
    const connecting = connectDatabase({ scope: TESTS, url: 'postgresql://clerk:secret@127.0.0.1:1/doudi' });
    await expect(connecting).rejects.toThrow(
      /^The database doudi at 127\.0\.0\.1:1 cannot be used: connect ECONNREFUSED/,
    );
    await expect(connecting).rejects.not.toThrow('secret');
  });
});

describe('A connection', () => {
  test('acts as the application role, whatever login opened it', async () => {
    expect(await database.execute('select current_user as role')).toEqual([{ role: 'doudi_app' }]);
    const asSuperuser = await connectDatabase({ scope: TESTS, url: clone.superuserUrl });
    try {
      expect(await asSuperuser.execute('select current_user as role')).toEqual([{ role: 'doudi_app' }]);
    } finally {
      await asSuperuser.close();
    }
  });

  test('is refused when its login may not act as the application role', async () => {
    await expect(connectDatabase({ scope: TESTS, url: clone.ownerUrl })).rejects.toThrow(
      /cannot be used: permission denied to set role "doudi_app".* that it is doudi_app or a member of it\.$/,
    );
  });

  test('reads whole numbers exactly, dates as dates and instants as instants', async () => {
    const [row] = await database.execute(`
      select 9007199254740993::bigint as fen, array[1, null]::bigint[] as many, date '2026-08-31' as day,
             array[date '2026-08-31'] as days, timestamptz '2026-08-31 23:30:00+08' as instant, '{"a":[1]}'::jsonb as doc`);
    expect(row).toEqual({
      fen: 9007199254740993n,
      many: [1n, null],
      day: '2026-08-31',
      days: ['2026-08-31'],
      instant: new Date('2026-08-31T15:30:00Z'),
      doc: { a: [1] },
    });
  });
});

describe('A statement that comes again', () => {
  const find = async (connection: Pick<Database, 'execute'>, id: number) =>
    await connection.execute('select * from note where id = $1', [id]);

  beforeEach(async () => {
    await database.execute(`insert into note values (1, 'one')`);
  });

  test('is prepared, and answers the same', async () => {
    const single = await connectDatabase({ scope: TESTS, url: clone.url, poolSize: 1 });
    try {
      for (let time = 1; time <= 10; time += 1)
        expect(await find(single, 1)).toEqual([{ id: 1, body: 'one' }]);
      const prepared = await single.execute(
        'select name, statement, generic_plans + custom_plans as runs from pg_prepared_statements',
      );
      expect(prepared).toEqual([
        { name: expect.stringMatching(/^doudi_/), statement: 'select * from note where id = $1', runs: 8n },
      ]);
    } finally {
      await single.close();
    }
  });

  test('runs by its kept plan in a transaction that asks for it, and in no other after it', async () => {
    const single = await connectDatabase({ scope: TESTS, url: clone.url, poolSize: 1 });
    const mode = async (asking: Pick<Database, 'execute'>) =>
      await asking.execute(`select current_setting('plan_cache_mode') as mode`);
    try {
      await single.transaction(
        async (tx) => {
          expect(await mode(tx)).toEqual([{ mode: 'force_generic_plan' }]);
          for (let time = 1; time <= 3; time += 1) await find(tx, 1);
        },
        { keptPlans: true },
      );
      const plans = await single.execute(`select generic_plans as kept, custom_plans as anew
        from pg_prepared_statements where statement like 'select * from note%'`);
      expect(plans).toEqual([{ kept: 1n, anew: 0n }]);
      expect(await mode(single)).toEqual([{ mode: 'auto' }]);
      expect(await single.transaction(mode)).toEqual([{ mode: 'auto' }]);
    } finally {
      await single.close();
    }
  });

  test('still answers after the table has changed, inside a transaction and outside', async () => {
    for (let time = 1; time <= 5; time += 1) await find(database, 1);
    await runAt(clone.ownerUrl, `alter table note add column mark text default 'm'`);
    try {
      expect(await find(database, 1)).toEqual([{ id: 1, body: 'one', mark: 'm' }]);
      for (let time = 1; time <= 5; time += 1) await find(database, 1);
      await runAt(clone.ownerUrl, 'alter table note drop column mark');
      expect(await database.transaction(async (tx) => await find(tx, 1))).toEqual([{ id: 1, body: 'one' }]);
    } finally {
      await runAt(clone.ownerUrl, 'alter table note drop column if exists mark');
    }
  });
});

async function write(tx: Tx, id: number, body: string): Promise<string> {
  await tx.execute('insert into note values ($1, $2)', [id, body]);
  return body;
}

async function fail(tx: Tx, state: string): Promise<void> {
  await tx.execute(`do $$ begin raise exception 'made up' using errcode = '${state}'; end $$`);
}

async function notes(): Promise<string[]> {
  const rows = await database.execute<{ note: string }>(
    `select id || ' ' || body as note from note order by id`,
  );
  return rows.map(({ note }) => note);
}

/** Answers a function that waits until it has been called `parties` times; later calls pass at once. */
function barrier(parties: number): () => Promise<void> {
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let arrived = 0;
  return async () => {
    arrived += 1;
    if (arrived >= parties) open();
    await opened;
  };
}
