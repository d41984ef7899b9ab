import { pathToFileURL } from 'node:url';
import { SimulationThreads } from '../../src/policy-admin/simulations/simulation-threads.service.js';

/** The file of a thread in TypeScript, which plain Node cannot load by itself. */
export const SIMULATION_THREAD = {
  file: pathToFileURL('src/simulation-thread.ts'),
  execArgv: ['--import', pathToFileURL('test/support/typescript-hooks.mjs').href],
};

/**
 * Threads that load the TypeScript of this project.
 * @param modules paths of further policies, as in `POLICIES`
 */
export function simulationThreads(
  onError: (error: Error) => void = () => undefined,
  { count = 1, modules = [] }: { readonly count?: number; readonly modules?: readonly string[] } = {},
): SimulationThreads {
  return new SimulationThreads({
    ...SIMULATION_THREAD,
    modules,
    onError,
    count,
  });
}
