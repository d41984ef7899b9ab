import type { AuditActor, AuditNote } from '../../access/audit/audit.js';
import { audit } from '../../access/audit/audit.store.js';
import { emit } from '../../access/outbox.store.js';
import { tellSignInsChanged } from '../../access/sign-in/sign-in-signal.store.js';
import { systemActor } from '../../access/system-actor.js';
import type { Database, Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { localDateAt } from '../../shared/local-date.js';
import { ok, type Result } from '../../shared/result.js';
import { type PersonSealer, personIndexes, personOnRecord } from '../officers/person-on-record.js';
import type { PlaceFile } from './place-file.js';
import { type PlacePlan, planPlace } from './place-plan.js';
import {
  bringEndForward,
  identifyOfficer,
  insertOfficers,
  lockPlace,
  placeOnRecord,
  saveJurisdiction,
  saveOrganisations,
} from './place-set-up.store.js';

export interface PlaceSetUpParts {
  readonly database: Database;
  readonly sealer: PersonSealer;
  /** The policies that are loaded. */
  readonly policyIds: readonly string[];
}

export interface SetUpMoment {
  readonly now: Date;
  readonly requestId: string;
}

/**
 * Takes up what a real place begins with: the jurisdiction of a policy, its offices (C6, D8) and its first officers. Run
 * by the operator, in the audit as a system act; what is on record already is left as it is.
 */
export class PlaceSetUpService {
  readonly #parts: PlaceSetUpParts;

  constructor(parts: PlaceSetUpParts) {
    this.#parts = parts;
  }

  /** What taking the file up would change; changes nothing. */
  async check(
    file: PlaceFile,
    { now }: Pick<SetUpMoment, 'now'>,
  ): Promise<Result<PlacePlan, readonly string[]>> {
    return await this.#plan(this.#parts.database, file, now);
  }

  /** Takes the file up, wholly or not at all; what was taken up before is left alone. */
  async apply(file: PlaceFile, moment: SetUpMoment): Promise<Result<PlacePlan, readonly string[]>> {
    const { id: jurisdictionId } = file.jurisdiction;
    return await this.#parts.database.transaction(async (tx) => {
      await lockPlace(tx, jurisdictionId);
      const plan = await this.#plan(tx, file, moment.now);
      if (!plan.ok) return plan;
      const actor = systemActor('place', { jurisdictionId, ...moment });
      await this.#write(tx, { file, plan: plan.value, actor });
      return ok(plan.value);
    });
  }

  async #plan(
    { db }: Pick<Tx, 'db'>,
    file: PlaceFile,
    now: Date,
  ): Promise<Result<PlacePlan, readonly string[]>> {
    return planPlace(file, {
      record: await placeOnRecord(db, file),
      today: localDateAt(now),
      policyIds: this.#parts.policyIds,
      indexesOf: (residentId) => personIndexes(this.#parts.sealer, residentId),
    });
  }

  async #write(tx: Tx, { file, plan, actor }: Writing): Promise<void> {
    const { id: jurisdictionId, shortCode, divisionCodes } = file.jurisdiction;
    if (plan.jurisdiction !== 'SAME') {
      await saveJurisdiction(tx, file.jurisdiction);
      await tell(tx, actor, 'JURISDICTION_SET_UP', {
        operation: 'setUpPlace',
        objectType: 'Jurisdiction',
        objectId: jurisdictionId,
        detail: { shortCode, divisionCodes },
      });
    }
    const { added, changed } = plan.organisations;
    await saveOrganisations(tx, jurisdictionId, [...added, ...changed]);
    for (const { id, level, parentId } of [...added, ...changed]) {
      await tell(tx, actor, 'ORGANISATION_SET_UP', {
        operation: 'setUpPlace',
        objectType: 'Organisation',
        objectId: id,
        detail: { level, parent: parentId },
      });
    }
    await this.#writeOfficers(tx, { file, plan, actor });
  }

  async #writeOfficers(tx: Tx, { file, plan, actor }: Writing): Promise<void> {
    const { id: jurisdictionId } = file.jurisdiction;
    const { sealer } = this.#parts;
    const { added, ended, identified } = plan.officers;
    const rows = added.map(({ name, subject, residentId, role, organisation, from, until, term }) => ({
      ...{ jurisdictionId, id: newId(), subject, term, personName: name, role, organisationId: organisation },
      ...{ activeFrom: from, activeUntil: until, endedAt: null },
      ...personOnRecord(sealer, jurisdictionId, residentId),
    }));
    await insertOfficers(tx, rows);
    for (const { id, role, organisationId, activeFrom, activeUntil } of rows) {
      await tell(tx, actor, 'OFFICER_APPOINTED', {
        ...{ operation: 'appointOfficer', objectType: 'Officer', objectId: id },
        detail: { role, organisation: organisationId, activeFrom, activeUntil },
      });
    }
    for (const { id, until } of ended) {
      await bringEndForward(tx, { jurisdictionId, id, until });
      await tell(tx, actor, 'OFFICER_ENDED', {
        ...{ operation: 'endOfficer', objectType: 'Officer', objectId: id },
        detail: { lastDay: until },
      });
    }
    for (const { id, residentId } of identified) {
      await identifyOfficer(tx, {
        jurisdictionId,
        id,
        ...personOnRecord(sealer, jurisdictionId, residentId),
      });
      await audit(tx, actor, { operation: 'identifyOfficer', objectType: 'Officer', objectId: id });
    }
    if (rows.length + ended.length + identified.length > 0) await tellSignInsChanged(tx);
  }
}

interface Writing {
  readonly file: PlaceFile;
  readonly plan: PlacePlan;
  readonly actor: AuditActor;
}

async function tell(tx: Tx, actor: AuditActor, type: string, note: AuditNote): Promise<void> {
  await audit(tx, actor, note);
  await emit(tx, actor, { type, objectId: note.objectId });
}
