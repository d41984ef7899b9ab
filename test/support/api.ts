import 'reflect-metadata';
import { generateKeyPairSync } from 'node:crypto';
import { print } from 'graphql';
import type { JWK } from 'jose';
import { type Logger, pino } from 'pino';
import { POLICIES } from '../../policies/index.js';
import { type Actor, actorOf } from '../../src/access/actor.js';
import { Sealer } from '../../src/access/privacy/sealing.js';
import { DemoIssuer } from '../../src/access/sign-in/demo-issuer.js';
import { type CitizenSignIn, SignInService } from '../../src/access/sign-in/sign-in.service.js';
import type { OfficerRole } from '../../src/access/viewer.js';
import { type Services, service } from '../../src/api/context.js';
import type { S3Settings } from '../../src/cases/attachments/s3-contents.store.js';
import type { Database } from '../../src/database/database.js';
import { seedDemonstration } from '../../src/demo/seed.service.js';
import { plannerParts } from '../../src/graphql/read-model.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { makeServices, type ServiceParts } from '../../src/graphql/services.js';
import { asSubgraph } from '../../src/graphql/subgraph.js';
import { HouseholdService } from '../../src/households/household.service.js';
import type { Tracing } from '../../src/http/tracing.js';
import type { PolicyDefinition } from '../../src/policy/index.js';
import { LivePolicies } from '../../src/policy-admin/live-policies.service.js';
import { watchdog } from '../../src/policy-admin/policy-watchdog.service.js';
import { readPlanner } from '../../src/read-plan/planner.js';
import { createServer, GRAPHQL_PATH } from '../../src/server.js';
import { type LocalDate, localDate } from '../../src/shared/local-date.js';
import type { ResidentId } from '../../src/shared/resident-id.js';
import { unwrap } from '../../src/shared/result.js';
import { type Filling, type TestDatabase, testDatabase } from './database.js';
import { testKeyring } from './keyring.js';

/** A documented operation with the types that it was generated with. */
export interface Operation<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** One error of an answer, as a front end sees it. */
export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string };
}

/** A caller of the service: an officer, a partner, or whoever comes without credentials. */
export interface Caller {
  /** The answer's data; the test fails when there are errors. */
  run<Data, Variables>(
    document: Operation<Data, Variables>,
    variables: Variables,
    more?: CallOptions,
  ): Promise<Data>;
  /** The answer's errors; the test fails when there are none. */
  errors<Data, Variables>(
    document: Operation<Data, Variables>,
    variables: Variables,
    more?: CallOptions,
  ): Promise<readonly ApiError[]>;
  /** Asks a route beside GraphQL, signed in as the caller. */
  fetch(url: string, request?: FileRequest): Promise<FileAnswer>;
}

export interface FileRequest {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: Buffer;
  /** The day of the request; unless said, the day of the service. */
  readonly on?: string;
}

export interface FileAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
}

export interface CallOptions {
  /** The day of the request; unless said, the day of the service. */
  readonly on?: string;
  readonly idempotencyKey?: string;
  readonly locale?: 'zh-CN' | 'en';
}

/** The whole service in this process, with the demonstration's places, officers, households and funds. */
export interface TestApi {
  readonly clone: TestDatabase;
  readonly services: Services;
  readonly policies: LivePolicies;
  readonly sealer: Sealer;
  /** Sets the day on which requests are answered from now on. */
  setToday(date: string): void;
  readonly today: LocalDate;
  /** The officer with this role at this office; `nth` from 1 where there are several. */
  as(role: OfficerRole, place: string, nth?: number): Caller;
  /** Whoever signs in as this subject, which opens with `demo:`. */
  signedInAs(subject: string): Caller;
  /** Whoever shows this token. */
  withToken(token: string): Caller;
  withApiKey(plainKey: string): Caller;
  /** The citizen with this made-up resident id. */
  citizen(residentId: ResidentId): Caller;
  anonymous(): Caller;
  /** The headers that this officer signs in with. */
  credentials(role: OfficerRole, place: string, nth?: number): Promise<Record<string, string>>;
  /** Listens on a free port of this machine, for what cannot be asked within the process. */
  listen(): Promise<string>;
  /** The same officer as services see them, acting today. */
  actor(role: OfficerRole, place: string, nth?: number): Promise<Actor>;
  close(): Promise<void>;
}

export interface TestApiStart {
  /** Served as a subgraph. */
  readonly federation?: boolean;
  readonly today: string;
  readonly definitions?: readonly PolicyDefinition[];
  /** How long a policy may work on one question, in milliseconds; unless said, as long as it takes. */
  readonly guardMs?: number;
  /** By whose tokens citizens sign in; the demonstration's unless given. */
  readonly citizens?: CitizenSignIn['verifier'];
  /** Where attachments are kept; the database unless given. */
  readonly s3?: S3Settings | null;
  /** Where the service writes its log; nowhere unless given. */
  readonly log?: Logger;
  /** Spans of requests and operations; none unless given. */
  readonly tracing?: Tracing;
  /** Whether `/metrics` is there; not unless said. */
  readonly metrics?: boolean;
}

/** The real clock of the service in tests; the day is set apart from it. */
const NOW = new Date('2026-11-21T02:00:00Z');

/** The demonstration's places, officers, households and funds. */
const DEMONSTRATION: Filling = {
  name: 'demonstration',
  fill: async (database) => {
    const { policies, services, sealer } = await servicesOn(database);
    const households = service({ services }, HouseholdService);
    await seedDemonstration({ database, policies, households, sealer, now: NOW });
  },
};

/**
 * Starts the service on a database of its own. Call `close()` in `afterAll`.
 * @param start.definitions the policies that the service runs; unless said, those of the program
 */
