import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { OfficerRole, OfficerViewer } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { asSystem } from '../../database/scope.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ResidentId } from '../../shared/resident-id.js';
import { err, ok, type Result } from '../../shared/result.js';
import {
  type PersonOnRecord,
  type PersonSealer,
  personIndexes,
  personOnRecord,
} from '../officers/person-on-record.js';
import type { Period } from '../period.js';
import type { PlaceStore } from '../place.store.js';
import type { Page, RowKey } from '../row-key.js';
import type { OfficerAppointmentRow } from './appointment.entity.js';
import {
  type AppointmentProblem,
  type AppointmentStatus,
  alreadyProposed,
  ownPost,
  type PersonDraft,
  type PostDraft,
  personNotOnRecord,
  personProblem,
  postProblem,
  postsOverlap,
  signInTaken,
  successionOf,
  unknownOfficer,
  unknownOrganisation,
} from './appointment.js';
import {
  type AppointmentSummary,
  findAppointment,
  insertAppointment,
  isProposed,
  listAppointments,
} from './appointment.store.js';
import { isOfActor, organisationsWithin } from './own-tree.store.js';
import { nextTerm } from './post.js';
import { lockPost, postsOf } from './posts.store.js';

export type ProposalProblem = AppointmentProblem | IdempotencyProblem;

/** A post as it is asked for: its office may turn out to be anybody's. */
export interface PostRequest extends Period {
  readonly role: OfficerRole;
  readonly organisation: RowKey;
}

export interface OfficerRequest extends PersonDraft, PostRequest {
  readonly residentId: ResidentId;
}

export interface ChangeRequest extends PostRequest {
  readonly officer: RowKey;
}

/**
 * Proposes posts for officers: a person who has none yet, or another post for one who has (C6). Whoever administers a
 * place proposes within the own office and below, never for themselves, and somebody else confirms.
 */
export class AppointmentService {
  readonly #database: Database;
  readonly #places: PlaceStore;
  readonly #sealer: PersonSealer;

  constructor(database: Database, places: PlaceStore, sealer: PersonSealer) {
    this.#database = database;
    this.#places = places;
    this.#sealer = sealer;
  }

  /** Proposes a post for a person who holds none under this sign-in. */
  async propose(
    actor: Actor,
    { residentId, name, subject, ...request }: OfficerRequest,
  ): Promise<Result<RowKey, ProposalProblem>> {
    const { jurisdictionId } = actor.reach;
    const malformed = personProblem({ name, subject });
    if (malformed !== null) return err(malformed);
    const post = await this.#postFor(actor, request);
    if (!post.ok) return post;
    const draft = { ...post.value, name, subject };
    const indexes = personIndexes(this.#sealer, residentId);
    const own = [actor.personIndex, actor.actingFor?.personIndex ?? null];
    if (draft.subject === actor.subject || indexes.some((index) => own.includes(index)))
      return err(ownPost());
    const taken = await this.#signInProblem(draft.subject, draft.activeFrom, indexes);
    if (taken !== null) return err(taken);
    const payload = { ...draft, personIndex: indexes[0] ?? '' };
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'proposeOfficer',
        payload,
        async (): Promise<Result<RowKey, AppointmentProblem>> => {
          const person = personOnRecord(this.#sealer, jurisdictionId, residentId);
          return await propose(tx, actor, { operation: 'proposeOfficer', changes: null, draft, person });
        },
      ),
    );
  }

