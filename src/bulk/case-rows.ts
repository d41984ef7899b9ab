import {
  type ApplicationChannel,
  CHANNEL_WORDS,
  EMERGENCY_WORDS,
  FILER_WORDS,
} from '../cases/applications/application.js';
import type { ApplicationForm, ProgrammeRequest } from '../cases/applications/application-form.js';
import type { Programme, Question } from '../policy/programme.js';
import type { Problem } from '../shared/problem.js';
import { CellReader, codeUnknown, type ImportUnit, rowProblem, rowsTogether } from './cell-reader.js';
import type { Column, FileRow, RowProblem } from './columns.js';

/** One row a programme; rows with the same application number are one form, whose other cells stand in its first row. */
export const CASE_COLUMNS = [
  { name: 'application', titles: { zh: '申请编号', en: 'Application number' }, required: true },
  { name: 'residentId', titles: { zh: '申请人身份号码', en: 'Applicant resident id' }, required: true },
  { name: 'programme', titles: { zh: '救助项目', en: 'Programme' }, required: true },
  { name: 'channel', titles: { zh: '申请渠道', en: 'Channel' }, required: true },
  { name: 'filedBy', titles: { zh: '提交人', en: 'Filed by' } },
  { name: 'authority', titles: { zh: '委托书', en: 'Authority' } },
  { name: 'amount', titles: { zh: '申请金额', en: 'Requested amount' } },
  { name: 'papers', titles: { zh: '已交材料', en: 'Papers' } },
  { name: 'answers', titles: { zh: '附加问题答案', en: 'Answers' } },
  { name: 'emergency', titles: { zh: '急难类型', en: 'Emergency' } },
  { name: 'emergencyOn', titles: { zh: '发生日期', en: 'Occurred on' } },
  { name: 'emergencyTownship', titles: { zh: '发生地乡镇代码', en: 'Township of the emergency' } },
  { name: 'urgent', titles: { zh: '紧急', en: 'Urgent' } },
  { name: 'signedOn', titles: { zh: '诚信承诺签署日期', en: 'Integrity signed on' } },
] as const satisfies readonly Column[];

export type CaseColumn = (typeof CASE_COLUMNS)[number]['name'];

/** A form as a file says it: programmes, papers and answers still in the words of the file. */
export interface FileForm extends Omit<ApplicationForm, 'programmes' | 'household' | 'draft' | 'lead'> {
  /** Number of the form in the file, so that the same household may apply again with another one. */
  readonly number: string;
  readonly residentId: string;
  readonly programmes: readonly FileRequest[];
}

interface FileRequest {
  readonly programme: string;
  readonly requestedAmount: ProgrammeRequest['requestedAmount'];
  readonly papers: readonly string[];
  /** Pairs like `code=value`. */
  readonly answers: readonly (readonly [question: string, answer: string])[];
}

export type CaseUnit = ImportUnit<FileForm, CaseColumn>;

type CaseRowReader = CellReader<CaseColumn>;

const SEPARATORS = /[、,，;；\n]/;
const YES = ['是', 'true', 'yes'];
const NO = ['否', 'false', 'no'];

/** The forms of a file, in the order of their first rows. */
export function caseUnits(rows: readonly FileRow<CaseColumn>[]): readonly CaseUnit[] {
  return rowsTogether(rows, 'application').map(unitOf);
}

/** The form in the words of the service: programmes, papers and questions may be written by code or by title. */
export function formOf(
  { number: _, residentId, programmes, ...rest }: FileForm,
  known: ReadonlyMap<string, Programme>,
): ApplicationForm {
  return {
    ...rest,
    household: { residentId },
    draft: null,
    lead: null,
    programmes: programmes.map((request) => requestOf(request, [...known.values()])),
  };
}

/** Where in the file a fault of the service's check lies. */
export function placeOfCase(fault: Problem, rows: readonly FileRow<CaseColumn>[]): RowProblem {
  const path = fault.path ?? [];
  const at = path.indexOf('programmes');
  const request = at === -1 ? 0 : Number(path[at + 1] ?? 0);
  const field = path.findLast((part) => COLUMN_OF_FIELD[part] !== undefined);
  const column = CASE_COLUMNS.find(({ name }) => field !== undefined && name === COLUMN_OF_FIELD[field]);
  return rowProblem(fault, rows[request] ?? rows[0], column);
}

