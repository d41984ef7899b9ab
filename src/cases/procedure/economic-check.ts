import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/** CLEAR: what was declared is what the sources know. DISCREPANCY: a dispute, so the appraisal is needed (J18.1). */
export const CHECK_RESULTS = ['CLEAR', 'DISCREPANCY'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** The kinds of source that an economic status check can ask (C5). */
export const CHECK_SOURCES = [
  'CIVIL_AFFAIRS',
  'PUBLIC_SECURITY',
  'VEHICLE_REGISTER',
  'HUMAN_RESOURCES',
  'SOCIAL_INSURANCE',
  'MEDICAL_INSURANCE',
  'HOUSING_FUND',
  'REAL_ESTATE_REGISTER',
  'TAX',
  'MARKET_REGULATION',
  'BANKS',
  'SECURITIES',
  'INSURERS',
] as const;
export type CheckSource = (typeof CHECK_SOURCES)[number];

/** What one source answered. */
export interface CheckFinding {
  readonly source: CheckSource;
  /** The source knows something else than was declared. */
  readonly differs: boolean;
  readonly note: string | null;
}

const LONGEST_NOTE = 1_000;
const INPUT = ['input'];

/** C5: the person's authorisation comes first; what is wrong with it, or null. */
export function authorisationProblem(
  authorisation: { readonly signedOn: LocalDate } | null,
  isMember: boolean,
  today: LocalDate,
): Problem | null {
  if (authorisation === null) return noAuthorisation();
  if (!isMember) {
    return problem({
      code: 'NOT_A_MEMBER',
      message: 'The person who authorised the check does not belong to the household; name a member.',
      messageZh: '授权人不是该家庭成员,请填写家庭成员。',
      path: [...INPUT, 'authorisation', 'personId'],
      basis: ['C5'],
    });
  }
  if (authorisation.signedOn <= today) return null;
  return problem({
    code: 'DATE_IN_FUTURE',
    message: `The authorisation would have been signed on ${authorisation.signedOn}, after today, ${today}; correct the date.`,
    messageZh: `授权日期${authorisation.signedOn}晚于今天(${today}),请更正。`,
    path: [...INPUT, 'authorisation', 'signedOn'],
  });
}

/** Every source that was asked answers once, and no other; what is wrong with the answers, or null. */
export function findingsProblem(
  findings: readonly CheckFinding[],
  asked: readonly CheckSource[],
): Problem | null {
  const path = [...INPUT, 'findings'];
  const answered = findings.map(({ source }) => source);
  const twice = answered.find((source, index) => answered.indexOf(source) < index);
  const foreign = answered.find((source) => !asked.includes(source));
  const silent = asked.filter((source) => !answered.includes(source));
  if (twice !== undefined || foreign !== undefined) {
    const source = twice ?? foreign;
    return problem({
      code: 'SOURCE_UNEXPECTED',
      message: `The source ${source} answered ${twice === undefined ? 'without being asked' : 'twice'}; give one answer of each source that was asked.`,
      messageZh: `信息来源${source}${twice === undefined ? '未被查询' : '重复填写'},请为每个被查询的来源各填写一项结果。`,
      path,
      basis: ['C5'],
    });
  }
  if (silent.length > 0) {
    return problem({
      code: 'SOURCES_SILENT',
      message: `These sources were asked and have not answered: ${silent.join(', ')}; record the result when all have.`,
      messageZh: `以下信息来源尚未反馈:${silent.join('、')};请在全部反馈后登记结果。`,
      path,
      basis: ['C5'],
    });
  }
  if (findings.every(({ note }) => note === null || note.length <= LONGEST_NOTE)) return null;
  return problem({
    code: 'TEXT_LENGTH',
    message: `A note on a source has at most ${LONGEST_NOTE} characters; shorten it.`,
    messageZh: `来源说明最多${LONGEST_NOTE}个字符,请缩短。`,
    path,
  });
}

export function checkResult(findings: readonly CheckFinding[]): CheckResult {
  return findings.some(({ differs }) => differs) ? 'DISCREPANCY' : 'CLEAR';
}

function noAuthorisation(): Problem<'NO_AUTHORISATION'> {
  return problem({
    code: 'NO_AUTHORISATION',
    message:
      'Nobody has authorised the economic status check, and without authorisation there is none; have the household sign it.',
    messageZh: '家庭未授权进行经济状况核对,未经授权不得核对,请先由家庭签署授权书。',
    path: [...INPUT, 'authorisation'],
    basis: ['C5'],
  });
}
