/** A documented operation, with the types of what it takes and answers. */
export interface Operation<Data, Variables> {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal: its id where a service answers only listed operations. */
  readonly hash: string;
  /** Never there; it carries the types. */
  readonly types?: (variables: Variables) => Data;
}

export interface ClientOptions {
  /** Where the service answers, without a path: `https://social-assistance.example`. */
  readonly url: string;
  /** Who is asking: a token, or a function that gets a fresh one. */
  readonly token?: string | (() => string | Promise<string>);
  /** Of a partner system, in place of a token. */
  readonly apiKey?: string;
  /** The language of messages and titles. */
  readonly locale?: 'zh-CN' | 'en';
  /** Sends the hash in place of the text, to a service that answers only listed operations. */
  readonly persisted?: boolean;
  /** More headers for every request. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: typeof fetch;
}

export interface CallOptions {
  /** The same key gets the same answer and never acts twice; `newKey()` makes one. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

/** One error of an answer. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly field?: string; readonly requestId?: string };
}

/** The operation was not carried out. Refusals by a rule are no such error: they are `userErrors` of the answer. */
export class DoudiError extends Error {
  override readonly name = 'DoudiError';
  /** Stable code of the first error, such as BAD_USER_INPUT; see `requestErrorCodes`. */
  readonly code: string;

  constructor(
    readonly errors: readonly AnswerError[],
    /** HTTP status; 0 within a stream. */
    readonly status: number,
    /** Seconds after which to try again, when the service said so. */
    readonly retryAfter: number | null,
  ) {
    super(errors[0]?.message ?? `The service answered with status ${status}.`);
    this.code = errors[0]?.extensions?.code ?? 'UNKNOWN';
  }
}

/** Calls the service. It has no dependencies and runs wherever there is `fetch`. */
export interface Client {
  /**
   * Runs a query or mutation and answers its data.
   * @throws DoudiError when there are errors; what `fetch` throws when the service cannot be reached
   */
  run<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: CallOptions,
  ): Promise<Data>;
  /**
   * Follows a subscription over server-sent events until the loop is left or `signal` aborts.
   * @throws DoudiError when the service refuses or ends it with an error
   */
  follow<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: Pick<CallOptions, 'signal'>,
  ): AsyncGenerator<Data, void, undefined>;
}

/** A fresh idempotency key. */
export function newKey(): string {
  return crypto.randomUUID();
}

export function createClient(options: ClientOptions): Client {
  const base = options.url.replace(/\/$/, '');
  const call = options.fetch ?? fetch;

  async function send<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    { path, accept, idempotencyKey, signal }: CallOptions & { path: string; accept: string },
  ): Promise<Response> {
    const { name, text, hash } = operation;
    const document = options.persisted === true ? { documentId: hash } : { query: text };
    return await call(`${base}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        'accept-language': options.locale ?? 'zh-CN',
        ...(await credentials(options)),
        ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
        ...options.headers,
      },
      body: JSON.stringify({ ...document, operationName: name, variables }),
      ...(signal !== undefined && { signal }),
    });
  }

  return {
    run: async (operation, variables, more = {}) => {
      const response = await send(operation, variables, {
        ...more,
        path: '/graphql',
        accept: 'application/graphql-response+json, application/json',
      });
      const answer = await answerOf(response);
      return dataOf(answer, response.status, retryAfter(response)) as never;
    },
    async *follow(operation, variables, more = {}) {
      const response = await send(operation, variables, {
        ...more,
        path: '/graphql/stream',
        accept: 'text/event-stream',
      });
      if (!response.ok || response.body === null) {
        dataOf(await answerOf(response), response.status, retryAfter(response));
        return;
      }
      for await (const { event, data } of events(response.body)) {
        if (event === 'complete') return;
        if (event === 'next') yield dataOf(JSON.parse(data) as Answer, 0, null) as never;
      }
    },
  };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly AnswerError[];
}

async function credentials({ token, apiKey }: ClientOptions): Promise<Record<string, string>> {
  if (apiKey !== undefined) return { 'x-api-key': apiKey };
  if (token === undefined) return {};
  return { authorization: `Bearer ${typeof token === 'string' ? token : await token()}` };
}

async function answerOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch {
    return {};
  }
}

function dataOf({ data, errors }: Answer, status: number, retryAfter: number | null): unknown {
  if ((errors?.length ?? 0) > 0 || data === undefined || data === null) {
    throw new DoudiError(errors ?? [], status, retryAfter);
  }
  return data;
}

function retryAfter({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : null;
}

/** The events of a stream, as the HTML standard parses them. */
async function* events(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<{ readonly event: string; readonly data: string }, void, undefined> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) yield eventOf(block);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function eventOf(block: string): { readonly event: string; readonly data: string } {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) event = line.slice(6).trim();
    if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  return { event, data: data.join('\n') };
}
