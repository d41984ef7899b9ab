import type { MigrationObject } from '@mikro-orm/core';
import { Initial20261121221732 } from './20261121221732-initial.js';

/** Every migration, oldest first. A migration that has been released is never changed or removed. */
export const migrations: readonly MigrationObject[] = [
  { name: '20261121221732-initial', class: Initial20261121221732 },
];
