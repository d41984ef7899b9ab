import { canonicalJson, sha256Hex } from '../shared/canonical-json.js';
import type { PolicyDefinition } from './policy.js';

/**
 * Content hash of a policy and its parents: every value, declaration, instrument, template and rule id.
 * Functions enter by the version of the module that holds them, because their text differs between builds.
 */
export function policyHash(chain: readonly PolicyDefinition[]): string {
  return sha256Hex(canonicalJson(chain.map((policy) => withoutFunctions(policy))));
}

function withoutFunctions(value: unknown): unknown {
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return value.map(withoutFunctions);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutFunctions(inner)]));
  }
  return value;
}
