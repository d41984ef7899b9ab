import { setTimeout } from 'node:timers/promises';
import type { Actor } from '../../../src/access/actor.js';
import { idempotently } from '../../../src/access/once/idempotency.store.js';
import { emit } from '../../../src/access/outbox.store.js';
import type { Tx } from '../../../src/database/database.js';
import { type Problem, problem } from '../../../src/shared/problem.js';
import { err, ok, type Result } from '../../../src/shared/result.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { anActor } from '../an-actor.js';

interface Answer {
  readonly number: number;
  readonly amount: bigint;
  readonly at: Date;
  readonly nothing: null;
}

const KEY = '018f2a00-0000-7000-8000-00000000abcd';
const REFUSAL = problem({ code: 'INSUFFICIENT_FUNDS', message: 'No.', messageZh: '否。' });

let clone: TestDatabase;
let effects: number;

beforeAll(async () => {
  clone = await testDatabase();
});

afterAll(async () => await clone.drop());

beforeEach(async () => {
  effects = 0;
  await clone.database.execute('delete from idempotency_record');
  await clone.database.execute('delete from outbox_event');
});

describe('A call with an idempotency key', () => {
  test('has one effect however often it is repeated, and always the same answer', async () => {
    const first = await call();
    expect(first).toEqual({
      ok: true,
      value: { number: 1, amount: 9_007_199_254_740_993n, at: anActor().now, nothing: null },
    });
    expect(await call()).toEqual(first);
    expect(await call({ payload: { fen: '1', idempotencyKey: KEY } })).toEqual(first);
    expect(await events()).toBe(1);
  });

  test('has one effect when fifty come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => call({ pauseMs: 20 })));
    expect(await events()).toBe(1);
    expect(effects).toBe(1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ ok: true, value: { number: 1 } });
  });

  test('has one effect each when fifty come at once with keys of their own', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `own-key-${index}`);
    await Promise.all(keys.map((key) => call({ key })));
    expect(await events()).toBe(50);
  });

  test('is refused when the key stood for another input or operation, and changes nothing', async () => {
    await call();
    const reused = {
      ok: false,
      error: { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] },
    };
    expect(await call({ payload: { fen: '2' } })).toMatchObject(reused);
    expect(await call({ operation: 'appropriate' })).toMatchObject(reused);
    expect(await events()).toBe(1);
    expect(await call()).toMatchObject({ ok: true, value: { number: 1 } });
  });

  test('meets no key of another caller', async () => {
    await call();
    expect(await call({ subject: 'officer-2', payload: { fen: '2' } })).toMatchObject({
      ok: true,
      value: { number: 2 },
    });
    expect(await events()).toBe(2);
  });

  test('that was refused by a rule leaves nothing behind, so that a corrected input may use the key', async () => {
    expect(await call({ refuse: true })).toEqual({ ok: false, error: REFUSAL });
    expect(await events()).toBe(0);
    expect(await call({ payload: { fen: '2' } })).toMatchObject({ ok: true });
    expect(await events()).toBe(1);
  });

  test('goes through when the one it waited for was refused or failed', async () => {
    const outcomes = await Promise.allSettled([
      call({ fail: true, pauseMs: 50 }),
      setTimeout(10).then(() => call({ refuse: true, pauseMs: 50 })),
      setTimeout(20).then(() => call()),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(await events()).toBe(1);
  });

  test('lets one of two win when they come at once with different inputs', async () => {
    const answers = await Promise.all([
      call({ pauseMs: 30, payload: { fen: '1' } }),
      call({ pauseMs: 30, payload: { fen: '2' } }),
    ]);
    const codes = answers.map((answer) => (answer.ok ? 'OK' : answer.error.code)).sort();
    expect(codes).toEqual(['IDEMPOTENCY_KEY_REUSED', 'OK']);
    expect(await events()).toBe(1);
  });

  test.each<[string, unknown]>([
    ['a text', 'plain'],
    ['a list', [1n, 'a']],
    ['null', null],
    ['nothing', undefined],
    ['false', false],
  ])('may answer %s', async (_, value) => {
    const run = () =>
      clone.database.transaction((tx) =>
        idempotently(tx, anActor({ idempotencyKey: KEY }), 'any', {}, async () => ok(value)),
      );
    expect(await run()).toEqual({ ok: true, value });
    expect(await run()).toEqual({ ok: true, value });
  });
});

describe('A call without a key', () => {
  test('is done every time and writes no record', async () => {
    await call({ key: null });
    await call({ key: null });
    expect(await events()).toBe(2);
    expect(await clone.database.execute('select 1 from idempotency_record')).toEqual([]);
  });
});

interface Call {
  readonly key?: string | null;
  readonly subject?: string;
  readonly operation?: string;
  readonly payload?: object;
  readonly pauseMs?: number;
  readonly refuse?: boolean;
  readonly fail?: boolean;
}

async function call(how: Call = {}): Promise<Result<Answer, Problem>> {
  const { key = KEY, subject = 'officer-1', operation = 'payFirst', payload = { fen: '1' } } = how;
  const actor = anActor({ subject, idempotencyKey: key });
  return await clone.database.transaction((tx) =>
    idempotently(tx, actor, operation, payload, () => work(tx, actor, how)),
  );
}

async function work(tx: Tx, actor: Actor, how: Call): Promise<Result<Answer, Problem>> {
  effects += 1;
  await emit(tx, actor, { type: 'PAID', objectId: String(effects) });
  await setTimeout(how.pauseMs ?? 0);
  if (how.fail) throw new Error('a bug');
  if (how.refuse) return err(REFUSAL);
  return ok({ number: effects, amount: 9_007_199_254_740_993n, at: actor.now, nothing: null });
}

async function events(): Promise<number> {
  return (await clone.database.execute('select 1 from outbox_event')).length;
}
