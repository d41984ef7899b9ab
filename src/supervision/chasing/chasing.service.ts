import type { Actor } from '../../access/actor.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { findCases } from '../../cases/case.store.js';
import { findLeads } from '../../cases/leads/lead.store.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { PlaceStore } from '../../jurisdictions/place.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { findServiceTasks } from '../service-tasks/service-task.store.js';
import type { ChasingRow } from './chasing.entity.js';
import { aboveProblem, dueProblem, notChased, statusProblem, unknownChasing } from './chasing.js';
import {
  type ChasingFilter,
  changeChasing,
  chasingsOfCases,
  findChasings,
  insertChasing,
  listChasings,
  lockChasing,
} from './chasing.store.js';

/** What is chased: a case, a lead, or a task of a service organisation. */
export type ChasingSubject =
  | { readonly caseId: RowKey }
  | { readonly leadId: RowKey }
  | { readonly serviceTaskId: RowKey };

export interface NewChasing {
  readonly subject: ChasingSubject;
  readonly officeId: string;
  readonly dueOn: LocalDate;
  readonly reason: string;
}

/** The level above asks an office why something does not move; the office answers, and the level above closes (J16.3). */
export class ChasingService {
  readonly #database: Database;
  readonly #places: PlaceStore;

  constructor(database: Database, places: PlaceStore) {
    this.#database = database;
    this.#places = places;
  }

