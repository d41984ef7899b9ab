import {
  CaseFileDocument,
  DecideCaseDocument,
  DecideFollowUpDocument,
  OpenFollowUpDocument,
  RecordCircumstanceDocument,
  RecordFollowUpDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, neighbour, top } from './walk.js';

const XIATANG = '340121106';
const START = '2022-08-01';
const DECIDED = '2022-08-10';
/** More than twelve months after the allowance began. */
const LATER = '2023-10-10';

/** Walk: a household that has fallen back into poverty is taken in, and leaves once it stands above the line for good. */
describe('County, into the allowance and out of it', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  test('X1.1, X1.4: who fell back into poverty is taken in by name; stably above the line the household leaves', async () => {
    const { clerk, reviewer } = deskAt(api, XIATANG);
    const approver = api.as('COUNTY_APPROVER', await top(api, 'changfeng-county'));
    const household = await neighbour(api, XIATANG, 1);
    const record = async (circumstance: object) => {
      const { recordCircumstance } = await clerk.run(RecordCircumstanceDocument, {
        input: {
          householdId: household.id,
          personId: household.headPersonId,
          circumstance: { source: 'DECLARATION', ...circumstance } as never,
        },
      });
      expect(recordCircumstance.userErrors).toEqual([]);
    };
    await record({ kind: 'FALLEN_BACK_INTO_POVERTY', activeFrom: '2022-07-01' });
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, household.headPersonId, START);
    await review(reviewer, caseId);
    await notice(clerk, caseId, DECIDED);
    api.setToday(DECIDED);
    caseOf((await approver.run(DecideCaseDocument, { input: { caseId } })).decideCase);
    const explained = async () => {
      const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
      return file?.decisions.at(-1)?.explanation ?? [];
    };
    const named = (await explained()).filter(({ basis }) => basis.some((one) => one.includes('[X1.1]')));
    expect(named.map(({ outcome }) => outcome)).toEqual(['SATISFIED']);

    api.setToday(LATER);
    await record({
      kind: 'CONTRIBUTORY_PENSION',
      amount: '9000.00',
      period: 'MONTHLY',
      activeFrom: '2023-09-01',
    });
    const told = {
      ...{ caseId, cause: 'CHANGE_REPORTED' as const, note: '家庭成员开始领取养老金。' },
      occurredOn: '2023-09-01',
    } as const;
    caseOf((await clerk.run(OpenFollowUpDocument, { input: told })).openFollowUp);
    const examined = caseOf(
      (await clerk.run(RecordFollowUpDocument, { input: { caseId, findings: '养老金发放记录属实。' } }))
        .recordFollowUp,
    );
    expect(examined.followUps).toMatchObject([{ proposal: 'END', hearingDue: false }]);
    const input = { caseId, reason: '家庭收入稳定超过低保标准。' };
    const ended = caseOf((await approver.run(DecideFollowUpDocument, { input })).decideFollowUp);
    expect(ended).toMatchObject({ endsOn: '2023-10-31', awards: [{ activeUntil: '2023-10-31' }] });
    expect(ended.decisions.at(-1)).toMatchObject({ kind: 'ENDING' });
    const left = (await explained()).filter(({ basis }) => basis.some((one) => one.includes('[X1.4]')));
    expect(left.map(({ outcome }) => outcome)).toContain('REFUSED');
  });
});
