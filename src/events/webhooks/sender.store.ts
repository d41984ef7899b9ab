import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { request as httpRequest, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { literalAddress, mayReach, type OpenNetworks } from './address.js';
import type { DeliveryFault } from './webhook.js';

/** What came of an attempt. */
export interface Attempt {
  /** HTTP status; null when there was none. */
  readonly status: number | null;
  /** Null when it was taken. */
  readonly fault: DeliveryFault | null;
}

export interface Outgoing {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface SenderOptions {
  readonly open: OpenNetworks;
  readonly timeoutMs?: number;
  /** Finds the addresses of a name; the system does unless told otherwise. */
  readonly resolve?: (name: string) => Promise<readonly LookupAddress[]>;
}

const TIMEOUT_MS = 15_000;

/**
 * Sends one message and waits for the status, not for the rest of the answer. A name is looked up here and the
 * connection is made to the address that was looked at, so that a name cannot stand for another one a moment later;
 * redirects are not followed.
 */
export async function send({ url: text, headers, body }: Outgoing, options: SenderOptions): Promise<Attempt> {
  const url = new URL(text);
  const address = await addressOf(url, options);
  if ('fault' in address) return { status: null, fault: address.fault };
  return await post(url, address, { headers, body, timeoutMs: options.timeoutMs ?? TIMEOUT_MS });
}

async function addressOf(
  url: URL,
  { open, resolve = systemResolve }: SenderOptions,
): Promise<LookupAddress | { readonly fault: DeliveryFault }> {
  const literal = literalAddress(url);
  if (literal !== null) {
    const family = literal.includes(':') ? 6 : 4;
    return mayReach(literal, open) ? { address: literal, family } : { fault: 'ADDRESS_NOT_ALLOWED' };
  }
  let found: readonly LookupAddress[];
  try {
    found = await resolve(url.hostname);
  } catch {
    return { fault: 'NAME_UNKNOWN' };
  }
  const [first] = found;
  if (first === undefined) return { fault: 'NAME_UNKNOWN' };
  // One address that may not be called makes the whole name suspicious.
  return found.every(({ address }) => mayReach(address, open)) ? first : { fault: 'ADDRESS_NOT_ALLOWED' };
}

async function systemResolve(name: string): Promise<readonly LookupAddress[]> {
  return await lookup(name, { all: true });
}

interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
}

async function post(url: URL, target: LookupAddress, { headers, body, timeoutMs }: Post): Promise<Attempt> {
  const pinned: LookupFunction = (_name, { all }, callback) => {
    if (all === true) callback(null, [target]);
    else callback(null, target.address, target.family);
  };
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup: pinned,
    headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    signal: AbortSignal.timeout(timeoutMs),
  };
  return await new Promise((resolve) => {
    const call = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const outgoing = call(url, options, (response) => {
      const status = response.statusCode ?? 0;
      response.destroy();
      resolve({ status, fault: status >= 200 && status < 300 ? null : 'STATUS' });
    });
    outgoing.on('error', ({ name }) => {
      const isLate = name === 'AbortError' || name === 'TimeoutError';
      resolve({ status: null, fault: isLate ? 'TIMED_OUT' : 'NO_CONNECTION' });
    });
    outgoing.end(body);
  });
}
