import { Field, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { CheckSource } from '../procedure/economic-check.js';
import { CheckSourceCodes } from '../procedure/economic-check.type.js';
import {
  ANSWER_ROW_STATUSES,
  type AnswerRowStatus,
  INQUIRY_STATUSES,
  type InquiryStatus,
} from './check-inquiry.js';

export const InquiryStatusCodes = registerCodes('CheckInquiryStatus', INQUIRY_STATUSES, {
  text: { en: 'Where a question to a source stands', zh: '核对请求状态' },
  values: {
    OPEN: { en: 'To be asked', zh: '待发送' },
    SENT: { en: 'Asked, no answer yet', zh: '已发送' },
    ANSWERED: { en: 'Answered', zh: '已反馈' },
  },
});

export const AnswerRowStatusCodes = registerCodes('CheckAnswerRowStatus', ANSWER_ROW_STATUSES, {
  text: { en: 'What a line of an answer file led to', zh: '反馈行处理结果' },
  values: {
    TAKEN: { en: 'Taken', zh: '已采用' },
    UNCHANGED: { en: 'On record already; nothing was changed', zh: '无变化' },
    REJECTED: { en: 'Not taken, with the reason', zh: '未采用' },
  },
});

@ObjectType('CheckInquiry', {
  description: 'One question of an economic status check to one source, and its answer (C5). (核对请求)',
})
export class CheckInquiryType {
  @Field(() => CheckSourceCodes, { description: 'Whom. (信息来源)' })
  source!: CheckSource;

  @Field(() => String, { description: 'What the source answers by. (编号)' })
  reference!: string;

  @Field(() => InquiryStatusCodes, { description: 'Where it stands. (状态)' })
  status!: InquiryStatus;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Handed out on. (发送日期)' })
  sentOn!: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Answered on. (反馈日期)' })
  answeredOn!: LocalDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The source knows something else than was declared. (是否不一致)',
  })
  differs!: boolean | null;

  @Field(() => String, { nullable: true, description: 'What it knows. (说明)' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'What the household says to it. (家庭说明)' })
  explanation!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'That clears it up. (说明是否采信)' })
  explained!: boolean | null;
}

@ObjectType('CheckInquiryFile', {
  description: 'Questions for a source; it names people and their resident ids. (核对请求文件)',
})
export class CheckInquiryFileType {
  @Field(() => String, { description: 'A name for it. (文件名)' })
  name!: string;

  @Field(() => String, { description: 'The text. (内容)' })
  content!: string;

  @Field(() => String, { description: 'SHA-256 of the text, as the audit keeps it. (摘要)' })
  sha256!: string;

  @Field(() => Int, { description: 'How many questions. (请求数)' })
  inquiries!: number;
}

@ObjectType({ description: 'The file, or why there is none. (导出核对请求结果)' })
export class ExportCheckInquiriesPayload extends Payload {
  @Field(() => CheckInquiryFileType, { nullable: true, description: 'Null when refused. (文件)' })
  file!: CheckInquiryFileType | null;
}

@ObjectType('CheckAnswerRow', { description: 'What one line of an answer file led to. (反馈行)' })
export class CheckAnswerRowType {
  @Field(() => Int, { description: 'The line in the file. (行号)' })
  line!: number;

  @Field(() => String, { description: 'The reference in it. (编号)' })
  reference!: string;

  @Field(() => AnswerRowStatusCodes, { description: 'What it led to. (结果)' })
  status!: AnswerRowStatus;
}

@ObjectType('CheckAnswerReport', { description: 'What an answer file led to, row by row. (反馈导入报告)' })
export class CheckAnswerReportType {
  @Field(() => Int, { description: 'Taken. (采用)' })
  taken!: number;

  @Field(() => Int, { description: 'On record already. (无变化)' })
  unchanged!: number;

  @Field(() => Int, { description: 'Not taken. (未采用)' })
  rejected!: number;

  @Field(() => [CheckAnswerRowType], { description: 'Every line. (各行)' })
  rows!: readonly CheckAnswerRowType[];
}

@ObjectType({ description: 'The report, or why the file was refused. (导入核对反馈结果)' })
export class ImportCheckAnswersPayload extends Payload {
  @Field(() => CheckAnswerReportType, { nullable: true, description: 'Null when refused. (报告)' })
  report!: CheckAnswerReportType | null;
}
