import { newKey, Policies, RequestSimulation, Simulations } from 'doudi-client';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { Answered, Failure, Refusals, useAnswer } from '../base/answer.js';
import { Choice, Field, TableFrame } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { go, pathTo } from '../base/route.js';
import { useSession } from '../base/session.js';
import { labelOf } from '../base/values.js';

type Known = readonly { readonly id: string; readonly title: string; readonly parentId: string | null }[];

/** What was tried on the households of the officer's place, and a form to try the policy of another place on them. */
export function SimulationsPage({ ownPolicyId }: { readonly ownPolicyId: string }) {
  const { texts } = useLanguage();
  const { simulations: words } = texts;
  useTitle(`${texts.nav.simulations} · ${texts.workbench}`);
  const policies = useAnswer(Policies, {});
  return (
    <>
      <h1>{texts.nav.simulations}</h1>
      <p className="lead">{words.listAbout}</p>
      <Answered answer={policies}>
        {({ policies: known }) => (
          <>
            <Trying policies={known.filter(({ id }) => id !== ownPolicyId)} />
            <Past policies={known} />
          </>
        )}
      </Answered>
    </>
  );
}

function Trying({ policies }: { readonly policies: Known }) {
  const { simulations: words } = useLanguage().texts;
  const { client } = useSession();
  const [policyId, setPolicyId] = useState(policies.find(({ parentId }) => parentId !== null)?.id ?? '');
  const [day, setDay] = useState('');
  const [refused, setRefused] = useState<Parameters<typeof Refusals>[0]['errors']>([]);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const request = async () => {
    setBusy(true);
    setError(null);
    setRefused([]);
    try {
      const input = { policyId, assessedOn: day === '' ? null : day };
      const { requestSimulation } = await client.run(
        RequestSimulation,
        { input },
        { idempotencyKey: newKey() },
      );
      if (requestSimulation.simulation !== null) go('simulations', requestSimulation.simulation.id);
      setRefused(requestSimulation.userErrors);
    } catch (thrown) {
      setError(thrown as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Form
      className="card"
      aria-labelledby="try"
      onSubmit={(event) => {
        event.preventDefault();
        void request();
      }}
    >
      <h2 id="try">{words.tryTitle}</h2>
      <p className="help">{words.tryHelp}</p>
      <div className="tools">
        <Choice
          label={words.tried}
          options={policies.map(({ id, title }) => ({ id, name: title }))}
          value={policyId}
          onChange={setPolicyId}
        />
        <Field label={words.day} help={words.dayHelp} kind="date" value={day} onChange={setDay} />
      </div>
      {error === null ? null : <Failure error={error} />}
      {refused.length === 0 ? null : <Refusals errors={refused} />}
      <Button type="submit" className="main" isDisabled={busy}>
        {words.start}
      </Button>
    </Form>
  );
}

function Past({ policies }: { readonly policies: Known }) {
  const { texts, locale } = useLanguage();
  const { simulations: words } = texts;
  const answer = useAnswer(Simulations, { first: 50 });
  const titleOf = (policyId: string) => policies.find(({ id }) => id === policyId)?.title ?? policyId;
  return (
    <Answered answer={answer}>
      {({ simulations: { nodes } }) =>
        nodes.length === 0 ? (
          <p className="quiet">{texts.nothing}</p>
        ) : (
          <TableFrame label={words.title}>
            <table>
              <caption>{words.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.subject}</th>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.status}</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map(({ id, policyId, amendment, assessedOn, status }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={pathTo('simulations', id)}>{amendment?.note ?? titleOf(policyId)}</a>
                    </th>
                    <td>{assessedOn}</td>
                    <td>{labelOf('SimulationStatus', status, locale)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableFrame>
        )
      }
    </Answered>
  );
}
