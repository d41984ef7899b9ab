import { type Client, createClient } from 'doudi-client';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { useLanguage } from './language.js';

interface Session {
  /** Calls the service as whoever is signed in, or as anybody. */
  readonly client: Client;
  readonly signedIn: boolean;
  signIn(token: string): void;
  signOut(): void;
}

/** Ends with the tab, so that a shared computer keeps nothing. */
const KEPT = 'doudi.token';
const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { locale } = useLanguage();
  const [token, setToken] = useState(() => sessionStorage.getItem(KEPT));
  const session = useMemo(
    () => ({
      client: createClient({ url: location.origin, locale, ...(token !== null && { token }) }),
      signedIn: token !== null,
      signIn: (given: string) => {
        sessionStorage.setItem(KEPT, given);
        setToken(given);
      },
      signOut: () => {
        sessionStorage.removeItem(KEPT);
        setToken(null);
      },
    }),
    [locale, token],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A page outside of SessionProvider has no session.');
  return session;
}
