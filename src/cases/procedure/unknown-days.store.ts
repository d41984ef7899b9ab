import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import { clockOf } from './case-clock.js';
import { dueOfLimit, dueOfStep } from './steps.js';

/** At most so many of a kind at a time; what is left comes on the next day. */
const MOST = 5_000;

/**
 * Works out the days of a jurisdiction that the calendar did not know when their limits began: of open steps, of whole
 * cases, and of the papers of payments made first. What it still does not know stays as it is.
 * @returns how many days became known
 */
export async function recalculateUnknownDays(tx: Tx, jurisdictionId: string): Promise<number> {
  const steps = await ofSteps(tx, jurisdictionId);
  const cases = await ofCases(tx, jurisdictionId);
  return steps + cases + (await ofPapers(tx, jurisdictionId));
}

async function ofSteps(tx: Tx, jurisdictionId: string): Promise<number> {
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

/** J18.3: the day by which an undecided case has to be decided. */
async function ofCases(tx: Tx, jurisdictionId: string): Promise<number> {
  const cases = await tx.db
    .selectFrom('Case')
    .select(['id', 'dueDays', 'dueUnit', 'dueFrom'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('status', '=', 'ACCEPTED')
    .where('dueUnknown', 'is not', null)
    .orderBy('id')
    .limit(MOST)
    .forNoKeyUpdate()
    .execute();
  let known = 0;
  for (const { id, dueDays: days, dueUnit: unit, dueFrom } of cases) {
    if (days === null || unit === null || dueFrom === null) continue;
    const clock = clockOf({ days, unit }, dueFrom);
    if (clock.dueOn === null) continue;
    known += 1;
    await tx.db
      .updateTable('Case')
      .set(clock)
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
  }
  return known;
}

/** J9.1: the day by which the papers of a payment made first are due, with the case and with the grant. */
async function ofPapers(tx: Tx, jurisdictionId: string): Promise<number> {
  const owed = await tx.db
    .selectFrom('Case as c')
    .innerJoin('PayFirstGrant as g', (join) =>
      join.onRef('g.jurisdictionId', '=', 'c.jurisdictionId').onRef('g.caseId', '=', 'c.id'),
    )
    .select(['c.id', 'g.id as grantId', 'g.paidOn', 'g.papersDays', 'g.papersUnit'])
    .where('c.jurisdictionId', '=', jurisdictionId)
    .where('c.payFirst', '=', 'PAPERS_OWED')
    .where('c.papersDueUnknown', 'is not', null)
    .orderBy('c.id')
    .limit(MOST)
    .forNoKeyUpdate()
    .execute();
  let known = 0;
  for (const { id, grantId, paidOn, papersDays, papersUnit } of owed) {
    const { dueOn } = dueOfLimit(papersDays, papersUnit, paidOn);
    if (dueOn === null) continue;
    known += 1;
    await tx.db
      .updateTable('Case')
      .set({ papersDueOn: dueOn, papersDueUnknown: null })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
    await tx.db
      .updateTable('PayFirstGrant')
      .set({ papersDueOn: dueOn })
      .where('jurisdictionId', '=', jurisdictionId)
      .where('id', '=', grantId)
      .execute();
  }
  return known;
}
