import { dropForeignKeySql } from '../../../src/database/foreign-key.js';
import { newId } from '../../../src/database/new-id.js';
import { grantAward } from '../../../src/funds/awards/award.service.js';
import { fundsToCasesForeignKeys } from '../../../src/funds/case-link.entity.js';
import { SEALED_FIELDS } from '../../../src/households/persons/person.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  AppropriateDocument,
  ApprovePayrollDocument,
  CreateFundDocument,
  ExportBankFileDocument,
  FundsDocument,
  PaymentsDocument,
  PayPayrollDocument,
  PreparePayrollDocument,
  RecordBankAnswerFileDocument,
  RecordBankAnswersDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { asOwner } from '../owner.js';

const J = 'changfeng-county';
const COUNTY = '340121';
const PROGRAMME = 'EXTREME_POVERTY';
const DEBTOR = { name: '长丰县民政局', account: '3401000012345678', bankCode: '102361000015' };
const ACCOUNTS = ['6222000011110001', '6222000011110002', null];

let api: TestApi;
let manager: Caller;
let payrollRunId: string;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  await asOwner(api.clone.ownerUrl, ...fundsToCasesForeignKeys.map(dropForeignKeySql));
  manager = api.as('FUND_MANAGER', COUNTY, 1);
  await grantThree();
  const { preparePayroll } = await manager.run(PreparePayrollDocument, {
    input: { programme: PROGRAMME, period: '2026-08' },
  });
  payrollRunId = preparePayroll.payrollRun?.id ?? '';
  await api.as('FUND_MANAGER', COUNTY, 2).run(ApprovePayrollDocument, { input: { payrollRunId } });
}, 60_000);
afterAll(async () => await api.close());

/** Three awards of 100, 200 and 300 yuan; the payee of the last has no account. */
async function grantThree(): Promise<void> {
  const input = {
    code: 'BANK',
    nameZh: '资金',
    nameEn: 'Fund',
    source: 'PROVINCIAL',
    programmes: [PROGRAMME],
  } as const;
  const { createFund } = await manager.run(CreateFundDocument, {
    input: { ...input, validFrom: '2026-01-01', validUntil: '2026-12-31' },
  });
  const fundId = createFund.fund?.id ?? '';
  await manager.run(AppropriateDocument, { input: { fundId, amount: '1000.00', memo: 'Budget' } });
  const { database } = api.clone;
  const actor = await api.actor('COUNTY_APPROVER', COUNTY);
  const households = await database.db
    .selectFrom('Household')
    .select(['id', 'headPersonId', 'townshipId'])
    .where('jurisdictionId', '=', J)
    .orderBy('id')
    .limit(ACCOUNTS.length)
    .execute();
  for (const [index, { id: householdId, headPersonId, townshipId }] of households.entries()) {
    const account = ACCOUNTS[index] ?? null;
    const bankAccountSealed =
      account === null ? null : api.sealer.seal(J, SEALED_FIELDS.bankAccount, account);
    await database.db
      .updateTable('Person')
      .set({ bankAccountSealed })
      .where('id', '=', headPersonId)
      .execute();
    const order = {
      ...{
        householdId,
        townshipId,
        payeePersonId: headPersonId,
        programme: PROGRAMME,
        class: null,
        memo: '',
      },
      ...{ caseId: newId(), decisionId: newId(), decidedOn: localDate('2026-07-20'), reviewDueOn: null },
      ...({ kind: 'RECURRING', amount: yuan(`${(index + 1) * 100}`) } as const),
      fundId: Buffer.from(fundId, 'base64url').toString().split(':')[2] ?? null,
    };
    unwrap(await database.transaction((tx) => grantAward(tx, actor, order)));
  }
}

const exported = async (options: object = {}) =>
  (await manager.run(ExportBankFileDocument, { input: { payrollRunId, format: 'CSV', ...options } }))
    .exportBankFile;
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);
const available = async () =>
  (await manager.run(FundsDocument, {})).funds.nodes.find(({ code }) => code === 'BANK')?.available;

