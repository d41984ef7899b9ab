import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newestFirst } from '../../jurisdictions/newest-first.store.js';
import type { Page } from '../../jurisdictions/row-key.js';
import type { Fen } from '../../shared/money.js';
import type { ServicePurchaseRow } from './service-purchase.entity.js';

/** Keeps others from buying services in the jurisdiction until the transaction ends; before the sums are read. */
export async function lockServicePurchases(tx: Tx, jurisdictionId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`service_purchase ${jurisdictionId}`}, 0))`.execute(
    tx.db,
  );
}

/** What the budgets appropriated to a jurisdiction in a year less what went back, and what services cost. In fen. */
export async function serviceSums(
  db: Db,
  jurisdictionId: string,
  year: number,
): Promise<{ readonly assistanceFunds: Fen; readonly used: Fen }> {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`];
  const { rows } = await sql<{ assistanceFunds: Fen; used: Fen }>`
    select coalesce((
        select sum(case t.kind when 'APPROPRIATION' then t.amount else -t.amount end)
        from transfer t join fund f on f.jurisdiction_id = t.jurisdiction_id and f.id = t.fund_id
        where t.jurisdiction_id = ${jurisdictionId} and f.source <> 'DONATION'
          and t.business_date between ${from}::date and ${until}::date
          and (t.kind = 'APPROPRIATION' or (t.kind = 'SURRENDER' and t.counter_fund_id is null))
      ), 0)::bigint as "assistanceFunds",
      coalesce((
        select sum(amount) from service_purchase
        where jurisdiction_id = ${jurisdictionId} and purchased_on between ${from}::date and ${until}::date
      ), 0)::bigint as used`.execute(db);
  return rows[0] ?? { assistanceFunds: 0n, used: 0n };
}

/** @throws unique violation `service_purchase_document_key` */
export async function insertServicePurchase(tx: Tx, purchase: ServicePurchaseRow): Promise<void> {
  await tx.db.insertInto('ServicePurchase').values(purchase).execute();
}

/** A page of the purchases of a jurisdiction, newest first, one more than asked for when there are more. */
export async function listServicePurchases(
  db: Db,
  jurisdictionId: string,
  page: Page,
): Promise<ServicePurchaseRow[]> {
  return await newestFirst<ServicePurchaseRow>(db, 'service_purchase', jurisdictionId, page);
}
