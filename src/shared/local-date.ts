import { invariant } from './invariant.js';
import { type Problem, problem, quoted } from './problem.js';
import { err, ok, type Result } from './result.js';

declare const localDateBrand: unique symbol;
declare const yearMonthBrand: unique symbol;

/**
 * A calendar day of Asia/Shanghai as `YYYY-MM-DD`, from 1900 to 2199, always a day that exists. Compare with
 * `<` and `===`: the order of the texts is the order of the days.
 */
export type LocalDate = string & { readonly [localDateBrand]: true };

/** A calendar month as `YYYY-MM`, from 1900 to 2199. Compare with `<` and `===`. */
export type YearMonth = string & { readonly [yearMonthBrand]: true };

export type DateProblem = Problem<'INVALID_DATE' | 'INVALID_YEAR_MONTH'>;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;
const DAYS_IN_MONTH = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** Reads a day from outside: `YYYY-MM-DD`, a day that exists, from 1900 to 2199. */
export function parseLocalDate(text: string): Result<LocalDate, DateProblem> {
  return isLocalDate(text) ? ok(text) : err(invalidDate(text));
}

/**
 * A day written in our own code: `localDate('2022-07-01')`.
 * @throws RangeError when there is no such day from 1900 to 2199
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(invalidDate(text).message);
  return text;
}

/** Whether the text is a day that exists, from 1900 to 2199. */
export function isLocalDate(text: string): text is LocalDate {
  if (!DATE.test(text)) return false;
  const year = yearIn(text);
  const month = monthIn(text);
  const day = dayIn(text);
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads a month from outside: `YYYY-MM`, from 1900 to 2199. */
export function parseYearMonth(text: string): Result<YearMonth, DateProblem> {
  return isYearMonth(text) ? ok(text) : err(invalidMonth(text));
}

/**
 * A month written in our own code: `yearMonth('2022-07')`.
 * @throws RangeError when there is no such month from 1900 to 2199
 */
export function yearMonth(text: string): YearMonth {
  if (!isYearMonth(text)) throw new RangeError(invalidMonth(text).message);
  return text;
}

/**
 * The day on which an instant falls in Asia/Shanghai. The offset is the fixed UTC+8 that has applied since the
 * summer time of 1986–1991 ended; the instants of this service are all later.
 * @throws RangeError for an invalid `Date` or a day outside 1900–2199
 */
export function localDateAt(instant: Date): LocalDate {
  return dateOfDayNumber(Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS));
}

/** The number of the day, counted from 1970-01-01 = 0. */
export function dayNumber(date: LocalDate): number {
  return dayNumberOf(yearIn(date), monthIn(date), dayIn(date));
}

const FIRST_DAY = dayNumberOf(FIRST_YEAR, 1, 1);
const LAST_DAY = dayNumberOf(LAST_YEAR, 12, 31);

/**
 * The day with this number, counted from 1970-01-01 = 0.
 * @throws RangeError when it is no whole number or falls outside 1900–2199
 */
export function dateOfDayNumber(number: number): LocalDate {
  if (!Number.isInteger(number) || number < FIRST_DAY || number > LAST_DAY) {
    throw new RangeError(`The day number ${number} falls outside the calendar ${FIRST_YEAR}–${LAST_YEAR}.`);
  }
  // Civil from days: years start on 1 March so that the leap day comes last (proleptic Gregorian).
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/**
 * The day so many days later, or earlier when negative.
 * @throws RangeError outside 1900–2199
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The same day so many months later, or the last day of that month where it has no such day
 * (31 January + 1 month is 28 or 29 February; Civil Code 202).
 * @throws RangeError outside 1900–2199
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = monthIndexOf(date, months);
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return format(year, month, Math.min(dayIn(date), daysInMonth(year, month)));
}

/**
 * The same day so many years later; 29 February becomes 28 February in a common year. For ages use `ageOn`.
 * @throws RangeError outside 1900–2199
 */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * How many full months lie from `from` to `to`: the greatest n for which `addMonths(from, n)` is not after
 * `to`. Of a `to` before `from`, the negative count from `to` to `from`.
 */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const year = yearIn(to);
  const month = monthIn(to);
  const months = (year - yearIn(from)) * 12 + month - monthIn(from);
  return dayIn(to) < Math.min(dayIn(from), daysInMonth(year, month)) ? months - 1 : months;
}

