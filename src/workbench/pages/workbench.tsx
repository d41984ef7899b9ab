import { Viewer } from 'doudi-client';
import { Button } from 'react-aria-components';
import { Answered, useAnswer } from '../base/answer.js';
import { Frame } from '../base/controls.js';
import { useLanguage } from '../base/language.js';
import { pathTo, useRoute } from '../base/route.js';
import { useSession } from '../base/session.js';
import { ComparePage } from './compare.js';
import { ParametersPage } from './parameters.js';
import { SignInPage } from './sign-in.js';

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
      <Answered answer={viewer}>{({ service }) => <Page route={route} today={service.today} />}</Answered>
    </Frame>
  );
}

function Bar({ current, name }: { readonly current: string; readonly name: string | null | undefined }) {
  const { texts } = useLanguage();
  const { signedIn, signOut } = useSession();
  const pages = [
    ['policies', texts.nav.policies],
    ['compare', texts.nav.compare],
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
  today,
}: {
  readonly route: readonly string[];
  readonly today: string;
}) {
  if (page === 'sign-in') return <SignInPage />;
  if (page === 'compare') return <ComparePage today={today} />;
  return <ParametersPage policyId={id ?? null} today={today} />;
}
