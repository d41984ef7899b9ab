import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.js';
import { type CatalogLine, describeCatalog } from '../../src/database/catalog.js';
import { foreignKeys } from '../../src/database/entities.js';
import { addForeignKeySql } from '../../src/database/foreign-key.js';
import { schemaTools } from '../../src/database/mikro-orm.config.js';
import { statementsOf } from './create-schema.js';
import { startTestServer, type TestServer, withDatabase } from './test-server.js';

/**
 * `npm run migration:create -- --name what-changes`: writes the migration that leads from the migrations so far to the
 * entities as they are declared now. `-- --again` writes the newest one anew, as long as it has not been released.
 * It needs no database of its own: it starts one, and forgets it.
 */
const FOLDER = 'migrations';
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface Change {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string' }, again: { type: 'boolean' } } });
  const newest = migrations.at(-1)?.name;
  const file = values.again === true ? newest : newFile(values.name);
  if (file === undefined) {
    say('Give the migration a name in lower case: npm run migration:create -- --name what-changes');
    process.exitCode = 1;
    return;
  }
  const { server, stop } = await startTestServer();
  try {
    await create(server, file);
  } finally {
    await stop();
  }
}

function newFile(name: string | undefined): string | undefined {
  if (name === undefined || !NAME.test(name)) return undefined;
  return `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}-${name}`;
}

async function create(server: TestServer, file: string): Promise<void> {
  const declared = schemaTools(withDatabase(server.ownerUrl, server.template));
  const migrated = schemaTools(await newDatabase(server, 'doudi_migrated'));
  try {
    const earlier = migrations.map(({ name }) => name).filter((name) => name < file);
    await migrated.migrator.up({ migrations: earlier });
    const change = await changeBetween(migrated, declared);
    if (change.up.length === 0) {
      say('The migrations already lead to the entities as they are declared; nothing was written.');
      return;
    }
    await writeFile(join(FOLDER, `${file}.ts`), moduleText(file, change));
    await writeIndex();
    say(`Wrote ${FOLDER}/${file}.ts and listed it. Read it before you commit it, then run: npm run format`);
    for (const statement of change.up) await run(migrated, statement);
    await reportRest(migrated, declared);
  } finally {
    await migrated.close();
    await declared.close();
  }
}

async function newDatabase(server: TestServer, name: string): Promise<string> {
  const owner = schemaTools(server.ownerUrl);
  try {
    await run(owner, `create database ${name}`);
  } finally {
    await owner.close();
  }
  return withDatabase(server.ownerUrl, name);
}

/**
 * MikroORM compares tables; foreign keys, of which it knows nothing, are compared here. It words some checks
 * differently than PostgreSQL and then takes them for changed, so only tables that PostgreSQL sees change count.
 */
async function changeBetween(migrated: MikroORM, declared: MikroORM): Promise<Change> {
  const before = await catalogOf(migrated);
  const after = await catalogOf(declared);
  const changed = changedTables(before, after);
  const dropped = foreignKeyLines(before).filter(
    ({ text }) => !foreignKeyLines(after).some((key) => key.text === text),
  );
  const added = foreignKeyLines(after).filter(
    ({ text }) => !foreignKeyLines(before).some((key) => key.text === text),
  );
  for (const key of foreignKeyLines(before)) await run(migrated, dropSql(key));
  const { up, down } = await migrated.schema.getUpdateSchemaMigrationSQL();
  for (const key of foreignKeyLines(before)) await run(migrated, addSql(key));
  const concerns = (statement: string) => changed.some((table) => statement.includes(`"${table}`));
  const tables = new Set(before.map(({ table }) => table));
  return {
    up: [
      ...dropped.map(dropSql),
      ...statementsOf(up).filter(concerns).filter(isMigrated),
      ...added.map(declaredSql),
    ],
    down: [
      ...added.filter(({ table }) => tables.has(table)).map(dropSql),
      ...statementsOf(down).filter(
        (statement) => concerns(statement) && isMigrated(statement) && !statement.startsWith('drop function'),
      ),
      ...dropped.map(addSql),
      ...newFunctions(before, after).map((signature) => `drop function if exists ${signature}`),
    ],
  };
}

function changedTables(before: readonly CatalogLine[], after: readonly CatalogLine[]): string[] {
  const known = new Set(before.map(({ text }) => text));
  const wanted = new Set(after.map(({ text }) => text));
  const lines = [
    ...before.filter(({ text }) => !wanted.has(text)),
    ...after.filter(({ text }) => !known.has(text)),
  ];
  return [...new Set(lines.filter((line) => !isForeignKey(line)).flatMap(({ table }) => table ?? []))];
}

