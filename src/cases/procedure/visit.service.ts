import type { Actor } from '../../access/actor.js';
import type { Tx } from '../../database/database.js';
import {
  changeCircumstance,
  circumstancesOfPersons,
  insertCircumstances,
} from '../../households/circumstances/circumstance.store.js';
import { changeHousehold, lockHousehold } from '../../households/household.store.js';
import { circumstanceRows } from '../../households/membership/enrolment.service.js';
import { liveMembers } from '../../households/membership/membership.store.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { addDays, type LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { type CaseWork } from '../case-work.service.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { dayProblem, peopleProblem, textProblem } from '../written.js';
import type { Visitor } from './records.js';
import { SELF_CARE_ITEMS, type SelfCareItem, selfCareLevel } from './self-care.js';

/** A visit at the household's home. */
export interface HomeVisit {
  /** By the township, or by the county where it has to go itself (57号, 20). */
  readonly by: Visitor;
  readonly visitedOn: LocalDate;
  /** At least two; the names as they signed. */
  readonly investigators: readonly string[];
  readonly signedByInvestigators: boolean;
  readonly signedByHousehold: boolean;
  readonly findings: string;
  /** What was seen does not fit what was declared (J18.1). */
  readonly doubts: boolean;
}

/** How the members who need it can care for themselves. */
export interface SelfCareAssessment {
  readonly assessedOn: LocalDate;
  readonly assessors: readonly string[];
  readonly persons: readonly { readonly personId: string; readonly failed: readonly SelfCareItem[] }[];
}

const VISITORS = { least: 2, field: 'investigators', basis: ['57号 16'] };
const ASSESSORS = { least: 1, field: 'assessors', basis: ['43号 21'] };

/** What is found out at the home: the visit, and how people can care for themselves. */
export class VisitService {
  readonly #work: CaseWork;

  constructor(work: CaseWork) {
    this.#work = work;
  }

  /** Records a home visit: at least two investigators, and both sides sign (57号, 16). */
  async recordVisit(actor: Actor, key: RowKey, visit: HomeVisit): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'recordHomeVisit', { key, ...visit }, async (tx, open) => {
      const fault = visitFault(visit, open, actor.today);
      if (fault !== null) return err(fault);
      const action = visit.by === 'COUNTY' ? 'RECORD_COUNTY_VISIT' : 'RECORD_VISIT';
      const outcome = visit.doubts ? 'DOUBTS' : 'NO_DOUBTS';
      const { visitedOn, investigators, findings, doubts } = visit;
      const file = await this.#work.advance(
        tx,
        open,
        deedOf(actor, action, { outcome, disputes: doubts, record: { visitedOn, investigators, findings } }),
      );
      if (!file.ok) return file;
      return ok({
        file: file.value,
        note: {
          kind: 'HOME_VISITED',
          detail: { by: visit.by, visitedOn, investigators: investigators.length, outcome },
        },
      });
    });
  }

  /**
   * Records the assessment of self-care in six items (43号, 21) and keeps it with the household as a condition of
   * each person, from the day of application on: that is the day whose facts the case is decided on.
   */
  async assessSelfCare(
    actor: Actor,
    key: RowKey,
    assessment: SelfCareAssessment,
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(
      actor,
      'recordSelfCareAssessment',
      { key, ...assessment },
      async (tx, open) => {
        const { jurisdictionId, householdId } = open.row;
        const household = { jurisdictionId, id: householdId };
        await lockHousehold(tx, household);
        const fault = await assessmentFault(tx, assessment, open, actor.today);
        if (fault !== null) return err(fault);
        const levels = assessment.persons.map(({ personId, failed }) => {
          const count = new Set(failed).size;
          return { personId, failed: count, level: selfCareLevel(count) };
        });
        for (const { personId, failed } of levels)
          await keepSelfCare(tx, actor, household, { personId, failed, from: open.row.appliedOn });
        await changeHousehold(tx, household, {});
        const { assessedOn, assessors, persons } = assessment;
        const file = await this.#work.advance(
          tx,
          open,
          deedOf(actor, 'ASSESS_SELF_CARE', { record: { assessedOn, assessors, persons, levels } }),
        );
        if (!file.ok) return file;
        return ok({
          file: file.value,
          note: { kind: 'SELF_CARE_ASSESSED', detail: { assessedOn, persons: levels.length } },
        });
      },
    );
  }
}

