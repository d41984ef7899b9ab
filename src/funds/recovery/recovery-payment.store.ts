import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type PartOfRun, paidByPart } from '../payroll/parts-of-run.store.js';
import type { RecoveryItemRow } from './recovery.entity.js';

/** How a payment was paid, as far as a claim on it needs to know. */
export interface PostedPayment {
  readonly postTransferId: string;
  readonly caseId: string;
}

/** The payments of these items by their id. */
export async function findPaymentsOfItems(
  db: Db,
  items: readonly RecoveryItemRow[],
): Promise<ReadonlyMap<string, PostedPayment>> {
  if (items.length === 0) return new Map();
  const rows = await db
    .selectFrom('Payment')
    .select(['id', 'caseId', 'postTransferId'])
    .where(
      hasOneOf(
        'payment',
        items.map(({ jurisdictionId, paymentId: id }) => ({ jurisdictionId, id })),
      ),
    )
    .execute();
  return new Map(
    rows.flatMap(({ id, caseId, postTransferId }) =>
      postTransferId === null ? [] : [[id, { postTransferId, caseId }] as const],
    ),
  );
}

/** A payment that was just made to a household from which something is withheld. */
export interface OffsetCandidate {
  readonly paymentId: string;
  readonly recoveryId: string;
  /** In fen. */
  readonly amount: Fen;
}

/**
 * The payments in a part of a run that were made now to households with a claim that is offset, the oldest claim of a
 * household first. Nothing is withheld of single sums, which are for a need of that day.
 */
export async function paidWithOffset(tx: Tx, part: PartOfRun, paidOn: LocalDate): Promise<OffsetCandidate[]> {
  const { rows } = await sql<OffsetCandidate>`
    select distinct on (payment.id) payment.id as "paymentId", recovery.id as "recoveryId", payment.amount
    from recovery
    join payment on payment.jurisdiction_id = recovery.jurisdiction_id
      and payment.household_id = recovery.household_id
    where recovery.jurisdiction_id = ${part.run.jurisdictionId} and recovery.status = 'DECIDED'
      and recovery.closed_on is null and recovery.offset_share is not null
      and ${paidByPart(part)} and payment.status = 'PAID' and payment.paid_on = ${paidOn}::date
      and payment.withheld = 0 and payment.period is not null
    order by payment.id, recovery.id`.execute(tx.db);
  return rows;
}

/** Notes what of a payment was withheld. */
export async function withhold(
  tx: Tx,
  { jurisdictionId, paymentId }: { readonly jurisdictionId: string; readonly paymentId: string },
  withheld: Fen,
): Promise<void> {
  await tx.db
    .updateTable('Payment')
    .set({ withheld })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', paymentId)
    .execute();
}

/** Whether something of the payment is claimed back; then it cannot come back in another way. */
export async function isClaimed(
  db: Db,
  { jurisdictionId, id: paymentId }: { readonly jurisdictionId: string; readonly id: string },
): Promise<boolean> {
  const row = await db
    .selectFrom('RecoveryItem')
    .select('recoveryId')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('paymentId', '=', paymentId)
    .where('withdrawn', '=', false)
    .executeTakeFirst();
  return row !== undefined;
}