export async function testApi({
  today: start,
  federation = false,
  log = pino({ level: 'silent' }),
  tracing,
  metrics = false,
  citizens,
  ...given
}: TestApiStart): Promise<TestApi> {
  const clone = await testDatabase({ filling: DEMONSTRATION });
  const { database } = clone;
  let forgetSignIns: () => void = () => undefined;
  const { policies, sealer, services } = await servicesOn(database, {
    ...given,
    onSignInsChange: () => forgetSignIns(),
  });
  const { privateKey } = generateKeyPairSync('ed25519');
  const issuer = await DemoIssuer.of(privateKey.export({ format: 'jwk' }) as JWK);
  const signIn = new SignInService(database.db, issuer.verifier, {
    verifier: citizens ?? issuer.citizens,
    sealer,
  });
  forgetSignIns = () => signIn.forgetSignIns();
  const plain = await serviceSchema();
  const schema = federation ? asSubgraph(plain) : plain;
  const server = await createServer({
    config: { demo: true, explorer: false, introspection: true, metrics },
    schema,
    reads: readPlanner({ ...plannerParts(schema, database), onFault: failLoudly }),
    services,
    signIn,
    database,
    clock: () => NOW,
    log,
    tracing: tracing ?? null,
  });
  let today = localDate(start);

  const call = async (
    headers: () => Promise<Record<string, string>>,
    document: object,
    variables: unknown,
    { on, idempotencyKey, locale = 'en' }: CallOptions,
  ) => {
    const response = await server.app.inject({
      method: 'POST',
      url: GRAPHQL_PATH,
      headers: {
        'content-type': 'application/json',
        'x-demo-date': on ?? today,
        'accept-language': locale,
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...(await headers()),
      },
      payload: JSON.stringify({ query: print(document as never), variables }),
    });
    return response.json() as { data?: unknown; errors?: readonly ApiError[] };
  };

  const caller = (headers: () => Promise<Record<string, string>>): Caller => ({
    run: async (document, variables, more = {}) => {
      const { data, errors } = await call(headers, document, variables, more);
      if (errors !== undefined) throw new Error(`The operation failed: ${JSON.stringify(errors, null, 2)}`);
      return data as never;
    },
    errors: async (document, variables, more = {}) => {
      const answer = await call(headers, document, variables, more);
      if (answer.errors === undefined)
        throw new Error(`The operation succeeded: ${JSON.stringify(answer.data)}`);
      return answer.errors;
    },
    fetch: async (url, { method = 'GET', headers: more = {}, payload, on } = {}) => {
      const response = await server.app.inject({
        method,
        url,
        headers: { 'x-demo-date': on ?? today, 'accept-language': 'en', ...more, ...(await headers()) },
        ...(payload === undefined ? {} : { payload }),
      });
      return { status: response.statusCode, headers: response.headers, bytes: response.rawPayload };
    },
  });

  const subjectOf = async (role: OfficerRole, place: string, nth: number): Promise<string> => {
    const rows = await database.db
      .selectFrom('Officer')
      .select('subject')
      .where('role', '=', role)
      .where('organisationId', '=', place)
      .orderBy('subject')
      .execute();
    const row = rows[nth - 1];
    if (row === undefined) throw new Error(`There is no ${role} number ${nth} at ${place}.`);
    return row.subject;
  };
  const bearer = async (subject: string) => ({ authorization: `Bearer ${await issuer.issue(subject, NOW)}` });

  return {
    clone,
    services,
    policies,
    sealer,
    setToday: (date) => {
      today = localDate(date);
    },
    get today() {
      return today;
    },
    as: (role, place, nth = 1) => caller(async () => await bearer(await subjectOf(role, place, nth))),
    signedInAs: (subject) => caller(async () => await bearer(subject)),
    withToken: (token) => caller(async () => ({ authorization: `Bearer ${token}` })),
    withApiKey: (plainKey) => caller(async () => ({ 'x-api-key': plainKey })),
    citizen: (residentId) =>
      caller(async () => ({ authorization: `Bearer ${await issuer.issueCitizen(residentId, NOW)}` })),
    anonymous: () => caller(async () => ({})),
    credentials: async (role, place, nth = 1) => await bearer(await subjectOf(role, place, nth)),
    listen: async () => await server.app.listen({ host: '127.0.0.1', port: 0 }),
    actor: async (role, place, nth = 1) => {
      const credentials = await bearer(await subjectOf(role, place, nth));
      const viewer = unwrap(await signIn.viewerFrom(credentials, NOW));
      const now = new Date(`${today}T02:00:00Z`);
      return actorOf(viewer, { today, now, requestId: 'test', idempotencyKey: null });
    },
    close: async () => {
      await server.close();
      await server.app.close();
      await clone.drop();
    },
  };
}

/** In the running service the operation would be resolved instead, and nobody would see why it was slow. */
function failLoudly(error: unknown): never {
  throw error;
}

async function servicesOn(
  database: Database,
  {
    definitions = POLICIES,
    guardMs,
    s3 = null,
    onSignInsChange,
  }: Omit<TestApiStart, 'today' | 'federation' | 'log' | 'tracing' | 'metrics' | 'citizens'> &
    Pick<ServiceParts, 'onSignInsChange'> = {},
) {
  const guard = guardMs === undefined ? {} : { guard: watchdog(guardMs) };
  const policies = await LivePolicies.open({ database, definitions, ...guard });
  const sealer = new Sealer(testKeyring());
  return {
    policies,
    sealer,
    services: makeServices({
      database,
      policies,
      sealer,
      s3,
      ...(onSignInsChange !== undefined && { onSignInsChange }),
    }),
  };
}
