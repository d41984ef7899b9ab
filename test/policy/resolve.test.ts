import { at, INHERIT, type SituationFacts } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { BASIS, child, link, policy } from './small-policy.js';

const parent = policy({
  parameters: {
    sum: [at('2020-01-01', 100n, BASIS, 'A'), at('2021-01-01', 200n, BASIS), at('2022-01-01', null, BASIS)],
    days: [at('2020-01-01', 7, BASIS)],
  },
});

function sumOn(linked: ReturnType<typeof link>, on: string, situations: readonly SituationFacts[] = []) {
  return linked.valuesOn(localDate(on), situations).get('sum');
}

function situation(kind: SituationFacts['kind'], level: string): SituationFacts {
  return { id: 'S1', kind, level, from: localDate('2020-01-01'), until: null, basis: 'x' };
}

describe('a parameter on a day', () => {
  test.each([
    ['2019-12-31', null, null],
    ['2020-01-01', 100n, '2020-01-01'],
    ['2020-12-31', 100n, '2020-01-01'],
    ['2021-01-01', 200n, '2021-01-01'],
    ['2021-12-31', 200n, '2021-01-01'],
    ['2022-01-01', null, '2022-01-01'],
  ])('on %s it is %s', (on, value, from) => {
    expect(sumOn(link(parent), on)).toMatchObject({ value, from });
  });

  test('says who set it, on which basis and how sure it is', () => {
    expect(sumOn(link(parent), '2020-06-01')).toMatchObject({
      policy: 'parent',
      basis: BASIS,
      confidence: 'A',
      situation: null,
      reading: { key: 'sum', value: 100n, basis: 'TEST art. 1', confidence: 'A' },
    });
    expect(sumOn(link(parent), '2022-06-01')?.reading).toBeNull();
  });

  test('the days of change are those of the whole chain, each once', () => {
    const linked = link(
      parent,
      child({ parameters: { sum: [at('2021-01-01', 5n, BASIS), at('2021-05-05', 6n, BASIS)] } }),
    );
    expect(linked.changeDays).toEqual(['2020-01-01', '2021-01-01', '2021-05-05', '2022-01-01']);
  });
});

describe('inheritance', () => {
  const linked = link(
    parent,
    child({
      parameters: {
        sum: [
          at('2020-06-01', 150n, BASIS),
          at('2020-09-01', null, BASIS),
          at('2020-10-01', INHERIT, BASIS),
          at('2021-03-01', 0n, BASIS),
        ],
      },
    }),
  );

  test.each([
    ['2020-05-31', 100n, 'parent'],
    ['2020-06-01', 150n, 'child'],
    ['2020-08-31', 150n, 'child'],
    ['2020-09-01', null, 'child'],
    ['2020-10-01', 100n, 'parent'],
    ['2021-01-01', 200n, 'parent'],
    ['2021-03-01', 0n, 'child'],
    ['2022-01-01', 0n, 'child'],
  ])('on %s it is %s of the %s', (on, value, from) => {
    expect(sumOn(linked, on)).toMatchObject({ value, policy: from });
  });

  test('what a child does not state is its parent’s', () => {
    expect(linked.valuesOn(localDate('2020-06-01'), []).get('days')).toMatchObject({
      value: 7,
      policy: 'parent',
    });
  });

  test('a grandchild inherits through both', () => {
    const grandchild = child({ id: 'grandchild', extends: 'child' });
    const last = link(parent, child({ parameters: { sum: [at('2020-06-01', 150n, BASIS)] } }), grandchild);
    expect(sumOn(last, '2020-06-01')).toMatchObject({ value: 150n, policy: 'child' });
    expect(last.chain.map(({ id }) => id)).toEqual(['grandchild', 'child', 'parent']);
  });

  test('a child without values of its own says what its parent says on every day', () => {
    const empty = link(parent, child());
    for (const on of ['2019-12-31', '2020-01-01', '2021-06-06', '2022-02-02']) {
      expect(sumOn(empty, on)).toEqual(sumOn(link(parent), on));
    }
  });
});

describe('a value under a declared situation', () => {
  const linked = link(
    policy({
      parameters: {
        sum: [
          at('2020-01-01', 100n, BASIS),
          at('2020-01-01', 500n, BASIS, 'A', {
            when: { situation: 'EPIDEMIC_RISK', levels: ['MEDIUM', 'HIGH'] },
          }),
          at('2021-01-01', 120n, BASIS),
        ],
        days: [at('2020-01-01', 3, BASIS, 'A', { when: { situation: 'DISASTER', levels: ['*'] } })],
      },
    }),
  );

  test('holds while the situation covers the place, and says under which', () => {
    expect(sumOn(linked, '2020-06-01', [situation('EPIDEMIC_RISK', 'HIGH')])).toMatchObject({
      value: 500n,
      situation: 'S1',
    });
  });

  test('holds beside later ordinary values', () => {
    expect(sumOn(linked, '2021-06-01', [situation('EPIDEMIC_RISK', 'MEDIUM')])?.value).toBe(500n);
    expect(sumOn(linked, '2021-06-01')?.value).toBe(120n);
  });

  test('does not hold at another level or kind, nor before its first day', () => {
    expect(sumOn(linked, '2020-06-01', [situation('EPIDEMIC_RISK', 'LOW')])?.value).toBe(100n);
    expect(sumOn(linked, '2020-06-01', [situation('DISASTER', 'HIGH')])?.value).toBe(100n);
    expect(sumOn(linked, '2019-12-31', [situation('EPIDEMIC_RISK', 'HIGH')])?.value).toBeNull();
  });

  test('with * holds at any level, and without an ordinary value is otherwise unset', () => {
    const days = (situations: readonly SituationFacts[]) =>
      linked.valuesOn(localDate('2020-06-01'), situations).get('days')?.value;
    expect([days([]), days([situation('DISASTER', 'IV')])]).toEqual([null, 3]);
  });
});
