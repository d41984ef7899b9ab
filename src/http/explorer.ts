import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { type ExplorerEndpoints, type ExplorerPage, explorerPage } from '../graphql/explorer.js';
import type { ExplorerTab } from '../graphql/explorer-tabs.js';

export const EXPLORER_PATH = '/explorer';

/** Tokens in the page are good for thirty days; it is made anew long before. */
const GOOD_FOR_MS = 86_400_000;

export interface ExplorerParts extends ExplorerEndpoints {
  /** What the page opens with. */
  readonly tabs: () => Promise<readonly ExplorerTab[]>;
}

/** Serves the explorer, and leads there from the root. The page is made when it is first asked for, and once a day. */
export function addExplorer(app: FastifyInstance, { tabs, ...endpoints }: ExplorerParts): void {
  let page: Promise<ExplorerPage> | undefined;
  let madeAt = 0;
  const load = async () => {
    try {
      if (page === undefined || performance.now() - madeAt > GOOD_FOR_MS) {
        madeAt = performance.now();
        page = tabs().then((shown) => explorerPage(endpoints, shown));
      }
      return await page;
    } catch (error) {
      page = undefined;
      throw error;
    }
  };
  app.get(EXPLORER_PATH, async (request, reply) => {
    const { compressed, contentSecurityPolicy } = await load();
    void reply
      .headers({ 'content-security-policy': contentSecurityPolicy, vary: 'accept-encoding' })
      .type('text/html; charset=utf-8');
    if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
      return await reply.header('content-encoding', 'gzip').send(compressed);
    }
    return await reply.send(Readable.from([compressed]).pipe(createGunzip()));
  });
  app.get('/', async (_request, reply) => await reply.redirect(EXPLORER_PATH));
}