function newFunctions(before: readonly CatalogLine[], after: readonly CatalogLine[]): string[] {
  const signatures = (lines: readonly CatalogLine[]) =>
    lines.flatMap(({ text }) => /^function CREATE OR REPLACE \w+ public\.(.+?\)) /.exec(text)?.[1] ?? []);
  const known = new Set(signatures(before));
  return signatures(after).filter((signature) => !known.has(signature));
}

function isForeignKey({ text }: CatalogLine): boolean {
  return / FOREIGN KEY /.test(text) && text.startsWith('constraint ');
}

function foreignKeyLines(lines: readonly CatalogLine[]): CatalogLine[] {
  return lines.filter(isForeignKey);
}

function partsOf({ text }: CatalogLine): { table: string; name: string; definition: string } {
  const [, table = '', name = '', definition = ''] = /^constraint (\S+)\.(\S+) (.+)$/.exec(text) ?? [];
  return { table, name, definition };
}

function addSql(key: CatalogLine): string {
  const { table, name, definition } = partsOf(key);
  return `alter table "${table}" add constraint "${name}" ${definition}`;
}

/** MikroORM sees row-level security in one of the databases and none in the entities. */
function isMigrated(statement: string): boolean {
  return !/^drop policy |row level security$/.test(statement);
}

function dropSql(key: CatalogLine): string {
  const { table, name } = partsOf(key);
  return `alter table "${table}" drop constraint if exists "${name}"`;
}

/** The statement as it is declared beside the entity, which reads better than PostgreSQL's wording. */
function declaredSql(key: CatalogLine): string {
  const declared = foreignKeys.find(({ name }) => name === partsOf(key).name);
  return declared === undefined ? addSql(key) : addForeignKeySql(declared);
}

async function reportRest(migrated: MikroORM, declared: MikroORM): Promise<void> {
  const changed = await catalogOf(migrated);
  const wanted = await catalogOf(declared);
  const lines = [
    ...difference(wanted, changed).map((text) => `  is missing: ${text}`),
    ...difference(changed, wanted).map((text) => `  is too much: ${text}`),
  ];
  if (lines.length > 0) say(['Complete the migration by hand:', ...lines].join('\n'));
}

function difference(these: readonly CatalogLine[], those: readonly CatalogLine[]): string[] {
  const known = new Set(those.map(({ text }) => text));
  return these.map(({ text }) => text).filter((text) => !known.has(text));
}

/** What the database consists of, without privileges and row-level security, which every migration run sets anew. */
async function catalogOf(orm: MikroORM): Promise<CatalogLine[]> {
  const lines = await describeCatalog(async (query) => await orm.em.getConnection().execute(query));
  return lines
    .filter(({ text }) => !/^(\S+ may|policy) /.test(text))
    .map(({ table, text }) => ({
      table,
      text: text.replace(/^(table \S+) row level security forced$/, '$1'),
    }));
}

async function run(orm: MikroORM, statement: string): Promise<void> {
  await orm.em.getConnection().execute(statement);
}

function moduleText(file: string, { up, down }: Change): string {
  const list = (statements: readonly string[]) =>
    statements.map((statement) => `  ${literal(statement)},`).join('\n');
  return `import { Migration } from '@mikro-orm/migrations';

export class ${className(file)} extends Migration {
  override up(): void {
    for (const statement of UP) this.addSql(statement);
  }

  override down(): void {
    for (const statement of DOWN) this.addSql(statement);
  }
}

const UP: readonly string[] = [
${list(up)}
];

const DOWN: readonly string[] = [
${list(down)}
];
`;
}

function literal(statement: string): string {
  const lines = statement.startsWith('create table') ? tableLines(statement) : statement;
  return `\`${lines.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

/** One column a line, so that a later reader sees the table at once. */
function tableLines(statement: string): string {
  return statement
    .replace(/ \((?=")/, ' (\n    ')
    .replaceAll(/, (?="\w+" )(?![^(]*\)\s*\)$)/g, ',\n    ')
    .replace(/, primary key/, ',\n    primary key');
}

function className(file: string): string {
  const [timestamp = '', ...words] = file.split('-');
  return `${words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('')}${timestamp}`;
}

/** Lists every migration of the folder by name, oldest first. */
async function writeIndex(): Promise<void> {
  const files = (await readdir(FOLDER))
    .filter((file) => /^\d{14}-.+\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
  const text = `import type { MigrationObject } from '@mikro-orm/core';
${files.map((file) => `import { ${className(file)} } from './${file}.js';`).join('\n')}

/** Every migration, oldest first. A migration that has been released is never changed or removed. */
export const migrations: readonly MigrationObject[] = [
${files.map((file) => `  { name: '${file}', class: ${className(file)} },`).join('\n')}
];
`;
  await writeFile(join(FOLDER, 'index.ts'), text);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
