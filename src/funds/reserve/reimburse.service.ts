import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { invariant } from '../../shared/invariant.js';
import type { Fen } from '../../shared/money.js';
import type { Problem } from '../../shared/problem.js';
import { fundNotValidOn, insufficientFunds, isValidOn } from '../fund.js';
import { findFund, type KnownFund, listAccounts } from '../fund.store.js';
import { type LedgerAct, replenish } from '../ledger/ledger.service.js';
import { markReimbursed, standingOfFunds, unmarkReimbursed } from '../pay-first/pay-first.store.js';
import { notAReserveFund } from './reserve-fund.js';

/** What a parent fund gave back to a reserve fund. Sums in fen. */
export interface Reimbursement {
  readonly reimbursed: Fen;
  readonly stillDue: Fen;
  /** Why the parent could not give what is due; null when it gave it or nothing had to be given yet. */
  readonly refusal: Problem<'INSUFFICIENT_FUNDS' | 'FUND_NOT_VALID_ON' | 'NOT_A_RESERVE_FUND'> | null;
}

/**
 * Reimburses a reserve fund for everything that was settled and not yet reimbursed (J9.6b), so that what it has and
 * what it still has to settle add up to its opening amount again. Nothing happens while the fund has `whenBelow` or
 * more, or while its parent is missing, not valid or short; what is due then stays due.
 * @param whenBelow in fen; null reimburses in any case
 */
export async function reimburse(
  tx: Tx,
  act: LedgerAct,
  fund: KnownFund,
  { whenBelow }: { readonly whenBelow: Fen | null },
): Promise<Reimbursement> {
  const { jurisdictionId, parentFundId } = fund;
  const stillDue = await reimbursementDue(tx, fund, act);
  const none = { reimbursed: 0n, stillDue, refusal: null };
  if (stillDue === 0n) return none;
  if (parentFundId === null) return { ...none, refusal: notAReserveFund(fund) };
  const parent = await findFund(tx.db, jurisdictionId, parentFundId);
  invariant(parent !== null, `The parent ${parentFundId} of the fund ${fund.code} must exist.`);
  const balances = await availableIn(tx, [fund, parent]);
  if (whenBelow !== null && (balances.get(fund.id) ?? 0n) >= whenBelow) return none;
  if (!isValidOn(parent, act.businessDate)) {
    return { ...none, refusal: fundNotValidOn(parent, act.businessDate) };
  }
  const available = balances.get(parent.id) ?? 0n;
  if (available < stillDue) {
    return { ...none, refusal: insufficientFunds(parent, { available, asked: stillDue }) };
  }
  return await reimburseFrom(tx, act, fund, parent);
}

async function reimburseFrom(
  tx: Tx,
  act: LedgerAct,
  fund: KnownFund,
  parent: KnownFund,
): Promise<Reimbursement> {
  const transferId = newId();
  const amount = await markReimbursed(tx, fund, transferId);
  if (amount === 0n) return { reimbursed: 0n, stillDue: 0n, refusal: null };
  const moved = await replenish(tx, act, {
    id: transferId,
    fundId: fund.id,
    parentFundId: parent.id,
    amount,
    memo: `备用金核销拨补 / reimbursement of settled grants: ${fund.code}`,
  });
  if (moved.ok) return { reimbursed: amount, stillDue: 0n, refusal: null };
  // Someone else drew on the parent since its balance was read.
  await unmarkReimbursed(tx, fund.jurisdictionId, fund.id, transferId);
  const available = (await availableIn(tx, [parent])).get(parent.id) ?? 0n;
  const refusal = insufficientFunds(parent, { available, asked: amount });
  return { reimbursed: 0n, stillDue: amount, refusal };
}

async function reimbursementDue(tx: Tx, fund: KnownFund, { businessDate }: LedgerAct): Promise<Fen> {
  const [standing] = await standingOfFunds(tx.db, [fund], businessDate);
  return standing?.reimbursementDue ?? 0n;
}

async function availableIn(tx: Tx, funds: readonly KnownFund[]): Promise<ReadonlyMap<string, Fen>> {
  const accounts = await listAccounts(tx.db, funds);
  return new Map(
    accounts.filter(({ kind }) => kind === 'AVAILABLE').map(({ fundId, balance }) => [fundId, balance]),
  );
}