/**
 * The age in full years. A person is N years old from the day of the Nth birthday on, that day included; whoever
 * was born on 29 February reaches the age on 1 March in common years, the first day on which the full year has
 * run. (Counting only from the day after the birthday is criminal-law practice and is not used here.)
 * @throws RangeError when `on` lies before the birth
 */
export function ageOn(birth: LocalDate, on: LocalDate): number {
  if (on < birth) throw new RangeError(`The age on ${on} is asked of a person born later, on ${birth}.`);
  const hadBirthday = monthIn(on) * 100 + dayIn(on) >= monthIn(birth) * 100 + dayIn(birth);
  return yearIn(on) - yearIn(birth) - (hadBirthday ? 0 : 1);
}

/** The year of a day or month. */
export function yearOf(date: LocalDate | YearMonth): number {
  return yearIn(date);
}

/** The month of a day, `YYYY-MM`. */
export function monthOf(date: LocalDate): YearMonth {
  return date.slice(0, 7) as YearMonth;
}

/** The month so many months later, or earlier when negative. @throws RangeError outside 1900–2199 */
export function shiftMonth(month: YearMonth, months: number): YearMonth {
  const index = monthIndexOf(month, months);
  return `${Math.floor(index / 12)}-${TWO_DIGITS[(index % 12) + 1]}` as YearMonth;
}

/** The first day of the month that the day lies in, or of the month itself. */
export function firstOfMonth(date: LocalDate | YearMonth): LocalDate {
  return `${date.slice(0, 7)}-01` as LocalDate;
}

/** The last day of the month that the day lies in, or of the month itself. */
export function lastOfMonth(date: LocalDate | YearMonth): LocalDate {
  return format(yearIn(date), monthIn(date), daysInMonth(yearIn(date), monthIn(date)));
}

/** The first day of the next month. @throws RangeError after 2199 */
export function firstOfNextMonth(date: LocalDate | YearMonth): LocalDate {
  const index = monthIndexOf(date, 1);
  return format(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** Whether `a` lies before `b`. */
export function isBefore(a: LocalDate, b: LocalDate): boolean {
  return a < b;
}

/** Whether `a` lies after `b`. */
export function isAfter(a: LocalDate, b: LocalDate): boolean {
  return a > b;
}

/** The earliest of the days. */
export function minDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((earliest, date) => (date < earliest ? date : earliest), first);
}

/** The latest of the days. */
export function maxDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((latest, date) => (date > latest ? date : latest), first);
}

/** Days from civil: the inverse of `dateOfDayNumber`. Years here are positive, so flooring needs no care. */
function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function monthIndexOf(date: LocalDate | YearMonth, plus: number): number {
  invariant(Number.isInteger(plus), () => `A number of months must be whole, but it is ${plus}.`);
  const index = yearIn(date) * 12 + monthIn(date) - 1 + plus;
  if (!isYear(Math.floor(index / 12))) {
    throw new RangeError(
      `${date} plus ${plus} months falls outside the calendar ${FIRST_YEAR}–${LAST_YEAR}.`,
    );
  }
  return index;
}

function isYearMonth(text: string): text is YearMonth {
  return MONTH.test(text) && isYear(yearIn(text)) && monthIn(text) >= 1 && monthIn(text) <= 12;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month] as number);
}

function format(year: number, month: number, day: number): LocalDate {
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}` as LocalDate;
}

function yearIn(text: string): number {
  return twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2);
}

function monthIn(text: string): number {
  return twoDigitsAt(text, 5);
}

function dayIn(text: string): number {
  return twoDigitsAt(text, 8);
}

function twoDigitsAt(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528; // 528 = 11 × the code of '0'
}

function invalidDate(text: string): DateProblem {
  return problem({
    code: 'INVALID_DATE',
    message: `The date ${quoted(text)} does not exist; write a day from ${FIRST_YEAR} to ${LAST_YEAR} as YYYY-MM-DD.`,
    messageZh: `日期${quoted(text)}不存在，请按“年-月-日”（YYYY-MM-DD）填写${FIRST_YEAR}年至${LAST_YEAR}年的日期。`,
  });
}

function invalidMonth(text: string): DateProblem {
  return problem({
    code: 'INVALID_YEAR_MONTH',
    message: `The month ${quoted(text)} does not exist; write a month from ${FIRST_YEAR} to ${LAST_YEAR} as YYYY-MM.`,
    messageZh: `月份${quoted(text)}不存在，请按“年-月”（YYYY-MM）填写${FIRST_YEAR}年至${LAST_YEAR}年的月份。`,
  });
}
