import fc from 'fast-check';
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  type LocalDate,
  localDate,
} from '../../src/shared/local-date.js';
import { unwrap } from '../../src/shared/result.js';
import {
  addCalendarDays,
  addWorkingDays,
  isWorkingDay,
  KNOWN_CALENDAR,
  rollOffHolidays,
  workingDaysBetween,
} from '../../src/shared/working-days.js';

const worked = (date: string) => unwrap(isWorkingDay(localDate(date)));
const workdaysAfter = (start: string, days: number) => unwrap(addWorkingDays(localDate(start), days));
const knownDate = fc
  .integer({ min: dayNumber(localDate('2018-01-01')), max: dayNumber(localDate('2025-06-30')) })
  .map(dateOfDayNumber);

describe('The calendar of 2022', () => {
  test.each([
    '2022-01-29',
    '2022-01-30',
    '2022-04-02',
    '2022-04-24',
    '2022-05-07',
    '2022-10-08',
    '2022-10-09',
  ])('%s is a make-up workday on a weekend', (date) => {
    expect(worked(date)).toBe(true);
  });

  test.each([
    '2022-01-03',
    '2022-01-31',
    '2022-02-04',
    '2022-04-04',
    '2022-05-02',
    '2022-06-03',
    '2022-09-12',
    '2022-10-07',
  ])('%s is a public holiday on a weekday', (date) => {
    expect(worked(date)).toBe(false);
  });

  test('the days around the Spring Festival holiday are worked', () => {
    expect(worked('2022-01-28')).toBe(true);
    expect(worked('2022-02-07')).toBe(true);
  });

  test('an ordinary Friday is worked, the Saturday after it is not', () => {
    expect(worked('2022-07-01')).toBe(true);
    expect(worked('2022-07-02')).toBe(false);
  });

  test('the working days of 2022 that lie on a weekend are the seven make-up days and no others', () => {
    const weekendsWorked: LocalDate[] = [];
    for (let date = localDate('2022-01-01'); date <= '2022-12-31'; date = addDays(date, 1)) {
      const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
      if ((weekday === 0 || weekday === 6) && worked(date)) weekendsWorked.push(date);
    }
    expect(weekendsWorked).toEqual([
      '2022-01-29',
      '2022-01-30',
      '2022-04-02',
      '2022-04-24',
      '2022-05-07',
      '2022-10-08',
      '2022-10-09',
    ]);
  });
});

describe('Other years', () => {
  test('the Spring Festival holiday of 2020 was prolonged to 2 February', () => {
    expect(worked('2020-01-31')).toBe(false);
    expect(worked('2020-02-01')).toBe(false);
    expect(worked('2020-02-03')).toBe(true);
  });

  test('31 December 2022 belongs to the New Year holiday of 2023', () => {
    expect(worked('2022-12-30')).toBe(true);
    expect(worked('2023-01-02')).toBe(false);
    expect(workdaysAfter('2022-12-30', 1)).toBe('2023-01-03');
  });

  test('the holiday of 2026 that ends on 23 February is followed by a make-up Saturday', () => {
    expect(worked('2026-02-23')).toBe(false);
    expect(worked('2026-02-24')).toBe(true);
    expect(worked('2026-02-28')).toBe(true);
  });
});

