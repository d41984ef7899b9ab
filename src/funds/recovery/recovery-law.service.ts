import type { Actor } from '../../access/actor.js';
import type { Database } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import {
  faultInFine,
  fineRange,
  type LinkedPolicy,
  offsetTerms,
  type PolicyRegistry,
} from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Fen, type Ratio, ratio } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok } from '../../shared/result.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import { policyIdOf } from '../programme.store.js';
import { faultInWords } from '../words.js';
import { insertReceipts, updateRecovery } from './recovery.store.js';
import { aboveOwed, dayImpossible, noFineHere, offsetAbove } from './recovery-problem.js';
import { type RecoveryAnswer, recoveryStep } from './recovery-step.service.js';

/** What only the law of a place and a day allows with a claim: fines, and withholding from later payments (J20.2). */
export class RecoveryLawService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  constructor(database: Database, policies: Pick<PolicyRegistry, 'policy'>) {
    this.#database = database;
    this.#policies = policies;
  }

  /**
   * Fines the fraud, apart from the claim, by the law of the day of the fraud.
   * @param obtainedOn that day
   */
  async fine(
    actor: Actor,
    key: RowKey,
    { amount, obtainedOn }: { readonly amount: Fen; readonly obtainedOn: LocalDate },
  ): Promise<RecoveryAnswer> {
    if (obtainedOn > actor.today) return err(dayImpossible(obtainedOn, 'obtainedOn'));
    const from = ['DECIDED', 'RECOVERED', 'WRITTEN_OFF'] as const;
    const input = { amount, obtainedOn };
    return await recoveryStep(
      this.#database,
      actor,
      { operation: 'fineRecovery', key, from, input, duty: 'RECOVERY_DECISION' },
      async (tx, recovery) => {
        if (recovery.cause !== 'FRAUD' || recovery.fine !== null) return err(noFineHere());
        const policy = await this.#policyOf(tx.db, key.jurisdictionId);
        const range = fineRange(policy, recovery.claimed, obtainedOn);
        if (!range.ok) return range;
        const fault = faultInFine(amount, range.value, obtainedOn);
        if (fault !== null) return err(fault);
        const fineBasis = [...range.value.basis];
        return ok(await updateRecovery(tx, recovery, { fine: amount, fineLawOn: obtainedOn, fineBasis }));
      },
    );
  }

  /** Records what was paid on the fine. It goes to the treasury, so no fund moves. */
  async payFine(
    actor: Actor,
    key: RowKey,
    { amount, note }: { readonly amount: Fen; readonly note: string },
  ): Promise<RecoveryAnswer> {
    if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    const wordy = faultInWords(note, 'note');
    if (wordy !== null) return err(wordy);
    const from = ['DECIDED', 'RECOVERED', 'WRITTEN_OFF'] as const;
    const order = { operation: 'recordFinePayment', key, from, input: { amount, note } };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) => {
      const { jurisdictionId, id: recoveryId, fine, finePaid } = recovery;
      const owed = (fine ?? 0n) - finePaid;
      if (amount > owed) return err(aboveOwed(amount, owed));
      await insertReceipts(tx, [
        {
          ...{ jurisdictionId, id: newId(), recoveryId, kind: 'FINE', amount, note },
          ...{ fundId: null, transferId: null, paymentId: null, receivedOn: actor.today },
          ...{ recordedBy: actor.officerId, recordedAt: actor.now },
        },
      ]);
      return ok(await updateRecovery(tx, recovery, { finePaid: finePaid + amount }));
    });
  }

  /**
   * Withholds a share of the household's later monthly payments for what is owed, within what the policy allows; a
   * policy that sets no limit allows nothing, and the refusal names the parameter. Null withholds no more.
   * @param share a decimal text
   */
  async offset(
    actor: Actor,
    key: RowKey,
    { share }: { readonly share: string | null },
  ): Promise<RecoveryAnswer> {
    const order = { operation: 'offsetRecovery', key, from: ['DECIDED'] as const, input: { share } };
    return await recoveryStep(this.#database, actor, order, async (tx, recovery) => {
      const fault =
        share === null ? null : await this.#faultInShare(tx.db, key.jurisdictionId, share, actor.today);
      return fault === null ? ok(await updateRecovery(tx, recovery, { offsetShare: share })) : err(fault);
    });
  }

  async #faultInShare(
    db: Db,
    jurisdictionId: string,
    share: string,
    today: LocalDate,
  ): Promise<Problem | null> {
    const terms = offsetTerms(await this.#policyOf(db, jurisdictionId), today);
    if (!terms.ok) return terms.error;
    const { most, basis } = terms.value;
    const asked = isShare(share) ? ratio(share) : null;
    if (asked !== null && asked.numerator > 0n && isAtMost(asked, most)) return null;
    return offsetAbove(`${most.numerator}/${most.denominator}`, basis);
  }

  async #policyOf(db: Db, jurisdictionId: string): Promise<LinkedPolicy> {
    const policyId = await policyIdOf(db, jurisdictionId);
    const policy = policyId === null ? undefined : this.#policies.policy(policyId);
    invariant(policy !== undefined, `The jurisdiction ${jurisdictionId} must have a policy that is loaded.`);
    return policy;
  }
}

function isAtMost(share: Ratio, most: Ratio): boolean {
  return share.numerator * most.denominator <= most.numerator * share.denominator;
}

function isShare(text: string): boolean {
  return /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(text);
}
