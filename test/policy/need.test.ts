import fc from 'fast-check';
import { byNeed, needOf } from '../../src/policy/index.js';
import { watchdog } from '../../src/policy-admin/policy-watchdog.service.js';
import { ratio, ratioOf } from '../../src/shared/money.js';
import { policyOf, policyWith } from '../policies/vignette.js';
import { household } from '../support/facts.js';

const WEIGHTS = {
  'hardship.weight.income-gap': '0.5',
  'hardship.weight.spending': '0.25',
  'hardship.weight.illness': '20',
  'hardship.weight.disability': '10',
  'hardship.weight.old-age': '5',
  'hardship.weight.minors': '5',
  'hardship.weight.nobody-able': '15',
  'hardship.weight.unsafe-house': '8',
};
const TEXT = { zh: '测试', en: 'Test' };
const FAMILY = household({
  on: '2025-01-01',
  members: [
    { income: { PROPERTY: '650' } },
    { relation: 'CHILD', born: '2014-04-04', is: { SERIOUS_ILLNESS: true, DISABILITY_MENTAL: 2 } },
  ],
});

describe('D1.1: the hardship coefficient', () => {
  test('adds count times weight, exactly', () => {
    const need = needOf(policyWith('template', WEIGHTS), FAMILY);
    // Half of the line of 1,300 yuan is missing: 50 × 0.5; one ill, one disabled, one minor; one is able to work.
    expect(need?.coefficient).toEqual(ratio('60'));
    expect(need?.parts.map(({ factor, count }) => [factor, count])).toEqual([
      ['INCOME_GAP', 50],
      ['NECESSARY_SPENDING', 0],
      ['SERIOUS_ILLNESS', 1],
      ['DISABILITY', 1],
      ['OLD_AGE', 0],
      ['MINORS', 1],
      ['NOBODY_ABLE', 0],
      ['UNSAFE_HOUSE', 0],
    ]);
    expect(need?.unset).toEqual([]);
  });

  test('is unknown by name while a weight is unset, and still shows what it counts', () => {
    const { 'hardship.weight.minors': _, ...others } = WEIGHTS;
    const need = needOf(policyWith('template', others), FAMILY);
    expect(need?.coefficient).toBeNull();
    expect(need?.unset).toEqual(['hardship.weight.minors']);
    expect(need?.parts.find(({ factor }) => factor === 'MINORS')).toEqual({
      factor: 'MINORS',
      count: 1,
      weight: null,
    });
  });

  test('names the standard too where the place has none', () => {
    const need = needOf(policyOf('sunshine-district'), household({ on: '2023-05-05', members: [{}] }));
    expect(need?.unset).toContain('allowance.standard.rural');
    expect(need?.parts.some(({ factor }) => factor === 'INCOME_GAP')).toBe(false);
  });

  test('a measure that throws or does not end leaves the household without a coefficient, and holds up nobody', () => {
    const place = policyWith('template', WEIGHTS);
    const failing = (count: () => number) => ({
      ...place,
      chain: [
        {
          ...place.definition,
          need: { factors: [{ code: 'X', titles: TEXT, weight: 'x', count }], basis: [] },
        },
      ],
      guard: watchdog(50),
    });
    const loops = () => {
      for (;;);
    };
    const throws = () => {
      throw new TypeError('secret');
    };
    expect([needOf(failing(loops), FAMILY), needOf(failing(throws), FAMILY)]).toEqual([null, null]);
    expect(needOf({ ...place, guard: watchdog(50) }, FAMILY)?.coefficient).toEqual(ratio('60'));
  });

  test('orders the greatest need first and the unknown last, and loses nobody', () => {
    const known = (numerator: bigint) => ({
      coefficient: ratioOf(numerator, 3n),
      parts: [],
      unset: [],
      basis: [],
    });
    const unknown = { coefficient: null, parts: [], unset: ['a'], basis: [] };
    fc.assert(
      fc.property(fc.array(fc.option(fc.bigInt({ min: 0n, max: 99n }))), (coefficients) => {
        const given = coefficients.map((n, id) => ({ id, n, need: n === null ? unknown : known(n) }));
        const ordered = byNeed(given);
        expect(ordered.map(({ id }) => id).sort((a, b) => a - b)).toEqual(given.map(({ id }) => id));
        ordered.slice(1).forEach(({ n }, index) => {
          const before = ordered[index]?.n ?? null;
          if (n !== null) expect(before !== null && before >= n).toBe(true);
        });
      }),
    );
  });

  test('refuses nobody: no assessment changes with the weights', () => {
    const facts = household({ on: '2025-01-01', members: [{}] });
    const light = policyWith('template', Object.fromEntries(Object.keys(WEIGHTS).map((key) => [key, '0'])));
    expect(needOf(light, facts)?.coefficient).toEqual(ratio('0'));
    expect(light.programmes.size).toBe(policyOf('template').programmes.size);
    for (const { rules } of light.programmes.values())
      for (const { basis } of rules)
        expect(basis.map(({ requirement }) => requirement)).not.toContain('D1.1');
  });
});
