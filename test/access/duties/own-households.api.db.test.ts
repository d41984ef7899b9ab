import { writeTable } from '../../../src/bulk/table-file.service.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { deskAt } from '../../cases/walks/short-ways.js';
import { codes, done, neighbour, office } from '../../cases/walks/walk.js';
import {
  AddMemberDocument,
  ContinueImportDocument,
  DeclareNearRelativeDocument,
  DelegateDocument,
  EndMembershipDocument,
  MoveHouseholdDocument,
  RecordDeathDocument,
  RecordOutsideHelpDocument,
  RegisterHouseholdDocument,
  SubmitApplicationDocument,
} from '../../generated/operations.js';
import { anId } from '../../households/a-household.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const COUNTY = 'changfeng-county';
const XIATANG = '340121106';
const CLERK = anId('1985-04-05', 301);
const BROTHER = anId('1983-04-05', 302);
const COLLEAGUE = anId('1987-04-05', 305);
const STRANGER = anId('1990-04-05', 303);
const CHILD = anId('2015-04-05', 304);

/** C6; 57号, 11: nobody takes in, changes or ends what is on record of the own household or of a near relative's. */
describe('An officer whose own household, or a brother’s, comes to the desk', () => {
  let api: TestApi;
  let clerk: Caller;
  let colleague: Caller;
  let own: { readonly id: string; readonly head: string };
  let brothers: { readonly id: string; readonly head: string };

  const form = (members: readonly object[]) => ({
    townshipId: office(COUNTY, XIATANG),
    registeredDivision: XIATANG,
    area: 'RURAL' as const,
    residentSince: '2010-01-01',
    openedOn: '2015-01-01',
    members,
  });
  const head = (name: string, residentId: string) => ({ name, residentId, relation: 'HEAD' as const });
  const register = async (caller: Caller, members: readonly object[]) =>
    (await caller.run(RegisterHouseholdDocument, { input: { household: form(members) } } as never))
      .registerHousehold;
  const registered = async (caller: Caller, members: readonly object[]) => {
    const household = done(await register(caller, members), 'household');
    return { id: household.id, head: household.head?.id ?? '' };
  };
  /** Everything that a refused change must leave as it was. */
  const record = async () =>
    await api.clone.database.execute(
      `select (select count(*) from person)::int as persons, (select count(*) from application)::int as forms,
              (select json_agg(row(id, version, township_id, closed_on) order by id) from household) as households,
              (select count(*) from membership)::int as members, (select count(*) from outside_help)::int as help,
              (select count(*) from person where death_date is not null)::int as dead,
              (select count(*) from audit_entry)::int as audited`,
    );

  beforeAll(async () => {
    api = await testApi({ today: '2026-08-20' });
    ({ clerk, reviewer: colleague } = deskAt(api, XIATANG));
    for (const [nth, residentId] of [CLERK, COLLEAGUE].entries()) {
      const { officerId } = await api.actor('TOWNSHIP_OFFICER', XIATANG, nth + 1);
      const index = api.sealer.blindIndex('person.residentId', residentId);
      const statement = 'update officer set person_index = $2 where id = $1';
      await api.clone.database.execute(statement, [officerId, index]);
    }
    const declared = await clerk.run(DeclareNearRelativeDocument, {
      input: { residentId: BROTHER, relation: 'SIBLING' },
    });
    expect(declared.declareNearRelative.userErrors).toEqual([]);
    own = await registered(colleague, [head('程经办', CLERK)]);
    brothers = await registered(colleague, [head('程兄弟', BROTHER)]);
  }, 60_000);
  afterAll(async () => await api.close());

  const ACTS: Readonly<Record<string, (id: string, person: string, residentId: string) => Promise<object>>> =
    {
      'adding a member': async (householdId) => {
        const member = { name: '程小宝', residentId: CHILD, relation: 'CHILD' as const };
        const input = { householdId, activeFrom: '2026-08-01', member };
        return (await clerk.run(AddMemberDocument, { input })).addMember;
      },
      'ending a membership': async (householdId, personId) =>
        (await clerk.run(EndMembershipDocument, { input: { householdId, personId, lastDay: '2026-08-01' } }))
          .endMembership,
      'recording a death': async (_, personId) =>
        (await clerk.run(RecordDeathDocument, { input: { personId, deathDate: '2026-08-01' } })).recordDeath,
      'moving it': async (householdId) => {
        const townshipId = office(COUNTY, XIATANG);
        return (await clerk.run(MoveHouseholdDocument, { input: { householdId, townshipId, area: 'URBAN' } }))
          .moveHousehold;
      },
      'recording help from elsewhere': async (householdId) => {
        const grant = {
          kind: 'CASH',
          amount: '200.00',
          period: 'ONE_OFF',
          activeFrom: '2026-08-01',
        } as const;
        const input = { householdId, programme: 'MEDICAL_ASSISTANCE', department: '医疗保障局', grant };
        return (await clerk.run(RecordOutsideHelpDocument, { input })).recordOutsideHelp;
      },
      'taking its form': async (householdId) => await submit({ householdId }),
      'taking its form by the number of a member': async (_, __, residentId) => await submit({ residentId }),
    };

  async function submit(household: object): Promise<object> {
    const input = {
      ...{ channel: 'WINDOW', household, integritySignedOn: '2026-08-20' },
      programmes: [{ programme: 'SUBSISTENCE_ALLOWANCE' }],
    };
    return (await clerk.run(SubmitApplicationDocument, { input } as never)).submitApplication;
  }

  test.each(Object.keys(ACTS))('is refused %s, and nothing is changed', async (what) => {
    const before = await record();
    for (const [{ id, head: person }, number, code] of [
      [own, CLERK, 'OWN_HOUSEHOLD'],
      [brothers, BROTHER, 'NEAR_RELATIVE'],
    ] as const) {
      expect(codes((await ACTS[what]?.(id, person, number)) as never)).toEqual([code]);
    }
    expect(await record()).toEqual(before);
  });

  test('is refused registering one with themselves or a near relative in it, at the desk and from a file', async () => {
    const before = await record();
    const asMember = (residentId: string) => [
      head('程长者', STRANGER),
      { name: '程经办', residentId, relation: 'CHILD' as const },
    ];
    const newBrother = anId('1988-04-05', 306);
    await colleague.run(DeclareNearRelativeDocument, {
      input: { residentId: newBrother, relation: 'SIBLING' },
    });
    const declared = await record();
    expect(codes(await register(colleague, asMember(newBrother)))).toEqual(['NEAR_RELATIVE']);
    expect({ ...(await record())[0], audited: 0 }).toEqual({ ...before[0], audited: 0 });
    expect(await record()).toEqual(declared);

    const headings = [
      '户编号',
      '与户主关系',
      '姓名',
      '身份号码',
      '乡镇代码',
      '户籍地区划代码',
      '城乡类别',
      '建户日期',
    ];
    const row = (household: string, name: string, id: string) => [
      ...[household, '户主', name, id, XIATANG, '340121', '农村', '2020-01-01'],
    ];
    const file = await writeTable(
      [headings, row('1', '程三', COLLEAGUE), row('2', '程四', newBrother), row('3', '路人', STRANGER)],
      'CSV',
    );
    const { bytes } = await colleague.fetch('/imports/households?dryRun=false', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent('家庭.csv') },
      payload: file,
    });
    const importId = (JSON.parse(bytes.toString('utf8')) as { import: { id: string } }).import.id;
    const { continueImport } = await colleague.run(ContinueImportDocument, {
      input: { importId, items: 10 },
    });
    const { items } = done(continueImport, 'import');
    expect(items.map(({ status, problems }) => [status, ...problems.map(({ code }) => code)])).toEqual([
      ['REFUSED', 'OWN_HOUSEHOLD'],
      ['REFUSED', 'NEAR_RELATIVE'],
      ['CREATED'],
    ]);
  });

  test('is refused taking a brother into another household, and recording his death after he left every one', async () => {
    const elsewhere = await neighbour(api, XIATANG, 1);
    const gone = anId('1979-04-05', 307);
    const left = await registered(colleague, [head('程远行', gone)]);
    const declared = await clerk.run(DeclareNearRelativeDocument, {
      input: { residentId: gone, relation: 'SIBLING' },
    });
    expect(declared.declareNearRelative.userErrors).toEqual([]);
    const leaving = { householdId: left.id, personId: left.head, lastDay: '2026-08-10' };
    const { endMembership } = await colleague.run(EndMembershipDocument, { input: leaving });
    expect(endMembership.userErrors).toEqual([]);
    const before = await record();
    const member = { name: '程远行', residentId: gone, relation: 'OTHER' as const };
    const input = { householdId: elsewhere.id, activeFrom: '2026-08-15', member } as never;
    expect(codes((await clerk.run(AddMemberDocument, { input })).addMember)).toEqual(['NEAR_RELATIVE']);
    const { recordDeath } = await clerk.run(RecordDeathDocument, {
      input: { personId: left.head, deathDate: '2026-08-12' },
    });
    expect(codes(recordDeath)).toEqual(['NEAR_RELATIVE']);
    expect(await record()).toEqual(before);
    const byColleague = await colleague.run(RecordDeathDocument, {
      input: { personId: left.head, deathDate: '2026-08-12' },
    });
    expect(byColleague.recordDeath.userErrors).toEqual([]);
  });

  test('cannot send a colleague to do it in their place', async () => {
    const { officerId } = await api.actor('TOWNSHIP_OFFICER', XIATANG, 2);
    const toOfficerId = encodeGlobalId('Officer', COUNTY, officerId);
    const { delegate } = await clerk.run(
      DelegateDocument,
      {
        input: { toOfficerId, activeFrom: '2026-11-21', activeUntil: '2026-11-28', reason: '休假' },
      },
      { on: '2026-11-21' },
    );
    const delegation = delegate.delegation?.id ?? '';
    const { bytes } = await colleague.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-acting-for': delegation },
      payload: Buffer.from(
        JSON.stringify({
          query:
            'mutation ($input: MoveHouseholdInput!) { moveHousehold(input: $input) { userErrors { code } } }',
          variables: {
            input: {
              householdId: brothers.id,
              townshipId: office(COUNTY, XIATANG),
              area: 'URBAN',
              idempotencyKey: 'in-their-place',
            },
          },
        }),
      ),
    });
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({
      data: { moveHousehold: { userErrors: [{ code: 'NEAR_RELATIVE' }] } },
    });
  });

  test('is no obstacle to colleagues, nor to other households', async () => {
    const townshipId = office(COUNTY, XIATANG);
    const input = { householdId: own.id, townshipId, area: 'URBAN' } as const;
    expect((await colleague.run(MoveHouseholdDocument, { input })).moveHousehold.userErrors).toEqual([]);
    const other = await neighbour(api, XIATANG, 0);
    const moved = await clerk.run(MoveHouseholdDocument, { input: { ...input, householdId: other.id } });
    expect(moved.moveHousehold.userErrors).toEqual([]);
  });
});
