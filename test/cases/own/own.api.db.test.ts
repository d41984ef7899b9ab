import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { AccessReportService } from '../../../src/access/audit/access-report.service.js';
import { audit } from '../../../src/access/audit/audit.store.js';
import { service } from '../../../src/api/context.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';
import { CaseFileDocument, MyAccessReportDocument, MyCasesDocument } from '../../generated/operations.js';
import { type Caller, type Operation, type TestApi, testApi } from '../../support/api.js';
import { addCases, COUNTY, EMERGENCY, J, type WrittenCase } from '../read/rows.js';

const NODE = parse('query ($id: ID!) { node(id: $id) { id } }') as unknown as Operation<
  object,
  { id: string }
>;
const STRANGER = makeResidentId('990000', localDate('1944-04-04'), 7);

let api: TestApi;
let own: WrittenCase;
let other: WrittenCase;
let head: Caller;
let neighbour: Caller;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  [own, other] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [
    { members: 2, appliedOn: localDate('2026-08-01') },
    { appliedOn: localDate('2026-08-02') },
  ])) as [WrittenCase, WrittenCase];
  head = api.citizen(own.residentId);
  neighbour = api.citizen(other.residentId);
}, 60_000);

afterAll(async () => await api.close());

describe('A citizen who is signed in', () => {
  test('sees the own household with its members, and its cases', async () => {
    const seen = await head.run(MyCasesDocument, { first: 10 });
    expect(seen.myHouseholds).toHaveLength(1);
    expect(seen.myHouseholds[0]?.members.map(({ self }) => self)).toEqual([true, false]);
    expect(seen.myCases.nodes).toMatchObject([
      { number: own.number, status: 'SUBMITTED', appliedOn: '2026-08-01', statusText: 'handed in' },
    ]);
  });

  test('sees nothing of the neighbours, nor they of this household', async () => {
    const seen = await neighbour.run(MyCasesDocument, { first: 10 });
    expect(seen.myCases.nodes.map(({ number }) => number)).toEqual([other.number]);
    expect(JSON.stringify(seen)).not.toContain(own.number);
    expect(JSON.stringify(await head.run(MyCasesDocument, { first: 10 }))).not.toContain(other.number);
  });

  test('of whom no register knows sees nothing', async () => {
    const nobody = api.citizen(STRANGER);
    const seen = await nobody.run(MyCasesDocument, { first: 10 });
    expect(seen).toMatchObject({ myHouseholds: [], myCases: { nodes: [] } });
    expect((await nobody.run(MyAccessReportDocument, {})).myAccessReport.nodes).toEqual([]);
  });

  test('gets no further with a cursor of somebody else', async () => {
    const [first] = await addCases({ database: api.clone.database, sealer: api.sealer }, [
      { programme: EMERGENCY },
    ]);
    await api.clone.database.db
      .updateTable('Case')
      .set({ householdId: own.householdId, appliedOn: localDate('2026-07-01') })
      .where('id', '=', first?.id ?? '')
      .execute();
    const page = await head.run(MyCasesDocument, { first: 1 });
    expect(page.myCases.pageInfo.hasNextPage).toBe(true);
    const after = page.myCases.pageInfo.endCursor as string;
    expect((await head.run(MyCasesDocument, { first: 5, after })).myCases.nodes).toMatchObject([
      { number: first?.number },
    ]);
    expect((await neighbour.run(MyCasesDocument, { first: 5, after })).myCases.nodes).toEqual([]);
  });

  test('no longer sees a household that was left behind, but the cases applied for', async () => {
    const [left] = (await addCases({ database: api.clone.database, sealer: api.sealer }, [{}])) as [
      WrittenCase,
    ];
    await api.clone.database.db
      .updateTable('Membership')
      .set({ activeUntil: localDate('2026-08-19') })
      .where('householdId', '=', left.householdId)
      .execute();
    const seen = await api.citizen(left.residentId).run(MyCasesDocument, { first: 5 });
    expect(seen.myHouseholds).toEqual([]);
    expect(seen.myCases.nodes.map(({ number }) => number)).toEqual([left.number]);
  });

  test('is told who looked at the own data and what for, and nothing of others', async () => {
    const actor = await api.actor('COUNTY_OFFICER', COUNTY);
    const { personId } = await personOf(own);
    await api.clone.database.transaction((tx) =>
      audit(tx, actor, {
        operation: 'reveal',
        objectType: 'Person',
        objectId: personId,
        detail: { field: 'PHONE', purpose: 'Call about the visit' },
      }),
    );
    const report = (await head.run(MyAccessReportDocument, {})).myAccessReport.nodes;
    expect(report[0]).toMatchObject({ operation: 'reveal', field: 'PHONE', purpose: 'Call about the visit' });
    expect((await neighbour.run(MyAccessReportDocument, {})).myAccessReport.nodes).not.toContainEqual(
      expect.objectContaining({ operation: 'reveal' }),
    );
    const refs = [{ jurisdictionId: 'jiuhuashan-scenic-area', personId }];
    const elsewhere = { kind: 'CITIZEN', subject: 's', personRefs: refs } as const;
    const page = { first: 10, afterId: null };
    expect(await service(api, AccessReportService).own(elsewhere, page)).toEqual([]);
  });
});

describe('A citizen is refused alike', () => {
  test.each(['Case', 'Household', 'Person', 'Decision', 'Officer', 'Application', 'Payment'])(
    'own and foreign ids of a %s',
    async (type) => {
      const document = NODE;
      const codes: string[] = [];
      for (const id of [own.id, own.householdId, randomUUID()]) {
        const [error] = await head.errors(document, { id: globalId(type, id) });
        codes.push(error?.extensions.code ?? '');
      }
      expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    },
  );

  test('what officers ask', async () => {
    const [error] = await head.errors(CaseFileDocument, { id: globalId('Case', own.id) });
    expect(error?.extensions.code).toBe('FORBIDDEN');
  });

  test('while officers, partners and the public may not ask as citizens', async () => {
    const officer = api.as('COUNTY_OFFICER', COUNTY);
    expect((await officer.errors(MyCasesDocument, {}))[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.anonymous().errors(MyCasesDocument, {}))[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});

async function personOf({ id }: WrittenCase): Promise<{ personId: string }> {
  const row = await api.clone.database.db
    .selectFrom('Case')
    .select('applicantPersonId as personId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row as { personId: string };
}

function globalId(type: string, id: string): string {
  return encodeGlobalId(type, J, id);
}
