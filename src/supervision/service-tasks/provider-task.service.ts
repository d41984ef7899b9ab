import type { ActorMoment } from '../../access/actor.js';
import type { AuditActor } from '../../access/audit/audit.js';
import { audit } from '../../access/audit/audit.store.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import type { PartnerViewer } from '../../access/viewer.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { isInForce, unknownTask, visitProblem } from './service-task.js';
import {
  changeServiceTask,
  listProviderTasks,
  lockServiceContract,
  lockServiceTask,
  type ProviderTaskRow,
} from './service-task.store.js';

/** What the people of a service organisation report of a task. */
export interface ServiceReport {
  readonly findings: string;
  /** null where nobody was visited. */
  readonly visitedOn: LocalDate | null;
  /** Who did it. */
  readonly worker: string;
}

const LONGEST_WORKER = 60;

/**
 * What a service organisation sees and does with its key: its own open tasks under contracts in force, and nothing else
 * (J14). What is not there, is over, or belongs to another is answered alike.
 */
export class ProviderTaskService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A page of the open tasks; every task shown is audited as a look at the household's data. */
  async open(partner: PartnerViewer, moment: ActorMoment, page: Page): Promise<ProviderTaskRow[]> {
    return await this.#database.transaction(async (tx) => {
      const rows = await listProviderTasks(tx.db, partner, moment.today, page);
      for (const { jurisdictionId, id, kind } of rows.slice(0, page.first)) {
        await audit(tx, providerActor(partner, jurisdictionId, moment), {
          operation: 'partnerServiceTasks',
          objectType: 'ServiceTask',
          objectId: id,
          detail: { kind },
        });
      }
      return rows;
    });
  }

  /** Reports an own open task; until an officer returns the report, the task is seen no more. */
  async report(
    partner: PartnerViewer,
    moment: ActorMoment,
    { task, ...input }: ServiceReport & { readonly task: RowKey },
  ): Promise<Result<RowKey, Problem>> {
    const { findings, worker, visitedOn } = input;
    const fault = textProblem(findings, 'findings') ?? textProblem(worker, 'worker', LONGEST_WORKER);
    if (fault !== null) return err(fault);
    if (!partner.jurisdictionIds.includes(task.jurisdictionId)) return err(unknownTask());
    const actor = providerActor(partner, task.jurisdictionId, moment);
    const words = {
      operation: 'reportServiceTask',
      objectType: 'ServiceTask',
      event: 'SERVICE_TASK_REPORTED',
      input: { task, ...input },
    };
    return await recordedAct(this.#database, actor, words, async (tx) => {
      const row = await lockServiceTask(tx, task);
      if (row === undefined) return err(unknownTask());
      const { jurisdictionId, contractId } = row;
      const contract = await lockServiceContract(tx, { jurisdictionId, id: contractId }, 'SHARE');
      const isOwn = contract?.apiKeyId === partner.keyId && isInForce(contract, moment.today);
      if (!isOwn || row.status !== 'OPEN') return err(unknownTask());
      const wrong = visitProblem(visitedOn, row, moment.today);
      if (wrong !== null) return err(wrong);
      await changeServiceTask(tx, task, {
        status: 'REPORTED',
        reportedOn: moment.today,
        visitedOn,
        worker: worker.trim(),
        findings: findings.trim(),
      });
      return ok({ key: task, place: row, detail: { kind: row.kind, late: moment.today > row.dueOn } });
    });
  }
}

/** The organisation's key as the audit and the register of idempotency keys name it. It reaches nothing by place. */
function providerActor(
  { keyId, name }: PartnerViewer,
  jurisdictionId: string,
  { now, requestId, idempotencyKey }: ActorMoment,
): AuditActor & Pick<ActorMoment, 'idempotencyKey'> {
  return {
    subject: `api-key:${keyId}`,
    name,
    roles: ['PARTNER:SERVICE_TASKS'],
    reach: { jurisdictionId, townshipIds: [], villageIds: [] },
    ...{ now, requestId, idempotencyKey },
  };
}
