import { TimedCache } from '../../../src/access/sign-in/timed-cache.js';

describe('A timed cache', () => {
  let asked: number;
  let cache: TimedCache<number>;
  const ask = async () => {
    asked += 1;
    return asked;
  };

  beforeEach(() => {
    asked = 0;
    cache = new TimedCache({ lifetimeMs: 1_000, capacity: 2 });
  });

  test('asks once in the lifetime of a value, and again at its end', async () => {
    expect(await cache.get('a', 0, ask)).toBe(1);
    expect(await cache.get('a', 999, ask)).toBe(1);
    expect(await cache.get('a', 1_000, ask)).toBe(2);
  });

  test('does not live longer because it is used', async () => {
    await cache.get('a', 0, ask);
    await cache.get('a', 600, ask);
    expect(await cache.get('a', 1_200, ask)).toBe(2);
  });

  test('asks once for callers that come at the same time', async () => {
    expect(await Promise.all([cache.get('a', 0, ask), cache.get('a', 0, ask)])).toEqual([1, 1]);
  });

  test('asks again when the clock was set back', async () => {
    await cache.get('a', 5_000, ask);
    expect(await cache.get('a', 1_000, ask)).toBe(2);
  });

  test('does not remember a question that failed', async () => {
    const fail = async () => {
      throw new Error('down');
    };
    await expect(cache.get('a', 0, fail)).rejects.toThrow('down');
    expect(await cache.get('a', 0, ask)).toBe(1);
  });

  test('lets the oldest go when it is full', async () => {
    await cache.get('a', 0, ask);
    await cache.get('b', 0, ask);
    await cache.get('c', 0, ask);
    expect(await cache.get('b', 0, ask)).toBe(2);
    expect(await cache.get('a', 0, ask)).toBe(4);
  });

  test('forgets on demand', async () => {
    await cache.get('a', 0, ask);
    cache.forget('a');
    expect(await cache.get('a', 0, ask)).toBe(2);
  });
});
