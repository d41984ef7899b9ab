import { sql } from 'kysely';
import type { Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newId } from '../../database/new-id.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { RiskRule, WarningStatus } from './risk.js';
import type { RiskFinding } from './risk-finding.store.js';
import type { RiskWarningRow } from './risk-warning.entity.js';

/** Opens a warning for each finding that has none yet; answers the ids of the new ones. */
export async function insertWarnings(
  tx: Tx,
  jurisdictionId: string,
  findings: readonly RiskFinding[],
  raisedOn: LocalDate,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let from = 0; from < findings.length; from += 500) {
    const inserted = await tx.db
      .insertInto('RiskWarning')
      .values(
        findings.slice(from, from + 500).map((finding) => ({
          ...finding,
          jurisdictionId,
          id: newId(),
          raisedOn,
          status: 'OPEN' as const,
        })),
      )
      .onConflict((conflict) => conflict.columns(['jurisdictionId', 'rule', 'fingerprint']).doNothing())
      .returning('id')
      .execute();
    ids.push(...inserted.map(({ id }) => id));
  }
  return ids;
}

export async function lockWarning(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<RiskWarningRow | undefined> {
  return await tx.db
    .selectFrom('RiskWarning')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function changeWarning(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<RiskWarningRow>,
): Promise<void> {
  await tx.db
    .updateTable('RiskWarning')
    .set(change as never)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function findWarnings(db: Db, reach: Reach, keys: readonly RowKey[]): Promise<RiskWarningRow[]> {
  return await within(db, reach).where(hasOneOf('w', keys)).execute();
}

/** A page of the warnings within reach, the latest first, `first + 1` after the cursor's key. */
export async function listWarnings(
  db: Db,
  reach: Reach,
  { status, rule }: { readonly status: WarningStatus | null; readonly rule: RiskRule | null },
  { first, after }: Page,
): Promise<RiskWarningRow[]> {
  let query = within(db, reach)
    .orderBy('w.raisedOn', 'desc')
    .orderBy('w.id', 'desc')
    .limit(first + 1);
  if (status !== null) query = query.where('w.status', '=', status);
  if (rule !== null) query = query.where('w.rule', '=', rule);
  if (after !== null) {
    const [raisedOn, id] = after;
    query = query.where(sql<boolean>`(w.raised_on, w.id) < (${raisedOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}

function within(db: Db, { jurisdictionId, townshipIds }: Reach) {
  const query = db
    .selectFrom('RiskWarning as w')
    .selectAll('w')
    .where('w.jurisdictionId', '=', jurisdictionId);
  return townshipIds === null ? query : query.where(isOneOf(sql.ref('w.township_id'), townshipIds));
}
