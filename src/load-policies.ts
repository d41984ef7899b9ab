import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  checkConformance,
  createPolicyRegistry,
  type Guard,
  type LinkedPolicy,
  type PolicyDefinition,
} from './policy/index.js';
import { watchdog } from './policy-admin/policy-watchdog.service.js';
import { probeHouseholds } from './policy-admin/simulations/probe-households.js';
import { localDate } from './shared/local-date.js';
import { StartRefusal } from './start-refusal.js';

/** How long the modules of `POLICIES` may keep a start waiting, in milliseconds. */
export interface LoadLimits {
  /** For one module to be loaded. */
  readonly importMs: number;
  /** For one policy to be tried on one household on all its days. */
  readonly conformanceMs: number;
}

/** Longer than any sound policy takes. */
const LIMITS: LoadLimits = { importMs: 10_000, conformanceMs: 20_000 };
/** More findings than this are not read at a start. */
const MOST_FINDINGS = 5;

/**
 * The policies of the program and those of further modules, linked and checked; those of further modules are tried on
 * made-up households as well, since nobody has tested them here. A module exports `POLICIES`, as `policies/index.ts`
 * does; it is named by its package or by the path of a file or folder that starts with `.` or `/`.
 * @throws StartRefusal when a module cannot be loaded or a policy has faults, naming them
 */
export async function loadPolicies(
  own: readonly PolicyDefinition[],
  modules: readonly string[],
  limits: LoadLimits = LIMITS,
): Promise<readonly PolicyDefinition[]> {
  const further: PolicyDefinition[] = [];
  for (const name of modules) further.push(...(await policiesOf(name, limits)));
  const definitions = [...own, ...further];
  const registry = linked(definitions);
  if (!registry.ok) throw unusable(registry.error.map(({ message }) => message));
  const findings = further.flatMap(({ id }) =>
    conformanceFindings(registry.value.policy(id) as LinkedPolicy, limits),
  );
  if (findings.length === 0) return definitions;
  const rest = findings.length - MOST_FINDINGS;
  const more = rest > 0 ? [`${rest} further findings: npm run policy -- check.`] : [];
  throw unusable([...findings.slice(0, MOST_FINDINGS), ...more]);
}

/**
 * The policies of the program and those of modules that `loadPolicies` has tried in this process already.
 * @throws Error when a module can no longer be loaded
 */
export async function policyDefinitions(
  own: readonly PolicyDefinition[],
  modules: readonly string[],
): Promise<readonly PolicyDefinition[]> {
  const further: PolicyDefinition[] = [];
  for (const name of modules) {
    const { POLICIES } = (await import(await specifierOf(name))) as {
      readonly POLICIES: readonly PolicyDefinition[];
    };
    further.push(...POLICIES);
  }
  return [...own, ...further];
}

/** A module from outside may be anything: what is no policy at all is refused too, instead of failing somewhere. */
function linked(definitions: readonly PolicyDefinition[]): ReturnType<typeof createPolicyRegistry> {
  try {
    return createPolicyRegistry(definitions);
  } catch (error) {
    throw new StartRefusal(
      `The policies cannot be used: one of POLICIES is no policy definition (${error instanceof Error ? error.message : error}).`,
      { cause: error },
    );
  }
}

function conformanceFindings(policy: LinkedPolicy, { conformanceMs }: LoadLimits): readonly string[] {
  const guard: Guard = watchdog(conformanceMs);
  const on = policy.changeDays.at(-1) ?? localDate('2026-01-01');
  const findings = new Set<string>();
  for (const facts of probeHouseholds(policy, on)) {
    const tried = guard(() => checkConformance(policy, [facts]).problems);
    if (!tried.finished) {
      findings.add(`Policy ${policy.id} did not come to an end; find the loop in its rules.`);
      break;
    }
    for (const { message } of tried.value) findings.add(message);
  }
  return [...findings];
}

function unusable(sentences: readonly string[]): StartRefusal {
  return new StartRefusal(`The policies cannot be used: ${sentences.join(' ')}`);
}

async function policiesOf(name: string, limits: LoadLimits): Promise<readonly PolicyDefinition[]> {
  let module: { readonly POLICIES?: unknown };
  try {
    const specifier = await specifierOf(name);
    if (!(await comesToAnEnd(specifier, limits.importMs))) throw new Error('it does not come to an end');
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

/** A folder stands for its `index.js`, which Node does not look for by itself. */
async function specifierOf(name: string): Promise<string> {
  if (!/^[./]/.test(name)) return name;
  const path = resolve(name);
  const isFolder = (await stat(path)).isDirectory();
  return pathToFileURL(isFolder ? join(path, 'index.js') : path).href;
}

/**
 * Whether the module is through with loading in time. A thread of its own tries it first, since nothing can end a loop
 * at the top of a module of this thread; what else is wrong with it shows when it is loaded here.
 */
async function comesToAnEnd(specifier: string, importMs: number): Promise<boolean> {
  const worker = new Worker(`import(require('node:worker_threads').workerData).catch(() => undefined)`, {
    eval: true,
    workerData: specifier,
    stdout: true,
    stderr: true,
  });
  worker.on('error', () => undefined);
  const late = AbortSignal.timeout(importMs);
  try {
    await once(worker, 'exit', { signal: late });
    return true;
  } catch {
    if (!late.aborted) return true;
    await worker.terminate();
    return false;
  }
}
