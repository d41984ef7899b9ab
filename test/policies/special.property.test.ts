import fc from 'fast-check';
import { GRADES_OF_KIND } from '../../src/households/circumstances/circumstance-kinds.js';
import {
  AREAS,
  type Assessment,
  assess,
  CONDITION_KINDS,
  type ConditionKind,
  type Facts,
  type LinkedPolicy,
  RELATIONS,
  SITUATION_KINDS,
} from '../../src/policy/index.js';
import { canonicalJson } from '../../src/shared/canonical-json.js';
import { addDays, localDate } from '../../src/shared/local-date.js';
import { formatMoney, yuan } from '../../src/shared/money.js';
import { type HouseholdSketch, household, type MemberSketch } from '../support/facts.js';
import { policyWith, registry } from './vignette.js';

const day = fc.integer({ min: 0, max: 4700 }).map((n) => addDays(localDate('2014-01-01'), n) as string);
/** Late enough for most figures to be in force. */
const lately = fc.integer({ min: 0, max: 2400 }).map((n) => addDays(localDate('2020-06-01'), n) as string);
const born = fc.integer({ min: 0, max: 37_000 }).map((n) => addDays(localDate('1918-01-01'), n) as string);
const sum = fc.integer({ min: 0, max: 4_000_000 }).map((fen) => formatMoney(BigInt(fen)));

/** Any condition with any grade that the register would take. */
const conditions = fc
  .oneof(
    fc.uniqueArray(fc.constantFrom(...CONDITION_KINDS), { maxLength: 5 }),
    fc.subarray([
      'DISABILITY_PHYSICAL',
      'NEEDS_LONG_TERM_CARE',
      'SERIOUS_ILLNESS',
      'ORPHAN',
      'VETERAN',
      'NO_SUPPORTER',
      'EVACUATED',
    ] as const),
  )
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) => {
        const grades = GRADES_OF_KIND[kind];
        const grade = grades.length === 0 ? fc.constant(null) : fc.constantFrom(...grades);
        return fc.tuple(fc.constant(kind), fc.tuple(grade, day));
      }),
    ),
  )
  .map((entries) => Object.fromEntries(entries)) as fc.Arbitrary<
  Partial<Record<ConditionKind, readonly [string | null, string]>>
>;

const member: fc.Arbitrary<MemberSketch> = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  sex: fc.constantFrom('MALE' as const, 'FEMALE' as const),
  born,
  is: conditions,
  income: fc.record({ WAGE: fc.tuple(sum, day), PROPERTY: fc.tuple(sum, day) }, { requiredKeys: [] }),
  spends: fc.array(
    fc.record({
      kind: fc.constantFrom('MEDICAL' as const, 'DISASTER_LOSS' as const),
      amount: sum,
      from: day,
    }),
    { maxLength: 2 },
  ),
});

const situation = fc.record({
  kind: fc.constantFrom(...SITUATION_KINDS),
  level: fc.constantFrom('HIGH', 'SEVERE', 'II', 'FLOOD', 'CPI 3.6 FOOD 7.1', 'CPI 1 FOOD 1'),
});

const sketch: fc.Arbitrary<HouseholdSketch> = fc.record({
  on: fc.oneof(day, lately),
  area: fc.constantFrom(...AREAS),
  members: fc.array(member, { minLength: 1, maxLength: 5 }),
  registeredHere: fc.boolean(),
  residentSince: day,
  help: fc.array(
    fc.record({
      programme: fc.constantFrom(
        'SUBSISTENCE_ALLOWANCE',
        'EXTREME_POVERTY',
        'MEDICAL_DIRECT',
        'SERIOUS_ILLNESS_ASSISTANCE',
        'LIVING_SUBSIDY',
        'TEMPORARY_EMERGENCY',
      ),
      amount: sum,
      from: fc.oneof(day, fc.constant('2014-01-01')),
      period: fc.constantFrom('MONTHLY' as const, 'ONE_OFF' as const),
    }),
    { maxLength: 3 },
  ),
  urgent: fc.boolean(),
  asks: sum,
  answers: fc.record({
    diedOn: day,
    marketFailed: fc.boolean(),
    wantsTraining: fc.boolean(),
    matter: fc.constant('x'),
  }),
  evidence: fc.constantFrom([], ['CONTACT_PERSON', 'SUPPORT_AGREEMENT', 'RESIDENCE_PROOF']),
  situations: fc.array(situation, { maxLength: 2 }),
});

function factsOf(given: HouseholdSketch): Facts {
  return household({
    ...given,
    members: given.members.map((one) => (String(one.born) > given.on ? { ...one, born: given.on } : one)),
  });
}

