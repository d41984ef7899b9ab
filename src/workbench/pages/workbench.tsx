import { Jurisdictions, Viewer, type ViewerQuery } from 'doudi-client';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Answered, useAnswer } from '../base/answer.js';
import { Frame } from '../base/controls.js';
import { useLanguage } from '../base/language.js';
import { go, pathTo, useRoute } from '../base/route.js';
import { useSession } from '../base/session.js';
import { AmendmentPage } from './amendment.js';
import { AmendmentForm } from './amendment-form.js';
import { AmendmentsPage } from './amendments.js';
import { ComparePage } from './compare.js';
import { ParametersPage } from './parameters.js';
import { SignInPage } from './sign-in.js';
import { SimulationPage } from './simulation.js';
import { SimulationsPage } from './simulations.js';

/** The workbench: a bar to move about, and the page that the address names. */
export function Workbench() {
  const { texts } = useLanguage();
  const route = useRoute();
  const viewer = useAnswer(Viewer, {});
  useFocusOnNewPage(route);
  return (
    <Frame
      title={texts.workbench}
      bar={<Bar current={route[0] ?? 'policies'} name={viewer.data?.viewer.name} />}
    >
      <Answered answer={viewer}>{(data) => <Page route={route} viewer={data} />}</Answered>
    </Frame>
  );
}

/**
 * Takes the focus along to the content of another page, where keyboard and screen reader go on; what was pressed is
 * gone by then. The choice of another policy stays where it is.
 */
function useFocusOnNewPage([page = 'policies', id = '']: readonly string[]): void {
  const place = page === 'policies' ? page : `${page}/${id}`;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    document.getElementById('content')?.focus();
  }, [place]);
}

function Bar({ current, name }: { readonly current: string; readonly name: string | null | undefined }) {
  const { texts } = useLanguage();
  const { signedIn, signOut } = useSession();
  const leave = () => {
    signOut();
    go('sign-in');
  };
  const pages = [
    ['policies', texts.nav.policies],
    ['compare', texts.nav.compare],
    ...(signedIn
      ? [['amendments', texts.nav.amendments] as const, ['simulations', texts.nav.simulations] as const]
      : []),
  ] as const;
  return (
    <>
      <nav aria-label={texts.navigation}>
        {pages.map(([page, title]) => (
          <a key={page} href={pathTo(page)} aria-current={page === current ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <p className="who">
        {signedIn ? (
          <>
            <span>{name ?? texts.signIn.citizen}</span>
            <Button className="plain" onPress={leave}>
              {texts.signIn.out}
            </Button>
          </>
        ) : (
          <a href={pathTo('sign-in')} aria-current={current === 'sign-in' ? 'page' : undefined}>
            {texts.nav.signIn}
          </a>
        )}
      </p>
    </>
  );
}

function Page({
  route: [page = 'policies', id],
  viewer,
}: {
  readonly route: readonly string[];
  readonly viewer: ViewerQuery;
}) {
  const { texts } = useLanguage();
  const { today } = viewer.service;
  if (page === 'sign-in') return <SignInPage />;
  if (page === 'compare') return <ComparePage today={today} />;
  if (page === 'amendments' || page === 'simulations') {
    if (viewer.viewer.kind !== 'OFFICER') return <p className="note">{texts.amendments.noPolicy}</p>;
    if (page === 'simulations') {
      if (id !== undefined) return <SimulationPage id={id} />;
      return <OfOwnPolicy viewer={viewer}>{(own) => <SimulationsPage ownPolicyId={own} />}</OfOwnPolicy>;
    }
    if (id === undefined) return <AmendmentsPage />;
    if (id === 'new') {
      return (
        <OfOwnPolicy viewer={viewer}>{(own) => <AmendmentForm policyId={own} today={today} />}</OfOwnPolicy>
      );
    }
    return <AmendmentPage id={id} />;
  }
  return <ParametersPage policyId={id ?? null} today={today} />;
}

/** For what concerns the policy of the officer's own place. */
function OfOwnPolicy({
  viewer: { viewer },
  children,
}: {
  readonly viewer: ViewerQuery;
  readonly children: (policyId: string) => ReactNode;
}) {
  const { texts } = useLanguage();
  const places = useAnswer(Jurisdictions, { first: 100 });
  return (
    <Answered answer={places}>
      {({ jurisdictions }) => {
        const own = jurisdictions.nodes.find(
          ({ id, code }) => viewer.jurisdictionIds.includes(id) || viewer.jurisdictionIds.includes(code),
        );
        return own === undefined ? (
          <p className="note">{texts.amendments.noPolicy}</p>
        ) : (
          children(own.policyId)
        );
      }}
    </Answered>
  );
}
