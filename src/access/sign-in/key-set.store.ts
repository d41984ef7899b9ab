import { readFile, stat } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { KeySetUnavailable } from './tokens.js';

const TIMEOUT_MS = 3_000;
/** A key id that is not known makes us look again, but not more often than this. */
const COOLDOWN_MS = 10_000;
/** After this time the keys are read again even when all are known, so that a withdrawn key stops working. */
const MAX_AGE_MS = 10 * 60_000;

/**
 * The keys of an issuer at an address, kept for ten minutes. A new key is taken up as soon as a token names it, so
 * that rotation with an overlap loses no token.
 */
export function keySetFromUrl(url: URL): JWTVerifyGetKey {
  const keyFor = createRemoteJWKSet(url, {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: MAX_AGE_MS,
  });
  return async (header, token) => {
    try {
      return await keyFor(header, token);
    } catch (error) {
      throw isAboutTheToken(error) ? error : unavailable(url.href, error);
    }
  };
}

/**
 * The keys of an issuer in a file, read again when the file has changed (looked at no more than every ten seconds).
 * @param nowMs the clock, for tests
 */
export function keySetFromFile(path: string, nowMs: () => number = Date.now): JWTVerifyGetKey {
  let known: { readonly keyFor: JWTVerifyGetKey; readonly modifiedMs: number } | null = null;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return async (header, token) => {
    if (known === null || Math.abs(nowMs() - lookedAtMs) >= COOLDOWN_MS) {
      try {
        const { mtimeMs } = await stat(path);
        if (known?.modifiedMs !== mtimeMs) known = { keyFor: await readKeySet(path), modifiedMs: mtimeMs };
        lookedAtMs = nowMs();
      } catch (error) {
        throw unavailable(path, error);
      }
    }
    return await known.keyFor(header, token);
  };
}

async function readKeySet(path: string): Promise<JWTVerifyGetKey> {
  return createLocalJWKSet(JSON.parse(await readFile(path, 'utf8')) as JSONWebKeySet);
}

/** Faults that lie in the token's header; anything else means that the keys cannot be had. */
function isAboutTheToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}

function unavailable(source: string, cause: unknown): KeySetUnavailable {
  return new KeySetUnavailable(
    `The keys of the token issuer cannot be read from ${source}; check OIDC_JWKS.`,
    {
      cause,
    },
  );
}
