import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import { reaches } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { HouseholdRow } from '../household.entity.js';
import { changeHousehold, findHouseholds } from '../household.store.js';
import { editFault, lockForEdit, lockWithin } from '../household-lock.service.js';
import { findPersons, lockPerson, type PersonSummary, setDeathDate } from '../persons/person.store.js';
import type { Path } from '../problems.js';
import { checkMember, futureDate, joiningDateProblems, type MemberInput } from '../registration.js';
import { contactsReplaced, Enrolment } from './enrolment.service.js';
import { joiningProblem, type NewHead, planLeaving } from './membership.js';
import { applyLeaving, liveMembers, membershipsOf } from './membership.store.js';

export interface JoinHousehold {
  readonly household: RowKey;
  readonly member: MemberInput & { readonly activeFrom: LocalDate };
}

export interface LeaveHousehold {
  readonly household: RowKey;
  readonly personId: string;
  /** The last day of belonging. */
  readonly lastDay: LocalDate;
  /** Needed when the head leaves and others stay. */
  readonly newHead: NewHead | null;
}

export interface Death {
  readonly person: RowKey;
  readonly deathDate: LocalDate;
  /** Needed when the head dies and others stay. */
  readonly newHead: NewHead | null;
}

type Refusal = Problem | readonly Problem[];

const INPUT: Path = ['input'];

/** Who joins and who leaves a household, and who has died. */
export class MembershipService {
  readonly #database: Database;
  readonly #enrolment: Enrolment;

  constructor({ database, sealer }: { readonly database: Database; readonly sealer: Sealer }) {
    this.#database = database;
    this.#enrolment = new Enrolment(sealer);
  }

  /** Takes a person into a household, with what is known of them. */
  async join(actor: Actor, input: JoinHousehold): Promise<Result<HouseholdRow, Refusal>> {
    const path = [...INPUT, 'member'];
    const checked = checkMember(input.member, { today: actor.today, since: input.member.activeFrom, path });
    if (!checked.ok) return checked;
    const draft = checked.value;
    return await this.#change(actor, 'addMember', input, async (tx) => {
      const locked = await lockWithin(tx, actor, input.household, [...INPUT, 'householdId']);
      if (!locked.ok) return locked;
      const [early] = joiningDateProblems(draft.activeFrom, {
        today: actor.today,
        since: locked.value.openedOn,
        path,
      });
      if (early !== undefined) return err(early);
      const fault = joiningProblem(await liveMembers(tx.db, input.household), draft.relation, path);
      if (fault !== null) return err(fault);
      const enrolled = await this.#enrolment.persons(tx, actor, [draft]);
      if (!enrolled.ok) return enrolled;
      const joined = await this.#enrolment.join(tx, actor, input.household, enrolled.value);
      if (!joined.ok) return joined;
      const separation = await editFault(tx, actor, input.household.id);
      if (separation !== null) return err(separation);
      await changeHousehold(tx, input.household, {});
      const personId = enrolled.value[0]?.personId ?? null;
      const { relation, activeFrom } = draft;
      await audit(tx, actor, {
        operation: 'addMember',
        objectType: 'Household',
        objectId: input.household.id,
        detail: { personId, relation, activeFrom, contactsReplaced: contactsReplaced(enrolled.value) },
      });
      await emit(tx, actor, {
        type: 'HOUSEHOLD_MEMBER_JOINED',
        objectId: input.household.id,
        payload: { personId, activeFrom },
      });
      return ok(input.household);
    });
  }

  /** Ends a membership. When the head leaves a new head is named; when the last member leaves the household closes. */
  async leave(actor: Actor, input: LeaveHousehold): Promise<Result<HouseholdRow, Refusal>> {
    const { household, personId, lastDay } = input;
    if (lastDay > actor.today) return err(futureDate(lastDay, actor.today, [...INPUT, 'lastDay']));
    return await this.#change(actor, 'endMembership', input, async (tx) => {
      const locked = await lockForEdit(tx, actor, household, [...INPUT, 'householdId']);
      if (!locked.ok) return locked;
      const left = await leaveWithin(tx, household, { ...input, path: INPUT });
      if (!left.ok) return left;
      await this.#tell(tx, actor, 'endMembership', household, { personId, lastDay, ...left.value });
      return ok(household);
    });
  }

  /**
   * Records a death: it ends the membership on the same day, and the cases of the household are to be looked at again
   * (2022-10-20: within three months). Reached by where the person lives or last lived.
   */
  async recordDeath(actor: Actor, input: Death): Promise<Result<PersonSummary, Refusal>> {
    const { person: key, deathDate } = input;
    if (deathDate > actor.today) return err(futureDate(deathDate, actor.today, [...INPUT, 'deathDate']));
    const recorded = await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'recordDeath', input, async (): Promise<Result<RowKey, Problem>> => {
        const found = await this.#personWithin(tx, actor, key);
        if (!found.ok) return found;
        const { household, isLive } = found.value;
        const person = await lockPerson(tx, key);
        if (person === undefined) return err(unknownPerson());
        const separation = await editFault(tx, actor, household.id, key.id);
        if (separation !== null) return err(separation);
        if (person.deathDate !== null) return err(deathOnRecord(person.deathDate));
        if (deathDate < person.birthDate) return err(deathBeforeBirth(deathDate));
        if (isLive) {
          const leaving = { personId: key.id, lastDay: deathDate, newHead: input.newHead, path: INPUT };
          const left = await leaveWithin(tx, household, leaving);
          if (!left.ok) return left;
          await this.#tell(tx, actor, 'recordDeath', household, {
            personId: key.id,
            lastDay: deathDate,
            ...left.value,
          });
        }
        await setDeathDate(tx, key, deathDate);
        await audit(tx, actor, {
          operation: 'recordDeath',
          objectType: 'Person',
          objectId: key.id,
          detail: { deathDate },
        });
        await emit(tx, actor, {
          type: 'PERSON_DIED',
          objectId: key.id,
          payload: { deathDate, householdId: household.id },
        });
        return ok(key);
      }),
    );
    if (!recorded.ok) return recorded;
    const [summary] = await findPersons(this.#database.db, [recorded.value]);
    invariant(summary !== undefined, `The person ${key.id} was committed and must be found.`);
    return ok(summary);
  }

  /** The household that decides who may reach the person: the live one, else the one left last. */
  async #personWithin(
    tx: Tx,
    actor: Actor,
    key: RowKey,
  ): Promise<Result<{ readonly household: RowKey; readonly isLive: boolean }, Problem>> {
    const { jurisdictionId } = actor.reach;
    const stretches =
      key.jurisdictionId === jurisdictionId ? await membershipsOf(tx.db, jurisdictionId, [key.id]) : [];
    const live = stretches.find(({ activeUntil }) => activeUntil === null);
    const last = live ?? stretches.at(-1);
    if (last === undefined) return err(unknownPerson());
    const household = { jurisdictionId, id: last.householdId };
    if (live === undefined) {
      const [row] = await findHouseholds(tx.db, [household]);
      const isWithin = row !== undefined && reaches(actor.reach, row);
      return isWithin ? ok({ household, isLive: false }) : err(unknownPerson());
    }
    const locked = await lockWithin(tx, actor, household, [...INPUT, 'personId']);
    return locked.ok ? ok({ household, isLive: true }) : err(unknownPerson());
  }

  async #tell(
    tx: Tx,
    actor: Actor,
    operation: string,
    household: RowKey,
    told: {
      readonly personId: string;
      readonly lastDay: LocalDate;
      readonly headPersonId: string | null;
      readonly closes: boolean;
    },
  ): Promise<void> {
    const { personId, lastDay, headPersonId, closes } = told;
    await audit(tx, actor, {
      operation,
      objectType: 'Household',
      objectId: household.id,
      detail: { personId, lastDay, newHeadPersonId: headPersonId, closes },
    });
    await emit(tx, actor, {
      type: closes ? 'HOUSEHOLD_CLOSED' : 'HOUSEHOLD_MEMBER_LEFT',
      objectId: household.id,
      payload: { personId, lastDay },
    });
  }

  async #change(
    actor: Actor,
    operation: string,
    input: object,
    work: (tx: Tx) => Promise<Result<RowKey, Problem>>,
  ): Promise<Result<HouseholdRow, Problem>> {
    const changed = await this.#database.transaction((tx) =>
      idempotently(tx, actor, operation, input, () => work(tx)),
    );
    if (!changed.ok) return changed;
    const [row] = await findHouseholds(this.#database.db, [changed.value]);
    invariant(row !== undefined, `The household ${changed.value.id} was committed and must be found.`);
    return ok(row);
  }
}

