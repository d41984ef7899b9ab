import { type Problem, problem, quoted } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import type { Text } from '../shared/text.js';

/** A column of a file, under either heading. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly titles: Text;
  /** A file without it is not read. */
  readonly required?: true;
}

/** A row of a file as text, by the names of its columns; what is empty is null. */
export interface FileRow<Name extends string = string> {
  /** As people count: the headings are row 1. */
  readonly number: number;
  readonly cells: Readonly<Record<Name, string | null>>;
}

/** What is wrong with a row, where, and what to do; the value is masked and never kept in clear. */
export interface RowProblem {
  readonly row: number;
  /** Heading of the column in Chinese; null when it lies in no single one. */
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
}

const MOST_ROWS = 20_000;
/** What a spreadsheet would take for a formula; exports put an apostrophe before it, imports take it away. */
const FORMULA = /^[=+\-@\t\r]/;

/** Finds the columns by their headings, in any order and either language, and reads the rows below. */
export function readRows<Name extends string>(
  table: readonly (readonly string[])[],
  columns: readonly Column<Name>[],
): Result<readonly FileRow<Name>[], Problem> {
  const [head = [], ...body] = table;
  const headings = head.map((heading) => heading.trim());
  const places = new Map<Name, number>();
  for (const [index, heading] of headings.entries()) {
    if (heading === '') continue;
    const column = columns.find(({ name, titles }) => [name, titles.zh, titles.en].includes(heading));
    if (column === undefined || places.has(column.name)) return err(headingProblem(heading, columns));
    places.set(column.name, index);
  }
  const missing = columns.find(({ name, required }) => required === true && !places.has(name));
  if (missing !== undefined) return err(columnMissing(missing));
  const rows = body
    .map((cells, index) => ({
      number: index + 2,
      cells: Object.fromEntries(
        columns.map(({ name }) => [name, cellOf(cells[places.get(name) ?? -1])]),
      ) as Record<Name, string | null>,
    }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== null));
  if (rows.length === 0 || rows.length > MOST_ROWS) return err(rowCount(rows.length));
  return ok(rows);
}

/** A cell that no spreadsheet takes for a formula. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A value as a report may show it: its first and last sign, and how long it was. */
export function maskedValue(value: string | null): string | null {
  if (value === null) return null;
  const signs = Array.from(value);
  if (signs.length <= 2) return '*'.repeat(signs.length);
  return `${signs[0]}${'*'.repeat(Math.min(signs.length - 2, 16))}${signs.at(-1)}`;
}

function cellOf(cell: string | undefined): string | null {
  const text = (cell ?? '').trim();
  const plain = text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
  return plain === '' ? null : plain;
}

function headingProblem(heading: string, columns: readonly Column[]): Problem {
  const known = columns.map(({ titles }) => titles.zh).join('、');
  return problem({
    code: 'HEADING',
    message: `The heading ${quoted(heading)} is not known or stands twice; use each of these once: ${columns.map(({ titles }) => titles.en).join(', ')}.`,
    messageZh: `列标题${quoted(heading)}不认识或重复；可用的列标题为：${known}。`,
    path: ['file'],
  });
}

function columnMissing({ titles }: Column): Problem {
  return problem({
    code: 'COLUMN_MISSING',
    message: `The file has no column “${titles.en}”; add it.`,
    messageZh: `文件缺少“${titles.zh}”列，请补充。`,
    path: ['file'],
  });
}

function rowCount(count: number): Problem {
  return problem({
    code: 'ROW_COUNT',
    message: `A file has 1 to ${MOST_ROWS} rows below its headings, but this one has ${count}; split it or fill it in.`,
    messageZh: `文件标题行以下应有1至${MOST_ROWS}行，实有${count}行，请拆分或补充。`,
    path: ['file'],
  });
}
