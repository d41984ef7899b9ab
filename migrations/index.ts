import type { MigrationObject } from '@mikro-orm/core';

/** Every migration, oldest first. A migration that has been released is never changed or removed. */
export const migrations: readonly MigrationObject[] = [];
