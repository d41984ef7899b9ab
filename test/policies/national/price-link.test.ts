import fc from 'fast-check';
import { priceIndexOf, priceSubsidy, triggeringRise } from '../../../policies/national/special/price-link.js';
import { Values } from '../../../src/policy/index.js';
import { type LocalDate, localDate } from '../../../src/shared/local-date.js';
import { formatMoney, ratio, yuan } from '../../../src/shared/money.js';
import { policyOf } from '../vignette.js';

function valuesOn(on: LocalDate): Values {
  return new Values(policyOf('national').valuesOn(on, []), on);
}

const index = (cpi: string, food: string) => ({ cpi: ratio(cpi), food: ratio(food) });

describe('J1.3, N1.4, X4.3: the price-linked subsidy as a calculator', () => {
  test.each([
    ['2022-08-31', '3.49', '5.99', null],
    ['2022-08-31', '3.5', '5.99', '3.5'],
    ['2022-08-31', '3.49', '6', '6'],
    ['2022-08-31', '7', '6', '7'],
    ['2022-08-31', '3.4', '9.9', '9.9'],
    ['2022-08-31', '3.0', '0', null],
    ['2022-09-01', '3.0', '0', '3.0'],
    ['2022-09-01', '2.99', '-1.5', null],
    ['2023-03-31', '3.0', '0', '3.0'],
    ['2023-04-01', '3.0', '0', null],
    ['2023-04-01', '3.5', '0', '3.5'],
  ])('on %s prices up %s%% and food %s%%: %s', (on, cpi, food, rise) => {
    const found = triggeringRise(index(cpi, food), valuesOn(localDate(on)));
    expect(found).toEqual(rise === null ? null : ratio(rise));
  });

  test.each([
    ['728', '3.5', '25.00', '25.00'],
    ['728', '7.1', '52.00', '51.00'],
    ['717', '4.2', '30.00', '30.00'],
    ['700', '3.5', '25.00', '24.00'],
    ['475', '6', '29.00', '28.00'],
  ])(
    'J1.3: a standard of %s yuan and a rise of %s%% make %s yuan half up, %s rounded down',
    (standard, rise, up, down) => {
      expect(formatMoney(priceSubsidy(yuan(standard), ratio(rise), 'HALF_UP_TO_YUAN'))).toBe(up);
      expect(formatMoney(priceSubsidy(yuan(standard), ratio(rise), 'DOWN_TO_YUAN'))).toBe(down);
    },
  );

  test('J1.3: a higher rise never makes a smaller sum', () => {
    const percent = fc.integer({ min: 0, max: 5000 }).map((n) => ratio((n / 100).toFixed(2)));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 200_000n }), percent, percent, (standard, a, b) => {
        const [low, high] = a.numerator * b.denominator <= b.numerator * a.denominator ? [a, b] : [b, a];
        expect(priceSubsidy(standard, low, 'HALF_UP_TO_YUAN')).toBeLessThanOrEqual(
          priceSubsidy(standard, high, 'HALF_UP_TO_YUAN'),
        );
      }),
    );
  });

  test('the level of a declared situation is read exactly or not at all', () => {
    expect(priceIndexOf('CPI 3.6 FOOD -0.25')).toEqual(index('3.6', '-0.25'));
    for (const level of [
      '',
      'CPI 3.6',
      'FOOD 1 CPI 2',
      'CPI 3,6 FOOD 1',
      'CPI 3.600 FOOD 1',
      'CPI 1e1 FOOD 1',
      'CPI 01 FOOD 1',
    ])
      expect([level, priceIndexOf(level)]).toEqual([level, null]);
  });
});
