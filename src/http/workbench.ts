import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export const WORKBENCH_PATH = '/workbench';
export const NOTICES_PATH = '/notices';

/** What the pages replace with a word that is new for every answer. */
const NONCE = '%NONCE%';

/** Their names carry a hash of their content, so they never change. */
const FOR_GOOD = 'public, max-age=31536000, immutable';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built pages, read once. */
export interface WorkbenchPages {
  readonly workbench: string;
  readonly notices: string;
  /** By file name. */
  readonly assets: ReadonlyMap<string, Asset>;
}

interface Asset {
  readonly type: string;
  readonly plain: Buffer;
  readonly compressed: Buffer;
}

/** Somebody whom visitors of the demonstration may sign in as. */
export interface DemoSignIn {
  readonly role: string;
  readonly name: string;
  readonly place: { readonly en: string; readonly zh: string };
  readonly token: string;
}

export interface WorkbenchParts {
  readonly pages: WorkbenchPages;
  /** Nobody outside of the demonstration. */
  readonly signIns: () => Promise<readonly DemoSignIn[]>;
}

/** Reads the built pages; null when they were not built. */
export async function readWorkbenchPages(folder: string): Promise<WorkbenchPages | null> {
  try {
    const [workbench, notices] = await Promise.all([
      readFile(join(folder, 'workbench.html'), 'utf8'),
      readFile(join(folder, 'notices.html'), 'utf8'),
    ]);
    const names = await readdir(join(folder, 'assets'));
    const assets = await Promise.all(
      names.map(async (name) => [name, await assetAt(join(folder, 'assets', name))] as const),
    );
    return { workbench, notices, assets: new Map(assets) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function assetAt(path: string): Promise<Asset> {
  const plain = await readFile(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  return { type, plain, compressed: await promisify(gzip)(plain) };
}

/** Serves the workbench of the agencies and the notices of every place. All they know comes from the public API. */
export function addWorkbench(app: FastifyInstance, { pages, signIns }: WorkbenchParts): void {
  app.get(WORKBENCH_PATH, async (_request, reply) => await sendPage(reply, pages.workbench));
  for (const path of [NOTICES_PATH, `${NOTICES_PATH}/:jurisdiction`]) {
    app.get(path, async (_request, reply) => await sendPage(reply, pages.notices));
  }
  app.get(`${WORKBENCH_PATH}/demonstration`, async () => await signIns());
  app.get<{ Params: { name: string } }>(`${WORKBENCH_PATH}/assets/:name`, async (request, reply) => {
    const asset = pages.assets.get(request.params.name);
    if (asset === undefined) return reply.callNotFound();
    return await sendAsset(request, reply, asset);
  });
}

/** Scripts and styles come from this service alone; the nonce is for the few styles that components make as they run. */
async function sendPage(reply: FastifyReply, page: string): Promise<unknown> {
  const nonce = randomBytes(18).toString('base64');
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return await reply
    .header('content-security-policy', policy.join('; '))
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, nonce));
}

async function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset): Promise<unknown> {
  void reply.headers({ 'cache-control': FOR_GOOD, vary: 'accept-encoding' }).type(asset.type);
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return await reply.send(asset.plain);
  return await reply.header('content-encoding', 'gzip').send(asset.compressed);
}
