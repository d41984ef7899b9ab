import { Jurisdictions, Viewer, type ViewerQuery } from 'doudi-client';
import { Button } from 'react-aria-components';
import { Answered, useAnswer } from '../base/answer.js';
import { Frame } from '../base/controls.js';
import { useLanguage } from '../base/language.js';
import { pathTo, useRoute } from '../base/route.js';
import { useSession } from '../base/session.js';
import { AmendmentPage } from './amendment.js';
import { AmendmentForm } from './amendment-form.js';
import { AmendmentsPage } from './amendments.js';
import { ComparePage } from './compare.js';
import { ParametersPage } from './parameters.js';
import { SignInPage } from './sign-in.js';
import { SimulationPage } from './simulation.js';

/** The workbench: a bar to move about, and the page that the address names. */
export function Workbench() {
  const { texts } = useLanguage();
  const route = useRoute();
  const viewer = useAnswer(Viewer, {});
  return (
    <Frame
      title={texts.workbench}
      bar={<Bar current={route[0] ?? 'policies'} name={viewer.data?.viewer.name} />}
    >
      <Answered answer={viewer}>{(data) => <Page route={route} viewer={data} />}</Answered>
    </Frame>
  );
}

function Bar({ current, name }: { readonly current: string; readonly name: string | null | undefined }) {
  const { texts } = useLanguage();
  const { signedIn, signOut } = useSession();
  const pages = [
    ['policies', texts.nav.policies],
    ['compare', texts.nav.compare],
    ...(signedIn ? [['amendments', texts.nav.amendments] as const] : []),
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
            <Button className="plain" onPress={signOut}>
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
    if (page === 'simulations' && id !== undefined) return <SimulationPage id={id} />;
    if (id === undefined) return <AmendmentsPage />;
    if (id === 'new') return <OwnAmendment viewer={viewer} />;
    return <AmendmentPage id={id} />;
  }
  return <ParametersPage policyId={id ?? null} today={today} />;
}

/** An officer writes for the policy of the own place. */
function OwnAmendment({ viewer: { viewer, service } }: { readonly viewer: ViewerQuery }) {
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
          <AmendmentForm policyId={own.policyId} today={service.today} />
        );
      }}
    </Answered>
  );
}
