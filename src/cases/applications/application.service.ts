import { randomBytes } from 'node:crypto';
import type { Actor } from '../../access/actor.js';
import { audit } from '../../access/audit.store.js';
import { idempotently } from '../../access/idempotency.store.js';
import { emit } from '../../access/outbox.store.js';
import { reaches } from '../../access/viewer.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import type { HouseholdService } from '../../households/household.service.js';
import { findHouseholds } from '../../households/household.store.js';
import { liveMembers } from '../../households/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { citation } from '../../policy/index.js';
import { caseNumber } from '../../shared/case-number.js';
import { invariant } from '../../shared/invariant.js';
import { yearOf } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { insertCases, insertEvents, type NewCase, nextSerials } from '../case.store.js';
import { type CaseParts, type Refusal } from '../case-work.service.js';
import { lockOpenLead, markLeadApplied } from '../leads/lead.store.js';
import type { CaseStep } from '../procedure/step.js';
import { saveSteps } from '../procedure/step.store.js';
import type { ApplicationRow } from './application.entity.js';
import { findApplication, insertApplication } from './application.store.js';
import {
  type ApplicationForm,
  type CheckedRequest,
  checkForm,
  responsiblePlace,
} from './application-form.js';
import { PICKUP_CODE_FIELD, pickupCode } from './pickup-code.js';

/** What was opened by a form. */
export interface Submitted {
  readonly application: RowKey;
  /** One case a programme, in the order of the form. */
  readonly cases: readonly RowKey[];
  /** Opens the status of these cases to the applicant; it is told here and nowhere else. */
  readonly pickupCode: string;
}

/** The household of a form with the person who applies. */
interface Applying {
  readonly household: HouseholdRow;
  readonly applicantPersonId: string;
}

const HOUSEHOLD_PATH = ['input', 'household'];

/** Takes applications: one form at any window, one case a programme (J16.1, J16.2, J9.5). */
export class ApplicationService {
  readonly #parts: CaseParts;
  readonly #households: HouseholdService;

  constructor(parts: CaseParts, households: HouseholdService) {
    this.#parts = parts;
    this.#households = households;
  }

  /**
   * Takes a form. Its household may live in any township of the jurisdiction: the cases go to the place responsible.
   * Handing in is never refused for what a policy has not set; acceptance may be.
   */
  async submit(actor: Actor, form: ApplicationForm): Promise<Result<Submitted, Refusal>> {
    const { database, policies, places, sealer } = this.#parts;
    const { jurisdictionId } = actor.reach;
    const { policy, jurisdiction } = await policies.of(database.db, jurisdictionId, actor.now);
    const tree = await places.tree(database.db, jurisdictionId, actor.now);
    const checked = checkForm(form, { policy, tree, today: actor.today });
    const registered = await this.#checkHousehold(actor, form);
    if (!checked.ok || !registered.ok)
      return err([...(checked.ok ? [] : checked.error), ...(registered.ok ? [] : registered.error)]);
    const windowTownship = tree.townshipOf(actor.organisationId);
    const submitted = await database.transaction((tx) =>
      idempotently(tx, actor, 'submitApplication', form, async (): Promise<Result<Kept, Problem>> => {
        const applying = await this.#applying(tx, actor, form);
        if (!applying.ok) return applying;
        const { household } = applying.value;
        const emergencyTownshipId =
          form.emergency === null
            ? null
            : (form.emergency.townshipId ?? windowTownship ?? household.townshipId);
        const code = pickupCode(randomBytes(10));
        const context: Opening = {
          ...applying.value,
          actor,
          form,
          applicationId: newId(),
          emergencyTownshipId,
          windowTownship,
          prefix: jurisdiction.shortCode,
          pickupCodeHash: sealer.blindIndex(PICKUP_CODE_FIELD, code.replace('-', '')),
        };
        const lead = await takeLead(tx, context);
        if (lead !== null) return err(lead);
        await insertApplication(tx, applicationRow(context, checked.value));
        if (form.lead !== null) await markLeadApplied(tx, actor, form.lead, context.applicationId);
        const opened = await openCases(tx, context, checked.value);
        if (!opened.ok) return opened;
        return ok({
          applicationId: context.applicationId,
          caseIds: opened.value,
          pickupCodeSealed: sealer.seal(jurisdictionId, PICKUP_CODE_FIELD, code),
        });
      }),
    );
    if (!submitted.ok) return submitted;
    const { applicationId, caseIds, pickupCodeSealed } = submitted.value;
    return ok({
      application: { jurisdictionId, id: applicationId },
      cases: caseIds.map((id) => ({ jurisdictionId, id })),
      pickupCode: sealer.open(jurisdictionId, PICKUP_CODE_FIELD, pickupCodeSealed),
    });
  }

