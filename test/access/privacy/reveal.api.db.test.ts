import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { AccessReportService } from '../../../src/access/audit/access-report.service.js';
import { RevealService } from '../../../src/access/privacy/reveal.service.js';
import type { OfficerRole, Viewer } from '../../../src/access/viewer.js';
import { serviceSchema } from '../../../src/graphql/service-schema.js';
import { servicesOf } from '../../../src/graphql/services.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { unwrap } from '../../../src/shared/result.js';
import {
  addCounty,
  clerk,
  sealer,
  servicesOn,
  TOWNSHIP_1,
  TOWNSHIP_2,
  VILLAGE_1,
} from '../../households/a-county.js';
import { aForm, aMember, anId } from '../../households/a-household.js';
import { type TestDatabase, testDatabase } from '../../support/database.js';
import { anOfficer, COUNTY, WHOLE_COUNTY } from '../an-actor.js';

const RESIDENT_ID = anId('1950-05-01', 11);
const PHONE = '13900001111';
const ACCOUNT = '6222000011112222';
const PURPOSE = '电话通知补正材料';

const REVEAL = `mutation ($input: RevealInput!) {
  reveal(input: $input) { revealed { field value } userErrors { code path } }
}`;
const REPORT = `query ($personId: ID!, $first: Int! = 20, $after: String) {
  accessReport(personId: $personId, first: $first, after: $after) {
    nodes { at actorName role operation objectType field purpose } pageInfo { hasNextPage endCursor }
  }
}`;

let clone: TestDatabase;
let schema: GraphQLSchema;
let personId: string;
let wifeId: string;
let householdId: string;

beforeAll(async () => {
  clone = await testDatabase();
  schema = await serviceSchema();
  await addCounty(clone.database);
  const services = servicesOn(clone.database);
  const household = unwrap(
    await services.households.register(
      clerk(),
      aForm({
        members: [
          aMember('李大山', RESIDENT_ID, 'HEAD', { phone: PHONE, bankAccount: ACCOUNT }),
          aMember('王小水', anId('1952-05-01', 22), 'SPOUSE'),
        ],
      }),
      [],
    ),
  );
  householdId = household.id;
  personId = household.headPersonId;
  const members = await services.reads.membersOn([household], localDate('2026-08-20'));
  wifeId = members[1]?.personId ?? '';
});

afterAll(async () => await clone.drop());

