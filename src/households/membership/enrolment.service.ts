import type { Actor } from '../../access/actor.js';
import type { Sealer } from '../../access/privacy/sealing.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { overlap } from '../../jurisdictions/period.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { CircumstanceRow } from '../circumstances/circumstance.entity.js';
import { type CircumstanceDraft, circumstanceOnRecord, repeats } from '../circumstances/circumstance.js';
import { circumstancesOfPersons, insertCircumstances } from '../circumstances/circumstance.store.js';
import { SEALED_FIELDS } from '../persons/person.js';
import {
  insertNewPersons,
  type KnownPerson,
  lockPersonsByIndex,
  lockTexts,
  setContact,
} from '../persons/person.store.js';
import type { Path } from '../problems.js';
import type { MemberDraft } from '../registration.js';
import { insertMemberships, membershipsOf } from './membership.store.js';

/** A member of a form with the person row it stands for. */
export interface Enrolled {
  readonly draft: MemberDraft;
  readonly personId: string;
  /** The person was on record before this form. */
  readonly wasKnown: boolean;
}

/** The constraint that one person has one live household. */
const ONE_LIVE_HOUSEHOLD = 'membership_one_live_household_key';

/** Brings the persons of a form on record and into a household: the part that registering and joining share. */
export class Enrolment {
  readonly #sealer: Sealer;

  constructor(sealer: Sealer) {
    this.#sealer = sealer;
  }

  /** The indexes by which a resident id is found, the one under which it is written first. */
  indexesOf(residentId: string): readonly string[] {
    return this.#sealer.blindIndexes(SEALED_FIELDS.residentId, residentId);
  }

  /**
   * Finds or inserts the persons of the form. A person who is known is the same person when the name agrees; what
   * the form states of them must not be on record already, and they must be free to join.
   */
  async persons(
    tx: Tx,
    actor: Actor,
    drafts: readonly MemberDraft[],
  ): Promise<Result<readonly Enrolled[], Problem>> {
    const { jurisdictionId } = actor.reach;
    const byIndex = new Map<string, MemberDraft>();
    /** What a person on record is found by, under whatever key, and the index that is written now. */
    const current = new Map<string, string>();
    for (const draft of drafts) {
      const indexes = this.indexesOf(draft.person.residentId);
      const [first = ''] = indexes;
      byIndex.set(first, draft);
      for (const index of indexes) current.set(index, first);
    }
    const indexOf = ({ residentIdIndex }: KnownPerson) => current.get(residentIdIndex) ?? residentIdIndex;
    const indexes = [...current.keys()];
    const before = new Set<string>();
    if (this.#sealer.hasOlderIndexKeys) {
      // A person may stand under an older key, which the unique key of the table does not meet.
      await lockTexts(
        tx,
        drafts.map(({ person }) => [...this.indexesOf(person.residentId)].sort()[0] ?? ''),
      );
      for (const row of await lockPersonsByIndex(tx, jurisdictionId, indexes)) before.add(indexOf(row));
    }
    const missing = [...byIndex.keys()].sort().filter((index) => !before.has(index));
    // One message; the look behind it sees who was inserted, by this form or by another that was waited for.
    const [insertedIndexes, locked] = await Promise.all([
      insertNewPersons(
        tx,
        missing.map((index) => this.#personRow(actor, index, byIndex.get(index) as MemberDraft)),
      ),
      lockPersonsByIndex(tx, jurisdictionId, indexes),
    ]);
    const inserted = new Set(insertedIndexes);
    const known = new Map(locked.map((row) => [indexOf(row), row]));
    const enrolled: Enrolled[] = [];
    for (const [index, draft] of byIndex) {
      const row = known.get(index);
      invariant(row !== undefined, 'A person of the form must be on record after it was inserted.');
      const wasKnown = !inserted.has(index);
      const fault = wasKnown ? disagreement(row, draft) : null;
      if (fault !== null) return err(fault);
      enrolled.push({ draft, personId: row.id, wasKnown });
    }
    const fault = await this.#recordFault(tx, jurisdictionId, enrolled);
    if (fault !== null) return err(fault);
    await this.#keepContacts(tx, jurisdictionId, enrolled);
    return ok(enrolled);
  }

  /** Makes the enrolled persons members of the household and records what the form states of them. */
  async join(
    tx: Tx,
    actor: Actor,
    household: RowKey,
    enrolled: readonly Enrolled[],
  ): Promise<Result<null, Problem>> {
    try {
      await insertMemberships(
        tx,
        enrolled.map(({ draft, personId }) => ({
          jurisdictionId: household.jurisdictionId,
          id: newId(),
          householdId: household.id,
          personId,
          relation: draft.relation,
          activeFrom: draft.activeFrom,
          activeUntil: null,
        })),
      );
    } catch (error) {
      // Somebody else took the person into another household after the check and before this insertion.
      if (constraintOf(error) !== ONE_LIVE_HOUSEHOLD) throw error;
      return err(liveHouseholdElsewhere(null, enrolled[0]?.draft.path ?? []));
    }
    await insertCircumstances(
      tx,
      enrolled.flatMap(({ draft, personId }) =>
        circumstanceRows(actor, household, personId, draft.circumstances),
      ),
    );
    return ok(null);
  }

  #personRow({ reach, now }: Actor, index: string, { person }: MemberDraft) {
    const { jurisdictionId } = reach;
    const seal = (field: keyof typeof SEALED_FIELDS, plain: string | null) =>
      plain === null ? null : this.#sealer.seal(jurisdictionId, SEALED_FIELDS[field], plain);
    return {
      jurisdictionId,
      id: newId(),
      name: person.name,
      sex: person.sex,
      birthDate: person.birthDate,
      residentIdSealed: this.#sealer.seal(jurisdictionId, SEALED_FIELDS.residentId, person.residentId),
      residentIdIndex: index,
      residentIdMasked: person.masked,
      phoneSealed: seal('phone', person.phone),
      bankAccountSealed: seal('bankAccount', person.bankAccount),
      deathDate: null,
      createdAt: now,
    };
  }

