import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  firstOfMonth,
  firstOfNextMonth,
  isAfter,
  isBefore,
  isLocalDate,
  lastOfMonth,
  localDate,
  localDateAt,
  maxDate,
  minDate,
  monthOf,
  monthsBetween,
  parseLocalDate,
  parseYearMonth,
  shiftMonth,
  weekdayOf,
  yearMonth,
  yearOf,
} from '../../src/shared/local-date.js';

const FIRST = dayNumber(localDate('1900-01-01'));
const LAST = dayNumber(localDate('2199-12-31'));
const anyDate = fc.integer({ min: FIRST, max: LAST }).map(dateOfDayNumber);
const middleDate = fc.integer({ min: FIRST + 40_000, max: LAST - 40_000 }).map(dateOfDayNumber);

describe('Reading a day', () => {
  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2022-12-31', '2199-12-31'])('%s is a day', (text) => {
    expect(parseLocalDate(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    '',
    '2022-7-1',
    '2022/07/01',
    '20220701',
    '2022-02-29',
    '1900-02-29',
    '2100-02-29',
    '2022-04-31',
    '2022-00-10',
    '2022-13-01',
    '2022-01-00',
    '1899-12-31',
    '2200-01-01',
    ' 2022-07-01',
    '2022-07-01\n',
    '2022-07-01T00:00:00Z',
    '２０２２-07-01',
    '+022-07-01',
  ])('%j is no day', (text) => {
    const result = parseLocalDate(text);
    expect(result).toMatchObject({ ok: false, error: { code: 'INVALID_DATE' } });
    expect(() => localDate(text)).toThrow(RangeError);
  });

  test('the days accepted in 1899–2200 are those that exist in the Gregorian calendar', () => {
    for (let year = 1899; year <= 2200; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
          if (isLocalDate(text) !== (exists && year >= 1900 && year <= 2199)) throw new Error(text);
        }
      }
    }
  });

  test('every day of 1900–2199 has the number, the text and the weekday of the platform calendar', () => {
    for (let number = FIRST; number <= LAST; number += 1) {
      const platform = new Date(number * 86_400_000);
      const date = dateOfDayNumber(number);
      const same =
        date === platform.toISOString().slice(0, 10) &&
        dayNumber(date) === number &&
        weekdayOf(date) % 7 === platform.getUTCDay();
      if (!same) throw new Error(`${date} differs from ${platform.toISOString()}`);
    }
  });
});

describe('Reading a month', () => {
  test('a month is YYYY-MM from 1900 to 2199', () => {
    expect(parseYearMonth('2022-07')).toEqual({ ok: true, value: '2022-07' });
    for (const text of ['2022-7', '2022-00', '2022-13', '1899-12', '2200-01', '2022-07-01', '']) {
      expect(parseYearMonth(text)).toMatchObject({ ok: false, error: { code: 'INVALID_YEAR_MONTH' } });
      expect(() => yearMonth(text)).toThrow(RangeError);
    }
  });

  test('months shift over the turn of the year in both directions', () => {
    expect(shiftMonth(yearMonth('2022-11'), 2)).toBe('2023-01');
    expect(shiftMonth(yearMonth('2022-01'), -1)).toBe('2021-12');
    expect(shiftMonth(yearMonth('2022-06'), 0)).toBe('2022-06');
    expect(() => shiftMonth(yearMonth('2199-12'), 1)).toThrow(RangeError);
  });
});

