import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import { dueOfStep } from './steps.js';

/** At most so many steps at a time; what is left comes on the next day. */
const MOST = 5_000;

/**
 * Works out the days of open steps of a jurisdiction that the calendar did not know when the steps were opened. What it
 * still does not know stays as it is.
 * @returns how many days became known
 */
export async function recalculateUnknownDays(tx: Tx, jurisdictionId: string): Promise<number> {
  const steps = await tx.db
    .selectFrom('CaseStep')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('status', '=', 'OPEN')
    .where('dueUnknown', 'is not', null)
    .orderBy('caseId')
    .limit(MOST)
    .forUpdate()
    .execute();
  let known = 0;
  for (const step of steps) {
    if (step.openedOn === null) continue;
    const { dueOn } = dueOfStep(step, step.openedOn);
    if (dueOn === null) continue;
    known += 1;
    await tx.db
      .updateTable('CaseStep')
      .set({ dueOn, dueUnknown: null })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('caseId', '=', step.caseId)
      .where('sequence', '=', step.sequence)
      .execute();
    await sql`update welfare_case set step_due_on = least(step_due_on, ${dueOn}::date)
      where jurisdiction_id = ${jurisdictionId} and id = ${step.caseId}`.execute(tx.db);
  }
  return known;
}
