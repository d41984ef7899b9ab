import { describe, expect, test } from '@jest/globals';
import {
  at,
  createPolicyRegistry,
  definePolicy,
  INHERIT,
  type LinkedPolicy,
} from '../../src/policy/index.js';
import { parameterTimeline, valueText } from '../../src/policy-admin/parameter-timeline.js';
import { yuan } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';

const basis = { instrument: 'TEST-1', article: '1' };
const KEY = 'allowance.standard.urban';

const parent = definePolicy({
  id: 'parent',
  version: '1',
  titles: { zh: '上级', en: 'Parent' },
  covers: [],
  instruments: [{ id: 'TEST-1', titles: { zh: '测试文件', en: 'Test instrument' } }],
  declares: [
    {
      key: KEY,
      titles: { zh: '城市低保标准', en: 'Urban standard' },
      type: 'money',
      unit: 'FEN_PER_PERSON_MONTH',
    },
  ],
  parameters: { [KEY]: [at('2018-01-01', yuan('500'), basis), at('2024-01-01', yuan('900'), basis)] },
  programmes: [],
});

function child(values: ReturnType<typeof at>[]): LinkedPolicy {
  const definition = definePolicy({
    id: 'child',
    version: '1',
    titles: { zh: '下级', en: 'Child' },
    extends: 'parent',
    covers: [],
    instruments: [],
    declares: [],
    parameters: { [KEY]: values },
    programmes: [],
  });
  return unwrap(createPolicyRegistry([parent, definition])).policy('child') as LinkedPolicy;
}

function timeline(policy: LinkedPolicy) {
  const declaration = policy.declarations.get(KEY);
  if (declaration === undefined) throw new Error(`${KEY} must be declared`);
  return parameterTimeline(policy, declaration);
}

describe('the time line of a parameter', () => {
  test('shows the parent until the day before the child speaks, and the child from that day on', () => {
    const { values } = timeline(child([at('2021-07-01', yuan('680'), basis)]));
    expect(
      values.map(({ from, until, value, inherited }) => [from, until, valueText(value), inherited]),
    ).toEqual([
      ['2018-01-01', '2021-06-30', '500.00', true],
      ['2021-07-01', null, '680.00', false],
    ]);
  });

  test('returns to the parent where the child hands back, and takes up what the parent changed meanwhile', () => {
    const { values } = timeline(
      child([at('2021-07-01', yuan('680'), basis), at('2025-01-01', INHERIT, basis)]),
    );
    expect(values.map(({ from, until, value }) => [from, until, valueText(value)])).toEqual([
      ['2018-01-01', '2021-06-30', '500.00'],
      ['2021-07-01', '2024-12-31', '680.00'],
      ['2025-01-01', null, '900.00'],
    ]);
  });

  test('shows a repealed value as unset', () => {
    const { values } = timeline(child([at('2021-07-01', null, basis)]));
    expect(values.at(-1)).toMatchObject({ from: '2021-07-01', value: null, inherited: false });
  });

  test('keeps values for declared situations apart from the ordinary line (N4.1)', () => {
    const raised = at('2022-06-02', yuan('700'), basis, 'A', {
      when: { situation: 'EPIDEMIC_RISK', levels: ['HIGH'] },
    });
    const { values, inSituations } = timeline(child([raised]));
    expect(values.map(({ value }) => valueText(value))).toEqual(['500.00', '900.00']);
    expect(inSituations.map(({ value, situation }) => [valueText(value), situation.levels])).toEqual([
      ['700.00', ['HIGH']],
    ]);
  });
});
