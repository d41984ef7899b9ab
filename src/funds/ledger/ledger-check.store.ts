import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../database/entities.js';
import type { Fen } from '../../shared/money.js';
import type { LedgerCheck, WrongRow } from './ledger-check.js';

/** How much the ledger holds. */
export interface LedgerSize {
  readonly transfers: bigint;
  readonly entries: bigint;
  readonly accounts: bigint;
}

/** Counts what is checked. */
export async function ledgerSize(db: Db): Promise<LedgerSize> {
  const { rows } = await sql<LedgerSize>`
    select (select count(*) from transfer) as transfers, (select count(*) from entry) as entries,
      (select count(*) from account) as accounts`.execute(db);
  return rows[0] ?? { transfers: 0n, entries: 0n, accounts: 0n };
}

/** The first row that breaks the check, or null. Each looks at every row of its tables. */
export async function firstWrongRow(db: Db, check: LedgerCheck): Promise<WrongRow | null> {
  const { rows } = await sql<{
    jurisdictionId: string;
    rowId: string;
    expected: Fen | null;
    found: Fen | null;
  }>`
    select jurisdiction_id, row_id::text as "rowId", expected::bigint as expected, found::bigint as found
    from (${QUERIES[check]}) wrong
    order by position limit 1`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { check, ...row };
}

/** The rows that break the check, as `jurisdiction_id, row_id, expected, found`. */
export function wrongRows(check: LedgerCheck): RawBuilder<unknown> {
  return QUERIES[check];
}

