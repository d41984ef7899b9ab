import { pino } from 'pino';
import { AuditProver } from '../../src/access/audit/audit-prover.js';
import type { OfficerViewer } from '../../src/access/viewer.js';
import { ANONYMOUS } from '../../src/access/viewer.js';
import { connectDatabase, type Database, type DatabaseOptions } from '../../src/database/database.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { servicesOf } from '../../src/graphql/services.js';
import { PlaceService } from '../../src/jurisdictions/place.service.js';
import { PlaceStore } from '../../src/jurisdictions/place.store.js';
import { SituationService } from '../../src/jurisdictions/situations/situation.service.js';
import { createServer, type Server } from '../../src/server.js';
import { localDate } from '../../src/shared/local-date.js';
import { ok } from '../../src/shared/result.js';
import { addSampleCounty } from '../access/sample-county.js';
import { TESTS, type TestDatabase, testDatabase } from './database.js';
import { testKeyring } from './keyring.js';

export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly ms: number;
  readonly data?: { readonly declareSituation?: Declared | null } | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface Declared {
  readonly situation: { readonly id: string; readonly level: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] | null }[];
}

/** The service behind a real port, for one mutation and its query; the header Authorization is the officer's subject. */
export interface DeclaringService {
  /** What it logged as faults. */
  readonly faults: string[];
  readonly clone: TestDatabase;
  readonly database: Database;
  readonly server: Server;
  readonly url: string;
  declare(level: string, more?: { key?: string; subject?: string; activeUntil?: string }): Promise<Answer>;
  list(): Promise<Answer>;
  get(path: string): Promise<{ status: number; body: unknown; ms: number }>;
  /** Rows of every table that a declaration writes. */
  rows(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

const OFFICER_ID = '018f2a00-0000-7000-8000-000000000001';
const DECLARE = `mutation ($input: DeclareSituationInput!) {
  declareSituation(input: $input) { situation { id level } userErrors { code path } }
}`;
const LIST = '{ situations { nodes { id level } } }';

export interface DeclaringParts {
  /** The way to the database that the service takes; answers its address. */
  readonly through?: (url: string) => Promise<string>;
  readonly options?: Partial<DatabaseOptions>;
}

/** Starts it on a database of its own. Call `close()` in `afterAll`. */
export async function declaringService({ through, options }: DeclaringParts = {}): Promise<DeclaringService> {
  const clone = await testDatabase({ onError: () => undefined });
  await addSampleCounty(clone.database, { id: 'sample-county', shortCode: 'SC' });
  await clone.database.db
    .insertInto('Officer')
    .values({
      jurisdictionId: 'sample-county',
      id: OFFICER_ID,
      subject: 'approver',
      personName: '张三',
      personIndex: null,
      role: 'COUNTY_APPROVER',
      organisationId: 'F01',
      activeFrom: localDate('2020-01-01'),
      activeUntil: null,
    })
    .execute();
  const database = await connectDatabase({
    scope: TESTS,
    url: through === undefined ? clone.url : await through(clone.url),
    stamp: new AuditProver(testKeyring().audit).stamp,
    onError: () => undefined,
    ...options,
  });
  const faults: string[] = [];
  const places = new PlaceStore();
  const server = await createServer({
    config: { demo: false, explorer: false, introspection: false, metrics: true },
    schema: await serviceSchema(),
    services: servicesOf([new PlaceService(database.db, places), new SituationService(database, places)]),
    signIn: {
      viewerFrom: async ({ authorization }) =>
        ok(authorization === undefined ? ANONYMOUS : approver(authorization)),
    },
    database,
    clock: () => new Date('2026-08-20T02:00:00Z'),
    log: pino({ level: 'error' }, { write: (line: string) => void faults.push(line) }),
  });
  const url = await server.app.listen({ host: '127.0.0.1', port: 0 });

  const post = async (body: object, headers: Record<string, string>): Promise<Answer> => {
    const start = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'approver', ...headers },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    const { status } = response;
    const retryAfter = response.headers.get('retry-after');
    return { status, retryAfter, ms: performance.now() - start, ...answer };
  };

  return {
    faults,
    clone,
    database,
    server,
    url,
    declare: async (level, { key, subject = 'approver', activeUntil } = {}) => {
      const input = { kind: 'MAJOR_EVENT', level, activeFrom: '2026-08-20', activeUntil, basis: 'Notice 1' };
      const headers = { authorization: subject, ...(key !== undefined && { 'idempotency-key': key }) };
      return await post({ query: DECLARE, variables: { input } }, headers);
    },
    list: async () => await post({ query: LIST }, {}),
    get: async (path) => {
      const start = performance.now();
      const response = await fetch(`${url}${path}`);
      return { status: response.status, body: await response.json(), ms: performance.now() - start };
    },
    rows: async () => {
      const [row] = await clone.database.execute<Record<string, bigint>>(
        `select (select count(*) from situation) as situations, (select count(*) from audit_entry) as entries,
           (select count(*) from outbox_event) as events, (select count(*) from idempotency_record) as keys`,
      );
      return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, String(value)]));
    },
    close: async () => {
      await server.close();
      await database.close();
      await clone.drop();
    },
  };
}

function approver(subject: string): OfficerViewer {
  return {
    kind: 'OFFICER',
    subject,
    officerId: OFFICER_ID,
    name: '张三',
    roles: ['COUNTY_APPROVER'],
    jurisdictionId: 'sample-county',
    organisationId: 'F01',
    level: 'COUNTY',
    reach: { jurisdictionId: 'sample-county', townshipIds: null, villageIds: null },
    personIndex: null,
  };
}
