import 'reflect-metadata';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { operationNamesText } from './operation-names-text.js';
import { schemaFiles, serviceSchema } from './service-schema.js';

const OPERATIONS = 'schema/operations';

/** `npm run schema` writes the schema and its table of access; with `--check` it says whether they are up to date. */
async function emitSchema(check: boolean): Promise<void> {
  const files = {
    ...schemaFiles(await serviceSchema()),
    'src/graphql/operation-names.ts': operationNamesText(await documents()),
  };
  for (const [path, text] of Object.entries(files)) await emit(path, text, check);
}

/** The texts of the documented operations. */
async function documents(): Promise<readonly string[]> {
  const files = await readdir(OPERATIONS, { recursive: true });
  const paths = files.filter((name) => name.endsWith('.graphql')).map((name) => join(OPERATIONS, name));
  return await Promise.all(paths.map(async (path) => await readFile(path, 'utf8')));
}

/** @param path relative to the folder that npm runs scripts in */
async function emit(path: string, text: string, check: boolean): Promise<void> {
  const committed = await readFile(path, 'utf8').catch(() => null);
  if (committed === text) {
    process.stdout.write(`${path} is up to date.\n`);
  } else if (check) {
    process.stderr.write(`${path} is not what the code says; run \`npm run schema\` and commit it.\n`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    process.stdout.write(`Wrote ${path}.\n`);
  }
}

await emitSchema(process.argv.includes('--check'));
