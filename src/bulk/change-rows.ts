import type { Problem } from '../shared/problem.js';
import { CHANGE_WORDS, type ChangeRow } from '../supervision/monitoring/registry-change.js';
import { CellReader, type ImportUnit, rowProblem } from './cell-reader.js';
import type { Column, FileRow, RowProblem } from './columns.js';

/** One row a change that another register reports of a person (N3.2, X10). */
export const CHANGE_COLUMNS = [
  { name: 'residentId', titles: { zh: '身份号码', en: 'Resident id' }, required: true },
  { name: 'kind', titles: { zh: '变动事项', en: 'Change' }, required: true },
  { name: 'occurredOn', titles: { zh: '发生日期', en: 'Occurred on' }, required: true },
  { name: 'amount', titles: { zh: '金额', en: 'Amount' } },
  { name: 'amountBefore', titles: { zh: '下降前月收入', en: 'Income before' } },
  { name: 'source', titles: { zh: '数据来源', en: 'Source' }, required: true },
] as const satisfies readonly Column[];

export type ChangeColumn = (typeof CHANGE_COLUMNS)[number]['name'];

/** A change of a file with the register that reports it. */
export interface FileChange extends ChangeRow {
  readonly source: string;
}

export type ChangeUnit = ImportUnit<FileChange, ChangeColumn>;

/** The changes of a file, each by itself. */
export function changeUnits(rows: readonly FileRow<ChangeColumn>[]): readonly ChangeUnit[] {
  return rows.map((row) => {
    const reader = new CellReader<ChangeColumn>(CHANGE_COLUMNS);
    const kind = reader.code(row, 'kind', CHANGE_WORDS);
    const occurredOn = reader.day(row, 'occurredOn');
    const change = {
      residentId: reader.text(row, 'residentId').toUpperCase(),
      amount: reader.optionalMoney(row, 'amount'),
      amountBefore: reader.optionalMoney(row, 'amountBefore'),
      source: reader.text(row, 'source'),
    };
    const { problems } = reader;
    const isWhole = problems.length === 0 && kind !== null && occurredOn !== null;
    return { rows: [row], problems, input: isWhole ? { ...change, kind, occurredOn } : null };
  });
}

/** Where in the file a fault of the service's check lies. */
export function placeOfChange(fault: Problem, rows: readonly FileRow<ChangeColumn>[]): RowProblem {
  const field = fault.path?.at(-1);
  return rowProblem(
    fault,
    rows[0],
    CHANGE_COLUMNS.find(({ name }) => name === field),
  );
}
