import type { OfficerLevel, OfficerRole } from '../../access/viewer.js';
import type { LocalDate } from '../../shared/local-date.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Period } from '../period.js';

/** At which levels each role is held (C6: the duties of the three levels). */
const LEVELS: Readonly<Record<OfficerRole, readonly OfficerLevel[]>> = {
  VILLAGE_OFFICER: ['VILLAGE'],
  TOWNSHIP_OFFICER: ['TOWNSHIP'],
  TOWNSHIP_APPROVER: ['TOWNSHIP'],
  COUNTY_OFFICER: ['COUNTY', 'CITY'],
  COUNTY_APPROVER: ['COUNTY', 'CITY'],
  FUND_MANAGER: ['TOWNSHIP', 'COUNTY', 'CITY'],
  POLICY_ADMIN: ['COUNTY', 'CITY'],
  INSPECTOR: ['TOWNSHIP', 'COUNTY', 'CITY'],
  HOTLINE_OPERATOR: ['TOWNSHIP', 'COUNTY', 'CITY'],
};

/** Whether the role is held at offices that act at this level. */
export function fitsLevel(role: OfficerRole, level: OfficerLevel): boolean {
  return LEVELS[role].includes(level);
}

/** The levels at which the role is held, for a message. */
export function levelsOf(role: OfficerRole): readonly OfficerLevel[] {
  return LEVELS[role];
}

/** A post that a sign-in has or had. */
export interface HeldPost extends Period {
  readonly term: number;
  /** Ended within its last day, so that the next may begin on it. */
  readonly endedAt: Date | null;
  /** Blind indexes of the person under all keys; empty when the person is not on record. */
  readonly personIndexes: readonly string[];
}

/** A post on record. */
export interface PostOnRecord extends HeldPost {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly personName: string;
  readonly role: string;
  readonly organisationId: string;
}

/** A sign-in with its posts. */
export interface OfficerPosts {
  readonly subject: string;
  readonly posts: readonly PostOnRecord[];
}

export type PostFault = 'SIGN_IN_TAKEN' | 'POSTS_OVERLAP';

/**
 * Which post of its sign-in the next one is. A sign-in belongs to one person for ever, and its posts follow one another:
 * whoever holds two at once has two sign-ins.
 */
export function nextTerm(
  held: readonly HeldPost[],
  next: { readonly activeFrom: LocalDate; readonly personIndexes: readonly string[] },
): Result<number, PostFault> {
  if (held.some((post) => !maybeSamePerson(post.personIndexes, next.personIndexes)))
    return err('SIGN_IN_TAKEN');
  if (held.some((post) => !isOverBefore(post, next.activeFrom))) return err('POSTS_OVERLAP');
  return ok(Math.max(0, ...held.map(({ term }) => term)) + 1);
}

/** Whether it is over when another begins on the day. */
export function isOverBefore({ activeUntil, endedAt }: HeldPost, day: LocalDate): boolean {
  if (activeUntil === null) return false;
  return endedAt === null ? activeUntil < day : activeUntil <= day;
}

function maybeSamePerson(known: readonly string[], given: readonly string[]): boolean {
  return known.length === 0 || known.some((index) => given.includes(index));
}
