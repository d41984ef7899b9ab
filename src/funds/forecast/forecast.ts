import { type LocalDate, shiftMonth, type YearMonth } from '../../shared/local-date.js';
import { divide, type Fen, sumFen } from '../../shared/money.js';

/** Running awards that are alike in all that changes what they cost. Months are both included. */
export interface Cohort {
  readonly programme: string;
  readonly fundId: string;
  readonly area: 'URBAN' | 'RURAL';
  /** The first month that is still to be paid. */
  readonly from: YearMonth;
  /** The last month; null while no end is known. */
  readonly until: YearMonth | null;
  /** The month in which the review is due; null when none is. */
  readonly review: YearMonth | null;
  /** The month in which the payee comes of age, of programmes for minors; null elsewhere. */
  readonly majority: YearMonth | null;
  readonly awards: number;
  /** Members of the households, for standards that count by person. */
  readonly persons: number;
  /** In fen, a month. */
  readonly amount: Fen;
}

/** What single sums of a programme cost on average in the last twelve months, by the fund that paid. */
export interface SingleSums {
  readonly programme: string;
  readonly fundId: string;
  /** In fen: the total of twelve months. */
  readonly lastYear: Fen;
}

/**
 * A standard that awards of a programme rest on, month by month. BY_PERSON: an award grows by as much a person as the
 * standard does, as a gap does. IN_PROPORTION: an award grows as the standard does.
 */
export interface Standard {
  readonly programme: string;
  readonly area: 'URBAN' | 'RURAL';
  readonly effect: 'BY_PERSON' | 'IN_PROPORTION';
  /** In fen; null where it is unset. */
  valueIn(month: YearMonth): Fen | null;
}

/** A fund as it stands today. */
export interface FundToday {
  readonly id: string;
  /** In fen. */
  readonly available: Fen;
  readonly validUntil: LocalDate | null;
}

/** What a programme needs in a month. Sums in fen. */
export interface MonthNeed {
  readonly month: YearMonth;
  readonly awards: number;
  /** All that is to be paid as things stand, with `fromStandards` and `singleSums`. */
  readonly need: Fen;
  /** The part that known later standards add or take. */
  readonly fromStandards: Fen;
  /** The part that stands for single sums: a twelfth of the last twelve months. */
  readonly singleSums: Fen;
  /** Awards whose last month was the one before, and what they cost. */
  readonly ended: number;
  readonly endedSum: Fen;
  /** Awards that have a review due in the month: they go on, but may change. */
  readonly reviewsDue: number;
  readonly reviewsDueSum: Fen;
  /** Of the need, what goes to those who will have come of age: it goes on only where the law says so. */
  readonly ofAge: number;
  readonly ofAgeSum: Fen;
}

/** Whether and when a fund can no longer pay what is expected of it. Sums in fen. */
export interface FundOutlook {
  readonly fundId: string;
  readonly available: Fen;
  /** What is expected of it over all months. */
  readonly need: Fen;
  /** The first month that it cannot pay in full; null when it can pay all. */
  readonly dryIn: YearMonth | null;
  readonly cause: 'RUNS_DRY' | 'ENDS' | null;
  /** What is missing over all months. */
  readonly missing: Fen;
}

export interface Forecast {
  readonly programmes: readonly { readonly programme: string; readonly months: readonly MonthNeed[] }[];
  readonly funds: readonly FundOutlook[];
}

/**
 * C7.3: what every programme needs in each of the months from `start` on, and which fund will run dry and when. Nothing
 * is guessed: ends, standards, reviews and ages are those on record; single sums go on as in the last twelve months.
 */
