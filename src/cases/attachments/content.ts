import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { invariant } from '../../shared/invariant.js';

/** Where the encrypted bytes of contents are. */
export const CONTENT_PLACES = ['DATABASE', 'S3'] as const;
export type ContentPlace = (typeof CONTENT_PLACES)[number];

/** The name that the keys of contents are bound to when they are sealed. */
export const CONTENT_KEY_FIELD = 'storedContent.key';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A content encrypted under a fresh key of its own, so that erasing the key erases the content wherever it lies. */
export interface Encrypted {
  /** Base64; to be sealed before it is kept. */
  readonly key: string;
  /** Nonce, ciphertext, tag. */
  readonly bytes: Buffer;
}

/** @param boundTo jurisdiction and id of the content; the bytes open nowhere else */
export function encrypt(content: Buffer, boundTo: string): Encrypted {
  const key = randomBytes(KEY_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(boundTo, 'utf8'));
  const bytes = Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  return { key: key.toString('base64'), bytes };
}

/** @throws Error when the bytes were edited, belong to another content, or the key is another's */
export function decrypt(bytes: Buffer, key: string, boundTo: string): Buffer {
  invariant(bytes.length >= NONCE_BYTES + TAG_BYTES, 'A stored content must hold a nonce and a tag.');
  const decipher = createDecipheriv(CIPHER, Buffer.from(key, 'base64'), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(boundTo, 'utf8'));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}
