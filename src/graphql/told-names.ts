import { type DocumentNode, visit } from 'graphql';
import { OPERATION_NAMES } from './operation-names.js';

const DOCUMENTED: ReadonlySet<string> = new Set(OPERATION_NAMES);
/** What stands for words of a caller. */
export const OTHER = 'other';

/**
 * The name of an operation as logs, metrics and traces tell it: that of a documented one, else `other`. Callers may write
 * into a name whatever they like, also the number of a person.
 */
export function toldName(name: string | null | undefined): string | null {
  if (name === null || name === undefined) return null;
  return DOCUMENTED.has(name) ? name : OTHER;
}

/** The path of an answer without the aliases that the caller made up: names of fields and places in lists. */
export function toldPath(
  path: readonly (string | number)[] | undefined,
  document: DocumentNode | undefined,
): readonly (string | number)[] | undefined {
  if (path === undefined) return undefined;
  const fields = new Set<string>();
  if (document !== undefined) {
    visit(document, {
      Field: ({ name }) => {
        fields.add(name.value);
      },
    });
  }
  return path.map((part) => (typeof part === 'number' || fields.has(part) ? part : OTHER));
}
