import type { LocalDate } from '../../shared/local-date.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import { fitsLevel, levelsOf, nextTerm, type OfficerPosts, type PostOnRecord } from '../appointments/post.js';
import { OrganisationTree } from '../organisations/organisation-tree.js';
import { isActiveOn } from '../period.js';
import type { KnownOrganisation } from './organisation-findings.js';
import type { OfficerEntry, PlaceFile } from './place-file.js';

export interface NewPost extends OfficerEntry {
  readonly term: number;
}

/** What taking the officers of a file up would change. */
export interface OfficerPlan {
  readonly added: readonly NewPost[];
  /** Posts whose last day the file states, and the record does not yet. */
  readonly ended: readonly { readonly id: string; readonly until: LocalDate }[];
  /** Posts of which the record did not know the person. */
  readonly identified: readonly { readonly id: string; readonly residentId: ResidentId }[];
  readonly same: number;
}

export interface OfficerPlanParts {
  readonly posts: readonly OfficerPosts[];
  /** On record or in the file. */
  readonly organisations: readonly KnownOrganisation[];
  readonly today: LocalDate;
  readonly indexesOf: (residentId: ResidentId) => readonly string[];
}

interface Draft {
  readonly added: NewPost[];
  readonly ended: { id: string; until: LocalDate }[];
  readonly identified: { id: string; residentId: ResidentId }[];
  same: number;
}

/** Two administrators confirm what the other proposes; with fewer nobody could put an officer into post. */
const ADMINISTRATORS = 2;

/** Compares the officers of a file with those on record: by sign-in and first day. Every fault is named with its row. */
export function planOfficers(
  { jurisdiction: { id: jurisdictionId }, officers }: PlaceFile,
  parts: OfficerPlanParts,
): Result<OfficerPlan, readonly string[]> {
  const tree = new OrganisationTree(jurisdictionId, parts.organisations);
  const held = new Map(parts.posts.map(({ subject, posts }) => [subject, [...posts]]));
  const findings: string[] = [];
  const draft: Draft = { added: [], ended: [], identified: [], same: 0 };
  const rows = officers.map((entry, index) => ({ entry, index }));
  // The posts of a sign-in follow one another, in whatever order the file has them.
  rows.sort((a, b) =>
    a.entry.from < b.entry.from ? -1 : a.entry.from > b.entry.from ? 1 : a.index - b.index,
  );
  for (const { entry, index } of rows) {
    const finding =
      postFinding(entry, tree) ??
      take(entry, { jurisdictionId, held, draft, today: parts.today, indexesOf: parts.indexesOf });
    if (finding !== null) findings.push(`officers[${index}]: ${finding}`);
  }
  return findings.length > 0 ? err(findings) : ok(draft);
}

/** What the officers of the file leave open: as few administrators as nobody could confirm anything with. */
export function officerHints(
  { officers }: PlaceFile,
  { today, indexesOf }: Pick<OfficerPlanParts, 'today' | 'indexesOf'>,
): readonly string[] {
  const inPost = officers.filter(
    ({ role, from, until }) =>
      role === 'POLICY_ADMIN' && isActiveOn({ activeFrom: from, activeUntil: until }, today),
  );
  const persons = new Set(inPost.map(({ residentId }) => indexesOf(residentId)[0]));
  if (persons.size >= ADMINISTRATORS) return [];
  return [
    `The file names ${persons.size} person${persons.size === 1 ? '' : 's'} in post as POLICY_ADMIN; officers are put into post by one and confirmed by another, so name at least ${ADMINISTRATORS}.`,
  ];
}

function postFinding(
  { role, organisation, from, until }: OfficerEntry,
  tree: OrganisationTree,
): string | null {
  if (tree.find(organisation) === undefined) {
    return `there is no organisation ${organisation} in the file or on record; add it or correct the id.`;
  }
  if (until !== null && until < from)
    return `the post ends on ${until}, before it begins on ${from}; correct the days.`;
  const level = tree.actingLevelOf(organisation);
  if (fitsLevel(role, level)) return null;
  return `a ${role} works at ${levelsOf(role).join(' or ')}, but ${organisation} acts at ${level}; correct the role or the organisation.`;
}

interface Taking {
  readonly jurisdictionId: string;
  readonly held: Map<string, PostOnRecord[]>;
  readonly draft: Draft;
  readonly today: LocalDate;
  readonly indexesOf: (residentId: ResidentId) => readonly string[];
}

/** Takes one row into the plan, or says why not. */
function take(entry: OfficerEntry, { jurisdictionId, held, draft, today, indexesOf }: Taking): string | null {
  const { subject, from, residentId } = entry;
  const personIndexes = indexesOf(residentId);
  const posts = held.get(subject) ?? [];
  const known = posts.find((post) => post.activeFrom === from);
  if (known !== undefined)
    return takeAgain(entry, known, { jurisdictionId, draft, today, personIndexes, posts });
  const term = nextTerm(posts, { activeFrom: from, personIndexes });
  if (!term.ok) {
    return term.error === 'SIGN_IN_TAKEN'
      ? 'its subject is the sign-in of another person; every person has a sign-in of their own.'
      : 'its subject holds another post then; end that post before this one begins, or give a second sign-in for a second role.';
  }
  draft.added.push({ ...entry, term: term.value });
  held.set(subject, [
    ...posts,
    {
      ...{
        jurisdictionId,
        id: '',
        term: term.value,
        personName: entry.name,
        role: entry.role,
        personIndexes,
      },
      ...{ organisationId: entry.organisation, activeFrom: from, activeUntil: entry.until, endedAt: null },
    },
  ]);
  return null;
}

function takeAgain(
  { name, role, organisation, until, residentId }: OfficerEntry,
  known: PostOnRecord,
  {
    jurisdictionId,
    draft,
    today,
    personIndexes,
    posts,
  }: Pick<Taking, 'jurisdictionId' | 'draft' | 'today'> & {
    readonly personIndexes: readonly string[];
    readonly posts: PostOnRecord[];
  },
): string | null {
  if (known.jurisdictionId !== jurisdictionId) {
    return 'its subject holds a post of another jurisdiction since the same day; correct the subject or the day.';
  }
  if (known.id === '') return 'this sign-in begins a post on the same day in another row; keep one row.';
  if (known.personIndexes.length > 0 && !known.personIndexes.some((index) => personIndexes.includes(index))) {
    return 'the post is on record with another resident id; correct the number or the subject.';
  }
  if (known.personName !== name || known.role !== role || known.organisationId !== organisation) {
    return `the post is on record as ${known.role} at ${known.organisationId}, perhaps under another name; a post is not rewritten: end it by \`until\` and add a row for the next one.`;
  }
  const ends = until !== null && (known.activeUntil === null || until < known.activeUntil);
  if (ends && until < today) {
    return `the post cannot end on ${until}, which is over; write ${today} or a later day.`;
  }
  if (ends) {
    draft.ended.push({ id: known.id, until });
    posts[posts.indexOf(known)] = { ...known, activeUntil: until };
  }
  const isUnknown = known.personIndexes.length === 0;
  if (isUnknown) draft.identified.push({ id: known.id, residentId });
  if (!ends && !isUnknown) draft.same += 1;
  return null;
}
