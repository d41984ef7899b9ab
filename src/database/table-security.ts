/** How one table is secured, as PostgreSQL has it. */
export interface TableSecurity {
  readonly table: string;
  /** Row-level security is on, for the owner too. */
  readonly isForced: boolean;
  /** Names of its policies, sorted. */
  readonly policies: readonly string[];
}

/** Answers a `TableSecurity` for every table. */
export const TABLE_SECURITY = `
  select c.relname::text as "table", c.relrowsecurity and c.relforcerowsecurity as "isForced",
         coalesce((select array_agg(p.polname::text order by p.polname::text collate "C")
                     from pg_policy p where p.polrelid = c.oid), '{}') as policies
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
