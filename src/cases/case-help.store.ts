import { grouped, together } from '../database/batch.js';
import type { Db } from '../database/entities.js';
import { awardsOf } from '../funds/awards/award.store.js';
import type { RowKey } from '../jurisdictions/row-key.js';
import { hasOneOf } from '../jurisdictions/within-reach.store.js';
import type { HelpFacts } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';
import { outsideHelpOf } from './referrals/referral.store.js';

const OF_HOUSEHOLD = {
  key: ({ id }: RowKey) => id,
  row: ({ householdId }: { readonly householdId: string }) => householdId,
};

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
  const [ownAwards, payments, grants] = await Promise.all([
    awardsOfHousehold(db, household),
    paidFirstTo(db, household, on),
    outsideHelpOfHousehold(db, household),
  ]);
  const awards = ownAwards
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
  const paidFirst = payments
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
  const outside = grants
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
  return (await paidBeforeDecision(db, household)).filter(({ paidOn }) => paidOn !== null && paidOn <= on);
}

const paidBeforeDecision = together(async (db, households: readonly RowKey[]) => {
  const rows = await db
    .selectFrom('Payment as p')
    .select(['householdId', 'caseId', 'programme', 'amount', 'paidOn'])
    .where(hasOneOf('p', households, 'household_id'))
    .where('awardId', 'is', null)
    .where('status', '=', 'PAID')
    .execute();
  return grouped(households, rows, OF_HOUSEHOLD);
});

const awardsOfHousehold = together(async (db, households: readonly RowKey[]) =>
  grouped(households, await awardsOf(db, 'householdId', households), OF_HOUSEHOLD),
);

const outsideHelpOfHousehold = together(async (db, households: readonly RowKey[]) =>
  grouped(households, await outsideHelpOf(db, households), OF_HOUSEHOLD),
);
