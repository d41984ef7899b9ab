import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { isOneLine } from '../../access/one-line.js';
import { emit } from '../../access/outbox.store.js';
import type { Database, Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { changeHousehold } from '../household.store.js';
import { editFault, lockForEdit, lockWithin } from '../household-lock.service.js';
import { circumstanceRows } from '../membership/enrolment.service.js';
import { liveMembers, membershipsOf } from '../membership/membership.store.js';
import { findPersons } from '../persons/person.store.js';
import type { Path } from '../problems.js';
import type { CircumstanceRow } from './circumstance.entity.js';
import {
  beforeBirth,
  type CircumstanceInput,
  checkCircumstance,
  conditionOverlaps,
  contradicts,
  endFault,
} from './circumstance.js';
import {
  changeCircumstance,
  circumstancesOfPersons,
  findCircumstances,
  insertCircumstances,
  lockCircumstance,
} from './circumstance.store.js';

export interface RecordCircumstance {
  readonly household: RowKey;
  /** A member of the household, or `null` for the household as a whole. */
  readonly personId: string | null;
  readonly circumstance: CircumstanceInput;
}

type Refusal = Problem | readonly Problem[];

const INPUT: Path = ['input'];
const CIRCUMSTANCE: Path = [...INPUT, 'circumstance'];
const LONGEST_REASON = 300;

/** Records what is known of a household and its members, ends it, and withdraws what was wrong. */
export class CircumstanceService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Records an income, asset, expenditure or condition of a household or of a member. */
  async record(actor: Actor, input: RecordCircumstance): Promise<Result<CircumstanceRow, Refusal>> {
    const { household, personId, circumstance } = input;
    const owner = personId === null ? ('HOUSEHOLD' as const) : ('PERSON' as const);
    const checked = checkCircumstance(circumstance, { today: actor.today, owner, path: CIRCUMSTANCE });
    if (!checked.ok) return checked;
    return await this.#change(actor, 'recordCircumstance', input, async (tx) => {
      const locked = await lockForEdit(tx, actor, household, [...INPUT, 'householdId']);
      if (!locked.ok) return locked;
      if (personId !== null) {
        const fault = await memberFault(tx, household, personId, circumstance);
        if (fault !== null) return err(fault);
      }
      const rows = circumstanceRows(actor, household, personId, [checked.value]);
      await insertCircumstances(tx, rows);
      const [row] = rows;
      invariant(row !== undefined, 'One circumstance must give one row.');
      await changeHousehold(tx, household, {});
      await note(tx, actor, 'recordCircumstance', row, { activeFrom: row.activeFrom });
      return ok({ jurisdictionId: row.jurisdictionId, id: row.id });
    });
  }

  /** Gives a circumstance its last day. It may lie ahead, and an end that is still to come may be brought forward. */
  async end(
    actor: Actor,
    { circumstance: key, lastDay }: { readonly circumstance: RowKey; readonly lastDay: LocalDate },
  ): Promise<Result<CircumstanceRow, Refusal>> {
    return await this.#change(actor, 'endCircumstance', { key, lastDay }, async (tx) => {
      const found = await lockCircumstanceWithin(tx, actor, key);
      if (!found.ok) return found;
      const row = found.value;
      const fault = endingFault(row, lastDay, actor.today);
      if (fault !== null) return err(fault);
      await changeCircumstance(tx, key, { activeUntil: lastDay });
      await note(tx, actor, 'endCircumstance', row, { lastDay, before: row.activeUntil });
      return ok(key);
    });
  }

  /** Withdraws a record that was wrong: it counts for nothing any more, on no day, and stays readable. */
  async withdraw(
    actor: Actor,
    { circumstance: key, reason }: { readonly circumstance: RowKey; readonly reason: string },
  ): Promise<Result<CircumstanceRow, Refusal>> {
    const why = reason.trim();
    if (!isOneLine(why, LONGEST_REASON)) return err(reasonMissing(why.length));
    return await this.#change(actor, 'withdrawCircumstance', { key, reason }, async (tx) => {
      const found = await lockCircumstanceWithin(tx, actor, key);
      if (!found.ok) return found;
      const row = found.value;
      await changeCircumstance(tx, key, {
        withdrawnAt: actor.now,
        withdrawnBy: actor.officerId,
        withdrawnReason: why,
      });
      await note(tx, actor, 'withdrawCircumstance', row, {});
      return ok(key);
    });
  }

  async #change(
    actor: Actor,
    operation: string,
    input: object,
    work: (tx: Tx) => Promise<Result<RowKey, Problem>>,
  ): Promise<Result<CircumstanceRow, Problem>> {
    const changed = await this.#database.transaction((tx) =>
      idempotently(tx, actor, operation, input, () => work(tx)),
    );
    if (!changed.ok) return changed;
    const [row] = await findCircumstances(this.#database.db, [changed.value]);
    invariant(row !== undefined, `The circumstance ${changed.value.id} was committed and must be found.`);
    return ok(row);
  }
}

