import type { Db } from '../database/entities.js';
import type { LinkedPolicy, PolicyRegistry } from '../policy/index.js';
import { invariant } from '../shared/invariant.js';

/**
 * The policy that a jurisdiction works by.
 * @throws InvariantError when there is no such jurisdiction, or the service was started without its policy
 */
export async function policyOf(
  db: Db,
  policies: Pick<PolicyRegistry, 'policy'>,
  jurisdictionId: string,
): Promise<LinkedPolicy> {
  const row = await db
    .selectFrom('Jurisdiction')
    .select('policyId')
    .where('id', '=', jurisdictionId)
    .executeTakeFirst();
  const policy = row === undefined ? undefined : policies.policy(row.policyId);
  invariant(policy !== undefined, `The policy of the jurisdiction ${jurisdictionId} must be loaded.`);
  return policy;
}
