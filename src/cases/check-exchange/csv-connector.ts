import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { CheckConnector, IncomingAnswer, UnreadableLine } from './check-inquiry.js';

const QUESTION_COLUMNS = ['reference', 'source', 'name', 'resident_id', 'authorised_on', 'due_on'];
const ANSWER_COLUMNS = ['reference', 'result', 'note'];
const LONGEST_NOTE = 1_000;

/**
 * Questions and answers as CSV (RFC 4180, UTF-8). Out: a line for each person of each inquiry. In: `reference`, `result`
 * (CLEAR or DIFFERS) and `note`; more columns are ignored, and a spreadsheet may have put a byte order mark in front.
 */
export const CSV_CONNECTOR: CheckConnector = {
  code: 'CSV_FILE',
  write: (inquiries) =>
    stringify(
      inquiries.flatMap(({ reference, source, authorisedOn, dueOn, persons }) =>
        persons.map(({ name, residentId }) => [
          reference,
          source,
          harmless(name),
          residentId,
          authorisedOn,
          dueOn ?? '',
        ]),
      ),
      { header: true, columns: QUESTION_COLUMNS, record_delimiter: 'windows' },
    ),
  read: (text) => {
    const rows = rowsOf(text);
    const [header] = rows ?? [];
    if (rows === null || header === undefined) return null;
    const at = ANSWER_COLUMNS.map((column) =>
      header.findIndex((name) => name.trim().toLowerCase() === column),
    );
    const [reference = -1, result = -1, note = -1] = at;
    if (reference < 0 || result < 0) return null;
    const answers: IncomingAnswer[] = [];
    const unreadable: UnreadableLine[] = [];
    for (const [index, row] of rows.slice(1).entries()) {
      const line = index + 2;
      const told = {
        line,
        reference: (row[reference] ?? '').trim(),
        result: (row[result] ?? '').trim().toUpperCase(),
        note: (note < 0 ? '' : (row[note] ?? '')).trim(),
      };
      const fault = faultOf(told);
      if (fault === null)
        answers.push({
          line,
          reference: told.reference,
          differs: told.result === 'DIFFERS',
          note: told.note === '' ? null : told.note,
        });
      else unreadable.push({ line, reference: told.reference.slice(0, 60), ...fault });
    }
    return { answers, unreadable };
  },
};

function rowsOf(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    return null;
  }
}

function faultOf({ reference, result, note }: { reference: string; result: string; note: string }) {
  if (reference === '') return { message: 'The reference is missing.', messageZh: '缺少编号。' };
  if (result !== 'CLEAR' && result !== 'DIFFERS')
    return {
      message: `The result must be CLEAR or DIFFERS, but is ${JSON.stringify(result.slice(0, 40))}.`,
      messageZh: `结果应为CLEAR(一致)或DIFFERS(不一致),所填为${JSON.stringify(result.slice(0, 40))}。`,
    };
  if (note.length > LONGEST_NOTE)
    return {
      message: `The note has ${note.length} characters; at most ${LONGEST_NOTE} are taken.`,
      messageZh: `说明为${note.length}个字符,最多${LONGEST_NOTE}个。`,
    };
  return null;
}

/** A name that a spreadsheet would run as a formula is put behind an apostrophe. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
