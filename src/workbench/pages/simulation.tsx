import {
  CancelSimulation,
  newKey,
  Policies,
  Simulation,
  SimulationProgress,
  type SimulationProgressSubscription,
  type SimulationQuery,
} from 'doudi-client';
import { useEffect, useState } from 'react';
import { Button, Label, ProgressBar } from 'react-aria-components';
import { Answered, type Asked, asked, Failure, useAnswer } from '../base/answer.js';
import { useLanguage, useTitle } from '../base/language.js';
import { pathTo } from '../base/route.js';
import { useSession } from '../base/session.js';
import { SimulatedHouseholds } from './simulated-households.js';
import { SimulationTotals } from './simulation-totals.js';

type Progress = SimulationProgressSubscription['simulationProgress'];
type SimulationNode = Asked<SimulationQuery>;

/** A policy tried on the live registry: its progress as it runs, then what it comes to. */
export function SimulationPage({ id }: { readonly id: string }) {
  const { texts } = useLanguage();
  const { simulations: words } = texts;
  useTitle(`${words.one} · ${texts.workbench}`);
  const { progress, error } = useProgress(id);
  const over = progress !== null && !isUnderWay(progress);
  const answer = useAnswer(Simulation, over ? { id, by: 'PROGRAMME' as const, first: 1 } : null);
  return (
    <>
      <p>
        <a href={pathTo('simulations')}>← {texts.nav.simulations}</a>
      </p>
      <h1>{words.one}</h1>
      <p className="lead">{words.about}</p>
      {error === null ? null : <Failure error={error} />}
      {progress === null || over ? null : <Running progress={progress} />}
      <Answered answer={answer}>
        {(data) => {
          const simulation = asked(data);
          return simulation === null ? null : <Result simulation={simulation} />;
        }}
      </Answered>
    </>
  );
}

function isUnderWay({ status }: Progress): boolean {
  return status === 'QUEUED' || status === 'RUNNING';
}

/** Follows the simulation until it is over or the page is left. */
function useProgress(id: string): { readonly progress: Progress | null; readonly error: Error | null } {
  const { client } = useSession();
  const [state, setState] = useState<ReturnType<typeof useProgress>>({ progress: null, error: null });
  useEffect(() => {
    const leaving = new AbortController();
    const follow = async () => {
      for await (const { simulationProgress } of client.follow(SimulationProgress, { id }, leaving)) {
        setState({ progress: simulationProgress, error: null });
      }
    };
    follow().catch((error: Error) => {
      if (!leaving.signal.aborted) setState((past) => ({ ...past, error }));
    });
    return () => leaving.abort();
  }, [client, id]);
  return state;
}

function Running({ progress: { id, processed, total } }: { readonly progress: Progress }) {
  const { texts } = useLanguage();
  const { simulations: words } = texts;
  const { client } = useSession();
  const cancel = () =>
    void client
      .run(CancelSimulation, { input: { simulationId: id } }, { idempotencyKey: newKey() })
      // The next progress says what became of it.
      .catch(() => undefined);
  return (
    <div className="card">
      <ProgressBar
        className="progress"
        value={processed}
        maxValue={total ?? 1}
        isIndeterminate={total === null}
        valueLabel={words.processed(processed, total)}
      >
        {({ percentage, valueText }) => (
          <>
            <Label>{words.running}</Label>
            <span>{valueText}</span>
            <span className="track">
              <span className="done" style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button className="second" onPress={cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Result({ simulation }: { readonly simulation: SimulationNode }) {
  const { texts } = useLanguage();
  const { simulations: words } = texts;
  if (simulation.status !== 'DONE') {
    return <p className="note bad">{words.ended(simulation.failure ?? simulation.status)}</p>;
  }
  return (
    <>
      <Subject simulation={simulation} />
      <p className="note good" role="status">
        {words.done(simulation.processed, simulation.assessedOn)}
      </p>
      <SimulationTotals totals={simulation.totals} />
      <SimulatedHouseholds id={simulation.id} />
    </>
  );
}

/** What was tried: an amendment, or the whole policy of another place. */
function Subject({ simulation: { policyId, amendment } }: { readonly simulation: SimulationNode }) {
  const { simulations: words } = useLanguage().texts;
  const policies = useAnswer(Policies, {});
  if (amendment !== null) {
    return (
      <p>
        <a href={pathTo('amendments', amendment.id)}>{words.ofAmendment(amendment.note)}</a>
      </p>
    );
  }
  const title = policies.data?.policies.find(({ id }) => id === policyId)?.title ?? policyId;
  return (
    <p>
      <a href={pathTo('policies', policyId)}>{words.ofPolicy(title)}</a>
    </p>
  );
}
