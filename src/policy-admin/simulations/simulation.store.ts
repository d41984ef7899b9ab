import { sql } from 'kysely';
import type { Tx } from '../../database/database.js';
import type { Db } from '../../database/entities.js';
import type { Page, RowKey } from '../../jurisdictions/row-key.js';
import { hasOneOf } from '../../jurisdictions/within-reach.store.js';
import { canonicalJson } from '../../shared/canonical-json.js';
import { CHANGE_COLUMNS } from './change-columns.js';
import type { SimulatedHouseholdRow, SimulationRecord, SimulationTotalRow } from './simulation.entity.js';
import type { SimulationEffect, SimulationTotals } from './simulation.js';

/** A worker that was not heard of for so long has died; another one goes on. */
const LEASE_SECONDS = 15;

export interface SimulatedFilter {
  readonly effect?: SimulationEffect | undefined;
  readonly programme?: string | undefined;
  readonly townshipId?: string | undefined;
}

/** What was worked out since the last checkpoint. */
export interface Progress {
  readonly processed: number;
  readonly lastHouseholdId: string;
  /** Of each chunk; see `ChangeColumns`. */
  readonly changes: readonly (readonly string[])[];
  readonly totals: ReadonlyMap<string, ReadonlyMap<string, SimulationTotals>>;
}

export async function insertSimulation(tx: Tx, row: SimulationRecord): Promise<void> {
  await tx.db.insertInto('Simulation').values(row).execute();
}

/** The simulations of a jurisdiction, newest first, `first + 1` of them after the cursor's id. */
export async function listSimulations(
  db: Db,
  jurisdictionId: string,
  amendmentId: string | undefined,
  { first, after }: Page,
): Promise<SimulationRecord[]> {
  let query = db
    .selectFrom('Simulation')
    .selectAll()
    .where('jurisdictionId', '=', jurisdictionId)
    .orderBy('id', 'desc')
    .limit(first + 1);
  if (amendmentId !== undefined) query = query.where('amendmentId', '=', amendmentId);
  if (after !== null) query = query.where('id', '<', String(after[0]));
  return await query.execute();
}

/** The simulations with these keys, in no order. */
export async function findSimulations(db: Db, keys: readonly RowKey[]): Promise<SimulationRecord[]> {
  return await db.selectFrom('Simulation as s').selectAll().where(hasOneOf('s', keys)).execute();
}

