import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows } from '../../database/write-rows.js';
import type { AuditFields } from './audit.js';
import type { AuditLink, LinkedEntry, ProvenEntry } from './audit-chain.js';

/** Any number, the same for every service: only one at a time lengthens the chains. */
const LOCK = 4_730_202;

const ENTRY = [
  'e.jurisdictionId',
  'e.id',
  'e.at',
  'e.actor',
  'e.actorName',
  'e.role',
  'e.operation',
  'e.objectType',
  'e.objectId',
  'e.detail',
  'e.requestId',
  'e.mac',
] as const;

/** Takes the right to lengthen the chains until the transaction ends; false when another service has it. */
export async function takeChains(tx: Tx): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>('select pg_try_advisory_xact_lock($1) as taken', [LOCK]);
  return row?.taken === true;
}

/** Which transactions are over: all older than `oldestRunning`; `next` has not begun. */
export interface TransactionHorizon {
  readonly oldestRunning: bigint;
  readonly next: bigint;
}

export async function transactionHorizon({ db }: Pick<Tx, 'db'>): Promise<TransactionHorizon> {
  const { rows } = await sql<TransactionHorizon>`
    select pg_snapshot_xmin(now.snapshot)::text::bigint as "oldestRunning",
           pg_snapshot_xmax(now.snapshot)::text::bigint as "next"
      from (select pg_current_snapshot() as snapshot) now`.execute(db);
  return rows[0] as TransactionHorizon;
}

/** The jurisdictions that have audit entries or links, with the highest number of their entries. */
export async function auditedJurisdictions(
  db: Db,
): Promise<{ readonly jurisdictionId: string; readonly lastEntryId: bigint }[]> {
  // One probe of the index a jurisdiction, however many entries there are.
  const { rows } = await sql<{ jurisdictionId: string; lastEntryId: bigint }>`
    with recursive entries(j) as (
      (select jurisdiction_id from audit_entry order by 1 limit 1)
      union all
      select (select e.jurisdiction_id from audit_entry e where e.jurisdiction_id > entries.j order by 1 limit 1)
        from entries where entries.j is not null
    ), links(j) as (
      (select jurisdiction_id from audit_link order by 1 limit 1)
      union all
      select (select l.jurisdiction_id from audit_link l where l.jurisdiction_id > links.j order by 1 limit 1)
        from links where links.j is not null
    )
    select j as "jurisdictionId",
           coalesce((select max(e.id) from audit_entry e where e.jurisdiction_id = j), 0) as "lastEntryId"
      from (select j from entries union select j from links) known where j is not null order by j`.execute(
    db,
  );
  return rows;
}

/** The last link of a jurisdiction's chain, or null when it has none. */
export async function lastLink(db: Db, jurisdictionId: string): Promise<AuditLink | null> {
  const row = await db
    .selectFrom('AuditLink')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The link at a place, or null. */
export async function linkAt(db: Db, jurisdictionId: string, position: bigint): Promise<AuditLink | null> {
  const row = await db
    .selectFrom('AuditLink')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row ?? null;
}

/** Whether a link with this proof stands anywhere in the chain. Reads the whole chain. */
export async function hasLink(db: Db, jurisdictionId: string, mac: string): Promise<boolean> {
  const row = await db
    .selectFrom('AuditLink')
    .select('position')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('mac', '=', mac)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The entries behind a number that no link names yet, by number. */
export async function unlinkedEntries(
  db: Db,
  jurisdictionId: string,
  { afterId, limit }: { readonly afterId: bigint; readonly limit: number },
): Promise<ProvenEntry[]> {
  return await db
    .selectFrom('AuditEntry as e')
    .select(ENTRY)
    .where('e.jurisdictionId', '=', jurisdictionId)
    .where('e.id', '>', afterId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('AuditLink as l')
            .select('l.position')
            .whereRef('l.jurisdictionId', '=', 'e.jurisdictionId')
            .whereRef('l.entryId', '=', 'e.id'),
        ),
      ),
    )
    .orderBy('e.id')
    .limit(limit)
    .execute();
}

export async function insertLinks(tx: Tx, links: readonly AuditLink[]): Promise<void> {
  await insertRows(tx, 'AuditLink', links);
}

/** The links behind a place with the entries that they name, in order. */
export async function linkedEntries(
  db: Db,
  jurisdictionId: string,
  { afterPosition, limit }: { readonly afterPosition: bigint; readonly limit: number },
): Promise<LinkedEntry[]> {
  const links = await db
    .selectFrom('AuditLink')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('position', '>', afterPosition)
    .orderBy('position')
    .limit(limit)
    .execute();
  const ids = links.map(({ entryId }) => entryId);
  const entries = await db
    .selectFrom('AuditEntry as e')
    .select(ENTRY)
    .where('e.jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`${sql.ref('e.id')} = any(${ids})`)
    .execute();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return links.map((link) => ({ link, entry: byId.get(link.entryId) ?? null }));
}

/** The first entry that carries the proof of an earlier one, with the number of that one; null when there is none. */
export async function copiedEntry(
  db: Db,
  jurisdictionId: string,
): Promise<{ readonly id: bigint; readonly copyOf: bigint } | null> {
  const { rows } = await sql<{ id: bigint; copyOf: bigint }>`
    select max(id) as id, min(id) as "copyOf" from audit_entry where jurisdiction_id = ${jurisdictionId}
     group by mac having count(*) > 1 order by 1 limit 1`.execute(db);
  return rows[0] ?? null;
}

/** A newest entry of the audit, to try the key on; null when there is none. */
export async function anEntry(db: Db): Promise<(AuditFields & { readonly mac: string }) | null> {
  const row = await db
    .selectFrom('AuditEntry as e')
    .select(ENTRY)
    .orderBy('e.jurisdictionId', 'desc')
    .orderBy('e.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
