import type { Actor } from '../access/actor.js';
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
