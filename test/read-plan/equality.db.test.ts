import 'reflect-metadata';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
} from 'graphql';
import { POLICIES } from '../../policies/index.js';
import { Sealer } from '../../src/access/privacy/sealing.js';
import type { OfficerRole, OfficerViewer } from '../../src/access/viewer.js';
import type { RequestContext, Services } from '../../src/api/context.js';
import { QUERY_LIMITS } from '../../src/graphql/limits.js';
import { preparer } from '../../src/graphql/prepare.js';
import { plannerParts } from '../../src/graphql/read-model.js';
import { serviceSchema } from '../../src/graphql/service-schema.js';
import { makeServices } from '../../src/graphql/services.js';
import { SEALED_FIELDS } from '../../src/households/person.js';
import { LivePolicies } from '../../src/policy-admin/live-policies.service.js';
import { readPlanner } from '../../src/read-plan/planner.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { buildDataset, BENCH_JURISDICTION as J } from '../bench/dataset.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { testKeyring } from '../support/keyring.js';
import { anyQuery, type QueryMatter } from './any-query.js';

/** How many generated queries are asked; the gate asks few, `READ_PLAN_QUERIES=5000` many. */
const QUERIES = Number(process.env.READ_PLAN_QUERIES ?? 300);
const SIZE = { households: 40, townships: 4 };
const TOWN = 'FB0001';
const CALLERS: readonly OfficerViewer[] = [
  officer(['COUNTY_OFFICER'], null),
  officer(['TOWNSHIP_OFFICER'], [TOWN]),
  officer(['FUND_MANAGER'], null),
  officer(['VILLAGE_OFFICER'], [TOWN], [`${TOWN}V1`]),
  officer(['INSPECTOR'], null),
];

let clone: TestDatabase;
let schema: GraphQLSchema;
let services: Services;
let matter: QueryMatter;
let prepare: ReturnType<typeof preparer>;
const faults: unknown[] = [];

beforeAll(async () => {
  clone = await testDatabase();
  const { database } = clone;
  const sealer = new Sealer(testKeyring());
  const residentId = sealer.seal(J, SEALED_FIELDS.residentId, '');
  await buildDataset(clone.superuserUrl, SIZE, residentId);
  const policies = await LivePolicies.open({ database, definitions: POLICIES });
  services = makeServices({ database, policies, sealer });
  schema = await serviceSchema();
  const parts = {
    ...plannerParts(schema, database),
    onFault: (error: unknown) => faults.push(error),
  };
  matter = { schema, roots: [...Object.keys(parts.roots), 'node'], ...(await realIds()) };
  prepare = preparer({ schema, introspection: true, limits: QUERY_LIMITS, reads: readPlanner(parts) });
});

afterAll(async () => await clone.drop());

describe('a read plan', () => {
  it('answers generated queries with the same bytes as the resolvers, for every role', async () => {
    const tally = { planned: 0, resolved: 0 };
    await fc.assert(
      fc.asyncProperty(anyQuery(matter), fc.constantFrom(...CALLERS), async ({ text, yes }, viewer) => {
        const { read, data } = await bothWays(parse(text), { yes }, viewer);
        tally[read === null ? 'resolved' : 'planned'] += 1;
        if (read !== null) expect(read).toBe(data);
      }),
      { numRuns: QUERIES, seed: Number(process.env.READ_PLAN_SEED ?? 20_261_122), endOnFailure: false },
    );
    expect(faults.map(String)).toEqual([]);
    // Otherwise nothing would have been compared.
    expect(tally.planned).toBeGreaterThan(QUERIES / 5);
    if (process.env.READ_PLAN_QUERIES !== undefined) process.stderr.write(`${JSON.stringify(tally)}\n`);
  }, 600_000);

  it('answers every documented query that has a plan with the same bytes', async () => {
    const planned: string[] = [];
    for (const { name, document } of await documentedQueries()) {
      for (const viewer of CALLERS) {
        const variables = variablesOf(document);
        const { read, data } = await bothWays(document, variables, viewer);
        if (read === null) continue;
        planned.push(name);
        expect({ name, data: read }).toEqual({ name, data });
      }
    }
    const always = ['FundStatement', 'Funds', 'Household', 'Households', 'Payments', 'Worklist'];
    expect(planned).toEqual(expect.arrayContaining(always));
  });

  it('answers each page of a list like the resolvers, from the first to the last', async () => {
    for (const sort of ['NEXT_DUE', 'APPLIED_NEWEST', 'NUMBER']) {
      let after: string | null = null;
      let pages = 0;
      do {
        const text = `query P($after: String) { cases(first: 30, sort: ${sort}, after: $after) {
          edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
        const { read, data } = await bothWays(parse(text), { after }, CALLERS[0] as OfficerViewer);
        expect(read).toBe(data);
        const { pageInfo } = JSON.parse(data).cases;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        pages += 1;
      } while (after !== null);
      expect(pages).toBe(3);
    }
  });

  it('is not made for commands and for callers who are no officers', async () => {
    const context = contextOf({ kind: 'ANONYMOUS' } as never);
    const plan = planOf(parse('{ cases { nodes { number } } }'));
    expect(await plan.read?.(context, {})).toBeNull();
    expect(
      planOf(parse('mutation { withdrawCase(input: {caseId: "x", reason: "y"}) { userErrors { code } } }'))
        .read,
    ).toBeNull();
  });

  it('keeps what a caller writes out of every statement', async () => {
    const written = `x'; drop table person; --`;
    clone.statements.length = 0;
    const text = `query Q($name: String) { cases(filter: {headName: $name}) { zz: nodes { number } } }`;
    const { read } = await bothWays(parse(text), { name: written }, CALLERS[0] as OfficerViewer);
    expect(read).toBe('{"cases":{"zz":[]}}');
    expect(clone.statements.length).toBeGreaterThan(0);
    expect(clone.statements.join()).not.toMatch(/drop table|zz/);
  });
});

function planOf(document: DocumentNode) {
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const plan = prepare({ document, operation, operationName: operation.name?.value ?? null });
  if (!('run' in plan))
    throw new Error(`${plan.map(({ message }) => message).join('; ')}\n${print(document)}`);
  return plan;
}

async function bothWays(document: DocumentNode, variables: Record<string, unknown>, viewer: OfficerViewer) {
  const plan = planOf(document);
  const read = (await plan.read?.(contextOf(viewer), variables)) ?? null;
  if (read === null) return { read: null, data: '' };
  // graphql-js itself is the measure: compiled code puts a field that was skipped where it first stood in another order.
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: contextOf(viewer),
    variableValues: variables,
  });
  return { read: read.text, data: errors === undefined ? JSON.stringify(data) : JSON.stringify({ errors }) };
}

