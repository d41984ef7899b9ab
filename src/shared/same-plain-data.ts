/**
 * Whether two pieces of plain data (records, lists, texts, numbers, flags, null) say the same, key by key. Anything
 * that is no plain data, NaN too, is the same as nothing, so that it never passes for a repeated answer.
 */
export function isSamePlainData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return a === b && typeof a !== 'function' && typeof a !== 'symbol';
  }
  if (Array.isArray(a) || Array.isArray(b)) return isSameList(a, b);
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSamePlainData(a[key], b[key]))
  );
}

function isSameList(a: object, b: object): boolean {
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => isSamePlainData(item, b[index]))
  );
}

function isRecord(value: object): value is Readonly<Record<string, unknown>> {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
