import { invariant } from '../../shared/invariant.js';
import type { Fen } from '../../shared/money.js';

/**
 * The accounts of a fund. SOURCE is minus what came from outside and has not gone back; it is the only one that may be
 * below zero, and above zero where more went back than came in here: what was carried over, or surrendered to this fund
 * from below. CLAIMED holds what was paid wrongly and is claimed back, until it is received or WRITTEN_OFF.
 * STOCK holds what goods in store cost, LOST what those cost that a count did not find (N5.1).
 */
export const ACCOUNT_KINDS = [
  'SOURCE',
  'AVAILABLE',
  'COMMITTED',
  'SPENT',
  'CLAIMED',
  'WRITTEN_OFF',
  'STOCK',
  'LOST',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What a transfer does; each has its function below. */
export const TRANSFER_KINDS = [
  'APPROPRIATION',
  'ALLOCATE',
  'REPLENISH',
  'CARRY_OVER',
  'SURRENDER',
  'RESERVE',
  'POST',
  'VOID',
  'RETURN',
  'CLAIM',
  'RECOVERY',
  'WRITE_OFF',
  'STOCK_IN',
  'STOCK_OUT',
  'STOCK_LOSS',
] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** One side of a movement: what an account gains, or gives when below zero. In fen, never zero. */
export interface Line {
  readonly fundId: string;
  readonly account: AccountKind;
  readonly amount: Fen;
}

/** What a transfer is made of. The lines sum to zero, and those that gain add up to `amount`. */
export interface Movement {
  readonly kind: TransferKind;
  /** The fund that pays or receives; of a movement between two funds, the one that receives. */
  readonly fundId: string;
  /** Of a movement between two funds, the one that gives. */
  readonly counterFundId: string | null;
  readonly amount: Fen;
  readonly lines: readonly Line[];
}

interface Sum {
  readonly fundId: string;
  /** In fen, above zero. */
  readonly amount: Fen;
}

/** Money comes in from outside: a budget's appropriation or a donation (C7.1). */
export function appropriation({ fundId, amount }: Sum): Movement {
  return within('APPROPRIATION', fundId, 'SOURCE', 'AVAILABLE', amount);
}

/** Money is passed down from the fund of the level above, kept apart by source (C7.1, C7.2). */
export function allocation({
  fundId,
  parentFundId,
  amount,
}: Sum & { readonly parentFundId: string }): Movement {
  return betweenFunds('ALLOCATE', { from: parentFundId, to: fundId, amount });
}

/** What a fund did not spend while it was valid goes on into one of the same source and within its purposes (C7.1). */
export function carryingOver({
  fundId,
  fromFundId,
  amount,
}: Sum & { readonly fromFundId: string }): Movement {
  return betweenFunds('CARRY_OVER', { from: fromFundId, to: fundId, amount });
}

/** A reserve fund is filled from its parent (J9.6b). */
export function replenishment({
  fundId,
  parentFundId,
  amount,
}: Sum & { readonly parentFundId: string }): Movement {
  return betweenFunds('REPLENISH', { from: parentFundId, to: fundId, amount });
}

/** Money that is not needed goes back: to the parent where there is one, else out of the fund to its source. */
export function surrender({
  fundId,
  parentFundId,
  amount,
}: Sum & { readonly parentFundId: string | null }): Movement {
  return parentFundId === null
    ? within('SURRENDER', fundId, 'AVAILABLE', 'SOURCE', amount)
    : betweenFunds('SURRENDER', { from: fundId, to: parentFundId, amount });
}

/** First phase: the money is set aside for a decision, so that nothing else can take it. */
export function reservation({ fundId, amount }: Sum): Movement {
  return within('RESERVE', fundId, 'AVAILABLE', 'COMMITTED', amount);
}

/**
 * Second phase: the reserved money is spent. What was reserved and is not spent goes back in the same transfer, so
 * that a reservation is closed exactly once.
 * @throws InvariantError when more is spent than reserved, or nothing (that is `voiding`)
 */
export function posting({
  fundId,
  reserved,
  spent,
}: {
  fundId: string;
  reserved: Fen;
  spent: Fen;
}): Movement {
  invariant(
    spent > 0n && spent <= reserved,
    `A posting spends more than zero and at most the ${reserved} fen reserved, but ${spent} fen were given.`,
  );
  const unspent = reserved - spent;
  return movement('POST', fundId, reserved, [
    { fundId, account: 'COMMITTED', amount: -reserved },
    { fundId, account: 'SPENT', amount: spent },
    ...(unspent > 0n ? [{ fundId, account: 'AVAILABLE', amount: unspent } as const] : []),
  ]);
}

/** Second phase, the other way: the reservation is given up and all of it is available again. */
export function voiding({ fundId, amount }: Sum): Movement {
  return within('VOID', fundId, 'COMMITTED', 'AVAILABLE', amount);
}

/** A payment came back, for instance rejected by the bank, and can be spent again. */
export function returning({ fundId, amount }: Sum): Movement {
  return within('RETURN', fundId, 'SPENT', 'AVAILABLE', amount);
}

/** What was paid is found to be due back; it is no longer help given but a claim (J20.2). */
export function claiming({ fundId, amount }: Sum): Movement {
  return within('CLAIM', fundId, 'SPENT', 'CLAIMED', amount);
}

/** Part or all of a claim was paid back and can be spent again (J20.2). */
export function recovering({ fundId, amount }: Sum): Movement {
  return within('RECOVERY', fundId, 'CLAIMED', 'AVAILABLE', amount);
}

/** A claim, or the rest of one, is given up: a loss that stays visible (J20.2). */
export function writingOff({ fundId, amount }: Sum): Movement {
  return within('WRITE_OFF', fundId, 'CLAIMED', 'WRITTEN_OFF', amount);
}

/** Goods were bought: the money is now worth in store (N5.1). */
export function stocking({ fundId, amount }: Sum): Movement {
  return within('STOCK_IN', fundId, 'AVAILABLE', 'STOCK', amount);
}

/** Goods were given to a family: their worth is help given (N5.1). */
export function issuing({ fundId, amount }: Sum): Movement {
  return within('STOCK_OUT', fundId, 'STOCK', 'SPENT', amount);
}

/** Goods are missing at a count; their worth is neither help given nor in store. */
export function losing({ fundId, amount }: Sum): Movement {
  return within('STOCK_LOSS', fundId, 'STOCK', 'LOST', amount);
}

/** Whether an account may stand at this balance: all but SOURCE at zero or more. */
export function isAllowedBalance(account: AccountKind, balance: Fen): boolean {
  return account === 'SOURCE' || balance >= 0n;
}

function within(
  kind: TransferKind,
  fundId: string,
  from: AccountKind,
  to: AccountKind,
  amount: Fen,
): Movement {
  return movement(kind, fundId, amount, [
    { fundId, account: from, amount: -amount },
    { fundId, account: to, amount },
  ]);
}

function betweenFunds(
  kind: TransferKind,
  { from, to, amount }: { readonly from: string; readonly to: string; readonly amount: Fen },
): Movement {
  invariant(from !== to, `The ${kind} needs two different funds, but both are ${to}.`);
  const made = movement(kind, to, amount, [
    { fundId: from, account: 'AVAILABLE', amount: -amount },
    { fundId: to, account: 'AVAILABLE', amount },
  ]);
  return { ...made, counterFundId: from };
}

function movement(kind: TransferKind, fundId: string, amount: Fen, lines: readonly Line[]): Movement {
  invariant(amount > 0n, `The ${kind} must move more than zero, but ${amount} fen were given.`);
  return { kind, fundId, counterFundId: null, amount, lines };
}
