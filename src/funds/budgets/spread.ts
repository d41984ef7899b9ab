import type { Fen } from '../../shared/money.js';

/** A fund of the order, with what it has for a month. */
export interface SpreadFund {
  readonly id: string;
  /** In fen. */
  readonly available: Fen;
  /** Empty = it may help in every township. */
  readonly townshipIds: readonly string[];
}

/** A running award, as far as it matters who pays it. */
export interface SpreadAward {
  readonly id: string;
  /** In fen, a month. */
  readonly amount: Fen;
  readonly townshipId: string;
}

/** Which awards each fund pays, in the order of the funds, and those that no fund has enough for. */
export interface Spread {
  readonly shares: readonly { readonly fundId: string; readonly awards: readonly SpreadAward[] }[];
  readonly uncovered: readonly SpreadAward[];
}

/**
 * C7.2: the funds are used together, inside their earmarks. Each award is paid by the first fund of the order that may
 * help in its township and still has a month of it; what a fund has is counted once.
 */
export function spread(funds: readonly SpreadFund[], awards: readonly SpreadAward[]): Spread {
  const shares = funds.map(({ id, available, townshipIds }) => ({
    fundId: id,
    left: available,
    places: new Set(townshipIds),
    awards: [] as SpreadAward[],
  }));
  const uncovered: SpreadAward[] = [];
  for (const award of awards) {
    const share = shares.find(
      ({ left, places }) => left >= award.amount && (places.size === 0 || places.has(award.townshipId)),
    );
    if (share === undefined) {
      uncovered.push(award);
      continue;
    }
    share.left -= award.amount;
    share.awards.push(award);
  }
  return { shares: shares.map(({ fundId, awards: own }) => ({ fundId, awards: own })), uncovered };
}
