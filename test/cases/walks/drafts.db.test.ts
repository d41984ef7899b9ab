import {
  ApplicationDraftsDocument,
  CarryOverCaseDocument,
  CaseActionsDocument,
  DecideCaseDocument,
  DiscardApplicationDraftDocument,
  SaveApplicationDraftDocument,
  SubmitApplicationDocument,
  type SubmitApplicationInput,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { accept, deskAt, investigate, notice, open, review } from './short-ways.js';
import { caseOf, codes, done, neighbour, top } from './walk.js';

const TOWN = '341723108';
const TOWNSHIP = '341723203';
const START = '2026-07-06';

/** Walk: forms before they are handed in. */
describe('Scenic area, drafts of applications', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  test('C3, J16.1: partial data are kept as they are, and checked when the form is handed in', async () => {
    const { clerk, reviewer } = deskAt(api, TOWN);
    const household = await neighbour(api, TOWN, 1);
    const begun = await clerk.run(SaveApplicationDraftDocument, {
      input: { form: { channel: 'MOBILE', programmes: [{ programme: 'NO_SUCH' }] } },
    });
    const draft = done(begun.saveApplicationDraft, 'draft');
    expect(draft).toMatchObject({ status: 'OPEN', version: 1 });
    const foreign = await clerk.run(SaveApplicationDraftDocument, { input: { form: { colour: 'red' } } });
    expect(codes(foreign.saveApplicationDraft)).toEqual(['DRAFT_FIELD']);
    const stranger = await api
      .as('TOWNSHIP_OFFICER', TOWNSHIP)
      .run(SaveApplicationDraftDocument, { input: { draftId: draft.id, form: {} } });
    expect(codes(stranger.saveApplicationDraft)).toEqual(['NOT_FOUND']);
    const form = {
      channel: 'MOBILE',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    } as const;
    const later = done(
      (await reviewer.run(SaveApplicationDraftDocument, { input: { draftId: draft.id, form } }))
        .saveApplicationDraft,
      'draft',
    );
    expect(later).toMatchObject({ version: 2, form });
    const input: SubmitApplicationInput = { ...form, draftId: draft.id };
    const wrong = await clerk.run(SubmitApplicationDocument, {
      input: { ...input, programmes: [{ programme: 'NO_SUCH' }] },
    });
    expect(codes(wrong.submitApplication)).toEqual(['PROGRAMME_UNKNOWN']);
    const { applicationDrafts } = await clerk.run(ApplicationDraftsDocument, {});
    expect(applicationDrafts.nodes.map(({ id }) => id)).toEqual([draft.id]);
    const handedIn = await clerk.run(SubmitApplicationDocument, { input });
    expect(handedIn.submitApplication.userErrors).toEqual([]);
    expect((await clerk.run(ApplicationDraftsDocument, {})).applicationDrafts.nodes).toEqual([]);
    const twice = await clerk.run(SubmitApplicationDocument, { input });
    expect(codes(twice.submitApplication)).toEqual(['DRAFT_OVER']);
    const gone = await clerk.run(DiscardApplicationDraftDocument, { input: { draftId: draft.id } });
    expect(codes(gone.discardApplicationDraft)).toEqual(['DRAFT_OVER']);
  });

  test('C3, C6: a relative hands in with authority, and only a village for somebody else', async () => {
    const { clerk } = deskAt(api, TOWN);
    const household = await neighbour(api, TOWN, 2);
    const form = {
      channel: 'WINDOW',
      household: { householdId: household.id },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    } as const;
    const bare = await clerk.run(SubmitApplicationDocument, { input: { ...form, filedBy: 'RELATIVE' } });
    expect(codes(bare.submitApplication)).toEqual(['AUTHORITY']);
    const village = await clerk.run(SubmitApplicationDocument, { input: { ...form, filedBy: 'VILLAGE' } });
    expect(codes(village.submitApplication)).toEqual(['FILER_NOT_VILLAGE']);
    const relative = await clerk.run(SubmitApplicationDocument, {
      input: { ...form, filedBy: 'RELATIVE', authority: '委托书2026-3' },
    });
    expect(relative.submitApplication.userErrors).toEqual([]);
  });

  test('X3.3: temporary assistance is carried into an allowance application on the papers in hand', async () => {
    const { clerk, reviewer } = deskAt(api, TOWN);
    const approver = api.as('COUNTY_APPROVER', await top(api, 'jiuhuashan-scenic-area'));
    const household = await neighbour(api, TOWN, 3);
    const caseId = await open(clerk, {
      channel: 'WINDOW',
      household: { householdId: household.id },
      emergency: { kind: 'FIRE', occurredOn: '2026-07-05' },
      programmes: [{ programme: 'TEMPORARY_EMERGENCY', requestedAmount: '700.00' }],
      integritySignedOn: START,
    });
    await accept(clerk, caseId);
    await investigate(clerk, caseId, household.headPersonId, START);
    await review(reviewer, caseId, { proposedAmount: '700.00' });
    await notice(clerk, caseId, '2026-07-20');
    api.setToday('2026-07-20');
    const early = await clerk.run(CarryOverCaseDocument, { input: { caseId } });
    expect(codes(early.carryOverCase)).toEqual(['WRONG_STATUS']);
    const decided = await approver.run(DecideCaseDocument, { input: { caseId } });
    expect(decided.decideCase.userErrors).toEqual([]);
    caseOf(decided.decideCase);
    const { case: file } = await clerk.run(CaseActionsDocument, { id: caseId });
    expect(file?.actions.find(({ action }) => action === 'CARRY_OVER')).toMatchObject({ possible: true });
    const same = await clerk.run(CarryOverCaseDocument, {
      input: { caseId, programme: 'TEMPORARY_EMERGENCY' },
    });
    expect(codes(same.carryOverCase)).toEqual(['PROGRAMME_UNKNOWN']);
    const carry = { input: { caseId } };
    const key = { idempotencyKey: 'carry-over-1' };
    const carried = done((await clerk.run(CarryOverCaseDocument, carry, key)).carryOverCase, 'draft');
    expect(carried).toMatchObject({
      status: 'OPEN',
      form: {
        household: { householdId: household.id },
        programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
        integritySignedOn: START,
      },
    });
    expect(carried.fromCase?.number).toMatch(/^JHS-/);
    const again = done((await clerk.run(CarryOverCaseDocument, carry, key)).carryOverCase, 'draft');
    expect(again.id).toBe(carried.id);
    const input = { ...carried.form, draftId: carried.id } as unknown as SubmitApplicationInput;
    const handedIn = await clerk.run(SubmitApplicationDocument, { input });
    expect(handedIn.submitApplication.userErrors).toEqual([]);
    expect(handedIn.submitApplication.cases).toMatchObject([{ programme: 'SUBSISTENCE_ALLOWANCE' }]);
  });
});
