import { insufficientFunds, isValidOn, refusalToUse } from '../../src/funds/fund.js';
import { localDate } from '../../src/shared/local-date.js';
import { yuan } from '../../src/shared/money.js';

const fund = {
  code: '2022-ALLOWANCE',
  nameZh: '低保资金',
  nameEn: 'Allowance',
  validFrom: localDate('2022-01-01'),
  validUntil: localDate('2022-12-31'),
  programmes: ['SUBSISTENCE_ALLOWANCE'],
};
const use = (programme: string, on: string) => refusalToUse(fund, { programme, on: localDate(on) });

describe('C7.1 a fund pays its own purposes while it is valid', () => {
  it.each([
    ['2021-12-31', 'FUND_NOT_VALID_ON'],
    ['2022-01-01', null],
    ['2022-12-31', null],
    ['2023-01-01', 'FUND_NOT_VALID_ON'],
  ])('on %s: %s', (on, code) => {
    expect(use('SUBSISTENCE_ALLOWANCE', on)?.code ?? null).toBe(code);
  });

  it('names the purposes in a refusal, and says the purpose before the day', () => {
    expect(use('TEMPORARY_EMERGENCY', '2023-01-01')).toMatchObject({
      code: 'PURPOSE_NOT_ALLOWED',
      message:
        'The fund 2022-ALLOWANCE (Allowance) may pay SUBSISTENCE_ALLOWANCE, but not TEMPORARY_EMERGENCY; choose a fund whose purposes include it.',
      basis: ['C7.1'],
    });
  });

  it('says in both languages until when it pays, or that no end is known', () => {
    expect(use('SUBSISTENCE_ALLOWANCE', '2023-01-01')?.messageZh).toContain('2022-01-01至2022-12-31');
    const open = { ...fund, validUntil: null };
    expect(isValidOn(open, localDate('2199-12-31'))).toBe(true);
    const early = refusalToUse(open, { programme: 'SUBSISTENCE_ALLOWANCE', on: localDate('2021-12-31') });
    expect(early?.message).toContain('pays from 2022-01-01 on, not on 2021-12-31');
  });
});

it('a fund that is short says what it has, what is asked and what is missing', () => {
  expect(insufficientFunds(fund, { available: yuan('100'), asked: yuan('100.01') }).messageZh).toBe(
    '资金2022-ALLOWANCE（低保资金）可用余额为100.00元，申请金额为100.01元，请至少补充0.01元或选择其他资金。',
  );
});
