import fc from 'fast-check';
import type { Tx } from '../../../src/database/database.js';
import { isAllowedBalance } from '../../../src/funds/ledger/ledger.js';
import {
  appropriate,
  bookClaim,
  bookRecovery,
  bookReturn,
  ledgerAct,
  post,
  replenish,
  reserve,
  surrenderToParent,
  voidReservation,
} from '../../../src/funds/ledger/ledger.service.js';
import { verifyLedger } from '../../../src/funds/ledger/ledger-verify.service.js';
import type { Problem } from '../../../src/shared/problem.js';
import type { Result } from '../../../src/shared/result.js';
import { ALLOWANCE, fundWorld, type World } from '../world.js';

let world: World;
beforeAll(async () => {
  world = await fundWorld();
}, 60_000);
afterAll(async () => await world.drop());

/** What can be asked of a parent fund (0) and its reserve fund (1). */
type Command =
  | { readonly kind: 'APPROPRIATE' | 'RESERVE' | 'SURRENDER'; readonly fund: 0 | 1; readonly amount: bigint }
  | { readonly kind: 'REPLENISH'; readonly amount: bigint }
  | { readonly kind: 'POST'; readonly pick: number; readonly part: number }
  | { readonly kind: 'VOID' | 'RETURN' | 'CLAIM'; readonly pick: number }
  | { readonly kind: 'RECOVER'; readonly fund: 0 | 1; readonly part: number };

const amount = fc.bigInt(1n, 1_000n);
const fund = fc.constantFrom<0 | 1>(0, 1);
const pick = fc.nat(50);
const part = fc.integer({ min: 1, max: 100 });
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constantFrom('APPROPRIATE' as const, 'RESERVE' as const), fund, amount }),
  fc.record({ kind: fc.constant('RESERVE' as const), fund, amount }),
  fc.record({ kind: fc.constant('REPLENISH' as const), amount }),
  fc.record({ kind: fc.constant('SURRENDER' as const), fund, amount }),
  fc.record({ kind: fc.constant('POST' as const), pick, part }),
  fc.record({ kind: fc.constantFrom('VOID' as const, 'RETURN' as const, 'CLAIM' as const), pick }),
  fc.record({ kind: fc.constant('RECOVER' as const), fund, part }),
);

/** Money that came into a reserve fund goes back through its parent, which never had any from outside. */
const OUT_BY_ANOTHER_WAY: Command[] = [
  { kind: 'APPROPRIATE', fund: 1, amount: 3n },
  { kind: 'SURRENDER', fund: 1, amount: 2n },
  { kind: 'SURRENDER', fund: 0, amount: 2n },
];

interface Held {
  readonly id: string;
  readonly fund: 0 | 1;
  readonly amount: bigint;
}

/** The books as a child would keep them. */
interface Model {
  readonly available: [bigint, bigint];
  readonly committed: [bigint, bigint];
  readonly spent: [bigint, bigint];
  readonly claimed: [bigint, bigint];
  readonly source: [bigint, bigint];
  readonly open: Held[];
  readonly closed: string[];
  readonly posted: Held[];
}

it('random movements leave the books that a simple model keeps, and every refusal is the one it expects', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 1, maxLength: 25 }), async (commands) => {
      const parent = await world.fund();
      const reserveFund = await world.fund({
        kind: 'RESERVE',
        townshipId: world.townships[0],
        parentFundId: parent.id,
      });
      const ids = [parent.id, reserveFund.id] as const;
      const model: Model = {
        available: [0n, 0n],
        committed: [0n, 0n],
        spent: [0n, 0n],
        claimed: [0n, 0n],
        source: [0n, 0n],
        open: [],
        closed: [],
        posted: [],
      };
      for (const one of commands) await carryOut(one, ids, model);
      for (const index of [0, 1] as const) {
        const balances = await world.balances({ id: ids[index] });
        expect(balances).toEqual({
          SOURCE: model.source[index],
          AVAILABLE: model.available[index],
          COMMITTED: model.committed[index],
          SPENT: model.spent[index],
          CLAIMED: model.claimed[index],
          WRITTEN_OFF: 0n,
          STOCK: 0n,
          LOST: 0n,
        });
        for (const [kind, balance] of Object.entries(balances)) {
          expect(isAllowedBalance(kind as keyof typeof balances, balance)).toBe(true);
        }
      }
    }),
    { numRuns: 20, examples: [[OUT_BY_ANOTHER_WAY]] },
  );
  expect((await verifyLedger(world.database)).wrong).toEqual([]);
}, 120_000);

