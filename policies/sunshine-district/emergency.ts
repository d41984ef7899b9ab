import type { Approval, Facts, ProgrammeAdaptation, ProposedGrant, Text } from '../../src/policy/index.js';
import { opinion } from './instruments.js';

/** Answer to the question whether the case is very serious (情况特别严重). */
const VERY_SERIOUS = 'verySerious';

const messages: Readonly<Record<string, Text>> = {
  street: {
    zh: '街镇在第一时间实施救助{amount}元。',
    en: 'The street helps at once with {amount} yuan.',
  },
  centre: {
    zh: '情况特别严重,{amount}元经村居调查初审、街镇审核后由区救助服务中心评审决定。',
    en: 'A very serious case: for {amount} yuan the village checks, the street reviews and the district centre decides.',
  },
};

function isVerySerious(facts: Facts): boolean {
  return facts.application.answers[VERY_SERIOUS] === true;
}

/** The street acts at once; in very serious cases the village checks, the street reviews and the centre decides (D2.2). */
function approval(facts: Facts, _values: unknown, { amount }: ProposedGrant): Approval {
  const serious = isVerySerious(facts);
  return {
    level: serious ? 'COUNTY' : 'TOWNSHIP',
    limit: null,
    meeting: false,
    message: serious ? 'centre' : 'street',
    shown: { amount },
    basis: [opinion('二(二)', 'D2.2')],
  };
}

/** Emergency assistance of the district (应急救助), which the centre and the streets run together (D2.2). */
export const districtEmergency: ProgrammeAdaptation = {
  code: 'TEMPORARY_EMERGENCY',
  set: {
    questions: [
      {
        code: VERY_SERIOUS,
        titles: { zh: '情况是否特别严重', en: 'Whether the case is very serious' },
        type: 'FLAG',
        required: true,
      },
    ],
    approval,
    approvalMessages: messages,
  },
  steps: [
    {
      code: 'HOME_VISIT',
      level: (facts) => (isVerySerious(facts) ? 'VILLAGE' : 'TOWNSHIP'),
      after: ['ACCEPTANCE', 'PAY_FIRST'],
      basis: [opinion('二(二)', 'D2.2')],
    },
    {
      code: 'DECISION',
      level: (facts) => (isVerySerious(facts) ? 'COUNTY' : 'TOWNSHIP'),
      after: ['REVIEW', 'PUBLIC_NOTICE', 'MEETING'],
      basis: [opinion('二(二)', 'D2.2')],
    },
  ],
};
