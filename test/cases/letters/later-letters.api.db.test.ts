import {
  DecideCaseDocument,
  DecideFollowUpDocument,
  DecisionLetterDocument,
  OpenFollowUpDocument,
  RecordCircumstanceDocument,
  RecordFollowUpDocument,
  RecordHearingDocument,
  ReplayDecisionDocument,
  SuspendCaseDocument,
} from '../../generated/operations.js';
import { type TestApi, testApi } from '../../support/api.js';
import { pdfText } from '../../support/pdf-text.js';
import { accept, deskAt, investigate, notice, open, review } from '../walks/short-ways.js';
import { caseOf, neighbour } from '../walks/walk.js';

const TOWN = '341723108';
const START = '2026-07-06';
const DECIDED = '2026-07-20';
const LATER = '2026-09-10';

/** What a household gets in writing when its help is withheld, reduced and ended. */
describe('Letters after the decision', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: START });
  }, 60_000);
  afterAll(async () => await api.close());

  test('N6.3 J20.3 withholding, reducing and ending are decisions in writing with reasons, every article and figure', async () => {
    const { clerk, reviewer, approver } = deskAt(api, TOWN);
    const household = await neighbour(api, TOWN, 2);
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

    api.setToday(LATER);
    await earns(household, '100.00', LATER);
    await examined('发现出租收入。');
    const reason = '出租收入待核实。';
    const withheld = caseOf(
      (await approver.run(SuspendCaseDocument, { input: { caseId, reason } })).suspendCase,
    );
    expect(withheld.status).toBe('SUSPENDED');
    await inWriting(withheld.decisions.at(-1), 'SUSPENSION', [
      '最低生活保障暂停发放决定书',
      `自${LATER}起暂停发放最低生活保障`,
      reason,
    ]);
    await heard('月租金100元。');
    const less = '家庭月收入增加100元。';
    const reduced = await decided(less);
    expect(reduced.status).toBe('ACTIVE');
    await inWriting(reduced.decisions.at(-1), 'CHANGE', ['最低生活保障待遇调整决定书', '调整为', less]);

    await earns(household, '9000.00', LATER);
    await examined('收入远超标准。');
    await heard('月收入超过标准。');
    const over = '家庭收入超出低保标准。';
    const ended = await decided(over);
    expect(ended.endsOn).toBe('2026-09-30');
    await inWriting(ended.decisions.at(-1), 'ENDING', [
      '最低生活保障停止救助决定书',
      '发放至2026-09-30止',
      over,
      '行政复议',
    ]);
    expect(ended.decisions.map(({ kind }) => kind)).toEqual(['APPROVAL', 'SUSPENSION', 'CHANGE', 'ENDING']);

    async function examined(note: string) {
      const input = { caseId, cause: 'CHANGE_FOUND' as const, note };
      caseOf((await clerk.run(OpenFollowUpDocument, { input })).openFollowUp);
    }

    async function heard(findings: string) {
      const found = { caseId, findings };
      const file = caseOf((await clerk.run(RecordFollowUpDocument, { input: found })).recordFollowUp);
      expect(file.followUp).toBe('TO_BE_HEARD');
      const hearing = { caseId, heardOn: LATER, attended: true, statement: '无异议。' };
      caseOf((await clerk.run(RecordHearingDocument, { input: hearing })).recordHearing);
    }

    async function decided(why: string) {
      const input = { caseId, reason: why };
      return caseOf((await approver.run(DecideFollowUpDocument, { input })).decideFollowUp);
    }

    async function inWriting(
      decision: { readonly id: string; readonly kind: string } | undefined,
      kind: string,
      words: readonly string[],
    ) {
      expect(decision?.kind).toBe(kind);
      const id = decision?.id ?? '';
      const { decision: kept } = await clerk.run(DecisionLetterDocument, { id });
      const { letter } = kept ?? {};
      const page = (letter?.html ?? '').replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]*>/g, '');
      const pdf = pdfText((await clerk.fetch(letter?.url ?? '')).bytes).replaceAll(' ', '');
      const row = await api.clone.database.db
        .selectFrom('Decision')
        .select(['basis', 'explanationZh'])
        .where('id', '=', Buffer.from(id, 'base64url').toString().split(':')[2] ?? '')
        .executeTakeFirstOrThrow();
      const cited = [...row.basis, ...row.explanationZh.flatMap((line) => line.basis)];
      expect(cited.length).toBeGreaterThan(3);
      for (const said of [...words, ...cited, letter?.sha256 ?? '']) {
        expect(page).toContain(said);
        expect(pdf).toContain(said.replaceAll(' ', ''));
      }
      const { replayDecision } = await clerk.run(ReplayDecisionDocument, { id });
      expect(replayDecision).toMatchObject({ same: true });
    }
  });

  async function earns(household: Awaited<ReturnType<typeof neighbour>>, amount: string, activeFrom: string) {
    const { recordCircumstance } = await deskAt(api, TOWN).clerk.run(RecordCircumstanceDocument, {
      input: {
        householdId: household.id,
        personId: household.headPersonId,
        circumstance: {
          kind: 'PROPERTY',
          amount,
          period: 'MONTHLY',
          activeFrom,
          source: 'DECLARATION',
        },
      },
    });
    expect(recordCircumstance.userErrors).toEqual([]);
  }
});
