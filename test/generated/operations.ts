/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A household to take in, and where it lives now. (接收迁入家庭) */
export type AcceptHouseholdInput = {
  /** The address. (住址) */
  readonly address?: string | null | undefined;
  /** Urban or rural; as before unless given. (城乡) */
  readonly area?: Area | null | undefined;
  /** The arrival. (迁入标识) */
  readonly arrivalId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Division code of the household registration; as before unless given. (户籍地区划代码) */
  readonly registeredDivision?: string | null | undefined;
  /** The village or community. (村（社区）) */
  readonly villageId?: string | number | null | undefined;
};

/** The accounts of a fund; together they always sum to zero over all funds (资金账户) */
export type AccountKind =
  /** Can be committed (可用) */
  | 'AVAILABLE'
  /** Paid wrongly and claimed back, not yet received (待追缴) */
  | 'CLAIMED'
  /** Set aside for a decision or a payroll (已预留) */
  | 'COMMITTED'
  /** What goods that went missing cost (物资盘亏) */
  | 'LOST'
  /** Minus what came in from outside and has not gone back (来源) */
  | 'SOURCE'
  /** Paid (已支付) */
  | 'SPENT'
  /** What goods in store cost (库存物资) */
  | 'STOCK'
  /** Claimed back in vain and given up (已核销损失) */
  | 'WRITTEN_OFF';

/** A person to take into a household. (添加成员) */
export type AddMemberInput = {
  /** First day in the household. (加入日期) */
  readonly activeFrom: string;
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The person. (成员) */
  readonly member: HouseholdMemberInput;
};

/** The next step about a record (C10.1). (办理失信记录) */
export type AdvanceDishonestyInput = {
  /** What is done. (动作) */
  readonly action: DishonestyAction;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the record. (失信记录标识) */
  readonly recordId: string | number;
  /** Why, 1 to 2000 characters. (说明) */
  readonly statement: string;
};

/** One value from one day on. (修订内容) */
export type AmendmentChangeInput = {
  /** The article it comes from. (依据) */
  readonly basis: BasisInput;
  /** How sure the figure is: A, B or C; left out when it is the authority’s own. (可信度) */
  readonly confidence?: string | null | undefined;
  /** What lets the value stand outside a bound of a parent policy. (例外依据) */
  readonly exception?: BasisInput | null | undefined;
  /** In force from this day. (生效日期) */
  readonly inForceFrom: string;
  /** Key of the parameter. (参数代码) */
  readonly key: string;
  /** What it does. (修改方式) */
  readonly mode?: ChangeMode;
  /** The new value as a text: 745.00 for money, 1.3 for a ratio, codes separated by commas. (新值) */
  readonly value?: string | null | undefined;
};

/** Which amendments; a part that is left out asks for nothing. (修订筛选条件) */
export type AmendmentFilter = {
  /** Of this status. (状态) */
  readonly status?: AmendmentStatus | null | undefined;
};

/** Where an amendment stands. (修订状态) */
export type AmendmentStatus =
  /** Proposed: it holds nowhere yet. (拟议) */
  | 'PROPOSED'
  /** Published: its values hold from their days on. (已公布) */
  | 'PUBLISHED'
  /** Withdrawn before it was in force. (已撤回) */
  | 'WITHDRAWN';

/** The answer of the office that is chased. (答复督办) */
export type AnswerChasingInput = {
  /** What the office has to say, 1 to 2000 characters. (答复) */
  readonly answer: string;
  /** Id of the chasing. (督办标识) */
  readonly chasingId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** An answer to a complaint (X12). (答复投诉或复议) */
export type AnswerComplaintInput = {
  /** The complaint. (投诉标识) */
  readonly complaintId: string | number;
  /** What was found. (答复) */
  readonly finding: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** How it ends. (结果) */
  readonly outcome: ComplaintOutcome;
  /** The first step that a reopened case does again; the review unless given. (重新办理起始环节) */
  readonly reopenFrom?: StepCode | null | undefined;
};

/** The answer of a department (J16.3, X11). (转办反馈) */
export type AnswerReferralInput = {
  /** What it answered. (反馈内容) */
  readonly answer: string;
  /** What it grants. (救助内容) */
  readonly grant?: OutsideGrantInput | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What it decided. (反馈结果) */
  readonly outcome: ReferralOutcome;
  /** The referral. (转办标识) */
  readonly referralId: string | number;
};

/** How an application was handed in (申请渠道) */
export type ApplicationChannel =
  /** By the hotline (服务热线) */
  | 'HOTLINE'
  /** At a kiosk (自助终端) */
  | 'KIOSK'
  /** By mobile phone (移动端) */
  | 'MOBILE'
  /** Through the village or community (村（社区）代办) */
  | 'VILLAGE'
  /** On the web (网上) */
  | 'WEB'
  /** At a window (服务窗口) */
  | 'WINDOW';

/** Where a draft stands (申请草稿状态) */
export type ApplicationDraftStatus =
  /** Given up; it holds nothing any more (已作废) */
  | 'DISCARDED'
  /** Handed in; it holds nothing any more (已提交) */
  | 'HANDED_IN'
  /** Not handed in yet (草稿) */
  | 'OPEN';

/** Who hands an application in (申请提交人) */
export type ApplicationFiler =
  /** A relative with the authority of the person (受委托的亲属) */
  | 'RELATIVE'
  /** The person (本人) */
  | 'SELF'
  /** The village or community for the person (村（社区）代办) */
  | 'VILLAGE';

/** For whom a form asks; exactly one of the fields is given. (申请家庭) */
export type ApplicationHouseholdInput = {
  /** A household of your place. (家庭标识) */
  readonly householdId?: string | number | null | undefined;
  /** A household to register with the form. (新登记家庭) */
  readonly registration?: HouseholdFormInput | null | undefined;
  /** The household of this person, anywhere in the jurisdiction (J16.2). (成员身份号码) */
  readonly residentId?: string | null | undefined;
};

/** Where the proposal of a post stands (任职提议状态) */
export type AppointmentStatus =
  /** Confirmed by a second person: the post is held from its first day (已确认) */
  | 'CONFIRMED'
  /** Declined or taken back (已否决) */
  | 'DECLINED'
  /** Proposed: nobody is in post by it yet (待确认) */
  | 'PROPOSED';

/** Whether the urban or the rural standard applies (城乡类别) */
export type Area =
  /** Rural (农村) */
  | 'RURAL'
  /** Urban (城镇) */
  | 'URBAN';

/** What is asked for, and with which papers. (拟申请内容) */
export type AssessApplicationInput = {
  /** Answers to the programmes' own questions, by programme and question. (附加问题答案) */
  readonly answers?: Record<string, unknown> | null | undefined;
  /** The emergency, if any. (急难情形) */
  readonly emergency?: AssessEmergencyInput | null | undefined;
  /** Codes of the papers in hand. (已有材料) */
  readonly evidence?: ReadonlyArray<string> | null | undefined;
  /** The sum asked for. (申请金额) */
  readonly requestedAmount?: string | null | undefined;
  /** It bears no delay. (是否紧急) */
  readonly urgent?: boolean;
};

/** An income, asset, spending or condition, from–until. (家庭情况) */
export type AssessCircumstanceInput = {
  /** First day. (起始日期) */
  readonly activeFrom: string;
  /** Last day, if it is known. (终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** Needed for incomes, assets and spending; left out for conditions. (金额) */
  readonly amount?: string | null | undefined;
  /** Grade, where the kind has grades. (等级) */
  readonly grade?: string | null | undefined;
  /** Its kind; the category follows from it. (种类) */
  readonly kind: CircumstanceKind;
  /** MONTHLY for incomes; either for spending; else left out. (周期) */
  readonly period?: CircumstancePeriod | null | undefined;
};

/** What brought the household into need. (急难情形) */
export type AssessEmergencyInput = {
  /** Within the acting township (J9.5). (是否发生在本地) */
  readonly happenedHere: boolean;
  /** What happened. (类型) */
  readonly kind: EmergencyKind;
  /** On which day. (发生日期) */
  readonly occurredOn: string;
};

/** Help that the household has or had. (已获救助) */
export type AssessHelpInput = {
  /** The sum, a month where the period is MONTHLY. (金额) */
  readonly amount: string;
  /** Class, where it has one. (类别档次) */
  readonly class?: string | null | undefined;
  /** First day. (起始日期) */
  readonly from: string;
  /** How it is paid. (周期) */
  readonly period: BenefitPeriod;
  /** Code of the programme. (救助项目代码) */
  readonly programme: string;
  /** Last day, if it is known. (终止日期) */
  readonly until?: string | null | undefined;
};

/** A household on no record, to ask about. (拟测算家庭) */
export type AssessHouseholdInput = {
  /** Which standard applies. (城乡类别) */
  readonly area: Area;
  /** What belongs to the household as a whole. (全户情况) */
  readonly circumstances?: ReadonlyArray<AssessCircumstanceInput> | null | undefined;
  /** Help it has or had. (已获救助) */
  readonly help?: ReadonlyArray<AssessHelpInput> | null | undefined;
  /** The head and the members, at most 30. (成员) */
  readonly members: ReadonlyArray<AssessMemberInput>;
  /** Division code of the household registration. (户籍地区划代码) */
  readonly registeredDivision: string;
  /** Whether the policies asked count that division as their own. (是否本地户籍) */
  readonly registeredHere: boolean;
  /** Since when it has lived in the jurisdiction. (居住起始日期) */
  readonly residentSince?: string | null | undefined;
};

/** A household, and under which policies and on which days to look at it. (测算请求) */
export type AssessInput = {
  /** What is asked for. (拟申请内容) */
  readonly application?: AssessApplicationInput | null | undefined;
  /** Days of application; left out, today. Policies times days: at most 20. (申请日期) */
  readonly dates?: ReadonlyArray<string> | null | undefined;
  /** A household on no record; either this or `householdId`. (拟测算家庭) */
  readonly household?: AssessHouseholdInput | null | undefined;
  /** Take the household on record as it was on this day; left out, as it was on each day asked for. (家庭情况日期) */
  readonly householdAsOf?: string | null | undefined;
  /** A household of your place; either this or `household`. (在册家庭) */
  readonly householdId?: string | number | null | undefined;
  /** Ids of policies; left out, that of your own jurisdiction. (政策) */
  readonly policies?: ReadonlyArray<string | number> | null | undefined;
  /** Codes; left out, all programmes. (救助项目) */
  readonly programmes?: ReadonlyArray<string> | null | undefined;
  /** Situations to assume in place of those declared. (假设情形) */
  readonly situations?: ReadonlyArray<AssessSituationInput> | null | undefined;
  /** The township whose declared situations count; left out, that of the household. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** A member of a household on no record. (家庭成员) */
export type AssessMemberInput = {
  /** Birth date. (出生日期) */
  readonly birthDate: string;
  /** The member's own incomes, conditions, assets and spending. (个人情况) */
  readonly circumstances?: ReadonlyArray<AssessCircumstanceInput> | null | undefined;
  /** First day in the household. (加入日期) */
  readonly memberSince: string;
  /** Relation to the head; one member is the HEAD. (与户主关系) */
  readonly relation: Relation;
  /** Sex. (性别) */
  readonly sex: Sex;
};

/** A situation to assume. (假设情形) */
export type AssessSituationInput = {
  /** What kind of event. (类别) */
  readonly kind: SituationKind;
  /** Its level, as announced. (等级) */
  readonly level: string;
};

/** A task for a service organisation (J14). (下达服务任务) */
export type AssignServiceTaskInput = {
  /** What is asked, 1 to 2000 characters. The organisation reads it: write no more of the family than it needs. (任务要求) */
  readonly asked: string;
  /** The case of the household that it is for. (案件) */
  readonly caseId?: string | number | null | undefined;
  /** The contract under which. (服务合同) */
  readonly contractId: string | number;
  /** By when the report is due. (完成期限) */
  readonly dueOn: string;
  /** The household. (家庭) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind of service. (服务类别) */
  readonly kind: ServiceKind;
};

/** A lead to take up (J15). (核查线索) */
export type AttendLeadInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the lead. (线索标识) */
  readonly leadId: string | number;
};

/** Which awards; a part that is left out asks for nothing. (待遇筛选条件) */
export type AwardFilter = {
  /** Of this case. (案件) */
  readonly caseId?: string | number | null | undefined;
  /** Of this household. (家庭) */
  readonly householdId?: string | number | null | undefined;
  /** Of this programme. (项目) */
  readonly programme?: string | null | undefined;
  /** Not ended, with a review due by this day. (复核到期日不晚于) */
  readonly reviewDueBy?: string | null | undefined;
  /** In this status. (状态) */
  readonly status?: AwardStatus | null | undefined;
  /** Of this township. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** How an award is paid (待遇发放方式) */
export type AwardKind =
  /** Once (一次性发放) */
  | 'ONE_OFF'
  /** Every month, by the payroll (按月发放) */
  | 'RECURRING'
  /** In planned stages under one approval (一次审批、分阶段发放) */
  | 'STAGED';

/** The order of a list of awards (待遇列表排序) */
export type AwardOrder =
  /** The latest granted first (按批准时间由近到远) */
  | 'NEWEST'
  /** The earliest review first; only awards with a review (按复核到期日由近到远) */
  | 'REVIEW_DUE';

/** How an award stands (待遇状态) */
export type AwardStatus =
  /** Running; its last day may be set already (享受中) */
  | 'ACTIVE'
  /** Over (已终止) */
  | 'ENDED'
  /** Withheld (暂停) */
  | 'SUSPENDED';

/** What the bank did with a payment. (银行回执) */
export type BankAnswerInput = {
  /** Whether the bank paid it. (是否成功) */
  readonly accepted: boolean;
  /** The payment. (支付标识) */
  readonly paymentId: string | number;
  /** Why not; needed when it was rejected. (退回原因) */
  readonly reason?: string | null | undefined;
};

/** Format of a file for the bank (银行文件格式) */
export type BankFileFormat =
  /** Comma-separated values (逗号分隔文件) */
  | 'CSV'
  /** ISO 20022 pain.001.001.09 (ISO 20022 pain.001.001.09报文) */
  | 'PAIN_001';

/** Where in a document a value stands. (依据) */
export type BasisInput = {
  /** Article, section or table. (条款) */
  readonly article: string;
  /** Code of a document that the policy knows, or of one in `instruments`. (文件编号) */
  readonly instrument: string;
  /** The requirement that it fulfils. (需求编号) */
  readonly requirement?: string | null | undefined;
};

/** Whether an amount is paid every month or once (救助金周期) */
export type BenefitPeriod =
  /** Every month (按月) */
  | 'MONTHLY'
  /** Once (一次性) */
  | 'ONE_OFF';

/** A simulation to cancel. (取消政策模拟) */
export type CancelSimulationInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the simulation. (模拟标识) */
  readonly simulationId: string | number;
};

/** A case to carry over into another application (X3.3). (转入申请) */
export type CarryOverCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The programme to apply for. (救助项目代码) */
  readonly programme?: string;
};

/** What an ended fund did not spend, into the next one. (结余结转) */
export type CarryOverFundsInput = {
  /** How much; left out = all that is left. (金额) */
  readonly amount?: string | null | undefined;
  /** The fund whose last day is over. (到期资金) */
  readonly fromFundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, such as the number of the document. (摘要) */
  readonly memo: string;
  /** A fund of the same source and within its purposes. (结转至资金) */
  readonly toFundId: string | number;
};

/** What can be done with a case; each is a mutation (案件操作) */
export type CaseAction =
  /** Accept: acceptCase (受理) */
  | 'ACCEPT'
  /** Record its result: recordEconomicCheckResult (登记核对结果) */
  | 'ANSWER_CHECK'
  /** Record the answer of the department: answerReferral (登记转办反馈) */
  | 'ANSWER_REFERRAL'
  /** Record the appraisal: recordAppraisal (登记民主评议) */
  | 'APPRAISE'
  /** Ask for the missing papers: returnForPapers (一次性告知补正) */
  | 'ASK_FOR_PAPERS'
  /** Assess self-care: recordSelfCareAssessment (登记自理能力评估) */
  | 'ASSESS_SELF_CARE'
  /** Begin another application from it: carryOverCase (转入其他救助申请) */
  | 'CARRY_OVER'
  /** Decide a new sum: decideFollowUp (决定调整待遇) */
  | 'CHANGE_AWARD'
  /** Close: closeCase (结案) */
  | 'CLOSE'
  /** Disallow what was paid first: disallowPayFirst (先行救助不予核销) */
  | 'DISALLOW_PAY_FIRST'
  /** Decide the end of help: decideFollowUp (决定停止救助) */
  | 'END_AWARD'
  /** End the notice: endNotice (结束公示) */
  | 'END_NOTICE'
  /** Record what the examination found: recordFollowUp (登记复核结果) */
  | 'EXAMINE'
  /** Lengthen the time limit of a special case: extendCase (延长办理时限) */
  | 'EXTEND'
  /** Grant a single sum: decideCase (确认（一次性）) */
  | 'GRANT_ONCE'
  /** Grant a running award: decideCase (确认（持续发放）) */
  | 'GRANT_RUNNING'
  /** Take papers in: recordPapers (登记材料) */
  | 'HAND_IN_PAPERS'
  /** Record what the household said: recordHearing (登记听取意见) */
  | 'HEAR'
  /** Record the meeting: recordMeeting (登记一事一议会议) */
  | 'HOLD_MEETING'
  /** Decide that help goes on: decideFollowUp (决定继续救助) */
  | 'KEEP_AWARD'
  /** Begin the examination of the award: openFollowUp (启动复核) */
  | 'OPEN_FOLLOW_UP'
  /** Pay before the papers: payFirst (先行救助) */
  | 'PAY_FIRST'
  /** Publish the notice: publishNotice (发布公示) */
  | 'PUBLISH_NOTICE'
  /** Record an objection: raiseObjection (登记异议) */
  | 'RAISE_OBJECTION'
  /** Give it to another officer: reassignCase (更换经办人) */
  | 'REASSIGN'
  /** Take in the papers of what was paid first: recordPapers (补齐先行救助材料) */
  | 'RECEIVE_PAPERS'
  /** Record the visit of the county: recordHomeVisit (登记县级入户核查) */
  | 'RECORD_COUNTY_VISIT'
  /** Record the visit: recordHomeVisit (登记入户调查) */
  | 'RECORD_VISIT'
  /** Refer to a department: referCase (转办) */
  | 'REFER'
  /** Refuse in writing: refuseCase (不予确认) */
  | 'REFUSE'
  /** Reopen on a complaint that was upheld: answerComplaint (重新办理) */
  | 'REOPEN'
  /** Ask again for answers that hold no more: requestEconomicCheck (核对结果过期后重新核对) */
  | 'REPEAT_CHECK'
  /** Request the check: requestEconomicCheck (发起经济状况核对) */
  | 'REQUEST_CHECK'
  /** Pay it again: resumeCase (恢复救助) */
  | 'RESUME'
  /** Record the review: recordReview (登记审核意见) */
  | 'REVIEW'
  /** Settle an objection: settleObjection (处理异议) */
  | 'SETTLE_OBJECTION'
  /** Settle what was paid first: settlePayFirst (先行救助核销) */
  | 'SETTLE_PAY_FIRST'
  /** Withhold the award: suspendCase (暂停救助) */
  | 'SUSPEND'
  /** Hand over to where the household lives now: transferCase (移交迁入地) */
  | 'TRANSFER'
  /** Take the application back: withdrawCase (撤回申请) */
  | 'WITHDRAW';

/** By what cases are counted (统计维度) */
export type CaseDimension =
  /** By month of application (按申请月份) */
  | 'MONTH'
  /** By programme (按救助项目) */
  | 'PROGRAMME'
  /** By status (按状态) */
  | 'STATUS';

/** What happened to a case (案件事件类别) */
export type CaseEventKind =
  /** Accepted (受理) */
  | 'ACCEPTED'
  /** The democratic appraisal was held (民主评议) */
  | 'APPRAISED'
  /** Approved (予以确认) */
  | 'APPROVED'
  /** The sum was changed (调整待遇) */
  | 'AWARD_CHANGED'
  /** The end of help was decided (停止救助) */
  | 'AWARD_ENDED'
  /** Help goes on as it was (继续救助) */
  | 'AWARD_KEPT'
  /** Carried over into another application (转入其他救助申请) */
  | 'CARRIED_OVER'
  /** The economic check was answered (核对反馈) */
  | 'CHECK_ANSWERED'
  /** The economic check was requested (发起经济状况核对) */
  | 'CHECK_REQUESTED'
  /** Closed (结案) */
  | 'CLOSED'
  /** The integrity commitment was signed (C10.1) (签署诚信承诺) */
  | 'COMMITMENT_SIGNED'
  /** A complaint or review was answered (投诉或复议办结) */
  | 'COMPLAINT_ANSWERED'
  /** A complaint or an application for review came in (收到投诉或复议申请) */
  | 'COMPLAINT_RECORDED'
  /** The household explained a difference (家庭说明不一致情况) */
  | 'DISCREPANCY_EXPLAINED'
  /** The award was examined (复核) */
  | 'EXAMINED'
  /** Special circumstances lengthened the time limit (延长办理时限) */
  | 'EXTENDED'
  /** The citizen handed a file in (居民上传材料) */
  | 'FILE_HANDED_IN'
  /** An examination of the award began (启动复核) */
  | 'FOLLOW_UP_OPENED'
  /** The household was heard (听取意见) */
  | 'HEARD'
  /** The home was visited (入户调查) */
  | 'HOME_VISITED'
  /** The meeting on the single case was held (召开一事一议会议) */
  | 'MEETING_HELD'
  /** The public notice ended (公示结束) */
  | 'NOTICE_ENDED'
  /** A public notice was published (发布公示) */
  | 'NOTICE_PUBLISHED'
  /** An objection was raised (提出异议) */
  | 'OBJECTION_RAISED'
  /** An objection was settled (异议处理) */
  | 'OBJECTION_SETTLED'
  /** Money was paid before the papers (先行救助) */
  | 'PAID_FIRST'
  /** The one notice of missing papers was sent (一次性告知补正) */
  | 'PAPERS_ASKED'
  /** Papers were handed in (补交材料) */
  | 'PAPERS_HANDED_IN'
  /** The papers of what was paid first came (补齐先行救助材料) */
  | 'PAPERS_RECEIVED'
  /** Passed on to the office responsible (转交办理) */
  | 'PASSED_ON'
  /** What was paid first was disallowed (先行救助不予核销) */
  | 'PAY_FIRST_DISALLOWED'
  /** What was paid first was settled (先行救助核销) */
  | 'PAY_FIRST_SETTLED'
  /** Inspected by a random check (J20.1) (随机抽查) */
  | 'RANDOM_CHECKED'
  /** Given to another officer (更换经办人) */
  | 'REASSIGNED'
  /** The department answered (转办反馈) */
  | 'REFERRAL_ANSWERED'
  /** The department was chased for its answer (J16.3) (转办催办) */
  | 'REFERRAL_CHASED'
  /** Referred to a department (转办) */
  | 'REFERRED'
  /** Refused (不予确认) */
  | 'REFUSED'
  /** Reopened (重新办理) */
  | 'REOPENED'
  /** The steps were planned again (调整办理环节) */
  | 'REPLANNED'
  /** Help was resumed (恢复救助) */
  | 'RESUMED'
  /** Reviewed (审核) */
  | 'REVIEWED'
  /** Self-care was assessed (自理能力评估) */
  | 'SELF_CARE_ASSESSED'
  /** Handed in (提交申请) */
  | 'SUBMITTED'
  /** Help was suspended (暂停救助) */
  | 'SUSPENDED'
  /** The jurisdiction to which the household moved has decided (迁入地已作出决定) */
  | 'TAKEN_OVER'
  /** Handed over to another township (移交) */
  | 'TRANSFERRED'
  /** Withdrawn (撤回) */
  | 'WITHDRAWN';

