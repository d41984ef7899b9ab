import { SEALED_FATES } from '../../../src/access/privacy/erasing.js';
import { SEALED_COLUMNS } from '../../../src/access/privacy/sealed-columns.js';

describe('What erasing does to sealed columns', () => {
  test('is said of every one: when it is erased, or why it is kept', () => {
    const columns = SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`);
    expect(Object.keys(SEALED_FATES).sort()).toEqual(columns.sort());
  });

  test('is a reason in a sentence where it is kept', () => {
    const reasons = Object.values(SEALED_FATES).flatMap((fate) => ('kept' in fate ? [fate.kept] : []));
    expect(reasons).toHaveLength(5);
    for (const reason of reasons) expect(reason).toMatch(/^\w.{20,}\.$/);
  });
});
