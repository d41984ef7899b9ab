import { jest } from '@jest/globals';
import { ApiKeyService } from '../../src/access/api-keys/api-key.service.js';
import { TYPE_ACCESS } from '../../src/access/type-access.js';
import { PARTNER_SCOPES } from '../../src/access/viewer.js';
import { service } from '../../src/api/context.js';
import { entities } from '../../src/database/entities.js';
import { demoCitizen } from '../../src/demo/made-up-people.js';
import { shownPlace } from '../../src/demo/officers.js';
import { nodes } from '../../src/graphql/nodes.js';
import { GRAPHQL_PATH } from '../../src/server.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { unwrap } from '../../src/shared/result.js';
import { type Caller, type TestApi, testApi } from '../support/api.js';
import { REFERRED, RowMaker } from './a-row-of-each.js';

jest.setTimeout(300_000);

const J = 'changfeng-county';
const TOWNSHIP = '340121106';

/** The table of a type of `Node` where its name does not tell. */
const TABLES: Readonly<Record<string, string>> = {
  Case: 'welfare_case',
  Import: 'import_job',
  Webhook: 'webhook_endpoint',
};

interface Asker {
  readonly name: string;
  readonly caller: Caller;
  readonly from: 'TOWNSHIP' | 'COUNTY' | 'NEIGHBOURING_TOWNSHIP' | 'ELSEWHERE';
}

let api: TestApi;
const ids = new Map<string, { existing: string; missing: string }>();
let askers: Asker[];

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  askers = await everybody();
  await makeRows();
});

afterAll(async () => await api.close());

describe.each(Object.keys(nodes))('node(id) of type %s', (type) => {
  it('answers those out of reach for an object that exists as for one that does not', async () => {
    const { existing, missing } = ids.get(type) ?? { existing: '', missing: '' };
    let seenBy = 0;
    for (const { name, caller, from } of askers) {
      const [one, other] = [await node(caller, existing), await node(caller, missing)];
      expect([name, other]).not.toEqual([name, expect.stringContaining('__typename')]);
      if (one.includes('"__typename"')) seenBy += 1;
      if (!mayKnow(type, from)) expect([name, one]).toEqual([name, other.replaceAll(missing, existing)]);
    }
    // Else the row would be nobody's, and the equality would say nothing.
    expect([type, seenBy > 0]).toEqual([type, true]);
  });
});

/** By the declared reach of the type; roles are looked at besides. */
function mayKnow(type: string, from: Asker['from']): boolean {
  const reach = TYPE_ACCESS[type]?.reach;
  if (from === 'TOWNSHIP' || from === 'COUNTY' || reach === 'PUBLIC') return true;
  return from === 'NEIGHBOURING_TOWNSHIP' && reach === 'JURISDICTION';
}

test('Everybody who has no business in the township was asked for', () => {
  const places = askers.map(({ from }) => from);
  expect(new Set(places)).toEqual(new Set(['TOWNSHIP', 'COUNTY', 'NEIGHBOURING_TOWNSHIP', 'ELSEWHERE']));
  expect(
    Object.keys(nodes)
      .filter((type) => TYPE_ACCESS[type]?.reach === 'PUBLIC')
      .sort(),
  ).toEqual(['Jurisdiction', 'Organisation', 'RandomCheck']);
});

async function node(caller: Caller, id: string): Promise<string> {
  const { bytes } = await caller.fetch(GRAPHQL_PATH, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    payload: Buffer.from(JSON.stringify({ query: `{ node(id: "${id}") { __typename id } }` })),
  });
  return bytes.toString('utf8').replace(/"requestId":"[^"]*"/, '');
}

/** A row of each type in one township, with the household, the officer and the fund that are there already. */
async function makeRows(): Promise<void> {
  const maker = await RowMaker.open(api.clone.superuserUrl, {
    jurisdiction_id: J,
    township_id: TOWNSHIP,
    'application_draft.organisation_id': TOWNSHIP,
    'attachment.application_id': REFERRED,
  });
  await maker.take('jurisdiction', 'id = $1', [J]);
  await maker.take('organisation', 'jurisdiction_id = $1 and id = $2', [J, TOWNSHIP]);
  await maker.take('household', 'jurisdiction_id = $1 and township_id = $2', [J, TOWNSHIP]);
  const { id: householdId, head_person_id: personId } = await maker.row('household');
  await maker.take('person', 'jurisdiction_id = $1 and id = $2', [J, personId]);
  await maker.take('membership', 'jurisdiction_id = $1 and household_id = $2', [J, householdId]);
  await maker.take('officer', "jurisdiction_id = $1 and organisation_id = $2 and role = 'TOWNSHIP_OFFICER'", [
    J,
    TOWNSHIP,
  ]);
  for (const [type, { form }] of Object.entries(nodes)) {
    const entity = entities.find(({ meta }) => meta.className === type || meta.tableName === TABLES[type]);
    const table = TABLES[type] ?? entity?.meta.tableName ?? '';
    const id = form === 'JURISDICTION' ? '' : String((await maker.row(table)).id);
    ids.set(type, { existing: idOf(type, form, id), missing: idOf(type, form, MISSING[form]) });
  }
  await maker.close();
}

const MISSING = {
  UUID: '018f2a00-0000-7000-8000-00000000dead',
  CODE: '340121999',
  NUMBER: '999999999',
  JURISDICTION: 'no-such-county',
} as const;

function idOf(type: string, form: keyof typeof MISSING, id: string): string {
  if (form !== 'JURISDICTION') return encodeGlobalId(type, J, id);
  return encodeGlobalId(type, id === '' ? J : id);
}

/** Every officer of the demonstration, a partner with every scope, two citizens, and whoever has no credentials. */
async function everybody(): Promise<Asker[]> {
  const officers = await api.clone.database.execute<{
    jurisdictionId: string;
    organisationId: string;
    role: never;
    township: string | null;
    nth: string;
  }>(
    `select o.jurisdiction_id, o.organisation_id, o.role,
            case g.level when 'TOWNSHIP' then g.id when 'VILLAGE' then g.parent_id end as township,
            row_number() over (partition by o.organisation_id, o.role order by o.subject) as nth
       from officer o join organisation g on g.jurisdiction_id = o.jurisdiction_id and g.id = o.organisation_id
      where o.subject like 'demo:%'`,
  );
  const askedBy = officers.map(({ jurisdictionId, organisationId, role, township, nth }): Asker => {
    const below = township === TOWNSHIP ? 'TOWNSHIP' : 'NEIGHBOURING_TOWNSHIP';
    return {
      name: `${String(role)} at ${jurisdictionId}/${organisationId}`,
      caller: api.as(role, organisationId, Number(nth)),
      from: jurisdictionId !== J ? 'ELSEWHERE' : township === null ? 'COUNTY' : below,
    };
  });
  const admin = await api.actor('POLICY_ADMIN' as never, '340121');
  const { plainKey } = unwrap(
    await service(api, ApiKeyService).issue(
      { ...admin, idempotencyKey: 'reach' },
      { name: 'Platform', scopes: [...PARTNER_SCOPES], expiresAt: new Date('2027-08-20T00:00:00Z') },
    ),
  );
  const stranger = { from: 'ELSEWHERE' } as const;
  return [
    ...askedBy,
    { name: 'partner', caller: api.withApiKey(plainKey ?? ''), ...stranger },
    { name: 'citizen', caller: api.citizen(demoCitizen(shownPlace())), ...stranger },
    { name: 'nobody', caller: api.anonymous(), ...stranger },
  ];
}
