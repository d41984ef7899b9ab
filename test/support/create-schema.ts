import type { MikroORM } from '@mikro-orm/postgresql';
import { foreignKeys } from '../../src/database/entities.js';
import { addForeignKeySql } from '../../src/database/foreign-key.js';
import { grantSql } from '../../src/database/grants.js';
import { migrateJobs } from '../../src/database/job-schema.js';
import { schemaTools } from '../../src/database/mikro-orm.config.js';
import { rowPolicies, rowSecuritySql } from '../../src/database/row-security.js';
import { tablesOf } from '../../src/database/table-metadata.js';

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
  const tables = tablesOf(orm);
  return [
    ...statementsOf(await orm.schema.getCreateSchemaSQL()),
    ...foreignKeys.map(addForeignKeySql),
    ...[...rowPolicies(tables)].flatMap(([table, policies]) => rowSecuritySql(table, policies)),
    ...grantSql(tables),
  ];
}

/** The statements of a script by MikroORM, which ends each with a semicolon at the end of a line. */
export function statementsOf(script: string): string[] {
  return script
    .split(/;\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement !== '');
}
