import 'reflect-metadata';
import { extname, resolve } from 'node:path';
import type { JWK } from 'jose';
import { type Logger, pino, stdTimeFunctions } from 'pino';
import { AuditProver } from './access/audit/audit-prover.js';
import { keyRefusal } from './access/privacy/key-probe.store.js';
import type { Keyring } from './access/privacy/keyring.js';
import { Sealer } from './access/privacy/sealing.js';
import { DemoIssuer } from './access/sign-in/demo-issuer.js';
import { demoKeys } from './access/sign-in/demo-keys.store.js';
import { keySetFromFile, keySetFromUrl } from './access/sign-in/key-set.store.js';
import { type CitizenSignIn, SignInService } from './access/sign-in/sign-in.service.js';
import type { KeySource } from './access/sign-in/sign-in-settings.js';
import { SIGN_IN_CHANNEL } from './access/sign-in/sign-in-signal.store.js';
import { TokenVerifier } from './access/sign-in/tokens.js';
import { service } from './api/context.js';
import { type Config, readConfig } from './config.js';
import { ChannelListener } from './database/channel-listener.js';
import { connectDatabase, type Database } from './database/database.js';
import { startEmbeddedPostgres } from './database/embedded/embedded-postgres.js';
import { migrate, pendingMigrations } from './database/migrate.js';
import { rowSecurityRefusal } from './database/row-security-check.js';
import { asSystem } from './database/scope.js';
import { EventFeed } from './events/event-feed.service.js';
import { STREAM_CHANNEL } from './events/stream.store.js';
import { exampleTabs } from './graphql/explorer-tabs.js';
import { faultRecord } from './graphql/fault-record.js';
import { readPersistedOperations } from './graphql/persisted-operations.js';
import { plannerParts } from './graphql/read-model.js';
import { serviceSchema } from './graphql/service-schema.js';
import { makeServices } from './graphql/services.js';
import { asSubgraph } from './graphql/subgraph.js';
import { VERSION } from './graphql/version.js';
import { startTracing } from './http/start-tracing.js';
import { NOTICES_PATH, readWorkbenchPages, WORKBENCH_PATH } from './http/workbench.js';
import { JobWorker } from './jobs/job-worker.js';
import { loadPolicies } from './load-policies.js';
import type { PolicyDefinition } from './policy/index.js';
import { POLICY_CHANNEL } from './policy-admin/amendments/amendment.store.js';
import { LivePolicies, UnfitAmendments } from './policy-admin/live-policies.service.js';
import { watchdog } from './policy-admin/policy-watchdog.service.js';
import {
  SimulationThreads,
  type SimulationThreadsParts,
} from './policy-admin/simulations/simulation-threads.service.js';
import { SimulationWorker } from './policy-admin/simulations/simulation-worker.service.js';
import { readPlanner } from './read-plan/planner.js';
import { createServer, EXPLORER_PATH, GRAPHQL_PATH, type Server } from './server.js';
import { demoSignIns, demoTokens, fillDemonstration, sayTokens } from './start-demo.js';
import { listenRefusal, StartRefusal, startFailure } from './start-refusal.js';
import { ScheduleService } from './supervision/schedule/schedule.service.js';
import { startUpkeep } from './upkeep.js';
import { isWorker, leaveSupervisor, speaksForAll, superviseWorkers } from './workers.js';

/** How long a policy may think about one decision; a sound one needs less than a millisecond. */
const DECISION_TIMEOUT_MS = 2_000;

/** Longer than any request may take; what still runs then is given up. */
const STOP_TIMEOUT_MS = 40_000;

/** A service that is running in this process. */
export interface RunningService {
  /** Without a path: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Answers what is under way and gives everything back. May be called more than once. */
  stop(): Promise<void>;
}