/** Each answers `jurisdiction_id, row_id, expected, found` of the wrong rows, and `position` to order them by. */
const QUERIES: Readonly<Record<LedgerCheck, RawBuilder<unknown>>> = {
  TRANSFER_BALANCED: sql`
    select t.jurisdiction_id, t.id as row_id, t.amount as expected,
      case when coalesce(sum(e.amount), 0) = 0 then coalesce(sum(e.amount) filter (where e.amount > 0), 0) end as found,
      row(t.made_at, t.id) as position
    from transfer t left join entry e on e.jurisdiction_id = t.jurisdiction_id and e.transfer_id = t.id
    group by t.jurisdiction_id, t.id
    having coalesce(sum(e.amount), 0) <> 0
      or coalesce(sum(e.amount) filter (where e.amount > 0), 0) <> t.amount`,

  TRANSFER_SHAPE: sql`
    select e.jurisdiction_id, e.id as row_id, null as expected, e.amount as found, e.id as position
    from entry e
    join transfer t on t.jurisdiction_id = e.jurisdiction_id and t.id = e.transfer_id
    join account a on a.jurisdiction_id = e.jurisdiction_id and a.id = e.account_id
    where (t.kind, a.kind, sign(e.amount)) not in (values
      ('APPROPRIATION', 'SOURCE', -1), ('APPROPRIATION', 'AVAILABLE', 1),
      ('REPLENISH', 'AVAILABLE', -1), ('REPLENISH', 'AVAILABLE', 1),
      ('ALLOCATE', 'AVAILABLE', -1), ('ALLOCATE', 'AVAILABLE', 1),
      ('CARRY_OVER', 'AVAILABLE', -1), ('CARRY_OVER', 'AVAILABLE', 1),
      ('SURRENDER', 'AVAILABLE', -1), ('SURRENDER', 'AVAILABLE', 1), ('SURRENDER', 'SOURCE', 1),
      ('RESERVE', 'AVAILABLE', -1), ('RESERVE', 'COMMITTED', 1),
      ('POST', 'COMMITTED', -1), ('POST', 'SPENT', 1), ('POST', 'AVAILABLE', 1),
      ('VOID', 'COMMITTED', -1), ('VOID', 'AVAILABLE', 1),
      ('RETURN', 'SPENT', -1), ('RETURN', 'AVAILABLE', 1),
      ('CLAIM', 'SPENT', -1), ('CLAIM', 'CLAIMED', 1),
      ('RECOVERY', 'CLAIMED', -1), ('RECOVERY', 'AVAILABLE', 1),
      ('STOCK_IN', 'AVAILABLE', -1), ('STOCK_IN', 'STOCK', 1),
      ('STOCK_OUT', 'STOCK', -1), ('STOCK_OUT', 'SPENT', 1),
      ('STOCK_LOSS', 'STOCK', -1), ('STOCK_LOSS', 'LOST', 1),
      ('WRITE_OFF', 'CLAIMED', -1), ('WRITE_OFF', 'WRITTEN_OFF', 1))`,

  RUNNING_BALANCE: sql`
    select jurisdiction_id, id as row_id, running as expected, balance_after as found, id as position
    from (
      select jurisdiction_id, id, balance_after,
        sum(amount) over (partition by jurisdiction_id, account_id order by id) as running
      from entry
    ) walked
    where balance_after <> running`,

  ACCOUNT_BALANCE: sql`
    select a.jurisdiction_id, a.id as row_id, coalesce(sum(e.amount), 0) as expected, a.balance as found,
      row(a.jurisdiction_id, a.id) as position
    from account a left join entry e on e.jurisdiction_id = a.jurisdiction_id and e.account_id = a.id
    group by a.jurisdiction_id, a.id
    having a.balance <> coalesce(sum(e.amount), 0)`,

  BALANCE_SIGN: sql`
    select e.jurisdiction_id, e.id as row_id, 0 as expected, e.balance_after as found, e.id as position
    from entry e join account a on a.jurisdiction_id = e.jurisdiction_id and a.id = e.account_id
    where a.kind <> 'SOURCE' and e.balance_after < 0`,

  RESERVATION_CLOSED: sql`
    select c.jurisdiction_id, c.id as row_id, r.amount as expected, c.amount as found,
      row(c.made_at, c.id) as position
    from transfer c
    left join transfer r on r.jurisdiction_id = c.jurisdiction_id and r.id = c.reservation_id and r.kind = 'RESERVE'
    where c.reservation_id is not null
      and (r.id is null or r.amount <> c.amount or r.fund_id <> c.fund_id)`,

  COMMITTED_COVERED: sql`
    select a.jurisdiction_id, a.id as row_id, coalesce(open.amount, 0) as expected, a.balance as found,
      row(a.jurisdiction_id, a.id) as position
    from account a
    left join (
      select r.jurisdiction_id, r.fund_id, sum(r.amount) as amount
      from transfer r
      where r.kind = 'RESERVE' and not exists (
        select from transfer c where c.jurisdiction_id = r.jurisdiction_id and c.reservation_id = r.id
      )
      group by r.jurisdiction_id, r.fund_id
    ) open on open.jurisdiction_id = a.jurisdiction_id and open.fund_id = a.fund_id
    where a.kind = 'COMMITTED' and a.balance <> coalesce(open.amount, 0)`,

  PAYMENTS_POSTED: sql`
    select p.jurisdiction_id, p.post_transfer_id as row_id, coalesce(sum(e.amount), 0) as expected,
      p.amount as found, row(p.jurisdiction_id, p.post_transfer_id) as position
    from (
      select jurisdiction_id, post_transfer_id, sum(amount) as amount
      from payment where post_transfer_id is not null group by jurisdiction_id, post_transfer_id
    ) p
    left join (
      select e.jurisdiction_id, e.transfer_id, e.amount
      from entry e join account a on a.jurisdiction_id = e.jurisdiction_id and a.id = e.account_id
      where a.kind = 'SPENT'
    ) e on e.jurisdiction_id = p.jurisdiction_id and e.transfer_id = p.post_transfer_id
    group by p.jurisdiction_id, p.post_transfer_id, p.amount
    having p.amount <> coalesce(sum(e.amount), 0)`,

  PURPOSE_KEPT: sql`
    select t.jurisdiction_id, t.id as row_id, null as expected, t.amount as found, row(t.made_at, t.id) as position
    from transfer t join fund f on f.jurisdiction_id = t.jurisdiction_id and f.id = t.fund_id
    where t.kind in ('RESERVE', 'STOCK_OUT') and (
      not exists (select from fund_purpose p where p.jurisdiction_id = t.jurisdiction_id and p.fund_id = t.fund_id
        and p.programme = t.programme)
      or t.kind = 'RESERVE'
        and t.business_date not between f.valid_from and coalesce(f.valid_until, 'infinity'))`,

  EARMARK_KEPT: sql`
    select t.jurisdiction_id, t.id as row_id, null as expected, t.amount as found, row(t.made_at, t.id) as position
    from transfer t
    join fund f on f.jurisdiction_id = t.jurisdiction_id and f.id = t.fund_id
    join fund g on g.jurisdiction_id = t.jurisdiction_id and g.id = t.counter_fund_id
    where t.kind in ('ALLOCATE', 'REPLENISH', 'CARRY_OVER') and (
      f.source <> g.source or f.donor is distinct from g.donor
      or exists (select from fund_purpose p where p.jurisdiction_id = t.jurisdiction_id and p.fund_id = f.id
        and not exists (select from fund_purpose o where o.jurisdiction_id = p.jurisdiction_id and o.fund_id = g.id
          and o.programme = p.programme))
      or exists (select from fund_place p where p.jurisdiction_id = t.jurisdiction_id and p.fund_id = f.id
        and exists (select from fund_place o where o.jurisdiction_id = p.jurisdiction_id and o.fund_id = g.id)
        and not exists (select from fund_place o where o.jurisdiction_id = p.jurisdiction_id and o.fund_id = g.id
          and o.township_id = p.township_id)))`,

  STOCK_COVERED: sql`
    select a.jurisdiction_id, a.id as row_id, coalesce(lots.worth, 0) as expected, a.balance as found,
      row(a.jurisdiction_id, a.id) as position
    from account a
    left join (
      select jurisdiction_id, fund_id, sum(remaining * unit_cost) as worth from stock_lot group by 1, 2
    ) lots on lots.jurisdiction_id = a.jurisdiction_id and lots.fund_id = a.fund_id
    where a.kind = 'STOCK' and a.balance <> coalesce(lots.worth, 0)`,
};