/** Which cases; a part that is left out asks for nothing. (案件筛选条件) */
export type CaseFilter = {
  /** Applied for on this day or later. (申请日期起) */
  readonly appliedFrom?: string | null | undefined;
  /** Applied for on this day or earlier. (申请日期止) */
  readonly appliedUntil?: string | null | undefined;
  /** Due next on this day or later. (到期日起) */
  readonly dueFrom?: string | null | undefined;
  /** Due next on this day or earlier. (到期日止) */
  readonly dueUntil?: string | null | undefined;
  /** True: special circumstances lengthened the time limit; false: the others. (是否延长办理时限) */
  readonly extended?: boolean | null | undefined;
  /** Handled by this officer. (经办人) */
  readonly handlerId?: string | number | null | undefined;
  /** The head's name begins with this, 1 to 60 characters. (户主姓名开头) */
  readonly headName?: string | null | undefined;
  /** Of this household. (家庭) */
  readonly householdId?: string | number | null | undefined;
  /** True: something was due before today; false asks for nothing. (是否逾期) */
  readonly overdue?: boolean | null | undefined;
  /** True: paid first, and the papers have not come (J9.1); false: the others. (是否待补材料) */
  readonly papersOwed?: boolean | null | undefined;
  /** Code of the programme. (救助项目代码) */
  readonly programme?: string | null | undefined;
  /** In one of these statuses. (状态) */
  readonly statuses?: ReadonlyArray<CaseStatus> | null | undefined;
  /** This step is open. (在办环节) */
  readonly step?: StepCode | null | undefined;
  /** Of this township or street. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** Urgent, or not. (是否紧急) */
  readonly urgent?: boolean | null | undefined;
  /** Of this village or community. (村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** A case to act on. (案件) */
export type CaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** The order of a list of cases; the id decides between equals (案件列表排序) */
export type CaseSort =
  /** The latest applied for first (按申请日期由近到远) */
  | 'APPLIED_NEWEST'
  /** What is due first in front; cases without a due day last (按最近到期日，无到期日的在后) */
  | 'NEXT_DUE'
  /** By case number (按案件编号) */
  | 'NUMBER';

/** Where a case stands (案件状态) */
export type CaseStatus =
  /** accepted and under way (办理中) */
  | 'ACCEPTED'
  /** approved and being paid (救助中) */
  | 'ACTIVE'
  /** approved (已确认) */
  | 'APPROVED'
  /** closed (已结案) */
  | 'CLOSED'
  /** refused (不予确认) */
  | 'REFUSED'
  /** handed in (已提交) */
  | 'SUBMITTED'
  /** suspended while it is examined again (暂停救助) */
  | 'SUSPENDED'
  /** withdrawn (已撤回) */
  | 'WITHDRAWN';

/** How cash of a reserve fund moves (备用金现金收支) */
export type CashMove =
  /** From the bank into the box (提取现金) */
  | 'DRAWN'
  /** To a family that was paid first (发放先行救助) */
  | 'HANDED_OUT'
  /** From the box to the bank (现金缴存) */
  | 'PAID_IN';

/** What a change does to a parameter. (修改方式) */
export type ChangeMode =
  /** Hands back to the value of the parent policy. (恢复上级规定) */
  | 'INHERIT'
  /** Repeals the value: the parameter is unset. (废止) */
  | 'REPEAL'
  /** States a value. (设定取值) */
  | 'SET';

/** Another payee of an award. (变更领取人) */
export type ChangePayeeInput = {
  /** The award. (待遇标识) */
  readonly awardId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** A living member of its household. (新领取人标识) */
  readonly personId: string | number;
  /** Why. (变更原因) */
  readonly reason: string;
};

/** Which chasings; a part that is left out asks for nothing. (督办筛选条件) */
export type ChasingFilter = {
  /** True: addressed to your own office; false asks for nothing. (是否督办本机构) */
  readonly mine?: boolean | null | undefined;
  /** True: not answered, and due before today; false asks for nothing. (是否逾期) */
  readonly overdue?: boolean | null | undefined;
  /** In this status. (状态) */
  readonly status?: ChasingStatus | null | undefined;
};

/** Where a chasing stands (督办状态) */
export type ChasingStatus =
  /** Answered, to be closed by the level above (已答复) */
  | 'ANSWERED'
  /** Closed (已办结) */
  | 'CLOSED'
  /** Waits for the answer of the office (待答复) */
  | 'OPEN';

/** What a line of an answer file led to (反馈行处理结果) */
export type CheckAnswerRowStatus =
  /** Not taken, with the reason (未采用) */
  | 'REJECTED'
  /** Taken (已采用) */
  | 'TAKEN'
  /** On record already; nothing was changed (无变化) */
  | 'UNCHANGED';

/** The household's authorisation of the check (C5). (核对授权) */
export type CheckAuthorisationInput = {
  /** Id of the member who signed it. (授权人) */
  readonly personId: string | number;
  /** When. (签署日期) */
  readonly signedOn: string;
};

/** What one source answered. (核对反馈) */
export type CheckFindingInput = {
  /** It knows something else than was declared. (是否不一致) */
  readonly differs: boolean;
  /** What it knows. (说明) */
  readonly note?: string | null | undefined;
  /** Who answered. (来源) */
  readonly source: EconomicCheckSource;
};

/** Where a question to a source stands (核对请求状态) */
export type CheckInquiryStatus =
  /** Answered (已反馈) */
  | 'ANSWERED'
  /** To be asked (待发送) */
  | 'OPEN'
  /** Asked, no answer yet (已发送) */
  | 'SENT';

/** What the clock does by itself (定时作业) */
export type Chore =
  /** Matches registry changes that waited for a figure (动态监测补匹配) */
  | 'ALERTS'
  /** Notes every deadline that passed (登记超期事项) */
  | 'CLOCKS'
  /** Lets leads rise that nobody took up (逾期线索上报) */
  | 'LEADS'
  /** Ends public notices whose last day is over (公示期满办结) */
  | 'NOTICES'
  /** Pushes data to the platforms above (J19) (数据推送) */
  | 'PUSHES'
  /** Freezes the report of its date (定期报告) */
  | 'REPORTS'
  /** Computes the risk warnings (风险预警) */
  | 'WARNINGS';

/** What a circumstance is about (情况类别) */
export type CircumstanceCategory =
  /** Asset (财产) */
  | 'ASSET'
  /** Condition of a person (个人情况) */
  | 'CONDITION'
  /** Expenditure (支出) */
  | 'EXPENDITURE'
  /** Income (收入) */
  | 'INCOME';

/** An income, asset, expenditure or condition to record. (家庭情况) */
export type CircumstanceInput = {
  /** First day, today or earlier. (起始日期) */
  readonly activeFrom: string;
  /** Last day, if it is known. (终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** Needed for incomes, assets and spending; left out for conditions. (金额) */
  readonly amount?: string | null | undefined;
  /** Note on the evidence. (证明材料) */
  readonly evidence?: string | null | undefined;
  /** Grade, where the kind has grades. (等级) */
  readonly grade?: string | null | undefined;
  /** Its kind; the category follows from it. (种类) */
  readonly kind: CircumstanceKind;
  /** MONTHLY for incomes; either for spending; else left out. (周期) */
  readonly period?: CircumstancePeriod | null | undefined;
  /** Where it comes from. (来源) */
  readonly source: CircumstanceSource;
};

/** The kind of a circumstance; its category follows from it (情况种类) */
export type CircumstanceKind =
  /** Social assistance (社会救助金) */
  | 'ASSISTANCE'
  /** Award (奖励、荣誉津贴) */
  | 'AWARD'
  /** Basic old-age pension (城乡居民基础养老金) */
  | 'BASIC_OLD_AGE_PENSION'
  /** Boards at school (住宿生) */
  | 'BOARDS_AT_SCHOOL'
  /** Net income from business (经营净收入) */
  | 'BUSINESS'
  /** Asset of a business (经营性资产) */
  | 'BUSINESS_ASSET'
  /** Cannot attend school by disability or illness (因身心障碍不方便入学) */
  | 'CANNOT_ATTEND_SCHOOL'
  /** Being cared for: INSTITUTION or HOME (供养照料方式) */
  | 'CARE'
  /** Signed care agreement (已签订照料协议) */
  | 'CARE_AGREEMENT'
  /** Cerebral palsy (脑瘫) */
  | 'CEREBRAL_PALSY'
  /** Chronic illness (慢性病) */
  | 'CHRONIC_ILLNESS'
  /** Cleft lip or palate (唇腭裂) */
  | 'CLEFT'
  /** Contributory pension (职工养老金) */
  | 'CONTRIBUTORY_PENSION'
  /** Demobilised officer (复员干部) */
  | 'DEMOBILISED_OFFICER'
  /** Adult child unable to live independently (不能独立生活的成年子女) */
  | 'DEPENDENT_ADULT_CHILD'
  /** Deposit (存款) */
  | 'DEPOSIT'
  /** Care of the disabled (残疾照料支出) */
  | 'DISABILITY_CARE'
  /** Intellectual disability, grade 1–4 (智力残疾) */
  | 'DISABILITY_INTELLECTUAL'
  /** Mental disability, grade 1–4 (精神残疾) */
  | 'DISABILITY_MENTAL'
  /** Multiple disability, grade 1–4 (多重残疾) */
  | 'DISABILITY_MULTIPLE'
  /** Physical disability, grade 1–4 (肢体残疾) */
  | 'DISABILITY_PHYSICAL'
  /** Disability of sight, hearing or speech, grade 1–4 (视力、听力、言语残疾) */
  | 'DISABILITY_SENSORY'
  /** Loss by disaster (灾害损失) */
  | 'DISASTER_LOSS'
  /** Education (教育支出) */
  | 'EDUCATION'
  /** Employed (就业) */
  | 'EMPLOYED'
  /** Insured as an employee against illness (参加职工基本医疗保险) */
  | 'EMPLOYEE_INSURED'
  /** Evacuated in a disaster (因灾紧急转移安置) */
  | 'EVACUATED'
  /** Fallen back into poverty (返贫人员) */
  | 'FALLEN_BACK_INTO_POVERTY'
  /** Family-planning record, graded (计划生育家庭情况) */
  | 'FAMILY_PLANNING'
  /** Net income from farming (种养净收入) */
  | 'FARMING'
  /** In flexible work and paying social insurance (灵活就业并缴纳社会保险费) */
  | 'FLEXIBLE_WORK_INSURED'
  /** Funeral (丧葬支出) */
  | 'FUNERAL'
  /** Recognised as hard to place in work (就业困难人员) */
  | 'HARD_TO_EMPLOY'
  /** Harmed for acting bravely: DISABLED, or BEREAVED of whoever was (见义勇为致残或牺牲人员家属) */
  | 'HARMED_ACTING_BRAVELY'
  /** Draws a pension (领取养老金) */
  | 'HAS_PENSION'
  /** Home lost in a disaster: DESTROYED or DAMAGED (因灾住房倒损) */
  | 'HOME_LOST'
  /** Housing (房产) */
  | 'HOUSING'
  /** Housing cost (住房支出) */
  | 'HOUSING_COST'
  /** Lacks suitable housing (住房困难) */
  | 'HOUSING_NEED'
  /** Infected (感染者) */
  | 'INFECTED'
  /** Commercial insurance (商业保险) */
  | 'INSURANCE'
  /** In compulsory detoxification (强制隔离戒毒) */
  | 'IN_COMPULSORY_DETOXIFICATION'
  /** In prison (在监狱服刑) */
  | 'IN_PRISON'
  /** Left behind by those who work away (留守人员) */
  | 'LEFT_BEHIND'
  /** Lifted out of poverty (脱贫人口) */
  | 'LIFTED_OUT_OF_POVERTY'
  /** Basic living (基本生活支出) */
  | 'LIVING'
  /** Medical cost out of pocket (医疗支出（自负部分）) */
  | 'MEDICAL'
  /** Missing (失踪) */
  | 'MISSING'
  /** Monitored against falling back into poverty (防返贫监测对象) */
  | 'MONITORED_AGAINST_POVERTY'
  /** Near relative of staff (57号, 11) (经办人员近亲属) */
  | 'NEAR_RELATIVE_OF_STAFF'
  /** Needs long-term care (需要长期照护) */
  | 'NEEDS_LONG_TERM_CARE'
  /** Nobody able to support them (无法定义务人或义务人无履行能力) */
  | 'NO_SUPPORTER'
  /** Orphan (孤儿) */
  | 'ORPHAN'
  /** Other asset (其他财产) */
  | 'OTHER_ASSET'
  /** Other spending (其他支出) */
  | 'OTHER_EXPENDITURE'
  /** Other income (其他收入) */
  | 'OTHER_INCOME'
  /** Old or poor party member (老党员、困难党员) */
  | 'PARTY_MEMBER'
  /** Pregnant (孕期) */
  | 'PREGNANT'
  /** Net income from property (财产净收入) */
  | 'PROPERTY'
  /** Quarantined (隔离人员) */
  | 'QUARANTINED'
  /** Registered poor (建档立卡贫困人口) */
  | 'REGISTERED_POOR'
  /** Registered as unemployed (登记失业) */
  | 'REGISTERED_UNEMPLOYED'
  /** Religious staff living away (脱离家庭在宗教场所居住的教职人员) */
  | 'RELIGIOUS_AWAY'
  /** Reservoir migrant (水库移民) */
  | 'RESERVOIR_MIGRANT'
  /** Returnee (返乡人员) */
  | 'RETURNEE'
  /** Securities (有价证券) */
  | 'SECURITIES'
  /** Self-care assessment: items failed, 0–6 (生活自理能力评估（未达标项数0至6）) */
  | 'SELF_CARE'
  /** Serious illness (重病) */
  | 'SERIOUS_ILLNESS'
  /** Severe mental illness (重度精神病) */
  | 'SEVERE_MENTAL_ILLNESS'
  /** Short of water or food by drought (因旱缺水缺粮) */
  | 'SHORT_OF_WATER_OR_FOOD'
  /** Stranded away from home (离家在外临时遇困) */
  | 'STRANDED_AWAY'
  /** Student, graded by level (在校学生) */
  | 'STUDENT'
  /** Has a legal duty of support and lives together for long (有法定赡养、扶养、抚养关系并长期共同居住) */
  | 'SUPPORT_DUTY_LIVES_TOGETHER'
  /** Support paid by relatives (赡养、抚养、扶养费) */
  | 'SUPPORT_PAYMENT'
  /** Surplus rural labour (农村富余劳动力) */
  | 'SURPLUS_RURAL_LABOUR'
  /** Net transfer (转移净收入) */
  | 'TRANSFER'
  /** Breast or cervical cancer: BREAST or CERVICAL (乳腺癌、宫颈癌（“两癌”）) */
  | 'TWO_CANCERS'
  /** Unable to return to work (无法返岗) */
  | 'UNABLE_TO_RETURN_TO_WORK'
  /** Unable to work (无劳动能力) */
  | 'UNABLE_TO_WORK'
  /** Unemployed (失业) */
  | 'UNEMPLOYED'
  /** Graduate without work (未就业高校毕业生) */
  | 'UNEMPLOYED_GRADUATE'
  /** Insured against unemployment (参加失业保险) */
  | 'UNEMPLOYMENT_INSURED'
  /** Emergency patient of unknown identity (需急救的身份不明人员) */
  | 'UNIDENTIFIED_PATIENT'
  /** Lives in an unsafe house, grade C or D (居住危房) */
  | 'UNSAFE_HOUSE'
  /** Vagrant (流浪乞讨人员) */
  | 'VAGRANT'
  /** Vehicle (机动车辆) */
  | 'VEHICLE'
  /** Veteran (退役军人) */
  | 'VETERAN'
  /** Special-care payment to veterans (优抚对象待遇) */
  | 'VETERAN_CARE'
  /** Wage (工资性收入) */
  | 'WAGE'
  /** Child de facto without care (事实无人抚养儿童) */
  | 'WITHOUT_DE_FACTO_CARE'
  /** Worker in need, on file with the trade union (困难职工) */
  | 'WORKER_IN_NEED'
  /** Refusals of work in a row (连续拒绝就业次数) */
  | 'WORK_REFUSED';

/** Whether an amount is a sum a month or a single one (金额周期) */
export type CircumstancePeriod =
  /** Every month (每月) */
  | 'MONTHLY'
  /** Once (一次性) */
  | 'ONE_OFF';

/** Where a statement comes from (信息来源) */
export type CircumstanceSource =
  /** Declared by the household (本人申报) */
  | 'DECLARATION'
  /** A document handed in (书面材料) */
  | 'DOCUMENT'
  /** Found by the economic status check (经济状况核对) */
  | 'ECONOMIC_CHECK'
  /** Looked up on a government platform (政务平台查询) */
  | 'GOVERNMENT_PLATFORM'
  /** Seen at a home visit (入户调查) */
  | 'HOME_VISIT'
  /** Told by another department (其他部门提供) */
  | 'OTHER_DEPARTMENT';

/** A chasing to close. (办结督办) */
export type CloseChasingInput = {
  /** Id of the chasing. (督办标识) */
  readonly chasingId: string | number;
  /** What came of it, 1 to 2000 characters. (办结意见) */
  readonly conclusion: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A lead to end without an application (J15). (办结线索) */
export type CloseLeadInput = {
  /** How it ends. (办结方式) */
  readonly ending: LeadEnding;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the lead. (线索标识) */
  readonly leadId: string | number;
  /** Why, or to whom it was referred. (理由) */
  readonly reason: string;
};

/** How a warning ends (C9.1). (办结预警) */
export type CloseWarningInput = {
  /** Why, 1 to 2000 characters. (办结说明) */
  readonly conclusion: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** How it ends. (结论) */
  readonly outcome: RiskWarningOutcome;
  /** Id of the warning. (预警标识) */
  readonly warningId: string | number;
};

/** Which complaints. (投诉筛选) */
export type ComplaintFilter = {
  /** What kind. (类别) */
  readonly kind?: ComplaintKind | null | undefined;
  /** Open, and due before today. (是否逾期) */
  readonly overdue?: boolean | null | undefined;
  /** Where they stand. (状态) */
  readonly status?: ComplaintStatus | null | undefined;
};

/** What kind of complaint (投诉复议类别) */
export type ComplaintKind =
  /** The government above reviews the decision (行政复议) */
  | 'ADMINISTRATIVE_REVIEW'
  /** A complaint about anything (投诉举报) */
  | 'COMPLAINT'
  /** The office looks at its own decision again (申请复核) */
  | 'RECONSIDERATION';

/** How a complaint ends (投诉复议结果) */
export type ComplaintOutcome =
  /** It is not, with reasons (不成立) */
  | 'DISMISSED'
  /** It is right (成立) */
  | 'UPHELD'
  /** Taken back (撤回) */
  | 'WITHDRAWN';

/** Where a complaint stands (投诉复议状态) */
export type ComplaintStatus =
  /** It is not, with reasons (不成立) */
  | 'DISMISSED'
  /** To be answered (待答复) */
  | 'OPEN'
  /** It is right (成立) */
  | 'UPHELD'
  /** Taken back (撤回) */
  | 'WITHDRAWN';

/** What a policy concludes (认定结论) */
export type Conclusion =
  /** Eligible (符合条件) */
  | 'ELIGIBLE'
  /** Papers are missing (材料不齐) */
  | 'EVIDENCE_MISSING'
  /** The policy itself failed; an officer must look (须人工复核) */
  | 'MANUAL_REVIEW'
  /** Not eligible (不符合条件) */
  | 'NOT_ELIGIBLE'
  /** A needed figure is not set on the day (缺少必要的标准或参数) */
  | 'PARAMETER_UNSET';

/** How a consent was given (授权方式) */
export type ConsentForm =
  /** Signed electronically (电子签名) */
  | 'ELECTRONIC_SIGNATURE'
  /** By word before a witness (口头并有见证人) */
  | 'ORAL_BEFORE_WITNESS'
  /** Signed on paper (纸质签字) */
  | 'SIGNED_PAPER';

/** What a person can consent to (授权事项) */
export type ConsentKind =
  /** Passing data on to other helping bodies (向其他救助部门共享信息) */
  | 'DATA_SHARING'
  /** Check of the economic situation with other bodies (家庭经济状况核对授权) */
  | 'ECONOMIC_CHECK'
  /** Seeing and doing things online by an own sign-in (本人账号网上查询和办理) */
  | 'ONLINE_ACCESS';

/** An import to go on with. (继续导入) */
export type ContinueImportInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the import. (导入任务标识) */
  readonly importId: string | number;
  /** How many items to take up, 1 to 200. (处理数量) */
  readonly items?: number;
};

/** What a count of one kind of goods found. (物资盘点) */
export type CountGoodsInput = {
  /** Pieces counted. (盘点数量) */
  readonly counted: number;
  /** Why it differs from the books. (差异说明) */
  readonly explanation?: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the goods. (物资编码) */
  readonly item: string;
  /** The store. (仓库) */
  readonly storeId: string | number;
};

/** The count of a month. (备用金盘点) */
export type CountReserveFundInput = {
  /** Bank part by the statement of the bank. (对账单存款) */
  readonly bank: string;
  /** Cash counted. (盘点现金) */
  readonly cash: string;
  /** Why it differs from the books. (差异说明) */
  readonly explanation?: string;
  /** The reserve fund. (备用金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The month. (月份) */
  readonly month: string;
};

/** A fund of a budget or a donation. (新建资金) */
export type CreateFundInput = {
  /** Line of the government budget. (预算科目) */
  readonly budgetLine?: string | null | undefined;
  /** 2 to 40 capital letters, digits and hyphens. (资金编码) */
  readonly code: string;
  /** Who gave it; for donations only. (捐赠人) */
  readonly donor?: string | null | undefined;
  /** What the giver bound it to. (指定用途) */
  readonly earmark?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name in English. (英文名称) */
  readonly nameEn: string;
  /** Name in Chinese. (中文名称) */
  readonly nameZh: string;
  /** The fund of the level above that passes its money down; left out = its money comes from outside. (上级资金) */
  readonly parentFundId?: string | number | null | undefined;
  /** Codes of the programmes that it may pay. (可用项目) */
  readonly programmes: ReadonlyArray<string>;
  /** Where its money comes from. (资金来源) */
  readonly source: FundSource;
  /** The townships that the giver bound it to; left out = it may help in all. (限定乡镇) */
  readonly townshipIds?: ReadonlyArray<string | number> | null | undefined;
  /** First day on which it pays. (启用日期) */
  readonly validFrom: string;
  /** Last day on which it pays. (截止日期) */
  readonly validUntil?: string | null | undefined;
};

/** An address at which a partner is told of changes. (新增回调地址) */
export type CreateWebhookInput = {
  /** The key of the partner, with the scope CASE_EVENTS. (合作方密钥标识) */
  readonly apiKeyId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The kinds of change to tell; left out, all. (推送类别) */
  readonly kinds?: ReadonlyArray<CaseEventKind> | null | undefined;
  /** Where to send, an https address. (接收地址) */
  readonly url: string;
};

/** A data set of the catalogue (J19) (数据集) */
export type DataSetCode =
  /** Awards (救助待遇) */
  | 'AWARDS'
  /** Cases (救助案件) */
  | 'CASES'
  /** Decisions (救助决定) */
  | 'DECISIONS'
  /** Households (家庭) */
  | 'HOUSEHOLDS'
  /** Payments (救助金发放) */
  | 'PAYMENTS'
  /** Persons helped (救助对象) */
  | 'PERSONS';

/** How a value of a data set is written (数据类型) */
export type DataType =
  /** A code of a list (代码) */
  | 'CODE'
  /** A day, such as 2026-08-20 (日期) */
  | 'DATE'
  /** A number with two places (两位小数) */
  | 'DECIMAL'
  /** What a row is known by (标识) */
  | 'IDENTIFIER'
  /** A whole number (整数) */
  | 'INTEGER'
  /** A month, such as 2026-08 (月份) */
  | 'MONTH'
  /** Text (文本) */
  | 'TEXT';

/** Which deadlines; a part that is left out asks for nothing. (到期事项筛选条件) */
export type DeadlineFilter = {
  /** Of these kinds. (种类) */
  readonly kinds?: ReadonlyArray<DeadlineKind> | null | undefined;
  /** At this level. (层级) */
  readonly level?: Level | null | undefined;
  /** Of this programme. (救助项目代码) */
  readonly programme?: string | null | undefined;
  /** What waits for officers of this role. (角色) */
  readonly role?: OfficerRole | null | undefined;
  /** Working days from today that count as soon, 0 to 60; needed for SOON and LATER. (即将到期的工作日数) */
  readonly soonWorkingDays?: number | null | undefined;
  /** In this state today. (状态) */
  readonly state?: DeadlineState | null | undefined;
  /** At this step. (环节) */
  readonly step?: StepCode | null | undefined;
  /** Of this township or street. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** Of this village or community. (村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** What is due (到期事项种类) */
export type DeadlineKind =
  /** A household that another jurisdiction hands over (迁入接收) */
  | 'ARRIVAL'
  /** The decision of the whole case (案件办结) */
  | 'CASE'
  /** An answer to the level above (督办答复) */
  | 'CHASING'
  /** The answer to a complaint or an application for review (投诉复核答复) */
  | 'COMPLAINT'
  /** A household that another jurisdiction is to receive (迁出待接收) */
  | 'DEPARTURE'
  /** The examination of a running award (在享复核) */
  | 'FOLLOW_UP'
  /** A lead to be taken up (线索核查) */
  | 'LEAD'
  /** A decision in writing to be handed over (决定书送达) */
  | 'LETTER'
  /** The papers of a payment made first (先行救助补交材料) */
  | 'PAPERS'
  /** The answer of a department (J16.3) (转办反馈) */
  | 'REFERRAL'
  /** An award to be verified again (定期复核) */
  | 'REVIEW'
  /** The report of a service organisation (J14) (服务机构反馈) */
  | 'SERVICE_TASK'
  /** A step of a case (案件环节) */
  | 'STEP';

/** How a deadline stands on the day of the request (期限状态) */
export type DeadlineState =
  /** The day has passed (已超期) */
  | 'BREACHED'
  /** Due today (今日到期) */
  | 'DUE'
  /** After the working days that count as soon (未到期) */
  | 'LATER'
  /** Within the working days that count as soon (即将到期) */
  | 'SOON'
  /** There is a time limit, but the public holidays of its year are not known yet (该年节假日安排尚未公布，到期日待定) */
  | 'UNKNOWN';

/** The account that the bank is to pay from. (付款账户) */
export type DebtorInput = {
  /** Its number. (账号) */
  readonly account: string;
  /** The twelve digits of its bank in CNAPS. (联行号) */
  readonly bankCode: string;
  /** Its holder. (户名) */
  readonly name: string;
};

/** A case to grant. (审核确认) */
export type DecideCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** The fund that pays; left out, the fund for the programme that ends first. (支付资金) */
  readonly fundId?: string | number | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A decision on an examined award. (复核决定) */
export type DecideFollowUpInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** The fund that pays a new sum; the ledger chooses unless given. (资金) */
  readonly fundId?: string | number | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The last day of help when it ends; the end of the month unless given. (停发日期) */
  readonly lastDay?: string | null | undefined;
  /** In writing; needed when help is reduced or ended. (理由) */
  readonly reason?: string | null | undefined;
};

/** What a decision says (决定类别) */
export type DecisionKind =
  /** Granted (予以确认) */
  | 'APPROVAL'
  /** The sum of a running award changes (调整待遇) */
  | 'CHANGE'
  /** A running award goes on, perhaps until a last day (继续救助) */
  | 'CONTINUATION'
  /** A running award ends, with reasons in writing (停止救助) */
  | 'ENDING'
  /** Refused, with reasons in writing (不予确认) */
  | 'REFUSAL'
  /** A running award is withheld while it is examined, with reasons in writing (暂停救助) */
  | 'SUSPENSION';

/** A near relative of yours. (近亲属) */
export type DeclareNearRelativeInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The relation. (关系) */
  readonly relation: NearRelation;
  /** The relative's resident id; only its fingerprint is kept. (近亲属身份号码，仅保存指纹) */
  readonly residentId: string;
};

/** A situation to declare. (宣布情形) */
export type DeclareSituationInput = {
  /** First day in force. (起始日期) */
  readonly activeFrom: string;
  /** Last day in force; left out while no end is declared. (终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** The announcement, with its number or date. (依据) */
  readonly basis: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind of event it is. (类别) */
  readonly kind: SituationKind;
  /** Level as announced: LOW, MEDIUM, HIGH, SEVERE for an epidemic risk, I to IV for a disaster, else any. (等级) */
  readonly level: string;
  /** The townships it covers; left out for the whole jurisdiction. (覆盖的乡镇) */
  readonly townshipIds?: ReadonlyArray<string | number> | null | undefined;
};

/** A colleague who acts in your place for a time. (授权代理) */
export type DelegateInput = {
  /** The first day, today or later. (起始日) */
  readonly activeFrom: string;
  /** The last day. (截止日) */
  readonly activeUntil: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, in 1 to 200 characters. (事由) */
  readonly reason: string;
  /** Id of the officer, of your own organisation. (被授权人) */
  readonly toOfficerId: string | number;
};

/** Goods given against a reserved payment. (发放实物) */
export type DeliverGoodsInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The goods, each kind in one line. (物资明细) */
  readonly lines: ReadonlyArray<GoodsLineInput>;
  /** The payment. (支付) */
  readonly paymentId: string | number;
  /** Number of the receipt. (收据号) */
  readonly receiptNumber: string;
  /** Who signed, or the merchant or provider. (签收人) */
  readonly receivedBy: string;
  /** The day on the receipt. (签收日期) */
  readonly receivedOn: string;
  /** The store. (仓库) */
  readonly storeId: string | number;
};

/** How a letter reached the person (送达方式) */
export type DeliveryMethod =
  /** Handed to an agent or adult relative (委托送达) */
  | 'AGENT'
  /** Electronically (电子送达) */
  | 'ELECTRONIC'
  /** Handed over (直接送达) */
  | 'IN_PERSON'
  /** By post (邮寄送达) */
  | 'POST';

/** A sum that should not have been paid (J20.2). (先行救助不予核销) */
export type DisallowPayFirstInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** Why, 1 to 2000 characters. (理由) */
  readonly finding: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A draft to give up. (作废申请草稿) */
export type DiscardApplicationDraftInput = {
  /** The draft. (草稿标识) */
  readonly draftId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** An own draft to give up. (作废本人申请草稿) */
export type DiscardMyApplicationDraftInput = {
  /** The draft. (草稿标识) */
  readonly draftId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** What is done about a record of dishonesty (失信记录办理动作) */
export type DishonestyAction =
  /** The person asks for a review (申请复核) */
  | 'ASK_REVIEW'
  /** A second officer finds it proven (认定) */
  | 'CONFIRM'
  /** The review keeps it (复核维持) */
  | 'DISMISS_REVIEW'
  /** It is not proven (不予认定) */
  | 'DROP'
  /** The person made it good (信用修复) */
  | 'REPAIR'
  /** The review lifts it (复核撤销) */
  | 'UPHOLD_REVIEW';

/** Where a record of dishonesty stands (失信记录状态) */
export type DishonestyStatus =
  /** Proven; the credit platform was told (已认定) */
  | 'CONFIRMED'
  /** Not proven (不予认定) */
  | 'DROPPED'
  /** Lifted after review (复核撤销) */
  | 'LIFTED'
  /** Held to be false, to be confirmed (待认定) */
  | 'PROPOSED'
  /** Repaired (已信用修复) */
  | 'REPAIRED'
  /** The person asked for a review (复核中) */
  | 'UNDER_REVIEW';

/** What became of a part of a donation (捐赠去向) */
export type DonationUseKind =
  /** It goes on in the next fund (结转下一资金) */
  | 'CARRIED_OVER'
  /** It went back to the donor (退还捐赠人) */
  | 'GIVEN_BACK'
  /** It helped in a case (用于救助案件) */
  | 'PAYMENT';

/** The published seed that draws. (抽取) */
export type DrawRandomCheckInput = {
  /** Id of the random check. (抽查标识) */
  readonly checkId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The seed, 8 to 200 visible ASCII characters. (随机种子) */
  readonly seed: string;
  /** Where it was published, 1 to 200 characters. (种子来源) */
  readonly seedSource: string;
};

/** What an economic status check found (核对结果) */
export type EconomicCheckResult =
  /** What was declared is what the sources know (与申报一致) */
  | 'CLEAR'
  /** A source knows something else, so the appraisal is needed (J18.1) (与申报不一致) */
  | 'DISCREPANCY';

/** Whom an economic status check asks (核对信息来源) */
export type EconomicCheckSource =
  /** Banks (银行) */
  | 'BANKS'
  /** Civil affairs (民政) */
  | 'CIVIL_AFFAIRS'
  /** Housing fund (住房公积金) */
  | 'HOUSING_FUND'
  /** Human resources (人力资源) */
  | 'HUMAN_RESOURCES'
  /** Insurers (保险) */
  | 'INSURERS'
  /** Business register (市场监管) */
  | 'MARKET_REGULATION'
  /** Medical insurance (医疗保障) */
  | 'MEDICAL_INSURANCE'
  /** Public security: households and persons (公安（户籍）) */
  | 'PUBLIC_SECURITY'
  /** Real estate register (不动产登记) */
  | 'REAL_ESTATE_REGISTER'
  /** Securities (证券) */
  | 'SECURITIES'
  /** Social insurance (社会保险) */
  | 'SOCIAL_INSURANCE'
  /** Tax office (税务) */
  | 'TAX'
  /** Vehicle register (车辆登记) */
  | 'VEHICLE_REGISTER';

/** What brought the household into need (J9.1, J9.5). (急难情形) */
export type EmergencyInput = {
  /** What happened. (类型) */
  readonly kind: EmergencyKind;
  /** When. (发生日期) */
  readonly occurredOn: string;
  /** Township or street where; that of the window unless given. (发生地乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** What brought the household into need (急难类型) */
export type EmergencyKind =
  /** Another accident (其他意外事件) */
  | 'ACCIDENT'
  /** Epidemic (疫情) */
  | 'EPIDEMIC'
  /** Fire (火灾) */
  | 'FIRE'
  /** Loss of work (失业) */
  | 'LOSS_OF_WORK'
  /** Natural disaster (自然灾害) */
  | 'NATURAL_DISASTER'
  /** Another emergency (其他急难情形) */
  | 'OTHER_EMERGENCY'
  /** Sudden serious illness (突发重大疾病) */
  | 'SUDDEN_ILLNESS'
  /** Traffic accident (交通事故) */
  | 'TRAFFIC_ACCIDENT';

/** A case to end. (结束案件) */
export type EndCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** A circumstance to end. (终止家庭情况) */
export type EndCircumstanceInput = {
  /** Id of the circumstance. (情况标识) */
  readonly circumstanceId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day; it may lie ahead. (终止日期) */
  readonly lastDay: string;
};

/** A push to give up (J19). (停止推送) */
export type EndDataPushInput = {
  /** What. (数据集) */
  readonly dataSet: DataSetCode;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Whereto. (平台) */
  readonly platform: SharingPlatform;
};

/** A delegation to end. (终止授权) */
export type EndDelegationInput = {
  /** Id of the delegation. (授权标识) */
  readonly delegationId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A membership to end. (终止成员关系) */
export type EndMembershipInput = {
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day in the household, today or earlier. (终止日期) */
  readonly lastDay: string;
  /** Needed when the head leaves and others stay. (新户主) */
  readonly newHead?: NewHeadInput | null | undefined;
  /** Id of the person who leaves. (离开人员标识) */
  readonly personId: string | number;
};

/** A post to end. (终止任职) */
export type EndOfficerInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day in the post, today or later; left out, it ends at once. (任职终止日期) */
  readonly lastDay?: string | null | undefined;
  /** Id of the officer. (工作人员标识) */
  readonly officerId: string | number;
};

/** A contract to end today (J14). (终止服务合同) */
export type EndServiceContractInput = {
  /** The contract. (服务合同) */
  readonly contractId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (终止原因) */
  readonly reason: string;
};

/** A situation to end. (终止情形) */
export type EndSituationInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Last day in force, today or later. (终止日期) */
  readonly lastDay: string;
  /** Id of the situation. (情形标识) */
  readonly situationId: string | number;
};

/** A lead to hand to the level above (J15). (上报线索) */
export type EscalateLeadInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the lead. (线索标识) */
  readonly leadId: string | number;
  /** Why it is handed up, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** What was looked into (C9.1). (登记核查) */
export type ExamineWarningInput = {
  /** What was looked into, 1 to 2000 characters. (核查情况) */
  readonly examination: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the warning. (预警标识) */
  readonly warningId: string | number;
};

/** Ends the vouchers whose last day is over. (代金券过期处理) */
export type ExpireVouchersInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** What the household says to a difference (C5). (不一致说明) */
export type ExplainDiscrepancyInput = {
  /** It clears the difference up. (是否采信) */
  readonly accepted: boolean;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** What it says, 1 to 2000 characters. (说明) */
  readonly explanation: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Which source told of it. (信息来源) */
  readonly source: EconomicCheckSource;
};

/** Which file. It takes no idempotency key: every file shows account numbers, and each is recorded. (导出银行文件) */
export type ExportBankFileInput = {
  /** Needed for PAIN_001. (付款账户) */
  readonly debtor?: DebtorInput | null | undefined;
  /** The format. (格式) */
  readonly format: BankFileFormat;
  /** Which part of a large run, from 1. (第几部分) */
  readonly part?: number;
  /** The run, which must be paid. (发放批次标识) */
  readonly payrollRunId: string | number;
};

/** Questions to hand out to a source (C5). (导出核对请求) */
export type ExportCheckInquiriesInput = {
  /** Those handed out before and not answered too. (是否重发) */
  readonly again?: boolean;
  /** Code of the connector. (连接方式) */
  readonly connector?: string;
  /** To whom. (信息来源) */
  readonly source: EconomicCheckSource;
};

/** A special case and its circumstances. (延长办理时限) */
export type ExtendCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The special circumstances, 1 to 2000 characters. (特殊情况) */
  readonly reason: string;
};

/** The fine for a fraud. (罚款) */
export type FineRecoveryInput = {
  /** How much. (金额) */
  readonly amount: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The day of the fraud, whose law applies. (骗取行为日期) */
  readonly obtainedOn: string;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
};

/** A drawn case with a wrong decision that was not looked at again yet. (处理抽查发现) */
export type FollowCheckResultInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The itemId of the drawn case. (抽中案件标识) */
  readonly itemId: string | number;
  /** The first step that a reopened case does again; the review unless given. (重新办理起始环节) */
  readonly reopenFrom?: StepCode | null | undefined;
};

/** Why a running award is examined again (复核原因) */
export type FollowUpCause =
  /** A change was found (发现情况变化) */
  | 'CHANGE_FOUND'
  /** The household reported a change (家庭主动报告变化) */
  | 'CHANGE_REPORTED'
  /** A complaint was upheld (投诉或复议成立) */
  | 'COMPLAINT'
  /** A member died (成员死亡) */
  | 'DEATH'
  /** The household moved (迁移) */
  | 'MOVE'
  /** The periodic review is due (J1.4) (定期核查) */
  | 'PERIODIC'
  /** A random check found something (抽查发现) */
  | 'RANDOM_CHECK'
  /** The household gives the help up (X1.3) (主动退出) */
  | 'VOLUNTARY_EXIT';

/** What an examination proposes (复核意见) */
export type FollowUpProposal =
  /** Help ends (停发) */
  | 'END'
  /** Help goes on until a last day (J6.1, X1.2) (渐退) */
  | 'GRADUAL_EXIT'
  /** Help goes on as it is (继续救助) */
  | 'KEEP'
  /** More (增发) */
  | 'RAISE'
  /** Less (减发) */
  | 'REDUCE';

/** How far the examination of a running award is (复核进展) */
export type FollowUpState =
  /** household heard, to be decided (已听取意见，待决定) */
  | 'HEARD'
  /** to be examined (待复核) */
  | 'OPEN'
  /** examined, to be decided (已提出意见，待决定) */
  | 'PROPOSED'
  /** reduction or end proposed, household to be heard (拟减发或停发，待听取意见) */
  | 'TO_BE_HEARD';

/** Where an examination stands (复核状态) */
export type FollowUpStatus =
  /** Decided (已决定) */
  | 'DECIDED'
  /** To be examined (待复核) */
  | 'OPEN'
  /** Examined, to be decided (待决定) */
  | 'PROPOSED';

/** Which funds; a part that is left out asks for nothing. (资金筛选条件) */
export type FundFilter = {
  /** Of this kind. (资金类型) */
  readonly kind?: FundKind | null | undefined;
  /** May pay this programme. (可用项目) */
  readonly programme?: string | null | undefined;
  /** Of this source. (资金来源) */
  readonly source?: FundSource | null | undefined;
  /** Held by this township. (所属乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** Ended before this day and still has money to carry over or to give back. (到期结余) */
  readonly unspentOn?: string | null | undefined;
  /** Pays on this day. (有效日期) */
  readonly validOn?: string | null | undefined;
};

/** What the books show of money held back or diverted (资金疑点类型) */
export type FundFindingKind =
  /** Nothing was paid for a past month, and no list says why (应发未发（逾月未发放且无说明）) */
  | 'AWARD_NOT_PAID'
  /** The fund still has money after its last day (到期资金结余未处理) */
  | 'LEFT_AFTER_END'
  /** A township settled it and did not get it back (备用金核销后未拨补) */
  | 'NOT_REIMBURSED'
  /** Passed on against its source, giver, purpose or place (违反专项限定拨转) */
  | 'OUTSIDE_EARMARK'
  /** Spent on what the fund does not pay, or outside its time (超用途或超期限支出) */
  | 'OUTSIDE_PURPOSE'
  /** The list of a past month was not paid (逾月批次未支付) */
  | 'PAYROLL_NOT_PAID'
  /** What came back was not paid again (退回资金未重发) */
  | 'RETURN_NOT_PAID'
  /** A single sum or stage is past its day (逾期未支付) */
  | 'SUM_OVERDUE';

/** What a fund is for (资金类型) */
export type FundKind =
  /** Pays what the county decides (财政或捐赠资金) */
  | 'BUDGET'
  /** Held by a township, pays first (乡镇（街道）备用金) */
  | 'RESERVE';

/** Where the money of a fund comes from; each source is kept apart (资金来源) */
export type FundSource =
  /** Budget of the central government (中央财政) */
  | 'CENTRAL'
  /** Budget of the city (市级财政) */
  | 'CITY'
  /** Budget of the county (县级财政) */
  | 'COUNTY'
  /** Donation (社会捐赠) */
  | 'DONATION'
  /** Budget of the province (省级财政) */
  | 'PROVINCIAL';

/** Money into or out of a fund. (资金收支) */
export type FundSumInput = {
  /** How much. (金额) */
  readonly amount: string;
  /** The fund. (资金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, such as the number of the document. (摘要) */
  readonly memo: string;
};

/** Why a fund cannot pay what is expected of it (资金预警原因) */
export type FundWarningCause =
  /** Its last day comes before (已到期) */
  | 'ENDS'
  /** It has too little (余额不足) */
  | 'RUNS_DRY';

/** So many pieces of one kind of goods. (物资明细) */
export type GoodsLineInput = {
  /** Code of the goods. (物资编码) */
  readonly item: string;
  /** How many pieces. (数量) */
  readonly quantity: number;
};

/** What the household stated. (陈述申辩) */
export type HearRecoveryInput = {
  /** When. (日期) */
  readonly heardOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
  /** In short. (内容) */
  readonly statement: string;
};

/** What help consists of (救助形式) */
export type HelpKind =
  /** Money (现金) */
  | 'CASH'
  /** Goods (实物) */
  | 'GOODS'
  /** A service (服务) */
  | 'SERVICE';

