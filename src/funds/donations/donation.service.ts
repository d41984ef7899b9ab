import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { type OfficerViewer, reachesAll } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { unknownFund } from '../fund.js';
import { findFund } from '../fund.store.js';
import { appropriate, ledgerAct, type MoveProblem } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import type { DonationRow } from './donation.entity.js';
import { type DonationFault, faultsInDonation, notADonationFund, receiptNumberTaken } from './donation.js';
import {
  type DonationFilter,
  type DonationUse,
  findDonations,
  insertDonation,
  listDonations,
  usesOfDonations,
} from './donation.store.js';

/** A donation that came in. */
export interface ReceiveDonation {
  readonly fund: RowKey;
  readonly donor: string;
  readonly anonymous: boolean;
  /** In fen. */
  readonly amount: Fen;
  readonly receivedOn: LocalDate;
  readonly receiptNumber: string;
}

export type DonationProblem =
  | MoveProblem
  | Problem<'AMOUNT_NOT_POSITIVE' | 'NOT_A_DONATION_FUND' | 'RECEIPT_NUMBER_TAKEN'>
  | IdempotencyProblem;

/** Donations: received under the earmark of their fund and followed to the case (J13, N5.3). */
export class DonationService {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Takes a donation into a fund that carries the donor's earmark.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async receive(
    actor: Actor,
    { fund: key, ...gift }: ReceiveDonation,
  ): Promise<Result<DonationRow, DonationProblem | readonly DonationFault[]>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { amount, receiptNumber, donor } = gift;
    if (amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    const faults = faultsInDonation(gift, actor.today);
    if (faults.length > 0) return err(faults);
    return await this.#database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'receiveDonation',
        { ...gift, key },
        async (): Promise<Result<DonationRow, DonationProblem>> => {
          const fund =
            key.jurisdictionId === jurisdictionId ? await findFund(tx.db, jurisdictionId, key.id) : null;
          if (fund === null) return err(unknownFund(key.id, ['input', 'fundId']));
          if (fund.source !== 'DONATION' || fund.parentFundId !== null)
            return err(notADonationFund(fund.code));
          const transferId = newId();
          const donation: DonationRow = {
            ...{ jurisdictionId, id: newId(), fundId: fund.id, transferId, recordedBy: actor.officerId },
            ...gift,
          };
          try {
            await insertDonation(tx, donation);
          } catch (error) {
            if (constraintOf(error) === 'donation_receipt_key') return err(receiptNumberTaken(receiptNumber));
            throw error;
          }
          await audit(tx, actor, {
            operation: 'receiveDonation',
            objectType: 'Donation',
            objectId: donation.id,
            detail: { fund: fund.code, amount, receiptNumber },
          });
          const payload = { fundId: fund.id, amount: amount.toString() };
          await emit(tx, actor, { type: 'DONATION_RECEIVED', objectId: donation.id, payload });
          const memo = `捐赠 / donation ${receiptNumber}${gift.anonymous ? '' : `: ${donor}`}`;
          const moved = await appropriate(tx, ledgerAct(actor), {
            ...{ id: transferId, fundId: fund.id, amount, memo },
          });
          return moved.ok ? ok(donation) : moved;
        },
      ),
    );
  }

  /**
   * A page of the donations of the jurisdiction, newest first.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async list(officer: OfficerViewer, filter: DonationFilter, page: Page): Promise<DonationRow[]> {
    return await listDonations(this.#database.db, wholeJurisdictionOf(officer), filter, page);
  }

  /** Those of the donations that the officer may see, in any order. */
  async byKeys(officer: OfficerViewer, keys: readonly RowKey[]): Promise<DonationRow[]> {
    if (!reachesAll(officer.reach)) return [];
    const own = keys.filter(({ jurisdictionId }) => jurisdictionId === officer.reach.jurisdictionId);
    return await findDonations(this.#database.db, own);
  }

  /** What became of donations that were found before. */
  async usesOf(donations: readonly RowKey[]): Promise<DonationUse[]> {
    return await usesOfDonations(this.#database.db, donations);
  }
}
