import { type Problem, problem } from '../shared/problem.js';

/** What is imported; each kind has its own columns. */
export const IMPORT_KINDS = ['HOUSEHOLDS', 'CASES', 'REGISTRY_CHANGES'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** WAITING: not looked at yet. UNCHANGED: the same was imported before. A dry run ends in VALID instead of CREATED. */
export const ITEM_STATUSES = ['WAITING', 'CREATED', 'VALID', 'UNCHANGED', 'REFUSED'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** Where files are handed in: `/imports/households`, `/imports/cases`, `/imports/registry-changes`. */
export const IMPORTS_PATH = '/imports';

/** Where lists are fetched as files: `/exports/households.csv`. */
export const EXPORTS_PATH = '/exports';

/** The name under which the rows of a file are sealed and indexed. */
export const IMPORT_FIELD = 'importItem.row';

export const MOST_ITEMS_AT_ONCE = 200;

/** @param items how many to take up in one call; what is wrong, or null */
export function itemCountProblem(items: number): Problem | null {
  if (items >= 1 && items <= MOST_ITEMS_AT_ONCE) return null;
  return problem({
    code: 'ITEM_COUNT',
    message: `One call takes up 1 to ${MOST_ITEMS_AT_ONCE} items, not ${items}; call again for the rest.`,
    messageZh: `一次可处理1至${MOST_ITEMS_AT_ONCE}项，不能是${items}项，其余请再次调用。`,
    path: ['input', 'items'],
  });
}

export function unknownImport(): Problem {
  return problem({
    code: 'NOT_FOUND',
    message: 'The import does not exist or is not yours; check its id.',
    messageZh: '该导入任务不存在或不属于您，请核对其标识。',
    path: ['input', 'importId'],
  });
}
