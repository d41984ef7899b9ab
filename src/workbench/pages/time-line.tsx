import type { PolicyParametersQuery } from 'doudi-client';
import { useMemo } from 'react';
import { Chart } from '../base/chart.js';
import { TableFrame } from '../base/controls.js';
import { useLanguage } from '../base/language.js';
import { shownValue, valueOn } from '../base/values.js';

export type Parameter = NonNullable<PolicyParametersQuery['policy']>['parameters'][number];

/** One parameter from its first day on: as a line where it is a number, and as a table with every article. */
export function TimeLine({
  parameter,
  titles,
  today,
}: {
  readonly parameter: Parameter;
  readonly titles: ReadonlyMap<string, string>;
  readonly today: string;
}) {
  const { texts } = useLanguage();
  const { parameters: words } = texts;
  if (parameter.values.length === 0) return <p>{words.never}</p>;
  const now = valueOn(parameter.values, today);
  return (
    <>
      <LineOfValues parameter={parameter} today={today} />
      <TableFrame label={words.timeline(parameter.title)}>
        <table>
          <caption>{words.timeline(parameter.title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.until}</th>
              <th scope="col" className="number">
                {words.value}
              </th>
              <th scope="col">{words.basis}</th>
              <th scope="col">{words.confidence}</th>
              <th scope="col">{words.statedBy}</th>
            </tr>
          </thead>
          <tbody>
            {parameter.values.map((value) => (
              <tr key={`${value.from} ${value.policyId}`} className={value === now ? 'now' : undefined}>
                <th scope="row">
                  {value.from}
                  {value === now ? <span className="tag own">{texts.inForce}</span> : null}
                </th>
                <td>{value.until ?? '–'}</td>
                <td className="number">{shownValue(value, parameter.type, texts.unset)}</td>
                <td>
                  {value.basis}
                  {value.note === null ? null : <p className="help">{value.note}</p>}
                </td>
                <td>
                  {value.confidence === null ? '–' : (texts.confidence[value.confidence] ?? value.confidence)}
                </td>
                <td>
                  {titles.get(value.policyId) ?? value.policyId}
                  {value.inherited ? <span className="tag">{words.inherited}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}

const NUMERIC: readonly string[] = ['money', 'integer', 'ratio'];

/** A stepped line, for numbers that changed at least once. */
function LineOfValues({ parameter, today }: { readonly parameter: Parameter; readonly today: string }) {
  const { texts } = useLanguage();
  const option = useMemo(() => {
    const points = parameter.values.map(({ from, value }) => [from, value === null ? null : Number(value)]);
    const last = parameter.values.at(-1);
    if (last !== undefined && last.from < today) points.push([today, points.at(-1)?.[1] ?? null]);
    return {
      grid: { left: 64, right: 24, top: 16, bottom: 32 },
      xAxis: { type: 'time' },
      yAxis: { type: 'value', scale: true },
      tooltip: { trigger: 'axis', renderMode: 'richText' },
      series: [
        {
          type: 'line',
          step: 'end',
          data: points,
          symbolSize: 7,
          lineStyle: { width: 2.5 },
          color: '#1c5d99',
          areaStyle: { opacity: 0.08 },
        },
      ],
    };
  }, [parameter, today]);
  const known = parameter.values.filter(({ value }) => value !== null);
  if (!NUMERIC.includes(parameter.type) || known.length < 2) return null;
  const points = known.map(({ from, value }) => `${from}: ${value}`).join('; ');
  return <Chart option={option} summary={texts.parameters.chart(parameter.title, points)} height={200} />;
}
