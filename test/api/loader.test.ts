import type { LoaderCache } from '../../src/api/context.js';
import type { RowKey } from '../../src/api/id-argument.js';
import { groupsInOrder, inOrder, loader } from '../../src/api/loader.js';

const key = (id: string): RowKey => ({ jurisdictionId: 'j', id });
const keyOfRow = (row: { id: string }) => key(row.id);

describe('a loader', () => {
  it('asks once for all keys of a level, and once for equal keys', async () => {
    const context = { loaders: new Map() as LoaderCache };
    const calls: (readonly RowKey[])[] = [];
    const batch = async (keys: readonly RowKey[]) => {
      calls.push(keys);
      return keys.map(({ id }) => id.toUpperCase());
    };
    const load = (id: string) => loader(context, 'letters', batch).load(key(id));
    expect(await Promise.all([load('a'), load('b'), load('a')])).toEqual(['A', 'B', 'A']);
    expect(calls).toEqual([[key('a'), key('b')]]);
  });

  it('puts rows into the order of the keys', () => {
    const rows = [{ id: 'b' }, { id: 'a' }];
    expect(inOrder([key('a'), key('x'), key('b')], rows, keyOfRow)).toEqual([{ id: 'a' }, null, { id: 'b' }]);
  });

  it('groups rows by key and keeps their order', () => {
    const rows = [
      { id: 'b', n: 1 },
      { id: 'a', n: 2 },
      { id: 'b', n: 3 },
    ];
    expect(groupsInOrder([key('a'), key('x'), key('b')], rows, keyOfRow)).toEqual([
      [{ id: 'a', n: 2 }],
      [],
      [
        { id: 'b', n: 1 },
        { id: 'b', n: 3 },
      ],
    ]);
  });
});
