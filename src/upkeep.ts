import { appendFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatHead } from './access/audit/audit-head.js';
import type { AuditProver } from './access/audit/audit-prover.js';
import { AuditSealer } from './access/audit/audit-sealer.service.js';
import { onEvent } from './access/outbox-signal.js';
import type { Sealer } from './access/privacy/sealing.js';
import { foldCaseCounts } from './cases/statistics/case-count.store.js';
import { attempt, type Chore, repeat } from './chores.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { EventRelay } from './events/event-relay.service.js';
import { send } from './events/webhooks/sender.store.js';
import { WebhookDispatcher } from './events/webhooks/webhook-dispatcher.service.js';
import { type FaultLog, faultRecord } from './graphql/fault-record.js';

export interface UpkeepParts {
  readonly config: Pick<Config, 'dataDir' | 'webhookNetworks'>;
  readonly database: Database;
  readonly prover: AuditProver;
  readonly sealer: Sealer;
  readonly clock: () => Date;
  readonly log: FaultLog;
}

/** What every instance does for itself. */
export interface Upkeep {
  /** The stream has grown: partners may have to be told. */
  readonly streamGrew: () => void;
  /** Ends it, once what is under way is done; the last audit entries get their place then. */
  readonly end: () => Promise<void>;
}

/** A line of this file is a head of the audit; carry it to another machine to be able to prove a cut. */
export const HEADS_FILE = 'audit-heads.jsonl';

/** How soon an event is told after the act is committed. */
const RELAY_EVERY_MS = 200;
/** How soon an event is told whose own service died before it could tell it. */
const RELAY_IDLE_MS = 3_000;
/** How soon a partner is told after an event is in the stream. */
const DISPATCH_EVERY_MS = 500;
/** How late another attempt at a partner may be. */
const DISPATCH_IDLE_MS = 4_000;
const LINK_EVERY_MS = 2_000;
/** What has changed since is counted with the rest, so this only keeps it few. */
const FOLD_EVERY_MS = 2_000;
const HEAD_EVERY_MS = 3_600_000;

/**
 * Starts what every instance does for itself beside answering: it gives audit entries their place and adds up
 * the numbers of cases within seconds, tells of events, and exports heads of the audit to its own data folder. What is
 * done once for all instances is a job, see `src/jobs/`.
 */
export function startUpkeep(parts: UpkeepParts): Upkeep {
  const sealer = new AuditSealer(parts.database, parts.prover);
  const relay = new EventRelay(parts.database);
  const { sealer: secrets, config } = parts;
  const webhooks = new WebhookDispatcher({
    database: parts.database,
    sealer: secrets,
    send: async (outgoing) => await send(outgoing, { open: config.webhookNetworks }),
  });
  const link = async () => {
    const { linked, refused } = await sealer.linkNew(parts.clock());
    if (refused === 0) return linked > 0;
    const error = new Error(
      `The audit holds ${refused} entries that no service wrote; run \`npm run audit -- verify\`.`,
    );
    parts.log.error(record(error), 'The audit was tampered with.');
    return true;
  };
  const start = (chore: Chore) =>
    repeat(chore, (error) => parts.log.error(record(error), `${chore.name} failed.`));
  const relaying = start({
    name: 'Telling of events',
    everyMs: RELAY_EVERY_MS,
    idleMs: RELAY_IDLE_MS,
    work: async () => (await relay.run()) !== 0,
  });
  const telling = start({
    name: 'Telling partners',
    everyMs: DISPATCH_EVERY_MS,
    idleMs: DISPATCH_IDLE_MS,
    work: async () => (await webhooks.run(parts.clock())) > 0,
  });
  const linking: Chore = { name: 'Linking the audit', everyMs: LINK_EVERY_MS, work: link };
  const others = [
    linking,
    { name: 'Adding up the numbers of cases', everyMs: FOLD_EVERY_MS, work: () => fold(parts) },
    { name: 'Exporting a head of the audit', everyMs: HEAD_EVERY_MS, work: () => exportHead(sealer, parts) },
  ].map(start);
  const deaf = onEvent(relaying.wake);
  return {
    streamGrew: telling.wake,
    end: async () => {
      deaf();
      await Promise.all([relaying, telling, ...others].map(async (chore) => await chore.end()));
      await attempt(linking, (error) => parts.log.error(record(error), `${linking.name} failed.`));
    },
  };
}

/** Until nothing is left, as after a large import. */
async function fold({ database }: UpkeepParts): Promise<boolean> {
  for (let did = false; ; did = true) if ((await database.transaction(foldCaseCounts)) === 0) return did;
}

async function exportHead(sealer: AuditSealer, { config, clock }: UpkeepParts): Promise<boolean> {
  const head = await sealer.head(clock());
  if (head.chains.length === 0) return false;
  const folder = resolve(config.dataDir);
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, HEADS_FILE), `${formatHead(head)}\n`, { mode: 0o600 });
  return true;
}

function record(error: unknown) {
  return faultRecord(error, { requestId: 'none', operationName: null, path: undefined });
}
