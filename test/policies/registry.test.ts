import { POLICIES } from '../../policies/index.js';
import { createPolicyRegistry } from '../../src/policy/index.js';

describe('the policies of this repository', () => {
  test('link and check without a fault', () => {
    const registry = createPolicyRegistry(POLICIES);
    expect(registry.ok ? [] : registry.error.map(({ message }) => message)).toEqual([]);
  });
});
