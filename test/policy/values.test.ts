import { at, type Facts, UnsetParameter, Values } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { household } from '../support/facts.js';
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

  test('what several rules need is reckoned once for a household, and its figures are read all the same', () => {
    const v = values();
    let times = 0;
    const reckon = (facts: Facts, { money }: Values) => {
      times += 1;
      return [facts.household.id, money.call(v, 'sum')];
    };
    const [facts, other] = [household({ on, members: [{}] }), household({ on, members: [{}, {}] })];
    const first = v.once(reckon, facts);
    expect(v.once(reckon, facts)).toBe(first);
    expect(times).toBe(1);
    expect(v.readings.map(({ key }) => key)).toEqual(['sum']);
    expect(v.once(reckon, other)).toEqual(first);
    expect(times).toBe(2);
    expect(values().once(reckon, facts)).not.toBe(first);
  });

  test('what cannot be reckoned for want of a figure is asked again', () => {
    const v = new Values(linked.valuesOn(localDate('2019-01-01'), []), localDate('2019-01-01'));
    const facts = household({ on, members: [{}] });
    const reckon = () => v.money('sum');
    expect(() => v.once(reckon, facts)).toThrow(UnsetParameter);
    expect(() => v.once(reckon, facts)).toThrow(UnsetParameter);
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
