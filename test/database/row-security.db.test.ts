import { defineEntity, p } from '@mikro-orm/core';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { connectDatabase, type Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrate.js';
import { OPEN_TO_READ, rowPolicies, WITHOUT_JURISDICTION } from '../../src/database/row-security.js';
import { rowSecurityRefusal } from '../../src/database/row-security-check.js';
import { asSystem, PUBLIC_SCOPE, type Scope, UNKNOWN_SCOPE, withinScope } from '../../src/database/scope.js';
import { tableMetadata, tablesOf } from '../../src/database/table-metadata.js';
import { addSampleCounty } from '../access/sample-county.js';
import { emptyDatabase, runAt, type TestDatabase, testDatabase } from '../support/database.js';

const HERE: Scope = { kind: 'JURISDICTIONS', ids: ['here'] };
const THERE: Scope = { kind: 'JURISDICTIONS', ids: ['there'] };
const BOTH: Scope = { kind: 'JURISDICTIONS', ids: ['here', 'there'] };

let clone: TestDatabase;
/** As the service has it: what comes from outside any scope is refused. */
let database: Database;

beforeAll(async () => {
  clone = await testDatabase();
  await addSampleCounty(clone.database, { id: 'here', shortCode: 'HE' });
  await addSampleCounty(clone.database, { id: 'there', shortCode: 'TH' });
  database = await connectDatabase({ url: clone.url, poolSize: 1 });
  await asSystem('the test fills the table', async () => {
    for (const id of ['here', 'there']) await database.execute(INSERT, [id, 'from the start']);
  });
});

afterAll(async () => {
  await database.close();
  await clone.drop();
});

const INSERT = `insert into outbox_event (jurisdiction_id, at, type, object_id, payload) values ($1, now(), 'TEST', $2, '{}')`;

async function eventsSeen(): Promise<string[]> {
  const rows = await database.execute<{ jurisdictionId: string }>(
    `select distinct jurisdiction_id from outbox_event where type = $1 order by 1`,
    ['TEST'],
  );
  return rows.map(({ jurisdictionId }) => jurisdictionId);
}

describe('Every table', () => {
  const tables = tableMetadata();
  const policies = rowPolicies(tables);

  test('stands behind a policy, or is listed as belonging to no jurisdiction', async () => {
    const rows = await runAt(
      clone.ownerUrl,
      `select relname::text as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(WITHOUT_JURISDICTION));
    expect(policies.size).toBe(tables.length - Object.keys(WITHOUT_JURISDICTION).length);
  });

  test('that is excepted exists', () => {
    const names = tables.map(({ tableName }) => tableName);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(WITHOUT_JURISDICTION), ...Object.keys(OPEN_TO_READ)]),
    );
  });

  test('says the same as the one that is tried here', async () => {
    const rows = await runAt(
      clone.ownerUrl,
      `select tablename::text as table, cmd, permissive, roles::text, qual,
              with_check is not distinct from qual as same
         from pg_policies where policyname like 'scope%'`,
    );
    const tried = rows.find(({ table }) => table === 'outbox_event');
    expect(tried).toMatchObject({ cmd: 'ALL', permissive: 'PERMISSIVE', roles: '{public}', same: true });
    for (const row of rows.filter(({ table }) => table !== 'jurisdiction')) {
      expect(row).toEqual({ ...tried, table: row.table });
    }
    expect(rows.map(({ table }) => table).sort()).toEqual([...policies.keys()].sort());
    const open = await runAt(
      clone.ownerUrl,
      `select tablename::text as table from pg_policies where policyname like 'open%'`,
    );
    expect(open.map(({ table }) => table).sort()).toEqual(Object.keys(OPEN_TO_READ).sort());
  });

  test('shows nothing to a login that says nothing, not even when its connection once had a scope', async () => {
    const count = 'select count(*)::int as rows from outbox_event';
    expect(await runRaw(clone.url, count)).toEqual([{ rows: 0 }]);
    expect(await runRaw(clone.url, 'begin', `set local doudi.scope = '*'`, 'commit', count)).toEqual([
      { rows: 0 },
    ]);
    expect(await runRaw(clone.ownerUrl, count)).toEqual([{ rows: 0 }]);
    expect(await runRaw(clone.url, `set doudi.scope = '*'`, count)).toEqual([{ rows: 2 }]);
  });

  test('without a jurisdiction and without a reason keeps the schema from being made', () => {
    const Stray = defineEntity({ name: 'Stray', tableName: 'stray', properties: { id: p.text().primary() } });
    const orm = new MikroORM({ dbName: 'doudi', entities: [Stray] });
    expect(() => rowPolicies(tablesOf(orm))).toThrow(
      'The table stray has no column jurisdiction_id; give it one, or list it in WITHOUT_JURISDICTION with the reason.',
    );
  });
});

describe('A statement', () => {
  test('sees the rows of its scope and no others', async () => {
    expect(await withinScope(HERE, eventsSeen)).toEqual(['here']);
    expect(await withinScope(THERE, eventsSeen)).toEqual(['there']);
    expect(await withinScope(BOTH, eventsSeen)).toEqual(['here', 'there']);
    expect(await withinScope(PUBLIC_SCOPE, eventsSeen)).toEqual([]);
    expect(await withinScope({ kind: 'JURISDICTIONS', ids: [] }, eventsSeen)).toEqual([]);
    expect(await asSystem('the test looks everywhere', eventsSeen)).toEqual(['here', 'there']);
  });

  test('sees them also when it is prepared, whoever used the connection before', async () => {
    for (let time = 1; time <= 8; time += 1) {
      expect(await withinScope(HERE, eventsSeen)).toEqual(['here']);
      expect(await withinScope(THERE, eventsSeen)).toEqual(['there']);
    }
  });

  test('that is sent while another scope is at work keeps its own', async () => {
    const seen = await Promise.all(
      Array.from({ length: 20 }, (_, n) => withinScope(n % 2 === 0 ? HERE : THERE, eventsSeen)),
    );
    expect(seen).toEqual(Array.from({ length: 20 }, (_, n) => [n % 2 === 0 ? 'here' : 'there']));
  });

  test('is refused outside any scope, and before it is known who asks', async () => {
    await expect(eventsSeen()).rejects.toThrow('A statement ran outside any scope');
    await expect(withinScope(UNKNOWN_SCOPE, eventsSeen)).rejects.toThrow('before it was known who asks');
    await expect(database.transaction(eventsSeen)).rejects.toThrow('A statement ran outside any scope');
  });

  test('changes and removes no row of another jurisdiction', async () => {
    await withinScope(HERE, async () => {
      await database.execute(`update outbox_event set object_id = 'mine'`);
      await database.execute(`delete from outbox_event where jurisdiction_id = 'there'`);
    });
    const rows = await asSystem('the test looks everywhere', () =>
      database.execute(`select jurisdiction_id, object_id from outbox_event where type = 'TEST' order by 1`),
    );
    expect(rows).toEqual([
      { jurisdictionId: 'here', objectId: 'mine' },
      { jurisdictionId: 'there', objectId: 'from the start' },
    ]);
  });

  test('adds none to another jurisdiction and moves none there', async () => {
    await withinScope(HERE, async () => {
      await expect(database.execute(INSERT, ['there', 'x'])).rejects.toMatchObject({ code: '42501' });
      await expect(
        database.execute(`update outbox_event set jurisdiction_id = 'there'`),
      ).rejects.toMatchObject({ code: '42501' });
    });
  });

  test('reads what is public everywhere, and writes it only at home', async () => {
    const places = () => database.execute('select id from jurisdiction order by 1');
    expect(await withinScope(PUBLIC_SCOPE, places)).toEqual([{ id: 'here' }, { id: 'there' }]);
    expect(await withinScope(HERE, places)).toEqual([{ id: 'here' }, { id: 'there' }]);
    await withinScope(HERE, () => database.execute(`update organisation set name_en = 'Moved'`));
    const moved = await asSystem('the test looks everywhere', () =>
      database.execute(`select distinct jurisdiction_id from organisation where name_en = 'Moved'`),
    );
    expect(moved).toEqual([{ jurisdictionId: 'here' }]);
  });
});

describe('A transaction', () => {
  test('has the scope of its work from its begin to its end, and leaves none behind', async () => {
    await withinScope(HERE, () => database.execute('select 1'));
    const seen = await withinScope(THERE, () =>
      database.transaction(
        async (tx) => await tx.execute(`select distinct jurisdiction_id from outbox_event`),
      ),
    );
    expect(seen).toEqual([{ jurisdictionId: 'there' }]);
    expect(await withinScope(HERE, eventsSeen)).toEqual(['here']);
  });

  test('may go beyond it for a reason, and comes back, also after a savepoint', async () => {
    const count = 'select count(distinct jurisdiction_id)::int as places from outbox_event';
    await withinScope(HERE, () =>
      database.transaction(async (tx) => {
        const places = async () => (await tx.execute<{ places: number }>(count))[0]?.places;
        expect(await places()).toBe(1);
        expect(await asSystem('the test looks everywhere', places)).toBe(2);
        expect(await Promise.all([places(), asSystem('the test', places), places()])).toEqual([1, 2, 1]);
        await tx.execute('savepoint before');
        expect(await asSystem('the test looks everywhere', places)).toBe(2);
        await tx.execute('rollback to savepoint before');
        expect(await asSystem('the test looks everywhere', places)).toBe(2);
        expect(await places()).toBe(1);
      }),
    );
  });
});

test('The setting is read once a statement, not once a row', async () => {
  const plan = await withinScope(HERE, () =>
    database.execute<{ line: string }>('explain (costs off) select id from outbox_event'),
  );
  const text = plan.map((row) => Object.values(row)[0]).join('\n');
  expect(text.match(/^ *InitPlan/gm)).toHaveLength(2);
  expect(text).not.toMatch(/Filter:.*current_setting/);
});

describe('The start', () => {
  test('is let through on a database as migrations leave it, with data and without', async () => {
    expect(await rowSecurityRefusal(database)).toBeNull();
    const empty = await emptyDatabase();
    try {
      await migrate(empty.ownerUrl);
      const fresh = await connectDatabase({ url: empty.appUrl, poolSize: 1 });
      expect(await rowSecurityRefusal(fresh).finally(() => fresh.close())).toBeNull();
    } finally {
      await empty.drop();
    }
  });

  test('is refused to a superuser', async () => {
    const climbing = await connectDatabase({ url: clone.superuserUrl, poolSize: 1 });
    expect(await rowSecurityRefusal(climbing).finally(() => climbing.close())).toMatch(
      /^The login \w+ of DATABASE_URL is a superuser, so that row-level security would not hold it; /,
    );
  });

  test.each([
    ['alter table payment no force row level security', 'alter table payment force row level security'],
    ['alter table payment disable row level security', 'alter table payment enable row level security'],
    ['create policy gap on payment using (true)', 'drop policy gap on payment'],
  ])('is refused after: %s', async (harm, remedy) => {
    await runAt(clone.ownerUrl, harm);
    try {
      expect(await rowSecurityRefusal(database)).toBe(
        'Row-level security of the table payment is not as declared; run `npm run migrate` as its owner and start again.',
      );
    } finally {
      await runAt(clone.ownerUrl, remedy);
    }
    expect(await rowSecurityRefusal(database)).toBeNull();
  });

  test('is refused when a policy was bent under its name', async () => {
    const [row] = await runAt(
      clone.ownerUrl,
      `select polname::text as name from pg_policy where polrelid = 'outbox_event'::regclass`,
    );
    const [before] = await runAt(
      clone.ownerUrl,
      `select qual from pg_policies where tablename = 'outbox_event'`,
    );
    await runAt(clone.ownerUrl, `alter policy "${row?.name}" on outbox_event using (true)`);
    try {
      expect(await rowSecurityRefusal(database)).toMatch(
        /^A row of the table outbox_event is seen from outside its jurisdiction;/,
      );
    } finally {
      await runAt(clone.ownerUrl, `alter policy "${row?.name}" on outbox_event using (${before?.qual})`);
    }
  });
});

test('A migration puts a table back behind its wall, and leaves the others alone', async () => {
  const empty = await emptyDatabase();
  try {
    await migrate(empty.ownerUrl);
    const oids = `select polrelid::regclass::text as table, polname::text as name, p.oid::int as oid
      from pg_policy p join pg_class c on c.oid = p.polrelid and c.relnamespace = 'public'::regnamespace
     where polrelid <> 'payment'::regclass order by 1, 2`;
    const before = await runAt(empty.ownerUrl, oids);
    await runAt(
      empty.ownerUrl,
      'create policy gap on payment using (true)',
      'alter table payment no force row level security',
    );
    await migrate(empty.ownerUrl);
    const fresh = await connectDatabase({ url: empty.appUrl, poolSize: 1 });
    expect(await rowSecurityRefusal(fresh).finally(() => fresh.close())).toBeNull();
    expect(await runAt(empty.ownerUrl, oids)).toEqual(before);
  } finally {
    await empty.drop();
  }
});

/** As a login that says nothing about a scope. */
async function runRaw(url: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}
