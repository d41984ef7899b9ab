import fc from 'fast-check';
import { service } from '../../src/api/context.js';
import { ComplaintService } from '../../src/cases/complaints/complaint.service.js';
import { FollowUpService } from '../../src/cases/follow-up/follow-up.service.js';
import { ReferralService } from '../../src/cases/referrals/referral.service.js';
import type { RowKey } from '../../src/jurisdictions/row-key.js';
import { localDate } from '../../src/shared/local-date.js';
import { APPROVE, checkClear, type Desk, deskOf, JIUHUA_TOWN, plusDays, soundVisit } from '../cases/desk.js';
import { DeadlinesDocument, type DeadlinesQueryVariables } from '../generated/operations.js';
import { type TestApi, testApi } from '../support/api.js';

const START = '2026-07-06';
const HOUSEHOLDS = 4;
const ACTS = [
  'APPLY',
  'ACCEPT',
  'CHECK',
  'VISIT',
  'REVIEW',
  'PUBLISH',
  'END_NOTICE',
  'DECIDE',
  'REFUSE',
  'REFER',
  'ANSWER_REFERRAL',
  'COMPLAIN',
  'ANSWER_COMPLAINT',
  'EXAMINE',
  'WITHDRAW',
] as const;
type ActName = (typeof ACTS)[number];

/** Cases in which anything may still be due. */
const LIVE = new Set(['SUBMITTED', 'ACCEPTED', 'APPROVED', 'ACTIVE', 'SUSPENDED']);

let api: TestApi;
let desk: Desk;

beforeAll(async () => {
  api = await testApi({ today: START });
  desk = deskOf(api);
}, 60_000);
afterAll(async () => await api.close());

/** One act on the newest case of a household; what the rules refuse changes nothing and is no fault here. */
async function act(name: ActName, nth: number, cases: Map<number, RowKey>): Promise<void> {
  const clerk = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN);
  const second = await desk.officer('TOWNSHIP_OFFICER', JIUHUA_TOWN, 2);
  const approver = await desk.officer('TOWNSHIP_APPROVER', JIUHUA_TOWN);
  const household = await desk.household(JIUHUA_TOWN, nth);
  const key = cases.get(nth);
  if (name === 'APPLY') {
    if (key !== undefined && LIVE.has((await desk.case(key)).status)) return;
    cases.set(nth, await desk.applyForAllowance(clerk, household));
    return;
  }
  if (key === undefined) return;
  const { number } = await desk.case(key);
  const { db } = api.clone.database;
  const of = <Service>(serviceClass: abstract new (...args: never[]) => Service) =>
    service(api, serviceClass);
  switch (name) {
    case 'ACCEPT':
      await desk.acceptance.accept(clerk, key);
      return;
    case 'CHECK':
      if ((await desk.steps(key)).ECONOMIC_CHECK === 'OPEN') await checkClear(desk, clerk, key);
      return;
    case 'VISIT':
      await desk.visits.recordVisit(clerk, key, soundVisit(api.today));
      return;
    case 'REVIEW':
      await desk.reviews.recordReview(second, key, APPROVE);
      return;
    case 'PUBLISH':
      await desk.notices.publish(clerk, key, { levels: [] });
      return;
    case 'END_NOTICE':
      await desk.notices.end(clerk, key);
      return;
    case 'DECIDE':
      await desk.decisions.decide(approver, key, { fundId: null });
      return;
    case 'REFUSE':
      await desk.decisions.refuse(approver, key, { reason: '不符合条件。' });
      return;
    case 'REFER': {
      const dueOn = localDate(plusDays(api.today, 5));
      await of(ReferralService).refer(clerk, key, { programme: null, matter: '请核定。', dueOn });
      return;
    }
    case 'ANSWER_REFERRAL': {
      const open = await db.selectFrom('Referral').selectAll().where('caseId', '=', key.id).execute();
      const [row] = open.filter(({ status }) => status === 'OPEN');
      if (row === undefined) return;
      await of(ReferralService).answer(clerk, row, { outcome: 'REFUSED', answer: '不予救助。', grant: null });
      return;
    }
    case 'COMPLAIN':
      await of(ComplaintService).record(clerk, {
        ...{ kind: 'COMPLAINT', caseNumber: number, townshipId: null, raisedBy: '邻居', contact: null },
        ...{ grounds: '办理太慢。', knownOn: null, dueOn: localDate(plusDays(api.today, 7)) },
      });
      return;
    case 'ANSWER_COMPLAINT': {
      const open = await db.selectFrom('Complaint').selectAll().where('caseId', '=', key.id).execute();
      const [row] = open.filter(({ status }) => status === 'OPEN');
      if (row === undefined) return;
      const answer = { outcome: 'UPHELD', finding: '投诉属实。', reopenFrom: null } as const;
      await of(ComplaintService).answer(second, row, answer);
      return;
    }
    case 'EXAMINE': {
      const dueOn = localDate(plusDays(api.today, 10));
      const note = { cause: 'CHANGE_FOUND', note: '情况变化。', occurredOn: null, dueOn } as const;
      await of(FollowUpService).open(clerk, key, note);
      return;
    }
    case 'WITHDRAW':
      await desk.acceptance.withdraw(clerk, key, { reason: '申请人撤回。' });
  }
}

