/** The module `operation-names.ts`, from the texts of the documented operations. */
export function operationNamesText(documents: readonly string[]): string {
  const names = documents.flatMap((text) =>
    [...text.matchAll(/^(?:query|mutation|subscription)\s+(\w+)/gm)].map(([, name = '']) => name),
  );
  const lines = [...new Set(names)].sort().map((name) => `  '${name}',`);
  return [
    '/** The names of the documented operations, in order. Emitted by `npm run schema` from `schema/operations/`. */',
    'export const OPERATION_NAMES: readonly string[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
