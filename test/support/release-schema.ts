import { readFile, writeFile } from 'node:fs/promises';
import { release, releaseOf, schemaProblems } from './schema-release.js';

const RELEASED = 'schema/released.graphql';
const CHANGELOG = 'schema/CHANGELOG.md';

await main(process.argv.includes('--check'));

/**
 * `npm run schema:release` makes the schema of now the released one, under the version of package.json; with `--check`
 * it says what breaks the released one without being declared.
 */
async function main(check: boolean): Promise<void> {
  const released = await readFile(RELEASED, 'utf8').catch(() => null);
  const [current, changelog] = await Promise.all([
    readFile('schema/schema.graphql', 'utf8'),
    readFile(CHANGELOG, 'utf8'),
  ]);
  const problems = await schemaProblems({ released, current, changelog });
  if (problems.length > 0 && (check || releaseOf(released ?? '')?.version !== (await version()))) {
    for (const problem of problems) process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  if (check) return;
  const date = new Date().toISOString().slice(0, 10);
  const next = release({ current, changelog }, { version: await version(), date });
  await writeFile(RELEASED, next.released);
  await writeFile(CHANGELOG, next.changelog);
  process.stdout.write(`Released the schema as ${await version()}; commit ${RELEASED} and ${CHANGELOG}.\n`);
}

async function version(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version;
}
