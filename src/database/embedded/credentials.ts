import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres-error.js';

/** Passwords of the three logins, made once for a data folder. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
}

const credentialsSchema = z.strictObject({
  superuser: z.string().min(1),
  owner: z.string().min(1),
  application: z.string().min(1),
});

/** New random passwords of 192 bits that need no escaping in a URL or in SQL. */
export function newCredentials(): Credentials {
  const password = () => randomBytes(24).toString('base64url');
  return { superuser: password(), owner: password(), application: password() };
}

/** Reads the credentials file; undefined when there is none. */
export async function readCredentials(file: string): Promise<Credentials | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
  const parsed = credentialsSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new EmbeddedPostgresError(
    `${file} does not hold the passwords of the database's three logins. ` +
      'Restore it from a backup, or remove it: new passwords are set at the next start.',
  );
}

/** Writes the credentials, readable by this account only; complete or not at all, and on disk when it returns. */
export async function writeCredentials(file: string, credentials: Credentials): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await rm(draft, { force: true });
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${JSON.stringify(credentials, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
