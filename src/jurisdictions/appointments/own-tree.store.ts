import type { Actor } from '../../access/actor.js';
import { isPerson } from '../../access/duties/same-person.store.js';
import type { Db } from '../../database/entities.js';
import type { PlaceStore } from '../place.store.js';
import type { RowKey } from '../row-key.js';

/** The organisation of whoever asks and everything below it: as far as officers are administered (C6). */
export async function organisationsWithin(
  places: PlaceStore,
  db: Db,
  {
    reach,
    organisationId,
    now,
  }: {
    readonly reach: { readonly jurisdictionId: string };
    readonly organisationId: string;
    readonly now: Date;
  },
): Promise<readonly string[]> {
  const tree = await places.tree(db, reach.jurisdictionId, now);
  return tree.descendants(tree.actingOfficeOf(organisationId));
}

/** Whether the post is held by the person who acts, under whatever account, or by the colleague for whom they act. */
export async function isOfActor(
  db: Db,
  post: RowKey,
  { officerId, personIndex, actingFor }: Pick<Actor, 'officerId' | 'personIndex' | 'actingFor'>,
): Promise<boolean> {
  if (await isPerson(db, post, { officerId, personIndex })) return true;
  return actingFor !== undefined && (await isPerson(db, post, actingFor));
}
