import type { Actor } from '../../access/actor.js';
import { consentGivenOn } from '../../access/privacy/consent.store.js';
import type { Tx } from '../../database/database.js';
import { newId } from '../../database/new-id.js';
import { liveMembers } from '../../households/membership/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { refusalOf } from '../case-machine.js';
import { type CaseWork } from '../case-work.service.js';
import type { CheckInquiryRow } from '../check-exchange/check-inquiry.entity.js';
import { inquiryReference } from '../check-exchange/check-inquiry.js';
import { changeInquiry, inquiriesOfCheck, insertInquiries } from '../check-exchange/check-inquiry.store.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { concludeCheck } from './check-result.service.js';
import {
  authorisationProblem,
  type CheckFinding,
  type CheckSource,
  findingsProblem,
} from './economic-check.js';
import { checkOfCase, insertCheck } from './economic-check.store.js';
import { stepOf } from './steps.js';

export interface RequestCheck {
  /** Who of the household authorised it and when; null = the applicant's consent on record, if there is one (C5). */
  readonly authorisation: { readonly personId: string; readonly signedOn: LocalDate } | null;
  readonly sources: readonly CheckSource[];
}

/** The economic status check of a case (C5). */
export class EconomicCheckService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /**
   * Asks the sources, with the household's authorisation; without it there is no check. Answers that hold no more are
   * asked for again (C5).
   */
  async request(actor: Actor, key: RowKey, input: RequestCheck): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'requestEconomicCheck', { key, ...input }, async (tx, open) => {
      const isDone = stepOf(open.file.steps, 'ECONOMIC_CHECK')?.status === 'DONE';
      const deed = deedOf(actor, isDone ? 'REPEAT_CHECK' : 'REQUEST_CHECK');
      const early = refusalOf(open.file, deed);
      if (early !== null) return err(early);
      const authorisation = input.authorisation ?? (await onRecord(tx, open, actor));
      const sources = [...new Set(input.sources)];
      if (sources.length === 0) return err(noSource());
      const { jurisdictionId, householdId } = open.row;
      const members = await liveMembers(tx.db, { jurisdictionId, id: householdId });
      const isMember = members.some(({ personId }) => personId === authorisation?.personId);
      const fault = authorisationProblem(authorisation, isMember, actor.today);
      if (fault !== null || authorisation === null) return err(fault as Problem);
      const id = newId();
      const record = { checkId: id, requestedOn: actor.today, sources };
      const file = await this.#work.advance(tx, open, { ...deed, record });
      if (!file.ok) return file;
      const before = await checkOfCase(tx.db, key);
      const attempt = before?.round === open.file.round ? before.attempt + 1 : 1;
      await insertCheck(tx, {
        jurisdictionId,
        id,
        caseId: key.id,
        round: open.file.round,
        attempt,
        authorisedByPersonId: authorisation.personId,
        authorisedOn: authorisation.signedOn,
        requestedOn: actor.today,
        requestedBy: actor.officerId,
        dueOn: stepOf(file.value.steps, 'ECONOMIC_CHECK')?.dueOn ?? null,
        completedOn: null,
        completedBy: null,
        result: null,
        validUntil: null,
        sources,
        findings: [],
      });
      await insertInquiries(tx, inquiriesFor(open, { checkId: id, attempt }, sources));
      return ok({
        file: file.value,
        note: {
          kind: 'CHECK_REQUESTED',
          detail: { checkId: id, sources, authorisedOn: authorisation.signedOn },
        },
      });
    });
  }

  /** Records what the sources answered; a difference is a dispute (J18.1). */
  async answer(
    actor: Actor,
    key: RowKey,
    { findings }: { readonly findings: readonly CheckFinding[] },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordEconomicCheckResult', { key, findings }, async (tx, open) => {
      const deed = deedOf(actor, 'ANSWER_CHECK');
      const early = refusalOf(open.file, deed);
      if (early !== null) return err(early);
      const check = await checkOfCase(tx.db, key);
      invariant(check !== undefined, `The case ${key.id} has begun its check, so there must be one.`);
      const fault = findingsProblem(findings, check.sources);
      if (fault !== null) return err(fault);
      for (const inquiry of await inquiriesOfCheck(tx.db, check)) {
        const finding = findings.find(({ source }) => source === inquiry.source);
        if (finding === undefined) continue;
        const { differs, note } = finding;
        await changeInquiry(tx, inquiry, {
          ...{ status: 'ANSWERED', answeredOn: actor.today, differs, note },
          ...(!differs && { explanation: null, explained: null, explainedBy: null }),
        });
      }
      const answeredOn = actor.today;
      return await concludeCheck(this.#work, { tx, actor, open, deed }, { check, findings, answeredOn });
    });
  }
}

/** One question a source (C5). */
function inquiriesFor(
  { row, file }: OpenCase,
  { checkId, attempt }: { readonly checkId: string; readonly attempt: number },
  sources: readonly CheckSource[],
): CheckInquiryRow[] {
  const { jurisdictionId, id: caseId, number } = row;
  return sources.map((source) => ({
    ...{ jurisdictionId, id: newId(), checkId, caseId, source },
    reference: inquiryReference(number, source, { round: file.round, attempt }),
    status: 'OPEN',
    ...{ sentOn: null, answeredOn: null, differs: null, note: null },
    ...{ explanation: null, explained: null, explainedBy: null },
  }));
}

/** The applicant's consent that was recorded before, if it still holds. */
async function onRecord(
  tx: Tx,
  { row }: OpenCase,
  { today }: Pick<Actor, 'today'>,
): Promise<RequestCheck['authorisation']> {
  const { jurisdictionId, applicantPersonId: personId } = row;
  const person = { jurisdictionId, id: personId };
  const signedOn = await consentGivenOn(tx, person, { kind: 'ECONOMIC_CHECK', on: today });
  return signedOn === null ? null : { personId, signedOn };
}

function noSource(): Problem<'NO_SOURCE'> {
  return problem({
    code: 'NO_SOURCE',
    message: 'The check asks no source; name at least one.',
    messageZh: '未选择查询来源,请至少选择一个。',
    path: ['input', 'sources'],
    basis: ['C5'],
  });
}
