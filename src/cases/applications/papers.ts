import type { Facts } from '../../policy/facts.js';
import type { EvidenceDemand, Programme } from '../../policy/programme.js';

/** The papers that the programme wants from this household, whether in hand or not. */
export function demandedPapers(programme: Programme, facts: Facts): readonly EvidenceDemand[] {
  return programme.evidence.filter((demand) => demand.when === undefined || demand.when(facts));
}

/**
 * The papers that the applicant still has to hand in; what can be looked up, or what the office itself supplies, is
 * never asked for (J18.2).
 */
export function missingPapers(programme: Programme, facts: Facts): readonly EvidenceDemand[] {
  return demandedPapers(programme, facts).filter(
    ({ code, lookup, byOffice }) =>
      !lookup && byOffice !== true && !facts.application.evidence.includes(code),
  );
}

/** The papers in hand as a policy is told of them: those handed in, and those that a platform can look up. */
export function papersInHand(programme: Programme, handedIn: readonly string[]): readonly string[] {
  const lookups = programme.evidence.filter(({ lookup }) => lookup).map(({ code }) => code);
  return [...new Set([...handedIn, ...lookups])].sort();
}

/** The codes that the programme does not know. */
export function unknownPapers(programme: Programme, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => !programme.evidence.some((demand) => demand.code === code));
}
