import type { Actor } from '../access/actor.js';
import { audit } from '../access/audit/audit.store.js';
import { checkSeparation } from '../access/duties/separation.store.js';
import { idempotently } from '../access/once/idempotency.store.js';
import { emit } from '../access/outbox.store.js';
import type { Sealer } from '../access/privacy/sealing.js';
import { reaches } from '../access/viewer.js';
import type { Database, Tx } from '../database/database.js';
import { newId } from '../database/new-id.js';
import type { PlaceStore } from '../jurisdictions/place.store.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { Area } from '../policy/facts.js';
import { invariant } from '../shared/invariant.js';
import { type Problem, problem } from '../shared/problem.js';
import { parseResidentId } from '../shared/resident-id.js';
import { err, ok, type Result } from '../shared/result.js';
import { insertCircumstances } from './circumstances/circumstance.store.js';
import type { HouseholdRow } from './household.entity.js';
import { changeHousehold, findHouseholds, insertHousehold } from './household.store.js';
import { lockForEdit } from './household-lock.service.js';
import {
  circumstanceRows,
  contactsReplaced,
  type Enrolled,
  Enrolment,
} from './membership/enrolment.service.js';
import { membershipsOf } from './membership/membership.store.js';
import { findPersonsByIndex } from './persons/person.store.js';
import { at, type Path } from './problems.js';
import {
  addressProblems,
  checkRegistration,
  type HouseholdPlace,
  placeProblems,
  type RegistrationDraft,
  type RegistrationInput,
} from './registration.js';

/** A household just registered, and its people, the head first, the others in the order of the form. */
export interface RegisteredHousehold {
  readonly household: HouseholdRow;
  readonly headPersonId: string;
  readonly personIds: readonly string[];
}

export interface HouseholdMove extends HouseholdPlace {
  readonly household: RowKey;
  readonly area: Area;
  readonly address: string | null;
}

type Refusal = Problem | readonly Problem[];

const INPUT: Path = ['input'];

/** Registers households and moves them: one transaction a use case, done once for each idempotency key. */
export class HouseholdService {
  readonly #database: Database;
  readonly #places: PlaceStore;
  readonly #enrolment: Enrolment;

  constructor(parts: { readonly database: Database; readonly places: PlaceStore; readonly sealer: Sealer }) {
    this.#database = parts.database;
    this.#places = parts.places;
    this.#enrolment = new Enrolment(parts.sealer);
  }

