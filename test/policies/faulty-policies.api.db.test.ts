import { POLICIES } from '../../policies/index.js';
import { type PolicyDefinition, type Rule, satisfied } from '../../src/policy/index.js';
import { AssessDocument } from '../generated/operations.js';
import { policy, programme, rule } from '../policy/small-policy.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { household } from '../support/facts.js';
import { questionOf } from './described-facts.js';

/** Policies from elsewhere that passed every check at the start and fail on a household that nobody thought of. */
const toggle = { on: false };
const FAULTS: readonly (readonly [what: string, code: string, apply: Rule['apply']])[] = [
  [
    'throws',
    'POLICY_THREW_TYPEERROR',
    () => {
      throw new TypeError('secret');
    },
  ],
  [
    'loops',
    'POLICY_TIMED_OUT',
    () => {
      for (;;);
    },
  ],
  ['answers NaN', 'POLICY_ANSWER_NOT_PLAIN', () => satisfied('ok', { x: Number.NaN })],
  [
    'changes its input',
    'POLICY_MUTATES_INPUT',
    (facts) => {
      Object.assign(facts.household, { area: 'URBAN' });
      return satisfied('ok');
    },
  ],
  [
    'answers differently twice',
    'POLICY_NOT_DETERMINISTIC',
    () => {
      toggle.on = !toggle.on;
      return satisfied('ok', { on: toggle.on });
    },
  ],
];

const SOUND = 'changfeng-county';
const FAMILY = household({ on: '2026-08-20', members: [{ income: { CONTRIBUTORY_PENSION: '400' } }] });

let api: TestApi;
let clerk: Caller;

beforeAll(async () => {
  const faulty = FAULTS.map(([, , apply], nth): PolicyDefinition => {
    const programmes = [programme({ code: 'SUBSISTENCE_ALLOWANCE', rules: [rule('far.rule', apply)] })];
    return policy({ id: `far-${nth}`, programmes });
  });
  api = await testApi({ today: '2026-08-20', definitions: [...POLICIES, ...faulty], guardMs: 500 });
  clerk = api.as('COUNTY_OFFICER', '340121');
}, 60_000);

afterAll(async () => await api.close());

describe('A policy that fails in the running service', () => {
  test.each(FAULTS.map(([what, code], nth) => [what, code, `far-${nth}`] as const))(
    'and %s sends the case to manual review with %s, and another jurisdiction is answered in the same request',
    async (_, code, id) => {
      const input = { ...questionOf(FAMILY, 'SUBSISTENCE_ALLOWANCE'), policies: [id, SOUND] };
      const { assess } = await clerk.run(AssessDocument, { input });
      expect(assess).toMatchObject([
        { policyId: id, conclusion: 'MANUAL_REVIEW', amount: null, fault: code, steps: [] },
        { policyId: SOUND, conclusion: 'ELIGIBLE', amount: '317.00', fault: null },
      ]);
      expect(JSON.stringify(assess)).not.toContain('secret');
    },
  );

  test('and loops keeps nobody waiting longer than its time', async () => {
    const ask = async (policies: readonly string[]) =>
      await clerk.run(AssessDocument, {
        input: { ...questionOf(FAMILY, 'SUBSISTENCE_ALLOWANCE'), policies: [...policies] },
      });
    const start = performance.now();
    const answers = await Promise.all([ask(['far-1']), ask([SOUND]), ask([SOUND])]);
    expect(answers.map(({ assess }) => assess[0]?.conclusion)).toEqual([
      'MANUAL_REVIEW',
      'ELIGIBLE',
      'ELIGIBLE',
    ]);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
