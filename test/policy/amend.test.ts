import { amendPolicy, at, INHERIT, type ParameterChange } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';
import { BASIS, policy } from './small-policy.js';

const KEY = 'standard';
const situational = at('2022-06-01', yuan('900'), BASIS, 'A', {
  when: { situation: 'EPIDEMIC_RISK', levels: ['HIGH'] },
});
const module = policy({
  parameters: {
    [KEY]: [at('2020-01-01', yuan('500'), BASIS), situational, at('2023-01-01', yuan('700'), BASIS)],
  },
});

function change(from: string, value: ParameterChange['dated']['value'], key = KEY): ParameterChange {
  return { key, dated: { from: localDate(from), value, basis: BASIS } };
}

function values(...amendments: readonly (readonly ParameterChange[])[]) {
  const amended = amendPolicy(
    module,
    amendments.map((changes, index) => ({ id: String(index), instruments: [], changes })),
  );
  return (amended.parameters[KEY] ?? []).map(({ from, value }) => [from, value]);
}

describe('An amendment', () => {
  test('puts a value between its neighbours, so that the days ascend', () => {
    expect(values([change('2022-01-01', yuan('600'))]).map(([from]) => from)).toEqual([
      '2020-01-01',
      '2022-06-01',
      '2022-01-01',
      '2023-01-01',
    ]);
    expect(values([change('2025-01-01', null)]).at(-1)).toEqual(['2025-01-01', null]);
    expect(values([change('2019-01-01', yuan('400'))])[0]).toEqual(['2019-01-01', yuan('400')]);
  });

  test('takes the place of the value of the same day, and leaves that of a situation alone', () => {
    expect(values([change('2023-01-01', yuan('750'))]).at(-1)).toEqual(['2023-01-01', yuan('750')]);
    expect(values([change('2022-06-01', yuan('620'))])).toEqual(
      expect.arrayContaining([
        ['2022-06-01', yuan('900')],
        ['2022-06-01', yuan('620')],
      ]),
    );
  });

  test('that is known later wins on the same day', () => {
    const [first, second] = [[change('2024-01-01', yuan('1'))], [change('2024-01-01', INHERIT)]] as const;
    expect(values(first, second).at(-1)).toEqual(['2024-01-01', INHERIT]);
    expect(values(second, first).at(-1)).toEqual(['2024-01-01', yuan('1')]);
  });

  test('shows in the version, states parameters that the module left out, and leaves the module as it is', () => {
    const before = JSON.stringify(Object.keys(module.parameters));
    const amended = amendPolicy(module, [
      {
        id: 'a',
        instruments: [{ id: 'NEW', titles: { zh: '新', en: 'New' } }],
        changes: [change('2024-01-01', 3, 'months')],
      },
    ]);
    expect([amended.version, amended.parameters.months?.length]).toEqual(['1+1', 1]);
    expect(amended.instruments.map(({ id }) => id)).toContain('NEW');
    expect(JSON.stringify(Object.keys(module.parameters))).toBe(before);
    expect(amendPolicy(module, [])).toBe(module);
  });
});