/** How many simulations of the jurisdiction wait or run. */
export async function countOpen(db: Db, jurisdictionId: string): Promise<number> {
  const row = await db
    .selectFrom('Simulation')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('jurisdictionId', '=', jurisdictionId)
    .where('status', 'in', ['QUEUED', 'RUNNING'])
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The totals of these simulations, by township and programme. */
export async function totalsOf(db: Db, simulations: readonly RowKey[]): Promise<SimulationTotalRow[]> {
  return await db
    .selectFrom('SimulationTotal as t')
    .selectAll()
    .where(hasOneOf('t', simulations, 'simulation_id'))
    .orderBy('t.simulationId')
    .orderBy('t.townshipId')
    .orderBy('t.programme')
    .execute();
}

/** The households whose answer changes, by household and programme, `first + 1` of them after the cursor's key. */
export async function listSimulated(
  db: Db,
  { jurisdictionId, id }: RowKey,
  { effect, programme, townshipId }: SimulatedFilter,
  { first, after }: Page,
): Promise<SimulatedHouseholdRow[]> {
  let query = db
    .selectFrom('SimulatedHousehold as s')
    .selectAll()
    .where('s.jurisdictionId', '=', jurisdictionId)
    .where('s.simulationId', '=', id)
    .orderBy('s.householdId')
    .orderBy('s.programme')
    .limit(first + 1);
  if (effect !== undefined) query = query.where('s.effect', '=', effect);
  if (programme !== undefined) query = query.where('s.programme', '=', programme);
  if (townshipId !== undefined) query = query.where('s.townshipId', '=', townshipId);
  if (after !== null) {
    const [household, code] = after;
    query = query.where((eb) =>
      eb(eb.refTuple('s.householdId', 's.programme'), '>', eb.tuple(household as string, code as string)),
    );
  }
  return await query.execute();
}

/** Ends a simulation that waits or runs; answers whether there was one to end. */
export async function cancelSimulation(tx: Tx, key: RowKey): Promise<SimulationRecord | undefined> {
  return await tx.db
    .updateTable('Simulation')
    .set({ status: 'CANCELLED', finishedAt: sql<Date>`now()` })
    .where('jurisdictionId', '=', key.jurisdictionId)
    .where('id', '=', key.id)
    .where('status', 'in', ['QUEUED', 'RUNNING'])
    .returningAll()
    .executeTakeFirst();
}

/** Takes the simulation that has waited longest, or whose worker died. Workers never wait for each other here. */
export async function claimSimulation(db: Db, worker: string): Promise<SimulationRecord | undefined> {
  return await db
    .updateTable('Simulation')
    .set({
      status: 'RUNNING',
      worker,
      heartbeatAt: sql<Date>`now()`,
      startedAt: sql<Date>`coalesce(started_at, now())`,
    })
    .where((eb) =>
      eb(
        eb.refTuple('jurisdictionId', 'id'),
        'in',
        eb
          .selectFrom('Simulation')
          .select(['jurisdictionId', 'id'])
          .where((or) =>
            or.or([
              or('status', '=', 'QUEUED'),
              or.and([
                or('status', '=', 'RUNNING'),
                sql<boolean>`heartbeat_at < now() - make_interval(secs => ${LEASE_SECONDS})`,
              ]),
            ]),
          )
          .orderBy('requestedAt')
          .limit(1)
          .forUpdate()
          .skipLocked()
          .$asTuple('jurisdictionId', 'id'),
      ),
    )
    .returningAll()
    .executeTakeFirst();
}

/** Writes down how many households there are to look at. */
export async function setTotal(db: Db, { jurisdictionId, id }: RowKey, total: number): Promise<void> {
  await db
    .updateTable('Simulation')
    .set({ total })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/**
 * Keeps what was worked out, together with how far it got, so that whoever goes on counts nothing twice. Answers
 * false, and keeps nothing, when the simulation has been cancelled or taken over.
 */
export async function checkpoint(
  tx: Tx,
  { jurisdictionId, id }: RowKey,
  worker: string,
  progress: Progress,
): Promise<boolean> {
  const { rows } = await sql`
    update simulation
       set processed = processed + ${progress.processed}, last_household_id = ${progress.lastHouseholdId},
           heartbeat_at = now()
     where jurisdiction_id = ${jurisdictionId} and id = ${id} and worker = ${worker} and status = 'RUNNING'
     returning id`.execute(tx.db);
  if (rows.length === 0) return false;
  await addTotals(tx.db, { jurisdictionId, id }, progress.totals);
  if (progress.changes.length > 0) await addChanges(tx.db, { jurisdictionId, id }, progress.changes);
  return true;
}

/** Ends a simulation of this worker; answers whether it was still this worker's. */
export async function finishSimulation(
  db: Db,
  { jurisdictionId, id }: RowKey,
  worker: string,
  failure: string | null,
): Promise<boolean> {
  const ended = await db
    .updateTable('Simulation')
    .set({ status: failure === null ? 'DONE' : 'FAILED', failure, finishedAt: sql<Date>`now()` })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('status', '=', 'RUNNING')
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Gives a simulation back, so that another instance need not wait for the worker to be given up. */
export async function releaseSimulation(
  db: Db,
  { jurisdictionId, id }: RowKey,
  worker: string,
): Promise<void> {
  await db
    .updateTable('Simulation')
    .set({ status: 'QUEUED', worker: null, heartbeatAt: null })
    .where('jurisdictionId', '=', jurisdictionId)
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('status', '=', 'RUNNING')
    .execute();
}

async function addTotals(db: Db, { jurisdictionId, id }: RowKey, totals: Progress['totals']): Promise<void> {
  const list = [...totals].flatMap(([township, programmes]) =>
    [...programmes].map(([programme, counts]) => ({ township, programme, ...counts })),
  );
  await sql`
    insert into simulation_total as t (jurisdiction_id, simulation_id, township_id, programme, enters, leaves, rises,
      falls, undecided, unchanged, neither, month_before, month_after, once_before, once_after)
    select ${jurisdictionId}, ${id}::uuid, township, programme, enters, leaves, rises, falls, undecided, unchanged,
           neither, "monthBefore", "monthAfter", "onceBefore", "onceAfter"
      from json_to_recordset(${canonicalJson(list)}::json) as n (township text, programme text, enters int, leaves int,
             rises int, falls int, undecided int, unchanged int, neither int, "monthBefore" bigint,
             "monthAfter" bigint, "onceBefore" bigint, "onceAfter" bigint)
    on conflict (jurisdiction_id, simulation_id, township_id, programme) do update
      set enters = t.enters + excluded.enters, leaves = t.leaves + excluded.leaves, rises = t.rises + excluded.rises,
          falls = t.falls + excluded.falls, undecided = t.undecided + excluded.undecided,
          unchanged = t.unchanged + excluded.unchanged, neither = t.neither + excluded.neither,
          month_before = t.month_before + excluded.month_before, month_after = t.month_after + excluded.month_after,
          once_before = t.once_before + excluded.once_before, once_after = t.once_after + excluded.once_after
  `.execute(db);
}

async function addChanges(
  db: Db,
  { jurisdictionId, id }: RowKey,
  changes: Progress['changes'],
): Promise<void> {
  const names = sql.join(CHANGE_COLUMNS.map(([name]) => sql.raw(name)));
  const arrays = sql.join(
    CHANGE_COLUMNS.map(([, type], index) => {
      const elements = changes.map((texts) => texts[index]).join();
      return sql`${`{${elements}}`}::${sql.raw(type)}[]`;
    }),
  );
  await sql`
    insert into simulated_household (jurisdiction_id, simulation_id, ${names})
    select ${jurisdictionId}, ${id}::uuid, n.* from unnest(${arrays}) n`.execute(db);
}