describe('Periods of working days', () => {
  test('the first day is not counted', () => {
    expect(workdaysAfter('2022-07-04', 1)).toBe('2022-07-05');
  });

  test('make-up workdays count and the holiday between is skipped', () => {
    // Friday 28 January, then Saturday 29, Sunday 30, then Monday 7 February.
    expect(workdaysAfter('2022-01-28', 1)).toBe('2022-01-29');
    expect(workdaysAfter('2022-01-28', 2)).toBe('2022-01-30');
    expect(workdaysAfter('2022-01-28', 3)).toBe('2022-02-07');
  });

  test('a case accepted before the National Day holiday has its twenty working days after it', () => {
    expect(workdaysAfter('2022-09-30', 20)).toBe('2022-11-02');
  });

  test('no days end on the first day, whether it is worked or not', () => {
    expect(workdaysAfter('2022-07-02', 0)).toBe('2022-07-02');
  });

  test('a period may start on a holiday', () => {
    expect(workdaysAfter('2022-10-01', 1)).toBe('2022-10-08');
  });

  test('a negative or broken count is a bug', () => {
    expect(() => addWorkingDays(localDate('2022-07-01'), -1)).toThrow('whole number of days');
    expect(() => addWorkingDays(localDate('2022-07-01'), 1.5)).toThrow('whole number of days');
    expect(() => addCalendarDays(localDate('2022-07-01'), -1, { rollOffHolidays: true })).toThrow('whole');
  });

  test('the days counted between are the days added', () => {
    fc.assert(
      fc.property(knownDate, fc.nat(300), (start, days) => {
        const end = unwrap(addWorkingDays(start, days));
        expect(unwrap(workingDaysBetween(start, end))).toBe(days);
        expect(unwrap(workingDaysBetween(end, start))).toBe(0 - days);
        if (days > 0) expect(unwrap(isWorkingDay(end))).toBe(true);
      }),
    );
  });

  test('the days between agree with counting one by one over the turn of a year', () => {
    const [from, to] = [localDate('2021-11-15'), localDate('2023-02-20')];
    let counted = 0;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (worked(date)) counted += 1;
    expect(unwrap(workingDaysBetween(from, to))).toBe(counted);
  });
});

describe('Periods of calendar days', () => {
  test('seven days of public notice exclude the first day', () => {
    expect(addCalendarDays(localDate('2022-07-01'), 7, { rollOffHolidays: true })).toEqual({
      ok: true,
      value: '2022-07-08',
    });
  });

  test('a last day within a holiday gives way to the next working day, here a make-up Saturday', () => {
    expect(unwrap(addCalendarDays(localDate('2022-09-28'), 5, { rollOffHolidays: true }))).toBe('2022-10-08');
    expect(unwrap(addCalendarDays(localDate('2022-09-28'), 5, { rollOffHolidays: false }))).toBe(
      '2022-10-03',
    );
  });

  test('a last day on a make-up Sunday stays', () => {
    expect(unwrap(addCalendarDays(localDate('2022-01-23'), 7, { rollOffHolidays: true }))).toBe('2022-01-30');
    expect(unwrap(rollOffHolidays(localDate('2022-01-30')))).toBe('2022-01-30');
  });
});

describe('Years that the calendar does not know', () => {
  const { firstYear, lastYear } = KNOWN_CALENDAR;

  test('the calendar covers 2018 to 2026 at least', () => {
    expect(firstYear).toBeLessThanOrEqual(2018);
    expect(lastYear).toBeGreaterThanOrEqual(2026);
  });

  test('the edge of the calendar: its last day is answered, the next is refused', () => {
    expect(isWorkingDay(localDate(`${lastYear}-12-31`)).ok).toBe(true);
    expect(isWorkingDay(localDate(`${lastYear + 1}-01-01`)).ok).toBe(false);
    expect(isWorkingDay(localDate(`${firstYear}-01-01`)).ok).toBe(true);
    expect(isWorkingDay(localDate(`${firstYear - 1}-12-31`)).ok).toBe(false);
  });

  test('a period that runs into an unknown year is refused, naming the year and the range', () => {
    const result = addWorkingDays(localDate(`${lastYear}-12-20`), 30);
    expect(result).toMatchObject({ ok: false, error: { code: 'CALENDAR_YEAR_UNKNOWN' } });
    if (result.ok) return;
    for (const message of [result.error.message, result.error.messageZh]) {
      for (const year of [firstYear, lastYear, lastYear + 1]) expect(message).toContain(String(year));
    }
  });

  test('every question about an unknown year is refused, and plain calendar days never are', () => {
    const date = localDate('2150-06-01');
    expect(rollOffHolidays(date).ok).toBe(false);
    expect(addCalendarDays(date, 7, { rollOffHolidays: true }).ok).toBe(false);
    expect(addCalendarDays(date, 7, { rollOffHolidays: false })).toEqual({ ok: true, value: '2150-06-08' });
    expect(workingDaysBetween(localDate('2022-01-01'), date).ok).toBe(false);
    expect(workingDaysBetween(date, localDate('2022-01-01')).ok).toBe(false);
  });
});
