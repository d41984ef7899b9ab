import type { SimulationQuery } from 'doudi-client';
import { useMemo } from 'react';
import type { Asked } from '../base/answer.js';
import { Chart } from '../base/chart.js';
import { TableFrame } from '../base/controls.js';
import { useLanguage } from '../base/language.js';
import { labelOf, shownMoney } from '../base/values.js';

type Total = Asked<SimulationQuery>['totals'][number];

const EFFECTS = ['enters', 'rises', 'falls', 'leaves'] as const;
const COLOURS = ['#1e6b3c', '#1c5d99', '#b7791f', '#9b1c1c'];

/** Who gains and loses, and what it costs, by programme: as charts and as a table. */
export function SimulationTotals({ totals: all }: { readonly totals: readonly Total[] }) {
  const { texts, locale } = useLanguage();
  const { simulations: words } = texts;
  const totals = useMemo(() => all.filter(isTouched), [all]);
  const effects = useMemo(() => {
    const nameOf = (effect: string) =>
      labelOf('SimulationEffect', effect.toUpperCase(), locale).replace(/\.$/, '');
    return {
      color: COLOURS,
      grid: { left: 220, right: 24, top: 36, bottom: 28 },
      legend: { top: 0 },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: totals.map(({ programme }) => programme ?? '') },
      series: EFFECTS.map((effect) => ({
        name: nameOf(effect),
        type: 'bar',
        stack: 'households',
        data: totals.map((total) => total[effect]),
      })),
    };
  }, [totals, locale]);
  const sums = useMemo(
    () => ({
      color: ['#8aa9c6', '#1c5d99'],
      grid: { left: 220, right: 24, top: 36, bottom: 28 },
      legend: { top: 0 },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: totals.map(({ programme }) => programme ?? '') },
      series: [
        { name: words.monthBefore, type: 'bar', data: totals.map(({ monthBefore }) => Number(monthBefore)) },
        { name: words.monthAfter, type: 'bar', data: totals.map(({ monthAfter }) => Number(monthAfter)) },
      ],
    }),
    [totals, words],
  );
  const height = 90 + totals.length * 44;
  const summary = totals
    .map(({ programme, enters, leaves, rises, falls }) =>
      words.counts(programme ?? '', { enters, leaves, rises, falls }),
    )
    .join(' ');
  const sumSummary = totals
    .map(({ programme, monthBefore, monthAfter }) => `${programme}: ${monthBefore} → ${monthAfter}`)
    .join('; ');
  return (
    <>
      <h2>{words.households}</h2>
      <div className="card">
        <Chart option={effects} summary={summary} height={height} />
      </div>
      <h2>{words.cost}</h2>
      <div className="card">
        <Chart option={sums} summary={sumSummary} height={height} />
      </div>
      <TotalsTable totals={all} />
    </>
  );
}

/** Whether a chart has something to show of it. */
function isTouched({ enters, rises, falls, leaves, monthBefore, monthAfter }: Total): boolean {
  return enters + rises + falls + leaves > 0 || Number(monthBefore) > 0 || Number(monthAfter) > 0;
}

function TotalsTable({ totals }: { readonly totals: readonly Total[] }) {
  const { texts, locale } = useLanguage();
  const { simulations: words } = texts;
  return (
    <TableFrame label={words.totals}>
      <table>
        <caption>{words.totals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.programme}</th>
            {EFFECTS.map((effect) => (
              <th key={effect} scope="col" className="number">
                {labelOf('SimulationEffect', effect.toUpperCase(), locale).replace(/\.$/, '')}
              </th>
            ))}
            <th scope="col" className="number">
              {words.unchanged}
            </th>
            <th scope="col" className="number">
              {words.undecided}
            </th>
            <th scope="col" className="number">
              {words.monthDifference}
            </th>
            <th scope="col" className="number">
              {words.yearDifference}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.programme}>
              <th scope="row">{total.programme}</th>
              {EFFECTS.map((effect) => (
                <td key={effect} className="number">
                  {total[effect]}
                </td>
              ))}
              <td className="number">{total.unchanged}</td>
              <td className="number">{total.undecided}</td>
              <td className="number">{shownMoney(total.monthDifference)}</td>
              <td className="number">{shownMoney(total.yearDifference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
