import { faultInPeriod } from '../../../src/funds/payroll/payroll.js';
import { localDate, yearMonth } from '../../../src/shared/local-date.js';

describe('the month of a payroll', () => {
  it.each([
    ['2022-07-31', '2022-08', null],
    ['2022-07-31', '2022-09', 'PERIOD_TOO_FAR_AHEAD'],
    ['2022-08-01', '2022-09', null],
    ['2022-12-01', '2023-01', null],
    ['2022-12-31', '2023-02', 'PERIOD_TOO_FAR_AHEAD'],
    ['2022-07-15', '2020-01', null],
  ])('may on %s be %s: %s', (today, period, code) => {
    expect(faultInPeriod(yearMonth(period), localDate(today))?.code ?? null).toBe(code);
  });
});
