import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { isActorsPerson } from '../../access/duties/same-person.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { tellSignInsChanged } from '../../access/sign-in/sign-in-signal.store.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { asSystem } from '../../database/scope.js';
import { type LocalDate, maxDate } from '../../shared/local-date.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { OfficerRow } from '../officers/officer.entity.js';
import type { PlaceStore } from '../place.store.js';
import type { RowKey } from '../row-key.js';
import type { OfficerAppointmentRow } from './appointment.entity.js';
import {
  type AppointmentProblem,
  appointmentDecided,
  endingOf,
  ownPost,
  personNotOnRecord,
  postsOverlap,
  proposedByYou,
  signInTaken,
  successionOf,
  unknownAppointment,
  unknownOfficer,
} from './appointment.js';
import type { ProposalProblem } from './appointment.service.js';
import { decideAppointment, findAppointment, lockAppointment } from './appointment.store.js';
import { isOfActor, organisationsWithin } from './own-tree.store.js';
import { nextTerm, type PostOnRecord } from './post.js';
import { endPost, insertPost, lockPost, postsOf } from './posts.store.js';

/**
 * Confirms and declines proposed posts, and ends posts. A confirmation is for a second person; an end takes effect at
 * once and needs none, since it only takes away.
 */
export class PostService {
  readonly #database: Database;
  readonly #places: PlaceStore;
  readonly #onChange: () => void;

  /** @param onChange told after a commit that posts have changed, so that this process looks officers up anew */
  constructor(database: Database, places: PlaceStore, onChange: () => void = () => undefined) {
    this.#database = database;
    this.#places = places;
    this.#onChange = onChange;
  }

  /** Puts the person into post; a post that it takes the place of ends. Answers the post. */
  async confirm(actor: Actor, key: RowKey): Promise<Result<RowKey, ProposalProblem>> {
    const within = await organisationsWithin(this.#places, this.#database.db, actor);
    const posts = await this.#postsFor(actor, key);
    try {
      return await this.#database.transaction((tx) =>
        idempotently(tx, actor, 'confirmOfficer', { key }, async () => {
          const row = await this.#openProposal(tx, actor, key, within);
          if (!row.ok) return row;
          const fault = await confirmationProblem(tx, actor, row.value);
          if (fault !== null) return err(fault);
          return await this.#putIntoPost(tx, actor, row.value, posts);
        }),
      );
    } catch (error) {
      // Another post of the sign-in was made at the same moment, perhaps in another jurisdiction.
      if (constraintOf(error) === 'officer_subject_key') return err(signInTaken());
      throw error;
    }
  }

