import type { HelpFacts, Values } from '../../../src/policy/index.js';
import { type Fen, maxFen, minFen, multiply } from '../../../src/shared/money.js';

const SHARE = 'allowance.employment-cost.share';
const MOST = 'allowance.employment-cost.most';
const BOUND_SHARE = 'allowance.employment-cost.bound.share';
const BOUND_STANDARDS = 'allowance.employment-cost.bound.standards';
const FOR = 'allowance.employment-cost.for';

/** What of a household the employment cost depends on. */
interface Earners {
  readonly counted: readonly { readonly wages: Fen }[];
  readonly wages: Fen;
  readonly standard: Fen;
  readonly running: HelpFacts | undefined;
  readonly values: Values;
}

/** Necessary employment cost is deducted for all from 2021-07-01 on (57号, 13); before, in the county for recipients (X1.2). */
export function deductsEmploymentCost({ wages, running, values }: Earners): boolean {
  if (wages === 0n || !values.isSet(FOR)) return false;
  return values.code(FOR) === 'ALL' || running !== undefined;
}

/** Whether the place has said how much employment cost is deducted. */
export function employmentCostIsSet(values: Values): boolean {
  return values.isSet(SHARE) || values.isSet(MOST);
}

/** Asks for the figure that nobody has set. @throws UnsetParameter */
export function demandEmploymentCost(values: Values): void {
  if (!employmentCostIsSet(values)) values.ratio(SHARE);
}

/**
 * Fen a month: a share of each wage, a number of standards for each worker, or the lesser where both are set; never
 * more than the wage. A fraction of a fen falls to the household.
 * @throws UnsetParameter when the place has set neither
 */
export function employmentCost(earners: Earners): Fen {
  const { values } = earners;
  demandEmploymentCost(values);
  const share = values.isSet(SHARE) ? values.ratio(SHARE) : null;
  const most = values.isSet(MOST) ? multiply(earners.standard, values.ratio(MOST), 'UP_TO_FEN') : null;
  let cost = 0n;
  for (const { wages } of earners.counted) {
    if (wages === 0n) continue;
    let own = share === null ? wages : minFen(wages, multiply(wages, share, 'UP_TO_FEN'));
    if (most !== null) own = minFen(own, most);
    cost += own;
  }
  return cost;
}

/**
 * Fen a month: the greatest cost that any published rule would deduct, the more favourable of a share of each wage and
 * a multiple of the standard. It only tells whether an unset cost could matter; without such a bound, the whole wage.
 */
export function greatestEmploymentCost({ counted, wages, standard, values }: Earners): Fen {
  if (!values.isSet(BOUND_SHARE) || !values.isSet(BOUND_STANDARDS)) return wages;
  const most = multiply(standard, values.ratio(BOUND_STANDARDS), 'UP_TO_FEN');
  let cost = 0n;
  for (const earner of counted) {
    const share = multiply(earner.wages, values.ratio(BOUND_SHARE), 'UP_TO_FEN');
    cost += minFen(earner.wages, maxFen(share, most));
  }
  return cost;
}