describe('a payroll and the bank', () => {
  it('hands over a file once the run is paid, with accounts in clear and control sums, and records it', async () => {
    expect(codes((await exported()).userErrors)).toEqual(['PAYROLL_IN_WRONG_STATUS']);
    await manager.run(PayPayrollDocument, { input: { payrollRunId } });
    const { bankFile, userErrors } = await exported();
    expect(userErrors).toEqual([]);
    expect(bankFile).toMatchObject({ part: 1, parts: 1, paymentCount: 2, total: '300.00' });
    expect(bankFile?.withoutAccount).toHaveLength(1);
    expect(bankFile?.content).toContain('6222000011110001,100.00,CNY');
    expect(bankFile?.content).toContain('T,2,,,300.00,CNY,');
    expect(codes((await exported({ format: 'PAIN_001' })).userErrors)).toEqual(['DEBTOR_EXPECTED']);
    const xml = await exported({ format: 'PAIN_001', debtor: DEBTOR });
    expect(xml.bankFile?.content).toContain('<CtrlSum>300.00</CtrlSum>');
    for (const part of [0, 2])
      expect(codes((await exported({ part })).userErrors)).toEqual(['NOTHING_FOR_THE_BANK']);
    const entries = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select('detail')
      .where('operation', '=', 'exportBankFile')
      .execute();
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toContain('6222');
  });

  it('is open to the fund manager only', async () => {
    const officer = api.as('COUNTY_APPROVER', COUNTY);
    await expect(
      officer.run(ExportBankFileDocument, { input: { payrollRunId, format: 'CSV' } }),
    ).rejects.toThrow();
  });

  it('returns what the bank rejected to the fund, once, and lists it', async () => {
    const listed = await manager.run(PaymentsDocument, { filter: { payrollRunId } });
    const [first, rejected] = listed.payments.nodes;
    const record = async (answers: readonly object[]) =>
      (
        await manager.run(RecordBankAnswersDocument, {
          input: { payrollRunId, answers: answers as never },
        })
      ).recordBankAnswers;
    const yes = { paymentId: first?.id, accepted: true };
    const no = { paymentId: rejected?.id, accepted: false, reason: '账号户名不符' };
    expect(codes((await record([yes, { ...no, reason: '' }])).userErrors)).toEqual(['REASON_EXPECTED']);
    expect(codes((await record([yes, yes])).userErrors)).toEqual(['ANSWERED_TWICE']);
    expect(codes((await record([])).userErrors)).toEqual(['TOO_MANY_ANSWERS']);
    expect(await available()).toBe('400.00');
    expect((await record([yes, no])).booked).toEqual({ acceptedCount: 1, returnedCount: 1, knownCount: 0 });
    expect((await record([yes, no])).booked).toEqual({ acceptedCount: 1, returnedCount: 0, knownCount: 1 });
    expect(await available()).toBe((400 + Number(rejected?.amount)).toFixed(2));
    const worklist = await manager.run(PaymentsDocument, { filter: { payrollRunId, status: 'RETURNED' } });
    expect(worklist.payments.nodes.map(({ id }) => id)).toEqual([rejected?.id]);
    const file = (await exported()).bankFile?.content ?? '';
    const [, firstLine = '', secondLine = ''] = file.split('\r\n');
    const ids = [firstLine, secondLine].map((line) => line.split(',')[1] ?? '');
    const answerFile = async (content: string, idempotencyKey?: string) =>
      (
        await manager.run(RecordBankAnswerFileDocument, {
          input: { payrollRunId, content, ...(idempotencyKey !== undefined && { idempotencyKey }) },
        })
      ).recordBankAnswerFile;
    const header = 'payment,result,reason\r\n';
    const unreadable = [
      'payment,result\r\n',
      `${header}${ids[0]},ACCEPTED,\r\n${ids[1]},MAYBE,\r\n`,
      `${header}4711,ACCEPTED,\r\n`,
      `${header}"${ids[0]}`,
    ];
    for (const content of unreadable)
      expect(codes((await answerFile(content)).userErrors)).toEqual(['BANK_ANSWERS_UNREADABLE']);
    expect((await answerFile(unreadable[1] ?? '')).userErrors[0]?.message).toContain('Line 3');
    const foreign = `${header}${'0'.repeat(32)},ACCEPTED,\r\n`;
    expect(codes((await answerFile(foreign)).userErrors)).toEqual(['UNKNOWN_PAYMENT']);
    const hex = (id: string | undefined) =>
      Buffer.from(id ?? '', 'base64url')
        .toString()
        .slice(-36)
        .replaceAll('-', '');
    const both = `\uFEFF${header}${hex(first?.id)},ACCEPTED,\r\n${hex(rejected?.id)},REJECTED,"账号, 户名不符"\r\n`;
    const booked = await answerFile(both, 'answers-of-the-bank-1');
    expect(booked.booked).toEqual({ acceptedCount: 1, returnedCount: 0, knownCount: 1 });
    expect(await answerFile(both, 'answers-of-the-bank-1')).toEqual(booked);
    const contrary = await record([{ ...yes, paymentId: rejected?.id }]);
    expect(codes(contrary.userErrors)).toEqual(['PAYMENT_IN_WRONG_STATUS']);
  });
});
