import type { Approval, ProcedureStep, ProgrammeAdaptation, Text } from '../../src/policy/index.js';
import { opinion } from './instruments.js';

const BASIS = [opinion('二(一)', 'D2.1')];

const messages: Readonly<Record<string, Text>> = {
  centre: {
    zh: '街镇、村居受理,区救助服务中心审核、审批并实施。',
    en: 'Street or village accepts; the district service centre reviews, approves and pays.',
  },
};

function approval(): Approval {
  return { level: 'COUNTY', limit: null, meeting: false, message: 'centre', shown: {}, basis: BASIS };
}

function review(programme: 'allowance' | 'extreme-poverty'): ProcedureStep {
  return {
    code: 'REVIEW',
    level: 'COUNTY',
    after: (_facts, values) =>
      values.code(`${programme}.appraisal`) === 'WHEN_NOTICE_OBJECTED'
        ? ['ECONOMIC_CHECK', 'HOME_VISIT']
        : ['ECONOMIC_CHECK', 'HOME_VISIT', 'APPRAISAL'],
    basis: BASIS,
  };
}

/** The service centre reviews, approves and pays what street or village has accepted (D2.1). */
export const districtBasicLiving: readonly ProgrammeAdaptation[] = [
  {
    code: 'SUBSISTENCE_ALLOWANCE',
    set: { approval, approvalMessages: messages },
    steps: [review('allowance')],
  },
  {
    code: 'EXTREME_POVERTY',
    set: { approval, approvalMessages: messages },
    steps: [review('extreme-poverty')],
  },
];
