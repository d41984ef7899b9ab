import { at, UnsetParameter, Values } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { BASIS, link, policy } from './small-policy.js';

const on = localDate('2020-06-01');
const linked = link(
  policy({
    parameters: {
      sum: [at('2020-01-01', 100n, BASIS)],
      days: [at('2020-01-01', 7, BASIS)],
      share: [at('2020-01-01', '1.30', BASIS)],
      flag: [at('2020-01-01', false, BASIS)],
      code: [at('2020-01-01', 'A', BASIS)],
    },
  }),
);

function values(): Values {
  return new Values(linked.valuesOn(on, []), on);
}

describe('reading parameters', () => {
  test('answers each by its type', () => {
    const v = values();
    expect([v.money('sum'), v.integer('days'), v.ratio('share'), v.flag('flag'), v.code('code')]).toEqual([
      100n,
      7,
      { numerator: 13n, denominator: 10n },
      false,
      'A',
    ]);
  });

  test('remembers each reading once, in the order of reading, and not the question whether it is set', () => {
    const v = values();
    v.isSet('share');
    v.integer('days');
    v.money('sum');
    v.integer('days');
    expect(v.readings.map(({ key }) => key)).toEqual(['days', 'sum']);
  });

  test('an unset parameter is thrown by name', () => {
    expect(values().isSet('codes')).toBe(false);
    expect(() => values().codes('codes')).toThrow(new UnsetParameter('codes'));
  });

  test('the wrong type or an undeclared key is a fault of the policy', () => {
    expect(() => values().integer('sum')).toThrow('Parameter sum is a money, not a integer.');
    expect(() => values().money('summ')).toThrow(TypeError);
    expect(() => values().isSet('summ')).toThrow(TypeError);
  });
});
