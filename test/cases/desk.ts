import type { Actor } from '../../src/access/actor.js';
import type { OfficerRole } from '../../src/access/viewer.js';
import { service } from '../../src/api/context.js';
import { AcceptanceService } from '../../src/cases/applications/acceptance.service.js';
import { ApplicationService, type Submitted } from '../../src/cases/applications/application.service.js';
import type { ApplicationForm } from '../../src/cases/applications/application-form.js';
import type { CaseRow } from '../../src/cases/case.entity.js';
import { CaseWork } from '../../src/cases/case-work.service.js';
import { DecisionService } from '../../src/cases/decisions/decision.service.js';
import { NoticeService } from '../../src/cases/notices/notice.service.js';
import { CasePayFirstService } from '../../src/cases/pay-first/pay-first.service.js';
import { EconomicCheckService } from '../../src/cases/procedure/economic-check.service.js';
import { ReviewService } from '../../src/cases/procedure/review.service.js';
import { stepsOf } from '../../src/cases/procedure/step.store.js';
import { VisitService } from '../../src/cases/procedure/visit.service.js';
import type { HouseholdRow } from '../../src/households/household.entity.js';
import type { RowKey } from '../../src/jurisdictions/row-key.js';
import { localDate } from '../../src/shared/local-date.js';
import type { Fen } from '../../src/shared/money.js';
import type { Problem } from '../../src/shared/problem.js';
import { type Result, unwrap } from '../../src/shared/result.js';
import type { TestApi } from '../support/api.js';

/** Townships of the demonstration with a real code. */
export const JIUHUA_TOWN = '341723108';
export const JIUHUA_TOWNSHIP = '341723203';
export const XIATANG = '340121106';

/** The services of cases, and short ways through a procedure for what a test is not about. */
export interface Desk {
  readonly applications: ApplicationService;
  readonly acceptance: AcceptanceService;
  readonly checks: EconomicCheckService;
  readonly visits: VisitService;
  readonly reviews: ReviewService;
  readonly notices: NoticeService;
  readonly payFirst: CasePayFirstService;
  readonly decisions: DecisionService;
  officer(role: OfficerRole, place: string, nth?: number): Promise<Actor>;
  /** The nth household of the township in the order of registration. */
  household(townshipId: string, nth: number): Promise<HouseholdRow>;
  case(key: RowKey): Promise<CaseRow>;
  steps(key: RowKey): Promise<Record<string, string>>;
  /** Hands in a form for an allowance, complete with its papers. */
  applyForAllowance(actor: Actor, household: RowKey): Promise<RowKey>;
  /** From the application to the day on which an allowance case can be decided. */
  allowanceToDecision(household: RowKey & { readonly townshipId: string }): Promise<RowKey>;
}

export function form(household: RowKey, more: Partial<ApplicationForm> = {}): ApplicationForm {
  const { jurisdictionId, id } = household;
  return {
    channel: 'WINDOW',
    household: { key: { jurisdictionId, id } },
    applicantResidentId: null,
    programmes: [allowance()],
    emergency: null,
    urgent: false,
    lead: null,
    integritySignedOn: null,
    ...more,
  };
}

export function allowance(): ApplicationForm['programmes'][number] {
  return {
    programme: 'SUBSISTENCE_ALLOWANCE',
    requestedAmount: null,
    papers: ['CHECK_AUTHORISATION', 'INTEGRITY_COMMITMENT', 'DIAGNOSIS'],
    answers: {},
  };
}

export function emergency(requestedAmount: Fen | null, papers: readonly string[] = []) {
  return { programme: 'TEMPORARY_EMERGENCY', requestedAmount, papers, answers: {} };
}

/** The code of a refusal; the first one of several. */
export function codeOf(result: Result<unknown, Problem | readonly Problem[]>): string | null {
  if (result.ok) return null;
  const [first] = [result.error].flat();
  return first?.code ?? null;
}

export function deskOf(api: TestApi): Desk {
  const { db } = api.clone.database;
  const of = <Service>(serviceClass: abstract new (...args: never[]) => Service) =>
    service(api, serviceClass);
  const desk: Desk = {
    applications: of(ApplicationService),
    acceptance: of(AcceptanceService),
    checks: of(EconomicCheckService),
    visits: of(VisitService),
    reviews: of(ReviewService),
    notices: of(NoticeService),
    payFirst: of(CasePayFirstService),
    decisions: of(DecisionService),
    officer: async (role, place, nth) => await api.actor(role, place, nth),
    household: async (townshipId, nth) =>
      await db
        .selectFrom('Household')
        .selectAll()
        .where('townshipId', '=', townshipId)
        .orderBy('id')
        .offset(nth)
        .limit(1)
        .executeTakeFirstOrThrow(),
    case: async (key) => (await of(CaseWork).rows([key]))[0] as CaseRow,
    steps: async (key) =>
      Object.fromEntries((await stepsOf(db, key)).map(({ code, status }) => [code, status])),
    applyForAllowance: async (actor, household) =>
      firstCase(await desk.applications.submit(actor, form(household))),
    allowanceToDecision: async (household) => {
      const start = api.today;
      const clerk = await desk.officer('TOWNSHIP_OFFICER', household.townshipId);
      const key = await desk.applyForAllowance(clerk, household);
      unwrap(await desk.acceptance.accept(clerk, key));
      await checkClear(desk, clerk, key);
      unwrap(await desk.visits.recordVisit(clerk, key, soundVisit(api.today)));
      const reviewer = await desk.officer('TOWNSHIP_OFFICER', household.townshipId, 2);
      unwrap(await desk.reviews.recordReview(reviewer, key, APPROVE));
      unwrap(await desk.notices.publish(clerk, key, { levels: [] }));
      api.setToday(plusDays(start, 8));
      const later = await desk.officer('TOWNSHIP_OFFICER', household.townshipId);
      unwrap(await desk.notices.end(later, key));
      return key;
    },
  };
  return desk;
}

export const APPROVE = {
  recommendation: 'APPROVE',
  opinion: '符合条件,建议确认。',
  proposedAmount: null,
} as const;

export function soundVisit(day: string) {
  return {
    by: 'TOWNSHIP',
    visitedOn: localDate(day),
    investigators: ['调查员甲', '调查员乙'],
    signedByInvestigators: true,
    signedByHousehold: true,
    findings: '情况属实。',
    doubts: false,
  } as const;
}

/** An authorised check whose sources know nothing else than was declared. */
export async function checkClear(desk: Desk, clerk: Actor, key: RowKey): Promise<void> {
  const { applicantPersonId } = await desk.case(key);
  const authorisation = { personId: applicantPersonId, signedOn: clerk.today };
  unwrap(await desk.checks.request(clerk, key, { authorisation, sources: ['BANKS', 'TAX'] }));
  const findings = (['BANKS', 'TAX'] as const).map((source) => ({ source, differs: false, note: null }));
  unwrap(await desk.checks.answer(clerk, key, { findings }));
}

export function firstCase(submitted: Result<Submitted, Problem | readonly Problem[]>): RowKey {
  return unwrap(submitted).cases[0] as RowKey;
}

export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
