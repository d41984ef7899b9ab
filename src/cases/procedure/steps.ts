import { endOf, type PlannedStep, type TimeLimit } from '../../policy/procedure.js';
import type { StepCode } from '../../policy/programme.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Text } from '../../shared/text.js';
import { type CaseStep, type Completion, isFinished, type StepRecord, type TimeUnit } from './step.js';

/** The steps of a new case as the policy plans them; nothing is open yet. */
export function planSteps(planned: readonly PlannedStep[]): readonly CaseStep[] {
  return planned.map((step, index) => asPlanned(step, index + 1));
}

/**
 * Takes a changed plan over (a dispute opens the appraisal, urgency pay-first, the sum the meeting): what is done
 * stays done, what is no longer needed is skipped, what is needed again waits its turn, and what was open but not
 * yet begun goes back to waiting when something is now needed before it. Ready steps are opened.
 */
export function replan(
  steps: readonly CaseStep[],
  planned: readonly PlannedStep[],
  today: LocalDate,
): readonly CaseStep[] {
  const known = new Map(steps.map((step) => [step.code, step]));
  const last = Math.max(0, ...steps.map(({ sequence }) => sequence));
  let added = 0;
  const adopted = planned.map((plan) => {
    const step = known.get(plan.code);
    if (step !== undefined) return adopt(step, plan);
    added += 1;
    return asPlanned(plan, last + added);
  });
  const codes = new Set(planned.map(({ code }) => code));
  const unplanned = steps.filter(({ code }) => !codes.has(code));
  const all = [...unplanned, ...adopted].sort((a, b) => a.sequence - b.sequence);
  return openReady(
    all.map((step) => (mustWait(all, step) ? waiting(step) : step)),
    today,
  );
}

/** Opens every planned step whose predecessors are all finished, and works out days that were not known before. */
export function openReady(steps: readonly CaseStep[], today: LocalDate): readonly CaseStep[] {
  return steps.map((step) => {
    if (step.status === 'OPEN' && step.dueUnknown !== null && step.openedOn !== null) {
      return { ...step, ...dueOfStep(step, step.openedOn) };
    }
    if (step.status !== 'PLANNED' || unfinishedBefore(steps, step.code).length > 0) return step;
    return { ...step, status: 'OPEN' as const, openedOn: today, ...dueOfStep(step, today) };
  });
}

/** The step done, and the next ones opened. */
export function completeStep(
  steps: readonly CaseStep[],
  code: StepCode,
  { on, at, by, outcome, record }: Completion,
): readonly CaseStep[] {
  const done = steps.map((step) =>
    step.code === code
      ? {
          ...step,
          status: 'DONE' as const,
          completedOn: on,
          completedAt: at,
          completedBy: by,
          outcome,
          record: { ...step.record, ...record },
        }
      : step,
  );
  return openReady(done, on);
}

/** The step begun, with what there is to record so far; it stays open. */
export function beginStep(
  steps: readonly CaseStep[],
  code: StepCode,
  record: StepRecord,
): readonly CaseStep[] {
  return steps.map((step) =>
    step.code === code ? { ...step, record: { ...step.record, ...record } } : step,
  );
}

/** A step that was done, begun again with a clock of its own; what waits for it and was not begun waits again. */
export function repeatStep(
  steps: readonly CaseStep[],
  code: StepCode,
  record: StepRecord,
  today: LocalDate,
): readonly CaseStep[] {
  const open = { completedOn: null, completedAt: null, completedBy: null, outcome: null, record };
  const again = steps.map((step) =>
    step.code === code
      ? { ...step, ...open, status: 'OPEN' as const, openedOn: today, ...dueOfStep(step, today) }
      : step,
  );
  return again.map((step) => (mustWait(again, step) ? waiting(step) : step));
}

/** Whatever is unfinished is skipped for this reason, save the steps named. */
export function skipUnfinished(
  steps: readonly CaseStep[],
  reason: Text,
  except: readonly StepCode[] = [],
): readonly CaseStep[] {
  return steps.map((step) =>
    isFinished(step) || except.includes(step.code)
      ? step
      : { ...waiting(step), status: 'SKIPPED' as const, reasonZh: reason.zh, reasonEn: reason.en },
  );
}

/**
 * The case taken up again from a step on: it and all that waits for it, by however many steps in between, start over.
 * What was done before it stays done.
 */
export function reopenFrom(steps: readonly CaseStep[], code: StepCode): readonly CaseStep[] {
  const again = new Set<StepCode>([code, 'DECISION']);
  for (let grew = true; grew; ) {
    const later = steps.filter((step) => !again.has(step.code) && step.after.some((one) => again.has(one)));
    for (const step of later) again.add(step.code);
    grew = later.length > 0;
  }
  return steps.map((step) =>
    again.has(step.code) && step.code !== 'SETTLEMENT'
      ? {
          ...waiting(step),
          completedOn: null,
          completedAt: null,
          completedBy: null,
          outcome: null,
          record: null,
        }
      : step,
  );
}

