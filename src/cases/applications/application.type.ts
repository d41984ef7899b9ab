import { Field, ID, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, JsonObjectScalar, LocalDateScalar } from '../../api/scalars.js';
import { EMERGENCY_KINDS, type EmergencyKind } from '../../policy/facts.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  type Answers,
  APPLICATION_CHANNELS,
  APPLICATION_FILERS,
  type ApplicationChannel,
  type ApplicationFiler,
  CHANNEL_WORDS,
  EMERGENCY_WORDS,
  FILER_WORDS,
} from './application.js';

export const ApplicationChannelCodes = registerCodes('ApplicationChannel', APPLICATION_CHANNELS, {
  text: { en: 'How an application was handed in', zh: '申请渠道' },
  values: CHANNEL_WORDS,
});

export const ApplicationFilerCodes = registerCodes('ApplicationFiler', APPLICATION_FILERS, {
  text: { en: 'Who hands an application in', zh: '申请提交人' },
  values: FILER_WORDS,
});

export const EmergencyKindCodes = registerCodes('EmergencyKind', EMERGENCY_KINDS, {
  text: { en: 'What brought the household into need', zh: '急难类型' },
  values: EMERGENCY_WORDS,
});

@ObjectType('Application', {
  implements: Node,
  description:
    'One form for all programmes, as it was handed in (J16.1). It opens one case a programme. (救助申请)',
})
export class ApplicationType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => ApplicationChannelCodes, { description: 'How it was handed in. (渠道)' })
  channel!: ApplicationChannel;

  @Field(() => ApplicationFilerCodes, { description: 'Who handed it in. (提交人)' })
  filedBy!: ApplicationFiler;

  @Field(() => String, {
    nullable: true,
    description: 'The paper by which a relative handed it in. (委托书)',
  })
  authority!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. (登记时间)' })
  receivedAt!: Date;

  @Field(() => LocalDateScalar, { description: 'Day on which it was handed in. (申请日期)' })
  receivedOn!: LocalDate;

  @Field(() => [String], { description: 'Codes of the programmes asked for. (申请项目)' })
  programmes!: readonly string[];

  @Field(() => JsonObjectScalar, {
    description: "Answers to the programmes' own questions, by programme and question. (附加问题答案)",
  })
  answers!: Readonly<Record<string, Answers>>;

  @Field(() => EmergencyKindCodes, {
    nullable: true,
    description: 'What happened, if anything did. (急难类型)',
  })
  emergencyKind!: EmergencyKind | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day on which it happened. (急难发生日期)' })
  emergencyOn!: LocalDate | null;

  @Field(() => Boolean, { description: 'The danger to life or body bears no delay. (是否紧急)' })
  urgent!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day on which the integrity commitment was signed (C10.1). (诚信承诺签署日期)',
  })
  integritySignedOn!: LocalDate | null;
}
