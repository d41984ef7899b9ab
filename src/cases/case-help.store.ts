import type { Db } from '../database/entities.js';
import { awardsOf } from '../funds/award.store.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import type { HelpFacts } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';
import { outsideHelpOf } from './referrals/referral.store.js';

/**
 * The help that a household has had before a case: its awards of any programme, what was paid first, and
 * what other departments grant (X11). The case's
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
  const outside = (await outsideHelpOf(db, [household]))
    .filter(({ activeFrom }) => activeFrom <= on)
    .map(
      ({ programme, amount, period, activeFrom, activeUntil }): HelpFacts => ({
        programme,
        class: null,
        amount: amount ?? 0n,
        period,
        from: activeFrom,
        until: activeUntil,
      }),
    );
  return [...awards, ...paidFirst, ...outside];
}

/** What was paid to the household before a decision, and stayed paid. */
export async function paidFirstTo(db: Db, household: RowKey, on: LocalDate) {
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
