import { SimulatedExplanation, type SimulatedExplanationQuery } from 'doudi-client';
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Answered, type Asked, asked, useAnswer } from '../base/answer.js';
import { useLanguage } from '../base/language.js';
import { labelOf, shownMoney } from '../base/values.js';

type Household = Asked<SimulatedExplanationQuery>['households']['nodes'][number];
type Lines = NonNullable<Household['explanation']>['before'];

const PAGE = 10;

/** Household by household: both answers, and why each came out as it did. */
export function SimulatedHouseholds({ id }: { readonly id: string }) {
  const { texts } = useLanguage();
  const { simulations: words } = texts;
  const [after, setAfter] = useState<string | null>(null);
  const answer = useAnswer(SimulatedExplanation, { id, first: PAGE, after });
  return (
    <section aria-labelledby="changed">
      <h2 id="changed">{words.changed}</h2>
      <Answered answer={answer}>
        {(data) => {
          const simulation = asked(data);
          if (simulation === null) return <p>{texts.nothing}</p>;
          const { nodes, pageInfo } = simulation.households;
          if (nodes.length === 0) return <p className="quiet">{words.noneChanged}</p>;
          return (
            <>
              <div className="list">
                {nodes.map((household) => (
                  <HouseholdItem
                    key={`${household.householdId} ${household.programme}`}
                    household={household}
                  />
                ))}
              </div>
              <p className="tools">
                {after === null ? null : (
                  <Button className="second" onPress={() => setAfter(null)}>
                    {words.first}
                  </Button>
                )}
                {pageInfo.hasNextPage ? (
                  <Button className="second" onPress={() => setAfter(pageInfo.endCursor ?? null)}>
                    {words.next}
                  </Button>
                ) : null}
              </p>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function HouseholdItem({ household }: { readonly household: Household }) {
  const { texts, locale } = useLanguage();
  const { simulations: words } = texts;
  const { before, after, effect, explanation } = household;
  const answerOf = ({ conclusion, amount }: Household['before']) =>
    amount === null ? labelOf('Conclusion', conclusion, locale).replace(/\.$/, '') : shownMoney(amount);
  return (
    <Disclosure className="item">
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="summary">
              <span className="arrow" aria-hidden="true">
                {isExpanded ? '▾' : '▸'}
              </span>
              <span className="what">
                <strong>{household.programme}</strong>
                <code>{words.household(household.householdId)}</code>
              </span>
              <span className="figure">
                <b>
                  {answerOf(before)} → {answerOf(after)}
                </b>
              </span>
              <span className="tag">{labelOf('SimulationEffect', effect, locale).replace(/\.$/, '')}</span>
            </Button>
          </Heading>
          <DisclosurePanel className="panel">
            {isExpanded ? (
              explanation === null ? (
                <p>{words.gone}</p>
              ) : (
                <div className="sides">
                  <Steps title={words.before} lines={explanation.before} />
                  <Steps title={words.after} lines={explanation.after} />
                </div>
              )
            ) : null}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}

function Steps({ title, lines }: { readonly title: string; readonly lines: Lines }) {
  const { texts } = useLanguage();
  return (
    <div>
      <h4>{title}</h4>
      {lines === null ? (
        <p>{texts.simulations.notRun}</p>
      ) : (
        <ol>
          {lines.map(({ rule, outcome, wording, basis }) => (
            <li key={`${rule} ${outcome} ${wording}`}>
              {wording}
              <span className="help">{basis.join('; ')}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
