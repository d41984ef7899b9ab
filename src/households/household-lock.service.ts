import type { Actor } from '../access/actor.js';
import { checkSeparation } from '../access/duties/separation.store.js';
import { reaches } from '../access/viewer.js';
import type { Tx } from '../database/database.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { HouseholdRow } from './household.entity.js';
import { lockHousehold } from './household.store.js';
import type { Path } from './problems.js';

export type HouseholdAccessProblem = Problem<'NOT_FOUND' | 'HOUSEHOLD_CLOSED'>;

/** The household locked for a change: within the officer's reach and not closed, or the refusal. */
export async function lockWithin(
  tx: Tx,
  actor: Pick<Actor, 'reach'>,
  key: RowKey,
  path: Path,
): Promise<Result<HouseholdRow, HouseholdAccessProblem>> {
  const isOwn = key.jurisdictionId === actor.reach.jurisdictionId;
  const household = isOwn ? await lockHousehold(tx, key) : undefined;
  if (household === undefined || !reaches(actor.reach, household)) return err(unknownHousehold(path));
  return household.closedOn === null ? ok(household) : err(householdClosed(household, path));
}

/**
 * The same for a change of what is known of the household: nobody edits the own household or a near relative's (C6;
 * 57号, 11), and it is noted that whoever acts for a colleague did it for both.
 */
export async function lockForEdit(
  tx: Tx,
  actor: Actor,
  key: RowKey,
  path: Path,
): Promise<Result<HouseholdRow, Problem>> {
  const locked = await lockWithin(tx, actor, key, path);
  if (!locked.ok) return locked;
  const separation = await editFault(tx, actor, key.id);
  return separation === null ? locked : err(separation);
}

/** What stands against a change of the household as to the separation of duties; also after somebody has joined it. */
export async function editFault(
  tx: Tx,
  actor: Actor,
  householdId: string,
  personId?: string,
): Promise<Problem | null> {
  return await checkSeparation(tx, actor, {
    duty: 'CIRCUMSTANCES',
    householdId,
    earlier: [],
    ...(personId !== undefined && { personId }),
  });
}

/** The refusal of a household that does not exist or lies out of reach; which of the two is never told. */
export function unknownHousehold(path: Path): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The household does not exist or lies outside your place; check its id.',
    messageZh: '该家庭不存在或不在您的管辖范围内，请核对其标识。',
    path,
  });
}

function householdClosed({ closedOn }: HouseholdRow, path: Path): Problem<'HOUSEHOLD_CLOSED'> {
  return problem({
    code: 'HOUSEHOLD_CLOSED',
    message: `The household was closed on ${closedOn} and takes no more changes; register a new one.`,
    messageZh: `该家庭已于${closedOn}注销，不能再变更；请重新登记。`,
    path,
  });
}
