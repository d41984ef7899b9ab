import type { LocalDate } from '../../shared/local-date.js';
import { quoted } from '../../shared/problem.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { OfficerPosts } from '../appointments/post.js';
import { type OfficerPlan, officerHints, planOfficers } from './officer-plan.js';
import { type KnownOrganisation, organisationFindings } from './organisation-findings.js';
import type { PlaceFile } from './place-file.js';

/** What is on record of the place, as far as its file asks. */
export interface PlaceOnRecord {
  readonly jurisdiction: PlaceFile['jurisdiction'] | null;
  /** The jurisdiction whose case numbers open with the short code of the file. */
  readonly shortCodeOwner: string | null;
  readonly organisations: readonly KnownOrganisation[];
  /** The posts of every sign-in of the file, in whatever jurisdiction. */
  readonly posts: readonly OfficerPosts[];
}

export interface PlanParts {
  readonly record: PlaceOnRecord;
  readonly today: LocalDate;
  /** The policies that are loaded. */
  readonly policyIds: readonly string[];
  /** The blind indexes of a resident id under all keys, the current one first. */
  readonly indexesOf: (residentId: ResidentId) => readonly string[];
}

/** What taking a file up would change; nothing else is touched. */
export interface PlacePlan {
  readonly jurisdiction: 'NEW' | 'CHANGED' | 'SAME';
  readonly organisations: {
    readonly added: readonly KnownOrganisation[];
    readonly changed: readonly KnownOrganisation[];
    readonly same: number;
  };
  readonly officers: OfficerPlan;
  /** What the file leaves open, in sentences; none keeps it from being taken up. */
  readonly hints: readonly string[];
}

/** Compares a file with what is on record. A refusal lists every fault; then nothing of the file is taken up. */
export function planPlace(file: PlaceFile, parts: PlanParts): Result<PlacePlan, readonly string[]> {
  const { record } = parts;
  const findings = [
    ...jurisdictionFindings(file, parts),
    ...organisationFindings(file.organisations, record.organisations),
  ];
  // Officers are compared with a tree that holds together.
  if (findings.length > 0) return err(findings);
  const known = new Map(record.organisations.map((row) => [row.id, row]));
  const added = file.organisations.filter(({ id }) => !known.has(id));
  const changed = file.organisations.filter(
    (row) => known.has(row.id) && !isSame(row, known.get(row.id) as KnownOrganisation),
  );
  const officers = planOfficers(file, {
    posts: record.posts,
    organisations: [...record.organisations, ...added],
    today: parts.today,
    indexesOf: parts.indexesOf,
  });
  if (!officers.ok) return officers;
  const jurisdiction = jurisdictionChange(file, record);
  const same = file.organisations.length - added.length - changed.length;
  return ok({
    jurisdiction,
    organisations: { added, changed, same },
    officers: officers.value,
    hints: jurisdiction === 'NEW' ? officerHints(file, parts) : [],
  });
}

function jurisdictionFindings({ jurisdiction }: PlaceFile, { record, policyIds }: PlanParts): string[] {
  const { id, shortCode } = jurisdiction;
  const findings: string[] = [];
  if (!policyIds.includes(id)) {
    findings.push(
      `jurisdiction.id: there is no policy ${quoted(id)}; a place has the id of its policy, one of ${policyIds.join(', ')}.`,
    );
  }
  if (record.jurisdiction !== null && record.jurisdiction.shortCode !== shortCode) {
    findings.push(
      `jurisdiction.shortCode: the place is on record with ${record.jurisdiction.shortCode}, with which its case numbers open; write that.`,
    );
  } else if (record.shortCodeOwner !== null && record.shortCodeOwner !== id) {
    findings.push(
      `jurisdiction.shortCode: ${shortCode} opens the case numbers of ${record.shortCodeOwner}; choose another.`,
    );
  }
  return findings;
}

function jurisdictionChange(
  { jurisdiction }: PlaceFile,
  { jurisdiction: known }: PlaceOnRecord,
): PlacePlan['jurisdiction'] {
  if (known === null) return 'NEW';
  return isSame(jurisdiction, known) ? 'SAME' : 'CHANGED';
}

function isSame<Row extends object>(one: Row, other: Row): boolean {
  const keys = Object.keys(one) as (keyof Row)[];
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
