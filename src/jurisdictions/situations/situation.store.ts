import { sql } from 'kysely';
import { askedRows, grouped, together } from '../../database/batch.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { SituationFacts, SituationKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Page, RowKey } from '../row-key.js';
import { hasOneOf } from '../within-reach.store.js';
import type { SituationRow } from './situation.entity.js';

export interface SituationFilter {
  readonly kind?: SituationKind | undefined;
  readonly activeOn?: LocalDate | undefined;
  /** Covering this township, as part or as the whole of the jurisdiction. */
  readonly townshipId?: string | undefined;
}

/** The situations of a jurisdiction, the latest begun first, `first + 1` of them after the cursor's key. */
export async function listSituations(
  db: Db,
  jurisdictionId: string,
  filter: SituationFilter,
  { first, after }: Page,
): Promise<SituationRow[]> {
  let query = matching(db, jurisdictionId, filter)
    .orderBy('s.activeFrom', 'desc')
    .orderBy('s.id', 'desc')
    .limit(first + 1);
  if (after !== null) {
    const [from, id] = after;
    query = query.where((eb) =>
      eb(eb.refTuple('s.activeFrom', 's.id'), '<', eb.tuple(from as LocalDate, id as string)),
    );
  }
  return await query.execute();
}

/** What the policies are told: the situations that cover the township on the day, the earliest begun first. */
export async function situationFacts(
  db: Db,
  jurisdictionId: string,
  townshipId: string,
  on: LocalDate,
): Promise<SituationFacts[]> {
  const rows = await situationsOver(db, { jurisdictionId, townshipId, on });
  return rows.map(({ id, kind, level, activeFrom, activeUntil, basis }) => ({
    id,
    kind,
    level,
    from: activeFrom,
    until: activeUntil,
    basis,
  }));
}

interface PlaceOnDay {
  readonly jurisdictionId: string;
  readonly townshipId: string;
  readonly on: LocalDate;
}

const situationsOver = together<PlaceOnDay, SituationRow[]>(async (db, asked) => {
  const { rows } = await sql<SituationRow & { readonly n: string }>`
    select a.n::text as n, s.*
    from ${askedRows(asked, sql`n int, "jurisdictionId" text, "townshipId" text, "on" date`)} a
    join situation s on s.jurisdiction_id = a."jurisdictionId"
      and s.active_from <= a."on" and (s.active_until is null or s.active_until >= a."on")
      and (s.township_ids is null or a."townshipId" = any(s.township_ids))
    order by s.active_from, s.id`.execute(db);
  return grouped([...asked.keys()], rows, { key: String, row: ({ n }) => n });
});

/** The situations with these keys, in no order. */
export async function findSituations(db: Db, keys: readonly RowKey[]): Promise<SituationRow[]> {
  return await db.selectFrom('Situation as s').selectAll().where(hasOneOf('s', keys)).execute();
}

/** The situations of the kind that are in force on some day from `from` on. */
export async function situationsFrom(
  db: Db,
  jurisdictionId: string,
  kind: SituationKind,
  from: LocalDate,
): Promise<SituationRow[]> {
  return await matching(db, jurisdictionId, { kind })
    .where((eb) => eb.or([eb('s.activeUntil', 'is', null), eb('s.activeUntil', '>=', from)]))
    .orderBy('s.activeFrom')
    .execute();
}

/** The situation, locked until the transaction ends. */
export async function lockSituation(tx: Tx, key: RowKey): Promise<SituationRow | undefined> {
  return await tx.db
    .selectFrom('Situation')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Lets one declaration of a jurisdiction wait for the other, so that both see what is in force. */
export async function lockDeclarations(tx: Tx, jurisdictionId: string): Promise<void> {
  await tx.db
    .selectFrom('Jurisdiction')
    .select('id')
    .where('id', '=', jurisdictionId)
    .forNoKeyUpdate()
    .execute();
}

export async function insertSituation(tx: Tx, row: SituationRow): Promise<void> {
  await tx.db.insertInto('Situation').values(row).execute();
}

export async function setSituationEnd(tx: Tx, key: RowKey, activeUntil: LocalDate): Promise<void> {
  await tx.db
    .updateTable('Situation')
    .set({ activeUntil })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .execute();
}

function matching(db: Db, jurisdictionId: string, { kind, activeOn, townshipId }: SituationFilter) {
  let query = db.selectFrom('Situation as s').selectAll().where('s.jurisdictionId', '=', jurisdictionId);
  if (kind !== undefined) query = query.where('s.kind', '=', kind);
  if (activeOn !== undefined) {
    query = query
      .where('s.activeFrom', '<=', activeOn)
      .where((eb) => eb.or([eb('s.activeUntil', 'is', null), eb('s.activeUntil', '>=', activeOn)]));
  }
  if (townshipId !== undefined) {
    query = query.where(sql<boolean>`(s.township_ids is null or ${townshipId} = any(s.township_ids))`);
  }
  return query;
}
