import { Field, ID, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../api/codes.js';
import { connectionType } from '../api/connection.js';
import { Node } from '../api/node.js';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../api/scalars.js';
import type { StepCode } from '../policy/programme.js';
import type { CaseNumber } from '../shared/case-number.js';
import type { LocalDate } from '../shared/local-date.js';
import type { Fen } from '../shared/money.js';
import {
  CASE_STATUSES,
  type CaseStatus,
  type FollowUpState,
  PAY_FIRST_STATES,
  type PayFirstState,
} from './case.js';
import { PAY_FIRST_WORDS, STATUS_WORDS } from './case-words.js';
import { FollowUpStateCodes } from './follow-up/follow-up.type.js';
import type { TimeUnit } from './procedure/step.js';
import { StepCodes, TimeUnitCodes } from './procedure/step.type.js';
import { CASE_SORTS } from './read/case-sort.js';

export const CaseStatusCodes = registerCodes('CaseStatus', CASE_STATUSES, {
  text: { en: 'Where a case stands', zh: '案件状态' },
  values: STATUS_WORDS,
});

export const PayFirstStateCodes = registerCodes('PayFirstState', PAY_FIRST_STATES, {
  text: { en: 'Whether money went out before the papers, and how far they are', zh: '先行救助状态' },
  values: PAY_FIRST_WORDS,
});

export const CaseSortCodes = registerCodes('CaseSort', CASE_SORTS, {
  text: { en: 'The order of a list of cases; the id decides between equals', zh: '案件列表排序' },
  values: {
    NEXT_DUE: {
      en: 'What is due first in front; cases without a due day last',
      zh: '按最近到期日，无到期日的在后',
    },
    APPLIED_NEWEST: { en: 'The latest applied for first', zh: '按申请日期由近到远' },
    NUMBER: { en: 'By case number', zh: '按案件编号' },
  },
});

@ObjectType('Case', {
  implements: Node,
  description: 'One programme asked for by one household, from the application to its last day. (救助案件)',
})
export class CaseType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, { description: 'Readable number with check digits; no secret. (案件编号)' })
  number!: CaseNumber;

  @Field(() => String, { description: 'Name of the head on the day of application. (户主姓名)' })
  headName!: string;

  @Field(() => String, { description: 'Code of the programme. (救助项目代码)' })
  programme!: string;

  @Field(() => CaseStatusCodes, { description: 'Where it stands. (状态)' })
  status!: CaseStatus;

  @Field(() => StepCodes, {
    nullable: true,
    description: 'The first of its open steps; null when none is open. (当前环节)',
  })
  stepCode!: StepCode | null;

  @Field(() => LocalDateScalar, { description: 'Day of application. (申请日期)' })
  appliedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of acceptance. (受理日期)' })
  acceptedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The earliest day by which an open step is due. (环节到期日)',
  })
  stepDueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day by which the whole case has to be decided (J18.3). (办结到期日)',
  })
  dueOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is no due day although there is a time limit: CALENDAR_YEAR_UNKNOWN. (到期日未知原因)',
  })
  dueUnknown!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Time limit of the whole case in days; null = none is stated (J18.3). (办理时限天数)',
  })
  dueDays!: number | null;

  @Field(() => TimeUnitCodes, { nullable: true, description: 'Unit of that limit. (办理时限单位)' })
  dueUnit!: TimeUnit | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which special circumstances lengthened it; null = never. (延长日期)',
  })
  extendedOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'The special circumstances, as the officer wrote them. (延长理由)',
  })
  extensionReason!: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The articles that allow the longer limit. (延长依据)',
  })
  extensionBasis!: readonly string[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day that was due before; null too while the calendar does not know it. (原到期日)',
  })
  dueBefore!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The earliest day on which anything is due; worklists sort by it. (最近到期日)',
  })
  nextDueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the decision. (决定日期)' })
  decidedOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the case. (结案日期)' })
  closedOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was withdrawn or closed, as the officer wrote it. (结束理由)',
  })
  closingReason!: string | null;

  @Field(() => PayFirstStateCodes, {
    description: 'Whether money went out before the papers (J9.1). (先行救助状态)',
  })
  payFirst!: PayFirstState;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day by which the papers of what was paid first are due (J9.1). (补交材料到期日)',
  })
  papersDueOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is no such day although papers are owed: CALENDAR_YEAR_UNKNOWN. (补交材料到期日未知原因)',
  })
  papersDueUnknown!: string | null;

  @Field(() => Boolean, { description: 'The danger to life or body bears no delay. (是否紧急)' })
  urgent!: boolean;

  @Field(() => Boolean, {
    description:
      'A check, visit or objection raised a dispute, so the appraisal is needed (J18.1). (是否有疑义)',
  })
  disputed!: boolean;

  @Field(() => Boolean, { description: 'The applicant is a near relative of staff. (是否近亲属备案)' })
  nearRelative!: boolean;

  @Field(() => Int, {
    description: 'Objections not settled yet; while there is one nothing is confirmed (C8). (未处理异议数)',
  })
  openObjections!: number;

  @Field(() => MoneyScalar, { nullable: true, description: 'What the household asks for. (申请金额)' })
  requestedAmount!: Fen | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the review or meeting proposes, a month for a monthly benefit. (拟救助金额)',
  })
  proposedAmount!: Fen | null;

  @Field(() => FollowUpStateCodes, {
    nullable: true,
    description:
      'How far the examination of the running award is; null while there is none (J1.4). (复核进展)',
  })
  followUp!: FollowUpState | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'By when the award is verified again or its examination done, or the last day of help after which the case is closed (J1.4). (复核到期日)',
  })
  reviewDueOn!: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day of help, once it is decided. (救助截止日)',
  })
  endsOn!: LocalDate | null;

  @Field(() => Int, { description: 'Referrals that wait for a department (J16.3). (待反馈转办数)' })
  openReferrals!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The earliest day by which one of them is due. (转办到期日)',
  })
  referralDueOn!: LocalDate | null;

  @Field(() => Int, {
    description: '1, and one more each time it was reopened; earlier decisions stay. (办理轮次)',
  })
  round!: number;

  @Field(() => [String], { description: 'Codes of the papers in hand. (已有材料)' })
  evidence!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of the papers that the one notice asked for; null while none was sent. (一次性告知材料)',
  })
  papersAsked!: readonly string[] | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of that notice. (告知日期)' })
  papersAskedOn!: LocalDate | null;

  @Field(() => Int, { description: 'Grows by one with every act on the case. (版本)' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was opened. (建立时间)' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed. (更新时间)' })
  updatedAt!: Date;
}

export const CaseConnection = connectionType(CaseType, 'Case');
