import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { AccessDenied } from '../../src/access/access-denied.js';
import { ApiKeyService } from '../../src/access/api-keys/api-key.service.js';
import { AuditService } from '../../src/access/audit/audit.service.js';
import type { OfficerRole, Viewer } from '../../src/access/viewer.js';
import type { RequestContext } from '../../src/api/context.js';
import { RequestError } from '../../src/api/request-error.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { servicesOf } from '../../src/graphql/services.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { anOfficer, COUNTY } from './an-actor.js';

const ANONYMOUS: Viewer = { kind: 'ANONYMOUS' };
const PARTNER: Viewer = {
  kind: 'PARTNER',
  keyId: '018f2a00-0000-7000-8000-000000000009',
  name: 'Health platform',
  jurisdictionIds: [COUNTY],
  scopes: ['CASE_STATUS'],
};
const ADMIN = officer('POLICY_ADMIN');
const INSPECTOR = officer('INSPECTOR');

const ISSUE = `mutation ($input: IssueApiKeyInput!) {
  issueApiKey(input: $input) { plainKey apiKey { id name scopes expiresAt revokedAt } userErrors { code path message } }
}`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { apiKey { revokedAt } userErrors { code path } }
}`;
const LIST = `query ($first: Int! = 20, $after: String) {
  apiKeys(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
}`;
const AUDIT = `query ($filter: AuditFilter, $first: Int! = 20, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    nodes { id operation objectType objectId actorName role detail requestId } pageInfo { hasNextPage endCursor }
  }
}`;
const NODE = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const INPUT = { name: 'Health platform', scopes: ['CASE_STATUS'], expiresAt: '2027-08-20T00:00:00+08:00' };

let clone: TestDatabase;
let schema: GraphQLSchema;

beforeAll(async () => {
  clone = await testDatabase();
  schema = await serviceSchema();
});

afterAll(async () => await clone.drop());

describe('Query.viewer', () => {
  const WHO = `{ viewer { kind name roles level organisationId jurisdictionIds townshipCodes villageCodes scopes } }`;

  test('tells an officer role, place and reach', async () => {
    const reach = { jurisdictionId: COUNTY, townshipIds: ['F0101'], villageIds: null };
    const viewer = anOfficer({
      roles: ['TOWNSHIP_OFFICER'],
      level: 'TOWNSHIP',
      organisationId: 'F0101',
      reach,
    });
    expect(await data(viewer, WHO)).toEqual({
      viewer: {
        kind: 'OFFICER',
        name: '张三',
        roles: ['TOWNSHIP_OFFICER'],
        level: 'TOWNSHIP',
        organisationId: encodeGlobalId('Organisation', COUNTY, 'F0101'),
        jurisdictionIds: [encodeGlobalId('Jurisdiction', COUNTY)],
        townshipCodes: ['F0101'],
        villageCodes: null,
        scopes: [],
      },
    });
  });

  test('tells a partner what its key is good for', async () => {
    expect(await data(PARTNER, WHO)).toMatchObject({
      viewer: { kind: 'PARTNER', name: 'Health platform', scopes: ['CASE_STATUS'], roles: [] },
    });
  });

  test('tells whoever has no credentials that they have none', async () => {
    expect(await data(ANONYMOUS, WHO)).toMatchObject({ viewer: { kind: 'ANONYMOUS', jurisdictionIds: [] } });
  });
});

describe('The authorization table', () => {
  test.each<[string, Viewer, string, object, string]>([
    ['an anonymous caller', ANONYMOUS, ISSUE, { input: INPUT }, 'UNAUTHENTICATED'],
    ['a partner', PARTNER, ISSUE, { input: INPUT }, 'FORBIDDEN'],
    ['a county officer', officer('COUNTY_OFFICER'), ISSUE, { input: INPUT }, 'FORBIDDEN'],
    ['an inspector', INSPECTOR, ISSUE, { input: INPUT }, 'FORBIDDEN'],
    ['a policy administrator', ADMIN, AUDIT, {}, 'FORBIDDEN'],
    ['a county approver', officer('COUNTY_APPROVER'), LIST, {}, 'FORBIDDEN'],
  ])('stops %s before anything is done', async (_, viewer, operation, variables, code) => {
    const before = await clone.database.execute('select 1 from api_key');
    clone.statements.length = 0;
    expect(codesOf(await run(viewer, operation, variables))).toEqual([code]);
    expect(clone.statements).toEqual([]);
    expect(await clone.database.execute('select 1 from api_key')).toEqual(before);
  });

  test('is met under an alias and in a fragment too', async () => {
    const hidden = 'query { ...f } fragment f on Query { harmless: auditEntries { nodes { id } } }';
    expect(codesOf(await run(ADMIN, hidden))).toEqual(['FORBIDDEN']);
  });

  test('stops an id from being a way around it, with the same answer whether it exists or not', async () => {
    await data(ADMIN, ISSUE, { input: INPUT });
    const { auditEntries } = (await data(INSPECTOR, AUDIT)) as { auditEntries: { nodes: { id: string }[] } };
    const existing = auditEntries.nodes[0]?.id ?? '';
    const missing = encodeGlobalId('AuditEntry', COUNTY, '999999999');
    expect(await data(INSPECTOR, NODE, { id: existing })).toEqual({
      node: { __typename: 'AuditEntry', id: existing },
    });
    const [one, other] = [await run(ADMIN, NODE, { id: existing }), await run(ADMIN, NODE, { id: missing })];
    expect(codesOf(one)).toEqual(['FORBIDDEN']);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });
});

describe('API keys', () => {
  test('are issued, listed and revoked', async () => {
    const { issueApiKey: issued } = (await data(ADMIN, ISSUE, { input: INPUT })) as Issued;
    expect(issued).toEqual({
      plainKey: expect.stringMatching(/^doudi_pk_[0-9a-f]{32}_[\w-]{43}$/),
      apiKey: {
        id: expect.any(String),
        name: 'Health platform',
        scopes: ['CASE_STATUS'],
        expiresAt: '2027-08-19T16:00:00.000Z',
        revokedAt: null,
      },
      userErrors: [],
    });
    const apiKeyId = issued.apiKey.id;
    expect(await data(ADMIN, NODE, { id: apiKeyId })).toEqual({
      node: { __typename: 'ApiKey', id: apiKeyId },
    });
    expect(await data(ADMIN, REVOKE, { input: { apiKeyId } })).toEqual({
      revokeApiKey: { apiKey: { revokedAt: '2026-08-20T01:00:00.000Z' }, userErrors: [] },
    });
  });

  test('are issued once for a key in the header or the input', async () => {
    const idempotencyKey = 'issue-once-1';
    const first = (await data(ADMIN, ISSUE, { input: { ...INPUT, idempotencyKey } })) as Issued;
    const again = (await data(ADMIN, ISSUE, { input: INPUT }, { idempotencyKey })) as Issued;
    expect(again.issueApiKey).toEqual({ ...first.issueApiKey, plainKey: null });
    const other = { ...INPUT, name: 'Another platform', idempotencyKey };
    expect(await data(ADMIN, ISSUE, { input: other })).toMatchObject({
      issueApiKey: { apiKey: null, plainKey: null, userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] },
    });
  });

  test.each<[string, object, string]>([
    ['an empty idempotency key', { ...INPUT, idempotencyKey: '' }, 'BAD_USER_INPUT'],
    ['an end without an offset', { ...INPUT, expiresAt: '2027-08-20T00:00:00' }, 'BAD_VARIABLE'],
    ['an unknown scope', { ...INPUT, scopes: ['EVERYTHING'] }, 'BAD_VARIABLE'],
  ])('are refused with %s', async (_, input, code) => {
    expect(codesOf(await run(ADMIN, ISSUE, { input }))).toEqual([code]);
  });

  test('cannot be revoked by the id of something else', async () => {
    const apiKeyId = encodeGlobalId('Case', COUNTY, '018f2a00-0000-7000-8000-000000000009');
    expect(codesOf(await run(ADMIN, REVOKE, { input: { apiKeyId } }))).toEqual(['BAD_USER_INPUT']);
  });

  test('of another jurisdiction look like keys that do not exist', async () => {
    const { issueApiKey } = (await data(ADMIN, ISSUE, { input: INPUT })) as Issued;
    const reach = { jurisdictionId: 'other-county', townshipIds: null, villageIds: null };
    const stranger = anOfficer({ roles: ['POLICY_ADMIN'], jurisdictionId: 'other-county', reach });
    expect(await data(stranger, NODE, { id: issueApiKey.apiKey.id })).toEqual({ node: null });
    expect(await data(stranger, REVOKE, { input: { apiKeyId: issueApiKey.apiKey.id } })).toEqual({
      revokeApiKey: { apiKey: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'apiKeyId'] }] },
    });
    expect(await data(stranger, LIST)).toMatchObject({ apiKeys: { nodes: [] } });
  });

  test('are listed page by page with one statement each', async () => {
    for (const name of ['Page A', 'Page B', 'Page C'])
      await data(ADMIN, ISSUE, { input: { ...INPUT, name } });
    clone.statements.length = 0;
    const first = (await data(ADMIN, LIST, { first: 2 })) as Listed;
    expect(first.apiKeys.nodes.map(({ name }) => name)).toEqual(['Page C', 'Page B']);
    const after = first.apiKeys.pageInfo.endCursor;
    const second = (await data(ADMIN, LIST, { first: 1, after })) as Listed;
    expect(second.apiKeys.nodes.map(({ name }) => name)).toEqual(['Page A']);
    expect(clone.statements).toHaveLength(2);
  });
});

describe('The audit', () => {
  test('shows an inspector who did what, and pages through it', async () => {
    await data(ADMIN, ISSUE, { input: { ...INPUT, name: 'Audited platform' } });
    const filter = { operation: 'issueApiKey', actor: 'officer-1' };
    const first = (await data(INSPECTOR, AUDIT, { filter, first: 1 })) as Audited;
    expect(first.auditEntries).toMatchObject({
      nodes: [
        {
          operation: 'issueApiKey',
          objectType: 'ApiKey',
          actorName: '张三',
          role: 'POLICY_ADMIN',
          detail: { name: 'Audited platform' },
          requestId: 'request-1',
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    const after = first.auditEntries.pageInfo.endCursor;
    const second = (await data(INSPECTOR, AUDIT, { filter, first: 1, after })) as Audited;
    expect(second.auditEntries.nodes[0]?.id).not.toBe(first.auditEntries.nodes[0]?.id);
  });

  test('is closed to an inspector of a part', async () => {
    const reach = { jurisdictionId: COUNTY, townshipIds: ['F0101'], villageIds: null };
    expect(codesOf(await run(anOfficer({ roles: ['INSPECTOR'], reach }), AUDIT))).toEqual(['FORBIDDEN']);
  });

  test('takes no cursor of another list', async () => {
    const keys = (await data(ADMIN, LIST, { first: 1 })) as Listed;
    const after = keys.apiKeys.pageInfo.endCursor;
    expect(codesOf(await run(INSPECTOR, AUDIT, { after }))).toEqual(['BAD_USER_INPUT']);
  });
});

interface Issued {
  readonly issueApiKey: { readonly plainKey: string | null; readonly apiKey: { readonly id: string } };
}

interface Listed {
  readonly apiKeys: {
    readonly nodes: { readonly name: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

interface Audited {
  readonly auditEntries: {
    readonly nodes: { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

function officer(role: OfficerRole): Viewer {
  return anOfficer({ roles: [role] });
}

async function run(
  viewer: Viewer,
  source: string,
  variableValues: object = {},
  different: Partial<RequestContext> = {},
): Promise<ExecutionResult> {
  const contextValue: RequestContext = {
    viewer,
    today: localDate('2026-08-20'),
    now: new Date('2026-08-20T01:00:00Z'),
    locale: 'en',
    requestId: 'request-1',
    idempotencyKey: null,
    services: servicesOf([new ApiKeyService(clone.database), new AuditService(clone.database.db)]),
    loaders: new Map(),
    ...different,
  };
  return await graphql({ schema, source, contextValue, variableValues: { ...variableValues } });
}

async function data(...args: Parameters<typeof run>): Promise<unknown> {
  const result = await run(...args);
  expect(result.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(result.data));
}

function codesOf({ errors }: ExecutionResult): string[] {
  return (errors ?? []).map(({ originalError, extensions }) => {
    if (originalError instanceof AccessDenied || originalError instanceof RequestError)
      return originalError.code;
    return typeof extensions.code === 'string' ? extensions.code : 'BAD_VARIABLE';
  });
}
