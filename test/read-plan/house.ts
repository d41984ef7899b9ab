import 'reflect-metadata';
import {
  type DocumentNode,
  execute,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
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
import { SEALED_FIELDS } from '../../src/households/persons/person.js';
import { LivePolicies } from '../../src/policy-admin/live-policies.service.js';
import { readPlanner } from '../../src/read-plan/planner.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { localDate } from '../../src/shared/local-date.js';
import { buildDataset, type DatasetSize, BENCH_JURISDICTION as J } from '../bench/dataset.js';
import * as documented from '../generated/operations.js';
import { type TestDatabase, testDatabase } from '../support/database.js';
import { testKeyring } from '../support/keyring.js';
import type { QueryMatter } from './any-query.js';

const TOWN = 'FB0001';
/** Officers of different roles and places. */
export const CALLERS: readonly OfficerViewer[] = [
  officer(['COUNTY_OFFICER'], null),
  officer(['TOWNSHIP_OFFICER'], [TOWN]),
  officer(['FUND_MANAGER'], null),
  officer(['VILLAGE_OFFICER'], [TOWN], [`${TOWN}V1`]),
  officer(['INSPECTOR'], null),
];

/** The service's schema and plans over a small registry. */
export interface House {
  readonly clone: TestDatabase;
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly matter: QueryMatter;
  readonly prepare: ReturnType<typeof preparer>;
  /** What plans failed with; there must be none. */
  readonly faults: unknown[];
}

/** Builds the registry of the bench in a database of its own, with the service on it. */
export async function openHouse(size: DatasetSize): Promise<House> {
  const clone = await testDatabase();
  const { database } = clone;
  const sealer = new Sealer(testKeyring());
  await buildDataset(clone.superuserUrl, size, sealer.seal(J, SEALED_FIELDS.residentId, ''));
  const policies = await LivePolicies.open({ database, definitions: POLICIES });
  const services = makeServices({ database, policies, sealer });
  const schema = await serviceSchema();
  const faults: unknown[] = [];
  const parts = { ...plannerParts(schema, database), onFault: (error: unknown) => faults.push(error) };
  const matter = { schema, roots: [...Object.keys(parts.roots), 'node'], ...(await realIds(clone)) };
  const prepare = preparer({ schema, introspection: true, limits: QUERY_LIMITS, reads: readPlanner(parts) });
  return { clone, schema, services, matter, prepare, faults };
}

/** The plan of a document with one operation. */
export function planOf({ prepare }: House, document: DocumentNode) {
  const operation = getOperationAST(document) as OperationDefinitionNode;
  const plan = prepare({ document, operation, operationName: operation.name?.value ?? null });
  if (!('run' in plan))
    throw new Error(`${plan.map(({ message }) => message).join('; ')}\n${print(document)}`);
  return plan;
}

/** The answer by the plan, or null when there is none, and by graphql-js. */
export async function bothWays(
  house: House,
  document: DocumentNode,
  variables: Record<string, unknown>,
  viewer: OfficerViewer,
) {
  const plan = planOf(house, document);
  const read = (await plan.read?.(contextOf(house, viewer), variables)) ?? null;
  if (read === null) return { read: null, data: '' };
  // graphql-js itself is the measure: compiled code puts a field that was skipped where it first stood in another order.
  const { data, errors } = await execute({
    schema: house.schema,
    document,
    contextValue: contextOf(house, viewer),
    variableValues: variables,
  });
  return {
    read: read.bytes.toString('utf8'),
    data: errors === undefined ? JSON.stringify(data) : JSON.stringify({ errors }),
  };
}

export function contextOf({ services }: House, viewer: OfficerViewer): RequestContext {
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

async function realIds({ database }: TestDatabase): Promise<Pick<QueryMatter, 'ids' | 'texts'>> {
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

/** Every query in `schema/operations/`, with the fragments it uses. */
export function documentedQueries(): readonly { readonly name: string; readonly document: DocumentNode }[] {
  return Object.values<object>(documented).flatMap((value) => {
    if (!('kind' in value)) return [];
    const document = value as DocumentNode;
    const operation = getOperationAST(document);
    if (operation?.operation !== OperationTypeNode.QUERY) return [];
    return [{ name: operation.name?.value ?? '', document }];
  });
}

/** Real values for the variables of a documented query, by their names. */
export function variablesOf({ matter }: House, document: DocumentNode): Record<string, unknown> {
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