describe('The day of an instant', () => {
  test('the day changes at midnight in Shanghai, 16:00 UTC', () => {
    expect(localDateAt(new Date('2022-06-30T15:59:59.999Z'))).toBe('2022-06-30');
    expect(localDateAt(new Date('2022-06-30T16:00:00.000Z'))).toBe('2022-07-01');
  });

  test('the fixed offset agrees with the time zone database from 1992 on', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1992-01-01T00:00:00Z'),
          max: new Date('2100-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        (instant) => {
          expect(localDateAt(instant)).toBe(shanghai.format(instant));
        },
      ),
    );
  });

  test('an invalid instant throws', () => {
    expect(() => localDateAt(new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('Days and months', () => {
  test('adding days crosses months, years and leap days', () => {
    expect(addDays(localDate('2022-12-31'), 1)).toBe('2023-01-01');
    expect(addDays(localDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(localDate('2022-03-01'), -1)).toBe('2022-02-28');
  });

  test('adding and counting days are inverse', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) > 0).toBe(from < to);
      }),
    );
  });

  test('leaving the calendar throws', () => {
    expect(() => addDays(localDate('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('1900-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(localDate('2022-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(localDate('2199-12-01'), 1)).toThrow(RangeError);
    expect(() => addMonths(localDate('2022-01-01'), 0.5)).toThrow('whole');
    expect(() => firstOfNextMonth(localDate('2199-12-01'))).toThrow(RangeError);
  });

  test('a month later is the same day, or the last of a shorter month', () => {
    expect(addMonths(localDate('2022-01-31'), 1)).toBe('2022-02-28');
    expect(addMonths(localDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(localDate('2022-03-31'), -1)).toBe('2022-02-28');
    expect(addMonths(localDate('2022-10-20'), 6)).toBe('2023-04-20');
    expect(addMonths(localDate('2022-11-30'), 3)).toBe('2023-02-28');
    expect(addYears(localDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(localDate('2024-02-29'), -4)).toBe('2020-02-29');
  });

  test('full months run to the day before the same day', () => {
    expect(monthsBetween(localDate('2022-01-15'), localDate('2022-02-14'))).toBe(0);
    expect(monthsBetween(localDate('2022-01-15'), localDate('2022-02-15'))).toBe(1);
    expect(monthsBetween(localDate('2022-01-31'), localDate('2022-02-27'))).toBe(0);
    expect(monthsBetween(localDate('2022-01-31'), localDate('2022-02-28'))).toBe(1);
    expect(monthsBetween(localDate('2022-02-15'), localDate('2022-01-15'))).toBe(-1);
    expect(monthsBetween(localDate('2022-01-15'), localDate('2022-01-15'))).toBe(0);
  });

  test('full months are the greatest number that does not overshoot', () => {
    fc.assert(
      fc.property(middleDate, fc.nat(20_000), (from, days) => {
        const to = addDays(from, days);
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });

  test('the parts and edges of a month', () => {
    const date = localDate('2024-02-10');
    expect(yearOf(date)).toBe(2024);
    expect(monthOf(date)).toBe('2024-02');
    expect(firstOfMonth(date)).toBe('2024-02-01');
    expect(lastOfMonth(date)).toBe('2024-02-29');
    expect(lastOfMonth(yearMonth('2100-02'))).toBe('2100-02-28');
    expect(firstOfMonth(yearMonth('2022-07'))).toBe('2022-07-01');
    expect(firstOfNextMonth(localDate('2022-12-31'))).toBe('2023-01-01');
    expect(firstOfNextMonth(yearMonth('2022-06'))).toBe('2022-07-01');
  });

  test('the order of the texts is the order of the days', () => {
    const [early, late] = [localDate('2022-06-30'), localDate('2022-07-01')];
    expect(isBefore(early, late)).toBe(true);
    expect(isBefore(early, early)).toBe(false);
    expect(isAfter(late, early)).toBe(true);
    expect(isAfter(late, late)).toBe(false);
    expect(minDate(late, early)).toBe(early);
    expect(maxDate(early, late, early)).toBe(late);
  });
});

describe('Age', () => {
  test('a person is sixteen on the sixteenth birthday and fifteen the day before', () => {
    const birth = localDate('2006-07-01');
    expect(ageOn(birth, localDate('2022-06-30'))).toBe(15);
    expect(ageOn(birth, localDate('2022-07-01'))).toBe(16);
  });

  test('whoever was born on 29 February ages on 1 March in common years and on the day in leap years', () => {
    const birth = localDate('2004-02-29');
    expect(ageOn(birth, localDate('2022-02-28'))).toBe(17);
    expect(ageOn(birth, localDate('2022-03-01'))).toBe(18);
    expect(ageOn(birth, localDate('2024-02-28'))).toBe(19);
    expect(ageOn(birth, localDate('2024-02-29'))).toBe(20);
  });

  test('a newborn is zero, and the age of the unborn is a bug', () => {
    const birth = localDate('2022-07-01');
    expect(ageOn(birth, birth)).toBe(0);
    expect(() => ageOn(birth, localDate('2022-06-30'))).toThrow('born later');
  });

  test('the age never falls as days pass', () => {
    fc.assert(
      fc.property(middleDate, fc.nat(30_000), (birth, days) => {
        const on = addDays(birth, days);
        const step = ageOn(birth, addDays(on, 1)) - ageOn(birth, on);
        expect(step === 0 || step === 1).toBe(true);
      }),
    );
  });
});
