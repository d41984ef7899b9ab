import fc from 'fast-check';
import { parse } from 'graphql';
import type { OfficerViewer } from '../../src/access/viewer.js';
import { anyQuery } from './any-query.js';
import {
  bothWays,
  CALLERS,
  contextOf,
  documentedQueries,
  type House,
  openHouse,
  planOf,
  variablesOf,
} from './house.js';

/** How many generated queries are asked; the gate asks few, `READ_PLAN_QUERIES=5000` many. */
const QUERIES = Number(process.env.READ_PLAN_QUERIES ?? 300);

let house: House;

beforeAll(async () => {
  house = await openHouse({ households: 40, townships: 4 });
});

afterAll(async () => await house.clone.drop());

describe('a read plan', () => {
  it('answers generated queries with the same bytes as the resolvers, for every role', async () => {
    const tally = { planned: 0, resolved: 0 };
    await fc.assert(
      fc.asyncProperty(anyQuery(house.matter), fc.constantFrom(...CALLERS), async ({ text, yes }, viewer) => {
        const { read, data } = await bothWays(house, parse(text), { yes }, viewer);
        tally[read === null ? 'resolved' : 'planned'] += 1;
        if (read !== null) expect(read).toBe(data);
      }),
      { numRuns: QUERIES, seed: Number(process.env.READ_PLAN_SEED ?? 20_261_122), endOnFailure: false },
    );
    expect(house.faults.map(String)).toEqual([]);
    // Otherwise nothing would have been compared.
    expect(tally.planned).toBeGreaterThan(QUERIES / 5);
    if (process.env.READ_PLAN_QUERIES !== undefined) process.stderr.write(`${JSON.stringify(tally)}\n`);
  }, 600_000);

  it('answers every documented query that has a plan with the same bytes', async () => {
    const planned: string[] = [];
    for (const { name, document } of documentedQueries()) {
      for (const viewer of CALLERS) {
        const variables = variablesOf(house, document);
        const { read, data } = await bothWays(house, document, variables, viewer);
        if (read === null) continue;
        planned.push(name);
        expect({ name, data: read }).toEqual({ name, data });
      }
    }
    // Otherwise nothing would have been compared; which queries have a plan changes with what they ask.
    expect(new Set(planned).size).toBeGreaterThan(4);
  });

  it('answers each page of a list like the resolvers, from the first to the last', async () => {
    for (const sort of ['NEXT_DUE', 'APPLIED_NEWEST', 'NUMBER']) {
      let after: string | null = null;
      let pages = 0;
      do {
        const text = `query P($after: String) { cases(first: 30, sort: ${sort}, after: $after) {
          edges { cursor node { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
        const { read, data } = await bothWays(house, parse(text), { after }, CALLERS[0] as OfficerViewer);
        expect(read).toBe(data);
        const { pageInfo } = JSON.parse(data).cases;
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        pages += 1;
      } while (after !== null);
      expect(pages).toBe(3);
    }
  });

  it('is not made for commands and for callers who are no officers', async () => {
    const context = contextOf(house, { kind: 'ANONYMOUS' } as never);
    const plan = planOf(house, parse('{ cases { nodes { number } } }'));
    expect(await plan.read?.(context, {})).toBeNull();
    expect(
      planOf(
        house,
        parse('mutation { withdrawCase(input: {caseId: "x", reason: "y"}) { userErrors { code } } }'),
      ).read,
    ).toBeNull();
  });

  it('keeps what a caller writes out of every statement', async () => {
    const written = `x'; drop table person; --`;
    house.clone.statements.length = 0;
    const text = `query Q($name: String) { cases(filter: {headName: $name}) { zz: nodes { number } } }`;
    const { read } = await bothWays(house, parse(text), { name: written }, CALLERS[0] as OfficerViewer);
    expect(read).toBe('{"cases":{"zz":[]}}');
    expect(house.clone.statements.length).toBeGreaterThan(0);
    expect(house.clone.statements.join()).not.toMatch(/drop table|zz/);
  });
});
