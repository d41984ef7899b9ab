import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { CaseStepRow } from './step.entity.js';
import type { CaseStep } from './step.js';

/** The steps of a case in the order of the procedure. */
export async function stepsOf(db: Db, key: RowKey): Promise<CaseStepRow[]> {
  return await db
    .selectFrom('CaseStep')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('caseId', '=', key.id)
    .orderBy('sequence')
    .execute();
}

/** The steps of these cases, each case's in the order of its procedure. */
export async function stepsOfCases(db: Db, keys: readonly RowKey[]): Promise<CaseStepRow[]> {
  return await db
    .selectFrom('CaseStep as s')
    .selectAll()
    .where(hasOneOf('s', keys, 'case_id'))
    .orderBy('s.sequence')
    .execute();
}

/** Writes the steps that are new or have changed, in one statement. */
export async function saveSteps(
  tx: Tx,
  { jurisdictionId, id: caseId }: RowKey,
  before: readonly CaseStep[],
  after: readonly CaseStep[],
): Promise<void> {
  const known = new Map(before.map((step) => [step.sequence, step]));
  const changed = after.filter((step) => step !== known.get(step.sequence));
  if (changed.length === 0) return;
  await tx.db
    .insertInto('CaseStep')
    .values(changed.map((step) => rowOf(jurisdictionId, caseId, step)))
    .onConflict((conflict) =>
      conflict.columns(['jurisdictionId', 'caseId', 'sequence']).doUpdateSet({
        level: sql`excluded.level`,
        status: sql`excluded.status`,
        after: sql`excluded.after`,
        deadlineDays: sql`excluded.deadline_days`,
        deadlineUnit: sql`excluded.deadline_unit`,
        durationDays: sql`excluded.duration_days`,
        durationUnit: sql`excluded.duration_unit`,
        openedOn: sql`excluded.opened_on`,
        dueOn: sql`excluded.due_on`,
        dueUnknown: sql`excluded.due_unknown`,
        completedOn: sql`excluded.completed_on`,
        completedAt: sql`excluded.completed_at`,
        completedBy: sql`excluded.completed_by`,
        outcome: sql`excluded.outcome`,
        record: sql`excluded.record`,
        basis: sql`excluded.basis`,
        reasonZh: sql`excluded.reason_zh`,
        reasonEn: sql`excluded.reason_en`,
      }),
    )
    .execute();
}

function rowOf(jurisdictionId: string, caseId: string, step: CaseStep): CaseStepRow {
  const { sequence, code, level, status, after, basis, ...rest } = step;
  return {
    jurisdictionId,
    caseId,
    ...{ sequence, code, level, status },
    after: [...after],
    basis: [...basis],
    deadlineDays: rest.deadlineDays,
    deadlineUnit: rest.deadlineUnit,
    durationDays: rest.durationDays,
    durationUnit: rest.durationUnit,
    openedOn: rest.openedOn,
    dueOn: rest.dueOn,
    dueUnknown: rest.dueUnknown,
    completedOn: rest.completedOn,
    completedAt: rest.completedAt,
    completedBy: rest.completedBy,
    outcome: rest.outcome,
    record: rest.record,
    reasonZh: rest.reasonZh,
    reasonEn: rest.reasonEn,
  };
}
