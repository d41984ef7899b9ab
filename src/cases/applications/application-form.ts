import type { RegistrationInput } from '../../households/registration.js';
import type { OrganisationTree } from '../../jurisdictions/organisations/organisation-tree.js';
import type { RowKey } from '../../jurisdictions/row-key.js';
import type { EmergencyKind } from '../../policy/facts.js';
import type { LinkedPolicy } from '../../policy/linked-policy.js';
import type { Programme } from '../../policy/programme.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Fen } from '../../shared/money.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';
import type { Answers, ApplicationChannel, ApplicationFiler } from './application.js';
import { unknownPapers } from './papers.js';
import { checkAnswers } from './questions.js';

/** One programme that a form asks for. */
export interface ProgrammeRequest {
  readonly programme: string;
  /** Fen; what the household asks for; null where the rules alone set the sum. */
  readonly requestedAmount: Fen | null;
  /** Codes of the papers handed in with the form. */
  readonly papers: readonly string[];
  readonly answers: Readonly<Record<string, unknown>>;
}

/** One form for all programmes (J16.1). */
export interface ApplicationForm {
  readonly channel: ApplicationChannel;
  /** Who hands it in; the person unless said. */
  readonly filedBy?: ApplicationFiler;
  /** The paper by which a relative hands it in. */
  readonly authority?: string | null;
  /** The draft that it completes. */
  readonly draft?: RowKey | null;
  /** For whom: a household of the officer's place, that of a person anywhere in the jurisdiction, or a new one. */
  readonly household:
    | { readonly key: RowKey }
    | { readonly residentId: string }
    | { readonly registration: RegistrationInput };
  /** Resident id of the applicant, a member; null = the head, or the person by whom the household was found. */
  readonly applicantResidentId: string | null;
  /** The applicant as the register knows them, a member; only where nobody writes a number. */
  readonly applicantPersonId?: string;
  readonly programmes: readonly ProgrammeRequest[];
  readonly emergency: {
    readonly kind: EmergencyKind;
    readonly occurredOn: LocalDate;
    /** Where it happened; null = where the form is handed in (J9.5). */
    readonly townshipId: string | null;
  } | null;
  readonly urgent: boolean;
  readonly lead: RowKey | null;
  /** The day on which the integrity commitment was signed (C10.1). */
  readonly integritySignedOn: LocalDate | null;
}

/** A request as it was checked. */
export interface CheckedRequest {
  readonly programme: Programme;
  readonly requestedAmount: Fen | null;
  readonly papers: readonly string[];
  readonly answers: Answers;
}

const MOST_PROGRAMMES = 20;
const INPUT = ['input'];

/** Checks what a form says apart from the household, and answers everything that is wrong with it. */
export function checkForm(
  form: ApplicationForm,
  {
    policy,
    tree,
    today,
  }: { readonly policy: LinkedPolicy; readonly tree: OrganisationTree; readonly today: LocalDate },
): Result<readonly CheckedRequest[], readonly Problem[]> {
  const problems: Problem[] = [];
  const { programmes, emergency, integritySignedOn } = form;
  if (programmes.length === 0 || programmes.length > MOST_PROGRAMMES)
    problems.push(programmeCount(programmes.length));
  const requests = programmes.map((request, index) => {
    const path = [...INPUT, 'programmes', String(index)];
    const earlier = programmes.findIndex((other) => other.programme === request.programme);
    if (earlier < index) problems.push(programmeTwice(request.programme, path));
    const checked = checkRequest(request, policy, path);
    if (!checked.ok) problems.push(...checked.error);
    return checked.ok ? checked.value : null;
  });
  if (emergency !== null) {
    const at = [...INPUT, 'emergency'];
    if (emergency.occurredOn > today)
      problems.push(inFuture(emergency.occurredOn, today, [...at, 'occurredOn']));
    if (emergency.townshipId !== null && !tree.isAt('TOWNSHIP', emergency.townshipId))
      problems.push(unknownTownship(emergency.townshipId, [...at, 'townshipId']));
  }
  if (integritySignedOn !== null && integritySignedOn > today)
    problems.push(inFuture(integritySignedOn, today, [...INPUT, 'integritySignedOn']));
  const filer = filerProblem(form);
  if (filer !== null) problems.push(filer);
  return problems.length === 0 ? ok(requests.filter((request) => request !== null)) : err(problems);
}

/**
 * The township that is responsible for a programme: for an emergency the one where it happened (J9.5, N4.4), otherwise
 * that of the household, wherever the form was handed in (J16.2).
 */
export function responsiblePlace(
  programme: Pick<Programme, 'group'>,
  household: { readonly townshipId: string; readonly villageId: string | null },
  emergencyTownshipId: string | null,
): { readonly townshipId: string; readonly villageId: string | null } {
  const { townshipId, villageId } = household;
  const isElsewhere =
    programme.group === 'TEMPORARY_ASSISTANCE' &&
    emergencyTownshipId !== null &&
    emergencyTownshipId !== townshipId;
  return isElsewhere ? { townshipId: emergencyTownshipId, villageId: null } : { townshipId, villageId };
}

