import { labels } from 'doudi-client';
import { useEffect, useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { Field } from '../base/controls.js';
import { useLanguage, useTitle } from '../base/language.js';
import { go } from '../base/route.js';
import { useSession } from '../base/session.js';
import { labelOf } from '../base/values.js';

interface DemoOfficer {
  readonly role: keyof typeof labels.OfficerRole;
  readonly name: string;
  readonly place: { readonly en: string; readonly zh: string };
  readonly token: string;
}

/** Signs in by a token of the agency, or as an officer of the demonstration. */
export function SignInPage() {
  const { texts } = useLanguage();
  const { signIn } = useSession();
  const [token, setToken] = useState('');
  useTitle(`${texts.signIn.title} · ${texts.workbench}`);
  const enter = (given: string) => {
    signIn(given);
    go('policies');
  };
  return (
    <div className="narrow">
      <h1>{texts.signIn.title}</h1>
      <p className="lead">{texts.signIn.about}</p>
      <DemoOfficers enter={enter} />
      <Form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          enter(token.trim());
        }}
      >
        <Field
          label={texts.signIn.token}
          help={texts.signIn.tokenHelp}
          kind="password"
          value={token}
          onChange={setToken}
          required
        />
        <Button type="submit" className="main">
          {texts.signIn.use}
        </Button>
      </Form>
    </div>
  );
}

/** The demonstration's officers; nothing where the service is none. */
function DemoOfficers({ enter }: { readonly enter: (token: string) => void }) {
  const { texts, locale } = useLanguage();
  const [officers, setOfficers] = useState<readonly DemoOfficer[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/workbench/demonstration', { signal: leaving.signal })
      .then(async (response) => setOfficers((await response.json()) as readonly DemoOfficer[]))
      .catch(() => undefined);
    return () => leaving.abort();
  }, []);
  if (officers.length === 0) return null;
  const places = [...new Set(officers.map(({ place }) => place[locale === 'en' ? 'en' : 'zh']))];
  return (
    <section className="card" aria-labelledby="demonstration">
      <h2 id="demonstration">{texts.signIn.demonstration}</h2>
      <p className="help">{texts.signIn.demonstrationHelp}</p>
      {places.map((name) => (
        <div key={name} className="officers">
          <h3>{name}</h3>
          <ul>
            {officers
              .filter(({ place }) => place.en === name || place.zh === name)
              .map((officer) => (
                <li key={officer.token}>
                  <Button className="officer" onPress={() => enter(officer.token)}>
                    <strong lang="zh-CN">{officer.name}</strong>
                    <span>{labelOf('OfficerRole', officer.role, locale)}</span>
                  </Button>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