const COLUMN_OF_FIELD: Readonly<Record<string, CaseColumn>> = {
  residentId: 'residentId',
  applicantResidentId: 'residentId',
  programme: 'programme',
  channel: 'channel',
  filedBy: 'filedBy',
  authority: 'authority',
  requestedAmount: 'amount',
  papers: 'papers',
  answers: 'answers',
  kind: 'emergency',
  occurredOn: 'emergencyOn',
  townshipId: 'emergencyTownship',
  urgent: 'urgent',
  integritySignedOn: 'signedOn',
};

function unitOf(rows: readonly FileRow<CaseColumn>[]): CaseUnit {
  const reader = new CellReader<CaseColumn>(CASE_COLUMNS);
  const [first] = rows;
  if (first === undefined) return { rows, input: null, problems: [] };
  const channel = reader.code(first, 'channel', CHANNEL_WORDS);
  const form = {
    number: reader.text(first, 'application'),
    residentId: reader.text(first, 'residentId').toUpperCase(),
    applicantResidentId: null,
    filedBy: reader.optionalCode(first, 'filedBy', FILER_WORDS) ?? ('SELF' as const),
    authority: first.cells.authority,
    emergency: emergencyOf(first, reader),
    urgent: reader.flag(first, 'urgent'),
    integritySignedOn: reader.optionalDay(first, 'signedOn'),
    programmes: rows.map((row) => fileRequest(row, reader)),
  };
  const { problems } = reader;
  const isWhole = problems.length === 0 && channel !== null;
  return { rows, problems, input: isWhole ? { ...form, channel: channel as ApplicationChannel } : null };
}

function emergencyOf(row: FileRow<CaseColumn>, reader: CaseRowReader): ApplicationForm['emergency'] {
  const kind = reader.optionalCode(row, 'emergency', EMERGENCY_WORDS);
  const occurredOn = row.cells.emergency === null ? null : reader.day(row, 'emergencyOn');
  if (kind === null || occurredOn === null) return null;
  return { kind, occurredOn, townshipId: row.cells.emergencyTownship };
}

function fileRequest(row: FileRow<CaseColumn>, reader: CaseRowReader): FileRequest {
  return {
    programme: reader.text(row, 'programme'),
    requestedAmount: reader.optionalMoney(row, 'amount'),
    papers: wordsOf(row.cells.papers),
    answers: wordsOf(row.cells.answers).flatMap((pair) => {
      const at = pair.search(/[=＝]/);
      if (at > 0) return [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
      reader.note(row, 'answers', codeUnknown(['问题=答案；问题=答案', 'question=answer; question=answer']));
      return [];
    }),
  };
}

function requestOf(
  { programme: word, requestedAmount, papers, answers }: FileRequest,
  programmes: readonly Programme[],
): ProgrammeRequest {
  const programme = named(programmes, word);
  const questions = programme?.questions ?? [];
  return {
    programme: programme?.code ?? word,
    requestedAmount,
    papers: papers.map((paper) => named(programme?.evidence ?? [], paper)?.code ?? paper),
    answers: Object.fromEntries(
      answers.map(([asked, answer]) => {
        const question = named(questions, asked);
        return question === undefined ? [asked, answer] : [question.code, answerOf(question, answer)];
      }),
    ),
  };
}

/** An answer as the form's check expects it; what cannot be read stays text, which the check refuses by name. */
function answerOf({ type, choices }: Question, text: string): string | number | boolean {
  if (type === 'FLAG') {
    const word = text.toLowerCase();
    return YES.includes(word) ? true : NO.includes(word) ? false : text;
  }
  if (type === 'NUMBER') return /^\d+$/.test(text) ? Number(text) : text;
  if (type === 'CHOICE') return named(choices ?? [], text)?.code ?? text;
  return text;
}

function named<
  Thing extends { readonly code: string; readonly titles: { readonly zh: string; readonly en: string } },
>(things: readonly Thing[], word: string): Thing | undefined {
  const asked = plain(word);
  return things.find(({ code, titles }) =>
    [code, titles.zh, titles.en].some((name) => plain(name) === asked),
  );
}

/** Full-width brackets and letters count as the others. */
function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase();
}

function wordsOf(cell: string | null): readonly string[] {
  return (cell ?? '')
    .split(SEPARATORS)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
