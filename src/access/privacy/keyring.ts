import { err, ok, type Result } from '../../shared/result.js';

/** One 256-bit master key with the id under which ciphertexts name it. */
export interface SealingKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/**
 * The keys that protect personal data and prove the audit: the first sealing key seals, all of them open; the first
 * index key indexes, all of them find; the first audit key proves, all of them check.
 */
export interface Keyring {
  readonly sealing: readonly [SealingKey, ...SealingKey[]];
  readonly blindIndex: IndexKeys;
  readonly audit: AuditKeys;
}

/** The current key of the blind index, then older ones under which rows may still be found. */
export type IndexKeys = readonly [Uint8Array, ...Uint8Array[]];

/** The current key of the audit, then older ones under which earlier entries were proven. */
export type AuditKeys = readonly [Uint8Array, ...Uint8Array[]];

export interface KeyringTexts {
  /** `SEALING_KEYS`: `id:base64` separated by commas, the current key first. */
  readonly sealingKeys: string;
  /** `BLIND_INDEX_KEY`: base64; older keys may follow, separated by commas. */
  readonly blindIndexKey: string;
  /** `AUDIT_KEY`: base64; older keys may follow, separated by commas. */
  readonly auditKey: string;
}

export const KEY_BYTES = 32;
const KEY_ID = /^[A-Za-z0-9_-]{1,32}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Reads the keys of the environment. A refusal is one sentence that names the setting and never shows a key.
 */
export function parseKeyring(texts: KeyringTexts): Result<Keyring, string> {
  const sealing: SealingKey[] = [];
  for (const [index, entry] of texts.sealingKeys.split(',').entries()) {
    const parsed = parseSealingKey(entry.trim(), index + 1);
    if (!parsed.ok) return parsed;
    if (sealing.some(({ id }) => id === parsed.value.id)) {
      return err(`SEALING_KEYS names the key ${parsed.value.id} twice; give every key an id of its own.`);
    }
    sealing.push(parsed.value);
  }
  const sealingKeys = sealing.map(({ key }) => key);
  const blindIndex = parseKeys('BLIND_INDEX_KEY', texts.blindIndexKey, sealingKeys);
  if (!blindIndex.ok) return blindIndex;
  const audit = parseKeys('AUDIT_KEY', texts.auditKey, [...sealingKeys, ...blindIndex.value]);
  if (!audit.ok) return audit;
  const [first, ...others] = sealing as [SealingKey, ...SealingKey[]];
  return ok({ sealing: [first, ...others], blindIndex: blindIndex.value, audit: audit.value });
}

/** A list of keys, the current one first, none of which stands in another setting. */
function parseKeys(
  setting: 'BLIND_INDEX_KEY' | 'AUDIT_KEY',
  text: string,
  others: readonly Uint8Array[],
): Result<AuditKeys | IndexKeys, string> {
  const keys: Uint8Array[] = [];
  for (const entry of text.split(',')) {
    const key = parseKey(entry.trim());
    if (key === null) {
      return err(
        `${setting} must be ${KEY_BYTES} random bytes in base64, older keys behind it separated by commas; \`openssl rand -base64 32\` makes one.`,
      );
    }
    if ([...others, ...keys].some((other) => Buffer.compare(other, key) === 0)) {
      return err(
        `${setting} must name every key once and none of the other settings; make a key of its own.`,
      );
    }
    keys.push(key);
  }
  const [first, ...older] = keys as [Uint8Array, ...Uint8Array[]];
  return ok([first, ...older]);
}

function parseSealingKey(entry: string, position: number): Result<SealingKey, string> {
  const colon = entry.indexOf(':');
  const id = entry.slice(0, Math.max(colon, 0));
  if (!KEY_ID.test(id)) {
    return err(
      `SEALING_KEYS must list \`id:base64\` separated by commas; entry ${position} has no id of 1 to 32 letters, digits, _ or -.`,
    );
  }
  const key = parseKey(entry.slice(colon + 1));
  if (key !== null) return ok({ id, key });
  return err(
    `The key ${id} of SEALING_KEYS must be ${KEY_BYTES} random bytes in base64; \`openssl rand -base64 32\` makes one.`,
  );
}

function parseKey(text: string): Uint8Array | null {
  if (!BASE64.test(text)) return null;
  const key = Buffer.from(text, 'base64');
  // Decoding ignores stray bits, so only a text that encodes back is the key that was meant.
  const isExact = key.toString('base64').replace(/=+$/, '') === text.replace(/=+$/, '');
  return isExact && key.length === KEY_BYTES && !key.every((byte) => byte === key[0]) ? key : null;
}
