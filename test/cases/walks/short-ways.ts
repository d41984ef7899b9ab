import {
  AcceptCaseDocument,
  CaseFileDocument,
  EndNoticeDocument,
  PublishNoticeDocument,
  RecordEconomicCheckResultDocument,
  RecordHomeVisitDocument,
  RecordPapersDocument,
  RecordReviewDocument,
  type RecordReviewInput,
  RequestEconomicCheckDocument,
  ReturnForPapersDocument,
  SubmitApplicationDocument,
  type SubmitApplicationInput,
} from '../../generated/operations.js';
import type { Caller, TestApi } from '../../support/api.js';
import { caseOf, stepsOf } from './walk.js';

/** The two officers of a township who work on a case: one investigates, the other reviews. */
export interface Desk {
  readonly clerk: Caller;
  readonly reviewer: Caller;
  readonly approver: Caller;
}

export function deskAt(api: TestApi, township: string): Desk {
  return {
    clerk: api.as('TOWNSHIP_OFFICER', township),
    reviewer: api.as('TOWNSHIP_OFFICER', township, 2),
    approver: api.as('TOWNSHIP_APPROVER', township),
  };
}

/** Hands a form in that must not be refused; answers the first case. */
export async function open(clerk: Caller, input: SubmitApplicationInput): Promise<string> {
  const { submitApplication } = await clerk.run(SubmitApplicationDocument, { input });
  expect(submitApplication.userErrors).toEqual([]);
  return submitApplication.cases[0]?.id ?? '';
}

/** Accepts a case, with whatever papers are missing asked for and handed in before. */
export async function accept(clerk: Caller, caseId: string): Promise<Record<string, string>> {
  const first = await clerk.run(AcceptCaseDocument, { input: { caseId } });
  if (first.acceptCase.case) return stepsOf(first.acceptCase.case.steps);
  expect(first.acceptCase.userErrors.map(({ code }) => code)).toEqual(['PAPERS_MISSING']);
  const asked = caseOf((await clerk.run(ReturnForPapersDocument, { input: { caseId } })).returnForPapers);
  const papers = [...(asked.papersAsked ?? [])];
  caseOf((await clerk.run(RecordPapersDocument, { input: { caseId, papers } })).recordPapers);
  return stepsOf(caseOf((await clerk.run(AcceptCaseDocument, { input: { caseId } })).acceptCase).steps);
}

/** Check and visit without a dispute, as far as the case needs them. */
export async function investigate(
  clerk: Caller,
  caseId: string,
  personId: string,
  today: string,
): Promise<void> {
  const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
  const steps = stepsOf(file?.steps ?? []);
  if (steps.ECONOMIC_CHECK === 'OPEN') {
    const authorisation = { personId, signedOn: today };
    const sources = ['BANKS', 'TAX'] as const;
    const asked = await clerk.run(RequestEconomicCheckDocument, {
      input: { caseId, authorisation, sources },
    });
    caseOf(asked.requestEconomicCheck);
    const findings = sources.map((source) => ({ source, differs: false }));
    const told = await clerk.run(RecordEconomicCheckResultDocument, { input: { caseId, findings } });
    caseOf(told.recordEconomicCheckResult);
  }
  if (steps.HOME_VISIT !== 'OPEN') return;
  const visited = await clerk.run(RecordHomeVisitDocument, {
    input: {
      caseId,
      visitedOn: today,
      investigators: ['陈三', '沈四'],
      signedByInvestigators: true,
      signedByHousehold: true,
      findings: '情况属实。',
      doubts: false,
    },
  });
  caseOf(visited.recordHomeVisit);
}

export async function review(
  reviewer: Caller,
  caseId: string,
  more: Partial<RecordReviewInput> = {},
): Promise<Record<string, string>> {
  const input = { caseId, recommendation: 'APPROVE', opinion: '情况属实,建议救助。', ...more } as const;
  return stepsOf(caseOf((await reviewer.run(RecordReviewDocument, { input })).recordReview).steps);
}

/** Publishes and ends the notice, where the case has one. */
export async function notice(clerk: Caller, caseId: string, end: string): Promise<void> {
  const { case: file } = await clerk.run(CaseFileDocument, { id: caseId });
  if (stepsOf(file?.steps ?? []).PUBLIC_NOTICE !== 'OPEN') return;
  caseOf((await clerk.run(PublishNoticeDocument, { input: { caseId } })).publishNotice);
  caseOf((await clerk.run(EndNoticeDocument, { input: { caseId } }, { on: end })).endNotice);
}
