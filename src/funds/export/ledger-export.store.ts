import { sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { ExportFile } from './ledger-export.js';

type Field = string | bigint | number | null;
/** A row as it is written, and the key that the next page follows. */
export interface ExportedRow {
  readonly key: string;
  readonly fields: readonly Field[];
}

/**
 * A page of the rows of one file after a key, in the order of the file. Names and ids of persons are not in it. Times
 * are in UTC with six decimals, sums in fen, so that the same books always give the same bytes.
 */
export async function exportPage(
  db: Db,
  file: ExportFile,
  { jurisdictionId, after, size }: { jurisdictionId: string; after: string | null; size: number },
): Promise<readonly ExportedRow[]> {
  const { rows } = await sql<{ key: string; row: readonly (string | null)[] }>`
    select key, row from (${PAGES[file](jurisdictionId)}) page (key, place, row)
    where ${after === null ? sql`true` : sql`place > ${after}`}
    order by place limit ${size}`.execute(db);
  return rows.map(({ key, row }) => ({ key, fields: row }));
}

const PAGES: Readonly<Record<ExportFile, (jurisdictionId: string) => ReturnType<typeof sql>>> = {
  'funds.csv': (jurisdictionId) => sql`
    select code, code, array[id::text, code, kind, source, budget_line, donor, parent_fund_id::text,
      valid_from::text, valid_until::text]
    from fund where jurisdiction_id = ${jurisdictionId}`,
  'purposes.csv': (jurisdictionId) => sql`
    select fund_id::text || ' ' || programme, fund_id::text || ' ' || programme, array[fund_id::text, programme]
    from fund_purpose where jurisdiction_id = ${jurisdictionId}`,
  'accounts.csv': (jurisdictionId) => sql`
    select id::text, id::text, array[id::text, fund_id::text, kind, balance::text]
    from account where jurisdiction_id = ${jurisdictionId}`,
  'transfers.csv': (jurisdictionId) => sql`
    select place, place, array[id::text, kind, fund_id::text, counter_fund_id::text, amount::text,
      programme, reservation_id::text, reverses_id::text, case_id::text, business_date::text,
      to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), made_by]
    from (
      select *, to_char(made_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || id::text as place
      from transfer where jurisdiction_id = ${jurisdictionId}
    ) placed`,
  'entries.csv': (jurisdictionId) => sql`
    select place, place, array[id::text, transfer_id::text, account_id::text, amount::text, balance_after::text]
    from (select *, lpad(id::text, 20, '0') as place from entry where jurisdiction_id = ${jurisdictionId}) placed`,
  'payments.csv': (jurisdictionId) => sql`
    select id::text, id::text, array[id::text, case_id::text, township_id, programme, period, amount::text, status,
      fund_id::text, paid_on::text, post_transfer_id::text]
    from payment where jurisdiction_id = ${jurisdictionId}`,
};
