import type { Db } from '../../database/entities.js';
import type { OfficerRow } from '../../jurisdictions/officers/officer.entity.js';
import { isActiveOn } from '../../jurisdictions/period.js';
import { PlaceStore } from '../../jurisdictions/place.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { OfficerViewer } from '../viewer.js';
import { TimedCache } from './timed-cache.js';

/** An officer who leaves, or an office that moves in the tree, is noticed after at most this time. */
const LIFETIME_MS = 30_000;
const MOST_OFFICERS = 10_000;

type Officer = Pick<
  OfficerRow,
  | 'jurisdictionId'
  | 'id'
  | 'subject'
  | 'personName'
  | 'personIndex'
  | 'role'
  | 'organisationId'
  | 'activeFrom'
  | 'activeUntil'
  | 'endedAt'
>;

/** Who the officers are and how far each one reaches, remembered for half a minute or until `forget`. */
export class OfficerDirectory {
  readonly #db: Db;
  readonly #officers = new TimedCache<readonly Officer[]>({
    lifetimeMs: LIFETIME_MS,
    capacity: MOST_OFFICERS,
  });
  readonly #places = new PlaceStore();

  constructor(db: Db) {
    this.#db = db;
  }

  /** Forgets every officer, because posts have changed. */
  forget(): void {
    this.#officers.clear();
  }

  /** The officer with this sign-in if in post on the day, else null. Level and reach follow the organisation (C6). */
  async viewerOf(
    subject: string,
    moment: { readonly today: LocalDate; readonly now: Date },
  ): Promise<OfficerViewer | null> {
    const nowMs = moment.now.getTime();
    const posts = await this.#officers.get(subject, nowMs, () => findPosts(this.#db, subject));
    const officer = posts.find((post) => isHeldAt(post, moment));
    if (officer === undefined) return null;
    const { jurisdictionId, organisationId } = officer;
    const tree = await this.#places.tree(this.#db, jurisdictionId, moment.now);
    if (tree.find(organisationId) === undefined) return null;
    return {
      kind: 'OFFICER',
      subject: officer.subject,
      officerId: officer.id,
      name: officer.personName,
      roles: [officer.role],
      jurisdictionId,
      organisationId,
      level: tree.actingLevelOf(organisationId),
      reach: tree.reachOf(organisationId),
      personIndex: officer.personIndex,
    };
  }
}

/** Whether the post is held on the day and was not ended earlier in it. */
function isHeldAt(post: Officer, { today, now }: { readonly today: LocalDate; readonly now: Date }): boolean {
  return isActiveOn(post, today) && (post.endedAt === null || now < post.endedAt);
}

/** The posts of a sign-in, the latest first. */
async function findPosts(db: Db, subject: string): Promise<readonly Officer[]> {
  return await db
    .selectFrom('Officer')
    .select([
      'jurisdictionId',
      'id',
      'subject',
      'personName',
      'personIndex',
      'role',
      'organisationId',
      'activeFrom',
      'activeUntil',
      'endedAt',
    ])
    .where('subject', '=', subject)
    .orderBy('term', 'desc')
    .execute();
}