  /** Declines a proposal, or takes back the own one. */
  async decline(actor: Actor, key: RowKey): Promise<Result<RowKey, ProposalProblem>> {
    const within = await organisationsWithin(this.#places, this.#database.db, actor);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'declineOfficer', { key }, async () => {
        const row = await this.#openProposal(tx, actor, key, within);
        if (!row.ok) return row;
        await decideAppointment(tx, key, {
          ...{ status: 'DECLINED', officerId: null, decidedBy: actor.officerId, decidedAt: actor.now },
        });
        await audit(tx, actor, {
          ...{ operation: 'declineOfficer', objectType: 'OfficerAppointment', objectId: key.id },
          detail: { proposedBy: row.value.proposedBy },
        });
        await emit(tx, actor, { type: 'OFFICER_DECLINED', objectId: key.id });
        return ok({ jurisdictionId: key.jurisdictionId, id: key.id });
      }),
    );
  }

  /** Ends a post: at once, or with the end of a day. What was done in it stands. Answers the post. */
  async end(
    actor: Actor,
    { officer: key, lastDay }: { readonly officer: RowKey; readonly lastDay: LocalDate | null },
  ): Promise<Result<RowKey, ProposalProblem>> {
    if (actor.personIndex === null) return err(personNotOnRecord('YOURS'));
    const within = await organisationsWithin(this.#places, this.#database.db, actor);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'endOfficer',
        { key, lastDay },
        async (): Promise<Result<RowKey, AppointmentProblem>> => {
          const post =
            key.jurisdictionId === actor.reach.jurisdictionId ? await lockPost(tx, key) : undefined;
          if (post === undefined || !within.includes(post.organisationId)) return err(unknownOfficer());
          if (await isOfActor(tx.db, key, actor)) return err(ownPost());
          const ending = endingOf(post, lastDay, actor);
          if (!ending.ok) return ending;
          await endPost(tx, key, ending.value);
          await audit(tx, actor, {
            ...{ operation: 'endOfficer', objectType: 'Officer', objectId: post.id },
            detail: { lastDay: ending.value.activeUntil, before: post.activeUntil, atOnce: lastDay === null },
          });
          await emit(tx, actor, { type: 'OFFICER_ENDED', objectId: post.id, payload: { lastDay } });
          await this.#told(tx);
          return ok({ jurisdictionId: post.jurisdictionId, id: post.id });
        },
      ),
    );
  }

  /** The posts of the proposal's sign-in, which is one person's in the whole service. */
  async #postsFor(actor: Actor, key: RowKey): Promise<readonly PostOnRecord[]> {
    const { db } = this.#database;
    const known =
      key.jurisdictionId === actor.reach.jurisdictionId ? await findAppointment(db, key) : undefined;
    if (known === undefined) return [];
    const [found] = await asSystem('a sign-in is one person’s everywhere', () => postsOf(db, [known.signIn]));
    return found?.posts ?? [];
  }

  async #openProposal(
    tx: Tx,
    actor: Actor,
    key: RowKey,
    within: readonly string[],
  ): Promise<Result<OfficerAppointmentRow, AppointmentProblem>> {
    const row =
      key.jurisdictionId === actor.reach.jurisdictionId ? await lockAppointment(tx, key) : undefined;
    if (row === undefined || !within.includes(row.organisationId)) return err(unknownAppointment());
    return row.status === 'PROPOSED' ? ok(row) : err(appointmentDecided());
  }

  async #putIntoPost(
    tx: Tx,
    actor: Actor,
    row: OfficerAppointmentRow,
    posts: readonly PostOnRecord[],
  ): Promise<Result<RowKey, AppointmentProblem>> {
    const { jurisdictionId, role, organisationId, activeUntil, subject, personName, changesOfficerId } = row;
    const { personIndex, personIndexBefore, personSealed } = row;
    const begun = await this.#begin(tx, actor, row);
    if (!begun.ok) return begun;
    const { activeFrom, before } = begun.value;
    if (activeUntil !== null && activeUntil < activeFrom) return err(postsOverlap());
    const held = posts.map((post) =>
      post.id === changesOfficerId && before !== null ? { ...post, ...before } : post,
    );
    const indexes = [personIndex, personIndexBefore].filter((index) => index !== null);
    const term = nextTerm(held, { activeFrom, personIndexes: indexes });
    if (!term.ok) return err(term.error === 'SIGN_IN_TAKEN' ? signInTaken() : postsOverlap());
    const id = newId();
    await insertPost(tx, {
      ...{ jurisdictionId, id, subject, term: term.value, personName, role, organisationId },
      ...{ activeFrom, activeUntil, endedAt: null, personIndex, personIndexBefore, personSealed },
    });
    await decideAppointment(tx, row, {
      ...{ status: 'CONFIRMED', officerId: id, decidedBy: actor.officerId, decidedAt: actor.now },
    });
    await audit(tx, actor, {
      ...{ operation: 'confirmOfficer', objectType: 'Officer', objectId: id },
      detail: {
        role,
        organisation: organisationId,
        activeFrom,
        activeUntil,
        changes: changesOfficerId,
        proposedBy: row.proposedBy,
      },
    });
    const type = changesOfficerId === null ? 'OFFICER_APPOINTED' : 'OFFICER_CHANGED';
    await emit(tx, actor, { type, objectId: id, payload: { role, before: changesOfficerId } });
    await this.#told(tx);
    return ok({ jurisdictionId, id });
  }

  /** When the post begins, and how the one before it ends, which is done here. */
  async #begin(
    tx: Tx,
    actor: Actor,
    row: OfficerAppointmentRow,
  ): Promise<Result<Beginning, AppointmentProblem>> {
    const { jurisdictionId, changesOfficerId } = row;
    if (changesOfficerId === null)
      return ok({ activeFrom: maxDate(row.activeFrom, actor.today), before: null });
    const post = (await lockPost(tx, { jurisdictionId, id: changesOfficerId })) as OfficerRow;
    const succession = successionOf(post, row.activeFrom, actor);
    if (!succession.ok) return succession;
    await endPost(tx, post, succession.value.before);
    return succession;
  }

  async #told(tx: Tx): Promise<void> {
    await tellSignInsChanged(tx);
    tx.afterCommit(this.#onChange);
  }
}

interface Beginning {
  readonly activeFrom: LocalDate;
  readonly before: { readonly activeUntil: LocalDate; readonly endedAt: Date | null } | null;
}

/** A second person confirms, and nobody what is their own. */
async function confirmationProblem(
  tx: Tx,
  actor: Actor,
  row: OfficerAppointmentRow,
): Promise<AppointmentProblem | null> {
  if (actor.personIndex === null) return personNotOnRecord('YOURS');
  const { jurisdictionId, proposedBy, subject, personIndex, personIndexBefore } = row;
  const own = [actor.personIndex, actor.actingFor?.personIndex].filter((index) => index != null);
  const isOwn = [personIndex, personIndexBefore].some((index) => index !== null && own.includes(index));
  if (isOwn || subject === actor.subject) return ownPost();
  return (await isActorsPerson(tx.db, { jurisdictionId, id: proposedBy }, actor)) ? proposedByYou() : null;
}
