import { createInterface } from 'node:readline';
import { startEmbeddedPostgres } from '../../../src/database/embedded/embedded-postgres.js';

// A service in a process of its own: starts the server on the folder given as JSON, tells what happens a JSON
// line at a time, and stops at the first line it is sent.

const tell = (message: object) => process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  const server = await startEmbeddedPostgres({
    ...JSON.parse(process.argv[2] ?? '{}'),
    log: (line) => tell({ log: line }),
  });
  const { ownerUrl, appUrl, superuserUrl, port, pid, shared } = server;
  tell({ ready: { ownerUrl, appUrl, superuserUrl, port, pid, shared, uid: process.geteuid?.() } });
  createInterface({ input: process.stdin }).once('line', async () => {
    await server.stop();
    tell({ stopped: true });
    process.exit(0);
  });
} catch (error) {
  tell({ failed: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
