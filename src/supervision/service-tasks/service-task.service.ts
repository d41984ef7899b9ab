import type { Actor } from '../../access/actor.js';
import { type ActWords, recordedAct } from '../../access/recorded-act.service.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { findCases } from '../../cases/case.store.js';
import { textProblem } from '../../cases/written.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { lockHousehold } from '../../households/household.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { ServiceTaskRow } from './service-task.entity.js';
import {
  coverageProblem,
  type ReportOutcome,
  type ServiceKind,
  type ServiceTaskStatus,
  taskStatusProblem,
  unknownContract,
  unknownTask,
} from './service-task.js';
import {
  changeServiceTask,
  findServiceTasks,
  insertServiceTask,
  listServiceTasks,
  lockServiceContract,
  lockServiceTask,
} from './service-task.store.js';

/** Something that a service organisation is asked to do. */
export interface NewServiceTask {
  readonly contract: RowKey;
  readonly household: RowKey;
  /** A case of the household that it is for; null when it is for none. */
  readonly case: RowKey | null;
  readonly kind: ServiceKind;
  readonly asked: string;
  readonly dueOn: LocalDate;
}

/** Tasks for service organisations: given, looked at when reported, withdrawn (J14). */
export class ServiceTaskService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Gives a task on a household within reach to the organisation of a contract that is in force and covers it. */
  async assign(actor: Actor, input: NewServiceTask): Promise<Result<ServiceTaskRow, Problem>> {
    const fault = textProblem(input.asked, 'asked');
    if (fault !== null) return err(fault);
    const words = wordsOf('assignServiceTask', 'SERVICE_TASK_ASSIGNED', input);
    const assigned = await recordedAct(this.#database, actor, words, async (tx) => {
      const { jurisdictionId } = actor.reach;
      const place = await placeOf(tx, actor, input);
      if (!place.ok) return place;
      const isOwn = input.contract.jurisdictionId === jurisdictionId;
      const contract = isOwn ? await lockServiceContract(tx, input.contract, 'SHARE') : undefined;
      if (contract === undefined) return err(unknownContract());
      const { kind, dueOn } = input;
      const { townshipId, villageId } = place.value;
      const wrong = coverageProblem(contract, { kind, dueOn, townshipId }, actor.today);
      if (wrong !== null) return err(wrong);
      const key = { jurisdictionId, id: newId() };
      await insertServiceTask(tx, {
        ...key,
        contractId: contract.id,
        householdId: input.household.id,
        caseId: input.case?.id ?? null,
        ...{ townshipId, villageId, kind, dueOn },
        asked: input.asked.trim(),
        assignedOn: actor.today,
        assignedBy: actor.officerId,
        status: 'OPEN',
        ...{ reportedOn: null, visitedOn: null, worker: null, findings: null },
        ...{ reviewedOn: null, reviewedBy: null, reviewNote: null },
      });
      return ok({ key, place: place.value, detail: { contractId: contract.id, kind, dueOn } });
    });
    return await this.#read(assigned);
  }

  /** Accepts the report, which ends the task, or returns it with what is missing, which opens the task again. */
  async review(
    actor: Actor,
    {
      task,
      outcome,
      note,
    }: { readonly task: RowKey; readonly outcome: ReportOutcome; readonly note: string | null },
  ): Promise<Result<ServiceTaskRow, Problem>> {
    const fault = note === null && outcome === 'ACCEPTED' ? null : textProblem(note ?? '', 'note');
    if (fault !== null) return err(fault);
    const words = wordsOf('reviewServiceReport', 'SERVICE_REPORT_REVIEWED', { task, outcome, note });
    return await this.#onTask(actor, words, task, async (tx, row) => {
      const wrong = taskStatusProblem(row.status, 'REPORTED');
      if (wrong !== null) return err(wrong);
      await changeServiceTask(tx, task, {
        status: outcome === 'ACCEPTED' ? 'ACCEPTED' : 'OPEN',
        reviewedOn: actor.today,
        reviewedBy: actor.officerId,
        reviewNote: note?.trim() ?? null,
      });
      return ok({ outcome });
    });
  }

  /** Takes a task back before it is accepted; the organisation sees it no more. */
  async withdraw(
    actor: Actor,
    { task, reason }: { readonly task: RowKey; readonly reason: string },
  ): Promise<Result<ServiceTaskRow, Problem>> {
    const fault = textProblem(reason, 'reason');
    if (fault !== null) return err(fault);
    const words = wordsOf('withdrawServiceTask', 'SERVICE_TASK_WITHDRAWN', { task, reason });
    return await this.#onTask(actor, words, task, async (tx, row) => {
      const wrong = taskStatusProblem(row.status, 'OPEN', 'REPORTED');
      if (wrong !== null) return err(wrong);
      await changeServiceTask(tx, task, {
        status: 'WITHDRAWN',
        reviewedOn: actor.today,
        reviewedBy: actor.officerId,
        reviewNote: reason.trim(),
      });
      return ok({ was: row.status });
    });
  }

  /** A page of the tasks within reach, what is due first in front. */
  async list(
    { reach }: OfficerViewer,
    status: ServiceTaskStatus | null,
    page: Page,
  ): Promise<ServiceTaskRow[]> {
    return await listServiceTasks(this.#database.db, reach, status, page);
  }

  /** The task, or null when it does not exist or lies out of reach. */
  async find(viewer: OfficerViewer, key: RowKey): Promise<ServiceTaskRow | null> {
    return (await this.byKeys(viewer, [key]))[0] ?? null;
  }

  /** Those of these tasks that lie within reach, in no order. */
  async byKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<ServiceTaskRow[]> {
    return (await findServiceTasks(this.#database.db, keys)).filter((row) => reaches(reach, row));
  }

  async #onTask(
    actor: Actor,
    words: ActWords,
    task: RowKey,
    work: (tx: Tx, row: ServiceTaskRow) => Promise<Result<Readonly<Record<string, string>>, Problem>>,
  ): Promise<Result<ServiceTaskRow, Problem>> {
    const done = await recordedAct(this.#database, actor, words, async (tx) => {
      const isOwn = task.jurisdictionId === actor.reach.jurisdictionId;
      const row = isOwn ? await lockServiceTask(tx, task) : undefined;
      if (row === undefined || !reaches(actor.reach, row)) return err(unknownTask());
      const worked = await work(tx, row);
      return worked.ok ? ok({ key: task, place: row, detail: worked.value }) : worked;
    });
    return await this.#read(done);
  }

  async #read(done: Result<RowKey, Problem>): Promise<Result<ServiceTaskRow, Problem>> {
    if (!done.ok) return done;
    const [row] = await findServiceTasks(this.#database.db, [done.value]);
    invariant(row !== undefined, `The task ${done.value.id} was committed and must be found.`);
    return ok(row);
  }
}

