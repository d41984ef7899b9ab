import { audit } from '../../access/audit/audit.store.js';
import { emit } from '../../access/outbox.store.js';
import { constraintOf } from '../../database/constraint.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import { citation } from '../../policy/index.js';
import { caseNumber } from '../../shared/case-number.js';
import { yearOf } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { CaseRow } from '../case.entity.js';
import { insertCases, insertEvents, type NewCase } from '../case.store.js';
import type { CaseStep } from '../procedure/step.js';
import { saveSteps } from '../procedure/step.store.js';
import { type ApplicationForm, type CheckedRequest, responsiblePlace } from './application-form.js';
import { type Taker, takerId } from './taker.js';

/** The household of a form with the person who applies. */
export interface Applying {
  readonly household: HouseholdRow;
  readonly applicantPersonId: string;
}

/** A form on its way into the registry. */
export interface Opening extends Applying {
  readonly actor: Taker;
  readonly form: ApplicationForm;
  readonly applicationId: string;
  readonly emergencyTownshipId: string | null;
  /** The township of the window; null for a window above the townships. */
  readonly windowTownship: string | null;
  readonly prefix: string;
  readonly pickupCodeHash: string;
  /** The code as it is hashed, sealed. */
  readonly pickupCodeSealed: string;
}

/**
 * Opens one case a programme, numbered, with its first step, at the place responsible (J16.1, J16.2, J9.5).
 * @param serials from `nextSerials`, one a request
 */
export async function openCases(
  tx: Tx,
  opening: Opening,
  requests: readonly CheckedRequest[],
  serials: readonly bigint[],
): Promise<Result<readonly CaseRow[], Problem>> {
  const rows = requests.map((request, index) => caseRow(opening, request, serials[index] as bigint));
  try {
    // In this order and in one message; a refusal undoes all of it.
    const [opened] = await Promise.all([
      insertCases(tx, rows),
      ...rows.flatMap((row, index) => [
        saveSteps(tx, row, [], [acceptanceStep(requests[index] as CheckedRequest, opening.actor)]),
        tellOpened(tx, opening, row),
      ]),
    ]);
    return ok(opened);
  } catch (error) {
    if (constraintOf(error) === 'welfare_case_live_key') return err(alreadyApplied(requests));
    throw error;
  }
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
    pickupCodeSealed,
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
    pickupCodeSealed,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
}

/** The first step is there from the start, so that a case handed in stands on a worklist; the rest is planned later. */
function acceptanceStep({ programme }: CheckedRequest, { today }: Taker): CaseStep {
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
  const by = { officerId: takerId(actor), name: actor.name, now: actor.now };
  const isPassedOn = windowTownship !== null && windowTownship !== townshipId;
  await Promise.all([
    insertEvents(tx, by, { jurisdictionId, id }, [
      { kind: 'SUBMITTED', detail: submitted },
      ...(isPassedOn
        ? [{ kind: 'PASSED_ON' as const, detail: { from: windowTownship, to: townshipId } }]
        : []),
    ]),
    audit(tx, actor, {
      operation: 'submitApplication',
      objectType: 'Case',
      objectId: id,
      detail: { number, ...submitted },
    }),
    emit(tx, actor, {
      type: 'CASE_SUBMITTED',
      objectId: id,
      place: { townshipId, villageId: row.villageId ?? null },
      payload: { ...submitted, number, status: row.status },
    }),
  ]);
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
