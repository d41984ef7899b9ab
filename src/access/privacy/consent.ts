import type { Text } from '../../shared/text.js';

/** What a person can consent to. */
export const CONSENT_KINDS = ['ECONOMIC_CHECK', 'DATA_SHARING', 'ONLINE_ACCESS'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export const CONSENT_KIND_LABELS: Readonly<Record<ConsentKind, Text>> = {
  ECONOMIC_CHECK: { zh: '家庭经济状况核对授权', en: 'Check of the economic situation with other bodies' },
  DATA_SHARING: { zh: '向其他救助部门共享信息', en: 'Passing data on to other helping bodies' },
  ONLINE_ACCESS: { zh: '本人账号网上查询和办理', en: 'Seeing and doing things online by an own sign-in' },
};

/** How it was given. */
export const CONSENT_FORMS = ['SIGNED_PAPER', 'ELECTRONIC_SIGNATURE', 'ORAL_BEFORE_WITNESS'] as const;
export type ConsentForm = (typeof CONSENT_FORMS)[number];

export const CONSENT_FORM_LABELS: Readonly<Record<ConsentForm, Text>> = {
  SIGNED_PAPER: { zh: '纸质签字', en: 'Signed on paper' },
  ELECTRONIC_SIGNATURE: { zh: '电子签名', en: 'Signed electronically' },
  ORAL_BEFORE_WITNESS: { zh: '口头并有见证人', en: 'By word before a witness' },
};
