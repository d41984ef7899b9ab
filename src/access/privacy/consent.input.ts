import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../api/mutation.js';
import { LocalDateScalar } from '../../api/scalars.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { ConsentForm, ConsentKind } from './consent.js';
import { ConsentFormCodes, ConsentKindCodes } from './consent.type.js';

@InputType('RecordConsentInput', { description: 'A consent that a person gave. (授权登记)' })
export class RecordConsentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the person. (人员标识)' })
  personId!: string;

  @Field(() => ConsentKindCodes, { description: 'To what. (授权事项)' })
  kind!: ConsentKind;

  @Field(() => ConsentFormCodes, { description: 'How. (授权方式)' })
  form!: ConsentForm;

  @Field(() => LocalDateScalar, { description: 'When it was given; not in the future. (授权日期)' })
  givenOn!: LocalDate;
}

@InputType('WithdrawConsentInput', { description: 'A consent that a person takes back. (撤回授权)' })
export class WithdrawConsentInput extends MutationInput {
  @Field(() => ID, { description: 'Id of the person. (人员标识)' })
  personId!: string;

  @Field(() => ConsentKindCodes, { description: 'Which consent. (授权事项)' })
  kind!: ConsentKind;
}
