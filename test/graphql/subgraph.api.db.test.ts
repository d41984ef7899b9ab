import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { top } from '../cases/walks/walk.js';
import { type Operation, type TestApi, testApi } from '../support/api.js';

const TOWN = '341723108';
const NEXT_TOWN = '341723203';

const Sdl = parse('{ _service { sdl } }') as Operation<{ _service: { sdl: string } }, object>;
const Entities = parse(`query Entities($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Household { id headName }
    ... on Case { id number }
    ... on Fund { id available }
  }
}`) as Operation<{ _entities: readonly (Record<string, string> | null)[] }, { representations: object[] }>;
const Households = parse('{ households(first: 1) { nodes { id headName } } }') as Operation<
  { households: { nodes: readonly { id: string; headName: string }[] } },
  object
>;
const Funds = parse('{ funds(first: 1) { nodes { id available } } }') as Operation<
  { funds: { nodes: readonly { id: string; available: string }[] } },
  object
>;

/** The service as a subgraph: what a router asks of it. */
describe('A subgraph', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await testApi({ today: '2026-11-20', federation: true });
  });
  afterAll(async () => await api.close());

  const clerk = () => api.as('TOWNSHIP_OFFICER', TOWN);

  test('tells a schema of Federation 2 with its entities', async () => {
    const { _service } = await api.anonymous().run(Sdl, {});
    const schema = buildSubgraphSchema([{ typeDefs: parse(_service.sdl) }]);
    const union = schema.getType('_Entity')?.toString();
    expect(union).toBe('_Entity');
    for (const entity of ['Case', 'Fund', 'Household']) {
      expect(_service.sdl).toMatch(
        new RegExp(`^type ${entity} implements Node @key\\(fields: "id"\\) \\{$`, 'm'),
      );
    }
    expect(_service.sdl).not.toContain('_entities');
  });

  test('composes with the subgraph of a neighbour that adds to its cases', async () => {
    const { _service } = await api.anonymous().run(Sdl, {});
    const tasks = `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
      type Query { openTasks: [Task!]! }
      type Task @key(fields: "id") { id: ID! about: Case }
      type Case @key(fields: "id") { id: ID! tasks: [Task!]! }`;
    const composed = composeServices([
      { name: 'doudi', typeDefs: parse(_service.sdl), url: 'http://doudi.example/graphql' },
      { name: 'tasks', typeDefs: parse(tasks), url: 'http://tasks.example/graphql' },
    ]);
    if (compositionHasErrors(composed)) throw new Error(composed.errors.map(String).join('\n'));
    const [, joined = ''] = /^type Case implements Node([\s\S]*?)\{/m.exec(composed.supergraphSdl) ?? [];
    expect(joined).toContain('@join__type(graph: DOUDI, key: "id")');
    expect(joined).toContain('@join__type(graph: TASKS, key: "id")');
    for (const entity of ['Fund', 'Household']) {
      expect(composed.supergraphSdl).toMatch(
        new RegExp(`^type ${entity} implements Node[^{]*@join__type\\(graph: DOUDI, key: "id"\\)`, 'm'),
      );
    }
    expect(composed.publicSdl).toMatch(/^type Case implements Node \{[\s\S]*?^ {2}tasks: \[Task!\]!$/m);
  });

  test('finds entities by their ids, in the order asked, for the caller behind the router', async () => {
    const household = (await clerk().run(Households, {})).households.nodes[0];
    const area = await top(api, 'jiuhuashan-scenic-area');
    const manager = api.as('FUND_MANAGER', area);
    const fund = (await manager.run(Funds, {})).funds.nodes[0];
    const representations = [
      { __typename: 'Household', id: household?.id },
      { __typename: 'Household', id: household?.id },
    ];
    expect((await clerk().run(Entities, { representations }))._entities).toEqual([
      { __typename: 'Household', ...household },
      { __typename: 'Household', ...household },
    ]);
    const funds = { representations: [{ __typename: 'Fund', id: fund?.id }] };
    expect((await manager.run(Entities, funds))._entities).toEqual([{ __typename: 'Fund', ...fund }]);
  });

  test('keeps to reach: forbidden looks like missing', async () => {
    const household = (await clerk().run(Households, {})).households.nodes[0];
    const elsewhere = api.as('TOWNSHIP_OFFICER', NEXT_TOWN);
    const representations = [{ __typename: 'Household', id: household?.id }];
    expect((await elsewhere.run(Entities, { representations }))._entities).toEqual([null]);
    const [refused] = await api.anonymous().errors(Entities, { representations });
    expect(refused?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('refuses what is no representation of an entity of ours', async () => {
    const household = (await clerk().run(Households, {})).households.nodes[0];
    for (const broken of [
      { __typename: 'Case', id: household?.id },
      { __typename: 'Household' },
      { __typename: 'Officer', id: 'T2ZmaWNlcjp4' },
      { __typename: 'Household', id: { $ne: 1 } },
    ]) {
      const [error] = await clerk().errors(Entities, { representations: [broken] });
      expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const many = Array.from({ length: 1_001 }, () => ({ __typename: 'Household', id: household?.id }));
    const [tooMany] = await clerk().errors(Entities, { representations: many });
    expect(tooMany).toMatchObject({
      message: expect.stringContaining('1001'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
