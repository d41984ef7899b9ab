import type { DatasetSize } from './dataset.js';
import type { Measurement } from './measure.js';
import type { PageTimes } from './pages.js';

/** What one operation gave at one number of connections, by whom it was asked: service, raw and the peers. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly connections: number;
  readonly runs: Readonly<Record<string, readonly Measurement[]>>;
  readonly cpuMsPerRequest: Readonly<Record<string, number>>;
  /** The same of PostgreSQL. */
  readonly databaseMsPerRequest: Readonly<Record<string, number>>;
}

export interface Report {
  readonly size: DatasetSize;
  readonly rounds: number;
  readonly seconds: number;
  /** From the start of the process to its first answer. */
  readonly startMs: number;
  /** How many processes of the service answered. */
  readonly processes: number;
  /** The pages of a long list; null unless asked for. */
  readonly pages: PageTimes | null;
  readonly heldMegabytes: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

/** The report as a table of Markdown; a ratio is the median over rounds, its spread the least and the greatest. */
export function table(report: Report): string {
  const { size, rounds, seconds, startMs, processes, pages, heldMegabytes, rows } = report;
  const held = Object.entries(heldMegabytes).map(([name, megabytes]) => `${name} ${megabytes} MB`);
  const lines = rows.flatMap((row) => Object.keys(row.runs).map((who) => lineOf(row, who)));
  return `${[
    '| | c | who | requests/s | p50 ms | p99 ms | CPU ms a request | of PostgreSQL | service against it (spread) |',
    '|---|--:|---|--:|--:|--:|--:|--:|--:|',
    ...lines,
    '',
    `${size.households} households, ${rounds} rounds of ${seconds} s; ${processes} processes; started in ${startMs} ms; held at the end: ${held.join(', ')}.`,
    ...(pages === null ? [] : ['', ...pageLines(pages)]),
  ].join('\n')}\n`;
}

function pageLines({ deepRow, first, deep }: PageTimes): readonly string[] {
  const line = (row: number, { throughput, p50, p99 }: Measurement) =>
    `| ${row} | ${throughput.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`;
  return [
    '| page of 100 cases behind row | requests/s | p50 ms | p99 ms |',
    '|--:|--:|--:|--:|',
    line(0, first),
    line(deepRow, deep),
  ];
}

function lineOf(
  { name, connections, runs, cpuMsPerRequest, databaseMsPerRequest }: Row,
  who: string,
): string {
  const own = runs[who] ?? [];
  const { throughput, p50, p99 } = middle(own);
  const ratios = (runs.service ?? []).flatMap((measured, round) => {
    const other = own[round];
    return other === undefined ? [] : [measured.throughput / other.throughput];
  });
  const [least, median, most] = [0, 0.5, 1].map((share) => quantile(ratios, share).toFixed(2));
  const against = who === 'service' ? '' : `${median} (${least}–${most})`;
  const cpu = cpuMsPerRequest[who];
  const database = databaseMsPerRequest[who];
  return `| ${name} | ${connections} | ${who} | ${throughput.toFixed(0)} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${cpu?.toFixed(2) ?? '–'} | ${database?.toFixed(2) ?? '–'} | ${against} |`;
}

/** The round with the median throughput. */
function middle(measurements: readonly Measurement[]): Measurement {
  const sorted = [...measurements].sort((a, b) => a.throughput - b.throughput);
  return sorted[Math.floor(sorted.length / 2)] ?? { throughput: 0, p50: 0, p99: 0, errors: 0 };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