/** Which households; a part that is left out asks for nothing. (家庭筛选条件) */
export type HouseholdFilter = {
  /** Under this standard. (城乡类别) */
  readonly area?: Area | null | undefined;
  /** The head's name begins with this, 1 to 60 characters. (户主姓名开头) */
  readonly headName?: string | null | undefined;
  /** True: only those that live; false: only closed ones. (是否有效) */
  readonly live?: boolean | null | undefined;
  /** Resident id of somebody who belongs to it now; an exact match. (成员身份号码) */
  readonly residentId?: string | null | undefined;
  /** In this township or street. (居住乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** In this village or community. (居住村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** A household as one form states it. (家庭登记表) */
export type HouseholdFormInput = {
  /** Where it lives. (居住地址) */
  readonly address?: string | null | undefined;
  /** Which standard applies. (城乡类别) */
  readonly area: Area;
  /** What belongs to the household as a whole. (全户情况) */
  readonly circumstances?: ReadonlyArray<CircumstanceInput> | null | undefined;
  /** The head and the members. (成员) */
  readonly members: ReadonlyArray<HouseholdMemberInput>;
  /** First day of the household as it is now. (建户日期) */
  readonly openedOn: string;
  /** Division code of the household registration. (户籍地区划代码) */
  readonly registeredDivision: string;
  /** Since when it has lived in the jurisdiction. (居住起始日期) */
  readonly residentSince?: string | null | undefined;
  /** Township or street where it lives. (居住乡镇) */
  readonly townshipId: string | number;
  /** Village or community where it lives. (居住村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** A member of a household as a form states them. (家庭成员) */
export type HouseholdMemberInput = {
  /** First day in the household; left out, the day it opened, or the birth when it came later. (加入日期) */
  readonly activeFrom?: string | null | undefined;
  /** Bank account; kept sealed. (银行账号) */
  readonly bankAccount?: string | null | undefined;
  /** The member's own incomes, conditions, assets and spending. (个人情况) */
  readonly circumstances?: ReadonlyArray<CircumstanceInput> | null | undefined;
  /** Name as in the document. (姓名) */
  readonly name: string;
  /** Telephone; kept sealed. (联系电话) */
  readonly phone?: string | null | undefined;
  /** Relation to the head; one member is the HEAD. (与户主关系) */
  readonly relation: Relation;
  /** Resident id; sex and birth date are taken from it. (身份号码) */
  readonly residentId: string;
};

/** The order of a list of households; the id decides between equals (家庭列表排序) */
export type HouseholdSort =
  /** By the name of the head, in the order of Unicode (按户主姓名（编码顺序）) */
  | 'HEAD_NAME'
  /** The latest opened first (按建户日期由近到远) */
  | 'OPENED_NEWEST'
  /** The earliest opened first (按建户日期由远到近) */
  | 'OPENED_OLDEST';

/** Answers of a source (C5). (导入核对反馈) */
export type ImportCheckAnswersInput = {
  /** Code of the connector. (连接方式) */
  readonly connector?: string;
  /** The text of the file: reference, result, note. (文件内容) */
  readonly content: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** What became of an item of a file (导入结果) */
export type ImportItemStatus =
  /** Taken in (已登记) */
  | 'CREATED'
  /** Refused; see the problems (未通过) */
  | 'REFUSED'
  /** The same was imported before (此前已导入) */
  | 'UNCHANGED'
  /** Nothing wrong; a dry run keeps nothing (校验通过) */
  | 'VALID'
  /** Not looked at yet (待处理) */
  | 'WAITING';

/** What is imported (导入类别) */
export type ImportKind =
  /** Applications of households on record (救助申请) */
  | 'CASES'
  /** Households with their members (家庭及成员) */
  | 'HOUSEHOLDS'
  /** Changes that other registers report (N3.2) (动态监测数据) */
  | 'REGISTRY_CHANGES';

/** One instalment. (分期) */
export type InstalmentInput = {
  /** How much. (金额) */
  readonly amount: string;
  /** By when. (到期日) */
  readonly dueOn: string;
};

/** A key for a partner system. (签发接口密钥) */
export type IssueApiKeyInput = {
  /** From when on the key shall be refused. (失效时间) */
  readonly expiresAt: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the partner system, 1 to 100 characters. (合作系统名称) */
  readonly name: string;
  /** What the key shall be good for. (用途) */
  readonly scopes: ReadonlyArray<PartnerScope>;
};

/** A person whose identity card you have seen. (已核验身份的人员) */
export type IssueSignInCodeInput = {
  /** How the person agreed to see and do things online. (授权方式) */
  readonly form: ConsentForm;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the person. (人员标识) */
  readonly personId: string | number;
};

/** A voucher against a reserved payment. (发放代金券) */
export type IssueVoucherInput = {
  /** The last day on which it is redeemed. (有效期至) */
  readonly expiresOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The payment. (支付) */
  readonly paymentId: string | number;
};

/** Why no day is set by which a lead has to be taken up (线索未设到期日的原因) */
export type LeadDueUnknown =
  /** The public holidays of the year are not known yet (该年法定节假日安排尚未公布) */
  | 'CALENDAR_YEAR_UNKNOWN'
  /** The place has not set the parameter lead.attend.days (当地未规定线索核查时限(lead.attend.days)) */
  | 'PARAMETER_UNSET';

/** How a lead ends without an application (线索办结方式) */
export type LeadEnding =
  /** Closed with a reason (办结) */
  | 'CLOSED'
  /** Referred to somebody else (转介) */
  | 'REFERRED';

/** Which leads; a part that is left out asks for nothing. (线索筛选条件) */
export type LeadFilter = {
  /** This level has to take it up. (应核查层级) */
  readonly level?: Level | null | undefined;
  /** True: open, and due before today; false asks for nothing. (是否逾期) */
  readonly overdue?: boolean | null | undefined;
  /** Reported on this day or later. (报告日期起) */
  readonly reportedFrom?: string | null | undefined;
  /** Reported on this day or earlier. (报告日期止) */
  readonly reportedUntil?: string | null | undefined;
  /** From this source. (来源) */
  readonly source?: LeadSource | null | undefined;
  /** In one of these statuses. (状态) */
  readonly statuses?: ReadonlyArray<LeadStatus> | null | undefined;
  /** Of this township or street. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** True: open, and nobody has taken it up; false asks for nothing. (是否无人核查) */
  readonly unattended?: boolean | null | undefined;
  /** Of this village or community. (村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** Who reported a person or household in need (J15) (线索来源) */
export type LeadSource =
  /** A citizen (群众反映) */
  | 'CITIZEN'
  /** A comparison of data (数据比对) */
  | 'DATA_MATCH'
  /** Another department (部门转介) */
  | 'DEPARTMENT'
  /** A call to the hotline (服务热线) */
  | 'HOTLINE'
  /** The village or community (村（社区）发现) */
  | 'VILLAGE';

/** Where a lead stands (线索状态) */
export type LeadStatus =
  /** Ended in an application (已转为申请) */
  | 'APPLICATION'
  /** Closed with a reason (已办结) */
  | 'CLOSED'
  /** To be looked into (待核实) */
  | 'OPEN'
  /** Referred to somebody else (已转介) */
  | 'REFERRED';

/** Which entries; a part that is left out asks for nothing. (分录筛选条件) */
export type LedgerEntryFilter = {
  /** In this account. (账户) */
  readonly account?: AccountKind | null | undefined;
  /** First day of the books. (起始日期) */
  readonly from?: string | null | undefined;
  /** Of transfers of this kind. (划转类型) */
  readonly transferKind?: TransferKind | null | undefined;
  /** Last day of the books. (截止日期) */
  readonly until?: string | null | undefined;
};

/** Who acts (办理层级) */
export type Level =
  /** the city (市) */
  | 'CITY'
  /** the county or district (县（区）) */
  | 'COUNTY'
  /** the township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** the village or community (村（社区）) */
  | 'VILLAGE';

/** A code that a window gave out. (绑定码) */
export type LinkSignInInput = {
  /** The code; hyphens and small letters do not matter. (绑定码) */
  readonly code: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A household, the place and the day on which to look for all that it may get. (救助匹配请求) */
export type MatchProgrammesInput = {
  /** What is known of an application already: emergency, papers, answers. (申请内容) */
  readonly application?: AssessApplicationInput | null | undefined;
  /** The day whose law and figures apply; left out, today. (适用日期) */
  readonly date?: string | null | undefined;
  /** A household on no record; either this or `householdId`. (拟匹配家庭) */
  readonly household?: AssessHouseholdInput | null | undefined;
  /** A household of your place; either this or `household`. (在册家庭) */
  readonly householdId?: string | number | null | undefined;
  /** Answer the programmes too that the law refuses, with the reasons. (是否包括不符合条件的项目) */
  readonly includeRefused?: boolean;
  /** The policy of the place; left out, that of your own jurisdiction. (政策代码) */
  readonly policyId?: string | number | null | undefined;
  /** Situations to assume in place of those declared. (假设情形) */
  readonly situations?: ReadonlyArray<AssessSituationInput> | null | undefined;
  /** The township whose declared situations count; left out, that of the household. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** What help comes as (救助形式) */
export type Means =
  /** Through a bank (银行转账) */
  | 'BANK'
  /** Cash (现金) */
  | 'CASH'
  /** Goods from a store (实物) */
  | 'GOODS'
  /** A service (服务) */
  | 'SERVICE'
  /** A voucher (代金券) */
  | 'VOUCHER';

/** What a member is to the new head. (与新户主关系) */
export type MemberRelationInput = {
  /** Id of the person. (人员标识) */
  readonly personId: string | number;
  /** Relation to the new head. (与新户主关系) */
  readonly relation: Relation;
};

/** A move within the jurisdiction. (迁移家庭) */
export type MoveHouseholdInput = {
  /** New address. (新地址) */
  readonly address?: string | null | undefined;
  /** Which standard applies there. (城乡类别) */
  readonly area: Area;
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** New township or street. (迁入乡镇) */
  readonly townshipId: string | number;
  /** New village or community. (迁入村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** Cash of a reserve fund that moves. (备用金现金收支) */
export type MoveReserveCashInput = {
  /** How much; not for HANDED_OUT. (金额) */
  readonly amount?: string | null | undefined;
  /** For HANDED_OUT: the case that was paid first. (先行救助案件) */
  readonly caseId?: string | number | null | undefined;
  /** The reserve fund. (备用金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** How it moves. (收支类型) */
  readonly kind: CashMove;
  /** Why, or the number of the slip. (摘要) */
  readonly note?: string;
};

/** A programme that a citizen applies for. (申请项目) */
export type MyProgrammeRequestInput = {
  /** Answers to the programme's own questions, by question. (附加问题答案) */
  readonly answers?: Record<string, unknown> | null | undefined;
  /** Code of the programme. (项目代码) */
  readonly programme: string;
  /** What is asked for; left out where the rules set the sum. (申请金额) */
  readonly requestedAmount?: string | null | undefined;
};

/** How a near relative is related to an officer (近亲属关系) */
export type NearRelation =
  /** Child (子女) */
  | 'CHILD'
  /** Grandchild (孙子女、外孙子女) */
  | 'GRANDCHILD'
  /** Grandparent (祖父母、外祖父母) */
  | 'GRANDPARENT'
  /** Near relative of the spouse (配偶的近亲属) */
  | 'IN_LAW'
  /** Parent (父母) */
  | 'PARENT'
  /** Sibling (兄弟姐妹) */
  | 'SIBLING'
  /** Spouse (配偶) */
  | 'SPOUSE';

/** Who leads the household from then on. (新户主) */
export type NewHeadInput = {
  /** Id of the new head. (新户主标识) */
  readonly personId: string | number;
  /** The relation of every other member who stays. (其余成员与新户主关系) */
  readonly relations: ReadonlyArray<MemberRelationInput>;
};

/** A document that the policy does not know yet. (新依据文件) */
export type NewInstrumentInput = {
  /** A code of capital letters, digits, dots and hyphens. (编号) */
  readonly code: string;
  /** Day of issue. (发文日期) */
  readonly issuedOn?: string | null | undefined;
  /** Document number. (文号) */
  readonly number?: string | null | undefined;
  /** Title in English. (英文名称) */
  readonly titleEn: string;
  /** Title in Chinese. (中文名称) */
  readonly titleZh: string;
  /** Where it is published. (网址) */
  readonly url?: string | null | undefined;
};

/** Where a result is made public (C8) (公示层级) */
export type NoticeLevel =
  /** At the county or district (县（区）) */
  | 'COUNTY'
  /** At the township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** In the village or community (村（社区）) */
  | 'VILLAGE';

/** What the household is told. (追缴告知) */
export type NotifyRecoveryInput = {
  /** Last day to answer, after today. (答复期限) */
  readonly answerBy: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
};

/** Where an objection stands (异议状态) */
export type ObjectionStatus =
  /** Dismissed with reasons (异议不成立) */
  | 'DISMISSED'
  /** Not settled; nothing is confirmed while it is open (待处理) */
  | 'OPEN'
  /** Upheld; the case is disputed (异议成立) */
  | 'UPHELD';

/** The proposal of a post. (任职提议) */
export type OfficerAppointmentInput = {
  /** Id of the proposal. (任职提议标识) */
  readonly appointmentId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** Which officers; a part that is left out asks for nothing. (经办人员筛选条件) */
export type OfficerFilter = {
  /** In the role on this day. (在岗日期) */
  readonly activeOn?: string | null | undefined;
  /** At this organisation. (所属机构) */
  readonly organisationId?: string | number | null | undefined;
  /** In this role. (角色) */
  readonly role?: OfficerRole | null | undefined;
};

/** The level at which an officer acts (经办层级) */
export type OfficerLevel =
  /** City (市级) */
  | 'CITY'
  /** County or district (县级) */
  | 'COUNTY'
  /** Township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** Village or community (村（社区）) */
  | 'VILLAGE';

/** What an officer may do (经办人员角色) */
export type OfficerRole =
  /** County approver (县级审批人员) */
  | 'COUNTY_APPROVER'
  /** County officer (县级经办人员) */
  | 'COUNTY_OFFICER'
  /** Fund manager (资金管理人员) */
  | 'FUND_MANAGER'
  /** Hotline operator (热线受理人员) */
  | 'HOTLINE_OPERATOR'
  /** Inspector (监督检查人员) */
  | 'INSPECTOR'
  /** Policy administrator (政策管理人员) */
  | 'POLICY_ADMIN'
  /** Township approver (乡镇审批人员) */
  | 'TOWNSHIP_APPROVER'
  /** Township officer (乡镇经办人员) */
  | 'TOWNSHIP_OFFICER'
  /** Village officer (村级经办人员) */
  | 'VILLAGE_OFFICER';

/** What is withheld from later payments. (后续待遇抵扣) */
export type OffsetRecoveryInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
  /** A share such as 0.2, within what the policy allows; null withholds no more. (抵扣比例) */
  readonly share?: string | null | undefined;
};

/** An office to chase over a case, a lead or a service task; name one (J16.3). (发起督办) */
export type OpenChasingInput = {
  /** Id of the case. (案件标识) */
  readonly caseId?: string | number | null | undefined;
  /** By when it has to answer, from today on. (答复期限) */
  readonly dueOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the lead. (线索标识) */
  readonly leadId?: string | number | null | undefined;
  /** The village, township or county that is responsible. (被督办机构) */
  readonly officeId: string | number;
  /** Why, 1 to 2000 characters. (督办事由) */
  readonly reason: string;
  /** Id of the service task (J14). (服务任务标识) */
  readonly serviceTaskId?: string | number | null | undefined;
};

/** An examination of a running award to begin (J1.4). (启动复核) */
export type OpenFollowUpInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** Why. (原因) */
  readonly cause: FollowUpCause;
  /** By when; unless given, what the policy sets. (期限) */
  readonly dueOn?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What was reported or is to be looked at. (事由) */
  readonly note: string;
  /** The day of the death, the move or the change. (发生日期) */
  readonly occurredOn?: string | null | undefined;
};

/** A store of the county or of a township. (开设仓库) */
export type OpenGoodsStoreInput = {
  /** 1 to 40 capital letters, digits and hyphens. (仓库编码) */
  readonly code: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name in English. (英文名称) */
  readonly nameEn: string;
  /** Name in Chinese. (中文名称) */
  readonly nameZh: string;
  /** The township that it serves; left out = the county. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** The reserve fund of a township. (设立备用金) */
export type OpenReserveFundInput = {
  /** 2 to 40 capital letters, digits and hyphens. (资金编码) */
  readonly code: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name in English. (英文名称) */
  readonly nameEn: string;
  /** Name in Chinese. (中文名称) */
  readonly nameZh: string;
  /** What it is opened with. (开户金额) */
  readonly openingAmount: string;
  /** The fund that it is filled from. (上级资金) */
  readonly parentFundId: string | number;
  /** Codes of the programmes that it may pay. (可用项目) */
  readonly programmes: ReadonlyArray<string>;
  /** Reimburse below this; left out = at every settlement. (拨补下限) */
  readonly replenishBelow?: string | null | undefined;
  /** The township that holds it. (乡镇) */
  readonly townshipId: string | number;
  /** First day on which it pays. (启用日期) */
  readonly validFrom: string;
  /** Last day on which it pays. (截止日期) */
  readonly validUntil?: string | null | undefined;
};

/** Which organisations; a part that is left out asks for nothing. (机构筛选条件) */
export type OrganisationFilter = {
  /** Of this jurisdiction. (所属辖区) */
  readonly jurisdictionId?: string | number | null | undefined;
  /** At this level. (层级) */
  readonly level?: OrganisationLevel | null | undefined;
  /** Directly below this organisation. (上级机构) */
  readonly parentId?: string | number | null | undefined;
};

/** Where an organisation stands in the network (机构层级) */
export type OrganisationLevel =
  /** City (市) */
  | 'CITY'
  /** County or district (县（区）) */
  | 'COUNTY'
  /** Department beside the line, such as the bureau (部门) */
  | 'DEPARTMENT'
  /** Township or street (乡镇（街道）) */
  | 'TOWNSHIP'
  /** Village or community (村（社区）) */
  | 'VILLAGE';

/** What another department grants (X11). (部门救助内容) */
export type OutsideGrantInput = {
  /** From. (起) */
  readonly activeFrom: string;
  /** Until. (止) */
  readonly activeUntil?: string | null | undefined;
  /** The sum, a month where MONTHLY. (金额) */
  readonly amount?: string | null | undefined;
  /** What it consists of. (形式) */
  readonly kind: HelpKind;
  /** How often. (周期) */
  readonly period: BenefitPeriod;
  /** The member it is for. (对象) */
  readonly personId?: string | number | null | undefined;
  /** Reference of the department; the same one is recorded once. (部门文号) */
  readonly reference?: string | null | undefined;
};

/** What a parameter holds. (参数类型) */
export type ParameterType =
  /** One of several codes. (单选代码) */
  | 'code'
  /** Several codes. (多选代码) */
  | 'codes'
  /** Yes or no. (是否) */
  | 'flag'
  /** A whole number. (整数) */
  | 'integer'
  /** A sum of money. (金额) */
  | 'money'
  /** An exact share or multiple. (比例或倍数) */
  | 'ratio';

/** The unit of a parameter. (参数单位) */
export type ParameterUnit =
  /** Calendar days. (自然日) */
  | 'CALENDAR_DAYS'
  /** A number of things. (个数) */
  | 'COUNT'
  /** A sum, shown in yuan. (元) */
  | 'FEN'
  /** Yuan a month. (元／月) */
  | 'FEN_PER_MONTH'
  /** Yuan for each person and month. (元／人／月) */
  | 'FEN_PER_PERSON_MONTH'
  /** Yuan a year. (元／年) */
  | 'FEN_PER_YEAR'
  /** Hours. (小时) */
  | 'HOURS'
  /** Months. (月) */
  | 'MONTHS'
  /** No unit. (无单位) */
  | 'NONE'
  /** Persons. (人) */
  | 'PERSONS'
  /** A share or multiple. (比例或倍数) */
  | 'RATIO'
  /** Working days. (工作日) */
  | 'WORKING_DAYS'
  /** Years. (年) */
  | 'YEARS';

/** A case number with one second factor: resident id or pickup code. (进度查询) */
export type PartnerCaseStatusInput = {
  /** The number as printed on the receipt. (案件编号) */
  readonly number: string;
  /** The pickup code on the receipt. (查询码) */
  readonly pickupCode?: string | null | undefined;
  /** The applicant's resident id. (申请人身份号码) */
  readonly residentId?: string | null | undefined;
};

/** What an API key is good for (接口密钥的用途) */
export type PartnerScope =
  /** See in the status of a case also when it is due and when it was decided (查询案件状态时另可查看办结到期日和决定日期) */
  | 'CASE_DATES'
  /** Be told by webhook of changes of all cases of the jurisdiction: number and status, nothing else (通过回调接收本地区案件变动（仅含编号和状态）) */
  | 'CASE_EVENTS'
  /** Read the status of a case by its number and a second factor (凭案件编号和第二凭证查询案件状态) */
  | 'CASE_STATUS'
  /** With the status of a case, read whether its last payment succeeded (在案件状态之外查询最近一次支付是否成功) */
  | 'PAYMENT_STATUS'
  /** A service organisation: see its own open tasks and report back; on a key of its own (服务机构查看本机构在办任务并反馈结果（不得与其他用途并用）) */
  | 'SERVICE_TASKS';

/** Which sums paid first; a part that is left out asks for nothing. (先行救助筛选条件) */
export type PayFirstGrantFilter = {
  /** Paid from this reserve fund. (备用金) */
  readonly fundId?: string | number | null | undefined;
  /** True: neither settled nor disallowed; false: one of both. (是否未核销) */
  readonly open?: boolean | null | undefined;
  /** True: only those whose papers are overdue. (材料逾期) */
  readonly overdue?: boolean | null | undefined;
  /** Paid by this township. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** A sum to pay before the papers (J9.1, X3.2). (先行救助) */
export type PayFirstInput = {
  /** How much, up to the limit of the policy. (金额) */
  readonly amount: string;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** How a sum that was paid before the papers ended (先行救助核销结果) */
export type PayFirstOutcome =
  /** Disallowed and claimed back (已否决并转追缴) */
  | 'DISALLOWED'
  /** Settled against its papers (已核销) */
  | 'SETTLED';

/** Whether money went out before the papers, and how far they are (先行救助状态) */
export type PayFirstState =
  /** disallowed and claimed back (不予核销，予以追回) */
  | 'DISALLOWED'
  /** nothing was paid first (未先行救助) */
  | 'NONE'
  /** paid first, papers are owed (已先行救助，待补材料) */
  | 'PAPERS_OWED'
  /** papers received, to be settled (材料已补，待核销) */
  | 'PAPERS_RECEIVED'
  /** settled (已核销) */
  | 'SETTLED';

/** A reserved sum to pay. (支付) */
export type PayPaymentInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The payment. (支付标识) */
  readonly paymentId: string | number;
};

/** Which payments; a part that is left out asks for nothing. (支付筛选条件) */
export type PaymentFilter = {
  /** Of this case. (案件) */
  readonly caseId?: string | number | null | undefined;
  /** Reserved and due by this day. (应付日期不晚于) */
  readonly dueBy?: string | null | undefined;
  /** From this fund. (资金) */
  readonly fundId?: string | number | null | undefined;
  /** To this household. (家庭) */
  readonly householdId?: string | number | null | undefined;
  /** Of this payroll run. (发放批次) */
  readonly payrollRunId?: string | number | null | undefined;
  /** For this month. (所属月份) */
  readonly period?: string | null | undefined;
  /** Of this programme. (项目) */
  readonly programme?: string | null | undefined;
  /** In this status. (状态) */
  readonly status?: PaymentStatus | null | undefined;
  /** Of this township. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** How a payment stands (支付状态) */
export type PaymentStatus =
  /** Paid (已支付) */
  | 'PAID'
  /** Its money is committed, to be paid by itself (已预留) */
  | 'RESERVED'
  /** Paid, and came back (已退回) */
  | 'RETURNED'
  /** Withdrawn before it was paid (已撤销) */
  | 'VOID';

/** How a payee differs from the month before (与上月相比) */
export type PayrollDifferenceKind =
  /** Gets less (调减) */
  | 'DOWN'
  /** Is not paid any more (减少) */
  | 'GONE'
  /** Was not paid in the month before (新增) */
  | 'NEW'
  /** Gets more (调增) */
  | 'UP';

/** Why an award is left out of a payroll run (未列入发放名单的原因) */
export type PayrollExclusionReason =
  /** No other account was recorded since the bank rejected it (账号尚未更正) */
  | 'ACCOUNT_NOT_CORRECTED'
  /** The award ended (待遇已终止) */
  | 'AWARD_ENDED'
  /** The award is suspended (待遇已暂停) */
  | 'AWARD_SUSPENDED'
  /** Its fund does not pay on this day (资金不在有效期内) */
  | 'FUND_NOT_VALID'
  /** The household was closed (家庭已销户) */
  | 'HOUSEHOLD_CLOSED'
  /** It was paid by itself since (已单独支付) */
  | 'PAID_SEPARATELY'
  /** The payee is paid for the month already (领取人当月已发放) */
  | 'PAYEE_ALREADY_PAID'
  /** The payee died; name another payee (领取人已死亡) */
  | 'PAYEE_DECEASED'
  /** The payee no longer belongs to the household (领取人已迁出该户) */
  | 'PAYEE_MOVED_AWAY'
  /** It was withdrawn since (已撤销) */
  | 'PAYMENT_WITHDRAWN'
  /** A voucher was issued for it (已发放凭单) */
  | 'VOUCHER_OUTSTANDING';

/** What a payroll run pays (发放批次类型) */
export type PayrollKind =
  /** The awards of a programme for a month (按月发放) */
  | 'MONTHLY'
  /** Single sums and stages that were granted and not paid yet (一次性及分阶段发放) */
  | 'ONE_OFF'
  /** What the bank rejected, to the corrected account (退票重发) */
  | 'PAY_AGAIN'
  /** A sum a person on top of the awards of another programme (一次性或价格补贴) */
  | 'SUPPLEMENT';

/** Which runs; a part that is left out asks for nothing. (发放批次筛选条件) */
export type PayrollRunFilter = {
  /** For this month. (所属月份) */
  readonly period?: string | null | undefined;
  /** Of this programme. (项目) */
  readonly programme?: string | null | undefined;
  /** In this status. (状态) */
  readonly status?: PayrollStatus | null | undefined;
};

/** How a payroll run stands (发放批次状态) */
export type PayrollStatus =
  /** A second officer agreed and the money is committed (已审批) */
  | 'APPROVED'
  /** Paid and closed (已关闭) */
  | 'CLOSED'
  /** The list stands and waits for a second officer (名单已冻结) */
  | 'FROZEN'
  /** Paid (已支付) */
  | 'PAID'
  /** Given up before it was approved (已撤回) */
  | 'WITHDRAWN';

/** A step of a payroll run. (办理发放批次) */
export type PayrollStepInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The run. (发放批次标识) */
  readonly payrollRunId: string | number;
};

/** How what is owed is paid back. (分期计划) */
export type PlanRecoveryInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** They add up to what is owed. (各期) */
  readonly instalments: ReadonlyArray<InstalmentInput>;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
};

/** A policy as it stands on a day. (某日的政策) */
export type PolicyOnDay = {
  /** The day, without any declared situation. (日期) */
  readonly date: string;
  /** As it was known at this instant; left out for now. (截至时间) */
  readonly knownAt?: string | null | undefined;
  /** Code of the policy. (政策代码) */
  readonly policyId: string | number;
};

/** The list to freeze. (编制发放批次) */
export type PreparePayrollInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What it pays. (类型) */
  readonly kind?: PayrollKind;
  /** The month, at most the next one. (所属月份) */
  readonly period: string;
  /** Code of the programme. (项目) */
  readonly programme: string;
  /** Needed for SUPPLEMENT. (补贴) */
  readonly supplement?: SupplementInput | null | undefined;
};

/** One programme that a form asks for. (申请项目) */
export type ProgrammeRequestInput = {
  /** Answers to the programme's own questions, by question. (附加问题答案) */
  readonly answers?: Record<string, unknown> | null | undefined;
  /** Codes of the papers handed in with the form. (已交材料) */
  readonly papers?: ReadonlyArray<string> | null | undefined;
  /** Code of the programme. (项目代码) */
  readonly programme: string;
  /** What is asked for; left out where the rules set the sum. (申请金额) */
  readonly requestedAmount?: string | null | undefined;
};

/** An amendment of the policy of your jurisdiction. (提出政策修订) */
export type ProposeAmendmentInput = {
  /** The document and article that allow a value to be in force before the amendment is published. (溯及既往的依据) */
  readonly backdatedBasis?: string | null | undefined;
  /** The values that change. (修订内容) */
  readonly changes: ReadonlyArray<AmendmentChangeInput>;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Documents that the policy does not know yet. (新依据文件) */
  readonly instruments?: ReadonlyArray<NewInstrumentInput>;
  /** What it changes and why, in English. (英文说明) */
  readonly noteEn: string;
  /** What it changes and why, in Chinese. (中文说明) */
  readonly noteZh: string;
};

/** Another post for an officer. (任职变更) */
export type ProposeOfficerChangeInput = {
  /** First day in the post, today or later. (任职起始日期) */
  readonly activeFrom: string;
  /** Last day in the post; left out while no end is known. (任职终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the officer. (工作人员标识) */
  readonly officerId: string | number;
  /** Where: your own organisation or one below it. (机构) */
  readonly organisationId: string | number;
  /** What the officer may do. (角色) */
  readonly role: OfficerRole;
};

/** A person to put into a post. (拟任职人员) */
export type ProposeOfficerInput = {
  /** First day in the post, today or later. (任职起始日期) */
  readonly activeFrom: string;
  /** Last day in the post; left out while no end is known. (任职终止日期) */
  readonly activeUntil?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the person. (姓名) */
  readonly name: string;
  /** Where: your own organisation or one below it. (机构) */
  readonly organisationId: string | number;
  /** The person's resident id, by which duties are separated; it is sealed. (身份号码) */
  readonly residentId: string;
  /** What the officer may do. (角色) */
  readonly role: OfficerRole;
  /** Subject (sub) of the tokens that the person signs in with. (登录标识) */
  readonly signIn: string;
};

/** A claim for what was paid without right. (提出追缴) */
export type ProposeRecoveryInput = {
  /** Why. (原因) */
  readonly cause: RecoveryCause;
  /** What each payment should have been; zero claims all of it. (每次应享受金额) */
  readonly entitled: string;
  /** What was found. (查明情况) */
  readonly finding: string;
  /** First day of the period. (期间起) */
  readonly from: string;
  /** The household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the programme that paid. (项目) */
  readonly programme: string;
  /** Last day of the period. (期间止) */
  readonly until: string;
};

/** An amendment to publish. (公布政策修订) */
export type PublishAmendmentInput = {
  /** Id of the amendment. (修订标识) */
  readonly amendmentId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A notice to publish (C8). (发布公示) */
export type PublishNoticeInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Where; unless given, at the level of the step and in the village. (公示层级) */
  readonly levels?: ReadonlyArray<NoticeLevel> | null | undefined;
};

/** Services to be bought for the assistance work. (购买服务) */
export type PurchaseServicesInput = {
  /** What it costs. (金额) */
  readonly amount: string;
  /** Number of the contract or document. (文号) */
  readonly documentNumber: string;
  /** A fund whose purposes include SERVICE_PURCHASE. (资金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Who provides them. (承接方) */
  readonly provider: string;
  /** What is bought. (服务内容) */
  readonly subject: string;
};

/** How often a data set is pushed (推送频率) */
export type PushRhythm =
  /** Every day (每日) */
  | 'DAILY'
  /** After the end of every month (每月) */
  | 'MONTHLY'
  /** After every Sunday (每周) */
  | 'WEEKLY';

/** What the platform said to a push (推送状态) */
export type PushStatus =
  /** Took it (已接收) */
  | 'ACCEPTED'
  /** Rejected it; to be delivered again (已退回) */
  | 'REJECTED'
  /** Nothing yet (待回执) */
  | 'WAITING';

/** An objection against a notice that runs (C8). (登记异议) */
export type RaiseObjectionInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** What is brought forward. (异议理由) */
  readonly grounds: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Who raises it, as they name themselves; kept sealed. (异议人) */
  readonly raisedBy: string;
};

/** What becomes of a case whose decision was wrong (抽查处理) */
export type RandomCheckConsequence =
  /** The award that runs is examined (启动复核) */
  | 'EXAMINED'
  /** The case is undecided or over (在办或已结案) */
  | 'NOTHING'
  /** Reopened; both decisions stay (重新办理) */
  | 'REOPENED';

/** What an inspection found (检查结果) */
export type RandomCheckResult =
  /** A defect that the office mends (存在瑕疵，责令改正) */
  | 'DEFECT'
  /** Nothing wrong (未发现问题) */
  | 'SOUND'
  /** The decision is to be looked at again (决定有误，须重新处理) */
  | 'WRONG';

/** Where a random check stands (抽查状态) */
export type RandomCheckStatus =
  /** Drawn (已抽取) */
  | 'DRAWN'
  /** The population is fixed; the seed is not known yet (已公布抽取范围) */
  | 'STATED';

/** A case to give to another officer. (更换经办人) */
export type ReassignCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The officer who takes it. (接办人) */
  readonly officerId: string | number;
  /** Why, 1 to 2000 characters. (理由) */
  readonly reason: string;
  /** You stand back from the case and do nothing in it any more (57号, 11). (是否回避) */
  readonly recusal?: boolean;
};

/** A hand-over to take back. (撤回移交) */
export type RecallHouseholdInput = {
  /** The departure. (迁出标识) */
  readonly departureId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** A donation that came in. (登记捐赠) */
export type ReceiveDonationInput = {
  /** How much. (金额) */
  readonly amount: string;
  /** Not to be named outside the books. (是否匿名) */
  readonly anonymous?: boolean;
  /** Who gave it. (捐赠人) */
  readonly donor: string;
  /** The fund that carries the earmark of the donor. (资金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Number of the receipt that the donor gets. (票据号) */
  readonly receiptNumber: string;
  /** The day on which it came. (收到日期) */
  readonly receivedOn: string;
};

/** Goods that were bought for a store. (物资入库) */
export type ReceiveGoodsInput = {
  /** Number of the invoice or document. (单据号) */
  readonly documentNumber: string;
  /** The last day they are good. (保质期至) */
  readonly expiresOn?: string | null | undefined;
  /** The fund that pays them. (资金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the goods, such as RICE-10KG. (物资编码) */
  readonly item: string;
  /** As they are called. (物资名称) */
  readonly itemName: string;
  /** How many pieces. (数量) */
  readonly quantity: number;
  /** The store. (仓库) */
  readonly storeId: string | number;
  /** Who sold them. (供货方) */
  readonly supplier: string;
  /** What one piece costs. (单价) */
  readonly unitCost: string;
};

/** What a review proposes (审核意见) */
export type Recommendation =
  /** To grant (建议确认) */
  | 'APPROVE'
  /** To refuse (建议不予确认) */
  | 'REFUSE';

/** A democratic appraisal (57号, 19). (登记民主评议) */
export type RecordAppraisalInput = {
  /** How many took part. (到会人数) */
  readonly attendance: number;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** When. (评议日期) */
  readonly heldOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The opinion. (评议意见) */
  readonly opinion: string;
  /** How many voted against. (不同意票) */
  readonly votesAgainst: number;
  /** How many voted for. (同意票) */
  readonly votesFor: number;
};

/** A file of answers of the bank. (导入银行回执文件) */
export type RecordBankAnswerFileInput = {
  /** CSV in UTF-8 under the header payment,result,reason: the id that the file to the bank gave, ACCEPTED or REJECTED, why. Up to 5,000 lines. (回执文件内容) */
  readonly content: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The run. (发放批次标识) */
  readonly payrollRunId: string | number;
};

/** The answers of the bank for a run. (登记银行回执) */
export type RecordBankAnswersInput = {
  /** Up to 500 answers, one a payment. (回执) */
  readonly answers: ReadonlyArray<BankAnswerInput>;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The run. (发放批次标识) */
  readonly payrollRunId: string | number;
};

/** What an inspection found. (登记检查结果) */
export type RecordCheckResultInput = {
  /** In words, 1 to 2000 characters; not published. (说明) */
  readonly finding: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The itemId of the drawn case. (抽中案件标识) */
  readonly itemId: string | number;
  /** The first step that a reopened case does again; the review unless given. (重新办理起始环节) */
  readonly reopenFrom?: StepCode | null | undefined;
  /** What was found. (结果) */
  readonly result: RandomCheckResult;
};

/** A circumstance to record. (登记家庭情况) */
export type RecordCircumstanceInput = {
  /** The circumstance. (情况) */
  readonly circumstance: CircumstanceInput;
  /** Id of the household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the member it belongs to; left out for the household as a whole. (成员标识) */
  readonly personId?: string | number | null | undefined;
};

/** An integrity commitment that was not signed with the form (C10.1). (登记诚信承诺) */
export type RecordCommitmentInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The day on which the applicant signed it, from the day of application until today. (签署日期) */
  readonly signedOn: string;
};

/** A complaint or an application for review (X12). (登记投诉或复议) */
export type RecordComplaintInput = {
  /** Number of the case that it is about. (案件编号) */
  readonly caseNumber?: string | null | undefined;
  /** How to reach them; kept sealed. (联系方式) */
  readonly contact?: string | null | undefined;
  /** By when it is answered; needed where the policy sets no time. (答复期限) */
  readonly dueOn?: string | null | undefined;
  /** What it says. (内容) */
  readonly grounds: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What kind. (类别) */
  readonly kind: ComplaintKind;
  /** When the person learned of the decision; its day unless given. (知悉日期) */
  readonly knownOn?: string | null | undefined;
  /** Who complains, as they name themselves; kept sealed. (投诉人) */
  readonly raisedBy: string;
  /** The township that it is about, where it is about no case. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** A death to record. (登记死亡) */
export type RecordDeathInput = {
  /** Day of death, today or earlier. (死亡日期) */
  readonly deathDate: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Needed when the head has died and others stay. (新户主) */
  readonly newHead?: NewHeadInput | null | undefined;
  /** Id of the person. (人员标识) */
  readonly personId: string | number;
};

/** A false statement to record (C10.1). (登记失信) */
export type RecordDishonestyInput = {
  /** The case of the application. (案件标识) */
  readonly caseId: string | number;
  /** What was stated and what is so, 1 to 2000 characters. (事实) */
  readonly facts: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** The answers of every source that was asked. (登记核对结果) */
export type RecordEconomicCheckResultInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** One answer of each source. (各来源反馈) */
  readonly findings: ReadonlyArray<CheckFindingInput>;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** What an examination found. (登记复核结果) */
export type RecordFollowUpInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** What was found out, 1 to 2000 characters. (复核结果) */
  readonly findings: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** What the household said before it loses help. (听取意见) */
export type RecordHearingInput = {
  /** Whether it came or answered. (是否到场或答复) */
  readonly attended: boolean;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** When. (日期) */
  readonly heardOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What it said, or how it was invited. (意见) */
  readonly statement: string;
};

/** A home visit (57号, 16). (登记入户调查) */
export type RecordHomeVisitInput = {
  /** Who went. (入户主体) */
  readonly by?: Visitor;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** What was seen does not fit what was declared: a dispute (J18.1). (是否有疑义) */
  readonly doubts: boolean;
  /** What was found. (调查情况) */
  readonly findings: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Names of at least two investigators. (调查人员) */
  readonly investigators: ReadonlyArray<string>;
  /** The household signed the record. (被调查家庭签字) */
  readonly signedByHousehold: boolean;
  /** The investigators signed the record. (调查人员签字) */
  readonly signedByInvestigators: boolean;
  /** When. (入户日期) */
  readonly visitedOn: string;
};

/** A report that somebody may need help (J15). (登记线索) */
export type RecordLeadInput = {
  /** How to reach the person or the reporter; kept sealed. (联系方式) */
  readonly contact?: string | null | undefined;
  /** What happened, 1 to 2000 characters. (情况说明) */
  readonly description: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the person, if known. (姓名) */
  readonly personName?: string | null | undefined;
  /** Day of the report; today unless given. (报告日期) */
  readonly reportedOn?: string | null | undefined;
  /** Who reported it. (来源) */
  readonly source: LeadSource;
  /** Township or street where the need is. (所在乡镇) */
  readonly townshipId: string | number;
  /** Village or community. (所在村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** That a letter reached the person. (登记送达) */
export type RecordLetterDeliveryInput = {
  /** The day, from its issue until today. (送达日期) */
  readonly deliveredOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the letter. (文书标识) */
  readonly letterId: string | number;
  /** How. (送达方式) */
  readonly method: DeliveryMethod;
};

/** A meeting on the single case (J9.3). (登记一事一议会议) */
export type RecordMeetingInput = {
  /** What is granted. (救助金额) */
  readonly amount: string;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** When. (会议日期) */
  readonly heldOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Who met. (参会人员) */
  readonly participants: ReadonlyArray<string>;
  /** What was decided. (会议决议) */
  readonly resolution: string;
};

/** A grant of another department that no referral led to (X11). (登记部门救助) */
export type RecordOutsideHelpInput = {
  /** The department. (部门) */
  readonly department: string;
  /** What it grants. (救助内容) */
  readonly grant: OutsideGrantInput;
  /** The household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the programme. (救助项目代码) */
  readonly programme: string;
};

/** Papers that came in. (登记材料) */
export type RecordPapersInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Codes of the papers, as the programme names them. (材料代码) */
  readonly papers: ReadonlyArray<string>;
};

/** What the platform answered to a push (J19). (登记平台回执) */
export type RecordPushAnswerInput = {
  /** Whether it took the file. (是否接收) */
  readonly accepted: boolean;
  /** What. (数据集) */
  readonly dataSet: DataSetCode;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Its receipt number, or why it rejected the file, 1 to 500 characters. (回执内容) */
  readonly note: string;
  /** Whereto. (平台) */
  readonly platform: SharingPlatform;
  /** Number of the push. (推送序号) */
  readonly sequence: number;
};

/** Who signed for a payment that was made. (登记签收) */
export type RecordReceiptInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** CASH, BANK or SERVICE; the others write their own receipt. (救助形式) */
  readonly means: Means;
  /** The payment. (支付) */
  readonly paymentId: string | number;
  /** Number of the receipt. (收据号) */
  readonly receiptNumber: string;
  /** Who signed, or the merchant or provider. (签收人) */
  readonly receivedBy: string;
  /** The day on the receipt. (签收日期) */
  readonly receivedOn: string;
};

/** Changes that another register reports, 1 to 200 at once (N3.2). (批量导入变动) */
export type RecordRegistryChangesInput = {
  /** True: only say what would become of them. (试运行) */
  readonly dryRun?: boolean;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The changes. (变动记录) */
  readonly rows: ReadonlyArray<RegistryChangeInput>;
  /** Who reports them, such as a bureau; 1 to 100 characters. (数据来源) */
  readonly source: string;
};

/** A review; whoever records it does not decide. (登记审核意见) */
export type RecordReviewInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The opinion. (审核意见) */
  readonly opinion: string;
  /** The sum it proposes; left out where the rules set the sum. (拟救助金额) */
  readonly proposedAmount?: string | null | undefined;
  /** What it proposes. (审核结论) */
  readonly recommendation: Recommendation;
};

/** An assessment of self-care in six items (43号, 21). (登记自理能力评估) */
export type RecordSelfCareAssessmentInput = {
  /** When. (评估日期) */
  readonly assessedOn: string;
  /** Names of those who assessed. (评估人员) */
  readonly assessors: ReadonlyArray<string>;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Whom. (评估对象) */
  readonly persons: ReadonlyArray<SelfCarePersonInput>;
};

/** A contract with a service organisation (J14). (登记服务合同) */
export type RecordServiceContractInput = {
  /** From. (生效日) */
  readonly activeFrom: string;
  /** The last day. (到期日) */
  readonly activeUntil: string;
  /** The key of the organisation: its scope is SERVICE_TASKS and no other. (接口密钥) */
  readonly apiKeyId: string | number;
  /** Number of the contract, 1 to 200 characters. (合同编号) */
  readonly contractNumber: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What it may be asked to do. (服务类别) */
  readonly kinds: ReadonlyArray<ServiceKind>;
  /** The organisation, 1 to 200 characters. (服务机构) */
  readonly organisation: string;
  /** The townships it covers; left out = all of the jurisdiction. (服务区域) */
  readonly townshipIds?: ReadonlyArray<string | number> | null | undefined;
};

/** A training that was held (C2.1). (登记培训) */
export type RecordTrainingInput = {
  /** When it was held. (培训日期) */
  readonly heldOn: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Ids of the officers who took part. (参训人员) */
  readonly officerIds: ReadonlyArray<string | number>;
  /** What it was about, 1 to 200 characters. (培训主题) */
  readonly title: string;
};

/** Why money is due back (追缴原因) */
export type RecoveryCause =
  /** A change was not reported (变化未报告) */
  | 'CHANGE_UNREPORTED'
  /** Paid on after a death (死亡后继续发放) */
  | 'DEATH'
  /** Paid twice for the same (重复享受) */
  | 'DOUBLE_BENEFIT'
  /** Obtained by fraud (骗取) */
  | 'FRAUD'
  /** Paid on after a move (迁出后继续发放) */
  | 'MOVED_AWAY'
  /** An error of the office, made in good faith (经办差错) */
  | 'OFFICE_ERROR'
  /** Paid before the papers and disallowed (先行救助被否决) */
  | 'PAY_FIRST_DISALLOWED';

/** Which recoveries; a part that is left out asks for nothing. (追缴筛选条件) */
export type RecoveryFilter = {
  /** For this cause. (原因) */
  readonly cause?: RecoveryCause | null | undefined;
  /** Against this household. (家庭) */
  readonly householdId?: string | number | null | undefined;
  /** True: not ended yet. (是否未办结) */
  readonly open?: boolean | null | undefined;
  /** True: the day to answer has passed, or an instalment is late. (是否逾期) */
  readonly overdue?: boolean | null | undefined;
  /** In this status. (状态) */
  readonly status?: RecoveryStatus | null | undefined;
  /** Of this township. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
  /** True: a write-off waits for approval. (待批核销) */
  readonly writeOffProposed?: boolean | null | undefined;
};

/** A step of a recovery. (追缴办理) */
export type RecoveryInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
};

/** A step of a recovery with its reason. (追缴办理及理由) */
export type RecoveryReasonInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. (理由) */
  readonly reason: string;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
};

/** How a claim was brought down (追缴款项类型) */
export type RecoveryReceiptKind =
  /** Paid on the fine; no part of the claim (罚款) */
  | 'FINE'
  /** Withheld from a later payment (抵扣) */
  | 'OFFSET'
  /** Paid back (退回) */
  | 'REPAYMENT'
  /** Given up (核销) */
  | 'WRITE_OFF';

/** How a recovery stands (追缴状态) */
export type RecoveryStatus =
  /** Decided by a second officer; the sum is owed (已决定) */
  | 'DECIDED'
  /** The household was told and may state its view (已告知) */
  | 'NOTIFIED'
  /** Proposed by an officer (已提出) */
  | 'PROPOSED'
  /** All of it came back (已收回) */
  | 'RECOVERED'
  /** Given up before it was decided (已撤回) */
  | 'WITHDRAWN'
  /** The rest was given up (已核销) */
  | 'WRITTEN_OFF';

/** What came in. (登记收款) */
export type RecoverySumInput = {
  /** How much. (金额) */
  readonly amount: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** For instance the voucher. (备注) */
  readonly note?: string;
  /** The recovery. (追缴标识) */
  readonly recoveryId: string | number;
};

/** A voucher that a merchant gave goods for. (兑付代金券) */
export type RedeemVoucherInput = {
  /** The code on the paper. (券号) */
  readonly code: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Number of the receipt. (收据号) */
  readonly receiptNumber: string;
  /** Who signed, or the merchant or provider. (签收人) */
  readonly receivedBy: string;
  /** The day on the receipt. (签收日期) */
  readonly receivedOn: string;
};

/** A matter for a department (J16.3). (转办) */
export type ReferCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** By when it answers; needed where the policy sets no time. (反馈期限) */
  readonly dueOn?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What it is about. (转办事项) */
  readonly matter: string;
  /** Code of the programme that the department runs; that of the case unless given. (救助项目代码) */
  readonly programme?: string | null | undefined;
};

/** Which referrals. (转办筛选) */
export type ReferralFilter = {
  /** Open, and due before today. (是否逾期) */
  readonly overdue?: boolean | null | undefined;
  /** Of this programme. (救助项目代码) */
  readonly programme?: string | null | undefined;
  /** Where they stand. (状态) */
  readonly status?: ReferralStatus | null | undefined;
};

/** What a department answered (反馈结果) */
export type ReferralOutcome =
  /** It grants help (已救助) */
  | 'GRANTED'
  /** It refuses (不予救助) */
  | 'REFUSED'
  /** Not for this department; the matter is back (退回) */
  | 'RETURNED';

/** Where a referral stands (转办状态) */
export type ReferralStatus =
  /** The department grants help (已救助) */
  | 'GRANTED'
  /** Waits for the department (待反馈) */
  | 'OPEN'
  /** The department refuses (不予救助) */
  | 'REFUSED'
  /** Not for this department; the matter is back (退回) */
  | 'RETURNED';

/** A case to refuse in writing (57号, 21). (不予确认) */
export type RefuseCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The reasons as the applicant reads them, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** Refuses what a reserve fund asks for. (退回拨补申请) */
export type RefuseReplenishmentInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why. (原因) */
  readonly reason: string;
  /** The request. (申请) */
  readonly requestId: string | number;
};

