import { type Fen, formatMoney } from '../../shared/money.js';
import { type Problem, problem } from '../../shared/problem.js';

/** The ceilings of a calendar year that a policy may set; each is unset until a document names it. */
export const YEAR_CEILINGS = {
  household: 'temporary.year.household',
  person: 'temporary.year.person',
  grants: 'temporary.year.grants',
} as const;

/** What the policy allows in a calendar year; null where it sets nothing. Sums in fen. */
export interface YearCeilings {
  readonly household: Fen | null;
  readonly person: Fen | null;
  readonly grants: number | null;
}

/** What a household has had in the calendar year, and what it would get now. Sums in fen. */
export interface YearOfHelp {
  readonly grants: number;
  readonly total: Fen;
  readonly amount: Fen;
  readonly members: number;
}

/**
 * Why a grant would exceed a ceiling of the year, or null. A grant that reaches a ceiling to the fen is within it.
 * @param basis the articles of a ceiling, by its parameter
 */
export function yearCeilingProblem(
  { household, person, grants }: YearCeilings,
  year: YearOfHelp,
  basis: (parameter: string) => readonly string[],
): Problem<'ABOVE_YEAR_CEILING'> | null {
  const together = year.total + year.amount;
  if (household !== null && together > household)
    return above(YEAR_CEILINGS.household, household, year, basis);
  const forAll = person === null ? null : person * BigInt(Math.max(1, year.members));
  if (forAll !== null && together > forAll) return above(YEAR_CEILINGS.person, forAll, year, basis);
  if (grants === null || year.grants + 1 <= grants) return null;
  return problem({
    code: 'ABOVE_YEAR_CEILING',
    message: `The household had ${year.grants} single sums this calendar year, and ${YEAR_CEILINGS.grants} allows ${grants}; record a meeting on the single case that decides otherwise, or refuse.`,
    messageZh: `该户本年度已获一次性救助${year.grants}次，达到上限${grants}次（${YEAR_CEILINGS.grants}）；如确需救助，请先召开并登记“一事一议”会议。`,
    path: ['input', 'caseId'],
    basis: basis(YEAR_CEILINGS.grants),
  });
}

function above(
  parameter: string,
  most: Fen,
  { total, amount }: YearOfHelp,
  basis: (parameter: string) => readonly string[],
): Problem<'ABOVE_YEAR_CEILING'> {
  const left = most > total ? most - total : 0n;
  const [before, now, limit, rest] = [total, amount, most, left as Fen].map((fen) => formatMoney(fen as Fen));
  return problem({
    code: 'ABOVE_YEAR_CEILING',
    message: `${now} yuan with the ${before} yuan of this calendar year exceed the ${limit} yuan of ${parameter}; grant at most ${rest} yuan, or record a meeting on the single case that decides otherwise.`,
    messageZh: `本次${now}元与本年度已救助${before}元合计超过年度上限${limit}元（${parameter}）；本次最多可救助${rest}元，或先召开并登记“一事一议”会议。`,
    path: ['input', 'caseId'],
    basis: basis(parameter),
  });
}
