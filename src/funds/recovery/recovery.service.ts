import type { Actor } from '../../access/actor.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, sumFen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type {
  RecoveryInstalmentRow,
  RecoveryItemRow,
  RecoveryReceiptRow,
  RecoveryRow,
} from './recovery.entity.js';
import { claimedSums, type RecoveryCause } from './recovery.js';
import {
  findRecovery,
  freeItems,
  insertRecovery,
  instalmentsOf,
  itemsOf,
  listRecoveries,
  lockPaidPayments,
  placeOfHousehold,
  type RecoveryFilter,
  receiptsOf,
  recoveriesOfHouseholds,
  updateRecovery,
} from './recovery.store.js';
import { bookClaims } from './recovery-money.service.js';
import {
  alreadyClaimed,
  dayImpossible,
  notHeard,
  nothingToClaim,
  periodImpossible,
  unknownHousehold,
} from './recovery-problem.js';
import {
  faultInText,
  type RecoveryAnswer,
  recoveryStep,
  type StepOrder,
  tell,
} from './recovery-step.service.js';

/** A claim that an officer proposes. */
export interface RecoveryDraft {
  readonly household: RowKey;
  readonly programme: string;
  readonly cause: RecoveryCause;
  readonly finding: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** In fen a payment: what the household was entitled to after all. */
  readonly entitled: Fen;
}

/**
 * Claims money back that was paid without right, and follows it to its end (J20.2): proposed with its amount computed
 * from the payments, told to the household and heard, decided by a second officer. How it comes back is
 * `RecoveryCollectionService`.
 */