  /** Opens a chasing of an office that is responsible for the case, lead or task and stands below the officer. */
  async open(
    actor: Actor,
    { subject, officeId, dueOn, reason }: NewChasing,
  ): Promise<Result<ChasingRow, Problem>> {
    const fault = textProblem(reason, 'reason') ?? dueProblem(dueOn, actor.today);
    if (fault !== null) return err(fault);
    const words = {
      operation: 'openChasing',
      objectType: 'Chasing',
      event: 'CHASING_OPENED',
      input: { subject, officeId, dueOn, reason },
    };
    const opened = await recordedAct(this.#database, actor, words, async (tx) => {
      const place = await placeOf(tx.db, actor, subject);
      if (place === null) return err(unknownSubject(subject));
      const tree = await this.#places.tree(tx.db, actor.reach.jurisdictionId, actor.now);
      const responsible = [place.villageId, place.townshipId, tree.countyOf(place.townshipId)];
      if (!responsible.includes(officeId)) return err(notResponsible());
      const officeLevel = tree.actingLevelOf(officeId);
      const below = aboveProblem(actor.level, officeLevel);
      if (below !== null) return err(below);
      const key = { jurisdictionId: actor.reach.jurisdictionId, id: newId() };
      await insertChasing(tx, {
        ...key,
        caseId: 'caseId' in subject ? subject.caseId.id : null,
        leadId: 'leadId' in subject ? subject.leadId.id : null,
        serviceTaskId: 'serviceTaskId' in subject ? subject.serviceTaskId.id : null,
        townshipId: place.townshipId,
        villageId: place.villageId,
        officeId,
        officeLevel,
        reason: reason.trim(),
        openedOn: actor.today,
        openedBy: actor.officerId,
        dueOn,
        status: 'OPEN',
        answer: null,
        answeredOn: null,
        answeredBy: null,
        conclusion: null,
        closedOn: null,
        closedBy: null,
      });
      return ok({ key, detail: { subject: keyOf(subject).id, officeId, dueOn } });
    });
    return await this.#read(actor, opened);
  }

  /** The office that is chased answers. */
  async answer(
    actor: Actor,
    { chasing: key, answer }: { readonly chasing: RowKey; readonly answer: string },
  ): Promise<Result<ChasingRow, Problem>> {
    const fault = textProblem(answer, 'answer');
    if (fault !== null) return err(fault);
    const words = {
      operation: 'answerChasing',
      objectType: 'Chasing',
      event: 'CHASING_ANSWERED',
      input: { key, answer },
    };
    const answered = await recordedAct(this.#database, actor, words, async (tx) => {
      const row = key.jurisdictionId === actor.reach.jurisdictionId ? await lockChasing(tx, key) : undefined;
      if (row === undefined || !reaches(actor.reach, row)) return err(unknownChasing());
      const tree = await this.#places.tree(tx.db, key.jurisdictionId, actor.now);
      if (tree.actingOfficeOf(actor.organisationId) !== row.officeId) return err(notChased());
      const wrong = statusProblem('ANSWER', row.status);
      if (wrong !== null) return err(wrong);
      const { officerId: answeredBy, today: answeredOn } = actor;
      await changeChasing(tx, key, { status: 'ANSWERED', answer: answer.trim(), answeredOn, answeredBy });
      return ok({ key, detail: { late: answeredOn > row.dueOn } });
    });
    return await this.#read(actor, answered);
  }

  /** A level above the office closes the chasing with what came of it. */
  async close(
    actor: Actor,
    { chasing: key, conclusion }: { readonly chasing: RowKey; readonly conclusion: string },
  ): Promise<Result<ChasingRow, Problem>> {
    const fault = textProblem(conclusion, 'conclusion');
    if (fault !== null) return err(fault);
    const words = {
      operation: 'closeChasing',
      objectType: 'Chasing',
      event: 'CHASING_CLOSED',
      input: { key, conclusion },
    };
    const closed = await recordedAct(this.#database, actor, words, async (tx) => {
      const row = key.jurisdictionId === actor.reach.jurisdictionId ? await lockChasing(tx, key) : undefined;
      if (row === undefined || !reaches(actor.reach, row)) return err(unknownChasing());
      const wrong = aboveProblem(actor.level, row.officeLevel) ?? statusProblem('CLOSE', row.status);
      if (wrong !== null) return err({ ...wrong, path: ['input', 'chasingId'] });
      const { officerId: closedBy, today: closedOn } = actor;
      await changeChasing(tx, key, { status: 'CLOSED', conclusion: conclusion.trim(), closedOn, closedBy });
      return ok({ key, detail: { answered: row.status === 'ANSWERED' } });
    });
    return await this.#read(actor, closed);
  }

  /** A page of the chasings within reach, one more than asked for when there are more. */
  async list({ reach }: OfficerViewer, filter: ChasingFilter, page: Page): Promise<ChasingRow[]> {
    return await listChasings(this.#database.db, reach, filter, page);
  }

  /** Those of these chasings that lie within reach, in no order. */
  async byKeys({ reach }: OfficerViewer, keys: readonly RowKey[]): Promise<ChasingRow[]> {
    return await findChasings(this.#database.db, reach, keys);
  }

  /** The chasings of cases; the cases come from a list or key that asked for the reach. */
  async ofCases(keys: readonly RowKey[]): Promise<ChasingRow[]> {
    return await chasingsOfCases(this.#database.db, keys);
  }

  async #read({ reach }: Actor, done: Result<RowKey, Problem>): Promise<Result<ChasingRow, Problem>> {
    if (!done.ok) return done;
    const [row] = await findChasings(this.#database.db, reach, [done.value]);
    return row === undefined ? err(unknownChasing()) : ok(row);
  }
}

function keyOf(subject: ChasingSubject): RowKey {
  if ('caseId' in subject) return subject.caseId;
  return 'leadId' in subject ? subject.leadId : subject.serviceTaskId;
}

/** Where the case, lead or task belongs, or null when there is none within reach. */
async function placeOf(db: Db, { reach }: Actor, subject: ChasingSubject) {
  const find = 'caseId' in subject ? findCases : 'leadId' in subject ? findLeads : findServiceTasks;
  const [row] = await find(db, [keyOf(subject)]);
  return row !== undefined && reaches(reach, row) ? row : null;
}

const SUBJECT_WORDS: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  caseId: ['case', '案件'],
  leadId: ['lead', '线索'],
  serviceTaskId: ['task', '服务任务'],
};

function unknownSubject(subject: ChasingSubject): Problem<'NOT_FOUND'> {
  const [field = 'caseId'] = Object.keys(subject);
  const [what, whatZh] = SUBJECT_WORDS[field] ?? ['case', '案件'];
  return problem({
    code: 'NOT_FOUND',
    message: `The ${what} does not exist or lies outside your place; check its id.`,
    messageZh: `该${whatZh}不存在或不在您的管辖范围内,请核对其标识。`,
    path: ['input', field],
  });
}

function notResponsible(): Problem<'OFFICE_NOT_RESPONSIBLE'> {
  return problem({
    code: 'OFFICE_NOT_RESPONSIBLE',
    message:
      'The office is not responsible for it; name the village, the township or the county that it belongs to.',
    messageZh: '该机构不负责此事项,请选择其所属的村(社区)、乡镇(街道)或县。',
    path: ['input', 'officeId'],
    basis: ['J16.3'],
  });
}
