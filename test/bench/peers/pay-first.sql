-- W2 as one stored function: what `payFirst` writes, without asking a policy, an office or a duty.
create function bench_pay_first(the_case uuid, fen bigint) returns uuid language plpgsql volatile as $$
declare
  file welfare_case;
  own_fund uuid;
  officer uuid;
  today date := (now() at time zone 'Asia/Shanghai')::date;
  payment_id uuid := gen_random_uuid();
  reserve_id uuid := gen_random_uuid();
  post_id uuid := gen_random_uuid();
begin
  select * into strict file from welfare_case where id = the_case and jurisdiction_id = 'changfeng-county' for no key update;
  if file.status <> 'ACCEPTED' or file.pay_first <> 'NONE' then
    raise exception 'The case % was paid first before.', the_case;
  end if;
  select o.id into strict officer from officer o where o.jurisdiction_id = 'changfeng-county' and o.role = 'COUNTY_APPROVER' limit 1;
  select f.id into strict own_fund from fund f
   where f.jurisdiction_id = 'changfeng-county' and f.kind = 'RESERVE' and f.township_id = file.township_id limit 1;
  perform pg_advisory_xact_lock(hashtextextended(file.household_id::text, 0));
  if fen + coalesce((select sum(g.amount) from pay_first_grant g where g.jurisdiction_id = 'changfeng-county'
      and g.household_id = file.household_id and g.outcome is null), 0) > 200000 then
    raise exception 'The household % was paid too much.', file.household_id;
  end if;
  update case_step s set status = 'DONE', opened_on = coalesce(s.opened_on, today), completed_on = today,
      completed_at = now(), completed_by = officer, outcome = 'PAID', record = jsonb_build_object('amount', fen::text)
   where s.jurisdiction_id = 'changfeng-county' and s.case_id = the_case and s.code = 'PAY_FIRST';
  update case_step s set status = 'OPEN', opened_on = today, due_on = today + 10
   where s.jurisdiction_id = 'changfeng-county' and s.case_id = the_case and s.code in ('PAPERS', 'HOME_VISIT');
  update welfare_case c set pay_first = 'PAPERS_OWED', step_code = 'PAPERS', step_due_on = today + 10,
      papers_due_on = today + 10, version = c.version + 1, updated_at = now()
   where c.jurisdiction_id = 'changfeng-county' and c.id = the_case;
  insert into case_event (jurisdiction_id, case_id, at, kind, actor_id, actor_name, detail)
  values ('changfeng-county', the_case, now(), 'PAID_FIRST', officer, 'bench', jsonb_build_object('amount', fen::text));
  insert into audit_entry (jurisdiction_id, at, actor, actor_name, role, operation, object_type, object_id, detail, request_id, mac)
  values ('changfeng-county', now(), 'bench', 'bench', 'COUNTY_APPROVER', 'payFirst', 'Case', the_case::text, '{}', 'bench', '');
  insert into outbox_event (jurisdiction_id, at, township_id, village_id, type, object_id, payload)
  values ('changfeng-county', now(), file.township_id, file.village_id, 'CASE_PAID_FIRST', the_case::text, '{}');
  insert into payment (jurisdiction_id, id, case_id, household_id, township_id, payee_person_id, programme, amount, fund_id,
      status, due_on, paid_on, reserve_transfer_id, post_transfer_id, withheld)
  values ('changfeng-county', payment_id, the_case, file.household_id, file.township_id, file.applicant_person_id, file.programme,
      fen, own_fund, 'PAID', today, today, reserve_id, post_id, 0);
  insert into pay_first_grant (jurisdiction_id, id, case_id, household_id, township_id, fund_id, programme, amount,
      limit_amount, limit_basis, paid_on, paid_by, papers_due_on, payment_id, transfer_id)
  values ('changfeng-county', gen_random_uuid(), the_case, file.household_id, file.township_id, own_fund, file.programme, fen,
      200000, '{}', today, officer, today + 10, payment_id, post_id);
  insert into transfer (jurisdiction_id, id, kind, fund_id, amount, programme, reservation_id, case_id, memo, business_date, made_at, made_by)
  values ('changfeng-county', reserve_id, 'RESERVE', own_fund, fen, file.programme, null, the_case, 'pay first', today, now(), officer::text),
         ('changfeng-county', post_id, 'POST', own_fund, fen, file.programme, reserve_id, the_case, 'pay first', today, now(), officer::text);
  with moved as (
    update account a set balance = a.balance + case a.kind when 'AVAILABLE' then -fen when 'SPENT' then fen else 0 end
     where a.jurisdiction_id = 'changfeng-county' and a.fund_id = own_fund and a.kind in ('AVAILABLE', 'COMMITTED', 'SPENT')
    returning a.id, a.kind, a.balance)
  insert into entry (jurisdiction_id, transfer_id, account_id, amount, balance_after)
  select 'changfeng-county', step.transfer_id, moved.id, step.amount, moved.balance + step.ahead
    from moved join (values ('AVAILABLE', reserve_id, -fen, 0::bigint), ('COMMITTED', reserve_id, fen, fen),
      ('COMMITTED', post_id, -fen, 0::bigint), ('SPENT', post_id, fen, 0::bigint)) step (kind, transfer_id, amount, ahead)
      on step.kind = moved.kind;
  return the_case;
end $$;
