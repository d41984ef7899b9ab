import type { Actor } from '../../access/actor.js';
import { isActorsPerson } from '../../access/duties/same-person.store.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { findCases } from '../../cases/case.store.js';
import { unknownCase } from '../../cases/open-case.service.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { DishonestyRow, DishonestyStepRow } from './dishonesty.entity.js';
import {
  DISHONESTY_MACHINE,
  type DishonestyAction,
  type DishonestyStatus,
  dishonestyProblem,
  noCommitment,
  unknownRecord,
} from './dishonesty.js';
import {
  addStep,
  commitmentOf,
  findDishonesties,
  insertDishonesty,
  listDishonesties,
  lockDishonesty,
  stepsOfRecords,
} from './dishonesty.store.js';

/** Integrity commitments that were broken: recorded, confirmed by a second officer, passed on, reviewed, repaired (C10.1). */
export class CreditService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Records a false statement of an applicant who had signed the integrity commitment. */
  async record(
    actor: Actor,
    { case: key, facts }: { readonly case: RowKey; readonly facts: string },
  ): Promise<Result<DishonestyRow, Problem>> {
    const fault = textProblem(facts, 'facts');
    if (fault !== null) return err(fault);
    const words = {
      operation: 'recordDishonesty',
      objectType: 'Dishonesty',
      event: 'DISHONESTY_RECORDED',
      input: { key, facts },
    };
    const recorded = await recordedAct(this.#database, actor, words, async (tx) => {
      const [row] = key.jurisdictionId === actor.reach.jurisdictionId ? await findCases(tx.db, [key]) : [];
      if (row === undefined || !reaches(actor.reach, row)) return err(unknownCase());
      const commitment = await commitmentOf(tx.db, key);
      if (commitment === undefined || commitment.signedOn === null) return err(noCommitment());
      const own = { jurisdictionId: key.jurisdictionId, id: newId() };
      await insertDishonesty(tx, {
        ...own,
        caseId: key.id,
        personId: commitment.personId,
        townshipId: row.townshipId,
        villageId: row.villageId,
        committedOn: commitment.signedOn,
        facts: facts.trim(),
        status: 'PROPOSED',
        recordedOn: actor.today,
        lastBy: actor.officerId,
        passedOn: null,
      });
      return ok({ key: own, detail: { caseId: key.id } });
    });
    return await this.#read(actor, recorded);
  }

  /** Takes the next step about a record; confirming one tells the credit platform, lifting or repairing it as well. */
  async advance(
    actor: Actor,
    input: { readonly record: RowKey; readonly action: DishonestyAction; readonly statement: string },
  ): Promise<Result<DishonestyRow, Problem>> {
    const { record: key, action, statement } = input;
    const fault = textProblem(statement, 'statement');
    if (fault !== null) return err(fault);
    const { to } = DISHONESTY_MACHINE[action];
    const words = {
      operation: 'advanceDishonesty',
      objectType: 'Dishonesty',
      event: `DISHONESTY_${to}`,
      input,
    };
    const advanced = await recordedAct(this.#database, actor, words, async (tx) => {
      const row =
        key.jurisdictionId === actor.reach.jurisdictionId ? await lockDishonesty(tx, key) : undefined;
      if (row === undefined || !reaches(actor.reach, row)) return err(unknownRecord());
      const last = { jurisdictionId: key.jurisdictionId, id: row.lastBy };
      const wrong = dishonestyProblem(action, row.status, {
        isSamePerson: await isActorsPerson(tx.db, last, actor),
      });
      if (wrong !== null) return err(wrong);
      const { today: takenOn, officerId: takenBy } = actor;
      const passedOn = to === 'CONFIRMED' ? (row.passedOn ?? takenOn) : row.passedOn;
      await addStep(
        tx,
        key,
        { status: to, lastBy: takenBy, passedOn },
        { action, takenOn, takenBy, statement: statement.trim() },
      );
      return ok({ key, detail: { action, status: to, passedOn } });
    });
    return await this.#read(actor, advanced);
  }

  /** A page of the records within reach, one more than asked for when there are more. */
  async list(
    { reach }: OfficerViewer,
    filter: { readonly status: DishonestyStatus | null },
    page: Page,
  ): Promise<DishonestyRow[]> {
    return await listDishonesties(this.#database.db, reach, filter, page);
  }

  async byKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<DishonestyRow[]> {
    return await findDishonesties(this.#database.db, reach, keys);
  }

  /** What was done about records that the caller was allowed to see. */
  async stepsOf(keys: readonly RowKey[]): Promise<DishonestyStepRow[]> {
    return await stepsOfRecords(this.#database.db, keys);
  }

  async #read({ reach }: Actor, done: Result<RowKey, Problem>): Promise<Result<DishonestyRow, Problem>> {
    if (!done.ok) return done;
    const [row] = await findDishonesties(this.#database.db, reach, [done.value]);
    invariant(row !== undefined, `The record ${done.value.id} was committed and must be found.`);
    return ok(row);
  }
}
