import type { CircumstanceInput } from '../households/circumstance.js';
import { CIRCUMSTANCE_KINDS, type CircumstanceKind } from '../households/circumstance-kinds.js';
import { RELATION_LABELS } from '../households/circumstance-labels.js';
import type { MemberInput, RegistrationInput } from '../households/registration.js';
import type { Area } from '../policy/facts.js';
import { type LocalDate, parseLocalDate } from '../shared/local-date.js';
import { type Fen, parseMoney } from '../shared/money.js';
import { type Problem, problem, quoted } from '../shared/problem.js';
import type { Result } from '../shared/result.js';
import type { Text } from '../shared/text.js';
import { type Column, type FileRow, maskedValue, type RowProblem } from './columns.js';

/** One row a member; rows with the same household number are one household. */
export const HOUSEHOLD_COLUMNS = [
  { name: 'household', titles: { zh: '户编号', en: 'Household number' }, required: true },
  { name: 'relation', titles: { zh: '与户主关系', en: 'Relation' }, required: true },
  { name: 'name', titles: { zh: '姓名', en: 'Name' }, required: true },
  { name: 'residentId', titles: { zh: '身份号码', en: 'Resident id' }, required: true },
  { name: 'township', titles: { zh: '乡镇代码', en: 'Township' }, required: true },
  { name: 'village', titles: { zh: '村社区代码', en: 'Village' } },
  { name: 'division', titles: { zh: '户籍地区划代码', en: 'Registered division' }, required: true },
  { name: 'area', titles: { zh: '城乡类别', en: 'Area' }, required: true },
  { name: 'openedOn', titles: { zh: '建户日期', en: 'Opened on' }, required: true },
  { name: 'address', titles: { zh: '居住地址', en: 'Address' } },
  { name: 'residentSince', titles: { zh: '居住起始日期', en: 'Resident since' } },
  { name: 'memberSince', titles: { zh: '加入日期', en: 'Member since' } },
  { name: 'phone', titles: { zh: '联系电话', en: 'Phone' } },
  { name: 'bankAccount', titles: { zh: '银行账号', en: 'Bank account' } },
  { name: 'wage', titles: { zh: '月工资收入', en: 'Monthly wage' } },
  { name: 'condition', titles: { zh: '个人情况', en: 'Condition' } },
  { name: 'grade', titles: { zh: '情况等级', en: 'Grade' } },
  { name: 'since', titles: { zh: '情况起始日期', en: 'Since' } },
] as const satisfies readonly Column[];

const AREA_LABELS: Readonly<Record<Area, Text>> = {
  URBAN: { zh: '城市', en: 'Urban' },
  RURAL: { zh: '农村', en: 'Rural' },
};

export type HouseholdColumn = (typeof HOUSEHOLD_COLUMNS)[number]['name'];

/** A household of a file: its rows, and what they say or what is wrong with how they say it. */
export interface HouseholdUnit {
  readonly rows: readonly FileRow<HouseholdColumn>[];
  readonly input: RegistrationInput | null;
  readonly problems: readonly RowProblem[];
}

/** Puts the rows of each household together, in the order of its first row. */
export function householdUnits(rows: readonly FileRow<HouseholdColumn>[]): readonly HouseholdUnit[] {
  const groups = new Map<string, FileRow<HouseholdColumn>[]>();
  for (const row of rows) {
    const number = row.cells.household ?? `row ${row.number}`;
    groups.set(number, [...(groups.get(number) ?? []), row]);
  }
  return [...groups.values()].map(unitOf);
}

/** Where in the file a fault of the service's check lies. */
export function placeOf(fault: Problem, rows: readonly FileRow<HouseholdColumn>[]): RowProblem {
  const path = fault.path ?? [];
  const at = path.indexOf('members');
  const member = at === -1 ? 0 : Number(path[at + 1] ?? 0);
  const row = rows[member] ?? rows[0];
  const field = path.findLast((part) => COLUMN_OF_FIELD[part] !== undefined);
  const name = field === undefined ? undefined : COLUMN_OF_FIELD[field];
  const { code, message, messageZh } = fault;
  return {
    row: row?.number ?? 0,
    column: name === undefined ? null : titleOf(name),
    value: name === undefined ? null : maskedValue(row?.cells[name] ?? null),
    ...{ code, message, messageZh },
  };
}

const COLUMN_OF_FIELD: Readonly<Record<string, HouseholdColumn>> = {
  townshipId: 'township',
  villageId: 'village',
  registeredDivision: 'division',
  area: 'area',
  address: 'address',
  residentSince: 'residentSince',
  openedOn: 'openedOn',
  name: 'name',
  residentId: 'residentId',
  relation: 'relation',
  phone: 'phone',
  bankAccount: 'bankAccount',
  activeFrom: 'memberSince',
  circumstances: 'condition',
};

