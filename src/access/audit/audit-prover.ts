import {
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { AuditKeys } from '../privacy/keyring.js';

/** What a proof says about a text: made of it by us, not made of it by us, or made under a key we do not have. */
export type Verdict = 'HOLDS' | 'BROKEN' | 'KEY_MISSING';

const VERSION = 'a1';
const NONCE_BYTES = 12;
const PROOF = /^a1\.([0-9a-f]{8})\.([A-Za-z0-9_-]{16})\.([A-Za-z0-9_-]{43})$/;

/**
 * Proves texts under a key that the database does not know, and checks such proofs.
 *
 * A proof is `a1.<key id>.<nonce>.<HMAC-SHA256 of nonce and text>`, base64url. The nonce makes every proof one of its
 * own, so that a copied row is seen to be a copy. A new key is put in front; proofs under older ones stay good.
 */
export class AuditProver {
  readonly #current: { readonly id: string; readonly key: KeyObject };
  readonly #keys: ReadonlyMap<string, KeyObject>;

  constructor(keys: AuditKeys) {
    this.#current = { id: idOf(keys[0]), key: createSecretKey(keys[0]) };
    this.#keys = new Map(keys.map((key) => [idOf(key), createSecretKey(key)]));
  }

  /** The proof of a text. Bound, so that it can be handed to a database as it is. */
  readonly stamp = (text: string): string => {
    const { id, key } = this.#current;
    const nonce = randomBytes(NONCE_BYTES).toString('base64url');
    return `${VERSION}.${id}.${nonce}.${macOf(key, nonce, text).toString('base64url')}`;
  };

  /** Whether the proof was made of exactly this text. */
  check(text: string, proof: string): Verdict {
    const [, id = '', nonce = '', mac = ''] = PROOF.exec(proof) ?? [];
    if (mac === '') return 'BROKEN';
    const key = this.#keys.get(id);
    if (key === undefined) return 'KEY_MISSING';
    return timingSafeEqual(macOf(key, nonce, text), Buffer.from(mac, 'base64url')) ? 'HOLDS' : 'BROKEN';
  }
}

function macOf(key: KeyObject, nonce: string, text: string): Buffer {
  return createHmac('sha256', key).update(nonce, 'ascii').update('.', 'ascii').update(text, 'utf8').digest();
}

/** Tells keys apart and nothing else: 32 bits of a hash of 256 random ones. */
function idOf(key: Uint8Array): string {
  return createHash('sha256').update('doudi audit key', 'utf8').update(key).digest('hex').slice(0, 8);
}
