import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { systemActor } from '../../access/system-actor.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { withinScope } from '../../database/scope.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import { lockWithin } from '../../households/household-lock.service.js';
import { liveMembers } from '../../households/membership/membership.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { type CaseParts } from '../case-work.service.js';
import { textProblem } from '../written.js';
import type { DepartureRow } from './departure.entity.js';
import {
  type Destination,
  destinationProblem,
  type RelocationStatus,
  relocationOver,
  sentBefore,
  unknownRelocation,
  unknownTownship,
} from './relocation.js';
import {
  changeArrival,
  changeDeparture,
  findDeparture,
  insertRelocation,
  listDepartures,
  lockArrival,
} from './relocation.store.js';
import { casesOfHousehold } from './transferred-file.store.js';

/** Cases that are still asked for or run. */
const LIVE = new Set(['SUBMITTED', 'ACCEPTED', 'ACTIVE', 'SUSPENDED']);

/**
 * Hands households over to another jurisdiction. The two places see nothing of one another's rows; each act on a
 * hand-over works in the scope of exactly these two.
 */
export class DepartureService {
  readonly #parts: Pick<CaseParts, 'database' | 'places'>;

  constructor(parts: Pick<CaseParts, 'database' | 'places'>) {
    this.#parts = parts;
  }

  /** Offers a household that has moved away, with its cases, to the township where it lives now. */
  async send(
    actor: Actor,
    household: RowKey,
    destination: Destination,
  ): Promise<Result<DepartureRow, Problem>> {
    const { database, places } = this.#parts;
    const { jurisdictionId: to, townshipId } = destination;
    const fault = textProblem(destination.note, 'note');
    if (fault !== null) return err(fault);
    const tree = await places.tree(database.db, to, actor.now);
    if (!tree.isAt('TOWNSHIP', townshipId)) return err(unknownTownship(townshipId));
    const sent = await this.#between([actor.reach.jurisdictionId, to], (tx) =>
      idempotently(tx, actor, 'sendHousehold', { household, ...destination }, async () => {
        const locked = await lockWithin(tx, actor, household, ['input', 'householdId']);
        if (!locked.ok) return locked;
        const own = actor.reach.jurisdictionId;
        const { openedOn } = locked.value;
        const refusal =
          destinationProblem(destination, { own, today: actor.today, openedOn }) ??
          (await checkSeparation(tx, actor, { duty: 'INTAKE', householdId: household.id, earlier: [] }));
        if (refusal !== null) return err(refusal);
        return await send(tx, actor, locked.value, destination);
      }),
    );
    return sent.ok ? ok(await this.#read(sent.value)) : sent;
  }

  /** Takes back a hand-over that was not answered yet. */
  async recall(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<DepartureRow, Problem>> {
    const fault = textProblem(reason, 'reason');
    if (fault !== null) return err(fault);
    const known = await this.find(actor, key);
    if (known === null) return err(unknownRelocation('departureId'));
    const { jurisdictionId, toJurisdictionId: to, id } = known;
    const recalled = await this.#between([jurisdictionId, to], (tx) =>
      idempotently(
        tx,
        actor,
        'recallHousehold',
        { key, reason },
        async (): Promise<Result<RowKey, Problem>> => {
          const arrival = await lockArrival(tx, { jurisdictionId: to, id });
          invariant(arrival !== undefined, `The departure ${id} must have its arrival.`);
          if (arrival.status !== 'OPEN') return err(relocationOver(arrival.status, 'departureId'));
          const change = { status: 'RECALLED' as const, answeredOn: actor.today, answer: reason.trim() };
          await changeDeparture(tx, key, change);
          await changeArrival(tx, arrival, change);
          await tellBoth(tx, actor, to, { id, operation: 'recallHousehold', event: 'RELOCATION_RECALLED' });
          return ok({ jurisdictionId, id });
        },
      ),
    );
    return recalled.ok ? ok(await this.#read(recalled.value)) : recalled;
  }

  async list({ reach }: OfficerViewer, status: RelocationStatus | null, page: Page): Promise<DepartureRow[]> {
    return await listDepartures(this.#parts.database.db, reach, status, page);
  }

  /** The departure, or null when it does not exist or lies out of reach. */
  async find({ reach }: Pick<OfficerViewer, 'reach'>, key: RowKey): Promise<DepartureRow | null> {
    if (key.jurisdictionId !== reach.jurisdictionId) return null;
    const row = await findDeparture(this.#parts.database.db, key);
    return row !== undefined && reaches(reach, row) ? row : null;
  }

  async #between<T>(
    ids: readonly string[],
    work: (tx: Tx) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> {
    return await withinScope({ kind: 'JURISDICTIONS', ids }, () => this.#parts.database.transaction(work));
  }

  async #read(key: RowKey): Promise<DepartureRow> {
    const row = await findDeparture(this.#parts.database.db, key);
    invariant(row !== undefined, `The departure ${key.id} was committed and must be found.`);
    return row;
  }
}

async function send(
  tx: Tx,
  actor: Actor,
  household: HouseholdRow,
  { jurisdictionId: to, townshipId, movedOn, dueOn, note }: Destination,
): Promise<Result<RowKey, Problem>> {
  const key = { jurisdictionId: household.jurisdictionId, id: newId() };
  const cases = await casesOfHousehold(tx.db, household);
  const programmes = [
    ...new Set(cases.filter(({ status }) => LIVE.has(status)).map(({ programme }) => programme)),
  ];
  const members = await liveMembers(tx.db, household);
  const both = { movedOn, dueOn, note: note.trim(), status: 'OPEN' as const, sentOn: actor.today };
  const unanswered = { answeredOn: null, answer: null };
  try {
    await insertRelocation(
      tx,
      {
        ...key,
        ...both,
        ...unanswered,
        householdId: household.id,
        townshipId: household.townshipId,
        villageId: household.villageId,
        toJurisdictionId: to,
        toTownshipId: townshipId,
        sentBy: actor.officerId,
      },
      {
        ...{ jurisdictionId: to, id: key.id },
        ...both,
        ...unanswered,
        fromJurisdictionId: key.jurisdictionId,
        townshipId,
        villageId: null,
        headName: household.headName,
        memberCount: members.length,
        programmes,
        answeredBy: null,
        ...{ householdId: null, applicationId: null, withoutCase: [], fileSealed: null },
      },
    );
  } catch (error) {
    if (constraintOf(error) === 'departure_live_key') return err(sentBefore());
    throw error;
  }
  await tellBoth(tx, actor, to, { id: key.id, operation: 'sendHousehold', event: 'RELOCATION_SENT' });
  return ok(key);
}

/** Audit and event of an act on a hand-over, in the place that acts and, in the name of the system, in the other. */
export async function tellBoth(
  tx: Tx,
  actor: Actor,
  other: string,
  { id, operation, event }: { readonly id: string; readonly operation: string; readonly event: string },
): Promise<void> {
  const system = systemActor('relocation', {
    jurisdictionId: other,
    now: actor.now,
    requestId: actor.requestId,
  });
  for (const one of [actor, system]) {
    const counterpart = one === actor ? other : actor.reach.jurisdictionId;
    await audit(tx, one, { operation, objectType: 'Relocation', objectId: id, detail: { counterpart } });
    await emit(tx, one, { type: event, objectId: id, payload: {} });
  }
}
