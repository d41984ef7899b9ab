import { faultInStages, firstDayOf, plannedPayments } from '../../../src/funds/awards/award.js';
import { InvariantError } from '../../../src/shared/invariant.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';

describe('the first day of an award (57号, 21, 25)', () => {
  it.each([
    ['2022-06-01', '2022-07-01'],
    ['2022-06-30', '2022-07-01'],
    ['2022-12-31', '2023-01-01'],
  ])('paid monthly and decided on %s is %s', (decidedOn, expected) => {
    expect(firstDayOf('RECURRING', localDate(decidedOn))).toBe(expected);
  });

  it('paid once is the day of the decision', () => {
    expect(firstDayOf('ONE_OFF', localDate('2022-06-20'))).toBe('2022-06-20');
  });
});

describe('what an award is paid in (J9.4)', () => {
  const sum = { amount: yuan('900'), dueOn: localDate('2022-06-30') };
  const stages = [
    { amount: yuan('400'), dueOn: localDate('2022-06-30') },
    { amount: yuan('500'), dueOn: null },
  ];

  it('a recurring award in nothing of its own, a single sum in one, stages in one each', () => {
    expect(plannedPayments('RECURRING', { ...sum, stages: [] })).toEqual([]);
    expect(plannedPayments('ONE_OFF', { ...sum, stages: [] })).toEqual([{ ...sum, stage: null }]);
    expect(plannedPayments('STAGED', { ...sum, stages })).toEqual([
      { ...stages[0], stage: 1 },
      { ...stages[1], stage: 2 },
    ]);
    expect(() => plannedPayments('STAGED', { ...sum, stages: [] })).toThrow(InvariantError);
    expect(() => plannedPayments('ONE_OFF', { ...sum, stages })).toThrow(InvariantError);
  });

  it('stages add up to what was approved, to the fen', () => {
    expect(faultInStages(yuan('900'), stages)).toBeNull();
    expect(faultInStages(yuan('900.01'), stages)).toMatchObject({ code: 'STAGES_DO_NOT_ADD_UP' });
    expect(faultInStages(yuan('900'), [...stages, { amount: 0n, dueOn: null }])).toMatchObject({
      code: 'STAGES_DO_NOT_ADD_UP',
    });
  });
});
