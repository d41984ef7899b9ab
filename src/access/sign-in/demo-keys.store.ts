import { generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';
import { KEY_BYTES, type Keyring, parseKeyring } from '../privacy/keyring.js';

/** The keys a demonstration makes for itself. */
export interface DemoKeys {
  readonly keyring: Keyring;
  /** Ed25519 private key of the demonstration issuer. */
  readonly issuerKey: JWK;
}

/** The file with the demonstration's keys cannot be used; the message says which and what to do. */
export class DemoKeysError extends Error {
  override readonly name = 'DemoKeysError';
}

const FILE = 'keys.json';
const OWNER_ONLY = 0o600;

const fileSchema = z.object({
  warning: z.string(),
  sealingKeys: z.string(),
  blindIndexKey: z.string(),
  /** Missing in files made before the audit was proven. */
  auditKey: z.string().optional(),
  issuerKey: z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() }),
});

/**
 * The keys in `keys.json` of the data folder, made on first use and readable by the owner only. Processes that start
 * at once agree on one file.
 * @throws DemoKeysError when the file is damaged: what it sealed can then not be read, so nothing is made in its place
 */
export async function demoKeys(dataDir: string): Promise<DemoKeys> {
  const path = join(dataDir, FILE);
  const text = (await readIfThere(path)) ?? (await makeFile(dataDir, path));
  await chmod(path, OWNER_ONLY);
  const file = fileSchema.safeParse(parseJson(text));
  if (!file.success) throw damaged(path);
  const { sealingKeys, blindIndexKey, auditKey = auditKeyOf(file.data.issuerKey.d) } = file.data;
  const keyring = parseKeyring({ sealingKeys, blindIndexKey, auditKey });
  if (!keyring.ok) throw damaged(path);
  return { keyring: keyring.value, issuerKey: file.data.issuerKey };
}

/** Writes a complete file beside the place and links it there: whoever links first wins, nobody sees half a file. */
async function makeFile(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', OWNER_ONLY);
  try {
    await handle.writeFile(`${JSON.stringify(newKeys(), null, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (!isFileError(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return await readFile(path, 'utf8');
}

function newKeys(): z.infer<typeof fileSchema> {
  const { kty, crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return fileSchema.parse({
    warning:
      'Keys of a demonstration. Without them its personal data cannot be read again; do not use them for real data.',
    sealingKeys: `demo1:${randomBytes(KEY_BYTES).toString('base64')}`,
    blindIndexKey: randomBytes(KEY_BYTES).toString('base64'),
    auditKey: randomBytes(KEY_BYTES).toString('base64'),
    issuerKey: { kty, crv, x, d },
  });
}

/** The audit key of an older file follows from its issuer key, so that nobody has to write the file again. */
function auditKeyOf(issuerSecret: string): string {
  return Buffer.from(hkdfSync('sha256', issuerSecret, '', 'doudi audit', KEY_BYTES)).toString('base64');
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isFileError(error, 'ENOENT')) return null;
    throw error;
  }
}

function isFileError(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function damaged(path: string): DemoKeysError {
  return new DemoKeysError(
    `The keys in ${path} are damaged; restore the file, or remove the whole data folder to begin a new demonstration.`,
  );
}