/** Plans and writes a member's leaving; the household is locked by the caller. */
async function leaveWithin(
  tx: Tx,
  household: RowKey,
  leaving: Parameters<typeof planLeaving>[1],
): Promise<Result<{ readonly headPersonId: string | null; readonly closes: boolean }, Problem>> {
  const plan = planLeaving(await liveMembers(tx.db, household), leaving);
  if (!plan.ok) return plan;
  const { headPersonId, closes } = plan.value;
  await applyLeaving(tx, household, plan.value);
  const [head] =
    headPersonId === null
      ? []
      : await findPersons(tx.db, [{ jurisdictionId: household.jurisdictionId, id: headPersonId }]);
  await changeHousehold(tx, household, {
    ...(head !== undefined && { headPersonId: head.id, headName: head.name }),
    ...(closes && { closedOn: leaving.lastDay }),
  });
  return ok({ headPersonId, closes });
}

function unknownPerson(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The person does not exist or lies outside your place; check the id.',
    messageZh: '该人员不存在或不在您的管辖范围内，请核对其标识。',
    path: [...INPUT, 'personId'],
  });
}

function deathOnRecord(deathDate: LocalDate): Problem<'PERSON_DECEASED'> {
  return problem({
    code: 'PERSON_DECEASED',
    message: `The death is on record already, for ${deathDate}; check the person.`,
    messageZh: `该人员已登记于${deathDate}死亡，请核对人员。`,
    path: [...INPUT, 'personId'],
  });
}

function deathBeforeBirth(deathDate: LocalDate): Problem<'DATE_BEFORE_BIRTH'> {
  return problem({
    code: 'DATE_BEFORE_BIRTH',
    message: `The date of death ${deathDate} lies before the birth; correct the date.`,
    messageZh: `死亡日期${deathDate}早于出生日期，请更正。`,
    path: [...INPUT, 'deathDate'],
  });
}
