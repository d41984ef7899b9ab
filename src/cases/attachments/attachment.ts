import { isOneLine } from '../../access/one-line.js';
import type { StepCode } from '../../policy/programme.js';
import { type Problem, problem, quoted } from '../../shared/problem.js';

/** Where attachments are handed in and fetched: `/attachments` and `/attachments/<id>`. */
export const ATTACHMENTS_PATH = '/attachments';

/** What may be attached, by what the content itself shows: papers as they are scanned and photographed. */
export const MEDIA_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** What a file belongs to: a case or a whole application, and within it perhaps a step or a paper that was asked for. */
export interface AttachmentTarget {
  readonly caseId: string | null;
  readonly applicationId: string | null;
  readonly step: StepCode | null;
  /** Code of the paper, as the programme asks for it. */
  readonly paper: string | null;
}

const LONGEST_NAME = 120;
const LONGEST_REASON = 300;

/** The name shows in lists and headers: one line, no folders; what is wrong, or null. */
export function fileNameProblem(name: string): Problem<'FILE_NAME'> | null {
  if (isOneLine(name, LONGEST_NAME) && !/[/\\]/.test(name)) return null;
  return problem({
    code: 'FILE_NAME',
    message: `The file name ${quoted(name)} must be one line of 1 to ${LONGEST_NAME} characters without slashes; rename the file.`,
    messageZh: `文件名${quoted(name)}应为1至${LONGEST_NAME}个字符，不得含斜杠或换行，请重命名。`,
    path: ['fileName'],
  });
}

/** @param most bytes */
export function tooLarge(most: number): Problem<'FILE_TOO_LARGE'> {
  return problem({
    code: 'FILE_TOO_LARGE',
    message: `The file is larger than ${most} bytes; scan it with a lower resolution or in parts.`,
    messageZh: `文件超过${most}字节，请降低扫描分辨率或分部分上传。`,
    path: ['file'],
  });
}

export function emptyFile(): Problem<'FILE_EMPTY'> {
  return problem({
    code: 'FILE_EMPTY',
    message: 'The file is empty; send its content as the body of the request.',
    messageZh: '文件为空，请在请求正文中发送文件内容。',
    path: ['file'],
  });
}

/** @param found what the content shows; null when it shows nothing that is known */
export function typeRefused(found: string | null): Problem<'FILE_TYPE'> {
  const what = found === null ? 'of no known type' : `of the type ${found}`;
  return problem({
    code: 'FILE_TYPE',
    message: `By its content the file is ${what}; attach one of ${MEDIA_TYPES.join(', ')}.`,
    messageZh: `按内容识别，该文件${found === null ? '类型不明' : `类型为${found}`}；可上传的类型为${MEDIA_TYPES.join('、')}。`,
    path: ['file'],
  });
}

export function targetProblem(code: 'STEP_UNKNOWN' | 'PAPER_UNKNOWN', value: string): Problem {
  const isStep = code === 'STEP_UNKNOWN';
  return problem({
    code,
    message: isStep
      ? `The procedure of the case has no step ${quoted(value)}; name one of its steps.`
      : `None of the programmes asks for a paper ${quoted(value)}; name one that is asked for.`,
    messageZh: isStep
      ? `本案办理流程中没有环节${quoted(value)}，请核对。`
      : `所申请的救助项目均不要求材料${quoted(value)}，请核对。`,
    path: [isStep ? 'step' : 'paper'],
  });
}

/** Why an attachment is withdrawn stands in the record; what is wrong with it, or null. */
export function reasonProblem(reason: string): Problem<'REASON'> | null {
  if (isOneLine(reason, LONGEST_REASON)) return null;
  return problem({
    code: 'REASON',
    message: `The reason must be one line of 1 to ${LONGEST_REASON} characters; say why the file does not belong here.`,
    messageZh: `理由应为1至${LONGEST_REASON}个字符的一行文字，请说明该文件为何有误。`,
    path: ['input', 'reason'],
  });
}
