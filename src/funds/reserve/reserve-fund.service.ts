import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { IdempotencyProblem } from '../../access/once/idempotency.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { citation, type PolicyRegistry } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { refusalToUse, unknownFund } from '../fund.js';
import { insertOrTaken } from '../fund.service.js';
import { findFund, type KnownFund } from '../fund.store.js';
import { type FundDraft, type FundDraftProblem, faultsInFund } from '../fund-draft.js';
import { ledgerAct, type MoveProblem, replenish } from '../ledger/ledger.service.js';
import { amountNotPositive } from '../ledger/ledger-problem.js';
import type { PayFirstGrantRow } from '../pay-first/pay-first.entity.js';
import { grantsOfCases, listGrants, type PayFirstFilter } from '../pay-first/pay-first.store.js';
import { policyOf } from '../policy-of.store.js';
import { knownProgrammes } from '../programme.store.js';
import { isTownship } from '../township.store.js';
import { faultInWords } from '../words.js';
import { reimburse } from './reimburse.service.js';
import { belowLeast, RESERVE_LEAST } from './reserve.js';
import { grantRequestIfFilled } from './reserve.store.js';
import {
  faultsInReserveFund,
  notAReserveFund,
  nothingToReplenish,
  type ReserveFundDraft,
  type ReserveFundProblem,
  unknownTownship,
} from './reserve-fund.js';

export type OpenReserveFund = ReserveFundDraft & { readonly parentFund: RowKey };

export type OpenReserveFundProblem =
  | MoveProblem
  | ReserveFundProblem
  | FundDraftProblem
  | Problem<'FUND_CODE_TAKEN' | 'UNKNOWN_TOWNSHIP' | 'FUND_NOT_VALID_ON' | 'BELOW_LEAST_RESERVE'>
  | IdempotencyProblem;
export type ReplenishProblem =
  | MoveProblem
  | Problem<'AMOUNT_NOT_POSITIVE' | 'NOT_A_RESERVE_FUND' | 'NOTHING_TO_REPLENISH' | 'FUND_NOT_VALID_ON'>
  | Problem<'PURPOSE_NOT_ALLOWED' | 'TEXT_TOO_LONG'>
  | IdempotencyProblem;

/** Reserve funds of townships: opening, replenishing, and what they paid first (J9.6, J9.6b, X3.2). */
export class ReserveFundService {
  readonly #database: Database;
  readonly #policies: Pick<PolicyRegistry, 'policy'>;

  constructor(database: Database, policies: Pick<PolicyRegistry, 'policy'>) {
    this.#database = database;
    this.#policies = policies;
  }