/** A household to register. (登记家庭) */
export type RegisterHouseholdInput = {
  /** The household. (家庭登记表) */
  readonly household: HouseholdFormInput;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** The change of one person. (变动记录) */
export type RegistryChangeInput = {
  /** The bill out of pocket, or the income a month after the drop. (金额) */
  readonly amount?: string | null | undefined;
  /** The income a month before the drop. (下降前月收入) */
  readonly amountBefore?: string | null | undefined;
  /** What changed. (事项) */
  readonly kind: RegistryChangeKind;
  /** When. (发生日期) */
  readonly occurredOn: string;
  /** Resident id of the person. (公民身份号码) */
  readonly residentId: string;
};

/** What another register reports of a person (N3.2) (动态监测事项) */
export type RegistryChangeKind =
  /** death (死亡) */
  | 'DEATH'
  /** new disability (新增残疾) */
  | 'DISABILITY'
  /** drop of income (收入下降) */
  | 'INCOME_DROP'
  /** lost job (失业) */
  | 'JOB_LOST'
  /** medical bill (医疗费用支出) */
  | 'MEDICAL_BILL';

/** What became of a row (处理结果) */
export type RegistryChangeOutcome =
  /** It raised an alert, which is a lead (已预警并生成线索) */
  | 'ALERTED'
  /** Too small for the figure of the place (未达监测线) */
  | 'BELOW_LINE'
  /** Something is wrong with the row; see problem (数据有误) */
  | 'INVALID'
  /** The same change was handed in before (重复数据) */
  | 'KNOWN'
  /** The policy does not watch this kind (当地未监测此类事项) */
  | 'NOT_WATCHED'
  /** Kept, and matched as soon as the place has set the missing figure (当地未设监测线，已留存待匹配) */
  | 'RULE_INCOMPLETE'
  /** Nobody of your place; nothing was kept (非本辖区在库人员，未留存) */
  | 'UNKNOWN_PERSON';

/** How a member stands to the head of the household (与户主关系) */
export type Relation =
  /** Child (子女) */
  | 'CHILD'
  /** Grandchild (孙子女、外孙子女) */
  | 'GRANDCHILD'
  /** Grandparent (祖父母、外祖父母) */
  | 'GRANDPARENT'
  /** Head of the household (户主) */
  | 'HEAD'
  /** Other (其他) */
  | 'OTHER'
  /** Parent (父母) */
  | 'PARENT'
  /** Sibling (兄弟姐妹) */
  | 'SIBLING'
  /** Spouse (配偶) */
  | 'SPOUSE';

/** Where a hand-over to another jurisdiction stands (跨辖区移交状态) */
export type RelocationStatus =
  /** Received (已接收) */
  | 'ACCEPTED'
  /** Waits for the receiving place (待接收) */
  | 'OPEN'
  /** Taken back by the sender (已撤回) */
  | 'RECALLED'
  /** Sent back with a reason (已退回) */
  | 'RETURNED';

/** A department to chase for its answer (J16.3). (转办催办) */
export type RemindDepartmentInput = {
  /** By when the answer is wanted now, from today on. (要求反馈日期) */
  readonly answerBy: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What the department is told, 1 to 2000 characters. (催办内容) */
  readonly message: string;
  /** The referral. (转办标识) */
  readonly referralId: string | number;
};

/** What to send again: everything from an instant on, or one delivery. (重新推送) */
export type ReplayWebhookInput = {
  /** This delivery alone. (推送记录标识) */
  readonly deliveryId?: string | number | null | undefined;
  /** What happened from here on. (起始时间) */
  readonly from?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the webhook. (回调地址标识) */
  readonly webhookId: string | number;
};

/** Money from the parent fund into a reserve fund. (备用金拨补) */
export type ReplenishReserveFundInput = {
  /** How much on top; left out = what was settled and not yet reimbursed. (追加金额) */
  readonly amount?: string | null | undefined;
  /** The reserve fund. (备用金) */
  readonly fundId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, such as the number of the document. (摘要) */
  readonly memo: string;
};

/** Where a request for replenishment stands (拨补申请状态) */
export type ReplenishmentRequestStatus =
  /** The fund was filled (已拨补) */
  | 'GRANTED'
  /** Not answered yet (待处理) */
  | 'OPEN'
  /** Refused with a reason (已退回) */
  | 'REFUSED';

/** A need, the own one or that of somebody else (J15). (反映困难线索) */
export type ReportNeedInput = {
  /** How to reach the person or you; kept sealed. (联系方式) */
  readonly contact?: string | null | undefined;
  /** What happened, 1 to 2000 characters. (情况说明) */
  readonly description: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Name of the person, if known. (姓名) */
  readonly personName?: string | null | undefined;
  /** Township or street where the need is. (所在乡镇) */
  readonly townshipId: string | number;
  /** Village or community. (所在村社区) */
  readonly villageId?: string | number | null | undefined;
};

/** What an officer says of a report. (反馈审核结果) */
export type ReportOutcome =
  /** Accepted; the task is over (验收通过) */
  | 'ACCEPTED'
  /** Returned; the task is open again (退回补充) */
  | 'RETURNED';

/** The report of a service organisation (J14). (反馈服务任务) */
export type ReportServiceTaskInput = {
  /** What was found, 1 to 2000 characters. (反馈内容) */
  readonly findings: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The task. (服务任务) */
  readonly taskId: string | number;
  /** When the household was visited; needed for a visit. (走访日期) */
  readonly visitedOn?: string | null | undefined;
  /** Who did it, 1 to 60 characters. (服务人员) */
  readonly worker: string;
};

/** An economic status check to request (C5). (发起经济状况核对) */
export type RequestEconomicCheckInput = {
  /** Who authorised it; left out, the applicant's consent on record. Without either there is no check. (授权) */
  readonly authorisation?: CheckAuthorisationInput | null | undefined;
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Whom to ask. (查询来源) */
  readonly sources: ReadonlyArray<EconomicCheckSource>;
};

/** What to try on the registry of your jurisdiction. (申请政策模拟) */
export type RequestSimulationInput = {
  /** A proposed amendment; or else a policy. (修订标识) */
  readonly amendmentId?: string | number | null | undefined;
  /** The day on which households are looked at; left out for the day on which the last change of the amendment comes into force, or for today. (模拟日期) */
  readonly assessedOn?: string | null | undefined;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of another policy, to see what it would do here. (政策代码) */
  readonly policyId?: string | number | null | undefined;
  /** Codes of programmes; left out for every programme with a benefit. (项目代码) */
  readonly programmes?: ReadonlyArray<string> | null | undefined;
};

/** A hand-over that does not belong here. (退回移交) */
export type ReturnHouseholdInput = {
  /** The arrival. (迁入标识) */
  readonly arrivalId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** A paid sum that came back. (退回) */
export type ReturnPaymentInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The payment. (支付标识) */
  readonly paymentId: string | number;
  /** Why it came back. (退回原因) */
  readonly reason: string;
};

/** What is kept sealed of a person (可查看明文的字段) */
export type RevealField =
  /** Bank account (银行账号) */
  | 'BANK_ACCOUNT'
  /** Telephone number (联系电话) */
  | 'PHONE'
  /** Resident id (身份号码) */
  | 'RESIDENT_ID';

/** What an officer says of a report (J14). (审核服务反馈) */
export type ReviewServiceReportInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** What is to be said of it; needed for a return, and the organisation reads it. (审核意见) */
  readonly note?: string | null | undefined;
  /** Accepted or returned. (审核结果) */
  readonly outcome: ReportOutcome;
  /** The task. (服务任务) */
  readonly taskId: string | number;
};

/** A key to end. (撤销接口密钥) */
export type RevokeApiKeyInput = {
  /** Id of the key. (密钥标识) */
  readonly apiKeyId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** What looks wrong in the data (C9.1) (风险预警规则) */
export type RiskRule =
  /** Money for a time after the death of the payee (死亡人员继续领取) */
  | 'DEAD_RECIPIENT'
  /** The same benefit runs in another jurisdiction (跨辖区重复享受) */
  | 'DOUBLE_BENEFIT'
  /** Found by monitoring, closed, and without any help (疑似漏保) */
  | 'LEFT_OUT'
  /** Many grants just under a limit in one township (同一乡镇临界额度救助频发) */
  | 'NEAR_LIMIT'
  /** One officer granted to one household again and again (同一经办人反复救助同一家庭) */
  | 'SAME_OFFICER';

/** How a warning ends (预警结论) */
export type RiskWarningOutcome =
  /** Something was wrong (属实) */
  | 'CONFIRMED'
  /** There is a good reason (不属实) */
  | 'UNFOUNDED';

/** Where a warning stands (预警状态) */
export type RiskWarningStatus =
  /** Closed with a reason (已办结) */
  | 'CLOSED'
  /** Looked into (已核查) */
  | 'EXAMINED'
  /** To be looked into (待核查) */
  | 'OPEN';

/** What a rule found (规则结果) */
export type RuleOutcome =
  /** Not met, but another rule makes up for it (由其他规定弥补) */
  | 'CURED'
  /** It gives a right of its own (享有) */
  | 'ENTITLED'
  /** It cannot tell without papers (缺少材料) */
  | 'EVIDENCE_MISSING'
  /** Its condition is not met (不满足) */
  | 'REFUSED'
  /** Its condition is met (满足) */
  | 'SATISFIED'
  /** It cannot tell without a figure that is not set (参数未设定) */
  | 'UNSET';

/** Nothing but the key of the call. (执行定时作业) */
export type RunScheduledWorkInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A form as far as it is filled in (C3). (保存申请草稿) */
export type SaveApplicationDraftInput = {
  /** The draft to save anew; none begins one. (草稿标识) */
  readonly draftId?: string | number | null | undefined;
  /** The fields of SubmitApplicationInput, any of them missing; checked when it is handed in. (已填内容) */
  readonly form: Record<string, unknown>;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A form of a citizen as far as it is filled in (C3). (保存本人申请草稿) */
export type SaveMyApplicationDraftInput = {
  /** The draft to save anew; none begins one. (草稿标识) */
  readonly draftId?: string | number | null | undefined;
  /** The fields of the form, any of them missing; checked when it is handed in. (已填内容) */
  readonly form: Record<string, unknown>;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Where, when the citizen belongs to households of several jurisdictions. (所属地区) */
  readonly jurisdictionId?: string | number | null | undefined;
};

/** What a person able to care for themselves does without help (43号, 21) (自理能力指标) */
export type SelfCareItem =
  /** Dressing (自主穿衣) */
  | 'DRESSING'
  /** Eating (自主吃饭) */
  | 'EATING'
  /** Getting up and going to bed (自主上下床) */
  | 'GETTING_UP'
  /** Using the toilet (自主如厕) */
  | 'TOILET'
  /** Walking indoors (室内自主行走) */
  | 'WALKING'
  /** Washing (自主洗澡) */
  | 'WASHING';

/** How one person can care for themselves. (评估对象) */
export type SelfCarePersonInput = {
  /** The items that the person cannot do; none = able. (不能自主完成的指标) */
  readonly failed: ReadonlyArray<SelfCareItem>;
  /** Id of the person. (人员) */
  readonly personId: string | number;
};

/** A household that has moved to another jurisdiction. (跨辖区移交) */
export type SendHouseholdInput = {
  /** By when the other place answers; no text states a time. (接收期限) */
  readonly dueOn: string;
  /** The household. (家庭标识) */
  readonly householdId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** When it moved, today at the latest. (迁出日期) */
  readonly movedOn: string;
  /** What the other place should know, 1 to 2000 characters. (说明) */
  readonly note: string;
  /** The township or street of the other jurisdiction where it lives now. (迁入乡镇) */
  readonly townshipId: string | number;
};

/** What a service organisation is asked to do (J14). (服务类别) */
export type ServiceKind =
  /** Assess needs (需求评估) */
  | 'ASSESSMENT'
  /** Counsel (心理疏导) */
  | 'COUNSELLING'
  /** Keep records (建档管理) */
  | 'RECORDS'
  /** Visit (入户走访) */
  | 'VISIT';

/** Where a service task stands. (服务任务状态) */
export type ServiceTaskStatus =
  /** The report was accepted (已验收) */
  | 'ACCEPTED'
  /** With the organisation (办理中) */
  | 'OPEN'
  /** Reported; an officer looks at it (已反馈待审核) */
  | 'REPORTED'
  /** Taken back (已撤回) */
  | 'WITHDRAWN';

/** What is pushed whereto, and how often (J19). (设置推送) */
export type SetDataPushInput = {
  /** What. (数据集) */
  readonly dataSet: DataSetCode;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Whereto. (平台) */
  readonly platform: SharingPlatform;
  /** How often. (频率) */
  readonly rhythm: PushRhythm;
  /** The first day that is pushed; what was pushed before is never pushed again. (起始日期) */
  readonly startsOn: string;
};

/** In which order the funds of a programme are drawn on together. (资金统筹顺序) */
export type SetFundingOrderInput = {
  /** The funds, the first to be drawn on first. (资金) */
  readonly fundIds: ReadonlyArray<string | number>;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the programme. (项目) */
  readonly programme: string;
};

/** An objection to settle (C8). (处理异议) */
export type SettleObjectionInput = {
  /** What was found. (核查结论) */
  readonly finding: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the objection. (异议标识) */
  readonly objectionId: string | number;
  /** It is right; the case is then disputed and appraised (J18.1). (是否成立) */
  readonly upheld: boolean;
};

/** Sex as the resident id states it (性别) */
export type Sex =
  /** Female (女) */
  | 'FEMALE'
  /** Male (男) */
  | 'MALE';

/** A platform that the register is shared with (J19) (共享平台) */
export type SharingPlatform =
  /** Data sharing platform of the city (市政务信息资源共享平台) */
  | 'CITY_SHARING'
  /** Social assistance platform of the province (省社会救助综合管理信息平台) */
  | 'PROVINCE_ASSISTANCE'
  /** Data sharing platform of the province (省政务信息资源共享平台) */
  | 'PROVINCE_SHARING';

/** Which households; a part that is left out asks for nothing. (筛选条件) */
export type SimulatedHouseholdFilter = {
  /** With this effect. (影响) */
  readonly effect?: SimulationEffect | null | undefined;
  /** In this programme. (项目代码) */
  readonly programme?: string | null | undefined;
  /** In the township of this code. (乡镇代码) */
  readonly townshipCode?: string | null | undefined;
};

/** What the policy that is tried changes for a household in a programme. (影响) */
export type SimulationEffect =
  /** Newly entitled. (新纳入) */
  | 'ENTERS'
  /** Entitled to less. (降低) */
  | 'FALLS'
  /** No longer entitled. (退出) */
  | 'LEAVES'
  /** Entitled to more. (提高) */
  | 'RISES'
  /** One of the policies comes to no yes or no, for want of a figure or paper. (无法判定) */
  | 'UNDECIDED';

/** By what counts and sums are added up. (汇总方式) */
export type SimulationGrouping =
  /** One line for everything. (合计) */
  | 'ALL'
  /** A line for each programme. (按项目) */
  | 'PROGRAMME'
  /** A line for each township. (按乡镇) */
  | 'TOWNSHIP'
  /** A line for each township and programme. (按乡镇和项目) */
  | 'TOWNSHIP_AND_PROGRAMME';

/** Where a simulation stands. (模拟状态) */
export type SimulationStatus =
  /** Cancelled; what was worked out until then stays readable. (已取消) */
  | 'CANCELLED'
  /** Every household was looked at. (已完成) */
  | 'DONE'
  /** Ended by a fault; `failure` says which. (失败) */
  | 'FAILED'
  /** Waiting for an instance to work on it. (等待中) */
  | 'QUEUED'
  /** Being worked on. (运行中) */
  | 'RUNNING';

/** Which situations; a part that is left out asks for nothing. (情形筛选条件) */
export type SituationFilter = {
  /** In force on this day. (有效日期) */
  readonly activeOn?: string | null | undefined;
  /** Of this kind. (类别) */
  readonly kind?: SituationKind | null | undefined;
  /** Covering this township, alone or with the whole jurisdiction. (覆盖的乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** What kind of event a situation is (情形类别) */
export type SituationKind =
  /** Disaster response of level I to IV (灾害应急响应) */
  | 'DISASTER'
  /** Epidemic risk level of an area: LOW, MEDIUM, HIGH or SEVERE (疫情风险等级) */
  | 'EPIDEMIC_RISK'
  /** Another major event with an emergency procedure (其他重大突发事件) */
  | 'MAJOR_EVENT'
  /** The price index reached the line of the price link (物价联动启动) */
  | 'PRICE_TRIGGER';

/** Status of a beneficiary by the SPDCI standard. (受助人状态（SPDCI标准）) */
export type SpdciEnrolment =
  /** Gets help (code 1). (在保) */
  | 'ACTIVE'
  /** Died (code 2). (死亡) */
  | 'DECEASED'
  /** Needs it no more (code 3). (退出) */
  | 'GRADUATED'
  /** Suspended (code 4). (暂停) */
  | 'SUSPENDED';

/** Status of a payment by the SPDCI standard. (支付状态（SPDCI标准）) */
export type SpdciPayment =
  /** Came back (code 2). (未成功) */
  | 'NOT_SUCCESSFUL'
  /** Paid (code 1). (成功) */
  | 'SUCCESSFUL';

/** The programme whose running awards are spread over its funds. (统筹分配) */
export type SpreadFundingInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Code of the programme. (项目) */
  readonly programme: string;
};

/** The population of a random check, stated before the seed is known. (公布抽取范围) */
export type StateRandomCheckInput = {
  /** Cases decided from this day. (决定日期起) */
  readonly decidedFrom: string;
  /** Cases decided until this day. (决定日期止) */
  readonly decidedUntil: string;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** How many inspectors each case gets, 1 to 5. (每案检查人数) */
  readonly inspectorsEach: number;
  /** Only of this programme. (救助项目代码) */
  readonly programme?: string | null | undefined;
  /** Officers in these roles can be drawn. (检查人员角色) */
  readonly roles: ReadonlyArray<OfficerRole>;
  /** How many cases, 1 to 1000; the share that the law sets for the programme unless given. (抽取数) */
  readonly sampleSize?: number | null | undefined;
  /** What it is called, 1 to 200 characters. (名称) */
  readonly title: string;
};

/** By what a statement is drawn up (统计口径) */
export type StatementDimension =
  /** By giver of the fund; donations only (按捐赠人) */
  | 'DONOR'
  /** By fund, its code (按资金) */
  | 'FUND'
  /** By month (按月) */
  | 'MONTH'
  /** By programme, its code (按项目) */
  | 'PROGRAMME'
  /** By where the money comes from (按资金来源) */
  | 'SOURCE'
  /** By township, its code (按乡镇) */
  | 'TOWNSHIP';

/** Of which payments; a part that is left out asks for nothing. (统计范围) */
export type StatementFilterInput = {
  /** From this fund. (资金) */
  readonly fundId?: string | number | null | undefined;
  /** To this household. (家庭) */
  readonly householdId?: string | number | null | undefined;
  /** Of this programme. (项目) */
  readonly programme?: string | null | undefined;
  /** Of this township. (乡镇) */
  readonly townshipId?: string | number | null | undefined;
};

/** What a step of the procedure is (办理环节) */
export type StepCode =
  /** acceptance (受理) */
  | 'ACCEPTANCE'
  /** democratic appraisal (民主评议) */
  | 'APPRAISAL'
  /** visit by the county (县级入户核查) */
  | 'COUNTY_VISIT'
  /** decision (确认) */
  | 'DECISION'
  /** economic status check (经济状况核对) */
  | 'ECONOMIC_CHECK'
  /** home visit (入户调查) */
  | 'HOME_VISIT'
  /** single-case meeting (一事一议会议) */
  | 'MEETING'
  /** papers afterwards (补交材料) */
  | 'PAPERS'
  /** payment before the papers (先行救助) */
  | 'PAY_FIRST'
  /** public notice (公示) */
  | 'PUBLIC_NOTICE'
  /** review (审核) */
  | 'REVIEW'
  /** self-care assessment (生活自理能力评估) */
  | 'SELF_CARE_ASSESSMENT'
  /** settlement of the reserve fund (备用金核销) */
  | 'SETTLEMENT';

/** Where a step stands (环节状态) */
export type StepStatus =
  /** Done (已完成) */
  | 'DONE'
  /** Can be done (在办) */
  | 'OPEN'
  /** Waits for the steps before it (待办) */
  | 'PLANNED'
  /** Not needed (无需办理) */
  | 'SKIPPED';

/** One form for all programmes (J16.1). (提交救助申请) */
export type SubmitApplicationInput = {
  /** Who applies, a member; the head unless given. (申请人身份号码) */
  readonly applicantResidentId?: string | null | undefined;
  /** The paper by which a relative hands it in. (委托书) */
  readonly authority?: string | null | undefined;
  /** How it is handed in. (渠道) */
  readonly channel: ApplicationChannel;
  /** The draft that it completes. (草稿标识) */
  readonly draftId?: string | number | null | undefined;
  /** What happened, if anything did. (急难情形) */
  readonly emergency?: EmergencyInput | null | undefined;
  /** Who hands it in. (提交人) */
  readonly filedBy?: ApplicationFiler;
  /** For whom. (申请家庭) */
  readonly household: ApplicationHouseholdInput;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Day on which the integrity commitment was signed (C10.1). (诚信承诺签署日期) */
  readonly integritySignedOn?: string | null | undefined;
  /** The lead that it follows up. (来源线索) */
  readonly leadId?: string | number | null | undefined;
  /** What for; each opens a case. (申请项目) */
  readonly programmes: ReadonlyArray<ProgrammeRequestInput>;
  /** The danger to life or body bears no delay. (是否紧急) */
  readonly urgent?: boolean;
};

/** The form of a citizen for the own household: one for all programmes (J16.1, C4.2). (本人提交救助申请) */
export type SubmitMyApplicationInput = {
  /** The member who applies, when a relative hands in. (申请人身份号码) */
  readonly applicantResidentId?: string | null | undefined;
  /** The paper by which a relative hands in. (委托书) */
  readonly authority?: string | null | undefined;
  /** WEB, MOBILE or KIOSK. (渠道) */
  readonly channel: ApplicationChannel;
  /** The own draft that it completes. (草稿标识) */
  readonly draftId?: string | number | null | undefined;
  /** What happened, if anything did. (急难情形) */
  readonly emergency?: EmergencyInput | null | undefined;
  /** SELF, or RELATIVE for another member of the own household (C3). (提交人) */
  readonly filedBy?: ApplicationFiler;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** The integrity commitment is signed with this form (C10.1). (签署诚信承诺) */
  readonly integritySigned?: boolean;
  /** Where, when the citizen belongs to households of several jurisdictions. (所属地区) */
  readonly jurisdictionId?: string | number | null | undefined;
  /** What for; each opens a case. (申请项目) */
  readonly programmes: ReadonlyArray<MyProgrammeRequestInput>;
  /** The danger to life or body bears no delay. (是否紧急) */
  readonly urgent?: boolean;
};

/** A sum a person on top of running awards: a price-linked subsidy or another batch. (补贴) */
export type SupplementInput = {
  /** The fund that pays it. (资金) */
  readonly fundId: string | number;
  /** The programme whose awards it tops up. (依附项目) */
  readonly onTopOf: string;
  /** How much a person. (每人金额) */
  readonly perPerson: string;
};

/** An award to withhold. (暂停救助) */
export type SuspendCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** In what days a time limit is counted (期限单位) */
export type TimeUnit =
  /** Calendar days (自然日) */
  | 'CALENDAR_DAYS'
  /** Working days (工作日) */
  | 'WORKING_DAYS';

/** A case to hand over to where the household lives now. (移交) */
export type TransferCaseInput = {
  /** Id of the case. (案件标识) */
  readonly caseId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (理由) */
  readonly reason: string;
};

/** What a transfer does (划转类型) */
export type TransferKind =
  /** Money is passed down from the fund of the level above (下达) */
  | 'ALLOCATE'
  /** Money comes in from outside (拨入) */
  | 'APPROPRIATION'
  /** Unspent money goes on into the next fund (结转) */
  | 'CARRY_OVER'
  /** A payment becomes a claim (转为追缴) */
  | 'CLAIM'
  /** Reserved money is spent (支付) */
  | 'POST'
  /** Money was received on a claim (追缴收回) */
  | 'RECOVERY'
  /** A reserve fund is filled from its parent (备用金拨补) */
  | 'REPLENISH'
  /** Money is set aside (预留) */
  | 'RESERVE'
  /** A payment came back (退回) */
  | 'RETURN'
  /** Goods were bought (物资入库) */
  | 'STOCK_IN'
  /** Goods are missing (物资盘亏) */
  | 'STOCK_LOSS'
  /** Goods were given (物资发放) */
  | 'STOCK_OUT'
  /** Money that is not needed goes back (上缴结余) */
  | 'SURRENDER'
  /** A reservation is given up (撤销预留) */
  | 'VOID'
  /** A claim is given up (追缴核销) */
  | 'WRITE_OFF';

/** As what a caller signed in (登录身份类别) */
export type ViewerKind =
  /** Nobody in particular (未登录) */
  | 'ANONYMOUS'
  /** A citizen (公民) */
  | 'CITIZEN'
  /** An officer, by token (经办人员) */
  | 'OFFICER'
  /** A partner system, by API key (合作系统) */
  | 'PARTNER';

/** Who visits the home (入户主体) */
export type Visitor =
  /** The county itself (57号, 20) (县级民政部门) */
  | 'COUNTY'
  /** The township or street (乡镇（街道）) */
  | 'TOWNSHIP';

/** Where a voucher stands (代金券状态) */
export type VoucherStatus =
  /** Run out; its money is available again (已过期) */
  | 'EXPIRED'
  /** Out, not redeemed yet (已发放) */
  | 'ISSUED'
  /** Redeemed (已兑付) */
  | 'REDEEMED';

/** Why the last attempt failed. (推送失败原因) */
export type WebhookDeliveryFault =
  /** Its name stands for an address that may not be called (解析地址不被允许) */
  | 'ADDRESS_NOT_ALLOWED'
  /** Its name stands for no address (域名无法解析) */
  | 'NAME_UNKNOWN'
  /** No connection, or it broke (连接失败) */
  | 'NO_CONNECTION'
  /** It answered with another status than 2xx (返回非2xx状态) */
  | 'STATUS'
  /** It did not answer in time (响应超时) */
  | 'TIMED_OUT';

/** What came of a delivery. (推送状态) */
export type WebhookDeliveryStatus =
  /** Taken by the partner (已送达) */
  | 'DELIVERED'
  /** Tried for days in vain (已放弃) */
  | 'GIVEN_UP'
  /** To be tried (待推送) */
  | 'WAITING';

/** Why an address is told of nothing. (停用原因) */
export type WebhookEnding =
  /** An officer turned it off (人工停用) */
  | 'BY_OFFICER'
  /** The address answered 410 Gone (接收地址返回410) */
  | 'GONE'
  /** The key of the partner expired or was revoked (合作方密钥失效) */
  | 'KEY_ENDED';

/** A webhook. (回调地址) */
export type WebhookInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Id of the webhook. (回调地址标识) */
  readonly webhookId: string | number;
};

/** Whether an address is told of events. (回调状态) */
export type WebhookStatus =
  /** Told of events (启用) */
  | 'ACTIVE'
  /** Told of nothing (停用) */
  | 'DISABLED';

/** An amendment to withdraw. (撤回政策修订) */
export type WithdrawAmendmentInput = {
  /** Id of the amendment. (修订标识) */
  readonly amendmentId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it shall not hold. (撤回理由) */
  readonly reason: string;
};

/** A file to take back because it does not belong here. (撤回附件) */
export type WithdrawAttachmentInput = {
  /** Id of the attachment. (附件标识) */
  readonly attachmentId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, one line of up to 300 characters. (撤回理由) */
  readonly reason: string;
};

/** A record to withdraw because it was wrong. (撤回家庭情况) */
export type WithdrawCircumstanceInput = {
  /** Id of the circumstance. (情况标识) */
  readonly circumstanceId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why it was wrong, up to 300 characters. (撤回理由) */
  readonly reason: string;
};

/** A consent that a person takes back. (撤回授权) */
export type WithdrawConsentInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Which consent. (授权事项) */
  readonly kind: ConsentKind;
  /** Id of the person. (人员标识) */
  readonly personId: string | number;
};

/** An own file to take back. (撤回本人上传材料) */
export type WithdrawMyFileInput = {
  /** Id of the file. (材料标识) */
  readonly fileId: string | number;
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
};

