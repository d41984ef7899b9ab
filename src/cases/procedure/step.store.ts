import { grouped, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { saveRows } from '../../database/write-rows.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { CaseStepRow } from './step.entity.js';
import type { CaseStep } from './step.js';

const COMPARED = Object.keys({
  ...{ sequence: true, code: true, level: true, status: true, after: true, basis: true },
  ...{ deadlineDays: true, deadlineUnit: true, durationDays: true, durationUnit: true },
  ...{
    openedOn: true,
    dueOn: true,
    dueUnknown: true,
    completedOn: true,
    completedAt: true,
    completedBy: true,
  },
  ...{ outcome: true, record: true, reasonZh: true, reasonEn: true },
} satisfies Record<keyof CaseStep, true>) as (keyof CaseStep)[];

/** The steps of a case in the order of the procedure. */
export const stepsOf = together<RowKey, CaseStepRow[]>(async (db, keys) =>
  grouped(keys, await stepsOfCases(db, keys), { key: ({ id }) => id, row: ({ caseId }) => caseId }),
);

/** The steps of these cases, each case's in the order of its procedure. */
export async function stepsOfCases(db: Db, keys: readonly RowKey[]): Promise<CaseStepRow[]> {
  return await db
    .selectFrom('CaseStep as s')
    .selectAll()
    .where(hasOneOf('s', keys, 'case_id'))
    .orderBy('s.sequence')
    .execute();
}

/** Writes the steps that are new or look different, in one statement: a plan made anew leaves most as they were. */
export async function saveSteps(
  tx: Tx,
  { jurisdictionId, id: caseId }: RowKey,
  before: readonly CaseStep[],
  after: readonly CaseStep[],
): Promise<void> {
  const known = new Map(before.map((step) => [step.sequence, step]));
  const rows = after.flatMap((step) => {
    const was = known.get(step.sequence);
    const isUnchanged = step === was || (was !== undefined && isSame(step, was));
    return isUnchanged ? [] : [rowOf(jurisdictionId, caseId, step)];
  });
  if (rows.length === 0) return;
  await saveRows(tx, 'CaseStep', ['jurisdictionId', 'caseId', 'sequence'], rows);
}

/** Whether two steps are written alike; a record that only lists its parts in another order is written once too often. */
function isSame(one: CaseStep, other: CaseStep): boolean {
  return COMPARED.every((column) => {
    const [a, b] = [one[column], other[column]];
    return a === b || (typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b));
  });
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
