import { at, declare, type PolicyDefinition } from '../../src/policy/index.js';
import { localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';
import { BASIS, child, faultsOf, policy, programme, rule } from './small-policy.js';

function parameters(table: PolicyDefinition['parameters']): PolicyDefinition {
  return policy({ parameters: table });
}

describe('the values of a policy', () => {
  test('an undeclared key is named', () => {
    expect(faultsOf(parameters({ summ: [at('2020-01-01', 1n, BASIS)] }))).toEqual([
      'Policy parent: the parameter summ is not declared; declare it here or in a parent, or correct the key.',
    ]);
  });

  test.each([
    ['sum', 1, 'is no sum in fen of zero or more'],
    ['sum', -1n, 'is no sum in fen of zero or more'],
    ['days', 1.5, 'is no whole number of zero or more'],
    ['days', -1, 'is no whole number of zero or more'],
    ['share', '1,3', 'is no exact decimal text'],
    ['share', '-0.3', 'is no exact decimal text'],
    ['flag', 'yes', 'is neither true nor false'],
    ['code', 'C', 'is none of A, B'],
    ['codes', ['A', 'C'], 'holds a code that is none of A, B'],
  ])('%s = %s %s', (key, value, what) => {
    expect(faultsOf(parameters({ [key]: [at('2020-01-01', value, BASIS)] }))[0]).toContain(what);
  });

  test.each([[null], ['INHERIT' as const]])('%s stands for every type', (value) => {
    expect(faultsOf(parameters({ flag: [at('2020-01-01', value, BASIS)] }))).toEqual([]);
  });

  test('dates ascend, one a day; a value under a situation may share its day', () => {
    const twice = [at('2020-01-01', 1n, BASIS), at('2020-01-01', 2n, BASIS)];
    expect(faultsOf(parameters({ sum: twice }))[0]).toContain('does not come after 2020-01-01');
    const raised = at('2020-01-01', 2n, BASIS, 'A', {
      when: { situation: 'DISASTER', levels: ['I'] },
    });
    expect(faultsOf(parameters({ sum: [at('2020-01-01', 1n, BASIS), raised] }))).toEqual([]);
  });

  test('an impossible date is named', () => {
    expect(faultsOf(parameters({ sum: [at('2021-02-29', 1n, BASIS)] }))[0]).toContain(
      'has an impossible date',
    );
  });

  test('a basis cites a declared instrument', () => {
    const elsewhere = { instrument: 'NOWHERE', article: '1' };
    expect(faultsOf(parameters({ sum: [at('2020-01-01', 1n, elsewhere)] }))[0]).toContain(
      'cites the instrument NOWHERE, which is not declared',
    );
  });

  test('every fault is reported at once', () => {
    const faults = faultsOf(
      parameters({ sum: [at('2020-01-01', -1n, BASIS)], days: [at('2020-01-01', -1, BASIS)] }),
      child({ parameters: { flag: [at('2020-01-01', 1, BASIS)] } }),
    );
    expect(faults).toHaveLength(3);
  });
});

describe('bounds that a parent sets', () => {
  const bounded = policy({
    declares: [
      declare.integer('months', { zh: '月', en: 'Months' }, 'MONTHS', [
        { from: localDate('2022-10-20'), max: 6, basis: BASIS },
      ]),
      declare.money('allowance', { zh: '低保标准', en: 'Allowance' }),
      declare.money('support', { zh: '供养标准', en: 'Support' }, 'FEN_PER_PERSON_MONTH', [
        {
          from: localDate('2021-01-01'),
          atLeast: { times: '1.3', of: 'allowance', rounding: 'DOWN_TO_YUAN' },
          basis: BASIS,
        },
      ]),
      declare.money('support.year', { zh: '供养标准', en: 'Support' }, 'FEN_PER_YEAR', [
        {
          from: localDate('2021-01-01'),
          atLeast: { times: '15.6', of: 'allowance', rounding: 'DOWN_TO_YUAN' },
          basis: BASIS,
        },
      ]),
    ],
    programmes: [],
  });

  function faults(table: PolicyDefinition['parameters']): readonly string[] {
    return faultsOf(bounded, child({ parameters: table }));
  }

  test('X1.2: twelve months of gradual exit are too many from 2022-10-20 on, and the day before not', () => {
    expect(faults({ months: [at('2022-10-20', 12, BASIS)] })).toEqual([
      'Policy child: months is 12 on 2022-10-20, above the most 6 of TEST art. 1; change the value or state an exception with its own basis.',
    ]);
    expect(faults({ months: [at('2020-01-01', 12, BASIS), at('2022-10-20', 6, BASIS)] })).toEqual([]);
  });

  test('X1.2: a value from before is held against the bound on the first day of the bound', () => {
    expect(faults({ months: [at('2020-01-01', 12, BASIS)] })).toHaveLength(1);
  });

  test.each([
    ['787', '1023', 0],
    ['787', '1022', 1],
    ['787', '1023.10', 0],
    ['717', '932', 0],
    ['717', '931.99', 1],
  ])(
    'J2.2: 1.3 × %s yuan against %s yuan, compared after rounding down: %d faults',
    (allowance, support, count) => {
      const found = faults({
        allowance: [at('2021-07-01', yuan(allowance), BASIS)],
        support: [at('2021-07-01', yuan(support), BASIS)],
      });
      expect(found).toHaveLength(count);
    },
  );

  test.each([
    ['11185', 0],
    ['11184', 1],
  ])('J2.2: 717 × 12 × 1.3 = 11,185.2 against %s yuan a year: %d faults', (year, count) => {
    const found = faults({
      allowance: [at('2021-07-01', yuan('717'), BASIS)],
      'support.year': [at('2021-07-01', yuan(year), BASIS)],
    });
    expect(found).toHaveLength(count);
  });

  test('J2.2: a later rise of the allowance alone breaks the floor on that day', () => {
    const [fault] = faults({
      allowance: [at('2021-07-01', yuan('700'), BASIS), at('2022-07-01', yuan('800'), BASIS)],
      support: [at('2021-07-01', yuan('910'), BASIS)],
    });
    expect(fault).toContain('support is 910.00 on 2022-07-01, below 1.3 × allowance = 1040.00');
  });

  test('J2.2: before the bound nothing is compared, and an unset sum neither', () => {
    expect(
      faults({
        allowance: [at('2020-07-01', yuan('700'), BASIS), at('2021-01-01', null, BASIS)],
        support: [at('2020-07-01', yuan('1'), BASIS)],
      }),
    ).toEqual([]);
  });

  test('a value may stand outside on a basis of its own', () => {
    const excepted = at('2022-10-20', 12, BASIS, 'A', { exception: { instrument: 'TEST', article: '9' } });
    expect(faults({ months: [excepted] })).toEqual([]);
  });
});

describe('the programmes of a policy', () => {
  test.each([
    ['a rule without basis', { rules: [rule('a', undefined, { basis: [] })] }, 'has no basis'],
    ['a rule that stands twice', { rules: [rule('a'), rule('a')] }, 'stands twice'],
    ['an unknown cure', { rules: [rule('a', undefined, { cures: ['b'] })] }, 'cures the unknown rule b'],
    [
      'a step that waits for nothing known',
      { procedure: [{ code: 'DECISION', level: 'COUNTY', after: ['REVIEW'], basis: [BASIS] }] },
      'waits for the unknown step REVIEW',
    ],
    [
      'a step with an undeclared time limit',
      {
        procedure: [
          {
            code: 'DECISION',
            level: 'COUNTY',
            after: [],
            deadline: { parameter: 'dayz', unit: 'WORKING_DAYS' },
            basis: [BASIS],
          },
        ],
      },
      'uses the undeclared parameter dayz',
    ],
    [
      'a message in one language',
      { rules: [rule('a', undefined, { messages: { ok: { zh: '好', en: ' ' } } })] },
      'lacks a language',
    ],
    [
      'a message with a place in one language only',
      { benefitMessages: { sum: { zh: '{amount}元', en: 'yuan' } } },
      'names different places in zh and en',
    ],
  ] as const)('%s is refused', (_name, change, fault) => {
    const found = faultsOf(policy({ programmes: [programme(change as Parameters<typeof programme>[0])] }));
    expect(found.some((message) => message.includes(fault))).toBe(true);
  });

  test('an adaptation of a programme that no parent has is refused', () => {
    expect(faultsOf(policy(), child({ adapts: [{ code: 'GRAND' }] }))[0]).toContain(
      'adapts the programme GRAND, which no parent has',
    );
  });
});

describe('how policies stand to each other', () => {
  test('two of one id', () => {
    expect(faultsOf(policy(), policy())[0]).toContain('Two policies have the id parent');
  });

  test('an unknown parent', () => {
    expect(faultsOf(child())[0]).toContain('Policy child extends parent, which is not loaded');
  });

  test('a circle', () => {
    const faults = faultsOf(policy({ extends: 'child' }), child());
    expect(faults.every((fault) => fault.includes('inherits from itself'))).toBe(true);
    expect(faults).toHaveLength(2);
  });
});
