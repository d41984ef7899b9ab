import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { DateTimeScalar, JsonObjectScalar } from '../../api/scalars.js';
import { CASE_EVENT_KINDS, type CaseEventKind } from './case-event.js';

export const CaseEventKindCodes = registerCodes('CaseEventKind', CASE_EVENT_KINDS, {
  text: { en: 'What happened to a case', zh: '案件事件类别' },
  values: {
    SUBMITTED: { en: 'Handed in', zh: '提交申请' },
    PASSED_ON: { en: 'Passed on to the office responsible', zh: '转交办理' },
    PAPERS_ASKED: { en: 'The one notice of missing papers was sent', zh: '一次性告知补正' },
    PAPERS_HANDED_IN: { en: 'Papers were handed in', zh: '补交材料' },
    FILE_HANDED_IN: { en: 'The citizen handed a file in', zh: '居民上传材料' },
    ACCEPTED: { en: 'Accepted', zh: '受理' },
    EXTENDED: { en: 'Special circumstances lengthened the time limit', zh: '延长办理时限' },
    CHECK_REQUESTED: { en: 'The economic check was requested', zh: '发起经济状况核对' },
    CHECK_ANSWERED: { en: 'The economic check was answered', zh: '核对反馈' },
    DISCREPANCY_EXPLAINED: { en: 'The household explained a difference', zh: '家庭说明不一致情况' },
    HOME_VISITED: { en: 'The home was visited', zh: '入户调查' },
    SELF_CARE_ASSESSED: { en: 'Self-care was assessed', zh: '自理能力评估' },
    APPRAISED: { en: 'The democratic appraisal was held', zh: '民主评议' },
    REVIEWED: { en: 'Reviewed', zh: '审核' },
    NOTICE_PUBLISHED: { en: 'A public notice was published', zh: '发布公示' },
    NOTICE_ENDED: { en: 'The public notice ended', zh: '公示结束' },
    OBJECTION_RAISED: { en: 'An objection was raised', zh: '提出异议' },
    OBJECTION_SETTLED: { en: 'An objection was settled', zh: '异议处理' },
    MEETING_HELD: { en: 'The meeting on the single case was held', zh: '召开一事一议会议' },
    PAID_FIRST: { en: 'Money was paid before the papers', zh: '先行救助' },
    PAPERS_RECEIVED: { en: 'The papers of what was paid first came', zh: '补齐先行救助材料' },
    PAY_FIRST_SETTLED: { en: 'What was paid first was settled', zh: '先行救助核销' },
    PAY_FIRST_DISALLOWED: { en: 'What was paid first was disallowed', zh: '先行救助不予核销' },
    REPLANNED: { en: 'The steps were planned again', zh: '调整办理环节' },
    APPROVED: { en: 'Approved', zh: '予以确认' },
    REFUSED: { en: 'Refused', zh: '不予确认' },
    FOLLOW_UP_OPENED: { en: 'An examination of the award began', zh: '启动复核' },
    EXAMINED: { en: 'The award was examined', zh: '复核' },
    HEARD: { en: 'The household was heard', zh: '听取意见' },
    AWARD_KEPT: { en: 'Help goes on as it was', zh: '继续救助' },
    AWARD_CHANGED: { en: 'The sum was changed', zh: '调整待遇' },
    AWARD_ENDED: { en: 'The end of help was decided', zh: '停止救助' },
    SUSPENDED: { en: 'Help was suspended', zh: '暂停救助' },
    RESUMED: { en: 'Help was resumed', zh: '恢复救助' },
    REFERRED: { en: 'Referred to a department', zh: '转办' },
    TAKEN_OVER: { en: 'The jurisdiction to which the household moved has decided', zh: '迁入地已作出决定' },
    COMMITMENT_SIGNED: { en: 'The integrity commitment was signed (C10.1)', zh: '签署诚信承诺' },
    RANDOM_CHECKED: { en: 'Inspected by a random check (J20.1)', zh: '随机抽查' },
    REFERRAL_CHASED: { en: 'The department was chased for its answer (J16.3)', zh: '转办催办' },
    REFERRAL_ANSWERED: { en: 'The department answered', zh: '转办反馈' },
    TRANSFERRED: { en: 'Handed over to another township', zh: '移交' },
    REASSIGNED: { en: 'Given to another officer', zh: '更换经办人' },
    COMPLAINT_RECORDED: { en: 'A complaint or an application for review came in', zh: '收到投诉或复议申请' },
    COMPLAINT_ANSWERED: { en: 'A complaint or review was answered', zh: '投诉或复议办结' },
    REOPENED: { en: 'Reopened', zh: '重新办理' },
    CARRIED_OVER: { en: 'Carried over into another application', zh: '转入其他救助申请' },
    WITHDRAWN: { en: 'Withdrawn', zh: '撤回' },
    CLOSED: { en: 'Closed', zh: '结案' },
  },
});

@ObjectType('CaseEvent', {
  description: 'One thing that happened to a case. It is never changed. (案件事件)',
})
export class CaseEventType {
  @Field(() => DateTimeScalar, { description: 'When. (时间)' })
  at!: Date;

  @Field(() => CaseEventKindCodes, { description: 'What. (类别)' })
  kind!: CaseEventKind;

  @Field(() => String, { description: 'Who did it, as named then. (办理人)' })
  actorName!: string;

  @Field(() => JsonObjectScalar, {
    description: 'Codes, ids, amounts as text and dates; no personal data. (详情)',
  })
  detail!: Readonly<Record<string, unknown>>;
}
