import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../api/codes.js';
import { CASE_ACTIONS, type CaseAction } from './case-file.js';

export const CaseActionCodes = registerCodes('CaseAction', CASE_ACTIONS, {
  text: { en: 'What can be done with a case; each is a mutation', zh: '案件操作' },
  values: {
    ASK_FOR_PAPERS: { en: 'Ask for the missing papers: returnForPapers', zh: '一次性告知补正' },
    HAND_IN_PAPERS: { en: 'Take papers in: recordPapers', zh: '登记材料' },
    ACCEPT: { en: 'Accept: acceptCase', zh: '受理' },
    EXTEND: { en: 'Lengthen the time limit of a special case: extendCase', zh: '延长办理时限' },
    PAY_FIRST: { en: 'Pay before the papers: payFirst', zh: '先行救助' },
    REPEAT_CHECK: {
      en: 'Ask again for answers that hold no more: requestEconomicCheck',
      zh: '核对结果过期后重新核对',
    },
    REQUEST_CHECK: { en: 'Request the check: requestEconomicCheck', zh: '发起经济状况核对' },
    ANSWER_CHECK: { en: 'Record its result: recordEconomicCheckResult', zh: '登记核对结果' },
    RECORD_VISIT: { en: 'Record the visit: recordHomeVisit', zh: '登记入户调查' },
    RECORD_COUNTY_VISIT: { en: 'Record the visit of the county: recordHomeVisit', zh: '登记县级入户核查' },
    ASSESS_SELF_CARE: { en: 'Assess self-care: recordSelfCareAssessment', zh: '登记自理能力评估' },
    APPRAISE: { en: 'Record the appraisal: recordAppraisal', zh: '登记民主评议' },
    REVIEW: { en: 'Record the review: recordReview', zh: '登记审核意见' },
    PUBLISH_NOTICE: { en: 'Publish the notice: publishNotice', zh: '发布公示' },
    RAISE_OBJECTION: { en: 'Record an objection: raiseObjection', zh: '登记异议' },
    SETTLE_OBJECTION: { en: 'Settle an objection: settleObjection', zh: '处理异议' },
    END_NOTICE: { en: 'End the notice: endNotice', zh: '结束公示' },
    HOLD_MEETING: { en: 'Record the meeting: recordMeeting', zh: '登记一事一议会议' },
    GRANT_ONCE: { en: 'Grant a single sum: decideCase', zh: '确认（一次性）' },
    GRANT_RUNNING: { en: 'Grant a running award: decideCase', zh: '确认（持续发放）' },
    REFUSE: { en: 'Refuse in writing: refuseCase', zh: '不予确认' },
    RECEIVE_PAPERS: { en: 'Take in the papers of what was paid first: recordPapers', zh: '补齐先行救助材料' },
    SETTLE_PAY_FIRST: { en: 'Settle what was paid first: settlePayFirst', zh: '先行救助核销' },
    DISALLOW_PAY_FIRST: { en: 'Disallow what was paid first: disallowPayFirst', zh: '先行救助不予核销' },
    OPEN_FOLLOW_UP: { en: 'Begin the examination of the award: openFollowUp', zh: '启动复核' },
    EXAMINE: { en: 'Record what the examination found: recordFollowUp', zh: '登记复核结果' },
    HEAR: { en: 'Record what the household said: recordHearing', zh: '登记听取意见' },
    KEEP_AWARD: { en: 'Decide that help goes on: decideFollowUp', zh: '决定继续救助' },
    CHANGE_AWARD: { en: 'Decide a new sum: decideFollowUp', zh: '决定调整待遇' },
    END_AWARD: { en: 'Decide the end of help: decideFollowUp', zh: '决定停止救助' },
    SUSPEND: { en: 'Withhold the award: suspendCase', zh: '暂停救助' },
    RESUME: { en: 'Pay it again: resumeCase', zh: '恢复救助' },
    REFER: { en: 'Refer to a department: referCase', zh: '转办' },
    ANSWER_REFERRAL: { en: 'Record the answer of the department: answerReferral', zh: '登记转办反馈' },
    TRANSFER: { en: 'Hand over to where the household lives now: transferCase', zh: '移交迁入地' },
    REASSIGN: { en: 'Give it to another officer: reassignCase', zh: '更换经办人' },
    CARRY_OVER: { en: 'Begin another application from it: carryOverCase', zh: '转入其他救助申请' },
    REOPEN: { en: 'Reopen on a complaint that was upheld: answerComplaint', zh: '重新办理' },
    WITHDRAW: { en: 'Take the application back: withdrawCase', zh: '撤回申请' },
    CLOSE: { en: 'Close: closeCase', zh: '结案' },
  },
});

@ObjectType('CaseActionState', {
  description: 'Whether an action can be done with a case now by whoever asks, and if not, why. (操作状态)',
})
export class CaseActionStateType {
  @Field(() => CaseActionCodes, { description: 'What would be done. (操作)' })
  action!: CaseAction;

  @Field(() => Boolean, { description: 'It can be done now. (是否可办理)' })
  possible!: boolean;

  @Field(() => String, { description: 'The mutation that does it. (接口名称)' })
  mutation!: string;

  @Field(() => String, { nullable: true, description: 'Code of the reason against it. (原因代码)' })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is in the way and what to do, by Accept-Language. (原因)',
  })
  reason!: string | null;

  @Field(() => [String], { description: 'The articles or requirement ids. (依据)' })
  basis!: readonly string[];
}
