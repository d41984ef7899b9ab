import { POLICIES } from '../policies/index.js';
import { policyDefinitions } from './load-policies.js';
import type { PolicyDefinition } from './policy/index.js';
import { watchdog } from './policy-admin/policy-watchdog.service.js';
import { type ChunkResult, SimulationRun } from './policy-admin/simulations/simulation-run.js';
import type { ChunkTask } from './policy-admin/simulations/simulation-threads.service.js';

/** What a thread keeps from chunk to chunk: the modules never change while it lives, the simulation does. */
let definitions: Promise<readonly PolicyDefinition[]> | undefined;
let current: { readonly simulationId: string; readonly run: SimulationRun } | undefined;

/** What a thread of simulations does with one chunk of the registry; see `SimulationThreads`. */
export async function compareChunk({ setup, modules, text }: ChunkTask): Promise<ChunkResult> {
  definitions ??= policyDefinitions(POLICIES, modules);
  const loaded = await definitions;
  if (current?.simulationId !== setup.simulationId) {
    const run = new SimulationRun(loaded, setup, watchdog(setup.chunkTimeoutMs));
    current = { simulationId: setup.simulationId, run };
  }
  return current.run.compare(text);
}
