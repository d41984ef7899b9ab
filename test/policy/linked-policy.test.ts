import {
  assess,
  at,
  type PolicyDefinition,
  type ProgrammeAdaptation,
  satisfied,
} from '../../src/policy/index.js';
import { household } from '../support/facts.js';
import { BASIS, child, link, policy, programme, rule } from './small-policy.js';

const facts = household({ on: '2022-08-01', members: [{}] });
const parent = policy({
  programmes: [
    programme({ rules: [rule('a'), rule('b'), rule('c')] }),
    programme({ code: 'OTHER', titles: { zh: '其他', en: 'Other' } }),
  ],
});

function adapted(adaptation: Omit<ProgrammeAdaptation, 'code'>) {
  return link(parent, child({ adapts: [{ code: 'GRANT', ...adaptation }] }));
}

function ruleIds(adaptation: Omit<ProgrammeAdaptation, 'code'>) {
  return adapted(adaptation)
    .programmes.get('GRANT')
    ?.rules.map(({ id }) => id);
}

describe('what a child changes in an inherited programme', () => {
  test('a rule is replaced in its place, another is added at the end, a third is left out', () => {
    const replaced = rule('b', () => satisfied('ok', { mine: true }));
    expect(ruleIds({ rules: [replaced, rule('d')], withoutRules: ['a'] })).toEqual(['b', 'c', 'd']);
    const { steps } = assess(adapted({ rules: [replaced] }), 'GRANT', facts);
    expect(steps[1]).toMatchObject({ rule: 'b', shown: { mine: true } });
  });

  test('a step is replaced in its place or left out', () => {
    const step = { code: 'ACCEPTANCE', level: 'VILLAGE', after: [], basis: [BASIS] } as const;
    expect(adapted({ steps: [step] }).programmes.get('GRANT')?.procedure[0]?.level).toBe('VILLAGE');
    const codes = adapted({ withoutSteps: ['DECISION'] })
      .programmes.get('GRANT')
      ?.procedure.map(({ code }) => code);
    expect(codes).toEqual(['ACCEPTANCE']);
  });

  test('messages are added to those of the parent', () => {
    const mine = { zh: '街道', en: 'The street decides' };
    expect(
      adapted({ set: { approvalMessages: { street: mine } } }).programmes.get('GRANT')?.approvalMessages,
    ).toEqual({
      county: { zh: '县级审批', en: 'The county decides' },
      street: mine,
    });
  });

  test('a programme that the jurisdiction does not run is gone', () => {
    expect([...adapted({ off: true }).programmes.keys()]).toEqual(['OTHER']);
  });

  test('the parent stays as it was', () => {
    adapted({ withoutRules: ['a'] });
    expect(link(parent).programmes.get('GRANT')?.rules).toHaveLength(3);
  });

  test('a programme of its own stands beside the inherited', () => {
    const own = link(parent, child({ programmes: [programme({ code: 'OWN' })] }));
    expect([...own.programmes.keys()]).toEqual(['GRANT', 'OTHER', 'OWN']);
  });
});

describe('the hash of a policy', () => {
  const hash = (...definitions: readonly PolicyDefinition[]) => link(...definitions).hash;
  const value = (sum: bigint) => ({ sum: [at('2020-01-01', sum, BASIS)] });

  test('is the same for the same content and another for any change of a value, a text or a parent', () => {
    expect(hash(policy({ parameters: value(1n) }))).toBe(hash(policy({ parameters: value(1n) })));
    const hashes = [
      hash(policy()),
      hash(policy({ parameters: value(1n) })),
      hash(policy({ parameters: value(2n) })),
      hash(policy({ version: '2' })),
      hash(policy({ programmes: [programme({ rules: [rule('other')] })] })),
      hash(policy(), child()),
      hash(policy({ parameters: value(1n) }), child()),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const one of hashes) expect(one).toMatch(/^[0-9a-f]{64}$/);
  });
});
