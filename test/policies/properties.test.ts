import fc from 'fast-check';
import { POLICIES } from '../../policies/index.js';
import {
  AREAS,
  type Assessment,
  assess,
  createPolicyRegistry,
  definePolicy,
  type Facts,
  INCOME_KINDS,
  type IncomeKind,
  RELATIONS,
} from '../../src/policy/index.js';
import { canonicalJson } from '../../src/shared/canonical-json.js';
import { addDays, localDate } from '../../src/shared/local-date.js';
import { formatMoney } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { type HouseholdSketch, household, type MemberSketch } from '../support/facts.js';
import { registry } from './vignette.js';

const PROGRAMMES = [
  'SUBSISTENCE_ALLOWANCE',
  'EXTREME_POVERTY',
  'TEMPORARY_EMERGENCY',
  'TEMPORARY_EXPENDITURE',
];
const FIRST = localDate('2014-01-01');

const day = fc.integer({ min: 0, max: 5000 }).map((n) => addDays(FIRST, n) as string);
const amount = fc.integer({ min: 0, max: 600_000 }).map((fen) => formatMoney(BigInt(fen)));
const born = fc.integer({ min: 0, max: 29_000 }).map((n) => addDays(localDate('1934-01-01'), n) as string);
const income = fc
  .uniqueArray(fc.constantFrom(...INCOME_KINDS), { maxLength: 3 })
  .chain((kinds) =>
    fc
      .tuple(...kinds.map(() => fc.tuple(amount, day)))
      .map((sums) => Object.fromEntries(kinds.map((kind, i) => [kind, sums[i]]))),
  ) as fc.Arbitrary<Partial<Record<IncomeKind, readonly [string, string]>>>;
