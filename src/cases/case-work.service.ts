import type { Actor } from '../access/actor.js';
import { checkSeparation } from '../access/duties/separation.store.js';
import type { IdempotencyProblem } from '../access/once/idempotency.js';
import { idempotentlyAnswering } from '../access/once/idempotency.store.js';
import type { Sealer } from '../access/privacy/sealing.js';
import { reaches } from '../access/viewer.js';
import type { Database, Tx } from '../database/database.js';
import type { Db } from '../database/entities.js';
import { aboutToWrite, SharedTransactions } from '../database/shared-transactions.js';
import type { PlaceStore } from '../jurisdictions/place.store.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { Facts } from '../policy/index.js';
import { invariant } from '../shared/invariant.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import type { Problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { CaseRow } from './case.entity.js';
import { findCases, lockCase } from './case.store.js';
import { DUTY_OF_OPERATION, dutiesDone } from './case-duties.js';
import type { Act, CaseFile } from './case-file.js';
import { act } from './case-machine.js';
import { factsOfCase } from './facts/case-facts.store.js';
import { isActorRecused } from './handover/handover.store.js';
import { recused } from './handover/recusal.js';
import type { JurisdictionPolicies } from './jurisdiction-policy.store.js';
import {
  bearsOnProcedure,
  beforeApplication,
  fileOf,
  type OpenCase,
  type Outcome,
  replannedOn,
  unknownCase,
} from './open-case.service.js';
import { saveCase, tellOfAct } from './outcome.service.js';
import { stepsOf } from './procedure/step.store.js';

/** What the services of cases are made of. */
export interface CaseParts {
  readonly database: Database;
  readonly policies: JurisdictionPolicies;
  readonly places: PlaceStore;
  readonly sealer: Sealer;
}

export type Refusal = Problem | readonly Problem[];

/**
 * The way that every act on a case takes: one transaction, the idempotency key, the case locked and within reach, the
 * separation of duties, the act, then steps, row, event, audit and outbox together. A refusal on the way changes nothing.
 */
export class CaseWork {
  readonly #parts: CaseParts;
  readonly #sharing: SharedTransactions;
  /** The case as an act left it, by the answer of that act. */
  readonly #left = new WeakMap<RowKey, CaseRow>();

  constructor(parts: CaseParts) {
    this.#parts = parts;
    this.#sharing = new SharedTransactions(parts.database);
  }

  /** The database that cases are read from outside an act. */
  get db(): Db {
    return this.#parts.database.db;
  }

