import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { invariant } from '../../shared/invariant.js';
import { KEY_BYTES, type Keyring } from './keyring.js';

/** A sealed text that does not open: edited, moved to another field or jurisdiction, or its key is missing. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const VERSION = 's1';
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^s1\.([A-Za-z0-9_-]{1,32})\.([A-Za-z0-9_-]+)$/;

/**
 * Seals personal data before it reaches the database and finds it again without opening it.
 *
 * A sealed text is `s1.<key id>.<base64url of nonce, ciphertext, tag>`: AES-256-GCM under a key that is derived for
 * each jurisdiction from a master key (HKDF-SHA256), with a random 96-bit nonce. Jurisdiction and field are bound in,
 * so a text copied into another field or jurisdiction does not open. Keep to 2^32 texts a jurisdiction and master key
 * (NIST SP 800-38D 8.3); rotation puts a new master key first and leaves the old ones to open.
 */
export class Sealer {
  readonly #keyring: Keyring;
  readonly #sealingKeys = new Map<string, KeyObject>();
  readonly #indexKeys = new Map<string, KeyObject>();

  constructor(keyring: Keyring) {
    this.#keyring = keyring;
  }

  /**
   * Seals a text of a jurisdiction under the current key. The same text gives another ciphertext every time.
   * @param field where it is kept, for instance `person.residentId`
   */
  seal(jurisdictionId: string, field: string, plain: string): string {
    const { id } = this.#keyring.sealing[0];
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.#sealingKey(id, jurisdictionId), nonce, {
      authTagLength: TAG_BYTES,
    });
    cipher.setAAD(boundTo(id, jurisdictionId, field));
    const sealed = [nonce, cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return `${VERSION}.${id}.${Buffer.concat(sealed).toString('base64url')}`;
  }

  /**
   * The text that was sealed for this jurisdiction and field.
   * @throws SealBroken when it was edited, belongs elsewhere, or its key is not on the keyring; never says more
   */
  open(jurisdictionId: string, field: string, sealed: string): string {
    const [, id = '', body = ''] = SEALED.exec(sealed) ?? [];
    const bytes = Buffer.from(body, 'base64url');
    if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== body) throw broken(field);
    if (!this.#keyring.sealing.some((key) => key.id === id)) {
      throw new SealBroken(
        `A sealed ${field} needs the key ${id}, which is not among the SEALING_KEYS; add the old key behind the current one.`,
      );
    }
    const decipher = createDecipheriv(
      CIPHER,
      this.#sealingKey(id, jurisdictionId),
      bytes.subarray(0, NONCE_BYTES),
      { authTagLength: TAG_BYTES },
    );
    decipher.setAAD(boundTo(id, jurisdictionId, field));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([opened, decipher.final()]).toString('utf8');
    } catch {
      throw broken(field);
    }
  }

  /** The same text sealed under the current key. It is opened once more before it is answered. */
  reseal(jurisdictionId: string, field: string, sealed: string): string {
    const plain = this.open(jurisdictionId, field, sealed);
    const resealed = this.seal(jurisdictionId, field, plain);
    invariant(
      this.open(jurisdictionId, field, resealed) === plain,
      `A ${field} that was sealed anew must open to the same text.`,
    );
    return resealed;
  }

  /** The id of the key that seals. */
  get currentKeyId(): string {
    return this.#keyring.sealing[0].id;
  }

  /** How every text under the current key begins. */
  get currentPrefix(): string {
    return `${VERSION}.${this.currentKeyId}.`;
  }

  /** Whether the key that the text names is on the keyring. */
  hasKeyOf(sealed: string): boolean {
    const id = SEALED.exec(sealed)?.[1];
    return this.#keyring.sealing.some((key) => key.id === id);
  }

  /** Whether the text was sealed under an older key than the current one: a rotation seals it again. */
  isStale(sealed: string): boolean {
    return SEALED.exec(sealed)?.[1] !== this.#keyring.sealing[0].id;
  }

  /**
   * The keyed fingerprint by which equal texts of a field are found (HMAC-SHA256, 64 hexadecimal digits), as it is
   * written: under the current key. It is the same in every jurisdiction, so that one person in two of them is seen.
   * Normalise the text before.
   */
  blindIndex(field: string, plain: string): string {
    return this.#indexUnder(0, field, plain);
  }

  /** The fingerprints under which the text may be on record, by which it is looked up: the current one first. */
  blindIndexes(field: string, plain: string): readonly string[] {
    return this.#keyring.blindIndex.map((_, position) => this.#indexUnder(position, field, plain));
  }

  /** Whether an older key of the blind index is still there, so that rows may have to be indexed anew. */
  get hasOlderIndexKeys(): boolean {
    return this.#keyring.blindIndex.length > 1;
  }

  #indexUnder(position: number, field: string, plain: string): string {
    return createHmac('sha256', this.#indexKey(position, field)).update(plain, 'utf8').digest('hex');
  }

  #sealingKey(id: string, jurisdictionId: string): KeyObject {
    return derived(this.#sealingKeys, [id, jurisdictionId], () => {
      const master = this.#keyring.sealing.find((key) => key.id === id);
      invariant(master !== undefined, `The sealing key ${id} must be on the keyring.`);
      return expand(master.key, ['seal', VERSION, jurisdictionId]);
    });
  }

  #indexKey(position: number, field: string): KeyObject {
    return derived(this.#indexKeys, [String(position), field], () => {
      const master = this.#keyring.blindIndex[position];
      invariant(master !== undefined, `The index key at ${position} must be on the keyring.`);
      return expand(master, ['blind-index', field]);
    });
  }
}

/** The jurisdiction and field a ciphertext is bound to, written so that no two pairs give the same bytes. */
function boundTo(keyId: string, jurisdictionId: string, field: string): Buffer {
  return Buffer.from(JSON.stringify([VERSION, keyId, jurisdictionId, field]), 'utf8');
}

function expand(master: Uint8Array, purpose: readonly string[]): KeyObject {
  const key = hkdfSync('sha256', master, '', JSON.stringify(['doudi', ...purpose]), KEY_BYTES);
  return createSecretKey(new Uint8Array(key));
}

function derived(
  cache: Map<string, KeyObject>,
  parts: readonly string[],
  derive: () => KeyObject,
): KeyObject {
  const name = JSON.stringify(parts);
  const known = cache.get(name);
  if (known !== undefined) return known;
  const key = derive();
  cache.set(name, key);
  return key;
}

function broken(field: string): SealBroken {
  return new SealBroken(
    `A sealed ${field} does not open: it was edited or belongs to another field or jurisdiction; restore it from a backup.`,
  );
}
