import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { type ExplorerPage, explorerPage } from '../graphql/explorer.js';

export const EXPLORER_PATH = '/explorer';

/** Serves the explorer, and leads there from the root. The page is made when it is first asked for. */
export function addExplorer(app: FastifyInstance, endpoint: string): void {
  let page: Promise<ExplorerPage> | undefined;
  const load = async () => {
    try {
      page ??= explorerPage(endpoint);
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
