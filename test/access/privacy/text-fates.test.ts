import type { EntityMetadata } from '@mikro-orm/postgresql';
import { SEALED_FATES } from '../../../src/access/privacy/erasing.js';
import { PERSONAL_TEXTS, UNBOUND_TEXTS } from '../../../src/access/privacy/personal-texts.js';
import { KEPT_REASONS, type KeptReason, TEXT_FATES } from '../../../src/access/privacy/text-fates.js';
import { foreignKeys } from '../../../src/database/entities.js';
import { ERASABLE } from '../../../src/database/erasable.js';
import { isAppendOnly } from '../../../src/database/grants.js';
import { tableMetadata } from '../../../src/database/table-metadata.js';

const tables = tableMetadata();
const keys = new Set([
  ...foreignKeys.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
  ...tables.map(({ tableName }) => `${tableName}.jurisdiction_id`),
]);

/** The columns that hold words, but those that are checked against a list of codes. */
function wordsOf({ tableName, props, checks }: EntityMetadata): string[] {
  return props.flatMap(({ columnTypes, fieldNames }) => {
    const [type] = columnTypes;
    const [column] = fieldNames;
    if (column === undefined || !/^(text|jsonb?|varchar|character|bytea)/.test(type ?? '')) return [];
    const isCode = checks.some(
      ({ name, expression }) =>
        name === `${tableName}_${column}_check` && String(expression).startsWith(`${column} in (`),
    );
    return isCode ? [] : [`${tableName}.${column}`];
  });
}

const erased = [...PERSONAL_TEXTS, ...UNBOUND_TEXTS].flatMap(({ table, texts }) =>
  Object.keys(texts).map((column) => `${table}.${column}`),
);
const kept = Object.entries(TEXT_FATES).flatMap(([table, reasons]) =>
  Object.values(reasons).flatMap((columns) => columns.map((column) => `${table}.${column}`)),
);

describe('What becomes of words when a person is erased', () => {
  test('is said of every column of the service that holds some', () => {
    const columns = tables.flatMap(wordsOf).filter((column) => !keys.has(column));
    expect(columns.length).toBeGreaterThan(250);
    const declared = new Set([...kept, ...erased, ...Object.keys(SEALED_FATES)]);
    expect(columns.filter((column) => !declared.has(column)).sort()).toEqual([]);
  });

  test('is said of no column that is not there, and once only', () => {
    const columns = new Set(tables.flatMap(wordsOf));
    const declared = [...new Set([...kept, ...erased, ...Object.keys(SEALED_FATES)])];
    expect(declared.filter((column) => !columns.has(column))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.filter((column) => erased.includes(column) || column in SEALED_FATES)).toEqual([]);
  });

  test('is a reason in a sentence where they stay, and every reason is used', () => {
    const used = new Set(
      Object.values(TEXT_FATES).flatMap((reasons) => Object.keys(reasons) as KeptReason[]),
    );
    expect([...used].sort()).toEqual(Object.keys(KEPT_REASONS).sort());
    for (const reason of Object.values(KEPT_REASONS)) expect(reason).toMatch(/^\w.{20,}\.$/);
  });

  test('can be done in append-only tables as far as they allow it', () => {
    const closed = new Set(tables.filter(isAppendOnly).map(({ tableName }) => tableName));
    const blanked = new Set(erased.filter((column) => closed.has(column.split('.')[0] ?? '')));
    const allowed = Object.entries(ERASABLE).flatMap(([table, columns]) =>
      Object.keys(columns).map((column) => `${table}.${column}`),
    );
    expect([...blanked].sort()).toEqual(allowed.sort());
    expect(Object.keys(ERASABLE).filter((table) => !closed.has(table))).toEqual([]);
  });

  test('fits the sealed columns: those that go with words are said to go', () => {
    const sealed = erased.filter((column) => column.endsWith('_sealed'));
    expect(sealed.filter((column) => !('erased' in (SEALED_FATES[column] ?? {})))).toEqual([]);
  });
});
