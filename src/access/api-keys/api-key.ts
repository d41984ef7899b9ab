import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isUuid } from '../../shared/ids.js';

/** A key as the partner sends it: `doudi_pk_<id without dashes>_<secret>`. */
export interface ApiKeyParts {
  readonly id: string;
  readonly secret: string;
}

/** What decides whether a key still opens anything. */
export interface ApiKeyTerm {
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

const SECRET_BYTES = 32;
const API_KEY = /^doudi_pk_([0-9a-f]{32})_([A-Za-z0-9_-]{43})$/;

/** A new secret of 256 random bits: too much to guess, so one round of SHA-256 keeps it well enough. */
export function newApiKeySecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** The text that is shown to the partner, once. */
export function formatApiKey({ id, secret }: ApiKeyParts): string {
  return `doudi_pk_${id.replaceAll('-', '')}_${secret}`;
}

/** Reads a key from outside; null when it was not issued by `formatApiKey`. */
export function parseApiKey(text: string): ApiKeyParts | null {
  const [, digits, secret] = API_KEY.exec(text) ?? [];
  if (digits === undefined || secret === undefined) return null;
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isUuid(id) ? { id, secret } : null;
}

/** The hash that is kept of a secret: SHA-256, 64 hexadecimal digits. */
export function hashApiKeySecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Whether the secret has this hash; takes the same time whatever differs. */
export function matchesApiKeyHash(secret: string, keyHash: string): boolean {
  const given = Buffer.from(hashApiKeySecret(secret), 'hex');
  const kept = Buffer.from(keyHash, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** Whether a key with this term opens anything at the instant: the moment of its end is already outside. */
export function isApiKeyActive({ expiresAt, revokedAt }: ApiKeyTerm, now: Date): boolean {
  return (expiresAt === null || now < expiresAt) && (revokedAt === null || now < revokedAt);
}
