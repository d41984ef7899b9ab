import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit/audit.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { systemActor } from '../../access/system-actor.js';
import type { Tx } from '../../database/database.js';
import type { OrganisationTree } from '../../jurisdictions/organisations/organisation-tree.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { LinkedPolicy } from '../../policy/index.js';
import type { Level } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { CaseParts } from '../case-work.service.js';
import type { LeadRow } from './lead.entity.js';
import { reasonProblem } from './lead.js';
import { changeLead, findLeads, lockOpenLead } from './lead.store.js';
import { leadAtTop, leadAttended, leadClock, levelAbove } from './lead-clock.js';
import type { LeadRiseRow } from './lead-rise.entity.js';
import {
  insertRise,
  leadsOfUnknownDay,
  lockUnattended,
  risesOfLeads,
  unattendedLeads,
} from './lead-rise.store.js';

const PATH = ['input', 'leadId'];
const BATCH = 200;
/** At most so many days are worked out at a time; what is left comes on the next day. */
const MOST_UNKNOWN = 5_000;

/** Leads are taken up, or go to the level above (J15, N3.1): by hand, and by the clock when nobody does. */
export class LeadRiseService {
  readonly #parts: CaseParts;

  constructor(parts: CaseParts) {
    this.#parts = parts;
  }

  /** An officer takes the lead up: from now on it does not rise by itself. */
  async attend(actor: Actor, key: RowKey): Promise<Result<LeadRow, Problem>> {
    return await this.#on(actor, 'attendLead', { key }, async (tx) => {
      const lead = await lockOpenLead(tx, actor, key, PATH);
      if (!lead.ok) return lead;
      if (lead.value.attendedOn !== null) return err(leadAttended(lead.value.attendedOn));
      await changeLead(tx, key, { attendedBy: actor.officerId, attendedOn: actor.today });
      await audit(tx, actor, { operation: 'attendLead', objectType: 'Lead', objectId: key.id });
      await emit(tx, actor, { type: 'LEAD_ATTENDED', objectId: key.id, payload: {} });
      return ok(key);
    });
  }

  /** Hands the lead to the level above, with the reason; whoever had taken it up is free of it. */
  async escalate(
    actor: Actor,
    { lead: key, reason }: { readonly lead: RowKey; readonly reason: string },
  ): Promise<Result<LeadRow, Problem>> {
    const fault = reasonProblem(reason);
    if (fault !== null) return err(fault);
    return await this.#on(actor, 'escalateLead', { key, reason }, async (tx) => {
      const lead = await lockOpenLead(tx, actor, key, PATH);
      if (!lead.ok) return lead;
      const tree = await this.#parts.places.tree(tx.db, key.jurisdictionId, actor.now);
      const above = levelAbove(lead.value.level, highest(tree));
      if (above === null) return err(leadAtTop(lead.value.level));
      const { policy } = await this.#parts.policies.of(tx.db, key.jurisdictionId, actor.now);
      await changeLead(tx, key, {
        level: above,
        attendedBy: null,
        attendedOn: null,
        ...leadClock(policy, actor.today),
      });
      const by = { officerId: actor.officerId, reason: reason.trim() };
      await insertRise(tx, riseOf(lead.value, above, actor.today, by));
      const detail = { from: lead.value.level, to: above };
      await audit(tx, actor, { operation: 'escalateLead', objectType: 'Lead', objectId: key.id, detail });
      await emit(tx, actor, { type: 'LEAD_ROSE', objectId: key.id, payload: detail });
      return ok(key);
    });
  }

  /**
   * Lets every lead rise one level that nobody took up by its day. A lead without a day does not rise by itself.
   * @returns how many rose
   */
  async riseAll(jurisdictionId: string, { day, now }: { readonly day: LocalDate; readonly now: Date }) {
    const { database, places, policies } = this.#parts;
    const tree = await places.tree(database.db, jurisdictionId, now);
    const { policy } = await policies.of(database.db, jurisdictionId, now);
    const actor = systemActor('clock', { jurisdictionId, now, requestId: 'clock' });
    await database.transaction(async (tx) => await workOutDays(tx, policy, jurisdictionId));
    let risen = 0;
    for (;;) {
      const before = risen;
      const page = { before: day, top: highest(tree), limit: BATCH };
      const due = await unattendedLeads(database.db, jurisdictionId, page);
      for (const key of due) {
        const rose = await database.transaction(async (tx) => {
          const lead = await lockUnattended(tx, key);
          if (lead === undefined || lead.dueOn === null || lead.dueOn >= day) return false;
          const above = levelAbove(lead.level, highest(tree));
          if (above === null) return false;
          await changeLead(tx, key, { level: above, ...leadClock(policy, day) });
          await insertRise(tx, riseOf(lead, above, day, { officerId: null, reason: null }));
          const detail = { from: lead.level, to: above, dueOn: lead.dueOn };
          await audit(tx, actor, { operation: 'escalateLead', objectType: 'Lead', objectId: key.id, detail });
          await emit(tx, actor, { type: 'LEAD_ROSE', objectId: key.id, payload: detail });
          return true;
        });
        if (rose) risen += 1;
      }
      if (due.length < BATCH || risen === before) return risen;
    }
  }

  /** How these leads rose; the keys come from leads that the caller was allowed to see. */
  async risesOf(keys: readonly RowKey[]): Promise<readonly LeadRiseRow[]> {
    return await risesOfLeads(this.#parts.database.db, keys);
  }

  async #on(
    actor: Actor,
    operation: string,
    input: { readonly key: RowKey; readonly reason?: string },
    work: (tx: Tx) => Promise<Result<RowKey, Problem>>,
  ): Promise<Result<LeadRow, Problem>> {
    const done = await this.#parts.database.transaction((tx) =>
      idempotently(tx, actor, operation, input, () => work(tx)),
    );
    if (!done.ok) return done;
    const [row] = await findLeads(this.#parts.database.db, [input.key]);
    return ok(row as LeadRow);
  }
}

/** Gives leads their day that the calendar did not know when they came or rose: a lead without one never rises. */
async function workOutDays(tx: Tx, policy: LinkedPolicy, jurisdictionId: string): Promise<void> {
  for (const { from, ...key } of await leadsOfUnknownDay(tx, jurisdictionId, MOST_UNKNOWN)) {
    const clock = leadClock(policy, from);
    if (clock.dueOn !== null) await changeLead(tx, key, clock);
  }
}

function riseOf(
  { jurisdictionId, id: leadId, level: fromLevel }: LeadRow,
  toLevel: Level,
  risenOn: LocalDate,
  by: Pick<LeadRiseRow, 'officerId' | 'reason'>,
): LeadRiseRow {
  return { jurisdictionId, leadId, fromLevel, toLevel, risenOn, ...by };
}

/** The level at the top of the jurisdiction. */
function highest(tree: OrganisationTree): 'COUNTY' | 'CITY' {
  return tree.townships().some((id) => tree.cityOf(id) !== null) ? 'CITY' : 'COUNTY';
}
