import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { ExplorerTab } from './explorer-tabs.js';

/** The explorer as one page that loads nothing from elsewhere, with the policy that lets just this page run. */
export interface ExplorerPage {
  /** Compressed by gzip: some 3 MB instead of 9. */
  readonly compressed: Buffer;
  readonly contentSecurityPolicy: string;
}

/**
 * Runs in a thread of its own, which takes with it what the page is made of: loaded into the service, its code and
 * texts would stay there for good and double the memory that the service needs.
 */
const MAKE_PAGE = `
const { createHash } = require('node:crypto');
const { parentPort, workerData } = require('node:worker_threads');
const { gzipSync } = require('node:zlib');
const { renderGraphiQL } = require(workerData.module);
const html = renderGraphiQL(workerData.options);
const scripts = [...html.matchAll(/<script>([\\s\\S]*?)<\\/script>/g)].map(
  ([, script]) => createHash('sha256').update(script, 'utf8').digest('base64'),
);
// A buffer of its own, not a part of the pool, so that it can be handed over without a copy.
const compressed = new Uint8Array(gzipSync(html));
parentPort.postMessage({ compressed, scripts }, [compressed.buffer]);
`;

/** Where the page asks. */
export interface ExplorerEndpoints {
  readonly graphql: string;
  readonly live: string;
}

/** Makes the page; takes about a second. */
export async function explorerPage(
  endpoints: ExplorerEndpoints,
  tabs: readonly ExplorerTab[],
): Promise<ExplorerPage> {
  const module = createRequire(import.meta.url).resolve('@graphql-yoga/render-graphiql');
  const options = {
    title: 'doudi 兜底 · explorer',
    endpoint: endpoints.graphql,
    subscriptionsEndpoint: endpoints.live,
    subscriptionsProtocol: 'GRAPHQL_SSE',
    defaultTabs: tabs,
    // GraphiQL fills its editor from here at first, and from the headers of a tab only when one is chosen.
    defaultHeaders: tabs[0]?.headers,
    shouldPersistHeaders: false,
  };
  const { compressed, scripts } = await madeBy(
    new Worker(MAKE_PAGE, { eval: true, workerData: { module, options } }),
  );
  return { compressed: Buffer.from(compressed.buffer), contentSecurityPolicy: policyFor(scripts) };
}

interface Made {
  readonly compressed: Uint8Array<ArrayBuffer>;
  /** SHA-256 of each script of the page, in base64. */
  readonly scripts: readonly string[];
}

function madeBy(worker: Worker): Promise<Made> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The page was not made; its thread ended with ${code}.`)));
  });
}

function policyFor(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map((hash) => `'sha256-${hash}'`).join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