/** The circumstance locked for a change, reached by where its person lives now or where it was recorded. */
async function lockCircumstanceWithin(
  tx: Tx,
  actor: Actor,
  key: RowKey,
): Promise<Result<CircumstanceRow, Problem>> {
  const { jurisdictionId } = actor.reach;
  const [seen] = key.jurisdictionId === jurisdictionId ? await findCircumstances(tx.db, [key]) : [];
  if (seen === undefined) return err(unknownCircumstance());
  const stretches = seen.personId === null ? [] : await membershipsOf(tx.db, jurisdictionId, [seen.personId]);
  const live = stretches.find(({ activeUntil }) => activeUntil === null);
  const household = { jurisdictionId, id: live?.householdId ?? seen.householdId };
  const locked = await lockWithin(tx, actor, household, [...INPUT, 'circumstanceId']);
  if (!locked.ok) return locked.error.code === 'NOT_FOUND' ? err(unknownCircumstance()) : locked;
  const row = await lockCircumstance(tx, key);
  if (row === undefined) return err(unknownCircumstance());
  if (row.withdrawnAt !== null) return err(alreadyWithdrawn());
  const separation = await editFault(tx, actor, household.id);
  if (separation !== null) return err(separation);
  await changeHousehold(tx, household, {});
  return ok(row);
}

/** Whether the person is a member, was born, and is free of a contradicting condition; the fault or `null`. */
async function memberFault(
  tx: Tx,
  household: RowKey,
  personId: string,
  circumstance: CircumstanceInput,
): Promise<Problem | null> {
  const members = await liveMembers(tx.db, household);
  if (!members.some((member) => member.personId === personId)) return notAMember();
  const [person] = await findPersons(tx.db, [{ jurisdictionId: household.jurisdictionId, id: personId }]);
  const early = person === undefined ? null : beforeBirth(circumstance, person.birthDate, CIRCUMSTANCE);
  if (early !== null) return early;
  const recorded = await circumstancesOfPersons(tx.db, household.jurisdictionId, [personId]);
  const other = recorded.find((row) => contradicts(row, circumstance));
  return other === undefined ? null : conditionOverlaps(circumstance.kind, other.activeFrom, CIRCUMSTANCE);
}

function endingFault(row: CircumstanceRow, lastDay: LocalDate, today: LocalDate): Problem | null {
  const path = [...INPUT, 'lastDay'];
  const fault = endFault(row, lastDay, path);
  if (fault !== null) return fault;
  const { activeUntil, kind } = row;
  if (activeUntil === null || (activeUntil >= today && lastDay <= activeUntil)) return null;
  return problem({
    code: 'CIRCUMSTANCE_ENDS',
    message: `${kind} has its last day on ${activeUntil}, which can only be brought forward while it lies ahead; record what goes on as a new circumstance.`,
    messageZh: `${kind}的终止日期为${activeUntil}，未到期前只能提前；如仍在持续，请另行登记。`,
    path,
  });
}

async function note(
  tx: Tx,
  actor: Actor,
  operation: string,
  row: CircumstanceRow,
  detail: Readonly<Record<string, string | null>>,
): Promise<void> {
  // The kind of a condition is a health fact: the audit and the event name its category only.
  const { category, householdId, personId } = row;
  await audit(tx, actor, {
    operation,
    objectType: 'Circumstance',
    objectId: row.id,
    detail: { category, householdId, personId, ...detail },
  });
  await emit(tx, actor, {
    type: 'HOUSEHOLD_CIRCUMSTANCES_CHANGED',
    objectId: householdId,
    payload: { circumstanceId: row.id, category, personId },
  });
}

function unknownCircumstance(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The circumstance does not exist or lies outside your place; check its id.',
    messageZh: '该情况记录不存在或不在您的管辖范围内，请核对其标识。',
    path: [...INPUT, 'circumstanceId'],
  });
}

function alreadyWithdrawn(): Problem<'CIRCUMSTANCE_WITHDRAWN'> {
  return problem({
    code: 'CIRCUMSTANCE_WITHDRAWN',
    message: 'The record was withdrawn before and takes no more changes; record a new circumstance.',
    messageZh: '该记录已被撤回，不能再变更；请重新登记。',
    path: [...INPUT, 'circumstanceId'],
  });
}

function notAMember(): Problem<'NOT_A_MEMBER'> {
  return problem({
    code: 'NOT_A_MEMBER',
    message:
      'The person does not belong to the household; check the person, or add them to the household first.',
    messageZh: '该人员不是此家庭的成员；请核对人员，或先将其加入家庭。',
    path: [...INPUT, 'personId'],
  });
}

function reasonMissing(length: number): Problem<'REASON_LENGTH'> {
  return problem({
    code: 'REASON_LENGTH',
    message: `A withdrawal needs its reason in one line of 1 to ${LONGEST_REASON} visible characters, but ${length} characters or other ones were given; state it so.`,
    messageZh: `撤回须以单行1至${LONGEST_REASON}个可见字符说明理由，所填为${length}个字符或含其他字符，请更正。`,
    path: [...INPUT, 'reason'],
  });
}
