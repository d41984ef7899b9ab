import { type DocumentNode, parse } from 'graphql';
import pg from 'pg';
import { reads } from '../bench/reads.js';
import {
  CALLERS,
  contextOf,
  documentedQueries,
  type House,
  openHouse,
  planOf,
  variablesOf,
} from './house.js';

const SIZE = { households: 60, townships: 4 };
/** Tables that grow with places, offices and partners, not with people, cases and payments; they may be read whole. */
const SMALL = new Set([
  'jurisdiction',
  'organisation',
  'officer',
  'situation',
  'fund',
  'fund_purpose',
  'amendment',
  'api_key',
]);

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Plans?: readonly PlanNode[];
}

let house: House;
/** The statements that each operation runs, by its plan and by the resolvers. */
const statements = new Map<string, Set<string>>();

beforeAll(async () => {
  house = await openHouse(SIZE);
  const numbers = house.matter.texts.number ?? [];
  const bench = reads(SIZE, numbers).map(({ name, document, variables }) => ({
    name,
    document: parse(document),
    variables: variables(1),
  }));
  const documented = documentedQueries().map(({ name, document }) => ({
    name,
    document,
    variables: variablesOf(house, document),
  }));
  for (const asked of [...bench, ...documented]) await collect(asked);
});

afterAll(async () => await house.clone.drop());

describe('the statements of user paths', () => {
  it('find every row of a growing table by an index', async () => {
    const scanned: string[] = [];
    let explained = 0;
    await explaining('set enable_seqscan = off', async (explain) => {
      for (const [name, own] of statements) {
        for (const statement of own) {
          explained += 1;
          scanned.push(
            ...scansOf(await explain(statement)).map((table) => `${name}: ${table}: ${statement}`),
          );
        }
      }
    });
    expect(scanned).toEqual([]);
    expect(explained).toBeGreaterThan(30);
  });

  it('would be found out if one of them scanned', async () => {
    await explaining('set enable_seqscan = off', async (explain) => {
      expect(scansOf(await explain('select id from case_event where actor_name = $1'))).toEqual([
        'case_event',
      ]);
    });
  });

  it('read the pages of a worklist in the order of an index, so that a deep page costs what the first one does', async () => {
    const cursor = Buffer.from(
      JSON.stringify(['cases.nextDue', '2024-01-01', '00000000-0000-7000-8000-000000000000']),
    ).toString('base64url');
    const document = parse(
      `query Deep($after: String) { cases(first: 50, sort: NEXT_DUE, after: $after) { nodes { number } } }`,
    );
    const name = 'Deep';
    await collect({ name, document, variables: { after: cursor } });
    await explaining(
      'set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off',
      async (explain) => {
        const lists = [...(statements.get(name) ?? [])].filter((statement) =>
          statement.includes('welfare_case'),
        );
        expect(lists.length).toBeGreaterThan(0);
        for (const statement of lists) {
          const limits = nodesOf(await explain(statement)).filter((node) => node['Node Type'] === 'Limit');
          const innermost = limits.at(-1);
          expect(innermost).toBeDefined();
          const below = nodesOf(innermost as PlanNode).map((node) => node['Node Type']);
          expect(below).not.toContain('Sort');
          expect(below.some((type) => type.startsWith('Index'))).toBe(true);
        }
      },
    );
  });
});

async function collect({
  name,
  document,
  variables,
}: {
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}): Promise<void> {
  const plan = planOf(house, document);
  const own = statements.get(name) ?? new Set<string>();
  statements.set(name, own);
  for (const viewer of CALLERS) {
    house.clone.statements.length = 0;
    await plan.read?.(contextOf(house, viewer), variables);
    await plan.run(contextOf(house, viewer), variables);
    for (const statement of house.clone.statements)
      if (/^\s*(select|with)\b/i.test(statement)) own.add(statement);
  }
}

async function explaining(
  settings: string,
  work: (explain: (statement: string) => Promise<PlanNode>) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({ connectionString: house.clone.superuserUrl });
  await client.connect();
  try {
    await client.query(settings);
    await work(async (statement) => {
      const { rows } = await client.query(`explain (generic_plan, format json) ${statement}`);
      return rows[0]['QUERY PLAN'][0].Plan as PlanNode;
    });
  } finally {
    await client.end();
  }
}

/** The growing tables that a statement reads from one end to the other. */
function scansOf(plan: PlanNode): readonly string[] {
  return nodesOf(plan).flatMap((node) => {
    const table = node['Relation Name'] ?? '';
    const isScan =
      /^(Seq|Index|Index Only) Scan$/.test(node['Node Type']) && node['Index Cond'] === undefined;
    return isScan && !SMALL.has(table) ? [table] : [];
  });
}

function nodesOf(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