function contextOf(viewer: OfficerViewer): RequestContext {
  return {
    viewer,
    today: localDate('2026-08-20'),
    now: new Date('2026-08-20T02:00:00Z'),
    locale: 'zh-CN',
    requestId: 'test',
    idempotencyKey: null,
    services,
    loaders: new Map(),
  };
}

function officer(
  roles: readonly OfficerRole[],
  townshipIds: readonly string[] | null,
  villageIds: readonly string[] | null = null,
): OfficerViewer {
  return {
    kind: 'OFFICER',
    subject: 'test',
    officerId: '00000000-0000-7000-8000-000000000001',
    name: 'test',
    roles,
    jurisdictionId: J,
    organisationId: '340121',
    level: townshipIds === null ? 'COUNTY' : 'TOWNSHIP',
    reach: { jurisdictionId: J, townshipIds, villageIds },
    personIndex: null,
  };
}

async function realIds(): Promise<Pick<QueryMatter, 'ids' | 'texts'>> {
  const { database } = clone;
  const some = async (type: string, table: string): Promise<[string, string[]]> => {
    const rows = await database.execute<{ id: string }>(`select id::text from ${table} order by id limit 12`);
    return [type, rows.map(({ id }) => encodeGlobalId(type, J, id))];
  };
  const ids = Object.fromEntries(
    [
      await some('Case', 'welfare_case'),
      await some('Household', 'household'),
      await some('Fund', 'fund'),
      await some('Organisation', 'organisation'),
      await some('Officer', 'officer'),
      await some('Person', 'person'),
      await some('PayrollRun', 'payroll_run'),
      ['Elsewhere', [encodeGlobalId('Case', 'jinzhai', '00000000-0000-7000-8000-000000000001')]],
    ].filter(([, list]) => list?.length !== 0),
  );
  const numbers = await database.execute<{ number: string }>(
    'select number from welfare_case order by id limit 12',
  );
  return { ids, texts: { number: numbers.map(({ number }) => number), headName: ['测试', '测试3'] } };
}

async function documentedQueries(): Promise<readonly { name: string; document: DocumentNode }[]> {
  const found: { name: string; document: DocumentNode }[] = [];
  const folder = 'schema/operations';
  const texts: string[] = [];
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith('.graphql')) texts.push(await readFile(join(folder, file), 'utf8'));
  }
  const all = parse(texts.join('\n'));
  const fragments = new Map(
    all.definitions.flatMap((part) =>
      part.kind === 'FragmentDefinition' ? [[part.name.value, part] as const] : [],
    ),
  );
  for (const definition of all.definitions) {
    if (definition.kind !== 'OperationDefinition' || definition.operation !== OperationTypeNode.QUERY)
      continue;
    const used = [...print(definition).matchAll(/\.\.\.\s*(\w+)/g)]
      .map(([, name]) => fragments.get(name as string))
      .filter((fragment) => fragment !== undefined);
    const document = { kind: 'Document', definitions: [definition, ...used] } as DocumentNode;
    found.push({ name: definition.name?.value ?? '', document });
  }
  return found;
}

/** Real values for the variables of a documented query, by their names. */
function variablesOf(document: DocumentNode): Record<string, unknown> {
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const [root] = operation.selectionSet.selections;
  const field = root?.kind === 'Field' ? root.name.value : '';
  const type = field.startsWith('case') ? 'Case' : field.startsWith('fund') ? 'Fund' : 'Household';
  const known: Record<string, unknown> = {
    id: matter.ids[type]?.[0],
    fundId: matter.ids.Fund?.[0],
    number: matter.texts.number?.[0],
    first: 10,
    sort: undefined,
  };
  return Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => {
      const { value: name } = variable.name;
      if (known[name] !== undefined) return [[name, known[name]]];
      return defaultValue === undefined ? [] : [[name, (defaultValue as { value?: unknown }).value]];
    }),
  );
}
