import { type Cohort, forecast, type Standard } from '../../../src/funds/forecast/forecast.js';
import { localDate, yearMonth } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';

const START = { start: yearMonth('2026-08'), months: 4 };
const ALLOWANCE: Cohort = {
  programme: 'SUBSISTENCE_ALLOWANCE',
  fundId: 'fund',
  area: 'RURAL',
  from: yearMonth('2026-08'),
  until: null,
  review: null,
  majority: null,
  awards: 2,
  persons: 5,
  amount: yuan('1000'),
};
const FUND = { id: 'fund', available: yuan('3500'), validUntil: null };

function standard(effect: Standard['effect'], before: string, after: string): Standard {
  return {
    ...{ programme: 'SUBSISTENCE_ALLOWANCE', area: 'RURAL', effect },
    valueIn: (month) => yuan(month < '2026-10' ? before : after),
  };
}

const run = (cohorts: readonly Cohort[], parts: Partial<Parameters<typeof forecast>[1]> = {}) =>
  forecast(START, { cohorts, singles: [], standards: [], funds: [FUND], ...parts });

describe('C7.3 the need of a month', () => {
  it('follows the last months of awards, and those that begin later', () => {
    const { programmes } = run([
      ALLOWANCE,
      { ...ALLOWANCE, until: yearMonth('2026-09'), amount: yuan('300') },
      { ...ALLOWANCE, from: yearMonth('2026-10'), awards: 1, amount: yuan('50') },
    ]);
    expect(programmes[0]?.months.map(({ need, awards }) => [need, awards])).toEqual([
      [yuan('1300'), 4],
      [yuan('1300'), 4],
      [yuan('1050'), 3],
      [yuan('1050'), 3],
    ]);
    expect(programmes[0]?.months[2]).toMatchObject({ ended: 2, endedSum: yuan('300') });
  });

  it('grows by as much a person as the standard that fills a gap, from the month on in which it rises', () => {
    const { programmes } = run([ALLOWANCE], { standards: [standard('BY_PERSON', '717', '740.50')] });
    expect(programmes[0]?.months.map(({ need }) => need)).toEqual(
      ['1000', '1000', '1117.50', '1117.50'].map(yuan),
    );
    expect(programmes[0]?.months[3]?.fromStandards).toBe(yuan('117.50'));
  });

  it('grows in proportion where the standard itself is paid, and never falls below zero', () => {
    const grown = run([ALLOWANCE], { standards: [standard('IN_PROPORTION', '700', '770')] });
    expect(grown.programmes[0]?.months[2]?.need).toBe(yuan('1100'));
    const fallen = run([ALLOWANCE], { standards: [standard('BY_PERSON', '717', '100')] });
    expect(fallen.programmes[0]?.months[2]?.need).toBe(0n);
  });

  it('shows what may change and is not taken off: reviews due and minors who come of age', () => {
    const { programmes } = run([
      { ...ALLOWANCE, review: yearMonth('2026-03') },
      { ...ALLOWANCE, review: yearMonth('2026-09'), majority: yearMonth('2026-09') },
    ]);
    const months = programmes[0]?.months ?? [];
    expect(months.map(({ reviewsDue }) => reviewsDue)).toEqual([2, 2, 0, 0]);
    expect(months.map(({ ofAge }) => ofAge)).toEqual([0, 0, 2, 2]);
    expect(new Set(months.map(({ need }) => need))).toEqual(new Set([yuan('2000')]));
  });

  it('takes a twelfth of the last twelve months for single sums, to the fen above', () => {
    const singles = [{ programme: 'TEMPORARY_EMERGENCY', fundId: 'fund', lastYear: yuan('100') }];
    const { programmes } = run([], { singles });
    expect(programmes[0]?.months[0]).toMatchObject({
      need: yuan('8.34'),
      singleSums: yuan('8.34'),
      awards: 0,
    });
  });
});

describe('C7.3 a fund', () => {
  it('runs dry in the month that it cannot pay in full', () => {
    expect(run([ALLOWANCE]).funds).toEqual([
      {
        ...{ fundId: 'fund', available: yuan('3500'), need: yuan('4000'), missing: yuan('500') },
        ...{ dryIn: '2026-11', cause: 'RUNS_DRY' },
      },
    ]);
  });

  it('pays until its last month, that month included, and not after it', () => {
    const funds = [{ ...FUND, available: yuan('9000'), validUntil: localDate('2026-09-30') }];
    expect(run([ALLOWANCE], { funds }).funds[0]).toMatchObject({
      dryIn: '2026-10',
      cause: 'ENDS',
      missing: yuan('2000'),
    });
  });

  it('that has enough is not warned of', () => {
    const funds = [{ ...FUND, available: yuan('4000') }];
    expect(run([ALLOWANCE], { funds }).funds[0]).toMatchObject({ dryIn: null, cause: null, missing: 0n });
  });
});
