import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTable } from './requirement-table.js';
import { requirementTable, traceRequirements } from './requirements.js';

const ROOT = process.cwd();

describe('every requirement of basic living, special and temporary assistance', () => {
  const traced = traceRequirements(ROOT);

  test('stands in a policy', () => {
    expect(traced.filter(({ stands }) => stands.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('has a test that names it', () => {
    expect(traced.filter(({ tests }) => tests.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('is driven over the API by a test that names it', () => {
    expect(traced.filter(({ overApi }) => overApi.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('is in the table of policies/README.md, which is up to date', () => {
    const readme = readFileSync(join(ROOT, 'policies', 'README.md'), 'utf8');
    // If this fails: node --import ./test/support/typescript-hooks.mjs test/policies/write-requirements.ts
    expect(readme).toBe(withTable(readme, requirementTable(ROOT)));
  });
});
