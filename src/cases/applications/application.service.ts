import { randomBytes } from 'node:crypto';
import { checkSeparation } from '../../access/duties/separation.store.js';
import { idempotently } from '../../access/once/idempotency.store.js';
import { reaches } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import type { HouseholdService } from '../../households/household.service.js';
import { findHouseholds } from '../../households/household.store.js';
import { liveMembers } from '../../households/membership/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { Problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { CaseRow } from '../case.entity.js';
import { nextSerials } from '../case.store.js';
import type { CaseParts, Refusal } from '../case-work.service.js';
import type { DraftService } from '../drafts/draft.service.js';
import { lockOpenLead, markLeadApplied } from '../leads/lead.store.js';
import type { ApplicationRow } from './application.entity.js';
import { findApplication, insertApplication } from './application.store.js';
import { type ApplicationForm, type CheckedRequest, checkForm } from './application-form.js';
import {
  applicantNotAMember,
  HOUSEHOLD_PATH,
  householdClosed,
  noHousehold,
  notTheVillage,
  unknownHousehold,
} from './application-refusals.js';
import { type Applying, type Opening, openCases } from './open-cases.service.js';
import { PICKUP_CODE_FIELD, pickupCode } from './pickup-code.js';
import { isOfficer, type Taker } from './taker.js';

/** What was opened by a form. */
export interface Submitted {
  readonly application: RowKey;
  /** One case a programme, in the order of the form. */
  readonly cases: readonly RowKey[];
  /** Opens the status of these cases to the applicant; it is told here and nowhere else. */
  readonly pickupCode: string;
  /** The rows, unless an earlier call with the same key wrote them. */
  readonly written: Written | null;
}

/** What a form becomes. */
export interface Written {
  readonly application: ApplicationRow;
  readonly cases: readonly CaseRow[];
}

/** Takes applications: one form at any window, one case a programme (J16.1, J16.2, J9.5). */
export class ApplicationService {
  readonly #parts: CaseParts;
  readonly #households: HouseholdService;
  readonly #drafts: DraftService;

  constructor(parts: CaseParts, households: HouseholdService, drafts: DraftService) {
    this.#parts = parts;
    this.#households = households;
    this.#drafts = drafts;
  }

  /**
   * Takes a form. Its household may live in any township of the jurisdiction: the cases go to the place responsible.
   * Handing in is never refused for what a policy has not set; acceptance may be.
   */
  async submit(actor: Taker, form: ApplicationForm): Promise<Result<Submitted, Refusal>> {
    const { database, sealer } = this.#parts;
    const { jurisdictionId } = actor.reach;
    const desk = await this.#deskFor(database.db, actor, form);
    if (!desk.ok) return desk;
    let written: Written | null = null;
    const submitted = await database.transaction(
      (tx) => {
        written = null;
        return idempotently(tx, actor, 'submitApplication', form, async () => {
          const kept = await this.#keep(tx, actor, form, desk.value);
          if (!kept.ok) return kept;
          written = kept.value.written;
          return ok(kept.value.answer);
        });
      },
      { keptPlans: true },
    );
    if (!submitted.ok) return submitted;
    const { applicationId, caseIds, pickupCodeSealed } = submitted.value;
    return ok({
      written,
      application: { jurisdictionId, id: applicationId },
      cases: caseIds.map((id) => ({ jurisdictionId, id })),
      pickupCode: sealer.open(jurisdictionId, PICKUP_CODE_FIELD, pickupCodeSealed),
    });
  }

  /**
   * Takes a form as part of another use case, in its transaction, such as a row of an import; the caller keeps it from
   * being done twice. Otherwise the same as `submit`.
   */
  async submitWithin(
    tx: Tx,
    actor: Taker,
    form: ApplicationForm,
  ): Promise<Result<KeptApplication, readonly Problem[]>> {
    const desk = await this.#deskFor(tx.db, actor, form, tx);
    if (!desk.ok) return desk;
    const kept = await this.#keep(tx, actor, form, desk.value);
    return kept.ok ? ok(kept.value.answer) : err([kept.error]);
  }

