import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { changeHousehold } from '../../households/household.store.js';
import { applyLeaving, liveMembers } from '../../households/membership/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import { type LocalDate, maxDate } from '../../shared/local-date.js';
import type { CaseRow } from '../case.entity.js';
import { act } from '../case-machine.js';
import { type CaseWork } from '../case-work.service.js';
import { openedRow } from '../follow-up/follow-up.service.js';
import { insertFollowUp } from '../follow-up/follow-up.store.js';
import { deedOf } from '../open-case.service.js';
import type { DepartureRow } from './departure.entity.js';

const REASON =
  '家庭已迁往其他辖区并由迁入地接收 / The household moved to another jurisdiction, which has received it.';

/**
 * What becomes of the cases in the place that a household has left: undecided ones end, an award that runs is examined,
 * which ends it by a decision with its last day. What cannot end yet, such as money paid before its papers, stays open.
 */
export async function leaveCases(
  tx: Tx,
  work: CaseWork,
  receiver: Actor,
  { departure, cases }: { readonly departure: DepartureRow; readonly cases: readonly CaseRow[] },
): Promise<void> {
  const clerk = senderOf(departure, receiver);
  let runs = false;
  for (const { jurisdictionId, id, status } of cases) {
    const key = { jurisdictionId, id };
    if (status === 'ACTIVE' || status === 'SUSPENDED') {
      runs = true;
      await examine(tx, work, clerk, key, departure);
    } else if (status === 'SUBMITTED' || status === 'ACCEPTED') await end(tx, work, clerk, key);
  }
  const household = { jurisdictionId: departure.jurisdictionId, id: departure.householdId };
  if (!runs) await closeLeftHousehold(tx, household, clerk.today);
}

async function examine(
  tx: Tx,
  work: CaseWork,
  clerk: Actor,
  key: RowKey,
  { dueOn, movedOn, note }: DepartureRow,
): Promise<void> {
  const open = await work.open(tx, clerk, key);
  invariant(open.ok, `The case ${key.id} of the household must be open to its own place.`);
  const file = act(open.value.file, deedOf(clerk, 'OPEN_FOLLOW_UP'));
  // An examination that runs already ends the award as well, since the household has moved away.
  if (!file.ok) return;
  const id = newId();
  const due = dueOn >= clerk.today ? dueOn : clerk.today;
  const told = { id, cause: 'MOVE' as const, note, occurredOn: movedOn, dueOn: due };
  await insertFollowUp(tx, openedRow(clerk, key, told));
  const detail = { followUpId: id, cause: told.cause, occurredOn: movedOn, dueOn: due };
  await work.write(tx, clerk, 'acceptHousehold', open.value, {
    file: file.value,
    note: { kind: 'FOLLOW_UP_OPENED', detail },
  });
}

async function end(tx: Tx, work: CaseWork, clerk: Actor, key: RowKey): Promise<void> {
  const open = await work.open(tx, clerk, key);
  invariant(open.ok, `The case ${key.id} of the household must be open to its own place.`);
  const file = act(open.value.file, deedOf(clerk, 'WITHDRAW'));
  if (!file.ok) return;
  await work.write(tx, clerk, 'acceptHousehold', open.value, {
    file: file.value,
    change: { closedOn: clerk.today, closingReason: REASON },
    note: { kind: 'WITHDRAWN', detail: { moved: true } },
  });
}

/** The household ends with its last day of help, so that what is due until then is still paid. */
export async function closeLeftHousehold(tx: Tx, household: RowKey, lastDay: LocalDate): Promise<void> {
  const members = await liveMembers(tx.db, household);
  const on = maxDate(lastDay, ...members.map(({ activeFrom }) => activeFrom));
  await applyLeaving(tx, household, {
    ended: members.map((member) => ({ ...member, activeUntil: on })),
    restated: [],
    started: [],
  });
  await changeHousehold(tx, household, { closedOn: on });
}

/** Who acts in the place that is left when another receives the household: the system, and its own officer answers. */
export function senderOf(
  { jurisdictionId, sentBy, townshipId }: DepartureRow,
  { today, now, requestId }: Pick<Actor, 'today' | 'now' | 'requestId'>,
): Actor {
  return {
    subject: 'system:relocation',
    officerId: sentBy,
    name: '系统作业',
    roles: [],
    level: 'COUNTY',
    organisationId: townshipId,
    reach: { jurisdictionId, townshipIds: null, villageIds: null },
    personIndex: null,
    ...{ today, now, requestId },
    idempotencyKey: null,
  };
}
