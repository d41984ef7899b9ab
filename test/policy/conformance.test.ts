import { checkConformance, NOT_APPLICABLE, type Programme, satisfied } from '../../src/policy/index.js';
import { household } from '../support/facts.js';
import { BASIS, link, policy, programme, rule } from './small-policy.js';

const facts = household({ on: '2022-08-01', members: [{}] });

function problems(change: Partial<Programme>): readonly string[] {
  const report = checkConformance(link(policy({ programmes: [programme(change)] })), [facts]);
  return [...new Set(report.problems.map(({ code }) => code))];
}

describe('the conformance suite', () => {
  test('finds nothing in a sound policy', () => {
    expect(problems({})).toEqual([]);
  });

  test.each<[string, Partial<Programme>, string]>([
    ['Date.now', { rules: [rule('a', () => satisfied('ok', { x: Date.now() > 0 }))] }, 'POLICY_CLOCK'],
    [
      'new Date()',
      { rules: [rule('a', () => satisfied('ok', { x: String(new Date()) !== '' }))] },
      'POLICY_CLOCK',
    ],
    [
      'performance.now',
      { rules: [rule('a', () => satisfied('ok', { x: performance.now() >= 0 }))] },
      'POLICY_CLOCK',
    ],
    ['Math.random', { rules: [rule('a', () => satisfied('ok', { x: Math.random() >= 0 }))] }, 'POLICY_CLOCK'],
    ['a fault', { rules: [rule('a', () => null as never)] }, 'POLICY_FAULT'],
    [
      'a negative sum',
      { benefit: () => ({ amount: -1n, period: 'ONE_OFF', class: null, lines: [] }) },
      'POLICY_FAULT',
    ],
    [
      'changed input',
      { rules: [rule('a', (f) => Object.assign(f, { on: 1 }) && NOT_APPLICABLE)] },
      'POLICY_FAULT',
    ],
    ['a message without a template', { rules: [rule('a', () => satisfied('other'))] }, 'POLICY_WORDING'],
    [
      'a place that nothing fills',
      { rules: [rule('a', () => satisfied('ok'), { messages: { ok: { zh: '{x}', en: '{x}' } } })] },
      'POLICY_WORDING',
    ],
    [
      'an approval without a template',
      {
        approval: () => ({
          level: 'COUNTY',
          limit: null,
          meeting: false,
          message: 'mayor',
          shown: {},
          basis: [BASIS],
        }),
      },
      'POLICY_WORDING',
    ],
    [
      'steps that wait for each other',
      {
        procedure: [
          { code: 'REVIEW', level: 'COUNTY', after: ['DECISION'], basis: [BASIS] },
          { code: 'DECISION', level: 'COUNTY', after: ['REVIEW'], basis: [BASIS] },
        ],
      },
      'POLICY_PROCEDURE',
    ],
    [
      'a step that waits for one that its law does not have',
      { procedure: [{ code: 'DECISION', level: 'COUNTY', after: () => ['MEETING'], basis: [BASIS] }] },
      'POLICY_PROCEDURE',
    ],
    [
      'a procedure that fails',
      {
        approval: () => {
          throw new Error('x');
        },
      },
      'POLICY_FAULT',
    ],
  ])('finds %s', (_name, change, code) => {
    expect(problems(change)).toContain(code);
  });

  test('finds an answer that differs between two runs', () => {
    let count = 0;
    const counting = rule('a', () => {
      count += 1;
      return satisfied('ok', { count });
    });
    expect(problems({ rules: [counting] })).toContain('POLICY_NOT_DETERMINISTIC');
  });

  test('puts clocks and chance back, whatever happens', () => {
    const before = [Date, Math.random, performance.now];
    problems({ rules: [rule('a', () => null as never)] });
    expect([Date, Math.random, performance.now]).toEqual(before);
  });

  test('says which rules no case reached', () => {
    const rules = [rule('a'), rule('b', () => NOT_APPLICABLE)];
    const report = checkConformance(link(policy({ programmes: [programme({ rules })] })), [facts]);
    expect([...report.reached]).toEqual(['GRANT a']);
    expect(report.unreached).toEqual(['GRANT b']);
  });

  test('runs each case on the day before and the day of every change since its members were born', () => {
    const late = { from: '2022-01-01', until: '2022-06-30' } as object;
    const rules = [rule('a', undefined, late)];
    const report = checkConformance(link(policy({ programmes: [programme({ rules })] })), [
      facts,
      household({ on: '2022-08-01', members: [{ born: '2022-03-01' }] }),
    ]);
    // Both: 30 June, 1 July and 1 August; the first one also 31 December and 1 January.
    expect(report.runs).toBe(8);
  });
});