/** What a changed plan asks for that it did not before, and what it no longer asks for; null when neither. */
export function changesOfPlan(
  before: readonly CaseStep[],
  after: readonly CaseStep[],
): { readonly needed: readonly StepCode[]; readonly dropped: readonly StepCode[] } | null {
  const known = new Map(before.map((step) => [step.code, step.status]));
  const needed = after.filter(({ code, status }) => known.get(code) === 'SKIPPED' && status !== 'SKIPPED');
  const dropped = after.filter(({ code, status }) => {
    const was = known.get(code);
    return status === 'SKIPPED' && was !== undefined && was !== 'SKIPPED';
  });
  if (needed.length === 0 && dropped.length === 0) return null;
  return { needed: needed.map(({ code }) => code), dropped: dropped.map(({ code }) => code) };
}

/** The step of this code, or undefined when the procedure has none. */
export function stepOf(steps: readonly CaseStep[], code: StepCode): CaseStep | undefined {
  return steps.find((step) => step.code === code);
}

/** The steps that come before this one, by however many steps in between, and are not finished yet. */
export function unfinishedBefore(steps: readonly CaseStep[], code: StepCode): readonly CaseStep[] {
  const byCode = new Map(steps.map((step) => [step.code, step]));
  const seen = new Set<StepCode>();
  const queue = [...(byCode.get(code)?.after ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(byCode.get(next)?.after ?? []));
  }
  invariant(!seen.has(code), () => `The step ${code} waits for itself through the steps before it.`);
  return steps.filter((step) => seen.has(step.code) && !isFinished(step));
}

/** What a worklist shows of the steps: the first that is open, and the earliest day on which one is due. */
export function outlook(steps: readonly CaseStep[]): {
  readonly stepCode: StepCode | null;
  readonly stepDueOn: LocalDate | null;
} {
  let stepCode: StepCode | null = null;
  let stepDueOn: LocalDate | null = null;
  for (const step of steps) {
    if (step.status !== 'OPEN') continue;
    stepCode ??= step.code;
    if (step.dueOn !== null && (stepDueOn === null || step.dueOn < stepDueOn)) stepDueOn = step.dueOn;
  }
  return { stepCode, stepDueOn };
}

/**
 * The last day of a step that lasts a while (public notice), counted from the day it began; null while the
 * calendar does not know the year that the day falls in.
 */
export function lastDayOf(step: CaseStep, began: LocalDate): LocalDate | null {
  const limit = limitOf(step.durationDays, step.durationUnit);
  if (limit === null) return began;
  const end = endOf(limit, began);
  return end.ok ? end.value : null;
}

function asPlanned(plan: PlannedStep, sequence: number): CaseStep {
  return {
    sequence,
    code: plan.code,
    level: plan.level,
    status: plan.needed ? 'PLANNED' : 'SKIPPED',
    after: plan.after,
    deadlineDays: plan.deadline?.days ?? null,
    deadlineUnit: plan.deadline?.unit ?? null,
    durationDays: plan.duration?.days ?? null,
    durationUnit: plan.duration?.unit ?? null,
    openedOn: null,
    dueOn: null,
    dueUnknown: null,
    completedOn: null,
    completedAt: null,
    completedBy: null,
    outcome: null,
    record: null,
    basis: plan.basis,
    reasonZh: plan.reason?.zh ?? null,
    reasonEn: plan.reason?.en ?? null,
  };
}

/** A step that runs keeps its clock; only a step that starts over gets the new plan's. */
function adopt(step: CaseStep, plan: PlannedStep): CaseStep {
  if (step.status === 'DONE') return step;
  const fresh = { ...asPlanned(plan, step.sequence), record: step.record };
  if (!plan.needed || step.status !== 'OPEN') return fresh;
  return {
    ...step,
    level: plan.level,
    after: plan.after,
    basis: fresh.basis,
    reasonZh: fresh.reasonZh,
    reasonEn: fresh.reasonEn,
  };
}

function mustWait(steps: readonly CaseStep[], step: CaseStep): boolean {
  return step.status === 'OPEN' && step.record === null && unfinishedBefore(steps, step.code).length > 0;
}

function waiting(step: CaseStep): CaseStep {
  return { ...step, status: 'PLANNED', openedOn: null, dueOn: null, dueUnknown: null };
}

/** By when a step is due that opened on this day; no day where the calendar does not know the year. */
export function dueOfStep(
  step: Pick<CaseStep, 'deadlineDays' | 'deadlineUnit'>,
  from: LocalDate,
): Pick<CaseStep, 'dueOn' | 'dueUnknown'> {
  return dueOfLimit(step.deadlineDays, step.deadlineUnit, from);
}

/** When a time limit ends that began on this day; no day where none is stated or the calendar does not know the year. */
export function dueOfLimit(
  days: number | null,
  unit: TimeUnit | null,
  from: LocalDate,
): Pick<CaseStep, 'dueOn' | 'dueUnknown'> {
  const limit = limitOf(days, unit);
  if (limit === null) return { dueOn: null, dueUnknown: null };
  const end = endOf(limit, from);
  return end.ok ? { dueOn: end.value, dueUnknown: null } : { dueOn: null, dueUnknown: end.error.code };
}

function limitOf(days: number | null, unit: TimeUnit | null): TimeLimit | null {
  return days === null || unit === null ? null : { days, unit };
}
