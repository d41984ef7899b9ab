import {
  DecideCaseDocument,
  DecideFollowUpDocument,
  OpenFollowUpDocument,
  RecordCircumstanceDocument,
  RecordFollowUpDocument,
} from '../../generated/operations.js';
import { setFigures } from '../../supervision/figures.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, neighbour, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const JIUHUA_TOWN = '341723108';
const XIATANG = '340121106';
const START = '2022-08-01';

/** Walk: work lifts a household of the county above the line, and it keeps the allowance for the gradual exit. */
describe('County, gradual exit', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  test('X1.2, J6.1: help goes on until the last day of the gradual exit, without a hearing, and then the case is due', async () => {
    const { clerk, reviewer } = deskAt(api, XIATANG);
    const approver = api.as('COUNTY_APPROVER', await top(api, 'changfeng-county'));
    const household = await neighbour(api, XIATANG, 1);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, household.headPersonId, START);
    await review(reviewer, caseId);
    await notice(clerk, caseId, '2022-08-10');
    api.setToday('2022-08-10');
    caseOf((await approver.run(DecideCaseDocument, { input: { caseId } })).decideCase);
    api.setToday('2022-10-10');
    const { recordCircumstance } = await clerk.run(RecordCircumstanceDocument, {
      input: {
        householdId: household.id,
        personId: household.headPersonId,
        circumstance: {
          kind: 'WAGE',
          amount: '9000.00',
          period: 'MONTHLY',
          activeFrom: '2022-09-05',
          source: 'DECLARATION',
        },
      },
    });
    expect(recordCircumstance.userErrors).toEqual([]);
    const cause = 'CHANGE_REPORTED';
    const told = { caseId, cause, note: '家庭成员就业。', occurredOn: '2022-09-05' } as const;
    caseOf((await clerk.run(OpenFollowUpDocument, { input: told })).openFollowUp);
    const input = { caseId, findings: '劳动合同属实。' };
    const examined = caseOf((await clerk.run(RecordFollowUpDocument, { input })).recordFollowUp);
    expect(examined.followUps).toMatchObject([
      { proposal: 'GRADUAL_EXIT', proposedUntil: '2023-09-04', hearingDue: false },
    ]);
    const decided = caseOf(
      (await approver.run(DecideFollowUpDocument, { input: { caseId } })).decideFollowUp,
    );
    expect(decided).toMatchObject({ status: 'ACTIVE', endsOn: '2023-09-04', reviewDueOn: '2023-09-04' });
    expect(decided.decisions.map(({ kind }) => kind)).toEqual(['APPROVAL', 'CONTINUATION']);
    expect(decided.awards).toMatchObject([{ status: 'ACTIVE', activeUntil: '2023-09-04' }]);
  });

  test('N1.3, J6.1: a place that gives a gradual exit but has set no length is asked for it by name; once set, it counts from the day of the work', async () => {
    api.setToday(START);
    const { clerk, reviewer, approver } = deskAt(api, JIUHUA_TOWN);
    const household = await neighbour(api, JIUHUA_TOWN, 1);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, household.headPersonId, START);
    await review(reviewer, caseId);
    await notice(clerk, caseId, '2022-08-09');
    api.setToday('2022-08-09');
    caseOf((await approver.run(DecideCaseDocument, { input: { caseId } })).decideCase);
    api.setToday('2022-12-20');
    const wage = {
      ...({ kind: 'WAGE', amount: '9000.00', period: 'MONTHLY', activeFrom: '2022-12-05' } as const),
      source: 'DECLARATION',
    } as const;
    const { recordCircumstance } = await clerk.run(RecordCircumstanceDocument, {
      input: { householdId: household.id, personId: household.headPersonId, circumstance: wage },
    });
    expect(recordCircumstance.userErrors).toEqual([]);
    const told = {
      caseId,
      cause: 'CHANGE_REPORTED',
      note: '家庭成员就业。',
      occurredOn: '2022-12-05',
    } as const;
    caseOf((await clerk.run(OpenFollowUpDocument, { input: told })).openFollowUp);
    const examine = async () =>
      (await clerk.run(RecordFollowUpDocument, { input: { caseId, findings: '劳动合同属实。' } }))
        .recordFollowUp;
    const unset = await examine();
    expect(JSON.stringify(unset.userErrors)).toContain('allowance.gradual-exit.months');
    await setFigures(api, await top(api, AREA), { 'allowance.gradual-exit.months': '6' }, '2022-12-20');
    expect(caseOf(await examine()).followUps).toMatchObject([
      { proposal: 'GRADUAL_EXIT', proposedUntil: '2023-06-04' },
    ]);
    const { decideFollowUp } = await approver.run(DecideFollowUpDocument, { input: { caseId } });
    expect(caseOf(decideFollowUp)).toMatchObject({ status: 'ACTIVE', endsOn: '2023-06-04' });
  });
});
