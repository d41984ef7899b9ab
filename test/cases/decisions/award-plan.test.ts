import { describe, expect, test } from '@jest/globals';
import { awardPlan, payeeOf } from '../../../src/cases/decisions/award-plan.js';
import type { Assessment } from '../../../src/policy/index.js';

type Sum = Pick<Assessment, 'amount' | 'period' | 'stages'>;
const plan = (sum: Sum, paidFirst = 0n) => awardPlan(sum as Assessment, paidFirst);

describe('what is still to be paid of a grant', () => {
  test('a monthly benefit runs as granted, whatever was paid first', () => {
    expect(plan({ amount: 60_000n, period: 'MONTHLY', stages: [] }, 150_000n)).toEqual({
      kind: 'RECURRING',
      amount: 60_000n,
      stages: [],
    });
  });

  test('J9.1: what was paid first is part of a single sum, not on top of it', () => {
    const once: Sum = { amount: 200_000n, period: 'ONE_OFF', stages: [] };
    expect(plan(once)).toEqual({ kind: 'ONE_OFF', amount: 200_000n, stages: [] });
    expect(plan(once, 150_000n)).toEqual({ kind: 'ONE_OFF', amount: 50_000n, stages: [] });
    expect(plan(once, 200_000n)).toBeNull();
    expect(plan(once, 250_000n)).toBeNull();
  });

  test('J9.4: it comes off the first stages', () => {
    const staged: Sum = { amount: 300n, period: 'ONE_OFF', stages: [100n, 100n, 100n] };
    expect(plan(staged)?.stages.map(({ amount }) => amount)).toEqual([100n, 100n, 100n]);
    expect(plan(staged, 150n)).toMatchObject({ kind: 'STAGED', amount: 150n });
    expect(plan(staged, 150n)?.stages.map(({ amount }) => amount)).toEqual([50n, 100n]);
    expect(plan(staged, 250n)).toEqual({ kind: 'ONE_OFF', amount: 50n, stages: [] });
  });

  test('nothing is nothing', () => {
    expect(plan({ amount: null, period: null, stages: [] })).toBeNull();
    expect(plan({ amount: 0n, period: 'ONE_OFF', stages: [] })).toBeNull();
  });
});

describe('who receives the money', () => {
  const line = (personId: string | null, amount: bigint | null) => ({
    message: 'm',
    shown: {},
    amount,
    personId,
    basis: [],
  });

  test('the head, unless every sum is for one and the same person (J1.2)', () => {
    expect(payeeOf({ lines: [] }, 'head')).toBe('head');
    expect(payeeOf({ lines: [line(null, 1n)] }, 'head')).toBe('head');
    expect(payeeOf({ lines: [line('a', 1n), line('a', 2n), line('b', null)] }, 'head')).toBe('a');
    expect(payeeOf({ lines: [line('a', 1n), line('b', 2n)] }, 'head')).toBe('head');
    expect(payeeOf({ lines: [line('a', 1n), line(null, 2n)] }, 'head')).toBe('head');
  });
});
