import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { placeProblems } from '../../households/registration.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Taker } from '../applications/taker.js';
import type { CaseParts, Refusal } from '../case-work.service.js';
import type { LeadRow } from './lead.entity.js';
import {
  LEAD_CONTACT_FIELD,
  type LeadEnding,
  type LeadReport,
  reasonProblem,
  reportProblems,
} from './lead.js';
import { changeLead, findLeads, insertLead, lockOpenLead } from './lead.store.js';
import { firstLevel, leadClock } from './lead-clock.js';

/** Takes reports of people in need and follows each to its end (J15, N3.1). */
export class LeadService {
  readonly #parts: CaseParts;

  constructor(parts: CaseParts) {
    this.#parts = parts;
  }

  /**
   * Records a lead for any township of the jurisdiction, whoever hears of it.
   * @param guard what else has to hold, asked once for each idempotency key
   */
  async record(
    actor: Taker,
    report: LeadReport,
    guard: (tx: Tx) => Promise<Problem | null> = async () => null,
  ): Promise<Result<LeadRow, Refusal>> {
    const { database, places, sealer } = this.#parts;
    const { jurisdictionId } = actor.reach;
    const tree = await places.tree(database.db, jurisdictionId, actor.now);
    const problems = [
      ...placeProblems(report, { tree, path: ['input'] }),
      ...reportProblems(report, actor.today),
    ];
    if (problems.length > 0) return err(problems);
    const { policy } = await this.#parts.policies.of(database.db, jurisdictionId, actor.now);
    const recorded = await database.transaction((tx) =>
      idempotently(tx, actor, 'recordLead', report, async (): Promise<Result<RowKey, Problem>> => {
        const fault = await guard(tx);
        if (fault !== null) return err(fault);
        const { contact, ...told } = report;
        const key = { jurisdictionId, id: newId() };
        await insertLead(tx, {
          ...key,
          ...told,
          contactSealed: contact === null ? null : sealer.seal(jurisdictionId, LEAD_CONTACT_FIELD, contact),
          status: 'OPEN',
          applicationId: null,
          closedReason: null,
          closedOn: null,
          closedBy: null,
          ...leadClock(policy, report.reportedOn),
          level: firstLevel(report),
          attendedBy: null,
          attendedOn: null,
          householdId: null,
          personId: null,
          createdBy: actor.officerId,
          createdByPersonId: actor.personId ?? null,
          createdAt: actor.now,
        });
        const { source, townshipId, villageId, reportedOn } = report;
        const detail = { source, townshipId, villageId, reportedOn };
        await audit(tx, actor, { operation: 'recordLead', objectType: 'Lead', objectId: key.id, detail });
        await emit(tx, actor, {
          type: 'LEAD_RECORDED',
          objectId: key.id,
          place: { townshipId, villageId },
          payload: detail,
        });
        return ok(key);
      }),
    );
    return await this.#read(recorded);
  }

  /** Ends a lead without an application: referred to somebody, or closed, with the reason (J15). */
  async end(
    actor: Actor,
    {
      lead: key,
      ending,
      reason,
    }: { readonly lead: RowKey; readonly ending: LeadEnding; readonly reason: string },
  ): Promise<Result<LeadRow, Refusal>> {
    const fault = reasonProblem(reason);
    if (fault !== null) return err(fault);
    const ended = await this.#parts.database.transaction((tx) =>
      idempotently(
        tx,
        actor,
        'closeLead',
        { key, ending, reason },
        async (): Promise<Result<RowKey, Problem>> => {
          const lead = await lockOpenLead(tx, actor, key, ['input', 'leadId']);
          if (!lead.ok) return lead;
          await changeLead(tx, key, {
            status: ending,
            closedReason: reason.trim(),
            closedOn: actor.today,
            closedBy: actor.officerId,
          });
          await audit(tx, actor, {
            operation: 'closeLead',
            objectType: 'Lead',
            objectId: key.id,
            detail: { ending },
          });
          await emit(tx, actor, {
            type: 'LEAD_ENDED',
            objectId: key.id,
            place: lead.value,
            payload: { ending },
          });
          return ok({ jurisdictionId: key.jurisdictionId, id: key.id });
        },
      ),
    );
    return await this.#read(ended);
  }

  /** The lead as it is after the act, which asked for the reach. */
  async #read(done: Result<RowKey, Problem>): Promise<Result<LeadRow, Problem>> {
    if (!done.ok) return done;
    const [row] = await findLeads(this.#parts.database.db, [done.value]);
    invariant(row !== undefined, `The lead ${done.value.id} was committed and must be found.`);
    return ok(row);
  }
}
