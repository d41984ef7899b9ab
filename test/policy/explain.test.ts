import {
  assess,
  CONCLUSIONS,
  conclusionWording,
  explain,
  refused,
  render,
  satisfied,
} from '../../src/policy/index.js';
import { household } from '../support/facts.js';
import { link, policy, programme, rule } from './small-policy.js';

const facts = household({ on: '2022-08-01', members: [{}] });
const messages = {
  ok: { zh: '{on}共{sum}元,{count}人,{flag}', en: 'On {on} {sum} yuan for {count} persons, {flag}' },
};
const shown = { on: '2022-08-01', sum: 74500n, count: 3, flag: true };

describe('an explanation', () => {
  const linked = link(
    policy({ programmes: [programme({ rules: [rule('a', () => satisfied('ok', shown), { messages })] })] }),
  );
  const answer = assess(linked, 'GRANT', facts);

  test('in Chinese', () => {
    expect(explain(linked, answer, 'zh-CN')).toEqual([
      {
        rule: 'a',
        title: '测试',
        outcome: 'SATISFIED',
        wording: '2022-08-01共745.00元,3人,是',
        basis: ['TEST art. 1'],
      },
      { rule: null, title: '补助', outcome: 'BENEFIT', wording: '1.00元', basis: ['TEST art. 1'] },
    ]);
  });

  test('in English', () => {
    expect(explain(linked, answer, 'en').map(({ wording }) => wording)).toEqual([
      'On 2022-08-01 745.00 yuan for 3 persons, yes',
      '1.00 yuan',
    ]);
  });

  test('of an unset figure names the parameter', () => {
    const unset = link(
      policy({
        programmes: [programme({ rules: [rule('a', (_f, v) => refused('no', { x: v.money('sum') }))] })],
      }),
    );
    const [line] = explain(unset, assess(unset, 'GRANT', facts), 'en');
    expect(line).toMatchObject({
      outcome: 'UNSET',
      wording: 'The parameter sum is not set on this day; the authority has to set it before a decision.',
    });
  });

  test('of a decision whose rule no longer exists still shows what was kept', () => {
    const other = link(policy({ programmes: [programme({ rules: [rule('b')] })] }));
    expect(explain(other, answer, 'en')[0]).toMatchObject({
      title: 'a',
      wording: 'ok, on 2022-08-01, sum 745.00, count 3, flag yes',
    });
  });

  test('leaves a place that nothing fills visible', () => {
    expect(render({ zh: '{a}', en: '{a} {b}' }, { a: 1 }, 'en')).toBe('1 {b}');
  });

  test('every conclusion has a wording in both languages', () => {
    const wordings = CONCLUSIONS.flatMap((c) => [conclusionWording(c, 'en'), conclusionWording(c, 'zh-CN')]);
    expect(new Set(wordings).size).toBe(CONCLUSIONS.length * 2);
  });
});
