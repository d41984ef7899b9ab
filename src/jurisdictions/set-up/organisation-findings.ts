import { quoted } from '../../shared/problem.js';
import type { OrganisationEntry } from './place-file.js';

/** An office as it is on record, or will be. */
export type KnownOrganisation = OrganisationEntry;

/** Below which levels an office of each level stands; null = at the top (C6, D8). */
const ABOVE: Readonly<Record<OrganisationEntry['level'], readonly (OrganisationEntry['level'] | null)[]>> = {
  CITY: [null],
  COUNTY: [null, 'CITY'],
  TOWNSHIP: ['COUNTY', 'CITY'],
  VILLAGE: ['TOWNSHIP'],
  DEPARTMENT: ['CITY', 'COUNTY', 'TOWNSHIP'],
};

/**
 * What is wrong with the offices of a file, by row: ids that stand twice, superiors that are missing or of the wrong
 * level, and offices on record that would move, on which cases and officers hang.
 */
export function organisationFindings(
  entries: readonly OrganisationEntry[],
  onRecord: readonly KnownOrganisation[],
): string[] {
  const known = new Map(onRecord.map((row) => [row.id, row]));
  const all = new Map([...onRecord, ...entries].map((row) => [row.id, row]));
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const finding = seen.has(entry.id)
      ? 'this id stands twice in the file; keep one row.'
      : (moved(entry, known.get(entry.id)) ?? misplaced(entry, all));
    seen.add(entry.id);
    return finding === null ? [] : [`organisations[${index}] (${entry.id}): ${finding}`];
  });
}

function moved(entry: OrganisationEntry, known: KnownOrganisation | undefined): string | null {
  if (known === undefined) return null;
  if (known.level !== entry.level) {
    return `it is on record as ${known.level} and stays that; write a new office with an id of its own.`;
  }
  if (known.parentId === entry.parentId) return null;
  const where = known.parentId === null ? 'at the top' : `below ${known.parentId}`;
  return `it is on record ${where} and does not move, since cases and officers hang on it; write a new office with an id of its own.`;
}

function misplaced(
  { level, parentId, id }: OrganisationEntry,
  all: ReadonlyMap<string, KnownOrganisation>,
): string | null {
  const parent = parentId === null ? null : all.get(parentId);
  if (parent === undefined || parentId === id) {
    return `its parent ${quoted(parentId ?? '')} is no other office of the file or on record; add that office or correct the id.`;
  }
  const allowed = ABOVE[level];
  if (allowed.includes(parent?.level ?? null)) return null;
  const places = allowed.map((above) => above ?? 'nothing (parent null)').join(' or ');
  return `a ${level} stands below ${places}, not below ${parent === null ? 'nothing' : `the ${parent.level} ${parent.id}`}; correct the level or the parent.`;
}
