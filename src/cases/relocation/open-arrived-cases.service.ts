import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import type { HouseholdRow } from '../../households/household.entity.js';
import type { Problem } from '../../shared/problem.js';
import { ok, type Result } from '../../shared/result.js';
import type { ApplicationRow } from '../applications/application.entity.js';
import { findApplication, insertApplication } from '../applications/application.store.js';
import { type ApplicationForm, type CheckedRequest, checkForm } from '../applications/application-form.js';
import { openCases } from '../applications/open-cases.service.js';
import type { CaseRow } from '../case.entity.js';
import { nextSerials } from '../case.store.js';
import type { CaseParts } from '../case-work.service.js';

/** What was opened for a household that arrived. */
export interface ArrivedCases {
  /** null when no programme has a counterpart here. */
  readonly applicationId: string | null;
  readonly withoutCase: readonly string[];
}

const LIVE = new Set(['SUBMITTED', 'ACCEPTED', 'ACTIVE', 'SUSPENDED']);

/** Opens a case under the receiving place's own policy for each programme that the household brings (J16.1, J16.2). */
export async function openArrivedCases(
  tx: Tx,
  { policies, places }: Pick<CaseParts, 'policies' | 'places'>,
  actor: Actor,
  arriving: {
    readonly household: HouseholdRow;
    readonly applicantPersonId: string;
    readonly earlier: readonly CaseRow[];
    readonly pickupCodeHash: string;
    readonly pickupCodeSealed: string;
  },
): Promise<Result<ArrivedCases, Problem>> {
  const { household, applicantPersonId, earlier, pickupCodeHash, pickupCodeSealed } = arriving;
  const { jurisdictionId } = household;
  const { policy, jurisdiction } = await policies.of(tx.db, jurisdictionId, actor.now);
  const tree = await places.tree(tx.db, jurisdictionId, actor.now);
  const form = formFor(household);
  const requests: CheckedRequest[] = [];
  const withoutCase: string[] = [];
  for (const row of latestOfProgrammes(earlier.filter(({ status }) => LIVE.has(status)))) {
    const candidates = await requestsFrom(tx, row, policy.programmes.get(row.programme));
    const checked = candidates
      .map((request) => checkForm({ ...form, programmes: [request] }, { policy, tree, today: actor.today }))
      .find((result) => result.ok);
    if (checked?.ok === true) requests.push(...checked.value);
    else withoutCase.push(row.programme);
  }
  if (requests.length === 0) return ok({ applicationId: null, withoutCase });
  const applicationId = newId();
  await insertApplication(
    tx,
    applicationRow(actor, { household, applicantPersonId, applicationId }, requests),
  );
  const serials = await nextSerials(tx, requests.length);
  const opened = await openCases(
    tx,
    {
      ...{ household, applicantPersonId, actor, form, applicationId, pickupCodeHash, pickupCodeSealed },
      emergencyTownshipId: null,
      windowTownship: tree.townshipOf(actor.organisationId),
      prefix: jurisdiction.shortCode,
    },
    requests,
    serials,
  );
  return opened.ok ? ok({ applicationId, withoutCase }) : opened;
}

function formFor({ jurisdictionId, id }: HouseholdRow): ApplicationForm {
  return {
    channel: 'WINDOW',
    household: { key: { jurisdictionId, id } },
    applicantResidentId: null,
    programmes: [],
    emergency: null,
    urgent: false,
    lead: null,
    integritySignedOn: null,
  };
}

/** With the papers and answers that both places ask for; without the answers where this place asks otherwise. */
async function requestsFrom(
  tx: Tx,
  row: CaseRow,
  programme:
    | { readonly evidence: readonly { code: string }[]; readonly questions: readonly { code: string }[] }
    | undefined,
): Promise<ApplicationForm['programmes']> {
  if (programme === undefined) return [];
  const { jurisdictionId, applicationId, evidence } = row;
  const application = await findApplication(tx.db, { jurisdictionId, id: applicationId });
  const asked = new Set(programme.evidence.map(({ code }) => code));
  const questions = new Set(programme.questions.map(({ code }) => code));
  const answers = Object.entries(application?.answers[row.programme] ?? {});
  const request = {
    programme: row.programme,
    requestedAmount: null,
    papers: evidence.filter((code) => asked.has(code)),
  };
  return [
    { ...request, answers: Object.fromEntries(answers.filter(([code]) => questions.has(code))) },
    { ...request, answers: {} },
  ];
}

function latestOfProgrammes(cases: readonly CaseRow[]): readonly CaseRow[] {
  return [...new Map(cases.map((row) => [row.programme, row])).values()];
}

function applicationRow(
  actor: Actor,
  of: {
    readonly household: HouseholdRow;
    readonly applicantPersonId: string;
    readonly applicationId: string;
  },
  requests: readonly CheckedRequest[],
): ApplicationRow {
  const { household, applicantPersonId, applicationId } = of;
  return {
    jurisdictionId: household.jurisdictionId,
    id: applicationId,
    householdId: household.id,
    applicantPersonId,
    channel: 'WINDOW',
    filedBy: 'SELF',
    authority: null,
    receivedAt: actor.now,
    receivedOn: actor.today,
    windowOrganisationId: actor.organisationId,
    townshipId: household.townshipId,
    status: 'SUBMITTED',
    programmes: requests.map(({ programme }) => programme.code),
    answers: Object.fromEntries(requests.map(({ programme, answers }) => [programme.code, answers])),
    ...{ emergencyKind: null, emergencyOn: null, emergencyTownshipId: null },
    urgent: false,
    leadId: null,
    integritySignedOn: null,
    createdBy: actor.officerId,
    createdByPersonId: null,
  };
}
