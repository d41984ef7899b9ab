import type { AssetFacts, Facts, Values } from '../../../src/policy/index.js';
import type { Fen } from '../../../src/shared/money.js';

/** Necessities are exempt (57号, 14). */
export const NECESSITY = 'NECESSITY';

/** What of the household's assets counts. */
export interface CountableAssets {
  /** Fen: deposits, securities, insurance, business and other assets. */
  readonly total: Fen;
  readonly vehicles: number;
  readonly housing: number;
}

const NONE: CountableAssets = Object.freeze({ total: 0n, vehicles: 0, housing: 0 });

export function countableAssets(assets: readonly AssetFacts[]): CountableAssets {
  if (assets.length === 0) return NONE;
  let total = 0n;
  let vehicles = 0;
  let housing = 0;
  for (const { kind, amount, grade } of assets) {
    if (grade === NECESSITY) continue;
    if (kind === 'VEHICLE') vehicles += 1;
    else if (kind === 'HOUSING') housing += 1;
    else total += amount;
  }
  return { total, vehicles, housing };
}

/** Fen that the household could spend at once: deposits and securities that are no necessities. */
export function liquidAssets(facts: Facts): Fen {
  let total = 0n;
  for (const { kind, amount, grade } of facts.household.assets) {
    if (grade !== NECESSITY && (kind === 'DEPOSIT' || kind === 'SECURITIES')) total += amount;
  }
  return total;
}

/** The limits of one programme; each is read only where something has to be held against it. */
export interface AssetLimits {
  readonly perPerson: string;
  readonly vehicle: string;
  readonly housing: string;
}

export type AssetFinding = 'NONE' | 'WITHIN' | 'ABOVE_LIMIT' | 'VEHICLE' | 'HOUSING';

/**
 * Holds the countable assets against the limits of the place.
 * @throws UnsetParameter naming the limit that is needed and unset
 */
export function weighAssets(
  assets: CountableAssets,
  persons: number,
  limits: AssetLimits,
  values: Values,
): AssetFinding {
  const { total, vehicles, housing } = assets;
  if (total === 0n && vehicles === 0 && housing === 0) return 'NONE';
  if (vehicles > 0 && !values.flag(limits.vehicle)) return 'VEHICLE';
  if (housing > 0 && !values.flag(limits.housing)) return 'HOUSING';
  if (total > 0n && total > values.money(limits.perPerson) * BigInt(persons)) return 'ABOVE_LIMIT';
  return 'WITHIN';
}