const conditions: fc.Arbitrary<NonNullable<MemberSketch['is']>> = fc.record(
  {
    DISABILITY_PHYSICAL: fc.integer({ min: 1, max: 4 }),
    DISABILITY_MENTAL: fc.integer({ min: 1, max: 4 }),
    SERIOUS_ILLNESS: fc.constant(true as const),
    UNABLE_TO_WORK: fc.constant(true as const),
    NO_SUPPORTER: fc.constant(true as const),
    SELF_CARE: fc.integer({ min: 0, max: 6 }),
    CARE: fc.constantFrom('HOME', 'INSTITUTION'),
    CARE_AGREEMENT: fc.constant(true as const),
    STUDENT: fc.constantFrom('COMPULSORY', 'UNDERGRADUATE', 'POSTGRADUATE'),
    WORK_REFUSED: fc.integer({ min: 0, max: 4 }),
    SUPPORT_DUTY_LIVES_TOGETHER: fc.constant(true as const),
    IN_PRISON: fc.constant(true as const),
    REGISTERED_UNEMPLOYED: fc.constant(true as const),
  },
  { requiredKeys: [] },
);
const member: fc.Arbitrary<MemberSketch> = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  born,
  income,
  is: conditions,
});
const sketch: fc.Arbitrary<HouseholdSketch> = fc.record({
  on: day,
  area: fc.constantFrom(...AREAS),
  members: fc.array(member, { minLength: 1, maxLength: 6 }),
  registeredHere: fc.boolean(),
  assets: fc.array(
    fc.record({
      kind: fc.constantFrom('DEPOSIT' as const, 'VEHICLE' as const),
      amount,
      necessity: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  help: fc.array(
    fc.record({ programme: fc.constantFrom('SUBSISTENCE_ALLOWANCE', 'EXTREME_POVERTY'), amount, from: day }),
    { maxLength: 1 },
  ),
  emergency: fc.record({ happenedHere: fc.boolean() }),
  urgent: fc.boolean(),
  asks: amount,
  evidence: fc.constantFrom([], ['EMERGENCY_PROOF', 'EXPENDITURE_BILLS']),
});

/** Nobody is born after the day of the application. */
function factsOf(given: HouseholdSketch): Facts {
  return household({
    ...given,
    members: given.members.map((m) => (String(m.born) > given.on ? { ...m, born: given.on } : m)),
  });
}

const anyone = fc.record({
  facts: sketch.map(factsOf),
  policy: fc.constantFrom(...registry.policies.values()),
  programme: fc.constantFrom(...PROGRAMMES),
});

describe('whatever the household, day and place', () => {
  test('no sum is negative, and its lines and stages add up to it', () => {
    fc.assert(
      fc.property(anyone, ({ facts, policy, programme }) => {
        const answer = assess(policy, programme, facts);
        expect(answer.fault).toBeNull();
        if (answer.amount === null) return;
        expect(answer.amount).toBeGreaterThanOrEqual(0n);
        expect(answer.lines.reduce((sum, line) => sum + (line.amount ?? 0n), 0n)).toBe(answer.amount);
      }),
      { numRuns: 1500 },
    );
  });

  test('the same facts give the same bytes', () => {
    fc.assert(
      fc.property(anyone, ({ facts, policy, programme }) => {
        const again = structuredClone(facts) as Facts;
        expect(canonicalJson(assess(policy, programme, again))).toBe(
          canonicalJson(assess(policy, programme, facts)),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a sum is answered exactly when the household is eligible, and unset figures only otherwise', () => {
    fc.assert(
      fc.property(anyone, ({ facts, policy, programme }) => {
        const answer = assess(policy, programme, facts);
        expect(answer.amount !== null).toBe(answer.conclusion === 'ELIGIBLE');
        if (answer.conclusion === 'PARAMETER_UNSET') expect(answer.unset).not.toEqual([]);
        if (answer.conclusion === 'ELIGIBLE') expect(answer.unset).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('more income', () => {
  const cents = (text: string) => BigInt(text.replace('.', ''));

  /** The sum, or nothing where the household is refused; undefined where no answer can be given. */
  function allowance(answer: Assessment): bigint | undefined {
    if (answer.conclusion === 'ELIGIBLE') return answer.amount ?? undefined;
    return answer.conclusion === 'NOT_ELIGIBLE' ? 0n : undefined;
  }

  /** Outside of the two ways in which a household above the line is paid all the same. */
  function isOrdinary({ steps }: Assessment): boolean {
    return !steps.some(
      ({ rule, outcome }) =>
        outcome === 'ENTITLED' && (rule === 'allowance.gradual-exit' || rule === 'allowance.one-person'),
    );
  }

  test('never raises an allowance outside of gradual exit and one-person households', () => {
    const places = ['jiuhuashan-scenic-area', 'taian-city', 'changfeng-county', 'template'];
    let compared = 0;
    fc.assert(
      fc.property(
        sketch,
        fc.constantFrom(...places),
        fc.constantFrom('WAGE' as const, 'PROPERTY' as const, 'FARMING' as const),
        amount,
        amount,
        (given, place, kind, less, plus) => {
          const more = formatMoney(cents(less) + cents(plus));
          const earning = (sum: string) => {
            const [first, ...others] = given.members;
            const changed = { ...first, income: { ...first?.income, [kind]: [sum, '2014-01-01'] as const } };
            return factsOf({ ...given, registeredHere: true, assets: [], members: [changed, ...others] });
          };
          const policy = registry.policy(place);
          if (policy === undefined) throw new Error(place);
          const poorer = assess(policy, 'SUBSISTENCE_ALLOWANCE', earning(less));
          const richer = assess(policy, 'SUBSISTENCE_ALLOWANCE', earning(more));
          const [high, low] = [allowance(poorer), allowance(richer)];
          if (high === undefined || low === undefined || !isOrdinary(richer)) return;
          compared += 1;
          expect(low <= high).toBe(true);
        },
      ),
      { numRuns: 2500 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('within the one-person grant the own income never raises it either', () => {
    const policy = registry.policy('jiuhuashan-scenic-area');
    if (policy === undefined) throw new Error('There is no such policy.');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: 70_000 }), (a, b) => {
        const sum = (own: number) =>
          assess(
            policy,
            'SUBSISTENCE_ALLOWANCE',
            household({
              on: '2022-08-01',
              members: [
                { born: '1960-01-01', income: { CONTRIBUTORY_PENSION: '1456' } },
                {
                  relation: 'SPOUSE',
                  is: { SERIOUS_ILLNESS: true },
                  income: { TRANSFER: formatMoney(BigInt(own)) },
                },
              ],
            }),
          ).amount ?? 0n;
        expect(sum(Math.max(a, b)) <= sum(Math.min(a, b))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a child policy without anything of its own', () => {
  test('answers as its parent does, but for its name', () => {
    for (const parent of POLICIES) {
      const empty = definePolicy({
        id: 'empty',
        version: parent.version,
        titles: parent.titles,
        extends: parent.id,
        covers: [],
        instruments: [],
        declares: [],
        parameters: {},
        programmes: [],
      });
      const linked = unwrap(createPolicyRegistry([...POLICIES, empty]));
      const [own, child] = [linked.policy(parent.id), linked.policy('empty')];
      if (own === undefined || child === undefined) throw new Error(parent.id);
      fc.assert(
        fc.property(sketch.map(factsOf), fc.constantFrom(...PROGRAMMES), (facts, programme) => {
          const { policy: _own, ...expected } = assess(own, programme, facts);
          const { policy: _child, ...answer } = assess(child, programme, facts);
          expect(answer).toEqual(expected);
        }),
        { numRuns: 100 },
      );
    }
  });
});