/** Runs the service until it is told to stop. What keeps it from starting is said in one sentence. */
export async function run(policies: readonly PolicyDefinition[]): Promise<void> {
  try {
    const config = readConfig(process.env);
    if (!config.ok) throw new StartRefusal(config.error);
    if (config.value.webConcurrency > 1 && !isWorker()) {
      process.exitCode = await superviseWorkers(config.value.webConcurrency);
      return;
    }
    const log = makeLog(config.value);
    const tell = speaksForAll() ? say : () => undefined;
    const starting = start({ config: config.value, policies, log, say: tell });
    stopOnSignals(starting, log);
    await starting;
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exitCode = 1;
    leaveSupervisor();
  }
}

export interface StartParts {
  readonly config: Config;
  readonly policies: readonly PolicyDefinition[];
  readonly log: Logger;
  /** Tells the operator something, a line at a time. */
  readonly say: (line: string) => void;
  readonly clock?: () => Date;
  /** What a thread of simulations loads; the file beside this one where nothing is said. */
  readonly simulationThread?: Pick<SimulationThreadsParts, 'file' | 'execArgv'>;
}

/**
 * Starts the service: database, schema, keys, demonstration data, HTTP.
 * @throws StartRefusal and the other errors that `startFailure` knows, after giving back what was started
 */
