import type { PolicyParametersQuery } from 'doudi-client';
import { useMemo } from 'react';
import { Chart } from '../base/chart.js';
import { TableFrame } from '../base/controls.js';
import { useLanguage } from '../base/language.js';
import { labelOf, shownValue, valueOn } from '../base/values.js';

export type Parameter = NonNullable<PolicyParametersQuery['policy']>['parameters'][number];

/**
 * One parameter from its first day on: as a line where it is a number, and as a table with every article; then what
 * holds instead while a situation is declared.
 */
export function TimeLine(shown: {
  readonly parameter: Parameter;
  readonly titles: ReadonlyMap<string, string>;
  readonly today: string;
}) {
  const { texts } = useLanguage();
  const { values, inSituations } = shown.parameter;
  if (values.length === 0 && inSituations.length === 0) return <p>{texts.parameters.never}</p>;
  return (
    <>
      {values.length === 0 ? <p>{texts.parameters.neverPlain}</p> : <OrdinaryValues {...shown} />}
      {inSituations.length === 0 ? null : <SituationValues {...shown} />}
    </>
  );
}

function OrdinaryValues({
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
                <OriginCells value={value} titles={titles} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}

/** The article of a value, how sure it is, and the policy that states it. */
function OriginCells({
  value,
  titles,
}: {
  readonly value: Pick<
    Parameter['values'][number],
    'basis' | 'note' | 'confidence' | 'policyId' | 'inherited'
  >;
  readonly titles: ReadonlyMap<string, string>;
}) {
  const { texts } = useLanguage();
  return (
    <>
      <td>
        {value.basis}
        {value.note === null ? null : <p className="help">{value.note}</p>}
      </td>
      <td>{value.confidence === null ? '–' : (texts.confidence[value.confidence] ?? value.confidence)}</td>
      <td>
        {titles.get(value.policyId) ?? value.policyId}
        {value.inherited ? <span className="tag">{texts.parameters.inherited}</span> : null}
      </td>
    </>
  );
}

/** What goes before the ordinary value while a declared situation covers the place (N4.1). */
function SituationValues({
  parameter,
  titles,
}: {
  readonly parameter: Parameter;
  readonly titles: ReadonlyMap<string, string>;
}) {
  const { texts, locale } = useLanguage();
  const { parameters: words } = texts;
  const title = words.situations(parameter.title);
  return (
    <TableFrame label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.situation}</th>
            <th scope="col">{words.levels}</th>
            <th scope="col">{words.from}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">{words.basis}</th>
            <th scope="col">{words.confidence}</th>
            <th scope="col">{words.statedBy}</th>
          </tr>
        </thead>
        <tbody>
          {parameter.inSituations.map((value) => (
            <tr key={`${value.situation} ${value.situationLevels.join(',')} ${value.from} ${value.policyId}`}>
              <th scope="row">
                {value.situation === null ? '–' : labelOf('SituationKind', value.situation, locale)}
              </th>
              <td>
                {value.situationLevels
                  .map((level) => (level === ANY_LEVEL ? words.anyLevel : level))
                  .join(', ')}
              </td>
              <td>{value.from}</td>
              <td className="number">{shownValue(value, parameter.type, texts.unset)}</td>
              <OriginCells value={value} titles={titles} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** How the API writes that every level of a situation counts. */
const ANY_LEVEL = '*';

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
