import './typescript-hooks.mjs';

/** Starts the PostgreSQL of this test run and makes the template that every test file's database is a copy of. */
export default async function globalSetup() {
  const { startTestServer } = await import('./test-server.ts');
  const { server, stop } = await startTestServer();
  process.env.DOUDI_TEST_SERVER = JSON.stringify(server);
  globalThis.stopTestServer = stop;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
}
