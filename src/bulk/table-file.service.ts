import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type Problem, problem } from '../shared/problem.js';
import { err, ok, type Result } from '../shared/result.js';
import { safeCell } from './columns.js';

export const TABLE_FORMATS = ['CSV', 'XLSX'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Every XLSX file is a ZIP archive. */
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

/** The rows of a CSV (UTF-8) or of the first sheet of an XLSX file as texts; which it is, its content says. */
export async function readTable(bytes: Buffer): Promise<Result<readonly (readonly string[])[], Problem>> {
  // Loaded with the first workbook; should that fail, it is not the file's fault.
  const workbooks = bytes.subarray(0, ZIP.length).equals(ZIP) ? await import('read-excel-file/node') : null;
  try {
    if (workbooks !== null) {
      const sheet = await workbooks.readSheet(bytes);
      return ok(sheet.map((row) => row.map(textOfCell)));
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(parse(text, { bom: true, relax_column_count: true, skip_empty_lines: false }) as string[][]);
  } catch {
    return err(
      problem({
        code: 'FILE_UNREADABLE',
        message: 'The file is neither CSV in UTF-8 nor XLSX; save it anew as one of them.',
        messageZh: '文件不是UTF-8编码的CSV，也不是XLSX，请另存为其中一种格式。',
        path: ['file'],
      }),
    );
  }
}

/** A table as a file that spreadsheets open rightly and take no cell of for a formula: CSV with BOM, or XLSX. */
export async function writeTable(rows: readonly (readonly string[])[], format: TableFormat): Promise<Buffer> {
  const safe = rows.map((row) => row.map(safeCell));
  if (format === 'CSV')
    return Buffer.from(stringify(safe, { bom: true, record_delimiter: 'windows' }), 'utf8');
  const cells = safe.map((row) => row.map((value) => ({ value, type: String })));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return await writeXlsxFile(cells).toBuffer();
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  // Spreadsheets keep days without a zone, read as midnight UTC.
  if (cell instanceof Date) return new Date(cell.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
  return String(cell);
}
