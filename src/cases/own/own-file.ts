import { type Problem, problem } from '../../shared/problem.js';
import type { CaseStatus } from '../case.js';

/** Where citizens hand files in: `?case=` with the number of an own case, or `?draft=` with the id of an own draft. */
export const OWN_FILES_PATH = '/my/attachments';

/** A guard of the service against floods, no figure of the law: more papers are brought to a window. */
export const MOST_OWN_FILES = 20;

/** What a citizen's file belongs to, as the citizen names it. */
export type OwnFileTarget =
  | { readonly caseNumber: string; readonly draft: null }
  | { readonly caseNumber: null; readonly draft: { readonly jurisdictionId: string; readonly id: string } };

const TAKING: readonly CaseStatus[] = ['SUBMITTED', 'ACCEPTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'];

/** Papers are taken while the case lives; what is wrong, or null. */
export function caseOverProblem(status: CaseStatus, number: string): Problem<'CASE_OVER'> | null {
  if (TAKING.includes(status)) return null;
  return problem({
    code: 'CASE_OVER',
    message: `The case ${number} has ended and takes no papers any more; hand them in with a new application, or complain at the office.`,
    messageZh: `案件${number}已办结,不再接收材料;请在新的申请中提交,或向经办机构申诉。`,
    path: ['case'],
  });
}

export function tooManyFiles(): Problem<'TOO_MANY_FILES'> {
  return problem({
    code: 'TOO_MANY_FILES',
    message: `At most ${MOST_OWN_FILES} files are handed in this way; bring the others to the window, or take one back first.`,
    messageZh: `在线最多上传${MOST_OWN_FILES}份材料,其余请到窗口提交,或先撤回一份。`,
    path: ['file'],
  });
}

export function fileInRecord(): Problem<'FILE_IN_RECORD'> {
  return problem({
    code: 'FILE_IN_RECORD',
    message:
      'The case was taken up with this file, so it belongs to the record; ask the office to take it back.',
    messageZh: '案件已受理,该材料已归入案卷;如需撤回请联系经办机构。',
    path: ['input', 'fileId'],
  });
}

/** A case, draft or file that does not exist or belongs to somebody else; which of the two is never told. */
export function notYours(path: readonly string[]): Problem<'NOT_FOUND'> {
  return problem({
    code: 'NOT_FOUND',
    message: 'It does not exist or is not yours; check its number or id.',
    messageZh: '该对象不存在或不属于您,请核对编号。',
    path,
  });
}