function visitFault(visit: HomeVisit, { row }: OpenCase, today: LocalDate): Problem | null {
  return (
    dayProblem(visit.visitedOn, { from: row.acceptedOn ?? row.appliedOn, today }, 'visitedOn') ??
    peopleProblem(visit.investigators, VISITORS) ??
    textProblem(visit.findings, 'findings') ??
    (visit.signedByInvestigators && visit.signedByHousehold ? null : signatureMissing(visit))
  );
}

function signatureMissing({ signedByHousehold }: HomeVisit): Problem<'SIGNATURE_MISSING'> {
  return problem({
    code: 'SIGNATURE_MISSING',
    message: `The record of the visit lacks the signature of the ${signedByHousehold ? 'investigators' : 'household'}; both sides have to sign.`,
    messageZh: `入户调查表缺少${signedByHousehold ? '调查人员' : '被调查家庭'}签字,须双方签字。`,
    path: ['input', signedByHousehold ? 'signedByInvestigators' : 'signedByHousehold'],
    basis: ['57号 16'],
  });
}

async function assessmentFault(
  tx: Tx,
  { assessedOn, assessors, persons }: SelfCareAssessment,
  { row }: OpenCase,
  today: LocalDate,
): Promise<Problem | null> {
  const plain =
    dayProblem(assessedOn, { from: row.acceptedOn ?? row.appliedOn, today }, 'assessedOn') ??
    peopleProblem(assessors, ASSESSORS);
  if (plain !== null) return plain;
  const { jurisdictionId, householdId } = row;
  const members = await liveMembers(tx.db, { jurisdictionId, id: householdId });
  const ids = persons.map(({ personId }) => personId);
  const isSound =
    ids.length > 0 &&
    new Set(ids).size === ids.length &&
    ids.every((id) => members.some(({ personId }) => personId === id));
  if (isSound) return null;
  return problem({
    code: 'SELF_CARE_PERSONS',
    message: `The assessment names ${ids.length} persons, who must be different members of the household, at least one; items are ${SELF_CARE_ITEMS.join(', ')}.`,
    messageZh: `评估对象为${ids.length}人,应至少一人且为互不相同的家庭成员。`,
    path: ['input', 'persons'],
    basis: ['43号 21'],
  });
}

/** What was on record before from an earlier day ends the day before; what began later is withdrawn as replaced. */
async function keepSelfCare(
  tx: Tx,
  actor: Actor,
  household: RowKey,
  {
    personId,
    failed,
    from,
  }: { readonly personId: string; readonly failed: number; readonly from: LocalDate },
): Promise<void> {
  const recorded = await circumstancesOfPersons(tx.db, household.jurisdictionId, [personId]);
  for (const row of recorded) {
    const isOver = row.activeUntil !== null && row.activeUntil < from;
    if (row.kind !== 'SELF_CARE' || isOver) continue;
    await changeCircumstance(
      tx,
      row,
      row.activeFrom < from
        ? { activeUntil: addDays(from, -1) }
        : {
            withdrawnAt: actor.now,
            withdrawnBy: actor.officerId,
            withdrawnReason: '由新的自理能力评估替代 / Replaced by a new self-care assessment.',
          },
    );
  }
  await insertCircumstances(
    tx,
    circumstanceRows(actor, household, personId, [
      {
        category: 'CONDITION',
        kind: 'SELF_CARE',
        grade: String(failed),
        amount: null,
        period: null,
        activeFrom: from,
        activeUntil: null,
        source: 'HOME_VISIT',
        evidence: null,
      },
    ]),
  );
}
