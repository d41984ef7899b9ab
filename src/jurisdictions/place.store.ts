import { TimedCache } from '../access/sign-in/timed-cache.js';
import type { Db } from '../database/entities.js';
import { OrganisationTree } from './organisations/organisation-tree.js';

/** An office that is added or moved is noticed after at most this time. */
const LIFETIME_MS = 30_000;
const MOST_JURISDICTIONS = 4_000;

/** The trees of organisations, remembered for half a minute: they are asked for by every write and seldom change. */
export class PlaceStore {
  readonly #trees = new TimedCache<OrganisationTree>({
    lifetimeMs: LIFETIME_MS,
    capacity: MOST_JURISDICTIONS,
  });

  /**
   * The organisations of a jurisdiction as a tree; empty when there is no such jurisdiction.
   * @param db the transaction in progress, if there is one, so that it needs no second connection
   */
  async tree(db: Db, jurisdictionId: string, now: Date): Promise<OrganisationTree> {
    return await this.#trees.get(jurisdictionId, now.getTime(), () => readTree(db, jurisdictionId));
  }
}

async function readTree(db: Db, jurisdictionId: string): Promise<OrganisationTree> {
  const nodes = await db
    .selectFrom('Organisation')
    .select(['id', 'parentId', 'level'])
    .where('jurisdictionId', '=', jurisdictionId)
    .execute();
  return new OrganisationTree(jurisdictionId, nodes);
}
