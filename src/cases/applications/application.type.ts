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
} from './application.js';

export const ApplicationChannelCodes = registerCodes('ApplicationChannel', APPLICATION_CHANNELS, {
  text: { en: 'How an application was handed in', zh: '申请渠道' },
  values: {
    WINDOW: { en: 'At a window', zh: '服务窗口' },
    WEB: { en: 'On the web', zh: '网上' },
    MOBILE: { en: 'By mobile phone', zh: '移动端' },
    KIOSK: { en: 'At a kiosk', zh: '自助终端' },
    HOTLINE: { en: 'By the hotline', zh: '服务热线' },
    VILLAGE: { en: 'Through the village or community', zh: '村（社区）代办' },
  },
});

export const ApplicationFilerCodes = registerCodes('ApplicationFiler', APPLICATION_FILERS, {
  text: { en: 'Who hands an application in', zh: '申请提交人' },
  values: {
    SELF: { en: 'The person', zh: '本人' },
    RELATIVE: { en: 'A relative with the authority of the person', zh: '受委托的亲属' },
    VILLAGE: { en: 'The village or community for the person', zh: '村（社区）代办' },
  },
});

export const EmergencyKindCodes = registerCodes('EmergencyKind', EMERGENCY_KINDS, {
  text: { en: 'What brought the household into need', zh: '急难类型' },
  values: {
    FIRE: { en: 'Fire', zh: '火灾' },
    TRAFFIC_ACCIDENT: { en: 'Traffic accident', zh: '交通事故' },
    ACCIDENT: { en: 'Another accident', zh: '其他意外事件' },
    SUDDEN_ILLNESS: { en: 'Sudden serious illness', zh: '突发重大疾病' },
    NATURAL_DISASTER: { en: 'Natural disaster', zh: '自然灾害' },
    EPIDEMIC: { en: 'Epidemic', zh: '疫情' },
    LOSS_OF_WORK: { en: 'Loss of work', zh: '失业' },
    OTHER_EMERGENCY: { en: 'Another emergency', zh: '其他急难情形' },
  },
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
