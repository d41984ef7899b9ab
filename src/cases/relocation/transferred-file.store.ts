import type { Db } from '../../database/entities.js';
import { paymentsOf } from '../../funds/payments/payment.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { formatMoney } from '../../shared/money.js';
import { attachmentsOfCases } from '../attachments/attachment.store.js';
import type { CaseRow } from '../case.entity.js';
import type { DecisionRow } from '../decisions/decision.entity.js';
import { decisionsOfCases } from '../decisions/decision.store.js';
import { followUpsOfCases } from '../follow-up/follow-up.store.js';
import { stepsOf } from '../procedure/step.store.js';
import type { TransferredCase, TransferredDecision, TransferredFile } from './transferred-file.js';

/** Many years of monthly payments. */
const MOST_PAYMENTS = 1_000;

/** Every case of the household, the earliest first. */
export async function casesOfHousehold(db: Db, { jurisdictionId, id }: RowKey): Promise<CaseRow[]> {
  return await db
    .selectFrom('Case')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('householdId', '=', id)
    .orderBy('appliedOn')
    .orderBy('id')
    .execute();
}

/** The file of a household as its next jurisdiction is to read it. */
export async function transferredFile(
  db: Db,
  household: RowKey,
  cases: readonly CaseRow[],
): Promise<TransferredFile> {
  const payments = await paymentsOf(db, 'householdId', [household], MOST_PAYMENTS);
  const transferred: TransferredCase[] = [];
  for (const row of cases) transferred.push(await transferredCase(db, row));
  return {
    cases: transferred,
    payments: payments
      .filter(({ status }) => status === 'PAID')
      .map(({ programme, period, paidOn, amount }) => ({
        ...{ programme, period, paidOn },
        amount: formatMoney(amount),
      })),
  };
}

async function transferredCase(db: Db, row: CaseRow): Promise<TransferredCase> {
  const { number, programme, status, appliedOn, decidedOn, evidence } = row;
  const steps = await stepsOf(db, row);
  const followUps = await followUpsOfCases(db, [row]);
  const papers = await attachmentsOfCases(db, [row]);
  return {
    ...{ number, programme, status, appliedOn, decidedOn, evidence },
    papers: papers.map(({ fileName, paper, sha256 }) => ({ fileName, paper, sha256 })),
    steps: steps.flatMap(({ code, level, completedOn, outcome }) =>
      completedOn === null ? [] : [{ code, level, completedOn, outcome }],
    ),
    decisions: (await decisionsOfCases(db, [row])).map(transferredDecision),
    examinations: followUps.map(({ cause, openedOn, findings, proposal, statement, decidedOn: decided }) => ({
      ...{ cause, openedOn, findings, proposal, statement },
      decidedOn: decided,
    })),
  };
}

function transferredDecision(row: DecisionRow): TransferredDecision {
  const { sequence, kind, decidedOn, deciderName, period, wordingZh, wordingEn, basis, reason } = row;
  const { explanationZh, explanationEn, policyId, policyVersion, assessmentHash, amount } = row;
  return {
    ...{ sequence, kind, decidedOn, deciderName, period, wordingZh, wordingEn, basis, reason },
    ...{ explanationZh, explanationEn, policyId, policyVersion, assessmentHash, class: row.class },
    amount: amount === null ? null : formatMoney(amount),
  };
}
