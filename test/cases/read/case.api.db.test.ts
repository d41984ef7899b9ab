import { newId } from '../../../src/database/new-id.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { yuan } from '../../../src/shared/money.js';
import {
  CaseByNumberDocument,
  CaseFileDocument,
  CaseStatisticsDocument,
  WorklistDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';
import { nodeDocument } from './node-document.js';
import { ALLOWANCE, addCases, BEITANG, COUNTY, EMERGENCY, J, type WrittenCase, XIATANG } from './rows.js';

const DAY = localDate('2026-08-20');

let api: TestApi;
let clerk: Caller;
let neighbour: Caller;
let county: Caller;
let officerId: string;
/** One in the township of the clerk, one in that of the neighbour. */
let own: WrittenCase;
let theirs: WrittenCase;

beforeAll(async () => {
  api = await testApi({ today: DAY });
  clerk = api.as('TOWNSHIP_OFFICER', XIATANG);
  neighbour = api.as('TOWNSHIP_OFFICER', BEITANG);
  county = api.as('COUNTY_OFFICER', COUNTY);
  const { database } = api.clone;
  ({ id: officerId } = await database.db
    .selectFrom('Officer')
    .select('id')
    .where('jurisdictionId', '=', J)
    .where('organisationId', '=', XIATANG)
    .executeTakeFirstOrThrow());
  const parts = { database, sealer: api.sealer };
  [own, theirs] = (await addCases(parts, [
    { headName: '王小明', handlerId: officerId, members: 3, events: 5, stepDueOn: localDate('2026-08-19') },
    { headName: '李大伟', townshipId: BEITANG, programme: EMERGENCY },
  ])) as [WrittenCase, WrittenCase];
}, 60_000);

afterAll(async () => await api.close());

describe('A case out of reach looks like one that does not exist', () => {
  const missing = () => encodeGlobalId('Case', J, newId());

  test('by its id', async () => {
    expect((await clerk.run(CaseFileDocument, { id: idOf(own) })).case).toMatchObject({ number: own.number });
    expect(await clerk.run(CaseFileDocument, { id: idOf(theirs) })).toEqual(
      await clerk.run(CaseFileDocument, { id: missing() }),
    );
    expect((await neighbour.run(CaseFileDocument, { id: idOf(theirs) })).case).not.toBeNull();
    expect((await county.run(CaseFileDocument, { id: idOf(theirs) })).case).not.toBeNull();
  });

  test('by node', async () => {
    expect(await clerk.run(nodeDocument, { id: idOf(own) })).toEqual({
      node: { __typename: 'Case', id: idOf(own) },
    });
    expect(await clerk.run(nodeDocument, { id: idOf(theirs) })).toEqual({ node: null });
    const applicationId = (row: WrittenCase) => encodeGlobalId('Application', J, row.applicationId);
    expect(await clerk.run(nodeDocument, { id: applicationId(own) })).toMatchObject({
      node: { __typename: 'Application' },
    });
    expect(await clerk.run(nodeDocument, { id: applicationId(theirs) })).toEqual({ node: null });
  });

  test('by its number', async () => {
    expect((await clerk.run(CaseByNumberDocument, { number: own.number })).caseByNumber?.id).toBe(idOf(own));
    expect(await clerk.run(CaseByNumberDocument, { number: theirs.number })).toEqual({ caseByNumber: null });
  });

  test('by the list, with and without a filter for it', async () => {
    const numbers = async (caller: Caller, filter: object) =>
      (await caller.run(WorklistDocument, { filter, sort: 'NUMBER', first: 100 })).cases.nodes.map(
        ({ number }) => number,
      );
    expect(await numbers(clerk, {})).toEqual([own.number]);
    expect(await numbers(clerk, { headName: '李大伟' })).toEqual([]);
    expect(await numbers(clerk, { householdId: encodeGlobalId('Household', J, theirs.householdId) })).toEqual(
      [],
    );
    expect(await numbers(neighbour, {})).toEqual([theirs.number]);
    expect(await numbers(county, {})).toEqual([own.number, theirs.number]);
    expect(await numbers(api.as('COUNTY_OFFICER', 'FSUN'), {})).toEqual([]);
  });

  test.each(['NUMBER', 'APPLIED_NEWEST', 'NEXT_DUE'] as const)(
    'by the place in the order %s, with a cursor of somebody who sees more',
    async (sort) => {
      const page = async (caller: Caller, after: string | null) =>
        (await caller.run(WorklistDocument, { filter: {}, sort, first: 1, after })).cases;
      const cursors: (string | null)[] = [null];
      while (cursors.length < 3)
        cursors.push((await page(county, cursors.at(-1) ?? null)).pageInfo.endCursor ?? null);
      expect(new Set(cursors).size).toBe(3);
      for (const [caller, row] of [
        [clerk, own],
        [neighbour, theirs],
      ] as const) {
        const seen: string[] = [];
        for (const after of cursors) {
          const { nodes, pageInfo } = await page(caller, after);
          expect(pageInfo.hasNextPage).toBe(false);
          seen.push(...nodes.map(({ number }) => number));
        }
        expect(new Set(seen)).toEqual(new Set([row.number]));
      }
    },
  );

  test('by the application that both cases come from (J9.5)', async () => {
    const { database } = api.clone;
    await database.db
      .updateTable('Case')
      .set({ applicationId: own.applicationId })
      .where('id', '=', theirs.id)
      .execute();
    const casesOf = async (caller: Caller, row: WrittenCase) =>
      (await caller.run(CaseFileDocument, { id: idOf(row) })).case?.application?.cases.map(
        ({ number }) => number,
      );
    expect(await casesOf(clerk, own)).toEqual([own.number]);
    expect(await casesOf(neighbour, theirs)).toEqual([theirs.number]);
    expect(await casesOf(county, own)).toEqual([own.number, theirs.number]);
    await database.db
      .updateTable('Case')
      .set({ applicationId: theirs.applicationId })
      .where('id', '=', theirs.id)
      .execute();
  });

  test('in the statistics', async () => {
    const period = { from: '2026-01-01', until: '2026-12-31', by: [] };
    const count = async (caller: Caller) =>
      (await caller.run(CaseStatisticsDocument, period)).caseStatistics.map((row) => row.count);
    expect([await count(clerk), await count(neighbour), await count(county)]).toEqual([[1], [1], [2]]);
  });
});

describe('A case', () => {
  test('shows what is due, by when and with whom', async () => {
    const { cases } = await clerk.run(WorklistDocument, { first: 10 });
    expect(cases.nodes).toMatchObject([
      {
        headName: '王小明',
        programmeTitle: expect.stringMatching(/allowance/i),
        status: 'SUBMITTED',
        nextDueOn: '2026-08-19',
        overdue: true,
        handler: { name: expect.any(String) },
        payments: [],
        household: { members: [{ relation: 'HEAD' }, { relation: 'CHILD' }, { relation: 'CHILD' }] },
      },
    ]);
    expect(cases.nodes[0]?.events.map(({ kind }) => kind)).toEqual(['REPLANNED', 'REPLANNED', 'REPLANNED']);
    const zh = await clerk.run(WorklistDocument, { first: 10 }, { locale: 'zh-CN' });
    expect(zh.cases.nodes[0]?.programmeTitle).toMatch(/低保|最低生活保障/);
  });

  test('shows its newest events, at most as many as asked for', async () => {
    const { cases } = await clerk.run(WorklistDocument, { first: 1 });
    const at = cases.nodes[0]?.events.map((event) => event.at) ?? [];
    expect(at).toEqual([...at].sort().reverse());
    expect(at).toHaveLength(3);
    expect(at[0]).toBe('2026-08-20T01:00:04.000Z');
  });

  test('shows households to those only who read them, and money to those who read money', async () => {
    const id = idOf(own);
    const manager = api.as('FUND_MANAGER', COUNTY);
    expect((await manager.run(CaseFileDocument, { id })).case).toMatchObject({
      applicant: null,
      application: null,
      awards: [],
    });
    expect((await manager.run(WorklistDocument, { first: 1 })).cases.nodes[0]?.household).toBeNull();
    await setVillage(own, 'FCFT1V1');
    const village = api.as('VILLAGE_OFFICER', 'FCFT1V1');
    expect((await village.run(CaseFileDocument, { id })).case).toMatchObject({
      applicant: { name: '王小明' },
      awards: null,
    });
    await setVillage(own, null);
    expect(await village.run(CaseFileDocument, { id })).toEqual({ case: null });
  });

  test('is refused to whoever has no business with it', async () => {
    const [denied] = await api.as('HOTLINE_OPERATOR', COUNTY).errors(CaseFileDocument, { id: idOf(own) });
    expect(denied?.extensions.code).toBe('FORBIDDEN');
    const [stranger] = await api.anonymous().errors(CaseFileDocument, { id: idOf(own) });
    expect(stranger?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test.each<[string, () => Promise<readonly { extensions: { code: string; field?: string } }[]>, string]>([
    [
      'a number with wrong check digits',
      () => clerk.errors(CaseByNumberDocument, { number: 'CF-2026-000001-00' }),
      'number',
    ],
    ['a number of another form', () => clerk.errors(CaseByNumberDocument, { number: "x' or 1=1" }), 'number'],
    [
      'the id of something else',
      () => clerk.errors(CaseFileDocument, { id: encodeGlobalId('Household', J, newId()) }),
      'id',
    ],
    ['a page of none', () => clerk.errors(WorklistDocument, { first: 0 }), 'first'],
    ['a broken cursor', () => clerk.errors(WorklistDocument, { after: 'bm9uZQ' }), 'after'],
    [
      'a township elsewhere',
      () =>
        clerk.errors(WorklistDocument, {
          filter: { townshipId: encodeGlobalId('Organisation', 'template', 'FTPLT1') },
        }),
      'filter.townshipId',
    ],
    [
      'a period that ends before it begins',
      () => clerk.errors(CaseStatisticsDocument, { from: '2026-02-01', until: '2026-01-31' }),
      'until',
    ],
    [
      'a period of more than ten years',
      () => clerk.errors(CaseStatisticsDocument, { from: '2016-01-01', until: '2026-01-01' }),
      'until',
    ],
  ])('is not asked for with %s', async (_, call, field) => {
    expect((await call())[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('The worklist with household, members, payments and events', () => {
  test('costs the same number of statements for one case and for fifty', async () => {
    const { database } = api.clone;
    const added = await addCases(
      { database, sealer: api.sealer },
      Array.from({ length: 50 }, (_, nth) => ({ handlerId: officerId, members: 1 + (nth % 4), events: 4 })),
    );
    await addPayments([own, ...added], 6);
    const statementsFor = async (first: number) => {
      api.clone.statements.length = 0;
      const { cases } = await clerk.run(WorklistDocument, { first });
      const count = api.clone.statements.length;
      const payments = cases.nodes.flatMap((row) => row.payments ?? []).length;
      return { count, rows: cases.nodes.length, payments };
    };
    await statementsFor(1);
    const one = await statementsFor(1);
    const fifty = await statementsFor(50);
    expect([one.rows, fifty.rows]).toEqual([1, 50]);
    expect([one.payments, fifty.payments]).toEqual([5, 250]);
    expect(fifty.count).toBe(one.count);
    // Signing in, cases, townships, officers, households, payments, events, members, persons.
    expect(fifty.count).toBeLessThanOrEqual(11);
    await database.db
      .updateTable('Case')
      .set({ townshipId: 'FCFT3' })
      .where('headName', 'like', '测%')
      .execute();
  });
});

function idOf({ id }: WrittenCase): string {
  return encodeGlobalId('Case', J, id);
}

/** So many payments for each case, withdrawn before they were paid. */
async function addPayments(cases: readonly WrittenCase[], each: number): Promise<void> {
  const { db } = api.clone.database;
  const purpose = await db
    .selectFrom('FundPurpose')
    .select(['fundId', 'programme'])
    .where('jurisdictionId', '=', J)
    .where('programme', '=', ALLOWANCE)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('Payment')
    .values(
      cases.flatMap(({ id: caseId, householdId }) =>
        Array.from({ length: each }, (_, nth) => ({
          jurisdictionId: J,
          id: newId(),
          caseId,
          householdId,
          townshipId: XIATANG,
          payeePersonId: householdId,
          programme: purpose.programme,
          amount: yuan(String(nth + 1)),
          status: 'VOID' as const,
          statusReason: 'withdrawn',
          fundId: purpose.fundId,
        })),
      ),
    )
    .execute();
}

async function setVillage({ id }: WrittenCase, villageId: string | null): Promise<void> {
  await api.clone.database.db.updateTable('Case').set({ villageId }).where('id', '=', id).execute();
}
