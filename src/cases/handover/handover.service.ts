import type { Actor } from '../../access/actor.js';
import { AUTHORIZATION } from '../../access/authorization.js';
import { checkSeparation } from '../../access/duties/separation.store.js';
import type { Tx } from '../../database/database.js';
import { awardsOf, updateAward } from '../../funds/awards/award.store.js';
import { findHouseholds } from '../../households/household.store.js';
import type { OfficerRow } from '../../jurisdictions/officers/officer.entity.js';
import type { OrganisationTree } from '../../jurisdictions/organisations/organisation-tree.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { invariant } from '../../shared/invariant.js';
import { type Problem, problem } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import { dutiesDone } from '../case-duties.js';
import { act } from '../case-machine.js';
import { type CaseParts, type CaseWork } from '../case-work.service.js';
import { deedOf, type OpenCase } from '../open-case.service.js';
import { textProblem } from '../written.js';
import { findOfficerRow, insertRecusal, isRecused } from './handover.store.js';
import { recused } from './recusal.js';

/** To whom a case goes, and whether the officer who had it stands back from it for good. */
export interface Reassignment {
  readonly officerId: string;
  readonly reason: string;
  readonly recusal: boolean;
}

/** Who works on a case, and where (C6, J16.2). */
export class HandoverService {
  readonly #parts: CaseParts;
  readonly #work: CaseWork;

  constructor(parts: CaseParts, work: CaseWork) {
    this.#parts = parts;
    this.#work = work;
  }

  /**
   * Gives the case to another officer who works where it lies. With `recusal` the officer who gives it stands back: from
   * then on that person does nothing in it (57号, 11).
   */
  async reassign(actor: Actor, key: RowKey, input: Reassignment): Promise<Result<RowKey, Problem>> {
    const tree = await this.#tree(actor);
    const work = async (tx: Tx, open: OpenCase) => {
      const { officerId, reason, recusal } = input;
      const file = act(open.file, deedOf(actor, 'REASSIGN'));
      if (!file.ok) return file;
      const fault = textProblem(reason, 'reason');
      if (fault !== null) return err(fault);
      const { jurisdictionId } = key;
      const officer = await findOfficerRow(tx.db, { jurisdictionId, id: officerId });
      const unfit =
        officer === undefined ? unknownOfficer() : await unfitProblem(tx, actor, open, { officer, tree });
      if (unfit !== null) return err(unfit);
      if (recusal) {
        await insertRecusal(tx, {
          jurisdictionId,
          caseId: key.id,
          officerId: actor.officerId,
          recusedOn: actor.today,
          reason: reason.trim(),
          recordedBy: actor.officerId,
        });
      }
      return ok({
        file: file.value,
        change: { handlerId: officerId },
        note: { kind: 'REASSIGNED' as const, detail: { from: open.row.handlerId, to: officerId, recusal } },
      });
    };
    return await this.#work.on(actor, 'reassignCase', { key, ...input }, work);
  }

  /**
   * Hands the case with its file and its running awards over to where the household lives now. The officer of the old
   * place does it last, and the new place finds it on its worklist without a handler.
   */
  async transfer(
    actor: Actor,
    key: RowKey,
    { reason }: { readonly reason: string },
  ): Promise<Result<RowKey, Problem>> {
    return await this.#work.on(actor, 'transferCase', { key, reason }, async (tx, open) => {
      const file = act(open.file, deedOf(actor, 'TRANSFER'));
      if (!file.ok) return file;
      const fault = textProblem(reason, 'reason');
      if (fault !== null) return err(fault);
      const { jurisdictionId, householdId, townshipId: from, villageId: fromVillage } = open.row;
      const [household] = await findHouseholds(tx.db, [{ jurisdictionId, id: householdId }]);
      invariant(household !== undefined, `The household ${householdId} of a case must exist.`);
      const { townshipId, villageId } = household;
      if (townshipId === from && villageId === fromVillage) return err(notMoved());
      for (const award of await awardsOf(tx.db, 'caseId', [key]))
        if (award.status !== 'ENDED') await updateAward(tx, award, { townshipId });
      return ok({
        file: file.value,
        change: { townshipId, villageId, handlerId: null },
        note: {
          kind: 'TRANSFERRED',
          detail: { from, fromVillage, to: townshipId, toVillage: villageId },
        },
      });
    });
  }

  async #tree({ reach, now }: Actor): Promise<OrganisationTree> {
    const { places, database } = this.#parts;
    return await places.tree(database.db, reach.jurisdictionId, now);
  }
}

/** Whether the officer can take the case: in office, at the place, with a role that handles cases, and unrelated. */
async function unfitProblem(
  tx: Tx,
  { today, now }: Actor,
  { row, file }: OpenCase,
  { officer, tree }: { readonly officer: OfficerRow; readonly tree: OrganisationTree },
): Promise<Problem | null> {
  const isInOffice =
    officer.activeFrom <= today && (officer.activeUntil === null || officer.activeUntil >= today);
  const handles = (AUTHORIZATION['Mutation.recordPapers'] as readonly string[]).includes(officer.role);
  const places = [row.villageId, row.townshipId, tree.countyOf(row.townshipId)];
  if (!isInOffice || !handles || !places.includes(officer.organisationId)) return unfitOfficer();
  if (officer.id === row.handlerId) return sameHandler();
  const person = { officerId: officer.id, personIndex: officer.personIndex };
  if (await isRecused(tx.db, row, person)) return recused();
  const reach = { jurisdictionId: row.jurisdictionId, townshipIds: null, villageIds: null };
  return await checkSeparation(
    tx,
    { ...person, reach, now },
    {
      duty: 'INTAKE',
      householdId: row.householdId,
      earlier: dutiesDone(file.steps).filter(({ duty }) => duty === 'DECISION'),
    },
  );
}

function unknownOfficer(): Problem<'UNKNOWN_OFFICER'> {
  return problem({
    code: 'UNKNOWN_OFFICER',
    message: 'There is no such officer in the jurisdiction; choose one from its list of officers.',
    messageZh: '本辖区没有该工作人员,请从人员列表中选择。',
    path: ['input', 'officerId'],
  });
}

function unfitOfficer(): Problem<'OFFICER_UNFIT'> {
  return problem({
    code: 'OFFICER_UNFIT',
    message:
      'The officer is not in office today, does not handle cases, or works elsewhere; choose one of the village, township or county of the case.',
    messageZh: '该人员今天不在岗、不经办案件或不在本案所在地任职,请选择本案所在村、乡镇或县级的经办人员。',
    path: ['input', 'officerId'],
    basis: ['C6'],
  });
}

function sameHandler(): Problem<'SAME_HANDLER'> {
  return problem({
    code: 'SAME_HANDLER',
    message: 'The officer has the case already; choose another one.',
    messageZh: '该人员已是本案经办人,请选择其他人员。',
    path: ['input', 'officerId'],
  });
}

function notMoved(): Problem<'NOT_MOVED'> {
  return problem({
    code: 'NOT_MOVED',
    message: 'The household still lives where the case lies; record its move first.',
    messageZh: '该家庭仍居住在本案所在地,请先登记迁移。',
    path: ['input', 'caseId'],
  });
}
