import { type ConnectionArguments, pageOf, toConnection } from '../../src/api/connection.js';
import { type CursorShape, decodeCursor, encodeCursor } from '../../src/api/cursor.js';
import { RequestError } from '../../src/api/request-error.js';

const byDueDate: CursorShape = { sort: 'cases.dueOn', parts: ['DATE?', 'UUID'] };
const id = '0199c0de-7000-7000-8000-000000000001';

function fieldOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (error instanceof RequestError && error.code === 'BAD_USER_INPUT') return error.extensions.field;
    throw error;
  }
  return undefined;
}

describe('a cursor', () => {
  it('carries the key of the order it was made for', () => {
    const cursor = encodeCursor(byDueDate, ['2026-08-20', id]);
    expect(decodeCursor(cursor, byDueDate, ['after'])).toEqual(['2026-08-20', id]);
    expect(decodeCursor(encodeCursor(byDueDate, [null, id]), byDueDate, ['after'])).toEqual([null, id]);
  });

  it('keeps instants and numbers beyond doubles exactly', () => {
    const shape: CursorShape = { sort: 'events', parts: ['INSTANT', 'INTEGER'] };
    const cursor = encodeCursor(shape, [new Date('2026-08-20T01:02:03.456Z'), 9_007_199_254_740_993n]);
    expect(decodeCursor(cursor, shape, ['after'])).toEqual(['2026-08-20T01:02:03.456Z', '9007199254740993']);
  });

  it.each([
    ['another order', encodeCursor({ sort: 'cases.number', parts: ['DATE?', 'UUID'] }, [null, id])],
    ['another key', encodeCursor({ sort: 'cases.dueOn', parts: ['UUID'] }, [id])],
    ['a day that does not exist', encodeCursor(byDueDate, ['2026-02-30', id])],
    ['an id that is none', encodeCursor(byDueDate, ['2026-02-28', "'; drop table"])],
    ['no base64', '%%%'],
    ['nothing', ''],
    ['too much', 'A'.repeat(2_000)],
  ])('of %s is refused by the field that it was given for', (_, cursor) => {
    expect(fieldOf(() => decodeCursor(cursor, byDueDate, ['after']))).toBe('after');
  });
});

describe('a page', () => {
  const page = (args: Partial<ConnectionArguments>) => pageOf({ first: 20, ...args }, byDueDate);

  it('starts at the beginning without a cursor', () => {
    expect(page({})).toEqual({ first: 20, after: null });
    expect(page({ after: null })).toEqual({ first: 20, after: null });
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuses to hold %p objects', (first) => {
    expect(fieldOf(() => page({ first }))).toBe('first');
  });

  it.each([1, 100])('holds %p objects', (first) => {
    expect(page({ first }).first).toBe(first);
  });
});

describe('a connection', () => {
  const cursorOf = (row: number) => `c${row}`;

  it('shows that there is more when one more row came', () => {
    const { nodes, edges, pageInfo } = toConnection([1, 2, 3], { first: 2, after: ['x'], cursorOf });
    expect(nodes).toEqual([1, 2]);
    expect(edges).toEqual([
      { cursor: 'c1', node: 1 },
      { cursor: 'c2', node: 2 },
    ]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: 'c1',
      endCursor: 'c2',
    });
  });

  it('of nothing has no cursors', () => {
    const { nodes, pageInfo } = toConnection([], { first: 2, after: null, cursorOf });
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  it('refuses rows that nobody asked for', () => {
    expect(() => toConnection([1, 2, 3], { first: 1, cursorOf })).toThrow('A page of 1 was given 3 rows.');
  });
});
