import fc from 'fast-check';
import { type Assessment, assess, type LinkedPolicy } from '../../src/policy/index.js';
import { addDays, localDate } from '../../src/shared/local-date.js';
import { formatMoney, yuan } from '../../src/shared/money.js';
import { type HouseholdSketch, household, type MemberSketch } from '../support/facts.js';
import { policyWith, registry } from './vignette.js';

const STANDARDS = {
  'allowance.standard.urban': yuan('740'),
  'allowance.standard.rural': yuan('650'),
  'allowance.employment-cost.share': '0.3',
};

/** Every policy as it stands, and those that have no standard of their own with one set by their agency. */
const POLICIES: readonly (readonly [string, LinkedPolicy])[] = [...registry.policies.values()].flatMap(
  (policy) => [
    [policy.id, policy] as const,
    ...(policy.valuesOn(localDate('2026-08-20'), []).get('allowance.standard.rural')?.value == null
      ? [[`${policy.id}, standards set`, policyWith(policy.id, STANDARDS)] as const]
      : []),
  ],
);

const day = fc.integer({ min: 0, max: 1_800 }).map((n) => addDays(localDate('2021-07-01'), n) as string);
const sum = fc.integer({ min: 0, max: 120_000 }).map((fen) => formatMoney(BigInt(fen)));
const adult: fc.Arbitrary<MemberSketch> = fc.record({
  born: fc.integer({ min: 0, max: 15_000 }).map((n) => addDays(localDate('1945-01-01'), n) as string),
  income: fc.record({ PROPERTY: sum, FARMING: sum }, { requiredKeys: [] }),
});
const sketch: fc.Arbitrary<HouseholdSketch> = fc.record({
  on: day,
  area: fc.constantFrom('URBAN' as const, 'RURAL' as const),
  members: fc
    .tuple(adult, fc.option(adult, { nil: undefined }))
    .map(([head, spouse]) => [
      head,
      ...(spouse === undefined ? [] : [{ ...spouse, relation: 'SPOUSE' as const }]),
    ]),
});
/** A child that counts and has nothing of its own. */
const CHILD: MemberSketch = { relation: 'CHILD', born: '2015-03-01', is: { STUDENT: 'COMPULSORY' } };

/** The sum a month, nothing for a refusal, undefined where no answer is given. */
function monthly({ conclusion, amount }: Assessment): bigint | undefined {
  if (conclusion === 'ELIGIBLE') return amount ?? undefined;
  return conclusion === 'NOT_ELIGIBLE' ? 0n : undefined;
}

describe.each(POLICIES)('%s', (_, policy) => {
  const ask = (given: HouseholdSketch) => monthly(assess(policy, 'SUBSISTENCE_ALLOWANCE', household(given)));
  const isSet = policy.valuesOn(localDate('2026-06-01'), []).get('allowance.standard.rural')?.value != null;

  test('J1.1: an eligible member without income never lowers the allowance of a household', () => {
    let compared = 0;
    fc.assert(
      fc.property(sketch, (given) => {
        const [before, after] = [ask(given), ask({ ...given, members: [...given.members, CHILD] })];
        if (before === undefined || after === undefined) return;
        compared += 1;
        expect(after >= before).toBe(true);
      }),
      { numRuns: 400 },
    );
    if (isSet) expect(compared).toBeGreaterThan(50);
  });

  test('J1.1: more income that is not from work never raises it', () => {
    let compared = 0;
    fc.assert(
      fc.property(sketch, fc.integer({ min: 1, max: 200_000 }), (given, more) => {
        const [head, ...others] = given.members;
        const pension = (fen: number) => ({
          ...given,
          members: [
            { ...head, income: { ...head?.income, CONTRIBUTORY_PENSION: formatMoney(BigInt(fen)) } },
            ...others,
          ],
        });
        const [poorer, richer] = [ask(pension(0)), ask(pension(more))];
        if (poorer === undefined || richer === undefined) return;
        compared += 1;
        expect(richer <= poorer).toBe(true);
      }),
      { numRuns: 400 },
    );
    if (isSet) expect(compared).toBeGreaterThan(50);
  });
});
