import { yearCeilingProblem } from '../../../src/funds/splitting/year-ceiling.js';
import type { Fen } from '../../../src/shared/money.js';

const fen = (amount: bigint) => amount as Fen;

const UNSET = { household: null, person: null, grants: null };
const year = { grants: 2, total: fen(300_000n), amount: fen(100_000n), members: 2 };
const basis = (parameter: string) => [`${parameter} art. 1`];

describe('Ceilings of a calendar year', () => {
  test('that are unset hold nobody back', () => expect(yearCeilingProblem(UNSET, year, basis)).toBeNull());

  test.each([
    ['household', { household: fen(400_000n) }, { household: fen(399_999n) }],
    ['person', { person: fen(200_000n) }, { person: fen(199_999n) }],
    ['grants', { grants: 3 }, { grants: 2 }],
  ])('%s: reached to the fen is within, a fen more is not', (name, within, above) => {
    expect(yearCeilingProblem({ ...UNSET, ...within }, year, basis)).toBeNull();
    expect(yearCeilingProblem({ ...UNSET, ...above }, year, basis)).toMatchObject({
      code: 'ABOVE_YEAR_CEILING',
      basis: [`temporary.year.${name} art. 1`],
    });
  });

  test('names what may still be granted', () => {
    const { message } = yearCeilingProblem({ ...UNSET, household: fen(350_000n) }, year, basis) ?? {};
    expect(message).toContain('grant at most 500.00 yuan');
  });

  test('counts a household without members on record as one person', () => {
    const alone = { ...year, members: 0 };
    expect(yearCeilingProblem({ ...UNSET, person: fen(400_000n) }, alone, basis)).toBeNull();
  });
});
