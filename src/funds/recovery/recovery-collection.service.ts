import type { Actor } from '../../access/actor.js';
import type { Database } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Fen } from '../../shared/money.js';
import { err, ok } from '../../shared/result.js';
import { faultInWords } from '../words.js';
import type { RecoveryInstalmentRow, RecoveryRow } from './recovery.entity.js';
import { faultInPlan, type Instalment } from './recovery.js';
import { insertInstalments, updateRecovery } from './recovery.store.js';
import { owedOf, receive, writeOff } from './recovery-money.service.js';
import { noWriteOffProposed } from './recovery-problem.js';
import { faultInText, type RecoveryAnswer, recoveryStep, type StepOrder } from './recovery-step.service.js';

/** How what was decided comes back, or is given up (J20.2): instalments, repayments, write-off by a second officer. */
export class RecoveryCollectionService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Agrees on instalments for what is still owed; a new plan takes the place of the old one, which stays on record. */
  async plan(
    actor: Actor,
    key: RowKey,
    { instalments }: { readonly instalments: readonly Instalment[] },
  ): Promise<RecoveryAnswer> {
    const order: StepOrder = { operation: 'planRecovery', key, from: ['DECIDED'], input: { instalments } };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) => {
      const fault = faultInPlan(instalments, { owed: owedOf(recovery), today: actor.today });
      if (fault !== null) return err(fault);
      const planned = await updateRecovery(tx, recovery, { plan: recovery.plan + 1 });
      await insertInstalments(tx, instalmentRows(planned, instalments));
      return ok(planned);
    });
  }

  /** Books what the household paid back, to the funds that it came from. */
  async repay(
    actor: Actor,
    key: RowKey,
    { amount, note }: { readonly amount: Fen; readonly note: string },
  ): Promise<RecoveryAnswer> {
    const wordy = faultInWords(note, 'note');
    if (wordy !== null) return err(wordy);
    const order: StepOrder = {
      operation: 'recordRepayment',
      key,
      from: ['DECIDED'],
      input: { amount, note },
    };
    return await recoveryStep(this.#database, actor, order, (tx, recovery) =>
      receive(tx, actor, recovery, { kind: 'REPAYMENT', amount, note, paymentId: null }),
    );
  }

  /** Proposes to give up what cannot be had. */
  async proposeWriteOff(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<RecoveryAnswer> {
    const fault = faultInText(reason, 'reason');
    if (fault !== null) return err(fault);
    const order: StepOrder = {
      operation: 'proposeWriteOff',
      key,
      from: ['DECIDED'],
      input: { reason },
      duty: 'WRITE_OFF_PROPOSAL',
    };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) =>
      ok(
        await updateRecovery(tx, recovery, {
          writeOffProposedBy: actor.officerId,
          writeOffReason: reason,
        }),
      ),
    );
  }

  /** Gives the rest of a claim up, as a second officer; the loss stays on an account of its own. */
  async approveWriteOff(actor: Actor, key: RowKey): Promise<RecoveryAnswer> {
    const order: StepOrder = {
      operation: 'approveWriteOff',
      key,
      from: ['DECIDED'],
      duty: 'WRITE_OFF_APPROVAL',
    };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) =>
      recovery.writeOffProposedBy === null
        ? err(noWriteOffProposed())
        : ok(await writeOff(tx, actor, recovery)),
    );
  }
}

function instalmentRows(recovery: RecoveryRow, instalments: readonly Instalment[]): RecoveryInstalmentRow[] {
  const { jurisdictionId, id: recoveryId, plan } = recovery;
  let covered = recovery.recovered + recovery.writtenOff;
  return instalments.map(({ dueOn, amount }, index) => {
    covered += amount;
    return { jurisdictionId, recoveryId, plan, number: index + 1, dueOn, amount, covered };
  });
}