/** Places whose figures are set, so that sums are reached. */
const FIGURES = {
  'medical.premium': yuan('350'),
  'medical.direct.cap': yuan('30000'),
  'child.standard': yuan('1500'),
  'disability.living.severe': yuan('277'),
  'disability.living.slight': yuan('185'),
  'disability.care': yuan('277'),
  'epidemic-grant.sum': yuan('500'),
  ...Object.fromEntries(
    [
      'extreme-poverty',
      'child-without-care',
      'allowance',
      'registered-poor',
      'monitored',
      'borderline',
    ].flatMap((group) => [
      [`medical.premium.share.${group}`, '0.37'],
      [`medical.direct.share.${group}`, '0.73'],
      [`medical.direct.threshold.${group}`, yuan('123.45')],
    ]),
  ),
};
const policies = [
  ...registry.policies.values(),
  policyWith('jiuhuashan-scenic-area', {
    ...FIGURES,
    'event-subsidy.sum': yuan('99'),
    'relief-fund.most': yuan('9999'),
  }),
  policyWith('sunshine-district', {
    ...FIGURES,
    'serious-illness.cap': yuan('10000'),
    'serious-illness.share': '0.33',
    'veterans.medical.sum': yuan('380'),
    'allowance.standard.urban': yuan('700'),
    'allowance.standard.rural': yuan('600'),
  }),
];

const withFigures = policies.slice(registry.policies.size);
const anything = fc
  .record({
    facts: sketch.map(factsOf),
    policy: fc.oneof(fc.constantFrom(...policies), fc.constantFrom(...withFigures)),
  })
  .chain(({ facts, policy }) =>
    fc.record({
      facts: fc.constant(facts),
      policy: fc.constant(policy),
      programme: fc.oneof(fc.constantFrom(...policy.programmes.keys()), fc.constantFrom(...cashOf(policy))),
    }),
  );

function cashOf(policy: LinkedPolicy): readonly string[] {
  return [...policy.programmes.values()].filter(({ kind }) => kind === 'CASH').map(({ code }) => code);
}

describe('whatever the programme, household, day and place', () => {
  test('nothing fails, no sum is negative, and lines add up', () => {
    let paid = 0;
    fc.assert(
      fc.property(anything, ({ facts, policy, programme }) => {
        const answer: Assessment = assess(policy, programme, facts);
        expect(answer.fault).toBeNull();
        if (answer.amount === null) return;
        paid += 1;
        expect(answer.conclusion).toBe('ELIGIBLE');
        expect(answer.amount).toBeGreaterThanOrEqual(0n);
        expect(answer.lines.reduce((total, { amount }) => total + (amount ?? 0n), 0n)).toBe(answer.amount);
      }),
      { numRuns: 4000 },
    );
    expect(paid).toBeGreaterThan(30);
  });

  test('the same facts give the same bytes', () => {
    fc.assert(
      fc.property(anything, ({ facts, policy, programme }) => {
        const again = structuredClone(facts) as Facts;
        expect(canonicalJson(assess(policy, programme, again))).toBe(
          canonicalJson(assess(policy, programme, facts)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('moving to another township of the same place changes no answer', () => {
    fc.assert(
      fc.property(anything, ({ facts, policy, programme }) => {
        const moved = { ...facts, place: { ...facts.place, townshipId: 'T2', villageId: null } };
        expect(assess(policy, programme, moved)).toEqual(assess(policy, programme, facts));
      }),
      { numRuns: 500 },
    );
  });
});

describe('adding a member', () => {
  const NEWCOMER: MemberSketch = {
    relation: 'CHILD',
    born: '2014-01-01',
    is: { DISABILITY_PHYSICAL: 1, NEEDS_LONG_TERM_CARE: true, ORPHAN: true },
  };
  const BY_HEAD = [
    'DISABILITY_CARE_SUBSIDY',
    'CHILD_BASIC_LIVING',
    'MEDICAL_PREMIUM',
    'LIVING_SUBSIDY',
    'PRICE_SUBSIDY',
  ];

  test('an entitled one never lowers what a household gets by the head', () => {
    const [place] = withFigures as [LinkedPolicy];
    const recipients = sketch.map((given) => ({
      ...given,
      on: given.on < '2022-06-02' ? '2022-06-10' : given.on,
      members: given.members.map(({ income: _, ...rest }) => rest),
      help: [{ programme: 'SUBSISTENCE_ALLOWANCE', amount: '700', from: '2014-01-01' }],
      situations: [{ kind: 'PRICE_TRIGGER' as const, level: 'CPI 3.6 FOOD 7.1' }],
    }));
    let compared = 0;
    fc.assert(
      fc.property(recipients, fc.constantFrom(...BY_HEAD), (given, programme) => {
        const before = assess(place, programme, factsOf(given));
        const after = assess(place, programme, factsOf({ ...given, members: [...given.members, NEWCOMER] }));
        if (before.conclusion !== 'ELIGIBLE' || after.conclusion === 'PARAMETER_UNSET') return;
        compared += 1;
        expect(after.amount).toBeGreaterThanOrEqual(before.amount ?? 0n);
      }),
      { numRuns: 800 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
