import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page } from '../../jurisdictions/row-key.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { DataPushRow, PushAnswerRow, PushTargetRow } from './push.entity.js';
import type { PushKey } from './push.js';

/** A push without its file. */
export type PushSummary = Omit<DataPushRow, 'bytes'>;

const SUMMARY = [
  'jurisdictionId',
  'platform',
  'dataSet',
  'sequence',
  'periodFrom',
  'periodUntil',
  'rowCount',
  'digest',
  'madeOn',
  'madeAt',
] as const;

/** What a jurisdiction pushes or pushed, and whereto. */
export async function listTargets(db: Db, jurisdictionId: string): Promise<PushTargetRow[]> {
  return await db
    .selectFrom('PushTarget')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('platform')
    .orderBy('dataSet')
    .execute();
}

/** The target, locked until the end of the transaction. */
export async function lockTarget(
  tx: Tx,
  jurisdictionId: string,
  { platform, dataSet }: Pick<PushKey, 'platform' | 'dataSet'>,
): Promise<PushTargetRow | undefined> {
  return await tx.db
    .selectFrom('PushTarget')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('platform', '=', platform)
    .where('dataSet', '=', dataSet)
    .forUpdate()
    .executeTakeFirst();
}

/** The last push to a target. */
export async function lastPush(
  db: Db,
  { jurisdictionId, platform, dataSet }: PushTargetRow,
): Promise<Pick<DataPushRow, 'sequence' | 'periodUntil'> | undefined> {
  return await db
    .selectFrom('DataPush')
    .select(['sequence', 'periodUntil'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('platform', '=', platform)
    .where('dataSet', '=', dataSet)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A page of what was pushed when, the latest first. */
export async function listPushes(db: Db, jurisdictionId: string, { first, after }: Page) {
  let query = db
    .selectFrom('DataPush as p')
    .select(SUMMARY.map((column) => `p.${column}` as const))
    .where('p.jurisdictionId', '=', jurisdictionId)
    .orderBy('p.madeOn', 'desc')
    .orderBy('p.platform', 'desc')
    .orderBy('p.dataSet', 'desc')
    .limit(first + 1);
  if (after !== null) {
    const [madeOn, platform, dataSet] = after;
    query = query.where(
      sql<boolean>`(p.made_on, p.platform, p.data_set) < (${madeOn}::date, ${platform}, ${dataSet})`,
    );
  }
  return await query.execute();
}

/** A push without its file. */
export async function findPush(
  db: Db,
  jurisdictionId: string,
  { platform, dataSet, sequence }: PushKey,
): Promise<PushSummary | undefined> {
  return await db
    .selectFrom('DataPush')
    .select(SUMMARY)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('platform', '=', platform)
    .where('dataSet', '=', dataSet)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
}

/** The file of a push. */
export async function pushBytes(
  db: Db,
  { jurisdictionId, platform, dataSet, sequence }: PushSummary,
): Promise<Buffer> {
  const { bytes } = await db
    .selectFrom('DataPush')
    .select('bytes')
    .where('jurisdictionId', '=', jurisdictionId)
    .where('platform', '=', platform)
    .where('dataSet', '=', dataSet)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow();
  return Buffer.from(bytes);
}

/** The answers to pushes that were made on these days, each push's in order. */
export async function answersOfDays(
  db: Db,
  jurisdictionId: string,
  days: readonly LocalDate[],
): Promise<PushAnswerRow[]> {
  return await db
    .selectFrom('PushAnswer as a')
    .innerJoin('DataPush as p', (join) =>
      join
        .onRef('p.jurisdictionId', '=', 'a.jurisdictionId')
        .onRef('p.platform', '=', 'a.platform')
        .onRef('p.dataSet', '=', 'a.dataSet')
        .onRef('p.sequence', '=', 'a.sequence'),
    )
    .selectAll('a')
    .where('p.jurisdictionId', '=', jurisdictionId)
    .where(sql<boolean>`p.made_on = any(${days}::date[])`)
    .orderBy('a.attempt')
    .execute();
}
