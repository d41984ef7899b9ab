import type { Act, CaseAction, CaseFile } from '../../src/cases/case-file.js';
import { act } from '../../src/cases/case-machine.js';
import { planSteps } from '../../src/cases/procedure/steps.js';
import type { Level, PlannedStep, StepCode, TimeLimit } from '../../src/policy/index.js';
import { type LocalDate, localDate } from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';

export const DAY = localDate('2022-08-01');

/** A planned step; `needed` unless said. */
export function plan(
  code: StepCode,
  after: readonly StepCode[] = [],
  more: Partial<PlannedStep> = {},
): PlannedStep {
  return {
    code,
    level: 'TOWNSHIP',
    needed: true,
    reason: null,
    after,
    deadline: null,
    duration: null,
    basis: [`TEST art. ${code}`],
    ...more,
  };
}

const SEVEN_DAYS: TimeLimit = { days: 7, unit: 'CALENDAR_DAYS' };
const THREE_WORKING_DAYS: TimeLimit = { days: 3, unit: 'WORKING_DAYS' };

/** The shape of an allowance case: the appraisal is needed when something is disputed. */
export function allowancePlan(disputed: boolean, nearRelative = false): readonly PlannedStep[] {
  return [
    plan('ACCEPTANCE'),
    plan('ECONOMIC_CHECK', ['ACCEPTANCE'], { deadline: THREE_WORKING_DAYS }),
    plan('HOME_VISIT', ['ACCEPTANCE'], { deadline: THREE_WORKING_DAYS }),
    plan('APPRAISAL', ['ECONOMIC_CHECK', 'HOME_VISIT'], {
      needed: disputed,
      reason: disputed ? { zh: '有疑义', en: 'disputed' } : { zh: '无疑义', en: 'no dispute' },
    }),
    plan('REVIEW', ['ECONOMIC_CHECK', 'HOME_VISIT', 'APPRAISAL']),
    plan('PUBLIC_NOTICE', ['REVIEW'], { duration: SEVEN_DAYS }),
    plan('COUNTY_VISIT', ['REVIEW'], { level: 'COUNTY', needed: nearRelative }),
    plan('DECISION', ['PUBLIC_NOTICE', 'COUNTY_VISIT']),
  ];
}

/** The shape of an emergency: with money paid first, papers come before the review and settlement after the decision. */
export function emergencyPlan(payFirst: boolean, level: Level = 'TOWNSHIP'): readonly PlannedStep[] {
  return [
    plan('ACCEPTANCE'),
    plan('PAY_FIRST', ['ACCEPTANCE'], { needed: payFirst }),
    plan('PAPERS', ['PAY_FIRST'], { needed: payFirst, deadline: THREE_WORKING_DAYS }),
    plan('HOME_VISIT', ['ACCEPTANCE', 'PAY_FIRST']),
    plan('REVIEW', ['PAPERS', 'HOME_VISIT']),
    plan('DECISION', ['REVIEW'], { level }),
    plan('SETTLEMENT', ['DECISION', 'PAPERS'], { needed: payFirst }),
  ];
}

/** A case just handed in, with the steps of a plan. */
export function newFile(planned: readonly PlannedStep[], more: Partial<CaseFile> = {}): CaseFile {
  return {
    status: 'SUBMITTED',
    payFirst: 'NONE',
    steps: planSteps(planned).map((step) =>
      step.code === 'ACCEPTANCE' ? { ...step, status: 'OPEN' as const, openedOn: DAY } : step,
    ),
    clock: 'ORDINARY',
    urgent: false,
    disputed: false,
    nearRelative: false,
    papersAsked: false,
    openObjections: 0,
    proposedAmount: null,
    followUp: null,
    endsOn: null,
    openReferrals: 0,
    round: 1,
    ...more,
  };
}

/** An act of a county officer on the day, as far as a test does not say otherwise. */
export function deed(action: CaseAction, more: Partial<Act> = {}): Act {
  const today = more.today ?? DAY;
  return {
    action,
    today,
    at: new Date(`${today}T02:00:00Z`),
    by: '01890000-0000-7000-8000-000000000001',
    level: 'COUNTY',
    ...(action === 'PUBLISH_NOTICE' ? { record: { publishedOn: today } } : {}),
    ...more,
  };
}

/** The case after all these acts, none of which may be refused. */
export function played(file: CaseFile, ...deeds: readonly (CaseAction | Act)[]): CaseFile {
  return deeds.reduce<CaseFile>(
    (current, next) => unwrap(act(current, typeof next === 'string' ? deed(next) : next)),
    file,
  );
}

/** The status of every step, by code. */
export function statuses(file: Pick<CaseFile, 'steps'>): Partial<Record<StepCode, string>> {
  return Object.fromEntries(file.steps.map(({ code, status }) => [code, status]));
}

/** The code of the refusal, or null when the act is possible. */
export function refusal(file: CaseFile, next: CaseAction | Act): string | null {
  const result = act(file, typeof next === 'string' ? deed(next) : next);
  return result.ok ? null : result.error.code;
}

export function on(date: string): { readonly today: LocalDate } {
  return { today: localDate(date) };
}
