import type { LocalDate } from '../../shared/local-date.js';
import { type Problem, problem } from '../../shared/problem.js';

/** Who reported a person or household in need (J15, N3.1). */
export const LEAD_SOURCES = ['HOTLINE', 'VILLAGE', 'DEPARTMENT', 'CITIZEN', 'DATA_MATCH'] as const;
export type LeadSource = (typeof LEAD_SOURCES)[number];

/** A lead is OPEN until it ends in an application, a referral or a reasoned closing; none is lost (J15). */
export const LEAD_STATUSES = ['OPEN', 'APPLICATION', 'REFERRED', 'CLOSED'] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];

/** How an officer can end a lead; an application ends it by itself. */
export const LEAD_ENDINGS = ['REFERRED', 'CLOSED'] as const satisfies readonly LeadStatus[];
export type LeadEnding = (typeof LEAD_ENDINGS)[number];

/** Why no day is set by which a lead has to be taken up. */
export const LEAD_DUE_UNKNOWN = ['PARAMETER_UNSET', 'CALENDAR_YEAR_UNKNOWN'] as const;
export type LeadDueUnknown = (typeof LEAD_DUE_UNKNOWN)[number];

/** The field under which contact data of a lead is sealed. */
export const LEAD_CONTACT_FIELD = 'lead.contact';

const LONGEST_TEXT = 2_000;
const LONGEST_NAME = 60;
const LONGEST_CONTACT = 200;
const INPUT = ['input'];

/** A lead as it is reported. */
export interface LeadReport {
  readonly source: LeadSource;
  readonly reportedOn: LocalDate;
  readonly townshipId: string;
  readonly villageId: string | null;
  readonly personName: string | null;
  readonly contact: string | null;
  readonly description: string;
}

/** Everything that is wrong with the texts and dates of a report. */
export function reportProblems(report: LeadReport, today: LocalDate): readonly Problem[] {
  const problems: Problem[] = [];
  const { reportedOn, description, personName, contact } = report;
  if (reportedOn > today) {
    problems.push(
      problem({
        code: 'DATE_IN_FUTURE',
        message: `The lead would have been reported on ${reportedOn}, after today, ${today}; correct the date.`,
        messageZh: `线索报告日期${reportedOn}晚于今天(${today}),请更正。`,
        path: [...INPUT, 'reportedOn'],
      }),
    );
  }
  const texts = [
    ['description', description, LONGEST_TEXT],
    ['personName', personName, LONGEST_NAME],
    ['contact', contact, LONGEST_CONTACT],
  ] as const;
  for (const [field, text, longest] of texts) {
    if (text !== null && (text.trim() === '' || text.length > longest))
      problems.push(textLength(field, text.length, longest));
  }
  return problems;
}

/** What is wrong with the reason for ending a lead, or null. */
export function reasonProblem(reason: string): Problem | null {
  if (reason.trim() !== '' && reason.length <= LONGEST_TEXT) return null;
  return textLength('reason', reason.length, LONGEST_TEXT);
}

export function unknownLead(path: readonly string[]): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'The lead does not exist or lies outside your place; check its id.',
    messageZh: '该线索不存在或不在您的管辖范围内,请核对其标识。',
    path,
  });
}

export function leadNotOpen(status: LeadStatus, path: readonly string[]): Problem<'LEAD_NOT_OPEN'> {
  return problem({
    code: 'LEAD_NOT_OPEN',
    message: `The lead has ended already (${status}); record a new one if there is new need.`,
    messageZh: `该线索已办结(${status}),如有新的困难请重新登记。`,
    path,
    basis: ['J15'],
  });
}

function textLength(field: string, length: number, longest: number): Problem {
  return problem({
    code: 'TEXT_LENGTH',
    message: `The field ${field} takes 1 to ${longest} characters, but has ${length}; correct it.`,
    messageZh: `字段${field}应为1至${longest}个字符,所填为${length}个,请更正。`,
    path: [...INPUT, field],
  });
}
