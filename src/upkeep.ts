import { appendFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatHead } from './access/audit/audit-head.js';
import type { AuditProver } from './access/audit/audit-prover.js';
import { AuditSealer } from './access/audit/audit-sealer.service.js';
import type { Sealer } from './access/privacy/sealing.js';
import { foldCaseCounts } from './cases/case-count.store.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { asSystem } from './database/scope.js';
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

/** One thing that is done again and again. */
interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly work: () => Promise<void>;
}

/** A line of this file is a head of the audit; carry it to another machine to be able to prove a cut. */
export const HEADS_FILE = 'audit-heads.jsonl';

/** How soon an event is told after the act is committed. */
const RELAY_EVERY_MS = 200;
/** How soon a partner is told after an event is in the stream. */
const DISPATCH_EVERY_MS = 500;
const LINK_EVERY_MS = 2_000;
/** What has changed since is counted with the rest, so this only keeps it few. */
const FOLD_EVERY_MS = 2_000;
const HEAD_EVERY_MS = 3_600_000;

/**
 * Starts what every instance does for itself beside answering: it gives audit entries their place and adds up
 * the numbers of cases within seconds, tells of events, and exports heads of the audit to its own data folder. What is
 * done once for all instances is a job, see `src/jobs/`.
 * @returns ends it, once what is under way is done; the last entries get their place then
 */
export function startUpkeep(parts: UpkeepParts): () => Promise<void> {
  const sealer = new AuditSealer(parts.database, parts.prover);
  const relay = new EventRelay(parts.database);
  const { sealer: secrets, config } = parts;
  const webhooks = new WebhookDispatcher({
    database: parts.database,
    sealer: secrets,
    send: async (outgoing) => await send(outgoing, { open: config.webhookNetworks }),
  });
  const link = async () => {
    const { refused } = await sealer.linkNew(parts.clock());
    if (refused === 0) return;
    const error = new Error(
      `The audit holds ${refused} entries that no service wrote; run \`npm run audit -- verify\`.`,
    );
    parts.log.error(record(error), 'The audit was tampered with.');
  };
  const chores: readonly Chore[] = [
    { name: 'Linking the audit', everyMs: LINK_EVERY_MS, work: link },
    { name: 'Adding up the numbers of cases', everyMs: FOLD_EVERY_MS, work: () => fold(parts) },
    { name: 'Telling of events', everyMs: RELAY_EVERY_MS, work: async () => void (await relay.run()) },
    {
      name: 'Telling partners',
      everyMs: DISPATCH_EVERY_MS,
      work: async () => void (await webhooks.run(parts.clock())),
    },
    { name: 'Exporting a head of the audit', everyMs: HEAD_EVERY_MS, work: () => exportHead(sealer, parts) },
  ];
  const ends = chores.map((chore) => repeat(chore, parts.log));
  return async () => {
    await Promise.all(ends.map((end) => end()));
    await attempt({ name: 'Linking the audit', everyMs: 0, work: link }, parts.log);
  };
}

/** Until nothing is left, as after a large import. */
async function fold({ database }: UpkeepParts): Promise<void> {
  while ((await database.transaction(foldCaseCounts)) > 0);
}

async function exportHead(sealer: AuditSealer, { config, clock }: UpkeepParts): Promise<void> {
  const head = await sealer.head(clock());
  if (head.chains.length === 0) return;
  const folder = resolve(config.dataDir);
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, HEADS_FILE), `${formatHead(head)}\n`, { mode: 0o600 });
}

/** Runs the chore at once and then again so long after each end; a failure is told and tried again. */
function repeat(chore: Chore, log: FaultLog): () => Promise<void> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async () => {
    await attempt(chore, log);
    if (isOver) return;
    timer = setTimeout(() => {
      underway = run();
    }, chore.everyMs).unref();
  };
  let underway = run();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await underway;
  };
}

async function attempt({ name, work }: Chore, log: FaultLog): Promise<void> {
  try {
    await asSystem(name, work);
  } catch (error) {
    log.error(record(error), `${name} failed.`);
  }
}

function record(error: unknown) {
  return faultRecord(error, { requestId: 'none', operationName: null, path: undefined });
}