export class RecoveryService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Proposes a claim for what was paid in a period above what the household was entitled to. */
  async propose(actor: Actor, draft: RecoveryDraft): Promise<RecoveryAnswer> {
    const { household, finding, from, until } = draft;
    const fault = faultInText(finding, 'finding');
    if (fault !== null) return err(fault);
    if (until < from || until > actor.today) return err(periodImpossible());
    return await this.#database.transaction((tx) =>
      idempotently<RecoveryRow, Problem>(tx, actor, 'proposeRecovery', draft, async () => {
        const place =
          household.jurisdictionId === actor.reach.jurisdictionId
            ? await placeOfHousehold(tx.db, actor.reach, household)
            : null;
        if (place === null) return err(unknownHousehold());
        const separated = await checkSeparation(tx, actor, {
          duty: 'RECOVERY_PROPOSAL',
          householdId: household.id,
          earlier: [],
        });
        if (separated !== null) return err(separated);
        return await propose(tx, actor, draft, place);
      }),
    );
  }

  /** Tells the household what is claimed and until when it may state its view. */
  async notify(
    actor: Actor,
    key: RowKey,
    { answerBy }: { readonly answerBy: LocalDate },
  ): Promise<RecoveryAnswer> {
    if (answerBy <= actor.today) return err(dayImpossible(answerBy, 'answerBy'));
    const order: StepOrder = { operation: 'notifyRecovery', key, from: ['PROPOSED'], input: { answerBy } };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) =>
      ok(await updateRecovery(tx, recovery, { status: 'NOTIFIED', notifiedOn: actor.today, answerBy })),
    );
  }

  /** Records what the household stated. */
  async hear(
    actor: Actor,
    key: RowKey,
    { heardOn, statement }: { readonly heardOn: LocalDate; readonly statement: string },
  ): Promise<RecoveryAnswer> {
    const fault = faultInText(statement, 'statement');
    if (fault !== null) return err(fault);
    const order: StepOrder = {
      operation: 'hearRecovery',
      key,
      from: ['NOTIFIED'],
      input: { heardOn, statement },
    };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) => {
      if (heardOn > actor.today || heardOn < (recovery.notifiedOn ?? heardOn))
        return err(dayImpossible(heardOn, 'heardOn'));
      return ok(await updateRecovery(tx, recovery, { heardOn, statement }));
    });
  }

  /** Decides, as a second officer, that the sum is due; from now on it is a claim of the funds that paid it. */
  async decide(actor: Actor, key: RowKey, { reason }: { readonly reason: string }): Promise<RecoveryAnswer> {
    const fault = faultInText(reason, 'reason');
    if (fault !== null) return err(fault);
    const order: StepOrder = {
      operation: 'decideRecovery',
      key,
      from: ['NOTIFIED'],
      input: { reason },
      duty: 'RECOVERY_DECISION',
    };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) => {
      const { heardOn, answerBy } = recovery;
      if (heardOn === null && answerBy !== null && actor.today <= answerBy) return err(notHeard(answerBy));
      const decided = await updateRecovery(tx, recovery, {
        ...{ status: 'DECIDED', reason },
        decidedBy: actor.officerId,
        decidedOn: actor.today,
      });
      await bookClaims(tx, actor, decided);
      return ok(decided);
    });
  }

  /** Gives a proposal up before it was decided; its payments can be claimed anew. */
  async withdraw(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<RecoveryAnswer> {
    const fault = faultInText(reason, 'reason');
    if (fault !== null) return err(fault);
    const order: StepOrder = {
      operation: 'withdrawRecovery',
      key,
      from: ['PROPOSED', 'NOTIFIED'],
      input: { reason },
    };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) => {
      await freeItems(tx, recovery);
      return ok(await updateRecovery(tx, recovery, { status: 'WITHDRAWN', reason, closedOn: actor.today }));
    });
  }

  /** A page of the recoveries within the officer's reach, newest first. */
  async list(officer: OfficerViewer, filter: RecoveryFilter, page: Page): Promise<RecoveryRow[]> {
    return await listRecoveries(this.#database.db, officer.reach, filter, page);
  }

  /** The recovery, or null when it does not exist or lies out of reach. */
  async find(officer: OfficerViewer, key: RowKey): Promise<RecoveryRow | null> {
    return await findRecovery(this.#database.db, officer.reach, key);
  }

  /** The recoveries of households that the caller may see, newest first. */
  async ofHouseholds(households: readonly RowKey[]): Promise<RecoveryRow[]> {
    return await recoveriesOfHouseholds(this.#database.db, households);
  }

  /** What recoveries claim, which were found before. */
  async itemsOf(recoveries: readonly RowKey[]): Promise<RecoveryItemRow[]> {
    return await itemsOf(this.#database.db, recoveries);
  }

  /** The instalments that hold, of recoveries that were found before. */
  async instalmentsOf(recoveries: readonly RowKey[]): Promise<RecoveryInstalmentRow[]> {
    return await instalmentsOf(this.#database.db, recoveries);
  }

  /** What came in on recoveries, which were found before. */
  async receiptsOf(recoveries: readonly RowKey[]): Promise<RecoveryReceiptRow[]> {
    return await receiptsOf(this.#database.db, recoveries);
  }
}

async function propose(
  tx: Tx,
  actor: Actor,
  { household, programme, cause, finding, from, until, entitled }: RecoveryDraft,
  place: { readonly townshipId: string; readonly villageId: string | null },
): Promise<Result<RecoveryRow, Problem>> {
  const { jurisdictionId, id: householdId } = household;
  const period = { jurisdictionId, householdId, programme, from, until };
  const paid = await lockPaidPayments(tx, period);
  const sums = claimedSums(paid, entitled);
  if (sums.length === 0) return err(nothingToClaim());
  const known = new Map(paid.map((payment) => [payment.paymentId, payment]));
  const recovery: RecoveryRow = {
    ...{ jurisdictionId, id: newId(), householdId, programme, cause, finding, entitled },
    ...place,
    ...{ claimedFrom: from, claimedUntil: until, claimed: sumFen(sums.map(({ claimed }) => claimed)) },
    ...{ recovered: 0n, writtenOff: 0n, status: 'PROPOSED', plan: 0 },
    ...{ proposedBy: actor.officerId, proposedAt: actor.now },
    ...{ notifiedOn: null, answerBy: null, heardOn: null, statement: null },
    ...{ decidedBy: null, decidedOn: null, reason: null, closedOn: null },
    ...{ offsetShare: null, writeOffProposedBy: null, writeOffReason: null },
    ...{ fine: null, finePaid: 0n, fineLawOn: null, fineBasis: [] },
  };
  const items = sums.map((sum) => ({
    ...{ jurisdictionId, recoveryId: recovery.id, paymentId: sum.paymentId, fundId: sum.fundId },
    ...{ period: sum.period, paid: sum.amount, claimed: sum.claimed, settled: 0n, withdrawn: false },
    paidOn: known.get(sum.paymentId)?.paidOn ?? actor.today,
    claimTransferId: known.get(sum.paymentId)?.claimTransferId ?? null,
  }));
  try {
    await insertRecovery(tx, recovery, items);
  } catch (error) {
    if (constraintOf(error) === 'recovery_item_payment_key') return err(alreadyClaimed());
    throw error;
  }
  await tell(tx, actor, 'proposeRecovery', recovery);
  return ok(recovery);
}
