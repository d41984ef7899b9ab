import {
  CaseFileDocument,
  ConcludeEconomicCheckDocument,
  ExplainDiscrepancyDocument,
  ExportCheckInquiriesDocument,
  ImportCheckAnswersDocument,
  RequestEconomicCheckDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, open } from './short-ways.js';
import { caseOf, codes, done, neighbour, stepsOf, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const TOWN = '341723108';
const START = '2026-07-06';

/** Walk: an economic status check by files, from the authorisation to the result. */
describe('Scenic area, economic checks by file', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  async function requested(nth: number) {
    const { clerk } = deskAt(api, TOWN);
    const household = await neighbour(api, TOWN, nth);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    const authorisation = { personId: household.headPersonId, signedOn: START };
    const sources = ['BANKS', 'TAX'] as const;
    caseOf(
      (await clerk.run(RequestEconomicCheckDocument, { input: { caseId, authorisation, sources } }))
        .requestEconomicCheck,
    );
    const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
    return { clerk, household, caseId, number: file?.number ?? '' };
  }

  test('C5, J18.1: one request a source goes out once, answers come back row by row, and a difference is explained', async () => {
    const { clerk, household, caseId, number } = await requested(1);
    const county = api.as('COUNTY_OFFICER', await top(api, AREA));
    const forbidden = await clerk.errors(ExportCheckInquiriesDocument, {
      input: { source: 'BANKS' } as never,
    });
    expect(forbidden.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    const ask = { connector: 'CSV_FILE', source: 'BANKS', again: false } as const;
    const file = done(
      (await county.run(ExportCheckInquiriesDocument, { input: ask })).exportCheckInquiries,
      'file',
    );
    const lines = file.content.trim().split('\r\n');
    expect(lines[0]).toBe('reference,source,name,resident_id,authorised_on,due_on');
    expect(lines[1]).toContain(
      `${number}/BANKS,BANKS,${household.headName},${household.residentId},${START}`,
    );
    expect(file.inquiries).toBe(1);
    const audits = await api.clone.database.db
      .selectFrom('AuditEntry')
      .select('operation')
      .where('operation', '=', 'exportCheckInquiries')
      .execute();
    expect(audits).toHaveLength(1);
    const second = await county.run(ExportCheckInquiriesDocument, { input: ask });
    expect(codes(second.exportCheckInquiries)).toEqual(['NOTHING_WAITS']);
    const again = done(
      (await county.run(ExportCheckInquiriesDocument, { input: { ...ask, again: true } }))
        .exportCheckInquiries,
      'file',
    );
    expect(again.sha256).toBe(file.sha256);

    const early = await clerk.run(ConcludeEconomicCheckDocument, { input: { caseId } });
    expect(codes(early.concludeEconomicCheck)).toEqual(['SOURCES_SILENT']);
    const content = [
      'reference,result,note',
      `${number}/BANKS,DIFFERS,存款86000元`,
      `${number}/TAX,CLEAR,`,
      `${number}/TAX,CLEAR,`,
      'JHS-2026-999999-00/TAX,CLEAR,',
      `${number}/BANKS,MAYBE,`,
    ].join('\r\n');
    const input = { connector: 'CSV_FILE', content };
    const report = done(
      (await county.run(ImportCheckAnswersDocument, { input })).importCheckAnswers,
      'report',
    );
    expect(report).toMatchObject({ taken: 2, unchanged: 0, rejected: 3 });
    expect(report.rows.map(({ status }) => status)).toEqual([
      'TAKEN',
      'TAKEN',
      'REJECTED',
      'REJECTED',
      'REJECTED',
    ]);
    expect(report.rows[4]?.reason).toContain('MAYBE');
    const rows = async () =>
      await api.clone.database.db.selectFrom('CheckInquiry').selectAll().orderBy('id').execute();
    const before = await rows();
    const repeated = done(
      (await county.run(ImportCheckAnswersDocument, { input }, { on: '2026-07-08' })).importCheckAnswers,
      'report',
    );
    expect(repeated).toMatchObject({ taken: 0, unchanged: 2, rejected: 3 });
    expect(await rows()).toEqual(before);

    const unexplained = await clerk.run(ConcludeEconomicCheckDocument, { input: { caseId } });
    expect(codes(unexplained.concludeEconomicCheck)).toEqual(['NOT_EXPLAINED']);
    const explanation = {
      caseId,
      source: 'BANKS',
      explanation: '为代管的村集体资金。',
      accepted: false,
    } as const;
    caseOf((await clerk.run(ExplainDiscrepancyDocument, { input: explanation })).explainDiscrepancy);
    const none = await clerk.run(ExplainDiscrepancyDocument, { input: { ...explanation, source: 'TAX' } });
    expect(codes(none.explainDiscrepancy)).toEqual(['NOTHING_TO_EXPLAIN']);
    const concluded = caseOf(
      (await clerk.run(ConcludeEconomicCheckDocument, { input: { caseId } })).concludeEconomicCheck,
    );
    expect(concluded).toMatchObject({ disputed: true, economicCheck: { result: 'DISCREPANCY' } });
    expect(stepsOf(concluded.steps)).toMatchObject({ ECONOMIC_CHECK: 'DONE', APPRAISAL: 'PLANNED' });
    const changed = done(
      (
        await county.run(ImportCheckAnswersDocument, {
          input: { connector: 'CSV_FILE', content: `reference,result\n${number}/BANKS,CLEAR` },
        })
      ).importCheckAnswers,
      'report',
    );
    expect(changed).toMatchObject({ taken: 0, rejected: 1 });
  });

  test('C5: a difference that the household clears up is no dispute', async () => {
    const { clerk, caseId, number } = await requested(2);
    const county = api.as('COUNTY_OFFICER', await top(api, AREA));
    const garbage = await county.run(ImportCheckAnswersDocument, {
      input: { connector: 'CSV_FILE', content: 'hello' },
    });
    expect(codes(garbage.importCheckAnswers)).toEqual(['NO_ANSWER_FILE']);
    const content = `\uFEFFreference,result,note\n${number}/BANKS,DIFFERS,账户不符\n${number}/TAX,CLEAR,\n`;
    await county.run(ImportCheckAnswersDocument, { input: { connector: 'CSV_FILE', content } });
    const input = { caseId, source: 'BANKS', explanation: '账户为同名他人。', accepted: true } as const;
    caseOf((await clerk.run(ExplainDiscrepancyDocument, { input })).explainDiscrepancy);
    const concluded = caseOf(
      (await clerk.run(ConcludeEconomicCheckDocument, { input: { caseId } })).concludeEconomicCheck,
    );
    expect(concluded).toMatchObject({ disputed: false, economicCheck: { result: 'CLEAR' } });
    expect(stepsOf(concluded.steps)).toMatchObject({ ECONOMIC_CHECK: 'DONE', APPRAISAL: 'SKIPPED' });
  });
});
