import {
  type Assessment,
  assess,
  assessForDecision,
  type Guard,
  type Programme,
  satisfied,
} from '../../src/policy/index.js';
import { watchdog } from '../../src/policy-admin/policy-watchdog.service.js';
import { canonicalJson } from '../../src/shared/canonical-json.js';
import { household } from '../support/facts.js';
import { BASIS, link, policy, programme, rule } from './small-policy.js';

const facts = household({ on: '2022-08-01', members: [{ income: { WAGE: '100' } }] });

function decide(change: Partial<Programme>, guard?: Guard): Assessment {
  const linked = link(policy({ programmes: [programme(change)] }));
  return assessForDecision(guard === undefined ? linked : { ...linked, guard }, 'GRANT', facts);
}

/** Rules whose policy cannot be trusted with a decision. */
const toggle = { on: false };
const FAULTY: readonly (readonly [string, Partial<Programme>, string])[] = [
  [
    'throws',
    {
      rules: [
        rule('a', () => {
          throw new RangeError('secret');
        }),
      ],
    },
    'POLICY_THREW_RANGEERROR',
  ],
  [
    'answers NaN',
    { benefit: () => ({ amount: Number.NaN as never, period: 'ONE_OFF', class: null, lines: [] }) },
    'POLICY_AMOUNT_NOT_FEN',
  ],
  [
    'answers less than nothing',
    { benefit: () => ({ amount: -1n, period: 'ONE_OFF', class: null, lines: [] }) },
    'POLICY_AMOUNT_NEGATIVE',
  ],
  ['shows NaN', { rules: [rule('a', () => satisfied('ok', { x: Number.NaN }))] }, 'POLICY_ANSWER_NOT_PLAIN'],
  [
    'changes its input',
    {
      rules: [
        rule('a', (given) => {
          Object.assign(given.household, { area: 'URBAN' });
          return satisfied('ok');
        }),
      ],
    },
    'POLICY_MUTATES_INPUT',
  ],
  [
    'reads the clock',
    { rules: [rule('a', () => satisfied('ok', { now: Date.now() > 0 }))] },
    'POLICY_USES_CLOCK',
  ],
  [
    'throws dice',
    { rules: [rule('a', () => satisfied('ok', { dice: Math.random() < 2 }))] },
    'POLICY_USES_CLOCK',
  ],
  [
    'remembers',
    {
      rules: [
        rule('a', () => {
          toggle.on = !toggle.on;
          return satisfied('ok', { on: toggle.on });
        }),
      ],
    },
    'POLICY_NOT_DETERMINISTIC',
  ],
  [
    'answers a promise',
    {
      rules: [
        rule('a', (async () => {
          throw new Error('late');
        }) as never),
      ],
    },
    'POLICY_THREW_UNKNOWNOUTCOME',
  ],
  [
    'recurses without end',
    {
      rules: [
        rule('a', function again(): never {
          return again();
        }),
      ],
    },
    'POLICY_THREW_RANGEERROR',
  ],
];

describe('A decision', () => {
  test('by a sound policy rests on the same bytes as any assessment', () => {
    const linked = link(policy({ programmes: [programme()] }));
    expect(canonicalJson(decide({}))).toBe(canonicalJson(assess(linked, 'GRANT', facts)));
    expect(canonicalJson(decide({}, watchdog(1_000)))).toBe(canonicalJson(decide({})));
  });

  test.each(FAULTY)('by a policy that %s goes to manual review with a code', (_, change, fault) => {
    expect(decide(change)).toMatchObject({ conclusion: 'MANUAL_REVIEW', amount: null, fault });
    expect(facts.household.area).toBe('RURAL');
  });

  test('by a policy that loops goes to manual review, and the next one is decided', () => {
    const guard = watchdog(50);
    const loops = {
      rules: [
        rule('a', () => {
          for (;;);
        }),
      ],
    };
    expect(decide(loops, guard)).toMatchObject({
      conclusion: 'MANUAL_REVIEW',
      fault: 'POLICY_TIMED_OUT',
      steps: [],
    });
    expect(decide({}, guard)).toMatchObject({ conclusion: 'ELIGIBLE', amount: 100n });
  });

  test('by a policy that catches its own end goes to manual review all the same', () => {
    const stubborn = rule('a', () => {
      for (;;) {
        try {
          for (;;);
        } catch {
          /* goes on */
        }
      }
    });
    expect(decide({ rules: [stubborn] }, watchdog(50))).toMatchObject({ fault: 'POLICY_TIMED_OUT' });
  });

  test('of a programme that the policy does not have is a bug of the caller', () => {
    expect(() => assessForDecision(link(policy({})), 'NONE', facts)).toThrow(RangeError);
  });

  test('leaves nothing behind that the next one sees', () => {
    const real = Date;
    decide({
      benefit: () => ({
        amount: 1n,
        period: 'ONE_OFF',
        class: null,
        lines: [{ message: 'x', shown: {}, amount: 1n, basis: undefined as never }],
      }),
    });
    expect([Date, BASIS.instrument]).toEqual([real, 'TEST']);
  });
});
