import type { EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import { APPEND_ONLY } from './append-only.js';
import { APPLICATION_ROLE } from './application-role.js';
import { foreignKeys } from './entities.js';
import { ERASABLE } from './erasable.js';
import { addForeignKeySql } from './foreign-key.js';
import { migrateJobs } from './job-schema.js';
import { schemaTools } from './mikro-orm.config.js';
import { rowPolicies, rowSecuritySql } from './row-security.js';

/** Creates every table, foreign key and grant from the entities, and the tables of the job queue, in an empty database and without migrations. */
export async function createSchema(ownerUrl: string): Promise<void> {
  const orm = schemaTools(ownerUrl);
  try {
    for (const statement of await createSchemaSql(orm)) await orm.em.getConnection().execute(statement);
  } finally {
    await orm.close();
  }
  await migrateJobs(ownerUrl);
}

/** The statements that make the whole schema from nothing: tables, foreign keys, row-level security, grants. */
export async function createSchemaSql(orm: MikroORM): Promise<string[]> {
  return [
    ...statementsOf(await orm.schema.getCreateSchemaSQL()),
    ...foreignKeys.map(addForeignKeySql),
    ...[...rowPolicies(tablesOf(orm))].flatMap(([table, policies]) => rowSecuritySql(table, policies)),
    ...grantSql(orm),
  ];
}

/** What the application role may do: read and write rows, but never change or remove those of an append-only table, words about erased people aside. */
export function grantSql(orm: MikroORM): string[] {
  const tables = tablesOf(orm);
  return [
    `grant usage on schema public to ${APPLICATION_ROLE}`,
    ...tables.map(
      (table) =>
        `grant ${isAppendOnly(table) ? appendingTo(table) : 'select, insert, update, delete'} on "${table.tableName}" to ${APPLICATION_ROLE}`,
    ),
    `grant usage on all sequences in schema public to ${APPLICATION_ROLE}`,
  ];
}

/** Rows are added; of some tables the words about people may be blanked, see `ERASABLE`. */
function appendingTo({ tableName }: EntityMetadata): string {
  const blanked = Object.keys(ERASABLE[tableName] ?? {}).map((column) => `"${column}"`);
  return blanked.length === 0 ? 'select, insert' : `select, insert, update (${blanked.join(', ')})`;
}

/** The statements of a script by MikroORM, which ends each with a semicolon at the end of a line. */
export function statementsOf(script: string): string[] {
  return script
    .split(/;\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}

/** The entities that are tables. */
export function tablesOf(orm: MikroORM): EntityMetadata[] {
  return [...orm.getMetadata()].filter((table) => !table.abstract && !table.embeddable && !table.virtual);
}

/** Whether rows of this table are only ever added. */
export function isAppendOnly(table: EntityMetadata): boolean {
  return table.triggers.some(({ name }) => name === APPEND_ONLY);
}
