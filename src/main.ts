/** Older than this, the service's syntax and libraries fail in ways that nobody understands. */
const OLDEST_NODE = 24;

// Nothing is imported before this: a module that an old Node cannot read must not hide what to do.
if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  process.stderr.write(
    `This service needs Node ${OLDEST_NODE}, but this is ${process.version}: start it by \`npm start\` after \`npm ci\` without --omit=optional, which brings its own Node.\n`,
  );
  process.exitCode = 1;
} else {
  const { enableCompileCache } = await import('node:module');
  // What was compiled once is found compiled at the next start; where that cannot be kept, it is compiled anew.
  enableCompileCache('node_modules/.cache/compiled');
  const { run } = await import('./start.js');
  const { POLICIES } = await import('../policies/index.js');
  await run(POLICIES);
}

// A file without imports and exports would be no module, and only a module may await.
export {};
