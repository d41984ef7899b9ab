import { Amendments } from 'doudi-client';
import { Answered, useAnswer } from '../base/answer.js';
import { TableFrame } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { pathTo } from '../base/route.js';
import { labelOf } from '../base/values.js';

/** The amendments of the officer's own policy, newest first. */
export function AmendmentsPage() {
  const { texts, locale } = useLanguage();
  const { amendments: words } = texts;
  useTitle(`${texts.nav.amendments} · ${texts.workbench}`);
  const answer = useAnswer(Amendments, { first: 50 });
  return (
    <>
      <h1>{texts.nav.amendments}</h1>
      <p className="lead">{words.about}</p>
      <p>
        <a className="button" href={pathTo('amendments', 'new')}>
          {words.write}
        </a>
      </p>
      <Answered answer={answer}>
        {({ amendments }) =>
          amendments.nodes.length === 0 ? (
            <p className="quiet">{texts.nothing}</p>
          ) : (
            <TableFrame label={texts.nav.amendments}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.note}</th>
                    <th scope="col">{words.changes}</th>
                    <th scope="col">{words.status}</th>
                    <th scope="col">{words.proposed}</th>
                  </tr>
                </thead>
                <tbody>
                  {amendments.nodes.map(({ id, note, status, changes, proposedAt, proposedBy }) => (
                    <tr key={id}>
                      <th scope="row">
                        <a href={pathTo('amendments', id)}>{note}</a>
                      </th>
                      <td>{changes.map(({ title, value }) => `${title}: ${value ?? '–'}`).join('; ')}</td>
                      <td>{labelOf('AmendmentStatus', status, locale)}</td>
                      <td>
                        {proposedAt.slice(0, 10)} {proposedBy?.name}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
          )
        }
      </Answered>
    </>
  );
}
