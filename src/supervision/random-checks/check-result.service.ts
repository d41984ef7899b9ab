import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { emit } from '../../access/outbox.store.js';
import { type CaseWork } from '../../cases/case-work.service.js';
import { lookAgain } from '../../cases/complaints/look-again.service.js';
import { nextSequence } from '../../cases/decisions/decision.store.js';
import { type OpenCase, type Outcome } from '../../cases/open-case.service.js';
import { textProblem } from '../../cases/written.js';
import type { Database, Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { StepCode } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { RandomCheckItemRow } from './random-check.entity.js';
import { type CheckResult, nothingOwed, notInspector, resultOnRecord, unknownCheck } from './random-check.js';
import { findItem, lockItem, setConsequence, setResult } from './random-check.store.js';

/** What an inspector found. */
export interface Inspection {
  readonly item: RowKey;
  readonly result: CheckResult;
  readonly finding: string;
  /** The first step that a reopened case does again; null = the review. */
  readonly reopenFrom: StepCode | null;
}

/** Results of random checks, and what becomes of a case whose decision was wrong (J20.1, C11.1, J20.3). */
export class CheckResultService {
  readonly #database: Database;
  readonly #work: CaseWork;

  constructor(database: Database, work: CaseWork) {
    this.#database = database;
    this.#work = work;
  }

  /**
   * An inspector whom the draw named records what was found, once. A wrong decision reopens its case, or has the award
   * that runs examined, as an upheld complaint does; where the case is not ready for that, it stays owed.
   * @returns the key of the check
   */
  async record(actor: Actor, input: Inspection): Promise<Result<RowKey, Problem>> {
    const { result, finding } = input;
    const fault = textProblem(finding, 'finding');
    if (fault !== null) return err(fault);
    return await this.#onItem(actor, 'recordCheckResult', input, async (tx, open, item) => {
      if (!item.officers.includes(actor.officerId)) return err(notInspector());
      if (item.result !== null) return err(resultOnRecord());
      const { today: recordedOn, officerId: recordedBy } = actor;
      const decisionsBefore = (await nextSequence(tx, open.row)) - 1;
      const found = { result, finding: finding.trim(), recordedOn, recordedBy, decisionsBefore };
      await setResult(tx, item, found);
      const outcome = await consequenceOf(tx, actor, open, { ...item, ...found }, input.reopenFrom);
      // What keeps the case from being reopened does not keep the finding off the record.
      return outcome.ok ? outcome : ok(told(open, { ...item, result }, null));
    });
  }

  /** Does what a wrong decision asks for and what the case was not ready for when the result was recorded. */
  async follow(
    actor: Actor,
    input: Pick<Inspection, 'item' | 'reopenFrom'>,
  ): Promise<Result<RowKey, Problem>> {
    return await this.#onItem(actor, 'followCheckResult', input, async (tx, open, item) => {
      if (item.result !== 'WRONG' || item.consequence !== null) return err(nothingOwed());
      return await consequenceOf(tx, actor, open, item, input.reopenFrom);
    });
  }

  /** An inspector works on the drawn case wherever in the jurisdiction it lies, in the way of every act on a case. */
  async #onItem(
    actor: Actor,
    operation: string,
    input: { readonly item: RowKey } & object,
    work: (tx: Tx, open: OpenCase, item: RandomCheckItemRow) => Promise<Result<Outcome, Problem>>,
  ): Promise<Result<RowKey, Problem>> {
    const { jurisdictionId } = actor.reach;
    const { item: key, ...rest } = input;
    const known = key.jurisdictionId === jurisdictionId ? await findItem(this.#database.db, key) : undefined;
    if (known === undefined) return err(unknownCheck('itemId'));
    const inspector = { ...actor, reach: { jurisdictionId, townshipIds: null, villageIds: null } };
    const caseKey = { jurisdictionId, id: known.caseId };
    const done = await this.#work.on(
      inspector,
      operation,
      { key: caseKey, item: key, ...rest },
      async (tx, open) => {
        const item = await lockItem(tx, key);
        invariant(item !== undefined, `The drawn case ${key.id} was found and is never removed.`);
        const outcome = await work(tx, open, item);
        if (!outcome.ok) return outcome;
        const detail = { itemId: item.id, caseId: item.caseId };
        await audit(tx, inspector, {
          operation,
          objectType: 'RandomCheck',
          objectId: item.checkId,
          detail,
        });
        await emit(tx, inspector, { type: 'RANDOM_CHECK_RESULT', objectId: item.checkId, payload: detail });
        return outcome;
      },
    );
    return done.ok ? ok({ jurisdictionId, id: known.checkId }) : done;
  }
}

async function consequenceOf(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  item: RandomCheckItemRow,
  reopenFrom: StepCode | null,
): Promise<Result<Outcome, Problem>> {
  if (item.result !== 'WRONG') return ok(told(open, item, null));
  const again = await lookAgain(tx, actor, open, {
    cause: 'RANDOM_CHECK',
    finding: item.finding ?? '',
    reopenFrom,
    path: ['input', 'itemId'],
  });
  if (!again.ok) return again;
  const { consequence, file, change, detail, followUpId } = again.value;
  await setConsequence(tx, item, { consequence, followUpId });
  const { note } = told(open, item, consequence);
  const kind = consequence === 'REOPENED' ? 'REOPENED' : note.kind;
  return ok({ file, change, note: { kind, detail: { ...note.detail, ...detail } } });
}

function told(
  { file }: OpenCase,
  { id: itemId, checkId, result }: Pick<RandomCheckItemRow, 'id' | 'checkId' | 'result'>,
  consequence: RandomCheckItemRow['consequence'],
): Outcome {
  return { file, note: { kind: 'RANDOM_CHECKED', detail: { checkId, itemId, result, consequence } } };
}
