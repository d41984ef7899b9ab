import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { withinScope } from '../../database/scope.js';
import type { AwardRow } from '../../funds/awards/award.entity.js';
import { awardsOf, lockAward, updateAward } from '../../funds/awards/award.store.js';
import { paymentsOf } from '../../funds/payments/payment.store.js';
import { holdOpenRuns } from '../../funds/payroll/payroll.store.js';
import { changeHousehold, findHouseholds } from '../../households/household.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import {
  addDays,
  firstOfNextMonth,
  type LocalDate,
  lastOfMonth,
  maxDate,
  minDate,
} from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { findCases, insertEvents, updateCase } from '../case.store.js';
import type { OpenCase } from '../open-case.service.js';
import type { ArrivalRow } from './arrival.entity.js';
import { senderOf } from './leave-cases.service.js';
import { paidElsewhere } from './relocation.js';
import { arrivalOfCase, findDeparture } from './relocation.store.js';

const REASON = '迁入地已作出决定 / The jurisdiction to which the household moved has decided.';
/** Enough for the months of an award that its payments are looked at. */
const MOST_PAYMENTS = 36;

/** The hand-over that a case was opened for, as far as the end of the earlier help needs it; null for any other case. */
export type CameFrom = Pick<ArrivalRow, 'jurisdictionId' | 'id' | 'fromJurisdictionId'> | null;

/**
 * Runs an act that decides on a case in the scope of the own jurisdiction, and of the one that the household came from
 * where another handed it over: the decision here ends the help there.
 */
export async function besideEarlierPlace<T>(
  db: Db,
  key: RowKey,
  work: (cameFrom: CameFrom) => Promise<T>,
): Promise<T> {
  const arrival = await arrivalOfCase(db, key);
  if (arrival === undefined) return await work(null);
  const ids = [arrival.jurisdictionId, arrival.fromJurisdictionId];
  return await withinScope({ kind: 'JURISDICTIONS', ids }, async () => await work(arrival));
}

/**
 * Ends the same help where the household came from with the month of this decision, or with the last month that was paid
 * there: no month is paid twice, and none in between is lost. A list there that is frozen or approved leaves the award out
 * when it is paid, since that looks at its last day again; one that is being paid right now is waited for.
 * @param grants whether help is granted here; then the last day there must be known
 * @returns the first day from which help here may run; null when it had none there
 */
export async function endEarlierHelp(
  tx: Tx,
  actor: Actor,
  { row }: OpenCase,
  { grants, cameFrom }: { readonly grants: boolean; readonly cameFrom: CameFrom },
): Promise<Result<LocalDate | null, Problem>> {
  if (cameFrom === null) return ok(null);
  const { fromJurisdictionId: from, id } = cameFrom;
  const departure = await findDeparture(tx.db, { jurisdictionId: from, id });
  invariant(departure !== undefined, `The arrival ${id} must have its departure.`);
  await holdOpenRuns(tx, from, row.programme);
  const household = { jurisdictionId: from, id: departure.householdId };
  const clerk = senderOf(departure, actor);
  let notBefore: LocalDate | null = null;
  for (const { id, programme, kind } of await awardsOf(tx.db, 'householdId', [household])) {
    if (programme !== row.programme || kind !== 'RECURRING') continue;
    const award = await lockAward(tx, { jurisdictionId: from, id });
    if (award === null || award.status === 'ENDED') continue;
    if (award.activeUntil === null) {
      if (grants) return err(paidElsewhere(programme, from));
      continue;
    }
    const lastDay = minDate(award.activeUntil, await earliestEnd(tx, award, actor.today));
    if (lastDay < award.activeUntil) await shorten(tx, clerk, award, lastDay);
    const next = firstOfNextMonth(lastDay);
    notBefore = notBefore === null ? next : maxDate(notBefore, next);
  }
  await endHousehold(tx, household);
  return ok(notBefore);
}

/** The end of this month, or of the last one for which money was paid or set aside. */
async function earliestEnd(tx: Tx, award: AwardRow, today: LocalDate): Promise<LocalDate> {
  const paid = (await paymentsOf(tx.db, 'awardId', [award], MOST_PAYMENTS)).flatMap(({ period, status }) =>
    period === null || status === 'VOID' ? [] : [lastOfMonth(period)],
  );
  return maxDate(lastOfMonth(today), ...paid);
}

async function shorten(tx: Tx, clerk: Actor, award: AwardRow, lastDay: LocalDate): Promise<void> {
  const floor = addDays(award.activeFrom, -1);
  const activeUntil = lastDay < floor ? floor : lastDay;
  await updateAward(tx, award, { activeUntil, statusReason: REASON });
  const key = { jurisdictionId: award.jurisdictionId, id: award.caseId };
  const [file] = await findCases(tx.db, [key]);
  if (file?.endsOn != null && file.endsOn > activeUntil)
    await updateCase(tx, key, { endsOn: activeUntil, reviewDueOn: activeUntil }, clerk.now);
  const detail = { awardId: award.id, lastDay: activeUntil };
  await insertEvents(tx, clerk, key, [{ kind: 'TAKEN_OVER', detail }]);
  await audit(tx, clerk, { operation: 'decideCase', objectType: 'Case', objectId: award.caseId, detail });
}

/** A household that is to end with its help ends no later than the last of its awards. */
async function endHousehold(tx: Tx, key: RowKey): Promise<void> {
  const [household] = await findHouseholds(tx.db, [key]);
  if (household === undefined || household.closedOn === null) return;
  const lastDays = (await awardsOf(tx.db, 'householdId', [key]))
    .filter(({ status }) => status !== 'ENDED')
    .map(({ activeUntil }) => activeUntil);
  const [first, ...rest] = lastDays.filter((day) => day !== null);
  if (first === undefined || lastDays.includes(null)) return;
  const closedOn = maxDate(first, ...rest);
  if (closedOn >= household.closedOn) return;
  await changeHousehold(tx, key, { closedOn });
  await tx.db
    .updateTable('Membership')
    .set({ activeUntil: closedOn })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('householdId', '=', key.id)
    .where('activeUntil', '=', household.closedOn)
    .where('activeFrom', '<=', closedOn)
    .execute();
}
