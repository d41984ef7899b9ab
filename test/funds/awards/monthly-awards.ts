import { dropForeignKeySql } from '../../../src/database/foreign-key.js';
import { newId } from '../../../src/database/new-id.js';
import { grantAward } from '../../../src/funds/awards/award.service.js';
import { fundsToCasesForeignKeys } from '../../../src/funds/case-link.entity.js';
import { SEALED_FIELDS } from '../../../src/households/persons/person.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  AppropriateDocument,
  ApprovePayrollDocument,
  CreateFundDocument,
  PayPayrollDocument,
  PreparePayrollDocument,
} from '../../generated/operations.js';
import type { TestApi } from '../../support/api.js';
import { asOwner } from '../owner.js';

export const J = 'changfeng-county';
export const COUNTY = '340121';
export const PROGRAMME = 'EXTREME_POVERTY';
export const FUND = 'MONTHLY';

/** A household with a monthly award, and its head, who is the payee. */
export interface Awarded {
  readonly householdId: string;
  readonly householdGlobalId: string;
  readonly personId: string;
  readonly awardId: string;
  readonly townshipId: string;
}

/** Takes the links up to cases away: what a case is does not matter to its money. */
export async function withoutCases(api: TestApi): Promise<void> {
  await asOwner(api.clone.ownerUrl, ...fundsToCasesForeignKeys.map(dropForeignKeySql));
}

/** A provincial fund of the programme with money in it; its global id. */
export async function openFund(api: TestApi, code: string, amount: string): Promise<string> {
  const manager = api.as('FUND_MANAGER', COUNTY, 1);
  const { createFund } = await manager.run(CreateFundDocument, {
    input: {
      ...{ code, nameZh: '资金', nameEn: 'Fund', source: 'PROVINCIAL', programmes: [PROGRAMME] },
      ...{ validFrom: '2026-01-01', validUntil: '2026-12-31' },
    },
  });
  const fundId = createFund.fund?.id ?? '';
  await manager.run(AppropriateDocument, { input: { fundId, amount, memo: 'Budget' } });
  return fundId;
}

/** Monthly awards, one a sum in yuan, to the heads of households that have none yet; each head has an account. */
export async function grantMonthly(
  api: TestApi,
  fundGlobalId: string,
  amounts: readonly string[],
): Promise<readonly Awarded[]> {
  const { database } = api.clone;
  const actor = await api.actor('COUNTY_APPROVER', COUNTY);
  const households = await database.db
    .selectFrom('Household')
    .select(['id', 'headPersonId', 'townshipId'])
    .where('jurisdictionId', '=', J)
    .where('id', 'not in', database.db.selectFrom('Award').select('householdId'))
    .orderBy('id')
    .limit(amounts.length)
    .execute();
  const granted: Awarded[] = [];
  for (const [index, { id: householdId, headPersonId: personId, townshipId }] of households.entries()) {
    const account = `62220000111100${String(index).padStart(2, '0')}`;
    const bankAccountSealed = api.sealer.seal(J, SEALED_FIELDS.bankAccount, account);
    await database.db.updateTable('Person').set({ bankAccountSealed }).where('id', '=', personId).execute();
    const order = {
      ...{ householdId, townshipId, payeePersonId: personId, programme: PROGRAMME, class: null, memo: '' },
      ...{ caseId: newId(), decisionId: newId(), decidedOn: localDate('2026-06-20'), reviewDueOn: null },
      ...({ kind: 'RECURRING', amount: yuan(amounts[index] ?? '0') } as const),
      fundId: Buffer.from(fundGlobalId, 'base64url').toString().split(':')[2] ?? null,
    };
    const { award } = unwrap(await database.transaction((tx) => grantAward(tx, actor, order)));
    const householdGlobalId = encodeGlobalId('Household', J, householdId);
    granted.push({ householdId, householdGlobalId, personId, townshipId, awardId: award.id });
  }
  return granted;
}

/** Prepares, approves and pays a month; the global id of the run. */
export async function payMonth(api: TestApi, period: string): Promise<string> {
  const manager = api.as('FUND_MANAGER', COUNTY, 1);
  const { preparePayroll } = await manager.run(PreparePayrollDocument, {
    input: { programme: PROGRAMME, period },
  });
  const payrollRunId = preparePayroll.payrollRun?.id ?? '';
  const input = { payrollRunId };
  const { approvePayroll } = await api.as('FUND_MANAGER', COUNTY, 2).run(ApprovePayrollDocument, { input });
  expect(approvePayroll.userErrors).toEqual([]);
  const { payPayroll } = await manager.run(PayPayrollDocument, { input });
  expect(payPayroll.payrollRun?.status).toBe('PAID');
  return payrollRunId;
}
