import {
  assess,
  at,
  entitled,
  evidenceMissing,
  type Finding,
  NOT_APPLICABLE,
  type Programme,
  type Rule,
  refused,
  satisfied,
} from '../../src/policy/index.js';
import { household } from '../support/facts.js';
import { BASIS, link, policy, programme, rule } from './small-policy.js';

const facts = household({ on: '2022-08-01', members: [{}] });

/** Rules that answer as told, in their order. */
function answering(findings: Readonly<Record<string, Finding | Rule['apply']>>, more: Partial<Rule> = {}) {
  return Object.entries(findings).map(([id, finding]) =>
    rule(id, typeof finding === 'function' ? finding : () => finding, more),
  );
}

function run(change: Partial<Programme>, parameters = {}) {
  return assess(link(policy({ parameters, programmes: [programme(change)] })), 'GRANT', facts);
}

function outcomes(change: Partial<Programme>, parameters = {}) {
  const { conclusion, steps } = run(change, parameters);
  return [conclusion, ...steps.map(({ rule: id, outcome }) => `${id} ${outcome}`)];
}

const readsSum: Rule['apply'] = (_facts, values) => satisfied('ok', { sum: values.money('sum') });

describe('the conclusion of an assessment', () => {
  test('eligible when every rule that applies is satisfied', () => {
    const rules = answering({ a: satisfied('ok'), b: NOT_APPLICABLE });
    expect(outcomes({ rules })).toEqual(['ELIGIBLE', 'a SATISFIED']);
  });

  test('not eligible when one refuses; every other rule is still heard', () => {
    const rules = answering({ a: refused('no'), b: satisfied('ok') });
    expect(outcomes({ rules })).toEqual(['NOT_ELIGIBLE', 'a REFUSED', 'b SATISFIED']);
    expect(run({ rules }).amount).toBeNull();
  });

  test('papers that are missing are listed', () => {
    const rules = answering({
      a: evidenceMissing(['BILL'], 'no'),
      b: evidenceMissing(['ID', 'PROOF'], 'no'),
    });
    expect(run({ rules })).toMatchObject({
      conclusion: 'EVIDENCE_MISSING',
      evidence: ['BILL', 'ID', 'PROOF'],
    });
  });

  test('an unset figure is named once, and the rule that met it says so', () => {
    const rules = answering({ a: readsSum, b: readsSum });
    expect(run({ rules })).toMatchObject({ conclusion: 'PARAMETER_UNSET', unset: ['sum'], amount: null });
    expect(run({ rules }).steps[0]).toMatchObject({ outcome: 'UNSET', shown: { parameter: 'sum' } });
  });

  test('a refusal that needs no figure stands beside an unset one', () => {
    expect(outcomes({ rules: answering({ a: readsSum, b: refused('no') }) })[0]).toBe('NOT_ELIGIBLE');
  });

  test('an unset figure goes before missing papers', () => {
    const rules = answering({ a: readsSum, b: evidenceMissing(['ID'], 'no') });
    expect(outcomes({ rules })[0]).toBe('PARAMETER_UNSET');
  });

  test('an unset figure in what is reckoned beforehand or in the benefit is named too', () => {
    const derive = (_facts: unknown, values: Parameters<Programme['derive']>[1]) => values.integer('days');
    expect(run({ derive })).toMatchObject({ conclusion: 'PARAMETER_UNSET', unset: ['days'], steps: [] });
    const benefit: Programme['benefit'] = (_facts, values) => {
      values.ratio('share');
      throw new Error('not reached');
    };
    expect(run({ benefit })).toMatchObject({ conclusion: 'PARAMETER_UNSET', unset: ['share'], fault: null });
  });

  test('a programme that pays nothing itself has no sum', () => {
    expect(run({ benefit: null })).toMatchObject({ conclusion: 'ELIGIBLE', amount: null, lines: [] });
  });

  test('an unknown programme is a fault of the caller', () => {
    expect(() => assess(link(policy()), 'OTHER', facts)).toThrow(RangeError);
  });
});

describe('cures', () => {
  const cured = rule('c', () => entitled('ok'), { cures: ['a'] });

  test('a refusal is cured by a later rule that entitles and names it', () => {
    const rules = [...answering({ a: refused('no') }), cured];
    expect(outcomes({ rules })).toEqual(['ELIGIBLE', 'a CURED', 'c ENTITLED']);
  });

  test('other refusals stand', () => {
    const rules = [...answering({ a: refused('no'), b: refused('no') }), cured];
    expect(outcomes({ rules })).toEqual(['NOT_ELIGIBLE', 'a CURED', 'b REFUSED', 'c ENTITLED']);
  });

  test('a rule that is satisfied, or does not apply, cures nothing', () => {
    for (const finding of [satisfied('ok'), NOT_APPLICABLE]) {
      const rules = [...answering({ a: refused('no') }), rule('c', () => finding, { cures: ['a'] })];
      expect(outcomes({ rules })[0]).toBe('NOT_ELIGIBLE');
    }
  });

  test('a refusal is open while the rule that might cure it waits for a figure', () => {
    const rules = [...answering({ a: refused('no') }), rule('c', readsSum, { cures: ['a'] })];
    expect(outcomes({ rules })).toEqual(['PARAMETER_UNSET', 'a REFUSED', 'c UNSET']);
  });

  test('or for a paper', () => {
    const waits = rule('c', () => evidenceMissing(['ID'], 'no'), { cures: ['a'] });
    expect(outcomes({ rules: [...answering({ a: refused('no') }), waits] })[0]).toBe('EVIDENCE_MISSING');
  });
});