  /** A form that has just been handed in. */
  async read(key: RowKey): Promise<ApplicationRow> {
    const row = await findApplication(this.#parts.database.db, key);
    invariant(row !== undefined, `The application ${key.id} was committed and must be found.`);
    return row;
  }

  async #checkHousehold(
    actor: Actor,
    { household }: ApplicationForm,
  ): Promise<Result<unknown, readonly Problem[]>> {
    return 'registration' in household
      ? await this.#households.check(actor, household.registration, {
          path: [...HOUSEHOLD_PATH, 'registration'],
        })
      : ok(null);
  }

  async #applying(tx: Tx, actor: Actor, form: ApplicationForm): Promise<Result<Applying, Problem>> {
    const found = await this.#householdOf(tx, actor, form);
    if (!found.ok) return found;
    const [household] = await findHouseholds(tx.db, [found.value.key]);
    const isWithin =
      household !== undefined && (!('key' in form.household) || reaches(actor.reach, household));
    if (household === undefined || !isWithin) return err(unknownHousehold());
    if (household.closedOn !== null) return err(householdClosed(household));
    const applicant = await this.#applicantOf(tx, actor, form, found.value);
    return applicant.ok
      ? ok({ household, applicantPersonId: applicant.value ?? household.headPersonId })
      : applicant;
  }

  async #householdOf(
    tx: Tx,
    actor: Actor,
    { household }: ApplicationForm,
  ): Promise<Result<{ readonly key: RowKey; readonly personId: string | null }, Problem>> {
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
    const path = [...HOUSEHOLD_PATH, 'registration'];
    const registered = await this.#households.registerWithin(tx, actor, household.registration, path);
    return registered.ok ? ok({ key: registered.value.household, personId: null }) : registered;
  }

  /** The person named as applicant, who must be a member; else the one by whom the household was found; else null. */
  async #applicantOf(
    tx: Tx,
    actor: Actor,
    { applicantResidentId }: ApplicationForm,
    { key, personId }: { readonly key: RowKey; readonly personId: string | null },
  ): Promise<Result<string | null, Problem>> {
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

/** What the idempotency record keeps; the pickup code is sealed. */
interface Kept {
  readonly applicationId: string;
  readonly caseIds: readonly string[];
  readonly pickupCodeSealed: string;
}

interface Opening extends Applying {
  readonly actor: Actor;
  readonly form: ApplicationForm;
  readonly applicationId: string;
  readonly emergencyTownshipId: string | null;
  /** The township of the window; null for a window above the townships. */
  readonly windowTownship: string | null;
  readonly prefix: string;
  readonly pickupCodeHash: string;
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
) {
  return {
    jurisdictionId: household.jurisdictionId,
    id: applicationId,
    householdId: household.id,
    applicantPersonId,
    channel: form.channel,
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
  };
}

async function openCases(
  tx: Tx,
  opening: Opening,
  requests: readonly CheckedRequest[],
): Promise<Result<readonly string[], Problem>> {
  const serials = await nextSerials(tx, requests.length);
  const rows = requests.map((request, index) => caseRow(opening, request, serials[index] as bigint));
  try {
    await insertCases(tx, rows);
  } catch (error) {
    if (constraintOf(error) === 'welfare_case_live_key') return err(alreadyApplied(requests));
    throw error;
  }
  for (const [index, row] of rows.entries()) {
    const key = { jurisdictionId: row.jurisdictionId, id: row.id };
    await saveSteps(tx, key, [], [acceptanceStep(requests[index] as CheckedRequest, opening.actor)]);
    await tellOpened(tx, opening, row);
  }
  return ok(rows.map(({ id }) => id));
}

function caseRow(
  opening: Opening,
  { programme, requestedAmount, papers }: CheckedRequest,
  serial: bigint,
): NewCase {
  const {
    actor,
    form,
    household,
    applicantPersonId,
    applicationId,
    emergencyTownshipId,
    prefix,
    pickupCodeHash,
  } = opening;
  const { today, now } = actor;
  return {
    jurisdictionId: household.jurisdictionId,
    id: newId(),
    serial,
    number: caseNumber({ prefix, year: yearOf(today), serial: Number(serial) }),
    applicationId,
    householdId: household.id,
    applicantPersonId,
    headName: household.headName,
    programme: programme.code,
    status: 'SUBMITTED',
    stepCode: 'ACCEPTANCE',
    ...responsiblePlace(programme, household, emergencyTownshipId),
    appliedOn: today,
    payFirst: 'NONE',
    urgent: form.urgent,
    disputed: false,
    nearRelative: false,
    openObjections: 0,
    requestedAmount,
    evidence: [...papers],
    pickupCodeHash,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** The first step is there from the start, so that a case handed in stands on a worklist; the rest is planned later. */
function acceptanceStep({ programme }: CheckedRequest, { today }: Actor): CaseStep {
  const stated = programme.procedure.find(({ code }) => code === 'ACCEPTANCE');
  return {
    sequence: 1,
    code: 'ACCEPTANCE',
    level: typeof stated?.level === 'string' ? stated.level : 'TOWNSHIP',
    status: 'OPEN',
    after: [],
    deadlineDays: null,
    deadlineUnit: null,
    durationDays: null,
    durationUnit: null,
    openedOn: today,
    dueOn: null,
    dueUnknown: null,
    completedOn: null,
    completedAt: null,
    completedBy: null,
    outcome: null,
    record: null,
    basis: stated?.basis.map(citation) ?? ['J16.1'],
    reasonZh: null,
    reasonEn: null,
  };
}

async function tellOpened(tx: Tx, { actor, form, windowTownship }: Opening, row: NewCase): Promise<void> {
  const { jurisdictionId, id, number, programme, townshipId } = row;
  const submitted = { programme, channel: form.channel, window: actor.organisationId, townshipId };
  const isPassedOn = windowTownship !== null && windowTownship !== townshipId;
  await insertEvents(tx, actor, { jurisdictionId, id }, [
    { kind: 'SUBMITTED', detail: submitted },
    ...(isPassedOn ? [{ kind: 'PASSED_ON' as const, detail: { from: windowTownship, to: townshipId } }] : []),
  ]);
  await audit(tx, actor, {
    operation: 'submitApplication',
    objectType: 'Case',
    objectId: id,
    detail: { number, ...submitted },
  });
  await emit(tx, actor, { type: 'CASE_SUBMITTED', objectId: id, payload: { number, ...submitted } });
}

function unknownHousehold(): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message:
      'The household does not exist or lies outside your place; give the resident id of a member instead.',
    messageZh: '该家庭不存在或不在您的管辖范围内,请改填家庭成员的居民身份证号。',
    path: [...HOUSEHOLD_PATH, 'householdId'],
    basis: ['J16.2'],
  });
}

