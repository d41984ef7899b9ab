import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Settings } from '../../src/cases/attachments/s3-contents.store.js';

/** A small store that speaks as much S3 as we use, and takes no request that is not signed rightly. */
export interface S3Server {
  readonly settings: S3Settings;
  readonly objects: Map<string, Buffer>;
  /** Requests that were refused, as `PUT /path: why`. */
  readonly refused: string[];
  close(): Promise<void>;
}

const LOGIN = { accessKeyId: 'AKIDTEST', secretAccessKey: 'secret/of+the/test' };
const REGION = 'cn-test-1';
const BUCKET = 'doudi-test';

export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const fault = faultOf(request, body);
    const path = new URL(request.url ?? '/', 'http://s3').pathname;
    if (fault !== null) {
      refused.push(`${request.method} ${path}: ${fault}`);
      response.writeHead(403).end();
      return;
    }
    if (request.method === 'PUT') {
      objects.set(path, body);
      response.writeHead(200).end();
    } else if (request.method === 'DELETE') {
      objects.delete(path);
      response.writeHead(204).end();
    } else {
      const object = objects.get(path);
      response.writeHead(object === undefined ? 404 : 200).end(object);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    settings: { endpoint: `http://127.0.0.1:${port}`, bucket: BUCKET, region: REGION, ...LOGIN },
    objects,
    refused,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** What is wrong with the signature (AWS Signature Version 4), worked out anew from the request; or null. */
function faultOf({ method = '', url = '/', headers }: IncomingMessage, body: Buffer): string | null {
  const { authorization = '', 'x-amz-date': at = '', 'x-amz-content-sha256': hash = '' } = headers;
  const [, credential = '', signed = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      authorization,
    ) ?? [];
  const [keyId, day = '', region, service, end] = credential.split('/');
  if (keyId !== LOGIN.accessKeyId || region !== REGION || service !== 's3' || end !== 'aws4_request') {
    return `the credential is ${credential}`;
  }
  if (sha256(body) !== hash) return 'the hash is not that of the body';
  if (!String(at).startsWith(day)) return 'the date is another';
  const { pathname, searchParams } = new URL(url, 'http://s3');
  const names = signed.split(';');
  const canonical = [
    method,
    pathname,
    [...searchParams].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'),
    ...names.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    signed,
    hash,
  ].join('\n');
  const scope = [day, region, service, end].join('/');
  const text = ['AWS4-HMAC-SHA256', at, scope, sha256(canonical)].join('\n');
  const key = [day, region, service, end].reduce<Buffer>(
    (secret, part) =>
      createHmac('sha256', secret)
        .update(part ?? '')
        .digest(),
    Buffer.from(`AWS4${LOGIN.secretAccessKey}`),
  );
  return createHmac('sha256', key).update(text).digest('hex') === signature ? null : 'the signature is wrong';
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
