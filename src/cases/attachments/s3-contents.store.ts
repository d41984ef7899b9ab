import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';

/** An S3-compatible store and a login to it. */
export interface S3Settings {
  /** Without a path: `https://s3.example:9000`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The store did not do what it was asked; the message names what it answered and never the login. */
export class S3Failure extends Error {
  override readonly name = 'S3Failure';
}

const TIMEOUT_MS = 20_000;
const RETRIES = 2;

/** Keeps encrypted contents as objects, by signed requests (AWS Signature Version 4). */
export class S3Contents {
  readonly #settings: S3Settings;
  readonly #client: AwsClient;

  constructor(settings: S3Settings) {
    this.#settings = settings;
    const { accessKeyId, secretAccessKey, region } = settings;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  }

  /** @throws S3Failure when the store did not take it */
  async put(key: string, bytes: Buffer): Promise<void> {
    const response = await this.#ask('PUT', key, bytes);
    if (!response.ok) throw failure('keep', response.status);
  }

  /** @throws S3Failure when the store does not have it or does not answer */
  async get(key: string): Promise<Buffer> {
    const response = await this.#ask('GET', key);
    if (!response.ok) throw failure('give', response.status);
    return Buffer.from(await response.arrayBuffer());
  }

  /** What is not there any longer counts as removed. @throws S3Failure */
  async remove(key: string): Promise<void> {
    const response = await this.#ask('DELETE', key);
    if (!response.ok && response.status !== 404) throw failure('remove', response.status);
  }

  async #ask(method: 'PUT' | 'GET' | 'DELETE', key: string, bytes?: Buffer): Promise<Response> {
    const { endpoint, bucket } = this.#settings;
    const sha256 = createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
    const headers = { 'x-amz-content-sha256': sha256 };
    const body = bytes === undefined ? null : new Uint8Array(bytes);
    try {
      return await this.#client.fetch(`${endpoint}/${bucket}/${key}`, {
        method,
        headers,
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
    } catch (error) {
      throw new S3Failure('The store of attachments cannot be reached.', { cause: error });
    }
  }
}

function failure(act: string, status: number): S3Failure {
  return new S3Failure(`The store of attachments did not ${act} an object; it answered ${status}.`);
}
