import { sql } from 'kysely';
import type { PartnerViewer, Reach } from '../../access/viewer.js';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import { newestFirst } from '../../jurisdictions/newest-first.store.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf, isOneOf, withinReach } from '../../jurisdictions/within-reach.store.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ServiceContractRow } from './service-contract.entity.js';
import type { ServiceTaskRow } from './service-task.entity.js';
import type { ServiceTaskStatus } from './service-task.js';

/** All that a provider's list is made of. */
export type ProviderTaskRow = Pick<
  ServiceTaskRow,
  'jurisdictionId' | 'id' | 'kind' | 'asked' | 'dueOn' | 'assignedOn' | 'reviewNote'
> & {
  readonly organisation: string;
  readonly headName: string;
  readonly townshipZh: string;
  readonly townshipEn: string;
  readonly villageZh: string | null;
  readonly villageEn: string | null;
};

/** @throws unique violation `service_contract_number_key` */
export async function insertServiceContract(tx: Tx, row: ServiceContractRow): Promise<void> {
  await tx.db.insertInto('ServiceContract').values(row).execute();
}

/** The contract, kept as it is until the transaction ends: `SHARE` lets others read it alike. */
export async function lockServiceContract(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  lock: 'SHARE' | 'CHANGE',
): Promise<ServiceContractRow | undefined> {
  const query = tx.db
    .selectFrom('ServiceContract')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id);
  return await (lock === 'SHARE' ? query.forShare() : query.forNoKeyUpdate()).executeTakeFirst();
}

export async function endServiceContract(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  end: Pick<ServiceContractRow, 'endedOn' | 'endedReason' | 'endedBy'>,
): Promise<void> {
  await tx.db
    .updateTable('ServiceContract')
    .set(end)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function findServiceContracts(db: Db, keys: readonly RowKey[]): Promise<ServiceContractRow[]> {
  return await db.selectFrom('ServiceContract as c').selectAll().where(hasOneOf('c', keys)).execute();
}

/** A page of the contracts of a jurisdiction, the newest first, one more than asked for. */
export async function listServiceContracts(
  db: Db,
  jurisdictionId: string,
  page: Page,
): Promise<ServiceContractRow[]> {
  return await newestFirst<ServiceContractRow>(db, 'service_contract', jurisdictionId, page);
}

export async function insertServiceTask(tx: Tx, row: ServiceTaskRow): Promise<void> {
  await tx.db.insertInto('ServiceTask').values(row).execute();
}

/** The task, locked until the transaction ends. */
export async function lockServiceTask(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
): Promise<ServiceTaskRow | undefined> {
  return await tx.db
    .selectFrom('ServiceTask')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export async function changeServiceTask(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  change: Partial<ServiceTaskRow>,
): Promise<void> {
  await tx.db
    .updateTable('ServiceTask')
    .set(change)
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** The tasks with these keys, in no order. */
export async function findServiceTasks(db: Db, keys: readonly RowKey[]): Promise<ServiceTaskRow[]> {
  return await db.selectFrom('ServiceTask as t').selectAll().where(hasOneOf('t', keys)).execute();
}

/** A page of the tasks within reach, what is due first in front, one more than asked for. */
export async function listServiceTasks(
  db: Db,
  reach: Reach,
  status: ServiceTaskStatus | null,
  { first, after }: Page,
): Promise<ServiceTaskRow[]> {
  let query = db
    .selectFrom('ServiceTask as t')
    .selectAll()
    .where(withinReach(reach, 't'))
    .orderBy('t.dueOn')
    .orderBy('t.id')
    .limit(first + 1);
  if (status !== null) query = query.where('t.status', '=', status);
  if (after !== null) query = query.where(isAfter(after));
  return await query.execute();
}

/** A page of the open tasks under contracts in force of the partner's key, one more than asked for. */
export async function listProviderTasks(
  db: Db,
  { keyId, jurisdictionIds }: PartnerViewer,
  today: LocalDate,
  { first, after }: Page,
): Promise<ProviderTaskRow[]> {
  let query = db
    .selectFrom('ServiceTask as t')
    .innerJoin('ServiceContract as c', (join) =>
      join.onRef('c.jurisdictionId', '=', 't.jurisdictionId').onRef('c.id', '=', 't.contractId'),
    )
    .innerJoin('Household as h', (join) =>
      join.onRef('h.jurisdictionId', '=', 't.jurisdictionId').onRef('h.id', '=', 't.householdId'),
    )
    .innerJoin('Organisation as o', (join) =>
      join.onRef('o.jurisdictionId', '=', 't.jurisdictionId').onRef('o.id', '=', 't.townshipId'),
    )
    .leftJoin('Organisation as v', (join) =>
      join.onRef('v.jurisdictionId', '=', 't.jurisdictionId').onRef('v.id', '=', 't.villageId'),
    )
    .select([
      't.jurisdictionId',
      't.id',
      't.kind',
      't.asked',
      't.dueOn',
      't.assignedOn',
      't.reviewNote',
      'c.organisation',
      'h.headName',
      'o.nameZh as townshipZh',
      'o.nameEn as townshipEn',
      'v.nameZh as villageZh',
      'v.nameEn as villageEn',
    ])
    .where(isOneOf(sql.ref('c.jurisdiction_id'), jurisdictionIds))
    .where('c.apiKeyId', '=', keyId)
    .where('c.activeFrom', '<=', today)
    .where('c.activeUntil', '>=', today)
    .where((eb) => eb.or([eb('c.endedOn', 'is', null), eb('c.endedOn', '>', today)]))
    .where('t.status', '=', 'OPEN')
    .orderBy('t.dueOn')
    .orderBy('t.id')
    .limit(first + 1);
  if (after !== null) query = query.where(isAfter(after));
  return await query.execute();
}

function isAfter([dueOn, id]: readonly (string | null)[]) {
  return sql<boolean>`(t.due_on, t.id) > (${dueOn}::date, ${id}::uuid)`;
}
