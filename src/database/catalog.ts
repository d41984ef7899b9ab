import { APPLICATION_ROLE } from './application-role.js';

/** Runs a query and answers its rows. */
export type RunQuery = <R extends object>(query: string) => Promise<R[]>;

/** One thing a database consists of, as PostgreSQL itself words it. */
export interface CatalogLine {
  /** The table it belongs to; a function belongs to the table its name starts with, if any. */
  readonly table: string | null;
  readonly text: string;
}

/** The table in which migrations are recorded; it is no part of the schema. */
export const MIGRATION_TABLE = 'schema_migration';

/**
 * Everything the schema `public` consists of: columns, constraints, indexes, triggers, functions, row-level security
 * and what the application role may do. Two databases with the same lines have the same schema, however each was made.
 * The order of columns is left out.
 */
export async function describeCatalog(run: RunQuery): Promise<CatalogLine[]> {
  const lines: CatalogLine[] = [];
  for (const query of QUERIES) lines.push(...(await run<CatalogLine>(query)));
  return lines.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

const TABLES = `
  select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity, c.relacl, c.relkind
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> '${MIGRATION_TABLE}'`;

const QUERIES: readonly string[] = [
  `select t.name as table,
          format('table %s%s%s%s', t.name, case t.relkind when 'r' then '' else ' kind ' || t.relkind::text end,
                 case when t.relrowsecurity then ' row level security' else '' end,
                 case when t.relforcerowsecurity then ' forced' else '' end) as text
     from (${TABLES}) t`,
  `select t.name as table,
          format('column %s.%s %s%s%s%s%s', t.name, a.attname, format_type(a.atttypid, a.atttypmod),
                 case when a.attnotnull then ' not null' else '' end,
                 case a.attidentity when '' then '' else ' identity ' || a.attidentity::text end,
                 case a.attgenerated when '' then '' else ' generated ' || a.attgenerated::text end,
                 ' default ' || pg_get_expr(d.adbin, d.adrelid)) as text
     from (${TABLES}) t
     join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
     left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum`,
  // Not-null constraints (n) are told with their columns, constraint triggers (t) with the triggers.
  `select t.name as table, format('constraint %s.%s %s', t.name, k.conname, pg_get_constraintdef(k.oid)) as text
     from (${TABLES}) t join pg_constraint k on k.conrelid = t.oid and k.contype not in ('n', 't')`,
  `select t.name as table, 'index ' || pg_get_indexdef(i.indexrelid) as text
     from (${TABLES}) t join pg_index i on i.indrelid = t.oid`,
  `select t.name as table, 'trigger ' || pg_get_triggerdef(g.oid) as text
     from (${TABLES}) t join pg_trigger g on g.tgrelid = t.oid and not g.tgisinternal`,
  `select t.name as table, format('policy %s.%s %s %s to %s using %s check %s', t.name, p.policyname, p.permissive,
                                  p.cmd, p.roles, coalesce(p.qual, '-'), coalesce(p.with_check, '-')) as text
     from (${TABLES}) t join pg_policies p on p.schemaname = 'public' and p.tablename = t.name`,
  `select t.name as table, format('%s may %s %s', '${APPLICATION_ROLE}', lower(x.privilege_type), t.name) as text
     from (${TABLES}) t, aclexplode(t.relacl) x where x.grantee = to_regrole('${APPLICATION_ROLE}')`,
  `select t.name as table, format('%s may %s %s.%s', '${APPLICATION_ROLE}', lower(x.privilege_type), t.name, a.attname) as text
     from (${TABLES}) t join pg_attribute a on a.attrelid = t.oid and not a.attisdropped, aclexplode(a.attacl) x
    where x.grantee = to_regrole('${APPLICATION_ROLE}')`,
  `select (select t.name from (${TABLES}) t where starts_with(f.proname, t.name || '_') order by length(t.name) desc limit 1) as table,
          'function ' || regexp_replace(pg_get_functiondef(f.oid), '\\s+', ' ', 'g') as text
     from pg_proc f
    where f.pronamespace = 'public'::regnamespace and f.prokind in ('f', 'p')
      and not exists (select from pg_depend e where e.objid = f.oid and e.deptype = 'e')`,
];