  /**
   * Opens the reserve fund of a township with money of a parent fund.
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async open(
    actor: Actor,
    { parentFund, ...draft }: OpenReserveFund,
  ): Promise<Result<KnownFund, OpenReserveFundProblem | readonly (FundDraftProblem | ReserveFundProblem)[]>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const { db } = this.#database;
    const parent = await ownFund(db, jurisdictionId, parentFund);
    if (parent === null) return err(unknownFund(parentFund.id, ['input', 'parentFundId']));
    const fund = fundFor(draft, parent);
    const knows = await knownProgrammes(db, this.#policies, jurisdictionId);
    const faults = [...faultsInFund(fund, knows), ...faultsInReserveFund(draft, parent, actor.today)];
    if (faults.length > 0) return err(faults);
    const tooLow = await this.#belowLeast(jurisdictionId, draft.openingAmount, actor.today);
    if (tooLow !== null) return err(tooLow);
    if (!(await isTownship(db, jurisdictionId, draft.townshipId)))
      return err(unknownTownship(draft.townshipId));
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'openReserveFund', { ...draft, parentFund }, () => openFund(tx, actor, fund)),
    );
  }

  /**
   * Replenishes a reserve fund from its parent: without an amount by what was settled and not yet reimbursed, with
   * one by that sum on top, as when allocations rise in an area at risk (N4.2).
   * @throws AccessDenied FORBIDDEN for an officer of a part of the jurisdiction
   */
  async replenish(
    actor: Actor,
    {
      fund: key,
      amount,
      memo,
    }: { readonly fund: RowKey; readonly amount: Fen | null; readonly memo: string },
  ): Promise<Result<KnownFund, ReplenishProblem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    if (amount !== null && amount <= 0n) return err(amountNotPositive(['input', 'amount']));
    const wordy = faultInWords(memo, 'memo');
    if (wordy !== null) return err(wordy);
    return await this.#database.transaction((tx) =>
      idempotently(tx, actor, 'replenishReserveFund', { ...key, amount, memo }, async () => {
        const fund = await ownFund(tx.db, jurisdictionId, key);
        if (fund === null) return err(unknownFund(key.id, ['input', 'fundId']));
        const added =
          amount === null
            ? await reimburseAll(tx, actor, fund)
            : await raise(tx, actor, fund, { amount, memo });
        if (!added.ok) return added;
        await grantRequestIfFilled(tx, fund, actor);
        await audit(tx, actor, {
          operation: 'replenishReserveFund',
          objectType: 'Fund',
          objectId: fund.id,
          detail: { code: fund.code, amount: added.value },
        });
        return ok(fund);
      }),
    );
  }

  /** J9.6b: whether a reserve fund would be opened with less than the policy says; where it says nothing, no sum is too low. */
  async #belowLeast(
    jurisdictionId: string,
    opening: Fen,
    today: LocalDate,
  ): Promise<Problem<'BELOW_LEAST_RESERVE'> | null> {
    const policy = await policyOf(this.#database.db, this.#policies, jurisdictionId);
    const stated = policy.valuesOn(today, []).get(RESERVE_LEAST);
    if (typeof stated?.value !== 'bigint' || opening >= stated.value) return null;
    return belowLeast(opening, stated.value, stated.basis === null ? [] : [citation(stated.basis)]);
  }

  /** A page of the sums paid first within the officer's reach, those whose papers are due first in front. */
  async grants(officer: OfficerViewer, filter: PayFirstFilter, page: Page): Promise<PayFirstGrantRow[]> {
    return await listGrants(this.#database.db, officer.reach, filter, page);
  }

  /** What was paid first in cases that the caller may see. */
  async grantsOfCases(cases: readonly RowKey[]): Promise<PayFirstGrantRow[]> {
    return await grantsOfCases(this.#database.db, cases);
  }
}

async function openFund(
  tx: Tx,
  actor: Actor,
  fund: KnownFund & { readonly parentFundId: string; readonly openingAmount: Fen },
): Promise<Result<KnownFund, OpenReserveFundProblem>> {
  const { id: fundId, parentFundId, openingAmount: amount, code, townshipId } = fund;
  const taken = await insertOrTaken(tx, fund);
  if (taken !== null) return err(taken);
  await audit(tx, actor, {
    operation: 'openReserveFund',
    objectType: 'Fund',
    objectId: fundId,
    detail: { code, townshipId, amount },
  });
  const filled = await replenish(tx, ledgerAct(actor), {
    fundId,
    parentFundId,
    amount,
    memo: `Opening of ${code}`,
  });
  return filled.ok ? ok(fund) : filled;
}

/** Everything that was settled and not yet reimbursed. Refused, unlike at a settlement, when that cannot be done. */
async function reimburseAll(tx: Tx, actor: Actor, fund: KnownFund): Promise<Result<Fen, ReplenishProblem>> {
  if (fund.kind !== 'RESERVE') return err(notAReserveFund(fund));
  const { reimbursed, refusal } = await reimburse(tx, ledgerAct(actor), fund, { whenBelow: null });
  if (refusal !== null) return err(refusal);
  return reimbursed > 0n ? ok(reimbursed) : err(nothingToReplenish(fund));
}

async function raise(
  tx: Tx,
  actor: Actor,
  fund: KnownFund,
  { amount, memo }: { readonly amount: Fen; readonly memo: string },
): Promise<Result<Fen, ReplenishProblem>> {
  const { jurisdictionId, parentFundId } = fund;
  if (fund.kind !== 'RESERVE') return err(notAReserveFund(fund));
  const parent = parentFundId === null ? null : await findFund(tx.db, jurisdictionId, parentFundId);
  if (parent === null) return err(notAReserveFund(fund));
  for (const programme of fund.programmes) {
    const refusal = refusalToUse(parent, { programme, on: actor.today });
    if (refusal !== null) return err(refusal);
  }
  const moved = await replenish(tx, ledgerAct(actor), {
    fundId: fund.id,
    parentFundId: parent.id,
    amount,
    memo,
  });
  return moved.ok ? ok(amount) : moved;
}

/** The reserve fund that is asked for; source, budget line, donor and earmark are those of the parent's money. */
function fundFor(
  draft: ReserveFundDraft,
  parent: KnownFund,
): KnownFund & FundDraft & { readonly parentFundId: string; readonly openingAmount: Fen } {
  const { jurisdictionId, source, budgetLine, donor, earmark } = parent;
  return {
    ...draft,
    ...{ jurisdictionId, source, budgetLine, donor, earmark },
    id: newId(),
    kind: 'RESERVE',
    // Its own township is the only one that it can help in.
    townshipIds: [draft.townshipId],
    programmes: [...new Set(draft.programmes)].sort(),
    parentFundId: parent.id,
  };
}

async function ownFund(db: Tx['db'], jurisdictionId: string, key: RowKey): Promise<KnownFund | null> {
  return key.jurisdictionId === jurisdictionId ? await findFund(db, jurisdictionId, key.id) : null;
}
