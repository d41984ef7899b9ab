import 'reflect-metadata';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { schemaText, serviceSchema } from './service-schema.js';

/** Relative to the folder that npm runs scripts in. */
const FILE = 'schema/schema.graphql';

/** `npm run schema` writes the schema; with `--check` it only says whether the committed one is up to date. */
async function emitSchema(check: boolean): Promise<void> {
  const text = schemaText(await serviceSchema());
  const committed = await readFile(FILE, 'utf8').catch(() => null);
  if (committed === text) {
    process.stdout.write(`${FILE} is up to date.\n`);
  } else if (check) {
    process.stderr.write(`${FILE} is not what the classes say; run \`npm run schema\` and commit it.\n`);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, text);
    process.stdout.write(`Wrote ${FILE}.\n`);
  }
}

await emitSchema(process.argv.includes('--check'));
