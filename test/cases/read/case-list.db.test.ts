import type { Reach } from '../../../src/access/viewer.js';
import type { CaseRow } from '../../../src/cases/case.entity.js';
import type { CaseFilter } from '../../../src/cases/read/case-filter.js';
import { listCases } from '../../../src/cases/read/case-list.store.js';
import { CASE_SORTS, type CaseSort } from '../../../src/cases/read/case-sort.js';
import { countCases } from '../../../src/cases/statistics/case-statistics.store.js';
import { newId } from '../../../src/database/new-id.js';
import { addDays, localDate } from '../../../src/shared/local-date.js';
import { type TestApi, testApi } from '../../support/api.js';
import { ALLOWANCE, addCases, BEITANG, EMERGENCY, HANGANG, J, XIATANG } from './rows.js';

const WHOLE: Reach = { jurisdictionId: J, townshipIds: null, villageIds: null };
const DAY = localDate('2026-08-10');
const SECOND: Reach = { ...WHOLE, townshipIds: [BEITANG] };

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  const { database } = api.clone;
  const parts = { database, sealer: api.sealer };
  const officer = await database.db
    .selectFrom('Officer')
    .select('id')
    .where('jurisdictionId', '=', J)
    .executeTakeFirstOrThrow();
  const sketches = Array.from({ length: 60 }, (_, nth) => ({
    townshipId: nth % 3 === 0 ? BEITANG : XIATANG,
    villageId: nth % 3 === 1 ? HANGANG : null,
    headName: nth % 5 === 0 ? `王${nth}` : `李${nth}`,
    programme: nth % 2 === 0 ? ALLOWANCE : EMERGENCY,
    appliedOn: addDays(DAY, -(nth % 7)),
    urgent: nth % 4 === 0,
    handlerId: nth % 6 === 0 ? officer.id : null,
    // A third has no due day, and many share one: what a cursor can trip over.
    stepDueOn: nth % 3 === 2 ? null : addDays(DAY, nth % 4),
    ...(nth % 10 === 0
      ? {
          payFirst: 'PAPERS_OWED' as const,
          papersDueOn: addDays(DAY, 2),
          status: 'ACCEPTED' as const,
          acceptedOn: DAY,
        }
      : {}),
  }));
  const written = await addCases(parts, sketches);
  await database.db
    .insertInto('CaseStep')
    .values(
      written.slice(0, 8).map(({ id: caseId }, nth) => ({
        jurisdictionId: J,
        caseId,
        sequence: 1,
        code: nth % 2 === 0 ? ('REVIEW' as const) : ('HOME_VISIT' as const),
        level: 'TOWNSHIP' as const,
        status: 'OPEN' as const,
        after: [],
        openedOn: DAY,
        basis: [],
      })),
    )
    .execute();
}, 60_000);

afterAll(async () => await api.close());

describe.each(CASE_SORTS)('A worklist sorted by %s', (sort) => {
  test.each([1, 7, 20])('has no gap and no repetition over pages of %i', async (first) => {
    const all = await list({}, sort, 1_000);
    expect(all).toHaveLength(60);
    const seen: string[] = [];
    let after: readonly (string | null)[] | null = null;
    do {
      const page = await listCases(api.clone.database.db, WHOLE, {}, { sort, first, after });
      seen.push(...page.slice(0, first).map(({ number }) => number));
      const last = page[first - 1];
      after = page.length > first && last !== undefined ? keyOf(last, sort) : null;
    } while (after !== null);
    expect(seen).toEqual(all.map(({ number }) => number));
  });

  test('keeps its place when a case before the cursor leaves the list', async () => {
    const { db } = api.clone.database;
    const calm = { urgent: false };
    const page = await list(calm, sort, 10);
    const [head, last] = [page[0] as CaseRow, page.at(-1) as CaseRow];
    const follow = async () => await listCases(db, WHOLE, calm, { sort, first: 5, after: keyOf(last, sort) });
    const before = await follow();
    await db.updateTable('Case').set({ urgent: true }).where('id', '=', head.id).execute();
    expect((await list(calm, sort, 10)).map(({ id }) => id)).not.toContain(head.id);
    expect(await follow()).toEqual(before);
    await db.updateTable('Case').set({ urgent: false }).where('id', '=', head.id).execute();
  });
});

