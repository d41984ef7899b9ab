import { GRAPHQL_PATH } from '../../../src/server.js';
import { encodeGlobalId } from '../../../src/shared/ids.js';
import { localDate } from '../../../src/shared/local-date.js';
import { makeResidentId } from '../../../src/shared/resident-id.js';
import {
  DelegateDocument,
  type DelegateInput,
  DelegationsDocument,
  EndDelegationDocument,
} from '../../generated/operations.js';
import { type Caller, type TestApi, testApi } from '../../support/api.js';

const J = 'changfeng-county';
const TOWNSHIP = '340121106';
const TODAY = '2026-11-21';
const VIEWER = '{ viewer { name roles townshipCodes } }';

let api: TestApi;
let approver: Caller;
let clerk: Caller;

beforeAll(async () => {
  api = await testApi({ today: TODAY });
  approver = api.as('TOWNSHIP_APPROVER', TOWNSHIP);
  clerk = api.as('TOWNSHIP_OFFICER', TOWNSHIP);
}, 60_000);

afterAll(async () => await api.close());

describe('An officer who goes on leave', () => {
  test('lets a colleague act in the post, who keeps their own name, and the audit tells whose post it was', async () => {
    const own = await viewer(clerk);
    const id = await delegated({});
    expect(await viewer(clerk, id)).toEqual({
      viewer: { ...own.viewer, roles: ['TOWNSHIP_APPROVER'], townshipCodes: [TOWNSHIP] },
    });
    expect(await viewer(clerk)).toEqual(own);
    const entry = { operation: 'delegate', objectType: 'Delegation' };
    expect(await entries('delegate')).toContainEqual({
      ...entry,
      detail: expect.objectContaining({ reason: '休假' }),
    });

    const DECLARE = `mutation ($input: DeclareNearRelativeInput!) {
      declareNearRelative(input: $input) { declaration { relation } userErrors { code } } }`;
    await ask(clerk, DECLARE, { input: { residentId: residentIdOf(1), relation: 'PARENT' } }, id);
    const approverId = (await api.actor('TOWNSHIP_APPROVER', TOWNSHIP)).officerId;
    expect(await entries('declareNearRelative')).toMatchObject([{ detail: { actingFor: approverId } }]);
  });

  test('finds it in the list, and so does the colleague; nobody else', async () => {
    const id = await delegated({});
    for (const caller of [approver, clerk]) {
      const { delegations } = await caller.run(DelegationsDocument, { first: 20 });
      expect(delegations.nodes.map((node) => node.id)).toContain(id);
    }
    const neighbour = api.as('COUNTY_APPROVER', '340121');
    expect((await neighbour.run(DelegationsDocument, {})).delegations.nodes).toEqual([]);
  });

  test('ends it early, once; only the one who gave it', async () => {
    const delegationId = await delegated({});
    const byClerk = await clerk.run(EndDelegationDocument, { input: { delegationId } });
    expect(byClerk.endDelegation).toMatchObject({ delegation: null, userErrors: [{ code: 'NOT_FOUND' }] });
    const ended = await approver.run(EndDelegationDocument, { input: { delegationId } });
    expect(ended.endDelegation.delegation?.endedAt).toEqual(expect.any(String));
    expect(await approver.run(EndDelegationDocument, { input: { delegationId } })).toEqual(ended);
    expect(await refusedFor(clerk, delegationId)).toBe('UNAUTHENTICATED');
  });

  test.each<[string, () => Promise<Partial<DelegateInput>>, string]>([
    ['before today', async () => ({ activeFrom: '2026-11-20' }), 'INVALID_PERIOD'],
    ['that ends before it begins', async () => ({ activeUntil: '2026-11-20' }), 'INVALID_PERIOD'],
    ['without a reason', async () => ({ reason: '' }), 'INVALID_REASON'],
    [
      'to somebody of another office',
      async () => ({ toOfficerId: await idOf('COUNTY_APPROVER', '340121') }),
      'UNKNOWN_OFFICER',
    ],
    [
      'to nobody',
      async () => ({ toOfficerId: encodeGlobalId('Officer', J, '018f2a00-0000-7000-8000-00000000dead') }),
      'UNKNOWN_OFFICER',
    ],
    [
      'to themselves',
      async () => ({ toOfficerId: await idOf('TOWNSHIP_APPROVER', TOWNSHIP) }),
      'SAME_PERSON',
    ],
  ])('is refused one %s', async (_, different, code) => {
    const input = { ...(await draft()), ...(await different()) };
    expect((await approver.run(DelegateDocument, { input })).delegate).toMatchObject({
      delegation: null,
      userErrors: [{ code }],
    });
  });
});

