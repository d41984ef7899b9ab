import fc from 'fast-check';
import { type GraphQLField, isRequiredArgument, parse } from 'graphql';
import pg from 'pg';
import { AUTHORIZATION, type Caller } from '../../src/access/authorization.js';
import type { OfficerRole } from '../../src/access/viewer.js';
import { demoOfficers } from '../../src/demo/officers.js';
import { DEMO_PLACES } from '../../src/demo/places.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { type TestApi, testApi } from '../support/api.js';
import {
  collectIds,
  type GeneratedOperation,
  type KnownIds,
  operationsOn,
  plainOperationOn,
} from './generated-operations.js';

/** For one field; queries come first so that mutations know ids. */
const BUDGET_MS = 30_000;
/** Busy machines need longer for a first run than quiet ones for all of them. */
const SHARE_MS = 3_000;
const MOST_RUNS = 20;
const SEED = 20_261_121;
const BUSY_PLACE = 'changfeng-county';

const schema = await serviceSchema();
const ids: KnownIds = new Map();
const seen = { operations: 0, answered: 0, refused: 0 };
let api: TestApi;
let counter: pg.Client;
let countStatement: string;

beforeAll(async () => {
  api = await testApi({ today: '2026-08-20' });
  await openCounter();
  for (const field of queries.filter(({ args }) => !args.some(isRequiredArgument))) {
    const { data } = await ask(`Query.${field.name}` as keyof typeof AUTHORIZATION, plainOperationOn(field));
    collectIds(data, ids);
  }
}, 60_000);

afterAll(async () => {
  await counter.end();
  await api.close();
});

/** Those of the place that has households come first. */
const officers = [...DEMO_PLACES]
  .sort((a, b) => Number(b.id === BUSY_PLACE) - Number(a.id === BUSY_PLACE))
  .flatMap((place) => demoOfficers(place));

const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

interface Fault {
  readonly message: string;
  readonly extensions: { readonly code?: string };
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors: readonly Fault[];
}

/** As the first officer of a role that may call the field; a partner's or citizen's field is asked by anybody. */
async function ask(
  name: keyof typeof AUTHORIZATION,
  { query, variables }: GeneratedOperation,
): Promise<Answer> {
  const callers: readonly Caller[] = AUTHORIZATION[name];
  const officer = officers.find(({ role }) => callers.includes(role));
  const caller =
    officer === undefined ? api.anonymous() : api.as(officer.role as OfficerRole, officer.organisationId);
  try {
    return {
      data: await caller.run<Record<string, unknown>, unknown>(parse(query) as never, variables),
      errors: [],
    };
  } catch (error) {
    const [, json] = /^The operation failed: (.*)$/s.exec((error as Error).message) ?? [];
    if (json === undefined) throw error;
    return { errors: JSON.parse(json) as Fault[] };
  }
}

/** Rows of every table, by exact count, over a connection that sees them all. */
async function rowCounts(): Promise<string> {
  const { rows } = await counter.query<{ counts: string }>(countStatement);
  return String(rows[0]?.counts);
}

async function openCounter(): Promise<void> {
  counter = new pg.Client({ connectionString: api.clone.superuserUrl });
  await counter.connect();
  const { rows } = await counter.query<{ relname: string }>(
    "select relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1",
  );
  const counts = rows.map(({ relname }) => `'${relname} ' || (select count(*) from "${relname}")`);
  countStatement = `select array_to_string(array[${counts.join(', ')}], ', ') as counts`;
}

async function check(
  run: (operation: GeneratedOperation) => Promise<void>,
  of: fc.Arbitrary<GeneratedOperation>,
) {
  await fc.assert(
    fc.asyncProperty(of, async (operation) => {
      seen.operations += 1;
      await run(operation);
      return true;
    }),
    {
      seed: SEED,
      numRuns: MOST_RUNS,
      interruptAfterTimeLimit: SHARE_MS,
      markInterruptAsFailure: false,
      endOnFailure: true,
    },
  );
}

function expectNoFault({ errors }: Answer): void {
  const faults = errors.filter(({ extensions }) => {
    const code = extensions.code ?? 'INTERNAL_SERVER_ERROR';
    return ['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'GRAPHQL_VALIDATION_FAILED'].includes(code);
  });
  expect(faults).toEqual([]);
}

function count(answer: Answer): void {
  if (answer.errors.length === 0) seen.answered += 1;
  else seen.refused += 1;
}

describe('generated input', () => {
  it.each(queries.map((field) => [field.name, field] as const))(
    'does not break the query %s',
    async (name, field: GraphQLField<unknown, unknown>) => {
      const operations = operationsOn('query', field, ids);
      await check(async (operation) => {
        const answer = await ask(`Query.${name}` as keyof typeof AUTHORIZATION, operation);
        expectNoFault(answer);
        count(answer);
        collectIds(answer.data, ids);
      }, operations);
    },
    BUDGET_MS,
  );

  it.each(mutations.map((field) => [field.name, field] as const))(
    'does not break the mutation %s, and leaves no row behind when it is refused',
    async (name, field: GraphQLField<unknown, unknown>) => {
      const operations = operationsOn('mutation', field, ids);
      let before = await rowCounts();
      await check(async (operation) => {
        const answer = await ask(`Mutation.${name}` as keyof typeof AUTHORIZATION, operation);
        expectNoFault(answer);
        count(answer);
        collectIds(answer.data, ids);
        const after = await rowCounts();
        const payload = answer.data?.[name] as { userErrors?: readonly unknown[] } | undefined;
        const isRefused = answer.errors.length > 0 || (payload?.userErrors?.length ?? 0) > 0;
        if (isRefused) expect(after).toBe(before);
        before = after;
      }, operations);
    },
    BUDGET_MS,
  );

  it('was tried often enough to say something', () => {
    expect(seen.operations).toBeGreaterThan(5 * (queries.length + mutations.length));
    expect(seen.answered).toBeGreaterThan(queries.length);
    expect(ids.size).toBeGreaterThan(3);
  });
});
