import { type LinkedPolicy, Values } from '../../policy/index.js';
import { isLocalDate, type LocalDate, yearOf } from '../../shared/local-date.js';

/** The parameter that holds the days of the year on which a report is due, each as `MM-DD` (X10.3). */
export const REPORT_DATES = 'supervision.report.dates';

/**
 * The days from `first` to `last` on which the policy wants a report, ascending; none where it sets no dates. The
 * dates of a day are those in force on it.
 */
export function reportDays(policy: LinkedPolicy, first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let year = yearOf(first); year <= yearOf(last); year += 1) {
    for (const date of datesOn(policy, `${year}-12-31` as LocalDate)) {
      const day = `${year}-${date}`;
      if (isLocalDate(day) && day >= first && day <= last && datesOn(policy, day).includes(date))
        days.push(day);
    }
  }
  return days.sort();
}

/** The day after the report before this one, or the first of the year: where the period of a report begins. */
export function periodStart(policy: LinkedPolicy, due: LocalDate): LocalDate {
  const firstOfYear = `${yearOf(due)}-01-01` as LocalDate;
  const before = reportDays(policy, firstOfYear, due).filter((day) => day < due);
  return before.at(-1) ?? firstOfYear;
}

function datesOn(policy: LinkedPolicy, day: LocalDate): readonly string[] {
  const values = new Values(policy.valuesOn(day, []), day);
  return policy.declarations.has(REPORT_DATES) && values.isSet(REPORT_DATES)
    ? values.codes(REPORT_DATES)
    : [];
}
