import type { Programme } from '../../../src/policy/index.js';
import { interim, temporaryNotice } from '../instruments.js';
import { isFastRelief, temporaryApproval, temporaryApprovalMessages } from './common.js';
import { emergencyProcedure, payFirst, payFirstMessages } from './emergency-procedure.js';
import { EMERGENCY_PROOF, emergencyRules } from './emergency-rules.js';
import { grantBenefit, grantMessages, PROPOSED_AMOUNT, STAGES } from './grant.js';

/** Temporary assistance, emergency type (急难型临时救助). */
export const temporaryEmergency: Programme<unknown> = {
  code: 'TEMPORARY_EMERGENCY',
  titles: { zh: '临时救助(急难型)', en: 'Temporary assistance, emergency type' },
  group: 'TEMPORARY_ASSISTANCE',
  kind: 'CASH',
  department: { zh: '民政部门', en: 'Civil affairs department' },
  basis: [interim('47', 'J9.1'), temporaryNotice('对象范围', 'J9.1')],
  questions: [
    {
      code: STAGES,
      titles: { zh: '分几个阶段发放', en: 'In how many stages the grant is paid' },
      type: 'NUMBER',
      required: false,
    },
  ],
  evidence: [
    {
      code: 'IDENTITY',
      titles: { zh: '居民身份证', en: 'Identity cards' },
      lookup: true,
      basis: [temporaryNotice('申请受理', 'J18.2')],
    },
    {
      code: EMERGENCY_PROOF,
      titles: { zh: '突发事件证明材料', en: 'Proof of the event' },
      lookup: false,
      when: (facts) => facts.application.emergency !== null,
      basis: [temporaryNotice('申请受理', 'J9.1')],
    },
    {
      code: PROPOSED_AMOUNT,
      titles: { zh: '拟救助金额', en: 'The proposed sum' },
      lookup: false,
      byOffice: true,
      when: (facts) => facts.application.requestedAmount === null,
      basis: [interim('49')],
    },
  ],
  derive: () => undefined,
  rules: emergencyRules,
  benefit: (facts, values) => grantBenefit(facts, values, 'temporary.emergency.least'),
  benefitMessages: grantMessages,
  procedure: emergencyProcedure,
  caseDeadline: (facts, values) =>
    isFastRelief(facts, values, facts.application.requestedAmount)
      ? { parameter: 'temporary.fast.days', unit: 'CALENDAR_DAYS' }
      : { parameter: 'temporary.case.days', unit: 'WORKING_DAYS' },
  approval: (facts, values, proposed) => temporaryApproval(facts, values, proposed, true),
  payFirst,
  approvalMessages: { ...temporaryApprovalMessages, ...payFirstMessages },
  payment: { starts: 'AT_ONCE', basis: [temporaryNotice('救助方式', 'J9.1')] },
  reviewMonths: null,
};