describe('The order of a worklist', () => {
  test('by what is due next has cases without a day last', async () => {
    const days = (await list({}, 'NEXT_DUE', 100)).map(({ nextDueOn }) => nextDueOn ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(days.at(-1)).toBe('9999');
  });

  test('by application has the latest first', async () => {
    const days = (await list({}, 'APPLIED_NEWEST', 100)).map(({ appliedOn }) => appliedOn);
    expect(days).toEqual([...days].sort().reverse());
  });
});

describe('A filter of the worklist', () => {
  test.each<[string, CaseFilter, number]>([
    ['one status', { statuses: ['ACCEPTED'] }, 6],
    ['several statuses', { statuses: ['ACCEPTED', 'SUBMITTED'] }, 60],
    ['no status that there is', { statuses: ['CLOSED'] }, 0],
    ['an open step', { step: 'REVIEW' }, 4],
    ['a township', { townshipId: BEITANG }, 20],
    ['a village', { villageId: HANGANG }, 20],
    ['a programme', { programme: EMERGENCY }, 30],
    ['urgency', { urgent: true }, 15],
    ['papers owed', { papersOwed: true }, 6],
    ['no papers owed', { papersOwed: false }, 54],
    ['the beginning of a name', { headName: '王' }, 12],
    ['a sign that means something in a pattern', { headName: '王%' }, 0],
  ])('asks for %s', async (_, filter, count) => {
    expect(await list(filter, 'NUMBER', 100)).toHaveLength(count);
  });

  test('asks for the handler', async () => {
    const [first] = await list({}, 'NUMBER', 1);
    expect(first?.handlerId).not.toBeNull();
    expect(await list({ handlerId: first?.handlerId ?? newId() }, 'NUMBER', 100)).toHaveLength(10);
    expect(await list({ handlerId: newId() }, 'NUMBER', 100)).toEqual([]);
  });

  test('asks for due days: the day itself belongs to it, and overdue is the day after', async () => {
    const due = await list({ dueFrom: DAY, dueUntil: DAY }, 'NUMBER', 100);
    expect(due.length).toBeGreaterThan(0);
    expect(due.every(({ nextDueOn }) => nextDueOn === DAY)).toBe(true);
    expect(await list({ overdueOn: DAY }, 'NUMBER', 100)).toEqual([]);
    expect(await list({ overdueOn: addDays(DAY, 1) }, 'NUMBER', 100)).toEqual(due);
  });

  test('asks for days of application, both included', async () => {
    const [from, until] = [addDays(DAY, -2), addDays(DAY, -1)];
    const rows = await list({ appliedFrom: from, appliedUntil: until }, 'NUMBER', 100);
    expect(new Set(rows.map(({ appliedOn }) => appliedOn))).toEqual(new Set([from, until]));
  });

  test('all together asks for what fits all of it', async () => {
    const rows = await list({ townshipId: XIATANG, villageId: HANGANG, programme: ALLOWANCE }, 'NUMBER', 100);
    expect(rows).toHaveLength(10);
  });
});

describe('Reach', () => {
  test('is a wall in the statement itself', async () => {
    const rows = await listCases(
      api.clone.database.db,
      SECOND,
      {},
      { sort: 'NUMBER', first: 100, after: null },
    );
    expect(rows).toHaveLength(20);
    const village = { ...WHOLE, townshipIds: [XIATANG], villageIds: [HANGANG] };
    expect(
      await listCases(api.clone.database.db, village, {}, { sort: 'NUMBER', first: 100, after: null }),
    ).toHaveLength(20);
    const nothing = { ...WHOLE, townshipIds: [] };
    expect(
      await listCases(api.clone.database.db, nothing, {}, { sort: 'NUMBER', first: 100, after: null }),
    ).toEqual([]);
  });
});

describe('Case statistics', () => {
  const YEAR = { from: localDate('2026-01-01'), until: localDate('2026-12-31') };

  test('add up to the cases counted one by one', async () => {
    const counts = await countCases(api.clone.database.db, WHOLE, YEAR, ['STATUS', 'PROGRAMME', 'MONTH']);
    const cases = await list({}, 'NUMBER', 100);
    for (const { status, programme, month, count } of counts) {
      const expected = cases.filter(
        (row) =>
          row.status === status && row.programme === programme && row.appliedOn.startsWith(month ?? '?'),
      );
      expect(count).toBe(expected.length);
    }
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  });

  test('count by what is asked for, and what is not is null', async () => {
    const { db } = api.clone.database;
    expect(await countCases(db, WHOLE, YEAR, [])).toEqual([
      { status: null, programme: null, month: null, count: 60 },
    ]);
    expect(await countCases(db, SECOND, { ...YEAR, programme: ALLOWANCE }, ['PROGRAMME'])).toEqual([
      { status: null, programme: ALLOWANCE, month: null, count: 10 },
    ]);
    expect(await countCases(db, WHOLE, { ...YEAR, townshipId: BEITANG }, [])).toMatchObject([{ count: 20 }]);
  });

  test('take the first and the last day in, and no other', async () => {
    const { db } = api.clone.database;
    const on = async (from: string, until: string) =>
      await countCases(db, WHOLE, { from: localDate(from), until: localDate(until) }, ['MONTH']);
    expect((await on('2026-08-10', '2026-08-10'))[0]?.count).toBe(
      (await list({ appliedFrom: DAY, appliedUntil: DAY }, 'NUMBER', 100)).length,
    );
    expect(await on('2026-08-11', '2026-08-31')).toEqual([]);
  });
});

async function list(filter: CaseFilter, sort: CaseSort, first: number) {
  return await listCases(api.clone.database.db, WHOLE, filter, { sort, first: first - 1, after: null });
}

function keyOf(
  row: Pick<CaseRow, 'nextDueOn' | 'appliedOn' | 'number' | 'id'>,
  sort: CaseSort,
): readonly (string | null)[] {
  if (sort === 'NUMBER') return [row.number];
  return [sort === 'APPLIED_NEWEST' ? row.appliedOn : row.nextDueOn, row.id];
}
