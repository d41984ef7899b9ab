import type { TriggerDef } from '@mikro-orm/postgresql';
import { deferredCheck } from '../../database/deferred-check.js';
import { setCheck } from '../../database/set-check.js';

/** The names under which the database reports a payment that refers to nothing, or was paid by nothing. */
export const PAYMENT_KEYS = 'payment_keys';
export const PAYMENT_TRANSFERS = 'payment_transfers';

/**
 * C7.1, N6.1: a payment belongs to an award of its case and to a run that exist, is made by a fund for a purpose of that
 * fund, and within a run by transfers that exist.
 */
export const paymentKeys = setCheck({
  table: 'payment',
  name: PAYMENT_KEYS,
  body:
    `if exists (select from (select distinct jurisdiction_id, fund_id, programme, run_id, ` +
    `case when run_id is not null then reserve_transfer_id end as reserved, ` +
    `case when run_id is not null then post_transfer_id end as posted from added) used ` +
    `where not exists (select from fund_purpose p where p.jurisdiction_id = used.jurisdiction_id ` +
    `and p.fund_id = used.fund_id and p.programme = used.programme) ` +
    `or (run_id is not null and not exists (select from payroll_run r ` +
    `where r.jurisdiction_id = used.jurisdiction_id and r.id = used.run_id)) ` +
    `or (reserved is not null and not exists (select from transfer t ` +
    `where t.jurisdiction_id = used.jurisdiction_id and t.id = used.reserved)) ` +
    `or (posted is not null and not exists (select from transfer t ` +
    `where t.jurisdiction_id = used.jurisdiction_id and t.id = used.posted))) ` +
    `or exists (select from added n left join award a on a.jurisdiction_id = n.jurisdiction_id and a.id = n.award_id ` +
    `where n.award_id is not null and a.case_id is distinct from n.case_id) ` +
    `then ${refusal(PAYMENT_KEYS)} end if;`,
});

/** The transfers of a single payment are written last in a transaction, since that is where the fund is locked. */
export const paymentTransfers = deferredCheck({
  table: 'payment',
  name: PAYMENT_TRANSFERS,
  events: ['insert', 'update'],
  when: 'new.run_id is null',
  body:
    `if exists (select from unnest(array[new.reserve_transfer_id, new.post_transfer_id]) used where used is not null ` +
    `and not exists (select from transfer t where t.jurisdiction_id = new.jurisdiction_id and t.id = used)) ` +
    `then ${refusal(PAYMENT_TRANSFERS)} end if;`,
});

/** A payment that a list of single sums pays is one of a run that exists, and paid by a transfer that exists (N6.1). */
export const paymentJoinsRun = deferredCheck({
  table: 'payment',
  name: 'payment_joins_run',
  events: ['update'],
  when: 'new.run_id is not null and old.run_id is null',
  body:
    `if not exists (select from payroll_run r where r.jurisdiction_id = new.jurisdiction_id and r.id = new.run_id ` +
    `and r.kind = 'ONE_OFF' and r.programme = new.programme) or not exists (select from transfer t ` +
    `where t.jurisdiction_id = new.jurisdiction_id and t.id = new.post_transfer_id ` +
    `and t.reservation_id = new.reserve_transfer_id) then ${refusal(PAYMENT_KEYS)} end if;`,
});

/**
 * What a payment is for, and who pays it, is said when it is made. One that is delivered in goods is paid with what they
 * cost, which may be less (N5.1); a single sum joins the run that pays it.
 */
export const paymentKeepsKeys: TriggerDef = {
  name: 'payment_keeps_keys',
  timing: 'before',
  events: ['update'],
  forEach: 'row',
  body:
    `if (new.award_id, new.fund_id, new.programme) is distinct from (old.award_id, old.fund_id, old.programme) ` +
    `or (new.run_id is distinct from old.run_id ` +
    `and not (old.run_id is null and old.status = 'RESERVED' and new.status = 'PAID')) ` +
    `or (new.amount <> old.amount and not (old.status = 'RESERVED' and new.status = 'PAID' and new.run_id is null ` +
    `and new.amount < old.amount)) then ` +
    `raise exception 'The payment % keeps its award, fund, programme, run and amount; take it back and make another.', old.id ` +
    `using errcode = '23514', table = 'payment', constraint = 'payment_keeps_keys'; end if; return new;`,
};

function refusal(constraint: string): string {
  return (
    `raise exception 'A payment refers to an award, purpose, run or transfer that does not exist.' ` +
    `using errcode = '23503', table = 'payment', constraint = '${constraint}';`
  );
}
