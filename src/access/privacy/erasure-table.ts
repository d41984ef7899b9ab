import { SEALED_FATES } from './erasing.js';
import { type ErasedTexts, PERSONAL_TEXTS, UNBOUND_TEXTS } from './personal-texts.js';
import { KEPT_REASONS, type KeptReason, TEXT_FATES } from './text-fates.js';

/** The document `schema/erasure.md`: what becomes of every column of words when data is erased, as the code has it. */
export function erasureTableText(): string {
  const sealed = Object.entries(SEALED_FATES);
  const goes = (...fates: readonly string[]) =>
    sealed.flatMap(([column, fate]) => ('erased' in fate && fates.includes(fate.erased) ? [column] : []));
  return [
    '# What becomes of words when data is erased',
    '',
    'Emitted by `npm run schema` from `src/access/privacy/`; change that instead. Columns that hold codes of a list, and',
    'those that name another row, are not told here. `npm run retention` erases; see `src/access/README.md`.',
    '',
    '## With the person',
    '',
    ...linesOf([...columnsOf(PERSONAL_TEXTS), ...keptAs('OVERWRITTEN'), ...goes('WITH_PERSON', 'WITH_BOTH')]),
    '',
    '## With its own time, where it belongs to nobody on record',
    '',
    ...linesOf([...columnsOf(UNBOUND_TEXTS), ...goes('WITH_TIME', 'WITH_BOTH')]),
    '',
    '## With the row, which is removed',
    '',
    ...linesOf(keptAs('REMOVED')),
    '',
    '## Never',
    '',
    ...(Object.keys(KEPT_REASONS) as KeptReason[])
      .filter((reason) => reason !== 'OVERWRITTEN' && reason !== 'REMOVED')
      .flatMap((reason) => [KEPT_REASONS[reason], '', ...linesOf(keptAs(reason)), '']),
    'Sealed, and kept for a reason of its own:',
    '',
    ...sealed.flatMap(([column, fate]) => ('kept' in fate ? [`- \`${column}\`: ${fate.kept}`] : [])),
    '',
  ].join('\n');
}

function columnsOf(entries: readonly ErasedTexts[]): readonly string[] {
  return entries.flatMap(({ table, texts }) => Object.keys(texts).map((column) => `${table}.${column}`));
}

function keptAs(reason: KeptReason): readonly string[] {
  return Object.entries(TEXT_FATES).flatMap(([table, reasons]) =>
    (reasons[reason] ?? []).map((column) => `${table}.${column}`),
  );
}

/** One line a table. */
function linesOf(columns: readonly string[]): readonly string[] {
  const tables = new Map<string, Set<string>>();
  for (const place of [...columns].sort()) {
    const [table = '', column = ''] = place.split('.');
    tables.set(table, (tables.get(table) ?? new Set()).add(column));
  }
  return [...tables].map(
    ([table, names]) => `- \`${table}\`: ${[...names].map((name) => `\`${name}\``).join(', ')}`,
  );
}
