import { parseValue } from 'graphql';
import {
  DateTimeScalar,
  JsonObjectScalar,
  LocalDateScalar,
  MoneyScalar,
  ResidentIdScalar,
  ScalarInputError,
  YearMonthScalar,
} from '../../src/api/scalars.js';
import { localDate } from '../../src/shared/local-date.js';
import { makeResidentId } from '../../src/shared/resident-id.js';

const id = makeResidentId('341723', localDate('1958-03-09'), 12);

function refusalOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof ScalarInputError) return error.problem.code;
    throw error;
  }
  return undefined;
}

describe('Money', () => {
  it('is a decimal string of yuan outside and fen inside', () => {
    expect(MoneyScalar.parseValue('1023.1')).toBe(102310n);
    expect(MoneyScalar.serialize(102310n)).toBe('1023.10');
    expect(MoneyScalar.parseLiteral(parseValue('"745"'))).toBe(74500n);
  });

  it.each([
    [745, 'NOT_A_STRING'],
    [745.1, 'NOT_A_STRING'],
    [null, 'NOT_A_STRING'],
    ['-1', 'MONEY_NEGATIVE'],
    ['1.234', 'MONEY_TOO_PRECISE'],
    ['1e3', 'MONEY_NOT_A_DECIMAL'],
    ['NaN', 'MONEY_NOT_A_DECIMAL'],
    ['1234567890123456', 'MONEY_TOO_LARGE'],
  ])('refuses %p', (value, code) => {
    expect(refusalOf(() => MoneyScalar.parseValue(value))).toBe(code);
  });

  it('refuses a number written into the query', () => {
    expect(refusalOf(() => MoneyScalar.parseLiteral(parseValue('745')))).toBe('NOT_A_STRING');
  });

  it('never writes a number, whose fen may already be lost', () => {
    expect(() => MoneyScalar.serialize(745)).toThrow(
      'A value of the type number cannot be written as Money.',
    );
  });
});

describe('LocalDate and YearMonth', () => {
  it('accept days and months that exist', () => {
    expect(LocalDateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(LocalDateScalar.serialize('2024-02-29')).toBe('2024-02-29');
    expect(YearMonthScalar.parseValue('2026-08')).toBe('2026-08');
  });

  it.each(['2023-02-29', '2026-13-01', '2026-8-1', '20260801', ''])('refuse %p', (text) => {
    expect(refusalOf(() => LocalDateScalar.parseValue(text))).toBe('INVALID_DATE');
  });

  it('refuse a month that does not exist', () => {
    expect(refusalOf(() => YearMonthScalar.parseValue('2026-13'))).toBe('INVALID_YEAR_MONTH');
  });

  it('never write a date that does not exist', () => {
    expect(() => LocalDateScalar.serialize('2023-02-29')).toThrow('cannot be written as LocalDate');
  });
});

describe('DateTime', () => {
  it('is written in UTC whatever offset it was read with', () => {
    const instant = DateTimeScalar.parseValue('2026-08-20T09:00:00+08:00');
    expect(DateTimeScalar.serialize(instant)).toBe('2026-08-20T01:00:00.000Z');
  });

  it.each([
    '2026-08-20',
    '2026-08-20T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-08-20T24:00:00Z',
    '1755651600000',
  ])('refuses %p', (text) => {
    expect(refusalOf(() => DateTimeScalar.parseValue(text))).toBe('INVALID_INSTANT');
  });
});

describe('ResidentId', () => {
  it('checks the number on the way in', () => {
    expect(ResidentIdScalar.parseValue(id.toLowerCase())).toBe(id);
    const wrong = `${id.slice(0, 17)}${id.endsWith('0') ? '1' : '0'}`;
    expect(refusalOf(() => ResidentIdScalar.parseValue(wrong))).toBe('RESIDENT_ID_CHECK_CHARACTER');
  });

  it('masks the number on the way out, whatever a resolver returned', () => {
    const masked = `341*************${id.slice(16)}`;
    expect(ResidentIdScalar.serialize(id)).toBe(masked);
    expect(ResidentIdScalar.serialize(masked)).toBe(masked);
  });

  it('does not repeat the number when it cannot be written', () => {
    expect(() => ResidentIdScalar.serialize(`${id}1`)).toThrow(
      'A value of the type string cannot be written as ResidentId.',
    );
  });
});

describe('JSONObject', () => {
  it('reads an object from a variable or from the query', () => {
    expect(JsonObjectScalar.parseValue({ a: 1 })).toEqual({ a: 1 });
    expect(JsonObjectScalar.parseLiteral(parseValue('{ a: [1, 2.5, "x", null, true, {}] }'))).toEqual({
      a: [1, 2.5, 'x', null, true, {}],
    });
  });

  it.each([[[]], ['x'], [1], [null]])('refuses %p', (value) => {
    expect(refusalOf(() => JsonObjectScalar.parseValue(value))).toBe('NOT_AN_OBJECT');
  });
});
