import { caseTimeLimit, endOf, type Facts, type LinkedPolicy, type TimeLimit } from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { ok, type Result } from '../../shared/result.js';
import type { TimeUnit } from './step.js';

/** The time limit of the whole case and the day on which it ends, as the case keeps them. */
export interface CaseClockColumns {
  readonly dueOn: LocalDate | null;
  readonly dueUnknown: string | null;
  readonly dueDays: number | null;
  readonly dueUnit: TimeUnit | null;
  readonly dueFrom: LocalDate | null;
}

/** The ordinary time limit of a case from this day on (J18.3); a year that the calendar does not know stops nothing. */
export function ordinaryClock(
  policy: LinkedPolicy,
  programme: string,
  facts: Facts,
  from: LocalDate,
): Result<CaseClockColumns, Problem> {
  const limit = caseTimeLimit(policy, programme, facts);
  return limit.ok ? ok(clockOf(limit.value, from)) : limit;
}

/** The columns of a time limit that runs from this day on; null = none is stated. */
export function clockOf(limit: TimeLimit | null, from: LocalDate): CaseClockColumns {
  if (limit === null) return { dueOn: null, dueUnknown: null, dueDays: null, dueUnit: null, dueFrom: null };
  const end = endOf(limit, from);
  return {
    dueOn: end.ok ? end.value : null,
    dueUnknown: end.ok ? null : end.error.code,
    dueDays: limit.days,
    dueUnit: limit.unit,
    dueFrom: from,
  };
}
