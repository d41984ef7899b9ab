import type { Fen } from '../../shared/money.js';
import type { SimulatedAnswer, SimulationTotals } from './simulation.js';

export const SIMULATION_GROUPINGS = ['ALL', 'PROGRAMME', 'TOWNSHIP', 'TOWNSHIP_AND_PROGRAMME'] as const;
export type SimulationGrouping = (typeof SIMULATION_GROUPINGS)[number];

interface TotalLine extends Readonly<SimulationTotals> {
  readonly townshipId: string;
  readonly programme: string;
}

const COUNTS = ['enters', 'leaves', 'rises', 'falls', 'undecided', 'unchanged', 'neither'] as const;
const SUMS = ['monthBefore', 'monthAfter', 'onceBefore', 'onceAfter'] as const;
const MONTHS_OF_A_YEAR = 12n;

/** The totals added up by township, programme, both or neither, in the order of their codes. */
export function totalViews(lines: readonly TotalLine[], grouping: SimulationGrouping) {
  const groups = new Map<string, TotalLine[]>();
  for (const line of lines) {
    const key = JSON.stringify([townshipOf(line, grouping), programmeOf(line, grouping)]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [TotalLine];
    const counts = Object.fromEntries(
      COUNTS.map((name) => [name, group.reduce((sum, line) => sum + line[name], 0)]),
    ) as Record<(typeof COUNTS)[number], number>;
    const sums = Object.fromEntries(
      SUMS.map((name) => [name, group.reduce((sum, line) => sum + line[name], 0n)]),
    ) as Record<(typeof SUMS)[number], Fen>;
    const monthDifference = sums.monthAfter - sums.monthBefore;
    return {
      programme: programmeOf(first, grouping),
      townshipCode: townshipOf(first, grouping),
      ...counts,
      ...sums,
      monthDifference,
      yearDifference: monthDifference * MONTHS_OF_A_YEAR,
    };
  });
}

/** What both policies say of a household, as it is stored. */
export interface StoredAnswers {
  readonly conclusionBefore: SimulatedAnswer['conclusion'];
  readonly conclusionAfter: SimulatedAnswer['conclusion'];
  readonly amountBefore: Fen | null;
  readonly amountAfter: Fen | null;
  readonly classBefore: string | null;
  readonly classAfter: string | null;
}

export function answerBefore({ conclusionBefore, amountBefore, classBefore }: StoredAnswers) {
  return { conclusion: conclusionBefore, amount: amountBefore, class: classBefore };
}

export function answerAfter({ conclusionAfter, amountAfter, classAfter }: StoredAnswers) {
  return { conclusion: conclusionAfter, amount: amountAfter, class: classAfter };
}

function townshipOf({ townshipId }: TotalLine, grouping: SimulationGrouping): string | null {
  return grouping === 'TOWNSHIP' || grouping === 'TOWNSHIP_AND_PROGRAMME' ? townshipId : null;
}

function programmeOf({ programme }: TotalLine, grouping: SimulationGrouping): string | null {
  return grouping === 'PROGRAMME' || grouping === 'TOWNSHIP_AND_PROGRAMME' ? programme : null;
}
