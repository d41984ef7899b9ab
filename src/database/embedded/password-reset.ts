import { spawn } from 'node:child_process';
import { type ClusterFiles, openDirectory, programEnvironment } from './cluster-files.js';
import type { Credentials } from './credentials.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { APPLICATION_ROLE, OWNER_ROLE } from './logins.js';

/**
 * Gives the logins of a cluster whose credentials file is lost new passwords, in PostgreSQL's single-user
 * mode: whoever may open the files may set them. The server must not be running.
 */
export async function resetPasswords(files: ClusterFiles, credentials: Credentials): Promise<void> {
  const directory = await openDirectory(files.folder.cluster);
  try {
    const child = spawn(files.programs.postgres, ['--single', '-D', '/proc/self/fd/3', 'postgres'], {
      ...files.account,
      cwd: '/',
      env: programEnvironment(),
      stdio: ['pipe', 'ignore', 'pipe', directory.fd],
    });
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-2_000);
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(
      setPassword('postgres', credentials.superuser) +
        setPassword(OWNER_ROLE, credentials.owner) +
        setPassword(APPLICATION_ROLE, credentials.application),
    );
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code === 0) return;
    throw new EmbeddedPostgresError(
      `${files.folder.credentials} is missing and new passwords could not be set (PostgreSQL ended with ${code}): ` +
        output.trim(),
    );
  } finally {
    await directory.close();
  }
}

/** One line, because single-user mode takes a line for a statement; the passwords hold no quote. */
function setPassword(role: string, password: string): string {
  return (
    `DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') ` +
    `THEN ALTER ROLE ${role} PASSWORD '${password}'; END IF; END $$;\n`
  );
}
