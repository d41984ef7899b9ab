import type { SnapshotFacts } from '../../households/snapshots/snapshot.js';
import type { ApplicationFacts, Facts, HelpFacts, PlaceFacts, SituationFacts } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';

export interface CaseFactsParts {
  /** The day of application. */
  readonly on: LocalDate;
  readonly place: PlaceFacts;
  readonly household: SnapshotFacts;
  /** In any order. */
  readonly help: readonly HelpFacts[];
  readonly application: ApplicationFacts;
  readonly situations: readonly SituationFacts[];
}

/**
 * All that a policy is told about a case: one frozen plain object in a fixed order, so that the same rows give the
 * same bytes.
 */
export function caseFacts(parts: CaseFactsParts): Facts {
  const { on, place, household, application, situations } = parts;
  return freeze({
    on,
    place,
    household: { ...household, help: [...parts.help].sort(newestFirst) },
    application: { ...application, evidence: [...new Set(application.evidence)].sort() },
    situations: [...situations],
  });
}

function newestFirst(a: HelpFacts, b: HelpFacts): number {
  if (a.from !== b.from) return a.from < b.from ? 1 : -1;
  if (a.programme !== b.programme) return a.programme < b.programme ? -1 : 1;
  return a.amount < b.amount ? 1 : a.amount > b.amount ? -1 : 0;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
