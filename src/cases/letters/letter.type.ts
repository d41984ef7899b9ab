import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { MutationInput } from '../../api/mutation.js';
import { Node } from '../../api/node.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import { DELIVERY_METHODS, type DeliveryMethod } from './delivery.js';

export const DeliveryMethodCodes = registerCodes('DeliveryMethod', DELIVERY_METHODS, {
  text: { en: 'How a letter reached the person', zh: '送达方式' },
  values: {
    IN_PERSON: { en: 'Handed over', zh: '直接送达' },
    AGENT: { en: 'Handed to an agent or adult relative', zh: '委托送达' },
    POST: { en: 'By post', zh: '邮寄送达' },
    ELECTRONIC: { en: 'Electronically', zh: '电子送达' },
  },
});

@ObjectType('LetterDelivery', { description: 'That a letter reached the person. (送达)' })
export class LetterDeliveryType {
  @Field(() => DeliveryMethodCodes, { description: 'How. (方式)' })
  method!: DeliveryMethod;

  @Field(() => LocalDateScalar, { description: 'The day. (送达日期)' })
  deliveredOn!: LocalDate;

  @Field(() => DateTimeScalar, { description: 'When it was recorded. (登记时间)' })
  recordedAt!: Date;
}

@ObjectType('Letter', {
  implements: Node,
  description:
    'A decision in writing, with its reasons, every article and figure, and the remedies; never changed. (决定文书)',
})
export class LetterType {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;

  @Field(() => String, {
    description: 'SHA-256 of what it says; it stands on the page and on the PDF. (文书校验码)',
  })
  sha256!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was issued. (出具日期)' })
  issuedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The last day to deliver it; null where no limit is stated or the calendar does not know the year. (送达期限)',
  })
  deliverBy!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no day though there is a limit: CALENDAR_YEAR_UNKNOWN. (期限未知原因)',
  })
  deliverUnknown!: string | null;
}

@InputType({ description: 'That a letter reached the person. (登记送达)' })
export class RecordLetterDeliveryInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the letter. (文书标识)' })
  letterId!: string;

  @Field(() => DeliveryMethodCodes, { description: 'How. (送达方式)' })
  method!: DeliveryMethod;

  @Field(() => LocalDateScalar, { description: 'The day, from its issue until today. (送达日期)' })
  deliveredOn!: LocalDate;
}

@ObjectType({ description: 'The letter, or why not. (送达登记结果)' })
export class LetterPayload extends Payload {
  @Field(() => LetterType, { nullable: true, description: 'The letter; null when refused. (文书)' })
  letter!: LetterType | null;
}
