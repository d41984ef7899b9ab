import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import type { DonationRow } from './donation.entity.js';
import type { DonationUseKind } from './donation.js';

/** A part of a donation and what became of it. */
export interface DonationUse {
  readonly jurisdictionId: string;
  readonly donationId: string;
  readonly kind: DonationUseKind;
  /** The payment or the transfer. */
  readonly id: string;
  /** In fen: how much of it came from this donation. */
  readonly amount: Fen;
  readonly on: LocalDate;
  readonly programme: string | null;
  readonly townshipId: string | null;
  readonly caseId: string | null;
}

export interface DonationFilter {
  readonly fundId?: string | undefined;
  readonly donor?: string | undefined;
}

/** @throws unique violation `donation_receipt_key` */
export async function insertDonation(tx: Tx, donation: DonationRow): Promise<void> {
  await tx.db.insertInto('Donation').values(donation).execute();
}

/** A page of the donations of a jurisdiction, newest first, one more than asked for when there are more. */
export async function listDonations(
  db: Db,
  jurisdictionId: string,
  { fundId, donor }: DonationFilter,
  { first, after }: Page,
): Promise<DonationRow[]> {
  let query = db
    .selectFrom('Donation')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('id', 'desc')
    .limit(first + 1);
  if (fundId !== undefined) query = query.where('fundId', '=', fundId);
  if (donor !== undefined) query = query.where('donor', '=', donor);
  const id = after?.[0] ?? null;
  if (id !== null) query = query.where('id', '<', id);
  return await query.execute();
}

/** The donations with these ids, in any order. */
export async function findDonations(db: Db, keys: readonly RowKey[]): Promise<DonationRow[]> {
  if (keys.length === 0) return [];
  return await db.selectFrom('Donation').selectAll().where(hasOneOf('donation', keys)).execute();
}

/**
 * What became of each of the donations, oldest first: money is used in the order in which it came (J13, N5.3). What
 * came in and what went out of the fund, and of the funds that it passes money down to, are laid end to end; where a
 * donation and a use overlap, that much of the one paid for the other. A payment that came back counts for nothing.
 */
export async function usesOfDonations(db: Db, donations: readonly RowKey[]): Promise<DonationUse[]> {
  if (donations.length === 0) return [];
  const { rows } = await sql<DonationUse>`
    with recursive asked as (
      select jurisdiction_id, id, fund_id, transfer_id from donation where ${hasOneOf('donation', donations)}
    ),
    family (jurisdiction_id, root_id, id) as (
      select distinct jurisdiction_id, fund_id, fund_id from asked
      union
      select f.jurisdiction_id, family.root_id, f.id from fund f
      join family on family.jurisdiction_id = f.jurisdiction_id and family.id = f.parent_fund_id
    ),
    came as (${moneyIn}),
    went as (
      ${moneyOut}
    ),
    laid as (
      select *, sum(amount) over (partition by jurisdiction_id, root_id order by "on", id) as upto from went
    )
    select asked.jurisdiction_id as "jurisdictionId", asked.id as "donationId", laid.kind, laid.id,
      (least(laid.upto, came.upto) - greatest(laid.upto - laid.amount, came.upto - came.amount))::bigint as amount,
      laid."on", laid.programme, laid.township_id as "townshipId", laid.case_id as "caseId"
    from asked
    join came on came.jurisdiction_id = asked.jurisdiction_id and came.transfer_id = asked.transfer_id
    join laid on laid.jurisdiction_id = came.jurisdiction_id and laid.root_id = came.root_id
      and laid.upto > came.upto - came.amount and laid.upto - laid.amount < came.upto
    order by laid."on", laid.id`.execute(db);
  return rows;
}

const moneyIn: RawBuilder<unknown> = sql`
  select t.jurisdiction_id, t.fund_id as root_id, t.id as transfer_id, t.amount,
    sum(t.amount) over (partition by t.jurisdiction_id, t.fund_id order by t.business_date, t.id) as upto
  from transfer t
  where t.kind in ('APPROPRIATION', 'CARRY_OVER')
    and (t.jurisdiction_id, t.fund_id) in (select jurisdiction_id, root_id from family)`;

const moneyOut: RawBuilder<unknown> = sql`
  select family.jurisdiction_id, family.root_id, 'PAYMENT' as kind, p.id, p.amount, p.paid_on as "on",
    p.programme, p.township_id, p.case_id
  from family
  join payment p on p.jurisdiction_id = family.jurisdiction_id and p.fund_id = family.id and p.status = 'PAID'
  union all
  select t.jurisdiction_id, t.fund_id, 'GIVEN_BACK', t.id, t.amount, t.business_date, null, null, null
  from transfer t
  where t.kind = 'SURRENDER' and t.counter_fund_id is null
    and (t.jurisdiction_id, t.fund_id) in (select jurisdiction_id, root_id from family)
  union all
  select t.jurisdiction_id, t.counter_fund_id, 'CARRIED_OVER', t.id, t.amount, t.business_date, null, null, null
  from transfer t
  where t.kind = 'CARRY_OVER'
    and (t.jurisdiction_id, t.counter_fund_id) in (select jurisdiction_id, root_id from family)`;
