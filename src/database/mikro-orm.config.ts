import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.js';
import { MIGRATION_TABLE } from './catalog.js';
import { entities } from './entities.js';
import { OWNER_OPTIONS } from './scope.js';

/**
 * MikroORM over the listed entities and migrations: it knows the schema, makes and compares it, and runs migrations.
 * Nothing connects until it is asked to. Queries of the service do not go through it, see `Database`.
 * @param url of the database, as the owner of its tables
 */
export function schemaTools(url: string): MikroORM {
  return new MikroORM({
    clientUrl: url,
    driverOptions: { options: OWNER_OPTIONS },
    entities: [...entities],
    extensions: [Migrator],
    discovery: { warnWhenNoEntities: false },
    migrations: {
      migrationsList: [...migrations],
      tableName: MIGRATION_TABLE,
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
    },
    schemaGenerator: { disableForeignKeys: false, createForeignKeyConstraints: false },
    forceUtcTimezone: true,
    pool: { max: 2 },
  });
}
