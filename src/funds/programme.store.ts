import type { Db } from '../database/entities.js';
import type { PolicyRegistry } from '../policy/index.js';
import { SERVICE_PURCHASE } from './caps/service-cap.js';

/** Answers whether a programme is part of the jurisdiction's policy; without a policy none is. */
export async function knownProgrammes(
  db: Db,
  policies: Pick<PolicyRegistry, 'policy'>,
  jurisdictionId: string,
): Promise<(programme: string) => boolean> {
  const policyId = await policyIdOf(db, jurisdictionId);
  const programmes = policyId === null ? undefined : policies.policy(policyId)?.programmes;
  return (programme) => programmes?.has(programme) ?? false;
}

/** The id of the policy that the jurisdiction works by; null when there is no such jurisdiction. */
export async function policyIdOf(db: Db, jurisdictionId: string): Promise<string | null> {
  const row = await db
    .selectFrom('Jurisdiction')
    .select('policyId')
    .where('id', '=', jurisdictionId)
    .executeTakeFirst();
  return row?.policyId ?? null;
}

/** Answers whether a fund may have this purpose: a programme of the policy, or the purchase of services (J12). */
export async function knownPurposes(
  ...asked: Parameters<typeof knownProgrammes>
): Promise<(purpose: string) => boolean> {
  const knows = await knownProgrammes(...asked);
  return (purpose) => purpose === SERVICE_PURCHASE || knows(purpose);
}