  /** Proposes another role, office or period for an officer in post; the present post lasts until the next begins. */
  async proposeChange(
    actor: Actor,
    { officer: key, ...request }: ChangeRequest,
  ): Promise<Result<RowKey, ProposalProblem>> {
    const asked = await this.#postFor(actor, request);
    if (!asked.ok) return asked;
    const post = asked.value;
    const within = await organisationsWithin(this.#places, this.#database.db, actor);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'proposeOfficerChange',
        { key, ...post },
        async (): Promise<Result<RowKey, AppointmentProblem>> => {
          const known =
            key.jurisdictionId === actor.reach.jurisdictionId ? await lockPost(tx, key) : undefined;
          if (known === undefined || !within.includes(known.organisationId)) return err(unknownOfficer());
          if (await isOfActor(tx.db, key, actor)) return err(ownPost());
          const { personIndex, personIndexBefore, personSealed, personName: name, subject } = known;
          if (personIndex === null || personSealed === null) return err(personNotOnRecord('THEIRS'));
          const succession = successionOf(known, post.activeFrom, actor);
          if (!succession.ok) return succession;
          return await propose(tx, actor, {
            ...{ operation: 'proposeOfficerChange', changes: known.id, draft: { ...post, name, subject } },
            person: { personIndex, personIndexBefore, personSealed },
          });
        },
      ),
    );
  }

  /** A page of the proposals for the viewer's own office and those below it, the newest first. */
  async list(
    viewer: OfficerViewer,
    status: AppointmentStatus | null,
    moment: { readonly now: Date },
    page: Page,
  ): Promise<AppointmentSummary[]> {
    const within = await organisationsWithin(this.#places, this.#database.db, { ...viewer, ...moment });
    return await listAppointments(this.#database.db, viewer.jurisdictionId, within, { ...page, status });
  }

  /** One proposal, or null when there is none or its office lies beyond the viewer's. */
  async find(
    viewer: OfficerViewer,
    key: RowKey,
    moment: { readonly now: Date },
  ): Promise<AppointmentSummary | null> {
    if (key.jurisdictionId !== viewer.jurisdictionId) return null;
    const found = await findAppointment(this.#database.db, key);
    if (found === undefined) return null;
    const within = await organisationsWithin(this.#places, this.#database.db, { ...viewer, ...moment });
    return within.includes(found.organisationId) ? found : null;
  }

  /** The post that is asked for, if it may be had; an office of another jurisdiction looks as missing as one nowhere. */
  async #postFor(
    actor: Actor,
    { organisation, role, activeFrom, activeUntil }: PostRequest,
  ): Promise<Result<PostDraft, AppointmentProblem>> {
    if (actor.personIndex === null) return err(personNotOnRecord('YOURS'));
    const { jurisdictionId } = actor.reach;
    if (organisation.jurisdictionId !== jurisdictionId) return err(unknownOrganisation());
    const { db } = this.#database;
    const post = { role, organisationId: organisation.id, activeFrom, activeUntil };
    const fault = postProblem(post, {
      tree: await this.#places.tree(db, jurisdictionId, actor.now),
      within: await organisationsWithin(this.#places, db, actor),
      today: actor.today,
    });
    return fault === null ? ok(post) : err(fault);
  }

  /** A sign-in is one person's in the whole service, so it is looked up beyond the jurisdiction. */
  async #signInProblem(
    subject: string,
    activeFrom: LocalDate,
    personIndexes: readonly string[],
  ): Promise<AppointmentProblem | null> {
    const { db } = this.#database;
    const [known] = await asSystem('a sign-in is one person’s everywhere', () => postsOf(db, [subject]));
    const term = nextTerm(known?.posts ?? [], { activeFrom, personIndexes });
    if (term.ok) return null;
    return term.error === 'SIGN_IN_TAKEN' ? signInTaken() : postsOverlap();
  }
}

interface Proposal {
  readonly operation: 'proposeOfficer' | 'proposeOfficerChange';
  readonly changes: string | null;
  readonly draft: PersonDraft & PostDraft;
  readonly person: PersonOnRecord;
}

async function propose(
  tx: Tx,
  actor: Actor,
  { operation, changes, draft, person }: Proposal,
): Promise<Result<RowKey, AppointmentProblem>> {
  const { jurisdictionId } = actor.reach;
  const { name, subject, role, organisationId, activeFrom, activeUntil } = draft;
  if (await isProposed(tx, jurisdictionId, subject)) return err(alreadyProposed());
  const row: OfficerAppointmentRow = {
    ...{ jurisdictionId, id: newId(), changesOfficerId: changes, subject, personName: name, ...person },
    ...{ role, organisationId, activeFrom, activeUntil, status: 'PROPOSED' },
    ...{
      proposedBy: actor.officerId,
      proposedAt: actor.now,
      decidedBy: null,
      decidedAt: null,
      officerId: null,
    },
  };
  await insertAppointment(tx, row);
  await audit(tx, actor, {
    ...{ operation, objectType: 'OfficerAppointment', objectId: row.id },
    detail: { role, organisation: organisationId, activeFrom, activeUntil, changes },
  });
  await emit(tx, actor, { type: 'OFFICER_PROPOSED', objectId: row.id, payload: { role } });
  return ok({ jurisdictionId, id: row.id });
}