/** What is due by the rows themselves: kind, case, step and day, in order. */
async function owed(): Promise<readonly string[]> {
  const { db } = api.clone.database;
  const cases = await db.selectFrom('Case').selectAll().where('townshipId', '=', JIUHUA_TOWN).execute();
  const byId = new Map(cases.map((row) => [row.id, row]));
  const isLive = (id: string) => LIVE.has(byId.get(id)?.status ?? '');
  const line = (kind: string, caseId: string, step: string | null, dueOn: string | null) =>
    [kind, byId.get(caseId)?.number, step ?? '', dueOn ?? ''].join(' ');
  const lines: string[] = [];
  for (const step of await db.selectFrom('CaseStep').selectAll().execute()) {
    if (step.status !== 'OPEN' || !isLive(step.caseId)) continue;
    const isTimed = step.deadlineDays !== null;
    // A step with a time limit has its day, or says that the calendar does not know it yet.
    if (isTimed && step.dueOn === null) expect(step.dueUnknown).not.toBeNull();
    if (step.dueOn !== null || step.dueUnknown !== null)
      lines.push(line('STEP', step.caseId, step.code, step.dueOn));
  }
  for (const row of cases) {
    const isUndecided = (row.status === 'SUBMITTED' || row.status === 'ACCEPTED') && row.decidedOn === null;
    if (isUndecided && (row.dueOn !== null || row.dueUnknown !== null))
      lines.push(line('CASE', row.id, row.stepCode, row.dueOn));
  }
  for (const row of await db.selectFrom('Referral').selectAll().execute())
    if (row.status === 'OPEN') lines.push(line('REFERRAL', row.caseId, null, row.dueOn));
  for (const row of await db.selectFrom('Complaint').selectAll().execute())
    if (row.status === 'OPEN') lines.push(line('COMPLAINT', row.caseId ?? '', null, row.dueOn));
  for (const row of await db.selectFrom('FollowUp').selectAll().execute())
    if (row.status !== 'DECIDED' && row.dueOn !== null)
      lines.push(line('FOLLOW_UP', row.caseId, null, row.dueOn));
  for (const row of await db.selectFrom('Award').selectAll().execute())
    if (row.status !== 'ENDED' && row.reviewDueOn !== null && byId.has(row.caseId))
      lines.push(line('REVIEW', row.caseId, null, row.reviewDueOn));
  const letters = await db.selectFrom('Letter').selectAll().execute();
  for (const row of letters)
    if (row.deliverBy !== null || row.deliverUnknown !== null)
      lines.push(line('LETTER', row.caseId, null, row.deliverBy));
  return lines.sort();
}

/** What the worklist shows of the cases, page by page. */
async function shown(filter: DeadlinesQueryVariables['filter']): Promise<readonly string[]> {
  const lines: string[] = [];
  let after: string | null = null;
  do {
    const variables: DeadlinesQueryVariables = { filter: filter ?? null, first: 100, after };
    const { deadlines } = await api.as('TOWNSHIP_OFFICER', JIUHUA_TOWN).run(DeadlinesDocument, variables);
    for (const { kind, case: file, stepCode, dueOn } of deadlines.nodes)
      if (file != null) lines.push([kind, file.number, stepCode ?? '', dueOn ?? ''].join(' '));
    after = deadlines.pageInfo.hasNextPage ? deadlines.pageInfo.endCursor : null;
  } while (after !== null);
  return lines.sort();
}

test('J18.3 J16.3 X12 no deadline passes unseen: whatever is done and whenever, the worklists show each one in one state', async () => {
  const moves = fc.record({
    name: fc.constantFrom(...ACTS),
    nth: fc.nat({ max: HOUSEHOLDS - 1 }),
    days: fc.nat({ max: 2 }),
  });
  const [random = []] = fc.sample(fc.array(moves, { minLength: 40, maxLength: 40 }), {
    numRuns: 1,
    seed: 20260706,
  });
  const cases = new Map<number, RowKey>();
  // Random acts seldom get far, so each household is first led along the way in turn; then chance takes over.
  const led = ACTS.slice(0, 9).flatMap((name) =>
    [0, 1].map((nth) => ({ name, nth, days: name === 'PUBLISH' ? 8 : 0 })),
  );
  const seen = new Set<string>();
  for (const { name, nth, days } of [...led, ...random]) {
    await act(name, nth, cases);
    api.setToday(plusDays(api.today, days));
    const due = await owed();
    expect(await shown(null)).toEqual(due);
    const states = ['BREACHED', 'DUE', 'SOON', 'LATER', 'UNKNOWN'] as const;
    const parts = await Promise.all(
      states.map((state) =>
        shown({ state, ...(state === 'SOON' || state === 'LATER' ? { soonWorkingDays: 3 } : {}) }),
      ),
    );
    expect(parts.flat().sort()).toEqual(due);
    for (const line of due) seen.add(line.split(' ')[0] ?? '');
    for (const [index, state] of states.entries()) if ((parts[index]?.length ?? 0) > 0) seen.add(state);
  }
  // The walk met what it is about.
  for (const met of ['STEP', 'CASE', 'REVIEW', 'REFERRAL', 'BREACHED', 'LATER']) expect(seen).toContain(met);
}, 120_000);
