import { type Problem, problem } from '../../shared/problem.js';

export const DRAFT_STATUSES = ['OPEN', 'HANDED_IN', 'DISCARDED'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];

/** The name that the forms of drafts are bound to when they are sealed. */
export const DRAFT_FIELD = 'applicationDraft.form';

/** What a form says so far, as a front end keeps it: the fields of a submitted form, any of them missing. */
export type PartialForm = Readonly<Record<string, unknown>>;

const FORM_FIELDS = [
  'channel',
  'filedBy',
  'authority',
  'household',
  'applicantResidentId',
  'programmes',
  'emergency',
  'urgent',
  'leadId',
  'integritySignedOn',
] as const;
const LONGEST_FORM = 200_000;

/** A draft holds the fields of a form and no others; what they say is checked when it is handed in. */
export function draftProblem(form: PartialForm): Problem<'DRAFT_FIELD' | 'DRAFT_LENGTH'> | null {
  const unknown = Object.keys(form).find((name) => !(FORM_FIELDS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    return problem({
      code: 'DRAFT_FIELD',
      message: `A form has no field ${JSON.stringify(unknown.slice(0, 40))}; it has ${FORM_FIELDS.join(', ')}.`,
      messageZh: `申请表没有字段${JSON.stringify(unknown.slice(0, 40))},可填:${FORM_FIELDS.join('、')}。`,
      path: ['input', 'form'],
      basis: ['C3'],
    });
  }
  const length = JSON.stringify(form).length;
  if (length <= LONGEST_FORM) return null;
  return problem({
    code: 'DRAFT_LENGTH',
    message: `The draft has ${length} characters; at most ${LONGEST_FORM} are kept.`,
    messageZh: `草稿为${length}个字符,最多保存${LONGEST_FORM}个。`,
    path: ['input', 'form'],
  });
}