  /** A form that has just been handed in, or was before. */
  async read({ application: key, written }: Submitted): Promise<ApplicationRow> {
    const row = written?.application ?? (await findApplication(this.#parts.database.db, key));
    invariant(row !== undefined, `The application ${key.id} was committed and must be found.`);
    return row;
  }

  /** What the window knows before it opens the register: the offices, and the form checked; or all that is wrong. */
  async #deskFor(
    db: Db,
    actor: Taker,
    form: ApplicationForm,
    tx?: Tx,
  ): Promise<Result<Desk, readonly Problem[]>> {
    const { policies, places } = this.#parts;
    const { jurisdictionId } = actor.reach;
    const { policy, jurisdiction } = await policies.of(db, jurisdictionId, actor.now);
    const tree = await places.tree(db, jurisdictionId, actor.now);
    const checked = checkForm(form, { policy, tree, today: actor.today });
    const registered = await this.#checkHousehold(actor, form, tx);
    if (!checked.ok || !registered.ok)
      return err([...(checked.ok ? [] : checked.error), ...(registered.ok ? [] : registered.error)]);
    const windowTownship = tree.townshipOf(actor.organisationId);
    return ok({ requests: checked.value, windowTownship, prefix: jurisdiction.shortCode });
  }

  async #keep(
    tx: Tx,
    actor: Taker,
    form: ApplicationForm,
    { requests, windowTownship, prefix }: Desk,
  ): Promise<Result<{ readonly answer: KeptApplication; readonly written: Written }, Problem>> {
    const { sealer } = this.#parts;
    const applying = await this.#applying(tx, actor, form);
    if (!applying.ok) return applying;
    const { household } = applying.value;
    const emergencyTownshipId =
      form.emergency === null ? null : (form.emergency.townshipId ?? windowTownship ?? household.townshipId);
    const code = pickupCode(randomBytes(10));
    const hashed = code.replace('-', '');
    const context: Opening = {
      ...applying.value,
      actor,
      form,
      applicationId: newId(),
      emergencyTownshipId,
      windowTownship,
      prefix,
      pickupCodeHash: sealer.blindIndex(PICKUP_CODE_FIELD, hashed),
      pickupCodeSealed: sealer.seal(actor.reach.jurisdictionId, PICKUP_CODE_FIELD, hashed),
    };
    if (form.filedBy === 'VILLAGE' && actor.level !== 'VILLAGE') return err(notTheVillage());
    const draft = form.draft ?? null;
    const taken = draft === null ? null : await this.#drafts.take(tx, actor, draft);
    if (taken !== null) return err(taken);
    const lead = await takeLead(tx, context);
    if (lead !== null) return err(lead);
    const application = applicationRow(context, requests);
    const [serials] = await Promise.all([
      nextSerials(tx, requests.length),
      insertApplication(tx, application),
    ]);
    if (form.lead !== null && isOfficer(actor))
      await markLeadApplied(tx, actor, form.lead, context.applicationId);
    if (draft !== null) await this.#drafts.handedIn(tx, actor, draft, context.applicationId);
    const opened = await openCases(tx, context, requests, serials);
    if (!opened.ok) return opened;
    const answer: KeptApplication = {
      applicationId: context.applicationId,
      caseIds: opened.value.map(({ id }) => id),
      pickupCodeSealed: sealer.seal(actor.reach.jurisdictionId, PICKUP_CODE_FIELD, code),
    };
    return ok({ answer, written: { application, cases: opened.value } });
  }

