import { sql } from 'kysely';
import { type Actor, wholeJurisdictionOf } from '../../access/actor.js';
import { recordedAct } from '../../access/recorded-act.service.js';
import type { OfficerViewer } from '../../access/viewer.js';
import type { JurisdictionPolicies } from '../../cases/jurisdiction-policy.store.js';
import { textProblem } from '../../cases/written.js';
import type { Database } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { Page } from '../../jurisdictions/row-key.js';
import { isOneOf } from '../../jurisdictions/within-reach.store.js';
import { Values } from '../../policy/index.js';
import { invariant } from '../../shared/invariant.js';
import { type LocalDate, localDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { TrainingRow } from './training.entity.js';

/** The parameter that says how many trainings the county holds in a year at least (C2.1). */
const TRAININGS = 'training.year.least';

/** How a jurisdiction stands with its trainings in a year. */
export interface TrainingStanding {
  readonly held: number;
  /** null where the place has set no number; `missing` names the parameter then. */
  readonly needed: number | null;
  readonly missing: string | null;
  /** Officers in post at the end of the year, or today, who took part in none. */
  readonly untrained: number;
}

/** The training register (C2.1). */
export class TrainingService {
  readonly #database: Database;
  readonly #policies: JurisdictionPolicies;

  constructor(database: Database, policies: JurisdictionPolicies) {
    this.#database = database;
    this.#policies = policies;
  }

  /** Records a training that the officer's office held, with those who took part. */
  async record(
    actor: Actor,
    {
      title,
      heldOn,
      officers,
    }: { readonly title: string; readonly heldOn: LocalDate; readonly officers: readonly string[] },
  ): Promise<Result<TrainingRow, Problem>> {
    const jurisdictionId = wholeJurisdictionOf(actor);
    const fault = textProblem(title, 'title', 200) ?? dayFault(heldOn, actor.today);
    if (fault !== null) return err(fault);
    const wanted = [...new Set(officers)].sort();
    const words = {
      operation: 'recordTraining',
      objectType: 'Training',
      event: 'TRAINING_RECORDED',
      input: { title, heldOn, officers: wanted },
    };
    const recorded = await recordedAct(this.#database, actor, words, async (tx) => {
      const known = await tx.db
        .selectFrom('Officer as f')
        .select('f.id')
        .where('f.jurisdictionId', '=', jurisdictionId)
        .where(isOneOf(sql`f.id::text`, wanted))
        .execute();
      if (wanted.length === 0 || known.length !== wanted.length) return err(unknownOfficer());
      const key = { jurisdictionId, id: newId() };
      await tx.db
        .insertInto('Training')
        .values({
          ...key,
          title: title.trim(),
          heldOn,
          officeId: actor.organisationId,
          officers: wanted,
          recordedBy: actor.officerId,
        })
        .execute();
      return ok({ key, detail: { heldOn, officers: wanted.length } });
    });
    if (!recorded.ok) return recorded;
    const row = await this.#database.db
      .selectFrom('Training')
      .selectAll()
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', recorded.value.id)
      .executeTakeFirst();
    invariant(row !== undefined, `The training ${recorded.value.id} was committed and must be found.`);
    return ok(row);
  }

  /** A page of the trainings of the jurisdiction, the latest first. */
  async list(viewer: OfficerViewer, { first, after }: Page): Promise<TrainingRow[]> {
    let query = this.#database.db
      .selectFrom('Training as t')
      .selectAll('t')
      .where('t.jurisdictionId', '=', viewer.jurisdictionId)
      .orderBy('t.heldOn', 'desc')
      .orderBy('t.id', 'desc')
      .limit(first + 1);
    if (after !== null) {
      const [heldOn, id] = after;
      query = query.where(sql<boolean>`(t.held_on, t.id) < (${heldOn}::date, ${id}::uuid)`);
    }
    return await query.execute();
  }

  /** How the jurisdiction stands in a year; the number needed is that of the last day that counts. */
  async standing(
    { jurisdictionId }: OfficerViewer,
    { year, today, now }: { readonly year: number; readonly today: LocalDate; readonly now: Date },
  ): Promise<TrainingStanding> {
    const { db } = this.#database;
    const first = localDate(`${year}-01-01`);
    const last = localDate(`${year}-12-31`);
    const day = today < last ? today : last;
    const { policy } = await this.#policies.of(db, jurisdictionId, now);
    const values = new Values(policy.valuesOn(day, []), day);
    const { rows } = await sql<{ held: number; untrained: number }>`
      select (select count(*)::int from training t where t.jurisdiction_id = ${jurisdictionId}
                 and t.held_on between ${first}::date and ${last}::date) as held,
             (select count(*)::int from officer f where f.jurisdiction_id = ${jurisdictionId}
                 and f.active_from <= ${day}::date and (f.active_until is null or f.active_until >= ${day}::date)
                 and not exists (select from training t where t.jurisdiction_id = f.jurisdiction_id
                       and t.held_on between ${first}::date and ${last}::date and f.id::text = any(t.officers))) as untrained`.execute(
      db,
    );
    const { held = 0, untrained = 0 } = rows[0] ?? {};
    const isSet = values.isSet(TRAININGS);
    return {
      held,
      untrained,
      needed: isSet ? values.integer(TRAININGS) : null,
      missing: isSet ? null : TRAININGS,
    };
  }
}

function dayFault(heldOn: LocalDate, today: LocalDate): Problem | null {
  if (heldOn <= today) return null;
  return problem({
    code: 'DATE_IN_FUTURE',
    message: `The training would have been held on ${heldOn}, after today, ${today}; record it when it was held.`,
    messageZh: `培训日期${heldOn}晚于今天(${today}),请在培训后登记。`,
    path: ['input', 'heldOn'],
  });
}

function unknownOfficer(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message:
      'At least one officer of your jurisdiction took part, and each is named by the own id; check the ids.',
    messageZh: '至少须有一名本辖区人员参加,请核对人员标识。',
    path: ['input', 'officerIds'],
  });
}
