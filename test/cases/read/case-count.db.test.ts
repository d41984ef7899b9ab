import fc from 'fast-check';
import type { Reach } from '../../../src/access/viewer.js';
import { foldCaseCounts } from '../../../src/cases/statistics/case-count.store.js';
import { CASE_DIMENSIONS, type CaseCount } from '../../../src/cases/statistics/case-statistics.js';
import { countCases } from '../../../src/cases/statistics/case-statistics.store.js';
import type { Database } from '../../../src/database/database.js';
import { addDays, localDate } from '../../../src/shared/local-date.js';
import { buildDataset, BENCH_JURISDICTION as J } from '../../bench/dataset.js';
import { runAt, type TestDatabase, testDatabase } from '../../support/database.js';

const TOWNS = ['FB0001', 'FB0002', 'FB0003'];
const EVERYWHERE: Reach = { jurisdictionId: J, townshipIds: null, villageIds: null };

let clone: TestDatabase;
let database: Database;

beforeAll(async () => {
  clone = await testDatabase();
  ({ database } = clone);
  await buildDataset(clone.superuserUrl, { households: 120, townships: 3 }, '');
});

afterAll(async () => await clone.drop());

describe('the numbers of cases that are kept', () => {
  it('C12 are exactly what counting gives, before and after they are added up', async () => {
    await expectExact();
    // Three cases change their state, one its township, one goes and comes back under another programme.
    await change(`update welfare_case set status = 'ACTIVE', accepted_on = applied_on, decided_on = applied_on
      where id in (select id from welfare_case where status = 'ACCEPTED' order by id limit 3)`);
    await change(`update welfare_case set township_id = 'FB0002'
      where id in (select id from welfare_case where township_id = 'FB0001' order by id limit 1)`);
    const [changes] = await database.execute<{ n: bigint }>('select count(*) as n from case_count_change');
    expect(changes?.n).toBeGreaterThan(0n);
    await expectExact();
    expect(await database.transaction(foldCaseCounts)).toBe(Number(changes?.n));
    await expectExact();
    expect(await database.transaction(foldCaseCounts)).toBe(0);
  });

  it('note nothing when a case changes otherwise, so that most acts write no row for them', async () => {
    await change(`update welfare_case set version = version + 1`);
    const [changes] = await database.execute<{ n: bigint }>('select count(*) as n from case_count_change');
    expect(changes?.n).toBe(0n);
  });

  it('lose nothing that is noted while others add up, and let no two writers wait for one row', async () => {
    const moves = Array.from({ length: 12 }, (_, at) =>
      change(`update welfare_case set township_id = '${TOWNS[at % 3]}' where id = (
        select id from welfare_case order by id offset ${at} limit 1)`),
    );
    const folds = Array.from({ length: 6 }, () => database.transaction(foldCaseCounts));
    await Promise.all([...moves, ...folds]);
    await expectExact();
    while ((await database.transaction(foldCaseCounts)) > 0);
    await expectExact();
  });
});

/** Periods, places and dimensions at random: the answer must be what counting row by row gives. */
async function expectExact(): Promise<void> {
  const day = fc.integer({ min: 0, max: 1_700 }).map((days) => addDays(localDate('2021-12-15'), days));
  const reach = fc.constantFrom<Reach>(
    EVERYWHERE,
    { ...EVERYWHERE, townshipIds: ['FB0001'] },
    { ...EVERYWHERE, townshipIds: ['FB0002', 'FB0003'] },
    { ...EVERYWHERE, townshipIds: ['FB0001'], villageIds: ['FB0001V1'] },
    { ...EVERYWHERE, townshipIds: [] },
  );
  const asked = fc.record({
    from: day,
    days: fc.integer({ min: 0, max: 900 }),
    townshipId: fc.option(fc.constantFrom(...TOWNS), { nil: undefined }),
    programme: fc.option(fc.constantFrom('TEMPORARY_EMERGENCY', 'NONE'), { nil: undefined }),
    by: fc.subarray([...CASE_DIMENSIONS]),
    reach,
  });
  await fc.assert(
    fc.asyncProperty(asked, async ({ from, days, townshipId, programme, by, reach: within }) => {
      const filter = { from, until: addDays(from, days), townshipId, programme };
      const counted = await countCases(database.db, within, filter, by);
      expect(counted).toEqual(await rowByRow(within, filter, by));
    }),
    { numRuns: 40 },
  );
}

async function rowByRow(
  { townshipIds, villageIds }: Reach,
  filter: {
    readonly from: string;
    readonly until: string;
    readonly townshipId: string | undefined;
    readonly programme: string | undefined;
  },
  by: readonly string[],
): Promise<CaseCount[]> {
  const part = (dimension: string, column: string) => (by.includes(dimension) ? column : 'null::text');
  return await database.execute<CaseCount>(
    `select ${part('STATUS', 'status')} as status, ${part('PROGRAMME', 'programme')} as programme,
            ${part('MONTH', `to_char(applied_on, 'YYYY-MM')`)} as month, count(*)::int as count
       from welfare_case
      where jurisdiction_id = $1 and applied_on between $2::date and $3::date
        and ($4::text is null or township_id = $4) and ($5::text is null or programme = $5)
        and ($6::text[] is null or township_id = any($6)) and ($7::text[] is null or village_id = any($7))
      group by 1, 2, 3 order by 3, 2, 1`,
    [
      J,
      filter.from,
      filter.until,
      filter.townshipId ?? null,
      filter.programme ?? null,
      townshipIds,
      villageIds,
    ],
  );
}

async function change(statement: string): Promise<void> {
  await runAt(clone.superuserUrl, statement);
}
