import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { SeparationProblem } from '../../access/duties/separation.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { reaches } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database, Tx } from '../../database/database.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { AwardRow } from '../awards/award.entity.js';
import { alreadyAwarded, awardNotIn, reasonExpected, unknownAward } from '../awards/award.js';
import { lockAward, updateAward } from '../awards/award.store.js';
import { lockOpenPaymentsOfAward } from '../payments/payment.store.js';
import { faultInWords } from '../words.js';
import { notAMember, samePayee } from './payee.js';
import { isLivingMember, redirectReserved } from './payee.store.js';

export interface ChangePayee {
  readonly award: RowKey;
  readonly person: RowKey;
  readonly reason: string;
}

export type PayeeProblem =
  | Problem<
      | 'UNKNOWN_AWARD'
      | 'AWARD_IN_WRONG_STATUS'
      | 'NOT_A_MEMBER'
      | 'SAME_PAYEE'
      | 'ALREADY_AWARDED'
      | 'REASON_EXPECTED'
      | 'TEXT_TOO_LONG'
    >
  | SeparationProblem
  | IdempotencyProblem;

/** Who of a household receives an award: another member when the payee died or moved away. */
export class PayeeService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Names another living member of the household as payee of an award that has not ended, and of its sums that are
   * reserved and not paid. A frozen list keeps its payees; it leaves the award out, and the next one pays the new payee.
   */
  async change(actor: Actor, order: ChangePayee): Promise<Result<AwardRow, PayeeProblem>> {
    const { award: key, person, reason } = order;
    if (reason.trim() === '') return err(reasonExpected());
    const wordy = faultInWords(reason, 'reason');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently<AwardRow, PayeeProblem>(tx, actor, 'changePayee', order, async () => {
        const isOwn = key.jurisdictionId === actor.reach.jurisdictionId;
        const award = isOwn ? await lockAward(tx, key) : null;
        if (award === null || !reaches(actor.reach, { ...award, villageId: null }))
          return err(unknownAward(key.id));
        if (award.status === 'ENDED') return err(awardNotIn(award.status, ['ACTIVE', 'SUSPENDED']));
        if (award.payeePersonId === person.id) return err(samePayee());
        const isMember =
          person.jurisdictionId === award.jurisdictionId && (await isLivingMember(tx, award, person.id));
        if (!isMember) return err(notAMember(person.id));
        const { householdId } = award;
        const separation = await checkSeparation(tx, actor, {
          duty: 'PAYEE_CHANGE',
          householdId,
          earlier: [],
        });
        if (separation !== null) return err(separation);
        return await redirect(tx, actor, award, { payeePersonId: person.id, reason });
      }),
    );
  }
}

async function redirect(
  tx: Tx,
  actor: Actor,
  award: AwardRow,
  { payeePersonId, reason }: { readonly payeePersonId: string; readonly reason: string },
): Promise<Result<AwardRow, Problem<'ALREADY_AWARDED'>>> {
  const { id: objectId, townshipId, programme, payeePersonId: before } = award;
  try {
    const changed = await updateAward(tx, award, { payeePersonId });
    await redirectReserved(tx, await lockOpenPaymentsOfAward(tx, award), payeePersonId);
    const detail = { programme, from: before, to: payeePersonId, reason };
    await audit(tx, actor, { operation: 'changePayee', objectType: 'Award', objectId, detail });
    await emit(tx, actor, {
      type: 'AWARD_PAYEE_CHANGED',
      objectId,
      place: { townshipId, villageId: null },
      payload: { programme },
    });
    return ok(changed);
  } catch (error) {
    const constraint = constraintOf(error);
    if (constraint === 'award_live_key' || constraint === 'award_decision_key')
      return err(alreadyAwarded(programme));
    throw error;
  }
}
