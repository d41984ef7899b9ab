-- Partitions the large tables by jurisdiction, in place: `psql -f` as the owner, after `npm run migrate`, with the service
-- stopped. One transaction; what goes wrong leaves everything as it was. README.md beside it says when and why.
--
--   psql -v ON_ERROR_STOP=1 -c "set doudi.partitions = '16'" -f migrations/partitioned/by-jurisdiction.sql "$DATABASE_OWNER_URL"
--
-- Needs PostgreSQL 17 or newer, where partitioned tables may have identity columns. Partition n of every table lies in the
-- schema partition_n under the name of the table, with indexes named like those of the table, so that a violated
-- constraint has the same name wherever its row lies. The login of the service has no privileges there: it comes through
-- the tables, and so through their row-level security.

begin;
set local doudi.scope = '*';
set local lock_timeout = '10s';

do $$
declare
  tables constant text[] := array[
    'person', 'household', 'membership', 'circumstance', 'application', 'welfare_case', 'case_step', 'case_event',
    'decision', 'public_notice', 'award', 'payment', 'transfer', 'entry', 'audit_entry'];
  pieces constant int := coalesce(nullif(current_setting('doudi.partitions', true), ''), '16')::int;
  made record;
  name text;
  columns text;
  before bigint;
  after bigint;
  place text;
begin
  if current_setting('server_version_num')::int < 170000 then
    raise exception 'PostgreSQL 17 or newer is needed for this, and this is %.', current_setting('server_version');
  end if;
  if exists (select from pg_class where oid = any (tables::regclass[]) and relkind = 'p') then
    raise exception 'The tables are partitioned already.';
  end if;

  -- What hangs on the tables, by their names, to be made again.
  create temporary table foreign_keys on commit drop as
    select conrelid::regclass::text as on_table, conname::text as name, pg_get_constraintdef(oid) as definition
      from pg_constraint
     where contype = 'f' and conparentid = 0
       and (conrelid = any (tables::regclass[]) or confrelid = any (tables::regclass[]));
  create temporary table keys on commit drop as
    select conrelid::regclass::text as on_table, conname::text as name,
           -- A key of all partitions has to name the jurisdiction. Case numbers begin with the code of theirs.
           case when pg_get_constraintdef(oid) ~ 'jurisdiction_id' then pg_get_constraintdef(oid)
                else replace(pg_get_constraintdef(oid), '(', '(jurisdiction_id, ') end as definition
      from pg_constraint where contype in ('p', 'u') and conrelid = any (tables::regclass[]);
  create temporary table indexes on commit drop as
    select pg_get_indexdef(i.indexrelid) as definition
      from pg_index i
     where i.indrelid = any (tables::regclass[])
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'));
  create temporary table triggers on commit drop as
    select pg_get_triggerdef(oid) as definition
      from pg_trigger where not tgisinternal and tgrelid = any (tables::regclass[]);
  create temporary table policies on commit drop as
    select polrelid::regclass::text as on_table,
           format('create policy %I on %s as %s for %s %s %s', polname, polrelid::regclass,
                  case when polpermissive then 'permissive' else 'restrictive' end,
                  case polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete'
                              else 'all' end,
                  coalesce('using (' || pg_get_expr(polqual, polrelid) || ')', ''),
                  coalesce('with check (' || pg_get_expr(polwithcheck, polrelid) || ')', '')) as definition
      from pg_policy where polrelid = any (tables::regclass[]);
  create temporary table privileges on commit drop as
    select format('grant %s on %s to %I', privilege_type, c.oid::regclass, pg_get_userbyid(grantee)) as definition
      from pg_class c, aclexplode(c.relacl)
     where c.oid = any (tables::regclass[]) and grantee <> c.relowner and grantee <> 0;

  for made in select * from foreign_keys loop
    execute format('alter table %s drop constraint %I', made.on_table, made.name);
  end loop;

  for n in 0 .. pieces - 1 loop
    execute format('create schema %I', 'partition_' || n);
  end loop;

  foreach name in array tables loop
    execute format('alter table %I rename to %I', name, name || '_whole');
    execute format('create table %I (like %I including all excluding indexes) partition by hash (jurisdiction_id)',
                   name, name || '_whole');
    for n in 0 .. pieces - 1 loop
      execute format('create table %I.%I partition of %I for values with (modulus %s, remainder %s)',
                     'partition_' || n, name, name, pieces, n);
    end loop;
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
      from pg_attribute
     where attrelid = (name || '_whole')::regclass and attnum > 0 and not attisdropped and attgenerated = '';
    execute format('insert into %I (%s) overriding system value select %s from %I', name, columns, columns,
                   name || '_whole');
    execute format('select count(*) from %I', name || '_whole') into before;
    execute format('select count(*) from %I', name) into after;
    if before <> after then
      raise exception 'Of % rows of % only % were moved.', before, name, after;
    end if;
    -- Numbers go on where they were, under the name and with the privileges that the sequence had.
    for made in select a.attname, s.relname, s.oid::regclass as whole, s.relacl, s.relowner
                  from pg_attribute a
                  join pg_class s on s.oid = pg_get_serial_sequence(name || '_whole', a.attname)::regclass
                 where a.attrelid = (name || '_whole')::regclass and a.attidentity <> '' and not a.attisdropped loop
      place := pg_get_serial_sequence(name, made.attname);
      execute format('select setval(%L, last_value, is_called) from %s', place, made.whole);
      execute format('alter sequence %s rename to %I', made.whole, made.relname || '_whole');
      execute format('alter sequence %s rename to %I', place, made.relname);
      insert into privileges
        select format('grant %s on sequence %I to %I', privilege_type, made.relname, pg_get_userbyid(grantee))
          from aclexplode(made.relacl) where grantee <> made.relowner and grantee <> 0;
    end loop;
    execute format('drop table %I', name || '_whole');
  end loop;

  for made in select * from keys loop
    execute format('alter table %s add constraint %I %s', made.on_table, made.name, made.definition);
  end loop;
  for made in select * from indexes loop
    execute made.definition;
  end loop;

  -- Every partition's index gets the name that its table's has.
  for made in select child.oid::regclass as leaf, parent.relname as name
                from pg_inherits i
                join pg_class child on child.oid = i.inhrelid and child.relkind = 'i'
                join pg_class parent on parent.oid = i.inhparent
               where child.relname <> parent.relname
                 and child.relnamespace::regnamespace::text like 'partition\_%' loop
    execute format('alter index %s rename to %I', made.leaf, made.name);
  end loop;

  for made in select * from foreign_keys loop
    execute format('alter table %s add constraint %I %s', made.on_table, made.name, made.definition);
  end loop;
  for made in select * from triggers loop
    execute made.definition;
  end loop;
  for made in select * from privileges loop
    execute made.definition;
  end loop;
  foreach place in array tables loop
    execute format('alter table %I enable row level security', place);
    execute format('alter table %I force row level security', place);
  end loop;
  for made in select * from policies loop
    execute made.definition;
  end loop;
end
$$;

commit;
analyze;
