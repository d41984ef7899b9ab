import { type Client, DoudiError, type Operation } from 'doudi-client';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useLanguage } from './language.js';
import { useSession } from './session.js';

/** What a page knows of an answer that it asked for. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly error: Error | null;
  readonly loading: boolean;
  /** Asks again and shows the old answer until the new one is there. */
  reload(): void;
}

/** Asks the service whenever `variables` or the caller change; null asks nothing. */
export function useAnswer<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const { client } = useSession();
  const key = variables === null ? null : JSON.stringify(variables);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Answer<Data>, 'reload'>>(() => ({
    data: null,
    error: null,
    loading: key !== null,
  }));
  // A new round asks the same again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` is there to ask again
  useEffect(() => {
    if (key === null) {
      setState({ data: null, error: null, loading: false });
      return;
    }
    const leaving = new AbortController();
    setState(({ data }) => ({ data, error: null, loading: true }));
    ask(client, operation, JSON.parse(key) as Variables, leaving.signal).then((next) => {
      if (!leaving.signal.aborted) setState(next);
    });
    return () => leaving.abort();
  }, [client, operation, key, round]);
  const reload = useCallback(() => setRound((past) => past + 1), []);
  return { ...state, reload };
}

async function ask<Data, Variables>(
  client: Client,
  operation: Operation<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Omit<Answer<Data>, 'reload'>> {
  try {
    return { data: await client.run(operation, variables, { signal }), error: null, loading: false };
  } catch (error) {
    return { data: null, error: error as Error, loading: false };
  }
}

/** What `node(id)` answers when it is of another type than was asked for. */
type Other = Record<PropertyKey, never>;

/** The object that an operation asks of `node(id)`. */
export type Asked<Data extends { readonly node: unknown }> = Exclude<NonNullable<Data['node']>, Other>;

/** That object, or null where the id names none of its type. */
export function asked<Data extends { readonly node: unknown }>({ node }: Data): Asked<Data> | null {
  return node === null || Object.keys(node as object).length === 0 ? null : (node as Asked<Data>);
}

/** Shows what an answer came to: that it is on its way, why there is none, or its data. */
export function Answered<Data>({
  answer,
  children,
}: {
  readonly answer: Answer<Data>;
  readonly children: (data: Data) => ReactNode;
}) {
  const { texts } = useLanguage();
  if (answer.error !== null) return <Failure error={answer.error} />;
  if (answer.data === null) {
    return (
      <p className="quiet" role="status">
        {answer.loading ? texts.loading : ''}
      </p>
    );
  }
  return <div aria-busy={answer.loading}>{children(answer.data)}</div>;
}

/** Why something was not carried out, in the words of the service. */
export function Failure({ error }: { readonly error: Error }) {
  const { texts } = useLanguage();
  const messages = error instanceof DoudiError ? error.errors.map(({ message }) => message) : [];
  return (
    <div className="note bad" role="alert">
      {messages.length === 0 ? <p>{texts.unreachable}</p> : null}
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}

/** Refusals by a rule, each with the articles. */
export function Refusals({
  errors,
}: {
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly basis: readonly string[];
  }[];
}) {
  return (
    <div className="note bad" role="alert">
      {errors.map(({ code, message, basis }) => (
        <p key={`${code} ${message}`}>
          {message}
          {basis.length > 0 ? <small> {basis.join('; ')}</small> : null}
        </p>
      ))}
    </div>
  );
}