/** Does the command in the ledger and in the model, and compares the answers. */
async function carryOut(one: Command, ids: readonly [string, string], model: Model): Promise<void> {
  const act = ledgerAct(world.actor());
  const memo = 'property';
  const attempt = async <T>(work: (tx: Tx) => Promise<Result<T, Problem>>) =>
    await world.database.transaction(work);
  const { available, committed, spent, claimed, source } = model;
  switch (one.kind) {
    case 'APPROPRIATE': {
      const { fund: f, amount: sum } = one;
      expect((await attempt((tx) => appropriate(tx, act, { fundId: ids[f], amount: sum, memo }))).ok).toBe(
        true,
      );
      available[f] += sum;
      source[f] -= sum;
      return;
    }
    case 'REPLENISH': {
      const { amount: sum } = one;
      const done = await attempt((tx) =>
        replenish(tx, act, { fundId: ids[1], parentFundId: ids[0], amount: sum, memo }),
      );
      expect(codeOf(done)).toBe(available[0] >= sum ? null : 'INSUFFICIENT_FUNDS');
      if (!done.ok) return;
      available[0] -= sum;
      available[1] += sum;
      return;
    }
    case 'SURRENDER': {
      const { fund: f, amount: sum } = one;
      const parentFundId = f === 0 ? null : ids[0];
      const done = await attempt((tx) =>
        surrenderToParent(tx, act, { fundId: ids[f], parentFundId, amount: sum, memo }),
      );
      expect(codeOf(done)).toBe(available[f] >= sum ? null : 'INSUFFICIENT_FUNDS');
      if (!done.ok) return;
      available[f] -= sum;
      if (f === 0) source[0] += sum;
      else available[0] += sum;
      return;
    }
    case 'RESERVE': {
      const { fund: f, amount: sum } = one;
      const done = await attempt((tx) =>
        reserve(tx, act, { fundId: ids[f], amount: sum, programme: ALLOWANCE, memo }),
      );
      expect(codeOf(done)).toBe(available[f] >= sum ? null : 'INSUFFICIENT_FUNDS');
      if (!done.ok) return;
      available[f] -= sum;
      committed[f] += sum;
      model.open.push({ id: done.value.transferId, fund: f, amount: sum });
      return;
    }
    case 'POST':
    case 'VOID':
      return await closeOne(one, model, attempt);
    case 'RETURN':
    case 'CLAIM': {
      const [held] = model.posted.splice(one.pick % Math.max(model.posted.length, 1), 1);
      if (held === undefined) return;
      const { fund: f, amount: sum, id: postId } = held;
      const book = one.kind === 'RETURN' ? bookReturn : bookClaim;
      const done = await attempt((tx) => book(tx, act, { fundId: ids[f], amount: sum, postId, memo }));
      expect(codeOf(done)).toBeNull();
      spent[f] -= sum;
      if (one.kind === 'RETURN') available[f] += sum;
      else claimed[f] += sum;
      return;
    }
    case 'RECOVER': {
      const sum = (claimed[one.fund] * BigInt(one.part)) / 100n;
      if (sum === 0n) return;
      const done = await attempt((tx) => bookRecovery(tx, act, { fundId: ids[one.fund], amount: sum, memo }));
      expect(codeOf(done)).toBeNull();
      claimed[one.fund] -= sum;
      available[one.fund] += sum;
    }
  }
}

/** Closes an open reservation, and tries a closed one again, which is always refused. */
async function closeOne(
  one: Extract<Command, { pick: number }>,
  model: Model,
  attempt: <T>(work: (tx: Tx) => Promise<Result<T, Problem>>) => Promise<Result<T, Problem>>,
): Promise<void> {
  const act = ledgerAct(world.actor());
  const before = model.closed[one.pick % Math.max(model.closed.length, 1)];
  if (before !== undefined) {
    const again = await attempt((tx) => post(tx, act, { reservationId: before, memo: '' }));
    expect(codeOf(again)).toMatch(/^ALREADY_(POSTED|VOIDED)$/);
  }
  const [held] = model.open.splice(one.pick % Math.max(model.open.length, 1), 1);
  if (held === undefined) return;
  const { id: reservationId, fund: f, amount: sum } = held;
  model.closed.push(reservationId);
  model.committed[f] -= sum;
  if (one.kind !== 'POST') {
    expect((await attempt((tx) => voidReservation(tx, act, { reservationId, memo: '' }))).ok).toBe(true);
    model.available[f] += sum;
    return;
  }
  const paid = (sum * BigInt(one.part) + 99n) / 100n;
  const done = await attempt((tx) => post(tx, act, { reservationId, spent: paid, memo: '' }));
  if (!done.ok) throw new Error(`A posting was refused: ${done.error.message}`);
  model.spent[f] += paid;
  model.available[f] += sum - paid;
  model.posted.push({ id: done.value.transferId, fund: f, amount: paid });
}

function codeOf(answer: Result<unknown, Problem>): string | null {
  return answer.ok ? null : answer.error.code;
}
