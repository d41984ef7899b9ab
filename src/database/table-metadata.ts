import { type EntityMetadata, MikroORM } from '@mikro-orm/postgresql';
import { entities } from './entities.js';

let known: readonly EntityMetadata[] | undefined;

/** What the entities say of tables and columns. MikroORM works it out, once for the process, and never connects. */
export function tableMetadata(): readonly EntityMetadata[] {
  known ??= tablesOf(
    new MikroORM({ dbName: 'doudi', entities: [...entities], discovery: { warnWhenNoEntities: false } }),
  );
  return known;
}

/** The entities that are tables. */
export function tablesOf(orm: Pick<MikroORM, 'getMetadata'>): readonly EntityMetadata[] {
  return [...orm.getMetadata()].filter((table) => !table.abstract && !table.embeddable && !table.virtual);
}
