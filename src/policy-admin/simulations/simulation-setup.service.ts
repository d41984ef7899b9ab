import type { Db } from '../../database/entities.js';
import { findJurisdictions } from '../../jurisdictions/jurisdiction.store.js';
import type { LinkedPolicy, PolicyAmendment } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { changeOf, changesOf, findAmendments } from '../amendments/amendment.store.js';
import type { LivePolicies } from '../live-policies.service.js';
import { situationsOn } from '../situations.store.js';
import { evidenceOf } from './probe-households.js';
import { RegistryFacts, type RegistryFactsParts } from './registry-facts.js';
import type { SimulationRecord } from './simulation.entity.js';
import type { SimulationSetup } from './simulation-run.js';

/** The policy of the jurisdiction, and the one that is tried against it. */
export interface PolicyPair {
  readonly baseline: LinkedPolicy;
  readonly variant: LinkedPolicy;
}

/** The pair with the amendment that makes the one of the other; null where a whole policy is tried. */
export interface TriedPolicies extends PolicyPair {
  readonly draft: PolicyAmendment | null;
}

/** The programmes of which a comparison says something: those with a benefit in either policy, by code. */
export function comparableProgrammes({ baseline, variant }: PolicyPair): readonly string[] {
  const paying = [baseline, variant].flatMap(({ programmes }) =>
    [...programmes.values()].filter(({ benefit }) => benefit !== null).map(({ code }) => code),
  );
  return [...new Set(paying)].sort();
}

/** The two policies of a simulation, as they were when it was asked for; null when this release has them no more. */
export async function policyPair(
  db: Db,
  policies: LivePolicies,
  simulation: SimulationRecord,
): Promise<TriedPolicies | null> {
  const { jurisdictionId, amendmentId, policyId, knownAt, baselineHash, variantHash } = simulation;
  const place = await jurisdictionOf(db, jurisdictionId);
  const known = { policyHash: baselineHash, knownAt };
  const baseline = policies.policyOfDecision({ policyId: place.policyId, ...known });
  if (baseline === undefined) return null;
  if (amendmentId === null) {
    const variant = policies.policyOfDecision({ policyId, policyHash: variantHash, knownAt });
    return variant === undefined ? null : { baseline, variant, draft: null };
  }
  const key = { jurisdictionId, id: amendmentId };
  const [row] = await findAmendments(db, [key]);
  if (row === undefined) return null;
  const changes = (await changesOf(db, [key])).map(changeOf);
  const amended = policies.withProposal(row, changes, knownAt);
  const draft = policies.proposal(row, changes);
  if (!amended.ok || !draft.ok || amended.value.hash !== variantHash) return null;
  return { baseline, variant: amended.value, draft: draft.value };
}

/** What the threads of a simulation have to know of it. */
export async function simulationSetup(
  db: Db,
  policies: LivePolicies,
  simulation: SimulationRecord,
  { baseline, variant, draft }: TriedPolicies,
): Promise<Omit<SimulationSetup, 'chunkTimeoutMs'>> {
  const { id, knownAt, programmes } = simulation;
  const ofPolicy = ({ id: policyId, hash }: LinkedPolicy) => ({ policyId, policyHash: hash });
  const chain = [...baseline.chain, ...variant.chain];
  return {
    simulationId: id,
    recipe: {
      known: policies.knownOf(new Set(chain.map((policy) => policy.id))),
      knownAt,
      draft,
      baseline: ofPolicy(baseline),
      variant: ofPolicy(variant),
    },
    facts: await factsParts(db, simulation, { baseline, variant }),
    programmes,
  };
}

/** Makes the facts of the households of a simulation: nobody applies, all papers are in hand. */
export async function registryFacts(
  db: Db,
  simulation: Pick<SimulationRecord, 'jurisdictionId' | 'assessedOn'>,
  pair: PolicyPair,
): Promise<RegistryFacts> {
  return new RegistryFacts(await factsParts(db, simulation, pair));
}

async function factsParts(
  db: Db,
  { jurisdictionId, assessedOn: on }: Pick<SimulationRecord, 'jurisdictionId' | 'assessedOn'>,
  { baseline, variant }: PolicyPair,
): Promise<RegistryFactsParts> {
  const { divisionCodes } = await jurisdictionOf(db, jurisdictionId);
  const evidence = [...new Set([...evidenceOf(baseline), ...evidenceOf(variant)])].sort();
  return {
    jurisdictionId,
    on,
    divisionCodes,
    application: { emergency: null, urgent: false, requestedAmount: null, evidence, answers: {} },
    situations: await situationsOn(db, jurisdictionId, on),
  };
}

async function jurisdictionOf(db: Db, jurisdictionId: string) {
  const [place] = await findJurisdictions(db, [{ jurisdictionId, id: jurisdictionId }]);
  invariant(place !== undefined, `There is no jurisdiction ${jurisdictionId}.`);
  return place;
}
