import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { PublicNoticeRow } from './public-notice.entity.js';

export async function insertNotices(tx: Tx, rows: readonly PublicNoticeRow[]): Promise<void> {
  await tx.db
    .insertInto('PublicNotice')
    .values([...rows])
    .execute();
}

export async function findNotice(db: Db, key: RowKey): Promise<PublicNoticeRow | undefined> {
  return await db
    .selectFrom('PublicNotice')
    .selectAll()
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .executeTakeFirst();
}

/** The notices of these cases, the earliest first. */
export async function noticesOfCases(db: Db, keys: readonly RowKey[]): Promise<PublicNoticeRow[]> {
  return await db
    .selectFrom('PublicNotice as n')
    .selectAll()
    .where(hasOneOf('n', keys, 'case_id'))
    .orderBy('n.id')
    .execute();
}

export interface NoticeFilter {
  readonly townshipId?: string | undefined;
  readonly programme?: string | undefined;
}

/** The notices of a jurisdiction that are public on the day, the newest first, `first + 1` after the cursor's key. */
export async function listNotices(
  db: Db,
  jurisdictionId: string,
  { townshipId, programme, on }: NoticeFilter & { readonly on: LocalDate },
  { first, after }: Page,
): Promise<PublicNoticeRow[]> {
  let query = db
    .selectFrom('PublicNotice as n')
    .selectAll()
    .where('n.jurisdictionId', '=', jurisdictionId)
    .where('n.activeFrom', '<=', on)
    .where((where) => where.or([where('n.activeUntil', 'is', null), where('n.activeUntil', '>=', on)]))
    .orderBy('n.activeFrom', 'desc')
    .orderBy('n.id', 'desc')
    .limit(first + 1);
  if (townshipId !== undefined) query = query.where('n.townshipId', '=', townshipId);
  if (programme !== undefined) query = query.where('n.programme', '=', programme);
  if (after !== null) {
    const [from, id] = after;
    query = query.where(sql<boolean>`(n.active_from, n.id) < (${from}::date, ${id}::uuid)`);
  }
  return await query.execute();
}

/**
 * The cases of a jurisdiction whose notice is open though its last day lies before this day, with no open objection:
 * each with its latest notice, in the order of their ids.
 */
export async function noticesThatEnded(
  db: Db,
  jurisdictionId: string,
  { day, after, limit }: { readonly day: LocalDate; readonly after: string | null; readonly limit: number },
): Promise<readonly Pick<PublicNoticeRow, 'caseId' | 'publishedBy' | 'organisationId'>[]> {
  return await db
    .selectFrom('CaseStep as s')
    .innerJoin('Case as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 's.jurisdictionId').onRef('c.id', '=', 's.caseId'),
    )
    .innerJoin('PublicNotice as n', (join) =>
      join.onRef('n.jurisdictionId', '=', 's.jurisdictionId').onRef('n.caseId', '=', 's.caseId'),
    )
    .select(['n.caseId', 'n.publishedBy', 'n.organisationId'])
    .distinctOn('s.caseId')
    .where('s.jurisdictionId', '=', jurisdictionId)
    .where('s.code', '=', 'PUBLIC_NOTICE')
    .where('s.status', '=', 'OPEN')
    .where('c.status', '=', 'ACCEPTED')
    .where('c.openObjections', '=', 0)
    .where('n.activeUntil', '<', day)
    .$if(after !== null, (query) => query.where('s.caseId', '>', after as string))
    .orderBy('s.caseId')
    .orderBy('n.publishedAt', 'desc')
    .limit(limit)
    .execute();
}
