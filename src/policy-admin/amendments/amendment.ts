import {
  type Basis,
  type Confidence,
  INHERIT,
  type Instrument,
  type LinkedPolicy,
  type ParameterDeclaration,
  type ParameterValue,
  type PolicyAmendment,
} from '../../policy/index.js';
import type { LocalDate } from '../../shared/local-date.js';
import { parseMoney } from '../../shared/money.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';
import { err, ok, type Result } from '../../shared/result.js';

export const AMENDMENT_STATUSES = ['PROPOSED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

/** SET states a value, REPEAL unsets the parameter, INHERIT hands back to the parent policy. */
export const CHANGE_MODES = ['SET', 'REPEAL', 'INHERIT'] as const;
export type ChangeMode = (typeof CHANGE_MODES)[number];

/** What an officer proposes to change in the policy of the jurisdiction. */
export interface AmendmentDraft {
  readonly noteZh: string;
  readonly noteEn: string;
  /** Documents that the policy does not know yet. */
  readonly instruments: readonly Instrument[];
  readonly changes: readonly AmendmentChange[];
  /** What allows it to be in force before it is published; null for an ordinary one. */
  readonly backdatedBasis: string | null;
}

/** One value from one day on. */
export interface AmendmentChange {
  readonly key: string;
  readonly mode: ChangeMode;
  /** As text, in the way of the parameter's type; null unless `mode` is SET. */
  readonly value: string | null;
  readonly inForceFrom: LocalDate;
  readonly basis: Basis;
  readonly confidence: Confidence | null;
  /** Lets the value stand outside a parent's bound. */
  readonly exception: Basis | null;
}

export const MOST_CHANGES = 100;
const LONGEST_NOTE = 500;
const INSTRUMENT_ID = /^[A-Z0-9][A-Z0-9.-]{1,59}$/;

/**
 * Everything that is wrong with a draft as it is written, before the amended policy is tried: unknown keys, values
 * of another type, documents that nobody knows, days gone by without a basis of their own.
 */
export function draftProblems(
  draft: AmendmentDraft,
  { policy, today }: { readonly policy: LinkedPolicy; readonly today: LocalDate },
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [field, note] of [
    ['noteZh', draft.noteZh],
    ['noteEn', draft.noteEn],
  ] as const) {
    if (note.trim() === '' || note.length > LONGEST_NOTE) problems.push(badNote(field));
  }
  if (draft.changes.length === 0 || draft.changes.length > MOST_CHANGES) {
    problems.push(badNumber(draft.changes.length));
  }
  draft.instruments.forEach((instrument, index) => {
    problems.push(...instrumentProblems(instrument, index, draft, policy));
  });
  const seen = new Set<string>();
  draft.changes.forEach((change, index) => {
    const path = ['input', 'changes', String(index)];
    const spot = `${change.key} ${change.inForceFrom}`;
    if (seen.has(spot)) problems.push(statedTwice(change, path));
    seen.add(spot);
    problems.push(...changeProblems(change, { path, draft, policy }));
  });
  const backdated = backdatedProblem(draft, today);
  return backdated === null ? problems : [...problems, backdated];
}

/** The refusal of an amendment that would be in force before it is known, unless a basis of its own allows it. */
export function backdatedProblem(
  { changes, backdatedBasis }: Pick<AmendmentDraft, 'changes' | 'backdatedBasis'>,
  today: LocalDate,
): Problem<'AMENDMENT_BACKDATED'> | null {
  const index = changes.findIndex(({ inForceFrom }) => inForceFrom < today);
  const change = changes[index];
  if (change === undefined || (backdatedBasis !== null && backdatedBasis.trim() !== '')) return null;
  return problem({
    code: 'AMENDMENT_BACKDATED',
    message: `The value of ${change.key} would be in force from ${change.inForceFrom}, before it is published; move the day to ${today} or later, or state the document that allows it as \`backdatedBasis\`.`,
    messageZh: `${change.key}的生效日期${change.inForceFrom}早于公布日期，请改为${today}或之后，或填写允许溯及既往的依据。`,
    path: ['input', 'changes', String(index), 'inForceFrom'],
  });
}

