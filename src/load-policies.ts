import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createPolicyRegistry, type PolicyDefinition, type PolicyRegistry } from './policy/index.js';
import { StartRefusal } from './start-refusal.js';

/**
 * The policies of the program and those of further modules, linked and checked. A module exports `POLICIES`, as
 * `policies/index.ts` does; it is named by its package or by a path that starts with `.` or `/`.
 * @throws StartRefusal when a module cannot be loaded or a policy has faults
 */
export async function loadPolicies(
  own: readonly PolicyDefinition[],
  modules: readonly string[],
): Promise<PolicyRegistry> {
  const further: PolicyDefinition[] = [];
  for (const name of modules) further.push(...(await policiesOf(name)));
  const registry = createPolicyRegistry([...own, ...further]);
  if (registry.ok) return registry.value;
  const sentences = registry.error.map(({ message }) => message).join(' ');
  throw new StartRefusal(`The policies cannot be used: ${sentences}`);
}

async function policiesOf(name: string): Promise<readonly PolicyDefinition[]> {
  const specifier = /^[./]/.test(name) ? pathToFileURL(resolve(name)).href : name;
  let module: { readonly POLICIES?: unknown };
  try {
    module = (await import(specifier)) as typeof module;
  } catch (error) {
    throw new StartRefusal(
      `POLICIES names ${name}, which cannot be loaded: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
  const { POLICIES } = module;
  if (Array.isArray(POLICIES)) return POLICIES as readonly PolicyDefinition[];
  throw new StartRefusal(
    `POLICIES names ${name}, which exports no list \`POLICIES\`; export the definitions of its policies under that name.`,
  );
}
