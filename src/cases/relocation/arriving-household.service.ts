import type { Actor } from '../../access/actor.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import type { Tx } from '../../database/database.js';
import type { CircumstanceRow } from '../../households/circumstances/circumstance.entity.js';
import { type CircumstanceInput, repeats } from '../../households/circumstances/circumstance.js';
import { circumstancesOfPersons } from '../../households/circumstances/circumstance.store.js';
import { lockWithin } from '../../households/household-lock.service.js';
import { liveMembers } from '../../households/membership/membership.store.js';
import { SEALED_FIELDS } from '../../households/persons/person.js';
import { findPersonsByIndex } from '../../households/persons/person.store.js';
import type { MemberInput, RegistrationInput } from '../../households/registration.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { ok, type Result } from '../../shared/result.js';
import type { NewHome } from './relocation.js';

/**
 * The household as it is registered where it arrives: its people, opened under the one place's key and sealed anew under
 * the other's, and what was known of them on the day of the move, with sources and evidence.
 */
export async function arrivingHousehold(
  tx: Tx,
  {
    sealer,
    actor,
    arrival,
    from,
    home,
  }: {
    readonly sealer: Sealer;
    readonly actor: Actor;
    readonly arrival: { readonly townshipId: string; readonly movedOn: LocalDate };
    readonly from: RowKey;
    readonly home: NewHome;
  },
): Promise<Result<RegistrationInput, Problem>> {
  const sender = { reach: { jurisdictionId: from.jurisdictionId, townshipIds: null, villageIds: null } };
  const locked = await lockWithin(tx, sender, from, ['input', 'arrivalId']);
  if (!locked.ok) return locked;
  const { area, registeredDivision } = locked.value;
  const { movedOn } = arrival;
  const memberships = await liveMembers(tx.db, from);
  const personIds = memberships.map(({ personId }) => personId);
  const persons = await tx.db
    .selectFrom('Person')
    .selectAll()
    .where('jurisdictionId', '=', from.jurisdictionId)
    .where('id', 'in', personIds)
    .execute();
  const own = await circumstancesOfPersons(tx.db, from.jurisdictionId, personIds);
  const known = await knownHere(
    tx,
    actor,
    persons.map(({ residentIdIndex }) => residentIdIndex),
  );
  const open = (field: keyof typeof SEALED_FIELDS, sealed: string | null) =>
    sealed === null ? null : sealer.open(from.jurisdictionId, SEALED_FIELDS[field], sealed);
  const members = memberships.map(({ personId, relation }): MemberInput => {
    const person = persons.find(({ id }) => id === personId);
    invariant(person !== undefined, `The member ${personId} of a household must be a person on record.`);
    const residentId = open('residentId', person.residentIdSealed);
    invariant(residentId !== null, 'A person must have a resident id.');
    const { name, birthDate, residentIdIndex } = person;
    return {
      ...{ name, residentId, relation },
      phone: open('phone', person.phoneSealed),
      bankAccount: open('bankAccount', person.bankAccountSealed),
      activeFrom: birthDate > movedOn ? birthDate : null,
      circumstances: own
        .filter((row) => row.personId === personId && isInForce(row, movedOn))
        .filter((row) => !(known.get(residentIdIndex) ?? []).some((other) => repeats(other, row)))
        .map(stated),
    };
  });
  const whole = await tx.db
    .selectFrom('Circumstance')
    .selectAll()
    .where('jurisdictionId', '=', from.jurisdictionId)
    .where('householdId', '=', from.id)
    .where('personId', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
  return ok({
    townshipId: arrival.townshipId,
    villageId: home.villageId,
    area: home.area ?? area,
    address: home.address,
    registeredDivision: home.registeredDivision ?? registeredDivision,
    residentSince: movedOn,
    openedOn: movedOn,
    members,
    circumstances: whole.filter((row) => isInForce(row, movedOn)).map(stated),
  });
}

/** What this place has on record already of those of the people whom it knows; it is not recorded twice. */
async function knownHere(
  tx: Tx,
  { reach }: Actor,
  indexes: readonly string[],
): Promise<ReadonlyMap<string, readonly CircumstanceRow[]>> {
  const persons = await findPersonsByIndex(tx.db, reach.jurisdictionId, indexes);
  const rows = await circumstancesOfPersons(
    tx.db,
    reach.jurisdictionId,
    persons.map(({ id }) => id),
  );
  return new Map(
    persons.map(({ id, residentIdIndex }) => [
      residentIdIndex,
      rows.filter(({ personId }) => personId === id),
    ]),
  );
}

/** What held on the day of the move or began later; a single spending of an earlier day stays with the old file. */
function isInForce({ period, activeFrom, activeUntil }: CircumstanceRow, movedOn: LocalDate): boolean {
  if (period === 'ONE_OFF') return activeFrom >= movedOn;
  return activeUntil === null || activeUntil >= movedOn;
}

function stated({
  kind,
  grade,
  amount,
  period,
  activeFrom,
  activeUntil,
  source,
  evidence,
}: CircumstanceRow): CircumstanceInput {
  return { kind, grade, amount, period, activeFrom, activeUntil, source, evidence };
}