function noHousehold(): Problem<'NO_LIVE_HOUSEHOLD'> {
  return problem({
    code: 'NO_LIVE_HOUSEHOLD',
    message:
      'The person belongs to no household of this jurisdiction; register the household with this form.',
    messageZh: '该人员在本辖区没有有效家庭,请随申请登记家庭。',
    path: [...HOUSEHOLD_PATH, 'residentId'],
  });
}

function householdClosed({ closedOn }: HouseholdRow): Problem<'HOUSEHOLD_CLOSED'> {
  return problem({
    code: 'HOUSEHOLD_CLOSED',
    message: `The household was closed on ${closedOn}; register the people in a new one.`,
    messageZh: `该家庭已于${closedOn}注销,请重新登记家庭。`,
    path: HOUSEHOLD_PATH,
  });
}

function applicantNotAMember(path: readonly string[]): Problem<'APPLICANT_NOT_A_MEMBER'> {
  return problem({
    code: 'APPLICANT_NOT_A_MEMBER',
    message: 'The applicant does not belong to the household; name a member of it.',
    messageZh: '申请人不是该家庭成员,请填写家庭成员。',
    path,
  });
}

function alreadyApplied(requests: readonly CheckedRequest[]): Problem<'ALREADY_APPLIED'> {
  const codes = requests.map(({ programme }) => programme.code);
  return problem({
    code: 'ALREADY_APPLIED',
    message: `The household has an undecided case of ${codes.join(' or ')} already; go on with that one, or withdraw it first.`,
    messageZh: `该家庭已有${codes.join('或')}的在办案件,请继续办理该案件或先撤回。`,
    path: ['input', 'programmes'],
  });
}
