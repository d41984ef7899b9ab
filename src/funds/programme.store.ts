import type { Db } from '../database/entities.js';
import type { PolicyRegistry } from '../policy/index.js';

/** Answers whether a programme is part of the jurisdiction's policy; without a policy none is. */
export async function knownProgrammes(
  db: Db,
  policies: Pick<PolicyRegistry, 'policy'>,
  jurisdictionId: string,
): Promise<(programme: string) => boolean> {
  const row = await db
    .selectFrom('Jurisdiction')
    .select('policyId')
    .where('id', '=', jurisdictionId)
    .executeTakeFirst();
  const programmes = row === undefined ? undefined : policies.policy(row.policyId)?.programmes;
  return (programme) => programmes?.has(programme) ?? false;
}