function unitOf(rows: readonly FileRow<HouseholdColumn>[]): HouseholdUnit {
  const reader = new CellReader();
  const [first] = rows;
  if (first === undefined) return { rows, input: null, problems: [] };
  const openedOn = reader.day(first, 'openedOn');
  const area = reader.code(first, 'area', AREA_LABELS);
  const residentSince = reader.optionalDay(first, 'residentSince');
  const members = rows.map((row) => memberOf(row, reader, openedOn));
  const place = {
    townshipId: reader.text(first, 'township'),
    villageId: first.cells.village,
    registeredDivision: reader.text(first, 'division'),
    address: first.cells.address,
  };
  reader.text(first, 'household');
  const { problems } = reader;
  const isWhole = problems.length === 0 && openedOn !== null && area !== null;
  return {
    rows,
    problems,
    input: isWhole
      ? { ...place, area, residentSince, openedOn, members: members as MemberInput[], circumstances: [] }
      : null,
  };
}

function memberOf(
  row: FileRow<HouseholdColumn>,
  reader: CellReader,
  openedOn: LocalDate | null,
): MemberInput | null {
  const relation = reader.code(row, 'relation', RELATION_LABELS);
  const since = reader.optionalDay(row, 'since') ?? openedOn;
  const activeFrom = reader.optionalDay(row, 'memberSince');
  const circumstances = since === null ? [] : circumstancesOf(row, reader, since);
  const { phone, bankAccount } = row.cells;
  const name = reader.text(row, 'name');
  const residentId = reader.text(row, 'residentId').toUpperCase();
  if (relation === null) return null;
  return { name, residentId, relation, activeFrom, phone, bankAccount, circumstances };
}

function circumstancesOf(
  row: FileRow<HouseholdColumn>,
  reader: CellReader,
  activeFrom: LocalDate,
): CircumstanceInput[] {
  const common = { activeFrom, activeUntil: null, source: 'DOCUMENT', evidence: null } as const;
  const found: CircumstanceInput[] = [];
  const wage = reader.optionalMoney(row, 'wage');
  if (wage !== null) found.push({ ...common, kind: 'WAGE', grade: null, amount: wage, period: 'MONTHLY' });
  const kind = reader.optionalKind(row, 'condition');
  if (kind !== null) found.push({ ...common, kind, grade: row.cells.grade, amount: null, period: null });
  return found;
}

/** Reads cells one by one and gathers what cannot be read. */
class CellReader {
  readonly problems: RowProblem[] = [];

  text(row: FileRow<HouseholdColumn>, name: HouseholdColumn): string {
    const cell = row.cells[name];
    if (cell !== null) return cell;
    this.#note(row, name, cellMissing(titlesOf(name)));
    return '';
  }

  day(row: FileRow<HouseholdColumn>, name: HouseholdColumn): LocalDate | null {
    return this.text(row, name) === '' ? null : this.optionalDay(row, name);
  }

  optionalDay(row: FileRow<HouseholdColumn>, name: HouseholdColumn): LocalDate | null {
    const cell = row.cells[name];
    return cell === null ? null : this.#take(row, name, parseLocalDate(cell.replaceAll('/', '-')));
  }

  optionalMoney(row: FileRow<HouseholdColumn>, name: HouseholdColumn): Fen | null {
    const cell = row.cells[name];
    return cell === null ? null : this.#take(row, name, parseMoney(cell));
  }

  /** A code, or its word in either language. */
  code<Code extends string>(
    row: FileRow<HouseholdColumn>,
    name: HouseholdColumn,
    labels: Readonly<Record<Code, Text>>,
  ): Code | null {
    const cell = this.text(row, name);
    const codes = Object.keys(labels) as Code[];
    const code = codes.find((one) => [one, labels[one].zh, labels[one].en].includes(cell));
    if (code === undefined && cell !== '') {
      this.#note(row, name, codeUnknown(codes.map((one) => `${labels[one].zh} (${one})`)));
    }
    return code ?? null;
  }

  optionalKind(row: FileRow<HouseholdColumn>, name: HouseholdColumn): CircumstanceKind | null {
    const cell = row.cells[name];
    if (cell === null) return null;
    const kind = CIRCUMSTANCE_KINDS.find((one) => one === cell);
    if (kind === undefined)
      this.#note(row, name, codeUnknown(['DISABILITY_PHYSICAL', 'SERIOUS_ILLNESS', '…']));
    return kind ?? null;
  }

  #take<T>(row: FileRow<HouseholdColumn>, name: HouseholdColumn, read: Result<T, Problem>): T | null {
    if (read.ok) return read.value;
    // The reader's own message would show the value.
    this.#note(row, name, cellUnreadable(titlesOf(name)));
    return null;
  }

  #note(row: FileRow<HouseholdColumn>, name: HouseholdColumn, { code, message, messageZh }: Problem): void {
    const value = maskedValue(row.cells[name]);
    this.problems.push({ row: row.number, column: titleOf(name), value, code, message, messageZh });
  }
}

function titlesOf(name: HouseholdColumn): Text {
  const titles: Text | undefined = HOUSEHOLD_COLUMNS.find((column) => column.name === name)?.titles;
  return titles ?? { zh: name, en: name };
}

function titleOf(name: HouseholdColumn): string {
  return titlesOf(name).zh;
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

function codeUnknown(known: readonly string[]): Problem {
  return problem({
    code: 'CELL_CODE',
    message: `The word is not known; write one of: ${quoted(known.join(', ')).slice(1, -1)}.`,
    messageZh: `该词不认识，可填写：${known.join('、')}。`,
  });
}
