import { POLICIES } from '../../policies/index.js';
import { createPolicyRegistry } from '../../src/policy/index.js';

describe('the policies of this repository', () => {
  test('link and check without a fault', () => {
    const registry = createPolicyRegistry(POLICIES);
    expect(registry.ok ? [] : registry.error.map(({ message }) => message)).toEqual([]);
  });

  test.each(POLICIES.map((policy) => [policy.id, policy] as const))(
    '%s: every value says how sure it is, and every inferred one of a place says why',
    (id, { parameters }) => {
      const values = Object.entries(parameters).flatMap(([key, stated]) =>
        stated.map((dated) => ({ where: `${key} from ${dated.from}`, ...dated })),
      );
      expect(values.filter(({ confidence }) => confidence === undefined).map(({ where }) => where)).toEqual(
        [],
      );
      const unexplained = values.filter(({ confidence, note }) => confidence === 'C' && note === undefined);
      expect(id === 'national' ? [] : unexplained.map(({ where }) => where)).toEqual([]);
    },
  );
});
