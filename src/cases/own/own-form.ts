import { type Problem, problem } from '../../shared/problem.js';
import type { ApplicationForm } from '../applications/application-form.js';

/** Events and audit name no citizen; whose act it was, the subject and the person's id tell. */
export const APPLICANT = '申请人';

/** The ways to hand a form in without an officer (C4.2). */
export const OWN_CHANNELS = ['WEB', 'MOBILE', 'KIOSK'] as const;
export type OwnChannel = (typeof OWN_CHANNELS)[number];

/** A form as citizens fill it in: for their own household, by a way that needs no officer. */
export interface OwnForm
  extends Pick<
    ApplicationForm,
    'authority' | 'programmes' | 'emergency' | 'urgent' | 'applicantResidentId' | 'integritySignedOn'
  > {
  readonly channel: OwnChannel;
  /** SELF: the citizen applies. RELATIVE: another member of the household does, who gave authority. */
  readonly filedBy: 'SELF' | 'RELATIVE';
  readonly draftId: string | null;
}

/** C3: a relative names whom the form is for; who applies for himself names nobody. */
export function filerFault({
  filedBy,
  applicantResidentId,
}: Pick<OwnForm, 'filedBy' | 'applicantResidentId'>): Problem | null {
  if ((filedBy === 'RELATIVE') === (applicantResidentId !== null)) return null;
  return problem({
    code: 'APPLICANT',
    message:
      filedBy === 'RELATIVE'
        ? 'Say which member of your household applies, by the resident id.'
        : 'You apply for yourself; leave the applicant out, or hand the form in as a relative.',
    messageZh:
      filedBy === 'RELATIVE'
        ? '请填写申请人（本户家庭成员）的公民身份号码。'
        : '本人申请无需填写申请人，代家庭成员申请请选择由亲属提交。',
    path: ['input', 'applicantResidentId'],
    basis: ['C3'],
  });
}

/** C4.2: a window, the village and the hotline are noted by an officer. */
export function channelFault(channel: string): Problem | null {
  if ((OWN_CHANNELS as readonly string[]).includes(channel)) return null;
  return problem({
    code: 'CHANNEL',
    message: `You hand the form in by ${OWN_CHANNELS.join(', ')}; an officer notes the other ways.`,
    messageZh: `自行提交的渠道为${OWN_CHANNELS.join('、')}，其他渠道由工作人员登记。`,
    path: ['input', 'channel'],
    basis: ['C4.2'],
  });
}
