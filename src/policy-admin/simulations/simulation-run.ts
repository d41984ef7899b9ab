import type { Guard, LinkedPolicy, PolicyAmendment, PolicyDefinition } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { type KnownAmendment, PolicyEditions } from '../policy-editions.js';
import { ChangeColumns } from './change-columns.js';
import { RegistryFacts, type RegistryFactsParts } from './registry-facts.js';
import { noTotals, PolicyComparison, type SimulationTotals } from './simulation.js';

/** Two policies as plain data: what makes them of the modules of the program, and the hashes that prove it. */
export interface PolicyRecipe {
  /** What was published over the modules of both policies and their parents. */
  readonly known: readonly KnownAmendment[];
  /** The instant as of which the policies were known. */
  readonly knownAt: Date;
  /** The amendment that is tried; null = the variant as it is. */
  readonly draft: PolicyAmendment | null;
  readonly baseline: { readonly policyId: string; readonly policyHash: string };
  readonly variant: { readonly policyId: string; readonly policyHash: string };
}

/** All that comparing the chunks of one simulation takes, as plain data. */
export interface SimulationSetup {
  readonly simulationId: string;
  readonly recipe: PolicyRecipe;
  readonly facts: RegistryFactsParts;
  readonly programmes: readonly string[];
  /** How long the policies may think about one chunk, in milliseconds. */
  readonly chunkTimeoutMs: number;
}

/** What a chunk adds to the results; null when a policy did not come to an end in time. */
export type ChunkResult = ComparedChunk | null;

export interface ComparedChunk {
  readonly processed: number;
  /** Households in a programme whose answer changes; see `ChangeColumns`. */
  readonly changes: readonly string[];
  /** By township and programme. */
  readonly totals: ReadonlyMap<string, ReadonlyMap<string, SimulationTotals>>;
}

/** One simulation where its chunks are compared: makes its policies once and its facts chunk by chunk. */
export class SimulationRun {
  readonly #facts: RegistryFacts;
  readonly #comparison: PolicyComparison;
  readonly #guard: Guard;

  /**
   * @param guard ends a chunk whose policies do not come to an end
   * @throws InvariantError when the modules make other policies than the simulation was asked for with
   */
  constructor(definitions: readonly PolicyDefinition[], setup: SimulationSetup, guard: Guard) {
    const { recipe, facts, programmes } = setup;
    const { baseline, variant } = policiesOf(definitions, recipe);
    this.#facts = new RegistryFacts(facts);
    this.#comparison = new PolicyComparison(baseline, variant, programmes);
    this.#guard = guard;
  }

  /** @param text as `readChunk` answers it */
  compare(text: string): ChunkResult {
    const run = this.#guard(() => this.#compareAll(text));
    return run.finished ? run.value : null;
  }

  #compareAll(text: string): ComparedChunk {
    const columns = new ChangeColumns();
    const totals = new Map<string, Map<string, SimulationTotals>>();
    let processed = 0;
    for (const household of this.#facts.of(text)) {
      const { townshipId } = household.place;
      const ofTownship = totals.get(townshipId) ?? new Map<string, SimulationTotals>();
      totals.set(townshipId, ofTownship);
      const changes = this.#comparison.compare(household, (programme) => {
        const known = ofTownship.get(programme) ?? noTotals();
        ofTownship.set(programme, known);
        return known;
      });
      for (const change of changes) columns.add(change, household.household.id, townshipId);
      processed += 1;
    }
    return { processed, changes: columns.texts(), totals };
  }
}

/** Adds the totals of a chunk to those since the last checkpoint. */
export function addTotals(
  sum: Map<string, Map<string, SimulationTotals>>,
  more: ComparedChunk['totals'],
): void {
  for (const [township, programmes] of more) {
    const ofTownship = sum.get(township) ?? new Map<string, SimulationTotals>();
    sum.set(township, ofTownship);
    for (const [programme, counts] of programmes) {
      const known = ofTownship.get(programme) ?? noTotals();
      ofTownship.set(programme, known);
      for (const name of COUNTS) known[name] += counts[name];
      for (const name of SUMS) known[name] += counts[name];
    }
  }
}

const COUNTS = ['enters', 'leaves', 'rises', 'falls', 'undecided', 'unchanged', 'neither'] as const;
const SUMS = ['monthBefore', 'monthAfter', 'onceBefore', 'onceAfter'] as const;

function policiesOf(
  definitions: readonly PolicyDefinition[],
  { known, knownAt, draft, baseline, variant }: PolicyRecipe,
): { readonly baseline: LinkedPolicy; readonly variant: LinkedPolicy } {
  const editions = new PolicyEditions(definitions, known, undefined);
  const isSame = (policy: LinkedPolicy | undefined, hash: string) => policy?.hash === hash;
  const one = editions.ofDecision({ ...baseline, knownAt });
  let other: LinkedPolicy | undefined;
  if (draft === null) other = editions.ofDecision({ ...variant, knownAt });
  else {
    const registry = editions.withDraft(variant.policyId, draft, knownAt);
    other = registry.ok ? registry.value.policy(variant.policyId) : undefined;
  }
  invariant(
    one !== undefined && other !== undefined && isSame(other, variant.policyHash),
    `The modules that a thread of a simulation has loaded are not those of the service: ${baseline.policyId} or ${variant.policyId} differs; start the service anew after changing a module.`,
  );
  return { baseline: one, variant: other };
}
