import type { Db } from '../../database/entities.js';
import { findJurisdictions } from '../../jurisdictions/jurisdiction.store.js';
import { deepFreeze, type LinkedPolicy } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { changeOf, changesOf, findAmendments } from '../amendments/amendment.store.js';
import type { LivePolicies } from '../live-policies.service.js';
import { situationsOn } from '../situations.store.js';
import { evidenceOf } from './probe-households.js';
import { RegistryFacts } from './registry-facts.js';
import type { SimulationRecord } from './simulation.entity.js';

/** The policy of the jurisdiction, and the one that is tried against it. */
export interface PolicyPair {
  readonly baseline: LinkedPolicy;
  readonly variant: LinkedPolicy;
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
): Promise<PolicyPair | null> {
  const { jurisdictionId, amendmentId, policyId, knownAt, baselineHash, variantHash } = simulation;
  const [place] = await findJurisdictions(db, [{ jurisdictionId, id: jurisdictionId }]);
  invariant(place !== undefined, `There is no jurisdiction ${jurisdictionId}.`);
  const known = { policyHash: baselineHash, knownAt };
  const baseline = policies.policyOfDecision({ policyId: place.policyId, ...known });
  if (baseline === undefined) return null;
  if (amendmentId === null) {
    const variant = policies.policyOfDecision({ policyId, policyHash: variantHash, knownAt });
    return variant === undefined ? null : { baseline, variant };
  }
  const key = { jurisdictionId, id: amendmentId };
  const [row] = await findAmendments(db, [key]);
  if (row === undefined) return null;
  const amended = policies.withProposal(row, (await changesOf(db, [key])).map(changeOf), knownAt);
  return amended.ok && amended.value.hash === variantHash ? { baseline, variant: amended.value } : null;
}

/** Makes the facts of the households of a simulation: nobody applies, all papers are in hand. */
export async function registryFacts(
  db: Db,
  { jurisdictionId, assessedOn: on }: Pick<SimulationRecord, 'jurisdictionId' | 'assessedOn'>,
  { baseline, variant }: PolicyPair,
): Promise<RegistryFacts> {
  const [place] = await findJurisdictions(db, [{ jurisdictionId, id: jurisdictionId }]);
  invariant(place !== undefined, `There is no jurisdiction ${jurisdictionId}.`);
  const evidence = [...new Set([...evidenceOf(baseline), ...evidenceOf(variant)])].sort();
  return new RegistryFacts({
    jurisdictionId,
    on,
    divisionCodes: place.divisionCodes,
    application: deepFreeze({
      emergency: null,
      urgent: false,
      requestedAmount: null,
      evidence,
      answers: {},
    }),
    situations: await situationsOn(db, jurisdictionId, on),
  });
}
