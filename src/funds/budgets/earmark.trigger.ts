import type { TriggerDef } from '@mikro-orm/postgresql';
import { deferredCheck } from '../../database/deferred-check.js';
import { setCheck } from '../../database/set-check.js';

/** The names under which the database reports money that leaves its earmark or its time. */
export const WITHIN_EARMARK = 'transfer_within_earmark';
export const WHILE_VALID = 'transfer_while_valid';
export const AWARD_PLACE = 'award_within_place';
export const BEFORE_MONEY = 'earmark_before_money';
export const FUND_TERMS = 'fund_terms_kept';

/**
 * C7.1, N6.1: money that moves from fund to fund keeps its purposes and places: the fund that receives may pay nothing
 * that the one that gives may not. What is carried over keeps its source and its donor too.
 */
export const withinEarmark = deferredCheck({
  table: 'transfer',
  name: WITHIN_EARMARK,
  events: ['insert'],
  when: `new.kind in ('ALLOCATE', 'REPLENISH', 'CARRY_OVER')`,
  body: `
    if exists (select from fund_purpose p where p.jurisdiction_id = new.jurisdiction_id and p.fund_id = new.fund_id
        and not exists (select from fund_purpose g where g.jurisdiction_id = p.jurisdiction_id
          and g.fund_id = new.counter_fund_id and g.programme = p.programme))
      or exists (select from fund_place g where g.jurisdiction_id = new.jurisdiction_id
        and g.fund_id = new.counter_fund_id) and (
        not exists (select from fund_place p where p.jurisdiction_id = new.jurisdiction_id and p.fund_id = new.fund_id)
        or exists (select from fund_place p where p.jurisdiction_id = new.jurisdiction_id and p.fund_id = new.fund_id
          and not exists (select from fund_place g where g.jurisdiction_id = p.jurisdiction_id
            and g.fund_id = new.counter_fund_id and g.township_id = p.township_id)))
      or not exists (select from fund f join fund g on g.jurisdiction_id = f.jurisdiction_id
        where f.jurisdiction_id = new.jurisdiction_id and f.id = new.fund_id and g.id = new.counter_fund_id
          and f.source = g.source and f.donor is not distinct from g.donor
          and (new.kind = 'CARRY_OVER' or f.parent_fund_id = g.id))
    then raise exception 'The transfer % would take money out of its source, purpose or place.', new.id
      using errcode = '23514', table = 'transfer', constraint = '${WITHIN_EARMARK}'; end if;`,
});

/** C7.1: money is set aside only while the fund pays. What was set aside in time may be spent later. */
export const whileValid = setCheck({
  table: 'transfer',
  name: WHILE_VALID,
  declare: 'wrong uuid;',
  body: `
    select n.id into wrong from added n where n.kind in ('RESERVE', 'STOCK_IN') and not exists (
      select from fund f where f.jurisdiction_id = n.jurisdiction_id and f.id = n.fund_id
        and n.business_date between f.valid_from and coalesce(f.valid_until, 'infinity')
    ) limit 1;
    if found then raise exception 'The transfer % would set money aside outside the time in which its fund pays.', wrong
      using errcode = '23514', table = 'transfer', constraint = '${WHILE_VALID}'; end if;`,
});

/** J13: an award is paid from a fund that may help in its township. A household that moves later keeps its award. */
export const awardWithinPlace = deferredCheck({
  table: 'award',
  name: AWARD_PLACE,
  events: ['insert', 'update'],
  body: `
    if tg_op = 'UPDATE' then if new.fund_id = old.fund_id then return null; end if; end if;
    if exists (select from fund_place p where p.jurisdiction_id = new.jurisdiction_id and p.fund_id = new.fund_id)
      and not exists (select from fund_place p where p.jurisdiction_id = new.jurisdiction_id
        and p.fund_id = new.fund_id and p.township_id = new.township_id)
    then raise exception 'The award % would be paid from a fund that is bound to other townships.', new.id
      using errcode = '23514', table = 'award', constraint = '${AWARD_PLACE}'; end if;`,
});

/** N6.1: what a fund is for is said before it has money, and never after, by whatever way the row comes. */
export function beforeMoney(table: 'fund_purpose' | 'fund_place'): TriggerDef {
  return {
    name: BEFORE_MONEY,
    timing: 'before',
    events: ['insert'],
    forEach: 'row',
    body:
      `if exists (select from transfer t where t.jurisdiction_id = new.jurisdiction_id and t.fund_id = new.fund_id) then ` +
      `raise exception 'The fund % has had money; what it is for cannot be changed any more, so create another fund.', new.fund_id ` +
      `using errcode = '23514', table = '${table}', constraint = '${BEFORE_MONEY}'; end if; return new;`,
  };
}

/** N6.1: the terms of a fund do not change, but for its last day, which may come sooner and never later. */
export const fundTermsKept: TriggerDef = {
  name: FUND_TERMS,
  timing: 'before',
  events: ['update'],
  forEach: 'row',
  body:
    `if (new.code, new.kind, new.source, new.valid_from) is distinct from (old.code, old.kind, old.source, old.valid_from) ` +
    `or (new.budget_line, new.donor, new.earmark, new.township_id, new.parent_fund_id) is distinct from ` +
    `(old.budget_line, old.donor, old.earmark, old.township_id, old.parent_fund_id) ` +
    `or coalesce(new.valid_until, 'infinity') > coalesce(old.valid_until, 'infinity') then ` +
    `raise exception 'The terms of the fund % are kept; create another fund and carry the money over.', old.id ` +
    `using errcode = '23514', table = 'fund', constraint = '${FUND_TERMS}'; end if; return new;`,
};
