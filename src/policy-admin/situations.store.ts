import type { Db } from '../database/entities.js';
import type { LocalDate } from '../shared/local-date.js';
import type { RegistryFactsParts } from './simulations/registry-facts.js';

/** Every situation of a jurisdiction that is in force on the day, the earliest begun first, with its townships. */
export async function situationsOn(
  db: Db,
  jurisdictionId: string,
  on: LocalDate,
): Promise<RegistryFactsParts['situations']> {
  const rows = await db
    .selectFrom('Situation')
    .select(['id', 'kind', 'level', 'activeFrom', 'activeUntil', 'basis', 'townshipIds'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('activeFrom', '<=', on)
    .where((eb) => eb.or([eb('activeUntil', 'is', null), eb('activeUntil', '>=', on)]))
    .orderBy('activeFrom')
    .orderBy('id')
    .execute();
  return rows.map(({ activeFrom, activeUntil, ...row }) => ({
    ...row,
    from: activeFrom,
    until: activeUntil,
  }));
}
