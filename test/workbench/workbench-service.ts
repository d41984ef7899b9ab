import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { POLICIES } from '../../policies/index.js';
import { readConfig } from '../../src/config.js';
import { migrate } from '../../src/database/migrate.js';
import { unwrap } from '../../src/shared/result.js';
import { start } from '../../src/start.js';
import { emptyDatabase } from '../support/database.js';
import { SIMULATION_THREAD } from '../support/simulation-threads.js';

/** The whole service with the demonstration and the built pages, on a free port of this machine. */
export interface WorkbenchService {
  readonly url: string;
  readonly said: readonly string[];
  stop(): Promise<void>;
}

const NOW = new Date('2026-11-21T02:00:00Z');

/** Builds the pages unless they are fresh, then starts the service as `npm start` does. */
export async function workbenchService(): Promise<WorkbenchService> {
  execFileSync(process.execPath, ['test/support/build-workbench.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const database = await emptyDatabase();
  await migrate(database.ownerUrl);
  const folder = await mkdtemp(join(tmpdir(), 'doudi-workbench-'));
  const key = () => randomBytes(32).toString('base64');
  const config = unwrap(
    readConfig({
      PORT: '0',
      DATA_DIR: folder,
      DATABASE_URL: database.appUrl,
      SEALING_KEYS: `k1:${key()}`,
      BLIND_INDEX_KEY: key(),
      AUDIT_KEY: key(),
    }),
  );
  const said: string[] = [];
  const service = await start({
    config,
    policies: POLICIES,
    log: pino({ level: 'silent' }),
    say: (line) => said.push(line),
    clock: () => NOW,
    simulationThread: SIMULATION_THREAD,
  });
  return {
    url: service.url,
    said,
    stop: async () => {
      await service.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
