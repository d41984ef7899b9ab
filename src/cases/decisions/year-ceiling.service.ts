import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { lockHelpBefore } from '../../funds/splitting/help-before.store.js';
import { YEAR_CEILINGS, yearCeilingProblem } from '../../funds/splitting/year-ceiling.js';
import { type Assessment, citation, type Facts } from '../../policy/index.js';
import { localDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import type { OpenCase } from '../open-case.service.js';
import { temporaryProgrammes } from './cumulative-approval.service.js';

/**
 * The ceilings that a policy may set for single sums of temporary assistance in a calendar year: for a household, for
 * each of its members, and in number. They count as grants against splitting do, under the same lock: other cases,
 * townships, kinds, and households that share a member. A meeting on the single case may go beyond (J9.3).
 */
export async function yearCeiling(
  tx: Tx,
  actor: Actor,
  open: OpenCase,
  {
    facts,
    assessment,
    meetingHeld,
  }: { readonly facts: Facts; readonly assessment: Assessment; readonly meetingHeld: boolean },
): Promise<Problem | null> {
  const { policy, programme, row } = open;
  const { amount, period } = assessment;
  if (meetingHeld || programme.group !== 'TEMPORARY_ASSISTANCE' || period !== 'ONE_OFF' || amount === null) {
    return null;
  }
  const values = policy.valuesOn(facts.on, facts.situations);
  const sum = (key: string) => {
    const value = values.get(key)?.value;
    return typeof value === 'bigint' ? value : null;
  };
  const count = values.get(YEAR_CEILINGS.grants)?.value;
  const ceilings = {
    household: sum(YEAR_CEILINGS.household),
    person: sum(YEAR_CEILINGS.person),
    grants: typeof count === 'number' ? count : null,
  };
  if (Object.values(ceilings).every((ceiling) => ceiling === null)) return null;
  const { jurisdictionId, id: caseId, householdId, applicantPersonId: payeePersonId } = row;
  const before = await lockHelpBefore(
    tx,
    { jurisdictionId, caseId, householdId, payeePersonId },
    {
      today: actor.today,
      since: localDate(`${actor.today.slice(0, 4)}-01-01`),
      programmes: temporaryProgrammes(policy),
    },
  );
  const year = { ...before, amount, members: facts.household.members.length };
  return yearCeilingProblem(ceilings, year, (key) => {
    const basis = values.get(key)?.basis;
    return basis == null ? [] : [citation(basis)];
  });
}