describe('rules in their time', () => {
  test.each([
    ['2022-08-01', undefined, 1],
    ['2022-08-02', undefined, 0],
    [undefined, '2022-08-01', 1],
    [undefined, '2022-07-31', 0],
  ])('from %s until %s: %d step', (from, until, count) => {
    const bounds = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    const rules = answering({ a: satisfied('ok') }, bounds as Partial<Rule>);
    expect(run({ rules }).steps).toHaveLength(count);
  });
});

describe('a policy that fails', () => {
  const thrown = (error: unknown): Partial<Programme> => ({
    rules: [
      rule('a', () => {
        throw error;
      }),
    ],
  });
  const pays = (change: object): Partial<Programme> => ({
    benefit: () =>
      ({ amount: 100n, period: 'ONE_OFF', class: null, lines: [], ...change }) as ReturnType<
        NonNullable<Programme['benefit']>
      >,
  });
  const line = (amount: unknown) => ({ message: 'sum', shown: {}, amount, basis: [BASIS] });

  test.each<[string, Partial<Programme>, string]>([
    ['throws', thrown(new TypeError('x is undefined')), 'POLICY_THREW_TYPEERROR'],
    ['throws what is no error', thrown('no'), 'POLICY_THREW'],
    [
      'writes to its input',
      { rules: [rule('a', (f) => Object.assign(f, { on: 1 }) && NOT_APPLICABLE)] },
      'POLICY_THREW_TYPEERROR',
    ],
    [
      'reads what is not declared',
      { rules: [rule('a', (_f, v) => satisfied('ok', { x: v.money('x') }))] },
      'POLICY_THREW_TYPEERROR',
    ],
    ['pays a number', pays({ amount: 1.5 }), 'POLICY_AMOUNT_NOT_FEN'],
    ['pays NaN', pays({ amount: Number.NaN }), 'POLICY_AMOUNT_NOT_FEN'],
    ['pays less than nothing', pays({ amount: -1n }), 'POLICY_AMOUNT_NEGATIVE'],
    ['pays lines in numbers', pays({ lines: [line(100)] }), 'POLICY_AMOUNT_NOT_FEN'],
    ['pays lines that do not add up', pays({ lines: [line(60n), line(41n)] }), 'POLICY_LINES_DO_NOT_ADD_UP'],
    ['pays stages that do not add up', pays({ stages: [60n, 41n] }), 'POLICY_STAGES_DO_NOT_ADD_UP'],
    ['pays a negative stage', pays({ stages: [101n, -1n] }), 'POLICY_STAGE_NOT_FEN'],
  ])('that %s leads to an officer', (_name, change, fault) => {
    expect(run(change)).toMatchObject({
      conclusion: 'MANUAL_REVIEW',
      fault,
      amount: null,
      lines: [],
      stages: [],
    });
  });

  test('the text of what was thrown is not kept, because it may name a person', () => {
    expect(
      JSON.stringify(run(thrown(new Error('张三'))), (_k, v) => (typeof v === 'bigint' ? `${v}` : v)),
    ).not.toContain('张三');
  });

  test('lines without a sum are remarks', () => {
    expect(run(pays({ lines: [line(null), line(100n)] })).conclusion).toBe('ELIGIBLE');
    expect(run(pays({ lines: [line(null)] })).conclusion).toBe('ELIGIBLE');
  });

  test('a policy may not pass itself off under another name', () => {
    const anonymous = new Error('x');
    anonymous.name = '张三 ';
    expect(run(thrown(anonymous)).fault).toBe('POLICY_THREW');
  });
});

describe('what an assessment keeps', () => {
  test('policy, day, sum, period, class and lines with their articles', () => {
    const linked = link(policy());
    expect(assess(linked, 'GRANT', facts)).toEqual({
      policy: { id: 'parent', version: '1', hash: linked.hash },
      programme: 'GRANT',
      on: '2022-08-01',
      conclusion: 'ELIGIBLE',
      amount: 100n,
      period: 'ONE_OFF',
      class: null,
      stages: [],
      steps: [{ rule: 'grant.rule', outcome: 'SATISFIED', message: 'ok', shown: {}, basis: ['TEST art. 1'] }],
      lines: [
        { message: 'sum', shown: { amount: 100n }, amount: 100n, personId: null, basis: ['TEST art. 1'] },
      ],
      readings: [],
      evidence: [],
      unset: [],
      situations: [],
      fault: null,
    });
  });

  test('every figure read, once, and the situation under which it held', () => {
    const rules = answering({ a: readsSum, b: readsSum });
    const parameters = {
      sum: [at('2020-01-01', 7n, BASIS, 'B', { when: { situation: 'DISASTER', levels: ['I'] } })],
    };
    const struck = household({
      on: '2022-08-01',
      members: [{}],
      situations: [{ kind: 'DISASTER', level: 'I' }],
    });
    const answer = assess(link(policy({ parameters, programmes: [programme({ rules })] })), 'GRANT', struck);
    expect(answer.readings).toEqual([
      {
        key: 'sum',
        value: 7n,
        from: '2020-01-01',
        policy: 'parent',
        basis: 'TEST art. 1',
        confidence: 'B',
        situation: 'S1',
      },
    ]);
    expect(answer.situations).toEqual(['S1']);
  });
});
