import { sql } from 'kysely';
import { isOnePerson } from '../../access/duties/same-person.store.js';
import type { OfficerRole } from '../../access/viewer.js';
import type { DecisionKind } from '../../cases/decisions/decision.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { RandomCheckItemRow, RandomCheckRow } from './random-check.entity.js';

/** The first decision after the result of a drawn case. */
export interface LaterDecision {
  readonly itemId: string;
  readonly kind: DecisionKind;
  readonly decidedOn: LocalDate;
}

export interface PopulationFilter {
  readonly decidedFrom: LocalDate;
  readonly decidedUntil: LocalDate;
  readonly programme: string | null;
}

/** The numbers of the cases of a jurisdiction that were decided in the period. */
export async function decidedCases(
  db: Db,
  jurisdictionId: string,
  { decidedFrom, decidedUntil, programme }: PopulationFilter,
): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select distinct c.number from decision d
      join welfare_case c on c.jurisdiction_id = d.jurisdiction_id and c.id = d.case_id
     where d.jurisdiction_id = ${jurisdictionId} and d.decided_on between ${decidedFrom}::date and ${decidedUntil}::date
       and (${programme}::text is null or c.programme = ${programme})
     order by 1`.execute(db);
  return rows.map(({ number }) => number);
}

/** The ids of the officers of a jurisdiction in these roles on a day. */
export async function officersIn(
  db: Db,
  jurisdictionId: string,
  { roles, on }: { readonly roles: readonly OfficerRole[]; readonly on: LocalDate },
): Promise<string[]> {
  const rows = await db
    .selectFrom('Officer as f')
    .select('f.id')
    .where('f.jurisdictionId', '=', jurisdictionId)
    .where(isOneOf(sql.ref('f.role'), roles))
    .where('f.activeFrom', '<=', on)
    .where((where) => where.or([where('f.activeUntil', 'is', null), where('f.activeUntil', '>=', on)]))
    .orderBy('f.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** For each of these numbers the case, and the officers who acted in it or for whom somebody did, by whatever account. */
export async function actorsOfCases(
  db: Db,
  jurisdictionId: string,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, { readonly caseId: string; readonly officers: ReadonlySet<string> }>> {
  const { rows } = await sql<{ number: string; caseId: string; officers: string[] }>`
    select c.number, c.id as case_id,
           coalesce(array_agg(distinct same.id) filter (where same.id is not null), '{}') as officers
      from welfare_case c
      left join case_event e on e.jurisdiction_id = c.jurisdiction_id and e.case_id = c.id
      left join delegated_duty d on d.jurisdiction_id = e.jurisdiction_id
        and d.subject = c.household_id::text and d.officer_id = e.actor_id
      left join officer acted on acted.jurisdiction_id = e.jurisdiction_id and acted.id in (e.actor_id, d.for_officer_id)
      left join officer same on same.jurisdiction_id = acted.jurisdiction_id
        and ${isOnePerson('same', 'acted')}
     where c.jurisdiction_id = ${jurisdictionId} and ${isOneOf(sql.ref('c.number'), numbers)}
     group by c.number, c.id`.execute(db);
  return new Map(
    rows.map(({ number, caseId, officers }) => [number, { caseId, officers: new Set(officers) }]),
  );
}

export async function insertCheck(tx: Tx, row: RandomCheckRow): Promise<void> {
  await tx.db.insertInto('RandomCheck').values(row).execute();
}

export async function lockCheck(tx: Tx, { jurisdictionId, id }: RowKey): Promise<RandomCheckRow | undefined> {
  return await tx.db
    .selectFrom('RandomCheck')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function setDrawn(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  drawn: Pick<RandomCheckRow, 'seed' | 'seedSource' | 'drawnOn' | 'drawnBy'>,
): Promise<void> {
  await tx.db
    .updateTable('RandomCheck')
    .set({ ...drawn, status: 'DRAWN' })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function insertItems(tx: Tx, rows: readonly RandomCheckItemRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) {
    await tx.db
      .insertInto('RandomCheckItem')
      .values(rows.slice(from, from + 500))
      .execute();
  }
}

export async function lockItem(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<RandomCheckItemRow | undefined> {
  return await tx.db
    .selectFrom('RandomCheckItem')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function findItem(
  db: Db,
  { jurisdictionId, id }: RowKey,
): Promise<RandomCheckItemRow | undefined> {
  return await db
    .selectFrom('RandomCheckItem')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function setConsequence(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  consequence: Pick<RandomCheckItemRow, 'consequence' | 'followUpId'>,
): Promise<void> {
  await tx.db
    .updateTable('RandomCheckItem')
    .set(consequence)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** The first decisions that were taken after the results of these drawn cases were recorded. */
export async function laterDecisions(
  db: Db,
  items: readonly RandomCheckItemRow[],
): Promise<readonly LaterDecision[]> {
  const checked = items.filter(({ decisionsBefore }) => decisionsBefore !== null);
  if (checked.length === 0) return [];
  const rows = await db
    .selectFrom('Decision as d')
    .select(['d.jurisdictionId', 'd.caseId', 'd.sequence', 'd.kind', 'd.decidedOn'])
    .where(
      hasOneOf(
        'd',
        checked.map(({ jurisdictionId, caseId }) => ({ jurisdictionId, id: caseId })),
        'case_id',
      ),
    )
    .orderBy('d.sequence')
    .execute();
  return checked.flatMap(({ id, caseId, decisionsBefore }) => {
    const later = rows.find((row) => row.caseId === caseId && row.sequence > (decisionsBefore ?? 0));
    return later === undefined ? [] : [{ itemId: id, kind: later.kind, decidedOn: later.decidedOn }];
  });
}

export async function setResult(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  result: Pick<RandomCheckItemRow, 'result' | 'finding' | 'recordedOn' | 'recordedBy' | 'decisionsBefore'>,
): Promise<void> {
  await tx.db
    .updateTable('RandomCheckItem')
    .set(result)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function findChecks(db: Db, keys: readonly RowKey[]): Promise<RandomCheckRow[]> {
  return await db.selectFrom('RandomCheck as k').selectAll().where(hasOneOf('k', keys)).execute();
}

/** A page of the drawn cases of a check, by rank. */
export async function itemsOfChecks(db: Db, keys: readonly RowKey[]): Promise<RandomCheckItemRow[]> {
  return await db
    .selectFrom('RandomCheckItem as i')
    .selectAll()
    .where(hasOneOf('i', keys, 'check_id'))
    .orderBy('i.position')
    .execute();
}

/** A page of the random checks of a jurisdiction, the latest first, `first + 1` after the cursor's key. */
export async function listChecks(
  db: Db,
  jurisdictionId: string,
  { first, after }: Page,
): Promise<RandomCheckRow[]> {
  let query = db
    .selectFrom('RandomCheck as k')
    .selectAll()
    .where('k.jurisdictionId', '=', jurisdictionId)
    .orderBy('k.statedOn', 'desc')
    .orderBy('k.id', 'desc')
    .limit(first + 1);
  if (after !== null) {
    const [statedOn, id] = after;
    query = query.where(sql<boolean>`(k.stated_on, k.id) < (${statedOn}::date, ${id}::uuid)`);
  }
  return await query.execute();
}