  async #checkHousehold(
    actor: Taker,
    { household }: ApplicationForm,
    tx?: Tx,
  ): Promise<Result<unknown, readonly Problem[]>> {
    return 'registration' in household
      ? await this.#households.check(actor, household.registration, {
          path: [...HOUSEHOLD_PATH, 'registration'],
          ...(tx !== undefined && { tx }),
        })
      : ok(null);
  }

  async #applying(tx: Tx, actor: Taker, form: ApplicationForm): Promise<Result<Applying, Problem>> {
    const found = await this.#householdOf(tx, actor, form);
    if (!found.ok) return found;
    const { row } = found.value;
    const [household] = row === undefined ? await findHouseholds(tx.db, [found.value.key]) : [row];
    const isWithin =
      household !== undefined && (!('key' in form.household) || reaches(actor.reach, household));
    if (household === undefined || !isWithin) return err(unknownHousehold());
    if (household.closedOn !== null) return err(householdClosed(household));
    const separation = await this.#intakeFault(tx, actor, form, household.id);
    if (separation !== null) return err(separation);
    const applicant = await this.#applicantOf(tx, actor, form, found.value);
    return applicant.ok
      ? ok({ household, applicantPersonId: applicant.value ?? household.headPersonId })
      : applicant;
  }

  /** C6; 57号, 11: no officer takes in the form of the own household or a near relative's; citizens hand in their own. */
  async #intakeFault(
    tx: Tx,
    actor: Taker,
    { household }: ApplicationForm,
    householdId: string,
  ): Promise<Problem | null> {
    if ('registration' in household || !isOfficer(actor)) return null;
    return await checkSeparation(tx, actor, { duty: 'INTAKE', householdId, earlier: [] });
  }

  async #householdOf(
    tx: Tx,
    actor: Taker,
    { household }: ApplicationForm,
  ): Promise<Result<FoundHousehold, Problem>> {
    if ('key' in household) {
      const isOwn = household.key.jurisdictionId === actor.reach.jurisdictionId;
      return isOwn ? ok({ key: household.key, personId: null }) : err(unknownHousehold());
    }
    if ('residentId' in household) {
      const path = [...HOUSEHOLD_PATH, 'residentId'];
      const found = await this.#households.householdOf(tx, actor, household.residentId, path);
      if (!found.ok) return found;
      return found.value === null
        ? err(noHousehold())
        : ok({ key: found.value.household, personId: found.value.personId });
    }
    if (!isOfficer(actor)) return err(unknownHousehold());
    const path = [...HOUSEHOLD_PATH, 'registration'];
    const registered = await this.#households.registerWithin(tx, actor, household.registration, path);
    if (!registered.ok) return registered;
    return ok({ key: registered.value.household, row: registered.value.household, personId: null });
  }

  /** The person named as applicant, who must be a member; else the one by whom the household was found; else null. */
  async #applicantOf(
    tx: Tx,
    actor: Taker,
    { applicantResidentId, applicantPersonId }: ApplicationForm,
    { key, personId }: { readonly key: RowKey; readonly personId: string | null },
  ): Promise<Result<string | null, Problem>> {
    if (applicantPersonId !== undefined) {
      const members = await liveMembers(tx.db, key);
      const isMember = members.some((member) => member.personId === applicantPersonId);
      return isMember ? ok(applicantPersonId) : err(applicantNotAMember(['input', 'applicantResidentId']));
    }
    if (applicantResidentId === null) return ok(personId);
    const path = ['input', 'applicantResidentId'];
    const found = await this.#households.householdOf(tx, actor, applicantResidentId, path);
    if (!found.ok) return found;
    if (found.value === null || found.value.household.id !== key.id) return err(applicantNotAMember(path));
    const members = await liveMembers(tx.db, key);
    invariant(
      members.some((member) => member.personId === found.value?.personId),
      'A person found by a live household must be one of its members.',
    );
    return ok(found.value.personId);
  }
}

/** The household of a form. */
interface FoundHousehold {
  readonly key: RowKey;
  /** As it was just registered. */
  readonly row?: HouseholdRow;
  /** The person by whom it was found. */
  readonly personId: string | null;
}

/** What a window knows of a form before it opens the register. */
interface Desk {
  readonly requests: readonly CheckedRequest[];
  /** The township of the window; null for a window above the townships. */
  readonly windowTownship: string | null;
  readonly prefix: string;
}

/** What was opened, as the idempotency record keeps it; the pickup code is sealed. */
export interface KeptApplication {
  readonly applicationId: string;
  readonly caseIds: readonly string[];
  readonly pickupCodeSealed: string;
}

/** A lead that the form follows up must be open and within reach (J15). */
async function takeLead(tx: Tx, { actor, form }: Opening): Promise<Problem | null> {
  if (form.lead === null) return null;
  const lead = await lockOpenLead(tx, actor, form.lead, ['input', 'leadId']);
  return lead.ok ? null : lead.error;
}

function applicationRow(
  { actor, form, household, applicantPersonId, applicationId, emergencyTownshipId }: Opening,
  requests: readonly CheckedRequest[],
): ApplicationRow {
  return {
    jurisdictionId: household.jurisdictionId,
    id: applicationId,
    householdId: household.id,
    applicantPersonId,
    channel: form.channel,
    filedBy: form.filedBy ?? ('SELF' as const),
    authority: form.authority?.trim() ?? null,
    receivedAt: actor.now,
    receivedOn: actor.today,
    windowOrganisationId: actor.organisationId,
    townshipId: household.townshipId,
    status: 'SUBMITTED' as const,
    programmes: requests.map(({ programme }) => programme.code),
    answers: Object.fromEntries(requests.map(({ programme, answers }) => [programme.code, answers])),
    emergencyKind: form.emergency?.kind ?? null,
    emergencyOn: form.emergency?.occurredOn ?? null,
    emergencyTownshipId,
    urgent: form.urgent,
    leadId: form.lead?.id ?? null,
    integritySignedOn: form.integritySignedOn,
    createdBy: actor.officerId,
    createdByPersonId: actor.personId ?? null,
  };
}