function checkRequest(
  request: ProgrammeRequest,
  policy: LinkedPolicy,
  path: readonly string[],
): Result<CheckedRequest, readonly Problem[]> {
  const programme = policy.programmes.get(request.programme);
  if (programme === undefined)
    return err([unknownProgramme(request.programme, policy, [...path, 'programme'])]);
  const problems: Problem[] = [];
  const { requestedAmount, papers } = request;
  if (requestedAmount !== null && requestedAmount <= 0n)
    problems.push(amountNotPositive([...path, 'requestedAmount']));
  for (const code of unknownPapers(programme, papers)) {
    problems.push(unknownPaper(code, programme, [...path, 'papers', String(papers.indexOf(code))]));
  }
  const answers = checkAnswers(programme.questions, request.answers, [...path, 'answers']);
  if (!answers.ok) problems.push(...answers.error);
  if (problems.length > 0 || !answers.ok) return err(problems);
  return ok({ programme, requestedAmount, papers: [...new Set(papers)].sort(), answers: answers.value });
}

const LONGEST_AUTHORITY = 200;

/** C3: a relative hands in with the person's authority in writing; nobody else needs one. */
function filerProblem({ filedBy = 'SELF', authority = null }: ApplicationForm): Problem | null {
  const length = authority?.trim().length ?? 0;
  if (filedBy === 'RELATIVE' ? length > 0 && length <= LONGEST_AUTHORITY : authority === null) return null;
  return problem({
    code: 'AUTHORITY',
    message:
      filedBy === 'RELATIVE'
        ? `A relative hands a form in with the person's authority; name the paper in 1 to ${LONGEST_AUTHORITY} characters.`
        : 'Only a relative hands a form in by authority; leave it out.',
    messageZh:
      filedBy === 'RELATIVE'
        ? `亲属代为申请须有委托,请以1至${LONGEST_AUTHORITY}个字符填写委托书。`
        : '仅亲属代办须填写委托书,请勿填写。',
    path: [...INPUT, 'authority'],
    basis: ['C3'],
  });
}

function programmeCount(count: number): Problem {
  return problem({
    code: 'PROGRAMME_COUNT',
    message: `A form asks for 1 to ${MOST_PROGRAMMES} programmes, but this one for ${count}; name what the household applies for.`,
    messageZh: `一份申请可申请1至${MOST_PROGRAMMES}个救助项目,所填为${count}个,请填写申请的项目。`,
    path: [...INPUT, 'programmes'],
  });
}

function programmeTwice(code: string, path: readonly string[]): Problem {
  return problem({
    code: 'PROGRAMME_TWICE',
    message: `The form asks twice for ${quoted(code)}; leave one out.`,
    messageZh: `申请中重复填写了项目${quoted(code)},请删除一项。`,
    path: [...path, 'programme'],
  });
}

function unknownProgramme(code: string, policy: LinkedPolicy, path: readonly string[]): Problem {
  const known = [...policy.programmes.keys()];
  return problem({
    code: 'PROGRAMME_UNKNOWN',
    message: `${policy.definition.titles.en} has no programme ${quoted(code)}; it has ${known.join(', ')}.`,
    messageZh: `${policy.definition.titles.zh}没有救助项目${quoted(code)},可申请:${known.join('、')}。`,
    path,
  });
}

/** The refusal of a paper that the programme does not ask for. */
export function unknownPaper(code: string, programme: Programme, path: readonly string[]): Problem {
  const known = programme.evidence.map((demand) => demand.code);
  return problem({
    code: 'PAPER_UNKNOWN',
    message: `${programme.titles.en} asks for no paper ${quoted(code)}; it knows ${known.join(', ')}.`,
    messageZh: `${programme.titles.zh}没有材料${quoted(code)},可填:${known.join('、')}。`,
    path,
  });
}

export function amountNotPositive(path: readonly string[]): Problem {
  return problem({
    code: 'AMOUNT_NOT_POSITIVE',
    message: 'The sum must be above zero; give the sum, or leave it out where the rules set it.',
    messageZh: '金额必须大于零;请填写金额,由规定直接确定金额的请留空。',
    path,
  });
}

function inFuture(date: LocalDate, today: LocalDate, path: readonly string[]): Problem {
  return problem({
    code: 'DATE_IN_FUTURE',
    message: `The date ${date} lies after today, ${today}; correct it.`,
    messageZh: `日期${date}晚于今天(${today}),请更正。`,
    path,
  });
}

function unknownTownship(id: string, path: readonly string[]): Problem {
  return problem({
    code: 'UNKNOWN_TOWNSHIP',
    message: `The jurisdiction has no township or street ${quoted(id)}; choose one from its list of organisations.`,
    messageZh: `本辖区没有乡镇(街道)${quoted(id)},请从机构列表中选择。`,
    path,
  });
}
