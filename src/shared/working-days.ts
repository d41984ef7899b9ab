import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { invariant } from './invariant.js';
import { dateOfDayNumber, dayNumber, type LocalDate, localDate, weekdayOf, yearOf } from './local-date.js';
import { type Problem, problem } from './problem.js';
import { err, ok, type Result } from './result.js';

/** The State Council's holiday arrangement of a year is not in the calendar: the days of it are never guessed. */
export type CalendarProblem = Problem<'CALENDAR_YEAR_UNKNOWN'>;

/** One year, by the index of its days: whether a day is worked, and how many worked days lie before it. */
interface CalendarYear {
  readonly firstDay: number;
  readonly length: number;
  readonly working: Uint8Array;
  readonly workedBefore: Uint16Array;
}

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(calendar.holidays));
const MAKE_UP_DAYS: ReadonlySet<string> = new Set(Object.keys(calendar.workdays));

/** A year is known when its National Day is arranged; single days of its neighbours' notices do not count. */
const KNOWN_YEARS: readonly number[] = [...HOLIDAYS]
  .filter((day) => day.endsWith('-10-01'))
  .map((day) => Number(day.slice(0, 4)))
  .sort((a, b) => a - b);

/** The first and last year whose holidays and make-up workdays are known. */
export const KNOWN_CALENDAR: { readonly firstYear: number; readonly lastYear: number } = knownRange();

const years = new Map<number, CalendarYear>();

/** Whether the day is worked: make-up weekends are, public holidays on weekdays are not. */
export function isWorkingDay(date: LocalDate): Result<boolean, CalendarProblem> {
  const year = yearOf(date);
  const days = calendarYear(year);
  if (days === undefined) return err(yearUnknown(year));
  return ok(days.working[dayNumber(date) - days.firstDay] === 1);
}

/**
 * The last day of a period of working days that starts on `start`: the first day is excluded (Civil Code 201),
 * public holidays and ordinary weekends are skipped, make-up workdays count (`J18.3`). Zero days is `start`.
 * @throws InvariantError when the count is negative or not whole
 */
export function addWorkingDays(start: LocalDate, count: number): Result<LocalDate, CalendarProblem> {
  requireCount(count);
  let day = dayNumber(start);
  let days: CalendarYear | undefined;
  for (let left = count; left > 0; ) {
    day += 1;
    if (days === undefined || day >= days.firstDay + days.length) {
      const year = yearOf(dateOfDayNumber(day));
      days = calendarYear(year);
      if (days === undefined) return err(yearUnknown(year));
    }
    if (days.working[day - days.firstDay] === 1) left -= 1;
  }
  return ok(dateOfDayNumber(day));
}

/**
 * The last day of a period of calendar days that starts on `start`: the first day is excluded (Civil Code 201);
 * with `rollOffHolidays` a last day that is not worked gives way to the next working day (Civil Code 203).
 * Without it no calendar is needed and nothing is refused.
 * @throws InvariantError when the count is negative or not whole
 */
export function addCalendarDays(
  start: LocalDate,
  count: number,
  options: { readonly rollOffHolidays: boolean },
): Result<LocalDate, CalendarProblem> {
  requireCount(count);
  const last = dateOfDayNumber(dayNumber(start) + count);
  return options.rollOffHolidays ? rollOffHolidays(last) : ok(last);
}

/** The day itself when it is worked, otherwise the next working day (Civil Code 203). */
export function rollOffHolidays(date: LocalDate): Result<LocalDate, CalendarProblem> {
  const worked = isWorkingDay(date);
  if (!worked.ok) return worked;
  return worked.value ? ok(date) : addWorkingDays(date, 1);
}

/**
 * How many working days lie after `from` up to and including `to`, so that
 * `workingDaysBetween(start, addWorkingDays(start, n))` is n. Negative when `to` lies before `from`.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate): Result<number, CalendarProblem> {
  if (to < from) {
    const reversed = workingDaysBetween(to, from);
    return reversed.ok ? ok(0 - reversed.value) : reversed;
  }
  let total = 0;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const days = calendarYear(year);
    if (days === undefined) return err(yearUnknown(year));
    const after = year === yearOf(from) ? dayNumber(from) - days.firstDay + 1 : 0;
    const until = year === yearOf(to) ? dayNumber(to) - days.firstDay + 1 : days.length;
    total += (days.workedBefore[until] as number) - (days.workedBefore[after] as number);
  }
  return ok(total);
}

function requireCount(count: number): void {
  invariant(
    Number.isInteger(count) && count >= 0,
    () => `A period must be a whole number of days, zero or more, but it is ${count}.`,
  );
}

function calendarYear(year: number): CalendarYear | undefined {
  const cached = years.get(year);
  if (cached !== undefined || !KNOWN_YEARS.includes(year)) return cached;
  const firstDay = dayNumber(localDate(`${year}-01-01`));
  const length = dayNumber(localDate(`${year}-12-31`)) - firstDay + 1;
  const working = new Uint8Array(length);
  const workedBefore = new Uint16Array(length + 1);
  for (let index = 0; index < length; index += 1) {
    const worked = isWorked(dateOfDayNumber(firstDay + index)) ? 1 : 0;
    working[index] = worked;
    workedBefore[index + 1] = (workedBefore[index] as number) + worked;
  }
  const built: CalendarYear = { firstDay, length, working, workedBefore };
  years.set(year, built);
  return built;
}

function isWorked(date: LocalDate): boolean {
  return MAKE_UP_DAYS.has(date) || (weekdayOf(date) <= 5 && !HOLIDAYS.has(date));
}

function knownRange(): { readonly firstYear: number; readonly lastYear: number } {
  const firstYear = KNOWN_YEARS[0];
  const lastYear = KNOWN_YEARS.at(-1);
  invariant(firstYear !== undefined && lastYear !== undefined, 'The holiday calendar holds no year at all.');
  invariant(lastYear - firstYear + 1 === KNOWN_YEARS.length, 'The holiday calendar lacks a year in between.');
  return { firstYear, lastYear };
}

function yearUnknown(year: number): CalendarProblem {
  const { firstYear, lastYear } = KNOWN_CALENDAR;
  return problem({
    code: 'CALENDAR_YEAR_UNKNOWN',
    message: `The public holidays of ${year} are not known; the calendar covers ${firstYear}–${lastYear}. Update the package chinese-days once the State Council has published the year.`,
    messageZh: `${year}年的法定节假日安排未知，现有日历覆盖${firstYear}年至${lastYear}年。请在国务院公布该年安排后更新 chinese-days 软件包。`,
  });
}
