import { migrate } from './migrate.js';

/**
 * What `npm run migrate` does: migrates the server of the environment, as DATABASE_OWNER_URL or else DATABASE_URL.
 * @param say prints one line
 * @returns the exit code
 */
export async function migrateCommand(
  variables: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): Promise<0 | 1> {
  const url = variables.DATABASE_OWNER_URL || variables.DATABASE_URL;
  if (!url) {
    say(
      'DATABASE_URL is not set, so there is nothing to migrate: the service keeps a database of its own and migrates it when it starts.',
    );
    return 0;
  }
  if (!URL.canParse(url)) {
    say(
      'The address of the database cannot be read; set DATABASE_OWNER_URL or DATABASE_URL like postgresql://owner:password@host:5432/database.',
    );
    return 1;
  }
  const { hostname, pathname } = new URL(url);
  try {
    const applied = await migrate(url);
    for (const name of applied) say(`Applied ${name}.`);
    say(`The schema of ${pathname.slice(1)} at ${hostname} is up to date.`);
    return 0;
  } catch (error) {
    const { message, code } = Object(error) as { message?: string; code?: string };
    say(
      `The schema of ${pathname.slice(1)} at ${hostname} could not be migrated: ${message || code || error}`,
    );
    return 1;
  }
}
