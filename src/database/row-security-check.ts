import type { Database } from './database.js';
import { rowPolicies } from './row-security.js';
import { asSystem, PUBLIC_SCOPE, withinScope } from './scope.js';
import { tableMetadata } from './table-metadata.js';
import { TABLE_SECURITY, type TableSecurity } from './table-security.js';

/**
 * Tries the second wall before anybody is answered: that the login cannot climb over it, that every table stands behind
 * its declared policies, and that a row which is there is not seen from outside its jurisdiction.
 * @returns why the service must not start on this database, in one sentence; null when the wall stands
 */
export async function rowSecurityRefusal(database: Database): Promise<string | null> {
  return await asSystem('trying row-level security at the start', async () => {
    const [login] = await database.execute<Login>(LOGIN);
    const climber = login === undefined ? null : climberProblem(login);
    if (climber !== null) return climber;
    const declared = rowPolicies(tableMetadata());
    const found = await database.execute<TableSecurity>(TABLE_SECURITY);
    const known = new Map(found.map((row) => [row.table, row]));
    for (const [table, policies] of declared) {
      const names = policies.map(({ name }) => name).sort();
      const own = known.get(table);
      if (!own?.isForced || own.policies.join() !== names.join()) {
        return `Row-level security of the table ${table} is not as declared; run \`npm run migrate\` as its owner and start again.`;
      }
    }
    const closed = [...declared].filter(([, policies]) => policies.length === 1).map(([table]) => table);
    const seen = await seenFromOutside(database, closed);
    return seen === null
      ? null
      : `A row of the table ${seen} is seen from outside its jurisdiction; find out who changed the policies of the database before you start the service.`;
  });
}

interface Login {
  readonly name: string;
  readonly isSuperuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

const LOGIN = `
  select r.rolname::text as "name", r.rolsuper as "isSuperuser", r.rolbypassrls as "bypasses",
         exists (select from pg_class c
                  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                    and pg_has_role(r.oid, c.relowner, 'member')) as "owns"
    from pg_roles r where r.rolname = session_user`;

function climberProblem({ name, isSuperuser, bypasses, owns }: Login): string | null {
  const reason = isSuperuser
    ? 'is a superuser'
    : bypasses
      ? 'may bypass row-level security'
      : owns
        ? 'owns tables'
        : null;
  if (reason === null) return null;
  return `The login ${name} of DATABASE_URL ${reason}, so that row-level security would not hold it; give the service a login of its own (CREATE ROLE … LOGIN IN ROLE doudi_app) and keep the owner for DATABASE_OWNER_URL.`;
}

/** The first table whose outermost row is seen where it must not be. By its place on the disk, which takes no search. */
async function seenFromOutside(database: Database, tables: readonly string[]): Promise<string | null> {
  const rows = await database.execute<{ table: string; place: string }>(
    tables
      .map((table) => `(select '${table}' as "table", ctid::text as "place" from "${table}" limit 1)`)
      .join(' union all '),
  );
  if (rows.length === 0) return null;
  const [seen] = await withinScope(PUBLIC_SCOPE, () =>
    database.execute<{ table: string }>(
      rows
        .map(
          ({ table, place }) => `select '${table}' as "table" from "${table}" where ctid = '${place}'::tid`,
        )
        .join(' union all '),
    ),
  );
  return seen?.table ?? null;
}
