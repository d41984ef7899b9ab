import { randomBytes } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { type OfficerViewer, reaches } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import { withinScope } from '../../database/scope.js';
import type { AwardRow } from '../../funds/awards/award.entity.js';
import { awardsOf } from '../../funds/awards/award.store.js';
import type { HouseholdService } from '../../households/household.service.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { canonicalJson } from '../../shared/canonical-json.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { PICKUP_CODE_FIELD, pickupCode } from '../applications/pickup-code.js';
import { attachmentsOfCases } from '../attachments/attachment.store.js';
import type { AttachmentCopyService, PreparedCopies } from '../attachments/attachment-copy.service.js';
import { contentOf } from '../attachments/content.store.js';
import type { CaseParts, CaseWork } from '../case-work.service.js';
import { textProblem } from '../written.js';
import type { ArrivalRow } from './arrival.entity.js';
import { arrivingHousehold } from './arriving-household.service.js';
import type { DepartureRow } from './departure.entity.js';
import { tellBoth } from './departure.service.js';
import { leaveCases } from './leave-cases.service.js';
import { openArrivedCases } from './open-arrived-cases.service.js';
import { type NewHome, type RelocationStatus, relocationOver, unknownRelocation } from './relocation.js';
import {
  changeArrival,
  changeDeparture,
  findArrival,
  findDeparture,
  listArrivals,
  lockArrival,
} from './relocation.store.js';
import { TRANSFERRED_FILE_FIELD, type TransferredFile } from './transferred-file.js';
import { casesOfHousehold, transferredFile } from './transferred-file.store.js';

/** A household that arrived, and the code that opens the status of its new cases; null when none was opened. */
export interface Arrived {
  readonly arrival: ArrivalRow;
  readonly pickupCode: string | null;
}

type Refusal = Problem | readonly Problem[];

/** Receives households from other jurisdictions, with their file; new cases open under the own policy. */
export class ArrivalService {
  readonly #parts: CaseParts;
  readonly #work: CaseWork;
  readonly #households: HouseholdService;
  readonly #copies: AttachmentCopyService;

  constructor(
    parts: CaseParts,
    work: CaseWork,
    beside: { readonly households: HouseholdService; readonly copies: AttachmentCopyService },
  ) {
    this.#parts = parts;
    this.#work = work;
    this.#households = beside.households;
    this.#copies = beside.copies;
  }

