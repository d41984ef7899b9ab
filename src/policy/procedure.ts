import type { LocalDate } from '../shared/local-date.js';
import type { Problem } from '../shared/problem.js';
import { problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { addCalendarDays, addWorkingDays } from '../shared/working-days.js';
import { citation } from './basis.js';
import type { Facts } from './facts.js';
import { guarded, type PolicyRefusal, policyFailed } from './guarded.js';
import type { LinkedPolicy } from './linked-policy.js';
import type {
  Approval,
  Deadline,
  Level,
  PayFirstTerms,
  ProcedureState,
  ProcedureStep,
  Programme,
  ProposedGrant,
  StepCode,
} from './programme.js';
import { Values } from './values.js';

/** One step of a case as the policy plans it on the facts of the day. */
export interface PlannedStep {
  readonly code: StepCode;
  readonly level: Level;
  readonly needed: boolean;
  /** Why it is needed or skipped; null for a step that is always needed. */
  readonly reason: { readonly zh: string; readonly en: string } | null;
  readonly after: readonly StepCode[];
  /** Time limit from the day it opens; null = none is stated. */
  readonly deadline: TimeLimit | null;
  /** How long it lasts at least. */
  readonly duration: TimeLimit | null;
  readonly basis: readonly string[];
}

export interface TimeLimit {
  readonly days: number;
  readonly unit: Deadline['unit'];
}

/**
 * Plans the steps of a case. An unset figure is a refusal that names it. Like every question here it runs under the
 * guard of the policy: a policy that throws or loops refuses this case and holds up no other.
 */
export function planProcedure(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
  state: ProcedureState,
): Result<readonly PlannedStep[], PolicyRefusal> {
  const programme = programmeOf(policy, programmeCode);
  const values = valuesFor(policy, facts);
  return guarded(policy, () =>
    programme.procedure.map((step): PlannedStep => {
      const need = step.when?.(facts, values, state);
      const needed = need?.needed ?? true;
      return {
        code: step.code,
        level: typeof step.level === 'function' ? step.level(facts, values, state) : step.level,
        needed,
        reason: need?.reason ?? null,
        after: typeof step.after === 'function' ? step.after(facts, values, state) : step.after,
        deadline: needed ? statedLimit(values, step.deadline) : null,
        duration: needed ? durationOf(values, step) : null,
        basis: [...step.basis, ...(need?.basis ?? [])].map(citation),
      };
    }),
  );
}

/** The time limit of the whole case, or null when none is stated. */
export function caseTimeLimit(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
): Result<TimeLimit | null, PolicyRefusal> {
  const { caseDeadline } = programmeOf(policy, programmeCode);
  const values = valuesFor(policy, facts);
  return guarded(policy, () => {
    const deadline = typeof caseDeadline === 'function' ? caseDeadline(facts, values) : caseDeadline;
    return statedLimit(values, deadline ?? undefined);
  });
}

/** The longer time limit of a special case, with the articles that allow it; null where none is stated (57号, 22). */
export function specialTimeLimit(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
): Result<(TimeLimit & { readonly basis: readonly string[] }) | null, PolicyRefusal> {
  const { specialCaseDeadline } = programmeOf(policy, programmeCode);
  if (specialCaseDeadline === undefined) return ok(null);
  const resolved = policy.valuesOn(facts.on, facts.situations);
  const values = new Values(resolved, facts.on);
  return guarded(policy, () => {
    const deadline = specialCaseDeadline(facts, values);
    const limit = statedLimit(values, deadline);
    const basis = resolved.get(deadline.parameter)?.basis ?? null;
    return limit && { ...limit, basis: basis === null ? [] : [citation(basis)] };
  });
}

/** Who decides a grant of this size (J9.3, J9.6, J17, X3.2). */
export function approvalFor(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
  proposed: ProposedGrant,
): Result<Approval, PolicyRefusal> {
  const programme = programmeOf(policy, programmeCode);
  const values = valuesFor(policy, facts);
  return guarded(policy, () => programme.approval(facts, values, proposed));
}

/** On what terms money may go out before the papers (J9.1). */
export function payFirstTerms(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
): Result<PayFirstTerms, PolicyRefusal> {
  const programme = programmeOf(policy, programmeCode);
  if (programme.payFirst === null) {
    return err(
      problem({
        code: 'PAY_FIRST_NOT_FORESEEN',
        message: `${programme.titles.en} of ${policy.definition.titles.en} knows no payment before the papers; decide the case by its ordinary procedure.`,
        messageZh: `${policy.definition.titles.zh}的${programme.titles.zh}没有先行救助,请按一般程序办理。`,
        basis: programme.basis.map(citation),
      }),
    );
  }
  const values = valuesFor(policy, facts);
  const terms = programme.payFirst;
  return guarded(policy, () => terms(facts, values));
}

/** After how many whole months a grant of this class is verified again (J1.4); null where nothing is reviewed. */
export function reviewIntervalOf(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
  benefitClass: string | null,
): Result<number | null, PolicyRefusal> {
  const { reviewMonths } = programmeOf(policy, programmeCode);
  if (reviewMonths === null) return ok(null);
  const values = valuesFor(policy, facts);
  const months = guarded(policy, () => reviewMonths(values, benefitClass));
  if (months.ok && !(Number.isSafeInteger(months.value) && months.value > 0)) {
    return err(policyFailed(policy, 'POLICY_INTERVAL_NOT_MONTHS'));
  }
  return months;
}

/** The last day of a gradual exit that the household is in on the day of the facts, or null (J6.1, X1.2, N1.3). */
export function keptUntil(
  policy: LinkedPolicy,
  programmeCode: string,
  facts: Facts,
): Result<LocalDate | null, PolicyRefusal> {
  const programme = programmeOf(policy, programmeCode);
  const { keepsUntil } = programme;
  if (keepsUntil === undefined) return ok(null);
  const values = valuesFor(policy, facts);
  return guarded(policy, () => keepsUntil(facts, values, programme.derive(facts, values)));
}

/** The day on which a time limit that starts to run on `start` ends; the first day is not counted. */
export function endOf(limit: TimeLimit, start: LocalDate): Result<LocalDate, Problem> {
  return limit.unit === 'WORKING_DAYS'
    ? addWorkingDays(start, limit.days)
    : addCalendarDays(start, limit.days, { rollOffHolidays: true });
}

/** A time limit binds the office, so that help never waits for a missing one: unset means that none is stated. */
function statedLimit(values: Values, deadline: Deadline | undefined): TimeLimit | null {
  return deadline !== undefined && values.isSet(deadline.parameter) ? limitOf(values, deadline) : null;
}

/** A duration protects others (a public notice), so that a missing one is a refusal by name. */
function durationOf(values: Values, { duration }: ProcedureStep): TimeLimit | null {
  if (duration === undefined) return null;
  return duration.optional === true ? statedLimit(values, duration) : limitOf(values, duration);
}

function limitOf(values: Values, deadline: Deadline): TimeLimit {
  return { days: values.integer(deadline.parameter), unit: deadline.unit };
}

function programmeOf(policy: LinkedPolicy, code: string): Programme {
  const programme = policy.programmes.get(code);
  if (programme === undefined) throw new RangeError(`Policy ${policy.id} has no programme ${code}.`);
  return programme;
}

function valuesFor(policy: LinkedPolicy, facts: Facts): Values {
  return new Values(policy.valuesOn(facts.on, facts.situations), facts.on);
}
