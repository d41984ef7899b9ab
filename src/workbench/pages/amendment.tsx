import {
  Amendment,
  type AmendmentQuery,
  newKey,
  PublishAmendment,
  RequestSimulation,
  Simulations,
  WithdrawAmendment,
} from 'doudi-client';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { Answered, type Asked, asked, Failure, Refusals, useAnswer } from '../base/answer.js';
import { Field, TableFrame } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { go, pathTo } from '../base/route.js';
import { useSession } from '../base/session.js';
import { labelOf } from '../base/values.js';

type AmendmentNode = Asked<AmendmentQuery>;
type UserErrors = Parameters<typeof Refusals>[0]['errors'];

/** One amendment: what it changes, what stands against it, what it would do, and who may do what with it. */
export function AmendmentPage({ id }: { readonly id: string }) {
  const { texts } = useLanguage();
  useTitle(`${texts.amendments.one} · ${texts.workbench}`);
  const answer = useAnswer(Amendment, { id });
  return (
    <Answered answer={answer}>
      {(data) => {
        const amendment = asked(data);
        return amendment === null ? (
          <p>{texts.nothing}</p>
        ) : (
          <AmendmentView amendment={amendment} reload={answer.reload} />
        );
      }}
    </Answered>
  );
}

function AmendmentView({
  amendment,
  reload,
}: {
  readonly amendment: AmendmentNode;
  readonly reload: () => void;
}) {
  const { texts, locale } = useLanguage();
  const { amendments: words } = texts;
  const { status, findings } = amendment;
  return (
    <>
      <p>
        <a href={pathTo('amendments')}>← {texts.nav.amendments}</a>
      </p>
      <h1>{amendment.note}</h1>
      <p className="lead" role="status">
        <span className={status === 'PUBLISHED' ? 'tag own' : 'tag'}>
          {labelOf('AmendmentStatus', status, locale)}
        </span>{' '}
        {words.proposedBy(amendment.proposedBy?.name ?? '–', amendment.proposedAt.slice(0, 10))}
        {amendment.publishedAt === null
          ? ''
          : ` · ${words.publishedBy(amendment.publishedBy?.name ?? '–', amendment.publishedAt.slice(0, 10))}`}
        {amendment.withdrawnReason === null ? '' : ` · ${words.withdrawnFor(amendment.withdrawnReason)}`}
      </p>
      <ChangeTable changes={amendment.changes} />
      {status !== 'PROPOSED' ? null : findings.length === 0 ? (
        <p className="note good" role="status">
          {words.sound}
        </p>
      ) : (
        <div className="note bad" role="status">
          <h2>{words.findings}</h2>
          {findings.map(({ code, message }) => (
            <p key={message}>
              {message} <small>{code}</small>
            </p>
          ))}
        </div>
      )}
      <Acting amendment={amendment} reload={reload} />
      <SimulationList amendmentId={amendment.id} />
    </>
  );
}

function ChangeTable({ changes }: { readonly changes: AmendmentNode['changes'] }) {
  const { texts } = useLanguage();
  const { amendments: words } = texts;
  return (
    <TableFrame label={words.changes}>
      <table>
        <caption>{words.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col" className="number">
              {words.before}
            </th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">{words.from}</th>
            <th scope="col">{words.article}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ key, title, value, valueBefore, inForceFrom, basis }) => (
            <tr key={`${key} ${inForceFrom}`}>
              <th scope="row">
                {title}
                <code>{key}</code>
              </th>
              <td className="number">{valueBefore ?? texts.unset}</td>
              <td className="number">
                <b>{value ?? texts.unset}</b>
              </td>
              <td>{inForceFrom}</td>
              <td>{basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Acting({ amendment, reload }: { readonly amendment: AmendmentNode; readonly reload: () => void }) {
  const { texts } = useLanguage();
  const { amendments: words } = texts;
  const { client } = useSession();
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<UserErrors>([]);
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const amendmentId = amendment.id;

  /** Shows what the service refuses; otherwise goes on. */
  const act = async (work: () => Promise<UserErrors>) => {
    setBusy(true);
    setError(null);
    try {
      setRefused(await work());
    } catch (thrown) {
      setError(thrown as Error);
    } finally {
      setBusy(false);
    }
  };
  const options = () => ({ idempotencyKey: newKey() });
  const simulate = async () => {
    const { requestSimulation } = await client.run(RequestSimulation, { input: { amendmentId } }, options());
    if (requestSimulation.simulation !== null) go('simulations', requestSimulation.simulation.id);
    return requestSimulation.userErrors;
  };
  const publish = async () => {
    const { publishAmendment } = await client.run(PublishAmendment, { input: { amendmentId } }, options());
    if (publishAmendment.userErrors.length === 0) reload();
    return publishAmendment.userErrors;
  };
  const withdraw = async () => {
    const input = { amendmentId, reason };
    const { withdrawAmendment } = await client.run(WithdrawAmendment, { input }, options());
    if (withdrawAmendment.userErrors.length === 0) reload();
    return withdrawAmendment.userErrors;
  };

  if (amendment.status === 'WITHDRAWN') return null;
  return (
    <>
      {error === null ? null : <Failure error={error} />}
      {refused.length === 0 ? null : <Refusals errors={refused} />}
      {amendment.status === 'PROPOSED' ? (
        <p className="tools">
          <Button className="main" isDisabled={busy} onPress={() => void act(simulate)}>
            {words.simulate}
          </Button>
          <Button className="second" isDisabled={busy} onPress={() => void act(publish)}>
            {words.publish}
          </Button>
        </p>
      ) : null}
      <Form
        className="tools"
        onSubmit={(event) => {
          event.preventDefault();
          void act(withdraw);
        }}
      >
        <Field label={words.reason} value={reason} onChange={setReason} required />
        <Button type="submit" className="second beside" isDisabled={busy}>
          {words.withdraw}
        </Button>
      </Form>
    </>
  );
}

function SimulationList({ amendmentId }: { readonly amendmentId: string }) {
  const { texts, locale } = useLanguage();
  const { simulations: words } = texts;
  const answer = useAnswer(Simulations, { amendmentId, first: 20 });
  return (
    <section aria-labelledby="simulations">
      <h2 id="simulations">{words.title}</h2>
      <Answered answer={answer}>
        {({ simulations }) =>
          simulations.nodes.length === 0 ? (
            <p className="quiet">{texts.nothing}</p>
          ) : (
            <ul>
              {simulations.nodes.map(({ id, assessedOn, status }) => (
                <li key={id}>
                  <a href={pathTo('simulations', id)}>{words.asOf(assessedOn)}</a> ·{' '}
                  {labelOf('SimulationStatus', status, locale)}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}