  /**
   * Takes the household in: it is registered here with what was known of it, its file becomes readable, each programme
   * that this place knows gets a new case, with the files that were attached to the earlier ones. Where it comes from, undecided cases end and running awards are examined.
   */
  async accept(actor: Actor, key: RowKey, home: NewHome): Promise<Result<Arrived, Refusal>> {
    const { sealer, policies } = this.#parts;
    const copies = await this.#filesOf(actor, key);
    const accepted = await this.#answer(
      actor,
      'acceptHousehold',
      key,
      home,
      async (tx, arrival, departure) => {
        const from = { jurisdictionId: departure.jurisdictionId, id: departure.householdId };
        const stated = await arrivingHousehold(tx, { sealer, actor, arrival, from, home });
        if (!stated.ok) return stated;
        const registered = await this.#households.registerWithin(tx, actor, stated.value);
        if (!registered.ok) return registered;
        const earlier = await casesOfHousehold(tx.db, from);
        const file = await transferredFile(tx.db, from, earlier);
        const { household } = registered.value;
        const code = pickupCode(randomBytes(10));
        const opened = await openArrivedCases(tx, this.#parts, actor, {
          household,
          applicantPersonId: registered.value.headPersonId,
          earlier,
          pickupCodeHash: sealer.blindIndex(PICKUP_CODE_FIELD, code.replace('-', '')),
          pickupCodeSealed: sealer.seal(arrival.jurisdictionId, PICKUP_CODE_FIELD, code.replace('-', '')),
        });
        if (!opened.ok) return opened;
        const { applicationId } = opened.value;
        if (applicationId !== null) {
          const { policy } = await policies.of(tx.db, arrival.jurisdictionId, actor.now);
          const papers = new Set(
            [...policy.programmes.values()].flatMap(({ evidence }) => evidence.map(({ code }) => code)),
          );
          await this.#copies.keep(tx, actor, copies, { applicationId, papers });
        }
        await leaveCases(tx, this.#work, actor, { departure, cases: earlier });
        await changeArrival(tx, arrival, {
          status: 'ACCEPTED',
          answeredOn: actor.today,
          answeredBy: actor.officerId,
          villageId: home.villageId,
          householdId: household.id,
          applicationId,
          withoutCase: [...opened.value.withoutCase],
          fileSealed: sealer.seal(arrival.jurisdictionId, TRANSFERRED_FILE_FIELD, canonicalJson(file)),
        });
        await changeDeparture(tx, departure, { status: 'ACCEPTED', answeredOn: actor.today, answer: null });
        await tellBoth(tx, actor, departure.jurisdictionId, {
          id: arrival.id,
          operation: 'acceptHousehold',
          event: 'RELOCATION_ACCEPTED',
        });
        const isOpen = applicationId !== null;
        return ok(isOpen ? sealer.seal(arrival.jurisdictionId, PICKUP_CODE_FIELD, code) : null);
      },
    );
    await this.#copies.forget(copies, async (id) => {
      const content = { jurisdictionId: key.jurisdictionId, id };
      return (await contentOf(this.#parts.database.db, content)) !== undefined;
    });
    if (!accepted.ok) return accepted;
    const arrival = await this.#read(key);
    const sealed = accepted.value;
    return ok({
      arrival,
      pickupCode: sealed === null ? null : sealer.open(arrival.jurisdictionId, PICKUP_CODE_FIELD, sealed),
    });
  }

  /** Sends a hand-over back that does not belong here; the household stays where it was. */
  async giveBack(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<ArrivalRow, Refusal>> {
    const fault = textProblem(reason, 'reason');
    if (fault !== null) return err(fault);
    const returned = await this.#answer(
      actor,
      'returnHousehold',
      key,
      { reason },
      async (tx, arrival, departure) => {
        const change = { status: 'RETURNED' as const, answeredOn: actor.today, answer: reason.trim() };
        await changeArrival(tx, arrival, { ...change, answeredBy: actor.officerId });
        await changeDeparture(tx, departure, change);
        await tellBoth(tx, actor, departure.jurisdictionId, {
          id: arrival.id,
          operation: 'returnHousehold',
          event: 'RELOCATION_RETURNED',
        });
        return ok(null);
      },
    );
    return returned.ok ? ok(await this.#read(key)) : returned;
  }

  async list({ reach }: OfficerViewer, status: RelocationStatus | null, page: Page): Promise<ArrivalRow[]> {
    return await listArrivals(this.#parts.database.db, reach, status, page);
  }

  /** The arrival, or null when it does not exist or lies out of reach. */
  async find({ reach }: Pick<OfficerViewer, 'reach'>, key: RowKey): Promise<ArrivalRow | null> {
    if (key.jurisdictionId !== reach.jurisdictionId) return null;
    const row = await findArrival(this.#parts.database.db, key);
    return row !== undefined && reaches(reach, row) ? row : null;
  }

  /** The file that came along; null before the household was accepted. The caller was allowed to see the arrival. */
  fileOf({ jurisdictionId, fileSealed }: ArrivalRow): TransferredFile | null {
    if (fileSealed === null) return null;
    const text = this.#parts.sealer.open(jurisdictionId, TRANSFERRED_FILE_FIELD, fileSealed);
    return JSON.parse(text) as TransferredFile;
  }

  /** How the help stands that the household has where it comes from; nothing before it was accepted. */
  async helpBefore({
    jurisdictionId,
    id,
    fromJurisdictionId,
    status,
  }: ArrivalRow): Promise<readonly AwardRow[]> {
    if (status !== 'ACCEPTED') return [];
    return await withinScope(
      { kind: 'JURISDICTIONS', ids: [jurisdictionId, fromJurisdictionId] },
      async () => {
        const { db } = this.#parts.database;
        const departure = await findDeparture(db, { jurisdictionId: fromJurisdictionId, id });
        invariant(departure !== undefined, `The arrival ${id} must have its departure.`);
        return await awardsOf(db, 'householdId', [
          { jurisdictionId: fromJurisdictionId, id: departure.householdId },
        ]);
      },
    );
  }

  /** The files of the cases that an open hand-over brings, encrypted for this place; none when it is not open here. */
  async #filesOf(actor: Actor, key: RowKey): Promise<PreparedCopies> {
    const known = await this.find(actor, key);
    if (known === null || known.status !== 'OPEN') return [];
    const { jurisdictionId, fromJurisdictionId: from } = known;
    return await withinScope({ kind: 'JURISDICTIONS', ids: [jurisdictionId, from] }, async () => {
      const { db } = this.#parts.database;
      const departure = await findDeparture(db, { jurisdictionId: from, id: key.id });
      invariant(departure !== undefined, `The arrival ${key.id} must have its departure.`);
      const household = { jurisdictionId: from, id: departure.householdId };
      const rows = await attachmentsOfCases(db, await casesOfHousehold(db, household));
      return await this.#copies.prepare(actor, rows);
    });
  }

  /** Answers an open hand-over, in one transaction in the scope of both places. */
  async #answer<T extends string | null>(
    actor: Actor,
    operation: string,
    key: RowKey,
    input: object,
    work: (tx: Tx, arrival: ArrivalRow, departure: DepartureRow) => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> {
    const known = await this.find(actor, key);
    if (known === null) return err(unknownRelocation('arrivalId'));
    const ids = [known.jurisdictionId, known.fromJurisdictionId];
    return await withinScope({ kind: 'JURISDICTIONS', ids }, () =>
      this.#parts.database.transaction((tx) =>
        idempotently<T, Problem>(tx, actor, operation, { key, ...input }, async () => {
          const arrival = await lockArrival(tx, key);
          if (arrival === undefined || arrival.status !== 'OPEN')
            return err(relocationOver(arrival?.status ?? 'RECALLED', 'arrivalId'));
          const departure = await findDeparture(tx.db, {
            jurisdictionId: arrival.fromJurisdictionId,
            id: arrival.id,
          });
          invariant(departure !== undefined, `The arrival ${arrival.id} must have its departure.`);
          return await work(tx, arrival, departure);
        }),
      ),
    );
  }

  async #read(key: RowKey): Promise<ArrivalRow> {
    const row = await findArrival(this.#parts.database.db, key);
    invariant(row !== undefined, `The arrival ${key.id} was committed and must be found.`);
    return row;
  }
}