/** The value that a text states for a parameter: yuan with at most two places, a plain decimal, a code. */
export function valueFromText(
  declaration: ParameterDeclaration,
  text: string,
): Result<ParameterValue, string> {
  const { type, codes = [] } = declaration;
  switch (type) {
    case 'money': {
      const money = parseMoney(text);
      return money.ok ? money : err('a sum of yuan with at most two decimals, such as 745.00');
    }
    case 'ratio':
      return /^\d{1,15}(\.\d{1,12})?$/.test(text) ? ok(text) : err('a plain decimal, such as 1.3');
    case 'integer':
      return /^\d{1,9}$/.test(text) ? ok(Number(text)) : err('a whole number of zero or more');
    case 'flag':
      return text === 'true' || text === 'false' ? ok(text === 'true') : err('true or false');
    case 'code':
      return codes.includes(text) ? ok(text) : err(`one of ${codes.join(', ')}`);
    case 'codes': {
      const list = text === '' ? [] : text.split(',').map((code) => code.trim());
      return list.every((code) => codes.includes(code)) && new Set(list).size === list.length
        ? ok(list)
        : err(`codes among ${codes.join(', ')}, separated by commas, each once`);
    }
  }
}

/**
 * The amendment as the engine applies it. A refusal says which parameter the policy does not declare, or declares
 * otherwise than when the amendment was made.
 */
export function toPolicyAmendment(
  draft: Pick<AmendmentDraft, 'instruments' | 'changes' | 'noteZh' | 'noteEn'> & { readonly id: string },
  policy: LinkedPolicy,
): Result<PolicyAmendment, string> {
  const note = { zh: draft.noteZh, en: draft.noteEn };
  const changes: PolicyAmendment['changes'][number][] = [];
  for (const change of draft.changes) {
    const declaration = policy.declarations.get(change.key);
    if (declaration === undefined) return err(`the policy ${policy.id} does not declare ${change.key}`);
    const value = engineValue(change, declaration);
    if (!value.ok)
      return err(`${change.key} takes ${value.error}, but ${quoted(change.value ?? '')} is stated`);
    changes.push({
      key: change.key,
      dated: {
        from: change.inForceFrom,
        value: value.value,
        basis: change.basis,
        note,
        ...(change.confidence === null ? {} : { confidence: change.confidence }),
        ...(change.exception === null ? {} : { exception: change.exception }),
      },
    });
  }
  return ok({ id: draft.id, instruments: draft.instruments, changes });
}

function engineValue(
  { mode, value }: AmendmentChange,
  declaration: ParameterDeclaration,
): Result<ParameterValue | null | typeof INHERIT, string> {
  if (mode === 'REPEAL') return ok(null);
  if (mode === 'INHERIT') return ok(INHERIT);
  return valueFromText(declaration, value ?? '');
}

interface ChangeSpot {
  readonly path: readonly string[];
  readonly draft: AmendmentDraft;
  readonly policy: LinkedPolicy;
}

function changeProblems(change: AmendmentChange, { path, draft, policy }: ChangeSpot): readonly Problem[] {
  const problems: Problem[] = [];
  const declaration = policy.declarations.get(change.key);
  if (declaration === undefined) {
    problems.push(unknownKey(change.key, policy.id, [...path, 'key']));
  } else if ((change.mode === 'SET') !== (change.value !== null)) {
    problems.push(valueOutOfPlace(change, [...path, 'value']));
  } else if (change.mode === 'SET') {
    const value = valueFromText(declaration, change.value ?? '');
    if (!value.ok) problems.push(badValue(change, value.error, [...path, 'value']));
  }
  const bases = [
    ['basis', change.basis],
    ['exception', change.exception],
  ] as const;
  for (const [field, basis] of bases) {
    if (basis === null) continue;
    const isKnown =
      policy.instruments.has(basis.instrument) || draft.instruments.some(({ id }) => id === basis.instrument);
    if (!isKnown) problems.push(unknownInstrument(basis.instrument, [...path, field, 'instrument']));
    if (basis.article.trim() === '') problems.push(noArticle(change, [...path, field, 'article']));
  }
  return problems;
}