/** Where the task is: a living household within reach, with a case of its own where one is named. */
async function placeOf(
  tx: Tx,
  { reach }: Actor,
  { household: key, case: caseKey }: NewServiceTask,
): Promise<Result<{ readonly townshipId: string; readonly villageId: string | null }, Problem>> {
  const household = key.jurisdictionId === reach.jurisdictionId ? await lockHousehold(tx, key) : undefined;
  if (household === undefined || !reaches(reach, household)) return err(unknownSubject('household'));
  if (household.closedOn !== null) return err(closedHousehold(household.closedOn));
  if (caseKey === null) return ok(household);
  const [file] = caseKey.jurisdictionId === reach.jurisdictionId ? await findCases(tx.db, [caseKey]) : [];
  if (file === undefined || file.householdId !== household.id || !reaches(reach, file)) {
    return err(unknownSubject('case'));
  }
  return ok(household);
}

function wordsOf(operation: string, event: string, input: object): ActWords {
  return { operation, objectType: 'ServiceTask', event, input };
}

function unknownSubject(what: 'household' | 'case'): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message:
      what === 'household'
        ? 'The household does not exist in your place; check its id.'
        : 'The case is none of this household in your place; check its id.',
    messageZh:
      what === 'household' ? '本辖区无此家庭,请核对其标识。' : '该家庭在本辖区无此案件,请核对其标识。',
    path: ['input', `${what}Id`],
  });
}

function closedHousehold(closedOn: LocalDate): Problem<'HOUSEHOLD_CLOSED'> {
  return problem({
    code: 'HOUSEHOLD_CLOSED',
    message: `The household was closed on ${closedOn}, so nobody can be sent there; choose the household of today.`,
    messageZh: `该家庭已于${closedOn}销户,不能下达任务,请选择现有家庭。`,
    path: ['input', 'householdId'],
  });
}