export function forecast(
  { start, months }: { readonly start: YearMonth; readonly months: number },
  parts: {
    readonly cohorts: readonly Cohort[];
    readonly singles: readonly SingleSums[];
    readonly standards: readonly Standard[];
    readonly funds: readonly FundToday[];
  },
): Forecast {
  const calendar = Array.from({ length: months }, (_, index) => shiftMonth(start, index));
  const programmes = [
    ...new Set([...parts.cohorts, ...parts.singles].map(({ programme }) => programme)),
  ].sort();
  const byFund = new Map<string, Fen[]>(parts.funds.map(({ id }) => [id, calendar.map(() => 0n)]));
  const charge = (fundId: string, index: number, amount: Fen): void => {
    const needs = byFund.get(fundId);
    if (needs !== undefined) needs[index] = (needs[index] ?? 0n) + amount;
  };
  const needs = programmes.map((programme) => {
    const cohorts = parts.cohorts.filter((cohort) => cohort.programme === programme);
    const singles = parts.singles.filter((sums) => sums.programme === programme);
    return {
      programme,
      months: calendar.map((month, index) => {
        for (const cohort of cohorts) {
          if (isRunning(cohort, month))
            charge(cohort.fundId, index, costIn(cohort, month, start, parts.standards));
        }
        for (const { fundId, lastYear } of singles) charge(fundId, index, aMonthOf(lastYear));
        return monthNeed({ month, start }, { cohorts, singles, standards: parts.standards });
      }),
    };
  });
  return {
    programmes: needs,
    funds: parts.funds.map((fund) => outlook(fund, calendar, byFund.get(fund.id) ?? [])),
  };
}

function monthNeed(
  { month, start }: { readonly month: YearMonth; readonly start: YearMonth },
  {
    cohorts,
    singles,
    standards,
  }: {
    readonly cohorts: readonly Cohort[];
    readonly singles: readonly SingleSums[];
    readonly standards: readonly Standard[];
  },
): MonthNeed {
  const running = cohorts.filter((cohort) => isRunning(cohort, month));
  const cost = (cohort: Cohort) => costIn(cohort, month, start, standards);
  const before = shiftMonth(month, -1);
  const ended = cohorts.filter(({ until }) => until === before);
  const due = running.filter(
    ({ review }) => review === month || (review !== null && review < start && month === start),
  );
  const ofAge = running.filter(({ majority }) => majority !== null && majority < month);
  const singleSums = sumFen(singles.map(({ lastYear }) => aMonthOf(lastYear)));
  const recurring = sumFen(running.map(cost));
  return {
    month,
    awards: countOf(running),
    need: recurring + singleSums,
    fromStandards: recurring - sumFen(running.map(({ amount }) => amount)),
    singleSums,
    ended: countOf(ended),
    endedSum: sumFen(ended.map(({ amount }) => amount)),
    reviewsDue: countOf(due),
    reviewsDueSum: sumFen(due.map(cost)),
    ofAge: countOf(ofAge),
    ofAgeSum: sumFen(ofAge.map(cost)),
  };
}

function outlook(fund: FundToday, calendar: readonly YearMonth[], needs: readonly Fen[]): FundOutlook {
  const lastMonth = fund.validUntil?.slice(0, 7) ?? null;
  let left = fund.available;
  let missing = 0n;
  let dryIn: YearMonth | null = null;
  let cause: FundOutlook['cause'] = null;
  calendar.forEach((month, index) => {
    const need = needs[index] ?? 0n;
    const hasEnded = lastMonth !== null && month > lastMonth;
    const paid = hasEnded ? 0n : need < left ? need : left;
    left -= paid;
    missing += need - paid;
    if (need > paid && dryIn === null) {
      dryIn = month;
      cause = hasEnded ? 'ENDS' : 'RUNS_DRY';
    }
  });
  return { fundId: fund.id, available: fund.available, need: sumFen(needs), dryIn, cause, missing };
}

function isRunning({ from, until }: Cohort, month: YearMonth): boolean {
  return from <= month && (until === null || month <= until);
}

/** What a cohort costs in a month, by the standards known for it; never below zero. */
function costIn(cohort: Cohort, month: YearMonth, start: YearMonth, standards: readonly Standard[]): Fen {
  const standard = standards.find(
    ({ programme, area }) => programme === cohort.programme && area === cohort.area,
  );
  const [before, after] = [standard?.valueIn(start) ?? null, standard?.valueIn(month) ?? null];
  if (standard === undefined || before === null || after === null || before === after || before === 0n)
    return cohort.amount;
  const cost =
    standard.effect === 'BY_PERSON'
      ? cohort.amount + (after - before) * BigInt(cohort.persons)
      : divide(cohort.amount * after, before, 'HALF_UP_TO_FEN');
  return cost < 0n ? 0n : cost;
}

/** A month of what twelve cost, to the fen above, so that no need is shown too small. */
function aMonthOf(lastYear: Fen): Fen {
  return divide(lastYear, 12n, 'UP_TO_FEN');
}

function countOf(cohorts: readonly Cohort[]): number {
  return cohorts.reduce((sum, { awards }) => sum + awards, 0);
}
