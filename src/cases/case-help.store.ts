import type { Db } from '../database/entities.js';
import { awardsOf } from '../funds/award.store.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { HelpFacts } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';

/**
 * The help that a household has had before a case: its awards of any programme, and what was paid first. The case's
 * own is left out, so that paying first does not change what the case is entitled to.
 * @param on what began later is not known on that day
 */
export async function helpOf(
  db: Db,
  household: RowKey,
  { on, caseId }: { readonly on: LocalDate; readonly caseId: string | null },
): Promise<HelpFacts[]> {
  const awards = (await awardsOf(db, 'householdId', [household]))
    .filter((award) => award.caseId !== caseId && award.activeFrom <= on)
    .map(
      ({ programme, class: grade, amount, kind, activeFrom, activeUntil }): HelpFacts => ({
        programme,
        class: grade,
        amount,
        period: kind === 'RECURRING' ? 'MONTHLY' : 'ONE_OFF',
        from: activeFrom,
        until: activeUntil,
      }),
    );
  const paidFirst = (await paidFirstTo(db, household, on))
    .filter((payment) => payment.caseId !== caseId)
    .map(
      ({ programme, amount, paidOn }): HelpFacts => ({
        programme,
        class: null,
        amount,
        period: 'ONE_OFF',
        from: paidOn as LocalDate,
        until: paidOn,
      }),
    );
  return [...awards, ...paidFirst];
}

/** What was paid to the household before a decision, and stayed paid. */
async function paidFirstTo(db: Db, household: RowKey, on: LocalDate) {
  return await db
    .selectFrom('Payment')
    .select(['caseId', 'programme', 'amount', 'paidOn'])
    .where('jurisdictionId', '=', household.jurisdictionId)
    .where('householdId', '=', household.id)
    .where('awardId', 'is', null)
    .where('status', '=', 'PAID')
    .where('paidOn', '<=', on)
    .execute();
}
