import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { AmendmentChangeRow, AmendmentRow } from './amendment.entity.js';
import type { AmendmentChange, AmendmentStatus } from './amendment.js';

/** Every instance listens here for publications and withdrawals. */
export const POLICY_CHANNEL = 'doudi_policy';

/** Lets publications and withdrawals wait for each other, whichever jurisdiction they belong to. */
const PUBLISHING = sql`select pg_advisory_xact_lock(hashtext('doudi_policy_publishing'))`;

export interface AmendmentFilter {
  readonly status?: AmendmentStatus | undefined;
}

/** The amendments of a jurisdiction, newest first, `first + 1` of them after the cursor's id. */
export async function listAmendments(
  db: Db,
  jurisdictionId: string,
  { status }: AmendmentFilter,
  { first, after }: Page,
): Promise<AmendmentRow[]> {
  let query = db
    .selectFrom('Amendment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('id', 'desc')
    .limit(first + 1);
  if (status !== undefined) query = query.where('status', '=', status);
  if (after !== null) query = query.where('id', '<', String(after[0]));
  return await query.execute();
}

/** The amendments with these keys, in no order. */
export async function findAmendments(db: Db, keys: readonly RowKey[]): Promise<AmendmentRow[]> {
  return await db.selectFrom('Amendment as a').selectAll().where(hasOneOf('a', keys)).execute();
}

/** The changes of these amendments, each amendment's in their order. */
export async function changesOf(db: Db, amendments: readonly RowKey[]): Promise<AmendmentChangeRow[]> {
  return await db
    .selectFrom('AmendmentChange as c')
    .selectAll()
    .where(hasOneOf('c', amendments, 'amendment_id'))
    .orderBy('c.jurisdictionId')
    .orderBy('c.amendmentId')
    .orderBy('c.sequence')
    .execute();
}

/** Every amendment that was ever published, those of one instant by id. */
export async function publishedAmendments(db: Db): Promise<AmendmentRow[]> {
  return await db
    .selectFrom('Amendment')
    .selectAll()
    .where('publishedAt', 'is not', null)
    .orderBy('publishedAt')
    .orderBy('id')
    .execute();
}

/** Changes whenever an amendment is published or withdrawn again; cheap enough to be asked every few seconds. */
export async function publicationState(db: Db): Promise<string> {
  const row = await db
    .selectFrom('Amendment')
    .select(({ fn }) => [
      fn.count<bigint>('publishedAt').as('published'),
      fn.count<bigint>('withdrawnAt').as('withdrawn'),
    ])
    .where('publishedAt', 'is not', null)
    .executeTakeFirstOrThrow();
  return `${row.published}:${row.withdrawn}`;
}

/** The amendment, locked until the transaction ends. */
export async function lockAmendment(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<AmendmentRow | undefined> {
  return await tx.db
    .selectFrom('Amendment')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Waits until no other publication or withdrawal is under way. */
export async function lockPublishing(tx: Tx): Promise<void> {
  await PUBLISHING.execute(tx.db);
}

export async function insertAmendment(
  tx: Tx,
  row: AmendmentRow,
  changes: readonly AmendmentChange[],
): Promise<void> {
  const { jurisdictionId, id } = row;
  await tx.db.insertInto('Amendment').values(row).execute();
  await tx.db
    .insertInto('AmendmentChange')
    .values(
      changes.map(({ key, mode, value, inForceFrom, basis, confidence, exception }, index) => ({
        jurisdictionId,
        amendmentId: id,
        sequence: index + 1,
        key,
        mode,
        value,
        inForceFrom,
        basisInstrument: basis.instrument,
        basisArticle: basis.article,
        basisRequirement: basis.requirement ?? null,
        confidence,
        exceptionInstrument: exception?.instrument ?? null,
        exceptionArticle: exception?.article ?? null,
      })),
    )
    .execute();
}

export async function updateAmendment(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  changed: Partial<
    Pick<
      AmendmentRow,
      'status' | 'publishedBy' | 'publishedAt' | 'withdrawnBy' | 'withdrawnAt' | 'withdrawnReason'
    >
  >,
): Promise<void> {
  await tx.db
    .updateTable('Amendment')
    .set(changed)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** Tells every instance when the transaction commits. */
export async function notifyPolicies(tx: Tx, policyId: string): Promise<void> {
  await sql`select pg_notify(${POLICY_CHANNEL}, ${policyId})`.execute(tx.db);
}

/** A stored change as it was proposed. */
export function changeOf(row: AmendmentChangeRow): AmendmentChange {
  const { key, mode, value, confidence, basisInstrument, basisArticle, basisRequirement } = row;
  const { exceptionInstrument, exceptionArticle } = row;
  return {
    key,
    mode,
    value,
    inForceFrom: row.inForceFrom as LocalDate,
    confidence,
    basis: {
      instrument: basisInstrument,
      article: basisArticle,
      ...(basisRequirement === null ? {} : { requirement: basisRequirement }),
    },
    exception:
      exceptionInstrument === null || exceptionArticle === null
        ? null
        : { instrument: exceptionInstrument, article: exceptionArticle },
  };
}
