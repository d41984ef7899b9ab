import { TokenBuckets } from '../../src/http/token-buckets.js';

describe('a rate of 60 a minute', () => {
  it('lets a burst of a minute’s worth pass, then one a second', () => {
    const buckets = new TokenBuckets(60);
    const burst = Array.from({ length: 61 }, () => buckets.take('a', 0));
    expect(burst.filter((seconds) => seconds === 0)).toHaveLength(60);
    expect(burst.at(-1)).toBe(1);
    expect(buckets.take('a', 500)).toBe(1);
    expect(buckets.take('a', 1_000)).toBe(0);
    expect(buckets.take('a', 1_001)).toBe(1);
  });

  it('counts every caller apart', () => {
    const buckets = new TokenBuckets(1);
    expect([buckets.take('a', 0), buckets.take('b', 0), buckets.take('a', 0)]).toEqual([0, 0, 60]);
  });

  it('gives back no more than a minute’s worth after a long pause', () => {
    const buckets = new TokenBuckets(2);
    buckets.take('a', 0);
    const later = Array.from({ length: 3 }, () => buckets.take('a', 86_400_000));
    expect(later).toEqual([0, 0, 30]);
  });

  it('asks to wait for exactly as long as it takes', () => {
    const buckets = new TokenBuckets(7);
    for (let n = 0; n < 7; n += 1) buckets.take('a', 0);
    const seconds = buckets.take('a', 0);
    expect(buckets.take('a', seconds * 1_000)).toBe(0);
  });

  it('remembers only so many callers', () => {
    const buckets = new TokenBuckets(1);
    buckets.take('first', 0);
    for (let n = 0; n < 20_000; n += 1) buckets.take(`other ${n}`, 0);
    expect(buckets.take('first', 0)).toBe(0);
  });
});