  /**
   * Does one act on one case.
   * @param operation the mutation, for audit and idempotency
   * @param input what is compared when the idempotency key comes again
   */
  async on(
    actor: Actor,
    operation: string,
    input: { readonly key: RowKey } & Readonly<Record<string, unknown>>,
    work: (tx: Tx, open: OpenCase) => Promise<Result<Outcome, Problem>>,
  ): Promise<Result<RowKey, Problem>> {
    return await this.#parts.database.transaction(
      (tx) =>
        this.#act(tx, actor, operation, input, async (open) => {
          const fault = await separationFault(tx, actor, operation, open);
          return fault === null ? await work(tx, open) : err(fault);
        }),
      { keptPlans: true },
    );
  }

  /**
   * Does one act on one case as `on` does, perhaps in one transaction with others that come at the same time: for acts
   * that many do at once and that end in the same fund. Here `work` only reads: it is asked together with the separation
   * of duties, whose refusal comes first.
   */
  async onWithOthers(
    actor: Actor,
    operation: string,
    input: { readonly key: RowKey } & Readonly<Record<string, unknown>>,
    work: (tx: Tx, open: OpenCase) => Promise<Result<Outcome, Problem>>,
  ): Promise<Result<RowKey, Problem>> {
    // What is noted of an act for a colleague is written before the act is judged.
    if (actor.actingFor !== undefined) return await this.on(actor, operation, input, work);
    return await this.#sharing.run((tx) =>
      this.#act(tx, actor, operation, input, async (open) => {
        const working = work(tx, open);
        // A refusal by separation comes first, whatever becomes of the rest.
        working.catch(() => undefined);
        const fault = await separationFault(tx, actor, operation, open);
        return fault === null ? await working : err(fault);
      }),
    );
  }

  async #act(
    tx: Tx,
    actor: Actor,
    operation: string,
    input: { readonly key: RowKey } & Readonly<Record<string, unknown>>,
    judge: (open: OpenCase) => Promise<Result<Outcome, Problem>>,
  ): Promise<Result<RowKey, Problem>> {
    const { jurisdictionId, id } = input.key;
    const answer: RowKey = { jurisdictionId, id };
    return await idempotentlyAnswering<RowKey, Problem | IdempotencyProblem>(
      tx,
      actor,
      { operation, payload: input, answer },
      async (keep) => {
        const open = await this.open(tx, actor, input.key);
        if (!open.ok) return open;
        const outcome = await judge(open.value);
        if (!outcome.ok) return outcome;
        aboutToWrite(tx);
        // In this order, and what does not wait for one another in one message.
        const [row, , , last] = await Promise.all([
          saveCase(tx, actor, open.value, outcome.value),
          tellOfAct(tx, actor, operation, open.value, outcome.value),
          keep(),
          outcome.value.last?.(tx),
        ]);
        if (last?.ok === false) return last;
        if (row !== undefined) this.#left.set(answer, row);
        return ok(null);
      },
    );
  }

  /** Writes what an act on an open case led to within the transaction of another act. */
  async write(
    tx: Tx,
    actor: Actor,
    operation: string,
    open: OpenCase,
    outcome: Outcome,
  ): Promise<Result<unknown, Problem>> {
    const [, , last] = await Promise.all([
      saveCase(tx, actor, open, outcome),
      tellOfAct(tx, actor, operation, open, outcome),
      outcome.last?.(tx),
    ]);
    return last ?? ok(null);
  }

  /** The cases of an act that has just been done, in the order of the keys; the act has asked for the reach. */
  async rows(keys: readonly RowKey[]): Promise<readonly CaseRow[]> {
    const unread = keys.filter((key) => !this.#left.has(key));
    const rows = new Map((await findCases(this.#parts.database.db, unread)).map((row) => [row.id, row]));
    return keys.map((key) => {
      const { id } = key;
      const row = this.#left.get(key) ?? rows.get(id);
      invariant(row !== undefined, `The case ${id} was committed and must be found.`);
      return row;
    });
  }

  /** The case locked with its steps, or NOT_FOUND when there is none within the officer's reach. */
  async open(
    tx: Tx,
    actor: Pick<Actor, 'reach' | 'now' | 'today'>,
    key: RowKey,
  ): Promise<Result<OpenCase, Problem>> {
    if (key.jurisdictionId !== actor.reach.jurisdictionId) return err(unknownCase());
    // One message: the steps are read after the lock was waited for.
    const [row, steps] = await Promise.all([lockCase(tx, key), stepsOf(tx.db, key)]);
    if (row === undefined || !reaches(actor.reach, row)) return err(unknownCase());
    if (actor.today < row.appliedOn) return err(beforeApplication(row.appliedOn, actor.today));
    const place = await this.#parts.policies.of(tx.db, key.jurisdictionId, actor.now);
    const programme = place.policy.programmes.get(row.programme);
    invariant(
      programme !== undefined,
      `The policy ${place.policy.id} must have the programme ${row.programme}.`,
    );
    return ok({ ...place, row, programme, file: fileOf(row, steps) });
  }

  /**
   * The case after an act. When the act changed what the procedure depends on, the steps are planned again: a dispute
   * opens the appraisal, a sum the meeting (J18.1, J9.3).
   */
  async advance(tx: Tx, open: OpenCase, deed: Act): Promise<Result<CaseFile, Problem>> {
    const done = act(open.file, deed);
    if (!done.ok || !bearsOnProcedure(open.file, done.value)) return done;
    return await this.replanned(tx.db, open, done.value, deed.today);
  }

  /**
   * All that the policy is told of the case, as of the day of application.
   * @param proposed fen; the sum that officers propose in place of the one asked for
   */
  async factsOf(db: Db, open: OpenCase, proposed: Fen | null): Promise<Facts> {
    return await factsOfCase(db, open, proposed);
  }

  /**
   * The case with its steps planned again on its facts.
   * @param known the facts, where they were just read and the act did not change them
   */
  async replanned(
    db: Db,
    open: OpenCase,
    file: CaseFile,
    today: LocalDate,
    payFirst = file.payFirst !== 'NONE',
    known?: Facts,
  ): Promise<Result<CaseFile, Problem>> {
    const facts = known ?? (await factsOfCase(db, open, file.proposedAmount));
    return replannedOn(open, file, today, { facts, payFirst });
  }
}

/** C6: nobody acts on the own household or a near relative's, and nobody does two acts of which one checks the other. */
async function separationFault(
  tx: Tx,
  actor: Actor,
  operation: string,
  { row, file }: OpenCase,
): Promise<Problem | null> {
  const duty = DUTY_OF_OPERATION[operation];
  if (duty === undefined) return null;
  const { householdId } = row;
  const separate = async () =>
    await checkSeparation(tx, actor, { duty, householdId, earlier: dutiesDone(file.steps) });
  // Who acts for a colleague has it noted; nothing is written for whoever may not act.
  if (actor.actingFor !== undefined)
    return (await isActorRecused(tx.db, row, actor)) ? recused() : await separate();
  const [isOut, fault] = await Promise.all([isActorRecused(tx.db, row, actor), separate()]);
  return isOut ? recused() : fault;
}
