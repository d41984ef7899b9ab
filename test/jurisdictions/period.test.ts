import { isActiveOn, overlap, type Period } from '../../src/jurisdictions/period.js';
import { localDate } from '../../src/shared/local-date.js';

const MARCH = period('2026-03-01', '2026-03-31');

describe('A period', () => {
  test.each([
    ['the day before its first', '2026-02-28', false],
    ['its first day', '2026-03-01', true],
    ['its last day', '2026-03-31', true],
    ['the day after its last', '2026-04-01', false],
  ])('holds or does not hold %s', (_, day, holds) => {
    expect(isActiveOn(MARCH, localDate(day))).toBe(holds);
  });

  test('without an end goes on', () => {
    expect(isActiveOn(period('2026-03-01', null), localDate('2199-12-31'))).toBe(true);
    expect(isActiveOn(period('2026-03-01', null), localDate('2026-02-28'))).toBe(false);
  });

  test.each([
    ['ends the day before', '2026-01-01', '2026-02-28', false],
    ['ends on its first day', '2026-01-01', '2026-03-01', true],
    ['begins on its last day', '2026-03-31', null, true],
    ['begins the day after', '2026-04-01', null, false],
    ['lies within', '2026-03-10', '2026-03-11', true],
    ['spans it without an end', '2020-01-01', null, true],
  ])('meets one that %s or not, either way round', (_, from, until, meets) => {
    const other = period(from, until);
    expect(overlap(MARCH, other)).toBe(meets);
    expect(overlap(other, MARCH)).toBe(meets);
  });
});

function period(from: string, until: string | null): Period {
  return { activeFrom: localDate(from), activeUntil: until === null ? null : localDate(until) };
}
