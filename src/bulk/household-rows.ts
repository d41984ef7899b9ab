import type { CircumstanceInput } from '../households/circumstances/circumstance.js';
import { CIRCUMSTANCE_KINDS, type CircumstanceKind } from '../households/circumstances/circumstance-kinds.js';
import { RELATION_LABELS } from '../households/circumstances/circumstance-labels.js';
import type { MemberInput, RegistrationInput } from '../households/registration.js';
import type { Area } from '../policy/facts.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Problem } from '../shared/problem.js';
import type { Text } from '../shared/text.js';
import { CellReader, codeUnknown, type ImportUnit, rowProblem, rowsTogether } from './cell-reader.js';
import type { Column, FileRow, RowProblem } from './columns.js';

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
export type HouseholdUnit = ImportUnit<RegistrationInput, HouseholdColumn>;

type HouseholdReader = CellReader<HouseholdColumn>;

/** The households of a file, in the order of their first rows. */
export function householdUnits(rows: readonly FileRow<HouseholdColumn>[]): readonly HouseholdUnit[] {
  return rowsTogether(rows, 'household').map(unitOf);
}

/** Where in the file a fault of the service's check lies. */
export function placeOf(fault: Problem, rows: readonly FileRow<HouseholdColumn>[]): RowProblem {
  const path = fault.path ?? [];
  const at = path.indexOf('members');
  const member = at === -1 ? 0 : Number(path[at + 1] ?? 0);
  const field = path.findLast((part) => COLUMN_OF_FIELD[part] !== undefined);
  const column = HOUSEHOLD_COLUMNS.find(({ name }) => field !== undefined && name === COLUMN_OF_FIELD[field]);
  return rowProblem(fault, rows[member] ?? rows[0], column);
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
  const reader = new CellReader<HouseholdColumn>(HOUSEHOLD_COLUMNS);
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
  reader: HouseholdReader,
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
  reader: HouseholdReader,
  activeFrom: LocalDate,
): CircumstanceInput[] {
  const common = { activeFrom, activeUntil: null, source: 'DOCUMENT', evidence: null } as const;
  const found: CircumstanceInput[] = [];
  const wage = reader.optionalMoney(row, 'wage');
  if (wage !== null) found.push({ ...common, kind: 'WAGE', grade: null, amount: wage, period: 'MONTHLY' });
  const kind = kindOf(row, reader);
  if (kind !== null) found.push({ ...common, kind, grade: row.cells.grade, amount: null, period: null });
  return found;
}

function kindOf(row: FileRow<HouseholdColumn>, reader: HouseholdReader): CircumstanceKind | null {
  const cell = row.cells.condition;
  if (cell === null) return null;
  const kind = CIRCUMSTANCE_KINDS.find((one) => one === cell);
  if (kind === undefined)
    reader.note(row, 'condition', codeUnknown(['DISABILITY_PHYSICAL', 'SERIOUS_ILLNESS', '…']));
  return kind ?? null;
}
