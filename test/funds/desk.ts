import { dropForeignKeySql } from '../../src/database/foreign-key.js';
import { newId } from '../../src/database/new-id.js';
import { type GrantAward, type GrantedAward, grantAward } from '../../src/funds/awards/award.service.js';
import { fundsToCasesForeignKeys } from '../../src/funds/case-link.entity.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';
import { unwrap } from '../../src/shared/result.js';
import { AppropriateDocument, CreateFundDocument, type CreateFundInput } from '../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { asOwner } from './owner.js';

export const COUNTY = '340121';
export const XIATANG = '340121106';
export const CHANGFENG = 'changfeng-county';
export const ALLOWANCE = 'SUBSISTENCE_ALLOWANCE';
export const EMERGENCY = 'TEMPORARY_EMERGENCY';

/** The fund managers of a county at the API, with shorthands for what money tests need again and again. */
export interface MoneyDesk {
  readonly api: TestApi;
  readonly manager: Caller;
  readonly second: Caller;
  readonly jurisdictionId: string;
  township(code: string): string;
  /** A new fund, with money in it unless `amount` is null. */
  fund(
    options?: Partial<CreateFundInput>,
    amount?: string | null,
  ): Promise<{ readonly id: string; readonly code: string }>;
  /** What a decision grants to the next demonstration household. */
  grant(fundId: string, options?: Partial<GrantAward>): Promise<GrantedAward>;
  /** The next demonstration household that no test has used. */
  household(): Promise<{ readonly id: string; readonly headPersonId: string; readonly townshipId: string }>;
}

/** What a case is does not matter to its money, so the links up to cases are taken away; cases have tests of their own. */
export async function moneyDesk({
  today = '2026-08-20',
  place = COUNTY,
  jurisdictionId = CHANGFENG,
} = {}): Promise<MoneyDesk> {
  const api = await testApi({ today });
  await asOwner(api.clone.ownerUrl, ...fundsToCasesForeignKeys.map(dropForeignKeySql));
  const { db } = api.clone.database;
  const manager = api.as('FUND_MANAGER', place, 1);
  let funds = 0;
  let used = 0;
  const desk: MoneyDesk = {
    ...{ api, manager, jurisdictionId, second: api.as('FUND_MANAGER', place, 2) },
    township: (code) => encodeGlobalId('Organisation', jurisdictionId, code),
    fund: async (options = {}, amount = '10000.00') => {
      funds += 1;
      const { createFund } = await manager.run(CreateFundDocument, {
        input: {
          code: `DESK-${funds}`,
          nameZh: '测试资金',
          nameEn: 'Test fund',
          source: 'PROVINCIAL',
          programmes: [ALLOWANCE],
          validFrom: '2026-01-01',
          validUntil: '2026-12-31',
          ...options,
        },
      });
      const { fund } = createFund;
      if (fund === null) throw new Error(`The fund was refused: ${JSON.stringify(createFund.userErrors)}`);
      if (amount !== null) {
        const input = { fundId: fund.id, amount, memo: '皖财社〔2026〕1号' };
        const { appropriate } = await manager.run(AppropriateDocument, { input });
        expect(appropriate.userErrors).toEqual([]);
      }
      return fund;
    },
    household: async () => {
      const rows = await db
        .selectFrom('Household')
        .select(['id', 'headPersonId', 'townshipId'])
        .where('jurisdictionId', '=', jurisdictionId)
        .orderBy('id')
        .execute();
      const row = rows[used];
      used += 1;
      if (row === undefined) throw new Error('The demonstration has too few households for this test.');
      return row;
    },
    grant: async (fundId, options = {}) => {
      const household = await desk.household();
      const actor = await api.actor('COUNTY_APPROVER', place);
      const order: GrantAward = {
        ...{ caseId: newId(), decisionId: newId(), decidedOn: localDate('2026-07-20') },
        ...{ householdId: household.id, townshipId: household.townshipId },
        payeePersonId: household.headPersonId,
        programme: ALLOWANCE,
        kind: 'RECURRING',
        amount: yuan('717'),
        class: 'A',
        fundId: innerId(fundId),
        reviewDueOn: null,
        memo: '',
        ...options,
      };
      return unwrap(await api.clone.database.transaction((tx) => grantAward(tx, actor, order)));
    },
  };
  return desk;
}

/** The id of the row in a global id. */
export function innerId(globalId: string): string {
  return Buffer.from(globalId, 'base64url').toString().split(':')[2] ?? '';
}

export const codesOf = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);
