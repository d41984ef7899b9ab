import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { connectionType } from '../../api/connection.js';
import { MutationInput } from '../../api/mutation.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { DataSetCode, SharingPlatform } from './catalogue.js';
import { DataSetCodes, SharingPlatformCodes } from './catalogue.type.js';
import { PUSH_RHYTHMS, PUSH_STATUSES, type PushRhythm } from './push.js';

export const PushRhythmCodes = registerCodes('PushRhythm', PUSH_RHYTHMS, {
  text: { en: 'How often a data set is pushed', zh: '推送频率' },
  values: {
    DAILY: { en: 'Every day', zh: '每日' },
    WEEKLY: { en: 'After every Sunday', zh: '每周' },
    MONTHLY: { en: 'After the end of every month', zh: '每月' },
  },
});

export const PushStatusCodes = registerCodes('PushStatus', PUSH_STATUSES, {
  text: { en: 'What the platform said to a push', zh: '推送状态' },
  values: {
    WAITING: { en: 'Nothing yet', zh: '待回执' },
    REJECTED: { en: 'Rejected it; to be delivered again', zh: '已退回' },
    ACCEPTED: { en: 'Took it', zh: '已接收' },
  },
});

@ObjectType('DataPushTarget', {
  description: 'A data set that is pushed to a platform, and how often (J19). (数据推送设置)',
})
export class DataPushTargetType {
  @Field(() => SharingPlatformCodes, { description: 'Whereto. (平台)' })
  platform!: SharingPlatform;

  @Field(() => DataSetCodes, { description: 'What. (数据集)' })
  dataSet!: DataSetCode;

  @Field(() => PushRhythmCodes, { description: 'How often. (频率)' })
  rhythm!: PushRhythm;

  @Field(() => LocalDateScalar, { description: 'The first day that is pushed. (起始日期)' })
  startsOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When it was given up; null while it is pushed. (停止日期)',
  })
  endedOn!: LocalDate | null;
}

@ObjectType('DataPushAnswer', { description: 'What the platform answered to a push. (平台回执)' })
export class DataPushAnswerType {
  @Field(() => Boolean, { description: 'Whether it took the file. (是否接收)' })
  accepted!: boolean;

  @Field(() => String, { description: 'Its receipt number, or why it rejected the file. (回执内容)' })
  note!: string;

  @Field(() => LocalDateScalar, { description: 'When it was recorded. (登记日期)' })
  answeredOn!: LocalDate;
}

@ObjectType('DataPush', { description: 'What was pushed when (J19). (数据推送记录)' })
export class DataPushType {
  @Field(() => SharingPlatformCodes, { description: 'Whereto. (平台)' })
  platform!: SharingPlatform;

  @Field(() => DataSetCodes, { description: 'What. (数据集)' })
  dataSet!: DataSetCode;

  @Field(() => Int, { description: 'From 1 for each platform and data set. (推送序号)' })
  sequence!: number;

  @Field(() => LocalDateScalar, { description: 'The first day it covers. (时段起)' })
  periodFrom!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day it covers. (时段止)' })
  periodUntil!: LocalDate;

  @Field(() => Int, { description: 'Rows below the heading. (记录数)' })
  rowCount!: number;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal. (文件摘要)' })
  digest!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which the service made it. (推送日期)' })
  madeOn!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When the service made it. (推送时间)' })
  madeAt!: Date;

  @Field(() => [DataPushAnswerType], { description: 'What the platform said, in order. (平台回执)' })
  answers!: readonly DataPushAnswerType[];
}

export const DataPushConnection = connectionType(DataPushType, 'DataPush');

@ObjectType({ description: 'The setting after the act, or why it was refused. (设置结果)' })
export class DataPushTargetPayload extends Payload {
  @Field(() => DataPushTargetType, { nullable: true, description: 'The setting; null when refused. (设置)' })
  target!: DataPushTargetType | null;
}

@ObjectType({ description: 'The push with the answer, or why it was refused. (回执登记结果)' })
export class DataPushPayload extends Payload {
  @Field(() => DataPushType, { nullable: true, description: 'The push; null when refused. (推送记录)' })
  push!: DataPushType | null;
}

@InputType({ description: 'A push to give up (J19). (停止推送)' })
export class EndDataPushInput extends MutationInput {
  @Field(() => SharingPlatformCodes, { description: 'Whereto. (平台)' })
  platform!: SharingPlatform;

  @Field(() => DataSetCodes, { description: 'What. (数据集)' })
  dataSet!: DataSetCode;
}

@InputType({ description: 'What is pushed whereto, and how often (J19). (设置推送)' })
export class SetDataPushInput extends EndDataPushInput {
  @Field(() => PushRhythmCodes, { description: 'How often. (频率)' })
  rhythm!: PushRhythm;

  @Field(() => LocalDateScalar, {
    description: 'The first day that is pushed; what was pushed before is never pushed again. (起始日期)',
  })
  startsOn!: LocalDate;
}

@InputType({ description: 'What the platform answered to a push (J19). (登记平台回执)' })
export class RecordPushAnswerInput extends EndDataPushInput {
  @Field(() => Int, { description: 'Number of the push. (推送序号)' })
  sequence!: number;

  @Field(() => Boolean, { description: 'Whether it took the file. (是否接收)' })
  accepted!: boolean;

  @Field(() => String, {
    description: 'Its receipt number, or why it rejected the file, 1 to 500 characters. (回执内容)',
  })
  note!: string;
}