describe('The header X-Acting-For', () => {
  test('is refused where nothing is in force for the caller, whether it exists or not', async () => {
    const id = await delegated({});
    const later = await delegated({ activeFrom: '2026-11-22', activeUntil: '2026-11-30' });
    const missing = encodeGlobalId('Delegation', J, '018f2a00-0000-7000-8000-00000000dead');
    const answers = new Set<string>();
    for (const [caller, given] of [
      [clerk, later],
      [clerk, missing],
      [clerk, 'anything'],
      [approver, id],
      [api.as('COUNTY_APPROVER', '340121'), id],
      [api.anonymous(), id],
    ] as const) {
      const text = await asked(caller, VIEWER, {}, given);
      answers.add(text.includes('UNAUTHENTICATED') ? 'UNAUTHENTICATED' : text);
    }
    const anonymous = await asked(api.anonymous(), VIEWER, {}, id);
    expect(anonymous).toContain('"roles":[]');
    expect([...answers].filter((text) => text !== anonymous)).toEqual(['UNAUTHENTICATED']);
  });

  test('cannot be passed on', async () => {
    const id = await delegated({});
    const answer = await ask(
      clerk,
      'mutation ($input: DelegateInput!) { delegate(input: $input) { userErrors { code } } }',
      { input: { ...(await draft()), toOfficerId: await idOf('TOWNSHIP_APPROVER', TOWNSHIP) } },
      id,
    );
    expect(answer).toEqual({ delegate: { userErrors: [{ code: 'DELEGATION_PASSED_ON' }] } });
  });
});

async function draft(): Promise<DelegateInput> {
  const toOfficerId = await idOf('TOWNSHIP_OFFICER', TOWNSHIP);
  return { toOfficerId, activeFrom: TODAY, activeUntil: '2026-11-28', reason: '休假' };
}

async function delegated(different: Partial<DelegateInput>): Promise<string> {
  const { delegate } = await approver.run(DelegateDocument, { input: { ...(await draft()), ...different } });
  expect(delegate.userErrors).toEqual([]);
  return delegate.delegation?.id ?? '';
}

async function idOf(role: 'TOWNSHIP_OFFICER' | 'TOWNSHIP_APPROVER' | 'COUNTY_APPROVER', place: string) {
  return encodeGlobalId('Officer', J, (await api.actor(role, place)).officerId);
}

async function viewer(caller: Caller, actingFor?: string): Promise<{ viewer: object }> {
  return (await ask(caller, VIEWER, {}, actingFor)) as { viewer: object };
}

async function refusedFor(caller: Caller, actingFor: string): Promise<string | undefined> {
  return /"code":"(\w+)"/.exec(await asked(caller, VIEWER, {}, actingFor))?.[1];
}

async function ask(caller: Caller, query: string, variables: object, actingFor?: string): Promise<unknown> {
  const { data, errors } = JSON.parse(await asked(caller, query, variables, actingFor)) as Record<
    string,
    unknown
  >;
  expect(errors).toBeUndefined();
  return data;
}

async function asked(caller: Caller, query: string, variables: object, actingFor?: string): Promise<string> {
  const { bytes } = await caller.fetch(GRAPHQL_PATH, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(actingFor === undefined ? {} : { 'x-acting-for': actingFor }),
    },
    payload: Buffer.from(JSON.stringify({ query, variables })),
  });
  return bytes.toString('utf8').replace(/"requestId":"[^"]*"/, '');
}

async function entries(operation: string): Promise<unknown[]> {
  return await api.clone.database.execute(
    'select operation, object_type, detail from audit_entry where operation = $1 order by id',
    [operation],
  );
}

function residentIdOf(serial: number): string {
  return makeResidentId('990000', localDate('1960-01-01'), serial);
}
