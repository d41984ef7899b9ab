/** Ends the PostgreSQL of this test run and removes its data. */
export default async function globalTeardown() {
  await globalThis.stopTestServer?.();
}
