import {
  AcceptCaseDocument,
  CaseActionsDocument,
  DeclareNearRelativeDocument,
  RecordHomeVisitDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, open, review } from './short-ways.js';
import { caseOf, codes, neighbour, stepsOf, top } from './walk.js';

const AREA = 'jiuhuashan-scenic-area';
const TOWN = '341723108';
const START = '2026-07-06';

/** Walk: a near relative of the officer at the window applies. */
describe('Scenic area, near relatives of staff', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  test('57号 11, 20, C6: the officer stands back, a colleague goes on, and the county visits the home itself', async () => {
    const { clerk, reviewer } = deskAt(api, TOWN);
    const household = await neighbour(api, TOWN, 1);
    const declared = await clerk.run(DeclareNearRelativeDocument, {
      input: { residentId: household.residentId, relation: 'SIBLING' },
    });
    expect(declared.declareNearRelative.userErrors).toEqual([]);
    const caseId = await open(reviewer, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
      integritySignedOn: START,
    });
    const own = await clerk.run(AcceptCaseDocument, { input: { caseId } });
    expect(codes(own.acceptCase)).toEqual(['NEAR_RELATIVE']);
    const { case: seen } = await clerk.run(CaseActionsDocument, { id: caseId });
    expect(seen?.actions.find(({ action }) => action === 'ACCEPT')).toMatchObject({
      possible: false,
      code: 'NEAR_RELATIVE',
    });
    expect(await accept(reviewer, caseId)).toMatchObject({ COUNTY_VISIT: 'PLANNED' });
    await investigate(reviewer, caseId, household.headPersonId, START);
    const again = await reviewer.run(CaseActionsDocument, { id: caseId });
    expect(again.case?.actions.find(({ action }) => action === 'REVIEW')).toMatchObject({
      possible: false,
      code: 'SAME_PERSON',
    });
    const county = api.as('COUNTY_OFFICER', await top(api, AREA));
    expect(await review(county, caseId)).toMatchObject({ COUNTY_VISIT: 'OPEN', DECISION: 'PLANNED' });
    const visit = {
      caseId,
      by: 'COUNTY',
      visitedOn: START,
      investigators: ['周五', '吴六'],
      signedByInvestigators: true,
      signedByHousehold: true,
      findings: '情况属实。',
      doubts: false,
    } as const;
    const below = await reviewer.run(RecordHomeVisitDocument, { input: visit });
    expect(codes(below.recordHomeVisit)).toEqual(['WRONG_LEVEL']);
    const second = api.as('COUNTY_OFFICER', await top(api, AREA), 2);
    const visited = caseOf((await second.run(RecordHomeVisitDocument, { input: visit })).recordHomeVisit);
    expect(stepsOf(visited.steps)).toMatchObject({ COUNTY_VISIT: 'DONE' });
  });
});