  /** Registers a household of the officer's own place with its head, members and circumstances (J16.1). */
  async register(
    actor: Actor,
    input: RegistrationInput,
    path: Path = INPUT,
  ): Promise<Result<HouseholdRow, Refusal>> {
    const draft = await this.check(actor, input, { path });
    if (!draft.ok) return draft;
    if (!reaches(actor.reach, { ...input, jurisdictionId: actor.reach.jurisdictionId })) {
      return err(placeOutOfReach([...path, input.villageId === null ? 'townshipId' : 'villageId']));
    }
    const registered = await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'registerHousehold', input, async () => {
        const made = await this.#registerDraft(tx, actor, draft.value);
        // Of an answer that is kept only the key: it holds no personal data.
        return made.ok ? ok({ household: keyOf(made.value.household) }) : made;
      }),
    );
    return registered.ok ? ok(await this.#read(registered.value.household)) : registered;
  }

  /**
   * Everything that is wrong with a form by itself, or the household as it can be registered if the record allows.
   * @param within the transaction in progress, if there is one, and where the household stands in the input
   */
  async check(
    actor: Pick<Actor, 'reach' | 'today' | 'now'>,
    input: RegistrationInput,
    within: { readonly tx?: Tx; readonly path?: Path } = {},
  ): Promise<Result<RegistrationDraft, readonly Problem[]>> {
    const { tx, path = INPUT } = within;
    const tree = await this.#places.tree(tx?.db ?? this.#database.db, actor.reach.jurisdictionId, actor.now);
    return checkRegistration(input, { today: actor.today, tree, path });
  }

  /**
   * Registers a household as part of another use case, in its transaction: one form can be handed in at any window
   * of the jurisdiction (J16.2), so the household may live in any of its townships. The caller takes the
   * idempotency key.
   * @param path where the household stands in the caller's input
   * @returns the household, or the first thing that is wrong with the form or that the record refuses; `check`
   * answers everything that is wrong with the form beforehand
   */
  async registerWithin(
    tx: Tx,
    actor: Actor,
    input: RegistrationInput,
    path: Path = INPUT,
  ): Promise<Result<RegisteredHousehold, Problem>> {
    const draft = await this.check(actor, input, { tx, path });
    return draft.ok ? await this.#registerDraft(tx, actor, draft.value) : err(firstOf(draft.error));
  }

  /**
   * The live household that a person belongs to, by resident id, anywhere in the officer's jurisdiction: the way to
   * apply for a household that another window registered (J16.2). `null` when the person has none.
   */
  async householdOf(
    tx: Tx,
    actor: Pick<Actor, 'reach' | 'today'>,
    residentId: string,
    path: Path,
  ): Promise<Result<{ readonly household: RowKey; readonly personId: string } | null, Problem>> {
    const parsed = parseResidentId(residentId, { on: actor.today });
    if (!parsed.ok) return err(at(parsed.error, path));
    const { jurisdictionId } = actor.reach;
    const indexes = this.#enrolment.indexesOf(parsed.value);
    const [person] = await findPersonsByIndex(tx.db, jurisdictionId, indexes);
    if (person === undefined) return ok(null);
    const live = (await membershipsOf(tx.db, jurisdictionId, [person.id])).find(
      ({ activeUntil }) => activeUntil === null,
    );
    if (live === undefined) return ok(null);
    return ok({ household: { jurisdictionId, id: live.householdId }, personId: person.id });
  }

  /** Moves a household to another township or village of the jurisdiction; the officer must reach the old place. */
  async move(actor: Actor, move: HouseholdMove): Promise<Result<HouseholdRow, Refusal>> {
    const { jurisdictionId } = actor.reach;
    const tree = await this.#places.tree(this.#database.db, jurisdictionId, actor.now);
    const problems = [
      ...placeProblems(move, { tree, path: INPUT }),
      ...addressProblems(move.address, [...INPUT, 'address']),
    ];
    if (problems.length > 0) return err(problems);
    const { townshipId, villageId, area, address } = move;
    const moved = await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'moveHousehold', move, async (): Promise<Result<RowKey, Problem>> => {
        const locked = await lockForEdit(tx, actor, move.household, [...INPUT, 'householdId']);
        if (!locked.ok) return locked;
        const before = locked.value;
        await changeHousehold(tx, move.household, { townshipId, villageId, area, address });
        await audit(tx, actor, {
          operation: 'moveHousehold',
          objectType: 'Household',
          objectId: before.id,
          detail: {
            townshipId,
            villageId,
            area,
            townshipBefore: before.townshipId,
            villageBefore: before.villageId,
            areaBefore: before.area,
          },
        });
        await emit(tx, actor, {
          type: 'HOUSEHOLD_MOVED',
          objectId: before.id,
          payload: {
            townshipId,
            villageId,
            townshipBefore: before.townshipId,
            villageBefore: before.villageId,
          },
        });
        return ok(move.household);
      }),
    );
    return moved.ok ? ok(await this.#read(moved.value)) : moved;
  }

  async #registerDraft(
    tx: Tx,
    actor: Actor,
    draft: RegistrationDraft,
  ): Promise<Result<RegisteredHousehold, Problem>> {
    const enrolled = await this.#enrolment.persons(tx, actor, draft.members);
    if (!enrolled.ok) return enrolled;
    const [head] = enrolled.value;
    invariant(head !== undefined, 'A checked household must have a head.');
    const { townshipId, villageId, registeredDivision, area, address, residentSince, openedOn } = draft;
    const household: HouseholdRow = {
      jurisdictionId: actor.reach.jurisdictionId,
      id: newId(),
      headPersonId: head.personId,
      headName: head.draft.person.name,
      townshipId,
      villageId,
      registeredDivision,
      area,
      address,
      residentSince,
      openedOn,
      closedOn: null,
      version: 1,
    };
    const inserted = insertHousehold(tx, household);
    const joining = this.#enrolment.join(tx, actor, household, enrolled.value);
    let separation: Problem | null;
    try {
      // In this order and in one message; a refusal undoes all of it.
      [, , , separation] = await Promise.all([
        inserted,
        joining,
        insertCircumstances(tx, circumstanceRows(actor, household, null, draft.circumstances)),
        intakeFault(tx, actor, household.id),
        this.#tellRegistered(tx, actor, household, { draft, enrolled: enrolled.value }),
      ]);
    } catch (error) {
      // What stood behind the refused membership failed with it.
      const refused = await joining.catch(() => null);
      if (refused?.ok === false) return refused;
      throw error;
    }
    const joined = await joining;
    if (!joined.ok) return joined;
    if (separation !== null) return err(separation);
    const personIds = enrolled.value.map(({ personId }) => personId);
    return ok({ household, headPersonId: head.personId, personIds });
  }

  async #tellRegistered(
    tx: Tx,
    actor: Actor,
    { id: objectId }: RowKey,
    { draft, enrolled }: { readonly draft: RegistrationDraft; readonly enrolled: readonly Enrolled[] },
  ): Promise<void> {
    const { townshipId, villageId, openedOn, members } = draft;
    await Promise.all([
      audit(tx, actor, {
        operation: 'registerHousehold',
        objectType: 'Household',
        objectId,
        detail: {
          townshipId,
          villageId,
          openedOn,
          members: members.length,
          contactsReplaced: contactsReplaced(enrolled),
        },
      }),
      emit(tx, actor, {
        type: 'HOUSEHOLD_REGISTERED',
        objectId,
        payload: { townshipId, villageId, members: members.length },
      }),
    ]);
  }

  async #read(key: RowKey): Promise<HouseholdRow> {
    const [row] = await findHouseholds(this.#database.db, [key]);
    invariant(row !== undefined, `The household ${key.id} was committed and must be found.`);
    return row;
  }
}

/** C6; 57号, 11: nobody takes in the own household or a near relative's; with it the members are on record. */
async function intakeFault(tx: Tx, actor: Actor, householdId: string): Promise<Problem | null> {
  return await checkSeparation(tx, actor, { duty: 'INTAKE', householdId, earlier: [] });
}

function keyOf({ jurisdictionId, id }: HouseholdRow): RowKey {
  return { jurisdictionId, id };
}

function firstOf(problems: readonly Problem[]): Problem {
  const [first] = problems;
  invariant(first !== undefined, 'A refusal must name at least one problem.');
  return first;
}

function placeOutOfReach(path: Path): Problem<'PLACE_OUT_OF_REACH'> {
  return problem({
    code: 'PLACE_OUT_OF_REACH',
    message:
      'The household lives outside your place; register it where it lives, or take its application here.',
    messageZh: '该家庭居住地不在您的管辖范围内；请在居住地登记，或在此直接受理其申请。',
    path,
    basis: ['J16.2'],
  });
}