/** A task to take back (J14). (撤回服务任务) */
export type WithdrawServiceTaskInput = {
  /** A key of 8 to 200 visible ASCII characters, such as a UUID: a repeated call with the same key and input gets the same answer and changes nothing. The header Idempotency-Key wins over it. (幂等键) */
  readonly idempotencyKey?: string | null | undefined;
  /** Why, 1 to 2000 characters. (撤回原因) */
  readonly reason: string;
  /** The task. (服务任务) */
  readonly taskId: string | number;
};

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueApiKeyInput;
}>;


export type IssueApiKeyMutation = { readonly issueApiKey: { readonly plainKey: string | null, readonly apiKey: { readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<PartnerScope>, readonly expiresAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: { readonly apiKey: { readonly id: string, readonly revokedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ApiKeysQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<PartnerScope>, readonly createdAt: string, readonly expiresAt: string | null, readonly revokedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DelegateMutationVariables = Exact<{
  input: DelegateInput;
}>;


export type DelegateMutation = { readonly delegate: { readonly delegation: { readonly id: string, readonly fromName: string, readonly toName: string, readonly activeFrom: string, readonly activeUntil: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type DelegationsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DelegationsQuery = { readonly delegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fromName: string, readonly toName: string, readonly activeFrom: string, readonly activeUntil: string, readonly reason: string, readonly declaredAt: string, readonly endedAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type EndDelegationMutation = { readonly endDelegation: { readonly delegation: { readonly id: string, readonly endedAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type IssueSignInCodeMutationVariables = Exact<{
  input: IssueSignInCodeInput;
}>;


export type IssueSignInCodeMutation = { readonly issueSignInCode: { readonly signInCode: { readonly code: string | null, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type LinkSignInMutationVariables = Exact<{
  input: LinkSignInInput;
}>;


export type LinkSignInMutation = { readonly linkSignIn: { readonly linkedSignIn: { readonly linkedAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent: { readonly consent: { readonly kind: ConsentKind, readonly withdrawnAt: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ContinueImportMutationVariables = Exact<{
  input: ContinueImportInput;
}>;


export type ContinueImportMutation = { readonly continueImport: { readonly import: { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly dryRun: boolean, readonly rowCount: number, readonly counts: ReadonlyArray<{ readonly itemStatus: ImportItemStatus, readonly count: number }>, readonly items: ReadonlyArray<{ readonly firstRow: number, readonly lastRow: number, readonly status: ImportItemStatus, readonly changeOutcome: RegistryChangeOutcome | null, readonly madeId: string | null, readonly pickupCode: string | null, readonly problems: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly value: string | null, readonly code: string, readonly message: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ImportReportFragment = { readonly id: string, readonly kind: ImportKind, readonly fileName: string, readonly dryRun: boolean, readonly rowCount: number, readonly counts: ReadonlyArray<{ readonly itemStatus: ImportItemStatus, readonly count: number }>, readonly items: ReadonlyArray<{ readonly firstRow: number, readonly lastRow: number, readonly status: ImportItemStatus, readonly changeOutcome: RegistryChangeOutcome | null, readonly madeId: string | null, readonly pickupCode: string | null, readonly problems: ReadonlyArray<{ readonly row: number, readonly column: string | null, readonly value: string | null, readonly code: string, readonly message: string }> }> };

export type DataCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type DataCatalogueQuery = { readonly dataCatalogue: ReadonlyArray<{ readonly code: DataSetCode, readonly zh: string, readonly en: string, readonly rowsZh: string, readonly rowsEn: string, readonly key: ReadonlyArray<string>, readonly fields: ReadonlyArray<{ readonly code: string, readonly zh: string, readonly en: string, readonly type: DataType, readonly unit: string | null, readonly personal: boolean, readonly masked: boolean, readonly source: string }> }> };

export type DataPushesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type DataPushesQuery = { readonly dataPushTargets: ReadonlyArray<{ readonly platform: SharingPlatform, readonly dataSet: DataSetCode, readonly rhythm: PushRhythm, readonly startsOn: string, readonly endedOn: string | null }>, readonly dataPushes: { readonly nodes: ReadonlyArray<{ readonly platform: SharingPlatform, readonly dataSet: DataSetCode, readonly sequence: number, readonly periodFrom: string, readonly periodUntil: string, readonly rowCount: number, readonly digest: string, readonly madeOn: string, readonly madeAt: string, readonly status: PushStatus, readonly file: string, readonly manifest: string, readonly answers: ReadonlyArray<{ readonly accepted: boolean, readonly note: string, readonly answeredOn: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type EndDataPushMutationVariables = Exact<{
  input: EndDataPushInput;
}>;


export type EndDataPushMutation = { readonly endDataPush: { readonly target: { readonly platform: SharingPlatform, readonly dataSet: DataSetCode, readonly rhythm: PushRhythm, readonly startsOn: string, readonly endedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordPushAnswerMutationVariables = Exact<{
  input: RecordPushAnswerInput;
}>;


export type RecordPushAnswerMutation = { readonly recordPushAnswer: { readonly push: { readonly sequence: number, readonly status: PushStatus, readonly answers: ReadonlyArray<{ readonly accepted: boolean, readonly note: string, readonly answeredOn: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SetDataPushMutationVariables = Exact<{
  input: SetDataPushInput;
}>;


export type SetDataPushMutation = { readonly setDataPush: { readonly target: { readonly platform: SharingPlatform, readonly dataSet: DataSetCode, readonly rhythm: PushRhythm, readonly startsOn: string, readonly endedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AcceptCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type AcceptCaseMutation = { readonly acceptCase: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SaveApplicationDraftMutationVariables = Exact<{
  input: SaveApplicationDraftInput;
}>;


export type SaveApplicationDraftMutation = { readonly saveApplicationDraft: { readonly draft: { readonly id: string, readonly status: ApplicationDraftStatus, readonly version: number, readonly form: Record<string, unknown>, readonly fromCase: { readonly number: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DiscardApplicationDraftMutationVariables = Exact<{
  input: DiscardApplicationDraftInput;
}>;


export type DiscardApplicationDraftMutation = { readonly discardApplicationDraft: { readonly draft: { readonly id: string, readonly status: ApplicationDraftStatus, readonly version: number, readonly form: Record<string, unknown>, readonly fromCase: { readonly number: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CarryOverCaseMutationVariables = Exact<{
  input: CarryOverCaseInput;
}>;


export type CarryOverCaseMutation = { readonly carryOverCase: { readonly draft: { readonly id: string, readonly status: ApplicationDraftStatus, readonly version: number, readonly form: Record<string, unknown>, readonly fromCase: { readonly number: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ApplicationDraftsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ApplicationDraftsQuery = { readonly applicationDrafts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ApplicationDraftStatus, readonly version: number, readonly form: Record<string, unknown>, readonly updatedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DraftAnswerFragment = { readonly draft: { readonly id: string, readonly status: ApplicationDraftStatus, readonly version: number, readonly form: Record<string, unknown>, readonly fromCase: { readonly number: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type AttendLeadMutationVariables = Exact<{
  input: AttendLeadInput;
}>;


export type AttendLeadMutation = { readonly attendLead: { readonly lead: { readonly id: string, readonly status: LeadStatus, readonly level: Level, readonly attendedOn: string | null, readonly attendedBy: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CaseAnswerFragment = { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type ExportCheckInquiriesMutationVariables = Exact<{
  input: ExportCheckInquiriesInput;
}>;


export type ExportCheckInquiriesMutation = { readonly exportCheckInquiries: { readonly file: { readonly name: string, readonly content: string, readonly sha256: string, readonly inquiries: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ImportCheckAnswersMutationVariables = Exact<{
  input: ImportCheckAnswersInput;
}>;


export type ImportCheckAnswersMutation = { readonly importCheckAnswers: { readonly report: { readonly taken: number, readonly unchanged: number, readonly rejected: number, readonly rows: ReadonlyArray<{ readonly line: number, readonly reference: string, readonly status: CheckAnswerRowStatus, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ExplainDiscrepancyMutationVariables = Exact<{
  input: ExplainDiscrepancyInput;
}>;


export type ExplainDiscrepancyMutation = { readonly explainDiscrepancy: { readonly case: { readonly id: string, readonly disputed: boolean, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly status: StepStatus, readonly outcome: string | null }>, readonly economicCheck: { readonly result: EconomicCheckResult | null, readonly findings: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly differs: boolean, readonly note: string | null }>, readonly inquiries: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly reference: string, readonly status: CheckInquiryStatus, readonly sentOn: string | null, readonly answeredOn: string | null, readonly differs: boolean | null, readonly note: string | null, readonly explanation: string | null, readonly explained: boolean | null }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ConcludeEconomicCheckMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ConcludeEconomicCheckMutation = { readonly concludeEconomicCheck: { readonly case: { readonly id: string, readonly disputed: boolean, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly status: StepStatus, readonly outcome: string | null }>, readonly economicCheck: { readonly result: EconomicCheckResult | null, readonly findings: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly differs: boolean, readonly note: string | null }>, readonly inquiries: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly reference: string, readonly status: CheckInquiryStatus, readonly sentOn: string | null, readonly answeredOn: string | null, readonly differs: boolean | null, readonly note: string | null, readonly explanation: string | null, readonly explained: boolean | null }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CheckedCaseFragment = { readonly case: { readonly id: string, readonly disputed: boolean, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly status: StepStatus, readonly outcome: string | null }>, readonly economicCheck: { readonly result: EconomicCheckResult | null, readonly findings: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly differs: boolean, readonly note: string | null }>, readonly inquiries: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly reference: string, readonly status: CheckInquiryStatus, readonly sentOn: string | null, readonly answeredOn: string | null, readonly differs: boolean | null, readonly note: string | null, readonly explanation: string | null, readonly explained: boolean | null }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type CloseCaseMutationVariables = Exact<{
  input: EndCaseInput;
}>;


export type CloseCaseMutation = { readonly closeCase: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CloseLeadMutationVariables = Exact<{
  input: CloseLeadInput;
}>;


export type CloseLeadMutation = { readonly closeLead: { readonly lead: { readonly id: string, readonly status: LeadStatus, readonly closedReason: string | null, readonly closedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { readonly decideCase: { readonly case: { readonly decidedOn: string | null, readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly class: string | null, readonly level: Level, readonly deciderName: string, readonly basis: ReadonlyArray<string>, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null, readonly situations: ReadonlyArray<{ readonly kind: SituationKind, readonly level: string, readonly from: string, readonly until: string | null, readonly basis: string }>, readonly explanation: ReadonlyArray<{ readonly rule: string | null, readonly title: string, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly activeFrom: string, readonly reviewDueOn: string | null, readonly payeeName: string | null }> | null, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DecideFollowUpMutationVariables = Exact<{
  input: DecideFollowUpInput;
}>;


export type DecideFollowUpMutation = { readonly decideFollowUp: { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DeclareNearRelativeMutationVariables = Exact<{
  input: DeclareNearRelativeInput;
}>;


export type DeclareNearRelativeMutation = { readonly declareNearRelative: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DisallowPayFirstMutationVariables = Exact<{
  input: DisallowPayFirstInput;
}>;


export type DisallowPayFirstMutation = { readonly disallowPayFirst: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type EndNoticeMutationVariables = Exact<{
  input: CaseInput;
}>;


export type EndNoticeMutation = { readonly endNotice: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type EscalateLeadMutationVariables = Exact<{
  input: EscalateLeadInput;
}>;


export type EscalateLeadMutation = { readonly escalateLead: { readonly lead: { readonly id: string, readonly level: Level, readonly dueOn: string | null, readonly dueUnknown: LeadDueUnknown | null, readonly rises: ReadonlyArray<{ readonly fromLevel: Level, readonly toLevel: Level, readonly risenOn: string, readonly reason: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ExtendCaseMutationVariables = Exact<{
  input: ExtendCaseInput;
}>;


export type ExtendCaseMutation = { readonly extendCase: { readonly case: { readonly id: string, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly dueDays: number | null, readonly dueUnit: TimeUnit | null, readonly extendedOn: string | null, readonly extensionReason: string | null, readonly extensionBasis: ReadonlyArray<string> | null, readonly dueBefore: string | null, readonly nextDueOn: string | null, readonly possibleActions: ReadonlyArray<CaseAction> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type OpenFollowUpMutationVariables = Exact<{
  input: OpenFollowUpInput;
}>;


export type OpenFollowUpMutation = { readonly openFollowUp: { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type FollowUpAnswerFragment = { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type SaveMyApplicationDraftMutationVariables = Exact<{
  input: SaveMyApplicationDraftInput;
}>;


export type SaveMyApplicationDraftMutation = { readonly saveMyApplicationDraft: { readonly draft: { readonly id: string, readonly version: number, readonly updatedAt: string, readonly form: Record<string, unknown>, readonly files: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly paper: string | null, readonly uploadedAt: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DiscardMyApplicationDraftMutationVariables = Exact<{
  input: DiscardMyApplicationDraftInput;
}>;


export type DiscardMyApplicationDraftMutation = { readonly discardMyApplicationDraft: { readonly draft: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type MyApplicationDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApplicationDraftsQuery = { readonly myApplicationDrafts: ReadonlyArray<{ readonly id: string, readonly version: number, readonly updatedAt: string, readonly form: Record<string, unknown>, readonly files: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly paper: string | null, readonly uploadedAt: string }> }> };

export type SubmitMyApplicationMutationVariables = Exact<{
  input: SubmitMyApplicationInput;
}>;


export type SubmitMyApplicationMutation = { readonly submitMyApplication: { readonly pickupCode: string | null, readonly cases: ReadonlyArray<{ readonly number: string, readonly programme: string, readonly programmeTitle: string, readonly status: CaseStatus, readonly statusText: string, readonly appliedOn: string }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type MyDraftPartsFragment = { readonly id: string, readonly version: number, readonly updatedAt: string, readonly form: Record<string, unknown>, readonly files: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly paper: string | null, readonly uploadedAt: string }> };

export type MyFilePartsFragment = { readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly paper: string | null, readonly uploadedAt: string };

export type WithdrawMyFileMutationVariables = Exact<{
  input: WithdrawMyFileInput;
}>;


export type WithdrawMyFileMutation = { readonly withdrawMyFile: { readonly file: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReportNeedMutationVariables = Exact<{
  input: ReportNeedInput;
}>;


export type ReportNeedMutation = { readonly reportNeed: { readonly report: { readonly description: string, readonly reportedOn: string, readonly status: LeadStatus, readonly closedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type MyReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReportsQuery = { readonly myReports: ReadonlyArray<{ readonly description: string, readonly reportedOn: string, readonly status: LeadStatus, readonly closedOn: string | null }> };

export type MyReportPartsFragment = { readonly description: string, readonly reportedOn: string, readonly status: LeadStatus, readonly closedOn: string | null };

export type PayFirstMutationVariables = Exact<{
  input: PayFirstInput;
}>;


export type PayFirstMutation = { readonly payFirst: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { readonly publishNotice: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AssessQueryVariables = Exact<{
  input: AssessInput;
}>;


export type AssessQuery = { readonly assess: ReadonlyArray<{ readonly policyId: string, readonly policyVersion: string, readonly policyHash: string, readonly programme: string, readonly on: string, readonly conclusion: Conclusion, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly class: string | null, readonly situations: ReadonlyArray<string>, readonly fault: string | null, readonly steps: ReadonlyArray<{ readonly rule: string, readonly title: string, readonly outcome: RuleOutcome, readonly wording: string, readonly wordingZh: string, readonly wordingEn: string, readonly basis: ReadonlyArray<string> }>, readonly lines: ReadonlyArray<{ readonly amount: string | null, readonly wordingZh: string, readonly wordingEn: string, readonly basis: ReadonlyArray<string> }>, readonly readings: ReadonlyArray<{ readonly key: string, readonly value: string, readonly from: string, readonly policyId: string, readonly basis: string, readonly confidence: string | null, readonly situation: string | null }>, readonly evidence: ReadonlyArray<{ readonly code: string, readonly title: string }>, readonly unset: ReadonlyArray<{ readonly code: string, readonly title: string }> }> };

export type CaseAttachmentsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseAttachmentsQuery = { readonly case: { readonly id: string, readonly attachments: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly step: StepCode | null, readonly paper: string | null, readonly ofApplication: boolean, readonly uploadedAt: string, readonly url: string | null, readonly uploadedBy: { readonly name: string } | null, readonly uploadedByPerson: { readonly name: string } | null }> | null } | null };

export type CaseActionsQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseActionsQuery = { readonly case: { readonly id: string, readonly status: CaseStatus, readonly actions: ReadonlyArray<{ readonly action: CaseAction, readonly possible: boolean, readonly mutation: string, readonly code: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null };

export type CaseStatisticsQueryVariables = Exact<{
  from: string;
  until: string;
  by?: ReadonlyArray<CaseDimension> | CaseDimension;
  townshipId?: string | number | null | undefined;
  programme?: string | null | undefined;
}>;


export type CaseStatisticsQuery = { readonly caseStatistics: ReadonlyArray<{ readonly status: CaseStatus | null, readonly programme: string | null, readonly month: string | null, readonly count: number }> };

export type CaseFileQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseFileQuery = { readonly case: { readonly id: string, readonly number: string, readonly headName: string, readonly programme: string, readonly status: CaseStatus, readonly appliedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly decidedOn: string | null, readonly disputed: boolean, readonly requestedAmount: string | null, readonly proposedAmount: string | null, readonly evidence: ReadonlyArray<string>, readonly version: number, readonly possibleActions: ReadonlyArray<CaseAction>, readonly applicant: { readonly name: string, readonly residentId: string } | null, readonly application: { readonly id: string, readonly channel: ApplicationChannel, readonly receivedOn: string, readonly programmes: ReadonlyArray<string>, readonly cases: ReadonlyArray<{ readonly number: string }>, readonly lead: { readonly id: string, readonly source: LeadSource } | null } | null, readonly steps: ReadonlyArray<{ readonly sequence: number, readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly dueOn: string | null, readonly outcome: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string>, readonly completedBy: { readonly name: string } | null }>, readonly economicCheck: { readonly requestedOn: string, readonly dueOn: string | null, readonly result: EconomicCheckResult | null, readonly validUntil: string | null, readonly sources: ReadonlyArray<EconomicCheckSource>, readonly findings: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly differs: boolean, readonly note: string | null }> } | null, readonly notices: ReadonlyArray<{ readonly headMasked: string, readonly memberCount: number, readonly amount: string | null, readonly activeFrom: string, readonly activeUntil: string | null }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly raisedOn: string, readonly grounds: string, readonly status: ObjectionStatus, readonly finding: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly class: string | null, readonly decidedOn: string, readonly deciderName: string, readonly level: Level, readonly policyVersion: string, readonly basis: ReadonlyArray<string>, readonly wordingZh: string, readonly wordingEn: string, readonly situations: ReadonlyArray<{ readonly kind: SituationKind, readonly level: string, readonly from: string, readonly until: string | null, readonly basis: string }>, readonly explanation: ReadonlyArray<{ readonly rule: string | null, readonly title: string, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus }> | null, readonly payFirstGrant: { readonly amount: string, readonly papersDueOn: string | null } | null } | null };

export type CaseByNumberQueryVariables = Exact<{
  number: string;
}>;


export type CaseByNumberQuery = { readonly caseByNumber: { readonly id: string, readonly number: string, readonly headName: string, readonly programme: string, readonly status: CaseStatus, readonly appliedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly decidedOn: string | null, readonly disputed: boolean, readonly requestedAmount: string | null, readonly proposedAmount: string | null, readonly evidence: ReadonlyArray<string>, readonly version: number, readonly possibleActions: ReadonlyArray<CaseAction>, readonly applicant: { readonly name: string, readonly residentId: string } | null, readonly application: { readonly id: string, readonly channel: ApplicationChannel, readonly receivedOn: string, readonly programmes: ReadonlyArray<string>, readonly cases: ReadonlyArray<{ readonly number: string }>, readonly lead: { readonly id: string, readonly source: LeadSource } | null } | null, readonly steps: ReadonlyArray<{ readonly sequence: number, readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly dueOn: string | null, readonly outcome: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string>, readonly completedBy: { readonly name: string } | null }>, readonly economicCheck: { readonly requestedOn: string, readonly dueOn: string | null, readonly result: EconomicCheckResult | null, readonly validUntil: string | null, readonly sources: ReadonlyArray<EconomicCheckSource>, readonly findings: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly differs: boolean, readonly note: string | null }> } | null, readonly notices: ReadonlyArray<{ readonly headMasked: string, readonly memberCount: number, readonly amount: string | null, readonly activeFrom: string, readonly activeUntil: string | null }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly raisedOn: string, readonly grounds: string, readonly status: ObjectionStatus, readonly finding: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly class: string | null, readonly decidedOn: string, readonly deciderName: string, readonly level: Level, readonly policyVersion: string, readonly basis: ReadonlyArray<string>, readonly wordingZh: string, readonly wordingEn: string, readonly situations: ReadonlyArray<{ readonly kind: SituationKind, readonly level: string, readonly from: string, readonly until: string | null, readonly basis: string }>, readonly explanation: ReadonlyArray<{ readonly rule: string | null, readonly title: string, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus }> | null, readonly payFirstGrant: { readonly amount: string, readonly papersDueOn: string | null } | null } | null };

export type CaseFileFieldsFragment = { readonly id: string, readonly number: string, readonly headName: string, readonly programme: string, readonly status: CaseStatus, readonly appliedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly decidedOn: string | null, readonly disputed: boolean, readonly requestedAmount: string | null, readonly proposedAmount: string | null, readonly evidence: ReadonlyArray<string>, readonly version: number, readonly possibleActions: ReadonlyArray<CaseAction>, readonly applicant: { readonly name: string, readonly residentId: string } | null, readonly application: { readonly id: string, readonly channel: ApplicationChannel, readonly receivedOn: string, readonly programmes: ReadonlyArray<string>, readonly cases: ReadonlyArray<{ readonly number: string }>, readonly lead: { readonly id: string, readonly source: LeadSource } | null } | null, readonly steps: ReadonlyArray<{ readonly sequence: number, readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly dueOn: string | null, readonly outcome: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string>, readonly completedBy: { readonly name: string } | null }>, readonly economicCheck: { readonly requestedOn: string, readonly dueOn: string | null, readonly result: EconomicCheckResult | null, readonly validUntil: string | null, readonly sources: ReadonlyArray<EconomicCheckSource>, readonly findings: ReadonlyArray<{ readonly source: EconomicCheckSource, readonly differs: boolean, readonly note: string | null }> } | null, readonly notices: ReadonlyArray<{ readonly headMasked: string, readonly memberCount: number, readonly amount: string | null, readonly activeFrom: string, readonly activeUntil: string | null }>, readonly objections: ReadonlyArray<{ readonly id: string, readonly raisedOn: string, readonly grounds: string, readonly status: ObjectionStatus, readonly finding: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly class: string | null, readonly decidedOn: string, readonly deciderName: string, readonly level: Level, readonly policyVersion: string, readonly basis: ReadonlyArray<string>, readonly wordingZh: string, readonly wordingEn: string, readonly situations: ReadonlyArray<{ readonly kind: SituationKind, readonly level: string, readonly from: string, readonly until: string | null, readonly basis: string }>, readonly explanation: ReadonlyArray<{ readonly rule: string | null, readonly title: string, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus }> | null, readonly payFirstGrant: { readonly amount: string, readonly papersDueOn: string | null } | null };

export type ComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { readonly complaints: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ComplaintKind, readonly grounds: string, readonly receivedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ComplaintStatus, readonly case: { readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionQuery = { readonly decision: { readonly id: string, readonly kind: DecisionKind, readonly amount: string | null, readonly policyId: string, readonly policyVersion: string, readonly policyHash: string, readonly assessmentHash: string, readonly facts: string | null, readonly assessment: string | null, readonly explanation: ReadonlyArray<{ readonly rule: string | null, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }>, readonly case: { readonly number: string } | null, readonly decidedBy: { readonly name: string } | null } | null };

export type ReplayDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReplayDecisionQuery = { readonly replayDecision: { readonly same: boolean, readonly intact: boolean, readonly keptHash: string, readonly recomputedHash: string | null, readonly samePolicy: boolean, readonly keptPolicyHash: string, readonly policyHash: string | null, readonly differences: ReadonlyArray<{ readonly path: string, readonly kept: string | null, readonly recomputed: string | null }> } | null };

export type LeadsQueryVariables = Exact<{
  filter?: LeadFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type LeadsQuery = { readonly leads: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: LeadSource, readonly status: LeadStatus, readonly reportedOn: string, readonly dueOn: string | null, readonly dueUnknown: LeadDueUnknown | null, readonly level: Level, readonly attendedOn: string | null, readonly overdue: boolean, readonly personName: string | null, readonly description: string, readonly township: { readonly nameZh: string } | null, readonly application: { readonly id: string, readonly cases: ReadonlyArray<{ readonly number: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DecisionLetterQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionLetterQuery = { readonly decision: { readonly kind: DecisionKind, readonly letter: { readonly id: string, readonly sha256: string, readonly html: string | null, readonly url: string, readonly pageUrl: string, readonly issuedOn: string, readonly deliverBy: string | null, readonly overdue: boolean, readonly delivery: { readonly method: DeliveryMethod, readonly deliveredOn: string } | null } | null } | null };

export type MatchProgrammesQueryVariables = Exact<{
  input: MatchProgrammesInput;
}>;


export type MatchProgrammesQuery = { readonly matchProgrammes: { readonly policyId: string, readonly on: string, readonly matches: ReadonlyArray<{ readonly programme: string, readonly title: string, readonly group: string, readonly kind: string, readonly department: string, readonly mayGet: boolean, readonly questions: ReadonlyArray<{ readonly code: string, readonly title: string }>, readonly assessment: { readonly conclusion: Conclusion, readonly conclusionText: string, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly situations: ReadonlyArray<string>, readonly steps: ReadonlyArray<{ readonly rule: string, readonly outcome: RuleOutcome, readonly wording: string, readonly basis: ReadonlyArray<string> }>, readonly evidence: ReadonlyArray<{ readonly code: string, readonly title: string }>, readonly unset: ReadonlyArray<{ readonly code: string, readonly title: string }> } }>, readonly need: { readonly coefficient: string | null, readonly basis: ReadonlyArray<string>, readonly factors: ReadonlyArray<{ readonly code: string, readonly title: string, readonly count: number, readonly weight: string | null }>, readonly unset: ReadonlyArray<{ readonly code: string, readonly title: string }> } | null } };

export type MyCasesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyCasesQuery = { readonly myHouseholds: ReadonlyArray<{ readonly headName: string, readonly address: string | null, readonly openedOn: string, readonly members: ReadonlyArray<{ readonly name: string, readonly relation: Relation, readonly self: boolean }> }>, readonly myCases: { readonly nodes: ReadonlyArray<{ readonly number: string, readonly programmeTitle: string, readonly status: CaseStatus, readonly statusText: string, readonly appliedOn: string, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly decidedOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly files: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly mediaType: string, readonly size: number, readonly paper: string | null, readonly uploadedAt: string }>, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly title: string, readonly status: StepStatus, readonly dueOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly kind: DecisionKind, readonly decidedOn: string, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly wording: string, readonly basis: ReadonlyArray<string> }>, readonly payments: ReadonlyArray<{ readonly amount: string, readonly status: PaymentStatus, readonly period: string | null, readonly stage: number | null, readonly paidOn: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MyAccessReportQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyAccessReportQuery = { readonly myAccessReport: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly actorName: string, readonly role: string, readonly operation: string, readonly objectType: string, readonly field: RevealField | null, readonly purpose: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartnerCaseStatusQueryVariables = Exact<{
  number: string;
  residentId?: string | null | undefined;
  pickupCode?: string | null | undefined;
}>;


export type PartnerCaseStatusQuery = { readonly partnerCaseStatus: { readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly statusText: string, readonly updatedOn: string, readonly nextStep: string | null, readonly dueOn: string | null, readonly decidedOn: string | null } | null };

export type PartnerCaseStatusesQueryVariables = Exact<{
  inputs: ReadonlyArray<PartnerCaseStatusInput> | PartnerCaseStatusInput;
}>;


export type PartnerCaseStatusesQuery = { readonly partnerCaseStatuses: ReadonlyArray<{ readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly statusText: string, readonly updatedOn: string, readonly nextStep: string | null } | null> };

export type PartnerSpdciStatusQueryVariables = Exact<{
  number: string;
  residentId?: string | null | undefined;
  pickupCode?: string | null | undefined;
}>;


export type PartnerSpdciStatusQuery = { readonly partnerCaseStatus: { readonly number: string, readonly spdci: { readonly enrolment: SpdciEnrolment | null, readonly enrolmentCode: string | null, readonly payment: SpdciPayment | null, readonly paymentCode: string | null } } | null };

export type PublicNoticesQueryVariables = Exact<{
  jurisdictionId: string | number;
  townshipId?: string | number | null | undefined;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PublicNoticesQuery = { readonly publicNotices: { readonly nodes: ReadonlyArray<{ readonly headMasked: string, readonly memberCount: number, readonly programme: string, readonly programmeTitle: string, readonly amount: string | null, readonly level: Level, readonly activeFrom: string, readonly activeUntil: string | null, readonly township: { readonly name: string } | null, readonly organisation: { readonly name: string, readonly nameZh: string, readonly hotline: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReferralsQueryVariables = Exact<{
  filter?: ReferralFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { readonly referrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly department: string, readonly matter: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ReferralStatus, readonly case: { readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorklistQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type WorklistQuery = { readonly cases: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly headName: string, readonly programme: string, readonly programmeTitle: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly extendedOn: string | null, readonly urgent: boolean, readonly payFirst: PayFirstState, readonly township: { readonly nameZh: string } | null, readonly handler: { readonly name: string } | null, readonly household: { readonly id: string, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly person: { readonly name: string } | null }> } | null, readonly payments: ReadonlyArray<{ readonly amount: string, readonly status: PaymentStatus, readonly paidOn: string | null }> | null, readonly events: ReadonlyArray<{ readonly at: string, readonly kind: CaseEventKind, readonly actorName: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RaiseObjectionMutationVariables = Exact<{
  input: RaiseObjectionInput;
}>;


export type RaiseObjectionMutation = { readonly raiseObjection: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly objections: ReadonlyArray<{ readonly id: string, readonly status: ObjectionStatus, readonly raisedOn: string, readonly grounds: string, readonly finding: string | null }>, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReassignCaseMutationVariables = Exact<{
  input: ReassignCaseInput;
}>;


export type ReassignCaseMutation = { readonly reassignCase: { readonly case: { readonly id: string, readonly handler: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordAppraisalMutationVariables = Exact<{
  input: RecordAppraisalInput;
}>;


export type RecordAppraisalMutation = { readonly recordAppraisal: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordCommitmentMutationVariables = Exact<{
  input: RecordCommitmentInput;
}>;


export type RecordCommitmentMutation = { readonly recordCommitment: { readonly case: { readonly id: string, readonly application: { readonly integritySignedOn: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordComplaintMutationVariables = Exact<{
  input: RecordComplaintInput;
}>;


export type RecordComplaintMutation = { readonly recordComplaint: { readonly complaint: { readonly id: string, readonly kind: ComplaintKind, readonly receivedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ComplaintStatus, readonly answeredOn: string | null, readonly finding: string | null, readonly case: { readonly id: string, readonly status: CaseStatus, readonly round: number, readonly dueOn: string | null, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly status: StepStatus }>, readonly decisions: ReadonlyArray<{ readonly sequence: number, readonly kind: DecisionKind }>, readonly followUps: ReadonlyArray<{ readonly cause: FollowUpCause, readonly status: FollowUpStatus }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AnswerComplaintMutationVariables = Exact<{
  input: AnswerComplaintInput;
}>;


export type AnswerComplaintMutation = { readonly answerComplaint: { readonly complaint: { readonly id: string, readonly kind: ComplaintKind, readonly receivedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ComplaintStatus, readonly answeredOn: string | null, readonly finding: string | null, readonly case: { readonly id: string, readonly status: CaseStatus, readonly round: number, readonly dueOn: string | null, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly status: StepStatus }>, readonly decisions: ReadonlyArray<{ readonly sequence: number, readonly kind: DecisionKind }>, readonly followUps: ReadonlyArray<{ readonly cause: FollowUpCause, readonly status: FollowUpStatus }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ComplaintAnswerFragment = { readonly complaint: { readonly id: string, readonly kind: ComplaintKind, readonly receivedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ComplaintStatus, readonly answeredOn: string | null, readonly finding: string | null, readonly case: { readonly id: string, readonly status: CaseStatus, readonly round: number, readonly dueOn: string | null, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly status: StepStatus }>, readonly decisions: ReadonlyArray<{ readonly sequence: number, readonly kind: DecisionKind }>, readonly followUps: ReadonlyArray<{ readonly cause: FollowUpCause, readonly status: FollowUpStatus }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type RecordEconomicCheckResultMutationVariables = Exact<{
  input: RecordEconomicCheckResultInput;
}>;


export type RecordEconomicCheckResultMutation = { readonly recordEconomicCheckResult: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordFollowUpMutationVariables = Exact<{
  input: RecordFollowUpInput;
}>;


export type RecordFollowUpMutation = { readonly recordFollowUp: { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordHearingMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type RecordHearingMutation = { readonly recordHearing: { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordHomeVisitMutationVariables = Exact<{
  input: RecordHomeVisitInput;
}>;


export type RecordHomeVisitMutation = { readonly recordHomeVisit: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordLeadMutationVariables = Exact<{
  input: RecordLeadInput;
}>;


export type RecordLeadMutation = { readonly recordLead: { readonly lead: { readonly id: string, readonly source: LeadSource, readonly status: LeadStatus, readonly reportedOn: string, readonly township: { readonly code: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordLetterDeliveryMutationVariables = Exact<{
  input: RecordLetterDeliveryInput;
}>;


export type RecordLetterDeliveryMutation = { readonly recordLetterDelivery: { readonly letter: { readonly id: string, readonly deliverBy: string | null, readonly overdue: boolean, readonly delivery: { readonly method: DeliveryMethod, readonly deliveredOn: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordMeetingMutationVariables = Exact<{
  input: RecordMeetingInput;
}>;


export type RecordMeetingMutation = { readonly recordMeeting: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordOutsideHelpMutationVariables = Exact<{
  input: RecordOutsideHelpInput;
}>;


export type RecordOutsideHelpMutation = { readonly recordOutsideHelp: { readonly household: { readonly id: string, readonly help: { readonly monthlyTotal: string, readonly items: ReadonlyArray<{ readonly programme: string, readonly department: string, readonly own: boolean, readonly kind: HelpKind, readonly amount: string | null, readonly period: BenefitPeriod, readonly activeFrom: string, readonly activeUntil: string | null, readonly running: boolean, readonly caseId: string | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type HouseholdHelpQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdHelpQuery = { readonly household: { readonly id: string, readonly help: { readonly monthlyTotal: string, readonly items: ReadonlyArray<{ readonly programme: string, readonly department: string, readonly own: boolean, readonly kind: HelpKind, readonly amount: string | null, readonly period: BenefitPeriod, readonly activeFrom: string, readonly activeUntil: string | null, readonly running: boolean, readonly caseId: string | null }> } } | null };

export type WholeHelpFragment = { readonly id: string, readonly help: { readonly monthlyTotal: string, readonly items: ReadonlyArray<{ readonly programme: string, readonly department: string, readonly own: boolean, readonly kind: HelpKind, readonly amount: string | null, readonly period: BenefitPeriod, readonly activeFrom: string, readonly activeUntil: string | null, readonly running: boolean, readonly caseId: string | null }> } };

export type RecordPapersMutationVariables = Exact<{
  input: RecordPapersInput;
}>;


export type RecordPapersMutation = { readonly recordPapers: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordReviewMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type RecordReviewMutation = { readonly recordReview: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordSelfCareAssessmentMutationVariables = Exact<{
  input: RecordSelfCareAssessmentInput;
}>;


export type RecordSelfCareAssessmentMutation = { readonly recordSelfCareAssessment: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReferCaseMutationVariables = Exact<{
  input: ReferCaseInput;
}>;


export type ReferCaseMutation = { readonly referCase: { readonly case: { readonly id: string, readonly openReferrals: number, readonly referralDueOn: string | null, readonly nextDueOn: string | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly programme: string, readonly department: string, readonly matter: string, readonly referredOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ReferralStatus, readonly answeredOn: string | null, readonly answer: string | null, readonly reminders: ReadonlyArray<{ readonly remindedOn: string, readonly message: string, readonly answerBy: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AnswerReferralMutationVariables = Exact<{
  input: AnswerReferralInput;
}>;


export type AnswerReferralMutation = { readonly answerReferral: { readonly case: { readonly id: string, readonly openReferrals: number, readonly referralDueOn: string | null, readonly nextDueOn: string | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly programme: string, readonly department: string, readonly matter: string, readonly referredOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ReferralStatus, readonly answeredOn: string | null, readonly answer: string | null, readonly reminders: ReadonlyArray<{ readonly remindedOn: string, readonly message: string, readonly answerBy: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReferralAnswerFragment = { readonly case: { readonly id: string, readonly openReferrals: number, readonly referralDueOn: string | null, readonly nextDueOn: string | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly programme: string, readonly department: string, readonly matter: string, readonly referredOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ReferralStatus, readonly answeredOn: string | null, readonly answer: string | null, readonly reminders: ReadonlyArray<{ readonly remindedOn: string, readonly message: string, readonly answerBy: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type RefuseCaseMutationVariables = Exact<{
  input: RefuseCaseInput;
}>;


export type RefuseCaseMutation = { readonly refuseCase: { readonly case: { readonly decidedOn: string | null, readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly amount: string | null, readonly period: BenefitPeriod | null, readonly class: string | null, readonly level: Level, readonly deciderName: string, readonly basis: ReadonlyArray<string>, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null, readonly situations: ReadonlyArray<{ readonly kind: SituationKind, readonly level: string, readonly from: string, readonly until: string | null, readonly basis: string }>, readonly explanation: ReadonlyArray<{ readonly rule: string | null, readonly title: string, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly activeFrom: string, readonly reviewDueOn: string | null, readonly payeeName: string | null }> | null, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SendHouseholdMutationVariables = Exact<{
  input: SendHouseholdInput;
}>;


export type SendHouseholdMutation = { readonly sendHousehold: { readonly departure: { readonly id: string, readonly status: RelocationStatus, readonly movedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly toJurisdiction: { readonly nameZh: string } | null, readonly toTownship: { readonly nameZh: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecallHouseholdMutationVariables = Exact<{
  input: RecallHouseholdInput;
}>;


export type RecallHouseholdMutation = { readonly recallHousehold: { readonly departure: { readonly id: string, readonly status: RelocationStatus, readonly answer: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AcceptHouseholdMutationVariables = Exact<{
  input: AcceptHouseholdInput;
}>;


export type AcceptHouseholdMutation = { readonly acceptHousehold: { readonly pickupCode: string | null, readonly arrival: { readonly id: string, readonly status: RelocationStatus, readonly headName: string, readonly memberCount: number, readonly programmes: ReadonlyArray<string>, readonly movedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly note: string, readonly sentOn: string, readonly answeredOn: string | null, readonly answer: string | null, readonly withoutCase: ReadonlyArray<string>, readonly fromJurisdiction: { readonly nameZh: string } | null, readonly township: { readonly nameZh: string } | null, readonly household: { readonly id: string, readonly openedOn: string, readonly address: string | null } | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus }>, readonly helpBefore: ReadonlyArray<{ readonly programme: string, readonly amount: string, readonly status: AwardStatus, readonly activeUntil: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReturnHouseholdMutationVariables = Exact<{
  input: ReturnHouseholdInput;
}>;


export type ReturnHouseholdMutation = { readonly returnHousehold: { readonly arrival: { readonly id: string, readonly status: RelocationStatus, readonly answer: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DeparturesQueryVariables = Exact<{
  status?: RelocationStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DeparturesQuery = { readonly departures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RelocationStatus, readonly movedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly answeredOn: string | null, readonly answer: string | null, readonly household: { readonly id: string, readonly headName: string, readonly closedOn: string | null } | null, readonly toJurisdiction: { readonly nameZh: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ArrivalsQueryVariables = Exact<{
  status?: RelocationStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ArrivalsQuery = { readonly arrivals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: RelocationStatus, readonly headName: string, readonly memberCount: number, readonly programmes: ReadonlyArray<string>, readonly movedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly note: string, readonly sentOn: string, readonly answeredOn: string | null, readonly answer: string | null, readonly withoutCase: ReadonlyArray<string>, readonly fromJurisdiction: { readonly nameZh: string } | null, readonly township: { readonly nameZh: string } | null, readonly household: { readonly id: string, readonly openedOn: string, readonly address: string | null } | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus }>, readonly helpBefore: ReadonlyArray<{ readonly programme: string, readonly amount: string, readonly status: AwardStatus, readonly activeUntil: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ArrivalFileQueryVariables = Exact<{
  id: string | number;
}>;


export type ArrivalFileQuery = { readonly node:
    | { readonly id: string, readonly file: { readonly cases: ReadonlyArray<{ readonly number: string, readonly programme: string, readonly status: string, readonly appliedOn: string, readonly decidedOn: string | null, readonly evidence: ReadonlyArray<string>, readonly papers: ReadonlyArray<{ readonly fileName: string, readonly paper: string | null, readonly sha256: string }>, readonly steps: ReadonlyArray<{ readonly code: string, readonly level: string, readonly completedOn: string, readonly outcome: string | null }>, readonly decisions: ReadonlyArray<{ readonly sequence: number, readonly kind: string, readonly decidedOn: string, readonly deciderName: string, readonly amount: string | null, readonly period: string | null, readonly class: string | null, readonly wordingZh: string, readonly wordingEn: string, readonly basis: ReadonlyArray<string>, readonly reason: string | null, readonly policy: string, readonly assessmentHash: string, readonly explanation: ReadonlyArray<{ readonly title: string, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> }>, readonly examinations: ReadonlyArray<{ readonly cause: string, readonly openedOn: string, readonly findings: string | null, readonly proposal: string | null, readonly statement: string | null, readonly decidedOn: string | null }> }>, readonly payments: ReadonlyArray<{ readonly programme: string, readonly period: string | null, readonly paidOn: string | null, readonly amount: string }> } | null }
    | Record<PropertyKey, never>
   | null };

export type ArrivedHouseholdFragment = { readonly id: string, readonly status: RelocationStatus, readonly headName: string, readonly memberCount: number, readonly programmes: ReadonlyArray<string>, readonly movedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly note: string, readonly sentOn: string, readonly answeredOn: string | null, readonly answer: string | null, readonly withoutCase: ReadonlyArray<string>, readonly fromJurisdiction: { readonly nameZh: string } | null, readonly township: { readonly nameZh: string } | null, readonly household: { readonly id: string, readonly openedOn: string, readonly address: string | null } | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus }>, readonly helpBefore: ReadonlyArray<{ readonly programme: string, readonly amount: string, readonly status: AwardStatus, readonly activeUntil: string | null }> };

export type RemindDepartmentMutationVariables = Exact<{
  input: RemindDepartmentInput;
}>;


export type RemindDepartmentMutation = { readonly remindDepartment: { readonly case: { readonly id: string, readonly openReferrals: number, readonly referralDueOn: string | null, readonly nextDueOn: string | null, readonly referrals: ReadonlyArray<{ readonly id: string, readonly programme: string, readonly department: string, readonly matter: string, readonly referredOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ReferralStatus, readonly answeredOn: string | null, readonly answer: string | null, readonly reminders: ReadonlyArray<{ readonly remindedOn: string, readonly message: string, readonly answerBy: string }> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RequestEconomicCheckMutationVariables = Exact<{
  input: RequestEconomicCheckInput;
}>;


export type RequestEconomicCheckMutation = { readonly requestEconomicCheck: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReturnForPapersMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReturnForPapersMutation = { readonly returnForPapers: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SettleObjectionMutationVariables = Exact<{
  input: SettleObjectionInput;
}>;


export type SettleObjectionMutation = { readonly settleObjection: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly objections: ReadonlyArray<{ readonly id: string, readonly status: ObjectionStatus, readonly raisedOn: string, readonly grounds: string, readonly finding: string | null }>, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SettlePayFirstMutationVariables = Exact<{
  input: CaseInput;
}>;


export type SettlePayFirstMutation = { readonly settlePayFirst: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { readonly submitApplication: { readonly pickupCode: string | null, readonly application: { readonly id: string, readonly receivedOn: string, readonly programmes: ReadonlyArray<string> } | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly number: string, readonly programme: string, readonly programmeTitle: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly township: { readonly id: string, readonly code: string, readonly nameZh: string } | null }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SuspendCaseMutationVariables = Exact<{
  input: SuspendCaseInput;
}>;


export type SuspendCaseMutation = { readonly suspendCase: { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ResumeCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ResumeCaseMutation = { readonly resumeCase: { readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly followUp: FollowUpState | null, readonly reviewDueOn: string | null, readonly endsOn: string | null, readonly followUps: ReadonlyArray<{ readonly id: string, readonly cause: FollowUpCause, readonly status: FollowUpStatus, readonly dueOn: string | null, readonly findings: string | null, readonly proposal: FollowUpProposal | null, readonly proposedAmount: string | null, readonly proposedUntil: string | null, readonly hearingDue: boolean, readonly heardOn: string | null, readonly attended: boolean | null, readonly statement: string | null, readonly decidedOn: string | null }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: DecisionKind, readonly amount: string | null, readonly decidedOn: string, readonly wordingZh: string, readonly wordingEn: string, readonly reason: string | null }>, readonly awards: ReadonlyArray<{ readonly id: string, readonly kind: AwardKind, readonly amount: string, readonly status: AwardStatus, readonly activeFrom: string, readonly activeUntil: string | null, readonly reviewDueOn: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type TransferCaseMutationVariables = Exact<{
  input: TransferCaseInput;
}>;


export type TransferCaseMutation = { readonly transferCase: { readonly case: { readonly id: string, readonly township: { readonly code: string } | null, readonly handler: { readonly id: string } | null, readonly awards: ReadonlyArray<{ readonly township: { readonly code: string } | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type WithdrawAttachmentMutationVariables = Exact<{
  input: WithdrawAttachmentInput;
}>;


export type WithdrawAttachmentMutation = { readonly withdrawAttachment: { readonly attachment: { readonly id: string, readonly withdrawnAt: string | null, readonly url: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type WithdrawCaseMutationVariables = Exact<{
  input: EndCaseInput;
}>;


export type WithdrawCaseMutation = { readonly withdrawCase: { readonly case: { readonly id: string, readonly number: string, readonly programme: string, readonly status: CaseStatus, readonly stepCode: StepCode | null, readonly acceptedOn: string | null, readonly dueOn: string | null, readonly dueUnknown: string | null, readonly nextDueOn: string | null, readonly overdue: boolean, readonly disputed: boolean, readonly openObjections: number, readonly payFirst: PayFirstState, readonly papersDueOn: string | null, readonly papersAsked: ReadonlyArray<string> | null, readonly version: number, readonly steps: ReadonlyArray<{ readonly code: StepCode, readonly level: Level, readonly status: StepStatus, readonly openedOn: string | null, readonly dueOn: string | null, readonly reason: string | null, readonly basis: ReadonlyArray<string> }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CaseChangedSubscriptionVariables = Exact<{
  caseId: string | number;
  after?: string | null | undefined;
}>;


export type CaseChangedSubscription = { readonly caseChanged: { readonly cursor: string, readonly at: string, readonly kind: CaseEventKind, readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly nextDueOn: string | null } | null } };

export type CasesChangedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CasesChangedSubscription = { readonly casesChanged: { readonly cursor: string, readonly at: string, readonly kind: CaseEventKind, readonly case: { readonly id: string, readonly number: string, readonly status: CaseStatus, readonly headName: string, readonly nextDueOn: string | null } | null } };

export type SimulationProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type SimulationProgressSubscription = { readonly simulationProgress: { readonly id: string, readonly status: SimulationStatus, readonly processed: number, readonly total: number | null } };

export type PayrollProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type PayrollProgressSubscription = { readonly payrollProgress: { readonly id: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly paidCount: number } };

export type CreateWebhookMutationVariables = Exact<{
  input: CreateWebhookInput;
}>;


export type CreateWebhookMutation = { readonly createWebhook: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly url: string, readonly kinds: ReadonlyArray<CaseEventKind> | null, readonly status: WebhookStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RotateWebhookSecretMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type RotateWebhookSecretMutation = { readonly rotateWebhookSecret: { readonly secret: string | null, readonly webhook: { readonly id: string, readonly previousUntil: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type DisableWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type DisableWebhookMutation = { readonly disableWebhook: { readonly webhook: { readonly id: string, readonly status: WebhookStatus, readonly ending: WebhookEnding | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type EnableWebhookMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type EnableWebhookMutation = { readonly enableWebhook: { readonly webhook: { readonly id: string, readonly status: WebhookStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type ReplayWebhookMutationVariables = Exact<{
  input: ReplayWebhookInput;
}>;


export type ReplayWebhookMutation = { readonly replayWebhook: { readonly count: number | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type WebhooksQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  deliveries?: number;
  status?: WebhookDeliveryStatus | null | undefined;
}>;


export type WebhooksQuery = { readonly webhooks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly url: string, readonly status: WebhookStatus, readonly ending: WebhookEnding | null, readonly deliveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: string, readonly at: string, readonly body: string, readonly status: WebhookDeliveryStatus, readonly attempts: number, readonly nextAttemptAt: string | null, readonly lastStatus: number | null, readonly lastFault: WebhookDeliveryFault | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AllocateFundsMutationVariables = Exact<{
  input: FundSumInput;
}>;


export type AllocateFundsMutation = { readonly allocateFunds: { readonly fund: { readonly id: string, readonly code: string, readonly source: FundSource, readonly programmes: ReadonlyArray<string>, readonly available: string, readonly parent: { readonly id: string, readonly code: string, readonly available: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AppropriateMutationVariables = Exact<{
  input: FundSumInput;
}>;


export type AppropriateMutation = { readonly appropriate: { readonly fund: { readonly id: string, readonly code: string, readonly programmes: ReadonlyArray<string>, readonly available: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ApprovePayrollMutationVariables = Exact<{
  input: PayrollStepInput;
}>;


export type ApprovePayrollMutation = { readonly approvePayroll: { readonly payrollRun: { readonly id: string, readonly programme: string, readonly period: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly total: string, readonly excludedCount: number, readonly paidOn: string | null, readonly closedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AwardsQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  order?: AwardOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type AwardsQuery = { readonly awards: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly householdId: string, readonly payeeName: string | null, readonly programme: string, readonly kind: AwardKind, readonly amount: string, readonly class: string | null, readonly activeFrom: string, readonly activeUntil: string | null, readonly status: AwardStatus, readonly statusReason: string | null, readonly reviewDueOn: string | null, readonly township: { readonly code: string } | null, readonly fund: { readonly code: string } | null, readonly payments: ReadonlyArray<{ readonly period: string | null, readonly stage: number | null, readonly amount: string, readonly status: PaymentStatus, readonly paidOn: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CarryOverFundsMutationVariables = Exact<{
  input: CarryOverFundsInput;
}>;


export type CarryOverFundsMutation = { readonly carryOverFunds: { readonly fund: { readonly id: string, readonly code: string, readonly available: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ChangePayeeMutationVariables = Exact<{
  input: ChangePayeeInput;
}>;


export type ChangePayeeMutation = { readonly changePayee: { readonly award: { readonly id: string, readonly programme: string, readonly status: AwardStatus, readonly payeeName: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ClosePayrollMutationVariables = Exact<{
  input: PayrollStepInput;
}>;


export type ClosePayrollMutation = { readonly closePayroll: { readonly payrollRun: { readonly id: string, readonly programme: string, readonly period: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly total: string, readonly excludedCount: number, readonly paidOn: string | null, readonly closedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CountGoodsMutationVariables = Exact<{
  input: CountGoodsInput;
}>;


export type CountGoodsMutation = { readonly countGoods: { readonly count: { readonly item: string, readonly booked: number, readonly counted: number, readonly lost: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CountReserveFundMutationVariables = Exact<{
  input: CountReserveFundInput;
}>;


export type CountReserveFundMutation = { readonly countReserveFund: { readonly count: { readonly month: string, readonly cashBooked: string, readonly cashCounted: string, readonly bankBooked: string, readonly bankCounted: string, readonly explanation: string, readonly countedOn: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CreateFundMutationVariables = Exact<{
  input: CreateFundInput;
}>;


export type CreateFundMutation = { readonly createFund: { readonly fund: { readonly id: string, readonly code: string, readonly programmes: ReadonlyArray<string>, readonly available: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DeliverGoodsMutationVariables = Exact<{
  input: DeliverGoodsInput;
}>;


export type DeliverGoodsMutation = { readonly deliverGoods: { readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly amount: string, readonly receipt: { readonly means: Means, readonly number: string, readonly receivedBy: string, readonly receivedOn: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DonationsQueryVariables = Exact<{
  fundId?: string | number | null | undefined;
  donor?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DonationsQuery = { readonly donations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly donor: string, readonly anonymous: boolean, readonly amount: string, readonly receivedOn: string, readonly receiptNumber: string, readonly unused: string, readonly fund: { readonly code: string, readonly earmark: string | null, readonly programmes: ReadonlyArray<string>, readonly townshipIds: ReadonlyArray<string> } | null, readonly uses: ReadonlyArray<{ readonly kind: DonationUseKind, readonly amount: string, readonly on: string, readonly programme: string | null, readonly caseId: string | null, readonly paymentId: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ExpireVouchersMutationVariables = Exact<{
  input: ExpireVouchersInput;
}>;


export type ExpireVouchersMutation = { readonly expireVouchers: { readonly vouchers: ReadonlyArray<{ readonly code: string, readonly status: VoucherStatus }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ExportBankFileMutationVariables = Exact<{
  input: ExportBankFileInput;
}>;


export type ExportBankFileMutation = { readonly exportBankFile: { readonly bankFile: { readonly format: BankFileFormat, readonly part: number, readonly parts: number, readonly paymentCount: number, readonly total: string, readonly content: string, readonly withoutAccount: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type FundFindingsQueryVariables = Exact<{
  months?: number;
}>;


export type FundFindingsQuery = { readonly fundFindings: ReadonlyArray<{ readonly kind: FundFindingKind, readonly programme: string | null, readonly period: string | null, readonly count: number, readonly amount: string, readonly since: string, readonly examples: ReadonlyArray<string>, readonly fund: { readonly code: string } | null }> };

export type FundStatementQueryVariables = Exact<{
  id: string | number;
  filter?: LedgerEntryFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FundStatementQuery = { readonly fund: { readonly code: string, readonly balances: ReadonlyArray<{ readonly kind: AccountKind, readonly balance: string }>, readonly entries: { readonly nodes: ReadonlyArray<{ readonly number: string, readonly account: AccountKind, readonly amount: string, readonly balanceAfter: string, readonly transfer: { readonly id: string, readonly kind: TransferKind, readonly amount: string, readonly programme: string | null, readonly memo: string, readonly businessDate: string, readonly caseId: string | null, readonly payrollRunId: string | null, readonly madeBy: { readonly name: string } | null, readonly reservation: { readonly id: string } | null, readonly reverses: { readonly id: string } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type FundingOrderQueryVariables = Exact<{
  programme: string;
}>;


export type FundingOrderQuery = { readonly fundingOrder: ReadonlyArray<{ readonly id: string, readonly code: string, readonly source: FundSource, readonly validUntil: string | null, readonly available: string }> };

export type FundsQueryVariables = Exact<{
  filter?: FundFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FundsQuery = { readonly funds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly nameZh: string, readonly nameEn: string, readonly kind: FundKind, readonly source: FundSource, readonly budgetLine: string | null, readonly programmes: ReadonlyArray<string>, readonly validFrom: string, readonly validUntil: string | null, readonly available: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type GoodsStockQueryVariables = Exact<{
  storeId: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type GoodsStockQuery = { readonly goodsStores: ReadonlyArray<{ readonly id: string, readonly code: string, readonly nameZh: string, readonly township: { readonly id: string } | null }>, readonly goodsStock: { readonly nodes: ReadonlyArray<{ readonly item: string, readonly itemName: string, readonly quantity: number, readonly remaining: number, readonly unitCost: string, readonly expiresOn: string | null, readonly fund: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IssueVoucherMutationVariables = Exact<{
  input: IssueVoucherInput;
}>;


export type IssueVoucherMutation = { readonly issueVoucher: { readonly voucher: { readonly code: string, readonly amount: string, readonly expiresOn: string, readonly status: VoucherStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type MoveReserveCashMutationVariables = Exact<{
  input: MoveReserveCashInput;
}>;


export type MoveReserveCashMutation = { readonly moveReserveCash: { readonly fund: { readonly id: string, readonly parts: { readonly cash: string, readonly bank: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type NeedForecastQueryVariables = Exact<{
  months?: number;
  programme?: string | null | undefined;
}>;


export type NeedForecastQuery = { readonly needForecast: { readonly from: string, readonly programmes: ReadonlyArray<{ readonly programme: string, readonly months: ReadonlyArray<{ readonly month: string, readonly awards: number, readonly need: string, readonly fromStandards: string, readonly singleSums: string, readonly ended: number, readonly endedSum: string, readonly reviewsDue: number, readonly reviewsDueSum: string, readonly ofAge: number, readonly ofAgeSum: string }> }>, readonly standardChanges: ReadonlyArray<{ readonly programme: string, readonly parameter: string, readonly from: string, readonly before: string, readonly after: string, readonly basis: string | null }>, readonly warnings: ReadonlyArray<{ readonly available: string, readonly need: string, readonly missing: string, readonly dryIn: string | null, readonly cause: FundWarningCause | null, readonly fund: { readonly id: string, readonly code: string, readonly validUntil: string | null } | null }> } };

export type OpenGoodsStoreMutationVariables = Exact<{
  input: OpenGoodsStoreInput;
}>;


export type OpenGoodsStoreMutation = { readonly openGoodsStore: { readonly store: { readonly id: string, readonly code: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type OpenReserveFundMutationVariables = Exact<{
  input: OpenReserveFundInput;
}>;


export type OpenReserveFundMutation = { readonly openReserveFund: { readonly fund: { readonly id: string, readonly code: string, readonly programmes: ReadonlyArray<string>, readonly openingAmount: string | null, readonly available: string, readonly township: { readonly code: string } | null, readonly parent: { readonly id: string, readonly available: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PayFirstGrantsQueryVariables = Exact<{
  filter?: PayFirstGrantFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PayFirstGrantsQuery = { readonly payFirstGrants: { readonly nodes: ReadonlyArray<{ readonly caseId: string, readonly amount: string, readonly limitAmount: string, readonly limitBasis: ReadonlyArray<string>, readonly paidOn: string, readonly papersDueOn: string | null, readonly papersReceivedOn: string | null, readonly overdue: boolean, readonly outcome: PayFirstOutcome | null, readonly settledOn: string | null, readonly fund: { readonly code: string } | null, readonly paidBy: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PayPaymentMutationVariables = Exact<{
  input: PayPaymentInput;
}>;


export type PayPaymentMutation = { readonly payPayment: { readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly amount: string, readonly paidOn: string | null, readonly statusReason: string | null, readonly posting: { readonly kind: TransferKind, readonly amount: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PayPayrollMutationVariables = Exact<{
  input: PayrollStepInput;
}>;


export type PayPayrollMutation = { readonly payPayroll: { readonly payrollRun: { readonly id: string, readonly programme: string, readonly period: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly paidCount: number, readonly total: string, readonly excludedCount: number, readonly paidOn: string | null, readonly closedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PaymentStatementQueryVariables = Exact<{
  by: StatementDimension;
  from: string;
  until: string;
  filter?: StatementFilterInput | null | undefined;
}>;


export type PaymentStatementQuery = { readonly paymentStatement: ReadonlyArray<{ readonly key: string, readonly payments: number, readonly paid: string, readonly returned: string, readonly households: number }> };

export type PaymentsQueryVariables = Exact<{
  filter?: PaymentFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PaymentsQuery = { readonly payments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly householdId: string, readonly payrollRunId: string | null, readonly payeeName: string | null, readonly programme: string, readonly period: string | null, readonly stage: number | null, readonly amount: string, readonly withheld: string, readonly status: PaymentStatus, readonly statusReason: string | null, readonly replacesPaymentId: string | null, readonly dueOn: string | null, readonly paidOn: string | null, readonly bankAnswers: ReadonlyArray<{ readonly accepted: boolean, readonly reason: string, readonly answeredOn: string }>, readonly township: { readonly code: string } | null, readonly fund: { readonly code: string } | null, readonly award: { readonly id: string } | null, readonly reservation: { readonly id: string } | null, readonly posting: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PayrollReviewQueryVariables = Exact<{
  id: string | number;
  kind?: PayrollDifferenceKind | null | undefined;
}>;


export type PayrollReviewQuery = { readonly node:
    | { readonly id: string, readonly kind: PayrollKind, readonly programme: string, readonly onTopOf: string | null, readonly period: string, readonly comparedWith: string | null, readonly status: PayrollStatus, readonly paymentCount: number, readonly paidCount: number, readonly total: string, readonly differenceTotals: ReadonlyArray<{ readonly kind: PayrollDifferenceKind, readonly count: number, readonly difference: string }>, readonly differences: { readonly nodes: ReadonlyArray<{ readonly kind: PayrollDifferenceKind, readonly reason: string, readonly payeeName: string | null, readonly amount: string | null, readonly amountBefore: string | null, readonly award: { readonly id: string } | null }> }, readonly exclusions: { readonly nodes: ReadonlyArray<{ readonly reason: PayrollExclusionReason, readonly amount: string, readonly since: string | null }> }, readonly lines: { readonly nodes: ReadonlyArray<{ readonly payeeName: string | null, readonly period: string, readonly amount: string }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } }
    | Record<PropertyKey, never>
   | null };

export type PayrollRunsQueryVariables = Exact<{
  filter?: PayrollRunFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PayrollRunsQuery = { readonly payrollRuns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly programme: string, readonly period: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly paidCount: number, readonly total: string, readonly excludedCount: number, readonly preparedAt: string, readonly approvedAt: string | null, readonly paidOn: string | null, readonly preparedBy: { readonly name: string } | null, readonly approvedBy: { readonly name: string } | null, readonly shares: ReadonlyArray<{ readonly paymentCount: number, readonly total: string, readonly fund: { readonly code: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PreparePayrollMutationVariables = Exact<{
  input: PreparePayrollInput;
}>;


export type PreparePayrollMutation = { readonly preparePayroll: { readonly payrollRun: { readonly id: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly total: string, readonly excludedCount: number, readonly shares: ReadonlyArray<{ readonly paymentCount: number, readonly total: string, readonly fund: { readonly code: string, readonly available: string } | null }>, readonly exclusions: { readonly nodes: ReadonlyArray<{ readonly reason: PayrollExclusionReason, readonly since: string | null, readonly amount: string, readonly award: { readonly id: string, readonly payeeName: string | null } | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PurchaseServicesMutationVariables = Exact<{
  input: PurchaseServicesInput;
}>;


export type PurchaseServicesMutation = { readonly purchaseServices: { readonly purchase: { readonly provider: string, readonly subject: string, readonly documentNumber: string, readonly amount: string, readonly capAmount: string, readonly capBasis: ReadonlyArray<string>, readonly purchasedOn: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReceiveDonationMutationVariables = Exact<{
  input: ReceiveDonationInput;
}>;


export type ReceiveDonationMutation = { readonly receiveDonation: { readonly donation: { readonly id: string, readonly donor: string, readonly amount: string, readonly receiptNumber: string, readonly fund: { readonly id: string, readonly earmark: string | null, readonly available: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReceiveGoodsMutationVariables = Exact<{
  input: ReceiveGoodsInput;
}>;


export type ReceiveGoodsMutation = { readonly receiveGoods: { readonly lot: { readonly item: string, readonly remaining: number, readonly unitCost: string, readonly fund: { readonly id: string, readonly available: string, readonly balances: ReadonlyArray<{ readonly kind: AccountKind, readonly balance: string }> } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordBankAnswerFileMutationVariables = Exact<{
  input: RecordBankAnswerFileInput;
}>;


export type RecordBankAnswerFileMutation = { readonly recordBankAnswerFile: { readonly booked: { readonly acceptedCount: number, readonly returnedCount: number, readonly knownCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordBankAnswersMutationVariables = Exact<{
  input: RecordBankAnswersInput;
}>;


export type RecordBankAnswersMutation = { readonly recordBankAnswers: { readonly booked: { readonly acceptedCount: number, readonly returnedCount: number, readonly knownCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordReceiptMutationVariables = Exact<{
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { readonly recordReceipt: { readonly receipt: { readonly means: Means, readonly number: string, readonly receivedBy: string, readonly receivedOn: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ApproveWriteOffMutationVariables = Exact<{
  input: RecoveryInput;
}>;


export type ApproveWriteOffMutation = { readonly approveWriteOff: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DecideRecoveryMutationVariables = Exact<{
  input: RecoveryReasonInput;
}>;


export type DecideRecoveryMutation = { readonly decideRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type FineRecoveryMutationVariables = Exact<{
  input: FineRecoveryInput;
}>;


export type FineRecoveryMutation = { readonly fineRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type HearRecoveryMutationVariables = Exact<{
  input: HearRecoveryInput;
}>;


export type HearRecoveryMutation = { readonly hearRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type HouseholdRecoveriesQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdRecoveriesQuery = { readonly household: { readonly id: string, readonly recoveries: ReadonlyArray<{ readonly id: string, readonly programme: string, readonly cause: RecoveryCause, readonly status: RecoveryStatus, readonly claimed: string, readonly recovered: string, readonly writtenOff: string }> | null } | null };

export type NotifyRecoveryMutationVariables = Exact<{
  input: NotifyRecoveryInput;
}>;


export type NotifyRecoveryMutation = { readonly notifyRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type OffsetRecoveryMutationVariables = Exact<{
  input: OffsetRecoveryInput;
}>;


export type OffsetRecoveryMutation = { readonly offsetRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PlanRecoveryMutationVariables = Exact<{
  input: PlanRecoveryInput;
}>;


export type PlanRecoveryMutation = { readonly planRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ProposeRecoveryMutationVariables = Exact<{
  input: ProposeRecoveryInput;
}>;


export type ProposeRecoveryMutation = { readonly proposeRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ProposeWriteOffMutationVariables = Exact<{
  input: RecoveryReasonInput;
}>;


export type ProposeWriteOffMutation = { readonly proposeWriteOff: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordFinePaymentMutationVariables = Exact<{
  input: RecoverySumInput;
}>;


export type RecordFinePaymentMutation = { readonly recordFinePayment: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordRepaymentMutationVariables = Exact<{
  input: RecoverySumInput;
}>;


export type RecordRepaymentMutation = { readonly recordRepayment: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecoveriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: RecoveryFilter | null | undefined;
}>;


export type RecoveriesQuery = { readonly recoveries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly householdId: string, readonly programme: string, readonly cause: RecoveryCause, readonly status: RecoveryStatus, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly answerBy: string | null, readonly decidedOn: string | null, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string, readonly fineLawOn: string | null, readonly fineBasis: ReadonlyArray<string>, readonly writeOffReason: string | null, readonly closedOn: string | null, readonly proposedBy: { readonly name: string } | null, readonly items: ReadonlyArray<{ readonly paymentId: string, readonly period: string | null, readonly paid: string, readonly claimed: string, readonly settled: string }>, readonly instalments: ReadonlyArray<{ readonly number: number, readonly dueOn: string, readonly amount: string }>, readonly receipts: ReadonlyArray<{ readonly kind: RecoveryReceiptKind, readonly amount: string, readonly receivedOn: string, readonly fund: { readonly code: string } | null }> }>, readonly pageInfo: { readonly endCursor: string | null, readonly hasNextPage: boolean } } };

export type WithdrawRecoveryMutationVariables = Exact<{
  input: RecoveryReasonInput;
}>;


export type WithdrawRecoveryMutation = { readonly withdrawRecovery: { readonly recovery: { readonly id: string, readonly status: RecoveryStatus, readonly cause: RecoveryCause, readonly claimed: string, readonly recovered: string, readonly writtenOff: string, readonly offsetShare: string | null, readonly fine: string | null, readonly finePaid: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RedeemVoucherMutationVariables = Exact<{
  input: RedeemVoucherInput;
}>;


export type RedeemVoucherMutation = { readonly redeemVoucher: { readonly voucher: { readonly code: string, readonly amount: string, readonly status: VoucherStatus, readonly endedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RefuseReplenishmentMutationVariables = Exact<{
  input: RefuseReplenishmentInput;
}>;


export type RefuseReplenishmentMutation = { readonly refuseReplenishment: { readonly request: { readonly id: string, readonly status: ReplenishmentRequestStatus, readonly reason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReplenishReserveFundMutationVariables = Exact<{
  input: ReplenishReserveFundInput;
}>;


export type ReplenishReserveFundMutation = { readonly replenishReserveFund: { readonly fund: { readonly id: string, readonly code: string, readonly programmes: ReadonlyArray<string>, readonly available: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReplenishmentRequestsQueryVariables = Exact<{
  status?: ReplenishmentRequestStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReplenishmentRequestsQuery = { readonly replenishmentRequests: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly available: string, readonly missing: string, readonly requestedOn: string, readonly status: ReplenishmentRequestStatus, readonly answeredOn: string | null, readonly reason: string | null, readonly fund: { readonly id: string, readonly code: string, readonly parts: { readonly cash: string, readonly bank: string } | null, readonly counts: ReadonlyArray<{ readonly month: string, readonly explanation: string }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReserveFundsQueryVariables = Exact<{
  townshipId?: string | number | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReserveFundsQuery = { readonly reserveFunds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly openingAmount: string | null, readonly replenishBelow: string | null, readonly available: string, readonly township: { readonly code: string, readonly name: string } | null, readonly standing: { readonly openCount: number, readonly openTotal: string, readonly overdueCount: number, readonly reimbursementDue: string } | null, readonly parent: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ReturnPaymentMutationVariables = Exact<{
  input: ReturnPaymentInput;
}>;


export type ReturnPaymentMutation = { readonly returnPayment: { readonly payment: { readonly id: string, readonly status: PaymentStatus, readonly amount: string, readonly paidOn: string | null, readonly statusReason: string | null, readonly posting: { readonly kind: TransferKind, readonly amount: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ServiceCapQueryVariables = Exact<{
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ServiceCapQuery = { readonly serviceCap: { readonly year: number, readonly assistanceFunds: string, readonly share: string | null, readonly most: string | null, readonly used: string, readonly basis: ReadonlyArray<string> }, readonly servicePurchases: { readonly nodes: ReadonlyArray<{ readonly provider: string, readonly subject: string, readonly documentNumber: string, readonly amount: string, readonly purchasedOn: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SetFundingOrderMutationVariables = Exact<{
  input: SetFundingOrderInput;
}>;


export type SetFundingOrderMutation = { readonly setFundingOrder: { readonly funds: ReadonlyArray<{ readonly id: string, readonly code: string, readonly source: FundSource }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SpreadFundingMutationVariables = Exact<{
  input: SpreadFundingInput;
}>;


export type SpreadFundingMutation = { readonly spreadFunding: { readonly shares: ReadonlyArray<{ readonly awards: number, readonly monthly: string, readonly moved: number, readonly fund: { readonly id: string, readonly code: string } | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SurrenderFundsMutationVariables = Exact<{
  input: FundSumInput;
}>;


export type SurrenderFundsMutation = { readonly surrenderFunds: { readonly fund: { readonly id: string, readonly code: string, readonly programmes: ReadonlyArray<string>, readonly available: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type TrialBalanceQueryVariables = Exact<{
  from: string;
  until: string;
  fundId?: string | number | null | undefined;
}>;


export type TrialBalanceQuery = { readonly trialBalance: { readonly from: string, readonly until: string, readonly balanced: boolean | null, readonly lines: ReadonlyArray<{ readonly fundCode: string, readonly account: AccountKind, readonly opening: string, readonly gained: string, readonly given: string, readonly closing: string }> } };

export type VouchersQueryVariables = Exact<{
  status?: VoucherStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type VouchersQuery = { readonly vouchers: { readonly nodes: ReadonlyArray<{ readonly code: string, readonly amount: string, readonly issuedOn: string, readonly expiresOn: string, readonly status: VoucherStatus }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WithdrawPayrollMutationVariables = Exact<{
  input: PayrollStepInput;
}>;


export type WithdrawPayrollMutation = { readonly withdrawPayroll: { readonly payrollRun: { readonly id: string, readonly programme: string, readonly period: string, readonly status: PayrollStatus, readonly paymentCount: number, readonly total: string, readonly excludedCount: number, readonly paidOn: string | null, readonly closedOn: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { readonly addMember: { readonly household: { readonly id: string, readonly version: number, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly activeFrom: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type EndCircumstanceMutationVariables = Exact<{
  input: EndCircumstanceInput;
}>;


export type EndCircumstanceMutation = { readonly endCircumstance: { readonly circumstance: { readonly id: string, readonly activeUntil: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { readonly endMembership: { readonly household: { readonly id: string, readonly headName: string, readonly closedOn: string | null, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type HouseholdQueryVariables = Exact<{
  id: string | number;
  on?: string | null | undefined;
}>;


export type HouseholdQuery = { readonly household: { readonly id: string, readonly headName: string, readonly registeredDivision: string, readonly area: Area, readonly address: string | null, readonly residentSince: string | null, readonly openedOn: string, readonly closedOn: string | null, readonly version: number, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly activeFrom: string, readonly activeUntil: string | null, readonly person: { readonly id: string, readonly name: string, readonly sex: Sex, readonly birthDate: string, readonly residentId: string, readonly deathDate: string | null, readonly hasPhone: boolean, readonly hasBankAccount: boolean } | null }>, readonly circumstances: ReadonlyArray<{ readonly id: string, readonly category: CircumstanceCategory, readonly kind: CircumstanceKind, readonly grade: string | null, readonly amount: string | null, readonly period: CircumstancePeriod | null, readonly activeFrom: string, readonly activeUntil: string | null, readonly source: CircumstanceSource, readonly evidence: string | null, readonly recordedAt: string, readonly person: { readonly id: string, readonly name: string } | null }> } | null };

export type HouseholdsQueryVariables = Exact<{
  filter?: HouseholdFilter | null | undefined;
  sort?: HouseholdSort;
  first?: number;
  after?: string | null | undefined;
}>;


export type HouseholdsQuery = { readonly households: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly headName: string, readonly area: Area, readonly openedOn: string, readonly closedOn: string | null, readonly township: { readonly code: string, readonly name: string } | null, readonly village: { readonly code: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MoveHouseholdMutationVariables = Exact<{
  input: MoveHouseholdInput;
}>;


export type MoveHouseholdMutation = { readonly moveHousehold: { readonly household: { readonly id: string, readonly area: Area, readonly address: string | null, readonly version: number, readonly township: { readonly code: string } | null, readonly village: { readonly code: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RecordCircumstanceMutationVariables = Exact<{
  input: RecordCircumstanceInput;
}>;


export type RecordCircumstanceMutation = { readonly recordCircumstance: { readonly circumstance: { readonly id: string, readonly category: CircumstanceCategory, readonly kind: CircumstanceKind, readonly grade: string | null, readonly amount: string | null, readonly period: CircumstancePeriod | null, readonly activeFrom: string, readonly activeUntil: string | null, readonly source: CircumstanceSource, readonly person: { readonly id: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordDeathMutationVariables = Exact<{
  input: RecordDeathInput;
}>;


export type RecordDeathMutation = { readonly recordDeath: { readonly person: { readonly id: string, readonly deathDate: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type RegisterHouseholdMutationVariables = Exact<{
  input: RegisterHouseholdInput;
}>;


export type RegisterHouseholdMutation = { readonly registerHousehold: { readonly household: { readonly id: string, readonly headName: string, readonly version: number, readonly head: { readonly id: string, readonly residentId: string } | null, readonly members: ReadonlyArray<{ readonly relation: Relation, readonly activeFrom: string, readonly person: { readonly id: string, readonly name: string, readonly residentId: string } | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type WithdrawCircumstanceMutationVariables = Exact<{
  input: WithdrawCircumstanceInput;
}>;


export type WithdrawCircumstanceMutation = { readonly withdrawCircumstance: { readonly circumstance: { readonly id: string, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> }> } };

export type ConfirmOfficerMutationVariables = Exact<{
  input: OfficerAppointmentInput;
}>;


export type ConfirmOfficerMutation = { readonly confirmOfficer: { readonly officer: { readonly id: string, readonly name: string, readonly role: OfficerRole, readonly activeFrom: string, readonly activeUntil: string | null, readonly organisation: { readonly code: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DeclareSituationMutationVariables = Exact<{
  input: DeclareSituationInput;
}>;


export type DeclareSituationMutation = { readonly declareSituation: { readonly situation: { readonly id: string, readonly kind: SituationKind, readonly level: string, readonly activeFrom: string, readonly activeUntil: string | null, readonly townships: ReadonlyArray<{ readonly code: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DeclineOfficerMutationVariables = Exact<{
  input: OfficerAppointmentInput;
}>;


export type DeclineOfficerMutation = { readonly declineOfficer: { readonly appointment: { readonly id: string, readonly status: AppointmentStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type EndOfficerMutationVariables = Exact<{
  input: EndOfficerInput;
}>;


export type EndOfficerMutation = { readonly endOfficer: { readonly officer: { readonly id: string, readonly name: string, readonly role: OfficerRole, readonly activeUntil: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type EndSituationMutationVariables = Exact<{
  input: EndSituationInput;
}>;


export type EndSituationMutation = { readonly endSituation: { readonly situation: { readonly id: string, readonly activeUntil: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type JurisdictionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type JurisdictionsQuery = { readonly jurisdictions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly shortCode: string, readonly name: string, readonly policyId: string, readonly divisionCodes: ReadonlyArray<string>, readonly fictional: boolean }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficerAppointmentsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: AppointmentStatus | null | undefined;
}>;


export type OfficerAppointmentsQuery = { readonly officerAppointments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly signIn: string, readonly role: OfficerRole, readonly activeFrom: string, readonly activeUntil: string | null, readonly status: AppointmentStatus, readonly proposedAt: string, readonly decidedAt: string | null, readonly organisation: { readonly code: string, readonly name: string } | null, readonly proposedBy: { readonly name: string } | null, readonly decidedBy: { readonly name: string } | null, readonly changes: { readonly id: string, readonly role: OfficerRole } | null, readonly officer: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficersQueryVariables = Exact<{
  filter?: OfficerFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OfficersQuery = { readonly officers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly role: OfficerRole, readonly activeFrom: string, readonly activeUntil: string | null, readonly organisation: { readonly code: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly level: OrganisationLevel, readonly name: string, readonly divisionCode: string | null, readonly fictional: boolean, readonly hotline: string | null, readonly openingHours: string | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly jurisdiction: { readonly code: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProposeOfficerChangeMutationVariables = Exact<{
  input: ProposeOfficerChangeInput;
}>;


export type ProposeOfficerChangeMutation = { readonly proposeOfficerChange: { readonly appointment: { readonly id: string, readonly name: string, readonly role: OfficerRole, readonly activeFrom: string, readonly status: AppointmentStatus, readonly organisation: { readonly code: string } | null, readonly changes: { readonly id: string, readonly role: OfficerRole } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ProposeOfficerMutationVariables = Exact<{
  input: ProposeOfficerInput;
}>;


export type ProposeOfficerMutation = { readonly proposeOfficer: { readonly appointment: { readonly id: string, readonly name: string, readonly signIn: string, readonly role: OfficerRole, readonly activeFrom: string, readonly activeUntil: string | null, readonly status: AppointmentStatus, readonly organisation: { readonly code: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SituationsQueryVariables = Exact<{
  filter?: SituationFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SituationsQuery = { readonly situations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: SituationKind, readonly level: string, readonly activeFrom: string, readonly activeUntil: string | null, readonly basis: string, readonly townships: ReadonlyArray<{ readonly code: string, readonly name: string }> | null, readonly declaredBy: { readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type AmendmentQueryVariables = Exact<{
  id: string | number;
}>;


export type AmendmentQuery = { readonly node:
    | { readonly id: string, readonly policyId: string, readonly status: AmendmentStatus, readonly note: string, readonly backdatedBasis: string | null, readonly proposedAt: string, readonly publishedAt: string | null, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null, readonly proposedBy: { readonly id: string, readonly name: string } | null, readonly publishedBy: { readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly key: string, readonly title: string, readonly mode: ChangeMode, readonly value: string | null, readonly valueBefore: string | null, readonly inForceFrom: string, readonly basis: string, readonly confidence: string | null }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string }> }
    | Record<PropertyKey, never>
   | null };

export type AmendmentsQueryVariables = Exact<{
  filter?: AmendmentFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AmendmentsQuery = { readonly amendments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly policyId: string, readonly status: AmendmentStatus, readonly note: string, readonly proposedAt: string, readonly publishedAt: string | null, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null, readonly proposedBy: { readonly name: string } | null, readonly publishedBy: { readonly name: string } | null, readonly changes: ReadonlyArray<{ readonly key: string, readonly title: string, readonly mode: ChangeMode, readonly value: string | null, readonly valueBefore: string | null, readonly inForceFrom: string, readonly basis: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CancelSimulationMutationVariables = Exact<{
  input: CancelSimulationInput;
}>;


export type CancelSimulationMutation = { readonly cancelSimulation: { readonly simulation: { readonly id: string, readonly status: SimulationStatus, readonly processed: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { readonly policies: ReadonlyArray<{ readonly id: string, readonly title: string, readonly version: string, readonly parentId: string | null, readonly instruments: ReadonlyArray<{ readonly code: string, readonly title: string }> }> };

export type PolicyDifferencesQueryVariables = Exact<{
  left: PolicyOnDay;
  right: PolicyOnDay;
}>;


export type PolicyDifferencesQuery = { readonly policyDifferences: ReadonlyArray<{ readonly key: string, readonly title: string, readonly type: ParameterType, readonly unit: ParameterUnit, readonly left: { readonly value: string | null, readonly from: string | null, readonly basis: string | null, readonly policyId: string | null } | null, readonly right: { readonly value: string | null, readonly from: string | null, readonly basis: string | null, readonly policyId: string | null } | null }> };

export type PolicyParametersQueryVariables = Exact<{
  policyId: string | number;
  keys?: ReadonlyArray<string> | string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PolicyParametersQuery = { readonly policy: { readonly id: string, readonly title: string, readonly version: string, readonly hash: string, readonly parentId: string | null, readonly parameters: ReadonlyArray<{ readonly key: string, readonly title: string, readonly type: ParameterType, readonly unit: ParameterUnit, readonly codes: ReadonlyArray<string>, readonly values: ReadonlyArray<{ readonly from: string, readonly until: string | null, readonly value: string | null, readonly basis: string, readonly confidence: string | null, readonly note: string | null, readonly policyId: string, readonly inherited: boolean }>, readonly inSituations: ReadonlyArray<{ readonly from: string, readonly value: string | null, readonly basis: string, readonly confidence: string | null, readonly note: string | null, readonly policyId: string, readonly inherited: boolean, readonly situation: string | null, readonly situationLevels: ReadonlyArray<string> }> }> } | null };

export type ProposeAmendmentMutationVariables = Exact<{
  input: ProposeAmendmentInput;
}>;


export type ProposeAmendmentMutation = { readonly proposeAmendment: { readonly amendment: { readonly id: string, readonly status: AmendmentStatus, readonly changes: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly valueBefore: string | null, readonly inForceFrom: string, readonly basis: string }>, readonly findings: ReadonlyArray<{ readonly code: string, readonly message: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PublishAmendmentMutationVariables = Exact<{
  input: PublishAmendmentInput;
}>;


export type PublishAmendmentMutation = { readonly publishAmendment: { readonly amendment: { readonly id: string, readonly status: AmendmentStatus, readonly publishedAt: string | null, readonly publishedBy: { readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RequestSimulationMutationVariables = Exact<{
  input: RequestSimulationInput;
}>;


export type RequestSimulationMutation = { readonly requestSimulation: { readonly simulation: { readonly id: string, readonly status: SimulationStatus, readonly assessedOn: string, readonly programmes: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type SimulatedExplanationQueryVariables = Exact<{
  id: string | number;
  filter?: SimulatedHouseholdFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SimulatedExplanationQuery = { readonly node:
    | { readonly id: string, readonly households: { readonly nodes: ReadonlyArray<{ readonly householdId: string, readonly programme: string, readonly effect: SimulationEffect, readonly before: { readonly conclusion: Conclusion, readonly amount: string | null }, readonly after: { readonly conclusion: Conclusion, readonly amount: string | null }, readonly explanation: { readonly before: ReadonlyArray<{ readonly rule: string | null, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> | null, readonly after: ReadonlyArray<{ readonly rule: string | null, readonly outcome: string, readonly wording: string, readonly basis: ReadonlyArray<string> }> | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type SimulationQueryVariables = Exact<{
  id: string | number;
  by?: SimulationGrouping;
  filter?: SimulatedHouseholdFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SimulationQuery = { readonly node:
    | { readonly id: string, readonly policyId: string, readonly status: SimulationStatus, readonly assessedOn: string, readonly total: number | null, readonly processed: number, readonly failure: string | null, readonly amendment: { readonly id: string, readonly note: string } | null, readonly totals: ReadonlyArray<{ readonly programme: string | null, readonly townshipCode: string | null, readonly enters: number, readonly leaves: number, readonly rises: number, readonly falls: number, readonly unchanged: number, readonly neither: number, readonly undecided: number, readonly monthBefore: string, readonly monthAfter: string, readonly monthDifference: string, readonly yearDifference: string, readonly onceBefore: string, readonly onceAfter: string }>, readonly households: { readonly nodes: ReadonlyArray<{ readonly householdId: string, readonly townshipCode: string, readonly programme: string, readonly effect: SimulationEffect, readonly period: string | null, readonly before: { readonly conclusion: Conclusion, readonly amount: string | null, readonly class: string | null }, readonly after: { readonly conclusion: Conclusion, readonly amount: string | null, readonly class: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type SimulationsQueryVariables = Exact<{
  amendmentId?: string | number | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SimulationsQuery = { readonly simulations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly policyId: string, readonly assessedOn: string, readonly status: SimulationStatus, readonly total: number | null, readonly processed: number, readonly requestedAt: string, readonly finishedAt: string | null, readonly amendment: { readonly id: string, readonly note: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WithdrawAmendmentMutationVariables = Exact<{
  input: WithdrawAmendmentInput;
}>;


export type WithdrawAmendmentMutation = { readonly withdrawAmendment: { readonly amendment: { readonly id: string, readonly status: AmendmentStatus, readonly withdrawnAt: string | null, readonly withdrawnReason: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AdvanceDishonestyMutationVariables = Exact<{
  input: AdvanceDishonestyInput;
}>;


export type AdvanceDishonestyMutation = { readonly advanceDishonesty: { readonly record: { readonly id: string, readonly status: DishonestyStatus, readonly facts: string, readonly committedOn: string, readonly recordedOn: string, readonly passedOn: string | null, readonly steps: ReadonlyArray<{ readonly action: DishonestyAction, readonly takenOn: string, readonly statement: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AnswerChasingMutationVariables = Exact<{
  input: AnswerChasingInput;
}>;


export type AnswerChasingMutation = { readonly answerChasing: { readonly chasing: { readonly id: string, readonly status: ChasingStatus, readonly dueOn: string, readonly overdue: boolean, readonly answer: string | null, readonly conclusion: string | null, readonly office: { readonly nameZh: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type AssignServiceTaskMutationVariables = Exact<{
  input: AssignServiceTaskInput;
}>;


export type AssignServiceTaskMutation = { readonly assignServiceTask: { readonly task: { readonly id: string, readonly kind: ServiceKind, readonly asked: string, readonly assignedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ServiceTaskStatus, readonly reportedOn: string | null, readonly visitedOn: string | null, readonly worker: string | null, readonly findings: string | null, readonly reviewedOn: string | null, readonly reviewNote: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ChasingsOfCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type ChasingsOfCaseQuery = { readonly case: { readonly number: string, readonly chasings: ReadonlyArray<{ readonly id: string, readonly status: ChasingStatus, readonly reason: string, readonly dueOn: string, readonly answer: string | null, readonly conclusion: string | null }> } | null };

export type ChasingsQueryVariables = Exact<{
  filter?: ChasingFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChasingsQuery = { readonly chasings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ChasingStatus, readonly reason: string, readonly openedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly answer: string | null, readonly answeredOn: string | null, readonly conclusion: string | null, readonly closedOn: string | null, readonly office: { readonly nameZh: string } | null, readonly case: { readonly number: string } | null, readonly lead: { readonly description: string } | null, readonly serviceTask: { readonly id: string, readonly kind: ServiceKind } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CloseChasingMutationVariables = Exact<{
  input: CloseChasingInput;
}>;


export type CloseChasingMutation = { readonly closeChasing: { readonly chasing: { readonly id: string, readonly status: ChasingStatus, readonly dueOn: string, readonly overdue: boolean, readonly answer: string | null, readonly conclusion: string | null, readonly office: { readonly nameZh: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type CloseWarningMutationVariables = Exact<{
  input: CloseWarningInput;
}>;


export type CloseWarningMutation = { readonly closeWarning: { readonly warning: { readonly id: string, readonly rule: RiskRule, readonly status: RiskWarningStatus, readonly examination: string | null, readonly outcome: RiskWarningOutcome | null, readonly conclusion: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type DeadlinesQueryVariables = Exact<{
  filter?: DeadlineFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DeadlinesQuery = { readonly deadlines: { readonly nodes: ReadonlyArray<{ readonly kind: DeadlineKind, readonly state: DeadlineState, readonly dueOn: string | null, readonly level: Level | null, readonly stepCode: StepCode | null, readonly programme: string | null, readonly township: { readonly nameZh: string } | null, readonly case: { readonly id: string, readonly number: string, readonly headName: string } | null, readonly lead: { readonly id: string, readonly level: Level } | null, readonly serviceTask: { readonly id: string, readonly kind: ServiceKind } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly deadlineCounts: ReadonlyArray<{ readonly kind: DeadlineKind, readonly count: number }> };

export type DishonestiesQueryVariables = Exact<{
  status?: DishonestyStatus | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DishonestiesQuery = { readonly dishonesties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: DishonestyStatus, readonly recordedOn: string, readonly passedOn: string | null, readonly case: { readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DrawRandomCheckMutationVariables = Exact<{
  input: DrawRandomCheckInput;
}>;


export type DrawRandomCheckMutation = { readonly drawRandomCheck: { readonly check: { readonly id: string, readonly status: RandomCheckStatus, readonly sampleSize: number, readonly inspectorsEach: number, readonly cases: ReadonlyArray<string>, readonly officers: ReadonlyArray<string>, readonly digest: string, readonly seed: string | null, readonly items: ReadonlyArray<{ readonly itemId: string, readonly position: number, readonly caseNumber: string, readonly officers: ReadonlyArray<string>, readonly excluded: ReadonlyArray<string>, readonly result: RandomCheckResult | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type EndServiceContractMutationVariables = Exact<{
  input: EndServiceContractInput;
}>;


export type EndServiceContractMutation = { readonly endServiceContract: { readonly contract: { readonly id: string, readonly organisation: string, readonly contractNumber: string, readonly kinds: ReadonlyArray<ServiceKind>, readonly activeFrom: string, readonly activeUntil: string, readonly endedOn: string | null, readonly inForce: boolean, readonly townships: ReadonlyArray<{ readonly nameZh: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ExamineWarningMutationVariables = Exact<{
  input: ExamineWarningInput;
}>;


export type ExamineWarningMutation = { readonly examineWarning: { readonly warning: { readonly id: string, readonly rule: RiskRule, readonly status: RiskWarningStatus, readonly examination: string | null, readonly outcome: RiskWarningOutcome | null, readonly conclusion: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type FollowCheckResultMutationVariables = Exact<{
  input: FollowCheckResultInput;
}>;


export type FollowCheckResultMutation = { readonly followCheckResult: { readonly check: { readonly id: string, readonly items: ReadonlyArray<{ readonly itemId: string, readonly caseNumber: string, readonly result: RandomCheckResult | null, readonly consequence: RandomCheckConsequence | null, readonly owed: boolean }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type IndicatorsQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly period: string, readonly applied: number, readonly decided: number, readonly granted: number, readonly refused: number, readonly medianDays: number | null, readonly decidedWithLimit: number, readonly decidedInTime: number, readonly shareInTime: string | null, readonly breaches: number, readonly complaints: number, readonly leads: number, readonly leadsEnded: number, readonly householdsHelped: number, readonly households: number, readonly coverage: string | null, readonly township: { readonly code: string } | null }> };

export type OpenChasingMutationVariables = Exact<{
  input: OpenChasingInput;
}>;


export type OpenChasingMutation = { readonly openChasing: { readonly chasing: { readonly id: string, readonly status: ChasingStatus, readonly dueOn: string, readonly overdue: boolean, readonly answer: string | null, readonly conclusion: string | null, readonly office: { readonly nameZh: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type PeriodicReportsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type PeriodicReportsQuery = { readonly periodicReports: { readonly nodes: ReadonlyArray<{ readonly dueOn: string, readonly periodFrom: string, readonly periodUntil: string, readonly digest: string, readonly townships: ReadonlyArray<{ readonly applied: number, readonly decided: number, readonly shareInTime: string | null, readonly leads: number, readonly leadsEnded: number, readonly householdsHelped: number, readonly township: { readonly code: string } | null }>, readonly programmes: ReadonlyArray<{ readonly programme: string, readonly payments: number, readonly households: number, readonly paid: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RandomChecksQueryVariables = Exact<{
  jurisdictionId: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type RandomChecksQuery = { readonly randomChecks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly status: RandomCheckStatus, readonly statedOn: string, readonly digest: string, readonly seed: string | null, readonly seedSource: string | null, readonly items: ReadonlyArray<{ readonly position: number, readonly caseNumber: string, readonly result: RandomCheckResult | null, readonly consequence: RandomCheckConsequence | null, readonly owed: boolean, readonly laterDecision: DecisionKind | null, readonly laterDecidedOn: string | null, readonly recordedOn: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordCheckResultMutationVariables = Exact<{
  input: RecordCheckResultInput;
}>;


export type RecordCheckResultMutation = { readonly recordCheckResult: { readonly check: { readonly id: string, readonly status: RandomCheckStatus, readonly sampleSize: number, readonly inspectorsEach: number, readonly cases: ReadonlyArray<string>, readonly officers: ReadonlyArray<string>, readonly digest: string, readonly seed: string | null, readonly items: ReadonlyArray<{ readonly itemId: string, readonly position: number, readonly caseNumber: string, readonly officers: ReadonlyArray<string>, readonly excluded: ReadonlyArray<string>, readonly result: RandomCheckResult | null, readonly consequence: RandomCheckConsequence | null, readonly owed: boolean, readonly laterDecision: DecisionKind | null, readonly laterDecidedOn: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordDishonestyMutationVariables = Exact<{
  input: RecordDishonestyInput;
}>;


export type RecordDishonestyMutation = { readonly recordDishonesty: { readonly record: { readonly id: string, readonly status: DishonestyStatus, readonly facts: string, readonly committedOn: string, readonly recordedOn: string, readonly passedOn: string | null, readonly steps: ReadonlyArray<{ readonly action: DishonestyAction, readonly takenOn: string, readonly statement: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordRegistryChangesMutationVariables = Exact<{
  input: RecordRegistryChangesInput;
}>;


export type RecordRegistryChangesMutation = { readonly recordRegistryChanges: { readonly reports: ReadonlyArray<{ readonly row: number, readonly outcome: RegistryChangeOutcome, readonly missing: string | null, readonly lead: { readonly id: string, readonly source: LeadSource, readonly description: string } | null, readonly problem: { readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> } | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordServiceContractMutationVariables = Exact<{
  input: RecordServiceContractInput;
}>;


export type RecordServiceContractMutation = { readonly recordServiceContract: { readonly contract: { readonly id: string, readonly organisation: string, readonly contractNumber: string, readonly kinds: ReadonlyArray<ServiceKind>, readonly activeFrom: string, readonly activeUntil: string, readonly endedOn: string | null, readonly inForce: boolean, readonly townships: ReadonlyArray<{ readonly nameZh: string }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RecordTrainingMutationVariables = Exact<{
  input: RecordTrainingInput;
}>;


export type RecordTrainingMutation = { readonly recordTraining: { readonly training: { readonly title: string, readonly heldOn: string, readonly officers: ReadonlyArray<{ readonly name: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReportServiceTaskMutationVariables = Exact<{
  input: ReportServiceTaskInput;
}>;


export type ReportServiceTaskMutation = { readonly reportServiceTask: { readonly reportedTaskId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ReviewServiceReportMutationVariables = Exact<{
  input: ReviewServiceReportInput;
}>;


export type ReviewServiceReportMutation = { readonly reviewServiceReport: { readonly task: { readonly id: string, readonly kind: ServiceKind, readonly asked: string, readonly assignedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ServiceTaskStatus, readonly reportedOn: string | null, readonly visitedOn: string | null, readonly worker: string | null, readonly findings: string | null, readonly reviewedOn: string | null, readonly reviewNote: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type RiskWarningsQueryVariables = Exact<{
  status?: RiskWarningStatus | null | undefined;
  rule?: RiskRule | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RiskWarningsQuery = { readonly riskWarnings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: RiskRule, readonly status: RiskWarningStatus, readonly raisedOn: string, readonly detail: Record<string, unknown>, readonly township: { readonly nameZh: string } | null, readonly officer: { readonly name: string } | null, readonly case: { readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly riskRules: ReadonlyArray<{ readonly rule: RiskRule, readonly missing: ReadonlyArray<string> }> };

export type RunScheduledWorkMutationVariables = Exact<{
  input: RunScheduledWorkInput;
}>;


export type RunScheduledWorkMutation = { readonly runScheduledWork: { readonly done: ReadonlyArray<{ readonly chore: Chore, readonly day: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ScheduledRunsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ScheduledRunsQuery = { readonly scheduledRuns: { readonly nodes: ReadonlyArray<{ readonly chore: Chore, readonly day: string, readonly changed: number, readonly finishedAt: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServiceTaskAnswerFragment = { readonly task: { readonly id: string, readonly kind: ServiceKind, readonly asked: string, readonly assignedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ServiceTaskStatus, readonly reportedOn: string | null, readonly visitedOn: string | null, readonly worker: string | null, readonly findings: string | null, readonly reviewedOn: string | null, readonly reviewNote: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> };

export type ServiceContractsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceContractsQuery = { readonly serviceContracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly contractNumber: string, readonly kinds: ReadonlyArray<ServiceKind>, readonly activeFrom: string, readonly activeUntil: string, readonly endedOn: string | null, readonly endedReason: string | null, readonly inForce: boolean, readonly townships: ReadonlyArray<{ readonly nameZh: string }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ServiceTasksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: ServiceTaskStatus | null | undefined;
}>;


export type ServiceTasksQuery = { readonly serviceTasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ServiceKind, readonly asked: string, readonly assignedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ServiceTaskStatus, readonly reportedOn: string | null, readonly visitedOn: string | null, readonly worker: string | null, readonly findings: string | null, readonly reviewedOn: string | null, readonly reviewNote: string | null, readonly contract: { readonly id: string, readonly organisation: string }, readonly household: { readonly id: string, readonly headName: string } | null, readonly case: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartnerServiceTasksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PartnerServiceTasksQuery = { readonly partnerServiceTasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly organisation: string, readonly kind: ServiceKind, readonly asked: string, readonly assignedOn: string, readonly dueOn: string, readonly headMasked: string, readonly township: string, readonly village: string | null, readonly returnNote: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StateRandomCheckMutationVariables = Exact<{
  input: StateRandomCheckInput;
}>;


export type StateRandomCheckMutation = { readonly stateRandomCheck: { readonly check: { readonly id: string, readonly status: RandomCheckStatus, readonly sampleSize: number, readonly inspectorsEach: number, readonly cases: ReadonlyArray<string>, readonly officers: ReadonlyArray<string>, readonly digest: string, readonly seed: string | null, readonly items: ReadonlyArray<{ readonly itemId: string, readonly position: number, readonly caseNumber: string, readonly officers: ReadonlyArray<string>, readonly excluded: ReadonlyArray<string>, readonly result: RandomCheckResult | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type TrainingsQueryVariables = Exact<{
  year: number;
  first?: number;
  after?: string | null | undefined;
}>;


export type TrainingsQuery = { readonly trainings: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly heldOn: string, readonly officers: ReadonlyArray<{ readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly trainingStanding: { readonly held: number, readonly needed: number | null, readonly missing: string | null, readonly untrained: number } };

export type WithdrawServiceTaskMutationVariables = Exact<{
  input: WithdrawServiceTaskInput;
}>;


export type WithdrawServiceTaskMutation = { readonly withdrawServiceTask: { readonly task: { readonly id: string, readonly kind: ServiceKind, readonly asked: string, readonly assignedOn: string, readonly dueOn: string, readonly overdue: boolean, readonly status: ServiceTaskStatus, readonly reportedOn: string | null, readonly visitedOn: string | null, readonly worker: string | null, readonly findings: string | null, readonly reviewedOn: string | null, readonly reviewNote: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string>, readonly basis: ReadonlyArray<string> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: ViewerKind, readonly name: string | null, readonly roles: ReadonlyArray<OfficerRole>, readonly level: OfficerLevel | null, readonly organisationId: string | null, readonly jurisdictionIds: ReadonlyArray<string>, readonly townshipCodes: ReadonlyArray<string> | null, readonly villageCodes: ReadonlyArray<string> | null, readonly scopes: ReadonlyArray<PartnerScope> }, readonly service: { readonly today: string, readonly version: string } };

export const ImportReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemStatus"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"lastRow"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"madeId"}},{"kind":"Field","name":{"kind":"Name","value":"pickupCode"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportReportFragment, unknown>;
export const DraftAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDraftPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"fromCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DraftAnswerFragment, unknown>;
export const CaseAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<CaseAnswerFragment, unknown>;
export const CheckedCaseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"economicCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"explained"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<CheckedCaseFragment, unknown>;
export const FollowUpAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<FollowUpAnswerFragment, unknown>;
export const MyFilePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<MyFilePartsFragment, unknown>;
export const MyDraftPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyApplicationDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyFileParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<MyDraftPartsFragment, unknown>;
export const MyReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<MyReportPartsFragment, unknown>;
export const CaseFileFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"possibleActions"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"economicCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headMasked"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payFirstGrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}}]}}]}}]} as unknown as DocumentNode<CaseFileFieldsFragment, unknown>;
export const ComplaintAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ComplaintAnswerFragment, unknown>;
export const WholeHelpFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeHelp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"help"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyTotal"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]}}]} as unknown as DocumentNode<WholeHelpFragment, unknown>;
export const ReferralAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"referralDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ReferralAnswerFragment, unknown>;
export const ArrivedHouseholdFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrivedHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Arrival"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"withoutCase"}},{"kind":"Field","name":{"kind":"Name","value":"fromJurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}}]}}]} as unknown as DocumentNode<ArrivedHouseholdFragment, unknown>;
export const ServiceTaskAnswerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceTaskAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ServiceTaskAnswerFragment, unknown>;
export const IssueApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plainKey"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<IssueApiKeyMutation, IssueApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const DelegateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Delegate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DelegateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DelegateMutation, DelegateMutationVariables>;
export const DelegationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Delegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"toName"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"declaredAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DelegationsQuery, DelegationsQueryVariables>;
export const EndDelegationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDelegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDelegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDelegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndDelegationMutation, EndDelegationMutationVariables>;
export const IssueSignInCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueSignInCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueSignInCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueSignInCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signInCode"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<IssueSignInCodeMutation, IssueSignInCodeMutationVariables>;
export const LinkSignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkSignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkSignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkSignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedSignIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"linkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LinkSignInMutation, LinkSignInMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const ContinueImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContinueImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContinueImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"continueImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportReport"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Import"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"dryRun"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemStatus"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstRow"}},{"kind":"Field","name":{"kind":"Name","value":"lastRow"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changeOutcome"}},{"kind":"Field","name":{"kind":"Name","value":"madeId"}},{"kind":"Field","name":{"kind":"Name","value":"pickupCode"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ContinueImportMutation, ContinueImportMutationVariables>;
export const DataCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"rowsZh"}},{"kind":"Field","name":{"kind":"Name","value":"rowsEn"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"personal"}},{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]}}]} as unknown as DocumentNode<DataCatalogueQuery, DataCatalogueQueryVariables>;
export const DataPushesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataPushes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataPushTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"dataSet"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataPushes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"dataSet"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"madeAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"manifest"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DataPushesQuery, DataPushesQueryVariables>;
export const EndDataPushDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndDataPush"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndDataPushInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDataPush"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"dataSet"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<EndDataPushMutation, EndDataPushMutationVariables>;
export const RecordPushAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPushAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPushAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPushAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"push"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordPushAnswerMutation, RecordPushAnswerMutationVariables>;
export const SetDataPushDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDataPush"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDataPushInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDataPush"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"platform"}},{"kind":"Field","name":{"kind":"Name","value":"dataSet"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SetDataPushMutation, SetDataPushMutationVariables>;
export const AcceptCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<AcceptCaseMutation, AcceptCaseMutationVariables>;
export const SaveApplicationDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveApplicationDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveApplicationDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveApplicationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDraftPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"fromCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<SaveApplicationDraftMutation, SaveApplicationDraftMutationVariables>;
export const DiscardApplicationDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardApplicationDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardApplicationDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardApplicationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDraftPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"fromCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DiscardApplicationDraftMutation, DiscardApplicationDraftMutationVariables>;
export const CarryOverCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryOverCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryOverCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryOverCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDraftPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"fromCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<CarryOverCaseMutation, CarryOverCaseMutationVariables>;
export const ApplicationDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationDraftsQuery, ApplicationDraftsQueryVariables>;
export const AttendLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttendLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttendLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"attendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attendedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<AttendLeadMutation, AttendLeadMutationVariables>;
export const ExportCheckInquiriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportCheckInquiries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportCheckInquiriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportCheckInquiries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"inquiries"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ExportCheckInquiriesMutation, ExportCheckInquiriesMutationVariables>;
export const ImportCheckAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCheckAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCheckAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importCheckAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCheckAnswersMutation, ImportCheckAnswersMutationVariables>;
export const ExplainDiscrepancyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExplainDiscrepancy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExplainDiscrepancyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainDiscrepancy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckedCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"economicCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"explained"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ExplainDiscrepancyMutation, ExplainDiscrepancyMutationVariables>;
export const ConcludeEconomicCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeEconomicCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concludeEconomicCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CheckedCase"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CheckedCase"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"economicCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inquiries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"explained"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ConcludeEconomicCheckMutation, ConcludeEconomicCheckMutationVariables>;
export const CloseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const CloseLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CloseLeadMutation, CloseLeadMutationVariables>;
export const DecideCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DecideCaseMutation, DecideCaseMutationVariables>;
export const DecideFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DecideFollowUpMutation, DecideFollowUpMutationVariables>;
export const DeclareNearRelativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareNearRelative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareNearRelativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareNearRelative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareNearRelativeMutation, DeclareNearRelativeMutationVariables>;
export const DisallowPayFirstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisallowPayFirst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisallowPayFirstInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disallowPayFirst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<DisallowPayFirstMutation, DisallowPayFirstMutationVariables>;
export const EndNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<EndNoticeMutation, EndNoticeMutationVariables>;
export const EscalateLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalateLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"rises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fromLevel"}},{"kind":"Field","name":{"kind":"Name","value":"toLevel"}},{"kind":"Field","name":{"kind":"Name","value":"risenOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<EscalateLeadMutation, EscalateLeadMutationVariables>;
export const ExtendCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extendCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"dueDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnit"}},{"kind":"Field","name":{"kind":"Name","value":"extendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionBasis"}},{"kind":"Field","name":{"kind":"Name","value":"dueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"possibleActions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendCaseMutation, ExtendCaseMutationVariables>;
export const OpenFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<OpenFollowUpMutation, OpenFollowUpMutationVariables>;
export const SaveMyApplicationDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMyApplicationDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMyApplicationDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveMyApplicationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDraftParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyApplicationDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyFileParts"}}]}}]}}]} as unknown as DocumentNode<SaveMyApplicationDraftMutation, SaveMyApplicationDraftMutationVariables>;
export const DiscardMyApplicationDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardMyApplicationDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardMyApplicationDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardMyApplicationDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardMyApplicationDraftMutation, DiscardMyApplicationDraftMutationVariables>;
export const MyApplicationDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyApplicationDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myApplicationDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyDraftParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyDraftParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyApplicationDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyFileParts"}}]}}]}}]} as unknown as DocumentNode<MyApplicationDraftsQuery, MyApplicationDraftsQueryVariables>;
export const SubmitMyApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMyApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitMyApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitMyApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"programmeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickupCode"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitMyApplicationMutation, SubmitMyApplicationMutationVariables>;
export const WithdrawMyFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMyFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMyFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMyFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMyFileMutation, WithdrawMyFileMutationVariables>;
export const ReportNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportNeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportNeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyReportParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<ReportNeedMutation, ReportNeedMutationVariables>;
export const MyReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyReportParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]} as unknown as DocumentNode<MyReportsQuery, MyReportsQueryVariables>;
export const PayFirstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayFirst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayFirstInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payFirst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<PayFirstMutation, PayFirstMutationVariables>;
export const PublishNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<PublishNoticeMutation, PublishNoticeMutationVariables>;
export const AssessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Assess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"policyHash"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situations"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]} as unknown as DocumentNode<AssessQuery, AssessQueryVariables>;
export const CaseAttachmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseAttachments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"ofApplication"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uploadedByPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<CaseAttachmentsQuery, CaseAttachmentsQueryVariables>;
export const CaseActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CaseActionsQuery, CaseActionsQueryVariables>;
export const CaseStatisticsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseStatistics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseDimension"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATUS"},{"kind":"EnumValue","value":"PROGRAMME"},{"kind":"EnumValue","value":"MONTH"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<CaseStatisticsQuery, CaseStatisticsQueryVariables>;
export const CaseFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFileFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"possibleActions"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"economicCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headMasked"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payFirstGrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}}]}}]}}]} as unknown as DocumentNode<CaseFileQuery, CaseFileQueryVariables>;
export const CaseByNumberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseByNumber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseByNumber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseFileFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseFileFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Case"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"possibleActions"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"completedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"economicCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headMasked"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payFirstGrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}}]}}]}}]} as unknown as DocumentNode<CaseByNumberQuery, CaseByNumberQueryVariables>;
export const ComplaintsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Complaints"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ComplaintsQuery, ComplaintsQueryVariables>;
export const DecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"policyHash"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentHash"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<DecisionQuery, DecisionQueryVariables>;
export const ReplayDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplayDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"keptHash"}},{"kind":"Field","name":{"kind":"Name","value":"recomputedHash"}},{"kind":"Field","name":{"kind":"Name","value":"samePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"keptPolicyHash"}},{"kind":"Field","name":{"kind":"Name","value":"policyHash"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"recomputed"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayDecisionQuery, ReplayDecisionQueryVariables>;
export const LeadsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Leads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"attendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LeadsQuery, LeadsQueryVariables>;
export const DecisionLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DecisionLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"pageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deliverBy"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionLetterQuery, DecisionLetterQueryVariables>;
export const MatchProgrammesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchProgrammes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MatchProgrammesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchProgrammes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"mayGet"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"conclusionText"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"situations"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"need"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coefficient"}},{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<MatchProgrammesQuery, MatchProgrammesQueryVariables>;
export const MyCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myHouseholds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"self"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"myCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programmeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyFileParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyFileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"uploadedAt"}}]}}]} as unknown as DocumentNode<MyCasesQuery, MyCasesQueryVariables>;
export const MyAccessReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAccessReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myAccessReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"operation"}},{"kind":"Field","name":{"kind":"Name","value":"objectType"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MyAccessReportQuery, MyAccessReportQueryVariables>;
export const PartnerCaseStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerCaseStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pickupCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCaseStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"residentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pickupCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pickupCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]} as unknown as DocumentNode<PartnerCaseStatusQuery, PartnerCaseStatusQueryVariables>;
export const PartnerCaseStatusesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerCaseStatuses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerCaseStatusInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCaseStatuses"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"inputs"},"value":{"kind":"Variable","name":{"kind":"Name","value":"inputs"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusText"}},{"kind":"Field","name":{"kind":"Name","value":"updatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]}}]} as unknown as DocumentNode<PartnerCaseStatusesQuery, PartnerCaseStatusesQueryVariables>;
export const PartnerSpdciStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerSpdciStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pickupCode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerCaseStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}},{"kind":"Argument","name":{"kind":"Name","value":"residentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"residentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"pickupCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pickupCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"spdci"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolment"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentCode"}},{"kind":"Field","name":{"kind":"Name","value":"payment"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCode"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerSpdciStatusQuery, PartnerSpdciStatusQueryVariables>;
export const PublicNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdictionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"headMasked"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"programmeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PublicNoticesQuery, PublicNoticesQueryVariables>;
export const ReferralsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Referrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralsQuery, ReferralsQueryVariables>;
export const WorklistDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Worklist"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseSort"}}},"defaultValue":{"kind":"EnumValue","value":"NEXT_DUE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"programmeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"extendedOn"}},{"kind":"Field","name":{"kind":"Name","value":"urgent"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WorklistQuery, WorklistQueryVariables>;
export const RaiseObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RaiseObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"raiseObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RaiseObjectionMutation, RaiseObjectionMutationVariables>;
export const ReassignCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReassignCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReassignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reassignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReassignCaseMutation, ReassignCaseMutationVariables>;
export const RecordAppraisalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordAppraisal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordAppraisalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAppraisal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordAppraisalMutation, RecordAppraisalMutationVariables>;
export const RecordCommitmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCommitment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCommitmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCommitment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"integritySignedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCommitmentMutation, RecordCommitmentMutationVariables>;
export const RecordComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordComplaintMutation, RecordComplaintMutationVariables>;
export const AnswerComplaintDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerComplaint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerComplaintInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerComplaint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComplaintAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComplaintAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ComplaintPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complaint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
export const RecordEconomicCheckResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordEconomicCheckResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordEconomicCheckResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordEconomicCheckResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordEconomicCheckResultMutation, RecordEconomicCheckResultMutationVariables>;
export const RecordFollowUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordFollowUpMutation, RecordFollowUpMutationVariables>;
export const RecordHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHearingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordHearingMutation, RecordHearingMutationVariables>;
export const RecordHomeVisitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordHomeVisit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordHomeVisitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordHomeVisit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordHomeVisitMutation, RecordHomeVisitMutationVariables>;
export const RecordLeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLeadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLeadMutation, RecordLeadMutationVariables>;
export const RecordLetterDeliveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLetterDelivery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLetterDeliveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordLetterDelivery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deliverBy"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordLetterDeliveryMutation, RecordLetterDeliveryMutationVariables>;
export const RecordMeetingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMeeting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMeetingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordMeeting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordOutsideHelpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordOutsideHelp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordOutsideHelpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordOutsideHelp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeHelp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeHelp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"help"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyTotal"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]}}]} as unknown as DocumentNode<RecordOutsideHelpMutation, RecordOutsideHelpMutationVariables>;
export const HouseholdHelpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdHelp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeHelp"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeHelp"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Household"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"help"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyTotal"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdHelpQuery, HouseholdHelpQueryVariables>;
export const RecordPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPapersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPapers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordPapersMutation, RecordPapersMutationVariables>;
export const RecordReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordReviewMutation, RecordReviewMutationVariables>;
export const RecordSelfCareAssessmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordSelfCareAssessment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordSelfCareAssessmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordSelfCareAssessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RecordSelfCareAssessmentMutation, RecordSelfCareAssessmentMutationVariables>;
export const ReferCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"referralDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ReferCaseMutation, ReferCaseMutationVariables>;
export const AnswerReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerReferralInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"referralDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<AnswerReferralMutation, AnswerReferralMutationVariables>;
export const RefuseCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"situations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RefuseCaseMutation, RefuseCaseMutationVariables>;
export const SendHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"toJurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toTownship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SendHouseholdMutation, SendHouseholdMutationVariables>;
export const RecallHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecallHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecallHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recallHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecallHouseholdMutation, RecallHouseholdMutationVariables>;
export const AcceptHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrival"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArrivedHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickupCode"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrivedHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Arrival"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"withoutCase"}},{"kind":"Field","name":{"kind":"Name","value":"fromJurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}}]}}]} as unknown as DocumentNode<AcceptHouseholdMutation, AcceptHouseholdMutationVariables>;
export const ReturnHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrival"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnHouseholdMutation, ReturnHouseholdMutationVariables>;
export const DeparturesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Departures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"departures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toJurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DeparturesQuery, DeparturesQueryVariables>;
export const ArrivalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Arrivals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"arrivals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ArrivedHousehold"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ArrivedHousehold"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Arrival"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"movedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sentOn"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"withoutCase"}},{"kind":"Field","name":{"kind":"Name","value":"fromJurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helpBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}}]}}]} as unknown as DocumentNode<ArrivalsQuery, ArrivalsQueryVariables>;
export const ArrivalFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArrivalFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Arrival"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"appliedOn"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"deciderName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"policy"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentHash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"examinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArrivalFileQuery, ArrivalFileQueryVariables>;
export const RemindDepartmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindDepartment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindDepartmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindDepartment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReferralAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReferralAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"referralDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"matter"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindedOn"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RemindDepartmentMutation, RemindDepartmentMutationVariables>;
export const RequestEconomicCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestEconomicCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestEconomicCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestEconomicCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<RequestEconomicCheckMutation, RequestEconomicCheckMutationVariables>;
export const ReturnForPapersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnForPapers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnForPapers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ReturnForPapersMutation, ReturnForPapersMutationVariables>;
export const SettleObjectionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleObjection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleObjectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settleObjection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"objections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<SettleObjectionMutation, SettleObjectionMutationVariables>;
export const SettlePayFirstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettlePayFirst"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settlePayFirst"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<SettlePayFirstMutation, SettlePayFirstMutationVariables>;
export const SubmitApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"programmeTitle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pickupCode"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const SuspendCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<SuspendCaseMutation, SuspendCaseMutationVariables>;
export const ResumeCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAmount"}},{"kind":"Field","name":{"kind":"Name","value":"proposedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"hearingDue"}},{"kind":"Field","name":{"kind":"Name","value":"heardOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"wordingZh"}},{"kind":"Field","name":{"kind":"Name","value":"wordingEn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const TransferCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TransferCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<TransferCaseMutation, TransferCaseMutationVariables>;
export const WithdrawAttachmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAttachment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAttachmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAttachment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAttachmentMutation, WithdrawAttachmentMutationVariables>;
export const WithdrawCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CasePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"disputed"}},{"kind":"Field","name":{"kind":"Name","value":"openObjections"}},{"kind":"Field","name":{"kind":"Name","value":"payFirst"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const CaseChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CaseChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseChangedSubscription, CaseChangedSubscriptionVariables>;
export const CasesChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CasesChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"casesChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}}]}}]}}]}}]} as unknown as DocumentNode<CasesChangedSubscription, CasesChangedSubscriptionVariables>;
export const SimulationProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"SimulationProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulationProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<SimulationProgressSubscription, SimulationProgressSubscriptionVariables>;
export const PayrollProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PayrollProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}}]}}]}}]} as unknown as DocumentNode<PayrollProgressSubscription, PayrollProgressSubscriptionVariables>;
export const CreateWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CreateWebhookMutation, CreateWebhookMutationVariables>;
export const RotateWebhookSecretDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateWebhookSecret"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateWebhookSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"previousUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RotateWebhookSecretMutation, RotateWebhookSecretMutationVariables>;
export const DisableWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DisableWebhookMutation, DisableWebhookMutationVariables>;
export const EnableWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<EnableWebhookMutation, EnableWebhookMutationVariables>;
export const ReplayWebhookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayWebhook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplayWebhookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayWebhook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReplayWebhookMutation, ReplayWebhookMutationVariables>;
export const WebhooksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Webhooks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"deliveries"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WebhookDeliveryStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"webhooks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"deliveries"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastStatus"}},{"kind":"Field","name":{"kind":"Name","value":"lastFault"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WebhooksQuery, WebhooksQueryVariables>;
export const AllocateFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocateFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FundSumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocateFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<AllocateFundsMutation, AllocateFundsMutationVariables>;
export const AppropriateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Appropriate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FundSumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appropriate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<AppropriateMutation, AppropriateMutationVariables>;
export const ApprovePayrollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApprovePayroll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approvePayroll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ApprovePayrollMutation, ApprovePayrollMutationVariables>;
export const AwardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Awards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AwardOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"awards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"class"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AwardsQuery, AwardsQueryVariables>;
export const CarryOverFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CarryOverFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CarryOverFundsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"carryOverFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CarryOverFundsMutation, CarryOverFundsMutationVariables>;
export const ChangePayeeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePayee"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePayeeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePayee"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ChangePayeeMutation, ChangePayeeMutationVariables>;
export const ClosePayrollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePayroll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePayroll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePayrollMutation, ClosePayrollMutationVariables>;
export const CountGoodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CountGoods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountGoodsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countGoods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"lost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CountGoodsMutation, CountGoodsMutationVariables>;
export const CountReserveFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CountReserveFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountReserveFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countReserveFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"cashBooked"}},{"kind":"Field","name":{"kind":"Name","value":"cashCounted"}},{"kind":"Field","name":{"kind":"Name","value":"bankBooked"}},{"kind":"Field","name":{"kind":"Name","value":"bankCounted"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"countedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CountReserveFundMutation, CountReserveFundMutationVariables>;
export const CreateFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CreateFundMutation, CreateFundMutationVariables>;
export const DeliverGoodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeliverGoods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeliverGoodsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliverGoods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DeliverGoodsMutation, DeliverGoodsMutationVariables>;
export const DonationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Donations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fundId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"donor"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fundId"}}},{"kind":"Argument","name":{"kind":"Name","value":"donor"},"value":{"kind":"Variable","name":{"kind":"Name","value":"donor"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"}},{"kind":"Field","name":{"kind":"Name","value":"anonymous"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"unused"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"earmark"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"townshipIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"paymentId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DonationsQuery, DonationsQueryVariables>;
export const ExpireVouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExpireVouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExpireVouchersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expireVouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ExpireVouchersMutation, ExpireVouchersMutationVariables>;
export const ExportBankFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportBankFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportBankFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportBankFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"withoutAccount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ExportBankFileMutation, ExportBankFileMutationVariables>;
export const FundFindingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundFindings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundFindings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"examples"}}]}}]}}]} as unknown as DocumentNode<FundFindingsQuery, FundFindingsQueryVariables>;
export const FundStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LedgerEntryFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"balanceAfter"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"memo"}},{"kind":"Field","name":{"kind":"Name","value":"businessDate"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"payrollRunId"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reverses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FundStatementQuery, FundStatementQueryVariables>;
export const FundingOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FundingOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundingOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}}]} as unknown as DocumentNode<FundingOrderQuery, FundingOrderQueryVariables>;
export const FundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Funds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"budgetLine"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FundsQuery, FundsQueryVariables>;
export const GoodsStockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GoodsStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goodsStores"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goodsStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"storeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"storeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<GoodsStockQuery, GoodsStockQueryVariables>;
export const IssueVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<IssueVoucherMutation, IssueVoucherMutationVariables>;
export const MoveReserveCashDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveReserveCash"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveReserveCashInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveReserveCash"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cash"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<MoveReserveCashMutation, MoveReserveCashMutationVariables>;
export const NeedForecastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NeedForecast"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"programme"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"needForecast"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"programme"},"value":{"kind":"Variable","name":{"kind":"Name","value":"programme"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"awards"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"fromStandards"}},{"kind":"Field","name":{"kind":"Name","value":"singleSums"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"endedSum"}},{"kind":"Field","name":{"kind":"Name","value":"reviewsDue"}},{"kind":"Field","name":{"kind":"Name","value":"reviewsDueSum"}},{"kind":"Field","name":{"kind":"Name","value":"ofAge"}},{"kind":"Field","name":{"kind":"Name","value":"ofAgeSum"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"need"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"dryIn"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}}]}}]}}]}}]} as unknown as DocumentNode<NeedForecastQuery, NeedForecastQueryVariables>;
export const OpenGoodsStoreDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenGoodsStore"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenGoodsStoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openGoodsStore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"store"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<OpenGoodsStoreMutation, OpenGoodsStoreMutationVariables>;
export const OpenReserveFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenReserveFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenReserveFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openReserveFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"openingAmount"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<OpenReserveFundMutation, OpenReserveFundMutationVariables>;
export const PayFirstGrantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayFirstGrants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PayFirstGrantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payFirstGrants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"limitAmount"}},{"kind":"Field","name":{"kind":"Name","value":"limitBasis"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"papersReceivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"settledOn"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PayFirstGrantsQuery, PayFirstGrantsQueryVariables>;
export const PayPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<PayPaymentMutation, PayPaymentMutationVariables>;
export const PayPayrollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PayPayroll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payPayroll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<PayPayrollMutation, PayPayrollMutationVariables>;
export const PaymentStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementDimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilterInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}}]}}]} as unknown as DocumentNode<PaymentStatementQuery, PaymentStatementQueryVariables>;
export const PaymentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Payments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseId"}},{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"payrollRunId"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"replacesPaymentId"}},{"kind":"Field","name":{"kind":"Name","value":"bankAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accepted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reservation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PaymentsQuery, PaymentsQueryVariables>;
export const PayrollReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayrollReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollDifferenceKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"onTopOf"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"comparedWith"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"differenceTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"amountBefore"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payeeName"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PayrollReviewQuery, PayrollReviewQueryVariables>;
export const PayrollRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PayrollRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollRunFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PayrollRunsQuery, PayrollRunsQueryVariables>;
export const PreparePayrollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreparePayroll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreparePayrollInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"preparePayroll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"award"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payeeName"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<PreparePayrollMutation, PreparePayrollMutationVariables>;
export const PurchaseServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PurchaseServices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurchaseServicesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchaseServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purchase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"capAmount"}},{"kind":"Field","name":{"kind":"Name","value":"capBasis"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<PurchaseServicesMutation, PurchaseServicesMutationVariables>;
export const ReceiveDonationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveDonation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveDonationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveDonation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"donation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"donor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"earmark"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveDonationMutation, ReceiveDonationMutationVariables>;
export const ReceiveGoodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReceiveGoods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceiveGoodsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receiveGoods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"unitCost"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"balances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReceiveGoodsMutation, ReceiveGoodsMutationVariables>;
export const RecordBankAnswerFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBankAnswerFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBankAnswerFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBankAnswerFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnedCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordBankAnswerFileMutation, RecordBankAnswerFileMutationVariables>;
export const RecordBankAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordBankAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBankAnswersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordBankAnswers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"booked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptedCount"}},{"kind":"Field","name":{"kind":"Name","value":"returnedCount"}},{"kind":"Field","name":{"kind":"Name","value":"knownCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordBankAnswersMutation, RecordBankAnswersMutationVariables>;
export const RecordReceiptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordReceipt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordReceiptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordReceipt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receivedBy"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordReceiptMutation, RecordReceiptMutationVariables>;
export const ApproveWriteOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveWriteOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveWriteOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveWriteOffMutation, ApproveWriteOffMutationVariables>;
export const DecideRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DecideRecoveryMutation, DecideRecoveryMutationVariables>;
export const FineRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FineRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FineRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fineRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<FineRecoveryMutation, FineRecoveryMutationVariables>;
export const HearRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HearRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HearRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<HearRecoveryMutation, HearRecoveryMutationVariables>;
export const HouseholdRecoveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HouseholdRecoveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recoveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdRecoveriesQuery, HouseholdRecoveriesQueryVariables>;
export const NotifyRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotifyRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotifyRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifyRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<NotifyRecoveryMutation, NotifyRecoveryMutationVariables>;
export const OffsetRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OffsetRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OffsetRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offsetRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<OffsetRecoveryMutation, OffsetRecoveryMutationVariables>;
export const PlanRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<PlanRecoveryMutation, PlanRecoveryMutationVariables>;
export const ProposeRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeRecoveryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeRecoveryMutation, ProposeRecoveryMutationVariables>;
export const ProposeWriteOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeWriteOff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeWriteOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeWriteOffMutation, ProposeWriteOffMutationVariables>;
export const RecordFinePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFinePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoverySumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordFinePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFinePaymentMutation, RecordFinePaymentMutationVariables>;
export const RecordRepaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRepayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoverySumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRepayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordRepaymentMutation, RecordRepaymentMutationVariables>;
export const RecoveriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recoveries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recoveries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}},{"kind":"Field","name":{"kind":"Name","value":"fineLawOn"}},{"kind":"Field","name":{"kind":"Name","value":"fineBasis"}},{"kind":"Field","name":{"kind":"Name","value":"writeOffReason"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentId"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"settled"}}]}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<RecoveriesQuery, RecoveriesQueryVariables>;
export const WithdrawRecoveryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawRecovery"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecoveryReasonInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawRecovery"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recovery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"claimed"}},{"kind":"Field","name":{"kind":"Name","value":"recovered"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOff"}},{"kind":"Field","name":{"kind":"Name","value":"offsetShare"}},{"kind":"Field","name":{"kind":"Name","value":"fine"}},{"kind":"Field","name":{"kind":"Name","value":"finePaid"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawRecoveryMutation, WithdrawRecoveryMutationVariables>;
export const RedeemVoucherDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RedeemVoucher"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RedeemVoucherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"redeemVoucher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voucher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RedeemVoucherMutation, RedeemVoucherMutationVariables>;
export const RefuseReplenishmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseReplenishment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseReplenishmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseReplenishment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseReplenishmentMutation, RefuseReplenishmentMutationVariables>;
export const ReplenishReserveFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplenishReserveFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplenishReserveFundInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replenishReserveFund"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReplenishReserveFundMutation, ReplenishReserveFundMutationVariables>;
export const ReplenishmentRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReplenishmentRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplenishmentRequestStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replenishmentRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"requestedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cash"}},{"kind":"Field","name":{"kind":"Name","value":"bank"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReplenishmentRequestsQuery, ReplenishmentRequestsQueryVariables>;
export const ReserveFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReserveFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reserveFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"townshipId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"townshipId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openingAmount"}},{"kind":"Field","name":{"kind":"Name","value":"replenishBelow"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"openTotal"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"reimbursementDue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ReserveFundsQuery, ReserveFundsQueryVariables>;
export const ReturnPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnPaymentMutation, ReturnPaymentMutationVariables>;
export const ServiceCapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceCap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceCap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"assistanceFunds"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"servicePurchases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"purchasedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceCapQuery, ServiceCapQueryVariables>;
export const SetFundingOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFundingOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFundingOrderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setFundingOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SetFundingOrderMutation, SetFundingOrderMutationVariables>;
export const SpreadFundingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SpreadFunding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SpreadFundingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"spreadFunding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awards"}},{"kind":"Field","name":{"kind":"Name","value":"monthly"}},{"kind":"Field","name":{"kind":"Name","value":"moved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SpreadFundingMutation, SpreadFundingMutationVariables>;
export const SurrenderFundsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SurrenderFunds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FundSumInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surrenderFunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SurrenderFundsMutation, SurrenderFundsMutationVariables>;
export const TrialBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrialBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fundId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trialBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"fundId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fundId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"balanced"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fundCode"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"opening"}},{"kind":"Field","name":{"kind":"Name","value":"gained"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"closing"}}]}}]}}]}}]} as unknown as DocumentNode<TrialBalanceQuery, TrialBalanceQueryVariables>;
export const VouchersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vouchers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VoucherStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vouchers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<VouchersQuery, VouchersQueryVariables>;
export const WithdrawPayrollDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawPayroll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PayrollStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawPayroll"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payrollRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"paymentCount"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"excludedCount"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawPayrollMutation, WithdrawPayrollMutationVariables>;
export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const EndCircumstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndCircumstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndCircumstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCircumstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndCircumstanceMutation, EndCircumstanceMutationVariables>;
export const EndMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const HouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Household"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"on"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LocalDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"registeredDivision"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"residentSince"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"hasPhone"}},{"kind":"Field","name":{"kind":"Name","value":"hasBankAccount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"on"},"value":{"kind":"Variable","name":{"kind":"Name","value":"on"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdQuery, HouseholdQueryVariables>;
export const HouseholdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Households"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HouseholdSort"}}},"defaultValue":{"kind":"EnumValue","value":"OPENED_NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HouseholdsQuery, HouseholdsQueryVariables>;
export const MoveHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"area"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"village"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MoveHouseholdMutation, MoveHouseholdMutationVariables>;
export const RecordCircumstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCircumstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCircumstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCircumstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCircumstanceMutation, RecordCircumstanceMutationVariables>;
export const RecordDeathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDeath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDeathInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDeath"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDeathMutation, RecordDeathMutationVariables>;
export const RegisterHouseholdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterHouseholdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerHousehold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"head"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"residentId"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterHouseholdMutation, RegisterHouseholdMutationVariables>;
export const WithdrawCircumstanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawCircumstance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCircumstanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCircumstance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"circumstance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawCircumstanceMutation, WithdrawCircumstanceMutationVariables>;
export const ConfirmOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmOfficerMutation, ConfirmOfficerMutationVariables>;
export const DeclareSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclareSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclareSituationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declareSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DeclareSituationMutation, DeclareSituationMutationVariables>;
export const DeclineOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DeclineOfficerMutation, DeclineOfficerMutationVariables>;
export const EndOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndOfficerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<EndOfficerMutation, EndOfficerMutationVariables>;
export const EndSituationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndSituation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndSituationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endSituation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<EndSituationMutation, EndSituationMutationVariables>;
export const JurisdictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jurisdictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"shortCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCodes"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<JurisdictionsQuery, JurisdictionsQueryVariables>;
export const OfficerAppointmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficerAppointments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officerAppointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficerAppointmentsQuery, OfficerAppointmentsQueryVariables>;
export const OfficersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Officers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfficerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficersQuery, OfficersQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"divisionCode"}},{"kind":"Field","name":{"kind":"Name","value":"fictional"}},{"kind":"Field","name":{"kind":"Name","value":"hotline"}},{"kind":"Field","name":{"kind":"Name","value":"openingHours"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const ProposeOfficerChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeOfficerChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeOfficerChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeOfficerChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeOfficerChangeMutation, ProposeOfficerChangeMutationVariables>;
export const ProposeOfficerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeOfficer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeOfficerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeOfficer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeOfficerMutation, ProposeOfficerMutationVariables>;
export const SituationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Situations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SituationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"situations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declaredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SituationsQuery, SituationsQueryVariables>;
export const AmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Amendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Amendment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"backdatedBasis"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AmendmentQuery, AmendmentQueryVariables>;
export const AmendmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Amendments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendmentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<AmendmentsQuery, AmendmentsQueryVariables>;
export const CancelSimulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSimulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSimulationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelSimulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CancelSimulationMutation, CancelSimulationMutationVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"instruments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyDifferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"left"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyOnDay"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"right"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyOnDay"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDifferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"left"},"value":{"kind":"Variable","name":{"kind":"Name","value":"left"}}},{"kind":"Argument","name":{"kind":"Name","value":"right"},"value":{"kind":"Variable","name":{"kind":"Name","value":"right"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"right"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyDifferencesQuery, PolicyDifferencesQueryVariables>;
export const PolicyParametersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyParameters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"policyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keys"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"policyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keys"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inSituations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"inherited"}},{"kind":"Field","name":{"kind":"Name","value":"situation"}},{"kind":"Field","name":{"kind":"Name","value":"situationLevels"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyParametersQuery, PolicyParametersQueryVariables>;
export const ProposeAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueBefore"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ProposeAmendmentMutation, ProposeAmendmentMutationVariables>;
export const PublishAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<PublishAmendmentMutation, PublishAmendmentMutationVariables>;
export const RequestSimulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestSimulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestSimulationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestSimulation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"programmes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RequestSimulationMutation, RequestSimulationMutationVariables>;
export const SimulatedExplanationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulatedExplanation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedHouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Simulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"wording"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimulatedExplanationQuery, SimulatedExplanationQueryVariables>;
export const SimulationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Simulation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulationGrouping"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatedHouseholdFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Simulation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"townshipCode"}},{"kind":"Field","name":{"kind":"Name","value":"enters"}},{"kind":"Field","name":{"kind":"Name","value":"leaves"}},{"kind":"Field","name":{"kind":"Name","value":"rises"}},{"kind":"Field","name":{"kind":"Name","value":"falls"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"neither"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"monthBefore"}},{"kind":"Field","name":{"kind":"Name","value":"monthAfter"}},{"kind":"Field","name":{"kind":"Name","value":"monthDifference"}},{"kind":"Field","name":{"kind":"Name","value":"yearDifference"}},{"kind":"Field","name":{"kind":"Name","value":"onceBefore"}},{"kind":"Field","name":{"kind":"Name","value":"onceAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"households"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"householdId"}},{"kind":"Field","name":{"kind":"Name","value":"townshipCode"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"class"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SimulationQuery, SimulationQueryVariables>;
export const SimulationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Simulations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"amendmentId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"simulations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"amendmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"amendmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"policyId"}},{"kind":"Field","name":{"kind":"Name","value":"assessedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"processed"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SimulationsQuery, SimulationsQueryVariables>;
export const WithdrawAmendmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAmendment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAmendmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAmendment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amendment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawAmendmentMutation, WithdrawAmendmentMutationVariables>;
export const AdvanceDishonestyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceDishonesty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceDishonestyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceDishonesty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"committedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passedOn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceDishonestyMutation, AdvanceDishonestyMutationVariables>;
export const AnswerChasingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerChasing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerChasingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerChasing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chasing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<AnswerChasingMutation, AnswerChasingMutationVariables>;
export const AssignServiceTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignServiceTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignServiceTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignServiceTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceTaskAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceTaskAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<AssignServiceTaskMutation, AssignServiceTaskMutationVariables>;
export const ChasingsOfCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChasingsOfCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"chasings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}}]}}]}}]} as unknown as DocumentNode<ChasingsOfCaseQuery, ChasingsOfCaseQueryVariables>;
export const ChasingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Chasings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChasingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chasings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ChasingsQuery, ChasingsQueryVariables>;
export const CloseChasingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseChasing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseChasingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeChasing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chasing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CloseChasingMutation, CloseChasingMutationVariables>;
export const CloseWarningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"examination"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CloseWarningMutation, CloseWarningMutationVariables>;
export const DeadlinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"stepCode"}},{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceTask"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlineCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const DishonestiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dishonesties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DishonestyStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dishonesties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passedOn"}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DishonestiesQuery, DishonestiesQueryVariables>;
export const DrawRandomCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DrawRandomCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DrawRandomCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drawRandomCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sampleSize"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorsEach"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<DrawRandomCheckMutation, DrawRandomCheckMutationVariables>;
export const EndServiceContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndServiceContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndServiceContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endServiceContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<EndServiceContractMutation, EndServiceContractMutationVariables>;
export const ExamineWarningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExamineWarning"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExamineWarningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"examineWarning"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"examination"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ExamineWarningMutation, ExamineWarningMutationVariables>;
export const FollowCheckResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowCheckResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowCheckResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followCheckResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<FollowCheckResultMutation, FollowCheckResultMutationVariables>;
export const IndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicators"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"YearMonth"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"medianDays"}},{"kind":"Field","name":{"kind":"Name","value":"decidedWithLimit"}},{"kind":"Field","name":{"kind":"Name","value":"decidedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"shareInTime"}},{"kind":"Field","name":{"kind":"Name","value":"breaches"}},{"kind":"Field","name":{"kind":"Name","value":"complaints"}},{"kind":"Field","name":{"kind":"Name","value":"leads"}},{"kind":"Field","name":{"kind":"Name","value":"leadsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"householdsHelped"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}}]}}]}}]} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const OpenChasingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenChasing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenChasingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openChasing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chasing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<OpenChasingMutation, OpenChasingMutationVariables>;
export const PeriodicReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodicReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodicReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"shareInTime"}},{"kind":"Field","name":{"kind":"Name","value":"leads"}},{"kind":"Field","name":{"kind":"Name","value":"leadsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"householdsHelped"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programmes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"payments"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodicReportsQuery, PeriodicReportsQueryVariables>;
export const RandomChecksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RandomChecks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"randomChecks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"jurisdictionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"jurisdictionId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statedOn"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"seedSource"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"laterDecision"}},{"kind":"Field","name":{"kind":"Name","value":"laterDecidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RandomChecksQuery, RandomChecksQueryVariables>;
export const RecordCheckResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCheckResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCheckResultInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCheckResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sampleSize"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorsEach"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"consequence"}},{"kind":"Field","name":{"kind":"Name","value":"owed"}},{"kind":"Field","name":{"kind":"Name","value":"laterDecision"}},{"kind":"Field","name":{"kind":"Name","value":"laterDecidedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordCheckResultMutation, RecordCheckResultMutationVariables>;
export const RecordDishonestyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDishonesty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDishonestyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDishonesty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"committedOn"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"passedOn"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"takenOn"}},{"kind":"Field","name":{"kind":"Name","value":"statement"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordDishonestyMutation, RecordDishonestyMutationVariables>;
export const RecordRegistryChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRegistryChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRegistryChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRegistryChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordRegistryChangesMutation, RecordRegistryChangesMutationVariables>;
export const RecordServiceContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordServiceContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordServiceContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordServiceContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordServiceContractMutation, RecordServiceContractMutationVariables>;
export const RecordTrainingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordTraining"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTrainingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordTraining"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const ReportServiceTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportServiceTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportServiceTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportServiceTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedTaskId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<ReportServiceTaskMutation, ReportServiceTaskMutationVariables>;
export const ReviewServiceReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewServiceReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewServiceReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewServiceReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceTaskAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceTaskAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<ReviewServiceReportMutation, ReviewServiceReportMutationVariables>;
export const RiskWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RiskWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RiskWarningStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rule"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RiskRule"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"riskWarnings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"rule"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rule"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"raisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"township"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<RiskWarningsQuery, RiskWarningsQueryVariables>;
export const RunScheduledWorkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RunScheduledWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RunScheduledWorkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runScheduledWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chore"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<RunScheduledWorkMutation, RunScheduledWorkMutationVariables>;
export const ScheduledRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScheduledRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduledRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chore"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduledRunsQuery, ScheduledRunsQueryVariables>;
export const ServiceContractsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"activeFrom"}},{"kind":"Field","name":{"kind":"Name","value":"activeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedReason"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"townships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceContractsQuery, ServiceContractsQueryVariables>;
export const ServiceTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTaskStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"serviceTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"headName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ServiceTasksQuery, ServiceTasksQueryVariables>;
export const PartnerServiceTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerServiceTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerServiceTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"headMasked"}},{"kind":"Field","name":{"kind":"Name","value":"township"}},{"kind":"Field","name":{"kind":"Name","value":"village"}},{"kind":"Field","name":{"kind":"Name","value":"returnNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerServiceTasksQuery, PartnerServiceTasksQueryVariables>;
export const StateRandomCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StateRandomCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StateRandomCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateRandomCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sampleSize"}},{"kind":"Field","name":{"kind":"Name","value":"inspectorsEach"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"caseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"excluded"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<StateRandomCheckMutation, StateRandomCheckMutationVariables>;
export const TrainingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trainings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"officers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingStanding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"held"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"untrained"}}]}}]}}]} as unknown as DocumentNode<TrainingsQuery, TrainingsQueryVariables>;
export const WithdrawServiceTaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawServiceTask"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawServiceTaskInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawServiceTask"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ServiceTaskAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ServiceTaskAnswer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ServiceTaskPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"assignedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"}},{"kind":"Field","name":{"kind":"Name","value":"findings"}},{"kind":"Field","name":{"kind":"Name","value":"reviewedOn"}},{"kind":"Field","name":{"kind":"Name","value":"reviewNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]} as unknown as DocumentNode<WithdrawServiceTaskMutation, WithdrawServiceTaskMutationVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionIds"}},{"kind":"Field","name":{"kind":"Name","value":"townshipCodes"}},{"kind":"Field","name":{"kind":"Name","value":"villageCodes"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"service"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;