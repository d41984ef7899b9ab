import { Field, ObjectType } from 'type-graphql';
import { registerCodes } from '../../api/codes.js';
import { DateTimeScalar, LocalDateScalar } from '../../api/scalars.js';
import { Payload } from '../../api/user-error.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  CONSENT_FORM_LABELS,
  CONSENT_FORMS,
  CONSENT_KIND_LABELS,
  CONSENT_KINDS,
  type ConsentForm,
  type ConsentKind,
} from './consent.js';

export const ConsentKindCodes = registerCodes('ConsentKind', CONSENT_KINDS, {
  text: { en: 'What a person can consent to', zh: '授权事项' },
  values: CONSENT_KIND_LABELS,
});

export const ConsentFormCodes = registerCodes('ConsentForm', CONSENT_FORMS, {
  text: { en: 'How a consent was given', zh: '授权方式' },
  values: CONSENT_FORM_LABELS,
});

@ObjectType('Consent', { description: 'What a person authorised to be done with their data. (授权)' })
export class ConsentType {
  @Field(() => ConsentKindCodes, { description: 'To what. (授权事项)' })
  kind!: ConsentKind;

  @Field(() => ConsentFormCodes, { description: 'How. (授权方式)' })
  form!: ConsentForm;

  @Field(() => LocalDateScalar, { description: 'When it was given. (授权日期)' })
  givenOn!: LocalDate;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Null while it holds. (撤回时间)' })
  withdrawnAt!: Date | null;
}

@ObjectType({ description: 'The consent, or why not. (授权登记结果)' })
export class ConsentPayload extends Payload {
  @Field(() => ConsentType, { nullable: true, description: 'The consent; null when refused. (授权)' })
  consent!: ConsentType | null;
}
