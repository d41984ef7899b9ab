import { Policies, PolicyDifferences, type PolicyDifferencesQuery } from 'doudi-client';
import { useState } from 'react';
import { Answered, useAnswer } from '../base/answer.js';
import { Choice, Field, TableFrame } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { shownValue } from '../base/values.js';

type Difference = PolicyDifferencesQuery['policyDifferences'][number];

interface Side {
  readonly policyId: string;
  readonly date: string;
}

/** Two policies or two days side by side. Open to everybody. */
export function ComparePage({ today }: { readonly today: string }) {
  const { texts } = useLanguage();
  useTitle(`${texts.compare.title} · ${texts.workbench}`);
  const policies = useAnswer(Policies, {});
  return (
    <>
      <h1>{texts.compare.title}</h1>
      <p className="lead">{texts.compare.about}</p>
      <Answered answer={policies}>{(data) => <Comparison policies={data.policies} today={today} />}</Answered>
    </>
  );
}

function Comparison({
  policies,
  today,
}: {
  readonly policies: readonly {
    readonly id: string;
    readonly title: string;
    readonly parentId: string | null;
  }[];
  readonly today: string;
}) {
  const { texts } = useLanguage();
  const [first, second] = policies.filter(({ parentId }) => parentId !== null);
  const [left, setLeft] = useState<Side>({ policyId: first?.id ?? 'national', date: today });
  const [right, setRight] = useState<Side>({ policyId: second?.id ?? 'national', date: today });
  const whole = left.date !== '' && right.date !== '';
  const answer = useAnswer(PolicyDifferences, whole ? { left, right } : null);
  const options = policies.map(({ id, title }) => ({ id, name: title }));
  const titleOf = ({ policyId, date }: Side) =>
    `${options.find(({ id }) => id === policyId)?.name ?? policyId} · ${date}`;
  const sides = [
    [texts.compare.left, left, setLeft],
    [texts.compare.right, right, setRight],
  ] as const;
  return (
    <>
      <div className="sides">
        {sides.map(([name, side, change]) => (
          <fieldset key={name} className="card">
            <legend>{name}</legend>
            <Choice
              label={texts.compare.policy(name)}
              options={options}
              value={side.policyId}
              onChange={(policyId) => change({ ...side, policyId })}
            />
            <Field
              label={texts.compare.day(name)}
              kind="date"
              value={side.date}
              onChange={(date) => change({ ...side, date })}
            />
          </fieldset>
        ))}
      </div>
      <Answered answer={answer}>
        {({ policyDifferences }) => (
          <>
            <p className="quiet" role="status">
              {policyDifferences.length === 0
                ? texts.compare.same
                : texts.compare.count(policyDifferences.length)}
            </p>
            {policyDifferences.length === 0 ? null : (
              <TableFrame label={texts.compare.title}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{texts.compare.parameter}</th>
                      <th scope="col">{titleOf(left)}</th>
                      <th scope="col">{titleOf(right)}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {policyDifferences.map((difference) => (
                      <tr key={difference.key}>
                        <th scope="row">
                          {difference.title}
                          <code>{difference.key}</code>
                        </th>
                        <SideCell difference={difference} side={difference.left} />
                        <SideCell difference={difference} side={difference.right} />
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableFrame>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function SideCell({
  difference,
  side,
}: {
  readonly difference: Difference;
  readonly side: Difference['left'];
}) {
  const { texts } = useLanguage();
  if (side === null) return <td className="quiet">{texts.compare.undeclared}</td>;
  return (
    <td>
      <b>{shownValue(side, difference.type, texts.unset)}</b>
      {side.from === null ? null : <small> {texts.compare.since(side.from)}</small>}
      <p className="help">{side.basis}</p>
    </td>
  );
}
