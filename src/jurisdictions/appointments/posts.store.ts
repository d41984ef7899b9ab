import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { insertRows } from '../../database/write-rows.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { NewOfficerRow, OfficerRow } from '../officers/officer.entity.js';
import type { RowKey } from '../row-key.js';
import type { OfficerPosts, PostOnRecord } from './post.js';

/** The posts of these sign-ins, the first one first. */
export async function postsOf(db: Db, subjects: readonly string[]): Promise<readonly OfficerPosts[]> {
  if (subjects.length === 0) return [];
  const rows = await db
    .selectFrom('Officer')
    .select(['subject', 'term', 'jurisdictionId', 'id', 'personName', 'role', 'organisationId'])
    .select(['activeFrom', 'activeUntil', 'endedAt', 'personIndex', 'personIndexBefore'])
    .where(sql<boolean>`subject = any(${subjects}::text[])`)
    .orderBy('term')
    .execute();
  const posts = new Map<string, PostOnRecord[]>();
  for (const { subject, personIndex, personIndexBefore, ...post } of rows) {
    const personIndexes = [personIndex, personIndexBefore].filter((index) => index !== null);
    const own = posts.get(subject) ?? [];
    own.push({ ...post, personIndexes });
    posts.set(subject, own);
  }
  return [...posts].map(([subject, own]) => ({ subject, posts: own }));
}

/** The post, so that nobody else changes it meanwhile. */
export async function lockPost(tx: Tx, { jurisdictionId, id }: RowKey): Promise<OfficerRow | undefined> {
  return await tx.db
    .selectFrom('Officer')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Gives a post its last day, and the instant at which it ends within it unless it lasts to the end of the day. */
export async function endPost(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  end: { readonly activeUntil: LocalDate; readonly endedAt: Date | null },
): Promise<void> {
  await tx.db
    .updateTable('Officer')
    .set(end)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function insertPost(tx: Tx, row: NewOfficerRow): Promise<void> {
  await insertRows(tx, 'Officer', [row]);
}
