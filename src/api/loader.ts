import DataLoader from 'dataloader';
import type { RequestContext } from './context.js';
import type { RowKey } from './id-argument.js';

/** What a loader can be asked by: a text, or the key of a row. */
export type LoaderKey = string | RowKey;

/**
 * The loader of this name for this request. All keys asked for in one level of the query go to `batch` together,
 * which runs one statement and answers in the order of the keys; `inOrder` and `groupsInOrder` help with that.
 * @param name unique in the service, `'cases.events'`; arguments that change the answer belong in it
 */
export function loader<Key extends LoaderKey, Value>(
  { loaders }: Pick<RequestContext, 'loaders'>,
  name: string,
  batch: (keys: readonly Key[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  const known = loaders.get(name);
  if (known !== undefined) return known as unknown as DataLoader<Key, Value, string>;
  const made = new DataLoader<Key, Value, string>(batch, { cacheKeyFn: keyText, name });
  loaders.set(name, made as unknown as DataLoader<unknown, unknown, string>);
  return made;
}

/** For every key the row that belongs to it, or null. */
export function inOrder<Key extends LoaderKey, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOfRow: (row: Row) => Key,
): readonly (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyText(keyOfRow(row)), row]));
  return keys.map((key) => byKey.get(keyText(key)) ?? null);
}

/** For every key the rows that belong to it, in the order they came. */
export function groupsInOrder<Key extends LoaderKey, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOfRow: (row: Row) => Key,
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const text = keyText(keyOfRow(row));
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [row]);
    else group.push(row);
  }
  return keys.map((key) => groups.get(keyText(key)) ?? []);
}

function keyText(key: LoaderKey): string {
  return typeof key === 'string' ? key : `${key.jurisdictionId}:${key.id}`;
}
