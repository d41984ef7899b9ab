import { aboveLimit, arePapersOverdue } from '../../../src/funds/pay-first/pay-first.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';

describe('papers owed for a sum paid first (J9.1)', () => {
  const owed = { papersDueOn: localDate('2022-07-20'), papersReceivedOn: null, outcome: null };

  it.each([
    ['the day before the deadline', '2022-07-19', false],
    ['the day of the deadline', '2022-07-20', false],
    ['the day after the deadline', '2022-07-21', true],
  ])('are overdue only after the deadline: %s', (_, today, overdue) => {
    expect(arePapersOverdue(owed, localDate(today))).toBe(overdue);
  });

  it('are not overdue once they came, or once the sum was disallowed', () => {
    const late = localDate('2022-08-01');
    expect(arePapersOverdue({ ...owed, papersReceivedOn: late }, late)).toBe(false);
    expect(arePapersOverdue({ ...owed, outcome: 'DISALLOWED' }, late)).toBe(false);
  });
});

it('a sum above the limit is refused with both sums and the article', () => {
  const limit = { amount: yuan('2000'), basis: ['COUNTY-2020 art. 二(一)4 [X3.2]'] };
  expect(aboveLimit(yuan('2000.01'), limit)).toMatchObject({
    code: 'ABOVE_PAY_FIRST_LIMIT',
    message:
      '2000.01 yuan are above the 2000.00 yuan that may be paid before the papers; pay at most that sum or pass the case to the county.',
    basis: ['COUNTY-2020 art. 二(一)4 [X3.2]'],
  });
});