  /** Whether memberships and circumstances on record stand against the form; answers the first fault or `null`. */
  async #recordFault(tx: Tx, jurisdictionId: string, enrolled: readonly Enrolled[]): Promise<Problem | null> {
    const known = enrolled.filter(({ wasKnown }) => wasKnown);
    if (known.length === 0) return null;
    const ids = known.map(({ personId }) => personId);
    const memberships = await membershipsOf(tx.db, jurisdictionId, ids);
    for (const { draft, personId } of known) {
      const own = memberships.filter((row) => row.personId === personId);
      if (own.some(({ activeUntil }) => activeUntil === null)) {
        return liveHouseholdElsewhere(draft.person.masked, draft.path);
      }
      const period = { activeFrom: draft.activeFrom, activeUntil: null };
      const earlier = own.find((row) => overlap(row, period));
      if (earlier?.activeUntil != null) return overlapsEarlier(draft, earlier.activeUntil);
    }
    const recorded = await circumstancesOfPersons(tx.db, jurisdictionId, ids);
    for (const { draft, personId } of known) {
      const own = recorded.filter((row) => row.personId === personId);
      for (const [index, stated] of draft.circumstances.entries()) {
        const path = [...draft.path, 'circumstances', String(index)];
        const other = own.find((row) => repeats(row, stated));
        if (other !== undefined) return circumstanceOnRecord(stated.kind, other.activeFrom, path);
      }
    }
    return null;
  }

  /** Telephone and account that a form gives for a known person replace the old ones. */
  async #keepContacts(tx: Tx, jurisdictionId: string, enrolled: readonly Enrolled[]): Promise<void> {
    for (const { draft, personId, wasKnown } of enrolled) {
      const { phone, bankAccount } = draft.person;
      if (!wasKnown || (phone === null && bankAccount === null)) continue;
      await setContact(
        tx,
        { jurisdictionId, id: personId },
        {
          ...(phone !== null && {
            phoneSealed: this.#sealer.seal(jurisdictionId, SEALED_FIELDS.phone, phone),
          }),
          ...(bankAccount !== null && {
            bankAccountSealed: this.#sealer.seal(jurisdictionId, SEALED_FIELDS.bankAccount, bankAccount),
          }),
        },
      );
    }
  }
}

/** The persons whose telephone or account the form replaced, for the audit. */
export function contactsReplaced(enrolled: readonly Enrolled[]): readonly string[] {
  return enrolled
    .filter(({ draft, wasKnown }) => wasKnown && (draft.person.phone ?? draft.person.bankAccount) !== null)
    .map(({ personId }) => personId);
}

/** The rows of what a form states of a person, or of the household as a whole when there is no person. */
export function circumstanceRows(
  { officerId, now }: Actor,
  household: RowKey,
  personId: string | null,
  drafts: readonly CircumstanceDraft[],
): readonly CircumstanceRow[] {
  return drafts.map((draft) => ({
    jurisdictionId: household.jurisdictionId,
    id: newId(),
    householdId: household.id,
    personId,
    category: draft.category,
    kind: draft.kind,
    grade: draft.grade,
    amount: draft.amount,
    period: draft.period,
    activeFrom: draft.activeFrom,
    activeUntil: draft.activeUntil,
    source: draft.source,
    evidence: draft.evidence,
    recordedAt: now,
    recordedBy: officerId,
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
  }));
}

function disagreement(known: KnownPerson, { person, path, activeFrom }: MemberDraft): Problem | null {
  if (known.name !== person.name) {
    return problem({
      code: 'PERSON_DATA_DIFFERS',
      message: `The person with the resident id ${person.masked} is on record under another name; check name and number against the document.`,
      messageZh: `身份号码${person.masked}已以其他姓名登记，请与证件核对姓名和号码。`,
      path: [...path, 'name'],
    });
  }
  if (known.deathDate === null || activeFrom < known.deathDate) return null;
  return problem({
    code: 'PERSON_DECEASED',
    message: `The person with the resident id ${person.masked} died on ${known.deathDate} by the record and cannot join a household; check the number.`,
    messageZh: `身份号码${person.masked}的人员已于${known.deathDate}登记死亡，不能加入家庭，请核对号码。`,
    path: [...path, 'residentId'],
  });
}

function liveHouseholdElsewhere(masked: string | null, path: Path): Problem {
  return problem({
    code: 'MEMBER_HAS_LIVE_HOUSEHOLD',
    message: `${masked === null ? 'A member' : `The person with the resident id ${masked}`} belongs to another live household of this jurisdiction; end that membership first, or apply for that household.`,
    messageZh: `${masked === null ? '有一名成员' : `身份号码${masked}的人员`}已属于本辖区另一有效家庭；请先终止原成员关系，或以原家庭申请。`,
    path: [...path, 'residentId'],
  });
}

function overlapsEarlier({ person, path, activeFrom }: MemberDraft, until: LocalDate): Problem {
  return problem({
    code: 'MEMBERSHIP_OVERLAPS',
    message: `The person with the resident id ${person.masked} belonged to another household until ${until} and cannot join this one from ${activeFrom} on; give a later day of joining.`,
    messageZh: `身份号码${person.masked}的人员至${until}仍属另一家庭，不能自${activeFrom}起加入本户，请填写之后的加入日期。`,
    path: [...path, 'activeFrom'],
  });
}