export async function start(parts: StartParts): Promise<RunningService> {
  const { config, log, say: tell } = parts;
  const closers: (() => Promise<void>)[] = [];
  const stop = once(async () => {
    for (const close of closers.splice(0).reverse()) await close();
  });
  try {
    const definitions = await loadPolicies(parts.policies, config.policies);
    const url = await openDatabase(parts, closers);
    const keys = await keysOf(config);
    const prover = new AuditProver(keys.keyring.audit);
    const tracing = await startTracing(process.env);
    if (!tracing.ok) throw new StartRefusal(tracing.error);
    closers.push(async () => await tracing.value?.close().catch(() => undefined));
    const database = await connectDatabase({
      url,
      poolSize: config.databasePool,
      stamp: prover.stamp,
      onError: (error) => log.error(outsideRequest(error), 'A database connection failed.'),
      ...(tracing.value !== null && { onStatement: tracing.value.statement }),
    });
    closers.push(async () => await database.close());
    const policies = await livePolicies(database, definitions);
    const sealer = new Sealer(keys.keyring);
    await tryWalls(database, { sealer, prover });
    const clock = parts.clock ?? (() => new Date());
    const onSimulationError = (error: Error) => log.error(outsideRequest(error), 'A simulation failed.');
    const threads = new SimulationThreads({
      ...(parts.simulationThread ?? { file: besideThis('simulation-thread') }),
      modules: config.policies,
      onError: onSimulationError,
    });
    closers.push(async () => await threads.close());
    const simulations = new SimulationWorker({ database, policies, threads, onError: onSimulationError });
    const feed = new EventFeed(database.db);
    let forgetSignIns: () => void = () => undefined;
    const services = makeServices({
      database,
      policies,
      sealer,
      feed,
      webhookNetworks: config.webhookNetworks,
      s3: config.s3,
      onSimulation: () => simulations.wake(),
      onSignInsChange: () => forgetSignIns(),
    });
    const listener = new ChannelListener({
      url,
      channel: POLICY_CHANNEL,
      also: { [SIGN_IN_CHANNEL]: () => forgetSignIns() },
      refresh: async () => await policies.refresh(),
      onError: (error) => log.error(outsideRequest(error), 'Taking up published policies failed.'),
    });
    closers.push(async () => await listener.close());
    await listener.start();
    let streamGrew: () => void = () => undefined;
    const stream = new ChannelListener({
      url,
      channel: STREAM_CHANNEL,
      refresh: async () => {
        streamGrew();
        await feed.refresh();
      },
      onError: (error) => log.error(outsideRequest(error), 'Following the events failed.'),
    });
    closers.push(async () => await stream.close());
    await stream.start();
    closers.push(async () => await simulations.close());
    simulations.start();
    const jobs = new JobWorker({
      url,
      database,
      schedule: service({ services }, ScheduleService),
      clock,
      onError: (error, text) => log.error(outsideRequest(error), text),
    });
    if (config.demo) {
      const parts = { database, policies, services, sealer, now: clock(), say: tell };
      await asSystem('filling the demonstration', () => fillDemonstration(parts));
    }
    const issuer = keys.issuerKey === null ? null : await DemoIssuer.of(keys.issuerKey);
    const { persistedOperations } = config;
    const tokens = async () =>
      issuer === null
        ? []
        : await asSystem('tokens of the demonstration', () => demoTokens({ database, now: clock() }, issuer));
    const signIns = async () =>
      issuer === null
        ? []
        : await asSystem('tokens of the workbench', () => demoSignIns({ database, now: clock() }, issuer));
    const pages = config.workbench ? await readWorkbenchPages(resolve('dist/workbench')) : null;
    const plain = await serviceSchema();
    const schema = config.federation ? asSubgraph(plain) : plain;
    const signIn = new SignInService(
      database.db,
      issuer?.verifier ?? verifierOf(config),
      citizensOf(config, issuer, sealer),
    );
    forgetSignIns = () => signIn.forgetSignIns();
    const server = await createServer({
      config,
      operations:
        persistedOperations === null ? null : await readPersistedOperations(resolve(persistedOperations)),
      schema,
      reads: readPlanner({
        ...plannerParts(schema, database),
        onFault: (error) =>
          log.warn(outsideRequest(error), 'A read plan failed; the operation was resolved.'),
      }),
      explorerTabs: async () => {
        const known = await tokens();
        return await exampleTabs(
          process.cwd(),
          (asked) => known.find(({ role }) => role === asked)?.token ?? null,
        );
      },
      workbench: pages === null ? null : { pages, signIns },
      services,
      signIn,
      database,
      clock,
      log,
      tracing: tracing.value,
      jobStats: () => jobs.stats.read(),
    });
    closers.push(async () => await jobs.close());
    await jobs.start();
    const upkeep = startUpkeep({ config, database, prover, sealer, clock, log });
    closers.push(upkeep.end);
    streamGrew = upkeep.streamGrew;
    closers.push(async () => await server.close());
    closers.push(async () => feed.close());
    const address = await listen(server, config);
    tell(`doudi ${VERSION} is ready.`);
    tell(`  GraphQL   ${address}${GRAPHQL_PATH}`);
    if (config.explorer) tell(`  Explorer  ${address}${EXPLORER_PATH}`);
    if (pages !== null) {
      tell(`  Workbench ${address}${WORKBENCH_PATH}`);
      tell(`  Notices   ${address}${NOTICES_PATH}`);
    } else if (config.workbench) {
      tell('The workbench is not served, because its pages are not built; run `npm run build`.');
    }
    sayTokens(await tokens(), tell);
    return { url: address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Refuses to run on a database whose rows are not walled off, or with keys that do not fit what it holds. */
async function tryWalls(
  database: Database,
  keys: { readonly sealer: Sealer; readonly prover: AuditProver },
): Promise<void> {
  const refusal =
    (await rowSecurityRefusal(database)) ??
    (await asSystem('trying the keys at the start', () => keyRefusal(database.db, keys)));
  if (refusal !== null) throw new StartRefusal(refusal);
}

/** The policies with what was published; refuses to run where that does not fit the modules. */
async function livePolicies(
  database: Database,
  definitions: readonly PolicyDefinition[],
): Promise<LivePolicies> {
  try {
    return await LivePolicies.open({ database, definitions, guard: watchdog(DECISION_TIMEOUT_MS) });
  } catch (error) {
    if (error instanceof UnfitAmendments) throw new StartRefusal(error.message, { cause: error });
    throw error;
  }
}

/** Answers the login of the service to a database whose schema is up to date. */
async function openDatabase(
  { config, say: tell }: StartParts,
  closers: (() => Promise<void>)[],
): Promise<string> {
  if (config.database.kind === 'SERVER') {
    await refuseOldSchema(config.database.url);
    return config.database.url;
  }
  const dataDir = resolve(config.dataDir);
  const postgres = await startEmbeddedPostgres({ dataDir, durability: 'FULL', log: tell });
  closers.push(async () => await postgres.stop());
  for (const name of await migrate(postgres.ownerUrl)) tell(`Applied the migration ${name}.`);
  return postgres.appUrl;
}

async function refuseOldSchema(url: string): Promise<void> {
  const { hostname, pathname } = new URL(url);
  const database = `The database ${pathname.slice(1)} at ${hostname}`;
  let pending: readonly string[];
  try {
    pending = await pendingMigrations(url);
  } catch (error) {
    const { message, code } = Object(error) as { message?: string; code?: string };
    throw new StartRefusal(
      `${database} cannot be used: ${message || code}; check that it runs and that DATABASE_URL is right.`,
      { cause: error },
    );
  }
  if (pending.length === 0) return;
  throw new StartRefusal(
    `${database} lacks ${pending.length} of our migrations, the first is ${pending[0]}; run \`npm run migrate\` with the same DATABASE_URL and start again.`,
  );
}

interface Keys {
  readonly keyring: Keyring;
  /** Of the demonstration's own issuer; null when it does not sign anybody in. */
  readonly issuerKey: JWK | null;
}

async function keysOf({ keyring, signIn, dataDir }: Config): Promise<Keys> {
  const isDemonstration = signIn.kind === 'DEMONSTRATION';
  if (keyring !== null && !isDemonstration) return { keyring, issuerKey: null };
  const own = await demoKeys(resolve(dataDir));
  return { keyring: keyring ?? own.keyring, issuerKey: isDemonstration ? own.issuerKey : null };
}

function verifierOf({ signIn }: Config): TokenVerifier | null {
  if (signIn.kind !== 'OIDC') return null;
  const { keys, rules } = signIn;
  return new TokenVerifier(rules, keysAt(keys));
}

function keysAt(keys: KeySource) {
  return keys.kind === 'URL' ? keySetFromUrl(keys.url) : keySetFromFile(keys.path);
}

function citizensOf({ citizens }: Config, issuer: DemoIssuer | null, sealer: Sealer): CitizenSignIn | null {
  const verifier =
    citizens === null ? issuer?.citizens : new TokenVerifier(citizens.rules, keysAt(citizens.keys));
  return verifier === undefined ? null : { verifier, sealer };
}

async function listen({ app }: Server, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw listenRefusal(error, { host, port });
  }
}

/** The first signal lets everything finish, the start as well; the second ends the process at once. */
function stopOnSignals(starting: Promise<RunningService>, log: Logger): void {
  let signals = 0;
  const onSignal = async (signal: NodeJS.Signals) => {
    signals += 1;
    if (signals > 1) process.exit(1);
    log.info({ signal }, 'Stopping.');
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    const service = await starting.catch(() => null);
    if (service === null) return;
    try {
      await service.stop();
      process.exitCode = 0;
    } catch (error) {
      log.error(outsideRequest(error), 'Stopping failed.');
      process.exitCode = 1;
    }
    leaveSupervisor();
  };
  process.on('SIGTERM', (signal) => void onSignal(signal));
  // A terminal interrupts every process at once; workers wait for what their supervisor says.
  process.on('SIGINT', (signal) => (isWorker() ? undefined : void onSignal(signal)));
}

/** Logs are JSON lines on standard error, so that standard output is for people. */
function makeLog({ logLevel }: Config): Logger {
  return pino(
    { level: logLevel, base: { service: 'doudi', version: VERSION }, timestamp: stdTimeFunctions.isoTime },
    pino.destination(2),
  );
}

function outsideRequest(error: unknown) {
  return faultRecord(error, { requestId: 'none', operationName: null, path: undefined });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

/** A module beside this one, built or not. */
function besideThis(name: string): URL {
  return new URL(`./${name}${extname(import.meta.url)}`, import.meta.url);
}
