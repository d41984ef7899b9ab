import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { SpreadAward } from './spread.js';

/** The funds of the programme's order, first to last. */
export async function fundingOrderOf(db: Db, jurisdictionId: string, programme: string): Promise<string[]> {
  const rows = await db
    .selectFrom('FundingOrder')
    .select('fundId')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('programme', '=', programme)
    .orderBy('position')
    .execute();
  return rows.map(({ fundId }) => fundId);
}

/** Replaces the order of the programme. @throws foreign key violation for a fund without that purpose */
export async function replaceFundingOrder(
  tx: Tx,
  {
    jurisdictionId,
    programme,
    fundIds,
  }: { readonly jurisdictionId: string; readonly programme: string; readonly fundIds: readonly string[] },
): Promise<void> {
  await tx.db
    .deleteFrom('FundingOrder')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('programme', '=', programme)
    .execute();
  if (fundIds.length === 0) return;
  await tx.db
    .insertInto('FundingOrder')
    .values(fundIds.map((fundId, index) => ({ jurisdictionId, programme, fundId, position: index + 1 })))
    .execute();
}

/** The monthly awards of a programme that run on a day, oldest first, locked so that no other spread moves them. */
export async function lockRunningAwards(
  tx: Tx,
  { jurisdictionId, programme, on }: { jurisdictionId: string; programme: string; on: LocalDate },
): Promise<(SpreadAward & { readonly fundId: string })[]> {
  return await tx.db
    .selectFrom('Award')
    .select(['id', 'amount', 'townshipId', 'fundId'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('programme', '=', programme)
    .where('kind', '=', 'RECURRING')
    .where('status', '<>', 'ENDED')
    .where((where) => where.or([where('activeUntil', 'is', null), where('activeUntil', '>=', on)]))
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Lets a fund pay these awards from the next payroll on. */
export async function payFrom(
  tx: Tx,
  {
    jurisdictionId,
    fundId,
    awardIds,
  }: { jurisdictionId: string; fundId: string; awardIds: readonly string[] },
): Promise<void> {
  if (awardIds.length === 0) return;
  await sql`
    update award set fund_id = ${fundId}::uuid
    where jurisdiction_id = ${jurisdictionId} and id = any(${[...awardIds]}::uuid[])`.execute(tx.db);
}
