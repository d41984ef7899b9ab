import { sql } from 'kysely';
import { together } from '../../src/database/batch.js';
import type { Tx } from '../../src/database/database.js';
import {
  ActsAlone,
  aboutToWrite,
  claim,
  SharedTransactions,
} from '../../src/database/shared-transactions.js';
import { DatabaseUnavailableError } from '../../src/database/unavailable.js';
import { err, ok, type Result } from '../../src/shared/result.js';
import { runAt, type TestDatabase, testDatabase } from '../support/database.js';

let clone: TestDatabase;
beforeAll(async () => {
  clone = await testDatabase();
  await runAt(clone.ownerUrl, 'create table note (id int primary key, place text not null)');
  await runAt(clone.ownerUrl, 'grant select, insert on note to public');
});
afterAll(async () => await clone.drop());
beforeEach(async () => await runAt(clone.ownerUrl, 'delete from note'));

/** The transaction that wrote each note, by its id. */
const noted = together<{ readonly id: number; readonly place: string }, null>(async (db, notes) => {
  await sql`insert into note select * from jsonb_to_recordset(${JSON.stringify(notes)}::jsonb)
    as n(id int, place text)`.execute(db);
  return notes.map(() => null);
});

type Act = (tx: Tx) => Promise<Result<unknown, string>>;

function write(id: number, end: (tx: Tx) => Result<unknown, string> = () => ok(id)): Act {
  return async (tx) => {
    aboutToWrite(tx);
    await noted(tx.db, { id, place: 'here' });
    return end(tx);
  };
}

/** All acts at once, none under way before: the first holds the lane until the others wait behind it. */
async function together32(
  acts: readonly Act[],
): Promise<readonly PromiseSettledResult<Result<unknown, string>>[]> {
  const sharing = new SharedTransactions(clone.database, { atOnce: 1 });
  const first = sharing.run(async () => ok('first'));
  const rest = acts.map((act) => sharing.run(act));
  await first;
  return await Promise.allSettled(rest);
}

const answersOf = async (acts: readonly Act[]) =>
  (await together32(acts)).map((end) =>
    end.status === 'rejected' ? String(end.reason) : end.value.ok ? end.value.value : end.value.error,
  );

async function kept(): Promise<readonly { readonly id: number; readonly inserted: string }[]> {
  return await clone.database.execute('select id, xmin::text as inserted from note order by id');
}

it('those who come together share one transaction and one statement', async () => {
  clone.statements.length = 0;
  const acts = Array.from({ length: 32 }, (_, n) => write(n));
  expect(await answersOf(acts)).toEqual(acts.map((_, n) => n));
  expect(clone.statements.filter((text) => text.startsWith('insert into note'))).toHaveLength(1);
  const notes = await kept();
  expect(notes).toHaveLength(32);
  expect(new Set(notes.map(({ inserted }) => inserted)).size).toBe(1);
});

it('a refusal before anything was written leaves the others where they are', async () => {
  const acts = [write(1), async () => err('no'), write(2)];
  expect(await answersOf(acts)).toEqual([1, 'no', 2]);
  expect(new Set((await kept()).map(({ inserted }) => inserted)).size).toBe(1);
});

it('a refusal after writing undoes what that act wrote, and nothing else', async () => {
  const acts = [write(1), write(2, () => err('no')), write(3), write(4, () => err('neither'))];
  expect(await answersOf(acts)).toEqual([1, 'no', 3, 'neither']);
  expect((await kept()).map(({ id }) => id)).toEqual([1, 3]);
});

it('an error of the database or of an act is that act’s own', async () => {
  const acts = [
    write(1),
    write(2),
    write(1),
    async () => {
      throw new Error('broken');
    },
  ];
  const answers = await answersOf(acts);
  expect(answers.filter((answer) => answer === 1)).toHaveLength(1);
  expect(answers.filter((answer) => /duplicate key/.test(String(answer)))).toHaveLength(1);
  expect([answers[1], answers[3]]).toEqual([2, 'Error: broken']);
  expect((await kept()).map(({ id }) => id)).toEqual([1, 2]);
});

it('two acts that want the same rows do not share, and each is done once', async () => {
  const seen: string[] = [];
  const wanting =
    (id: number): Act =>
    async (tx) => {
      claim(tx, ['the one row']);
      const [row] = await tx.execute<{ taken: number }>('select count(*)::int as taken from note');
      if (row?.taken !== 0) return err(`taken by ${row?.taken}`);
      aboutToWrite(tx);
      seen.push(`writes ${id}`);
      await noted(tx.db, { id, place: 'one' });
      return ok(id);
    };
  expect(await answersOf([wanting(1), wanting(2)])).toEqual([1, 'taken by 1']);
  expect(seen).toEqual(['writes 1']);
});

it('an act that asks for a transaction of its own gets one', async () => {
  let tries = 0;
  const alone: Act = async (tx) => {
    tries += 1;
    if (tries === 1) throw new ActsAlone();
    return await write(9)(tx);
  };
  expect(await answersOf([write(1), alone])).toEqual([1, 9]);
  expect(new Set((await kept()).map(({ inserted }) => inserted)).size).toBe(2);
});

it('an outage is told to all, since nobody knows whether it was committed', async () => {
  const transaction = async () => {
    throw new DatabaseUnavailableError('gone');
  };
  const sharing = new SharedTransactions({ transaction }, { atOnce: 1 });
  const ends = await Promise.allSettled([1, 2, 3].map((n) => sharing.run(async () => ok(n))));
  expect(ends.map((end) => end.status === 'rejected' && end.reason.message)).toEqual([
    'gone',
    'gone',
    'gone',
  ]);
});
