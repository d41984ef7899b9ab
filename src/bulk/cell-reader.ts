import { type LocalDate, parseLocalDate } from '../shared/local-date.js';
import { type Fen, parseMoney } from '../shared/money.js';
import { type Problem, problem } from '../shared/problem.js';
import type { Result } from '../shared/result.js';
import type { Text } from '../shared/text.js';
import { type Column, type FileRow, maskedValue, type RowProblem } from './columns.js';

/** Rows of a file that belong together, with what they say or what is wrong with how they say it. */
export interface ImportUnit<Input = unknown, Name extends string = string> {
  readonly rows: readonly FileRow<Name>[];
  readonly input: Input | null;
  readonly problems: readonly RowProblem[];
}

/** Words that mean yes or no in a cell. */
const FLAGS: Readonly<Record<string, boolean>> = {
  是: true,
  true: true,
  yes: true,
  否: false,
  false: false,
  no: false,
};

/** Puts rows with the same word in a column together, in the order of the first; rows without it stand alone. */
export function rowsTogether<Name extends string>(
  rows: readonly FileRow<Name>[],
  by: NoInfer<Name>,
): readonly (readonly FileRow<Name>[])[] {
  const groups = new Map<string, FileRow<Name>[]>();
  for (const row of rows) {
    const name = row.cells[by] ?? `row ${row.number}`;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** A fault of the service's check as the report of a row; the value is masked. */
export function rowProblem<Name extends string>(
  { code, message, messageZh }: Problem,
  row: FileRow<Name> | undefined,
  column: Column<Name> | undefined,
): RowProblem {
  return {
    row: row?.number ?? 0,
    column: column?.titles.zh ?? null,
    value: column === undefined ? null : maskedValue(row?.cells[column.name] ?? null),
    ...{ code, message, messageZh },
  };
}

/** Reads cells one by one and gathers what cannot be read. */
export class CellReader<Name extends string> {
  readonly problems: RowProblem[] = [];
  readonly #columns: readonly Column<Name>[];

  constructor(columns: readonly Column<Name>[]) {
    this.#columns = columns;
  }

  text(row: FileRow<Name>, name: Name): string {
    const cell = row.cells[name];
    if (cell !== null) return cell;
    this.note(row, name, cellMissing(this.#titlesOf(name)));
    return '';
  }

  day(row: FileRow<Name>, name: Name): LocalDate | null {
    return this.text(row, name) === '' ? null : this.optionalDay(row, name);
  }

  optionalDay(row: FileRow<Name>, name: Name): LocalDate | null {
    const cell = row.cells[name];
    return cell === null ? null : this.#take(row, name, parseLocalDate(cell.replaceAll('/', '-')));
  }

  optionalMoney(row: FileRow<Name>, name: Name): Fen | null {
    const cell = row.cells[name];
    return cell === null ? null : this.#take(row, name, parseMoney(cell));
  }

  /** 是 or 否; an empty cell is no. */
  flag(row: FileRow<Name>, name: Name): boolean {
    const cell = row.cells[name];
    if (cell === null) return false;
    const flag = FLAGS[cell.toLowerCase()];
    if (flag === undefined) this.note(row, name, codeUnknown(['是 (true)', '否 (false)']));
    return flag ?? false;
  }

  /** A code, or its word in either language. */
  code<Code extends string>(
    row: FileRow<Name>,
    name: Name,
    labels: Readonly<Record<Code, Text>>,
  ): Code | null {
    return this.text(row, name) === '' ? null : this.optionalCode(row, name, labels);
  }

  optionalCode<Code extends string>(
    row: FileRow<Name>,
    name: Name,
    labels: Readonly<Record<Code, Text>>,
  ): Code | null {
    const cell = row.cells[name];
    if (cell === null) return null;
    const codes = Object.keys(labels) as Code[];
    const code = codes.find((one) => [one, labels[one].zh, labels[one].en].includes(cell));
    if (code === undefined)
      this.note(row, name, codeUnknown(codes.map((one) => `${labels[one].zh} (${one})`)));
    return code ?? null;
  }

  /** Notes that a cell cannot be taken. */
  note(row: FileRow<Name>, name: Name, fault: Problem): void {
    this.problems.push(
      rowProblem(
        fault,
        row,
        this.#columns.find((column) => column.name === name),
      ),
    );
  }

  #take<T>(row: FileRow<Name>, name: Name, read: Result<T, Problem>): T | null {
    if (read.ok) return read.value;
    // The reader's own message would show the value.
    this.note(row, name, cellUnreadable(this.#titlesOf(name)));
    return null;
  }

  #titlesOf(name: Name): Text {
    return this.#columns.find((column) => column.name === name)?.titles ?? { zh: name, en: name };
  }
}

/** The refusal of a word that is none of these. */
export function codeUnknown(known: readonly string[]): Problem {
  return problem({
    code: 'CELL_CODE',
    message: `The word is not known; write one of: ${known.join(', ')}.`,
    messageZh: `该词不认识，可填写：${known.join('、')}。`,
  });
}

function cellMissing({ zh, en }: Text): Problem {
  return problem({
    code: 'CELL_EMPTY',
    message: `The cell of “${en}” is empty; fill it in.`,
    messageZh: `“${zh}”未填写，请补充。`,
  });
}

function cellUnreadable({ zh, en }: Text): Problem {
  return problem({
    code: 'CELL_UNREADABLE',
    message: `The cell of “${en}” cannot be read; write days as 2026-11-22 and sums as 597.00.`,
    messageZh: `“${zh}”无法识别；日期请写作2026-11-22，金额请写作597.00。`,
  });
}