describe('reveal', () => {
  test.each([
    ['RESIDENT_ID', RESIDENT_ID],
    ['PHONE', PHONE],
    ['BANK_ACCOUNT', ACCOUNT],
  ])('shows %s in clear, and the audit who looked and why, but never the number', async (field, value) => {
    const before = await reveals();
    expect(await reveal(officer('TOWNSHIP_OFFICER', TOWNSHIP_1), { field })).toEqual({
      revealed: { field, value },
      userErrors: [],
    });
    const trail = await clone.database.execute<{ detail: object; objectId: string }>(
      "select detail, object_id from audit_entry where operation = 'reveal' order by id desc limit 1",
    );
    expect(trail).toEqual([{ detail: { field, purpose: PURPOSE }, objectId: personId }]);
    expect(await reveals()).toBe(before + 1);
    const kept = await clone.database.execute(
      'select detail::text as text from audit_entry union all select payload::text from outbox_event union all select response::text from idempotency_record',
    );
    expect(JSON.stringify(kept)).not.toContain(value);
  });

  test('counts every look, also under the same idempotency key', async () => {
    const before = await reveals();
    const viewer = officer('COUNTY_OFFICER', WHOLE_COUNTY);
    await reveal(viewer, {}, 'one-key-for-all');
    expect(await reveal(viewer, {}, 'one-key-for-all')).toMatchObject({ revealed: { value: PHONE } });
    expect(await reveals()).toBe(before + 2);
    expect(
      await clone.database.execute("select 1 from idempotency_record where operation = 'reveal'"),
    ).toEqual([]);
  });

  test.each<[string, Viewer, object, string, string[]]>([
    [
      'no purpose',
      officer('TOWNSHIP_OFFICER', TOWNSHIP_1),
      { purpose: '看' },
      'PURPOSE_MISSING',
      ['input', 'purpose'],
    ],
    [
      'a number in the purpose',
      officer('TOWNSHIP_OFFICER', TOWNSHIP_1),
      { purpose: `回拨${PHONE}核实情况` },
      'PURPOSE_WITH_NUMBER',
      ['input', 'purpose'],
    ],
    [
      'a village that asks for an account',
      officer('VILLAGE_OFFICER', VILLAGE_1),
      { field: 'BANK_ACCOUNT' },
      'FIELD_NOT_OPEN',
      ['input', 'field'],
    ],
    [
      'a fund manager who asks for a telephone',
      officer('FUND_MANAGER', WHOLE_COUNTY),
      { field: 'PHONE' },
      'FIELD_NOT_OPEN',
      ['input', 'field'],
    ],
    [
      'a person of the next township',
      officer('TOWNSHIP_OFFICER', TOWNSHIP_2),
      {},
      'NOT_FOUND',
      ['input', 'personId'],
    ],
    [
      'a person who does not exist',
      officer('TOWNSHIP_OFFICER', TOWNSHIP_1),
      { personId: person('018f2a00-0000-7000-8000-0000000000ff') },
      'NOT_FOUND',
      ['input', 'personId'],
    ],
  ])('refuses %s and records nothing', async (_, viewer, different, code, path) => {
    const before = await reveals();
    expect(await reveal(viewer, different)).toEqual({ revealed: null, userErrors: [{ code, path }] });
    expect(await reveals()).toBe(before);
  });

  test('refuses a person of another jurisdiction like one who does not exist', async () => {
    const reach = { jurisdictionId: 'other-county', townshipIds: null, villageIds: null };
    const stranger = anOfficer({ roles: ['COUNTY_OFFICER'], jurisdictionId: 'other-county', reach });
    expect(await reveal(stranger, {})).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('says so when nothing is on record', async () => {
    expect(await reveal(officer('TOWNSHIP_OFFICER', TOWNSHIP_1), { personId: person(wifeId) })).toEqual({
      revealed: null,
      userErrors: [{ code: 'NOTHING_ON_RECORD', path: ['input', 'field'] }],
    });
  });

  test.each<OfficerRole>(['POLICY_ADMIN', 'HOTLINE_OPERATOR'])('is closed to %s', async (role) => {
    const { errors } = await run(officer(role, WHOLE_COUNTY), REVEAL, { input: input({}) });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is not answered when the audit cannot be written', async () => {
    const { database } = clone;
    const forgetful = Object.create(database, {
      transaction: {
        value: (work: (tx: object) => Promise<unknown>) =>
          database.transaction((tx) =>
            work({
              ...tx,
              stamp: () => {
                throw new Error('no key');
              },
            }),
          ),
      },
    });
    const service = new RevealService(forgetful, sealer);
    const person = { jurisdictionId: COUNTY, id: personId };
    await expect(service.reveal(clerk(), { person, field: 'PHONE', purpose: PURPOSE })).rejects.toThrow(
      'no key',
    );
  });
});

describe('accessReport', () => {
  test('tells an inspector who looked at the data of a person and why, and who changed them', async () => {
    await reveal(officer('TOWNSHIP_OFFICER', TOWNSHIP_1), { field: 'RESIDENT_ID' });
    const report = await reportOf(personId);
    expect(report.nodes[0]).toEqual({
      at: '2026-08-20T01:00:00.000Z',
      actorName: '张三',
      role: 'TOWNSHIP_OFFICER',
      operation: 'reveal',
      objectType: 'Person',
      field: 'RESIDENT_ID',
      purpose: PURPOSE,
    });
    expect(report.nodes.at(-1)).toMatchObject({
      operation: 'registerHousehold',
      objectType: 'Household',
      field: null,
      purpose: null,
    });
  });

  test('tells nothing of the looks at another person of the household', async () => {
    const report = await reportOf(wifeId);
    expect(report.nodes.map(({ operation }) => operation)).toEqual(['registerHousehold']);
  });

  test('ends with the membership', async () => {
    await clone.database.execute(
      "update membership set active_until = '2026-08-19' where person_id = $1 and household_id = $2",
      [wifeId, householdId],
    );
    expect((await reportOf(wifeId)).nodes).toEqual([]);
  });

  test('is read page by page', async () => {
    const all = await reportOf(personId);
    const first = await reportOf(personId, { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await reportOf(personId, { first: 20, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  test('knows nothing of a person of another jurisdiction', async () => {
    expect((await reportOf(personId, { jurisdictionId: 'other-county' })).nodes).toEqual([]);
  });

  test('is closed to everybody else and to inspectors of a part', async () => {
    for (const viewer of [officer('COUNTY_APPROVER', WHOLE_COUNTY), officer('INSPECTOR', TOWNSHIP_1)]) {
      const { errors } = await run(viewer, REPORT, { personId: person(personId) });
      expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

interface Report {
  readonly nodes: readonly { readonly operation: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function reportOf(
  id: string,
  { jurisdictionId = COUNTY, ...page }: Record<string, unknown> = {},
): Promise<Report> {
  const variables = { personId: encodeGlobalId('Person', String(jurisdictionId), id), ...page };
  const { data, errors } = await run(officer('INSPECTOR', WHOLE_COUNTY), REPORT, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.accessReport));
}

async function reveal(
  viewer: Viewer,
  different: object,
  idempotencyKey: string | null = null,
): Promise<unknown> {
  const { data, errors } = await run(viewer, REVEAL, { input: input(different) }, idempotencyKey);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.reveal));
}

function input(different: object) {
  return { personId: person(personId), field: 'PHONE', purpose: PURPOSE, ...different };
}

function person(id: string): string {
  return encodeGlobalId('Person', COUNTY, id);
}

function officer(role: OfficerRole, reach: typeof WHOLE_COUNTY): Viewer {
  return anOfficer({ roles: [role], reach });
}

async function reveals(): Promise<number> {
  return (await clone.database.execute("select 1 from audit_entry where operation = 'reveal'")).length;
}

async function run(
  viewer: Viewer,
  source: string,
  variableValues: object,
  idempotencyKey: string | null = null,
): Promise<ExecutionResult> {
  const contextValue = {
    viewer,
    today: localDate('2026-08-20'),
    now: new Date('2026-08-20T01:00:00Z'),
    locale: 'en',
    requestId: 'request-1',
    idempotencyKey,
    services: servicesOf([
      new RevealService(clone.database, sealer),
      new AccessReportService(clone.database.db),
    ]),
    loaders: new Map(),
  };
  return await graphql({ schema, source, contextValue, variableValues: { ...variableValues } });
}