function instrumentProblems(
  instrument: Instrument,
  index: number,
  draft: AmendmentDraft,
  policy: LinkedPolicy,
): readonly Problem[] {
  const path = ['input', 'instruments', String(index), 'code'];
  const isTaken =
    policy.instruments.has(instrument.id) ||
    draft.instruments.findIndex(({ id }) => id === instrument.id) !== index;
  if (isTaken) return [instrumentTaken(instrument.id, path)];
  const { zh, en } = instrument.titles;
  const isSound = INSTRUMENT_ID.test(instrument.id) && zh.trim() !== '' && en.trim() !== '';
  return isSound ? [] : [badInstrument(instrument.id, path)];
}

function badNote(field: string): Problem {
  return problem({
    code: 'AMENDMENT_NOTE',
    message: `Say in ${field} what the amendment changes and why, in 1 to ${LONGEST_NOTE} characters.`,
    messageZh: `请在${field}中用1至${LONGEST_NOTE}个字说明修改内容和理由。`,
    path: ['input', field],
  });
}

function badNumber(count: number): Problem {
  return problem({
    code: 'AMENDMENT_CHANGES',
    message: `An amendment holds 1 to ${MOST_CHANGES} changes, but this one holds ${count}; add some or divide it.`,
    messageZh: `一次修订可包含1至${MOST_CHANGES}项修改，当前为${count}项，请增补或拆分。`,
    path: ['input', 'changes'],
  });
}

function statedTwice({ key, inForceFrom }: AmendmentChange, path: readonly string[]): Problem {
  return problem({
    code: 'AMENDMENT_STATED_TWICE',
    message: `The amendment states ${quoted(key)} twice for ${inForceFrom}; keep one value a day.`,
    messageZh: `修订中${quoted(key)}在${inForceFrom}出现两次，每日只能有一个值。`,
    path,
  });
}

function unknownKey(key: string, policyId: string, path: readonly string[]): Problem {
  return problem({
    code: 'PARAMETER_UNKNOWN',
    message: `The policy ${policyId} declares no parameter ${quoted(key)}; take a key as \`policy.parameters\` lists it.`,
    messageZh: `政策${policyId}没有参数${quoted(key)}，请从参数列表中选择。`,
    path,
  });
}

function valueOutOfPlace({ key, mode }: AmendmentChange, path: readonly string[]): Problem {
  return problem({
    code: 'PARAMETER_VALUE',
    message: `A change of ${key} that is ${mode} ${mode === 'SET' ? 'needs a value; state one' : 'takes no value; leave it out'}.`,
    messageZh: mode === 'SET' ? `${key}须填写新值。` : `${key}的此类修改不应填写值。`,
    path,
  });
}

function badValue({ key, value }: AmendmentChange, wanted: string, path: readonly string[]): Problem {
  return problem({
    code: 'PARAMETER_VALUE',
    message: `The value ${quoted(value ?? '')} does not fit ${key}; state ${wanted}.`,
    messageZh: `值${quoted(value ?? '')}与参数${key}的类型不符，请按其类型填写。`,
    path,
  });
}

function unknownInstrument(code: string, path: readonly string[]): Problem {
  return problem({
    code: 'INSTRUMENT_UNKNOWN',
    message: `The policy knows no document ${quoted(code)}; cite one of its instruments or describe a new one in \`instruments\`.`,
    messageZh: `政策中没有编号为${quoted(code)}的文件，请引用已有文件或在instruments中登记新文件。`,
    path,
  });
}

function noArticle({ key }: AmendmentChange, path: readonly string[]): Problem {
  return problem({
    code: 'BASIS_INCOMPLETE',
    message: `The basis of ${key} names no article; say where in the document it stands.`,
    messageZh: `${key}的依据没有写明条款，请补充。`,
    path,
  });
}

function instrumentTaken(code: string, path: readonly string[]): Problem {
  return problem({
    code: 'INSTRUMENT_TAKEN',
    message: `A document ${quoted(code)} is known already; cite it, or give the new one another code.`,
    messageZh: `编号${quoted(code)}的文件已存在，请直接引用或更换编号。`,
    path,
  });
}

function badInstrument(code: string, path: readonly string[]): Problem {
  return problem({
    code: 'INSTRUMENT_INCOMPLETE',
    message: `The document ${quoted(code)} needs a code of capital letters, digits, dots and hyphens, and a title in both languages.`,
    messageZh: `文件${quoted(code)}须有由大写字母、数字、点和连字符组成的编号以及中英文标题。`,
    path,
  });
}
