import {
  Jurisdictions,
  type JurisdictionsQuery,
  PublicNotices,
  type PublicNoticesQuery,
  Viewer,
} from 'doudi-client';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Answered, Failure, useAnswer } from '../base/answer.js';
import { Choice, Frame, TableFrame } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { useSession } from '../base/session.js';
import { labelOf, shownMoney } from '../base/values.js';

type Place = JurisdictionsQuery['jurisdictions']['nodes'][number];
type Notice = PublicNoticesQuery['publicNotices']['nodes'][number];

/** The public notices of the place that the address names, as the API masks them. No sign-in. */
export function Notices() {
  const { texts } = useLanguage();
  const places = useAnswer(Jurisdictions, { first: 100 });
  const [, , code = ''] = location.pathname.split('/');
  return (
    <Frame title={texts.notices}>
      <Answered answer={places}>
        {({ jurisdictions }) => <PlaceView places={jurisdictions.nodes} code={decodeURIComponent(code)} />}
      </Answered>
    </Frame>
  );
}

function PlaceView({ places, code }: { readonly places: readonly Place[]; readonly code: string }) {
  const { texts } = useLanguage();
  const { notice: words } = texts;
  const place = places.find((known) => known.code === code) ?? null;
  useTitle(place === null ? texts.notices : words.title(place.name));
  const options = places.map(({ code: id, name }) => ({ id, name }));
  const visit = (id: string) => location.assign(`/notices/${encodeURIComponent(id)}`);
  if (place === null) {
    return (
      <>
        <h1>{texts.notices}</h1>
        <p className="lead">{code === '' ? words.choose : words.unknown}</p>
        <ul className="places">
          {options.map(({ id, name }) => (
            <li key={id}>
              <a href={`/notices/${encodeURIComponent(id)}`}>{name}</a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <h1>{words.title(place.name)}</h1>
      <p className="lead">{words.about}</p>
      {place.fictional ? <p className="note">{words.fictional}</p> : null}
      <div className="tools">
        <Choice label={words.place} options={options} value={place.code} onChange={visit} />
        <Button className="second beside" onPress={() => print()}>
          {words.print}
        </Button>
      </div>
      <NoticeTable place={place} />
    </>
  );
}

/** All that is shown today, however many pages of the API that takes: a printed notice has to be whole. */
function NoticeTable({ place }: { readonly place: Place }) {
  const { texts, locale } = useLanguage();
  const { notice: words } = texts;
  const viewer = useAnswer(Viewer, {});
  const { notices, error } = useAllNotices(place.id);
  if (error !== null) return <Failure error={error} />;
  if (notices === null) {
    return (
      <p className="quiet" role="status">
        {texts.loading}
      </p>
    );
  }
  return (
    <>
      <p className="quiet" role="status">
        {notices.length === 0 ? words.none : words.count(notices.length)}
        {viewer.data === null ? '' : ` · ${words.asOf(viewer.data.service.today)}`}
      </p>
      {notices.length === 0 ? null : (
        <TableFrame label={texts.notices}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.head}</th>
                <th scope="col" className="number">
                  {words.members}
                </th>
                <th scope="col">{words.township}</th>
                <th scope="col">{words.programme}</th>
                <th scope="col" className="number">
                  {words.amount}
                </th>
                <th scope="col">{words.level}</th>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.office}</th>
              </tr>
            </thead>
            <tbody>
              {notices.map((notice, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows are read once and never move
                <tr key={`${index} ${notice.headMasked}`}>
                  <th scope="row">{notice.headMasked}</th>
                  <td className="number">{notice.memberCount}</td>
                  <td>{notice.township?.name ?? '–'}</td>
                  <td>{notice.programmeTitle}</td>
                  <td className="number">{notice.amount === null ? '–' : shownMoney(notice.amount)}</td>
                  <td>{labelOf('Level', notice.level, locale)}</td>
                  <td>
                    {notice.activeFrom} – {notice.activeUntil ?? ''}
                  </td>
                  <td>
                    {notice.organisation?.name ?? '–'} {notice.organisation?.hotline ?? ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}

function useAllNotices(jurisdictionId: string): {
  readonly notices: readonly Notice[] | null;
  readonly error: Error | null;
} {
  const { client } = useSession();
  const [state, setState] = useState<ReturnType<typeof useAllNotices>>({ notices: null, error: null });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const readAll = async () => {
      const notices: Notice[] = [];
      let after: string | null = null;
      do {
        const variables: { jurisdictionId: string; first: number; after: string | null } = {
          jurisdictionId,
          first: 100,
          after,
        };
        const { publicNotices }: PublicNoticesQuery = await client.run(PublicNotices, variables, { signal });
        notices.push(...publicNotices.nodes);
        after = publicNotices.pageInfo.hasNextPage ? publicNotices.pageInfo.endCursor : null;
      } while (after !== null);
      setState({ notices, error: null });
    };
    readAll().catch((error: Error) => {
      if (!signal.aborted) setState({ notices: null, error });
    });
    return () => leaving.abort();
  }, [client, jurisdictionId]);
  return state;
}
