import type { Tx } from '../../database/database.js';

/** So many changes are moved at once, so that nobody waits long for the rows they go to. */
const MOST_CHANGES = 5_000;
/** Any number: only one service at a time moves changes, so that two never wait for each other. */
const LOCK = 4_730_202;

/**
 * Moves what changed in the numbers of cases into the numbers themselves, for each township and for the whole jurisdiction.
 * In every moment both tables together say the same.
 * @returns how many changes were moved
 */
export async function foldCaseCounts(tx: Tx): Promise<number> {
  const [lock] = await tx.execute<{ isMine: boolean }>(
    `select pg_try_advisory_xact_lock($1::bigint) as "isMine"`,
    [LOCK],
  );
  if (lock?.isMine !== true) return 0;
  const [moved] = await tx.execute<{ moved: bigint }>(FOLD, [MOST_CHANGES]);
  return Number(moved?.moved ?? 0);
}

const FOLD = `
  with moved as (
    delete from case_count_change
     where (jurisdiction_id, id) in (select jurisdiction_id, id from case_count_change limit $1)
    returning *
  ), kept as (
    insert into case_count (jurisdiction_id, township_id, month, programme, status, count)
    select jurisdiction_id, place, month, programme, status, sum(change)
      from moved cross join lateral (values (township_id), ('')) places (place)
     group by 1, 2, 3, 4, 5 having sum(change) <> 0
     order by 1, 2, 3, 4, 5
    on conflict (jurisdiction_id, township_id, month, programme, status)
    do update set count = case_count.count + excluded.count
  )
  select count(*) as moved from moved`;
